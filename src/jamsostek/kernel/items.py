"""Items: amounts in whole rupiah that are their own explanation."""

from abc import abstractmethod
from collections.abc import Mapping

from attrs import field, frozen

from jamsostek.kernel.algebra import Integers
from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, LanguageWord, Words, as_language, rupiah


class Item(Shown):
    """An amount in whole rupiah that is its own explanation: the value of a formula for some facts.

    `notes` are remarks for a person. `law` and `assumed` are gathered from the steps.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def label(self) -> Words:
        """What the amount is."""

    @property
    @abstractmethod
    def amount(self) -> int:
        """The rupiah."""

    @property
    @abstractmethod
    def formula(self) -> Formula:
        """The formula whose value the amount is."""

    @property
    @abstractmethod
    def facts(self) -> Mapping[str, int]:
        """The facts it was computed for."""

    @property
    def notes(self) -> tuple[Words, ...]:
        """Remarks for a person."""
        return ()

    @property
    def law(self) -> tuple[Source, ...]:
        """Every article, reading and assumption the amount rests on, each once, in the order of the steps."""
        return tuple(dict.fromkeys(source for step in self.formula.walk() for source in step.law))

    @property
    def assumed(self) -> bool:
        """Whether an assumption of the caller stands behind the amount."""
        return any(source.evidence is Evidence.ASSUMED for source in self.law)

    def explain(self, language: Language | LanguageWord = Language.EN) -> Sheet:
        """Every step with its value and its law, from the amount down to the facts. Raises ValueError for another language."""
        language = as_language(language)
        title = f"{self.label.in_(language)}: {rupiah(self.amount, language)}"
        rows = tuple(self.formula.steps(self.facts).lines(language))
        return Sheet(title, rows, notes=tuple(note.in_(language) for note in self.notes))

    def in_(self, language: Language, /) -> Sheet:
        """The explanation."""
        return self.explain(language)


@frozen
class Figured(Item):
    """An item that holds its amount with the formula and the facts it came from."""

    amount: int
    formula: Formula
    facts: Mapping[str, int]
    notes: tuple[Words, ...] = field(default=(), kw_only=True)


def amount_of(formula: Formula, facts: Mapping[str, int]) -> int:
    """The whole rupiah a formula gives; its last step must round (`den` is 1)."""
    if formula.den != 1:
        raise ValueError(f"{formula.text}: a formula that ends in a fraction of a rupiah; round it first")
    return formula.num(Integers(facts))
