"""JP, pension (Jaminan Pensiun): what it costs, when it is due, how much it is, and who receives it."""

from collections.abc import Mapping
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Citation, Evidence, Source
from jamsostek.kernel.dated import ByYear, Daily, Each, Monthly, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.law.jp.kinds import Document as Document
from jamsostek.law.jp.kinds import PensionKind as PensionKind
from jamsostek.law.jp.kinds import PensionKindWord as PensionKindWord
from jamsostek.law.jp.kinds import as_pension_kind as as_pension_kind
from jamsostek.law.jp.options import BoundsMonth as BoundsMonth
from jamsostek.law.jp.options import ChildShares as ChildShares
from jamsostek.law.jp.options import Clamp as Clamp
from jamsostek.law.jp.options import DensityMonths as DensityMonths
from jamsostek.law.jp.options import Index as Index
from jamsostek.law.jp.options import LatestEntry as LatestEntry
from jamsostek.law.jp.options import PensionAgeStep as PensionAgeStep
from jamsostek.law.jp.options import PensionRounding as PensionRounding
from jamsostek.law.jp.yearly import INFLATION, MAXIMUM, MINIMUM, WAGE_CEILING
from jamsostek.readings.jp import (
    JP_1,
    JP_5,
    JP_12,
    JP_13,
    JP_17,
    JP_18,
    JP_19,
    JP_21,
    JP_22,
    JP_23,
    JP_29,
    JP_30,
    JP_31,
)
from jamsostek.regulations import BPJS_B_1328_022020, BPJS_PRACTICE, PERMENAKER_29_2015, PP_45_2015, PRESS

_START = "2015-07-01"
_DEEMED: Mapping[PensionKind, Citation] = {
    PensionKind.DISABILITY: PP_45_2015.at("Pasal 20 ayat (3)"),
    PensionKind.WIDOW: PP_45_2015.at("Pasal 21 ayat (3)"),
    PensionKind.CHILD: PP_45_2015.at("Pasal 22 ayat (3)"),
    PensionKind.PARENT: PP_45_2015.at("Pasal 23 ayat (3)"),
}
_IDENTITY = (Document.FORM, Document.CARD, Document.IDENTITY_CARD, Document.FAMILY_CARD)
_DEATH = (Document.DEATH, Document.HEIRS)


def _papers(*more: Document) -> Daily[tuple[Document, ...]]:
    return Daily(
        Words("the papers of a claim", "dokumen klaim"),
        since(_START, (*_IDENTITY, *more), PP_45_2015.at("Penjelasan Pasal 25 ayat (1) huruf a"), PRESS.whole()),
    )


def _survivor_share(rate: str, *law: Source) -> Daily[Fraction]:
    return Daily(Words("the survivor's share", "bagian ahli waris"), since(_START, percent(rate), *law))


