"""JKM, death (Jaminan Kematian): what it costs, what heirs receive, and on which conditions.

What is paid is keyed by the day of death (reading JKK-JKM-1): PP 82/2019 has no transitional article.
"""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, Monthly, Rule, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkk_jkm import JKK_JKM_15, JKK_JKM_16, JKK_JKM_17
from jamsostek.regulations import BPJS_PRACTICE, PERMENAKER_1_2025, PP_44_2015, PP_82_2019
from jamsostek.terms import Segment, Term


class NonWageWait(Enum):
    """How the three months of a non-wage participant are tested (reading JKK-JKM-16)."""

    MEMBERSHIP_AND_CONTRIBUTIONS = "membership_and_contributions"
    CONTRIBUTIONS_SUFFICE = "contributions_suffice"
    NEW_MEMBERSHIPS_ONLY = "new_memberships_only"
    CONSECUTIVE_CONTRIBUTIONS = "consecutive_contributions"


class Document(Term):
    """A paper that a JKM application needs (dokumen pendukung)."""

    APPLICATION = "application", "application for the death benefit", "permohonan manfaat JKM"
    DEATH_CERTIFICATE = "death_certificate", "death certificate", "akta atau surat keterangan kematian"
    HEIRS_LETTER = "heirs_letter", "letter that names the heirs", "surat keterangan ahli waris"
    PARTICIPANT_CARD = "participant_card", "participant card", "kartu peserta"
    IDENTITY_CARDS = (
        "identity_cards",
        "identity cards of the participant and the heir",
        "KTP peserta dan ahli waris",
    )
    FAMILY_CARD = "family_card", "family card", "kartu keluarga"
    MARRIAGE_BOOK = "marriage_book", "marriage book of the spouse", "buku nikah (bila ahli waris suami atau istri)"
    PROJECT_NUMBERS = (
        "project_numbers",
        "participation number of each project",
        "nomor kepesertaan tiap proyek",
    )
    HEIR_ACCOUNT = "heir_account", "bank account of the heir", "nomor rekening ahli waris"


def one_package(employers: int) -> int:
    """One benefit, however many employers enrolled the worker."""
    return 1


def package_per_employer(employers: int) -> int:
    """One benefit for each employer who enrolled the worker and paid."""
    return employers


def _tolerated(article: Source) -> Daily[int]:
    return Daily(
        Words("months of arrears that do not bar the benefit", "bulan tunggakan yang tidak menggugurkan manfaat"),
        since("2015-07-01", 3, article),
        unit=Unit.MONTHS,
    )


_NO_CLAUSE = Evidence.INFERRED


