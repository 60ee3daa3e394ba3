"""Facts about participants: who employs, who works, for what wage. Frozen values; the law is applied elsewhere.

Money comes in as `int` (whole rupiah), or where the law divides as `Decimal` or `Fraction`; never as a float.
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from jamsostek.kernel.money import exact_amount
from jamsostek.terms import Relief, ReliefWord, Risk, Scale, as_relief, as_risk, as_scale

Money: TypeAlias = int | Decimal | Fraction


def _reliefs(values: Iterable[Relief | ReliefWord]) -> frozenset[Relief]:
    if isinstance(values, str):
        raise TypeError(f"reliefs: {values!r} is a str; expected a collection of reliefs")
    return frozenset(as_relief(value, "reliefs") for value in values)


@frozen(kw_only=True, cache_hash=True)
class Employer:
    """An employer other than the State (pemberi kerja selain penyelenggara negara).

    `scale` (skala usaha) decides the programs it must join, `risk` (kelompok risiko) its JKK rate; either may stay unknown where
    it does not matter. `reliefs` are those it holds: every condition but the month is met (`reliefs.….decide()` finds out).
    Terms may be given by their word: `Employer(scale="large", risk="low")`.
    """

    scale: Scale | None = field(default=None, converter=as_scale)
    risk: Risk | None = field(default=None, converter=as_risk)
    reliefs: frozenset[Relief] = field(default=frozenset(), converter=_reliefs)


@frozen(kw_only=True, cache_hash=True)
class StateEmployer:
    """A State body as the employer of workers outside ASN, TNI and Polri (pemberi kerja penyelenggara negara).

    `risk` is only asked where the group of the unit's real activity is taken (reading CONTRIBUTIONS-24).
    """

    risk: Risk | None = field(default=None, converter=as_risk)


AnyEmployer: TypeAlias = Employer | StateEmployer


class WageKind(Enum):
    """How a wage is paid; decides how the wage of a month follows from it."""

    MONTHLY = "monthly"
    DAILY = "daily"
    PIECE = "piece"
    WEATHER_PIECE = "weather_piece"


@frozen(cache_hash=True)
class WageBasis:
    """The shape of a wage: how it is paid, over how many months it is averaged, and the denominator of its amount."""

    kind: WageKind
    months: int = 1
    den: int = 1


_MONTHLY = WageBasis(WageKind.MONTHLY)


def _daily_pay(value: Money) -> Money:
    return exact_amount(value, "daily_wage")


@frozen
class DailyWage:
    """Pay for a day of work (upah harian), in rupiah."""

    amount: Money = field(converter=_daily_pay)


def _monthly_pay(values: Iterable[Money]) -> tuple[Money, ...]:
    amounts = tuple(exact_amount(value, "months") for value in values)
    if not amounts:
        raise ValueError("months: empty; expected the pay of the last months, oldest first")
    return amounts


@frozen
class PieceWork:
    """Pay by the piece or by output (upah borongan, satuan hasil): what the last three months brought, in rupiah, oldest first.

    A worker with a shorter history gives the months there are (reading CONTRIBUTIONS-28).
    """

    months: tuple[Money, ...] = field(converter=_monthly_pay)


@frozen
class WeatherPieceWork:
    """Piece work that depends on the weather: what the last twelve months brought, in rupiah, oldest first."""

    months: tuple[Money, ...] = field(converter=_monthly_pay)


Wage: TypeAlias = Money | DailyWage | PieceWork | WeatherPieceWork


def _wage(value: Wage) -> Wage:
    if type(value) is int or not isinstance(value, DailyWage | PieceWork | WeatherPieceWork):
        return exact_amount(value, "wage")
    return value


def _jkp_wage(value: Money | None) -> Money | None:
    return None if value is None else exact_amount(value, "jkp_wage")


def wage_basis(wage: Wage) -> WageBasis:
    """The shape of a wage."""
    if type(wage) is int:
        return _MONTHLY
    den = wage_amount(wage).denominator
    if isinstance(wage, DailyWage):
        return WageBasis(WageKind.DAILY, den=den)
    if isinstance(wage, PieceWork):
        return WageBasis(WageKind.PIECE, len(wage.months), den)
    if isinstance(wage, WeatherPieceWork):
        return WageBasis(WageKind.WEATHER_PIECE, len(wage.months), den)
    return WageBasis(WageKind.MONTHLY, den=den)


def wage_amount(wage: Wage) -> Fraction:
    """What is paid: for the month, for the day, or for all the months of piece work together; exact."""
    if isinstance(wage, DailyWage):
        return Fraction(wage.amount)
    if isinstance(wage, PieceWork | WeatherPieceWork):
        return sum((Fraction(pay) for pay in wage.months), Fraction(0))
    return Fraction(wage)


@frozen
class WageEarner:
    """A wage earner (penerima upah, PU) at one employer, with the wage of a month: basic wage and fixed allowances.

    `jkp_wage` is a separate base for JKP where the wage structure gives one (PP 37/2021 Pasal 13); otherwise the wage counts.
    """

    employer: AnyEmployer = field()
    wage: Wage = field(converter=_wage, kw_only=True)
    jkp_wage: Money | None = field(default=None, converter=_jkp_wage, kw_only=True)

    @employer.validator
    def _an_employer(self, _: object, value: object) -> None:
        if not isinstance(value, Employer | StateEmployer):
            raise TypeError(f"employer: {value!r} is a {type(value).__name__}; expected Employer or StateEmployer")
