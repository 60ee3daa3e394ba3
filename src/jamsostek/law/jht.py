"""JHT, old-age savings (Jaminan Hari Tua): what it costs, how the account grows, when it is paid out."""

from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import ByYear, Daily, Each, Monthly, Rule, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.jht import JHT_1, JHT_8, JHT_9, JHT_10, JHT_11, JHT_12, JHT_13, JHT_15
from jamsostek.regulations import (
    BPJS_PRACTICE,
    BPJS_STATEMENT,
    PERMENAKER_2_2022,
    PERMENAKER_4_2022,
    PERMENAKER_19_2015,
    PP_46_2015,
    PP_60_2015,
    PRESS,
    UU_40_2004,
)
from jamsostek.terms import Term


class Ground(Term):
    """What a full payment is claimed on (sebab pembayaran manfaat)."""

    AGE = "age", "pension age", "usia pensiun"
    CONTRACT_AGE = "contract_age", "pension age of the contract", "usia pensiun menurut perjanjian kerja, PP, atau PKB"
    RESIGNATION = "resignation", "resignation", "mengundurkan diri"
    DISMISSAL = "dismissal", "dismissal", "pemutusan hubungan kerja"
    CONTRACT_EXPIRY = "contract_expiry", "end of a fixed-term contract", "berakhirnya PKWT"
    NON_WAGE_STOPPED = "non_wage_stopped", "end of non-wage work", "berhenti bekerja sebagai peserta BPU"
    DISABILITY = "disability", "total permanent disability", "cacat total tetap"
    DEATH = "death", "death", "meninggal dunia"
    LEAVING_INDONESIA = "leaving_indonesia", "leaving Indonesia for good", "meninggalkan Indonesia untuk selamanya"


class Purpose(Term):
    """What a partial payment is for (peruntukan pengambilan sebagian)."""

    HOME = "home", "home ownership", "kepemilikan rumah"
    OTHER = "other", "other preparation for pension", "persiapan lain memasuki masa pensiun"


class Part(Term):
    """How much of the account is paid out."""

    FULL = "full", "full payment", "pembayaran seluruhnya"
    PARTIAL_10 = "partial_10", "partial payment for preparation", "pengambilan sebagian untuk persiapan pensiun"
    PARTIAL_30 = "partial_30", "partial payment for a home", "pengambilan sebagian untuk kepemilikan rumah"


class Document(Term):
    """What is handed in with a claim (persyaratan)."""

    PARTICIPANT_CARD = "participant_card", "participant card", "kartu peserta"
    IDENTITY = "identity", "KTP or other identity card", "KTP atau bukti identitas lain"
    FAMILY_CARD = "family_card", "family card", "kartu keluarga"
    RESIGNATION_STATEMENT = (
        "resignation_statement",
        "the employer's statement of resignation",
        "keterangan pengunduran diri dari pemberi kerja",
    )
    DISMISSAL_PROOF = (
        "dismissal_proof",
        "one proof of dismissal: receipt of the report, the report itself, notice and statement of not refusing, joint "
        "agreement, or the industrial court's decision",
        "salah satu bukti PHK: tanda terima laporan, laporan PHK, pemberitahuan dan pernyataan tidak menolak, perjanjian "
        "bersama, atau putusan PHI",
    )
    CONTRACT = "contract", "the fixed-term contract or other proof of its end", "PKWT atau bukti berakhirnya"
    PASSPORT = "passport", "passport", "paspor"
    LEAVING_STATEMENT = (
        "leaving_statement",
        "statement of no longer working in Indonesia",
        "pernyataan tidak bekerja lagi di Indonesia",
    )
    DOCTORS_LETTER = (
        "doctors_letter",
        "letter of the examining or advisory doctor",
        "keterangan dokter pemeriksa atau dokter penasihat",
    )
    DEATH_CERTIFICATE = "death_certificate", "death certificate", "akta atau keterangan kematian"
    HEIR_STATEMENT = "heir_statement", "statement of heirs", "keterangan ahli waris"
    HEIR_IDENTITY = "heir_identity", "identity card of the heir", "bukti identitas ahli waris"
    TAX_NUMBER = "tax_number", "tax number (NPWP)", "NPWP"
    HOUSING_DOCUMENTS = (
        "housing_documents",
        "the bank's documents on the home",
        "dokumen perbankan atas rumah",
    )


