"""The wage of a month as a formula: what contributions and wage-based benefits are computed on."""

from collections.abc import Mapping
from fractions import Fraction

from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Fact, Formula, Scaled, times
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.participants import Wage, WageBasis, WageKind, wage_amount
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_28
from jamsostek.rulebook import Rulebook

WAGE = "wage"
"""The key of the wage among the facts of a formula."""
JKP_WAGE = "jkp_wage"

_NAMES = {
    WageKind.MONTHLY: Words("wage", "upah"),
    WageKind.DAILY: Words("wage of a day", "upah sehari"),
    WageKind.PIECE: Words("pay of {n:months} together", "upah {n:months} seluruhnya"),
    WageKind.WEATHER_PIECE: Words("pay of {n:months} together", "upah {n:months} seluruhnya"),
}
_MEAN = Words("the mean of {n:months}", "rata-rata {n:months}")


def wage_of_the_month(basis: WageBasis, month: Month, rulebook: Rulebook, key: str = WAGE) -> Formula:
    """A month's wage is the wage itself, 25 daily wages, or the mean of the last 3 or 12 months of piece work.

    PP 44/2015 Pasal 19, PP 46/2015 Pasal 17. Raises ValueError for a longer history than the law averages.
    """
    law = rulebook.wages
    paid = Fact(key, _NAMES[basis.kind].with_(n=basis.months), den=basis.den)
    if basis.kind is WageKind.DAILY:
        return times(paid, law.daily_wage_days.on(month))
    if basis.kind is WageKind.PIECE:
        return _mean(paid, basis, law.piece_work_months.on(month))
    if basis.kind is WageKind.WEATHER_PIECE:
        return _mean(paid, basis, law.weather_piece_work_months.on(month))
    return paid


def _mean(paid: Formula, basis: WageBasis, averaged: Provision[int]) -> Formula:
    if basis.months > averaged.value:
        raise ValueError(f"months: {basis.months} given; expected at most the last {averaged.value}")
    shorter = (CONTRIBUTIONS_28,) if basis.months < averaged.value else ()
    return Scaled(paid, Fraction(1, basis.months), _MEAN.with_(n=basis.months), (*averaged.law, *shorter))


def wage_facts(wage: Wage, key: str = WAGE) -> Mapping[str, int]:
    """The fact of a wage: the numerator of what is paid."""
    return {key: wage if type(wage) is int else wage_amount(wage).numerator}
