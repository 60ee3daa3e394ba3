"""Projections: what monthly contributions grow to by a method that somebody has published. Methods are never mixed.

>>> from jamsostek.kernel.money import percent
>>> project(years=5, monthly_wage=5_000_000, growth=percent("5")).amount
19409470
>>> project(months=60, monthly_wage=4_000_000, growth=percent("5.7"), method="monthly_effective_start").amount
15800310
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal, TypeAlias, TypeVar

from attrs import field, frozen

from jamsostek.dues.jht import employer_contribution, worker_contribution
from jamsostek.jht.growth import Growth, Rate, YearOfGrowth, as_growth, rate_of, sheet_of_years
from jamsostek.kernel.citations import Hypothesis, Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Fact, Formula, Rounded, Scaled, Sum
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import Rounding, exact_amount, exact_rate, nth_root, whole_number
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet
from jamsostek.kernel.words import Language, Words
from jamsostek.participants import Money
from jamsostek.readings.jht import JHT_6
from jamsostek.regulations import BPJS_SIMULATOR, JAGAPEKERJA, KEMNAKER_STATEMENT, PP_46_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Term, term

LONGEST = 100
"""The most years, idle ones apart, that a projection runs."""
T = TypeVar("T")


class Method(Term):
    """A published way to count growth forward."""

    OFFICIAL_SIMULATOR = (
        "official_simulator",
        "BPJS simulator: simple within the year, capitalised at its end",
        "simulator BPJS: bunga tunggal dalam setahun, dikapitalisasi pada akhir tahun",
    )
    MONTHLY_EFFECTIVE_START = (
        "monthly_effective_start",
        "monthly effective, contributions at the start of each month",
        "efektif bulanan, iuran pada awal bulan",
    )
    MONTHLY_EFFECTIVE_END = (
        "monthly_effective_end",
        "monthly effective, contributions at the end of each month",
        "efektif bulanan, iuran pada akhir bulan",
    )

    @property
    def law(self) -> tuple[Source, ...]:
        """Who published it, and the reading that this library projects by it."""
        return (PP_46_2015.at("Pasal 22 ayat (2)"), _PUBLISHED[self].whole(), JHT_6)


_PUBLISHED = {
    Method.OFFICIAL_SIMULATOR: BPJS_SIMULATOR,
    Method.MONTHLY_EFFECTIVE_START: KEMNAKER_STATEMENT,
    Method.MONTHLY_EFFECTIVE_END: JAGAPEKERJA,
}
MethodWord: TypeAlias = Literal["official_simulator", "monthly_effective_start", "monthly_effective_end"]


@frozen
class Projection(Figured):
    """What an account grows to, cut to whole rupiah once. `years` shows the way; printing gives it as a table."""

    method: Method = field(kw_only=True)
    opening_balance: int = field(kw_only=True)
    years: tuple[YearOfGrowth, ...] = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The method."""
        return _LABEL.with_(method=self.method)

    @property
    def contributions(self) -> int:
        """The contributions credited, in rupiah, without the opening balance."""
        return sum(year.deposited for year in self.years)

    @property
    def growth(self) -> int:
        """What is neither contribution nor opening balance, in rupiah."""
        return self.amount - self.opening_balance - self.contributions

    def in_(self, language: Language, /) -> Sheet:
        """The years as a table."""
        return sheet_of_years(self.explain(language).title, self.years, self.notes, language)


_LABEL = Words("JHT projection ({method})", "Proyeksi JHT ({method})")


def project(
    *,
    years: int | None = None,
    months: int | None = None,
    method: Method | MethodWord = Method.OFFICIAL_SIMULATOR,
    monthly_contribution: int | Sequence[int] | None = None,
    monthly_wage: Money | Sequence[Money] | None = None,
    wage_growth: Rate = 0,
    opening_balance: int = 0,
    growth: Rate | Sequence[Rate] | None = None,
    comparator: Rate | None = None,
    first_year: int | None = None,
    idle_years: int = 0,
    rulebook: Rulebook = RULEBOOK,
) -> Projection:
    """What contributions of so many years (or months: the two effective methods) grow to.

    `monthly_contribution` is what is credited each month, in rupiah; instead, `monthly_wage` gives both shares of it. A
    sequence names one amount for each year; one amount grows by `wage_growth` a year. `growth` is one rate, or one for each year,
    the idle ones included. Without it `first_year` names the calendar year in which the period begins, and each year
    takes its declared rate. `comparator`, the average 1-year deposit rate of state banks, is the least a year grows by (PP 46/2015
    Pasal 27 ayat (3)). In `idle_years` afterwards nothing is paid in.

    Raises NotInForce or NotYetKnown for a year without a declared rate, ValueError for facts that do not fit together.
    """
    chosen = term(Method, method, "method")
    spans = _spans(years, months, chosen, whole_number(idle_years, "idle_years", most=LONGEST))
    idle = sum(1 for paid, _ in spans if not paid)
    opening = _opening(opening_balance, chosen)
    source = _source(monthly_contribution, monthly_wage, wage_growth, len(spans) - idle, first_year, rulebook)
    rates = _rates(growth, comparator, first_year, len(spans), rulebook)
    facts: dict[str, int] = {_OPENING.key: opening, **source.facts}
    balance: Formula = _OPENING
    closed, rows = opening, []
    for number, ((paid, length), rate) in enumerate(zip(spans, rates, strict=True)):
        monthly = source.formulas[number] if paid else None
        balance = _STEPS[chosen](balance, monthly, length, rate, chosen)
        before, closed = closed, amount_of(Rounded(balance, Rounding.DOWN, chosen.law), facts)
        deposited = 0 if monthly is None else amount_of(monthly, facts) * length
        year = number + (1 if first_year is None else first_year)
        rows.append(YearOfGrowth(year, rate, deposited, 0, closed - before - deposited, closed))
    final = Rounded(balance, Rounding.DOWN, chosen.law)
    return Projection(closed, final, facts, method=chosen, opening_balance=opening, years=tuple(rows))


