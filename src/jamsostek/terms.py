"""The field's words: the closed sets that facts and answers speak in.

Every term has a word (`Risk.LOW.value == "low"`), which a field takes as well as the term itself, and a label in both languages.
"""

from enum import Enum
from typing import Literal, TypeAlias, TypeVar

from jamsostek.kernel.words import Language, Words

T = TypeVar("T", bound="Term")


class Term(Enum):
    """A member of a closed set, with its word and its label in English and Indonesian."""

    label: Words

    def __new__(cls, word: str, english: str, indonesian: str) -> "Term":
        """A term from its word and its two labels."""
        term = object.__new__(cls)
        term._value_ = word
        term.label = Words(english, indonesian)
        return term

    __hash__ = object.__hash__

    def in_(self, language: Language, /) -> str:
        """The label in one language."""
        return self.label.in_(language)


def term(kind: type[T], value: object, name: str) -> T:
    """A term from itself or from its word. Raises TypeError or ValueError naming the field and the words allowed."""
    if isinstance(value, kind):
        return value
    words = ", ".join(repr(member.value) for member in kind)
    if not isinstance(value, str):
        raise TypeError(f"{name}: {value!r} is a {type(value).__name__}; expected {kind.__name__} or one of {words}")
    for member in kind:
        if member.value == value:
            return member
    raise ValueError(f"{name}: {value!r} is unknown; expected one of {words}")


class Program(Term):
    """One of the five programs (program jaminan sosial ketenagakerjaan)."""

    JKK = "JKK", "work accident", "Jaminan Kecelakaan Kerja"
    JKM = "JKM", "death", "Jaminan Kematian"
    JHT = "JHT", "old-age savings", "Jaminan Hari Tua"
    JP = "JP", "pension", "Jaminan Pensiun"
    JKP = "JKP", "job loss", "Jaminan Kehilangan Pekerjaan"


ProgramWord: TypeAlias = Literal["JKK", "JKM", "JHT", "JP", "JKP"]


def as_program(value: Program | ProgramWord, name: str = "program") -> Program:
    """A program from itself or its word."""
    return term(Program, value, name)


class Segment(Term):
    """Whether a participant of JKK and JKM earns a wage (penerima upah, PU) or works for himself (bukan penerima upah, BPU)."""

    WAGE_EARNER = "wage_earner", "wage earner", "penerima upah"
    NON_WAGE = "non_wage", "non-wage participant", "bukan penerima upah"


SegmentWord: TypeAlias = Literal["wage_earner", "non_wage"]


def as_segment(value: Segment | SegmentWord, name: str = "segment") -> Segment:
    """A segment from itself or its word."""
    return term(Segment, value, name)


class Payer(Term):
    """Who pays a contribution."""

    EMPLOYER = "employer", "employer", "pemberi kerja"
    WORKER = "worker", "worker", "pekerja"
    PARTICIPANT = "participant", "participant", "peserta"
    AGENCY = "agency", "placement agency", "pelaksana penempatan"
    GOVERNMENT = "government", "government", "pemerintah"


class Risk(Term):
    """The risk group of a line of business (kelompok tingkat risiko lingkungan kerja), I to V."""

    VERY_LOW = "very_low", "very low risk", "tingkat risiko sangat rendah"
    LOW = "low", "low risk", "tingkat risiko rendah"
    MEDIUM = "medium", "medium risk", "tingkat risiko sedang"
    HIGH = "high", "high risk", "tingkat risiko tinggi"
    VERY_HIGH = "very_high", "very high risk", "tingkat risiko sangat tinggi"

    @property
    def group(self) -> int:
        """The number of the group, 1 to 5."""
        return tuple(Risk).index(self) + 1


RiskWord: TypeAlias = Literal["very_low", "low", "medium", "high", "very_high"]


def as_risk(value: Risk | RiskWord | None, name: str = "risk") -> Risk | None:
    """A risk group from itself or its word; None where it is not known."""
    return None if value is None else term(Risk, value, name)


class Scale(Term):
    """The scale of an enterprise (skala usaha), which decides the programs its employer must join."""

    MICRO = "micro", "micro enterprise", "usaha mikro"
    SMALL = "small", "small enterprise", "usaha kecil"
    MEDIUM = "medium", "medium enterprise", "usaha menengah"
    LARGE = "large", "large enterprise", "usaha besar"


ScaleWord: TypeAlias = Literal["micro", "small", "medium", "large"]


def as_scale(value: Scale | ScaleWord | None, name: str = "scale") -> Scale | None:
    """A scale from itself or its word; None where it is not known."""
    return None if value is None else term(Scale, value, name)


class Relief(Term):
    """A temporary relief that an employer or participant holds (keringanan iuran)."""

    COVID_2020 = "covid_2020", "COVID-19 relief 2020", "keringanan bencana nonalam COVID-19 2020"
    JP_DEFERRAL_2020 = "jp_deferral_2020", "JP deferral 2020", "penundaan pembayaran sebagian iuran JP 2020"
    LABOUR_INTENSIVE_2025 = (
        "labour_intensive_2025",
        "labour-intensive industry relief 2025",
        "penyesuaian iuran JKK industri padat karya 2025",
    )


ReliefWord: TypeAlias = Literal["covid_2020", "jp_deferral_2020", "labour_intensive_2025"]


def as_relief(value: Relief | ReliefWord, name: str = "relief") -> Relief:
    """A relief from itself or its word."""
    return term(Relief, value, name)


class Kinship(Term):
    """How a survivor is related to a participant who died (hubungan dengan peserta)."""

    WIFE = "wife", "wife", "istri"
    HUSBAND = "husband", "husband", "suami"
    CHILD = "child", "child", "anak"
    PARENT = "parent", "parent", "orang tua"
    GRANDPARENT = "grandparent", "grandparent", "kakek atau nenek"
    GRANDCHILD = "grandchild", "grandchild", "cucu"
    SIBLING = "sibling", "full sibling", "saudara kandung"
    PARENT_IN_LAW = "parent_in_law", "parent-in-law", "mertua"
    WILL_BENEFICIARY = "will_beneficiary", "person named in the will", "pihak yang ditunjuk dalam wasiat"
    GREAT_GRANDPARENT = "great_grandparent", "great-grandparent", "buyut (ke atas)"
    GREAT_GRANDCHILD = "great_grandchild", "great-grandchild", "cicit"
    OTHER_RELATIVE = "other_relative", "other relative", "keluarga lain"


KinshipWord: TypeAlias = Literal[
    "wife",
    "husband",
    "child",
    "parent",
    "grandparent",
    "grandchild",
    "sibling",
    "parent_in_law",
    "will_beneficiary",
    "great_grandparent",
    "great_grandchild",
    "other_relative",
]


def as_kinship(value: Kinship | KinshipWord, name: str = "survivors") -> Kinship:
    """A kinship from itself or its word."""
    return term(Kinship, value, name)


class Bearer(Term):
    """Who pays a benefit."""

    BPJS = "bpjs", "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"
    EMPLOYER_FIRST = (
        "employer_first",
        "the employer first, reimbursed by BPJS",
        "pemberi kerja lebih dahulu, diganti BPJS",
    )
    EMPLOYER = "employer", "the employer", "pemberi kerja"
