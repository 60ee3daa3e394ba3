"""JKM, death (Jaminan Kematian): what it costs."""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.dated import Monthly, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Words
from jamsostek.regulations import PP_44_2015


@frozen(cache_hash=True)
class Law:
    """What the texts say about JKM contributions."""

    rate: Monthly[Fraction] = Monthly(
        Words("the JKM rate", "tarif JKM"),
        since("2015-07", percent("0.30"), PP_44_2015.at("Pasal 18 ayat (1)"), PP_44_2015.at("Pasal 18 ayat (2)")),
    )


LAW = Law()
