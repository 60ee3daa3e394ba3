"""The algebra of columns: the same formulas, evaluated over expressions for an engine or over series at hand."""

from collections.abc import Mapping, Sequence
from typing import Generic

import narwhals.stable.v2 as nw
from attrs import frozen

from jamsostek.frames.axes import C, Keys
from jamsostek.frames.traces import Figure, Op, Trace, Varying
from jamsostek.kernel.money import Rounding


@frozen
class Columns(Generic[C]):
    """The algebra of columns of whole numbers. A constant may be a column too: a figure that varies from row to row.

    A value of a row without facts is null, also where no fact enters: `anchor` is the fact that says which rows those are.
    """

    facts: Mapping[str, C]
    anchor: str

    def fact(self, key: str, /) -> C:
        """The column of this fact."""
        return self.facts[key]

    def fixed(self, value: int | C, /) -> C:
        """A constant; null where the facts are."""
        return self.facts[self.anchor] * 0 + value

    def plus(self, left: C, right: C, /) -> C:
        """The sum."""
        return left + right

    def minus(self, left: C, right: C, /) -> C:
        """The difference."""
        return left - right

    def times(self, value: C, by: int | C, /) -> C:
        """The product with a constant."""
        return value * by

    def at_most(self, value: C, limit: int | C, /) -> C:
        """The smaller of a value and a constant: less what lies above it."""
        if isinstance(limit, int):
            return value.clip(upper_bound=limit)
        return value - (value - limit).clip(lower_bound=0)

    def at_least(self, value: C, limit: int | C, /) -> C:
        """The larger of a value and a constant: with what is lacking."""
        if isinstance(limit, int):
            return value.clip(lower_bound=limit)
        return value + (limit - value).clip(lower_bound=0)

    def divided(self, value: C, by: int | C, rounding: Rounding, /) -> C:
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
        return half_up - tied.cast(nw.Int64())

    def banded(self, value: C, bounds: Sequence[int | C], values: Sequence[int | C], /) -> C:
        """The value of the band, of the first one below all bounds: what each bound adds that the value reaches."""
        found = self.fixed(values[0])
        for at, bound in enumerate(bounds[1:], 1):
            found = found + (value >= bound).cast(nw.Int64()) * (values[at] - values[at - 1])
        return found


@frozen
class Writer(Generic[C]):
    """Writes traces as columns; `named` are those that stand already."""

    on: Columns[C]
    keys: Keys[C]
    named: Mapping[Trace, C]

    def column(self, trace: Trace) -> C:
        """The column that holds a trace already, or the one it becomes."""
        return self.named[trace] if trace in self.named else self.written(trace)

    def written(self, trace: Trace) -> C:
        """The column that a trace becomes."""
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

    def _figure(self, figure: Figure) -> int | C:
        return figure if isinstance(figure, int) else self.keys.figure(figure.by_key)

    def _one_of(self, trace: Trace) -> C:
        (which,) = trace.figures
        by_key = which.by_key if isinstance(which, Varying) else (which,)
        return self.keys.choice(by_key, lambda number: self.column(trace.parts[number]))
