"""A 35-year JP history estimated, objects built inside the timing, against a bare loop over prepared lists of integers.

Run it by name: `pytest tests/benchmarks/bench_jp.py`. Both sides do the same exact sums; what is printed is how many bare loops an estimate takes.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from time import perf_counter

import pytest

from jamsostek import Month, Rulebook, jp

BORN, FIRST, YEARS = date(1993, 3, 15), Month(2023, 1), 35
LAW = jp.assuming(inflation=Fraction(3, 100), growth=Fraction(5, 100), until=2060)
WAGES = [4_000_000 + 250_000 * year for year in range(YEARS)]


def by_years() -> int:
    """The library: a spell for each year of wages."""
    spells = [
        jp.Spell(Month(FIRST.year + year, 1), Month(FIRST.year + year, 12), wage=wage)
        for year, wage in enumerate(WAGES)
    ]
    return amount(jp.Career(spells), LAW)


def by_months() -> int:
    """The library: a wage for each month, no two alike."""
    wages = [wage + month for wage in WAGES for month in range(12)]
    return amount(jp.Career.monthly(FIRST, wages), LAW)


def amount(career: jp.Career, rulebook: Rulebook) -> int:
    found = jp.estimate(BORN, career, outlook=jp.Outlook(until=career.last), rulebook=rulebook)
    assert found.monthly is not None
    return found.monthly.amount


def prepared(wages: list[int]) -> tuple[Callable[[], int], int]:
    """The bare loop: wages, ceilings and indices over one denominator, all made beforehand."""
    months = [FIRST + number for number in range(len(wages))]
    on = jp.pension_age(BORN).first_month
    ceilings = [LAW.jp.wage_ceiling.on(month).value for month in months]
    exact = []
    for month in months:
        index = Fraction(1)
        for year in range(month.year, on.year):
            index *= 1 + LAW.jp.inflation.on(year).value
        exact.append(index)
    den: int = 10 ** (4 * (on.year - FIRST.year))
    indices = [int(index * den) for index in exact]
    bound = jp.bounds(on, LAW)
    low, high = bound.minimum.value, bound.maximum.value

    def loop() -> int:
        total: int = 0
        for wage, ceiling, index in zip(wages, ceilings, indices, strict=True):
            total += (wage if wage < ceiling else ceiling) * index
        return min(max((2 * total + 1200 * den) // (2 * 1200 * den), low), high)

    return loop, len(wages)


def best(function: Callable[[], int], rounds: int = 30) -> float:
    times = []
    for _ in range(rounds):
        start = perf_counter()
        function()
        times.append(perf_counter() - start)
    return min(times)


LIBRARY = {
    "by_years": (by_years, [wage for wage in WAGES for _ in range(12)]),
    "by_months": (by_months, [wage + month for wage in WAGES for month in range(12)]),
}


@pytest.mark.parametrize("name", LIBRARY)
def test_an_estimate_in_bare_loops(name: str) -> None:
    library, wages = LIBRARY[name]
    loop, months = prepared(wages)
    assert months == 12 * YEARS
    assert library() == loop()
    ratio = best(library) / best(loop)
    print(f"{name}: {best(library) * 1e6:.0f} µs, {ratio:.1f} bare loops")
