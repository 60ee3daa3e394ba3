"""The scholarship of a participant's children: one payment until 1 December 2019, a yearly one by level since.

Keyed by the day of the event: the accident, the diagnosis, or the death that was no work accident.
"""

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, since, until
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkk_jkm import JKK_JKM_13, JKK_JKM_14, JKK_JKM_24, JKK_JKM_26
from jamsostek.regulations import (
    BPJS_PRACTICE,
    BPJS_STATEMENT,
    PERMENAKER_1_2025,
    PERMENAKER_4_2023,
    PERMENAKER_5_2021,
    PP_44_2015,
    PP_82_2019,
    PRESS,
)
from jamsostek.terms import Term


class Level(Term):
    """The level of schooling of a child (jenjang pendidikan), lowest first."""

    BELOW_SCHOOL = "below_school", "below school age", "belum usia sekolah"
    KINDERGARTEN = "kindergarten", "kindergarten", "TK"
    PRIMARY = "primary", "primary school", "SD"
    LOWER_SECONDARY = "lower_secondary", "lower secondary school", "SMP"
    UPPER_SECONDARY = "upper_secondary", "upper secondary school", "SMA atau SMK"
    HIGHER = "higher", "higher education up to the first degree", "pendidikan tinggi sampai dengan S1"
    TRAINING = "training", "vocational training", "pelatihan"


class Cause(Term):
    """What a scholarship may follow from."""

    WORK_ACCIDENT_DEATH = (
        "work_accident_death",
        "death by a work accident or an occupational disease",
        "meninggal karena kecelakaan kerja atau penyakit akibat kerja",
    )
    TOTAL_PERMANENT = "total_permanent", "total permanent disability by a work accident", "cacat total tetap"
    PARTIAL_DISABILITY = "partial_disability", "partial disability by a work accident", "cacat sebagian"
    NON_WORK_DEATH = (
        "non_work_death",
        "death that was no work accident",
        "meninggal bukan karena kecelakaan kerja",
    )


class Work(Term):
    """Whether a child who still studies also works."""

    NO = "no", "no work", "tidak bekerja"
    WAGE_EARNER = "wage_earner", "enrolled as a wage earner", "terdaftar sebagai penerima upah"
    NON_WAGE = "non_wage", "enrolled as a non-wage participant", "terdaftar sebagai bukan penerima upah"
    APPRENTICE = "apprentice", "apprentice", "peserta magang"


class SchoolDocument(Term):
    """A paper that a yearly scholarship claim needs."""

    FORM = "form", "claim form", "formulir pengajuan"
    BIRTH_CERTIFICATE = "birth_certificate", "birth certificate of the child", "akta kelahiran anak"
    FAMILY_CARD = "family_card", "family card", "kartu keluarga"
    SCHOOL_LETTER = "school_letter", "letter from the school", "surat keterangan sekolah"
    REPORT = "report", "last report card or transcript", "rapor atau transkrip terakhir"
    ACCOUNT = "account", "bank account of the child or the guardian", "rekening anak atau wali"
    GUARDIAN_ID = "guardian_id", "identity card of the guardian", "KTP wali"


@frozen(cache_hash=True)
class Scheme:
    """The yearly scholarship of one kind of participant: rupiah a year, years of a level, children, the age it ends at.

    Higher education and training share their years: whoever used some for the one has so many fewer for the other.
    """

    yearly: Each[Level, Daily[int]]
    years: Each[Level, Daily[int]]
    children: Daily[int]
    age_limit: Daily[int]


_CHILDREN = Words("children with a scholarship, at most", "anak penerima beasiswa, paling banyak")
_AGE = Words("the age at which the scholarship ends", "usia berakhirnya beasiswa")


def _yearly(day: str, *law: Source) -> Each[Level, Daily[int]]:
    def table(amount: int) -> Daily[int]:
        words = Words("scholarship for a year", "beasiswa per tahun")
        return Daily(words, since(day, amount, *law), unit=Unit.RUPIAH)

    lowest, highest = table(1_500_000), table(12_000_000)
    return Each(
        {
            Level.KINDERGARTEN: lowest,
            Level.PRIMARY: lowest.then(),
            Level.LOWER_SECONDARY: table(2_000_000),
            Level.UPPER_SECONDARY: table(3_000_000),
            Level.HIGHER: highest,
            Level.TRAINING: highest.then(),
        }
    )


def _years(day: str, years: Mapping[Level, int], *law: Source) -> Each[Level, Daily[int]]:
    words = Words("years of a level, at most", "tahun pada satu jenjang, paling lama")
    return Each({level: Daily(words, since(day, count, *law), unit=Unit.YEARS) for level, count in years.items()})


