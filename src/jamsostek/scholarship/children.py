"""The children of a participant: the level and year of school, birth and first claim."""

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from attrs import field, frozen

from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.law.scholarship import Cause, Level, Work
from jamsostek.terms import term

CauseWord: TypeAlias = Literal["work_accident_death", "total_permanent", "partial_disability", "non_work_death"]
LevelWord: TypeAlias = Literal[
    "below_school", "kindergarten", "primary", "lower_secondary", "upper_secondary", "higher", "training"
]
WorkWord: TypeAlias = Literal["no", "wage_earner", "non_wage", "apprentice"]


def as_cause(value: Cause | CauseWord, name: str = "cause") -> Cause:
    """A cause from itself or its word."""
    return term(Cause, value, name)


def as_level(value: Level | LevelWord, name: str = "level") -> Level:
    """A level of schooling from itself or its word."""
    return term(Level, value, name)


def as_work(value: Work | WorkWord, name: str = "work") -> Work:
    """The work of a child from itself or its word."""
    return term(Work, value, name)


def _day_or_none(value: date | None, name: str) -> date | None:
    return None if value is None else as_day(value, name)


@frozen(kw_only=True)
class Child:
    """A lawful child (anak sah): the level it is at and the year of that level about to be paid.

    `birth_date` decides whether it counts and until when it is paid; `first_claim_on` is the day of its first yearly claim. A child
    below school age starts with kindergarten later. Raises ValueError for a claim before the birth, or for a year of no school.
    """

    level: Level = field(converter=as_level)
    year: int = field(default=1, validator=lambda _, __, value: whole_number(value, "year", least=1))
    birth_date: date | None = field(default=None, validator=lambda _, __, value: _day_or_none(value, "birth_date"))
    first_claim_on: date | None = field(default=None)

    @first_claim_on.validator
    def _after_the_birth(self, _: object, value: date | None) -> None:
        claimed_on = _day_or_none(value, "first_claim_on")
        if claimed_on is not None and self.birth_date is not None and claimed_on < self.birth_date:
            raise ValueError(f"first_claim_on: {value} is before the birth on {self.birth_date}")

    @property
    def next_school_year(self) -> tuple[Level, int]:
        """The level and year paid first."""
        return (Level.KINDERGARTEN, 1) if self.level is Level.BELOW_SCHOOL else (self.level, self.year)


def as_children(values: Iterable[Child]) -> tuple[Child, ...]:
    """A family from any collection of children. Raises TypeError for what is no Child."""
    family = tuple(values)
    for number, child in enumerate(family):
        if not isinstance(child, Child):
            raise TypeError(f"children[{number}]: {child!r} is a {type(child).__name__}; expected a Child")
    return family
