"""Participants without wages (bukan penerima upah, BPU): the income bands of JKK and JHT, the flat JKM."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Monthly, option, since, until
from jamsostek.kernel.formulas import Ladder
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.contributions import CONTRIBUTIONS_15
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_23
from jamsostek.regulations import (
    BPJS_PRACTICE,
    JAGAPEKERJA,
    PP_44_2015,
    PP_46_2015,
    PP_49_2023,
)


class IncomeInAGap(Enum):
    """Which band an income between two printed bands belongs to (reading CONTRIBUTIONS-15)."""

    LOWER_BAND = "lower_band"
    NEXT_BAND = "next_band"
    REFUSED = "refused"


# Income from, and the base the amounts of that band follow (Lampiran II of PP 44/2015, annex of PP 46/2015).
_BANDS = (
    (0, 1_000_000),
    (1_100_000, 1_200_000),
    (1_300_000, 1_400_000),
    (1_500_000, 1_600_000),
    (1_700_000, 1_800_000),
    (1_900_000, 2_000_000),
    (2_100_000, 2_200_000),
    (2_300_000, 2_400_000),
    (2_500_000, 2_600_000),
    (2_700_000, 2_950_000),
    (3_200_000, 3_450_000),
    (3_700_000, 3_950_000),
    (4_200_000, 4_450_000),
    (4_700_000, 4_950_000),
    (5_200_000, 5_450_000),
    (5_700_000, 5_950_000),
    (6_200_000, 6_450_000),
    (6_700_000, 6_950_000),
    (7_200_000, 7_450_000),
    (7_700_000, 7_950_000),
    (8_200_000, 8_700_000),
    (9_200_000, 9_700_000),
    (10_200_000, 10_700_000),
    (11_200_000, 11_700_000),
    (12_200_000, 12_700_000),
    (13_200_000, 13_700_000),
    (14_200_000, 14_700_000),
    (15_200_000, 15_700_000),
    (16_200_000, 16_700_000),
    (17_200_000, 17_700_000),
    (18_200_000, 18_700_000),
    (19_200_000, 19_700_000),
    (20_200_000, 20_700_000),
)
_ROWS = PP_44_2015.at("Lampiran II", Evidence.REPORTED)


@frozen(cache_hash=True)
class Law:
    """What the texts say about the contributions of participants without wages.

    `bands` are the lower bounds of the 33 printed bands, each with its base; the contribution follows the base, never the income.
    The printed end of a band lies `gap` below the beginning of the next.
    """

    bands: Monthly[Ladder] = Monthly(
        Words("the base of the income band", "dasar iuran menurut golongan penghasilan"),
        since(
            "2015-07",
            Ladder(tuple(bound for bound, _ in _BANDS), tuple(base for _, base in _BANDS)),
            PP_44_2015.at("Pasal 20 ayat (2)"),
            _ROWS,
            JAGAPEKERJA.whole(),
            CONTRIBUTIONS_15,
        ),
        unit=Unit.RUPIAH,
    )
    gap: Monthly[int] = Monthly(
        Words("from the printed end of a band to the next", "jarak dari batas atas golongan ke golongan berikutnya"),
        since("2015-07", 1_000, _ROWS, JAGAPEKERJA.whole()),
        unit=Unit.RUPIAH,
    )
    jkk_rate: Monthly[Fraction] = Monthly(
        Words("the JKK amount of the band, of its base", "iuran JKK golongan itu dari dasarnya"),
        since("2015-07", percent("1"), PP_44_2015.at("Pasal 20 ayat (1)"), _ROWS),
    )
    jht_rate: Monthly[Fraction] = Monthly(
        Words("the JHT amount of the band, of its base", "iuran JHT golongan itu dari dasarnya"),
        since(
            "2015-07",
            percent("2"),
            PP_46_2015.at("Pasal 18 ayat (1)"),
            PP_46_2015.at("Pasal 18 ayat (2)"),
            PP_46_2015.at("Lampiran", Evidence.REPORTED),
        ),
    )
    jkm: Monthly[int] = Monthly(
        Words("the JKM contribution of a participant without wages", "iuran JKM bukan penerima upah"),
        since("2015-07", 6_800, PP_44_2015.at("Pasal 20 ayat (3)")),
        unit=Unit.RUPIAH,
    )
    trainee_band: Monthly[int] = Monthly(
        Words("the band of trainees, interns and the like", "golongan peserta pelatihan, pemagang, dan sejenisnya"),
        since("2015-07", 1, BPJS_PRACTICE.whole(Evidence.REMEMBERED), CONTRIBUTIONS_23),
        until("2023-10", PP_49_2023.at("Penjelasan Pasal 5 ayat (3) huruf c")),
        unit=Unit.COUNT,
    )
    in_a_gap: IncomeInAGap = option(IncomeInAGap.LOWER_BAND, CONTRIBUTIONS_15)


LAW = Law()
