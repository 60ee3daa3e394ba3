"""Claims of JP: old age, disability, death, death of a pensioner (PP 45/2015 Pasal 19 to 25).

A claim of a participant gives a monthly pension or, where its tests are failed, a lump sum; both carry every condition.
"""

from abc import abstractmethod
from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from attrs import evolve, field, frozen
from attrs.validators import optional

from jamsostek.jp.ages import PensionAge, pension_age
from jamsostek.jp.benefits import LumpSum, Pension
from jamsostek.jp.career import Career, ContributionTime, contribution_time
from jamsostek.jp.conditions import (
    BeforePensionAge,
    Dense,
    MonthsPaid,
    PensionAgeReached,
    caused_later,
    member_long_enough,
)
from jamsostek.jp.formula import Earned
from jamsostek.jp.indexation import Right
from jamsostek.jp.lump_sum import PARTICIPANT, Credit, as_ledger, lump_sum
from jamsostek.jp.survivors import Family, living, succession
from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a, a_day, a_flag
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.law.jp import PensionKind
from jamsostek.readings.jp import JP_14, JP_24, JP_33
from jamsostek.regulations import PERMENAKER_29_2015, PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook

Benefit: TypeAlias = Pension | LumpSum
"""What a JP claim gives."""


def _ledger(value: Iterable[Credit] | None) -> tuple[Credit, ...] | None:
    return None if value is None else as_ledger(value)


@frozen(kw_only=True)
class _Claim:
    """What the claims of a participant share.

    `claimed_on` is the day of the calculation (default: the event), `papers_complete_on` the day the papers were complete: nothing is
    paid before. `ledger` are the contributions with their monthly development, asked only for the amount of a lump sum.
    """

    born: date = field(validator=a_day)
    registered_on: date = field(validator=a_day)
    career: Career = field()
    claimed_on: date | None = field(default=None, validator=optional(a_day))
    papers_complete_on: date | None = field(default=None, validator=optional(a_day))
    ledger: tuple[Credit, ...] | None = field(default=None, converter=_ledger)

    @registered_on.validator
    def _after_birth(self, _: object, value: date) -> None:
        _before("born", self.born, "registered_on", value)

    @career.validator
    def _a_career(self, _: object, value: object) -> None:
        if not isinstance(value, Career):
            raise misfit(value, "career", "a Career")

    @property
    @abstractmethod
    def _event(self) -> tuple[str, date]:
        """The name and the day of what the claim is made for."""

    def __attrs_post_init__(self) -> None:
        name, day = self._event
        _before("registered_on", self.registered_on, name, day)
        if self.claimed_on is not None:
            _before(name, day, "claimed_on", self.claimed_on)
        began = self.career.first
        credited = next((credit.first for credit in self.ledger or () if credit.contribution), None)
        if began is not None and credited is not None and credited < began:
            raise ValueError(f"ledger: contributions of {credited}; the career begins in {began}")

    def _age(self, rulebook: Rulebook) -> PensionAge:
        """The pension age. Raises NotInForce for a registration before JP began."""
        rulebook.jp.entry_months_before.on(self.registered_on)
        return pension_age(self.born, contributing_until=self.career.last, rulebook=rulebook)

    def _time(self, age: PensionAge, rulebook: Rulebook, caused_on: date | None = None) -> ContributionTime:
        """The months up to the event, at most to the end of the years for which a pension can be put off."""
        _, on = self._event
        return contribution_time(
            self.career,
            min(on, age.defer_until),
            registered_on=self.registered_on,
            caused_on=caused_on,
            claimed_on=self.claimed_on or on,
            rulebook=rulebook,
        )

    def _earned(self, time: ContributionTime, on: date, deemed: PensionKind | None, rulebook: Rulebook) -> Earned:
        """The pension earned by the paid months; with 15 years deemed where `deemed` names the pension."""
        counted = time.counted
        accrual = rulebook.jp.accrual.on(on)
        if deemed is None:
            return Earned(counted, counted.months, accrual, (JP_14,))
        fifteen = rulebook.jp.deemed_months[deemed].on(on)
        return Earned(counted, fifteen.value, accrual, fifteen.law)

    def _right(self, kind: PensionKind, on: date, source: Earned, rulebook: Rulebook) -> Right:
        return Right(
            kind=kind,
            since=Month.of(on) + 1,
            source=source,
            event_on=on,
            calculated_on=self.claimed_on,
            complete_on=self.papers_complete_on,
            rulebook=rulebook,
        )

    def _pension(self, rights: tuple[Right, ...], time: ContributionTime, rulebook: Rulebook) -> Pension:
        papers = rulebook.jp.papers[rights[0].kind].on(rights[0].event_on)
        return Pension(rights=rights, time=time, papers=papers)

    def _lump_sum(
        self,
        on: date,
        time: ContributionTime,
        rulebook: Rulebook,
        law: tuple[Source, ...],
        payee: Words = PARTICIPANT,
        notes: tuple[Words, ...] = (),
    ) -> LumpSum:
        payable = (Month.of(max(on, self.papers_complete_on or on)) + 1).first_day
        award = (
            None if self.ledger is None else lump_sum(self.ledger, payee=payee, payable_from=payable, rulebook=rulebook)
        )
        return LumpSum(payee=payee, payable_from=payable, time=time, award=award, notes=notes, law=law)


