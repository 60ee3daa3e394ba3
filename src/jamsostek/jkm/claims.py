"""The claim after a death: whether JKM stands, who pays it, to whom, and how much."""

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from jamsostek.heirs import as_survivors, recipients
from jamsostek.jkm.benefit import DeathBenefit, cash
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day, a_flag, whole
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, as_holidays, months_after, working_days_after
from jamsostek.kernel.words import Words
from jamsostek.law.jkm import NonWageWait
from jamsostek.regulations import PP_44_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.scholarship import Cause, Child, Scholarship, ScholarshipClaim, as_children
from jamsostek.terms import Bearer, Kinship, KinshipWord, Program, Segment, as_segment

_NO_ACCIDENT = Words(
    "the death was no work accident: JKK and JKM exclude each other",
    "meninggal bukan karena kecelakaan kerja: JKK dan JKM saling meniadakan",
)
_ACTIVE = Words("still working and paying contributions at death", "masih bekerja dan membayar iuran saat meninggal")
_ENROLLED = Words("enrolled in JKM", "terdaftar dalam JKM")
_BY_EMPLOYER = Words(
    "enrolled in JKM by the employer, who otherwise owes the benefit himself",
    "didaftarkan dalam JKM oleh pemberi kerja, yang bila tidak wajib membayar sendiri manfaatnya",
)


