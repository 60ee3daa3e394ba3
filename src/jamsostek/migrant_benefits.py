"""Benefits of migrant workers (Pekerja Migran Indonesia, PMI): fixed sums by the day of the event.

`benefit()` and `death_benefit()` answer an `Award` where the amount is known, a `Service` where something is given and not paid, and
`NotKnown` where this project does not know the amount, with why. A benefit that was not on the list of the day raises NotInForce.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from jamsostek.awards import Award
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.formulas import AtMost, Fact, Fixed, Formula, Rounded, Scaled, Sum
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.months import as_day, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.law.disability import Ceiling
from jamsostek.law.migrant_benefits import LAW as LAW
from jamsostek.law.migrant_benefits import Entitlement, InKind, PartOf, Together, UpTo
from jamsostek.law.migrant_benefits import Gap as Gap
from jamsostek.law.migrant_benefits import MigrantDocument as MigrantDocument
from jamsostek.law.migrant_benefits import MigrantItem as MigrantItem
from jamsostek.law.migrant_benefits import Phase as Phase
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.scholarship import Cause, Child, RightfulCause, Yearly, as_cause, yearly
from jamsostek.scholarship.children import CauseWord
from jamsostek.terms import term

MigrantItemWord: TypeAlias = Literal[
    "care_in_indonesia",
    "care_abroad",
    "home_care",
    "transport_land",
    "transport_sea",
    "transport_air",
    "total_permanent",
    "periodic_money",
    "partial_disability",
    "death_accident",
    "prosthesis",
    "dentures",
    "hearing_aid",
    "glasses",
    "failed_departure",
    "failed_placement",
    "placed_contrary_to_contract",
    "return_transport_contrary_to_contract",
    "return_transport",
    "loss_on_the_way_home",
    "dismissed_after_accident",
    "dismissed_unilaterally",
    "rape",
    "training",
]
PhaseWord: TypeAlias = Literal["before", "during", "after"]


def as_phase(value: Phase | PhaseWord, name: str = "phase") -> Phase:
    """A phase from itself or its word."""
    return term(Phase, value, name)


def as_item(value: MigrantItem | MigrantItemWord, name: str = "item") -> MigrantItem:
    """A benefit from itself or its word."""
    return term(MigrantItem, value, name)


@frozen
class NotKnown(Shown):
    """The law gives this benefit, but this project does not know its amount: `gap` says why. Nothing is invented."""

    label: Words
    gap: Gap
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The benefit and why its amount is not known."""
        text = _NOT_KNOWN.with_(label=self.label, gap=self.gap).in_(language)
        return Sheet(f"{text} [{cited(self.law, language)}]", ())


