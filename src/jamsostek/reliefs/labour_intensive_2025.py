"""The relief of labour-intensive industry: half of JKK, February 2025 to January 2026 (PP 7/2025, PP 36/2025)."""

from datetime import date

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a_day, a_month, whole
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.reliefs.shares import InItsMonths, PaidUp, Relieved, known, of_the_relief, relieved_shares
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Industry, Program, Relief, as_industry


@frozen
class ListedIndustry(Condition):
    """The company's industry is one of the six that the law names."""

    code = "industry_not_listed"
    industry: Industry
    listed: Provision[tuple[Industry, ...]]

    @property
    def met(self) -> bool:
        """Whether it is listed."""
        return self.industry in self.listed.value

    @property
    def words(self) -> Words:
        """The industry."""
        return (_LISTED if self.met else _NOT_LISTED).with_(industry=self.industry)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the list."""
        return self.listed.law


_LISTED = Words("a listed industry: {industry}", "industri yang tercantum: {industry}")
_NOT_LISTED = Words("no listed industry: {industry}", "industri yang tidak tercantum: {industry}")


@frozen
class EnoughWorkers(Condition):
    """The company has the least number of workers registered as active participants."""

    code = "too_few_workers"
    active: int
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether there are enough."""
        return self.active >= self.needed.value

    @property
    def words(self) -> Words:
        """How many there are and are needed."""
        return _WORKERS.with_(active=self.active, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the number."""
        return self.needed.law


_WORKERS = Words(
    "{active:count} active workers; at least {needed:count} are needed",
    "{active:count} pekerja aktif; paling sedikit {needed:count} pekerja",
)


@frozen
class SettledInTime(Condition):
    """The month was paid by the last day on which the relief still counts."""

    code = "settled_too_late"
    paid_on: date
    last_day: Provision[date]

    @property
    def met(self) -> bool:
        """Whether it was paid by then."""
        return self.paid_on <= self.last_day.value

    @property
    def words(self) -> Words:
        """The day of payment and the last day."""
        return _SETTLED.with_(paid_on=self.paid_on, last_day=self.last_day.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the last day."""
        return self.last_day.law


_SETTLED = Words("paid on {paid_on}; by {last_day} at the latest", "dibayar {paid_on}; paling lambat {last_day}")


@frozen(kw_only=True)
class LabourIntensive2025:
    """Facts of a company's relief in a month: its industry, its workers registered as active, its JKK paid up to a month.

    `registered` is the first month of membership of a company that owed nothing up to January 2025 (then `jkk_paid_up_to` is not
    asked); `paid_on` the day the month is paid, in time if left out. Tested per company in each month (reading CONTRIBUTIONS-9).
    """

    month: Month = field(validator=a_month)
    industry: Industry = field(converter=as_industry)
    active_workers: int = field(validator=whole())
    jkk_paid_up_to: Month | None = field(default=None, validator=optional(a_month))
    registered: Month | None = field(default=None, validator=optional(a_month))
    paid_on: date | None = field(default=None, validator=optional(a_day))

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Relieved]:
        """Whether the relief is held in the month: JKK at the share that remains due (PP 7/2025 Pasal 3, 4, 6, 10; PP 36/2025).

        Codes: outside_months, industry_not_listed, too_few_workers, not_paid_up, settled_too_late. Raises ValueError where
        `jkk_paid_up_to` must be known and is not, NotInForce for a month before there are contributions.
        """
        law = rulebook.reliefs
        rulebook.jkm.rate.on(self.month)
        needed = of_the_relief(law.labour_intensive_paid_up_to)
        known(self.jkk_paid_up_to, self.registered, needed.value, "jkk_paid_up_to")
        conditions: tuple[Condition, ...] = (
            InItsMonths(self.month, law.shares[Relief.LABOUR_INTENSIVE_2025][Program.JKK]),
            ListedIndustry(self.industry, of_the_relief(law.labour_intensive_industries)),
            EnoughWorkers(self.active_workers, of_the_relief(law.labour_intensive_workers)),
            PaidUp("not_paid_up", "JKK", needed, self.jkk_paid_up_to, self.registered),
        )
        if self.paid_on is not None:
            settled = SettledInTime(self.paid_on, of_the_relief(law.labour_intensive_settled_by))
            conditions = (*conditions, settled)
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(relieved_shares(law.shares[Relief.LABOUR_INTENSIVE_2025], self.month), conditions)
