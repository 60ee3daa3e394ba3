"""In what capacity a person stands before the law of participation, and what it asks about him: closed sets.

Each term has a word and a label in both languages, as those of `jamsostek.terms` do.
"""

from typing import Literal, TypeAlias

from jamsostek.kernel.words import Words
from jamsostek.terms import Term, term


class ParticipantSegment(Term):
    """The segment that a participant is counted in (segmen kepesertaan)."""

    WAGE_EARNER = "wage_earner", "wage earner", "penerima upah (PU)"
    STATE_WAGE_EARNER = (
        "state_wage_earner",
        "wage earner of a state employer",
        "penerima upah pada penyelenggara negara",
    )
    CONSTRUCTION = "construction", "construction project", "jasa konstruksi"
    TRAINEE = "trainee", "trainees and similar", "peserta magang dan sejenisnya"
    NON_WAGE_EARNER = "non_wage_earner", "non-wage earner", "bukan penerima upah (BPU)"
    MIGRANT_WORKER = "migrant_worker", "migrant worker", "pekerja migran Indonesia (PMI)"
    OTHER_CARRIER = "other_carrier", "Taspen or ASABRI", "Taspen atau ASABRI"
    NOBODY = "nobody", "no participant", "bukan peserta"


class Category(Term):
    """In what capacity a person stands before the law of participation; each belongs to a `segment`."""

    segment: ParticipantSegment

    def __new__(cls, word: str, english: str, indonesian: str, segment: ParticipantSegment) -> "Category":
        """A category from its word, its two labels and its segment."""
        category = object.__new__(cls)
        category._value_ = word
        category.label = Words(english, indonesian)
        category.segment = segment
        return category

    COMPANY_WORKER = (
        "company_worker",
        "worker of a company",
        "pekerja pada perusahaan, badan hukum, BUMN, atau BUMD",
        ParticipantSegment.WAGE_EARNER,
    )
    INDIVIDUAL_EMPLOYER_WORKER = (
        "individual_employer_worker",
        "worker of a natural person",
        "pekerja pada orang perseorangan",
        ParticipantSegment.WAGE_EARNER,
    )
    OUTSOURCED_WORKER = "outsourced_worker", "outsourced worker", "pekerja alih daya", ParticipantSegment.WAGE_EARNER
    SALARIED_DIRECTOR = (
        "salaried_director",
        "director, commissioner or manager with wage",
        "direksi, komisaris, pengawas, atau pengurus yang menerima upah",
        ParticipantSegment.WAGE_EARNER,
    )
    CONTRACTOR_STAFF = (
        "contractor_staff",
        "permanent staff of a construction firm",
        "pekerja tetap perusahaan jasa konstruksi",
        ParticipantSegment.WAGE_EARNER,
    )
    CONSTRUCTION_PROJECT_WORKER = (
        "construction_project_worker",
        "worker on a construction project",
        "pekerja harian lepas, borongan, PKWT, atau musiman pada proyek jasa konstruksi",
        ParticipantSegment.CONSTRUCTION,
    )
    INTERN = (
        "intern",
        "intern, practice student, honorary staff or prisoner in assimilation at a private employer",
        "peserta magang, siswa kerja praktik, tenaga honorer, atau narapidana asimilasi",
        ParticipantSegment.TRAINEE,
    )
    DOMESTIC_WORKER = (
        "domestic_worker",
        "domestic worker",
        "pekerja rumah tangga (PRT)",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    OWNER = (
        "owner",
        "owner or employer without wage",
        "pemberi kerja atau pemilik usaha tanpa upah",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    SELF_EMPLOYED = (
        "self_employed",
        "self-employed worker",
        "pekerja di luar hubungan kerja atau pekerja mandiri",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    PLATFORM_WORKER = (
        "platform_worker",
        "platform driver or courier",
        "pengemudi atau kurir mitra aplikasi",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    OTHER_NON_WAGE_EARNER = (
        "other_non_wage_earner",
        "other worker without wage",
        "pekerja lain yang tidak menerima upah",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    ATHLETE = (
        "athlete",
        "athlete without an employer",
        "pelaku olahraga tanpa pemberi kerja",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    NEIGHBOURHOOD_HEAD = (
        "neighbourhood_head",
        "neighbourhood head, health cadre and similar",
        "ketua RT/RW, kader, PKK, guru ngaji",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    VULNERABLE_WORKER = (
        "vulnerable_worker",
        "vulnerable worker paid for by others",
        "pekerja rentan yang iurannya dibayar pihak lain",
        ParticipantSegment.NON_WAGE_EARNER,
    )
    MIGRANT_WORKER = (
        "migrant_worker",
        "migrant worker",
        "pekerja migran Indonesia (PMI)",
        ParticipantSegment.MIGRANT_WORKER,
    )
    ABROAD_NOT_MIGRANT = (
        "abroad_not_migrant",
        "citizen abroad who is no migrant worker",
        "warga negara di luar negeri yang bukan PMI",
        ParticipantSegment.NOBODY,
    )
    CIVIL_SERVANT = "civil_servant", "civil servant", "pegawai negeri sipil (PNS)", ParticipantSegment.OTHER_CARRIER
    CIVIL_SERVANT_CANDIDATE = (
        "civil_servant_candidate",
        "civil servant candidate",
        "calon pegawai negeri sipil (CPNS)",
        ParticipantSegment.OTHER_CARRIER,
    )
    GOVERNMENT_CONTRACT_EMPLOYEE = (
        "government_contract_employee",
        "government contract employee",
        "pegawai pemerintah dengan perjanjian kerja (PPPK)",
        ParticipantSegment.OTHER_CARRIER,
    )
    SOLDIER = "soldier", "soldier", "prajurit TNI", ParticipantSegment.OTHER_CARRIER
    POLICE_OFFICER = "police_officer", "police officer", "anggota Polri", ParticipantSegment.OTHER_CARRIER
    DEFENCE_CIVILIAN = (
        "defence_civilian",
        "civilian of the defence ministry or police",
        "PNS, CPNS, atau PPPK Kementerian Pertahanan dan Polri",
        ParticipantSegment.OTHER_CARRIER,
    )
    MILITARY_CADET = "military_cadet", "military cadet", "prajurit siswa TNI", ParticipantSegment.NOBODY
    POLICE_STUDENT = "police_student", "police student", "peserta didik Polri", ParticipantSegment.NOBODY
    STATE_OFFICIAL = "state_official", "state official", "pejabat negara", ParticipantSegment.STATE_WAGE_EARNER
    NON_ASN = (
        "non_asn",
        "government staff outside the civil service",
        "pegawai non-ASN",
        ParticipantSegment.STATE_WAGE_EARNER,
    )
    NON_STRUCTURAL_BODY_MEMBER = (
        "non_structural_body_member",
        "head or member of a non-structural body",
        "pimpinan atau anggota lembaga nonstruktural",
        ParticipantSegment.STATE_WAGE_EARNER,
    )
    ELECTION_WORKER = (
        "election_worker",
        "election worker",
        "penyelenggara pemilu ad hoc",
        ParticipantSegment.STATE_WAGE_EARNER,
    )
    VILLAGE_HEAD = "village_head", "village head", "kepala desa", ParticipantSegment.STATE_WAGE_EARNER
    VILLAGE_OFFICIAL = "village_official", "village official", "perangkat desa", ParticipantSegment.STATE_WAGE_EARNER
    VILLAGE_COUNCIL_MEMBER = (
        "village_council_member",
        "village council member",
        "pimpinan atau anggota BPD",
        ParticipantSegment.STATE_WAGE_EARNER,
    )
    INACTIVE = "inactive", "person who does not work", "orang yang tidak bekerja", ParticipantSegment.NOBODY


CategoryWord: TypeAlias = Literal[
    "company_worker",
    "individual_employer_worker",
    "outsourced_worker",
    "salaried_director",
    "contractor_staff",
    "construction_project_worker",
    "intern",
    "domestic_worker",
    "owner",
    "self_employed",
    "platform_worker",
    "other_non_wage_earner",
    "athlete",
    "neighbourhood_head",
    "vulnerable_worker",
    "migrant_worker",
    "abroad_not_migrant",
    "civil_servant",
    "civil_servant_candidate",
    "government_contract_employee",
    "soldier",
    "police_officer",
    "defence_civilian",
    "military_cadet",
    "police_student",
    "state_official",
    "non_asn",
    "non_structural_body_member",
    "election_worker",
    "village_head",
    "village_official",
    "village_council_member",
    "inactive",
]


def as_category(value: Category | CategoryWord, name: str = "category") -> Category:
    """A category from itself or its word."""
    return term(Category, value, name)


class Standing(Term):
    """How a person stands in a program on a day."""

    MANDATORY = "mandatory", "mandatory", "wajib"
    VOLUNTARY = "voluntary", "voluntary", "sukarela"
    AUTOMATIC = "automatic", "automatic", "otomatis"
    OTHER_CARRIER = "other_carrier", "other carrier", "penyelenggara lain"
    COVERED_ELSEWHERE = "covered_elsewhere", "covered elsewhere", "terlindungi di tempat lain"
    UNAVAILABLE = "unavailable", "unavailable", "tidak tersedia"


class Carrier(Term):
    """Who carries JKK and JKM of those whom the State insures elsewhere."""

    TASPEN = "taspen", "Taspen", "Taspen"
    ASABRI = "asabri", "ASABRI", "ASABRI"


class ContractKind(Term):
    """How a worker is engaged (jenis hubungan kerja). It changes no program outside construction projects."""

    PERMANENT = "permanent", "permanent contract", "PKWTT"
    FIXED_TERM = "fixed_term", "fixed-term contract", "PKWT"
    DAILY = "daily", "daily work", "harian lepas"
    PIECE = "piece", "piece work", "borongan"
    SEASONAL = "seasonal", "seasonal work", "musiman"
    PROBATION = "probation", "probation", "masa percobaan"


ContractWord: TypeAlias = Literal["permanent", "fixed_term", "daily", "piece", "seasonal", "probation"]


def as_contract(value: ContractKind | ContractWord | None, name: str = "contract") -> ContractKind | None:
    """A kind of contract from itself or its word; None where the usual one of the category is meant."""
    return None if value is None else term(ContractKind, value, name)


class HealthSegment(Term):
    """The segment in which a person is registered with the national health insurance (JKN)."""

    WAGE_EARNER_BUSINESS = "wage_earner_business", "wage earner of a business entity", "PPU badan usaha"
    WAGE_EARNER_STATE = "wage_earner_state", "wage earner of the State", "PPU penyelenggara negara"
    NON_WAGE_EARNER = "non_wage_earner", "non-wage earner", "PBPU"
    NON_WORKER = "non_worker", "non-worker", "bukan pekerja (BP)"
    ASSISTED = "assisted", "assisted by the State", "penerima bantuan iuran (PBI)"
    NONE = "none", "not registered", "tidak terdaftar"


HealthWord: TypeAlias = Literal[
    "wage_earner_business", "wage_earner_state", "non_wage_earner", "non_worker", "assisted", "none"
]


def as_health_segment(value: HealthSegment | HealthWord, name: str = "health_insurance") -> HealthSegment:
    """A segment of the health insurance from itself or its word."""
    return term(HealthSegment, value, name)
