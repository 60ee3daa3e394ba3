"""Construction projects (jasa konstruksi): JKK and JKM of their daily, piece and fixed-term workers, by wage or by contract value."""

from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Each, Monthly, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_20, CONTRIBUTIONS_21
from jamsostek.regulations import BPJS_PRACTICE, PP_44_2015, PP_49_2020, PRESS
from jamsostek.terms import Tier

_SLICE = Words("the slice of the contract value above", "lapisan nilai kontrak di atas")
_JKK = Words("the JKK rate of this slice", "tarif JKK lapisan ini")
_JKM = Words("the JKM rate of this slice", "tarif JKM lapisan ini")


def _above(lower: int, letter: str) -> Monthly[int]:
    articles = (PP_44_2015.at(f"Pasal {article} ayat (2) huruf {letter}") for article in (54, 55))
    return Monthly(_SLICE, since("2015-07", lower, *articles), unit=Unit.RUPIAH)


def _rate(words: Words, rate: str, article: int, letter: str) -> Monthly[Fraction]:
    return Monthly(words, since("2015-07", percent(rate), PP_44_2015.at(f"Pasal {article} ayat (2) huruf {letter}")))


@frozen(cache_hash=True)
class Law:
    """What the texts say about construction projects.

    Where the wage is known, a rate of it; otherwise each slice of the contract value (before VAT) at its own rate. `above` is the
    lower end of a slice.
    """

    jkk_rate_of_wage: Monthly[Fraction] = Monthly(
        Words("the JKK rate of a project whose wages are known", "tarif JKK proyek yang upahnya diketahui"),
        since("2015-07", percent("1.74"), PP_44_2015.at("Pasal 54 ayat (1)"), CONTRIBUTIONS_21),
    )
    jkm_rate_of_wage: Monthly[Fraction] = Monthly(
        Words("the JKM rate of a project whose wages are known", "tarif JKM proyek yang upahnya diketahui"),
        since("2015-07", percent("0.30"), PP_44_2015.at("Pasal 55 ayat (1)"), CONTRIBUTIONS_21),
    )
    above: Each[Tier, Monthly[int]] = Each(
        {
            Tier.A: _above(0, "a"),
            Tier.B: _above(100_000_000, "b"),
            Tier.C: _above(500_000_000, "c"),
            Tier.D: _above(1_000_000_000, "d"),
            Tier.E: _above(5_000_000_000, "e"),
        }
    )
    jkk_rate: Each[Tier, Monthly[Fraction]] = Each(
        {
            Tier.A: _rate(_JKK, "0.21", 54, "a"),
            Tier.B: _rate(_JKK, "0.17", 54, "b"),
            Tier.C: _rate(_JKK, "0.13", 54, "c"),
            Tier.D: _rate(_JKK, "0.11", 54, "d"),
            Tier.E: _rate(_JKK, "0.09", 54, "e"),
        }
    )
    jkm_rate: Each[Tier, Monthly[Fraction]] = Each(
        {
            Tier.A: _rate(_JKM, "0.03", 55, "a"),
            Tier.B: _rate(_JKM, "0.02", 55, "b"),
            Tier.C: _rate(_JKM, "0.02", 55, "c"),
            Tier.D: _rate(_JKM, "0.01", 55, "d"),
            Tier.E: _rate(_JKM, "0.01", 55, "e"),
        }
    )
    instalments: Monthly[tuple[Fraction, ...]] = Monthly(
        Words("instalments of a project's contribution", "termin pembayaran iuran proyek"),
        since(
            "2015-07",
            (percent("50"), percent("25"), percent("25")),
            PP_49_2020.at("Pasal 14", Evidence.REPORTED),
            PRESS.whole(),
            BPJS_PRACTICE.whole(Evidence.REMEMBERED),
            CONTRIBUTIONS_20,
        ),
    )


LAW = Law()
