"""JKK, work accident (Jaminan Kecelakaan Kerja): what it costs."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.dated import Each, Monthly, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Words
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_24
from jamsostek.regulations import PP_44_2015
from jamsostek.terms import Risk


class StateRisk(Enum):
    """Which risk group wage earners of a state employer have (reading CONTRIBUTIONS-24)."""

    GROUP_I = "group_i"
    OF_THE_UNIT = "of_the_unit"


def _rate(label: Words, rate: str, letter: str) -> Monthly[Fraction]:
    return Monthly(label, since("2015-07", percent(rate), PP_44_2015.at(f"Pasal 16 ayat (1) huruf {letter}")))


@frozen(cache_hash=True)
class Law:
    """What the texts say about JKK contributions."""

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


LAW = Law()
