"""Everything a person reads, in English and in Indonesian.

A `Words` is one sentence or label in both languages. Its figures are held as values and written as each language writes them:
1,117,389 and 2.5% in English, Rp1.117.389 and 2,5% in Indonesian.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from attrs import evolve, field, frozen


class Language(Enum):
    """A language in which an answer can be read."""

    EN = "en"
    ID = "id"


LanguageWord: TypeAlias = Literal["en", "id"]


def as_language(value: Language | LanguageWord) -> Language:
    """A language from itself or its code. Raises ValueError for any other."""
    try:
        return Language(value)
    except ValueError:
        raise ValueError(f"language: {value!r} is unknown; expected 'en' or 'id'") from None


@runtime_checkable
class Speaks(Protocol):
    """Whatever can say itself in a language."""

    def in_(self, language: Language, /) -> object:
        """What it says, as text or as something whose `str` is the text."""


class Unit(Enum):
    """What a figure counts; decides how it is written."""

    RUPIAH = "rupiah"
    PERCENT = "percent"
    SHARE = "share"
    COUNT = "count"
    MONTHS = "months"
    YEARS = "years"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    HOURS = "hours"

    @property
    def noun(self) -> "Words | None":
        """The counted thing, as it stands behind the figure; None where the figure says it itself."""
        return _NOUNS.get(self)


_MONTHS_OF_THE_YEAR = {
    Language.EN: ("January February March April May June July August September October November December".split()),
    Language.ID: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(),
}
_POINTS = {Language.EN: (",", "."), Language.ID: (".", ",")}
_YES_NO = {Language.EN: ("no", "yes"), Language.ID: ("tidak", "ya")}


def month_name(month: int, language: Language) -> str:
    """The name of a month of the year (1 to 12)."""
    return _MONTHS_OF_THE_YEAR[language][month - 1]


def digits(value: int, language: Language) -> str:
    """A whole number, its thousands grouped as the language does."""
    return f"{value:,}".replace(",", _POINTS[language][0])


def rupiah(value: int | Fraction, language: Language, *, cents: bool = False) -> str:
    """An amount of money as people write it; a part of a rupiah with two digits, "…" where more follow."""
    sign = "-" if value < 0 else ""
    prefix = "Rp" if language is Language.ID else ""
    exact = abs(Fraction(value))
    whole, rest = divmod(exact.numerator, exact.denominator)
    text = f"{sign}{prefix}{digits(whole, language)}"
    if rest or cents:
        hundredths, more = divmod(rest * 100, exact.denominator)
        text += f"{_POINTS[language][1]}{hundredths:02d}{'…' if more else ''}"
    return text


def decimal(value: int | Fraction, language: Language) -> str:
    """A number with as many digits as it has, or as a fraction where they would not end."""
    exact = Fraction(value)
    places, den = 0, exact.denominator
    while den > 1 and places < 12:
        den = den // 10 if den % 10 == 0 else den // 5 if den % 5 == 0 else den // 2 if den % 2 == 0 else den
        places += 1
    if den > 1:
        return f"{digits(exact.numerator, language)}/{digits(exact.denominator, language)}"
    scaled = abs(exact) * 10**places
    whole, rest = divmod(int(scaled), 10**places)
    text = digits(whole, language) + (f"{_POINTS[language][1]}{rest:0{places}d}" if places else "")
    return f"-{text}" if exact < 0 else text


def percent_sign(value: int | Fraction, language: Language) -> str:
    """A rate as a percentage: Fraction(1, 50) is 2%; where its digits would not end, with a fraction: 33 1/3%."""
    text = decimal(Fraction(value) * 100, language)
    whole, rest = divmod(abs(Fraction(value)) * 100, 1)
    if "/" in text and whole:
        text = f"{'-' if value < 0 else ''}{digits(whole, language)} {decimal(rest, language)}"
    return f"{text}%"


def write(value: object, language: Language, unit: Unit | None = None) -> str:
    """Any value as a person reads it; without a unit, as its type suggests (a Fraction is a percentage)."""
    if isinstance(value, bool):
        return _YES_NO[language][value]
    if isinstance(value, int | Fraction):
        return _number(value, language, unit)
    if isinstance(value, datetime):
        return _MOMENT.with_(day=value.date(), hour=f"{value:%H}", minute=f"{value:%M}").in_(language)
    if isinstance(value, date):
        if language is Language.EN:
            return value.isoformat()
        return f"{value.day} {month_name(value.month, language)} {value.year}"
    if isinstance(value, Speaks):
        return str(value.in_(language))
    if value is None:
        return "–"
    if isinstance(value, tuple | frozenset):
        parts = [write(part, language, unit) for part in value]
        return ", ".join(parts if isinstance(value, tuple) else sorted(parts)) or "–"
    return str(value)


def _number(value: int | Fraction, language: Language, unit: Unit | None) -> str:
    if unit is Unit.RUPIAH:
        return rupiah(value, language)
    if unit is Unit.PERCENT or (unit is None and isinstance(value, Fraction)):
        return percent_sign(value, language)
    if unit is Unit.SHARE or isinstance(value, Fraction):
        return decimal(value, language)
    noun = unit.noun if unit is not None else None
    if noun is None:
        return digits(value, language)
    name = noun.in_(language)
    return f"{digits(value, language)} {name.removesuffix('s') if value == 1 else name}"


class _Figure:
    """A value inside a template: `{wage:rupiah}` writes it by its unit, `{wage}` as its type suggests."""

    def __init__(self, value: object, language: Language) -> None:
        self._value, self._language = value, language

    def __format__(self, spec: str) -> str:
        return write(self._value, self._language, Unit(spec) if spec else None)


@frozen(cache_hash=True)
class Words:
    """A text in both languages. `Words("wage {w:rupiah}", "upah {w:rupiah}").with_(w=5_000_000)`."""

    en: str
    id: str
    figures: tuple[tuple[str, object], ...] = field(default=(), kw_only=True)

    def with_(self, **figures: object) -> "Words":
        """The same text with these figures filled in."""
        return evolve(self, figures=self.figures + tuple(figures.items()))

    def in_(self, language: Language, /) -> str:
        """The text in one language."""
        template = self.en if language is Language.EN else self.id
        if not self.figures:
            return template
        values: Mapping[str, _Figure] = {name: _Figure(value, language) for name, value in self.figures}
        return template.format_map(values)

    def __str__(self) -> str:
        return self.in_(Language.EN)


_MOMENT = Words("{day} {hour}:{minute}", "{day} pukul {hour}.{minute}")
_NOUNS = {
    Unit.MONTHS: Words("months", "bulan"),
    Unit.YEARS: Words("years", "tahun"),
    Unit.DAYS: Words("days", "hari"),
    Unit.WORKING_DAYS: Words("working days", "hari kerja"),
    Unit.HOURS: Words("hours", "jam"),
}
