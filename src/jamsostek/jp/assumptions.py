"""Assumptions about the years to come: inflation, and with it the bounds; growth, and with it the wage ceiling.

They enter a rulebook as rows that rest on a `Hypothesis`, so that every answer that needs them says so.
"""

from fractions import Fraction

from attrs import evolve

from jamsostek.kernel.citations import Hypothesis, Source
from jamsostek.kernel.dated import ByYear, Monthly, Renewal, since
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.words import Language, Words
from jamsostek.rulebook import RULEBOOK, Rulebook


def assuming(
    *, inflation: Fraction | int, growth: Fraction | int, until: int, rulebook: Rulebook = RULEBOOK
) -> Rulebook:
    """A rulebook whose yearly JP figures go on to the end of a year: general inflation and economic growth as ratios a year.

    Each year's bounds follow from the last ones as BPJS computes them, raised to a multiple of 100; each ceiling likewise, cut to
    a multiple of 100. Raises ValueError for a year already known in full, or a rate below -100% or above 100%.
    """
    prices = exact_rate(inflation, "inflation", least=-1)
    product = exact_rate(growth, "growth", least=-1)
    law = rulebook.jp
    known = law.inflation.known_until()
    assert known is not None
    last = whole_number(until, "until", least=known + 1, most=2200)
    rising, growing = _assumed(_RISING, prices), _assumed(_GROWING, product)
    bound, ceiling = law.bounds_multiple, law.wage_ceiling_multiple
    changed = evolve(
        law,
        inflation=_inflation(law.inflation, prices, known, last, rising),
        minimum=_yearly(law.minimum, prices, last, bound, rising, up=True),
        maximum=_yearly(law.maximum, prices, last, bound, rising, up=True),
        wage_ceiling=_yearly(law.wage_ceiling, product, last, ceiling, growing, up=False),
    )
    return evolve(rulebook, jp=changed)


_RISING = Words("inflation of {rate} a year", "inflasi {rate} setahun")
_GROWING = Words("growth of {rate} a year", "pertumbuhan {rate} setahun")


def _assumed(words: Words, rate: Fraction) -> Hypothesis:
    said = words.with_(rate=rate)
    return Hypothesis(said.in_(Language.EN), said.in_(Language.ID))


def _inflation(table: ByYear[Fraction], rate: Fraction, known: int, last: int, source: Source) -> ByYear[Fraction]:
    return table.then(*(since(year, rate, source) for year in range(known + 1, last + 1)))


def _yearly(
    table: Monthly[int], rate: Fraction, last: int, multiple: Monthly[int], source: Source, *, up: bool
) -> Monthly[int]:
    """The table with a row for each year up to the last, each the one before with the rate added and rounded as in practice."""
    *_, newest = table
    month, value = table.key(newest.since), newest.value
    rows = []
    while month.year < last:
        month = month + Renewal.YEARLY.value
        step = multiple.on(month)
        exact = value * (1 + rate) / step.value
        value = (-(-exact.numerator // exact.denominator) if up else int(exact)) * step.value
        rows.append(since(month, value, source, *step.law))
    return table.then(*rows)
