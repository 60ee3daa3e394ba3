"""Decisions: the law's yes or no, with every condition it looked at.

A claim is a frozen fact with one verb, `decide()`. It answers `Granted` or `Refused`; both carry all conditions, met and unmet,
each with the facts found, the provision they were held against and a stable public `code`.
"""

from abc import abstractmethod
from typing import Generic, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words

B = TypeVar("B", bound=Shown)


class Condition(Shown):
    """One condition of a right: whether it is met, in words, by which law. `code` is what a refusal answers with."""

    __slots__ = ()

    @property
    @abstractmethod
    def code(self) -> str:
        """What a refusal answers with; stable."""

    @property
    @abstractmethod
    def met(self) -> bool:
        """Whether the facts meet it."""

    @property
    @abstractmethod
    def words(self) -> Words:
        """What was found and what was asked, for a person."""

    @property
    @abstractmethod
    def law(self) -> tuple[Source, ...]:
        """The law that asks it."""

    def line(self, language: Language) -> tuple[str, str]:
        """A mark and the words with the law."""
        law = cited(self.law, language)
        return ("✓" if self.met else "✗"), self.words.in_(language) + (f" [{law}]" if law else "")

    def in_(self, language: Language, /) -> Sheet:
        """The condition as one line."""
        mark, text = self.line(language)
        return Sheet(f"{mark} {text}", ())


@frozen
class Stated(Condition):
    """A condition that is a plain yes or no: an exclusion, a document, a registration. The claim names its code."""

    code: str
    met: bool
    words: Words
    law: tuple[Source, ...]


@frozen
class Granted(Shown, Generic[B]):
    """The law says yes: the benefit, and every condition that was looked at."""

    benefit: B
    conditions: tuple[Condition, ...] = ()

    def in_(self, language: Language, /) -> Sheet:
        """The benefit, then the conditions."""
        benefit = self.benefit.in_(language)
        granted = "granted" if language is Language.EN else "dikabulkan"
        conditions = ("  ".join(line) for line in _lines(self.conditions, language))
        return evolve(benefit, title=f"{benefit.title} ({granted})", notes=(*benefit.notes, *conditions))


@frozen
class Refused(Shown):
    """The law says no: every condition, at least one of them unmet."""

    conditions: tuple[Condition, ...] = field()
    notes: tuple[Words, ...] = ()

    @conditions.validator
    def _some_unmet(self, _: object, conditions: tuple[Condition, ...]) -> None:
        if all(condition.met for condition in conditions):
            raise ValueError("conditions: a refusal needs at least one unmet condition")

    @property
    def unmet(self) -> tuple[Condition, ...]:
        """The conditions that fail."""
        return tuple(condition for condition in self.conditions if not condition.met)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The codes of the conditions that fail, each once."""
        return tuple(dict.fromkeys(condition.code for condition in self.unmet))

    def in_(self, language: Language, /) -> Sheet:
        """The conditions, unmet and met."""
        title = "Refused" if language is Language.EN else "Ditolak"
        return Sheet(title, _lines(self.conditions, language), notes=tuple(note.in_(language) for note in self.notes))


Decision: TypeAlias = Granted[B] | Refused
"""What `decide()` answers."""


def _lines(conditions: tuple[Condition, ...], language: Language) -> tuple[tuple[str, str], ...]:
    """The conditions as lines, those unmet first."""
    return tuple(condition.line(language) for condition in sorted(conditions, key=lambda condition: condition.met))
