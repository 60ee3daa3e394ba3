"""Formulas: an amount and its explanation are one thing.

A formula is built from steps that hold law and structure, never amounts. It is evaluated over plain integers for one person
or, by another `Algebra`, over the columns of a dataframe; `steps()` walks the same steps and gives each its value and its law.
Every value is `num / den` with a static `den`, so nothing is rounded but by `Rounded`.
"""

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from math import lcm

from attrs import Factory, field, frozen

from jamsostek.kernel.algebra import Algebra as Algebra
from jamsostek.kernel.algebra import C
from jamsostek.kernel.algebra import Integers as Integers
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.money import Rounding
from jamsostek.kernel.words import Language, Unit, Words, digits, rupiah, write


@frozen
class Step:
    """One line of an explanation: the value there, what was done, by which law, from which parts."""

    value: Fraction
    exact: bool
    words: Words
    law: tuple[Source, ...]
    unit: Unit
    parts: tuple["Step", ...]

    def lines(self, language: Language, indent: int = 0, *, branch: bool = False) -> Iterator[tuple[str, str]]:
        """The step and its parts as (figure, text): the branches of a sum indented, and below each what it is made from."""
        law = cited(self.law, language)
        text = f"{self.words.in_(language)} [{law}]" if law else self.words.in_(language)
        yield " " * indent + self._figure(language), text
        several = len(self.parts) > 1
        for part in self.parts:
            yield from part.lines(language, indent + (2 if several or branch else 0), branch=several)

    def _figure(self, language: Language) -> str:
        if self.unit is Unit.RUPIAH:
            return rupiah(self.value, language, cents=not self.exact)
        value = self.value.numerator if self.value.denominator == 1 and self.unit is not Unit.PERCENT else self.value
        return write(value, language, self.unit)


class Formula(ABC):
    """A step with what it is made from. `den` is its static denominator: the value is `num(on) / den`."""

    __slots__ = ()

    den: int
    unit: Unit

    @abstractmethod
    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""

    @property
    @abstractmethod
    def text(self) -> Words:
        """What this step does, as a line of an explanation."""

    @property
    def law(self) -> tuple[Source, ...]:
        """The law this step itself rests on."""
        return ()

    @property
    def parts(self) -> tuple["Formula", ...]:
        """The steps it is made from."""
        return ()

    def value(self, facts: Mapping[str, int]) -> Fraction:
        """The exact value for one person."""
        return Fraction(self.num(Integers(facts)), self.den)

    def steps(self, facts: Mapping[str, int]) -> Step:
        """The same steps with their values."""
        parts = tuple(part.steps(facts) for part in self.parts)
        return Step(self.value(facts), self.den == 1, self.text, self.law, self.unit, parts)

    def walk(self) -> Iterator["Formula"]:
        """This step and all below it."""
        yield self
        for part in self.parts:
            yield from part.walk()


@frozen
class Fact(Formula):
    """A fact of the person. `den` is what its numerator is divided by (1 for whole rupiah)."""

    key: str
    words: Words
    unit: Unit = Unit.RUPIAH
    den: int = 1

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.fact(self.key)

    @property
    def text(self) -> Words:
        """The name of the fact."""
        return self.words


@frozen
class Fixed(Formula):
    """An amount the law states."""

    provision: Provision[int] | Provision[Fraction]
    unit: Unit = Unit.RUPIAH
    den: int = field(
        init=False, default=Factory(lambda self: Fraction(self.provision.value).denominator, takes_self=True)
    )

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.fixed(Fraction(self.provision.value).numerator)

    @property
    def text(self) -> Words:
        """The name of the figure."""
        return self.provision.words

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the figure."""
        return self.provision.law


@frozen
class _Built(Formula):
    """A step that is built on one part."""

    part: Formula

    @property
    def parts(self) -> tuple[Formula, ...]:
        """The part."""
        return (self.part,)


@frozen
class Scaled(_Built):
    """The part times a number that the law or the structure of the case gives: a rate, a count of days, a growth."""

    by: Fraction
    text: Words
    law: tuple[Source, ...] = ()
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den * self.by.denominator, takes_self=True))
    _by: int = field(init=False, eq=False, repr=False, default=Factory(lambda self: self.by.numerator, takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.times(self.part.num(on), self._by)


_SHARE = Words("{rate}, {label}", "{rate}, {label}")
_TIMES = Words("times {n:count}, {label}", "kali {n:count}, {label}")
_GROWN = Words("grown by {rate}, {label}", "bertambah {rate}, {label}")


def share(part: Formula, rate: Provision[Fraction], text: Words = _SHARE) -> Scaled:
    """A rate of the part: "2%, the employer's share of the wage"."""
    return Scaled(part, rate.value, text.with_(rate=rate.value, label=rate.words), rate.law)


def times(part: Formula, number: Provision[int], text: Words = _TIMES) -> Scaled:
    """The part so many times: "times 25, days of a month for a worker paid by the day"."""
    return Scaled(part, Fraction(number.value), text.with_(n=number.value, label=number.words), number.law)


def grown(part: Formula, rate: Provision[Fraction], text: Words = _GROWN) -> Scaled:
    """The part and a rate of it more."""
    return Scaled(part, 1 + rate.value, text.with_(rate=rate.value, label=rate.words), rate.law)


@frozen
class AtMost(_Built):
    """The part, but not more than a ceiling."""

    ceiling: Provision[int]
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den, takes_self=True))
    _limit: int = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: self.ceiling.value * self.den, takes_self=True)
    )

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.at_most(self.part.num(on), self._limit)

    @property
    def text(self) -> Words:
        """The ceiling, its figure and since when it holds."""
        return Words("at most {ceiling}", "paling banyak {ceiling}").with_(ceiling=self.ceiling)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the ceiling."""
        return self.ceiling.law


