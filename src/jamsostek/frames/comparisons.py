"""Keys found by comparing columns: what an engine can plan, and do for every row by itself.

A figure that varies by key is reduced to the axes it really turns on, and written as the fewest comparisons: a month column is
compared only with the first days on which the figure changes.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_
from typing import Generic, TypeAlias, TypeVar

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.frames.axes import Axis, Stretches

V = TypeVar("V")


@frozen
class Compared:
    """The keys of rows that some engine will see, along these axes."""

    axes: tuple[Axis, ...]

    def figure(self, by_key: Sequence[int | None], /) -> nw.Expr:
        """The figure of each row's key."""
        return _written(_plan_of_figures(self.axes, tuple(by_key)), lambda value: nw.lit(value, dtype=nw.Int64()))

    def marked(self, by_key: Sequence[bool | None], /) -> nw.Expr:
        """Whether the key of a row is marked; false where it does not matter."""
        return _condition(_plan_of_marks(self.axes, tuple(by_key)))

    def choice(self, by_key: Sequence[int | None], column: Callable[[int], nw.Expr], /) -> nw.Expr:
        """Of several columns the one whose number is that of the row's key."""
        return _written(_plan_of_figures(self.axes, tuple(by_key)), lambda number: column(number or 0))


@frozen(cache_hash=True)
class Branch(Generic[V]):
    """A figure that turns on an axis: runs of members, each with what holds there. Never of one run."""

    axis: Axis
    runs: tuple[tuple[int, int, "Plan[V]"], ...]


Plan: TypeAlias = V | Branch[V] | None
"""A figure, or what it turns on; None where any figure will do."""


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


_plan_of_figures = lru_cache(maxsize=256)(planned)
_plan_of_marks = lru_cache(maxsize=256)(planned)
"""Kept apart, since a mark and the figure 1 are equal."""


def _written(plan: Plan[V], leaf: Callable[[V | None], nw.Expr]) -> nw.Expr:
    """The expression of a plan; the figure that holds in most runs is the one left over, so that it costs no comparison."""
    if not isinstance(plan, Branch):
        return leaf(plan)
    counted = Counter(found for _, _, found in plan.runs)
    left_over, times = counted.most_common(1)[0]
    if times == 1:
        return _in_order(plan, leaf)
    expression = _written(left_over, leaf)
    for start, stop, found in plan.runs:
        if found != left_over:
            expression = nw.when(_within(plan.axis, start, stop)).then(_written(found, leaf)).otherwise(expression)
    return expression


def _in_order(plan: Branch[V], leaf: Callable[[V | None], nw.Expr]) -> nw.Expr:
    """Runs that all differ: one comparison each, from the last one back, where the axis is ordered."""
    *_, (_, _, last) = plan.runs
    expression = _written(last, leaf)
    for (start, stop, found), _ in reversed(list(pairwise(plan.runs))):
        before = _within(plan.axis, 0 if isinstance(plan.axis, Stretches) else start, stop)
        expression = nw.when(before).then(_written(found, leaf)).otherwise(expression)
    return expression


def _condition(plan: Plan[bool]) -> nw.Expr:
    if not isinstance(plan, Branch):
        return nw.lit(bool(plan))
    cases = [
        _within(plan.axis, start, stop) if found is True else _within(plan.axis, start, stop) & _condition(found)
        for start, stop, found in plan.runs
        if found
    ]
    return reduce(or_, cases)


def _within(axis: Axis, start: int, stop: int) -> nw.Expr:
    return axis.within(nw.col(axis.column), start, stop)
