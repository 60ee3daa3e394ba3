"""The wage that JKK cash is computed on: exact, a third of a rupiah and all; only the award is rounded.

PP 44/2015 Pasal 19, 20, 28 ayat (2), 32, 54, 56. JKK knows no wage ceiling.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.formulas import Fact, Formula, Scaled
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import exact_amount
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.participants import DailyWage, Money, PieceWork, Wage, WeatherPieceWork, wage_basis
from jamsostek.readings.jkk_jkm import JKK_JKM_4, JKK_JKM_5, JKK_JKM_19
from jamsostek.regulations import PP_44_2015
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Segment
from jamsostek.wages import WAGE, wage_facts, wage_of_the_month


def _same_job(values: Iterable[Money]) -> tuple[Money, ...]:
    if not isinstance(values, Iterable):
        raise misfit(values, "same_job_wages", "a collection of monthly wages")
    wages = tuple(exact_amount(value, "same_job_wages") for value in values)
    if not wages:
        raise ValueError("same_job_wages: empty; expected the monthly wages of the workers who do the same job")
    return wages


def _band_base(value: Money) -> Money:
    return exact_amount(value, "income_base")


def _minimum_wage(value: Money) -> Money:
    return exact_amount(value, "minimum_wage")


@frozen
class SameJobWages:
    """Monthly wages of the employer's workers in the same job: the lowest counts for apprentices, students and prisoners."""

    wages: tuple[Money, ...] = field(converter=_same_job)


@frozen
class IncomeBase:
    """The base of a non-wage participant's contribution band (PP 44/2015 Lampiran II), in rupiah."""

    amount: Money = field(converter=_band_base)


@frozen
class MinimumWage:
    """The minimum wage of the place on the day of the accident: for a construction worker whose wage is not known."""

    amount: Money = field(converter=_minimum_wage)


OwnBase: TypeAlias = Wage | SameJobWages | IncomeBase | MinimumWage


@frozen
class Reported:
    """A wage as it was reported to BPJS, where the true one stands beside it."""

    wage: OwnBase


WageBase: TypeAlias = OwnBase | Reported
"""What JKK cash can be computed on."""


@frozen
class Base:
    """The wage of a month as a formula, with its fact."""

    formula: Formula
    facts: Mapping[str, int]


_SHAPES = (DailyWage, PieceWork, WeatherPieceWork, SameJobWages, IncomeBase, MinimumWage, Reported)


def as_wage_base(value: WageBase, name: str = "wage") -> WageBase:
    """What cash is computed on, from the border. Raises TypeError or ValueError for what is no wage."""
    return value if isinstance(value, _SHAPES) else exact_amount(value, name)


def fits(wage: WageBase, segment: Segment) -> None:
    """Raise ValueError where a non-wage participant has no `IncomeBase`, or a wage earner has one (PP 44/2015 Pasal 19, 20)."""
    own = wage.wage if isinstance(wage, Reported) else wage
    if isinstance(own, IncomeBase) is (segment is Segment.WAGE_EARNER):
        expected = "a wage" if segment is Segment.WAGE_EARNER else "the IncomeBase of the band"
        raise ValueError(f"wage: {wage!r} of a {segment.value} participant; expected {expected}")


def in_a_band(wage: WageBase, accident_on: date, rulebook: Rulebook) -> None:
    """Raise ValueError for an `IncomeBase` that no band of the month has (PP 44/2015 Lampiran II)."""
    own = wage.wage if isinstance(wage, Reported) else wage
    if isinstance(own, IncomeBase):
        bands = rulebook.income_bands.bands.on(Month.of(accident_on)).value
        if own.amount not in bands.figures:
            raise ValueError(
                f"wage: {own.amount} is the base of no income band; expected one of PP 44/2015 Lampiran II"
            )


_LAST_WAGE = Words("last wage of a month before the accident", "upah sebulan terakhir sebelum kecelakaan")
_AMOUNT = Words("rupiah a month", "rupiah sebulan")
_LOWEST = Words(
    "the lowest wage of those who do the same job ({n} looked at)",
    "upah terendah pekerja pada pekerjaan yang sama ({n} dibandingkan)",
)
_BAND = Words("the base of the income band", "dasar upah golongan penghasilan")
_MINIMUM = Words(
    "the minimum wage of the place, the worker's own being unknown",
    "upah minimum setempat karena upah pekerja tidak diketahui",
)
_REPORTED = Words("the wage reported to BPJS", "upah yang dilaporkan kepada BPJS")
_LAST = (PP_44_2015.at("Pasal 32 ayat (1)"), JKK_JKM_19)
_REPORTED_WAGE = "reported_wage"


def wage_base(wage: WageBase, accident_on: date, rulebook: Rulebook) -> Base:
    """The wage of a month on which cash is paid for an accident on a day.

    A wage earner's last wage before the accident, 25 daily wages, or the mean of the last 3 or 12 months of piece work; the lowest
    wage of the same job; the base of the income band; the minimum wage. Raises TypeError or ValueError for what is no wage.
    """
    if isinstance(wage, Reported):
        reported = _base(wage.wage, accident_on, rulebook, _REPORTED_WAGE)
        return Base(_as(reported.formula, _REPORTED, PP_44_2015.at("Pasal 32 ayat (2)")), reported.facts)
    return _base(wage, accident_on, rulebook, WAGE)


def _base(wage: OwnBase, accident_on: date, rulebook: Rulebook, key: str) -> Base:
    if isinstance(wage, SameJobWages):
        lowest = min(Fraction(one) for one in wage.wages)
        return _taken(lowest, key, _LOWEST.with_(n=len(wage.wages)), PP_44_2015.at("Pasal 28 ayat (2)"))
    if isinstance(wage, IncomeBase):
        band = (PP_44_2015.at("Pasal 20 ayat (1)"), PP_44_2015.at("Pasal 20 ayat (2)"), JKK_JKM_4)
        return _taken(Fraction(wage.amount), key, _BAND, *band)
    if isinstance(wage, MinimumWage):
        return _taken(Fraction(wage.amount), key, _MINIMUM, PP_44_2015.at("Pasal 56 ayat (2)"), JKK_JKM_5)
    paid = wage if isinstance(wage, DailyWage | PieceWork | WeatherPieceWork) else exact_amount(wage, "wage")
    formula = wage_of_the_month(wage_basis(paid), Month.of(accident_on), rulebook, key)
    return Base(_as(formula, _LAST_WAGE, *_LAST), wage_facts(paid, key))


def _taken(amount: Fraction, key: str, text: Words, *law: Source) -> Base:
    return Base(_as(Fact(key, _AMOUNT, den=amount.denominator), text, *law), {key: amount.numerator})


def _as(formula: Formula, text: Words, *law: Source) -> Formula:
    """The same amount, in the role that an article gives it."""
    return Scaled(formula, Fraction(1), text, law)
