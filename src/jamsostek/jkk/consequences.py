"""What an accident brought: the facts that cash is computed from, each calculator's in one place."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.jkk.aids import aid, as_aid
from jamsostek.jkk.care import home_care
from jamsostek.jkk.cash import CashAward
from jamsostek.jkk.death import death
from jamsostek.jkk.disability import disability
from jamsostek.jkk.incapacity import Spell, temporary_incapacity
from jamsostek.jkk.losses import Loss
from jamsostek.jkk.transport import transport
from jamsostek.jkk.wage_base import WageBase
from jamsostek.kernel.fields import a_day, a_flag, each_a, whole
from jamsostek.kernel.money import whole_number
from jamsostek.law.jkk import Aid
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Kinship, KinshipWord, Segment, as_kinship

T = TypeVar("T")


@frozen(kw_only=True)
class AidBought:
    """An aid with its cost in rupiah, and its reference price where it is an orthosis or a prosthesis."""

    item: Aid = field(converter=as_aid)
    cost: int = field(validator=whole())
    reference_price: int | None = field(default=None, validator=optional(whole()))


def _survivors(values: Iterable[Kinship | KinshipWord] | None) -> tuple[Kinship, ...] | None:
    return None if values is None else tuple(as_kinship(value) for value in values)


def _spells(values: Iterable[Spell]) -> tuple[Spell, ...]:
    return each_a(Spell, values, "spells")


def _losses(values: Iterable[Loss]) -> tuple[Loss, ...]:
    return each_a(Loss, values, "losses")


def _aids(values: Iterable[AidBought]) -> tuple[AidBought, ...]:
    return each_a(AidBought, values, "aids")


def _home_care(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(whole_number(value, "home_care") for value in values)


@frozen(kw_only=True)
class Consequences:
    """What happened to the participant and what was spent, in rupiah; whatever did not happen is left out.

    `wage` is needed for incapacity, disability and death. `employer_paid` are the wages an employer paid during incapacity; `survivors`
    decide who receives after a death; `home_care` are the costs month by month. Raises ValueError for a missing wage.
    """

    wage: WageBase | None = None
    land: int = field(default=0, validator=whole())
    sea: int = field(default=0, validator=whole())
    air: int = field(default=0, validator=whole())
    spells: tuple[Spell, ...] = field(default=(), converter=_spells)
    employer_paid: int | None = field(default=None, validator=optional(whole()))
    losses: tuple[Loss, ...] = field(default=(), converter=_losses)
    left_handed: bool = field(default=False, validator=a_flag)
    total_permanent: bool = field(default=False, validator=a_flag)
    died_on: date | None = field(default=None, validator=optional(a_day))
    survivors: tuple[Kinship, ...] | None = field(default=None, converter=_survivors)
    aids: tuple[AidBought, ...] = field(default=(), converter=_aids)
    home_care: tuple[int, ...] = field(default=(), converter=_home_care)

    def __attrs_post_init__(self) -> None:
        if self.wage is None and (self.spells or self.disabled or self.died_on is not None):
            raise ValueError("wage: None; incapacity, disability and death are paid on a wage")

    @property
    def disabled(self) -> bool:
        """Whether a disability is claimed."""
        return bool(self.losses) or self.total_permanent

    @property
    def scholarship(self) -> bool:
        """Whether the children have a right to a scholarship: after a death or total permanent disability."""
        return self.died_on is not None or self.total_permanent

    def awards(self, accident_on: date, segment: Segment, rulebook: Rulebook) -> Iterator[CashAward]:
        """Every line of cash, in the order of the law: transport, incapacity, disability, death, aids, care at home."""
        yield from transport(
            accident_on=accident_on, land=self.land, sea=self.sea, air=self.air, segment=segment, rulebook=rulebook
        )
        if self.wage is not None:
            yield from self._on_a_wage(self.wage, accident_on, segment, rulebook)
        for bought in self.aids:
            yield aid(
                bought.item,
                accident_on=accident_on,
                cost=bought.cost,
                reference_price=bought.reference_price,
                segment=segment,
                rulebook=rulebook,
            )
        if self.home_care:
            yield home_care(self.home_care, accident_on=accident_on, segment=segment, rulebook=rulebook)

    def _on_a_wage(
        self, wage: WageBase, accident_on: date, segment: Segment, rulebook: Rulebook
    ) -> Iterator[CashAward]:
        if self.spells:
            yield from temporary_incapacity(
                wage,
                self.spells,
                accident_on=accident_on,
                segment=segment,
                employer_paid=self.employer_paid,
                rulebook=rulebook,
            )
        if self.disabled:
            yield from disability(
                wage,
                self.losses,
                accident_on=accident_on,
                left_handed=self.left_handed,
                total_permanent=self.total_permanent,
                segment=segment,
                rulebook=rulebook,
            )
        if self.died_on is not None:
            yield from death(
                wage, accident_on=accident_on, died_on=self.died_on, survivors=self.survivors, rulebook=rulebook
            )
