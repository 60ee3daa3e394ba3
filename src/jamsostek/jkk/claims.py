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
from jamsostek.jkk.package import Deadline, Package, Remark, Timing
from jamsostek.jkk.wage_base import Reported, SameJobWages, fits, in_a_band
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a, a_day, a_flag, a_moment, whole
from jamsostek.kernel.misfits import with_article
from jamsostek.kernel.months import as_holidays, working_days_after, years_after
from jamsostek.kernel.words import Words
from jamsostek.late_benefits import benefit_due
from jamsostek.law.jkk import Cause, Circumstance, ClaimDocument
from jamsostek.regulations import PP_44_2015
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
    left out, it was reported in time. `found_at` is the moment of the doctor's finding (recovered, disabled or dead), `claimed_on` the
    day of the Stage II report, which is the claim, `complete_on` the day the file was complete, `holidays` the caller's days off.
    `deemed` marks those who count as workers though they are none. Raises TypeError or ValueError for what cannot be, such as dates out
    of order or a wage that is not the participant's kind.
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
    found_at: datetime | None = field(default=None, validator=optional(a_moment))
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
        if self.circumstance is not None and (self.circumstance is Circumstance.DISEASE) is (
            self.cause is Cause.ACCIDENT
        ):
            raise ValueError(f"circumstance: {self.circumstance.value!r} is none of cause {self.cause.value!r}")
        self._paid_on_its_own_wage()

    def _paid_on_its_own_wage(self) -> None:
        wage = self.consequences.wage
        if self.segment is Segment.NON_WAGE and self.consequences.employer_paid is not None:
            raise ValueError("employer_paid: expected None for a non-wage participant, whom nobody pays a wage")
        if wage is None:
            return
        fits(wage, self.segment)
        own = wage.wage if isinstance(wage, Reported) else wage
        if self.deemed in _TRAINEES and not isinstance(own, SameJobWages):
            who = with_article(self.deemed.value)
            raise ValueError(f"wage: {wage!r}; PP 44/2015 Pasal 28 ayat (2) asks SameJobWages for {who}")

    def _days_in_order(self) -> None:
        begun, at_the_latest = self.accident_on, self.claimed_on or self.complete_on
        for name in ("claimed_on", "complete_on"):
            day = getattr(self, name)
            if day is not None and day < begun:
                raise ValueError(f"{name}: {day}; expected no day before accident_on ({begun})")
        if self.claimed_on is not None and self.complete_on is not None and self.complete_on < self.claimed_on:
            raise ValueError(f"complete_on: {self.complete_on}; expected no day before claimed_on ({self.claimed_on})")
        if self.consequences.died_on is not None and self.consequences.died_on < begun:
            raise ValueError(f"died_on: {self.consequences.died_on}; expected no day before accident_on ({begun})")
        for name, day in self.consequences.happened_on.items():
            if at_the_latest is not None and day > at_the_latest:
                raise ValueError(f"{name}: until {day}; expected nothing after the claim of {at_the_latest}")

    def _moments_in_order(self) -> None:
        if self.found_at is not None:
            found_on = self.found_at.date()
            if found_on < self.accident_on or (self.claimed_on is not None and self.claimed_on < found_on):
                raise ValueError(f"found_at: {self.found_at}; expected a moment between accident_on and claimed_on")
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
        yield InTime(self.claimed_on, self.last_claim_day(rulebook), law.expiry_years.on(day))

    def _package(self, rulebook: Rulebook) -> Package:
        standing = tuple(self._standing(rulebook))
        bearer = self._bearer(standing)
        waits = self.segment is Segment.NON_WAGE and self.arrears_months > 0
        due = None if waits or bearer is not Bearer.BPJS else self._due(rulebook)
        if self.consequences.wage is not None:
            in_a_band(self.consequences.wage, self.accident_on, rulebook)
        return Package(
            bearer,
            standing,
            care(self.accident_on, rulebook=rulebook),
            Timing.AT_ONCE,
            Timing.AFTER_RECOVERY_AND_ARREARS if waits else Timing.AT_ONCE,
            tuple(_borne(award, bearer, due) for award in self._awards(rulebook)),
            self.consequences.scholarship,
            self.last_claim_day(rulebook),
            tuple(self._deadlines(due, rulebook)),
            tuple(self._documents(rulebook)),
            tuple(self._remarks(rulebook)),
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

    def _due(self, rulebook: Rulebook) -> date | None:
        """Until when BPJS pays what waits for nothing but the file."""
        if self.complete_on is None:
            return None
        return benefit_due(Program.JKK, self.complete_on, holidays=self.holidays, rulebook=rulebook)

    def _deadlines(self, due: date | None, rulebook: Rulebook) -> Iterator[Deadline]:
        law, day = rulebook.jkk, self.accident_on
        hours, notice = law.report_hours.on(day), law.notice_days.on(day)
        if self.accident_at is not None:
            yield Deadline(_STAGE_I, self.accident_at + timedelta(hours=hours.value), hours.law)
        settle = None if self.reported_at is None else law.conclusion_days.get(self.reported_at.date())
        if self.reported_at is not None and settle is not None:
            yield Deadline(_SETTLED, self.reported_at.date() + timedelta(days=settle.value), settle.law)
        if self.found_at is not None:
            yield Deadline(_STAGE_II, self.found_at + timedelta(hours=hours.value), hours.law)
        if self.claimed_on is not None:
            by = working_days_after(self.claimed_on, notice.value, self.holidays)
            yield Deadline(_INCOMPLETE, by, notice.law)
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

    def _remarks(self, rulebook: Rulebook) -> Iterator[Remark]:
        """What a person should know beside the money."""
        law, harm = rulebook.jkk, self.consequences
        listed = law.circumstances.get(self.accident_on) or next(iter(law.circumstances))
        if self.circumstance is not None and self.circumstance not in listed.value:
            yield Remark(_NOT_NAMED.with_(circumstance=self.circumstance), listed.law)
        if self.segment is Segment.WAGE_EARNER and harm.died_on is None and (harm.spells or harm.disabled):
            yield Remark(_PROTECTED, (PP_44_2015.at("Pasal 52"),))


def _borne(award: CashAward, bearer: Bearer, due: date | None) -> CashAward:
    """The line with who pays it, and until when BPJS does."""
    return owed_by_employer(award) if bearer is Bearer.EMPLOYER else evolve(award, bearer=bearer, due_by=due)


_NOT_NAMED = Words(
    "not named among work accidents on that day: {circumstance}; people decide whether it was one",
    "belum disebut sebagai kecelakaan kerja pada hari itu: {circumstance}; perlu diputuskan pihak yang berwenang",
)
_PROTECTED = Words(
    "the employer may not dismiss the worker during treatment, and employs a disabled worker again unless total permanent "
    "disability makes work impossible",
    "pemberi kerja dilarang memutus hubungan kerja selama pengobatan dan wajib mempekerjakan kembali pekerja yang cacat, "
    "kecuali cacat total tetap membuatnya tidak mampu bekerja",
)
_STAGE_II = Words("Stage II report by", "laporan tahap II paling lambat")
_INCOMPLETE = Words(
    "notice by BPJS that the file is incomplete by", "pemberitahuan BPJS bila berkas belum lengkap paling lambat"
)
_STAGE_I = Words("Stage I report by", "laporan tahap I paling lambat")
_SETTLED = Words("settled by BPJS by", "disimpulkan BPJS paling lambat")
_PAID = Words("paid by BPJS by", "dibayar BPJS paling lambat")
_CLAIMED = Words("to be claimed by", "diajukan paling lambat")
