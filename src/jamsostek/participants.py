"""Facts about participants: who employs, who works, for what wage. Frozen values; the law is applied elsewhere.

Money comes in as `int` (whole rupiah), or where the law divides as `Decimal` or `Fraction`; never as a float.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.categories import Category, ContractKind, HealthSegment, as_category, as_contract, as_health_segment
from jamsostek.kernel.fields import a_collection, a_day, a_flag, whole
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import LIMIT, exact_amount, exact_rate, whole_number
from jamsostek.kernel.months import as_day
from jamsostek.regulations import PP_7_2025
from jamsostek.terms import (
    Financier,
    NonWageStatus,
    Program,
    ProgramWord,
    Relief,
    ReliefWord,
    Risk,
    Route,
    Scale,
    Sector,
    as_financier,
    as_non_wage_status,
    as_program,
    as_relief,
    as_risk,
    as_route,
    as_scale,
    as_sector,
)

Money: TypeAlias = int | Decimal | Fraction


def _reliefs(values: Iterable[Relief | ReliefWord]) -> frozenset[Relief]:
    return frozenset(as_relief(value, "reliefs") for value in a_collection(values, "reliefs", "reliefs"))


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


def _state_reliefs(values: Iterable[Relief | ReliefWord]) -> frozenset[Relief]:
    """A body of the State is no company of an industry."""
    reliefs = _reliefs(values)
    if Relief.LABOUR_INTENSIVE_2025 in reliefs:
        article = PP_7_2025.at("Pasal 1 angka 8")
        raise ValueError(f"reliefs: {Relief.LABOUR_INTENSIVE_2025.value!r} is for companies only ({article})")
    return reliefs


@frozen(kw_only=True, cache_hash=True)
class StateEmployer:
    """A State body as the employer of workers outside ASN, TNI and Polri (pemberi kerja penyelenggara negara).

    `risk` is only asked where the group of the unit's real activity is taken (reading CONTRIBUTIONS-24). `reliefs` as of an
    `Employer`: that of 2020 is for every wage earner, that of 2025 for companies only.
    """

    risk: Risk | None = field(default=None, converter=as_risk)
    reliefs: frozenset[Relief] = field(default=frozenset(), converter=_state_reliefs)


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
    `minimum_wage` is that of the place (UMK, UMP where there is none): a bill warns of a wage below it.
    """

    employer: AnyEmployer = field()
    wage: Wage = field(converter=_wage, kw_only=True)
    jkp_wage: Money | None = field(default=None, converter=_jkp_wage, kw_only=True)
    minimum_wage: int | None = field(default=None, validator=optional(whole()), kw_only=True)

    @employer.validator
    def _an_employer(self, _: object, value: object) -> None:
        if not isinstance(value, Employer | StateEmployer):
            raise misfit(value, "employer", "Employer or StateEmployer")


def _covid_relief(values: Iterable[Relief | ReliefWord]) -> frozenset[Relief]:
    """Outside employment only the COVID-19 relief has to be held; that of 2026 follows from the facts."""
    reliefs = _reliefs(values)
    for relief in reliefs - {Relief.COVID_2020}:
        raise ValueError(f"reliefs: {relief.value!r} is for employers; expected none or {Relief.COVID_2020.value!r}")
    return reliefs


@frozen(cache_hash=True)
class NonWageBasis:
    """What the tariff of a participant without wages depends on, apart from the income or the number of the band."""

    by_band: bool = False
    status: NonWageStatus = NonWageStatus.INDEPENDENT
    sector: Sector = Sector.OTHER
    financed_by: Financier = Financier.SELF
    companies: int = 1
    reliefs: frozenset[Relief] = frozenset()