@frozen
class ArrearsBorne(Condition):
    """No more consecutive months in arrears at death than the law bears with.

    More of them bar the heirs of a non-wage participant (Pasal 42); for a wage earner they make the employer pay first, who may
    claim the money back after settling arrears and fines (Pasal 41).
    """

    code = "arrears_over_three_months"
    months: int
    tolerated: Provision[int]

    @property
    def met(self) -> bool:
        """Whether they are few enough."""
        return self.months <= self.tolerated.value

    @property
    def words(self) -> Words:
        """The months found and borne with."""
        template = Words(
            "at most {most:months} in arrears at death; found: {months}",
            "menunggak paling banyak {most:months} saat meninggal; yang terjadi: {months}",
        )
        return template.with_(most=self.tolerated.value, months=self.months)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that bears with them."""
        return self.tolerated.law


@frozen
class LongEnoughAMember(Condition):
    """The months of membership and contributions a non-wage participant needs for more than the funeral money.

    `long_enough_from` is the first day of death on which the membership is long enough; None where that is not asked, or the
    membership began long before.
    """

    code = "membership_under_three_months"
    died_on: date
    long_enough_from: date | None
    contributions: int
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether both are long enough."""
        member = self.long_enough_from is None or self.died_on >= self.long_enough_from
        return member and self.contributions >= self.needed.value

    @property
    def words(self) -> Words:
        """The months needed, the contributions found and the day from which the membership is long enough."""
        if self.long_enough_from is None:
            return _CONTRIBUTIONS.with_(needed=self.needed.value, found=self.contributions)
        return _MEMBERSHIP.with_(needed=self.needed.value, found=self.contributions, day=self.long_enough_from)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks them."""
        return self.needed.law


_CONTRIBUTIONS = Words(
    "{needed:months} of contributions for more than the funeral money; found: {found}",
    "iuran {needed:months} untuk manfaat selain biaya pemakaman; yang dibayar: {found}",
)
_MEMBERSHIP = Words(
    "{needed:months} of membership and of contributions for more than the funeral money: a death from {day}; "
    "contributions found: {found}",
    "kepesertaan dan iuran {needed:months} untuk manfaat selain biaya pemakaman: meninggal sejak {day}; "
    "iuran yang dibayar: {found}",
)


def _survivors(values: Iterable[Kinship | KinshipWord] | None) -> tuple[Kinship, ...] | None:
    return None if values is None else as_survivors(values)


@frozen(kw_only=True)
class DeathClaim:
    """A death and what matters of the participant.

    `contribution_months` are the months credited up to death; `arrears_months` the consecutive months due and unpaid on that day
    (`jamsostek.arrears.arrears` counts them). `active`: still working and paying. `enrolled`: in JKM at all; if an employer failed
    to, he owes the benefit. `registered_on` is the day the membership began, None for long before; `consecutive_months` of the
    contributions matter under an alternative of reading JKK-JKM-16 only. `employers` enrolled a wage earner and paid for him.
    `survivors` say who receives; `children`, in the family's order, are those for the scholarship. `construction`: enrolled for a
    construction project. `applied_on` is the day on which BPJS received the application with its documents.
    Raises TypeError or ValueError for what cannot be, days out of order, or several employers of a non-wage participant.
    """

    died_on: date = field(validator=a_day)
    contribution_months: int = field(validator=whole())
    segment: Segment = field(default=Segment.WAGE_EARNER, converter=as_segment)
    work_accident: bool = field(default=False, validator=a_flag)
    enrolled: bool = field(default=True, validator=a_flag)
    active: bool = field(default=True, validator=a_flag)
    arrears_months: int = field(default=0, validator=whole())
    registered_on: date | None = field(default=None)
    consecutive_months: int | None = field(default=None)
    employers: int = field(default=1)
    survivors: tuple[Kinship, ...] | None = field(default=None, converter=_survivors)
    children: tuple[Child, ...] = field(default=(), converter=as_children)
    construction: bool = field(default=False, validator=a_flag)
    applied_on: date | None = field(default=None)
    holidays: frozenset[date] = field(default=NO_HOLIDAYS, converter=as_holidays)

    @registered_on.validator
    def _a_member_before(self, _: object, value: date | None) -> None:
        if value is not None and as_day(value, "registered_on") > self.died_on:
            raise ValueError(f"registered_on: {value} is after the death on {self.died_on}")

    @consecutive_months.validator
    def _some_of_them(self, _: object, value: int | None) -> None:
        if value is not None:
            whole_number(value, "consecutive_months", most=self.contribution_months)

    @employers.validator
    def _of_a_wage_earner(self, _: object, value: int) -> None:
        if whole_number(value, "employers", least=1) > 1 and self.segment is Segment.NON_WAGE:
            raise ValueError(f"employers: {value} of a non-wage participant; expected 1, as nobody employs him")

    @applied_on.validator
    def _applied_after(self, _: object, value: date | None) -> None:
        if value is not None and as_day(value, "applied_on") < self.died_on:
            raise ValueError(f"applied_on: {value} is before the death on {self.died_on}")

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[DeathBenefit]:
        """Whether JKM is paid, what of it, by whom and when. Raises NotInForce for a death before 1 July 2015."""
        barring, shaping = self._barring(rulebook), self._shaping(rulebook)
        if not all(condition.met for condition in barring):
            return Refused(barring)
        return Granted(self._benefit(shaping, rulebook), (*barring, *shaping))

    def _barring(self, rulebook: Rulebook) -> tuple[Condition, ...]:
        """What bars the benefit where it is not met."""
        law = PP_44_2015
        always = (
            Stated("work_accident", not self.work_accident, _NO_ACCIDENT, (law.at("Pasal 1 angka 2"),)),
            Stated("not_active", self.active, _ACTIVE, (law.at("Penjelasan Pasal 34 ayat (1)"),)),
        )
        if self.segment is Segment.WAGE_EARNER:
            return always
        enrolled = Stated("not_enrolled", self.enrolled, _ENROLLED, (law.at("Pasal 34 ayat (1)"),))
        return *always, enrolled, self._arrears(rulebook)

    def _shaping(self, rulebook: Rulebook) -> tuple[Condition, ...]:
        """What decides who pays, or how much, where it is not met."""
        if self.segment is Segment.NON_WAGE:
            return self._long_enough(rulebook)
        by_employer = Stated("not_enrolled", self.enrolled, _BY_EMPLOYER, (PP_44_2015.at("Pasal 35 ayat (1)"),))
        return by_employer, self._arrears(rulebook)

    def _arrears(self, rulebook: Rulebook) -> ArrearsBorne:
        return ArrearsBorne(self.arrears_months, rulebook.jkm.arrears_tolerated[self.segment].on(self.died_on))

    def _long_enough(self, rulebook: Rulebook) -> tuple[Condition, ...]:
        """The three months of a non-wage participant, as the reading taken counts them (JKK-JKM-16)."""
        wait, months = rulebook.jkm.non_wage_wait, rulebook.jkm.non_wage_months
        asked_on = self.registered_on if wait is NonWageWait.NEW_MEMBERSHIPS_ONLY else self.died_on
        needed = None if asked_on is None else months.get(asked_on)
        if needed is None:
            return ()
        return (
            LongEnoughAMember(self.died_on, self._long_enough_from(needed, rulebook), self._credited(wait), needed),
        )

    def _long_enough_from(self, needed: Provision[int], rulebook: Rulebook) -> date | None:
        if self.registered_on is None or rulebook.jkm.non_wage_wait is NonWageWait.CONTRIBUTIONS_SUFFICE:
            return None
        return months_after(self.registered_on, needed.value, rulebook.periods.leap_day)

    def _credited(self, wait: NonWageWait) -> int:
        if wait is NonWageWait.CONSECUTIVE_CONTRIBUTIONS and self.consecutive_months is not None:
            return self.consecutive_months
        return self.contribution_months

    def _bearer(self, shaping: tuple[Condition, ...]) -> Bearer:
        unmet = {condition.code for condition in shaping if not condition.met}
        if "not_enrolled" in unmet:
            return Bearer.EMPLOYER
        return Bearer.EMPLOYER_FIRST if ArrearsBorne.code in unmet else Bearer.BPJS

    def _benefit(self, shaping: tuple[Condition, ...], rulebook: Rulebook) -> DeathBenefit:
        law, bearer = rulebook.jkm, self._bearer(shaping)
        full = all(condition.met for condition in shaping if isinstance(condition, LongEnoughAMember))
        told = None
        if self.survivors is not None:
            told = recipients(Program.JKM, self.survivors, self.died_on, rulebook=rulebook)
        paid = cash(
            self.died_on,
            employers=self.employers,
            full=full,
            awaits_arrears=self.segment is Segment.NON_WAGE and self.arrears_months > 0,
            recipients=told,
            bearer=bearer,
            due_by=self._due_by(bearer, rulebook),
            rulebook=rulebook,
        )
        own = law.construction_documents.get(self.died_on) if self.construction else None
        papers = law.documents.on(self.died_on) if own is None else own
        documents = (papers, law.documents_in_practice.on(self.died_on))
        scholarship = self._scholarship(bearer, shaping, rulebook)
        return DeathBenefit(cash=paid, scholarship=scholarship, bearer=bearer, recipients=told, documents=documents)

    def _due_by(self, bearer: Bearer, rulebook: Rulebook) -> date | None:
        """The last of the working days that BPJS has; none for an employer, nor without an application."""
        if self.applied_on is None or bearer is not Bearer.BPJS:
            return None
        days = rulebook.jkm.payment_days.on(self.died_on).value
        return working_days_after(self.applied_on, days, self.holidays)

    def _scholarship(self, bearer: Bearer, shaping: tuple[Condition, ...], rulebook: Rulebook) -> Decision[Scholarship]:
        """The scholarship of the same death; whoever has the funeral money alone has none."""
        claim = ScholarshipClaim(
            cause=Cause.NON_WORK_DEATH,
            event_on=self.died_on,
            contribution_months=self.contribution_months,
            children=self.children,
            bearer=bearer,
        )
        decision = claim.decide(rulebook=rulebook)
        short = tuple(
            condition for condition in shaping if isinstance(condition, LongEnoughAMember) and not condition.met
        )
        return Refused((*decision.conditions, *short)) if short else decision
