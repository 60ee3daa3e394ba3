"""A formula written down as operations, so that tariffs which differ only in their figures become one.

`Traces` is an algebra: evaluated over it, a formula gives the tree of its operations. `overlaid` lays the trees of many tariffs
over one another: where they agree a figure stays a number, where they differ it becomes a `Varying` one, looked up row by row.
Every trace knows how small and how large it can become; one that could pass 2**53, where an engine that divides in doubles is no
longer exact, is refused when it is built.
"""

from enum import Enum
from math import lcm
from typing import TypeAlias

from attrs import evolve, frozen

from jamsostek.kernel.money import LIMIT, Rounding, rounded

EXACT = 2**53
"""Whole numbers below it are exact in a double, and so is the whole part of their quotients."""


class Op(Enum):
    """What a trace does with its parts and figures."""

    FACT = "fact"
    FIXED = "fixed"
    PLUS = "plus"
    MINUS = "minus"
    TIMES = "times"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    DIVIDED = "divided"
    BANDED = "banded"
    ONE_OF = "one of"


@frozen(cache_hash=True)
class Varying:
    """A figure of a trace that is not the same for every key: one for each, None where any of the others will do."""

    by_key: tuple[int | None, ...]


Figure: TypeAlias = int | Varying


@frozen(cache_hash=True)
class Trace:
    """One operation: its parts, its figures, and between which values it lies for any facts the border lets in."""

    op: Op
    parts: tuple["Trace", ...]
    figures: tuple[Figure, ...]
    least: int
    most: int
    fact: str = ""
    rounding: Rounding = Rounding.DOWN


@frozen
class Traces:
    """The algebra of operations written down; products with constants are folded on the way."""

    def fact(self, key: str, /) -> Trace:
        """A column of whole numbers from 0 to the limit of the border."""
        return Trace(Op.FACT, (), (), 0, LIMIT, key)

    def fixed(self, value: int, /) -> Trace:
        """A constant."""
        return Trace(Op.FIXED, (), (value,), value, value)

    def plus(self, left: Trace, right: Trace, /) -> Trace:
        """The sum."""
        return _exact(Trace(Op.PLUS, (left, right), (), left.least + right.least, left.most + right.most))

    def minus(self, left: Trace, right: Trace, /) -> Trace:
        """The difference."""
        return _exact(Trace(Op.MINUS, (left, right), (), left.least - right.most, left.most - right.least))

    def times(self, value: Trace, by: int, /) -> Trace:
        """The product with a constant; two in a row are one."""
        if by == 1:
            return value
        if by == 0 or value.op is Op.FIXED:
            return self.fixed(by and value.least * by)
        if value.op is Op.TIMES and isinstance(value.figures[0], int):
            return self.times(value.parts[0], value.figures[0] * by)
        ends = (value.least * by, value.most * by)
        return _exact(Trace(Op.TIMES, (value,), (by,), min(ends), max(ends)))

    def at_most(self, value: Trace, limit: int, /) -> Trace:
        """The smaller of a value and a constant."""
        return Trace(Op.AT_MOST, (value,), (limit,), min(value.least, limit), min(value.most, limit))

    def at_least(self, value: Trace, limit: int, /) -> Trace:
        """The larger of a value and a constant."""
        return Trace(Op.AT_LEAST, (value,), (limit,), max(value.least, limit), max(value.most, limit))

    def divided(self, value: Trace, by: int, rounding: Rounding, /) -> Trace:
        """The quotient by a positive constant as a whole number. Engines agree on it only from 0 up."""
        if value.least < 0:
            raise ValueError(f"a value that may be {value.least:,} is divided; columns divide only from 0 up")
        if by == 1:
            return value
        if value.op is Op.FIXED:
            return self.fixed(rounded(value.least, by, rounding))
        ends = (rounded(value.least, by, rounding), rounded(value.most, by, rounding))
        _exact(evolve(value, most=2 * value.most + by))
        return Trace(Op.DIVIDED, (value,), (by,), *ends, rounding=rounding)

    def banded(self, value: Trace, bounds: tuple[int, ...], values: tuple[int, ...], /) -> Trace:
        """The value of the band."""
        return Trace(Op.BANDED, (value,), (*bounds, *values), min(values), max(values))


ON = Traces()


def _exact(trace: Trace) -> Trace:
    if max(abs(trace.least), abs(trace.most)) >= EXACT:
        reach = max(abs(trace.least), abs(trace.most))
        raise ValueError(f"a figure so fine that an amount reaches {reach:,}: past 2**53 columns would not be exact")
    return trace


