"""Months in arrears on the day of an event: an accident, a death, the end of employment."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.months import NO_HOLIDAYS, Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.arrears import ArrearsCount
from jamsostek.payments import due_date
from jamsostek.readings.jkk_jkm import JKK_JKM_18
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, PayerWord, Program, ProgramWord, as_payer, as_program


@frozen
class Arrears(Shown):
    """The unpaid contribution months that count as arrears on a day, oldest first."""

    program: Program
    on: date
    months: tuple[Month, ...]
    law: tuple[Source, ...]

    @property
    def count(self) -> int:
        """How many months: what the law holds against its limit."""
        return len(self.months)

    def in_(self, language: Language, /) -> Sheet:
        """The number and the months."""
        words = _ARREARS if self.months else _NO_ARREARS
        return Sheet(
            words.with_(program=self.program.value, on=self.on, n=self.count, months=self.months).in_(language), ()
        )


_ARREARS = Words(
    "{program}: {n:months} in arrears on {on} ({months})", "{program}: menunggak {n:months} pada {on} ({months})"
)
_NO_ARREARS = Words("{program}: no arrears on {on}", "{program}: tidak ada tunggakan pada {on}")


def arrears(
    unpaid: Iterable[Month],
    on: date,
    *,
    program: Program | ProgramWord = Program.JKK,
    payer: Payer | PayerWord = Payer.EMPLOYER,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> Arrears:
    """The longest row of consecutive contribution months still unpaid on a day, whose due date had passed before it.

    `unpaid` are the contribution months not paid by that day, in any order; `payer` is who owes them ("participant" for a
    non-wage participant, whose months fall due earlier). The other ways of counting are answers to reading JKK-JKM-18.
    PP 44/2015 Pasal 38, 39, 41, 42; PP 37/2021 Pasal 39. Raises TypeError or ValueError for what is no month or no day.
    """
    owed = sorted({as_month(month, "unpaid") for month in unpaid})
    day, of_program, by = as_day(on, "on"), as_program(program), as_payer(payer)

    def overdue(month: Month) -> bool:
        return due_date(of_program, month, payer=by, holidays=holidays, rulebook=rulebook).day < day

    def begun(month: Month) -> bool:
        return month <= Month.of(day)

    counts: Mapping[ArrearsCount, Callable[[], list[Month]]] = {
        ArrearsCount.DUE_DATES_PASSED: lambda: _longest_run(filter(overdue, owed)),
        ArrearsCount.CALENDAR_MONTHS: lambda: _longest_run(filter(begun, owed)),
        ArrearsCount.ANY_UNPAID_MONTH: lambda: list(filter(overdue, owed)),
    }
    return Arrears(of_program, day, tuple(counts[rulebook.arrears.count]()), (JKK_JKM_18,))


def _longest_run(months: Iterable[Month]) -> list[Month]:
    """The longest stretch without a gap; of two as long, the later one."""
    longest: list[Month] = []
    run: list[Month] = []
    for month in months:
        run = [*run, month] if run and month - run[-1] == 1 else [month]
        longest = run if len(run) >= len(longest) else longest
    return longest
