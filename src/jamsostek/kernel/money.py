"""Rupiah: what may enter, and how a ratio of integers becomes a whole rupiah.

Amounts are `int`; between them stand exact ratios. A float never enters, and nothing is rounded but by a step that says so.
"""

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import isqrt

from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.words import Language, Words

LIMIT = 10**12
"""The largest amount taken at the border. Products with a rate then stay below 2**53 (some column engines divide in doubles)."""


class Rounding(Enum):
    """How an exact amount becomes whole rupiah."""

    HALF_UP = "half_up"
    DOWN = "down"
    UP = "up"
    HALF_EVEN = "half_even"

    @property
    def words(self) -> Words:
        """The rounding as a step of an explanation."""
        return _ROUNDINGS[self]

    def in_(self, language: Language, /) -> str:
        """The rounding in one language."""
        return self.words.in_(language)


_ROUNDINGS = {
    Rounding.HALF_UP: Words("rounded half up to the rupiah", "dibulatkan ke rupiah terdekat (setengah ke atas)"),
    Rounding.DOWN: Words("cut to whole rupiah", "dibulatkan ke bawah ke rupiah penuh"),
    Rounding.UP: Words("rounded up to the rupiah", "dibulatkan ke atas ke rupiah penuh"),
    Rounding.HALF_EVEN: Words("rounded half to even", "dibulatkan ke rupiah terdekat (setengah ke genap)"),
}


def rounded(num: int, den: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """`num / den` as whole rupiah; `den` is positive."""
    if rounding is Rounding.HALF_UP:
        return (2 * num + den) // (2 * den)
    if rounding is Rounding.DOWN:
        return num // den
    if rounding is Rounding.UP:
        return -(-num // den)
    whole, rest = divmod(num, den)
    return whole + (2 * rest > den or (2 * rest == den and whole % 2 == 1))


def percent(text: str) -> Fraction:
    """A rate written as the law writes it: `percent("0.24")` is 0.24%, exactly. Text, so that no float can slip in."""
    return Fraction(Decimal(text)) / 100


def whole_number(value: object, name: str, *, least: int = 0, most: int = LIMIT) -> int:
    """A whole number from the border: rupiah, a count, years.

    Raises TypeError for whatever is no int (bool and float included), ValueError outside `least` to `most`.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise misfit(value, name, "a whole number (int)")
    if not least <= value <= most:
        raise ValueError(f"{name}: {value:,} is outside {least:,} to {most:,}")
    return value


def exact_amount(value: object, name: str, *, most: int = LIMIT) -> int | Fraction:
    """Rupiah that need not be whole: int, Decimal or Fraction, from 0 to `most`; an int where it is whole.

    Raises TypeError for anything else (float and bool included), ValueError outside the limits or for a Decimal that is no number.
    """
    if type(value) is int:
        if 0 <= value <= most:
            return value
        raise ValueError(f"{name}: {value:,} is outside 0 to {most:,}")
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise misfit(value, name, "rupiah as int, Decimal or Fraction")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{name}: {value} is no amount; expected 0 to {most:,}")
    exact = Fraction(value)
    if not 0 <= exact <= most:
        raise ValueError(f"{name}: {value} is outside 0 to {most:,}")
    return exact.numerator if exact.denominator == 1 else exact


def exact_rate(value: object, name: str, *, least: Fraction | int = 0, most: Fraction | int = 1) -> Fraction:
    """A rate or share as a Fraction (an int or a Decimal will do): 5% is Fraction(5, 100).

    Raises TypeError for a float or anything else, ValueError outside `least` to `most`.
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise misfit(value, name, "a rate as Fraction, Decimal or int")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{name}: {value} is no rate")
    exact = Fraction(value)
    if not least <= exact <= most:
        raise ValueError(f"{name}: {value} is outside {least} to {most}")
    return exact


def nth_root(value: Fraction, n: int, digits: int = 40) -> Fraction:
    """The n-th root of a non-negative ratio, cut after `digits` decimal places; an integer root, never a float."""
    scaled = value.numerator * 10 ** (digits * n) // value.denominator
    return Fraction(_integer_root(scaled, n), 10**digits)


def _integer_root(value: int, n: int) -> int:
    """The largest integer whose n-th power is at most `value`, by Newton's method."""
    if n == 2:
        return isqrt(value)
    if value < 2 or n == 1:
        return value
    guess = 1 << -(-value.bit_length() // n)
    while True:
        better = ((n - 1) * guess + value // guess ** (n - 1)) // n
        if better >= guess:
            return guess
        guess = better
