"""What a formula is evaluated over: the plain integers of one person, or the columns of a dataframe."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import Protocol, TypeVar

from attrs import frozen

from jamsostek.kernel.money import Rounding, rounded

C = TypeVar("C")


class Algebra(Protocol[C]):
    """What a formula is evaluated over: integers, or columns of integers."""

    def fact(self, key: str, /) -> C:
        """The fact of this name."""

    def fixed(self, value: int, /) -> C:
        """A constant."""

    def plus(self, left: C, right: C, /) -> C:
        """The sum."""

    def minus(self, left: C, right: C, /) -> C:
        """The difference."""

    def times(self, value: C, by: int, /) -> C:
        """The product with a constant."""

    def at_most(self, value: C, limit: int, /) -> C:
        """The smaller of a value and a constant."""

    def at_least(self, value: C, limit: int, /) -> C:
        """The larger of a value and a constant."""

    def divided(self, value: C, by: int, rounding: Rounding, /) -> C:
        """The quotient by a positive constant as a whole number."""

    def banded(self, value: C, bounds: tuple[int, ...], values: tuple[int, ...], /) -> C:
        """`values[i]` for the last i whose bound the value reaches; the first one below all bounds."""


@frozen
class Integers:
    """The algebra of plain integers: the facts of one person."""

    facts: Mapping[str, int]

    def fact(self, key: str, /) -> int:
        """The fact of this name."""
        return self.facts[key]

    def fixed(self, value: int, /) -> int:
        """A constant."""
        return value

    def plus(self, left: int, right: int, /) -> int:
        """The sum."""
        return left + right

    def minus(self, left: int, right: int, /) -> int:
        """The difference."""
        return left - right

    def times(self, value: int, by: int, /) -> int:
        """The product with a constant."""
        return value * by

    def at_most(self, value: int, limit: int, /) -> int:
        """The smaller of a value and a constant."""
        return value if value < limit else limit

    def at_least(self, value: int, limit: int, /) -> int:
        """The larger of a value and a constant."""
        return value if value > limit else limit

    def divided(self, value: int, by: int, rounding: Rounding, /) -> int:
        """The quotient by a positive constant as a whole number."""
        return rounded(value, by, rounding)

    def banded(self, value: int, bounds: tuple[int, ...], values: tuple[int, ...], /) -> int:
        """`values[i]` for the last i whose bound the value reaches; the first one below all bounds."""
        return values[max(bisect_right(bounds, value) - 1, 0)]