@frozen(kw_only=True)
class NonWageEarner:
    """A participant without wages (bukan penerima upah, BPU): independent workers, owners, trainees and the like.

    `income` is that of a month in whole rupiah (of two occupations together), or `band` the number of the income band that the
    participant chose. `companies` are an owner's: JKK and JHT are paid in each, JKM in one. `sector` is the main occupation
    registered; it decides, with `status` and `financed_by`, about the relief of 2026. `reliefs`: "covid_2020" where it is held.
    """

    income: int | None = field(default=None, validator=optional(whole()))
    band: int | None = field(default=None, validator=optional(whole(least=1)))
    status: NonWageStatus = field(default=NonWageStatus.INDEPENDENT, converter=as_non_wage_status)
    sector: Sector = field(default=Sector.OTHER, converter=as_sector)
    financed_by: Financier = field(default=Financier.SELF, converter=as_financier)
    companies: int = field(default=1, validator=whole(least=1))
    reliefs: frozenset[Relief] = field(default=frozenset(), converter=_covid_relief)

    def __attrs_post_init__(self) -> None:
        if (self.income is None) == (self.band is None):
            raise ValueError(f"income: {self.income}, band: {self.band}; expected exactly one of the two")
        if self.companies > 1 and self.status is not NonWageStatus.EMPLOYER:
            raise ValueError(
                f"companies: {self.companies} of a participant who is no owner; expected status 'employer'"
            )

    @property
    def basis(self) -> NonWageBasis:
        """What the tariff depends on."""
        by_band = self.band is not None
        return NonWageBasis(by_band, self.status, self.sector, self.financed_by, self.companies, self.reliefs)


CONTRACT_LIMIT = LIMIT * 1_000
"""The largest contract value taken at the border, in rupiah."""


def _contract_amount(value: Money, name: str) -> int | Fraction:
    amount = exact_amount(value, name, most=CONTRACT_LIMIT)
    if amount == 0:
        raise ValueError(f"{name}: 0; expected the value of a contract")
    return amount


def _amount_with_vat(value: Money) -> Money:
    return _contract_amount(value, "amount")


def _vat_rate(value: Money) -> Fraction:
    return exact_rate(value, "vat_rate")


@frozen
class WithVat:
    """A contract value that includes VAT (PPN), and the rate to take out: `WithVat(111_000_000, Fraction(11, 100))`."""

    amount: Money = field(converter=_amount_with_vat)
    vat_rate: Fraction = field(converter=_vat_rate)


ContractValue: TypeAlias = Money | WithVat


def _contract_value(value: ContractValue | None) -> ContractValue | None:
    return value if value is None or isinstance(value, WithVat) else _contract_amount(value, "contract_value")


def _former_value(value: ContractValue | None) -> ContractValue | None:
    return value if value is None or isinstance(value, WithVat) else _contract_amount(value, "former_value")


def _known_wage(value: Wage | None) -> Wage | None:
    return None if value is None else _wage(value)


@frozen(cache_hash=True)
class ValueBasis:
    """The shape of a contract value: the denominator of its amount, and the rate of VAT in it."""

    den: int
    vat_rate: Fraction


def contract_amount(value: ContractValue) -> Fraction:
    """The amount as given, VAT included where it is."""
    return Fraction(value.amount if isinstance(value, WithVat) else value)


def value_basis(value: ContractValue) -> ValueBasis:
    """The shape of a contract value."""
    return ValueBasis(contract_amount(value).denominator, value.vat_rate if isinstance(value, WithVat) else Fraction(0))


@frozen(cache_hash=True)
class ProjectBasis:
    """What the tariff of a construction project depends on, apart from its amounts."""

    billed_on: WageBasis | ValueBasis
    workers: int
    former: ValueBasis | None
    partly_paid: bool
    reliefs: frozenset[Relief]


