"""Where a figure or a rule stands: regulations, their articles, the readings of silent points, and assumptions.

A regulation is declared once, on the shelf (`jamsostek.regulations`); an article of it is `PP_45_2015.at("Pasal 29 ayat (2)")`.
"""

from datetime import date
from enum import Enum
from typing import TypeAlias

from attrs import evolve, field, frozen

from jamsostek.kernel.words import Language, Words


class Evidence(Enum):
    """How well a text is known to this project, best first."""

    TEXT_READ = "text read"
    REPORTED = "reported"
    INFERRED = "inferred"
    REMEMBERED = "remembered"
    ASSUMED = "assumed"

    @property
    def words(self) -> Words:
        """The mark as a person reads it."""
        return _EVIDENCE[self]

    def in_(self, language: Language, /) -> str:
        """The mark in one language."""
        return self.words.in_(language)


_EVIDENCE = {
    Evidence.TEXT_READ: Words("text read", "teks dibaca"),
    Evidence.REPORTED: Words("reported", "dilaporkan"),
    Evidence.INFERRED: Words("inferred", "disimpulkan"),
    Evidence.REMEMBERED: Words("remembered, unconfirmed", "ingatan, belum dipastikan"),
    Evidence.ASSUMED: Words("assumed", "diandaikan"),
}
_RANK = tuple(Evidence)


@frozen(cache_hash=True)
class Regulation:
    """One regulation or official letter.

    `name` is how Indonesians cite it ("PP 45/2015"); `title` its own short title; the dates are those on which it was set
    (ditetapkan), promulgated (diundangkan) and came into force (mulai berlaku); `gazette` is its number in the State Gazette
    (LN, BN) and supplement (TLN). A date this project does not know is None. `english` is what a source that is no law is called
    in English.
    """

    name: str
    title: Words
    set_on: date | None = field(default=None, kw_only=True)
    promulgated_on: date | None = field(default=None, kw_only=True)
    in_force_on: date | None = field(default=None, kw_only=True)
    gazette: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(default=Evidence.TEXT_READ, kw_only=True)
    english: str | None = field(default=None, kw_only=True)

    def at(self, place: str, evidence: Evidence | None = None) -> "Citation":
        """An article of this regulation, cited as Indonesians cite it; `evidence` where it differs from the regulation's."""
        return Citation(self, place, self.evidence if evidence is None else evidence)

    def whole(self, evidence: Evidence | None = None) -> "Citation":
        """The regulation as a whole."""
        return self.at("", evidence)

    def in_(self, language: Language, /) -> str:
        """The name; that of a law is the same in both languages."""
        return self.english if self.english is not None and language is Language.EN else self.name

    def __str__(self) -> str:
        return self.in_(Language.EN)


@frozen(cache_hash=True)
class Citation:
    """An article: the regulation, the place in it, and how well its text is known."""

    regulation: Regulation
    place: str
    evidence: Evidence

    def known_by(self, evidence: Evidence) -> "Citation":
        """The same article with another mark of evidence."""
        return evolve(self, evidence=evidence)

    def in_(self, language: Language, /) -> str:
        """Articles are cited in Indonesian in both languages, so that a search finds them."""
        return f"{self.regulation.in_(language)} {self.place}".rstrip()

    def __str__(self) -> str:
        return self.in_(Language.EN)


@frozen(cache_hash=True)
class Reading:
    """A point on which the law is silent or its sources differ, and what this library takes as the answer.

    `id` is stable. `alternatives` are the other answers somebody could defend; where `option` is true the library can take
    them (`Rulebook.reading`). `articles` are the places that leave the question open.
    """

    id: str
    question: Words = field(kw_only=True)
    default: Words = field(kw_only=True)
    alternatives: tuple[Words, ...] = field(default=(), kw_only=True)
    articles: str = field(kw_only=True)
    option: bool = field(default=False, kw_only=True)

    @property
    def evidence(self) -> Evidence:
        """A reading is inferred."""
        return Evidence.INFERRED

    def in_(self, language: Language, /) -> str:
        """The id with the word for it."""
        return f"{'reading' if language is Language.EN else 'bacaan'} {self.id}"

    def __str__(self) -> str:
        return self.in_(Language.EN)


@frozen(cache_hash=True)
class Hypothesis:
    """An assumption of the caller that stands where law would: a figure announced this morning, a budget, a forecast.

    `name` says it in English or in any language, `indonesian` in Indonesian where that differs.
    """

    name: str
    indonesian: str | None = None

    @property
    def evidence(self) -> Evidence:
        """It is assumed."""
        return Evidence.ASSUMED

    def in_(self, language: Language, /) -> str:
        """The name with the word "assumed" before it."""
        return f"assumed: {self.name}" if language is Language.EN else f"diandaikan: {self.indonesian or self.name}"

    def __str__(self) -> str:
        return self.in_(Language.EN)


Source: TypeAlias = Citation | Reading | Hypothesis
"""What a figure or a step can rest on."""


def weakest(sources: tuple[Source, ...]) -> Evidence:
    """The mark of a figure that rests on several sources: that of the least certain citation (a reading never improves it)."""
    marks = [source.evidence for source in sources if not isinstance(source, Reading)]
    return max(marks, key=_RANK.index) if marks else Evidence.INFERRED


def cited(sources: tuple[Source, ...], language: Language = Language.EN) -> str:
    """The sources in one line, each once."""
    return "; ".join(dict.fromkeys(source.in_(language) for source in sources))
