"""Who receives after a death, in which order, from when to when (PP 45/2015 Pasal 14, 21 to 23).

The spouse excludes the children, the children exclude the parent. Children follow the spouse; nobody follows the children, and a
parent follows nobody. A right that ends pays for the month of its end, whatever the day (reading JP-25); the next one begins
with the month after, so that no month is paid twice or lost.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from attrs import evolve, field, frozen
from attrs.validators import optional

from jamsostek.jp.indexation import Entitled, Right
from jamsostek.kernel.fields import a, a_day, each_a
from jamsostek.kernel.months import Month, years_after
from jamsostek.law.jp import ChildShares, PensionKind
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Term, term


class SpouseEnd(Term):
    """How the right of a widow or widower ends."""

    DEATH = "death", "death", "meninggal dunia"
    REMARRIAGE = "remarriage", "remarriage", "menikah lagi"


SpouseEndWord: TypeAlias = Literal["death", "remarriage"]


def as_spouse_end(value: SpouseEnd | SpouseEndWord, name: str = "by") -> SpouseEnd:
    """An end from itself or its word."""
    return term(SpouseEnd, value, name)


@frozen(kw_only=True)
class Spouse:
    """The registered lawful spouse, alive at the death; `ended_on` is the spouse's own death or remarriage after it."""

    ended_on: date | None = field(default=None, validator=optional(a_day))
    by: SpouseEnd = field(default=SpouseEnd.DEATH, converter=as_spouse_end)


@frozen(kw_only=True)
class Child:
    """A registered child: biological, step or lawfully adopted. The days are those on which its right ends."""

    born: date = field(validator=a_day)
    works_from: date | None = field(default=None, validator=optional(a_day))
    married_on: date | None = field(default=None, validator=optional(a_day))
    died_on: date | None = field(default=None, validator=optional(a_day))

    def __attrs_post_init__(self) -> None:
        for name in ("works_from", "married_on", "died_on"):
            day = getattr(self, name)
            if day is not None and day < self.born:
                raise ValueError(f"{name}: {day} lies before the child's birth, {self.born}")


@frozen(kw_only=True)
class Parent:
    """The one registered parent, alive at the death."""

    died_on: date | None = field(default=None, validator=optional(a_day))


def _children(values: Iterable[Child]) -> tuple[Child, ...]:
    return each_a(Child, values, "children")


@frozen(kw_only=True)
class Family:
    """The registered beneficiaries of a participant (susunan penerima): a spouse, children in the order named, or a parent.

    Of more than two children the first two count (reading JP-21).
    """

    spouse: Spouse | None = field(default=None, validator=optional(a(Spouse)))
    children: tuple[Child, ...] = field(default=(), converter=_children)
    parent: Parent | None = field(default=None, validator=optional(a(Parent)))

    def check(self, born: date) -> None:
        """Raises ValueError for a child that is not younger than the participant."""
        for number, child in enumerate(self.children, start=1):
            if child.born <= born:
                raise ValueError(
                    f"children: child {number}, born {child.born}, is not younger than its parent, born {born}"
                )


def succession(family: Family, died_on: date, first: Right, rulebook: Rulebook) -> tuple[Right, ...]:
    """The rights after a death, one after the other; empty where nobody is entitled.

    `first` says from what they are taken: its source, kind and share are replaced. Raises ValueError for days out of order and
    for a child born more than 300 days after the death (Pasal 14 ayat (2)).
    """
    _check_days(family, died_on, rulebook)
    since = Month.of(died_on) + 1
    if family.spouse is not None:
        return _spouse_then_children(family, family.spouse, died_on, since, first, rulebook)
    if living(family, died_on):
        return _children_right(family, died_on, since, first, rulebook)
    if family.parent is None:
        return ()
    until = None if family.parent.died_on is None else Month.of(family.parent.died_on)
    return _running(_survivor(first, PensionKind.PARENT, died_on, since, until, rulebook))


def living(family: Family, died_on: date) -> tuple[tuple[int, Child], ...]:
    """The children who outlived the participant, with their positions; of any age (reading JP-23)."""
    numbered = enumerate(family.children, start=1)
    return tuple((number, child) for number, child in numbered if child.died_on is None or child.died_on > died_on)


def _spouse_then_children(
    family: Family, spouse: Spouse, died_on: date, since: Month, first: Right, rulebook: Rulebook
) -> tuple[Right, ...]:
    until = None if spouse.ended_on is None else Month.of(spouse.ended_on)
    widow = _survivor(first, PensionKind.WIDOW, died_on, since, until, rulebook)
    if spouse.ended_on is None or until is None:
        return (widow,)
    later = max(since, until + 1)
    template = evolve(widow, source=widow, event_on=spouse.ended_on)
    children = _children_right(family, died_on, later, template, rulebook)
    after = rulebook.jp.share_after_spouse.on(spouse.ended_on)
    return (*_running(widow), *(evolve(right, share=after) for right in children))


def _survivor(
    first: Right, kind: PensionKind, event_on: date, since: Month, until: Month | None, rulebook: Rulebook
) -> Right:
    share = rulebook.jp.survivor_share[kind].on(event_on)
    return evolve(first, kind=kind, event_on=event_on, since=since, until=until, share=share)


def _running(right: Right) -> tuple[Right, ...]:
    """The right, unless it ended before its first month."""
    return () if right.until is not None and right.until < right.since else (right,)


def _children_right(family: Family, died_on: date, since: Month, first: Right, rulebook: Rulebook) -> tuple[Right, ...]:
    """The right of the children from a month on: of the two named first, those still entitled (reading JP-21)."""
    most = rulebook.jp.most_children.on(died_on).value
    named = living(family, died_on)
    if rulebook.jp.child_shares is not ChildShares.FIRST_TWO_ELIGIBLE:
        named = named[:most]
    entitled = [_entitled(number, child, died_on, since, rulebook) for number, child in named]
    running = tuple(child for child in entitled if child.since <= child.until)[:most]
    if not running:
        return ()
    begins, ends = min(child.since for child in running), max(child.until for child in running)
    right = _survivor(first, PensionKind.CHILD, first.event_on, begins, ends, rulebook)
    return (evolve(right, children=running),)


def _entitled(number: int, child: Child, died_on: date, since: Month, rulebook: Rulebook) -> Entitled:
    """The months of one child's right: to 23, work, marriage or its own death; from its birth if born after the death."""
    age = rulebook.jp.child_age.on(died_on).value
    ends = (years_after(child.born, age, rulebook.periods.leap_day), child.works_from, child.married_on, child.died_on)
    last = Month.of(min(day for day in ends if day is not None))
    return Entitled(number, max(since, Month.of(child.born) + 1) if child.born > died_on else since, last)


def _check_days(family: Family, died_on: date, rulebook: Rulebook) -> None:
    spouse, parent = family.spouse, family.parent
    if spouse is not None and spouse.ended_on is not None and spouse.ended_on < died_on:
        raise ValueError(f"spouse: ended on {spouse.ended_on}, before the death, {died_on}; expected a living spouse")
    if parent is not None and parent.died_on is not None and parent.died_on < died_on:
        raise ValueError(
            f"parent: died on {parent.died_on}, before the participant, {died_on}; expected a living parent"
        )
    days = rulebook.jp.posthumous_days.on(died_on)
    for number, child in enumerate(family.children, start=1):
        if (child.born - died_on).days > days.value:
            raise ValueError(
                f"children: child {number}, born {child.born}, more than {days.value} days after the death; "
                f"cannot be registered ({days.law[0]})"
            )
