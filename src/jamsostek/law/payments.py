"""How contributions are paid: rounding, due dates, late fines."""

from enum import Enum
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Each, Monthly, option, since, until
from jamsostek.kernel.money import Rounding, percent
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.contributions import (
    CONTRIBUTIONS_1,
    CONTRIBUTIONS_2,
    CONTRIBUTIONS_3,
    CONTRIBUTIONS_4,
    CONTRIBUTIONS_6,
    CONTRIBUTIONS_7,
)
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_36
from jamsostek.regulations import PP_7_2025, PP_36_2025, PP_44_2015, PP_45_2015, PP_46_2015, PP_49_2020
from jamsostek.terms import Program, Term


class DayOff(Enum):
    """What becomes of a due date that falls on a day off."""

    STAYS = "stays"
    NEXT_WORKING_DAY = "next_working_day"
    PRECEDING_WORKING_DAY = "preceding_working_day"


class MonthsLate(Enum):
    """How months of delay are counted (reading CONTRIBUTIONS-2)."""

    BEGUN = "begun"
    COMPLETED = "completed"
    BEGUN_FROM_THE_SHIFTED_DATE = "begun_from_the_shifted_date"


class PensionDueDate(Enum):
    """Whether the JP due date moves when it falls on a day off (reading CONTRIBUTIONS-4)."""

    FIXED = "fixed"
    LIKE_THE_OTHERS = "like_the_others"


class FineSchedule(Term):
    """With what a late fine is paid."""

    NEXT_MONTH = "next_month", "with the contribution of the next month", "bersama iuran bulan berikutnya"
    ARREARS = "arrears", "together with the arrears", "bersama tunggakan iuran"


@frozen(cache_hash=True)
class DueRule:
    """The day by which a contribution is paid: so many months after its own month, on this day of it."""

    months_after: int
    day: int
    day_off: DayOff

    def in_(self, language: Language, /) -> str:
        """The rule in one language."""
        return _DUE[self.months_after].with_(day=self.day).in_(language)


_DUE = (
    Words("day {day} of the same month", "tanggal {day} bulan yang bersangkutan"),
    Words("day {day} of the following month", "tanggal {day} bulan berikutnya"),
)
_DUE_WORDS = Words("the due date", "batas waktu pembayaran iuran")
_NEXT = DueRule(1, 15, DayOff.NEXT_WORKING_DAY)
_SAME = DueRule(0, 15, DayOff.NEXT_WORKING_DAY)
_COVID = PP_49_2020.at("Pasal 4 ayat (1)", Evidence.REPORTED)


def _employer_due(rule: DueRule, covid: DueRule, *articles: Source) -> Monthly[DueRule]:
    return Monthly(
        _DUE_WORDS,
        since("2015-07", rule, *articles),
        since("2020-08", covid, _COVID, CONTRIBUTIONS_6),
        since("2021-02", rule, *articles),
    )


_JKK_JKM_DUE = _employer_due(
    _NEXT,
    DueRule(1, 30, DayOff.PRECEDING_WORKING_DAY),
    PP_44_2015.at("Pasal 21 ayat (2)"),
    PP_44_2015.at("Pasal 21 ayat (3)"),
)
_OWN_JKK_JKM_DUE = Monthly(
    _DUE_WORDS,
    since("2015-07", _SAME, PP_44_2015.at("Pasal 24 ayat (3)"), PP_44_2015.at("Pasal 24 ayat (4)")),
)


def _fine(*articles: Source) -> Monthly[Fraction]:
    covid = PP_49_2020.at("Pasal 23 ayat (1)", Evidence.REPORTED)
    return Monthly(
        Words("the fine for each month of delay", "denda untuk setiap bulan keterlambatan"),
        since("2015-07", percent("2"), *articles),
        since("2020-08", percent("0.5"), covid, CONTRIBUTIONS_7),
        since("2021-02", percent("2"), *articles),
    )


