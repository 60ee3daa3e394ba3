"""What an accident brought: the facts that cash is computed from, each calculator's in one place."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.heirs import as_survivors
from jamsostek.jkk.aids import aid, as_aid
from jamsostek.jkk.care import costs_by_month, home_care
from jamsostek.jkk.cash import CashAward
from jamsostek.jkk.death import death
from jamsostek.jkk.disability import disability
from jamsostek.jkk.incapacity import Spell, temporary_incapacity
from jamsostek.jkk.losses import Loss
from jamsostek.jkk.transport import transport
from jamsostek.jkk.wage_base import WageBase, as_wage_base
from jamsostek.kernel.fields import a_day, a_flag, each_a, whole
from jamsostek.law.jkk import Aid
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Kinship, KinshipWord, Segment

T = TypeVar("T")


@frozen(kw_only=True)
class AidBought:
    """An aid with its cost in rupiah, and its reference price where it is an orthosis or a prosthesis."""

    item: Aid = field(converter=as_aid)
    cost: int = field(validator=whole())
    reference_price: int | None = field(default=None, validator=optional(whole()))


def _base(value: WageBase | None) -> WageBase | None:
    return None if value is None else as_wage_base(value)


def _survivors(values: Iterable[Kinship | KinshipWord] | None) -> tuple[Kinship, ...] | None:
    return None if values is None else as_survivors(values)


def _spells(values: Iterable[Spell]) -> tuple[Spell, ...]:
    return each_a(Spell, values, "spells")


def _losses(values: Iterable[Loss]) -> tuple[Loss, ...]:
    return each_a(Loss, values, "losses")


def _aids(values: Iterable[AidBought]) -> tuple[AidBought, ...]:
    return each_a(AidBought, values, "aids")


def _home_care(values: Iterable[int]) -> tuple[int, ...]:
    return costs_by_month(values, "home_care")


@frozen(kw_only=True)
class Consequences:
    """What happened to the participant and what was spent, in rupiah; whatever did not happen is left out.

    `wage` is needed for incapacity, disability and death. `employer_paid` are the wages an employer paid during incapacity; `survivors`
    decide who receives after a death; `home_care` are the costs month by month. Each aid is paid once for a case, so its cost is given
    once, all together. Raises ValueError for a missing wage, an aid given twice, incapacity that goes on after death, and for what
    belongs to a death or to incapacity that is not there.
    """

    wage: WageBase | None = field(default=None, converter=_base)
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
        if self.employer_paid is not None and not self.spells:
            raise ValueError(f"employer_paid: {self.employer_paid:,}; expected None where there are no spells")
        if self.died_on is None and self.survivors is not None:
            raise ValueError("survivors: given, but died_on is None; expected none where nobody died")
        self._ended_by_death()
        self._each_aid_once()

    def _ended_by_death(self) -> None:
        last = max((spell.last for spell in self.spells), default=None)
        if self.died_on is not None and last is not None and last > self.died_on:
            raise ValueError(f"spells: until {last}; expected none after died_on ({self.died_on})")

    def _each_aid_once(self) -> None:
        items = [bought.item for bought in self.aids]
        for item in items:
            if items.count(item) > 1:
                raise ValueError(
                    f"aids: {item.value!r} is given twice; expected its cost once, as it is paid once for a case"
                )

    @property
    def disabled(self) -> bool:
        """Whether a disability is claimed."""
        return bool(self.losses) or self.total_permanent

    @property
    def scholarship(self) -> bool:
        """Whether the children have a right to a scholarship: after a death or total permanent disability."""
        return self.died_on is not None or self.total_permanent

    @property
    def happened_on(self) -> dict[str, date]:
        """The last day of each thing that took time: what nobody can claim before."""
        spells = {"spells": max(spell.last for spell in self.spells)} if self.spells else {}
        return spells if self.died_on is None else {**spells, "died_on": self.died_on}

    def awards(
        self, accident_on: date, segment: Segment = Segment.WAGE_EARNER, rulebook: Rulebook = RULEBOOK
    ) -> Iterator[CashAward]:
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