def _before(first: str, earlier: date, second: str, later: date) -> None:
    if later < earlier:
        raise ValueError(f"{second}: {later} lies before {first}, {earlier}; expected days in order")


@frozen(kw_only=True)
class OldAgeClaim(_Claim):
    """A claim at the pension age, or later when work stops: `on` is that day. Who leaves work earlier is refused.

    Somebody still at work may put the pension off by three years at most; months and amounts are then taken at the chosen day
    (reading JP-3), at the latest the last day of those years.
    """

    on: date = field(validator=a_day)

    @property
    def _event(self) -> tuple[str, date]:
        return "on", self.on

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Benefit]:
        """A pension with 180 months or more, else the lump sum; refused before the pension age.

        PP 45/2015 Pasal 15, 19, 24. Raises NotInForce before July 2015.
        """
        needed = rulebook.jp.pension_months.on(self.on)
        age = self._age(rulebook)
        reached = PensionAgeReached(self.on, age.on, age.law)
        if not reached.met:
            return Refused((reached,))
        on, time = min(self.on, age.defer_until), self._time(age, rulebook)
        months = MonthsPaid(time, needed)
        if months.met:
            right = self._right(PensionKind.OLD_AGE, on, self._earned(time, on, None, rulebook), rulebook)
            return Granted(self._pension((right,), time, rulebook), (reached, months))
        return Granted(self._lump_sum(on, time, rulebook, _LUMP_SUM, notes=(_INSTEAD,)), (reached, months))


