"""Income tax where it meets social security: lump sums paid out, and contributions in the payroll."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, Monthly, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Language, Unit, Words, percent_sign, rupiah
from jamsostek.readings.jht import JHT_16, JHT_17, JHT_18, JHT_19, JHT_21, JHT_22, JHT_32, JHT_33
from jamsostek.regulations import PMK_168_2023, PP_68_2009, UU_7_2021, UU_36_2008
from jamsostek.terms import Term


@frozen(cache_hash=True)
class Brackets:
    """A marginal tariff: the part of an amount above each bound, up to the next, at the rate beside it."""

    bounds: tuple[int, ...]
    rates: tuple[Fraction, ...]

    def in_(self, language: Language, /) -> str:
        """Each rate with the bound it begins above."""
        pairs = zip(self.bounds, self.rates, strict=True)
        return ", ".join(
            _ABOVE.with_(rate=percent_sign(r, language), low=rupiah(b, language)).in_(language) for b, r in pairs
        )


_ABOVE = Words("{rate} above {low}", "{rate} di atas {low}")


def _brackets(*pairs: tuple[int, str]) -> Brackets:
    return Brackets(tuple(bound for bound, _ in pairs), tuple(percent(rate) for _, rate in pairs))


class TaxWindow(Enum):
    """What the two years of the final tax are (reading JHT-16)."""

    CALENDAR_YEARS = "calendar_years"
    MONTHS = "months"


class PayrollItem(Term):
    """A contribution as it appears in the payroll, with who pays it."""

    JKK_EMPLOYER = "jkk_employer", "JKK, employer", "JKK, pemberi kerja"
    JKM_EMPLOYER = "jkm_employer", "JKM, employer", "JKM, pemberi kerja"
    JHT_EMPLOYER = "jht_employer", "JHT, employer", "JHT, pemberi kerja"
    JP_EMPLOYER = "jp_employer", "JP, employer", "JP, pemberi kerja"
    HEALTH_EMPLOYER = "health_employer", "BPJS Kesehatan, employer", "BPJS Kesehatan, pemberi kerja"
    JHT_WORKER = "jht_worker", "JHT, worker", "JHT, pekerja"
    JP_WORKER = "jp_worker", "JP, worker", "JP, pekerja"
    HEALTH_WORKER = "health_worker", "BPJS Kesehatan, worker", "BPJS Kesehatan, pekerja"


class Treatment(Term):
    """What a contribution does to the worker's taxable income."""

    ADDS_TO_GROSS = "adds_to_gross", "adds to gross income", "menambah penghasilan bruto"
    NOT_INCOME = "not_income", "not income", "bukan penghasilan"
    DEDUCTED_YEARLY = (
        "deducted_yearly",
        "deducted for the year or last period, not in a month",
        "pengurang dalam hitungan setahun atau masa pajak terakhir, bukan bulanan",
    )
    NOT_DEDUCTED = "not_deducted", "not deducted", "bukan pengurang"


def _treated(treatment: Treatment, *articles: Source) -> Monthly[Treatment]:
    first, *more = articles
    return Monthly(
        Words("treatment in the payroll", "perlakuan dalam penggajian"), since("2024-01", treatment, first, *more)
    )


_PREMIUM = (PMK_168_2023.at("Pasal 5 ayat (3) huruf d"),)
_EMPLOYERS_SHARE = (PMK_168_2023.at("Pasal 7 huruf c"),)
_WORKERS_SHARE = (
    PMK_168_2023.at("Pasal 10 ayat (1) huruf b angka 2"),
    PMK_168_2023.at("Pasal 8 ayat (1) huruf a"),
    PMK_168_2023.at("Pasal 15 ayat (1) huruf a"),
)


@frozen(cache_hash=True)
class Law:
    """What the tax texts say: `lump_sum`, the final tax of the first two calendar years, `progressive`, the rates of a tax year.

    `payroll` holds the treatment of each contribution, known since January 2024.
    """

    lump_sum: Daily[Brackets] = Daily(
        Words("final tax on a lump sum", "PPh final atas pembayaran sekaligus"),
        since(
            "2009-11-16",
            _brackets((0, "0"), (50_000_000, "5")),
            PP_68_2009.at("Pasal 5"),
            JHT_17,
            JHT_22,
            JHT_33,
        ),
    )
    window_years: Daily[int] = Daily(
        Words("calendar years within which a sum counts as paid at once", "tahun kalender pembayaran sekaligus"),
        since("2009-11-16", 2, PP_68_2009.at("Pasal 2 ayat (2)"), JHT_18),
        unit=Unit.YEARS,
    )
    progressive: Daily[Brackets] = Daily(
        Words("income tax of the tax year", "PPh tahun pajak"),
        since(
            "2009-01-01",
            _brackets((0, "5"), (50_000_000, "15"), (250_000_000, "25"), (500_000_000, "30")),
            UU_36_2008.at("Pasal 17 ayat (1) huruf a"),
            PP_68_2009.at("Pasal 6 ayat (1)"),
            JHT_19,
        ),
        since(
            "2022-01-01",
            _brackets((0, "5"), (60_000_000, "15"), (250_000_000, "25"), (500_000_000, "30"), (5_000_000_000, "35")),
            UU_7_2021.at("Pasal 17 ayat (1) huruf a"),
            PP_68_2009.at("Pasal 6 ayat (1)"),
            JHT_19,
        ),
    )
    without_tax_number: Daily[Fraction] = Daily(
        Words("more tax without a tax number", "tambahan pajak tanpa NPWP"),
        since(
            "2009-01-01", percent("20"), PP_68_2009.at("Pasal 6 ayat (3)"), UU_36_2008.at("Pasal 21 ayat (5a)"), JHT_21
        ),
    )
    non_resident: Daily[Fraction] = Daily(
        Words("final tax of a non-resident", "PPh final wajib pajak luar negeri"),
        since("2009-01-01", percent("20"), UU_36_2008.at("Pasal 26")),
        since(
            "2024-01-01",
            percent("20"),
            UU_36_2008.at("Pasal 26"),
            PMK_168_2023.at("Pasal 14 ayat (1)"),
            PMK_168_2023.at("Pasal 16 ayat (7)"),
        ),
    )
    payroll: Each[PayrollItem, Monthly[Treatment]] = Each(
        {
            PayrollItem.JKK_EMPLOYER: _treated(Treatment.ADDS_TO_GROSS, *_PREMIUM, JHT_32),
            PayrollItem.JKM_EMPLOYER: _treated(Treatment.ADDS_TO_GROSS, *_PREMIUM),
            PayrollItem.JHT_EMPLOYER: _treated(Treatment.NOT_INCOME, *_EMPLOYERS_SHARE),
            PayrollItem.JP_EMPLOYER: _treated(Treatment.NOT_INCOME, *_EMPLOYERS_SHARE),
            PayrollItem.HEALTH_EMPLOYER: _treated(Treatment.ADDS_TO_GROSS, PMK_168_2023.at("Pasal 5 ayat (3) huruf e")),
            PayrollItem.JHT_WORKER: _treated(Treatment.DEDUCTED_YEARLY, *_WORKERS_SHARE),
            PayrollItem.JP_WORKER: _treated(Treatment.DEDUCTED_YEARLY, *_WORKERS_SHARE),
            PayrollItem.HEALTH_WORKER: _treated(Treatment.NOT_DEDUCTED, PMK_168_2023.at("Pasal 10 ayat (1)")),
        }
    )
    window: TaxWindow = option(TaxWindow.CALENDAR_YEARS, JHT_16)


LAW = Law()