@frozen(kw_only=True)
class ConstructionProject:
    """A construction project with its daily, piece and fixed-term workers (PP 44/2015 Pasal 53).

    Either the `wage` of each of its `workers` is known (one of several wages: a project for each), or JKK and JKM follow from the
    `contract_value` in rupiah, before VAT unless given as `WithVat`, once for the contract. After an addendum `former_value` is
    the value assessed before: the difference is due. `reliefs`: "covid_2020" where it is held; it lowers what is left after
    `paid`, the rupiah paid before or owed in full (the first instalment of who registered late).
    """

    wage: Wage | None = field(default=None, converter=_known_wage)
    workers: int = field(default=1, validator=whole(least=1))
    contract_value: ContractValue | None = field(default=None, converter=_contract_value)
    former_value: ContractValue | None = field(default=None, converter=_former_value)
    reliefs: frozenset[Relief] = field(default=frozenset(), converter=_covid_relief)
    paid: int = field(default=0, validator=whole())

    def __attrs_post_init__(self) -> None:
        if (self.wage is None) == (self.contract_value is None):
            raise ValueError(
                f"wage: {self.wage}, contract_value: {self.contract_value}; expected exactly one of the two"
            )
        if self.contract_value is None and (self.former_value is not None or self.paid):
            raise ValueError("former_value, paid: of a project billed by wages; expected with a contract_value only")
        if self.contract_value is not None and self.workers > 1:
            raise ValueError(f"workers: {self.workers}; counted only where the wage is known, not by contract value")
        if self.paid and not self.reliefs:
            raise ValueError(f"paid: {self.paid:,}; asked only under a relief, which lowers what is left")

    @property
    def basis(self) -> ProjectBasis:
        """What the tariff depends on."""
        known, value = self.wage, self.contract_value
        return ProjectBasis(
            value_basis(value) if value is not None else wage_basis(known if known is not None else 0),
            self.workers,
            None if self.former_value is None else value_basis(self.former_value),
            self.paid > 0,
            self.reliefs,
        )


_MONTHS_OF_A_LIFE = 1200


@frozen(kw_only=True)
class MigrantWorker:
    """A migrant worker (pekerja migran Indonesia, PMI), or the extension of a contract.

    `registered_on` selects the law. `months` is the length of the contract (of the extension), a begun month counted as one;
    `jht` the monthly amount of JHT chosen, None for none.
    """

    registered_on: date = field(validator=a_day)
    route: Route = field(converter=as_route)
    months: int = field(validator=whole(least=1, most=_MONTHS_OF_A_LIFE))
    extension: bool = field(default=False, validator=a_flag)
    jht: int | None = field(default=None, validator=optional(whole()))


def _born(value: date | None) -> date | None:
    return None if value is None else as_day(value, "born")


def _registered_on(value: date | None) -> date | None:
    return None if value is None else as_day(value, "registered_on")


def _months_in_indonesia(value: int | None) -> int | None:
    return None if value is None else whole_number(value, "months_in_indonesia", most=_MONTHS_OF_A_LIFE)


def _enrolled(values: Iterable[Program | ProgramWord] | None) -> frozenset[Program] | None:
    if values is None:
        return None
    return frozenset(as_program(value, "enrolled") for value in a_collection(values, "enrolled", "programs"))


@frozen(kw_only=True)
class Person:
    """A person in one capacity, as the law of participation asks about it (`eligibility`).

    `scale` is that of the employer, where its workers are staged by it. `months_in_indonesia` are those of the work contract or
    permit of a foreigner. `born` may stay unknown: no age limit is then reached. `registered_on` is the day of the first
    registration, on which age limits are tested; the day asked about where it is left out. `enrolled` are the programs joined;
    the mandatory ones where left out. `contract` is the usual one of the category where left out.
    """

    category: Category = field(converter=as_category, kw_only=False)
    scale: Scale | None = field(default=None, converter=as_scale)
    contract: ContractKind | None = field(default=None, converter=as_contract)
    citizen: bool = field(default=True, validator=a_flag)
    months_in_indonesia: int | None = field(default=None, converter=_months_in_indonesia)
    born: date | None = field(default=None, converter=_born)
    registered_on: date | None = field(default=None, converter=_registered_on)
    health_insurance: HealthSegment = field(default=HealthSegment.WAGE_EARNER_BUSINESS, converter=as_health_segment)
    enrolled: frozenset[Program] | None = field(default=None, converter=_enrolled)

    @months_in_indonesia.validator
    def _asked_of_foreigners(self, _: object, months: int | None) -> None:
        if not self.citizen and months is None:
            raise ValueError(
                "months_in_indonesia: None; expected the months of contract or permit of one who is no citizen"
            )

    @registered_on.validator
    def _after_birth(self, _: object, day: date | None) -> None:
        if day is not None and self.born is not None and day < self.born:
            raise ValueError(f"registered_on: {day} is before the birth on {self.born}; expected a later day")

    @property
    def engaged_by(self) -> ContractKind:
        """The kind of contract: the one given, or the usual one of the category."""
        if self.contract is not None:
            return self.contract
        project = self.category is Category.CONSTRUCTION_PROJECT_WORKER
        return ContractKind.DAILY if project else ContractKind.PERMANENT
