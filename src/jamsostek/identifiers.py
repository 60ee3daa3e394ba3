"""Identity and membership numbers: what their digits say, without asking anybody.

A result names what was checked and what cannot be: there is no check digit, and no number tells whether it was ever given out.
"""

from datetime import date
from typing import TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.identifiers import LAW as LAW
from jamsostek.readings.participation import PARTICIPATION_30
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Term


class Sex(Term):
    """The sex a NIK tells by the day of birth."""

    FEMALE = "female", "female", "perempuan"
    MALE = "male", "male", "laki-laki"


class Flaw(Term):
    """What makes a number malformed."""

    LENGTH = "length", "wrong number of characters", "jumlah karakter salah"
    CHARACTERS = "characters", "characters that do not belong in it", "karakter yang tidak semestinya"
    BIRTH_DATE = "birth_date", "no such birth date", "tanggal lahir tidak ada"


class Doubt(Term):
    """What is unusual about a number and does not make it malformed."""

    UNKNOWN_PROVINCE = "unknown_province", "province code not known here", "kode provinsi tidak dikenal di sini"
    ZERO_SERIAL = "zero_serial", "serial number 0000", "nomor urut 0000"
    OTHER_BIRTH_DATE = (
        "other_birth_date",
        "differs from the birth date given",
        "berbeda dari tanggal lahir yang diberikan",
    )
    NOT_ALL_DIGITS = "not_all_digits", "contains letters, as older cards do", "mengandung huruf, seperti kartu lama"