@frozen
class AtLeast(_Built):
    """The part, but not less than a floor."""

    floor: Provision[int]
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den, takes_self=True))
    _limit: int = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: self.floor.value * self.den, takes_self=True)
    )

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.at_least(self.part.num(on), self._limit)

    @property
    def text(self) -> Words:
        """The floor, its figure and since when it holds."""
        return Words("at least {floor}", "paling sedikit {floor}").with_(floor=self.floor)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the floor."""
        return self.floor.law


@frozen(cache_hash=True)
class Ladder:
    """Steps that a value climbs: from each lower bound on, the figure beside it. The first bound is the lowest value."""

    bounds: tuple[int, ...]
    figures: tuple[int, ...]

    def rung(self, value: int | Fraction) -> int:
        """The number, from 1, of the step that a value stands on."""
        return max(bisect_right(self.bounds, value), 1)

    def by_number(self) -> "Ladder":
        """The same steps, climbed by their own number, from 1."""
        return Ladder(tuple(range(1, len(self.bounds) + 1)), self.figures)

    def in_(self, language: Language, /) -> str:
        """Each step: from which bound on, which figure; of many steps the first two and the last."""
        pairs = list(zip(self.bounds, self.figures, strict=True))
        steps = [f"≥ {digits(bound, language)}: {digits(figure, language)}" for bound, figure in pairs]
        if len(steps) <= _FEW:
            return "; ".join(steps)
        counted = _STEPS.with_(n=len(steps)).in_(language)
        return f"{counted}: {steps[0]}; {steps[1]}; …; {steps[-1]}"


_FEW = 5
_STEPS = Words("{n} steps", "{n} jenjang")


@frozen
class Bands(_Built):
    """The figure of the band that the part falls in: an income gives the base of its band."""

    ladder: Provision[Ladder]
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=1)

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        ladder = self.ladder.value
        bounds = tuple(bound * self.part.den for bound in ladder.bounds)
        return on.banded(self.part.num(on), bounds, ladder.figures)

    @property
    def text(self) -> Words:
        """The name of the ladder."""
        return self.ladder.words

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the ladder."""
        return self.ladder.law


@frozen
class Sum(Formula):
    """The parts together."""

    parts: tuple[Formula, ...]
    text: Words
    law: tuple[Source, ...] = ()
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: lcm(*(part.den for part in self.parts)), takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        first, *rest = (on.times(part.num(on), self.den // part.den) for part in self.parts)
        total = first
        for more in rest:
            total = on.plus(total, more)
        return total


@frozen
class Less(Formula):
    """The first part without the second."""

    whole: Formula
    taken: Formula
    text: Words
    law: tuple[Source, ...] = ()
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: lcm(self.whole.den, self.taken.den), takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        return on.minus(
            on.times(self.whole.num(on), self.den // self.whole.den),
            on.times(self.taken.num(on), self.den // self.taken.den),
        )

    @property
    def parts(self) -> tuple[Formula, ...]:
        """The whole and what is taken from it."""
        return (self.whole, self.taken)


@frozen
class Slice:
    """One slice of a marginal tariff: the part of an amount above `lower`, up to the next slice, at `rate`."""

    lower: int
    rate: Provision[Fraction]


def slices(part: Formula, tariff: tuple[Slice, ...], text: Words, law: tuple[Source, ...] = ()) -> Sum:
    """A marginal tariff: each slice of the part at its own rate, together."""
    return Sum(tuple(_slice(part, low, high) for low, high in pairwise((*tariff, None)) if low is not None), text, law)


def _slice(part: Formula, low: Slice, high: Slice | None) -> Scaled:
    return share(_Between(part, low.lower, None if high is None else high.lower), low.rate)


@frozen
class _Between(_Built):
    """What of the part lies between two bounds."""

    lower: int
    upper: int | None
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den, takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        value = self.part.num(on)
        below = value if self.upper is None else on.at_most(value, self.upper * self.den)
        return on.minus(on.at_least(below, self.lower * self.den), on.fixed(self.lower * self.den))

    @property
    def text(self) -> Words:
        """The bounds."""
        if self.upper is None:
            return Words("the part above {low:rupiah}", "bagian di atas {low:rupiah}").with_(low=self.lower)
        between = Words(
            "the part above {low:rupiah} up to {high:rupiah}", "bagian di atas {low:rupiah} sampai dengan {high:rupiah}"
        )
        return between.with_(low=self.lower, high=self.upper)


_TO_A_MULTIPLE = Words("{how}, to a multiple of {multiple:rupiah}", "{how}, ke kelipatan {multiple:rupiah}")


@frozen
class Rounded(_Built):
    """The part as whole rupiah, or as a multiple of so many: the one step that rounds."""

    rounding: Rounding = Rounding.HALF_UP
    law: tuple[Source, ...] = ()
    multiple: int = 1
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=1)
    _by: int = field(
        init=False, eq=False, repr=False, default=Factory(lambda self: self.part.den * self.multiple, takes_self=True)
    )

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        whole = on.divided(self.part.num(on), self._by, self.rounding)
        return whole if self.multiple == 1 else on.times(whole, self.multiple)

    @property
    def text(self) -> Words:
        """How it is rounded."""
        if self.multiple == 1:
            return self.rounding.words
        return _TO_A_MULTIPLE.with_(how=self.rounding.words, multiple=self.multiple)
