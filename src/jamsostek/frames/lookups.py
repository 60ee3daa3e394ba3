"""Keys found by looking up: for data at hand each row's key is counted once, and what varies by key is fetched by that number.

pandas and pyarrow run one operation after the other, and fetch from a list much faster than they choose between columns.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, reduce
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.frames.axes import Axis
from jamsostek.frames.names import TEMPORARY


@frozen
class LookedUp:
    """The keys of the rows of a table at hand, along these axes."""

    axes: tuple[Axis, ...]
    table: nw.DataFrame[Any]

    def figure(self, by_key: Sequence[int | None], /) -> nw.Series[Any]:
        """The figure of each row's key."""
        any_other = next((figure for figure in by_key if figure is not None), 0)
        return self._fetched([any_other if figure is None else figure for figure in by_key], nw.Int64())

    def marked(self, by_key: Sequence[bool | None], /) -> nw.Series[Any]:
        """Whether the key of a row is marked; false where it does not matter."""
        return self._fetched([bool(mark) for mark in by_key], nw.Boolean())

    def choice(self, by_key: Sequence[int | None], column: Callable[[int], nw.Series[Any]], /) -> nw.Series[Any]:
        """Of several columns the one whose number is that of the row's key."""
        first, *others = sorted({number for number in by_key if number is not None})
        chosen = column(first)
        for other in others:
            chosen = chosen.zip_with(self.marked([number != other for number in by_key]), column(other))
        return chosen

    def _fetched(self, values: Sequence[int], dtype: nw.dtypes.DType) -> nw.Series[Any]:
        listed: nw.Series[Any] = nw.new_series("by_key", values, dtype, backend=self.table.implementation)
        return listed[self._keys]

    @cached_property
    def _keys(self) -> nw.Series[Any]:
        """The number of each row's key; a row with a null has some number too."""
        if not self.axes:
            return self.table.with_row_index(f"{TEMPORARY}row").get_column(f"{TEMPORARY}row") * 0
        places = [axis.place(self.table.get_column(axis.column)) for axis in self.axes]
        return reduce(
            lambda before, here: before * here[0].size + here[1],
            zip(self.axes[1:], places[1:], strict=True),
            places[0].cast(nw.Int32()),
        )
