"""JKP, job loss (Jaminan Kehilangan Pekerjaan): how it is funded, and the law of its right, benefits and procedure.

Nobody pays more for it: its contribution comes from the government and out of JKK and JKM.
"""

from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Each, Monthly, Row, option, since, until
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Unit, Words
from jamsostek.law.jkp.benefits import LAW as BENEFITS
from jamsostek.law.jkp.benefits import Law as Benefits
from jamsostek.law.jkp.entitlement import LAW as ENTITLEMENT
from jamsostek.law.jkp.entitlement import Law as Entitlement
from jamsostek.law.jkp.procedure import LAW as PROCEDURE
from jamsostek.law.jkp.procedure import Law as Procedure
from jamsostek.readings.contributions import CONTRIBUTIONS_14
from jamsostek.readings.jkp import JKP_1, JKP_2, JKP_6, JKP_9, JKP_21, JKP_25
from jamsostek.regulations import PP_6_2025, PP_7_2025, PP_36_2025, PP_37_2021, PP_49_2023
from jamsostek.terms import Risk


class Split(Enum):
    """How the contribution of a wage above the ceiling is split (reading JKP-1)."""

    PARTS_OF_THE_CEILING = "parts_of_the_ceiling"
    KEPT_RATES_OF_THE_WAGE = "kept_rates_of_the_wage"


class Window(Enum):
    """Which calendar months the contribution test looks at (reading JKP-6)."""

    BEFORE_THE_MONTH = "before_the_month"
    WITH_THE_MONTH = "with_the_month"
    BACK_FROM_THE_DAY = "back_from_the_day"


class LaterClaim(Enum):
    """What a second or third claim must meet (reading JKP-9): since which payment, and whether also the ordinary test."""

    FIRST_PAYMENT = "first_payment"
    FIRST_PAYMENT_ALONE = "first_payment_alone"
    LAST_PAYMENT = "last_payment"
    LAST_PAYMENT_ALONE = "last_payment_alone"

    @property
    def since_last_payment(self) -> bool:
        """Whether months count after the last payment of the previous benefit rather than its first."""
        return self in {LaterClaim.LAST_PAYMENT, LaterClaim.LAST_PAYMENT_ALONE}

    @property
    def alone(self) -> bool:
        """Whether the ordinary contribution test falls away."""
        return self in {LaterClaim.FIRST_PAYMENT_ALONE, LaterClaim.LAST_PAYMENT_ALONE}


def _kept(rate: str) -> Monthly[Fraction]:
    return Monthly(
        Words("what stays in JKK for a participant of JKP", "iuran JKK setelah rekomposisi bagi peserta JKP"),
        since("2021-02", percent(rate), PP_37_2021.at("Pasal 11 ayat (5) huruf a"), JKP_2),
        since(
            "2023-10", percent(rate), PP_37_2021.at("Pasal 11 ayat (5) huruf a"), PP_49_2023.at("Pasal 16A ayat (1)")
        ),
        since("2025-02", percent(rate), PP_6_2025.at("Pasal 11 ayat (5)"), PP_49_2023.at("Pasal 16A ayat (1)"), JKP_2),
    )


def _relieved(rate: str, letter: str) -> tuple[Row[Fraction], Row[Fraction]]:
    article = PP_7_2025.at(f"Pasal 9 ayat (1) huruf {letter}")
    return (
        since("2025-02", percent(rate), article, PP_7_2025.at("Pasal 10"), JKP_25),
        since("2025-08", percent(rate), article, PP_36_2025.at("Pasal 10A"), JKP_25),
    )


def _from_relieved_jkk(rate: str, letter: str) -> Monthly[Fraction]:
    return Monthly(
        Words("recomposed from the relieved JKK contribution", "rekomposisi dari iuran JKK yang disesuaikan"),
        *_relieved(rate, letter),
        until("2026-02", PP_36_2025.at("Pasal 10A")),
    )


def _relieved_kept(rate: str, letter: str) -> Monthly[Fraction]:
    return Monthly(
        Words("what stays of the relieved JKK contribution", "iuran JKK yang disesuaikan setelah rekomposisi"),
        *_relieved(rate, letter),
        until("2026-02", PP_36_2025.at("Pasal 10A")),
    )


