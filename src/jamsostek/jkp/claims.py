"""The claim of a dismissed worker: is there a right to the months of JKP, until when, and who pays them.

PP 37/2021 Pasal 19, 20, 35, 39 and 40, as amended by PP 6/2025; Permenaker 2/2025 Pasal II.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.jkp.deadlines import last_claim_day
from jamsostek.jkp.enrolment import Enrolment
from jamsostek.jkp.entitlement import (
    ClaimsLeft,
    ConsecutiveMonths,
    CountedMonths,
    CoveredEnding,
    EndedEarly,
    InForce,
    InTime,
    MonthsPaid,
    Proven,
    YearsSincePrevious,
    counted_months,
)
from jamsostek.jkp.payer import NOTHING_UNPAID, EmployerStatus, Unpaid, WhoPays, as_employer_status, as_months, who_pays
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a, a_day, a_flag
from jamsostek.kernel.months import NO_HOLIDAYS, Month, as_day, as_holidays
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jkp.entitlement import Contract, Ending, Proof, as_contract, as_ending, as_proof
from jamsostek.readings.jkp import JKP_5, JKP_15
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class PreviousBenefit:
    """An earlier benefit: the day of its first payment and, where known, of its last."""

    first_paid_on: date = field(validator=lambda _, __, value: as_day(value, "previous_benefits"))
    last_paid_on: date | None = field(default=None)

    @last_paid_on.validator
    def _not_before_the_first(self, _: object, value: date | None) -> None:
        if value is not None and as_day(value, "last_paid_on") < self.first_paid_on:
            raise ValueError(f"last_paid_on: {value} is before the first payment on {self.first_paid_on}")


def _previous(values: Iterable[PreviousBenefit | date]) -> tuple[PreviousBenefit, ...]:
    found = (value if isinstance(value, PreviousBenefit) else PreviousBenefit(value) for value in values)
    return tuple(sorted(found, key=lambda benefit: benefit.first_paid_on))


def _paid_months(values: Iterable[Month]) -> frozenset[Month]:
    return as_months(values, "paid_months")


@frozen
class Entitlement(Shown):
    """The right to the monthly benefit: the how-many-eth of a working life, on which months paid, by whom it is paid.

    `payments` is the most months of cash there are; `jamsostek.jkp.cash` says what each brings on the day it is paid.
    """

    claim_number: int
    counted: CountedMonths
    who_pays: WhoPays
    payments: int
    notes: tuple[Words, ...] = ()

    @property
    def _found(self) -> tuple[tuple[Words, Shown], ...]:
        return (_CONTRIBUTIONS, self.counted), (_CASH, self.who_pays)

    def in_(self, language: Language, /) -> Sheet:
        """The number of the claim, the months, and who pays."""
        title = _RIGHT.with_(n=self.claim_number, payments=self.payments).in_(language)
        rows = tuple((name.in_(language), str(found.in_(language))) for name, found in self._found)
        return Sheet(title, rows, notes=tuple(note.in_(language) for note in self.notes))


_CONTRIBUTIONS = Words("contributions", "iuran")
_CASH = Words("cash", "uang tunai")
_RIGHT = Words(
    "JKP, benefit {n:count} of a working life: {payments:months}",
    "JKP, manfaat ke-{n:count} selama masa usia kerja: {payments:months}",
)
_WILLING = Words("willing to work again", "bersedia bekerja kembali")
_NOT_WORKING = Words("not employed again as a wage earner", "belum bekerja kembali sebagai penerima upah")
_CHOSEN = Words("dismissed at the workplace chosen for JKP", "PHK terjadi di tempat kerja yang dipilih untuk JKP")


@frozen(kw_only=True)
class DismissalClaim:
    """A worker whose employment ended claims JKP.

    `ended_on` is the last day of the employment, `ending` its reason; `contract_until` the agreed last day of a fixed-term
    contract, which only such a contract asks for. `decided_on` is the day on which the claim is declared eligible or refused (None:
    the day of the claim): it decides between the rules before and after 7 February 2025. `paid_months` are the contribution months paid by the day of
    the claim, at any employer; `previous_benefits` earlier benefits, by the day of their first payment; `unpaid` what the last
    employer owes. `working`: employed again as a wage earner, also at a second employer. `chosen_workplace`: of several
    employers, the one chosen for JKP (reading JKP-5). `enrolment`, where given, is tested as well.
    Raises TypeError or ValueError for what cannot be, above all for days out of order and for months paid in the future.
    """

    ended_on: date = field(validator=a_day)
    ending: Ending = field(converter=as_ending)
    claimed_on: date = field()
    decided_on: date | None = field(default=None)
    contract: Contract = field(default=Contract.PERMANENT, converter=as_contract)
    contract_until: date | None = field(default=None)
    paid_months: frozenset[Month] = field(default=frozenset(), converter=_paid_months)
    previous_benefits: tuple[PreviousBenefit, ...] = field(default=(), converter=_previous)
    unpaid: Unpaid = field(default=NOTHING_UNPAID, validator=a(Unpaid))
    employer_status: EmployerStatus = field(default=EmployerStatus.RUNNING, converter=as_employer_status)
    proof: Proof = field(default=Proof.ACCEPTANCE_REPORTED, converter=as_proof)
    willing: bool = field(default=True, validator=a_flag)
    working: bool = field(default=False, validator=a_flag)
    chosen_workplace: bool = field(default=True, validator=a_flag)
    enrolment: Enrolment | None = field(default=None, validator=optional(a(Enrolment)))
    holidays: frozenset[date] = field(default=NO_HOLIDAYS, converter=as_holidays)

    @claimed_on.validator
    def _claimed_after_the_end(self, _: object, value: date) -> None:
        if as_day(value, "claimed_on") < self.ended_on:
            raise ValueError(f"claimed_on: {value} is before the employment ended on {self.ended_on}")

    @decided_on.validator
    def _decided_after_the_claim(self, _: object, value: date | None) -> None:
        if value is not None and as_day(value, "decided_on") < self.claimed_on:
            raise ValueError(f"decided_on: {value} is before the claim of {self.claimed_on}")

    @contract_until.validator
    def _a_day(self, _: object, value: date | None) -> None:
        if value is not None:
            as_day(value, "contract_until")

    @paid_months.validator
    def _paid_by_the_claim(self, _: object, months: frozenset[Month]) -> None:
        latest = max(months, default=None)
        if latest is not None and latest > Month.of(self.claimed_on):
            raise ValueError(
                f"paid_months: {latest} lies after the claim of {self.claimed_on}; expected months paid by then"
            )

    @previous_benefits.validator
    def _paid_before_the_claim(self, _: object, benefits: tuple[PreviousBenefit, ...]) -> None:
        if benefits and benefits[-1].first_paid_on > self.claimed_on:
            latest = benefits[-1].first_paid_on
            raise ValueError(f"previous_benefits: {latest} lies after the claim of {self.claimed_on}")

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Entitlement]:
        """Whether there is a right, with every condition looked at.

        Employment that ended before the program began is refused, not an error. Raises ValueError where reading JKP-9 is taken
        to count from the last payment and that day is not known.
        """
        in_force = InForce(self.ended_on, rulebook.jkp.entitlement.claim_months.get(self.ended_on) is not None)
        if not in_force.met:
            return Refused((in_force,))
        conditions = (in_force, *self._conditions(rulebook))
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(self._entitlement(rulebook), conditions)

    def counted(self, *, rulebook: Rulebook = RULEBOOK) -> CountedMonths:
        """The months paid that count."""
        return counted_months(self.paid_months, self.ended_on, self._decided, rulebook=rulebook)

    def who_pays(self, *, rulebook: Rulebook = RULEBOOK) -> WhoPays:
        """Who pays, if there is a right."""
        return who_pays(
            self.unpaid,
            self.ended_on,
            self._decided,
            status=self.employer_status,
            holidays=self.holidays,
            rulebook=rulebook,
        )

    @property
    def _decided(self) -> date:
        """The day of the decision, that of the claim where none is given."""
        return self.decided_on or self.claimed_on

    @property
    def claim_number(self) -> int:
        """The how-many-eth benefit of a working life this would be."""
        return len(self.previous_benefits) + 1

    def _entitlement(self, rulebook: Rulebook) -> Entitlement:
        payments = len(rulebook.jkp.benefits.rates.on(self._decided).value)
        warnings = () if self.enrolment is None else self.enrolment.warnings(self.ended_on, rulebook)
        return Entitlement(
            self.claim_number, self.counted(rulebook=rulebook), self.who_pays(rulebook=rulebook), payments, warnings
        )

    def _conditions(self, rulebook: Rulebook) -> Iterator[Condition]:
        law = rulebook.jkp.entitlement
        if self.enrolment is not None:
            yield from self.enrolment.conditions(self.ended_on, rulebook)
        yield CoveredEnding(self.ending, law.excluded_endings.on(self.ended_on))
        yield EndedEarly(
            self.ended_on, self.ending, self.contract, self.contract_until, law.early_end.on(self.ended_on)
        )
        yield from self._contributions(rulebook)
        yield from self._earlier_benefits(rulebook)
        yield Proven(self.proof, law.proofs.on(self._decided))
        yield InTime(self.claimed_on, last_claim_day(self.ended_on, rulebook=rulebook))
        yield Stated("not_willing", self.willing, _WILLING, (PP_37_2021.at("Pasal 19 ayat (2)"),))
        working_again = (PP_37_2021.at("Pasal 40 huruf b"), JKP_15)
        yield Stated("working_again", not self.working, _NOT_WORKING, working_again)
        elsewhere = (PP_37_2021.at("Pasal 8"), PP_37_2021.at("Pasal 36"), JKP_5)
        yield Stated("other_workplace", self.chosen_workplace, _CHOSEN, elsewhere)

    def _contributions(self, rulebook: Rulebook) -> Iterator[Condition]:
        """The ordinary test; a later claim is free of it where reading JKP-9 is taken so."""
        if self.previous_benefits and rulebook.jkp.later_claim.alone:
            return
        law, counted = rulebook.jkp.entitlement, self.counted(rulebook=rulebook)
        yield MonthsPaid(counted, law.months_needed.on(self._decided))
        consecutive = law.consecutive_months.get(self._decided)
        if consecutive is not None:
            yield ConsecutiveMonths(counted.longest_run, consecutive)

    def _earlier_benefits(self, rulebook: Rulebook) -> Iterator[Condition]:
        """Three in a working life, with years of contributions between them. Raises NotInForce for one before the program began."""
        law = rulebook.jkp.entitlement
        for benefit in self.previous_benefits:
            law.claims.on(benefit.first_paid_on)
        left = ClaimsLeft(len(self.previous_benefits), law.claims.on(self._decided))
        yield left
        if self.previous_benefits and left.met:
            since = self._previous_payment(rulebook)
            paid = sum(month > Month.of(since) for month in self.paid_months)
            yield YearsSincePrevious(paid, since, law.years_between_claims.on(self._decided))

    def _previous_payment(self, rulebook: Rulebook) -> date:
        """The payment of the previous benefit after which months count."""
        previous = self.previous_benefits[-1]
        if not rulebook.jkp.later_claim.since_last_payment:
            return previous.first_paid_on
        if previous.last_paid_on is None:
            raise ValueError("previous_benefits: the last payment is not known; expected PreviousBenefit(first, last)")
        return previous.last_paid_on
