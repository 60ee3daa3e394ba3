"""The terms in which the law of JP speaks: the five pensions, and the papers that a claim needs."""

from typing import Literal, TypeAlias

from jamsostek.terms import Term, term


class PensionKind(Term):
    """One of the five pensions (manfaat pensiun)."""

    OLD_AGE = "old_age", "old-age pension", "pensiun hari tua"
    DISABILITY = "disability", "disability pension", "pensiun cacat"
    WIDOW = "widow", "widow's or widower's pension", "pensiun janda atau duda"
    CHILD = "child", "child's pension", "pensiun anak"
    PARENT = "parent", "parent's pension", "pensiun orang tua"

    @property
    def survivor(self) -> bool:
        """Whether it goes to a survivor of the participant."""
        return self not in {PensionKind.OLD_AGE, PensionKind.DISABILITY}


PensionKindWord: TypeAlias = Literal["old_age", "disability", "widow", "child", "parent"]


def as_pension_kind(value: PensionKind | PensionKindWord, name: str = "kind") -> PensionKind:
    """A kind of pension from itself or its word."""
    return term(PensionKind, value, name)


class Document(Term):
    """A paper that a claim needs."""

    FORM = "form", "the JP claim form (Formulir 7)", "formulir klaim JP (Formulir 7)"
    CARD = "card", "the JP participant card", "kartu peserta JP"
    IDENTITY_CARD = "identity_card", "the identity card (KTP)", "KTP"
    FAMILY_CARD = "family_card", "the family card (Kartu Keluarga)", "Kartu Keluarga"
    DOCTOR = (
        "doctor",
        "the doctor's statement of total permanent disability",
        "keterangan dokter pemeriksa atau dokter penasihat bahwa peserta cacat total tetap",
    )
    EMPLOYER = (
        "employer",
        "the employer's statement that the disability keeps the participant from work",
        "keterangan pemberi kerja bahwa peserta tidak mampu bekerja karena cacat",
    )
    MARRIAGE = "marriage", "the marriage certificate", "surat nikah"
    DEATH = "death", "the legalised death certificate", "surat keterangan kematian yang dilegalisasi"
    HEIRS = "heirs", "the legalised certificate of heirs", "surat keterangan ahli waris yang dilegalisasi"
    BIRTH = "birth", "the child's birth certificate or KTP", "akta kelahiran atau KTP anak"
    GUARDIAN = (
        "guardian",
        "for a child under 18, the guardian's statement and KTP",
        "surat keterangan wali dan KTP wali bagi anak di bawah 18 tahun",
    )