@frozen(cache_hash=True)
class Law:
    """What the texts say about JKP: the government's share and what moves out of JKK and JKM; who has a right to what, and how."""

    rate: Monthly[Fraction] = Monthly(
        Words("the whole JKP contribution", "iuran JKP seluruhnya"),
        since("2021-02", percent("0.46"), PP_37_2021.at("Pasal 11 ayat (2)"), JKP_2),
        since("2025-02", percent("0.36"), PP_6_2025.at("Pasal 11 ayat (2)"), JKP_2),
    )
    government_rate: Monthly[Fraction] = Monthly(
        Words("the government's share for JKP", "bagian pemerintah pusat untuk JKP"),
        since("2021-02", percent("0.22"), PP_37_2021.at("Pasal 11 ayat (3)"), JKP_2),
        since("2025-02", percent("0.22"), PP_6_2025.at("Pasal 11 ayat (3)"), JKP_2),
    )
    from_jkk: Monthly[Fraction] = Monthly(
        Words("recomposed from JKK", "rekomposisi dari iuran JKK"),
        since("2021-02", percent("0.14"), PP_37_2021.at("Pasal 11 ayat (4)"), JKP_2),
        since("2025-02", percent("0.14"), PP_6_2025.at("Pasal 11 ayat (4)"), JKP_2),
    )
    from_jkm: Monthly[Fraction] = Monthly(
        Words("recomposed from JKM", "rekomposisi dari iuran JKM"),
        since("2021-02", percent("0.10"), PP_37_2021.at("Pasal 11 ayat (4)"), JKP_2),
        since("2025-02", percent("0"), PP_6_2025.at("Pasal 11 ayat (4)"), JKP_2, JKP_21),
    )
    from_relieved_jkk: Each[Risk, Monthly[Fraction]] = Each(
        {
            Risk.VERY_LOW: _from_relieved_jkk("0.12", "a"),
            Risk.LOW: _from_relieved_jkk("0.14", "b"),
            Risk.MEDIUM: _from_relieved_jkk("0.14", "b"),
            Risk.HIGH: _from_relieved_jkk("0.14", "b"),
            Risk.VERY_HIGH: _from_relieved_jkk("0.14", "b"),
        }
    )
    jkk_kept: Each[Risk, Monthly[Fraction]] = Each(
        {
            Risk.VERY_LOW: _kept("0.10"),
            Risk.LOW: _kept("0.40"),
            Risk.MEDIUM: _kept("0.75"),
            Risk.HIGH: _kept("1.13"),
            Risk.VERY_HIGH: _kept("1.60"),
        }
    )
    relieved_jkk_kept: Each[Risk, Monthly[Fraction]] = Each(
        {
            Risk.VERY_LOW: _relieved_kept("0", "a"),
            Risk.LOW: _relieved_kept("0.130", "b"),
            Risk.MEDIUM: _relieved_kept("0.305", "b"),
            Risk.HIGH: _relieved_kept("0.495", "b"),
            Risk.VERY_HIGH: _relieved_kept("0.730", "b"),
        }
    )
    jkm_kept: Monthly[Fraction] = Monthly(
        Words("what stays in JKM for a participant of JKP", "iuran JKM setelah rekomposisi bagi peserta JKP"),
        since("2021-02", percent("0.20"), PP_37_2021.at("Pasal 11 ayat (5) huruf b"), JKP_2),
        since(
            "2023-10", percent("0.20"), PP_37_2021.at("Pasal 11 ayat (5) huruf b"), PP_49_2023.at("Pasal 18A ayat (1)")
        ),
        since("2025-02", percent("0.30"), PP_6_2025.at("Pasal 11 ayat (5)", Evidence.INFERRED), JKP_2, JKP_21),
    )
    wage_ceiling: Monthly[int] = Monthly(
        Words("the JKP wage ceiling", "batas atas upah JKP"),
        since("2021-02", 5_000_000, PP_37_2021.at("Pasal 11 ayat (7)"), PP_37_2021.at("Pasal 11 ayat (8)")),
        since("2025-02", 5_000_000, PP_6_2025.at("Pasal 11 ayat (7)"), PP_6_2025.at("Pasal 11 ayat (8)")),
        unit=Unit.RUPIAH,
    )
    arrears_not_recomposed: Monthly[date] = Monthly(
        Words(
            "day on which a contribution still unpaid is not recomposed",
            "hari saat iuran yang masih tertunggak tidak direkomposisi",
        ),
        since(
            "2021-02",
            date(2023, 10, 6),
            PP_49_2023.at("Pasal 16A ayat (3)"),
            PP_49_2023.at("Pasal 18A ayat (3)"),
            CONTRIBUTIONS_14,
        ),
        until("2023-09", PP_49_2023.at("Pasal 16A ayat (3)"), CONTRIBUTIONS_14),
    )
    entitlement: Entitlement = ENTITLEMENT
    benefits: Benefits = BENEFITS
    procedure: Procedure = PROCEDURE
    split: Split = option(Split.PARTS_OF_THE_CEILING, JKP_1)
    window: Window = option(Window.BEFORE_THE_MONTH, JKP_6)
    later_claim: LaterClaim = option(LaterClaim.FIRST_PAYMENT, JKP_9)


LAW = Law()
