"""Calendar months, anniversaries and working days.

No clock: every day comes from the caller. One end-of-month rule: a day that a month does not have is the month's last day
(31 January and one month: 28 or 29 February). Anniversaries of 29 February follow `LeapDay`.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from enum import Enum
from typing import overload

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.words import Language, month_name

FIRST_YEAR, LAST_YEAR = 1900, 2200


class LeapDay(Enum):
    """Where an anniversary of 29 February falls in a common year (reading JP-2)."""

    FEBRUARY_28 = "february_28"
    MARCH_1 = "march_1"


@frozen(cache_hash=True)
class Month:
    """A calendar month: `Month(2026, 4)`, `Month.parse("2026-04")`, `Month.of(day)`.

    Months add and subtract: `Month(2026, 1) - 1` is December 2025, `Month(2026, 4) - Month(2025, 4)` is 12.
    Raises TypeError or ValueError for a month that is none.
    """

    year: int = field(validator=lambda _, __, value: _in_range("year", value, FIRST_YEAR, LAST_YEAR))
    month: int = field(validator=lambda _, __, value: _in_range("month", value, 1, 12))

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month that holds a day. Raises TypeError for what is no date (a datetime is one)."""
        if not isinstance(day, date):
            raise misfit(day, "day", "a date, such as date(2026, 4, 30)")
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """A month from "YYYY-MM"."""
        year, dash, month = text.partition("-")
        if dash and len(year) == 4 and len(month) == 2 and (year + month).isdecimal():
            return cls(int(year), int(month))
        raise ValueError(f'month: {text!r}; expected "YYYY-MM"')

    @classmethod
    def from_ordinal(cls, ordinal: int) -> "Month":
        """The month with this `ordinal`."""
        return cls(ordinal // 12, ordinal % 12 + 1)

    @property
    def ordinal(self) -> int:
        """The months since year 0: consecutive months have consecutive ordinals."""
        return self.year * 12 + self.month - 1

    @property
    def first_day(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """Its last day."""
        return (self + 1).first_day - timedelta(days=1)

    def day(self, number: int) -> date:
        """Its day with this number, or its last day if it has fewer."""
        return min(self.first_day + timedelta(days=number - 1), self.last_day)

    def until(self, last: "Month") -> "Iterator[Month]":
        """The months from this one to `last`, both included."""
        return (Month.from_ordinal(ordinal) for ordinal in range(self.ordinal, last.ordinal + 1))

    def __lt__(self, other: "Month") -> bool:
        return self.ordinal < other.ordinal

    def __le__(self, other: "Month") -> bool:
        return self.ordinal <= other.ordinal

    def __gt__(self, other: "Month") -> bool:
        return self.ordinal > other.ordinal

    def __ge__(self, other: "Month") -> bool:
        return self.ordinal >= other.ordinal

    def __add__(self, months: int) -> "Month":
        return Month.from_ordinal(self.ordinal + months)

    @overload
    def __sub__(self, other: "Month") -> int: ...
    @overload
    def __sub__(self, other: int) -> "Month": ...
    def __sub__(self, other: "int | Month") -> "int | Month":
        if isinstance(other, Month):
            return self.ordinal - other.ordinal
        return Month.from_ordinal(self.ordinal - other)

    def in_(self, language: Language, /) -> str:
        """As a person writes it: April 2026."""
        return f"{month_name(self.month, language)} {self.year}"

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def _in_range(name: str, value: object, least: int, most: int) -> None:
    whole_number(value, name, least=least, most=most)


def as_month(value: object, name: str) -> Month:
    """A month from the border. Raises TypeError for anything but a Month."""
    if isinstance(value, Month):
        return value
    raise misfit(value, name, "a Month, such as Month(2026, 4)")


def as_day(value: object, name: str) -> date:
    """A calendar day from the border. Raises TypeError for anything but a date (a datetime is none)."""
    if type(value) is date:
        return value
    raise misfit(value, name, "a date, such as date(2026, 4, 30)")


def months_after(day: date, months: int, leap_day: LeapDay = LeapDay.FEBRUARY_28) -> date:
    """The day with the same number so many months later (earlier if negative); the month's last day if it has fewer."""
    later = day + relativedelta(months=months)
    if leap_day is LeapDay.MARCH_1 and (day.month, day.day) == (2, 29) and (later.month, later.day) == (2, 28):
        return later + timedelta(days=1)
    return later


def years_after(day: date, years: int, leap_day: LeapDay = LeapDay.FEBRUARY_28) -> date:
    """The anniversary of a day so many years later."""
    if (day.month, day.day) != (2, 29):
        return day.replace(year=day.year + years)
    return months_after(day, 12 * years, leap_day)


def completed_years(since: date, on: date, leap_day: LeapDay = LeapDay.FEBRUARY_28) -> int:
    """Whole years from a day to another, the anniversary itself included: an age. Negative before `since`."""
    years = on.year - since.year
    return years if on >= years_after(since, years, leap_day) else years - 1


def completed_months(since: date, on: date, leap_day: LeapDay = LeapDay.FEBRUARY_28) -> int:
    """Whole months from a day to another, the same day number included."""
    months = Month.of(on).ordinal - Month.of(since).ordinal
    return months if on >= months_after(since, months, leap_day) else months - 1


NO_HOLIDAYS: frozenset[date] = frozenset()


def as_holidays(values: Iterable[date]) -> frozenset[date]:
    """The caller's days off. Raises TypeError for what is no day."""
    return frozenset(as_day(value, "holidays") for value in values)


def is_working_day(day: date, holidays: Collection[date] = NO_HOLIDAYS) -> bool:
    """Monday to Friday and none of the caller's holidays."""
    return day.weekday() < 5 and day not in holidays


def next_working_day(day: date, holidays: Collection[date] = NO_HOLIDAYS) -> date:
    """The day itself if it is a working day, else the next one that is."""
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return day


def preceding_working_day(day: date, holidays: Collection[date] = NO_HOLIDAYS) -> date:
    """The day itself if it is a working day, else the last one before it that is."""
    while not is_working_day(day, holidays):
        day -= timedelta(days=1)
    return day


def working_days_after(day: date, count: int, holidays: Collection[date] = NO_HOLIDAYS) -> date:
    """The last of `count` working days counted from the day after `day` (the day of the event does not count)."""
    for _ in range(count):
        day = next_working_day(day + timedelta(days=1), holidays)
    return day