@frozen(kw_only=True)
class DisabilityClaim(_Claim):
    """A claim for total permanent disability, established by a doctor on a day and caused by what happened on another.

    `recovered_on` is the day, in a later month, on which it was found to be total and permanent no more: the pension ends with that
    month, and membership goes on (reading JP-26). Neither work nor the pension age ends it.
    """

    established_on: date = field(validator=a_day)
    caused_on: date | None = field(default=None, validator=optional(a_day))
    total_permanent: bool = field(default=True, validator=a_flag)
    recovered_on: date | None = field(default=None, validator=optional(a_day))

    @property
    def _event(self) -> tuple[str, date]:
        return "established_on", self.established_on

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.caused_on is not None:
            _before("caused_on", self.caused_on, "established_on", self.established_on)
        if self.recovered_on is not None:
            _before("the first pension month", self._first_day, "recovered_on", self.recovered_on)

    @property
    def _first_day(self) -> date:
        return (Month.of(self.established_on) + 1).first_day

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Benefit]:
        """A pension on the real months from 180 on; with fewer on deemed 15 years if the tests are passed, else the lump sum.

        From the pension age on it is the old-age pension, as if work had stopped that day. PP 45/2015 Pasal 15, 20, 24. Raises
        NotInForce before July 2015.
        """
        on, caused = self.established_on, self.caused_on or self.established_on
        needed = rulebook.jp.pension_months.on(on)
        total = Stated(
            "not_total_permanent", self.total_permanent, _TOTAL, (PP_45_2015.at("Pasal 20 ayat (1)"), _DEFINED)
        )
        if not total.met:
            return Refused((total,))
        age = self._age(rulebook)
        time = self._time(age, rulebook, caused)
        before = BeforePensionAge(on, age.on, (PP_45_2015.at("Pasal 20 ayat (1)"), *age.law))
        months = MonthsPaid(time, needed)
        if months.met and not before.met:
            old_age, reached = min(on, age.defer_until), PensionAgeReached(on, age.on, age.law)
            right = self._right(PensionKind.OLD_AGE, old_age, self._earned(time, old_age, None, rulebook), rulebook)
            return Granted(self._pension((right,), time, rulebook), (total, reached, months))
        if months.met:
            right = self._disabled(self._earned(time, on, None, rulebook), rulebook)
            return Granted(self._pension((right,), time, rulebook), (total, before, months))
        tests: tuple[Condition, ...] = (before,)
        if before.met:
            dense = Dense(time, rulebook.jp.density[PensionKind.DISABILITY].on(on))
            tests = (before, dense, caused_later(self.registered_on, caused, rulebook))
        if all(test.met for test in tests):
            right = self._disabled(self._earned(time, on, PensionKind.DISABILITY, rulebook), rulebook)
            return Granted(self._pension((right,), time, rulebook), (total, *tests))
        return Granted(self._lump_sum(on, time, rulebook, _LUMP_SUM, notes=(_INSTEAD,)), (total, *tests))

    def _disabled(self, earned: Earned, rulebook: Rulebook) -> Right:
        """The right to the disability pension, up to the month of a recovery."""
        right = self._right(PensionKind.DISABILITY, self.established_on, earned, rulebook)
        return right if self.recovered_on is None else evolve(right, until=Month.of(self.recovered_on))


_DEFINED = PP_45_2015.at("Pasal 1 angka 14")
_TOTAL = Words(
    "totally and permanently disabled: unable to do work", "cacat total tetap: tidak mampu melakukan pekerjaan"
)


@frozen(kw_only=True)
class DeathClaim(_Claim):
    """A claim of the survivors of a participant who did not receive a pension yet.

    Membership began on the later of `registered_on` and `first_paid_on` (default: the same day).
    """

    died_on: date = field(validator=a_day)
    first_paid_on: date | None = field(default=None, validator=optional(a_day))
    family: Family = field(validator=a(Family))

    @property
    def _event(self) -> tuple[str, date]:
        return "died_on", self.died_on

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self.family.check(self.born)

    @property
    def member_since(self) -> date:
        """The day on which membership began."""
        return max(self.registered_on, self.first_paid_on or self.registered_on)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Benefit]:
        """A survivor's pension on the real months from 180 on, or on deemed 15 years if the tests are passed; else the lump sum.

        PP 45/2015 Pasal 21 to 24; Permenaker 29/2015 Pasal 26. Raises NotInForce before July 2015.
        """
        on = self.died_on
        needed = rulebook.jp.pension_months.on(on)
        time = self._time(self._age(rulebook), rulebook)
        kind = first_class(self.family, on)
        months = MonthsPaid(time, needed)
        tests = (months,) if months.met else self._tests(kind, time, rulebook)
        if not all(test.met for test in tests):
            return Granted(self._heirs_lump_sum(time, rulebook), tests)
        earned = self._earned(time, on, None if months.met else kind, rulebook)
        rights = succession(self.family, on, self._right(kind, on, earned, rulebook), rulebook)
        if not rights:
            return Granted(self._lump_sum(on, time, rulebook, (*_LUMP_SUM, JP_33), _NOBODY, (_UNREGULATED,)), tests)
        return Granted(self._pension(rights, time, rulebook), tests)

    def _tests(self, kind: PensionKind, time: ContributionTime, rulebook: Rulebook) -> tuple[Condition, ...]:
        on, age = self.died_on, self._age(rulebook)
        deemed = rulebook.jp.deemed_months[kind].on(on)
        before = BeforePensionAge(on, age.on, (*deemed.law, *age.law, JP_24))
        if not before.met:
            return (before,)
        member = member_long_enough(self.member_since, on, rulebook.jp.member_years[kind].on(on), rulebook)
        return before, member, Dense(time, rulebook.jp.density[kind].on(on))

    def _heirs_lump_sum(self, time: ContributionTime, rulebook: Rulebook) -> LumpSum:
        law = (*_LUMP_SUM, PERMENAKER_29_2015.at("Pasal 26 ayat (2)", Evidence.TEXT_READ), JP_24)
        if self.family.spouse is not None:
            return self._lump_sum(self.died_on, time, rulebook, law, _SPOUSE, (_INSTEAD,))
        if living(self.family, self.died_on):
            return self._lump_sum(self.died_on, time, rulebook, law, _CHILDREN, (_INSTEAD,))
        if self.family.parent is not None:
            return self._lump_sum(self.died_on, time, rulebook, law, _PARENT, (_INSTEAD,))
        return self._lump_sum(self.died_on, time, rulebook, (*law, JP_33), _NOBODY, (_INSTEAD, _UNREGULATED))