class Heir(Term):
    """Who receives when a participant has died (penerima manfaat)."""

    HEIRS = "heirs", "the heirs", "ahli waris"
    BALAI_HARTA_PENINGGALAN = "balai_harta_peninggalan", "the probate office", "Balai Harta Peninggalan"


class Start(Enum):
    """The day from which a ground pays."""

    NEVER = "never"
    NOT_FOUND = "not_found"
    PENSION_AGE = "pension_age"
    CONTRACT_AGE = "contract_age"
    EVENT = "event"
    ANY_DAY = "any_day"


_STARTS = {
    Start.NEVER: Words("pays nothing on this ground", "tidak membayar atas sebab ini"),
    Start.NOT_FOUND: Words(
        "is not known to pay on this ground: no article found",
        "tidak diketahui membayar atas sebab ini: pasalnya tidak ditemukan",
    ),
    Start.PENSION_AGE: Words("from the pension age", "sejak usia pensiun"),
    Start.CONTRACT_AGE: Words(
        "from the pension age of the contract, at the latest the statutory one",
        "sejak usia pensiun menurut perjanjian, paling lambat usia pensiun menurut peraturan",
    ),
    Start.EVENT: Words("from the event", "sejak peristiwanya"),
    Start.ANY_DAY: Words("at any time, before the event too", "kapan saja, juga sebelum peristiwanya"),
}
_AFTER = Words("{n:months} after the event", "{n:months} setelah peristiwanya")
_FOREIGNERS = Words("{start}, foreigners only", "{start}, hanya warga negara asing")


@frozen(cache_hash=True)
class Opening:
    """From when a ground pays: from its start, or so many months after the event; to everyone or to foreigners only."""

    start: Start
    waiting_months: int = 0
    foreigners_only: bool = False

    def in_(self, language: Language, /) -> str:
        """The rule in one language."""
        start = _AFTER.with_(n=self.waiting_months) if self.waiting_months else _STARTS[self.start]
        return (_FOREIGNERS.with_(start=start) if self.foreigners_only else start).in_(language)


class WaitingMonth(Enum):
    """On which day a claim opens after the waiting month (reading JHT-1)."""

    DAY_AFTER = "day_after"
    SAME_DAY = "same_day"


class TenYears(Enum):
    """How the years of membership are counted (reading JHT-8)."""

    SINCE_FIRST_REGISTRATION = "since_first_registration"
    ACTIVE_MONTHS = "active_months"
    CURRENT_NUMBER = "current_number"
    SINCE_INTERRUPTION = "since_interruption"


class WorkElsewhere(Enum):
    """Whether work for another employer blocks a full payment (reading JHT-11)."""

    BLOCKS = "blocks"
    DOES_NOT_BLOCK = "does_not_block"


def on_the_day(determined_on: date) -> date:
    """Payable from the determination of the disability."""
    return determined_on


def first_of_the_next_month(determined_on: date) -> date:
    """Payable from the first day of the month after the determination of the disability."""
    return (Month.of(determined_on) + 1).first_day


_P1, _P2, _P3, _P4 = "2015-07-01", "2015-08-12", "2015-09-01", "2022-04-26"
_CLOSED, _FROM_EVENT = Opening(Start.NEVER), Opening(Start.EVENT)
_AFTER_A_MONTH = Opening(Start.EVENT, waiting_months=1)
_AT_PENSION_AGE = Opening(Start.PENSION_AGE)
_OPENING = Words("from when the ground pays", "saat mulai dapat dibayarkan")
_2015, _2022 = PERMENAKER_19_2015.whole(), PERMENAKER_4_2022.at
_STOPPED_BEFORE_56 = since(_P1, _CLOSED, PP_46_2015.at("Pasal 26 ayat (3)"))
_STOPPED_AFTER_AMENDMENT = since(_P2, _CLOSED, PP_60_2015.at("Pasal 26"))


