"""The children of a participant: the level and year of school, birth and first claim."""

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.kernel.fields import a_day, each_a, whole
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


@frozen(kw_only=True)
class Child:
    """A lawful child (anak sah): the level it is at and the year of that level about to be paid.

    `birth_date` decides whether it counts and until when it is paid; `first_claim_on` is the day of its first yearly claim. A child
    below school age starts with kindergarten later. Raises ValueError for a claim before the birth, or for a year of no school.
    """

    level: Level = field(converter=as_level)
    year: int = field(default=1, validator=whole(least=1))
    birth_date: date | None = field(default=None, validator=optional(a_day))
    first_claim_on: date | None = field(default=None, validator=optional(a_day))

    @first_claim_on.validator
    def _after_the_birth(self, _: object, value: date | None) -> None:
        if value is not None and self.birth_date is not None and value < self.birth_date:
            raise ValueError(f"first_claim_on: {value} is before the birth on {self.birth_date}")

    @property
    def next_school_year(self) -> tuple[Level, int]:
        """The level and year paid first."""
        return (Level.KINDERGARTEN, 1) if self.level is Level.BELOW_SCHOOL else (self.level, self.year)


def as_children(values: Iterable[Child]) -> tuple[Child, ...]:
    """A family from any collection of children. Raises TypeError for what is no Child."""
    return each_a(Child, values, "children")
