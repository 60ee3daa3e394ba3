"""The border of a frame: which columns are there, of which type, and which rows can be known.

What the schema shows is an error at once. What only the data show is an error at once where the data are at hand; on a lazy
frame or an engine the evaluation fails on the first such row, by a cast of the sentence that says why. Or such rows are null
and a column gives the reason. A number never comes out of a row that is not known.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_
from typing import Any, TypeAlias, TypeVar

import narwhals.stable.v2 as nw
from attrs import evolve, frozen

from jamsostek.frames.schedules import TEMPORARY
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import LIMIT

Table: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
SameTable = TypeVar("SameTable", nw.DataFrame[Any], nw.LazyFrame[Any])
ENGINES_OF_INSTANTS = {nw.Implementation.DUCKDB, nw.Implementation.PYSPARK, nw.Implementation.PYSPARK_CONNECT}
"""Engines whose timestamps with a zone become local days by a cast."""


@frozen
class Doubt:
    """A way in which a row may be unknown: the field and the column it was found in, where, why, and the error it is."""

    field: str
    column: str
    where: nw.Expr
    why: str
    error: Callable[[str, object], Exception] = lambda message, _: ValueError(message)
    _some: nw.Expr | None = None

    @property
    def some(self) -> nw.Expr:
        """Whether any row is in doubt, over a whole column."""
        return self.where.any() if self._some is None else self._some

    @property
    def reason(self) -> str:
        """The field and why."""
        return f"{self.field}: {self.why}"


@frozen
class Source:
    """A column of the frame that a field is read from, as it is or as a temporary column of the right type."""

    field: str
    given: str
    column: str

    @property
    def null(self) -> nw.Expr:
        """Whether a row has none."""
        return nw.col(self.column).is_null()


def as_table(frame: Any) -> Table:
    """A frame of any engine as narwhals sees it. Raises TypeError for what is none."""
    table: Table = nw.from_native(frame)
    return table


def column_of(table: Table, field: str, name: object) -> tuple[str, nw.dtypes.DType]:
    """The column that a field names, with its type. Raises TypeError or ValueError for one that is not there."""
    if not isinstance(name, str):
        raise misfit(name, field, "the name of a column")
    schema = table.collect_schema()
    if name not in schema:
        there = ", ".join(schema) or "none"
        raise ValueError(f"{field}: no column {name!r}; the frame has {there} (a constant is an object, not its word)")
    return name, schema[name]


def numbers(
    table: Table, field: str, name: str, *, what: str = "whole rupiah", least: int = 0, most: int = LIMIT
) -> tuple[Source, Doubt]:
    """A column of whole numbers, and the doubt whether they are within bounds. Raises TypeError for any but integers."""
    name, dtype = column_of(table, field, name)
    if not dtype.is_integer():
        raise TypeError(f"{field}: column {name!r} is {dtype}; expected {what} in a column of integers")
    number = nw.col(name)
    outside, some = (number < least) | (number > most), (number.min() < least) | (number.max() > most)
    return Source(field, name, name), Doubt(field, name, outside, f"outside {least:,} to {most:,}", some=some)


def days(table: Table, field: str, name: str) -> tuple[Table, Source]:
    """A column of days or of moments. Raises TypeError for any other."""
    name, dtype = column_of(table, field, name)
    if dtype == nw.Date:
        return table, Source(field, name, name)
    if not isinstance(dtype, nw.Datetime):
        raise TypeError(f"{field}: column {name!r} is {dtype}; expected dates, any day of the month")
    if dtype.time_zone is None:
        return table, Source(field, name, name)
    if table.implementation in ENGINES_OF_INSTANTS:
        return _as(table, field, name, nw.col(name).cast(nw.Date))
    return _as(table, field, name, nw.col(name).dt.replace_time_zone(None))


def words(table: Table, field: str, name: str) -> tuple[Table, Source]:
    """A column of words. Raises TypeError for any other."""
    name, dtype = column_of(table, field, name)
    if dtype == nw.String:
        return table, Source(field, name, name)
    if isinstance(dtype, nw.Categorical | nw.Enum):
        return _as(table, field, name, nw.col(name).cast(nw.String))
    raise TypeError(f"{field}: column {name!r} is {dtype}; expected words")


def _as(table: Table, field: str, name: str, expression: nw.Expr) -> tuple[Table, Source]:
    column = f"{TEMPORARY}{field}"
    return table.with_columns(expression.alias(column)), Source(field, name, column)


def one_of(source: Source, allowed: Sequence[str]) -> Doubt:
    """Whether a word is none of those allowed."""
    known = reduce(or_, (nw.col(source.column) == word for word in allowed))
    return Doubt(
        source.field, source.given, ~source.null & ~known, f"unknown word; expected one of {', '.join(allowed)}"
    )


def some_of(source: Source, allowed: Sequence[str], least: int) -> Doubt:
    """Whether a text is no list of words allowed, with commas, spaces or plus signs between them; `least` is 1 or 0."""
    word = f"(?:{'|'.join(allowed)})"
    listed = nw.col(source.column).str.contains(f"^ *(?:{word}(?:[ ,+]+{word})*){'' if least else '?'} *$")
    return Doubt(
        source.field, source.given, ~source.null & ~listed, f"unknown word; expected a list of {', '.join(allowed)}"
    )


def null_rows(sources: Sequence[Source]) -> nw.Expr:
    """Whether a row has a null where a fact should be."""
    return reduce(or_, (source.null for source in sources))


def refuse(table: nw.DataFrame[Any], doubts: Sequence[Doubt]) -> None:
    """Raises the error of the first doubt that some row of a frame at hand is in."""
    found = table.select(*(doubt.some.alias(f"{TEMPORARY}{at}") for at, doubt in enumerate(doubts))).row(0)
    for doubt, some in zip(doubts, found, strict=True):
        if some:
            values = table.filter(doubt.where).get_column(doubt.column)
            times = f" and {len(values) - 1} more rows" if len(values) > 1 else ""
            raise doubt.error(f"{doubt.field}: {values[0]}{times} in column {doubt.column!r}: {doubt.why}", values[0])


def sentence(doubts: Sequence[Doubt]) -> nw.Expr:
    """What is wrong with a row and the value found, as text; null where there is no doubt."""
    sentences = [
        nw.concat_str(
            nw.lit(f"{doubt.field}: "),
            nw.when(doubt.where).then(nw.col(doubt.column)).cast(nw.String),
            nw.lit(f": {doubt.why}"),
        )
        for doubt in doubts
    ]
    return nw.coalesce(*sentences)


def reasons(sources: Sequence[Source], doubts: Sequence[Doubt]) -> nw.Expr:
    """Why a row is not known; null where it is."""
    found = nw.lit(None, dtype=nw.String())
    for doubt in reversed(doubts):
        found = nw.when(doubt.where).then(nw.lit(doubt.reason)).otherwise(found)
    for source in reversed(sources):
        found = nw.when(source.null).then(nw.lit(f"{source.field}: null")).otherwise(found)
    return found


def with_room_for_nulls(table: SameTable, source: Source) -> tuple[SameTable, Source]:
    """A column of pandas integers as one that can hold nulls; any other column can as it is."""
    if not isinstance(table, nw.DataFrame) or not is_of_numpy(table, source.column):
        return table, source
    column = f"{TEMPORARY}{source.field}"
    integers = table.get_column(source.column).to_native().astype("Int64")
    return table.with_columns(nw.from_native(integers, series_only=True).alias(column)), evolve(source, column=column)


def is_of_numpy(table: Table, name: str) -> bool:
    """Whether a column is one of pandas in numpy's types: integers without nulls, days as moments."""
    if not isinstance(table, nw.DataFrame) or not table.implementation.is_pandas_like():
        return False
    return not hasattr(table.get_column(name).to_native().dtype, "na_value")
