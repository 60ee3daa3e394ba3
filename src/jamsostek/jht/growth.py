"""How a balance grows: the rate of a year, and the years of an account as a table.

The rate is the declared one or the caller's; where a comparator is known it is not less (PP 46/2015 Pasal 27). For a year
whose rate nobody knows there is no default.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.money import exact_rate
from jamsostek.kernel.sheets import Sheet
from jamsostek.kernel.words import Language, Unit, Words, rupiah
from jamsostek.readings.jht import JHT_6
from jamsostek.regulations import PP_46_2015
from jamsostek.rulebook import Rulebook

Rate: TypeAlias = int | Decimal | Fraction
Growth: TypeAlias = Rate | Mapping[int, Rate] | None
"""A rate for every year, a rate for each year named, or none: the declared ones. A year not named takes its declared rate."""

GIVEN = Hypothesis("growth given by the caller", "hasil pengembangan dari pemanggil")
_COMPARATOR = Hypothesis("comparator given by the caller", "pembanding dari pemanggil")
_GROWTH = Words("growth of {year}", "hasil pengembangan {year}")
_FLOOR = Words(
    "growth of {year}, not less than 1-year deposits at state banks",
    "hasil pengembangan {year}, paling sedikit bunga deposito 1 tahun bank pemerintah",
)


def as_growth(value: Growth, name: str = "growth") -> Mapping[int, Fraction] | Fraction | None:
    """Yearly growth from the border. Raises TypeError for a float, ValueError for -100% or less or above 100%."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        return {year: _growth_rate(rate, f"{name}[{year}]") for year, rate in value.items()}
    return _growth_rate(value, name)


def _growth_rate(value: Rate, name: str) -> Fraction:
    rate = exact_rate(value, name, least=-1)
    if rate == -1:
        raise ValueError(f"{name}: {value} leaves nothing; expected more than -1 (-100%)")
    return rate


def rate_of(year: int, growth: Growth, comparator: Growth, rulebook: Rulebook) -> Provision[Fraction]:
    """The growth of a year: the caller's or the declared one, and not less than the comparator (Pasal 27 ayat (3)).

    Raises NotInForce or NotYetKnown for a year without a declared rate, if the caller gives none.
    """
    given = _named(as_growth(growth), year)
    if given is None:
        rate = rulebook.jht.declared_growth.on(year).also(JHT_6)
    else:
        rate = Provision(given, year, (GIVEN, JHT_6), _GROWTH.with_(year=str(year)), Unit.PERCENT)
    floor = _floor(year, given is None, comparator, rulebook)
    return rate if floor is None or floor.value <= rate.value else floor


def _floor(year: int, declared: bool, comparator: Growth, rulebook: Rulebook) -> Provision[Fraction] | None:
    """The comparator of a year: the caller's, or beside a declared rate the published one, if any."""
    words = _FLOOR.with_(year=str(year))
    given = _named(as_growth(comparator, "comparator"), year)
    if given is not None:
        law = (PP_46_2015.at("Pasal 27 ayat (3)"), _COMPARATOR, JHT_6)
        return Provision(given, year, law, words, Unit.PERCENT)
    published = (row for row in rulebook.jht.deposit_rate if declared and row.since == year)
    return next((Provision(row.value, year, (*row.law, JHT_6), words, row.unit) for row in published), None)


def _named(rates: Mapping[int, Fraction] | Fraction | None, year: int) -> Fraction | None:
    return rates.get(year) if isinstance(rates, Mapping) else rates


@frozen
class YearOfGrowth:
    """One year of an account: what came in, what was paid out, what it earned, and where it closed, cut to whole rupiah.

    `rate` is None for a year of which not a single month has passed.
    """

    year: int
    rate: Provision[Fraction] | None
    deposited: int
    withdrawn: int
    growth: int
    closing: int


_HEAD = (
    Words("year", "tahun"),
    Words("rate", "tingkat"),
    Words("deposited", "disetor"),
    Words("paid out", "dibayarkan"),
    Words("growth", "pengembangan"),
    Words("balance", "saldo"),
)


def sheet_of_years(title: str, years: tuple[YearOfGrowth, ...], notes: tuple[Words, ...], language: Language) -> Sheet:
    """The years as an aligned table; the column of payments is left out where there are none."""
    shown = [_row(year, language) for year in years]
    head = tuple(words.in_(language) for words in _HEAD)
    if not any(year.withdrawn for year in years):
        shown, head = [(*row[:3], *row[4:]) for row in shown], (*head[:3], *head[4:])
    return Sheet(
        title, tuple(shown), head=head, align=">" * len(head), notes=tuple(note.in_(language) for note in notes)
    )


def _row(year: YearOfGrowth, language: Language) -> tuple[str, ...]:
    amounts = (year.deposited, year.withdrawn, year.growth, year.closing)
    rate = "–" if year.rate is None else year.rate.figure(language)
    return (str(year.year), rate, *(rupiah(amount, language) for amount in amounts))
