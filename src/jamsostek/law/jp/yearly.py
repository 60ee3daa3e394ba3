"""The yearly figures of JP: the wage ceiling, the bounds of a pension, and the inflation that revalues both wages and pensions."""

from fractions import Fraction

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import ByYear, Monthly, Renewal, Row, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jp import JP_10, JP_19, JP_32
from jamsostek.regulations import (
    BPJS_B_0246_022021,
    BPJS_B_726_022025,
    BPJS_B_1226_022026,
    BPJS_B_1328_022020,
    BPJS_B_1397_022018,
    BPS_BRS,
    PAYROLL_PUBLISHERS,
    PP_45_2015,
)

_BY_GROWTH = PP_45_2015.at("Pasal 29 ayat (3)")
_ANNOUNCED = PAYROLL_PUBLISHERS.whole()

WAGE_CEILING: Monthly[int] = Monthly(
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
"""The highest monthly wage on which contributions are computed, and which enters the formula."""

_RAISED = PP_45_2015.at("Pasal 18 ayat (3)")
_RECOMPUTED = _RAISED.known_by(Evidence.INFERRED)
"""No publication of that year's bounds was seen; they are the only ones from which the next published pair follows."""

MINIMUM: Monthly[int] = Monthly(
    Words("the lowest pension", "manfaat pensiun paling sedikit"),
    since("2015-07", 300_000, PP_45_2015.at("Pasal 18 ayat (1)")),
    since("2016-03", 310_050, _RAISED, _ANNOUNCED, JP_19),
    since("2017-03", 319_450, _RAISED, _ANNOUNCED, JP_19),
    since("2018-03", 331_000, _RECOMPUTED, JP_19),
    since("2019-03", 341_400, _RAISED, BPJS_B_1397_022018.whole(), JP_19),
    since("2020-03", 350_700, _RECOMPUTED, JP_19),
    since("2021-03", 356_600, _RECOMPUTED, JP_19),
    since("2022-03", 363_300, _RAISED, _ANNOUNCED, JP_19),
    since("2023-03", 383_400, _RAISED, _ANNOUNCED, JP_19),
    since("2024-03", 393_500, _RAISED, _ANNOUNCED, JP_19),
    since("2025-03", 399_700, _RAISED, _ANNOUNCED, JP_19),
    since("2026-02", 411_400, _RAISED, BPJS_B_1226_022026.whole(), JP_19),
    unit=Unit.RUPIAH,
    renewed=Renewal.YEARLY,
)
"""The lowest monthly pension, by the month it is paid for."""

MAXIMUM: Monthly[int] = Monthly(
    Words("the highest pension", "manfaat pensiun paling banyak"),
    since("2015-07", 3_600_000, PP_45_2015.at("Pasal 18 ayat (2)")),
    since("2016-03", 3_720_600, _RAISED, _ANNOUNCED, JP_19),
    since("2017-03", 3_833_000, _RAISED, _ANNOUNCED, JP_19),
    since("2018-03", 3_971_400, _RECOMPUTED, JP_19),
    since("2019-03", 4_095_750, _RAISED, BPJS_B_1397_022018.whole(), JP_19),
    since("2020-03", 4_207_200, _RECOMPUTED, JP_19),
    since("2021-03", 4_277_900, _RECOMPUTED, JP_19),
    since("2022-03", 4_357_900, _RAISED, _ANNOUNCED, JP_19),
    since("2023-03", 4_598_100, _RAISED, _ANNOUNCED, JP_19),
    since("2024-03", 4_718_200, _RAISED, _ANNOUNCED, JP_19),
    since("2025-03", 4_792_300, _RAISED, _ANNOUNCED, JP_19),
    since("2026-02", 4_932_300, _RAISED, BPJS_B_1226_022026.whole(), JP_19),
    unit=Unit.RUPIAH,
    renewed=Renewal.YEARLY,
)
"""The highest monthly pension, by the month it is paid for."""


def _inflation(year: int, rate: str, release: Source) -> Row[Fraction]:
    return since(year, percent(rate), PP_45_2015.at("Pasal 17 ayat (5)"), release, JP_32)


INFLATION: ByYear[Fraction] = ByYear(
    Words("general inflation", "inflasi umum"),
    _inflation(2015, "3.35", BPS_BRS.at("01/01/Th.XIX")),
    _inflation(2016, "3.02", BPS_BRS.whole()),
    _inflation(2017, "3.61", BPS_BRS.whole()),
    _inflation(2018, "3.13", BPS_BRS.at("01/01/Th.XXII")),
    _inflation(2019, "2.72", BPS_BRS.whole()),
    _inflation(2020, "1.68", BPS_BRS.whole()),
    _inflation(2021, "1.87", BPS_BRS.at("01/01/Th.XXV")),
    _inflation(2022, "5.51", BPS_BRS.whole()),
    _inflation(2023, "2.61", BPS_BRS.at("01/01/Th.XXVII")),
    _inflation(2024, "1.57", BPS_BRS.whole()),
    _inflation(2025, "2.92", BPS_BRS.whole()),
    unit=Unit.PERCENT,
)
"""General inflation of a calendar year, December on December, as first published."""
