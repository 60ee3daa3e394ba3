"""Speed and memory of contributions over frames beside hand-written columns and openfisca-core, in the same run.

    pytest tests/benchmarks/bench_frames.py -s

The hand-written versions know one month, one risk and one scale, and check nothing. Medians of five, the contenders taking turns;
quote the ratios, not the times. The tables that this prints stand in docs/performance-frames.md.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

import country_package
import numpy as np
import pandas as pd
import polars as pl
from numpy.typing import NDArray

from jamsostek import Month, Risk, Scale, frames

WORKERS = 1_000_000
MONTH = Month(2026, 4)
ONE: dict[str, Any] = {"month": MONTH, "wage": "wage", "risk": Risk.LOW, "scale": Scale.LARGE}
ELEVEN_YEARS: dict[str, Any] = {**ONE, "month": "day"}
ALL_COLUMNS: dict[str, Any] = {"month": "day", "wage": "wage", "risk": "risk", "scale": "scale"}
LINES = country_package.NAMES
TOTALS = ("total_employer", "total_worker", "total")


def payroll(workers: int = WORKERS) -> pl.DataFrame:
    """Wages, days over eleven years, risks and scales, drawn with a fixed seed."""
    draw = np.random.default_rng(2026)
    days = np.array([month.day(15) for month in Month(2015, 7).until(Month(2026, 6))], dtype="datetime64[D]")
    return pl.DataFrame(
        {
            "wage": draw.integers(1_000_000, 20_000_000, workers),
            "day": days[draw.integers(0, len(days), workers)],
            "risk": np.array([risk.value for risk in Risk])[draw.integers(0, len(Risk), workers)],
            "scale": np.array([scale.value for scale in Scale])[draw.integers(0, len(Scale), workers)],
        }
    )


def polars_by_hand(frame: pl.DataFrame) -> pl.DataFrame:
    wage = pl.col("wage")
    capped = pl.min_horizontal(wage, pl.lit(11_086_300))
    lines = frame.with_columns(
        jkk_employer=(wage * 27 + 2_500) // 5_000,
        jkm_employer=(wage * 3 + 500) // 1_000,
        jht_employer=(wage * 37 + 500) // 1_000,
        jht_worker=(wage + 25) // 50,
        jp_employer=(capped + 25) // 50,
        jp_worker=(capped + 50) // 100,
    )
    payers = lines.with_columns(
        total_employer=pl.col("jkk_employer") + pl.col("jkm_employer") + pl.col("jht_employer") + pl.col("jp_employer"),
        total_worker=pl.col("jht_worker") + pl.col("jp_worker"),
    )
    return payers.with_columns(total=pl.col("total_employer") + pl.col("total_worker"))


def pandas_by_hand(frame: pd.DataFrame) -> pd.DataFrame:
    wage = frame["wage"]
    capped = wage.clip(upper=11_086_300)
    lines = frame.assign(
        jkk_employer=(wage * 27 + 2_500) // 5_000,
        jkm_employer=(wage * 3 + 500) // 1_000,
        jht_employer=(wage * 37 + 500) // 1_000,
        jht_worker=(wage + 25) // 50,
        jp_employer=(capped + 25) // 50,
        jp_worker=(capped + 50) // 100,
    )
    lines["total_employer"] = (
        lines["jkk_employer"] + lines["jkm_employer"] + lines["jht_employer"] + lines["jp_employer"]
    )
    lines["total_worker"] = lines["jht_worker"] + lines["jp_worker"]
    lines["total"] = lines["total_employer"] + lines["total_worker"]
    return lines


def medians(contenders: Mapping[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """Median seconds of each, after one run to warm up, taking turns."""
    for contender in contenders.values():
        contender()
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            start = time.perf_counter()
            kept = contender()
            times[name].append(time.perf_counter() - start)
            del kept
    return {name: median(taken) for name, taken in times.items()}


def show(title: str, found: Mapping[str, float], over: str) -> None:
    sys.stdout.write(f"\n| {title} | ms | ratio |\n|---|---:|---:|\n")
    for name, seconds in found.items():
        sys.stdout.write(f"| {name} | {seconds * 1_000:,.1f} | {seconds / found[over]:.2f} |\n")


def test_versions() -> None:
    names = ("narwhals", "polars", "pandas", "numpy", "pyarrow", "OpenFisca-Core")
    sys.stdout.write(f"\nPython {sys.version.split()[0]}, " + ", ".join(f"{name} {version(name)}" for name in names))


def compare_with_hands(title: str, frame: Any, by_hand: Callable[[Any], object]) -> None:
    contenders = {
        "by hand, one month": lambda: by_hand(frame),
        "one month": lambda: frames.wage_earners(frame, **ONE),
        "a month column over 11 years": lambda: frames.wage_earners(frame, **ELEVEN_YEARS),
        "columns of month, risk and scale": lambda: frames.wage_earners(frame, **ALL_COLUMNS),
    }
    show(f"{title}, 1,000,000 workers", medians(contenders), "by hand, one month")


def test_polars() -> None:
    frame = payroll()
    assert frames.wage_earners(frame, **ONE).equals(polars_by_hand(frame))
    compare_with_hands("polars", frame, polars_by_hand)


def test_pandas() -> None:
    frame = payroll().to_pandas()
    pd.testing.assert_frame_equal(frames.wage_earners(frame, **ONE), pandas_by_hand(frame))
    compare_with_hands("pandas", frame, pandas_by_hand)


def test_openfisca() -> None:
    """One class of risk and scale for all, then a class of its own in each row; openfisca gets its inputs as numpy arrays."""
    frame = payroll().select("wage", "risk", "scale")
    wages = {"wage": frame["wage"].to_numpy()}
    words = wages | {name: frame[name].to_numpy().astype(str) for name in ("risk", "scale")}
    codes = wages | {
        "risk": frame["risk"].cast(pl.Enum([risk.value for risk in Risk])).to_physical().to_numpy().astype(np.int64),
        "scale": frame["scale"]
        .cast(pl.Enum([scale.value for scale in Scale]))
        .to_physical()
        .to_numpy()
        .astype(np.int64),
    }
    columns: dict[str, Any] = {"month": MONTH, "wage": "wage", "risk": "risk", "scale": "scale"}
    compare_with_openfisca(
        lambda: frames.wage_earners(frame.select("wage"), **ONE), country_package.barest, {"": wages}
    )
    compare_with_openfisca(
        lambda: frames.wage_earners(frame, **columns),
        country_package.full,
        {" from words": words, " from codes": codes},
    )


def compare_with_openfisca(
    ours: Callable[[], pl.DataFrame],
    country: Callable[[country_package.Amounts], Any],
    inputs: Mapping[str, Mapping[str, NDArray[Any]]],
) -> None:
    theirs = {
        f"openfisca-core, {title} amounts{suffix}": partial(
            country_package.figures, country(amounts), given, str(MONTH)
        )
        for suffix, given in inputs.items()
        for title, amounts in (("float", float), ("int", int))
    }
    show("1,000,000 workers", medians({"this library on polars": ours, **theirs}), "this library on polars")
    right = ours()
    for title, figures in theirs.items():
        found = figures()
        wrong = sum(int((found[line].astype(np.int64) != right[line].to_numpy()).sum()) for line in LINES)
        sys.stdout.write(f"\n{title}: {wrong:,} wrong cells of {len(LINES) * WORKERS:,}")
    sys.stdout.write("\n")


def test_ten_times_the_rows() -> None:
    few, many = payroll().select("wage"), payroll(10 * WORKERS).select("wage")
    contenders = {
        "1,000,000 rows": lambda: frames.wage_earners(few, **ONE),
        "10,000,000 rows": lambda: frames.wage_earners(many, **ONE),
    }
    show("polars, one month", medians(contenders), "1,000,000 rows")


PEAK = """
import sys
sys.path[:0] = {path!r}
import bench_frames as bench
from jamsostek import frames

def memory(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))

frame = bench.payroll({workers})
columns = {columns}
frames.wage_earners(frame[:1000], **columns)
with open("/proc/self/clear_refs", "w") as reset:
    reset.write("5")
before = memory("VmRSS")
answer = frames.wage_earners(frame, **columns)
print((memory("VmHWM") - before) / (9 * 8 * len(answer)))
"""


def peak(columns: str) -> float:
    """The peak of memory beyond the input, as a multiple of the columns that come out, in a process of its own (Linux)."""
    code = PEAK.format(path=[str(Path(__file__).parent), *sys.path], workers=4 * WORKERS, columns=columns)
    return median(
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
        for _ in range(5)
    )


def test_memory() -> None:
    sys.stdout.write("\n| polars, 4,000,000 rows | peak beyond the input / output columns |\n|---|---:|\n")
    for title, columns in (("one month", "bench.ONE"), ("a month column over 11 years", "bench.ELEVEN_YEARS")):
        sys.stdout.write(f"| {title} | {peak(columns):.2f} |\n")
