"""The engines that frames are tested on: how each makes a frame of polars' rows, and gives rows back."""

from collections.abc import Callable, Mapping
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
from attrs import frozen

Rows = list[dict[str, Any]]


@frozen
class Engine:
    """Makes a frame from polars rows, and reads one back as plain rows; `type` is what must come back."""

    make: Callable[[pl.DataFrame], Any]
    rows: Callable[[Any], Rows]
    type: type
    lazy: bool = False
    holds_nulls: bool = True


def pandas_frame(frame: pl.DataFrame, integers: str, floats: str) -> pd.DataFrame:
    kinds = {pl.Date: "datetime64[s]", pl.String: "object", pl.Float64: floats}
    return pd.DataFrame(
        {
            name: pd.Series(frame[name].to_list(), dtype=kinds.get(dtype.base_type(), integers))
            for name, dtype in frame.schema.items()
        }
    )


def numpy_frame(frame: pl.DataFrame) -> pd.DataFrame:
    return pandas_frame(frame, "int64", "float64")


def nullable_frame(frame: pl.DataFrame) -> pd.DataFrame:
    return pandas_frame(frame, "Int64", "Float64")


def pandas_rows(frame: pd.DataFrame) -> Rows:
    rows = frame.to_dict("records")
    return [
        {str(name): None if value is None or pd.isna(value) else value for name, value in row.items()} for row in rows
    ]


def duckdb_frame(frame: pl.DataFrame) -> Any:
    return duckdb.connect().from_arrow(frame.to_arrow())


def duckdb_rows(relation: Any) -> Rows:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


ENGINES: Mapping[str, Engine] = {
    "polars": Engine(lambda frame: frame, lambda frame: frame.to_dicts(), pl.DataFrame),
    "polars lazy": Engine(
        lambda frame: frame.lazy(), lambda frame: frame.collect().to_dicts(), pl.LazyFrame, lazy=True
    ),
    "pandas numpy": Engine(numpy_frame, pandas_rows, pd.DataFrame, holds_nulls=False),
    "pandas nullable": Engine(nullable_frame, pandas_rows, pd.DataFrame),
    "pandas arrow": Engine(lambda frame: frame.to_pandas(use_pyarrow_extension_array=True), pandas_rows, pd.DataFrame),
    "pyarrow": Engine(lambda frame: frame.to_arrow(), lambda table: table.to_pylist(), pa.Table),
    "duckdb": Engine(duckdb_frame, duckdb_rows, duckdb.DuckDBPyRelation, lazy=True),
}