@frozen
class Malformed(Shown):
    """A number that cannot be one, and why."""

    number: str
    flaw: Flaw
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The flaw."""
        return Sheet(f"{self.number!r}: {self.flaw.in_(language)} [{cited(self.law, language)}]", ())


@frozen
class Nik(Shown):
    """A well-formed national identity number (NIK), without separators.

    `births` are the calendar dates of 19YY and 20YY that fit, ascending. `province` (two digits), `region` (province and regency
    or city, four) and `district` (six) are those of the residence at registration; None for a number given abroad (`overseas`).
    """

    number: str
    births: tuple[date, ...]
    sex: Sex
    province: str | None
    region: str | None
    district: str | None
    overseas: bool
    doubts: tuple[Doubt, ...]
    law: tuple[Source, ...]

    @property
    def checked(self) -> Words:
        """What was checked."""
        return _CHECKED

    @property
    def unchecked(self) -> Words:
        """What the digits cannot tell."""
        return _UNCHECKED

    def in_(self, language: Language, /) -> Sheet:
        """What the digits say, what was checked and what cannot be."""
        rows = (
            (_BIRTH.in_(language), ", ".join(birth.isoformat() for birth in self.births)),
            (_SEX.in_(language), self.sex.in_(language)),
            (_REGION.in_(language), self.region or _ABROAD.in_(language)),
        )
        notes = (*(doubt.label for doubt in self.doubts), self.checked, self.unchecked)
        title = f"NIK {self.number} [{cited(self.law, language)}]"
        return Sheet(title, rows, notes=tuple(note.in_(language) for note in notes))


_BIRTH = Words("born", "lahir")
_SEX = Words("sex", "jenis kelamin")
_REGION = Words("region", "wilayah")
_ABROAD = Words("given abroad", "terbit di luar negeri")
_CHECKED = Words(
    "checked: length, digits, a birth date that exists", "diperiksa: panjang, angka, tanggal lahir yang ada"
)
_UNCHECKED = Words(
    "cannot be checked: whether it was given out, to whom, and the century (no check digit, two-digit year)",
    "tidak dapat diperiksa: apakah diterbitkan, bagi siapa, dan abadnya (tanpa angka uji, tahun dua angka)",
)

_SEPARATORS = str.maketrans("", "", " .-")
_CENTURIES = (1900, 2000)


def _stripped(number: str) -> str:
    """The number without spaces, dots and hyphens. Raises TypeError for what is no text: a number would lose leading zeros."""
    if not isinstance(number, str):
        raise misfit(number, "number", "a str")
    return number.translate(_SEPARATORS)


def nik(number: str, *, as_of: date, born: date | None = None, rulebook: Rulebook = RULEBOOK) -> Nik | Malformed:
    """What a NIK says by its digits. No birth lies after `as_of`; `born`, known from elsewhere, picks the century.

    Six digits of region, six of the birth date (DDMMYY, a woman's day plus 40), four of serial (PP 40/2019 Pasal 31). No code list
    rejects: an unknown province is a doubt. PARTICIPATION-30: both centuries are candidates.
    """
    digits = _stripped(number)
    form = rulebook.identifiers.nik.on(as_day(as_of, "as_of"))
    flaw = _flaw(digits, form.value.digits, letters=False)
    if flaw is not None:
        return Malformed(digits, flaw, form.law)
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    woman = day > form.value.woman_adds
    births = _births(day - form.value.woman_adds if woman else day, month, year, as_of)
    if not births:
        return Malformed(digits, Flaw.BIRTH_DATE, form.law)
    fitting = tuple(birth for birth in births if born is None or birth == as_day(born, "born"))
    overseas = bool(form.value.abroad) and digits.startswith(form.value.abroad)
    provinces = rulebook.identifiers.provinces.on(as_of).value
    doubts = {
        Doubt.UNKNOWN_PROVINCE: not overseas and digits[:2] not in provinces,
        Doubt.ZERO_SERIAL: not int(digits[12:]),
        Doubt.OTHER_BIRTH_DATE: not fitting,
    }
    return Nik(
        digits,
        fitting or births,
        Sex.FEMALE if woman else Sex.MALE,
        None if overseas else digits[:2],
        None if overseas else digits[:4],
        None if overseas else digits[:6],
        overseas,
        tuple(doubt for doubt, raised in doubts.items() if raised),
        (*form.law, PARTICIPATION_30),
    )


def _births(day: int, month: int, year: int, as_of: date) -> tuple[date, ...]:
    """The calendar dates of both centuries that exist and are not in the future."""
    dates = (_date(century + year, month, day) for century in _CENTURIES)
    return tuple(found for found in dates if found is not None and found <= as_of)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _flaw(text: str, length: int, *, letters: bool) -> Flaw | None:
    if len(text) != length:
        return Flaw.LENGTH
    fit = text.isascii() and (text.isalnum() and text == text.upper() if letters else text.isdecimal())
    return None if fit else Flaw.CHARACTERS


@frozen
class MembershipNumber(Shown):
    """A well-formed membership number (KPJ), without separators: one for life and for all programs."""

    number: str
    doubts: tuple[Doubt, ...]
    law: tuple[Source, ...]

    @property
    def checked(self) -> Words:
        """What was checked."""
        return _CHECKED_KPJ

    @property
    def unchecked(self) -> Words:
        """What the characters cannot tell."""
        return _UNCHECKED_KPJ

    def in_(self, language: Language, /) -> Sheet:
        """What was checked and what cannot be."""
        notes = (*(doubt.label for doubt in self.doubts), self.checked, self.unchecked)
        title = f"KPJ {self.number} [{cited(self.law, language)}]"
        return Sheet(title, (), notes=tuple(note.in_(language) for note in notes))


_CHECKED_KPJ = Words("checked: length and characters", "diperiksa: panjang dan karakter")
_UNCHECKED_KPJ = Words(
    "cannot be checked: whether it was given out (no check digit is published)",
    "tidak dapat diperiksa: apakah diterbitkan (angka uji tidak diumumkan)",
)

Kpj: TypeAlias = MembershipNumber | Malformed


def kpj(number: str, on: date | None = None, *, rulebook: Rulebook = RULEBOOK) -> Kpj:
    """Whether a membership number (KPJ) has the form of current ones: eleven digits; capital letters are a doubt."""
    text = _stripped(number)
    table = rulebook.identifiers.membership_number
    length = table.on(on) if on is not None else list(table)[-1]
    flaw = _flaw(text, length.value, letters=True)
    if flaw is not None:
        return Malformed(text, flaw, length.law)
    return MembershipNumber(text, () if text.isdecimal() else (Doubt.NOT_ALL_DIGITS,), length.law)
