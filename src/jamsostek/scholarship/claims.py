"""Claims of a scholarship: the right as a whole, and one yearly claim."""

from datetime import date

from attrs import field, frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day, a_flag, whole
from jamsostek.kernel.months import as_day, years_after
from jamsostek.kernel.words import Words
from jamsostek.law.scholarship import Cause, Level, Work
from jamsostek.regulations import PERMENAKER_5_2021
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.scholarship.children import Child, as_cause, as_children, as_level, as_work
from jamsostek.scholarship.schedules import Scholarship, SchoolYear, once, school_year, yearly
from jamsostek.terms import Bearer, as_bearer


@frozen
class RightfulCause(Condition):
    """Death, or total permanent disability by a work accident: a partial disability gives no scholarship."""

    code = "not_death_or_total_permanent"
    cause: Cause
    causes: Provision[tuple[Cause, ...]]

    @property
    def met(self) -> bool:
        """Whether the cause is among them."""
        return self.cause in self.causes.value

    @property
    def words(self) -> Words:
        """The cause found."""
        template = Words(
            "the scholarship follows from: {causes}; found: {cause}", "dasar beasiswa: {causes}; yang terjadi: {cause}"
        )
        return template.with_(causes=self.causes.value, cause=self.cause)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that names them."""
        return self.causes.law


@frozen
class ContributionPeriod(Condition):
    """Enough contribution months credited up to a death that was no work accident (masa iur; reading JKK-JKM-15)."""

    code = "contribution_period_short"
    months: int
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether they are enough."""
        return self.months >= self.needed.value

    @property
    def words(self) -> Words:
        """The months found and needed."""
        template = Words(
            "{needed:months} of contributions for the scholarship; {months} credited",
            "masa iur {needed:months} untuk beasiswa; yang diterima {months}",
        )
        return template.with_(needed=self.needed.value, months=self.months)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks them."""
        return self.needed.law


@frozen(kw_only=True)
class ScholarshipClaim:
    """What happened to a participant, and the children, in the family's order.

    `event_on` is the day of the accident or the diagnosis, or of a death that was no work accident; `contribution_months` matter
    for such a death only. `bearer` pays: BPJS, or the employer who did not enrol the worker.
    """

    cause: Cause = field(converter=as_cause)
    event_on: date = field(validator=a_day)
    contribution_months: int = field(default=0, validator=whole())
    children: tuple[Child, ...] = field(converter=as_children)
    bearer: Bearer = field(default=Bearer.BPJS, converter=as_bearer)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Scholarship]:
        """Whether the children have the right, and to what. Raises NotInForce for an event before 1 July 2015."""
        conditions = self._conditions(rulebook)
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        if rulebook.scholarship.once.get(self.event_on) is not None:
            return Granted(once(self.children, self.event_on, self.bearer, rulebook), conditions)
        return Granted(yearly(self.children, self.event_on, bearer=self.bearer, rulebook=rulebook), conditions)

    def _conditions(self, rulebook: Rulebook) -> tuple[Condition, ...]:
        cause = RightfulCause(self.cause, rulebook.scholarship.causes.on(self.event_on))
        if self.cause is not Cause.NON_WORK_DEATH:
            return (cause,)
        needed = rulebook.jkm.scholarship_months.on(self.event_on)
        return cause, ContributionPeriod(self.contribution_months, needed)


@frozen
class UnderAge(Condition):
    """Too young on the day of the claim to have reached the age limit; the birthday itself is too late (reading JKK-JKM-14)."""

    code = "age_23"
    claimed_on: date
    birthday: date
    limit: Provision[int]

    @property
    def met(self) -> bool:
        """Whether the claim comes before the birthday."""
        return self.claimed_on < self.birthday

    @property
    def words(self) -> Words:
        """The day of the claim and the birthday."""
        template = Words(
            "under {limit} on the day of the claim, {claimed}; {limit} on {birthday}",
            "di bawah {limit} tahun pada tanggal pengajuan {claimed}; genap {limit} tahun pada {birthday}",
        )
        return template.with_(limit=self.limit.value, claimed=self.claimed_on, birthday=self.birthday)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the limit."""
        return self.limit.law


