"""The field's words: the closed sets that facts and answers speak in.

Every term has a word (`Risk.LOW.value == "low"`), which a field takes as well as the term itself, and a label in both languages.
"""

from difflib import get_close_matches
from enum import Enum
from typing import Literal, TypeAlias, TypeVar

from jamsostek.kernel.misfits import misfit
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
        raise misfit(value, name, f"{kind.__name__} or one of {words}")
    for member in kind:
        if member.value == value:
            return member
    near = _meant(kind, value)
    meant = "" if near is None else f"; did you mean {near.value!r}?"
    raise ValueError(f"{name}: {value!r} is unknown; expected one of {words}{meant}")


def _meant(kind: type[T], word: str) -> T | None:
    """The member whose word or label, in either language, is nearest to what was written."""
    said = {text.casefold(): member for member in kind for text in (member.value, member.label.en, member.label.id)}
    named = [member for text, member in said.items() if word.casefold() in text.split()]
    near = [said[text] for text in get_close_matches(word.casefold(), said, n=1)]
    return next(iter((*near, *named)), None)


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


PayerWord: TypeAlias = Literal["employer", "worker", "participant", "agency", "government"]


def as_payer(value: Payer | PayerWord, name: str = "payer") -> Payer:
    """A payer from itself or its word."""
    return term(Payer, value, name)


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


BearerWord: TypeAlias = Literal["bpjs", "employer_first", "employer"]


def as_bearer(value: Bearer | BearerWord, name: str = "bearer") -> Bearer:
    """Who pays a benefit, from itself or its word."""
    return term(Bearer, value, name)


class NonWageStatus(Term):
    """Which participant without wages somebody is: letter b, a or (trainees and others) c of PP 44/2015 Pasal 5 ayat (3)."""

    INDEPENDENT = "independent", "outside an employment relation", "pekerja di luar hubungan kerja atau mandiri"
    EMPLOYER = "employer", "employer or owner", "pemberi kerja"
    TRAINEE = "trainee", "trainee, intern or the like", "peserta pelatihan, pemagang, dan sejenisnya"
    OTHER = "other_non_wage_earner", "other worker without wage", "pekerja lain yang tidak menerima upah"


NonWageStatusWord: TypeAlias = Literal["independent", "employer", "trainee", "other_non_wage_earner"]


def as_non_wage_status(value: NonWageStatus | NonWageStatusWord, name: str = "status") -> NonWageStatus:
    """A status from itself or its word."""
    return term(NonWageStatus, value, name)


class Sector(Term):
    """The registered main occupation of a participant without wages, as PP 50/2025 Pasal 7 divides them.

    Transport: drivers on and off platforms, couriers.
    """

    TRANSPORT = "transport", "transport sector", "sektor transportasi"
    OTHER = "other", "other sector", "sektor selain transportasi"


SectorWord: TypeAlias = Literal["transport", "other"]


def as_sector(value: Sector | SectorWord, name: str = "sector") -> Sector:
    """A sector from itself or its word."""
    return term(Sector, value, name)


class Financier(Term):
    """Who finances the contribution of a participant without wages.

    The State's or a region's budget (APBN, APBD, with the tobacco excise share); a village budget, a company or a donor is a
    third party (reading CONTRIBUTIONS-16).
    """

    SELF = "self", "the participant", "peserta sendiri"
    STATE_BUDGET = "state_budget", "the State's or a region's budget", "APBN atau APBD"
    THIRD_PARTY = "third_party", "a third party", "pihak ketiga"


FinancierWord: TypeAlias = Literal["self", "state_budget", "third_party"]


def as_financier(value: Financier | FinancierWord, name: str = "financed_by") -> Financier:
    """A financier from itself or its word."""
    return term(Financier, value, name)


class Tier(Term):
    """A slice of a construction contract's value, a to e (PP 44/2015 Pasal 54, 55)."""

    A = "tier_a", "first slice of the contract value", "lapisan pertama nilai kontrak"
    B = "tier_b", "second slice of the contract value", "lapisan kedua nilai kontrak"
    C = "tier_c", "third slice of the contract value", "lapisan ketiga nilai kontrak"
    D = "tier_d", "fourth slice of the contract value", "lapisan keempat nilai kontrak"
    E = "tier_e", "fifth slice of the contract value", "lapisan kelima nilai kontrak"


class Route(Term):
    """How a migrant worker goes abroad: placed by an agency, or alone."""

    AGENCY = "agency", "through a placement agency", "melalui pelaksana penempatan"
    INDIVIDUAL = "individual", "on their own", "perseorangan"


RouteWord: TypeAlias = Literal["agency", "individual"]


def as_route(value: Route | RouteWord, name: str = "route") -> Route:
    """A route from itself or its word."""
    return term(Route, value, name)


class Industry(Term):
    """What a company makes, as far as the labour-intensive relief of 2025 asks (PP 7/2025 Pasal 3 ayat (4))."""

    FOOD = "food", "food", "makanan"
    BEVERAGE = "beverage", "beverages", "minuman"
    TOBACCO = "tobacco", "tobacco", "tembakau"
    TEXTILE = "textile", "textiles", "tekstil"
    APPAREL = "apparel", "apparel", "pakaian jadi"
    LEATHER = "leather", "leather and leather goods", "kulit dan barang kulit"
    FOOTWEAR = "footwear", "footwear", "alas kaki"
    TOYS = "toys", "toys", "mainan anak"
    FURNITURE = "furniture", "furniture", "furnitur"
    OTHER = "other", "another industry", "industri lain"


IndustryWord: TypeAlias = Literal[
    "food", "beverage", "tobacco", "textile", "apparel", "leather", "footwear", "toys", "furniture", "other"
]


def as_industry(value: Industry | IndustryWord, name: str = "industry") -> Industry:
    """An industry from itself or its word."""
    return term(Industry, value, name)
