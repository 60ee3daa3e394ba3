"""The algebra of dataframe expressions: the same formulas, evaluated over columns of any engine that narwhals knows."""

from collections.abc import Mapping, Sequence

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.frames.axes import Axis, looked_up, number, planned, written
from jamsostek.frames.traces import Figure, Op, Trace, Varying
from jamsostek.kernel.money import Rounding


@frozen
class Expressions:
    """The algebra of columns of whole numbers. A constant may be an expression too: a figure looked up row by row.

    A value of a row without facts is null, also where no fact enters: `anchor` is the fact that says which rows those are.
    """

    facts: Mapping[str, nw.Expr]
    anchor: str

    def fact(self, key: str, /) -> nw.Expr:
        """The column of this fact."""
        return self.facts[key]

    def fixed(self, value: int | nw.Expr, /) -> nw.Expr:
        """A constant; null where the facts are."""
        return self.facts[self.anchor] * 0 + value

    def plus(self, left: nw.Expr, right: nw.Expr, /) -> nw.Expr:
        """The sum."""
        return left + right

    def minus(self, left: nw.Expr, right: nw.Expr, /) -> nw.Expr:
        """The difference."""
        return left - right

    def times(self, value: nw.Expr, by: int | nw.Expr, /) -> nw.Expr:
        """The product with a constant."""
        return value * by

    def at_most(self, value: nw.Expr, limit: int | nw.Expr, /) -> nw.Expr:
        """The smaller of a value and a constant; a null is not larger, so it stays."""
        if isinstance(limit, int):
            return value.clip(upper_bound=limit)
        return nw.when(value > limit).then(limit).otherwise(value)

    def at_least(self, value: nw.Expr, limit: int | nw.Expr, /) -> nw.Expr:
        """The larger of a value and a constant."""
        if isinstance(limit, int):
            return value.clip(lower_bound=limit)
        return nw.when(value < limit).then(limit).otherwise(value)

    def divided(self, value: nw.Expr, by: int | nw.Expr, rounding: Rounding, /) -> nw.Expr:
        """The quotient by a positive constant as a whole number, for values from 0 up."""
        if rounding is Rounding.DOWN:
            return value // by
        if rounding is Rounding.UP:
            return (value + (by - 1)) // by
        if rounding is Rounding.HALF_UP and isinstance(by, int) and by % 2 == 0:
            return (value + by // 2) // by
        doubled = value * 2 + by
        half_up = doubled // (by * 2)
        if rounding is Rounding.HALF_UP:
            return half_up
        tied = (doubled == half_up * (by * 2)) & (half_up != (half_up // 2) * 2)
        return nw.when(tied).then(half_up - 1).otherwise(half_up)

    def banded(self, value: nw.Expr, bounds: Sequence[int | nw.Expr], values: Sequence[int | nw.Expr], /) -> nw.Expr:
        """The value of the band: of the first one below all bounds."""
        found = self.fixed(values[0])
        for bound, band in zip(bounds[1:], values[1:], strict=True):
            found = nw.when(value >= bound).then(_expression(band)).otherwise(found)
        return found


def _expression(figure: int | nw.Expr) -> nw.Expr:
    return number(figure) if isinstance(figure, int) else figure


@frozen
class Writer:
    """Writes traces as expressions; `named` are those that stand in a column already."""

    on: Expressions
    axes: tuple[Axis, ...]
    named: Mapping[Trace, str]

    def column(self, trace: Trace) -> nw.Expr:
        """The column that holds a trace already, or its expression."""
        name = self.named.get(trace)
        return self.expression(trace) if name is None else nw.col(name)

    def expression(self, trace: Trace) -> nw.Expr:
        """The expression of a trace."""
        on = self.on
        if trace.op is Op.FACT:
            return on.fact(trace.fact)
        if trace.op is Op.ONE_OF:
            return self._one_of(trace)
        figures = [self._figure(figure) for figure in trace.figures]
        parts = [self.column(part) for part in trace.parts]
        match trace.op:
            case Op.FIXED:
                return on.fixed(figures[0])
            case Op.PLUS:
                return on.plus(*parts)
            case Op.MINUS:
                return on.minus(*parts)
            case Op.TIMES:
                return on.times(parts[0], figures[0])
            case Op.AT_MOST:
                return on.at_most(parts[0], figures[0])
            case Op.AT_LEAST:
                return on.at_least(parts[0], figures[0])
            case Op.DIVIDED:
                return on.divided(parts[0], figures[0], trace.rounding)
        half = len(figures) // 2
        return on.banded(parts[0], figures[:half], figures[half:])

    def _figure(self, figure: Figure) -> int | nw.Expr:
        return figure if isinstance(figure, int) else looked_up(self.axes, figure.by_key)

    def _one_of(self, trace: Trace) -> nw.Expr:
        (which,) = trace.figures
        by_key = which.by_key if isinstance(which, Varying) else (which,)
        return written(planned(self.axes, by_key), lambda at: self.column(trace.parts[at or 0]))
