"""Heirs in order: the first class of the law in which somebody lives receives; shares inside a class are not regulated."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Daily, Provision
from jamsostek.kernel.fields import a_collection
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.heirs import Recipient
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Kinship, KinshipWord, Program, ProgramWord, as_kinship, as_program


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


def as_survivors(values: Iterable[Kinship | KinshipWord], name: str = "survivors") -> tuple[Kinship, ...]:
    """Survivors from any collection of them or of their words. Raises TypeError for a single word, which is no collection."""
    return tuple(as_kinship(value, name) for value in a_collection(values, name, "survivors"))


_NOBODY = Words("no entitled heir", "tidak ada ahli waris yang berhak")
_CLASS = Words("heirs of class {rank}: {members}", "ahli waris golongan {rank}: {members}")


def first_heirs(survivors: Iterable[Kinship | KinshipWord], order: Provision[tuple[tuple[Kinship, ...], ...]]) -> Heirs:
    """The first class of heirs that somebody belongs to, under an order of the law (`rulebook.heirs.jkm.on(day)`)."""
    alive = as_survivors(survivors)
    for rank, kinds in enumerate(order.value, start=1):
        members = tuple(survivor for survivor in alive if survivor in kinds)
        if members:
            return Heirs(rank, members, order.law)
    return Heirs(0, (), order.law)


@frozen
class Recipients(Shown):
    """Who receives the cash of a dead participant: the heirs, and without any who gets the funeral money and the rest."""

    heirs: Heirs
    funeral_to: Recipient
    rest_to: Recipient
    law: tuple[Source, ...]
    notes: tuple[Words, ...] = ()

    def in_(self, language: Language, /) -> Sheet:
        """The heirs, then the two recipients."""
        rows = (
            (_FUNERAL.in_(language), self.funeral_to.in_(language)),
            (_REST.in_(language), self.rest_to.in_(language)),
        )
        title = f"{self.heirs.in_(language).title} [{cited(self.law, language)}]"
        return Sheet(title, rows, notes=tuple(note.in_(language) for note in self.notes))


_FUNERAL = Words("funeral money", "biaya pemakaman")
_REST = Words("the rest", "selebihnya")
_NOTARIAL = Words(
    "the will must be a notarial deed (Permenaker 1/2025 Pasal 79, written for construction)",
    "wasiat harus berupa akta notaris (Permenaker 1/2025 Pasal 79, diatur bagi jasa konstruksi)",
)


def recipients(
    program: Program | ProgramWord,
    survivors: Iterable[Kinship | KinshipWord],
    on: date,
    *,
    rulebook: Rulebook = RULEBOOK,
) -> Recipients:
    """Who receives the cash of JKK or JKM under the law of a day (of the accident, or of the death).

    Where no heir is entitled, the funeral money goes to whoever arranges the funeral, the rest to the Social Security Fund.
    PP 44/2015 Pasal 37, 40; PP 82/2019 Pasal 34. Raises ValueError for another program.
    """
    of_program, day, law = as_program(program), as_day(on, "on"), rulebook.heirs
    orders: dict[Program, Daily[tuple[tuple[Kinship, ...], ...]]] = {Program.JKK: law.jkk, Program.JKM: law.jkm}
    if of_program not in orders:
        raise ValueError(f"program: {of_program.value} pays no heirs here; expected JKK or JKM")
    order = orders[of_program].on(day)
    heirs = first_heirs(survivors, order)
    if heirs.rank:
        by_will = Kinship.WILL_BENEFICIARY in heirs.members and law.notarial_will.on(day).value
        return Recipients(heirs, Recipient.HEIRS, Recipient.HEIRS, heirs.law, (_NOTARIAL,) if by_will else ())
    funeral, rest = law.funeral_without_heirs[of_program].on(day), law.rest_without_heirs[of_program].on(day)
    sources = tuple(dict.fromkeys((*heirs.law, *funeral.law, *rest.law)))
    return Recipients(heirs, funeral.value, rest.value, sources)
