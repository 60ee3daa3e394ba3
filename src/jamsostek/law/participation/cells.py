"""The words of the eligibility table: cells, rows and groups.

A `Package` is one row of the table for one stretch of time: an id and five cells, a `Cell` for each program with its own articles.
"""

from attrs import frozen

from jamsostek.categories import Carrier, Standing
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Row, since
from jamsostek.kernel.words import Language, Words
from jamsostek.terms import Program, Scale, Term


class Reason(Term):
    """Why a program is unavailable; its word is the public code."""

    NOT_YET_IN_FORCE = "not_yet_in_force", "no rule opened it yet", "belum ada aturan yang membukanya"
    SHORT_STAY = "short_stay", "foreigner for less than six months", "orang asing kurang dari enam bulan"
    NOT_CITIZEN = "not_citizen", "not a citizen", "bukan warga negara Indonesia"
    AGE_LIMIT = "age_limit", "outside the limit of age when registered", "di luar batas usia saat mendaftar"
    NOT_WAGE_EARNER = "not_wage_earner", "open to wage earners only", "hanya bagi penerima upah"
    NO_EMPLOYMENT = (
        "no_employment_relationship",
        "no employment relationship with an entrepreneur",
        "tanpa hubungan kerja dengan pengusaha",
    )
    STATE_EMPLOYER = "state_employer", "the State is no entrepreneur", "penyelenggara negara bukan pengusaha"
    MISSING_PROGRAM = "missing_program", "a required program is not joined", "program yang disyaratkan tidak diikuti"
    HEALTH_INSURANCE = "jkn_membership", "health insurance (JKN) does not fit", "kepesertaan JKN tidak memenuhi"
    PROJECT_SCHEME = "project_scheme", "outside the construction scheme", "di luar skema jasa konstruksi"
    NOT_WORKING = "not_working", "only those who work take part", "hanya bagi orang yang bekerja"
    EXCLUDED = "excluded", "the law leaves this group out", "dikecualikan oleh peraturan"


class Group(Term):
    """A group of the table. Those `EMPLOYED` by others than the State are staged by the scale of the enterprise."""

    EMPLOYED = "employed", "by the scale of the enterprise", "menurut skala usaha"
    PROJECT = "project", "construction project", "proyek jasa konstruksi"
    INTERN = "intern", "interns and similar", "peserta magang dan sejenisnya"
    DOMESTIC = "domestic", "domestic workers", "pekerja rumah tangga"
    NON_WAGE = "non_wage", "non-wage earners", "bukan penerima upah"
    NEIGHBOURHOOD = "neighbourhood", "neighbourhood heads and similar", "ketua RT/RW dan sejenisnya"
    OWNER = "owner", "owners without wage", "pemilik usaha tanpa upah"
    VULNERABLE = "vulnerable", "vulnerable workers", "pekerja rentan"
    CIVIL_SERVICE = "civil_service", "civil servants and candidates", "PNS dan CPNS"
    GOVERNMENT_CONTRACT = "government_contract", "government contract employees", "PPPK"
    FORCES = "forces", "soldiers, police and their civilians", "TNI, Polri, dan pegawai sipilnya"
    STUDENT_OF_THE_FORCES = (
        "student_of_the_forces",
        "students of the forces",
        "prajurit siswa TNI dan peserta didik Polri",
    )
    STATE_OFFICIAL = "state_official", "state officials", "pejabat negara"
    NON_ASN = "non_asn", "government staff outside the civil service", "pegawai non-ASN"
    ELECTION = "election", "election workers", "penyelenggara pemilu ad hoc"
    VILLAGE = "village", "village heads and officials", "kepala desa dan perangkat desa"
    VILLAGE_COUNCIL = "village_council", "village councils", "BPD"
    MIGRANT = "migrant", "migrant workers", "pekerja migran Indonesia"
    ABROAD = "abroad", "others abroad", "warga negara lain di luar negeri"
    NOT_WORKING = "not_working", "those who do not work", "orang yang tidak bekerja"


@frozen(cache_hash=True)
class Cell:
    """How a group stands in one program, by which articles; `reason` where it is unavailable."""

    standing: Standing
    law: tuple[Source, ...]
    reason: Reason | None = None

    @property
    def mark(self) -> str:
        """The cell as the table prints it: M, V, A, X or –."""
        return _MARKS[self.standing]


_MARKS = {
    Standing.MANDATORY: "M",
    Standing.VOLUNTARY: "V",
    Standing.AUTOMATIC: "A",
    Standing.OTHER_CARRIER: "X",
    Standing.UNAVAILABLE: "–",
}


def mandatory(law: Source, *more: Source) -> Cell:
    """Somebody has a legal duty."""
    return Cell(Standing.MANDATORY, (law, *more))


def voluntary(law: Source, *more: Source) -> Cell:
    """May be joined, nobody is obliged."""
    return Cell(Standing.VOLUNTARY, (law, *more))


def automatic(law: Source, *more: Source) -> Cell:
    """Follows from the other programs once its conditions hold."""
    return Cell(Standing.AUTOMATIC, (law, *more))


def elsewhere(law: Source, *more: Source) -> Cell:
    """Covered by Taspen, ASABRI or a scheme of its own."""
    return Cell(Standing.OTHER_CARRIER, (law, *more))


def closed(reason: Reason, law: Source, *more: Source) -> Cell:
    """Cannot be joined in that capacity."""
    return Cell(Standing.UNAVAILABLE, (law, *more), reason)


@frozen(cache_hash=True)
class Package:
    """One row of the eligibility table: a stable id, a cell for each program, and who carries those insured elsewhere."""

    id: str
    jkk: Cell
    jkm: Cell
    jht: Cell
    jp: Cell
    jkp: Cell
    carrier: Carrier | None = None

    @property
    def cells(self) -> tuple[tuple[Program, Cell], ...]:
        """The five cells in the order of the programs."""
        return tuple(zip(Program, (self.jkk, self.jkm, self.jht, self.jp, self.jkp), strict=True))

    def __getitem__(self, program: Program) -> Cell:
        return dict(self.cells)[program]

    def in_state(self, standing: Standing) -> tuple[Program, ...]:
        """The programs of a standing."""
        return tuple(program for program, cell in self.cells if cell.standing is standing)

    @property
    def first(self) -> tuple[Program, ...]:
        """What a participant of the group joins first: the mandatory programs; where joining is free, JKK and JKM."""
        least = self.in_state(Standing.MANDATORY)
        free = self.in_state(Standing.VOLUNTARY)
        return least or tuple(program for program in (Program.JKK, Program.JKM) if program in free)

    def in_(self, language: Language, /) -> str:
        """The row as the table prints it: "R2a M M M V –"."""
        return " ".join((self.id, *(cell.mark for _, cell in self.cells)))


def row(when: str, package: Package) -> Row[Package]:
    """A row of the table from a day on; it rests on the articles of all its cells."""
    return since(when, package, *dict.fromkeys(source for _, cell in package.cells for source in cell.law))


_PROGRAMS = Words("programs of {whom}", "program bagi {whom}")


def table(whom: Group | Scale, *rows: Row[Package]) -> Daily[Package]:
    """The rows of one group, or of the workers of one scale of enterprise, in order of time."""
    return Daily(_PROGRAMS.with_(whom=whom), *rows)


def alike(id: str, cell: Cell, jkp: Cell | None = None, *, carrier: Carrier | None = None) -> Package:
    """A row with the same cell in every program, JKP aside where it differs."""
    return Package(id, cell, cell, cell, cell, cell if jkp is None else jkp, carrier)
