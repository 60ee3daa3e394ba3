"""The day on which a participant reaches the pension age (usia pensiun) of JP."""

from datetime import date
from itertools import count

from jamsostek.kernel.months import as_day, years_after
from jamsostek.rulebook import RULEBOOK, Rulebook


def pension_date(born: date, rulebook: Rulebook = RULEBOOK) -> date:
    """The first birthday on which the age equals or exceeds the pension age in force that day; it is reached once.

    Who was old enough before JP began reached it at the first pension age the law knew. PP 45/2015 Pasal 15.
    """
    as_day(born, "born")
    ages = rulebook.jp.pension_age
    first = next(iter(ages))
    birthdays = ((age, years_after(born, age, rulebook.periods.leap_day)) for age in count(first.value))
    return next(birthday for age, birthday in birthdays if age >= (ages.get(birthday) or first).value)
