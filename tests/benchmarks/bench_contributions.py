"""Speed of a wage earner's bill beside a bare function that returns six ints, in the same run.

    pytest tests/benchmarks/bench_contributions.py

The bare function knows one rate table and one ceiling list, rounds half up and checks nothing; the Decimal one is what payroll code
often looks like. Quote the ratios of the medians, not the times.
"""

import subprocess
import sys
import time
from bisect import bisect_right
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from pytest_benchmark.fixture import BenchmarkFixture

from jamsostek import Employer, Month, Payer, Program, WageEarner, contributions, jp

FIRM = Employer(scale="large", risk="low")
MONTH = Month(2026, 4)
LINES = [
    (Program.JKK, Payer.EMPLOYER),
    (Program.JKM, Payer.EMPLOYER),
    (Program.JHT, Payer.EMPLOYER),
    (Program.JHT, Payer.WORKER),
    (Program.JP, Payer.EMPLOYER),
    (Program.JP, Payer.WORKER),
]
STARTS = [provision.since.ordinal for provision in jp.LAW.wage_ceiling if isinstance(provision.since, Month)]
CEILINGS = [provision.value for provision in jp.LAW.wage_ceiling]
RATES = {"very_low": 24, "low": 54, "medium": 89, "high": 127, "very_high": 174}
SIX = (64_800, 36_000, 444_000, 240_000, 221_726, 110_863)


def plain(wage: int, month: int, risk: str, scale: str) -> tuple[int, ...]:
    capped = min(wage, CEILINGS[bisect_right(STARTS, month) - 1])
    jht, jp = scale != "micro", scale in {"medium", "large"}
    return (
        (wage * RATES[risk] * 2 + 10_000) // 20_000,
        (wage * 6 + 1_000) // 2_000,
        (wage * 74 + 1_000) // 2_000 if jht else 0,
        (wage * 4 + 100) // 200 if jht else 0,
        (capped * 4 + 100) // 200 if jp else 0,
        (capped * 2 + 100) // 200 if jp else 0,
    )


def decimals(wage: int, month: int, risk: str, scale: str) -> tuple[int, ...]:
    whole, one = Decimal(wage), Decimal(1)
    capped = min(whole, Decimal(CEILINGS[bisect_right(STARTS, month) - 1]))
    rates = [Decimal(RATES[risk]) / 10_000, Decimal("0.003")]
    lines = [whole * rate for rate in rates]
    lines += [whole * Decimal("0.037"), whole * Decimal("0.02")] if scale != "micro" else [Decimal(0)] * 2
    lines += [capped * Decimal("0.02"), capped * Decimal("0.01")] if scale in {"medium", "large"} else [Decimal(0)] * 2
    return tuple(int(line.quantize(one, ROUND_HALF_UP)) for line in lines)


def ours() -> tuple[int, ...]:
    bill = contributions(WageEarner(FIRM, wage=12_000_000), MONTH)
    return tuple([bill.amount(program, payer) for program, payer in LINES])


def ours_as_lines() -> tuple[int, ...]:
    return tuple([line.amount for line in contributions(WageEarner(FIRM, wage=12_000_000), MONTH)])


def test_plain_function(benchmark: BenchmarkFixture) -> None:
    assert benchmark(plain, 12_000_000, MONTH.ordinal, "low", "large") == SIX


def test_plain_function_with_decimals(benchmark: BenchmarkFixture) -> None:
    assert benchmark(decimals, 12_000_000, MONTH.ordinal, "low", "large") == SIX


def test_bill_and_six_amounts(benchmark: BenchmarkFixture) -> None:
    assert benchmark(ours) == SIX


def test_bill_and_six_lines(benchmark: BenchmarkFixture) -> None:
    assert benchmark(ours_as_lines) == SIX


def seconds_to_import(statement: str) -> float:
    """Wall seconds of a fresh interpreter that runs one statement, less those of an empty one; the median of 15."""

    def once(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    return median(once(statement) - once("pass") for _ in range(15))


def test_import_time() -> None:
    dependencies = seconds_to_import("import attr, dateutil.relativedelta")
    library = seconds_to_import("import jamsostek")
    sys.stdout.write(f"\nimport jamsostek / import attr, dateutil.relativedelta: {library / dependencies:.2f}\n")