def _stopped(opening_2022: Opening, *articles: Source) -> Daily[Opening]:
    """A ground of whoever stops working: until August 2015 paid at the pension age only, then after a month."""
    first, *more = articles
    return Daily(
        _OPENING,
        _STOPPED_BEFORE_56,
        _STOPPED_AFTER_AMENDMENT,
        since(_P3, _AFTER_A_MONTH, _2015),
        since(_P4, opening_2022, first, *more),
    )


def _documents(*rows: tuple[str, tuple[Document, ...], Source]) -> Daily[tuple[Document, ...]]:
    label = Words("documents of the claim", "persyaratan pengajuan")
    return Daily(label, *(since(when, documents, law) for when, documents, law in rows))


_CARD, _IDENTITY = Document.PARTICIPANT_CARD, Document.IDENTITY
_PENSION_DOCUMENTS = (_CARD, _IDENTITY)
_BY_PLACE = Evidence.REMEMBERED


@frozen(cache_hash=True)
class Law:
    """What the texts say about JHT. The wage has neither ceiling nor floor (PP 46/2015 Pasal 16, 17).

    Claims follow the rules of the day of the claim. `opening` says from when each ground pays, `documents` what is handed in
    (known since April 2022; for resignation and dismissal since 2015).
    """

    employer_rate: Monthly[Fraction] = Monthly(
        Words("the employer's share of the wage for JHT", "bagian pemberi kerja dari upah untuk JHT"),
        since("2015-07", percent("3.7"), PP_46_2015.at("Pasal 16 ayat (1) huruf b")),
    )
    worker_rate: Monthly[Fraction] = Monthly(
        Words("the worker's share of the wage for JHT", "bagian pekerja dari upah untuk JHT"),
        since("2015-07", percent("2"), PP_46_2015.at("Pasal 16 ayat (1) huruf a")),
    )
    declared_growth: ByYear[Fraction] = ByYear(
        Words("declared growth", "hasil pengembangan yang diumumkan"),
        since(2016, percent("7.19"), PP_46_2015.at("Pasal 27 ayat (1)"), BPJS_STATEMENT.at("8 Februari 2017")),
        since(2017, percent("7.82"), PP_46_2015.at("Pasal 27 ayat (1)"), PRESS.at("2018 (siaran pers BPJS: 7,83%)")),
        since(2018, percent("6.26"), PP_46_2015.at("Pasal 27 ayat (1)"), PRESS.at("15 Februari dan 31 Mei 2021")),
        since(2019, percent("6.06"), PP_46_2015.at("Pasal 27 ayat (1)"), PRESS.at("15 Februari dan 31 Mei 2021")),
        since(2020, percent("5.59"), PP_46_2015.at("Pasal 27 ayat (1)"), PRESS.at("Mei 2021 (diaudit)")),
        unit=Unit.PERCENT,
    )
    deposit_rate: ByYear[Fraction] = ByYear(
        Words("average rate of 1-year deposits at state banks", "rata-rata bunga deposito 1 tahun bank pemerintah"),
        since(2016, percent("4.88"), PP_46_2015.at("Pasal 27 ayat (3)"), BPJS_STATEMENT.at("8 Februari 2017")),
        since(2020, percent("3.68"), PP_46_2015.at("Pasal 27 ayat (3)"), PRESS.at("Mei 2021 (diaudit)")),
        unit=Unit.PERCENT,
    )
    pension_age: Daily[int] = Daily(
        Words("the JHT pension age", "usia pensiun JHT"),
        since(_P1, 56, PP_46_2015.at("Pasal 22 ayat (1)"), PP_46_2015.at("Pasal 26 ayat (1) huruf a")),
        since(_P2, 56, PP_46_2015.at("Pasal 22 ayat (1)"), PP_60_2015.at("Pasal 26 ayat (1) huruf a")),
        unit=Unit.YEARS,
    )
    opening: Each[Ground, Daily[Opening]] = Each(
        {
            Ground.AGE: Daily(
                _OPENING,
                since(
                    _P1, _AT_PENSION_AGE, PP_46_2015.at("Pasal 26 ayat (1) huruf a"), PP_46_2015.at("Pasal 26 ayat (2)")
                ),
                since(
                    _P2, _AT_PENSION_AGE, PP_60_2015.at("Pasal 26 ayat (1) huruf a"), PP_60_2015.at("Pasal 26 ayat (2)")
                ),
                since(_P4, _AT_PENSION_AGE, PP_60_2015.at("Pasal 26 ayat (2)"), _2022("Pasal 6 ayat (1) huruf b")),
            ),
            Ground.CONTRACT_AGE: Daily(
                _OPENING,
                since(_P1, _CLOSED, PP_46_2015.at("Pasal 26"), JHT_13),
                since(_P2, _CLOSED, PP_60_2015.at("Pasal 26"), JHT_13),
                since(_P4, Opening(Start.CONTRACT_AGE), _2022("Pasal 6 ayat (1) huruf a"), JHT_13),
            ),
            Ground.RESIGNATION: _stopped(_AFTER_A_MONTH, _2022("Pasal 8")),
            Ground.DISMISSAL: _stopped(_AFTER_A_MONTH, _2022("Pasal 10")),
            Ground.CONTRACT_EXPIRY: _stopped(_FROM_EVENT, _2022("Pasal 6 ayat (2) huruf a")),
            Ground.NON_WAGE_STOPPED: Daily(
                _OPENING,
                _STOPPED_BEFORE_56,
                _STOPPED_AFTER_AMENDMENT,
                since(_P3, Opening(Start.NOT_FOUND), PERMENAKER_19_2015.whole(Evidence.INFERRED)),
                since(_P4, _FROM_EVENT, _2022("Pasal 6 ayat (2) huruf b")),
            ),
            Ground.DISABILITY: Daily(
                _OPENING,
                since(_P1, _FROM_EVENT, PP_46_2015.at("Pasal 22 ayat (1)"), PP_46_2015.at("Pasal 26 ayat (4)")),
                since(_P2, _FROM_EVENT, PP_46_2015.at("Pasal 22 ayat (1)"), PP_60_2015.at("Pasal 26 ayat (3)")),
            ),
            Ground.DEATH: Daily(
                _OPENING,
                since(_P1, _FROM_EVENT, PP_46_2015.at("Pasal 23"), PP_46_2015.at("Pasal 26 ayat (5)")),
                since(_P2, _FROM_EVENT, PP_46_2015.at("Pasal 23"), PP_60_2015.at("Pasal 26 ayat (4)")),
            ),
            Ground.LEAVING_INDONESIA: Daily(
                _OPENING,
                since(_P1, _FROM_EVENT, PP_46_2015.at("Pasal 26 ayat (1) huruf d"), PP_46_2015.at("Pasal 26 ayat (6)")),
                since(_P2, _CLOSED, PP_60_2015.at("Pasal 26")),
                since(_P3, Opening(Start.EVENT, foreigners_only=True), _2015, JHT_12),
                since(
                    _P4,
                    Opening(Start.ANY_DAY, foreigners_only=True),
                    _2022("Pasal 12", Evidence.TEXT_READ),
                    JHT_12,
                ),
            ),
        }
    )
    disability_payable: Daily[Rule[[date], date]] = Daily(
        Words("from when the payment for disability is due", "saat manfaat cacat total tetap mulai dibayarkan"),
        since(
            _P1,
            Rule(Words("from the determination", "sejak penetapan"), on_the_day),
            PP_46_2015.at("Pasal 26 ayat (4)"),
            JHT_15,
        ),
        since(
            _P4,
            Rule(
                Words("from the 1st of the month after the determination", "sejak tanggal 1 bulan setelah penetapan"),
                first_of_the_next_month,
            ),
            PERMENAKER_4_2022.whole(Evidence.REMEMBERED),
            PERMENAKER_2_2022.at("Pasal 7 ayat (2)"),
            JHT_15,
        ),
    )
    partial_years: Daily[int] = Daily(
        Words("years of membership before a partial payment", "masa kepesertaan sebelum pengambilan sebagian"),
        since(_P1, 10, UU_40_2004.at("Pasal 37 ayat (3)"), PP_46_2015.at("Pasal 22 ayat (4)"), JHT_8),
        unit=Unit.YEARS,
    )
    partial_share: Each[Purpose, Daily[Fraction]] = Each(
        {
            Purpose.HOME: Daily(
                Words("most of the balance for a home", "paling banyak dari saldo untuk kepemilikan rumah"),
                since(_P1, percent("30"), PP_46_2015.at("Pasal 22 ayat (5)"), JHT_10),
            ),
            Purpose.OTHER: Daily(
                Words("most of the balance for other purposes", "paling banyak dari saldo untuk keperluan lain"),
                since(_P1, percent("10"), PP_46_2015.at("Pasal 22 ayat (5)"), JHT_10),
            ),
        }
    )
    partial_times: Daily[int] = Daily(
        Words("partial payments during a membership", "pengambilan sebagian selama menjadi peserta"),
        since(_P1, 1, PP_46_2015.at("Pasal 22 ayat (5)"), PP_46_2015.at("Pasal 22 ayat (6)"), JHT_9),
        unit=Unit.COUNT,
    )
    documents: Each[Ground, Daily[tuple[Document, ...]]] = Each(
        {
            Ground.AGE: _documents((_P4, _PENSION_DOCUMENTS, _2022("Pasal 7"))),
            Ground.CONTRACT_AGE: _documents((_P4, _PENSION_DOCUMENTS, _2022("Pasal 7"))),
            Ground.RESIGNATION: _documents(
                (_P3, (_CARD, _IDENTITY, Document.FAMILY_CARD, Document.RESIGNATION_STATEMENT), _2015),
                (_P4, (*_PENSION_DOCUMENTS, Document.RESIGNATION_STATEMENT), _2022("Pasal 9")),
            ),
            Ground.DISMISSAL: _documents(
                (_P3, (_CARD, _IDENTITY, Document.FAMILY_CARD, Document.DISMISSAL_PROOF), _2015),
                (_P4, (*_PENSION_DOCUMENTS, Document.DISMISSAL_PROOF), _2022("Pasal 11")),
            ),
            Ground.CONTRACT_EXPIRY: _documents(
                (_P4, (*_PENSION_DOCUMENTS, Document.CONTRACT), _2022("Pasal 7", _BY_PLACE)),
            ),
            Ground.NON_WAGE_STOPPED: _documents((_P4, _PENSION_DOCUMENTS, _2022("Pasal 7"))),
            Ground.DISABILITY: _documents(
                (_P4, (_CARD, Document.DOCTORS_LETTER, _IDENTITY), _2022("Pasal 15", _BY_PLACE)),
            ),
            Ground.DEATH: _documents(
                (
                    _P4,
                    (_CARD, Document.DEATH_CERTIFICATE, Document.HEIR_STATEMENT, Document.HEIR_IDENTITY),
                    _2022("Pasal 17", _BY_PLACE),
                ),
            ),
            Ground.LEAVING_INDONESIA: _documents(
                (_P4, (_CARD, Document.PASSPORT, Document.LEAVING_STATEMENT), _2022("Pasal 13", _BY_PLACE)),
            ),
        }
    )
    tax_number_above: Daily[int] = Daily(
        Words("balance above which the tax number is asked for", "saldo yang di atasnya NPWP diminta"),
        since(_P1, 50_000_000, BPJS_PRACTICE.at("klaim JHT")),
        unit=Unit.RUPIAH,
    )
    payment_working_days: Daily[int] = Daily(
        Words("the time for payment", "jangka waktu pembayaran"),
        since(_P1, 5, PP_46_2015.at("Pasal 31 ayat (3)")),
        unit=Unit.WORKING_DAYS,
    )
    without_heirs: Daily[Heir] = Daily(
        Words("who receives where no heir lives", "penerima bila tidak ada ahli waris"),
        since(_P1, Heir.BALAI_HARTA_PENINGGALAN, PP_46_2015.at("Pasal 23")),
    )
    waiting_month: WaitingMonth = option(WaitingMonth.DAY_AFTER, JHT_1)
    ten_years: TenYears = option(TenYears.SINCE_FIRST_REGISTRATION, JHT_8)
    work_elsewhere: WorkElsewhere = option(WorkElsewhere.BLOCKS, JHT_11)


LAW = Law()