@frozen(cache_hash=True)
class Law:
    """What the texts say about JKM.

    `lump_sum`, `periodic` and `funeral` are what heirs receive, by the day of death. `packages` tells from the number of employers
    how many times the lump sum and the periodic money are paid; the funeral money is paid once. `non_wage_months` are the months
    of membership and contributions that a non-wage participant needs for more than the funeral money, once the law asks any;
    `scholarship_months` the contribution months for the children's scholarship.
    """

    rate: Monthly[Fraction] = Monthly(
        Words("the JKM rate", "tarif JKM"),
        since("2015-07", percent("0.30"), PP_44_2015.at("Pasal 18 ayat (1)"), PP_44_2015.at("Pasal 18 ayat (2)")),
    )
    lump_sum: Daily[int] = Daily(
        Words("death compensation", "santunan sekaligus"),
        since("2015-07-01", 16_200_000, PP_44_2015.at("Pasal 34 ayat (1) huruf a")),
        since("2019-12-02", 20_000_000, PP_82_2019.at("Pasal 34 ayat (1) huruf a")),
        unit=Unit.RUPIAH,
    )
    periodic: Daily[int] = Daily(
        Words("periodic money, paid at once", "santunan berkala yang dibayar sekaligus"),
        since("2015-07-01", 4_800_000, PP_44_2015.at("Pasal 34 ayat (1) huruf b")),
        since("2019-12-02", 12_000_000, PP_82_2019.at("Pasal 34 ayat (1) huruf b")),
        unit=Unit.RUPIAH,
    )
    funeral: Daily[int] = Daily(
        Words("funeral money", "biaya pemakaman"),
        since("2015-07-01", 3_000_000, PP_44_2015.at("Pasal 34 ayat (1) huruf c")),
        since("2019-12-02", 10_000_000, PP_82_2019.at("Pasal 34 ayat (1) huruf c")),
        unit=Unit.RUPIAH,
    )
    packages: Daily[Rule[[int], int]] = Daily(
        Words("benefits of a worker of several employers", "manfaat bagi pekerja pada beberapa pemberi kerja"),
        since(
            "2015-07-01",
            Rule(Words("one, whatever the number of employers", "satu, berapa pun pemberi kerjanya"), one_package),
            PP_44_2015.at("Pasal 34 ayat (1)", _NO_CLAUSE),
            JKK_JKM_17,
        ),
        since(
            "2025-02-24",
            Rule(
                Words(
                    "one for each employer who enrolled the worker and paid",
                    "satu untuk setiap pemberi kerja yang mendaftarkan dan membayar iuran",
                ),
                package_per_employer,
            ),
            PP_44_2015.at("Pasal 15 ayat (3)"),
            PERMENAKER_1_2025.whole(Evidence.REPORTED),
        ),
    )
    non_wage_months: Daily[int] = Daily(
        Words(
            "months of membership and contributions a non-wage participant needs for the full benefit",
            "bulan kepesertaan dan iuran peserta bukan penerima upah untuk manfaat penuh",
        ),
        since("2025-02-24", 3, PERMENAKER_1_2025.whole(Evidence.REPORTED), JKK_JKM_16),
        unit=Unit.MONTHS,
    )
    scholarship_months: Daily[int] = Daily(
        Words(
            "contribution months for the children's scholarship",
            "masa iur untuk beasiswa pendidikan anak",
        ),
        since("2015-07-01", 60, PP_44_2015.at("Pasal 34 ayat (1) huruf d"), JKK_JKM_15),
        since("2019-12-02", 36, PP_82_2019.at("Pasal 34 ayat (1) huruf d"), JKK_JKM_15),
        unit=Unit.MONTHS,
    )
    arrears_tolerated: Each[Segment, Daily[int]] = Each(
        {
            Segment.WAGE_EARNER: _tolerated(PP_44_2015.at("Pasal 41")),
            Segment.NON_WAGE: _tolerated(PP_44_2015.at("Pasal 42")),
        }
    )
    payment_days: Daily[int] = Daily(
        Words(
            "working days for BPJS to pay, from the application with its documents",
            "hari kerja bagi BPJS untuk membayar sejak permohonan beserta dokumen diterima",
        ),
        since("2015-07-01", 3, PP_44_2015.at("Pasal 40 ayat (3)")),
        unit=Unit.WORKING_DAYS,
    )
    documents: Daily[tuple[Document, ...]] = Daily(
        Words("documents of a JKM application", "dokumen permohonan JKM"),
        since(
            "2015-07-01",
            (Document.APPLICATION, Document.DEATH_CERTIFICATE, Document.HEIRS_LETTER, Document.PARTICIPANT_CARD),
            PP_44_2015.at("Pasal 40 ayat (3)"),
        ),
    )
    construction_documents: Daily[tuple[Document, ...]] = Daily(
        Words(
            "documents of a JKM application in construction, which the contractor may bring along",
            "dokumen permohonan JKM jasa konstruksi, dapat didampingi kontraktor",
        ),
        since(
            "2025-02-24",
            (Document.DEATH_CERTIFICATE, Document.HEIRS_LETTER, Document.PROJECT_NUMBERS),
            PERMENAKER_1_2025.at("Pasal 79", Evidence.TEXT_READ),
        ),
    )
    documents_in_practice: Daily[tuple[Document, ...]] = Daily(
        Words("documents that practice adds", "dokumen yang diminta dalam praktik"),
        since(
            "2015-07-01",
            (Document.IDENTITY_CARDS, Document.FAMILY_CARD, Document.MARRIAGE_BOOK, Document.HEIR_ACCOUNT),
            BPJS_PRACTICE.whole(),
        ),
    )
    non_wage_wait: NonWageWait = option(NonWageWait.MEMBERSHIP_AND_CONTRIBUTIONS, JKK_JKM_16)


LAW = Law()