_OPENING = Fact("opening_balance", Words("opening balance", "saldo awal"))


def _spans(years: int | None, months: int | None, method: Method, idle: int) -> tuple[tuple[bool, int], ...]:
    """The years of the projection: whether contributions are paid, and how many months."""
    if (years is None) == (months is None):
        raise ValueError(f"years, months: {years}, {months}; expected one of the two")
    if years is not None:
        paid = [12] * whole_number(years, "years", least=1, most=LONGEST)
    elif method is Method.OFFICIAL_SIMULATOR:
        raise ValueError(f"months: {months}; the official simulator counts whole years, give years")
    else:
        full, rest = divmod(whole_number(months, "months", least=1, most=12 * LONGEST), 12)
        paid = [12] * full + [rest] * (rest > 0)
    return (*((True, length) for length in paid), *((False, 12) for _ in range(idle)))


def _opening(value: int, method: Method) -> int:
    if whole_number(value, "opening_balance") and method is not Method.OFFICIAL_SIMULATOR:
        raise ValueError(f"opening_balance: {value:,}; only the official simulator has one")
    return value


@frozen
class _Source:
    """Where the contributions come from: the facts, and the formula of one month in each year."""

    facts: Mapping[str, int]
    formulas: tuple[Formula, ...]


def _source(
    contribution: int | Sequence[int] | None,
    wage: Money | Sequence[Money] | None,
    wage_growth: Rate,
    years: int,
    first_year: int | None,
    rulebook: Rulebook,
) -> _Source:
    if contribution is not None and wage is not None:
        raise ValueError("monthly_contribution, monthly_wage: expected at most one of the two")
    rises = exact_rate(wage_growth, "wage_growth", least=-1)
    if wage is None:
        given = _by_year(0 if contribution is None else contribution, years, rises, "monthly_contribution")
        whole = [whole_number(amount, "monthly_contribution") for amount in given]
        paid = _risen(whole, _CONTRIBUTION, years, rises)
        return _Source(paid.facts, tuple(part if part.den == 1 else Rounded(part) for part in paid.formulas))
    given_wages = _by_year(wage, years, rises, "monthly_wage")
    paid = _risen([exact_amount(amount, "monthly_wage") for amount in given_wages], _WAGE, years, rises)
    months = (_contribution_month(number, first_year, rulebook) for number in range(years))
    pairs = zip(paid.formulas, months, strict=True)
    return _Source(paid.facts, tuple(_both_shares(part, month, rulebook) for part, month in pairs))


