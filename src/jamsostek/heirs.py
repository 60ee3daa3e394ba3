"""Heirs in order: the first class of the law in which somebody lives receives; shares inside a class are not regulated."""

from collections.abc import Iterable

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.terms import Kinship, KinshipWord, as_kinship


@frozen
class Heirs(Shown):
    """The survivors who receive: `rank` is their class, 1 to 5, 0 where nobody is entitled; in the order given."""

    rank: int
    members: tuple[Kinship, ...]
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The class and its members."""
        words = _NOBODY if self.rank == 0 else _CLASS.with_(rank=self.rank, members=self.members)
        return Sheet(words.in_(language), ())


_NOBODY = Words("no entitled heir", "tidak ada ahli waris yang berhak")
_CLASS = Words("heirs of class {rank}: {members}", "ahli waris golongan {rank}: {members}")


def first_heirs(survivors: Iterable[Kinship | KinshipWord], order: Provision[tuple[tuple[Kinship, ...], ...]]) -> Heirs:
    """The first class of heirs that somebody belongs to, under an order of the law (`rulebook.heirs.jkm.on(day)`)."""
    alive = tuple(as_kinship(survivor) for survivor in survivors)
    for rank, kinds in enumerate(order.value, start=1):
        members = tuple(survivor for survivor in alive if survivor in kinds)
        if members:
            return Heirs(rank, members, order.law)
    return Heirs(0, (), order.law)
