"""Temporary reliefs from contributions: each a table that lapses. None of them ever reduces a benefit."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Each, Monthly, since, until
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Words
from jamsostek.readings.contributions import CONTRIBUTIONS_10
from jamsostek.regulations import PP_7_2025, PP_36_2025, PP_49_2020
from jamsostek.terms import Program, Relief

_REPORTED = Evidence.REPORTED
_COVID_LAPSE = until("2021-02", PP_49_2020.whole(_REPORTED))
_LABOUR_LAPSE = until("2026-02", PP_36_2025.at("Pasal 10A"))


@frozen(cache_hash=True)
class Law:
    """What of a contribution is still due under a relief, and until when it may be paid.

    `shares[relief][program]` is the part that remains due; a program a relief does not name is due in full.
    """

    shares: Each[Relief, Each[Program, Monthly[Fraction]]] = Each(
        {
            Relief.COVID_2020: Each(
                {
                    Program.JKK: Monthly(
                        Words(
                            "what the COVID-19 relief leaves of JKK",
                            "iuran JKK yang tersisa setelah keringanan COVID-19",
                        ),
                        since("2020-08", percent("1"), PP_49_2020.whole(_REPORTED)),
                        _COVID_LAPSE,
                    ),
                    Program.JKM: Monthly(
                        Words(
                            "what the COVID-19 relief leaves of JKM",
                            "iuran JKM yang tersisa setelah keringanan COVID-19",
                        ),
                        since("2020-08", percent("1"), PP_49_2020.at("Pasal 9", Evidence.TEXT_READ)),
                        _COVID_LAPSE,
                    ),
                }
            ),
            Relief.LABOUR_INTENSIVE_2025: Each(
                {
                    Program.JKK: Monthly(
                        Words(
                            "what the labour-intensive industry relief leaves of JKK",
                            "iuran JKK yang tersisa bagi industri padat karya tertentu",
                        ),
                        since("2025-02", percent("50"), PP_7_2025.at("Pasal 4 ayat (1)"), PP_7_2025.at("Pasal 10")),
                        since("2025-08", percent("50"), PP_7_2025.at("Pasal 4 ayat (1)"), PP_36_2025.at("Pasal 10A")),
                        _LABOUR_LAPSE,
                    ),
                }
            ),
        }
    )
    labour_intensive_settled_by: Monthly[date] = Monthly(
        Words(
            "last day to pay a month of the labour-intensive industry relief at its reduced rate",
            "hari terakhir pembayaran iuran dengan penyesuaian bagi industri padat karya tertentu",
        ),
        since("2025-02", date(2026, 6, 30), PP_36_2025.at("Pasal 11 ayat (1)"), CONTRIBUTIONS_10),
        _LABOUR_LAPSE,
    )
    jp_payable: Monthly[Fraction] = Monthly(
        Words(
            "the part of a JP contribution payable on time under the deferral",
            "bagian iuran JP yang dibayar tepat waktu dalam masa penundaan",
        ),
        since("2020-08", percent("1"), PP_49_2020.at("Pasal 17 ayat (2) huruf a", Evidence.TEXT_READ)),
        _COVID_LAPSE,
    )
    jp_deferred_from: Monthly[date] = Monthly(
        Words(
            "first settlement of a deferred JP contribution, at the latest",
            "pelunasan pertama iuran JP yang ditunda, paling lambat",
        ),
        since("2020-08", date(2021, 5, 15), PP_49_2020.at("Pasal 17 ayat (2) huruf b", Evidence.TEXT_READ)),
        _COVID_LAPSE,
    )
    jp_deferred_until: Monthly[date] = Monthly(
        Words(
            "last settlement of a deferred JP contribution, at the latest",
            "pelunasan terakhir iuran JP yang ditunda, paling lambat",
        ),
        since("2020-08", date(2022, 4, 15), PP_49_2020.at("Pasal 17 ayat (2) huruf b", Evidence.TEXT_READ)),
        _COVID_LAPSE,
    )


LAW = Law()