def _fine_paid(when: FineSchedule, article: Source) -> Monthly[FineSchedule]:
    return Monthly(
        Words("when a late fine is paid", "saat denda keterlambatan dibayar"),
        since("2015-07", when, article, CONTRIBUTIONS_36),
    )


@frozen(cache_hash=True)
class Law:
    """When contributions are due and what lateness costs.

    `employer_due` and `participant_due` hold the due dates of employers and of non-wage participants; `fine` the rate an
    employer other than the State owes for each month of delay (nobody else owes one), and `fine_paid` with what.
    """

    employer_due: Each[Program, Monthly[DueRule]] = Each(
        {
            Program.JKK: _JKK_JKM_DUE,
            Program.JKM: _JKK_JKM_DUE.then(),
            Program.JHT: _employer_due(
                _NEXT,
                DueRule(1, 30, DayOff.PRECEDING_WORKING_DAY),
                PP_46_2015.at("Pasal 19 ayat (2)"),
                PP_46_2015.at("Pasal 19 ayat (3)"),
            ),
            Program.JP: _employer_due(
                DueRule(1, 15, DayOff.STAYS),
                DueRule(1, 30, DayOff.STAYS),
                PP_45_2015.at("Pasal 30 ayat (3)"),
                CONTRIBUTIONS_4,
            ),
        }
    )
    participant_due: Each[Program, Monthly[DueRule]] = Each(
        {
            Program.JKK: _OWN_JKK_JKM_DUE,
            Program.JKM: _OWN_JKK_JKM_DUE.then(),
            Program.JHT: Monthly(
                _DUE_WORDS,
                since("2015-07", _NEXT, PP_46_2015.at("Pasal 21 ayat (3)"), PP_46_2015.at("Pasal 21 ayat (4)")),
            ),
        }
    )
    fine: Each[Program, Monthly[Fraction]] = Each(
        {
            Program.JKK: _fine(PP_44_2015.at("Pasal 22 ayat (1)")),
            Program.JKM: _fine(PP_44_2015.at("Pasal 22 ayat (1)")),
            Program.JHT: _fine(PP_46_2015.at("Pasal 20 ayat (1)"), CONTRIBUTIONS_3),
            Program.JP: _fine(PP_45_2015.at("Pasal 31 ayat (1)")),
        }
    )
    labour_intensive_fine: Monthly[Fraction] = Monthly(
        Words(
            "the fine for each month of delay of a relieved JKK contribution",
            "denda untuk setiap bulan keterlambatan iuran JKK yang disesuaikan",
        ),
        since("2025-02", percent("2"), PP_7_2025.at("Pasal 7"), PP_36_2025.at("Penjelasan Pasal 7")),
        until("2026-02", PP_36_2025.at("Pasal 10A")),
    )
    fine_paid: Each[Program, Monthly[FineSchedule]] = Each(
        {
            Program.JKK: _fine_paid(FineSchedule.NEXT_MONTH, PP_44_2015.at("Pasal 22 ayat (2)")),
            Program.JKM: _fine_paid(FineSchedule.NEXT_MONTH, PP_44_2015.at("Pasal 22 ayat (2)")),
            Program.JHT: _fine_paid(FineSchedule.NEXT_MONTH, PP_46_2015.at("Pasal 20 ayat (2)")),
            Program.JP: _fine_paid(FineSchedule.ARREARS, PP_45_2015.at("Pasal 31 ayat (2)")),
        }
    )
    notice_working_days: Monthly[int] = Monthly(
        Words(
            "working days to notify an excess or a shortage",
            "hari kerja untuk memberitahukan kelebihan atau kekurangan iuran",
        ),
        since("2015-07", 14, PP_44_2015.at("Pasal 23 ayat (3)")),
        unit=Unit.WORKING_DAYS,
    )
    rounding: Rounding = option(Rounding.HALF_UP, CONTRIBUTIONS_1)
    months_late: MonthsLate = option(MonthsLate.BEGUN, CONTRIBUTIONS_2)
    pension_due_date: PensionDueDate = option(PensionDueDate.FIXED, CONTRIBUTIONS_4)


LAW = Law()