_SCHOOL = {Level.KINDERGARTEN: 2, Level.PRIMARY: 6, Level.LOWER_SECONDARY: 3, Level.UPPER_SECONDARY: 3}
_TABLE = (PP_82_2019.at("Lampiran III", Evidence.REPORTED), BPJS_STATEMENT.whole())
_MIGRANT_TABLE = (PERMENAKER_4_2023.whole(Evidence.REPORTED), PRESS.whole())
_CONDITIONS = PERMENAKER_5_2021.at("Pasal 103", Evidence.REPORTED)
_EXCEPTIONS = PERMENAKER_1_2025.at("Pasal 103 ayat (3a)", Evidence.REPORTED)
_CAUSES = (Cause.WORK_ACCIDENT_DEATH, Cause.TOTAL_PERMANENT, Cause.NON_WORK_DEATH)
_TWO = (PP_82_2019.at("Pasal 25 ayat (3)"), PP_82_2019.at("Pasal 34 ayat (3)"))


@frozen(cache_hash=True)
class Law:
    """What the texts say about the scholarship.

    `once` is the single payment of the first regime, for all children together. `participants` is the yearly scheme of JKK and JKM,
    `migrants` that of migrant workers. `work` and `wage_earner_months` say, by the day of a yearly claim, which work ends the right.
    """

    causes: Daily[tuple[Cause, ...]] = Daily(
        Words("what a scholarship follows from", "dasar pemberian beasiswa"),
        since("2015-07-01", _CAUSES, PP_44_2015.at("Pasal 25 ayat (3)"), PP_44_2015.at("Pasal 34 ayat (1) huruf d")),
        since(
            "2019-12-02",
            _CAUSES,
            PP_82_2019.at("Pasal 25 ayat (2) huruf b angka 8"),
            PP_82_2019.at("Pasal 34 ayat (1) huruf d"),
        ),
    )
    once: Daily[int] = Daily(
        Words("scholarship, one payment for each participant", "beasiswa, satu kali untuk setiap peserta"),
        since(
            "2015-07-01",
            12_000_000,
            PP_44_2015.at("Pasal 25 ayat (3)"),
            PP_44_2015.at("Pasal 34 ayat (2)"),
            JKK_JKM_26,
        ),
        until("2019-12-02", *_TWO),
        unit=Unit.RUPIAH,
    )
    participants: Scheme = Scheme(
        _yearly("2019-12-02", *_TABLE),
        _years("2019-12-02", {**_SCHOOL, Level.HIGHER: 5, Level.TRAINING: 5}, *_TABLE),
        Daily(_CHILDREN, since("2019-12-02", 2, *_TWO, JKK_JKM_13, JKK_JKM_26)),
        Daily(_AGE, since("2019-12-02", 23, _CONDITIONS, JKK_JKM_14), unit=Unit.YEARS),
    )
    migrants: Scheme = Scheme(
        _yearly("2023-02-22", *_MIGRANT_TABLE),
        _years("2023-02-22", {**_SCHOOL, Level.HIGHER: 4, Level.TRAINING: 4}, *_MIGRANT_TABLE, JKK_JKM_24),
        Daily(_CHILDREN, since("2023-02-22", 2, *_MIGRANT_TABLE, JKK_JKM_13)),
        Daily(_AGE, since("2023-02-22", 23, _CONDITIONS.known_by(Evidence.INFERRED), JKK_JKM_14), unit=Unit.YEARS),
    )
    work: Daily[tuple[Work, ...]] = Daily(
        Words("what a child that studies may do beside", "yang boleh dilakukan anak yang bersekolah"),
        since("2019-12-02", (Work.NO,), _CONDITIONS),
        since("2025-02-24", tuple(Work), _CONDITIONS, _EXCEPTIONS),
    )
    wage_earner_months: Daily[int] = Daily(
        Words(
            "months in a row that a child that studies may be enrolled as a wage earner",
            "bulan berturut-turut anak yang bersekolah boleh terdaftar sebagai penerima upah",
        ),
        since("2025-02-24", 6, _EXCEPTIONS),
        unit=Unit.MONTHS,
    )
    payable_from: Daily[date] = Daily(
        Words("first day a yearly scholarship was paid", "hari pertama beasiswa tahunan dibayarkan"),
        since("2019-12-02", date(2021, 4, 1), PERMENAKER_5_2021.whole(Evidence.REPORTED)),
    )
    documents: Daily[tuple[SchoolDocument, ...]] = Daily(
        Words("documents of a yearly claim", "dokumen pengajuan tahunan"),
        since("2019-12-02", tuple(SchoolDocument), BPJS_PRACTICE.whole()),
    )


LAW = Law()
