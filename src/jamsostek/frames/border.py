"""The border of a frame: which columns are there, of which type, and which rows can be known.

What the schema shows is an error at once. What only the data show is an error at once where the data are at hand; on a lazy
frame or an engine the evaluation fails on the first such row, by a cast of the sentence that says why. Or such rows are null
and a column gives the reason. A number never comes out of a row that is not known.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Any, TypeAlias, TypeVar

import narwhals.stable.v2 as nw
from attrs import evolve, frozen
from narwhals.stable.v2.dependencies import is_narwhals_dataframe, is_narwhals_lazyframe
from narwhals.stable.v2.typing import IntoFrameT

from jamsostek.frames.names import TEMPORARY, is_temporary
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import LIMIT
from jamsostek.kernel.months import LAST_YEAR

Table: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
SameTable = TypeVar("SameTable", nw.DataFrame[Any], nw.LazyFrame[Any])
CASTING = {nw.Implementation.DUCKDB, nw.Implementation.PYSPARK, nw.Implementation.PYSPARK_CONNECT}
"""Engines on which a moment becomes its day, local where it has a zone, by a cast."""
LAST_DAY = date(LAST_YEAR, 12, 31)
"""The last day that lies in a month."""


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

    def doubt(self, where: nw.Expr, why: str, some: nw.Expr | None = None) -> "Doubt":
        """A doubt about the values of this column; `some` says quicker whether there is any."""
        return Doubt(self.field, nw.col(self.column), where, why, f" in column {self.given!r}", some)


@frozen
class Doubt:
    """A way in which a row may be unknown: the field, what was found in it, in which rows, why, and the error it is."""

    field: str
    found: nw.Expr
    where: nw.Expr
    why: str
    place: str = ""
    quick: nw.Expr | None = None
    error: Callable[[str, object], Exception] = lambda message, _: ValueError(message)

    @property
    def some(self) -> nw.Expr:
        """Whether any row is in doubt, over a whole column."""
        return self.where.any() if self.quick is None else self.quick

    @property
    def reason(self) -> str:
        """The field and why."""
        return f"{self.field}: {self.why}"


def as_table(frame: Any) -> Table:
    """A frame of any engine as narwhals sees it. Raises TypeError for what is none, ValueError for a name that is taken."""
    table: Table = nw.from_native(frame, pass_through=False)
    for name in table.collect_schema():
        if is_temporary(name):
            raise ValueError(
                f"frame: has a column {name!r}; names that begin with {TEMPORARY!r} are taken, rename it first"
            )
    return table


def column_of(table: Table, field: str, name: object) -> tuple[str, nw.dtypes.DType]:
    """The column that a field names, with its type. Raises TypeError or ValueError for one that is not there."""
    if not isinstance(name, str):
        raise misfit(name, field, "the name of a column")
    schema = table.collect_schema()
    if name not in schema:
        there = ", ".join(map(str, schema)) or "none"
        raise ValueError(f"{field}: no column {name!r}; the frame has {there} (a constant is an object, not its word)")
    return name, schema[name]


def as_given(answer: Table, frame: IntoFrameT) -> IntoFrameT:
    """An answer as a frame of the kind that was given: an engine's own, or one of narwhals."""
    given: Any = answer if is_narwhals_dataframe(frame) or is_narwhals_lazyframe(frame) else answer.to_native()
    same: IntoFrameT = given
    return same


def as_engine_reads(table: Table, name: str) -> str:
    """A name of a column as far as the engine tells it from others: SQL does not look at capitals."""
    return name.casefold() if table.implementation in CASTING else name


def numbers(
    table: Table, field: str, name: object, *, what: str = "whole rupiah", least: int = 0, most: int = LIMIT
) -> tuple[Source, Doubt]:
    """A column of whole numbers, and the doubt whether they are within bounds. Raises TypeError for any but integers."""
    column, dtype = column_of(table, field, name)
    if not dtype.is_integer():
        cure = ' (pandas: .astype("Int64") where there are nulls)' if dtype.is_float() and _is_pandas(table) else ""
        raise TypeError(f"{field}: column {column!r} is {dtype}; expected {what} in a column of integers{cure}")
    source, number = Source(field, column, column), nw.col(column)
    low, high = (nw.lit(bound, dtype=dtype) if dtype == nw.UInt64 else bound for bound in (least, most))
    outside, some = (number < low) | (number > high), (number.min() < low) | (number.max() > high)
    return source, source.doubt(outside, f"outside {least:,} to {most:,}", some)


