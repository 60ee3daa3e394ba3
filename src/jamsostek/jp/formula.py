"""The formula of a pension: 1% for each year of contributions, of the career average of revalued wages (PP 45/2015 Pasal 17).

Wages are capped month by month and added up year by year; each year's sum is revalued by general inflation up to the year in
which the pension begins. Nothing is rounded on the way.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from attrs import Factory, field, frozen

from jamsostek.jp.career import CountedMonths, common_den
from jamsostek.kernel.algebra import Algebra, C
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Monthly, Provision
from jamsostek.kernel.formulas import Fact, Formula, Rounded, Scaled, Sum
from jamsostek.kernel.items import Figured
from jamsostek.kernel.money import Rounding, exact_amount, whole_number
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Language, Unit, Words, decimal
from jamsostek.law.jp import Index, PensionRounding
from jamsostek.participants import Money
from jamsostek.readings.jp import JP_7, JP_14, JP_15, JP_16, JP_17, JP_29
from jamsostek.regulations import PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook

_WEIGHTED = PP_45_2015.at("Pasal 17 ayat (3)")
_COMPOUNDED = PP_45_2015.at("Penjelasan Pasal 17 ayat (3)")
_MEAN = PP_45_2015.at("Pasal 17 ayat (2)")


@frozen
class Amount(Figured):
    """An amount of the pension formula in whole rupiah; `exact` is what it was before it was rounded."""

    label: Words = field(kw_only=True)

    @property
    def exact(self) -> Fraction:
        """The amount before it was rounded."""
        (part,) = self.formula.parts
        return part.value(self.facts)


def in_pension_rupiah(amount: Formula, rulebook: Rulebook) -> Rounded:
    """A payment in whole rupiah, by itself and never fed back (reading JP-29)."""
    multiple = 10 if rulebook.jp.rounding is PensionRounding.TENS else 1
    return Rounded(amount, Rounding.HALF_UP, (JP_29,), multiple)


def amount(label: Words, formula: Formula, facts: Mapping[str, int], rulebook: Rulebook) -> Amount:
    """An exact formula as an amount in whole rupiah."""
    whole = in_pension_rupiah(formula, rulebook)
    return Amount(whole.value(facts).numerator, whole, facts, label=label)


@frozen
class UnderCeiling:
    """Months of one year under one ceiling: the keys of their wages, each with its number of months."""

    ceiling: Provision[int]
    wages: tuple[tuple[str, int], ...]


@frozen
class WagesOfYear(Formula):
    """The wages of one calendar year, capped month by month and added up."""

    year: int
    capped: tuple[UnderCeiling, ...]
    den: int
    unit: Unit = Unit.RUPIAH

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        total = on.fixed(0)
        for under in self.capped:
            limit = under.ceiling.value * self.den
            for key, months in under.wages:
                wage = on.at_most(on.fact(key), limit)
                total = on.plus(total, wage if months == 1 else on.times(wage, months))
        return total

    @property
    def text(self) -> Words:
        """The year, its months and the ceilings."""
        months = sum(months for under in self.capped for _, months in under.wages)
        ceilings = tuple(under.ceiling.value for under in self.capped)
        return _WAGES.with_(year=str(self.year), months=months, ceilings=ceilings)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the ceilings."""
        return tuple(dict.fromkeys(source for under in self.capped for source in under.ceiling.law))


_WAGES = Words(
    "wages of {year}, {months:months}, each at most the ceiling ({ceilings:rupiah})",
    "upah {year}, {months:months}, masing-masing paling banyak batas upah ({ceilings:rupiah})",
)


@frozen
class Revalued(Formula):
    """The wages of one year, revalued by the inflation of the years up to the pension's: the future value of the wage."""

    part: WagesOfYear
    by: Fraction
    rates: tuple[Provision[Fraction], ...]
    closing: int
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den * self.by.denominator, takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.times(self.part.num(on), self.by.numerator)

    @property
    def text(self) -> Words:
        """The index, cut to six digits for the eye."""
        if not self.rates:
            return _NOT_REVALUED.with_(year=str(self.part.year))
        words = _REVALUED_ONCE if len(self.rates) == 1 else _REVALUED
        first, last = str(self.rates[0].since), str(self.rates[-1].since)
        return words.with_(closing=str(self.closing), index=_Cut(self.by), first=first, last=last)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of each year's inflation."""
        return tuple(dict.fromkeys(source for rate in self.rates for source in rate.law))

    @property
    def parts(self) -> tuple[Formula, ...]:
        """The wages of the year."""
        return (self.part,)


