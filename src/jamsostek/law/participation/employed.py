"""The eligibility table, workers employed by others than the State (rows R1 to R3): staged by the scale of the enterprise."""

from jamsostek.kernel.dated import Daily, Each
from jamsostek.law.participation.cells import Package, Reason, automatic, closed, mandatory, row, table, voluntary
from jamsostek.regulations import (
    BPJS_STATEMENT,
    PERPRES_109_2013,
    PP_6_2025,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
)
from jamsostek.terms import Scale

_LARGE = PERPRES_109_2013.at("Pasal 6 ayat (3) huruf a")
_SMALL = PERPRES_109_2013.at("Pasal 6 ayat (3) huruf b")
_MICRO = PERPRES_109_2013.at("Pasal 6 ayat (3) huruf c")
_JKK_JKM = PP_44_2015.at("Pasal 4 ayat (1)")
_JHT = PP_46_2015.at("Pasal 2 ayat (1)")
_JP = PP_45_2015.at("Pasal 4 ayat (1)")
_OFFERED = BPJS_STATEMENT.at("kepesertaan penerima upah")

_NO_JKP = closed(Reason.NOT_YET_IN_FORCE, PP_37_2021.at("Pasal 50"))
_ENROL = PP_37_2021.at("Pasal 2 ayat (1)")
_WHO = PP_37_2021.at("Pasal 4 ayat (2)")
_FROM_LARGE = PP_37_2021.at("Pasal 4 ayat (3) huruf a")
_FROM_SMALL = PP_37_2021.at("Pasal 4 ayat (3) huruf b")
_BY_LAW = PP_37_2021.at("Pasal 5 ayat (1)")
_JKN_OF_A_BUSINESS = PP_37_2021.at("Pasal 4 ayat (4)")
_ANY_JKN = PP_6_2025.at("Pasal 4 ayat (3)")

_JKP_LARGE = automatic(_ENROL, _WHO, _FROM_LARGE, _JKN_OF_A_BUSINESS, _BY_LAW)
_JKP_LARGE_2025 = automatic(_ENROL, _WHO, _FROM_LARGE, _ANY_JKN, _BY_LAW)
_JKP_SMALL = automatic(_ENROL, _WHO, _FROM_SMALL, _JKN_OF_A_BUSINESS, _BY_LAW)
_JKP_SMALL_2025 = automatic(_ENROL, _WHO, _FROM_SMALL, _ANY_JKN, _BY_LAW)


_FOUR = (mandatory(_LARGE, _JKK_JKM), mandatory(_LARGE, _JKK_JKM), mandatory(_LARGE, _JHT), mandatory(_LARGE, _JP))
_THREE = (
    mandatory(_SMALL, _JKK_JKM),
    mandatory(_SMALL, _JKK_JKM),
    mandatory(_SMALL, _JHT),
    voluntary(_SMALL, _OFFERED),
)
_TWO = (
    mandatory(_MICRO, _JKK_JKM),
    mandatory(_MICRO, _JKK_JKM),
    voluntary(_MICRO, _OFFERED),
    voluntary(_MICRO, _OFFERED),
)
_TWO_SINCE_JKP = (*_TWO[:2], voluntary(_MICRO, _FROM_SMALL), _TWO[3])


def _four(scale: Scale) -> Daily[Package]:
    """Large and medium enterprises owe the same."""
    return table(
        scale,
        row("2015-07-01", Package("R1a", *_FOUR, _NO_JKP)),
        row("2021-02-02", Package("R1b", *_FOUR, _JKP_LARGE)),
        row("2025-02-07", Package("R1c", *_FOUR, _JKP_LARGE_2025)),
    )


STAGED: Each[Scale, Daily[Package]] = Each(
    {
        Scale.MICRO: table(
            Scale.MICRO,
            row("2015-07-01", Package("R3a", *_TWO, _NO_JKP)),
            row("2021-02-02", Package("R3b", *_TWO_SINCE_JKP, _JKP_SMALL)),
            row("2025-02-07", Package("R3c", *_TWO_SINCE_JKP, _JKP_SMALL_2025)),
        ),
        Scale.SMALL: table(
            Scale.SMALL,
            row("2015-07-01", Package("R2a", *_THREE, _NO_JKP)),
            row("2021-02-02", Package("R2b", *_THREE, _JKP_SMALL)),
            row("2025-02-07", Package("R2c", *_THREE, _JKP_SMALL_2025)),
        ),
        Scale.MEDIUM: _four(Scale.MEDIUM),
        Scale.LARGE: _four(Scale.LARGE),
    }
)
"""What each scale of enterprise owes its workers, and what follows for JKP."""
