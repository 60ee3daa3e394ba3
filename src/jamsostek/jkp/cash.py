"""The cash benefit month by month, and what an employer owes who reported too low a wage.

The day on which a month is paid decides its share of the wage (reading JKP-12). PP 37/2021 Pasal 21, 23, 24, 38.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import pairwise

from attrs import field, frozen

from jamsostek.awards import Award
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import a_day, a_month, each_a, whole
from jamsostek.kernel.formulas import AtMost, Fact, Formula, Less, Sum, share
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import exact_amount, whole_number
from jamsostek.kernel.months import Month, as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.participants import Money
from jamsostek.payments import in_whole_rupiah
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Bearer
from jamsostek.wages import WAGE

TRUE_WAGE = "true_wage"
"""The key of the wage that should have been reported."""

WORKER = Words("the worker", "pekerja")
_REPORTED = Words("the last wage reported", "upah terakhir yang dilaporkan")
_DUE = Words("the wage that should have been reported", "upah yang seharusnya dilaporkan")
_MONTH = Words("JKP cash, month {n:count}", "uang tunai JKP bulan ke-{n:count}")
_SHORTFALL = Words("shortfall of JKP cash, at once", "kekurangan manfaat uang tunai JKP, sekaligus")
_ALL_MONTHS = Words("what the months lack together", "kekurangan seluruh bulan")
_BEYOND = Words("what the reported wage leaves out", "selisih upah yang tidak dilaporkan")
_NOT_ASSIGNABLE = Words(
    "cannot be assigned, pledged or seized (PP 37/2021 Pasal 38)",
    "tidak dapat dialihkan, digadaikan, atau disita (PP 37/2021 Pasal 38)",
)
_TITLE = Words("JKP cash: {total:rupiah}", "Uang tunai JKP: {total:rupiah}")


@frozen
class Cash(Shown):
    """The months paid, one award each, and the shortfall the employer owes (None where the wage was reported in full)."""

    months: tuple[Award, ...]
    shortfall: Award | None = None

    @property
    def amounts(self) -> tuple[int, ...]:
        """What each month brings, rupiah."""
        return tuple(month.amount for month in self.months)

    @property
    def total(self) -> int:
        """The months together, rupiah: each is rounded by itself."""
        return sum(self.amounts)

    def in_(self, language: Language, /) -> Sheet:
        """The months, then the shortfall."""
        awards = (*self.months, *([] if self.shortfall is None else [self.shortfall]))
        rows = tuple((award.label.in_(language), rupiah(award.amount, language)) for award in awards)
        title = _TITLE.with_(total=self.total).in_(language)
        return Sheet(title, rows, align="<>", notes=(_NOT_ASSIGNABLE.in_(language),))


def cash(
    wage: Money, paid_on: Iterable[date], *, true_wage: Money | None = None, rulebook: Rulebook = RULEBOOK
) -> Cash:
    """The cash of benefit months 1, 2, …, paid on these days, for the last monthly wage the employer reported (rupiah).

    `true_wage` is the wage that should have been reported; the employer owes what the months lack for it, at once (Pasal 23).
    Raises TypeError or ValueError for a wage that is no amount, for no day, more days than benefit months or days out of order;
    NotInForce for a day before the program began.
    """
    exact = exact_amount(wage, "wage")
    true = exact if true_wage is None else exact_amount(true_wage, "true_wage")
    facts = {WAGE: exact.numerator, TRUE_WAGE: true.numerator}
    reported = Fact(WAGE, _REPORTED, den=exact.denominator)
    days = _in_order(paid_on)
    months = tuple(_month(number, day, reported, facts, rulebook) for number, day in enumerate(days, start=1))
    if true <= exact:
        return Cash(months)
    return Cash(months, _lacking(days, Fact(TRUE_WAGE, _DUE, den=true.denominator), reported, facts, rulebook))


def _in_order(paid_on: Iterable[date]) -> tuple[date, ...]:
    days = tuple(as_day(day, "paid_on") for day in each_a(date, paid_on, "paid_on"))
    if not days:
        raise ValueError("paid_on: empty; expected the day on which each benefit month is paid")
    for earlier, later in pairwise(days):
        if later < earlier:
            raise ValueError(f"paid_on: {later} after {earlier}; expected the days in order of the benefit months")
    return days


def rate_of_month(number: int, paid_on: date, rulebook: Rulebook) -> Provision[Fraction]:
    """The share of the wage that benefit month `number` (1, 2, …) brings when it is paid on a day.

    Raises ValueError for a month beyond the last that is paid.
    """
    rates = rulebook.jkp.benefits.rates.on(paid_on)
    whole_number(number, "benefit month", least=1, most=len(rates.value))
    return rates.with_value(rates.value[number - 1])


def _month(number: int, paid_on: date, reported: Fact, facts: dict[str, int], rulebook: Rulebook) -> Award:
    rate = rate_of_month(number, paid_on, rulebook)
    formula = in_whole_rupiah(share(capped(reported, paid_on, rulebook), rate), rulebook)
    label = _MONTH.with_(n=number)
    return Award(amount_of(formula, facts), formula, facts, label=label, payee=WORKER, payable_from=paid_on)


def capped(wage: Formula, on: date, rulebook: Rulebook) -> Formula:
    """The wage up to the ceiling of a day."""
    return AtMost(wage, rulebook.jkp.benefits.wage_ceiling.on(on))


def _lacking(days: tuple[date, ...], due: Fact, reported: Fact, facts: dict[str, int], rulebook: Rulebook) -> Award:
    """The same shares of what the reported wage leaves out below the ceiling, together; the employer owes it."""

    def lacking(number: int, day: date) -> Formula:
        beyond = Less(capped(due, day, rulebook), capped(reported, day, rulebook), _BEYOND)
        return share(beyond, rate_of_month(number, day, rulebook))

    parts = tuple(lacking(number, day) for number, day in enumerate(days, start=1))
    formula = in_whole_rupiah(Sum(parts, _ALL_MONTHS, (PP_37_2021.at("Pasal 23"),)), rulebook)
    amount = amount_of(formula, facts)
    return Award(amount, formula, facts, label=_SHORTFALL, payee=WORKER, bearer=Bearer.EMPLOYER)


@frozen(kw_only=True)
class WageReport:
    """A wage (rupiah) reported to BPJS for a month, and the day on which it was reported."""

    month: Month = field(validator=a_month)
    wage: int = field(validator=whole())
    reported_on: date = field(validator=a_day)


def last_reported_wage(reports: Iterable[WageReport], ended_on: date) -> WageReport | None:
    """The report that counts: the latest for a month before the end of employment, reported by then (reading JKP-23).

    Where a month was reported twice, the later report counts. None where there is none. PP 37/2021 Pasal 21 ayat (2).
    """
    day = as_day(ended_on, "ended_on")
    in_time = (report for report in reports if report.month < Month.of(day) and report.reported_on <= day)
    return max(in_time, key=lambda report: (report.month, report.reported_on), default=None)
