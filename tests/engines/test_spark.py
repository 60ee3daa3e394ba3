"""On a cluster: PySpark in local mode, equal to polars."""

import time
from collections.abc import Iterator
from itertools import product
from typing import Any

import polars as pl
import pytest
from pyspark.sql import DataFrame, SparkSession

from jamsostek import Month, Risk, Scale, frames
from jamsostek.kernel.money import LIMIT
from jamsostek.terms import Financier, NonWageStatus, Relief, Sector

FIRST, LAST = Month(2015, 7), Month(2027, 2)
COLUMNS: dict[str, Any] = {"month": "day", "wage": "wage", "risk": "risk", "scale": "scale", "reliefs": "reliefs"}
WAGES = (0, 1, 4_999_999, 5_000_001, 7_777_777, 11_086_301, 123_456_789, LIMIT - 1, LIMIT)


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    settings: dict[str, bool | float | int | str | None] = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "1",
        "spark.log.level": "OFF",
    }
    session = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
    yield session
    session.stop()


def made(spark: SparkSession, frame: pl.DataFrame) -> DataFrame:
    kinds = {pl.Int64: "bigint", pl.Date: "date", pl.String: "string"}
    schema = ", ".join(f"{name} {kinds[dtype.base_type()]}" for name, dtype in frame.schema.items())
    return spark.createDataFrame(frame.rows(), schema)


def equal(found: DataFrame, expected: pl.DataFrame) -> None:
    assert found.columns == expected.columns
    assert [tuple(row) for row in found.collect()] == expected.rows()


def payroll() -> pl.DataFrame:
    """Every third month with every risk and scale, reliefs and wages in turn."""
    keys = product(range(FIRST.ordinal, LAST.ordinal + 1, 3), Risk, Scale)
    held = ["", *(relief.value for relief in Relief)]
    rows = [
        (WAGES[at % 9], Month.from_ordinal(month).day(1 + at % 31), risk.value, scale.value, held[at % 4])
        for at, (month, risk, scale) in enumerate(keys)
    ]
    return pl.DataFrame(rows, schema=["wage", "day", "risk", "scale", "reliefs"], orient="row")


def test_wage_earners_on_spark(spark: SparkSession) -> None:
    frame = payroll()
    answer = frames.wage_earners(made(spark, frame), **COLUMNS)
    assert isinstance(answer, DataFrame)
    equal(answer, frames.wage_earners(frame, **COLUMNS))


def test_participants_without_wages_on_spark(spark: SparkSession) -> None:
    keys = product(range(FIRST.ordinal, LAST.ordinal + 1, 5), NonWageStatus, Sector, Financier)
    rows = [
        (WAGES[at % 9], Month.from_ordinal(month).day(28), status.value, sector.value, financier.value)
        for at, (month, status, sector, financier) in enumerate(keys)
    ]
    frame = pl.DataFrame(rows, schema=["income", "day", "status", "sector", "financed_by"], orient="row")
    columns: dict[str, Any] = {"income": "income", "month": "day", "status": "status", "sector": "sector"}
    answer = frames.non_wage_earners(made(spark, frame), **columns, financed_by="financed_by")
    equal(answer, frames.non_wage_earners(frame, **columns, financed_by="financed_by"))


def test_unknown_rows_on_spark(spark: SparkSession) -> None:
    known = (12_000_000, Month(2026, 4).day(1), "low", "large", "")
    faults = [(0, -1), (0, LIMIT + 1), (0, None), (1, Month(2027, 3).day(1)), (1, None), (2, "lo"), (4, "covid")]
    rows = [known, *((*known[:at], value, *known[at + 1 :]) for at, value in faults)]
    schema = {"wage": pl.Int64, "day": pl.Date, "risk": pl.String, "scale": pl.String, "reliefs": pl.String}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    answer = frames.wage_earners(made(spark, frame), **COLUMNS, on_unknown="null")
    equal(answer, frames.wage_earners(frame, **COLUMNS, on_unknown="null"))
    failing = frames.wage_earners(made(spark, frame[:2]), **COLUMNS)
    with pytest.raises(Exception, match="wage: -1: outside 0 to 1,000,000,000,000"):
        failing.collect()


def test_moments_on_spark_are_days_of_its_session(spark: SparkSession) -> None:
    frame = spark.sql("select 12000000 as wage, timestamp '2026-02-28 23:59:59' as paid")
    answer = frames.wage_earners(frame, month="paid", wage="wage", risk=Risk.LOW, scale=Scale.LARGE)
    (found,) = answer.collect()
    assert found["jp_worker"] == 105_474
    assert answer.schema["total"].dataType.simpleString() == "bigint"


def test_a_moment_without_a_zone_is_the_day_it_says_wherever_the_driver_stands(
    spark: SparkSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    try:
        frame = spark.sql("select 12000000 as wage, timestamp_ntz '2026-02-28 23:59:59' as paid")
        answer = frames.wage_earners(frame, month="paid", wage="wage", risk=Risk.LOW, scale=Scale.LARGE)
        (found,) = answer.select("jp_worker").collect()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found["jp_worker"] == 105_474


def test_a_column_that_differs_in_capitals_only_is_not_overwritten(spark: SparkSession) -> None:
    frame = spark.sql("select 12000000 as wage, 7 as TOTAL")
    with pytest.raises(ValueError, match="frame: has a column 'TOTAL' already"):
        frames.wage_earners(frame, month=LAST, wage="wage", risk=Risk.LOW, scale=Scale.LARGE)