def overlaid(traces: tuple[Trace | None, ...]) -> Trace:
    """One trace for the traces of all keys, at least one; None where a key has none and it does not matter what comes out."""
    found = list(dict.fromkeys(trace for trace in traces if trace is not None))
    if len(found) == 1:
        return found[0]
    shapes = {trace.op for trace in found if not _zero(trace)}
    if shapes == {Op.FIXED}:
        return _together(traces)
    if len(shapes) > 1 and Op.TIMES in shapes:
        return overlaid(tuple(None if trace is None else _as_product(trace) for trace in traces))
    if len(shapes) > 1:
        return _one_of(traces)
    (shape,) = shapes
    if shape is Op.DIVIDED:
        return _quotients(traces)
    if shape is Op.TIMES:
        return _together(tuple(None if trace is None else _as_product(trace) for trace in traces))
    if any(_zero(trace) for trace in found):
        return _together(tuple(None if trace is None else _as_product(trace) for trace in traces))
    if len({(len(trace.figures), trace.fact, trace.rounding) for trace in found}) > 1:
        return _one_of(traces)
    return _together(traces)


def _zero(trace: Trace) -> bool:
    return trace.op is Op.FIXED and trace.figures == (0,)


def _as_product(trace: Trace) -> Trace:
    """The same as a product: once the trace, or no matter what times nothing."""
    if trace.op is Op.TIMES:
        return trace
    if _zero(trace):
        return Trace(Op.TIMES, (), (0,), 0, 0)
    return Trace(Op.TIMES, (trace,), (1,), trace.least, trace.most)


def _quotients(traces: tuple[Trace | None, ...]) -> Trace:
    """Quotients over one denominator where products stay exact; else each over its own. Nothing is nothing over anything."""
    quotients = [trace for trace in traces if trace is not None and not _zero(trace)]
    if len({trace.rounding for trace in quotients}) > 1:
        return _one_of(traces)
    over = lcm(*(_figure(trace) for trace in quotients))
    if all(2 * trace.parts[0].most * (over // _figure(trace)) + over < EXACT for trace in quotients):
        return _together(tuple(None if trace is None else _over(trace, over) for trace in traces))
    return _together(tuple(None if trace is None else _over(trace, None) for trace in traces))


def _over(trace: Trace, over: int | None) -> Trace:
    if _zero(trace):
        return Trace(Op.DIVIDED, (trace,), () if over is None else (over,), 0, 0)
    if over is None:
        return trace
    return evolve(trace, parts=(ON.times(trace.parts[0], over // _figure(trace)),), figures=(over,))


def _figure(trace: Trace) -> int:
    return _figure_at(trace, 0) or 1


def _together(traces: tuple[Trace | None, ...]) -> Trace:
    """Traces of one shape: their parts overlaid, their figures side by side. A trace without parts or figures has none to say."""
    given = [trace for trace in traces if trace is not None]
    model = max(given, key=lambda trace: (len(trace.parts), len(trace.figures)))
    parts = tuple(overlaid(tuple(_part(trace, at) for trace in traces)) for at in range(len(model.parts)))
    figures = tuple(_side_by_side(tuple(_figure_at(trace, at) for trace in traces)) for at in range(len(model.figures)))
    least, most = min(trace.least for trace in given), max(trace.most for trace in given)
    rounding = next((trace.rounding for trace in given if not all(_zero(part) for part in trace.parts)), model.rounding)
    return Trace(model.op, parts, figures, least, most, model.fact, rounding)


def _part(trace: Trace | None, at: int) -> Trace | None:
    return trace.parts[at] if trace is not None and at < len(trace.parts) else None


def _figure_at(trace: Trace | None, at: int) -> int | None:
    if trace is None or at >= len(trace.figures):
        return None
    figure = trace.figures[at]
    return figure if isinstance(figure, int) else None


def _side_by_side(figures: tuple[int | None, ...]) -> Figure:
    found = set(figures) - {None}
    return next(figure for figure in figures if figure is not None) if len(found) == 1 else Varying(figures)


def _one_of(traces: tuple[Trace | None, ...]) -> Trace:
    """Traces of several shapes: each shape overlaid by itself, and which of them holds for a key."""
    shapes = list(dict.fromkeys(_shape(trace) for trace in traces if trace is not None))
    which = tuple(None if trace is None else shapes.index(_shape(trace)) for trace in traces)
    parts = tuple(
        overlaid(tuple(trace if number == at else None for trace, number in zip(traces, which, strict=True)))
        for at in range(len(shapes))
    )
    return Trace(
        Op.ONE_OF, parts, (Varying(which),), min(part.least for part in parts), max(part.most for part in parts)
    )


def _shape(trace: Trace) -> tuple[Op, int, str, Rounding]:
    return trace.op, len(trace.figures), trace.fact, trace.rounding
