"""The scale of an enterprise by its books; duties and their deadlines."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Language, NotInForce
from jamsostek.duties import Duty, deadline
from jamsostek.kernel.words import Unit
from jamsostek.readings.participation import PARTICIPATION_1, PARTICIPATION_35
from jamsostek.scales import classify
from jamsostek.terms import Scale, term
from printed import flat

OLD, NEW = date(2021, 2, 1), date(2021, 2, 2)
BY_HAND = {
    ("net_worth", OLD): (50_000_000, 500_000_000, 10_000_000_000),
    ("annual_sales", OLD): (300_000_000, 2_500_000_000, 50_000_000_000),
    ("capital", NEW): (1_000_000_000, 5_000_000_000, 10_000_000_000),
    ("annual_sales", NEW): (2_000_000_000, 15_000_000_000, 50_000_000_000),
}


@pytest.mark.parametrize(("criterion", "on"), BY_HAND)
def test_every_upper_limit_belongs_to_the_lower_scale(criterion: str, on: date) -> None:
    for limit, lower, higher in zip(BY_HAND[criterion, on], list(Scale), list(Scale)[1:], strict=False):
        facts: dict[str, Any] = {criterion: limit}
        assert classify(on, **facts).scale is lower
        facts[criterion] = limit + 1
        assert classify(on, **facts).scale is higher


def test_the_old_thresholds_go_on_until_the_new_ones_come() -> None:
    for on in (date(2015, 7, 1), date(2020, 11, 2), OLD):
        assert classify(on, annual_sales=2_000_000_000).scale is Scale.SMALL
    assert classify(NEW, annual_sales=2_000_000_000).scale is Scale.MICRO


def test_criteria_that_agree_need_no_founding_day() -> None:
    found = classify(NEW, capital=1, annual_sales=1)
    assert found.scale is Scale.MICRO
    assert PARTICIPATION_1 not in found.law


def test_where_criteria_disagree() -> None:
    assert classify(OLD, net_worth=1, annual_sales=300_000_001).scale is Scale.SMALL
    assert classify(OLD, net_worth=600_000_000, annual_sales=1).scale is Scale.MEDIUM
    assert classify(OLD, net_worth=-5_000_000_000, annual_sales=1).scale is Scale.MICRO
    facts: dict[str, Any] = {"capital": 6_000_000_000, "annual_sales": 1_000_000}
    assert classify(NEW, **facts, founded_on=OLD).scale is Scale.MICRO
    assert classify(NEW, **facts, founded_on=NEW).scale is Scale.MEDIUM
    assert PARTICIPATION_1 in classify(NEW, **facts, founded_on=NEW).law
    with pytest.raises(ValueError, match="founded_on: None; capital says medium, annual_sales says micro"):
        classify(NEW, **facts)


def test_a_figure_of_the_other_regime_does_not_count() -> None:
    assert classify(OLD, capital=1, annual_sales=60_000_000_000).scale is Scale.LARGE
    assert classify(NEW, net_worth=60_000_000_000, capital=1).scale is Scale.MICRO
    with pytest.raises(ValueError, match="capital or annual_sales: None"):
        classify(NEW, net_worth=1)
    with pytest.raises(ValueError, match="net_worth or annual_sales: None"):
        classify(OLD, capital=1)


def test_a_subsidiary_is_warned_about() -> None:
    found = classify(NEW, capital=1, independent=False)
    assert found.scale is Scale.MICRO
    assert PARTICIPATION_35 in found.law
    assert "subsidiary" in str(found)
    assert "anak perusahaan" in str(found.in_(Language.ID))
    assert classify(NEW, capital=1).notes == ()


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"capital": -1}, ValueError, "capital"),
        ({"annual_sales": -1}, ValueError, "annual_sales"),
        ({"capital": 1.5}, TypeError, "capital"),
        ({"capital": True}, TypeError, "capital"),
        ({"capital": 10**18 + 1}, ValueError, "capital"),
        ({"capital": 1, "founded_on": "2020"}, TypeError, "founded_on"),
        ({"capital": 1, "founded_on": date(2021, 2, 3)}, ValueError, "founded_on: 2021-02-03 is after"),
    ],
)
def test_books_that_are_none(facts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        classify(NEW, **facts)


def test_before_the_staging_there_is_no_scale() -> None:
    with pytest.raises(NotInForce):
        classify(date(2015, 6, 30), annual_sales=1)
    with pytest.raises(TypeError, match="on: "):
        classify("2021-02-02", annual_sales=1)  # type: ignore[arg-type]


def test_a_classification_shows_itself() -> None:
    found = classify(NEW, capital=1, annual_sales=20_000_000_000, founded_on=NEW)
    assert str(found).splitlines()[0].startswith("micro enterprise [PP 7/2021 Pasal 35 ayat (3); ")
    assert "annual sales      medium enterprise" in str(found)
    assert "usaha mikro" in str(found.in_(Language.ID))
    assert "kecil s.d. Rp5.000.000.000" in RULEBOOK.scales.worth.on(NEW).in_(Language.ID)
    assert pickle.loads(pickle.dumps(found)) == found


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_more_sales_never_lower_the_scale(one: int, other: int) -> None:
    for on in (OLD, NEW):
        low, high = (classify(on, annual_sales=sales).scale for sales in sorted((one, other)))
        assert list(Scale).index(low) <= list(Scale).index(high)


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_the_scale_is_one_of_those_the_criteria_say(worth: int, sales: int) -> None:
    for on, name in ((OLD, "net_worth"), (NEW, "capital")):
        found = classify(on, annual_sales=sales, founded_on=on, **{name: worth})  # type: ignore[arg-type]
        assert found.scale in found.by.values()


# Duties -------------------------------------------------------------------------------------------------------------

MONDAY = date(2024, 7, 1)
WORKING = {
    "employer_form": 30,
    "negligence_limit": 7,
    "self_registration_check": 7,
    "membership_number": 1,
    "card_issue": 7,
    "card_handover": 3,
    "family_data_change": 7,
    "wage_change": 7,
    "jkp_firm_change": 7,
    "own_data_change": 7,
    "change_confirmation": 7,
    "overpayment_notice": 14,
}


@pytest.mark.parametrize(("duty", "count"), WORKING.items())
def test_working_days_leave_out_weekends_and_holidays(duty: str, count: int) -> None:
    weeks, rest = divmod(count, 5)
    assert deadline(duty, MONDAY).due == MONDAY + timedelta(days=7 * weeks + rest)
    first_counted = MONDAY + timedelta(days=1)
    assert deadline(duty, MONDAY, holidays={first_counted}).due > deadline(duty, MONDAY).due


@pytest.mark.parametrize("duty", ["new_worker_jp", "new_worker_jkp", "beneficiary_change"])
def test_days_are_calendar_days(duty: str) -> None:
    assert deadline(duty, MONDAY, holidays={date(2024, 7, 31)}).due == date(2024, 7, 31)
    assert RULEBOOK.duties.limit[term(Duty, duty, "duty")].on(MONDAY).value.unit is Unit.DAYS


def test_the_day_of_the_event_is_not_counted_nor_a_weekend_event() -> None:
    assert deadline("membership_number", date(2024, 7, 5)).due == date(2024, 7, 8)
    assert deadline("membership_number", date(2024, 7, 6)).due == date(2024, 7, 8)


@pytest.mark.parametrize(
    ("duty", "first"),
    [
        ("state_employer_form", "2025-02-24"),
        ("new_worker_jkp", "2021-02-02"),
        ("jkp_firm_change", "2021-02-02"),
        *((duty, "2015-07-01") for duty in ("employer_form", "new_worker_jp", "card_issue", "project_form")),
    ],
)
def test_a_duty_begins_on_its_day(duty: str, first: str) -> None:
    begins = date.fromisoformat(first)
    assert deadline(duty, begins).due > begins
    with pytest.raises(NotInForce):
        deadline(duty, begins - timedelta(days=1))


def test_projects_had_fourteen_working_days_until_april_2021() -> None:
    assert deadline("project_form", date(2021, 3, 31)).due == date(2021, 4, 20)
    with pytest.raises(NotInForce, match="lapsed 2021-04-01"):
        deadline("project_form", date(2021, 4, 1))


def test_what_projects_and_their_workers_ask_until_april_2021() -> None:
    friday = date(2021, 3, 26)
    assert deadline("project_certificate", friday).due == date(2021, 3, 29)
    assert deadline("project_worker_change", friday).due == date(2021, 4, 6)
    for duty in ("project_certificate", "project_worker_change"):
        with pytest.raises(NotInForce, match="lapsed 2021-04-01"):
            deadline(duty, date(2021, 4, 1))


def test_the_numbers_and_cards_of_non_asn_staff() -> None:
    friday = date(2025, 2, 28)
    dues = {duty: deadline(f"state_employer_{duty}", friday).due for duty in ("number", "card_issue", "card_handover")}
    assert dues == {"number": friday, "card_issue": date(2025, 3, 11), "card_handover": date(2025, 3, 5)}
    with pytest.raises(NotInForce):
        deadline("state_employer_number", date(2025, 2, 23))


def test_what_comes_back_every_year() -> None:
    assert deadline("yearly_statement", date(2024, 2, 29)).due == date(2025, 2, 28)
    assert "1 year after" in str(deadline("yearly_statement", date(2024, 1, 1)))


def test_the_number_rests_on_jkp_too_since_it_was_created() -> None:
    before, since = (deadline("membership_number", day).limit.law for day in (date(2021, 2, 1), date(2021, 2, 2)))
    assert "PP 37/2021 Pasal 6 ayat (3)" not in map(str, before)
    assert "PP 37/2021 Pasal 6 ayat (3)" in map(str, since)


def test_state_employers_have_thirty_working_days() -> None:
    assert deadline("state_employer_form", date(2025, 2, 24)).due == date(2025, 4, 7)


def test_every_duty_has_a_limit_and_shows_itself() -> None:
    assert set(RULEBOOK.duties.limit) == set(Duty)
    found = deadline(Duty.CARD_HANDOVER, MONDAY)
    assert flat(found) == (
        "employer hands over the card: by 2024-07-04, 3 working days after 2024-07-01 "
        "[PP 44/2015 Pasal 7 ayat (2); PP 44/2015 Pasal 12 ayat (2); PP 46/2015 Pasal 8 ayat (2); "
        "PP 46/2015 Pasal 12 ayat (2); reading PARTICIPATION-26]"
    )
    assert "paling lambat 4 Juli 2024, 3 hari kerja setelah 1 Juli 2024" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found
    with pytest.raises(ValueError, match="duty: 'sing' is unknown"):
        deadline("sing", MONDAY)
    with pytest.raises(TypeError, match="event_on"):
        deadline("card_issue", "2024-07-01")  # type: ignore[arg-type]


def test_a_figure_that_does_not_count_is_warned_about() -> None:
    found = classify(NEW, net_worth=60_000_000_000, capital=1)
    assert [str(note) for note in found.notes] == ["net worth does not count on 2021-02-02"]
    assert "tidak diperhitungkan" in str(found.in_(Language.ID))
    assert [str(note) for note in classify(OLD, capital=1, annual_sales=1).notes] == [
        "business capital does not count on 2021-02-01"
    ]


@pytest.mark.parametrize(
    ("facts", "founded_on", "warned"),
    [
        ({"capital": 1}, OLD, "annual sales"),
        ({"capital": 1}, NEW, None),
        ({"annual_sales": 1}, OLD, None),
        ({"annual_sales": 1}, NEW, "business capital"),
        ({"annual_sales": 1, "capital": 1}, OLD, None),
        ({"annual_sales": 1}, None, None),
    ],
)
def test_a_lone_criterion_that_the_founding_does_not_ask_for(
    facts: dict[str, Any], founded_on: date | None, warned: str | None
) -> None:
    found = classify(NEW, **facts, founded_on=founded_on)
    assert found.scale is Scale.MICRO
    assert len(found.notes) == (warned is not None)
    if warned is not None:
        assert f"is asked for its {warned}; the other criterion was used [PP 7/2021 Pasal 35 ayat (2)" in str(
            found.notes[0]
        )
    assert classify(OLD, annual_sales=1, founded_on=OLD).notes == ()
