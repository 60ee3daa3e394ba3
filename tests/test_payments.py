"""Paying: due dates, late fines, setting off, a firm's bill."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import (
    RULEBOOK,
    ConstructionProject,
    Employer,
    Language,
    Month,
    Payer,
    Program,
    StateEmployer,
    WageEarner,
    contributions,
    firm_bill,
)
from jamsostek.contributions import instalments
from jamsostek.law.payments import MonthsLate, PensionDueDate
from jamsostek.payments import due_date, late_fine, months_late, set_off
from jamsostek.readings.contributions import CONTRIBUTIONS_2, CONTRIBUTIONS_4

JKK, JKM, JHT, JP, JKP = Program
FIRM = Employer(scale="large", risk="low")
covid_months = [Month(2020, 8) + n for n in range(6)]


@pytest.mark.parametrize("program", [JKK, JKM, JHT])
@pytest.mark.parametrize(
    ("month", "due"),
    [
        (Month(2020, 7), date(2020, 8, 18)),  # the 15th a Saturday, the 17th the caller's holiday
        (Month(2020, 8), date(2020, 9, 30)),
        (Month(2020, 9), date(2020, 10, 30)),
        (Month(2020, 10), date(2020, 11, 30)),
        (Month(2020, 11), date(2020, 12, 30)),
        (Month(2020, 12), date(2021, 1, 29)),
        (Month(2021, 1), date(2021, 2, 26)),
        (Month(2021, 2), date(2021, 3, 15)),
    ],
)
def test_due_dates_of_employers_around_2020(program: Program, month: Month, due: date) -> None:
    assert due_date(program, month, holidays={date(2020, 8, 17)}).day == due


@pytest.mark.parametrize(
    ("month", "due"),
    [
        (Month(2020, 7), date(2020, 8, 15)),
        (Month(2020, 12), date(2021, 1, 30)),
        (Month(2021, 1), date(2021, 2, 28)),
        (Month(2022, 4), date(2022, 5, 15)),
    ],
)
def test_jp_does_not_move(month: Month, due: date) -> None:
    assert due_date(JP, month).day == due


def test_jp_moves_with_the_others_where_read_so() -> None:
    moving = RULEBOOK.taking(CONTRIBUTIONS_4, PensionDueDate.LIKE_THE_OTHERS)
    assert due_date(JP, Month(2022, 4), rulebook=moving).day == date(2022, 5, 16)
    assert due_date(JP, Month(2020, 12), rulebook=moving).day == date(2021, 1, 29)


def test_participants_pay_jkk_in_the_month_itself() -> None:
    own = Payer.PARTICIPANT
    assert due_date(JKK, Month(2023, 10), payer=own).day == date(2023, 10, 16)
    assert due_date(JKM, Month(2020, 9), payer=own).day == date(2020, 9, 15)
    assert due_date(JHT, Month(2023, 10), payer=own).day == date(2023, 11, 15)
    with pytest.raises(ValueError, match="program: JP has no due date for a participant; expected JKK, JKM, JHT"):
        due_date(JP, Month(2023, 10), payer=own)
    with pytest.raises(ValueError, match="program: JKP has no due date for an employer"):
        due_date(JKP, Month(2023, 10))


@given(
    st.sampled_from([JKK, JKM, JHT]), st.integers(Month(2015, 7).ordinal, 2030 * 12), st.sets(st.dates(), max_size=3)
)
def test_a_due_date_is_a_working_day_near_its_nominal_day(program: Program, ordinal: int, holidays: set[date]) -> None:
    month = Month.from_ordinal(ordinal)
    due = due_date(program, month, holidays=holidays)
    assert due.day.weekday() < 5
    assert due.day not in holidays
    assert (due.day <= due.nominal) if month in covid_months else (due.day >= due.nominal)
    assert str(due).startswith(f"{program.value}, {month.in_(Language.EN)}: due by {due.day}")
    assert "paling lambat" in str(due.in_(Language.ID))


@pytest.mark.parametrize(
    ("month", "paid_on", "late"),
    [
        (Month(2024, 9), date(2024, 10, 15), 0),
        (Month(2024, 9), date(2024, 10, 16), 1),
        (Month(2024, 9), date(2024, 11, 15), 1),
        (Month(2024, 9), date(2024, 11, 16), 2),
        (Month(2024, 8), date(2024, 9, 16), 0),  # the 15th a Sunday
        (Month(2024, 8), date(2024, 9, 17), 1),
        (Month(2024, 8), date(2024, 10, 15), 1),
        (Month(2024, 8), date(2024, 10, 16), 2),
        (Month(2020, 12), date(2021, 1, 30), 1),  # due on 29 January: the 30th a Saturday
        (Month(2020, 12), date(2021, 2, 28), 1),
        (Month(2020, 12), date(2021, 3, 1), 2),
        (Month(2021, 1), date(2021, 3, 30), 1),
        (Month(2021, 1), date(2021, 3, 31), 2),
    ],
)
def test_begun_months_of_delay_end_on_the_nominal_day(month: Month, paid_on: date, late: int) -> None:
    assert months_late(JKK, month, paid_on) == late


def test_other_ways_to_count_months_of_delay() -> None:
    completed = RULEBOOK.taking(CONTRIBUTIONS_2, MonthsLate.COMPLETED)
    assert [months_late(JKK, Month(2024, 8), date(2024, 10, day), rulebook=completed) for day in (14, 15, 16)] == [
        0,
        1,
        1,
    ]
    assert months_late(JKK, Month(2024, 8), date(2024, 9, 16), rulebook=completed) == 0
    shifted = RULEBOOK.taking(CONTRIBUTIONS_2, MonthsLate.BEGUN_FROM_THE_SHIFTED_DATE)
    assert [months_late(JKK, Month(2024, 8), date(2024, 10, day), rulebook=shifted) for day in (16, 17)] == [1, 2]


@pytest.mark.parametrize(
    ("month", "fine"),
    [(Month(2020, 7), 20_000), (Month(2020, 8), 5_000), (Month(2021, 1), 5_000), (Month(2021, 2), 20_000)],
)
def test_the_rate_of_the_fine(month: Month, fine: int) -> None:
    paid_on = (month + 2).first_day - timedelta(days=1)
    if month in covid_months:
        paid_on = (month + 2).day(2)
    for program in (JKK, JKM, JHT, JP):
        found = late_fine(program, month, 1_000_000, paid_on)
        assert (found.amount, found.months_late) == (fine, 1)


@given(st.integers(0, 10**12), st.integers(0, 36), st.sampled_from([JKK, JKM, JHT, JP]))
def test_the_fine_is_simple(contribution: int, months: int, program: Program) -> None:
    paid_on = (Month(2022, 2) + months).day(15)
    fine = late_fine(program, Month(2022, 1), contribution, paid_on)
    assert fine.amount == (contribution * 2 * months * 2 + 100) // 200
    assert fine.months_late == months


def test_only_employers_other_than_the_state_are_fined() -> None:
    owed: Any
    for owed in (StateEmployer(), Payer.PARTICIPANT):
        fine = late_fine(JKK, Month(2024, 1), 1_000_000, date(2025, 1, 1), owed_by=owed)
        assert fine.amount == 0
        assert fine.months_late > 0
        assert "no fine" in str(fine)
    with pytest.raises(ValueError, match="contribution: -1 is outside"):
        late_fine(JKK, Month(2024, 1), -1, date(2025, 1, 1))
    with pytest.raises(TypeError, match="contribution: 1.0 is a float"):
        bad: Any = 1.0
        late_fine(JKK, Month(2024, 1), bad, date(2025, 1, 1))


def test_a_fine_explains_itself() -> None:
    fine = late_fine(JHT, Month(2024, 9), 570_000, date(2024, 12, 1))
    assert str(fine).splitlines()[0] == "late fine, JHT, September 2024: 22,800"
    assert "PP 46/2015 Pasal 20 ayat (1); reading CONTRIBUTIONS-3" in str(fine)
    assert "denda keterlambatan" in str(fine.explain(Language.ID))


def test_too_much_or_too_little_is_set_off() -> None:
    excess = set_off(Month(2024, 9), due=500_000, paid=520_000, received_on=date(2024, 10, 14))
    assert (excess.excess, excess.settled_with, excess.notified_by) == (20_000, Month(2024, 10), date(2024, 11, 1))
    assert "20,000 too much" in str(excess)
    shortage = set_off(
        Month(2024, 9), due=500_000, paid=480_000, received_on=date(2024, 10, 14), holidays={date(2024, 10, 15)}
    )
    assert (shortage.excess, shortage.notified_by) == (-20_000, date(2024, 11, 4))
    assert "kekurangan Rp20.000" in str(shortage.in_(Language.ID))
    with pytest.raises(ValueError, match="paid: -1"):
        set_off(Month(2024, 9), due=0, paid=-1, received_on=date(2024, 10, 14))


# ---------------------------------------------------------------- a firm


@given(st.lists(st.integers(0, 50_000_000), min_size=1, max_size=20))
def test_a_firm_adds_up_rounded_lines(wages: list[int]) -> None:
    bills = [contributions(WageEarner(FIRM, wage=wage), Month(2026, 4)) for wage in wages]
    firm = firm_bill(bills, employer=FIRM)
    assert firm.total() == sum(bill.total() for bill in bills)
    assert firm.total(payer=Payer.WORKER) == sum(bill.total(Payer.WORKER) for bill in bills)
    assert sum(firm.total(program) for program in firm.programs) == firm.total()
    for program, fine in zip(firm.programs, firm.penalty(date(2026, 5, 16)), strict=True):
        assert fine.amount == (firm.total(program) * 2 * 2 + 100) // 200


def test_a_firm_shows_totals_and_due_dates() -> None:
    bills = [contributions(WageEarner(FIRM, wage=wage), Month(2026, 4)) for wage in (5_000_000, 12_000_000)]
    firm = firm_bill(bills)
    assert str(firm).splitlines()[0] == "A firm's contributions, April 2026, 2 workers"
    assert [due.day for due in firm.due_dates()] == [date(2026, 5, 15)] * 4
    assert [due.day for due in firm.due_dates(holidays={date(2026, 5, 15)})] == [date(2026, 5, 18)] * 3 + [
        date(2026, 5, 15)
    ]
    assert all(fine.amount == 0 for fine in firm.penalty(date(2026, 5, 15)))
    assert all(fine.amount == 0 for fine in firm_bill(bills, employer=StateEmployer()).penalty(date(2026, 9, 1)))
    assert "batas bayar" in str(firm.in_(Language.ID))
    assert pickle.loads(pickle.dumps(firm)).total() == firm.total()


def test_a_firm_has_one_month_and_somebody_in_it() -> None:
    with pytest.raises(ValueError, match="bills: empty"):
        firm_bill([])
    bills = [contributions(WageEarner(FIRM, wage=1), month) for month in (Month(2026, 4), Month(2026, 5))]
    with pytest.raises(ValueError, match=r"bills: of several months \(2026-04, 2026-05\); expected one"):
        firm_bill(bills)


# ---------------------------------------------------------------- words, reliefs, projects


def test_payers_and_programs_come_as_words_and_nobody_else_is_taken() -> None:
    january = Month(2026, 1)
    assert due_date("JKK", january, payer="participant").day == date(2026, 1, 15)
    assert due_date("JKK", january).day == date(2026, 2, 16)
    assert months_late("JKK", january, date(2026, 1, 16), payer="participant") == 1
    assert late_fine("JKK", january, 100_000, date(2026, 2, 17), owed_by="employer").amount == 2_000
    assert late_fine("JKK", january, 100_000, date(2026, 2, 17), owed_by="participant").amount == 0
    for payer in (Payer.WORKER, Payer.GOVERNMENT, Payer.AGENCY, "worker"):
        with pytest.raises(
            ValueError, match="payer: '.*' remits no contribution; expected 'employer' or 'participant'"
        ):
            due_date(JKK, january, payer=payer)
        with pytest.raises(ValueError, match="owed_by: '.*' remits no contribution"):
            late_fine(JKK, january, 1, date(2026, 3, 1), owed_by=payer)
    with pytest.raises(ValueError, match="payer: 'owner'"):
        due_date(JKK, january, payer="owner")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="program: 'BPJS'"):
        months_late("BPJS", january, date(2026, 3, 1))  # type: ignore[arg-type]


def test_a_fine_says_with_what_it_is_paid() -> None:
    jkk, jp = (late_fine(program, Month(2024, 1), 100_000, date(2024, 4, 1)) for program in (JKK, JP))
    assert "paid with the contribution of the next month [PP 44/2015 Pasal 22 ayat (2), " in str(jkk)
    assert "paid together with the arrears [PP 45/2015 Pasal 31 ayat (2), " in str(jp)
    assert "dibayar bersama tunggakan iuran" in str(jp.in_(Language.ID))
    assert late_fine(JKK, Month(2024, 1), 100_000, date(2024, 2, 1)).notes == ()


@pytest.mark.parametrize(
    ("month", "paid_on", "cited"),
    [
        (Month(2025, 1), date(2025, 6, 1), False),
        (Month(2025, 2), date(2025, 6, 1), True),
        (Month(2026, 1), date(2026, 6, 30), True),
        (Month(2026, 1), date(2026, 7, 1), False),
        (Month(2026, 2), date(2026, 6, 1), False),
    ],
)
def test_the_fine_of_a_relieved_month_has_its_own_article(month: Month, paid_on: date, cited: bool) -> None:
    holder = Employer(reliefs={"labour_intensive_2025"})
    assert ("PP 7/2025 Pasal 7" in str(late_fine(JKK, month, 100_000, paid_on, owed_by=holder))) is cited
    for fine in (late_fine(JKM, month, 1, paid_on, owed_by=holder), late_fine(JKK, month, 1, paid_on, owed_by=FIRM)):
        assert "PP 7/2025" not in str(fine)


@pytest.mark.parametrize(
    ("paid_on", "jkk", "penalty"), [(date(2026, 6, 30), 27_000, 5_940), (date(2026, 7, 1), 54_000, 11_880)]
)
def test_a_firm_that_settles_a_relieved_month_too_late_owes_and_is_fined_in_full(
    paid_on: date, jkk: int, penalty: int
) -> None:
    factory = Employer(scale="large", risk="low", reliefs={"labour_intensive_2025"})
    firm = firm_bill([contributions(WageEarner(factory, wage=10_000_000), Month(2025, 7))], employer=factory)
    assert firm.paid_on(paid_on).total(JKK) == jkk
    assert firm.paid_on(paid_on).total("JKM") == firm.total(JKM) == 30_000
    assert firm.penalty(paid_on)[0].amount == penalty


def test_a_deferred_contribution_is_fined_on_what_was_payable() -> None:
    deferring = Employer(scale="large", risk="low", reliefs={"jp_deferral_2020"})
    firm = firm_bill([contributions(WageEarner(deferring, wage=5_000_000), Month(2020, 9)) for _ in range(2)])
    assert (firm.total(JP), firm.deferred) == (300_000, 297_000)
    fines = dict(zip(firm.programs, firm.penalty(date(2020, 11, 1)), strict=True))
    assert (fines[JP].amount, fines[JHT].amount) == (15, 2_850)
    assert "of JP, 297,000 is deferred and settled later" in str(firm)
    assert "ditunda" in str(firm.in_(Language.ID))
    plain = firm_bill([contributions(WageEarner(FIRM, wage=5_000_000), Month(2020, 9))])
    assert plain.deferred == 0
    assert "deferred" not in str(plain)
    assert plain.penalty(date(2020, 11, 1))[-1].amount == 750


def test_a_firm_bill_takes_words_and_bills_of_a_month() -> None:
    firm = firm_bill([contributions(WageEarner(FIRM, wage=1_000_000), Month(2024, 1))])
    assert str(firm).splitlines()[0] == "A firm's contributions, January 2024, 1 worker"
    assert firm.total("JP", "worker") == firm.total(JP, Payer.WORKER) == 10_000
    bad: Any = "worker"
    with pytest.raises(ValueError, match="program: 'worker'"):
        firm.total(bad)
    with pytest.raises(ValueError, match="payer: 'boss'"):
        firm.total(payer="boss")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"bills\[0\]"):
        firm_bill([bad])


def test_a_project_counts_its_workers_and_a_contract_is_no_month() -> None:
    month = Month(2026, 4)
    known = contributions(ConstructionProject(wage=4_000_000, workers=12), month)
    assert str(firm_bill([known])).splitlines()[0].endswith("12 workers")
    contract = contributions(ConstructionProject(contract_value=10**9), month)
    with pytest.raises(ValueError, match="bills: of a construction contract, due once"):
        firm_bill([contract])
    relieved = contributions(ConstructionProject(contract_value=10**9, reliefs={"covid_2020"}), Month(2020, 9))
    with pytest.raises(ValueError, match="bills: of a construction contract"):
        firm_bill([relieved])
    for bill, error in ((known, ValueError), (firm_bill([known]), TypeError)):
        with pytest.raises(error, match="bill: "):
            instalments(bill)  # type: ignore[arg-type]


def test_what_was_paid_rightly_is_said_so_and_not_before_its_month() -> None:
    even = set_off(Month(2024, 9), due=5, paid=5, received_on=date(2024, 9, 1))
    assert str(even) == "September 2024: paid what was due"
    assert "sesuai" in str(even.in_(Language.ID))
    with pytest.raises(ValueError, match="received_on: 2024-08-31 is before the month, 2024-09"):
        set_off(Month(2024, 9), due=5, paid=5, received_on=date(2024, 8, 31))
    with pytest.raises(TypeError, match="month"):
        set_off("2024-09", due=5, paid=5, received_on=date(2024, 8, 31))  # type: ignore[arg-type]


def test_a_penalty_is_its_fines() -> None:
    firm = firm_bill([contributions(WageEarner(Employer(scale="large", risk="low"), wage=5_000_000), Month(2026, 4))])
    penalty = firm.penalty(date(2026, 6, 16))
    assert [fine.months_late for fine in penalty] == [2] * len(penalty)
    assert (
        penalty.amount
        == sum(fine.amount for fine in penalty.fines)
        == penalty[0].amount + sum(fine.amount for fine in list(penalty)[1:])
    )
    title, head, first, *_, foot = str(penalty).splitlines()
    assert (title, head.split()) == ("Fines, April 2026, paid on 2026-06-16", ["program", "months", "late", "fine"])
    assert first.split() == ["JKK", "2", f"{penalty[0].amount:,}"]
    assert foot.split() == ["total", f"{penalty.amount:,}"]
    assert "Denda, April 2026, dibayar 16 Juni 2026" in str(penalty.in_(Language.ID))


def test_the_state_is_not_fined_whether_it_is_named_or_not() -> None:
    bill = contributions(WageEarner(StateEmployer(), wage=2_000_000), Month(2026, 4))
    late = date(2026, 9, 1)
    assert (
        firm_bill([bill]).penalty(late).amount == 0 == firm_bill([bill], employer=StateEmployer()).penalty(late).amount
    )
    private = contributions(WageEarner(Employer(scale="micro", risk="very_low"), wage=2_000_000), Month(2026, 4))
    assert firm_bill([private]).penalty(late).amount > 0


def test_a_due_date_is_asked_for_a_month() -> None:
    with pytest.raises(TypeError, match="month: '2026-01' is a str; expected a Month"):
        due_date(Program.JP, "2026-01")  # type: ignore[arg-type]
