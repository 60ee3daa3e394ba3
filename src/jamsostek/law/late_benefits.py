"""What BPJS owes when it pays a cash benefit of JKK or JKM late."""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.jkk_jkm import JKK_JKM_21
from jamsostek.regulations import PP_44_2015
from jamsostek.terms import Program


def _rate(article: Source) -> Daily[Fraction]:
    words = Words("BPJS's compensation for each day late", "kompensasi BPJS untuk setiap hari keterlambatan")
    return Daily(words, since("2015-07-01", percent("1"), article, JKK_JKM_21), unit=Unit.PERCENT)


@frozen(cache_hash=True)
class Law:
    """The rate of the cash for each day, by the day the file was complete. The days to pay stand with each program."""

    daily_rate: Each[Program, Daily[Fraction]] = Each(
        {
            Program.JKK: _rate(PP_44_2015.at("Pasal 37 ayat (3)")),
            Program.JKM: _rate(PP_44_2015.at("Pasal 40 ayat (4)")),
        }
    )


LAW = Law()
