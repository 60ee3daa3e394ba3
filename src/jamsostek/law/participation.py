"""Who must join what: the staged duty by the scale of the enterprise (Perpres 109/2013 Pasal 6)."""

from attrs import frozen

from jamsostek.kernel.dated import Each, Monthly, since
from jamsostek.kernel.words import Words
from jamsostek.regulations import PERPRES_109_2013, PP_44_2015, PP_49_2023
from jamsostek.terms import Program, Scale

_PACKAGE = Words("programs an employer must join", "program yang wajib diikuti pemberi kerja")
_ALL_FOUR = (Program.JKK, Program.JKM, Program.JHT, Program.JP)


@frozen(cache_hash=True)
class Law:
    """The least an employer must join, by scale."""

    package: Each[Scale, Monthly[tuple[Program, ...]]] = Each(
        {
            Scale.MICRO: Monthly(
                _PACKAGE, since("2015-07", (Program.JKK, Program.JKM), PERPRES_109_2013.at("Pasal 6 ayat (3) huruf c"))
            ),
            Scale.SMALL: Monthly(
                _PACKAGE,
                since(
                    "2015-07", (Program.JKK, Program.JKM, Program.JHT), PERPRES_109_2013.at("Pasal 6 ayat (3) huruf b")
                ),
            ),
            Scale.MEDIUM: Monthly(
                _PACKAGE, since("2015-07", _ALL_FOUR, PERPRES_109_2013.at("Pasal 6 ayat (3) huruf a"))
            ),
            Scale.LARGE: Monthly(
                _PACKAGE, since("2015-07", _ALL_FOUR, PERPRES_109_2013.at("Pasal 6 ayat (3) huruf a"))
            ),
        }
    )
    state_package: Monthly[tuple[Program, ...]] = Monthly(
        Words(
            "programs of workers of a state employer outside ASN, TNI and Polri",
            "program pekerja pada pemberi kerja penyelenggara negara selain ASN, TNI, dan Polri",
        ),
        since("2015-07", (Program.JKK, Program.JKM), PP_44_2015.at("Pasal 4 ayat (2)")),
        since(
            "2023-10",
            (Program.JKK, Program.JKM),
            PP_49_2023.at("Pasal 2 ayat (3)"),
            PP_49_2023.at("Pasal 5 ayat (1) huruf a"),
        ),
    )


LAW = Law()
