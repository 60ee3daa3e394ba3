"""Where columns are written: planned for an engine, or at hand one after the other."""

from collections.abc import Mapping
from typing import Any, Protocol

import narwhals.stable.v2 as nw
from attrs import define, field

from jamsostek.frames.axes import C, Keys
from jamsostek.frames.border import Table
from jamsostek.frames.comparisons import Compared
from jamsostek.frames.lookups import LookedUp
from jamsostek.frames.names import is_temporary


class Page(Protocol[C]):
    """A table on which columns are written; those written later are made from those that stand."""

    @property
    def keys(self) -> Keys[C]:
        """How its rows find what varies by key."""

    def column(self, name: str, /) -> C:
        """A column that stands."""

    def add(self, columns: Mapping[str, C], /) -> None:
        """Writes columns."""

    def finished(self, last: Mapping[str, nw.Expr], /) -> Table:
        """The table with all columns but the temporary ones; the last ones replace those of their names."""


@define
class Planned:
    """A page of expressions, which an engine computes together."""

    table: nw.LazyFrame[Any]
    keys: Compared

    def column(self, name: str, /) -> nw.Expr:
        """A column by its name."""
        return nw.col(name)

    def add(self, columns: Mapping[str, nw.Expr], /) -> None:
        """A stage of the plan."""
        self.table = self.table.with_columns(**columns)

    def finished(self, last: Mapping[str, nw.Expr], /) -> Table:
        """The table as it is planned."""
        table = self.table.with_columns(**last) if last else self.table
        return table.drop([name for name in table.collect_schema() if is_temporary(name)])


@define
class AtHand:
    """A page of series, computed as they are written."""

    table: nw.DataFrame[Any]
    keys: LookedUp
    written: dict[str, nw.Series[Any]] = field(factory=dict)

    def column(self, name: str, /) -> nw.Series[Any]:
        """A column written before, or one of the table."""
        return self.written[name] if name in self.written else self.table.get_column(name)

    def add(self, columns: Mapping[str, nw.Series[Any]], /) -> None:
        """Columns that need no more work."""
        self.written.update(columns)

    def finished(self, last: Mapping[str, nw.Expr], /) -> Table:
        """The table with what was written on it."""
        lasting = {name: series for name, series in self.written.items() if not is_temporary(name)}
        table = self.table.drop([name for name in self.table.columns if is_temporary(name)])
        table = table.with_columns(**lasting)
        return table.with_columns(**last) if last else table
