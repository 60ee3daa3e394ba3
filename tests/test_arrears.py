"""Months in arrears on the day of an event (reading JKK-JKM-18)."""

import pickle
from datetime import date
from typing import Any

import pytest

from jamsostek import RULEBOOK, Language, Month, Payer, Program
from jamsostek.arrears import arrears
from jamsostek.law.arrears import ArrearsCount
from jamsostek.readings.jkk_jkm import JKK_JKM_18


def months(*texts: str) -> list[Month]:
    return [Month.parse(text) for text in texts]


def counted(on: date, *texts: str, answer: ArrearsCount = ArrearsCount.DUE_DATES_PASSED, **other: Any) -> int:
    return arrears(months(*texts), on, rulebook=RULEBOOK.taking(JKK_JKM_18, answer), **other).count


def test_a_month_is_in_arrears_from_the_day_after_its_due_date() -> None:
    # April 2024 falls due on Wednesday 15 May 2024
    assert counted(date(2024, 5, 15), "2024-04") == 0
    assert counted(date(2024, 5, 16), "2024-04") == 1


def test_a_due_date_on_a_day_off_moves() -> None:
    # May 2024 falls due on Saturday 15 June, so on Monday 17; were that a holiday, on Tuesday 18
    assert counted(date(2024, 6, 17), "2024-05") == 0
    assert counted(date(2024, 6, 18), "2024-05") == 1
    assert counted(date(2024, 6, 18), "2024-05", holidays={date(2024, 6, 17)}) == 0


def test_who_pays_for_himself_is_due_in_the_month_itself() -> None:
    assert counted(date(2024, 5, 15), "2024-05", payer=Payer.PARTICIPANT) == 0
    assert counted(date(2024, 5, 16), "2024-05", payer=Payer.PARTICIPANT) == 1
    assert counted(date(2024, 5, 16), "2024-05") == 0


def test_the_longest_row_without_a_gap_counts() -> None:
    on = date(2024, 12, 1)
    assert counted(on) == 0
    assert counted(on, "2024-09", "2024-07", "2024-08", "2024-08") == 3
    assert counted(on, "2024-01", "2024-02", "2024-03", "2024-05", "2024-06") == 3
    assert counted(on, "2023-12", "2024-01") == 2
    found = arrears(months("2024-01", "2024-02", "2024-05", "2024-06"), on)
    assert found.months == (Month(2024, 5), Month(2024, 6))


def test_the_other_sides_of_the_reading() -> None:
    unpaid = ("2024-01", "2024-03", "2024-04", "2024-05", "2024-06")
    on = date(2024, 5, 2)
    assert counted(on, *unpaid) == 1
    assert counted(on, *unpaid, answer=ArrearsCount.CALENDAR_MONTHS) == 3
    assert counted(on, *unpaid, answer=ArrearsCount.ANY_UNPAID_MONTH) == 2


def test_programs_have_their_own_due_dates() -> None:
    # JP is due on Saturday 15 June 2024 itself
    assert counted(date(2024, 6, 16), "2024-05", program="JP") == 1
    assert counted(date(2024, 6, 16), "2024-05", program=Program.JKM) == 0


def test_it_shows_itself_and_pickles() -> None:
    found = arrears(months("2024-03", "2024-04"), date(2024, 7, 1))
    assert str(found) == "JKK: 2 months in arrears on 2024-07-01 (March 2024, April 2024)"
    assert str(found.in_(Language.ID)) == "JKK: menunggak 2 bulan pada 1 Juli 2024 (Maret 2024, April 2024)"
    none = arrears([], date(2024, 7, 1))
    assert str(none) == "JKK: no arrears on 2024-07-01"
    assert str(none.in_(Language.ID)) == "JKK: tidak ada tunggakan pada 1 Juli 2024"
    assert pickle.loads(pickle.dumps(found)) == found
    assert found.law == (JKK_JKM_18,)


def test_bad_input_names_the_field() -> None:
    bad: Any = date(2024, 5, 1)
    with pytest.raises(TypeError, match="unpaid"):
        arrears([bad], date(2024, 7, 1))
    bad_day: Any = "2024-07-01"
    with pytest.raises(TypeError, match="on"):
        arrears([], bad_day)
    bad_program: Any = "BPJS"
    with pytest.raises(ValueError, match="program"):
        arrears([], date(2024, 7, 1), program=bad_program)