@frozen
class WorkAllowed(Condition):
    """The work of a child that studies: by the day of the claim, none or some (Permenaker 5/2021 Pasal 103)."""

    code = "working"
    work: Work
    months: int
    allowed: Provision[tuple[Work, ...]]
    wage_earner_months: Provision[int] | None

    @property
    def met(self) -> bool:
        """Whether such work is allowed, and as a wage earner for no longer than that."""
        few = self.wage_earner_months is None or self.months <= self.wage_earner_months.value
        return self.work in self.allowed.value and (self.work is not Work.WAGE_EARNER or few)

    @property
    def words(self) -> Words:
        """The work found and what is allowed."""
        if self.work is not Work.WAGE_EARNER or self.wage_earner_months is None:
            return _WORK.with_(allowed=self.allowed.value, work=self.work)
        return _WAGE_WORK.with_(most=self.wage_earner_months.value, months=self.months)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that allows it."""
        return self.allowed.law


_WORK = Words("beside school: {allowed}; found: {work}", "selain sekolah: {allowed}; yang terjadi: {work}")
_WAGE_WORK = Words(
    "a wage earner beside school for at most {most:months} in a row; found: {months}",
    "penerima upah selain sekolah paling lama {most:months} berturut-turut; yang terjadi: {months}",
)


@frozen
class YearsLeft(Condition):
    """A year of the level that was not paid yet."""

    code = "level_used_up"
    level: Level
    used: int
    most: Provision[int]

    @property
    def met(self) -> bool:
        """Whether one is left."""
        return self.used < self.most.value

    @property
    def words(self) -> Words:
        """The years of the level and those already paid."""
        template = Words(
            "{level}: at most {most:years}; {used} already paid",
            "{level}: paling lama {most:years}; sudah dibayar {used}",
        )
        return template.with_(level=self.level, most=self.most.value, used=self.used)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the years."""
        return self.most.law


_UNMARRIED = Words("the child is not married", "anak belum menikah")
_MARRIAGE = PERMENAKER_5_2021.at("Pasal 103", Evidence.REPORTED)


@frozen(kw_only=True)
class YearlyClaim:
    """One yearly claim of a child that studies, with proof of study and the last report.

    `years_used` are the years of that level already paid (higher education and training together); `work_months` the months in a row
    for which it has been enrolled as a wage earner. Raises ValueError for a child below school age and for days out of order.
    """

    event_on: date = field(validator=a_day)
    claimed_on: date = field()
    birth_date: date = field()
    level: Level = field(converter=as_level)
    years_used: int = field(default=0, validator=whole())
    married: bool = field(default=False, validator=a_flag)
    work: Work = field(default=Work.NO, converter=as_work)
    work_months: int = field(default=0, validator=whole())

    @claimed_on.validator
    def _after_the_event(self, _: object, value: date) -> None:
        if as_day(value, "claimed_on") < self.event_on:
            raise ValueError(f"claimed_on: {value} is before the event on {self.event_on}")

    @birth_date.validator
    def _born_before(self, _: object, value: date) -> None:
        if as_day(value, "birth_date") > self.claimed_on:
            raise ValueError(f"birth_date: {value} is after the claim on {self.claimed_on}")

    @level.validator
    def _a_school(self, _: object, value: Level) -> None:
        if value is Level.BELOW_SCHOOL:
            raise ValueError("level: a child below school age claims nothing yet; expected a level of school")

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[SchoolYear]:
        """Whether this year is paid. Raises NotInForce for an event before 2 December 2019, when there was no yearly scholarship."""
        law, scheme = rulebook.scholarship, rulebook.scholarship.participants
        limit = scheme.age_limit.on(self.event_on)
        birthday = years_after(self.birth_date, limit.value, rulebook.periods.leap_day)
        conditions = (
            UnderAge(self.claimed_on, birthday, limit),
            Stated("married", not self.married, _UNMARRIED, (_MARRIAGE,)),
            WorkAllowed(
                self.work,
                self.work_months,
                law.work.on(self.claimed_on),
                law.wage_earner_months.get(self.claimed_on),
            ),
            YearsLeft(self.level, self.years_used, scheme.years[self.level].on(self.event_on)),
        )
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        payable_from = max(self.claimed_on, law.payable_from.on(self.event_on).value)
        year = self.years_used + 1
        return Granted(school_year(self.level, year, self.event_on, scheme, Bearer.BPJS, payable_from), conditions)