def days(table: Table, field: str, name: str) -> tuple[Table, Source]:
    """A column of days or of moments. Raises TypeError for any other."""
    name, dtype = column_of(table, field, name)
    if dtype == nw.Date:
        return table, Source(field, name, name)
    if not isinstance(dtype, nw.Datetime):
        cure = " (pandas: to_datetime makes them)" if _is_pandas(table) else ""
        raise TypeError(f"{field}: column {name!r} is {dtype}; expected dates, any day of the month{cure}")
    if table.implementation in CASTING:
        return _as(table, field, name, nw.col(name).cast(nw.Date))
    if dtype.time_zone is not None:
        return _as(table, field, name, nw.col(name).dt.replace_time_zone(None))
    return table, Source(field, name, name)


def is_timed(table: Table, source: Source) -> bool:
    """Whether the days of a column have a time of day."""
    return isinstance(table.collect_schema()[source.column], nw.Datetime)


def too_late(source: Source, *, timed: bool) -> Doubt:
    """Whether a day lies after the last one of a `Month`."""
    day, last = nw.col(source.column), datetime(LAST_YEAR, 12, 31, 23, 59, 59) if timed else LAST_DAY
    return source.doubt(day > last, f"after {LAST_DAY}", day.max() > last)


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
    return source.doubt(~source.null & ~known, f"unknown word; expected one of {', '.join(allowed)}")


def some_of(source: Source, allowed: Sequence[str], least: int) -> Doubt:
    """Whether a text is no list of words allowed, with commas, spaces or plus signs between them; `least` is 1 or 0.

    Some engines let a text end before its last line break.
    """
    word, text = f"(?:{'|'.join(allowed)})", nw.col(source.column)
    listed = text.str.contains(f"^ *(?:{word}(?:[ ,+]+{word})*){'' if least else '?'} *$")
    broken = text.str.contains("\n", literal=True)
    return source.doubt(~source.null & (~listed | broken), f"unknown word; expected a list of {', '.join(allowed)}")


def null_rows(sources: Sequence[Source]) -> nw.Expr:
    """Whether a row has a null where a fact should be."""
    return reduce(or_, (source.null for source in sources))


def refuse(table: nw.DataFrame[Any], doubts: Sequence[Doubt]) -> None:
    """Raises the error of the first doubt that some row of a frame at hand is in."""
    found = table.select(*(doubt.some.alias(f"{TEMPORARY}{at}") for at, doubt in enumerate(doubts))).row(0)
    for doubt, some in zip(doubts, found, strict=True):
        if some:
            rows = table.filter(doubt.where)
            first = rows.head(1).select(doubt.found.alias(TEMPORARY)).item()
            times = f" and {len(rows) - 1} more rows" if len(rows) > 1 else ""
            raise doubt.error(f"{doubt.field}: {first}{times}{doubt.place}: {doubt.why}", first)


def sentence(doubts: Sequence[Doubt]) -> nw.Expr:
    """What is wrong with a row and the value found, as text; null where there is no doubt."""
    sentences = [
        nw.concat_str(
            nw.lit(f"{doubt.field}: "),
            nw.when(doubt.where).then(doubt.found).cast(nw.String),
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
    """A column of integers in numpy's types as one that can hold nulls; any other column can as it is."""
    if not isinstance(table, nw.DataFrame) or not _is_pandas(table):
        return table, source
    series = table.get_column(source.column).to_native()
    if hasattr(series.dtype, "na_value"):
        return table, source
    column = f"{TEMPORARY}{source.field}"
    nullable = series.astype(series.dtype.name.replace("int", "Int").replace("u", "U"))
    return table.with_columns(nw.from_native(nullable, series_only=True).alias(column)), evolve(source, column=column)


def _is_pandas(table: Table) -> bool:
    return table.implementation.is_pandas_like()
