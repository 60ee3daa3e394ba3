"""On an engine: DuckDB over a file larger than the memory granted to it, and its moments; equal to polars."""

from pathlib import Path

import duckdb
import polars as pl

from jamsostek import Risk, Scale, frames


def test_a_parquet_file_larger_than_the_memory_of_duckdb(tmp_path: Path) -> None:
    """A few months of a large payroll, several times the memory that DuckDB may use, written straight to another file."""
    source, target = tmp_path / "payroll.parquet", tmp_path / "contributions.parquet"
    with duckdb.connect() as writing:
        writing.sql(
            "select (hash(i) % 20000000)::bigint as wage, date '2015-07-01' + (hash(i, 1) % 4000)::int as day, "
            "hash(i, 2) as number, hash(i, 3) as more from range(2500000) as rows(i)"
        ).write_parquet(str(source), compression="uncompressed")
    memory = 64_000_000
    assert source.stat().st_size > memory
    with duckdb.connect(
        config={"memory_limit": f"{memory}B", "threads": 1, "preserve_insertion_order": False}
    ) as small:
        relation = small.read_parquet(str(source))
        answer = frames.wage_earners(relation, month="day", wage="wage", risk=Risk.HIGH, scale=Scale.LARGE)
        assert isinstance(answer, duckdb.DuckDBPyRelation)
        answer.write_parquet(str(target))
    expected = frames.wage_earners(pl.scan_parquet(source), month="day", wage="wage", risk=Risk.HIGH, scale=Scale.LARGE)
    names = ["number", "jkk_employer", "jkm_employer", "jht_worker", "jp_employer", "jp_worker", "total"]
    written = pl.scan_parquet(target).select(names).sort("number").collect()
    assert written.equals(expected.select(names).sort("number").collect())


def test_moments_are_days_of_the_session() -> None:
    with duckdb.connect() as connection:
        connection.sql("set timezone = 'Asia/Jakarta'")
        frame = connection.sql("select 12000000 as wage, timestamptz '2026-02-28 18:00:00+00' as paid")
        answer = frames.wage_earners(frame, month="paid", wage="wage", risk=Risk.LOW, scale=Scale.LARGE)
        assert answer.select("jp_worker").fetchall() == [(110_863,)]