def _by_year(value: T | Sequence[T], years: int, rises: Fraction, name: str) -> Sequence[T]:
    """The amounts as given: one, or one for each year."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        return (value,)
    if len(value) != years:
        raise ValueError(f"{name}: {len(value)} entries; expected one for each of {years} years")
    if rises and years > 1:
        raise ValueError(f"wage_growth: {rises} beside an amount for each year; expected one of the two")
    return value


def _risen(amounts: Sequence[int | Fraction], words: Words, years: int, rises: Fraction) -> _Source:
    """The amount of each year: as given for it, or the first one risen so many times."""
    exact = [Fraction(amount) for amount in amounts]
    facts = {f"monthly_{number}": amount.numerator for number, amount in enumerate(exact, start=1)}
    named = [Fact(f"monthly_{n}", words, den=amount.denominator) for n, amount in enumerate(exact, start=1)]
    if len(named) == years:
        return _Source(facts, tuple(named))
    raised = (_RISEN.with_(rate=rises, n=number) for number in range(years))
    parts = (
        (Scaled(named[0], (1 + rises) ** n, text, (_RISE,)) for n, text in enumerate(raised))
        if rises
        else named * years
    )
    return _Source(facts, tuple(parts))


_CONTRIBUTION = Words("contribution of a month", "iuran sebulan")
_WAGE = Words("wage of a month", "upah sebulan")
_RISEN = Words("risen by {rate} a year, times {n}", "naik {rate} setahun, {n} kali")
_RISE = Hypothesis("wage growth given by the caller", "kenaikan upah dari pemanggil")
_BOTH = Words("worker's and employer's share", "bagian pekerja dan pemberi kerja")


def _both_shares(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    shares = (worker_contribution(wage, month, rulebook), employer_contribution(wage, month, rulebook))
    return Sum(shares, _BOTH)


def _contribution_month(number: int, first_year: int | None, rulebook: Rulebook) -> Month:
    """The month whose rates count: of the year where it is known, else that of the law's latest change."""
    if first_year is not None:
        return Month(first_year + number, 1)
    law = rulebook.jht
    return max(table.key(row.since) for table in (law.worker_rate, law.employer_rate) for row in table)


def _rates(
    growth: Rate | Sequence[Rate] | None,
    comparator: Rate | None,
    first_year: int | None,
    years: int,
    rulebook: Rulebook,
) -> tuple[Provision[Fraction], ...]:
    """The growth of each year, idle ones included."""
    if growth is None and first_year is None:
        raise ValueError("growth: None; expected a rate, or first_year for the declared ones")
    first = 1 if first_year is None else whole_number(first_year, "first_year", least=1900, most=2100)
    given: Growth
    if isinstance(growth, Sequence) and not isinstance(growth, str):
        if len(growth) != years:
            raise ValueError(f"growth: {len(growth)} rates; expected one for each of {years} years, idle ones included")
        given = dict(enumerate(growth, start=first))
    else:
        given = growth
    as_growth(given)
    return tuple(rate_of(year, given, comparator, rulebook) for year in range(first, first + years))


def _simple(
    balance: Formula, monthly: Formula | None, months: int, rate: Provision[Fraction], method: Method
) -> Formula:
    """A year of the simulator: the balance with its growth; month m's contribution earns 13 - m twelfths of it."""
    carried = Scaled(balance, 1 + rate.value, _CARRIED.with_(rate=rate.value), (*method.law, *rate.law))
    if monthly is None:
        return carried
    twelfths = Fraction(sum(range(1, months + 1)), 12)
    text = _CONTRIBUTIONS.with_(n=months, rate=rate.value, twelfths=twelfths)
    paid = Scaled(monthly, months + rate.value * twelfths, text, (*method.law, *rate.law))
    return Sum((paid, carried), _YEAR_END)


def _effective(
    balance: Formula, monthly: Formula | None, months: int, rate: Provision[Fraction], method: Method
) -> Formula:
    """A year (or its first months) of monthly effective growth: the balance grows by the root, so does each contribution."""
    law = (*method.law, *rate.law)
    of_a_month = nth_root(1 + rate.value, 12)
    grown = 1 + rate.value if months == 12 else of_a_month**months
    carried = Scaled(balance, grown, _CARRIED_MONTHS.with_(rate=rate.value, n=months), law)
    if monthly is None:
        return carried
    first = 1 if method is Method.MONTHLY_EFFECTIVE_START else 0
    annuity = sum((of_a_month**n for n in range(first, first + months)), Fraction(0))
    paid = Scaled(monthly, annuity, _ANNUITY.with_(n=months, rate=rate.value), law)
    return Sum((paid, carried), _YEAR_END)


_STEPS = {
    Method.OFFICIAL_SIMULATOR: _simple,
    Method.MONTHLY_EFFECTIVE_START: _effective,
    Method.MONTHLY_EFFECTIVE_END: _effective,
}
_CARRIED = Words("carried over, with {rate}", "saldo awal, bertambah {rate}")
_CARRIED_MONTHS = Words("carried over, {n:months} at {rate} a year", "saldo awal, {n:months} dengan {rate} setahun")
_CONTRIBUTIONS = Words(
    "{n:months} of contributions, with {rate} on {twelfths:share} of them, as they come in month by month",
    "iuran {n:months}, dengan {rate} atas {twelfths:share} iuran karena masuk bulan demi bulan",
)
_ANNUITY = Words(
    "{n:months} of contributions, each with the twelfth root of 1 + {rate} a month (root cut after 40 decimal places)",
    "iuran {n:months}, masing-masing dengan akar pangkat dua belas dari 1 + {rate} sebulan (akar dipotong setelah 40 desimal)",
)
_YEAR_END = Words("balance at the end of the year", "saldo akhir tahun")
