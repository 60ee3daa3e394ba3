"""Several employers, firms and occupations; membership."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Language, Month, NotInForce, Person, Program, Standing
from jamsostek.arrears import arrears
from jamsostek.law.arrears import ArrearsCount
from jamsostek.law.participation import OwnerSavings
from jamsostek.membership import cover_ends, cover_starts, interrupted
from jamsostek.participation import jobs, registrations
from jamsostek.payments import due_date
from jamsostek.readings.jkk_jkm import JKK_JKM_18
from jamsostek.readings.participation import PARTICIPATION_10, PARTICIPATION_27
from strategies import months

ON = date(2024, 1, 1)
FOUR = ("JKK", "JKM", "JHT", "JP")
LARGE, MICRO = Person("company_worker", scale="large"), Person("company_worker", scale="micro")


def words(found: dict[str, Standing]) -> dict[str, str]:
    return {name: standing.value for name, standing in found.items()}


def test_each_employer_by_its_own_scale() -> None:
    found = jobs({"factory": LARGE, "shop": MICRO}, ON)
    assert words(found.standings(Program.JKK)) == {"factory": "mandatory", "shop": "mandatory"}
    assert words(found.standings(Program.JHT)) == {"factory": "mandatory", "shop": "voluntary"}
    assert words(found.standings(Program.JP)) == {"factory": "mandatory", "shop": "voluntary"}
    assert words(found.standings(Program.JKP)) == {"factory": "automatic", "shop": "unavailable"}
    assert found.registrations == 0


def test_job_loss_at_one_chosen_workplace() -> None:
    two = {"mill": LARGE, "mine": LARGE}
    found = jobs(two, ON, jkp_at="mine")
    assert words(found.standings(Program.JKP)) == {"mill": "covered_elsewhere", "mine": "automatic"}
    assert words(found.standings(Program.JP)) == {"mill": "mandatory", "mine": "mandatory"}
    assert str(found["mill"][Program.JKP].law[0]) == "PP 37/2021 Pasal 8"
    with pytest.raises(
        ValueError, match="jkp_at: None; several workplaces qualify for JKP, expected one of mill, mine"
    ):
        jobs(two, ON)
    assert jobs(two, date(2021, 2, 1)).standings(Program.JKP)["mill"] is Standing.UNAVAILABLE
    with pytest.raises(ValueError, match="jkp_at: 'shop' is no job where it applies; expected one of factory"):
        jobs({"factory": LARGE, "shop": MICRO}, ON, jkp_at="shop")
    with pytest.raises(ValueError, match="expected one of none"):
        jobs({"shop": MICRO}, ON, jkp_at="shop")


def test_an_owner_takes_death_cover_in_one_firm() -> None:
    firms = {"bakery": Person("owner"), "cafe": Person("owner"), "mill": LARGE}
    found = jobs(firms, ON)
    assert words(found.standings(Program.JKM)) == {
        "bakery": "mandatory",
        "cafe": "covered_elsewhere",
        "mill": "mandatory",
    }
    assert words(found.standings(Program.JKK)) == dict.fromkeys(firms, "mandatory")
    assert words(found.standings(Program.JHT)) == {"bakery": "voluntary", "cafe": "voluntary", "mill": "mandatory"}
    assert words(jobs(firms, ON, jkm_at="cafe").standings(Program.JKM))["bakery"] == "covered_elsewhere"
    assert found.registrations == 0
    with pytest.raises(ValueError, match="jkm_at: 'mill'"):
        jobs(firms, ON, jkm_at="mill")
    compulsory = RULEBOOK.taking(PARTICIPATION_10, OwnerSavings.MANDATORY)
    assert words(jobs(firms, ON, rulebook=compulsory).standings(Program.JHT)) == dict.fromkeys(firms, "mandatory")


def test_an_owner_too_old_is_covered_nowhere() -> None:
    old = Person("owner", born=date(1950, 1, 1))
    found = jobs({"bakery": old, "cafe": old}, ON)
    assert words(found.standings(Program.JKM)) == {"bakery": "unavailable", "cafe": "unavailable"}


def test_a_wage_earner_may_also_work_for_himself() -> None:
    found = jobs({"mill": LARGE, "stall": Person("self_employed")}, ON)
    assert words(found.standings(Program.JKM)) == {"mill": "mandatory", "stall": "mandatory"}
    assert found.registrations == 1


def test_one_registration_lists_two_kinds_of_work() -> None:
    assert registrations(["farmer"], ON) == 1
    assert registrations(["farmer", "trader"], ON) == 1
    with pytest.raises(ValueError, match="farmer, trader, driver; expected at most 2"):
        registrations(["farmer", "trader", "driver"], ON)
    with pytest.raises(ValueError, match="empty"):
        registrations([], ON)
    with pytest.raises(TypeError, match="is a str"):
        registrations("farmer", ON)
    with pytest.raises(NotInForce):
        registrations(["farmer"], date(2015, 6, 30))
    three = {name: Person("self_employed") for name in ("farmer", "trader", "driver")}
    with pytest.raises(ValueError, match="at most 2"):
        jobs(three, ON)
    with pytest.raises(ValueError, match="persons: empty"):
        jobs({}, ON)


def test_jobs_show_themselves() -> None:
    found = jobs({"bakery": Person("owner"), "cafe": Person("owner")}, ON)
    assert "cafe    mandatory  covered elsewhere  voluntary" in str(found)
    assert "terlindungi di tempat lain" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found
    assert found["cafe"][Program.JKM].reasons == ()
    assert str(found["cafe"][Program.JKM].law[0]) == "PP 44/2015 Pasal 15 ayat (2)"


# Membership ---------------------------------------------------------------------------------------------------------

ISSUED, REGISTERED, PAID = date(2024, 3, 5), date(2024, 3, 1), date(2024, 3, 4)


@pytest.mark.parametrize("program", ["JKK", "JKM", "JHT", "JKP"])
def test_cover_starts_with_the_number(program: Any) -> None:
    assert cover_starts(program, number_issued_on=ISSUED, first_paid_on=PAID).day == ISSUED
    by_payment = cover_starts(program, first_paid_on=PAID)
    assert by_payment.day == PAID
    assert PARTICIPATION_27 in by_payment.law
    with pytest.raises(ValueError, match="first_paid_on: None"):
        cover_starts(program, registered_on=REGISTERED)


def test_pension_cover_starts_with_registration_and_payment() -> None:
    assert cover_starts("JP", registered_on=REGISTERED, first_paid_on=PAID, number_issued_on=ISSUED).day == PAID
    assert cover_starts("JP", registered_on=ISSUED, first_paid_on=PAID).day == ISSUED
    with pytest.raises(ValueError, match="registered_on: None"):
        cover_starts("JP", first_paid_on=PAID)
    with pytest.raises(ValueError, match="first_paid_on: None"):
        cover_starts("JP", registered_on=PAID)


def test_cover_needs_days() -> None:
    with pytest.raises(ValueError, match="expected the days from which cover of JKK follows"):
        cover_starts("JKK")
    with pytest.raises(TypeError, match="number_issued_on"):
        cover_starts("JKK", number_issued_on="2024-03-05")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="program: 'JKX'"):
        cover_starts("JKX", number_issued_on=ISSUED)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="first_paid_on: None"):
        cover_starts("JKP", registered_on=date(2020, 1, 1))


def test_participants_of_before_are_in_jkp_from_its_first_day() -> None:
    first = date(2021, 2, 2)
    for turn in (
        cover_starts("JKP", number_issued_on=date(2021, 2, 1)),
        cover_starts("JKP", first_paid_on=date(2015, 7, 1)),
    ):
        assert (turn.day, [str(source) for source in turn.law]) == (first, ["PP 37/2021 Pasal 5 ayat (1)"])
        assert "demi hukum" in str(turn.in_(Language.ID))
    since = cover_starts("JKP", number_issued_on=first)
    assert (since.day, str(since.law[0])) == (first, "PP 37/2021 Pasal 6 ayat (3)")
    with pytest.raises(NotInForce):
        cover_starts("JKK", number_issued_on=date(2015, 6, 30))


def test_membership_closes_once_the_fourth_unpaid_month_is_in_arrears() -> None:
    start = Month(2024, 2)
    assert interrupted([]).day is None
    assert interrupted(list(start.until(start + 2))).day is None
    assert interrupted([*start.until(start + 3), start]).day == date(2024, 5, 16)
    holiday = date(2024, 5, 15)
    assert interrupted(list(start.until(start + 3)), holidays={holiday}).day == date(2024, 5, 17)
    assert interrupted([start, start + 1, start + 2, start + 4, start + 5, start + 6]).day is None
    with pytest.raises(TypeError, match="unpaid"):
        interrupted(["2024-02"])  # type: ignore[list-item]


@given(st.frozensets(months, max_size=12))
def test_membership_closes_on_the_first_run_of_four(unpaid: frozenset[Month]) -> None:
    runs = sorted(last for last in unpaid if all(last - back in unpaid for back in range(4)))
    turn = interrupted(unpaid)
    assert (turn.day is None) == (not runs)
    if turn.day is not None:
        due = due_date(Program.JKK, runs[0], payer="participant").day
        assert turn.day == due + timedelta(days=1)
        counted = [arrears(unpaid, day, payer="participant").count for day in (due, turn.day)]
        assert counted == [3, 4]


@pytest.mark.parametrize(
    ("answer", "closes"),
    [
        (ArrearsCount.DUE_DATES_PASSED, None),
        (ArrearsCount.CALENDAR_MONTHS, None),
        (ArrearsCount.ANY_UNPAID_MONTH, date(2024, 6, 19)),
    ],
)
def test_the_months_are_counted_as_everywhere(answer: ArrearsCount, closes: date | None) -> None:
    rulebook = RULEBOOK.taking(JKK_JKM_18, answer)
    start = Month(2024, 2)
    gap = [start, start + 1, start + 2, start + 4]
    holidays = {date(2024, 6, 17)}
    assert interrupted(gap, holidays=holidays, rulebook=rulebook).day == closes
    if answer is ArrearsCount.CALENDAR_MONTHS:
        assert interrupted(list(start.until(start + 3)), rulebook=rulebook).day == date(2024, 5, 1)


def test_what_the_end_of_work_ends() -> None:
    ended = date(2024, 6, 30)
    days = {program: cover_ends(program, ended).day for program in Program}
    assert days == {
        Program.JKK: ended,
        Program.JKM: ended,
        Program.JHT: None,
        Program.JP: None,
        Program.JKP: ended,
    }
    turn = cover_ends("JKK", ended)
    assert "occupational disease is covered if it is found by 2027-06-30 [PP 44/2015 Pasal 48 ayat (1)" in str(turn)
    assert "paling lambat 30 Juni 2027" in str(turn.in_(Language.ID))
    assert not any("Pasal 48" in str(source) for source in turn.law)
    assert cover_ends("JKM", ended).notes == ()
    assert "ends with the work [PP 44/2015 Pasal 34 ayat (1)" in str(cover_ends("JKM", ended))
    with pytest.raises(NotInForce):
        cover_ends("JKP", date(2021, 2, 1))
    with pytest.raises(TypeError, match="work_ended_on"):
        cover_ends("JHT", "2024-06-30")  # type: ignore[arg-type]


def test_turns_show_themselves() -> None:
    turn = cover_starts("JP", registered_on=REGISTERED, first_paid_on=PAID)
    assert str(turn) == (
        "2024-03-04: registered and first contribution paid [PP 45/2015 Pasal 3 ayat (1); PP 45/2015 Pasal 7 ayat (2)]"
    )
    assert str(interrupted([]).in_(Language.ID)).startswith("–: kepesertaan berlanjut")
    assert str(turn.in_(Language.ID)).startswith("4 Maret 2024: terdaftar")
    assert "nomor kepesertaan" in RULEBOOK.membership.start[Program.JKK].on(ON).in_(Language.ID)


def test_the_same_kind_of_work_is_counted_once() -> None:
    assert registrations(["farmer", "farmer", "fisher"], ON) == 1
    with pytest.raises(ValueError, match="at most 2"):
        registrations(["farmer", "trader", "fisher"], ON)
