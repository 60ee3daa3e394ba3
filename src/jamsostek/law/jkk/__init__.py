"""JKK, work accident (Jaminan Kecelakaan Kerja): what it costs, what it pays, and on which conditions.

What is paid is keyed by the day of the accident or the diagnosis (reading JKK-JKM-1): PP 82/2019 has no transitional article.
"""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, Monthly, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.law.jkk.terms import Aid as Aid
from jamsostek.law.jkk.terms import CarePayer as CarePayer
from jamsostek.law.jkk.terms import Cause as Cause
from jamsostek.law.jkk.terms import Circumstance as Circumstance
from jamsostek.law.jkk.terms import ClaimDocument as ClaimDocument
from jamsostek.law.jkk.terms import IncapacityCount as IncapacityCount
from jamsostek.law.jkk.terms import Mode as Mode
from jamsostek.law.jkk.terms import Service as Service
from jamsostek.law.jkk.terms import Stage as Stage
from jamsostek.law.jkk.terms import StateRisk as StateRisk
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_24
from jamsostek.readings.jkk_jkm import JKK_JKM_2, JKK_JKM_6, JKK_JKM_7, JKK_JKM_22
from jamsostek.regulations import (
    BPJS_PRACTICE,
    BPJS_STATEMENT,
    PERMENAKER_1_2025,
    PERMENAKER_5_2021,
    PP_44_2015,
    PP_49_2023,
    PP_82_2019,
    PRESS,
)
from jamsostek.terms import Bearer, Risk, Segment

_OLD, _NEW = "2015-07-01", "2019-12-02"
_ANNEX_OLD = PP_44_2015.at("Lampiran III", Evidence.REPORTED)
_ANNEX_NEW = PP_82_2019.at("Lampiran III", Evidence.REPORTED)


def _cash(number: int) -> tuple[Source, Source]:
    """The articles of one number of the cash benefits before and since PP 82/2019; the amounts stand in the annexes."""
    place = f"Pasal 25 ayat (2) huruf b angka {number}"
    return PP_44_2015.at(place), PP_82_2019.at(place)


def _rate(label: Words, rate: str, letter: str) -> Monthly[Fraction]:
    return Monthly(label, since("2015-07", percent(rate), PP_44_2015.at(f"Pasal 16 ayat (1) huruf {letter}")))


def _transport(label: Words, old: int, new: int, annex: Source) -> Daily[int]:
    before, now = _cash(1)
    return Daily(
        label,
        since(_OLD, old, before, _ANNEX_OLD, BPJS_STATEMENT.whole(), JKK_JKM_6),
        since(_NEW, new, now, annex, JKK_JKM_6),
        unit=Unit.RUPIAH,
    )


_GLASSES = Words("the cap of glasses", "batas kacamata")
_HEARING_AID = Words("the cap of hearing aids", "batas alat bantu dengar")
_DENTURES = Words("the cap of dentures", "batas gigi tiruan")


def _aid(label: Words, old: int, new: int, *law: Source) -> Daily[int]:
    """An aid with its ceiling; 0 where the article does not name it."""
    place, annex = "Pasal 25 ayat (2) huruf b angka 7", (_ANNEX_OLD,) if old else ()
    return Daily(
        label,
        since(_OLD, old, PP_44_2015.at(place), *annex),
        since(_NEW, new, PP_82_2019.at(place), *law),
        unit=Unit.RUPIAH,
    )


def _tolerated(*articles: Source) -> Daily[int]:
    first, *more = articles
    return Daily(
        Words("months of arrears that do not bar the benefit", "bulan tunggakan yang tidak menggugurkan manfaat"),
        since(_OLD, 3, first, *more),
        unit=Unit.MONTHS,
    )


_COMMON_CARE = (
    Service.EXAMINATION,
    Service.FIRST_LINE_AND_ADVANCED,
    Service.INPATIENT,
    Service.INTENSIVE,
    Service.DIAGNOSTICS,
)
_COMMON_TREATMENT = (Service.SPECIAL, Service.DEVICES, Service.DOCTORS, Service.SURGERY)


def _days(label: Words, count: int, day: str, *articles: Source, unit: Unit = Unit.WORKING_DAYS) -> Daily[int]:
    first, *more = articles
    return Daily(label, since(day, count, first, *more), unit=unit)


