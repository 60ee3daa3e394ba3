"""What a key is made of when it stands in columns: months, words, and the sets that words name.

An axis is one such choice, its members in order. A figure that varies by key is reduced to the axes it really turns on, and
written as the fewest comparisons: a month column is compared only with the first days on which the figure changes.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import reduce
from itertools import pairwise
from operator import add, or_
from typing import Generic, TypeAlias, TypeVar

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.kernel.months import Month

V = TypeVar("V")


class Axis(ABC):
    """One choice of a key that a column makes. `size` counts its members."""

    @property
    @abstractmethod
    def size(self) -> int:
        """How many members it has."""

    @abstractmethod
    def within(self, start: int, stop: int, /) -> nw.Expr:
        """Whether a row's member is one of those from `start` to before `stop`; never of all."""


@frozen(cache_hash=True)
class Stretches(Axis):
    """Stretches of months in which no table changes: each begins at a cut, the first one before all of them.

    `timed` days have a time of day; where comparisons are `counted` they are the numbers 0 and 1 (numpy).
    """

    column: str
    cuts: tuple[Month, ...]
    timed: bool
    counted: bool

    @property
    def size(self) -> int:
        """One more than the cuts."""
        return len(self.cuts) + 1

    def within(self, start: int, stop: int, /) -> nw.Expr:
        """Whether the day lies in the stretches."""
        day = nw.col(self.column)
        if start == 0:
            return day < self._first_day(stop)
        if stop == self.size:
            return self.since(start)
        return self.since(start) & (day < self._first_day(stop))

    def since(self, start: int, /) -> nw.Expr:
        """Whether the day lies in this stretch or after it."""
        return nw.col(self.column) >= self._first_day(start)

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

    def within(self, start: int, stop: int, /) -> nw.Expr:
        """Whether the word is one of these."""
        first, *rest = self.words[start:stop]
        found = nw.col(self.column) == first
        for word in rest:
            found = found | (nw.col(self.column) == word)
        return found


@frozen(cache_hash=True)
class Holds(Axis):
    """Whether the set that a column names has a member: first without, then with it. No member's word is part of another's."""

    column: str
    word: str

    @property
    def size(self) -> int:
        """Without and with."""
        return 2

    def within(self, start: int, stop: int, /) -> nw.Expr:
        """Whether the text names it."""
        named = nw.col(self.column).str.contains(self.word, literal=True)
        return named if start == 1 else ~named


@frozen(cache_hash=True)
class Branch(Generic[V]):
    """A figure that turns on an axis: runs of members, each with what holds there. Never of one run."""

    axis: Axis
    runs: tuple[tuple[int, int, "Plan[V]"], ...]


Plan: TypeAlias = V | Branch[V] | None
"""A figure, or what it turns on; None where it does not matter."""


def planned(axes: Sequence[Axis], by_key: Sequence[V | None]) -> Plan[V]:
    """What a figure given key by key really turns on; keys count the last axis fastest."""
    if not axes:
        return by_key[0]
    axis, *rest = axes
    width = len(by_key) // axis.size
    plans = [planned(rest, by_key[at * width : (at + 1) * width]) for at in range(axis.size)]
    runs: list[tuple[int, int, Plan[V]]] = []
    for at, plan in enumerate(plans):
        if runs and (plan is None or runs[-1][2] is None or plan == runs[-1][2]):
            start, _, before = runs.pop()
            runs.append((start, at + 1, before if plan is None else plan))
        else:
            runs.append((at, at + 1, plan))
    return runs[0][2] if len({plan for _, _, plan in runs}) == 1 else Branch(axis, tuple(runs))


def written(plan: Plan[V], leaf: Callable[[V | None], nw.Expr]) -> nw.Expr:
    """The expression of a plan; the figure that holds in most runs is the one left over, so that it costs no comparison."""
    if not isinstance(plan, Branch):
        return leaf(plan)
    counted = Counter(found for _, _, found in plan.runs)
    left_over, times = counted.most_common(1)[0]
    if times == 1:
        return _in_order(plan, leaf)
    expression = written(left_over, leaf)
    for start, stop, found in plan.runs:
        if found != left_over:
            expression = nw.when(plan.axis.within(start, stop)).then(written(found, leaf)).otherwise(expression)
    return expression


def _in_order(plan: Branch[V], leaf: Callable[[V | None], nw.Expr]) -> nw.Expr:
    """Runs that all differ: one comparison each, from the last one back, where the axis is ordered."""
    *_, (_, _, last) = plan.runs
    expression = written(last, leaf)
    for (start, stop, found), _ in reversed(list(pairwise(plan.runs))):
        before = plan.axis.within(0 if isinstance(plan.axis, Stretches) else start, stop)
        expression = nw.when(before).then(written(found, leaf)).otherwise(expression)
    return expression


def where(axes: Sequence[Axis], by_key: Sequence[bool | None]) -> nw.Expr:
    """The condition that holds for the keys marked true; false where it does not matter."""
    return _condition(planned(axes, by_key))


def _condition(plan: Plan[bool]) -> nw.Expr:
    if not isinstance(plan, Branch):
        return nw.lit(bool(plan))
    cases = [
        plan.axis.within(start, stop) if found is True else plan.axis.within(start, stop) & _condition(found)
        for start, stop, found in plan.runs
        if found
    ]
    return reduce(or_, cases)


def looked_up(axes: Sequence[Axis], by_key: Sequence[int | None]) -> nw.Expr:
    """The expression of a figure that varies by key."""
    plan = planned(axes, by_key)
    if isinstance(plan, Branch) and isinstance(plan.axis, Stretches) and plan.axis.counted:
        figures = [found for _, _, found in plan.runs if isinstance(found, int)]
        if len(figures) == len(plan.runs):
            return _added_up(plan.axis, [start for start, _, _ in plan.runs], figures)
    return written(plan, number)


def _added_up(axis: Stretches, starts: Sequence[int], figures: Sequence[int]) -> nw.Expr:
    """The first figure and every later change: numpy adds up changes several times faster than it chooses."""
    changes = [later - earlier for earlier, later in pairwise(figures)]
    steps = [axis.since(start) * change for start, change in zip(starts[1:], changes, strict=True)]
    return reduce(add, steps) + figures[0]


def number(value: int | None) -> nw.Expr:
    """A whole number as an expression of 64 bits."""
    return nw.lit(value, dtype=nw.Int64())