@frozen
class Service(Shown):
    """A benefit that is given as needed and not paid."""

    label: Words
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The benefit."""
        text = _SERVICE.with_(label=self.label).in_(language)
        return Sheet(f"{text} [{cited(self.law, language)}]", ())


_NOT_KNOWN = Words("{label}: not known, {gap}", "{label}: tidak diketahui, {gap}")
_SERVICE = Words("{label}: given as needed", "{label}: diberikan sesuai kebutuhan")

MigrantBenefit: TypeAlias = Award | Service | NotKnown
"""What a migrant worker has a right to."""

_WORKER = Words("the migrant worker", "pekerja migran")
_HEIRS = Words("the heirs", "ahli waris")
_COST = Fact("cost", Words("cost", "biaya"))
_FROM_THE_RECOMMENDATION = Words(
    "costs of at most {n:years} from the recommendation", "biaya paling lama {n:years} sejak rekomendasi"
)
_LUMP_SUM = Words("death compensation", "santunan sekaligus")
_PERIODIC = Words("periodic money", "santunan berkala")
_FUNERAL = Words("funeral money", "biaya pemakaman")
_TOGETHER = Words("together", "seluruhnya")
_PART = Words("{rate} by the disability table", "{rate} menurut tabel kecacatan")


def benefit(
    item: MigrantItem | MigrantItemWord,
    on: date,
    *,
    cost: int | None = None,
    percent: Fraction | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> MigrantBenefit:
    """A benefit for an event on a day, other than a death that was no accident.

    `cost` (rupiah) is asked for what is paid up to a sum, `percent` (a Fraction, such as 40/100) for a partial disability: no more than
    the disability table comes to (reading JKK-JKM-11).
    Permenaker 7/2017, 18/2018, 4/2023 Pasal 27 and 34. Raises NotInForce for what was not on the list of that day, ValueError for
    a cost or a percentage that is missing or not asked.
    """
    wanted = as_item(item)
    payee = _HEIRS if wanted is MigrantItem.DEATH_ACCIDENT else _WORKER
    day = as_day(on, "on")
    found = rulebook.migrant_benefits.items[wanted].on(day)
    _asked("cost", cost, isinstance(found.value, UpTo), wanted)
    _asked("percent", percent, isinstance(found.value, PartOf), wanted)
    facts = {} if cost is None else {"cost": whole_number(cost, "cost")}
    answer = _answer(found, payee, facts, percent, _most(day, rulebook))
    if wanted is MigrantItem.HOME_CARE and isinstance(answer, Award):
        years = rulebook.migrant_benefits.home_care_years.on(day)
        return evolve(answer, notes=(_FROM_THE_RECOMMENDATION.with_(n=years.value),))
    return answer


def _most(day: date, rulebook: Rulebook) -> Fraction:
    """What disabilities come to at most under the table, and as far as the reading taken lets several of them add up."""
    law = rulebook.disability
    return law.total_permanent.on(day).value if law.ceiling is Ceiling.TOTAL_PERMANENT else Fraction(1)


def death_benefit(phase: Phase | PhaseWord, on: date, *, rulebook: Rulebook = RULEBOOK) -> MigrantBenefit:
    """What heirs receive together for a death on a day that was no accident, before, during or after work.

    Raises NotInForce before 1 August 2017.
    """
    of_phase = as_phase(phase)
    found = rulebook.migrant_benefits.death[of_phase].on(as_day(on, "on"))
    return _answer(found, _HEIRS, {})


def _asked(name: str, value: object, asked: bool, item: MigrantItem) -> None:
    if asked is (value is None):
        raise ValueError(f"{name}: {value!r}; {item.value} {f'asks for its {name}' if asked else f'has no {name}'}")


def _answer(
    found: Provision[Entitlement],
    payee: Words,
    facts: dict[str, int],
    percent: Fraction | None = None,
    most: Fraction = Fraction(1),
) -> MigrantBenefit:
    entitlement, label = found.value, found.words
    if isinstance(entitlement, Gap):
        return NotKnown(label, entitlement, found.law)
    if isinstance(entitlement, InKind):
        return Service(label, found.law)
    if isinstance(entitlement, UpTo):
        formula: Formula = AtMost(_COST, _rupiah(found, entitlement.at_most))
    elif isinstance(entitlement, PartOf):
        rate = exact_rate(percent, "percent", most=most)
        formula = Rounded(Scaled(Fixed(_rupiah(found, entitlement.part_of)), rate, _PART.with_(rate=rate)))
    elif isinstance(entitlement, Together):
        parts = (
            (_LUMP_SUM, entitlement.lump_sum),
            (_PERIODIC, entitlement.periodic),
            (_FUNERAL, entitlement.funeral),
        )
        formula = Sum(tuple(Fixed(_rupiah(found, part, words)) for words, part in parts), _TOGETHER)
    else:
        formula = Fixed(_rupiah(found, entitlement.pays))
    return Award(amount_of(formula, facts), formula, facts, label=label, payee=payee)


def _rupiah(found: Provision[Entitlement], amount: int, words: Words | None = None) -> Provision[int]:
    return Provision(amount, found.since, found.law, found.words if words is None else words, Unit.RUPIAH)


@frozen
class InPhase(Condition):
    """A death that was no accident brings a scholarship only in some phases."""

    code = "not_during_work"
    phase: Phase
    phases: Provision[tuple[Phase, ...]]

    @property
    def met(self) -> bool:
        """Whether the phase is one of them."""
        return self.phase in self.phases.value

    @property
    def words(self) -> Words:
        """The phase found."""
        return _IN_PHASE.with_(phases=self.phases.value, phase=self.phase)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that names them."""
        return self.phases.law


_IN_PHASE = Words(
    "a scholarship after a death that was no accident: {phases}; found: {phase}",
    "beasiswa karena meninggal bukan akibat kecelakaan: {phases}; yang terjadi: {phase}",
)


def scholarship(
    cause: Cause | CauseWord,
    children: Iterable[Child],
    on: date,
    *,
    phase: Phase | PhaseWord | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Decision[Yearly]:
    """The yearly scholarship of two children after a death or total disability by an accident, or a death during work.

    `phase` is asked for a death that was no accident. Known from 22 February 2023 only; the years of higher education follow reading
    JKK-JKM-24. Raises NotInForce before, ValueError for a missing phase.
    """
    day, law, of_cause = as_day(on, "on"), rulebook.migrant_benefits, as_cause(cause)
    conditions: tuple[Condition, ...] = (RightfulCause(of_cause, law.scholarship_causes.on(day)),)
    if of_cause is Cause.NON_WORK_DEATH:
        if phase is None:
            raise ValueError(f"phase: None; expected the phase of a {of_cause.value}")
        conditions = (*conditions, InPhase(as_phase(phase), law.scholarship_phases.on(day)))
    if not all(condition.met for condition in conditions):
        return Refused(conditions)
    return Granted(yearly(children, day, scheme=rulebook.scholarship.migrants, rulebook=rulebook), conditions)


def last_claim_day(on: date, *, rulebook: Rulebook = RULEBOOK) -> date:
    """The last day to claim for a work accident of a migrant worker on a day: the anniversary on which the right expires."""
    years = rulebook.migrant_benefits.expiry_years.on(as_day(on, "on")).value
    return years_after(on, years, rulebook.periods.leap_day)
