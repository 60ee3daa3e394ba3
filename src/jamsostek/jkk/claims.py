"""A JKK claim: whether the right stands, who pays, when, and what (PP 44/2015 Pasal 25 to 52; Permenaker 1/2025 Pasal 8)."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from attrs import evolve, field, frozen
from attrs.validators import optional

from jamsostek.jkk.care import CauseWord, care
from jamsostek.jkk.cash import CashAward
from jamsostek.jkk.conditions import (
    ArrearsBorne,
    Deemed,
    DeemedWord,
    DiseaseInTime,
    InTime,
    ReportedInTime,
    WithinTolerance,
    deemed_worker,
    enrolled,
    harmed_by_work,
    registered_by_employer,
)
from jamsostek.jkk.consequences import Consequences
from jamsostek.jkk.liability import owed_by_employer
from jamsostek.jkk.package import Deadline, Package, Timing
from jamsostek.jkk.wage_base import SameJobWages
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a, a_day, a_flag, a_moment, whole
from jamsostek.kernel.months import as_day, as_holidays, years_after
from jamsostek.kernel.words import Words
from jamsostek.late_benefits import benefit_due
from jamsostek.law.jkk import Cause, Circumstance, ClaimDocument
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Bearer, Program, Segment, as_segment, term


def _cause(value: Cause | CauseWord) -> Cause:
    return term(Cause, value, "cause")


def _deemed(value: Deemed | DeemedWord | None) -> Deemed | None:
    return None if value is None else term(Deemed, value, "deemed")


def _circumstance(value: Circumstance | str | None) -> Circumstance | None:
    return None if value is None else term(Circumstance, value, "circumstance")


_TRAINEES = frozenset({Deemed.APPRENTICE, Deemed.STUDENT, Deemed.PRISONER})


@frozen(kw_only=True)
class AccidentClaim:
    """The facts of a JKK claim.

    `accident_on` is the day of the accident, or of the diagnosis of an occupational disease: it decides the law. `by_work` is whether it
    was a work accident at all, which people decide. `arrears_months` are the consecutive months due and unpaid at the event
    (`jamsostek.arrears` counts them). `accident_at` and `reported_at` are the moments of the event and of the employer's Stage I report;
    left out, it was reported in time. `complete_on` is the day the file was complete, `holidays` the caller's days off. `deemed` marks
    those who count as workers though they are none. Raises TypeError or ValueError for what cannot be, such as dates out of order.
    """

    accident_on: date = field(validator=a_day)
    cause: Cause = field(default=Cause.ACCIDENT, converter=_cause)
    segment: Segment = field(default=Segment.WAGE_EARNER, converter=as_segment)
    deemed: Deemed | None = field(default=None, converter=_deemed)
    circumstance: Circumstance | None = field(default=None, converter=_circumstance)
    by_work: bool = field(default=True, validator=a_flag)
    registered: bool = field(default=True, validator=a_flag)
    registered_on: date | None = field(default=None, validator=optional(a_day))
    arrears_months: int = field(default=0, validator=whole(most=1200))
    employment_ended_on: date | None = field(default=None, validator=optional(a_day))
    claimed_on: date | None = field(default=None, validator=optional(a_day))
    accident_at: datetime | None = field(default=None, validator=optional(a_moment))
    reported_at: datetime | None = field(default=None, validator=optional(a_moment))
    complete_on: date | None = field(default=None, validator=optional(a_day))
    holidays: frozenset[date] = field(default=frozenset(), converter=as_holidays)
    consequences: Consequences = field(factory=Consequences, validator=a(Consequences))

    def __attrs_post_init__(self) -> None:
        self._days_in_order()
        self._moments_in_order()
        if self.employment_ended_on is not None and self.cause is not Cause.DISEASE:
            raise ValueError("employment_ended_on: only a disease can appear after the work ended")
        if self.deemed is not None and self.segment is not Segment.WAGE_EARNER:
            raise ValueError(f"deemed: {self.deemed.value!r} counts as a wage earner; expected segment 'wage_earner'")
        wage = self.consequences.wage
        if self.deemed in _TRAINEES and wage is not None and not isinstance(wage, SameJobWages):
            raise ValueError(
                f"wage: {wage!r}; PP 44/2015 Pasal 28 ayat (2) asks SameJobWages for a {self.deemed.value}"
            )

    def _days_in_order(self) -> None:
        for name in ("claimed_on", "complete_on"):
            day = getattr(self, name)
            if day is not None and day < self.accident_on:
                raise ValueError(f"{name}: {day}; expected no day before accident_on ({self.accident_on})")
        died = self.consequences.died_on
        if died is not None and as_day(died, "died_on") < self.accident_on:
            raise ValueError(f"died_on: {died}; expected no day before accident_on ({self.accident_on})")

    def _moments_in_order(self) -> None:
        if self.accident_at is not None and self.accident_at.date() != self.accident_on:
            raise ValueError(f"accident_at: {self.accident_at}; expected a moment of accident_on ({self.accident_on})")
        if self.reported_at is None:
            return
        if self.accident_at is None:
            raise ValueError("accident_at: None; a report is in time or late from the moment of the event")
        if (self.accident_at.tzinfo is None) is not (self.reported_at.tzinfo is None):
            raise ValueError("reported_at: expected both moments with a time zone, or both without")
        if self.reported_at < self.accident_at:
            raise ValueError(f"reported_at: {self.reported_at}; expected no moment before {self.accident_at}")

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Package]:
        """Whether the right stands, with every condition; if it does, who pays what and when.

        Raises NotInForce for an event before 1 July 2015.
        """
        conditions = tuple(self._conditions(rulebook))
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(self._package(rulebook), conditions)

    @property
    def enrolled(self) -> bool:
        """Whether the participant was registered on the day of the event; JKK has no waiting time."""
        return self.registered and (self.registered_on is None or self.registered_on <= self.accident_on)

    def last_claim_day(self, rulebook: Rulebook = RULEBOOK) -> date:
        """The last day to claim: the anniversary of the event, 2 or 5 years after it by the law of its day (PP 44/2015 Pasal 26)."""
        years = rulebook.jkk.expiry_years.on(self.accident_on).value
        return years_after(self.accident_on, years, rulebook.periods.leap_day)

    def _conditions(self, rulebook: Rulebook) -> Iterator[Condition]:
        law, day = rulebook.jkk, self.accident_on
        yield harmed_by_work(self.by_work)
        yield enrolled(self.enrolled, self.segment)
        if self.deemed is not None:
            yield deemed_worker(self.deemed)
        if self.segment is Segment.NON_WAGE:
            yield WithinTolerance(self.arrears_months, law.arrears_tolerated[Segment.NON_WAGE].on(day))
        if self.employment_ended_on is not None:
            years = law.disease_years.on(day)
            yield DiseaseInTime(day, self.employment_ended_on, years, rulebook.periods.leap_day)
        claimed = day if self.claimed_on is None else self.claimed_on
        yield InTime(claimed, self.last_claim_day(rulebook), law.expiry_years.on(day))

    def _package(self, rulebook: Rulebook) -> Package:
        standing = tuple(self._standing(rulebook))
        bearer = self._bearer(standing)
        waits = self.segment is Segment.NON_WAGE and self.arrears_months > 0
        return Package(
            bearer,
            standing,
            care(self.accident_on, rulebook=rulebook),
            Timing.AT_ONCE,
            Timing.AFTER_RECOVERY_AND_ARREARS if waits else Timing.AT_ONCE,
            tuple(self._borne(award, bearer, rulebook) for award in self._awards(rulebook)),
            self.consequences.scholarship,
            self.last_claim_day(rulebook),
            tuple(self._deadlines(rulebook)),
            tuple(self._documents(rulebook)),
        )

    def _standing(self, rulebook: Rulebook) -> Iterator[Condition]:
        """What decides who pays a wage earner; a non-wage participant is always paid by BPJS."""
        if self.segment is Segment.NON_WAGE:
            return
        law, day = rulebook.jkk, self.accident_on
        yield registered_by_employer(self.enrolled)
        yield ArrearsBorne(self.arrears_months, law.arrears_tolerated[Segment.WAGE_EARNER].on(day))
        if self.accident_at is not None and self.reported_at is not None:
            bearer = law.late_report_bearer.on(day)
            yield ReportedInTime(self.accident_at, self.reported_at, law.report_hours.on(day), bearer)

    def _bearer(self, standing: tuple[Condition, ...]) -> Bearer:
        if self.segment is Segment.WAGE_EARNER and not self.enrolled:
            return Bearer.EMPLOYER
        return Bearer.BPJS if all(condition.met for condition in standing) else Bearer.EMPLOYER_FIRST

    def _awards(self, rulebook: Rulebook) -> Iterator[CashAward]:
        return self.consequences.awards(self.accident_on, self.segment, rulebook)

    def _borne(self, award: CashAward, bearer: Bearer, rulebook: Rulebook) -> CashAward:
        """The line with who pays it, and until when BPJS does."""
        if bearer is Bearer.EMPLOYER:
            return owed_by_employer(award)
        due = self._due(rulebook) if bearer is Bearer.BPJS else None
        return evolve(award, bearer=bearer, due_by=due)

    def _due(self, rulebook: Rulebook) -> date | None:
        if self.complete_on is None:
            return None
        return benefit_due(Program.JKK, self.complete_on, holidays=self.holidays, rulebook=rulebook)

    def _deadlines(self, rulebook: Rulebook) -> Iterator[Deadline]:
        law, day = rulebook.jkk, self.accident_on
        if self.accident_at is not None:
            hours = law.report_hours.on(day)
            yield Deadline(_STAGE_I, self.accident_at + timedelta(hours=hours.value), hours.law)
        settle = None if self.reported_at is None else law.conclusion_days.get(self.reported_at.date())
        if self.reported_at is not None and settle is not None:
            yield Deadline(_SETTLED, self.reported_at.date() + timedelta(days=settle.value), settle.law)
        due = self._due(rulebook)
        if due is not None:
            yield Deadline(_PAID, due, law.payment_days.on(day).law)
        yield Deadline(_CLAIMED, self.last_claim_day(rulebook), law.expiry_years.on(day).law)

    def _documents(self, rulebook: Rulebook) -> Iterator[Provision[tuple[ClaimDocument, ...]]]:
        law, day = rulebook.jkk, self.accident_on
        yield law.documents.on(day)
        if self.consequences.died_on is not None:
            yield law.death_documents.on(day)
        if self.circumstance is Circumstance.COMMUTE:
            yield law.commute_documents.on(day)
        violence = law.violence_documents.get(day)
        if self.circumstance is Circumstance.VIOLENCE and violence is not None:
            yield violence


_STAGE_I = Words("Stage I report by", "laporan tahap I paling lambat")
_SETTLED = Words("settled by BPJS by", "disimpulkan BPJS paling lambat")
_PAID = Words("paid by BPJS by", "dibayar BPJS paling lambat")
_CLAIMED = Words("to be claimed by", "diajukan paling lambat")
