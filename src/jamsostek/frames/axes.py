"""What a key is made of when it stands in columns: months, words, and the sets that words name.

An axis is one such choice, its members in order. Keys that columns make are counted by their axes, the last one fastest; what
varies by key is one figure, or one mark, for each of them. How a row finds its own is for `Keys`: by comparing columns where an
engine plans the work, by looking it up where the data are at hand.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import reduce
from operator import add, or_
from typing import Any, Protocol, TypeVar

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.kernel.months import Month

C = TypeVar("C", nw.Expr, nw.Series[Any])
"""A column: planned, as an expression, or at hand, as a series."""


class Keys(Protocol[C]):
    """How rows find what varies by key: a figure or a mark for each key, None where any of the others will do."""

    def figure(self, by_key: Sequence[int | None], /) -> C:
        """The figure of each row's key."""

    def marked(self, by_key: Sequence[bool | None], /) -> C:
        """Whether the key of a row is marked."""

    def choice(self, by_key: Sequence[int | None], column: Callable[[int], C], /) -> C:
        """Of several columns the one whose number is that of the row's key."""


class Axis(ABC):
    """One choice of a key that a column makes. `size` counts its members."""

    column: str

    @property
    @abstractmethod
    def size(self) -> int:
        """How many members it has."""

    @abstractmethod
    def within(self, values: C, start: int, stop: int, /) -> C:
        """Whether a value of the column is one of the members from `start` to before `stop`; never of all."""

    def place(self, values: nw.Series[Any], /) -> nw.Series[Any]:
        """The number of each value's member; of a null or of a value that is none, the first."""
        return reduce(add, (_count(self.within(values, at, at + 1)) * at for at in range(1, self.size)))


@frozen(cache_hash=True)
class Stretches(Axis):
    """Stretches of months in which no table changes: each begins at a cut, the first one before all of them.

    `timed` days have a time of day.
    """

    column: str
    cuts: tuple[Month, ...]
    timed: bool

    @property
    def size(self) -> int:
        """One more than the cuts."""
        return len(self.cuts) + 1

    def within(self, values: C, start: int, stop: int, /) -> C:
        """Whether the day lies in the stretches."""
        if start == 0:
            return values < self._first_day(stop)
        since = values >= self._first_day(start)
        return since if stop == self.size else since & (values < self._first_day(stop))

    def place(self, values: nw.Series[Any], /) -> nw.Series[Any]:
        """The number of each day's stretch: how many of them have begun. Of a null, the first."""
        return reduce(add, (_count(self.within(values, at, self.size)) for at in range(1, self.size)))

    def _first_day(self, stretch: int) -> date:
        day = self.cuts[stretch - 1].first_day
        return datetime(day.year, day.month, day.day) if self.timed else day


@frozen(cache_hash=True)
class Named(Axis):
    """A column of words, each the name of a member."""

    column: str
    words: tuple[str, ...]

    @property
    def size(self) -> int:
        """One for each word."""
        return len(self.words)

    def within(self, values: C, start: int, stop: int, /) -> C:
        """Whether the word is one of these."""
        return reduce(or_, (values == word for word in self.words[start:stop]))


@frozen(cache_hash=True)
class Holds(Axis):
    """Whether the set that a column names has a member: first without, then with it. No member's word is part of another's."""

    column: str
    word: str

    @property
    def size(self) -> int:
        """Without and with."""
        return 2

    def within(self, values: C, start: int, stop: int, /) -> C:
        """Whether the text names it."""
        named = values.str.contains(self.word, literal=True)
        return named if start == 1 else ~named


def _count(marks: nw.Series[Any]) -> nw.Series[Any]:
    return marks.fill_null(value=False).cast(nw.Int16())