@frozen(cache_hash=True)
class Law:
    """What the texts say about JKK.

    Contributions: `rate`, `state_risk`. Cash: `transport` to `periodic`. Care: `care` to `concluded_no`. Claims: the rest. Everything but
    the contributions is keyed by the day of the accident or the diagnosis; `suspected_payer` by that of the report.
    """

    rate: Each[Risk, Monthly[Fraction]] = Each(
        {
            Risk.VERY_LOW: _rate(
                Words("the JKK rate of very low risk", "tarif JKK tingkat risiko sangat rendah"), "0.24", "a"
            ),
            Risk.LOW: _rate(Words("the JKK rate of low risk", "tarif JKK tingkat risiko rendah"), "0.54", "b"),
            Risk.MEDIUM: _rate(Words("the JKK rate of medium risk", "tarif JKK tingkat risiko sedang"), "0.89", "c"),
            Risk.HIGH: _rate(Words("the JKK rate of high risk", "tarif JKK tingkat risiko tinggi"), "1.27", "d"),
            Risk.VERY_HIGH: _rate(
                Words("the JKK rate of very high risk", "tarif JKK tingkat risiko sangat tinggi"), "1.74", "e"
            ),
        }
    )
    state_risk: StateRisk = option(StateRisk.GROUP_I, CONTRIBUTIONS_24)
    transport: Each[Mode, Daily[int]] = Each(
        {
            Mode.LAND: _transport(
                Words("the cap of transport by land, river or lake", "batas pengangkutan darat, sungai, atau danau"),
                1_000_000,
                5_000_000,
                PP_82_2019.at("Lampiran III"),
            ),
            Mode.SEA: _transport(
                Words("the cap of transport by sea", "batas pengangkutan laut"), 1_500_000, 2_000_000, _ANNEX_NEW
            ),
            Mode.AIR: _transport(
                Words("the cap of transport by air", "batas pengangkutan udara"),
                2_500_000,
                10_000_000,
                _ANNEX_NEW,
            ),
        }
    )
    incapacity: Daily[tuple[Stage, ...]] = Daily(
        Words("pay while temporarily unable to work (STMB)", "santunan sementara tidak mampu bekerja (STMB)"),
        since(
            _OLD,
            (Stage(1, percent("100")), Stage(7, percent("75")), Stage(13, percent("50"))),
            _cash(2)[0],
            _ANNEX_OLD,
            JKK_JKM_7,
        ),
        since(
            _NEW,
            (Stage(1, percent("100")), Stage(7, percent("100")), Stage(13, percent("50"))),
            _cash(2)[1],
            _ANNEX_NEW,
            JKK_JKM_7,
        ),
    )
    incapacity_days: Daily[int] = Daily(
        Words("days of a month of incapacity", "hari dalam sebulan tidak mampu bekerja"),
        since(_OLD, 30, BPJS_PRACTICE.whole(), JKK_JKM_7),
        unit=Unit.DAYS,
    )
    death_share: Daily[Fraction] = Daily(
        Words("death by a work accident", "meninggal dunia akibat kecelakaan kerja"),
        since(_OLD, percent("60"), _cash(4)[0], _ANNEX_OLD),
        since(_NEW, percent("60"), _cash(4)[1], _ANNEX_NEW),
        unit=Unit.PERCENT,
    )
    funeral: Daily[int] = Daily(
        Words("funeral money", "biaya pemakaman"),
        since(_OLD, 3_000_000, _cash(4)[0], _ANNEX_OLD, BPJS_STATEMENT.whole()),
        since(_NEW, 10_000_000, _cash(4)[1], _ANNEX_NEW, BPJS_STATEMENT.whole()),
        unit=Unit.RUPIAH,
    )
    periodic: Daily[int] = Daily(
        Words("periodic money, paid at once", "santunan berkala yang dibayar sekaligus"),
        since(_OLD, 4_800_000, _cash(5)[0], _ANNEX_OLD),
        since(_NEW, 12_000_000, _cash(5)[1], _ANNEX_NEW),
        unit=Unit.RUPIAH,
    )
    device_markup: Daily[Fraction] = Daily(
        Words(
            "above the reference price of a government hospital's rehabilitation centre",
            "di atas harga pusat rehabilitasi rumah sakit umum pemerintah",
        ),
        since(_OLD, percent("40"), _cash(6)[0], _ANNEX_OLD),
        since(_NEW, percent("40"), _cash(6)[1], _ANNEX_NEW),
        unit=Unit.PERCENT,
    )
    aid: Each[Aid, Daily[int]] = Each(
        {
            Aid.DENTURES: _aid(_DENTURES, 3_000_000, 5_000_000, _ANNEX_NEW),
            Aid.HEARING_AID: _aid(_HEARING_AID, 0, 2_500_000, _ANNEX_NEW),
            Aid.GLASSES: _aid(_GLASSES, 0, 1_000_000, _ANNEX_NEW, BPJS_STATEMENT.whole()),
        }
    )
    care: Daily[tuple[Service, ...]] = Daily(
        Words("care by medical need", "pelayanan kesehatan sesuai kebutuhan medis"),
        since(
            _OLD,
            (*_COMMON_CARE, Service.TREATMENT, *_COMMON_TREATMENT, Service.TRANSFUSION, Service.REHABILITATION),
            PP_44_2015.at("Pasal 25 ayat (2) huruf a"),
        ),
        since(
            _NEW,
            (
                *_COMMON_CARE,
                Service.TREATMENT_AND_COMPLICATIONS,
                *_COMMON_TREATMENT,
                Service.BLOOD,
                Service.REHABILITATION,
                Service.HOME_CARE,
                Service.DISEASE_DIAGNOSTICS,
            ),
            PP_82_2019.at("Pasal 25 ayat (2) huruf a"),
        ),
    )
    home_care: Daily[int] = Daily(
        Words("the cap of care at home", "batas perawatan di rumah (homecare)"),
        since(_NEW, 20_000_000, PP_82_2019.at("Lampiran III huruf A angka 1 huruf m")),
        unit=Unit.RUPIAH,
    )
    home_care_months: Daily[int] = Daily(
        Words("months of care at home from the recommendation", "bulan perawatan di rumah sejak rekomendasi"),
        since(_NEW, 12, PP_82_2019.at("Lampiran III huruf A angka 1 huruf m")),
        unit=Unit.MONTHS,
    )
    suspected_payer: Each[Cause, Daily[CarePayer]] = Each(
        {
            Cause.ACCIDENT: Daily(
                Words("who pays care while an accident is suspected", "penanggung sementara dugaan kecelakaan kerja"),
                since("2023-10-06", CarePayer.BPJS_KETENAGAKERJAAN, PP_49_2023.at("Pasal 25A")),
            ),
            Cause.DISEASE: Daily(
                Words(
                    "who pays care while a disease is suspected", "penanggung sementara dugaan penyakit akibat kerja"
                ),
                since("2023-10-06", CarePayer.BPJS_KETENAGAKERJAAN, PP_49_2023.at("Pasal 25B")),
            ),
        }
    )
    concluded_no: Each[Cause, Daily[tuple[CarePayer, ...]]] = Each(
        {
            Cause.ACCIDENT: Daily(
                Words("who may bear care that was no work accident", "penanggung bila bukan kecelakaan kerja"),
                since(
                    "2023-10-06",
                    (CarePayer.PARTICIPANT, CarePayer.BPJS_KESEHATAN, CarePayer.OTHER_INSURER),
                    PP_49_2023.at("Pasal 25A"),
                ),
            ),
            Cause.DISEASE: Daily(
                Words("who bears care of no occupational disease", "penanggung bila bukan penyakit akibat kerja"),
                since("2023-10-06", (CarePayer.BPJS_KESEHATAN,), PP_49_2023.at("Pasal 25B")),
            ),
        }
    )
    conclusion_days: Daily[int] = _days(
        Words("days to settle a suspected case, from the Stage I report", "hari penetapan sejak laporan tahap I"),
        30,
        "2023-10-06",
        PP_49_2023.at("Pasal 25A ayat (3)"),
        PP_49_2023.at("Pasal 25B ayat (3)"),
        unit=Unit.DAYS,
    )
    expiry_years: Daily[int] = Daily(
        Words("years after which the right lapses", "tahun kedaluwarsa hak menuntut manfaat"),
        since(_OLD, 2, PP_44_2015.at("Pasal 26"), JKK_JKM_2, JKK_JKM_22),
        since(_NEW, 5, PP_82_2019.at("Pasal 26")),
        unit=Unit.YEARS,
    )
    disease_years: Daily[int] = Daily(
        Words(
            "years after the end of work within which a disease may appear",
            "tahun sejak hubungan kerja berakhir untuk timbulnya penyakit akibat kerja",
        ),
        since(_OLD, 3, PP_44_2015.at("Pasal 48 ayat (1)"), PP_44_2015.at("Pasal 48 ayat (2)")),
        unit=Unit.YEARS,
    )
    arrears_tolerated: Each[Segment, Daily[int]] = Each(
        {
            Segment.WAGE_EARNER: _tolerated(PP_44_2015.at("Pasal 38")),
            Segment.NON_WAGE: _tolerated(PP_44_2015.at("Pasal 39")),
        }
    )
    report_hours: Daily[int] = Daily(
        Words("hours for the Stage I and the Stage II report", "jam untuk laporan tahap I dan tahap II"),
        since(_OLD, 48, PP_44_2015.at("Pasal 43"), PP_44_2015.at("Pasal 44")),
        unit=Unit.HOURS,
    )
    late_report_bearer: Daily[Bearer] = Daily(
        Words("who pays after a late Stage I report of an employer", "penanggung bila laporan tahap I terlambat"),
        since(_OLD, Bearer.BPJS, PP_44_2015.at("Pasal 59")),
        since(
            "2025-02-24",
            Bearer.EMPLOYER_FIRST,
            PERMENAKER_1_2025.at("Pasal 8 ayat (2a)", Evidence.TEXT_READ),
            PERMENAKER_1_2025.at("Pasal 8 ayat (2b)", Evidence.TEXT_READ),
        ),
    )
    notice_days: Daily[int] = _days(
        Words("working days to say that a file is incomplete", "hari kerja pemberitahuan berkas belum lengkap"),
        7,
        _OLD,
        PP_44_2015.at("Pasal 43 ayat (7)"),
        PP_44_2015.at("Pasal 44 ayat (7)"),
    )
    payment_days: Daily[int] = _days(
        Words("working days to pay cash, from the complete file", "hari kerja pembayaran sejak syarat lengkap"),
        7,
        _OLD,
        PP_44_2015.at("Pasal 37 ayat (2)"),
    )
    facility_days: Daily[int] = _days(
        Words("working days to pay a facility, from its complete bill", "hari kerja pembayaran tagihan fasilitas"),
        7,
        _OLD,
        PP_44_2015.at("Pasal 46 ayat (1)"),
    )
    condition_answer_days: Daily[int] = _days(
        Words(
            "working days for the employer to answer on the condition of the worker",
            "hari kerja jawaban pemberi kerja atas perkembangan kondisi pekerja",
        ),
        14,
        "2021-04-01",
        PERMENAKER_5_2021.at("Pasal 18", Evidence.TEXT_READ),
    )
    circumstances: Daily[tuple[Circumstance, ...]] = Daily(
        Words("what counts as a work accident", "yang termasuk kecelakaan kerja"),
        since(
            "2021-04-01",
            tuple(one for one in Circumstance if one is not Circumstance.VIOLENCE),
            PERMENAKER_5_2021.at("Pasal 7 ayat (2)"),
        ),
        since("2025-02-24", tuple(Circumstance), PERMENAKER_1_2025.whole(), PERMENAKER_5_2021.at("Pasal 7 ayat (2)")),
    )
    documents: Daily[tuple[ClaimDocument, ...]] = Daily(
        Words("documents of a claim (Stage II)", "dokumen klaim (laporan tahap II)"),
        since(
            _OLD,
            (
                ClaimDocument.PARTICIPANT_CARD,
                ClaimDocument.IDENTITY_CARD,
                ClaimDocument.DOCTOR_LETTER,
                ClaimDocument.TRANSPORT_RECEIPTS,
                ClaimDocument.CARE_RECEIPTS,
            ),
            PP_44_2015.at("Pasal 43 ayat (5)"),
            PP_44_2015.at("Pasal 44 ayat (5)"),
        ),
    )
    death_documents: Daily[tuple[ClaimDocument, ...]] = Daily(
        Words("documents of the heirs", "dokumen ahli waris"),
        since(
            _OLD,
            (ClaimDocument.FAMILY_CARD, ClaimDocument.HEIRS_LETTER),
            PP_44_2015.at("Penjelasan Pasal 37 ayat (2)"),
        ),
    )
    commute_documents: Daily[tuple[ClaimDocument, ...]] = Daily(
        Words("documents of a traffic accident", "dokumen kecelakaan lalu lintas"),
        since(_OLD, (ClaimDocument.POLICE_REPORT,), BPJS_PRACTICE.whole()),
    )
    violence_documents: Daily[tuple[ClaimDocument, ...]] = Daily(
        Words("documents of violence", "dokumen tindak kekerasan"),
        since("2025-02-24", (ClaimDocument.VISUM,), PERMENAKER_1_2025.whole(), PRESS.whole()),
    )
    incapacity_count: IncapacityCount = option(IncapacityCount.CALENDAR_MONTHS, JKK_JKM_7)


LAW = Law()