_NOT_REVALUED = Words("wages of {year}, the pension's own year", "upah {year}, tahun mulai pensiun itu sendiri")
_REVALUED_ONCE = Words(
    "revalued to {closing}, times {index}: inflation of {first}",
    "dinilai ke {closing}, kali {index}: inflasi {first}",
)
_REVALUED = Words(
    "revalued to {closing}, times {index}: inflation of {first} to {last}",
    "dinilai ke {closing}, kali {index}: inflasi {first} sampai dengan {last}",
)


@frozen
class _Cut:
    """A ratio as a person reads it: six digits, "…" where more follow."""

    value: Fraction

    def in_(self, language: Language, /) -> str:
        cut = Fraction(self.value * 10**6 // 1, 10**6)
        return decimal(cut, language) + ("" if cut == self.value else "…")


def facts_of(counted: CountedMonths) -> dict[str, int]:
    """The wages of the runs as the facts of the formula, over their common denominator."""
    den = common_den(counted)
    facts = {f"wage_{number}": int(wage * den) for number, (_, _, wage) in enumerate(counted.runs) if wage is not None}
    if len(facts) < len(counted.runs):
        raise ValueError("wage: missing for some contribution month; expected the wage the contributions were paid on")
    return facts


class Piece(NamedTuple):
    """Months of one run, in one year, under one ceiling: from the ordinal `first` up to before `beyond`."""

    run: int
    first: int
    beyond: int


class CeilingMonths(NamedTuple):
    """Months of one year under one ceiling, with the pieces of the runs that fall into them."""

    year: int
    ceiling: Provision[int]
    pieces: list[Piece]


def under_ceilings(counted: CountedMonths, rulebook: Rulebook) -> Iterator[CeilingMonths]:
    """The counted months cut at calendar years and at new ceilings. Raises NotInForce where a month has no ceiling."""
    table, runs, number = rulebook.jp.wage_ceiling, counted.runs, 0
    for start, beyond in pairwise(_cuts(counted, table)):
        found = []
        while number < len(runs):
            first, last, _ = runs[number]
            if first >= beyond:
                break
            found.append(Piece(number, first if first > start else start, last + 1 if last < beyond else beyond))
            if last >= beyond:
                break
            number += 1
        if found:
            yield CeilingMonths(start // 12, table.on(Month.from_ordinal(found[0].first)), found)


def _cuts(counted: CountedMonths, table: Monthly[int]) -> list[int]:
    """The ordinals at which a year or a ceiling begins within the career, with both its ends."""
    first, last = counted.runs[0].first, counted.runs[-1].last
    cuts = {first, last + 1, *range(first - first % 12 + 12, last + 1, 12)}
    begins = [table.key(entry.since).ordinal for entry in table.entries]
    known = table.known_until()
    begins += [] if known is None else [known.ordinal + 1]
    return sorted(cuts.union(begin for begin in begins if first < begin <= last))


def years_of_wages(counted: CountedMonths, rulebook: Rulebook) -> tuple[WagesOfYear, ...]:
    """The counted months gathered by calendar year."""
    den = common_den(counted)
    years: dict[int, list[UnderCeiling]] = {}
    for year, ceiling, pieces in under_ceilings(counted, rulebook):
        wages = tuple([(f"wage_{run}", beyond - first) for run, first, beyond in pieces])
        years.setdefault(year, []).append(UnderCeiling(ceiling, wages))
    return tuple(WagesOfYear(year, tuple(capped), den) for year, capped in years.items())


def revalued(counted: CountedMonths, closing: int, rulebook: Rulebook) -> tuple[Revalued, ...]:
    """Each year's wages revalued up to the year `closing` (reading JP-17).

    Raises NotYetKnown where the inflation of a year before `closing` is not known.
    """
    years = years_of_wages(counted, rulebook)
    skipped = int(rulebook.jp.index is Index.AFTER_THE_WAGE_YEAR)
    earliest = years[0].year + skipped
    rates = tuple(rulebook.jp.inflation.on(year) for year in range(earliest, closing))
    indices = [Fraction(1)]
    for rate in reversed(rates):
        indices.append(indices[-1] * (1 + rate.value))
    found = []
    for year in years:
        own = max(closing - year.year - skipped, 0)
        found.append(Revalued(year, indices[own], rates[len(rates) - own :] if own else (), closing))
    return tuple(found)


def mean_wage(counted: CountedMonths, closing: int, rulebook: Rulebook) -> Scaled:
    """The mean of the revalued monthly wages; exact."""
    if not counted.runs:
        raise ValueError("career: no month counts; expected at least one paid contribution month")
    together = Sum(revalued(counted, closing, rulebook), _TOGETHER, _TOGETHER_LAW)
    months = counted.months
    return Scaled(together, Fraction(1, months), _MEAN_WORDS.with_(months=months), (_MEAN, JP_16))


def earned(mean: Formula, months: int, accrual: Provision[Fraction], law: tuple[Source, ...]) -> Scaled:
    """The pension that a mean wage and so many months of contributions give, before shares and bounds; exact."""
    text = _EARNED.with_(rate=accrual.value, months=months)
    return Scaled(mean, accrual.value * months / 12, text, (*accrual.law, *law))


_TOGETHER = Words("the revalued wages together", "jumlah upah tertimbang")
_TOGETHER_LAW = (_WEIGHTED, _COMPOUNDED, JP_7, JP_15, JP_17)
_MEAN_WORDS = Words("the mean of {months:months}", "rata-rata {months:months}")
_EARNED = Words("{rate} for each of {months}/12 years", "{rate} untuk tiap tahun dari {months}/12 tahun")


@frozen
class Earned:
    """A pension earned by contributions: the counted wages, and the months that multiply their mean.

    `law` is that of the months: of the real ones, or of the 15 years that are deemed to have been paid.
    """

    counted: CountedMonths
    months: int
    accrual: Provision[Fraction]
    law: tuple[Source, ...] = (JP_14,)

    @property
    def facts(self) -> dict[str, int]:
        """The wages."""
        return facts_of(self.counted)

    def formula(self, closing: int, rulebook: Rulebook) -> Formula:
        """The pension before shares and bounds, its wages revalued up to a year."""
        return earned(mean_wage(self.counted, closing, rulebook), self.months, self.accrual, self.law)


def indexed_wage(wage: Money, wage_year: int, pension_year: int, *, rulebook: Rulebook = RULEBOOK) -> Amount:
    """One month's wage of a past year, in rupiah, revalued to the year in which the pension begins (reading JP-17).

    PP 45/2015 Pasal 17 ayat (3) and its explanation. Raises ValueError for a pension year before the wage's.
    """
    exact = Fraction(exact_amount(wage, "wage"))
    whole_number(pension_year, "pension_year", least=whole_number(wage_year, "wage_year", least=1900), most=2200)
    first = wage_year + int(rulebook.jp.index is Index.AFTER_THE_WAGE_YEAR)
    rates = tuple(rulebook.jp.inflation.on(year) for year in range(first, pension_year))
    by = Fraction(1)
    for rate in rates:
        by *= 1 + rate.value
    fact = Fact("wage", _WAGE.with_(year=str(wage_year)), den=exact.denominator)
    law = tuple(dict.fromkeys((_WEIGHTED, _COMPOUNDED, JP_17, *(source for rate in rates for source in rate.law))))
    text = _TIMES_INDEX.with_(closing=str(pension_year), index=_Cut(by))
    return amount(_INDEXED, Scaled(fact, by, text, law), {"wage": exact.numerator}, rulebook)


_WAGE = Words("a month's wage in {year}", "upah sebulan pada {year}")
_TIMES_INDEX = Words("revalued to {closing}, times {index}", "dinilai ke {closing}, kali {index}")
_INDEXED = Words("revalued wage", "upah tertimbang")


def average_wage(counted: CountedMonths, pension_year: int, *, rulebook: Rulebook = RULEBOOK) -> Amount:
    """The mean of the monthly wages, each at most its month's ceiling and revalued to the pension's year.

    Raises ValueError where no month counts or a wage is missing, NotYetKnown where the inflation of a past year is.
    """
    return amount(_AVERAGE, mean_wage(counted, pension_year, rulebook), facts_of(counted), rulebook)


_AVERAGE = Words("average revalued wage", "rata-rata upah tertimbang")