@frozen(cache_hash=True)
class Law:
    """What the texts say about JP."""

    employer_rate: Monthly[Fraction] = Monthly(
        Words("the employer's share of the wage for JP", "bagian pemberi kerja dari upah untuk JP"),
        since("2015-07", percent("2"), PP_45_2015.at("Pasal 28 ayat (3) huruf a")),
    )
    worker_rate: Monthly[Fraction] = Monthly(
        Words("the worker's share of the wage for JP", "bagian pekerja dari upah untuk JP"),
        since("2015-07", percent("1"), PP_45_2015.at("Pasal 28 ayat (3) huruf b")),
    )
    wage_ceiling: Monthly[int] = WAGE_CEILING
    wage_ceiling_multiple: Monthly[int] = Monthly(
        Words("the multiple to which BPJS cuts the ceiling", "kelipatan pembulatan ke bawah batas upah oleh BPJS"),
        since("2016-03", 100, BPJS_B_1328_022020.whole(), BPJS_PRACTICE.whole(Evidence.INFERRED)),
        unit=Unit.RUPIAH,
    )
    pension_age: Daily[int] = Daily(
        Words("the pension age", "usia pensiun"),
        since(_START, 56, PP_45_2015.at("Pasal 15 ayat (1)")),
        since("2019-01-01", 57, PP_45_2015.at("Pasal 15 ayat (2)")),
        *(since(f"{2022 + 3 * step}-01-01", 58 + step, PP_45_2015.at("Pasal 15 ayat (3)")) for step in range(8)),
        unit=Unit.YEARS,
    )
    entry_months_before: Daily[int] = Daily(
        Words(
            "months before the pension date, latest entry to JP", "bulan sebelum tanggal pensiun, paling lambat ikut JP"
        ),
        since(_START, 1, PERMENAKER_29_2015.whole(), JP_5),
        unit=Unit.MONTHS,
    )
    latest_entry: LatestEntry = option(LatestEntry.DAY_BEFORE_PENSION, JP_5)
    deferral_years: Daily[int] = Daily(
        Words(
            "years for which who goes on working may put the pension off",
            "tahun penundaan penerimaan manfaat bagi yang masih bekerja",
        ),
        since(_START, 3, PP_45_2015.at("Pasal 15 ayat (4)")),
        unit=Unit.YEARS,
    )
    notice_months: Daily[int] = Daily(
        Words("months before the pension age by which BPJS writes", "bulan pemberitahuan BPJS sebelum usia pensiun"),
        since(_START, 3, PERMENAKER_29_2015.at("Pasal 12", Evidence.TEXT_READ)),
        unit=Unit.MONTHS,
    )
    reply_months: Daily[int] = Daily(
        Words(
            "months before the pension age by which the data go back", "bulan pengembalian data sebelum usia pensiun"
        ),
        since(_START, 1, PERMENAKER_29_2015.at("Pasal 12", Evidence.TEXT_READ)),
        unit=Unit.MONTHS,
    )
    pension_months: Daily[int] = Daily(
        Words("contribution months for an old-age pension", "masa iur untuk manfaat pensiun hari tua"),
        since(_START, 180, PP_45_2015.at("Pasal 19 ayat (1)")),
        unit=Unit.MONTHS,
    )
    deemed_months: Each[PensionKind, Daily[int]] = Each(
        {
            kind: Daily(
                Words("contribution months deemed to have been paid", "masa iur yang dianggap telah dipenuhi"),
                since(_START, 180, article),
                unit=Unit.MONTHS,
            )
            for kind, article in _DEEMED.items()
        }
    )
    density: Each[PensionKind, Daily[Fraction]] = Each(
        {
            kind: Daily(
                Words("the density of contributions", "tingkat kepadatan iuran"),
                since(_START, percent("80"), article, JP_12),
            )
            for kind, article in _DEEMED.items()
        }
    )
    cause_months: Daily[int] = Daily(
        Words("months from registration to what causes a disability", "bulan sejak terdaftar sampai penyebab cacat"),
        since(_START, 1, PP_45_2015.at("Pasal 20 ayat (3) huruf b"), JP_13),
        unit=Unit.MONTHS,
    )
    member_years: Each[PensionKind, Daily[int]] = Each(
        {
            kind: Daily(
                Words("years of membership before a death", "tahun kepesertaan sebelum meninggal dunia"),
                since(_START, 1, PP_45_2015.at(f"{_DEEMED[kind].place} huruf a"), JP_13),
                unit=Unit.YEARS,
            )
            for kind in (PensionKind.WIDOW, PensionKind.CHILD, PensionKind.PARENT)
        }
    )
    accrual: Daily[Fraction] = Daily(
        Words("the rate for each year of contributions", "faktor untuk tiap tahun masa iur"),
        since(_START, percent("1"), PP_45_2015.at("Pasal 17 ayat (2)")),
    )
    inflation: ByYear[Fraction] = INFLATION
    minimum: Monthly[int] = MINIMUM
    maximum: Monthly[int] = MAXIMUM
    bounds_multiple: Monthly[int] = Monthly(
        Words("the multiple to which BPJS raises the bounds", "kelipatan pembulatan ke atas batas manfaat oleh BPJS"),
        since("2016-03", 50, BPJS_PRACTICE.whole(Evidence.INFERRED)),
        since("2023-03", 100, BPJS_PRACTICE.whole(Evidence.INFERRED)),
        unit=Unit.RUPIAH,
    )
    survivor_share: Each[PensionKind, Daily[Fraction]] = Each(
        {
            PensionKind.WIDOW: _survivor_share("50", PP_45_2015.at("Pasal 21 ayat (2)")),
            PensionKind.CHILD: _survivor_share("50", PP_45_2015.at("Pasal 22 ayat (2)")),
            PensionKind.PARENT: _survivor_share("20", PP_45_2015.at("Pasal 23 ayat (2)"), JP_23),
        }
    )
    share_after_spouse: Daily[Fraction] = Daily(
        Words("the children's share of the widow's or widower's pension", "bagian anak dari pensiun janda atau duda"),
        since(_START, percent("50"), PP_45_2015.at("Pasal 22 ayat (2) huruf c"), JP_22),
    )
    most_children: Daily[int] = Daily(
        Words("children who can be registered as beneficiaries", "anak yang dapat didaftarkan sebagai penerima"),
        since(_START, 2, PP_45_2015.at("Pasal 14 ayat (1) huruf c"), JP_21),
        unit=Unit.COUNT,
    )
    child_age: Daily[int] = Daily(
        Words("the age at which a child's pension ends", "usia berakhirnya pensiun anak"),
        since(_START, 23, PP_45_2015.at("Pasal 22 ayat (5)")),
        unit=Unit.YEARS,
    )
    posthumous_days: Daily[int] = Daily(
        Words("days after the death within which a child may be born", "hari kelahiran anak setelah peserta meninggal"),
        since(_START, 300, PP_45_2015.at("Pasal 14 ayat (2)")),
        unit=Unit.DAYS,
    )
    papers: Each[PensionKind, Daily[tuple[Document, ...]]] = Each(
        {
            PensionKind.OLD_AGE: _papers(),
            PensionKind.DISABILITY: _papers(Document.DOCTOR, Document.EMPLOYER),
            PensionKind.WIDOW: _papers(Document.MARRIAGE, *_DEATH),
            PensionKind.CHILD: _papers(Document.BIRTH, *_DEATH, Document.GUARDIAN),
            PensionKind.PARENT: _papers(*_DEATH),
        }
    )
    first_payment_days: Daily[int] = Daily(
        Words("days for the first payment", "hari untuk pembayaran pertama"),
        since(_START, 15, PP_45_2015.at("Pasal 25 ayat (1) huruf b"), JP_30),
        unit=Unit.DAYS,
    )
    late_fine: Daily[Fraction] = Daily(
        Words("BPJS's fine for each month of delay", "denda BPJS untuk setiap bulan keterlambatan"),
        since(_START, percent("2"), PP_45_2015.at("Pasal 35"), JP_30),
    )
    confirmation_months: Daily[int] = Daily(
        Words("months within which a beneficiary confirms the data", "bulan untuk konfirmasi data penerima manfaat"),
        since(_START, 3, PP_45_2015.at("Pasal 26 ayat (1)")),
        unit=Unit.MONTHS,
    )
    stop_years: Daily[int] = Daily(
        Words(
            "years without confirmation after which payment stops for good", "tahun tanpa konfirmasi sampai berhenti"
        ),
        since(_START, 10, PP_45_2015.at("Pasal 26 ayat (4)"), JP_31),
        unit=Unit.YEARS,
    )
    pension_age_step: PensionAgeStep = option(PensionAgeStep.FIXED_ONCE, JP_1)
    density_months: DensityMonths = option(DensityMonths.UNTIL_THE_EVENT, JP_12)
    index: Index = option(Index.WAGE_YEAR_TO_PENSION_YEAR, JP_17)
    clamp: Clamp = option(Clamp.SHARE_THEN_EACH_MONTH, JP_18)
    bounds_month: BoundsMonth = option(BoundsMonth.ANNOUNCED, JP_19)
    child_shares: ChildShares = option(ChildShares.SHARED, JP_21)
    rounding: PensionRounding = option(PensionRounding.RUPIAH, JP_29)


LAW = Law()
