"""What migrant workers (Pekerja Migran Indonesia, PMI) and their heirs receive: fixed sums, not parts of a wage.

Keyed by the day of the event. An amount that this project has not seen in a text it trusts is named as unknown, with why.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, Row, since
from jamsostek.kernel.words import Language, Unit, Words, rupiah
from jamsostek.law.scholarship import Cause
from jamsostek.readings.jkk_jkm import JKK_JKM_23
from jamsostek.regulations import PERMENAKER_4_2023, PERMENAKER_7_2017, PERMENAKER_18_2018, PRESS
from jamsostek.terms import Term


class Phase(Term):
    """The time of a migration: before work, during it, after it."""

    BEFORE = "before", "before work", "sebelum bekerja"
    DURING = "during", "during work", "selama bekerja"
    AFTER = "after", "after work", "setelah bekerja"


class MigrantItem(Term):
    """One benefit of the list for migrant workers; death that was no accident stands apart, by phase."""

    CARE_IN_INDONESIA = "care_in_indonesia", "care in Indonesia after an accident", "perawatan di Indonesia"
    CARE_ABROAD = "care_abroad", "care abroad after an accident", "perawatan di negara tujuan penempatan"
    HOME_CARE = "home_care", "home care", "perawatan di rumah"
    TRANSPORT_LAND = "transport_land", "transport after an accident, by land", "pengangkutan darat"
    TRANSPORT_SEA = "transport_sea", "transport after an accident, by sea", "pengangkutan laut"
    TRANSPORT_AIR = "transport_air", "transport after an accident, by air", "pengangkutan udara"
    TOTAL_PERMANENT = "total_permanent", "total permanent disability", "cacat total tetap"
    PERIODIC_MONEY = (
        "periodic_money",
        "periodic money on total permanent disability",
        "santunan berkala karena cacat total tetap",
    )
    PARTIAL_DISABILITY = "partial_disability", "partial anatomical disability", "cacat sebagian anatomis"
    DEATH_ACCIDENT = "death_accident", "death by an accident", "meninggal karena kecelakaan"
    PROSTHESIS = "prosthesis", "orthosis or prosthesis", "alat bantu dan alat ganti (orthosis, prosthesis)"
    DENTURES = "dentures", "dentures", "gigi tiruan"
    HEARING_AID = "hearing_aid", "hearing aid", "alat bantu dengar"
    GLASSES = "glasses", "glasses", "kacamata"
    FAILED_DEPARTURE = (
        "failed_departure",
        "failed to depart, not by own fault",
        "gagal berangkat bukan karena kesalahan",
    )
    FAILED_PLACEMENT = (
        "failed_placement",
        "failed to be placed, not by own fault",
        "gagal ditempatkan bukan karena kesalahan",
    )
    PLACED_CONTRARY = (
        "placed_contrary_to_contract",
        "placed contrary to the contract",
        "ditempatkan tidak sesuai perjanjian kerja",
    )
    RETURN_TRANSPORT_CONTRARY = (
        "return_transport_contrary_to_contract",
        "return transport after a placement contrary to the contract",
        "biaya pemulangan karena ditempatkan tidak sesuai perjanjian kerja",
    )
    RETURN_TRANSPORT = (
        "return_transport",
        "return transport after an accident or in trouble",
        "biaya pemulangan karena kecelakaan atau bermasalah",
    )
    LOSS_ON_THE_WAY_HOME = (
        "loss_on_the_way_home",
        "loss caused by others on the way home",
        "kerugian akibat tindakan pihak lain dalam perjalanan pulang",
    )
    DISMISSED_AFTER_ACCIDENT = (
        "dismissed_after_accident",
        "dismissal because of an accident",
        "pemutusan hubungan kerja akibat kecelakaan",
    )
    DISMISSED_UNILATERALLY = (
        "dismissed_unilaterally",
        "unilateral dismissal that follows from no accident",
        "pemutusan hubungan kerja sepihak bukan karena kecelakaan",
    )
    RAPE = "rape", "proven rape", "pemerkosaan yang terbukti"
    TRAINING = "training", "vocational training of the partially disabled", "pelatihan bagi yang cacat sebagian"


class MigrantDocument(Term):
    """A paper that the heirs of a migrant worker bring."""

    PARTICIPANT_CARD = "participant_card", "participant card", "kartu peserta"
    IDENTITY = "identity", "identity card or passport of the migrant worker", "KTP atau paspor PMI"
    HEIR_IDENTITY = "heir_identity", "identity card of the heir", "KTP ahli waris"
    FAMILY_CARD = "family_card", "family card", "kartu keluarga"
    DEATH_CERTIFICATE = (
        "death_certificate",
        "death certificate by a doctor or official, or a letter of the embassy (also for the missing)",
        "surat keterangan kematian dari dokter atau pejabat, atau surat perwakilan RI atau KDEI (termasuk bila hilang)",
    )
    HEIRS_LETTER = "heirs_letter", "letter that names the heirs", "surat keterangan ahli waris"
    HEIR_ACCOUNT = "heir_account", "bank account of the heir", "nomor rekening ahli waris"


@frozen(cache_hash=True)
class Whole:
    """A sum paid as it stands, in rupiah."""

    pays: int

    def in_(self, language: Language, /) -> str:
        """The sum."""
        return rupiah(self.pays, language)


@frozen(cache_hash=True)
class UpTo:
    """Costs, up to a sum in rupiah."""

    at_most: int

    def in_(self, language: Language, /) -> str:
        """The sum."""
        return _UP_TO.with_(most=self.at_most).in_(language)


@frozen(cache_hash=True)
class PartOf:
    """The percentage of the disability table, of a sum in rupiah."""

    part_of: int

    def in_(self, language: Language, /) -> str:
        """The sum."""
        return _PART_OF.with_(whole=self.part_of).in_(language)


@frozen(cache_hash=True)
class Together:
    """What heirs receive after a death, in rupiah: the lump sum, the periodic money and the funeral money."""

    lump_sum: int
    periodic: int
    funeral: int

    def in_(self, language: Language, /) -> str:
        """The three and what they come to."""
        parts = (self.lump_sum, self.periodic, self.funeral)
        return " + ".join(rupiah(part, language) for part in parts) + f" = {rupiah(sum(parts), language)}"


_UP_TO = Words("costs up to {most:rupiah}", "biaya paling banyak {most:rupiah}")
_PART_OF = Words("percentage of the table × {whole:rupiah}", "persentase tabel × {whole:rupiah}")


class InKind(Enum):
    """What is given and not paid."""

    BY_NEED = "by_need"

    def in_(self, language: Language, /) -> str:
        """What it is."""
        return _BY_NEED.in_(language)


_BY_NEED = Words("as needed, given and not paid", "sesuai kebutuhan, bukan berupa uang")


class Gap(Term):
    """Why this project does not know an amount."""

    ANNEX_NOT_READ = (
        "annex_not_read",
        "the amount stands in an annex that this project could not read",
        "jumlahnya ada dalam lampiran yang tidak dapat dibaca proyek ini",
    )
    RAISED_NOT_FOUND = (
        "raised_not_found",
        "raised, but the new amount was not found",
        "dinaikkan, tetapi jumlah barunya tidak ditemukan",
    )
    UNCONFIRMED = (
        "unconfirmed",
        "a figure is in circulation, but nothing confirms it",
        "ada angka yang beredar, tetapi tidak ada yang menguatkannya",
    )


Entitlement: TypeAlias = Whole | UpTo | PartOf | Together | InKind | Gap
"""What a row gives: a sum, costs up to a sum, a part of a sum, sums together, a service, or a gap in what this project knows."""

_BEFORE_AND_AFTER = PERMENAKER_4_2023.at("Pasal 27", Evidence.TEXT_READ)
_DURING = PERMENAKER_4_2023.at("Pasal 34", Evidence.TEXT_READ)
_AMOUNT = PERMENAKER_4_2023.at("Lampiran", Evidence.REPORTED)


def _first(entitlement: Entitlement) -> tuple[Row[Entitlement], Row[Entitlement]]:
    """The rows of Permenaker 7/2017 and 18/2018, whose amounts are the same."""
    return (
        since("2017-08-01", entitlement, PERMENAKER_7_2017.whole()),
        since("2018-12-10", entitlement, PERMENAKER_18_2018.whole()),
    )


def _now(entitlement: Entitlement, *law: Source) -> Row[Entitlement]:
    """The row of Permenaker 4/2023."""
    return since("2023-02-22", entitlement, _AMOUNT, *law)


def _unchanged(entitlement: Entitlement, *law: Source) -> tuple[Row[Entitlement], ...]:
    """The rows of all three, where the amount stayed."""
    return (*_first(entitlement), _now(entitlement, *law))


_ALWAYS = (_BEFORE_AND_AFTER, _DURING)
_ITEMS: Mapping[MigrantItem, tuple[Row[Entitlement], ...]] = {
    MigrantItem.CARE_IN_INDONESIA: _unchanged(InKind.BY_NEED, _BEFORE_AND_AFTER),
    MigrantItem.CARE_ABROAD: (_now(UpTo(50_000_000), _DURING),),
    MigrantItem.HOME_CARE: (_now(UpTo(20_000_000), *_ALWAYS),),
    MigrantItem.TRANSPORT_LAND: (*_first(UpTo(1_000_000)), _now(UpTo(5_000_000), *_ALWAYS, PRESS.whole())),
    MigrantItem.TRANSPORT_SEA: (*_first(UpTo(1_500_000)), _now(UpTo(2_000_000), *_ALWAYS, PRESS.whole())),
    MigrantItem.TRANSPORT_AIR: (*_first(UpTo(2_500_000)), _now(UpTo(10_000_000), *_ALWAYS, PRESS.whole())),
    MigrantItem.TOTAL_PERMANENT: _unchanged(Whole(100_000_000), *_ALWAYS),
    MigrantItem.PERIODIC_MONEY: (*_first(Whole(4_800_000)), _now(Gap.RAISED_NOT_FOUND, *_ALWAYS)),
    MigrantItem.PARTIAL_DISABILITY: (*_first(PartOf(142_000_000)), _now(Gap.UNCONFIRMED, *_ALWAYS)),
    MigrantItem.DEATH_ACCIDENT: (*_first(Whole(85_000_000)), _now(Gap.UNCONFIRMED, *_ALWAYS)),
    MigrantItem.PROSTHESIS: _unchanged(Gap.ANNEX_NOT_READ, *_ALWAYS),
    MigrantItem.DENTURES: (*_first(Gap.UNCONFIRMED), _now(Gap.RAISED_NOT_FOUND, *_ALWAYS)),
    MigrantItem.HEARING_AID: (_now(UpTo(2_500_000), *_ALWAYS),),
    MigrantItem.GLASSES: (_now(UpTo(1_000_000), *_ALWAYS),),
    MigrantItem.FAILED_DEPARTURE: (
        *_first(Gap.UNCONFIRMED),
        _now(Whole(10_000_000), PERMENAKER_4_2023.at("Pasal 27 ayat (3)", Evidence.TEXT_READ)),
    ),
    MigrantItem.FAILED_PLACEMENT: (*_first(Gap.UNCONFIRMED), _now(Gap.RAISED_NOT_FOUND, _DURING)),
    MigrantItem.PLACED_CONTRARY: (_now(Whole(25_000_000), _DURING),),
    MigrantItem.RETURN_TRANSPORT_CONTRARY: (_now(UpTo(15_000_000), _DURING),),
    MigrantItem.RETURN_TRANSPORT: (*_first(Gap.ANNEX_NOT_READ), _now(Gap.RAISED_NOT_FOUND, _DURING)),
    MigrantItem.LOSS_ON_THE_WAY_HOME: (*_first(Gap.UNCONFIRMED), _now(UpTo(10_000_000), _BEFORE_AND_AFTER)),
    MigrantItem.DISMISSED_AFTER_ACCIDENT: (*_first(Gap.UNCONFIRMED), _now(Gap.RAISED_NOT_FOUND, _DURING)),
    MigrantItem.DISMISSED_UNILATERALLY: (_now(Whole(1_500_000), _DURING, JKK_JKM_23),),
    MigrantItem.RAPE: (
        _now(Whole(50_000_000), PERMENAKER_4_2023.at("Pasal 27 ayat (4)", Evidence.TEXT_READ), _DURING),
    ),
    MigrantItem.TRAINING: _unchanged(InKind.BY_NEED, *_ALWAYS),
}
_SCHOLARSHIP = (PERMENAKER_4_2023.whole(Evidence.REPORTED), PRESS.whole())
_AT_HOME = (
    *_first(Together(16_200_000, 4_800_000, 3_000_000)),
    _now(Together(20_000_000, 12_000_000, 10_000_000), _BEFORE_AND_AFTER),
)
_DEATH: Mapping[Phase, tuple[Row[Entitlement], ...]] = {
    Phase.BEFORE: _AT_HOME,
    Phase.DURING: _unchanged(Whole(85_000_000), _DURING),
    Phase.AFTER: _AT_HOME,
}
_DEATH_WORDS = Words("death that was no accident, {phase}", "meninggal bukan karena kecelakaan, {phase}")


@frozen(cache_hash=True)
class Law:
    """What the texts give migrant workers.

    `items` are the benefits that do not depend on the phase, `death` what heirs receive for a death that was no accident, by its
    phase. An item without a row on a day was not on the list then.
    """

    items: Each[MigrantItem, Daily[Entitlement]] = Each(
        {item: Daily(item.label, *rows) for item, rows in _ITEMS.items()}
    )
    death: Each[Phase, Daily[Entitlement]] = Each(
        {phase: Daily(_DEATH_WORDS.with_(phase=phase), *rows) for phase, rows in _DEATH.items()}
    )
    home_care_years: Daily[int] = Daily(
        Words("years of home care from the recommendation", "tahun perawatan di rumah sejak rekomendasi"),
        since("2023-02-22", 1, _AMOUNT, *_ALWAYS),
        unit=Unit.YEARS,
    )
    scholarship_causes: Daily[tuple[Cause, ...]] = Daily(
        Words("what a scholarship of migrant workers follows from", "dasar pemberian beasiswa PMI"),
        since("2023-02-22", (Cause.WORK_ACCIDENT_DEATH, Cause.TOTAL_PERMANENT, Cause.NON_WORK_DEATH), *_SCHOLARSHIP),
    )
    scholarship_phases: Daily[tuple[Phase, ...]] = Daily(
        Words(
            "phases in which a death that was no accident brings a scholarship",
            "masa kematian bukan karena kecelakaan yang memberi beasiswa",
        ),
        since("2023-02-22", (Phase.DURING,), *_SCHOLARSHIP),
    )
    expiry_years: Daily[int] = Daily(
        Words("years after which a work accident claim of a migrant worker expires", "kedaluwarsa klaim JKK PMI"),
        since("2017-08-01", 2, PERMENAKER_7_2017.whole(), PERMENAKER_18_2018.whole()),
        since("2023-02-22", 5, PERMENAKER_4_2023.whole()),
        unit=Unit.YEARS,
    )
    death_documents: Daily[tuple[MigrantDocument, ...]] = Daily(
        Words("documents after a death", "dokumen klaim kematian"),
        since("2023-02-22", tuple(MigrantDocument), PERMENAKER_4_2023.at("Pasal 57 ayat (1)", Evidence.TEXT_READ)),
    )


LAW = Law()
