"""JP, pension (Jaminan Pensiun): what it costs."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.dated import Daily, Monthly, Renewal, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jp import JP_5, JP_10
from jamsostek.regulations import (
    BPJS_B_0246_022021,
    BPJS_B_726_022025,
    BPJS_B_1226_022026,
    BPJS_B_1328_022020,
    BPJS_B_1397_022018,
    PAYROLL_PUBLISHERS,
    PERMENAKER_29_2015,
    PP_45_2015,
)

_BY_GROWTH = PP_45_2015.at("Pasal 29 ayat (3)")
_ANNOUNCED = PAYROLL_PUBLISHERS.whole()


class LatestEntry(Enum):
    """Until when a worker can still enter JP (reading JP-5)."""

    DAY_BEFORE_PENSION = "day_before_pension"
    MONTH_BEFORE_PENSION = "month_before_pension"
    NO_LIMIT = "no_limit"


@frozen(cache_hash=True)
class Law:
    """What the texts say about JP contributions."""

    employer_rate: Monthly[Fraction] = Monthly(
        Words("the employer's share of the wage for JP", "bagian pemberi kerja dari upah untuk JP"),
        since("2015-07", percent("2"), PP_45_2015.at("Pasal 28 ayat (3) huruf a")),
    )
    worker_rate: Monthly[Fraction] = Monthly(
        Words("the worker's share of the wage for JP", "bagian pekerja dari upah untuk JP"),
        since("2015-07", percent("1"), PP_45_2015.at("Pasal 28 ayat (3) huruf b")),
    )
    wage_ceiling: Monthly[int] = Monthly(
        Words("the JP wage ceiling", "batas paling tinggi upah JP"),
        since("2015-07", 7_000_000, PP_45_2015.at("Pasal 29 ayat (2)")),
        since("2016-03", 7_335_300, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2017-03", 7_703_500, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2018-03", 8_094_000, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2019-03", 8_512_400, _BY_GROWTH, BPJS_B_1397_022018.whole(), JP_10),
        since("2020-03", 8_939_700, _BY_GROWTH, BPJS_B_1328_022020.whole(), JP_10),
        since("2021-03", 8_754_600, _BY_GROWTH, BPJS_B_0246_022021.whole(), JP_10),
        since("2022-03", 9_077_600, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2023-03", 9_559_600, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2024-03", 10_042_300, _BY_GROWTH, _ANNOUNCED, JP_10),
        since("2025-03", 10_547_400, _BY_GROWTH, BPJS_B_726_022025.whole(), JP_10),
        since("2026-03", 11_086_300, _BY_GROWTH, BPJS_B_1226_022026.whole(), JP_10),
        unit=Unit.RUPIAH,
        renewed=Renewal.YEARLY,
    )
    pension_age: Daily[int] = Daily(
        Words("the pension age", "usia pensiun"),
        since("2015-07-01", 56, PP_45_2015.at("Pasal 15 ayat (1)")),
        since("2019-01-01", 57, PP_45_2015.at("Pasal 15 ayat (2)")),
        *(since(f"{2022 + 3 * step}-01-01", 58 + step, PP_45_2015.at("Pasal 15 ayat (3)")) for step in range(8)),
        unit=Unit.YEARS,
    )
    entry_months_before: Daily[int] = Daily(
        Words(
            "months before the pension date, latest entry to JP", "bulan sebelum tanggal pensiun, paling lambat ikut JP"
        ),
        since("2015-07-01", 1, PERMENAKER_29_2015.whole(), JP_5),
        unit=Unit.MONTHS,
    )
    latest_entry: LatestEntry = option(LatestEntry.DAY_BEFORE_PENSION, JP_5)


LAW = Law()
