"""Temporary reliefs from contributions: each a table that lapses. None of them ever reduces a benefit."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Each, Monthly, since, until
from jamsostek.kernel.money import percent
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Unit, Words
from jamsostek.readings.contributions import CONTRIBUTIONS_8, CONTRIBUTIONS_9, CONTRIBUTIONS_10, CONTRIBUTIONS_16
from jamsostek.regulations import PP_7_2025, PP_36_2025, PP_49_2020, PP_50_2025
from jamsostek.terms import Financier, Industry, NonWageStatus, Program, Relief, Sector

_REPORTED = Evidence.REPORTED
_COVID_LAPSE = until("2021-02", PP_49_2020.whole(_REPORTED))
_LABOUR_LAPSE = until("2026-02", PP_36_2025.at("Pasal 10A"))
_INDUSTRIES = tuple(industry for industry in Industry if industry is not Industry.OTHER)


def _half(first: str, lapse: str, letter: str) -> Each[Program, Monthly[Fraction]]:
    months = PP_50_2025.at(f"Pasal 7 huruf {letter}")
    labels = {
        Program.JKK: Words("what the relief of 2026 leaves of JKK", "iuran JKK yang tersisa setelah keringanan 2026"),
        Program.JKM: Words("what the relief of 2026 leaves of JKM", "iuran JKM yang tersisa setelah keringanan 2026"),
    }
    return Each(
        {
            program: Monthly(
                label,
                since(first, percent("50"), PP_50_2025.at("Pasal 4"), months, CONTRIBUTIONS_16),
                until(lapse, months),
            )
            for program, label in labels.items()
        }
    )


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
    covid_paid_up_to: Monthly[Month] = Monthly(
        Words(
            "month up to which JKK and JKM had to be paid for the COVID-19 relief",
            "bulan yang sampai dengannya iuran JKK dan JKM harus lunas untuk keringanan COVID-19",
        ),
        since("2020-08", Month(2020, 7), PP_49_2020.at("Pasal 13", _REPORTED), CONTRIBUTIONS_8),
        _COVID_LAPSE,
    )
    covid_full_months: Monthly[int] = Monthly(
        Words(
            "first months that members registered after July 2020 pay in full",
            "bulan pertama yang dibayar penuh oleh peserta yang mendaftar setelah Juli 2020",
        ),
        since("2020-08", 2, PP_49_2020.at("Pasal 13", _REPORTED)),
        _COVID_LAPSE,
        unit=Unit.MONTHS,
    )
    labour_intensive_industries: Monthly[tuple[Industry, ...]] = Monthly(
        Words("industries of the labour-intensive relief", "industri padat karya tertentu"),
        since("2025-02", _INDUSTRIES, PP_7_2025.at("Pasal 3 ayat (4)")),
        _LABOUR_LAPSE,
    )
    labour_intensive_workers: Monthly[int] = Monthly(
        Words("least active workers for the labour-intensive relief", "jumlah paling sedikit pekerja aktif"),
        since("2025-02", 50, PP_7_2025.at("Pasal 3 ayat (3)"), CONTRIBUTIONS_9),
        _LABOUR_LAPSE,
        unit=Unit.COUNT,
    )
    labour_intensive_paid_up_to: Monthly[Month] = Monthly(
        Words(
            "month up to which JKK had to be paid for the labour-intensive relief",
            "bulan yang sampai dengannya iuran JKK harus lunas",
        ),
        since("2025-02", Month(2025, 1), PP_7_2025.at("Pasal 6 ayat (2)"), CONTRIBUTIONS_9),
        _LABOUR_LAPSE,
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
    jp_paid_up_to: Monthly[Month] = Monthly(
        Words(
            "month up to which JP had to be paid for the deferral",
            "bulan yang sampai dengannya iuran JP harus lunas untuk penundaan",
        ),
        since("2020-08", Month(2020, 7), PP_49_2020.at("Pasal 20", _REPORTED)),
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
    non_wage_shares: Each[Sector, Each[Program, Monthly[Fraction]]] = Each(
        {
            Sector.TRANSPORT: _half("2026-01", "2027-04", "a"),
            Sector.OTHER: _half("2026-04", "2027-01", "b"),
        }
    )
    non_wage_statuses: Monthly[tuple[NonWageStatus, ...]] = Monthly(
        Words("who has the relief of 2026", "yang memperoleh keringanan 2026"),
        since(
            "2026-01",
            (NonWageStatus.INDEPENDENT,),
            PP_50_2025.at("Pasal 3 ayat (3)"),
            PP_50_2025.at("Pasal 3 ayat (4)"),
            CONTRIBUTIONS_16,
        ),
        until("2027-04", PP_50_2025.at("Pasal 7")),
    )
    non_wage_financiers: Monthly[tuple[Financier, ...]] = Monthly(
        Words("whose contributions the relief of 2026 lowers", "pembayar iuran yang memperoleh keringanan 2026"),
        since(
            "2026-01",
            (Financier.SELF, Financier.THIRD_PARTY),
            PP_50_2025.at("Pasal 3 ayat (5)"),
            CONTRIBUTIONS_16,
        ),
        until("2027-04", PP_50_2025.at("Pasal 7")),
    )


LAW = Law()