def first_class(family: Family, died_on: date) -> PensionKind:
    """Whose pension a death opens: the spouse's, else the children's, else the parent's."""
    if family.spouse is not None:
        return PensionKind.WIDOW
    return PensionKind.CHILD if living(family, died_on) else PensionKind.PARENT


_LUMP_SUM = (PP_45_2015.at("Pasal 24"),)
_INSTEAD = Words(
    "paid instead of a pension, a condition of which is not met",
    "dibayarkan sebagai pengganti pensiun karena salah satu syaratnya tidak terpenuhi",
)
_SPOUSE = Words("the widow or widower", "janda atau duda")
_CHILDREN = Words("the children, in equal parts", "anak, sama rata")
_PARENT = Words("the parent", "orang tua")
_NOBODY = Words("nobody whom the regulation names", "tidak ada penerima yang disebut peraturan")
_UNREGULATED = Words(
    "not regulated: no beneficiary is entitled to a pension",
    "tidak diatur: tidak ada penerima manfaat yang berhak atas pensiun",
)


@frozen(kw_only=True)
class PensionerDeathClaim:
    """A claim of the survivors of somebody who already received an old-age or disability pension: no test is made again.

    `born` is the pensioner's birth; given, no child can be older.
    """

    pension: Pension = field(validator=a(Pension))
    died_on: date = field(validator=a_day)
    family: Family = field(validator=a(Family))
    papers_complete_on: date | None = field(default=None, validator=optional(a_day))
    born: date | None = field(default=None, validator=optional(a_day))

    def __attrs_post_init__(self) -> None:
        if self.born is not None:
            _before("born", self.born, "died_on", self.died_on)
            self.family.check(self.born)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Pension]:
        """The same order of beneficiaries, a share of the pension in payment in the month of the death; refused if nobody is left.

        PP 45/2015 Pasal 21 ayat (2) huruf b, 22 ayat (2) huruf b, 23 ayat (2) huruf b.
        """
        followed = self.pension.after_death(self.died_on, self.family)
        kind = first_class(self.family, self.died_on)
        somebody = Stated("no_beneficiary", followed is not None, _SOMEBODY, (_ORDER[kind], JP_33))
        if followed is None:
            return Refused((somebody,))
        first = evolve(followed.rights[1], complete_on=self.papers_complete_on, rulebook=rulebook)
        rights = (first, *(evolve(right, rulebook=rulebook) for right in followed.rights[2:]))
        papers = rulebook.jp.papers[first.kind].on(self.died_on)
        return Granted(Pension(rights=rights, papers=papers), (somebody,))


_SOMEBODY = Words("a beneficiary is entitled", "ada penerima manfaat yang berhak")
_ORDER = {
    PensionKind.WIDOW: PP_45_2015.at("Pasal 21 ayat (2) huruf b"),
    PensionKind.CHILD: PP_45_2015.at("Pasal 22 ayat (2) huruf b"),
    PensionKind.PARENT: PP_45_2015.at("Pasal 23 ayat (2) huruf b"),
}
