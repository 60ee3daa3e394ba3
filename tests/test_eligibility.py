"""Who is in which program: the table, the personal conditions, the open readings."""

import pickle
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eligibility_by_hand import FOUR, MARKS, TABLE, TODAY, ByHand
from jamsostek import (
    RULEBOOK,
    Employer,
    Language,
    Month,
    NotInForce,
    Person,
    Program,
    Rulebook,
    Standing,
    StateEmployer,
    contributions,
    eligibility,
    since,
)
from jamsostek import Hypothesis as Assumption
from jamsostek.categories import Carrier, Category, ContractKind, HealthSegment, ParticipantSegment, as_category
from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import until
from jamsostek.kernel.months import months_after, years_after
from jamsostek.law.jp import LatestEntry
from jamsostek.law.participation import DomesticWorker, ForeignerPension, Group, OwnerSavings, Reason
from jamsostek.law.participation.cells import mandatory
from jamsostek.mandatory import programs_by_employer, programs_by_status, programs_of_the_month
from jamsostek.participants import NonWageEarner, WageEarner
from jamsostek.participation import eligibility_table
from jamsostek.participation.conditions import EntersInTime
from jamsostek.pension_age import pension_date
from jamsostek.readings.jp import JP_5
from jamsostek.readings.participation import PARTICIPATION_5, PARTICIPATION_7, PARTICIPATION_8, PARTICIPATION_10
from jamsostek.terms import NonWageStatus, Scale
from strategies import persons

ON = date(2024, 5, 1)
ENTRIES = [(row, category) for row in TABLE for category in row.categories.split()]


def person(category: str, **facts: Any) -> Person:
    return Person(as_category(category), **facts)  # type: ignore[arg-type]


def standings(category: str, on: date = ON, *, rulebook: Rulebook = RULEBOOK, **facts: Any) -> dict[str, str]:
    found = eligibility(person(category, **facts), on, rulebook=rulebook)
    return {one.program.value: one.standing.value for one in found}


def reasons(category: str, program: Program, on: date = ON, **facts: Any) -> tuple[str, ...]:
    return eligibility(person(category, **facts), on)[program].reasons


@pytest.mark.parametrize(("by_hand", "category"), ENTRIES, ids=[f"{row.row}-{one}" for row, one in ENTRIES])
def test_the_table_agrees_with_the_one_typed_by_hand(by_hand: ByHand, category: str) -> None:
    expected = [MARKS[cell] for cell in by_hand.cells.split()]
    for day in (by_hand.first_day, by_hand.last_day):
        found = eligibility(person(category, **by_hand.facts), day)
        assert [one.standing.value for one in found] == expected
        assert found.row.value.id == by_hand.row


@pytest.mark.parametrize(("by_hand", "category"), ENTRIES, ids=[f"{row.row}-{one}" for row, one in ENTRIES])
def test_outside_its_period_another_row_answers_or_none(by_hand: ByHand, category: str) -> None:
    asked = person(category, **by_hand.facts)
    inside = eligibility(asked, by_hand.first_day).row
    try:
        before = eligibility(asked, by_hand.first_day - timedelta(days=1)).row
    except NotInForce:
        assert by_hand.first in {"2015-07-01", "2017-11-22", "2023-10-06"}
    else:
        assert before != inside
    if by_hand.last:
        assert eligibility(asked, by_hand.last_day + timedelta(days=1)).row != inside
        assert eligibility(asked, by_hand.last_day).row == inside


def test_every_category_and_every_row_is_typed_by_hand() -> None:
    assert {category for _, category in ENTRIES} == {category.value for category in Category}
    law = RULEBOOK.participation
    rows = {row.value.id for _, table in (*law.staged.items(), *law.packages.items()) for row in table}
    assert rows == {row.row for row in TABLE}


def test_every_cell_carries_its_articles_and_every_closed_one_a_reason() -> None:
    law = RULEBOOK.participation
    for _, table in (*law.staged.items(), *law.packages.items()):
        for row in table:
            for _, cell in row.value.cells:
                assert cell.law
                assert (cell.reason is not None) == (cell.standing is Standing.UNAVAILABLE)
                assert set(cell.law) <= set(row.law)


def test_groups_are_the_packages_and_those_employed() -> None:
    law = RULEBOOK.participation
    assert set(law.packages) | {Group.EMPLOYED} == set(Group)
    assert set(law.groups) == set(Category)
    assert set(law.staged) == set(Scale)


@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_segment_and_two_labels(category: Category) -> None:
    assert isinstance(category.segment, ParticipantSegment)
    assert category.label.en != category.label.id


def test_carriers() -> None:
    assert eligibility(Person("civil_servant"), ON).carrier is Carrier.TASPEN
    assert eligibility(Person("government_contract_employee"), ON).carrier is Carrier.TASPEN
    assert eligibility(Person("police_officer"), ON).carrier is Carrier.ASABRI
    assert eligibility(Person("state_official"), ON).carrier is None


@pytest.mark.parametrize(
    ("category", "program", "on", "code"),
    [
        ("construction_project_worker", Program.JHT, ON, Reason.PROJECT_SCHEME),
        ("construction_project_worker", Program.JP, ON, Reason.PROJECT_SCHEME),
        ("construction_project_worker", Program.JKP, ON, Reason.PROJECT_SCHEME),
        ("intern", Program.JP, ON, Reason.NOT_WAGE_EARNER),
        ("intern", Program.JKP, ON, Reason.NO_EMPLOYMENT),
        ("self_employed", Program.JP, ON, Reason.NOT_WAGE_EARNER),
        ("self_employed", Program.JKP, ON, Reason.NO_EMPLOYMENT),
        ("self_employed", Program.JKP, date(2020, 1, 1), Reason.NOT_YET_IN_FORCE),
        ("owner", Program.JKP, ON, Reason.NO_EMPLOYMENT),
        ("migrant_worker", Program.JKK, date(2017, 7, 31), Reason.NOT_YET_IN_FORCE),
        ("migrant_worker", Program.JP, ON, Reason.NOT_WAGE_EARNER),
        ("government_contract_employee", Program.JP, ON, Reason.NOT_YET_IN_FORCE),
        ("non_asn", Program.JKP, ON, Reason.STATE_EMPLOYER),
        ("non_asn", Program.JKP, date(2021, 2, 1), Reason.NOT_YET_IN_FORCE),
        ("village_head", Program.JKP, ON, Reason.STATE_EMPLOYER),
        ("civil_servant", Program.JKP, ON, Reason.STATE_EMPLOYER),
        ("election_worker", Program.JHT, ON, Reason.EXCLUDED),
        ("military_cadet", Program.JKM, ON, Reason.EXCLUDED),
        ("abroad_not_migrant", Program.JHT, ON, Reason.EXCLUDED),
        ("inactive", Program.JKK, ON, Reason.NOT_WORKING),
        ("inactive", Program.JKP, ON, Reason.NOT_WORKING),
        ("state_official", Program.JKK, date(2021, 3, 31), Reason.NOT_YET_IN_FORCE),
    ],
)
def test_closed_cells_say_why(category: str, program: Program, on: date, code: Reason) -> None:
    assert code.value in reasons(category, program, on)


def test_job_loss_before_it_was_created() -> None:
    assert reasons("company_worker", Program.JKP, date(2021, 2, 1), scale="large") == ("not_yet_in_force",)
    assert reasons("company_worker", Program.JKP, date(2021, 2, 2), scale="large") == ()


# Foreigners ---------------------------------------------------------------------------------------------------------


def test_a_foreigner_counts_from_six_months_of_contract() -> None:
    assert reasons("company_worker", Program.JKK, scale="large", citizen=False, months_in_indonesia=5) == (
        "short_stay",
    )
    assert reasons("company_worker", Program.JKK, scale="large", citizen=False, months_in_indonesia=6) == ()
    assert reasons("company_worker", Program.JP, scale="large", citizen=False, months_in_indonesia=6) == (
        "not_citizen",
    )
    assert "not_citizen" in reasons("company_worker", Program.JKP, scale="large", citizen=False, months_in_indonesia=6)
    assert set(reasons("self_employed", Program.JKM, citizen=False, months_in_indonesia=0)) == {"short_stay"}


def test_the_months_of_a_citizen_do_not_matter() -> None:
    assert standings("company_worker", scale="micro", months_in_indonesia=1)["JKK"] == "mandatory"


def test_reading_foreigners_literally() -> None:
    literal = RULEBOOK.taking(PARTICIPATION_5, ForeignerPension.LITERAL)
    facts: dict[str, Any] = {"citizen": False, "months_in_indonesia": 12}
    assert standings("company_worker", rulebook=literal, scale="large", **facts)["JP"] == "mandatory"
    assert standings("company_worker", rulebook=literal, scale="small", **facts)["JP"] == "voluntary"
    assert standings("company_worker", rulebook=literal, scale="large", **facts)["JKP"] == "unavailable"
    assert standings("company_worker", scale="large", **facts)["JP"] == "unavailable"


# Ages ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "category",
    [
        "self_employed",
        "platform_worker",
        "other_non_wage_earner",
        "athlete",
        "domestic_worker",
        "neighbourhood_head",
        "vulnerable_worker",
        "owner",
    ],
)
def test_a_non_wage_earner_registers_before_65(category: str) -> None:
    born = date(1959, 5, 2)
    assert standings(category, born=born)["JKK"] == "mandatory"
    on_birthday = date(2024, 5, 2)
    assert set(standings(category, on_birthday, born=born).values()) == {"unavailable"}
    for program in Program:
        assert "age_limit" in reasons(category, program, on_birthday, born=born)
    assert standings(category, on_birthday, born=born, registered_on=ON)["JKK"] == "mandatory"


def test_before_april_2021_non_wage_earners_had_no_age_limit() -> None:
    born = date(1950, 1, 1)
    assert standings("self_employed", date(2021, 3, 31), born=born)["JKK"] == "mandatory"
    assert standings("self_employed", date(2021, 4, 1), born=born)["JKK"] == "unavailable"
    assert standings("self_employed", ON, born=born, registered_on=date(2021, 3, 31))["JKM"] == "mandatory"


@pytest.mark.parametrize("category", ["intern", "migrant_worker", "non_asn", "construction_project_worker"])
def test_the_age_of_65_is_asked_of_non_wage_earners_only(category: str) -> None:
    assert standings(category, born=date(1940, 1, 1))["JKK"] == "mandatory"


def test_job_loss_is_entered_before_54_and_asked_once() -> None:
    born = date(1970, 5, 2)
    facts: dict[str, Any] = {"scale": "large", "born": born}
    assert standings("company_worker", ON, **facts)["JKP"] == "automatic"
    assert reasons("company_worker", Program.JKP, date(2024, 5, 2), **facts) == ("age_limit",)
    assert standings("company_worker", TODAY, **facts, registered_on=ON)["JKP"] == "automatic"


def test_earlier_registrations_are_tested_on_the_first_day_of_job_loss() -> None:
    facts: dict[str, Any] = {"scale": "large", "registered_on": date(2016, 1, 1), "enrolled": FOUR}
    assert standings("company_worker", born=date(1967, 2, 3), **facts)["JKP"] == "automatic"
    assert standings("company_worker", born=date(1967, 2, 2), **facts)["JKP"] == "unavailable"


def test_pension_is_entered_a_month_before_the_pension_age() -> None:
    born = date(1965, 8, 15)
    assert pension_date(born) == date(2023, 8, 15)
    facts: dict[str, Any] = {"scale": "large", "born": born}
    assert standings("company_worker", date(2023, 7, 15), **facts)["JP"] == "mandatory"
    assert reasons("company_worker", Program.JP, date(2023, 7, 16), **facts) == ("age_limit",)
    assert standings("company_worker", TODAY, **facts, registered_on=date(2023, 7, 15))["JP"] == "mandatory"
    assert standings("non_asn", date(2023, 7, 16), born=born)["JP"] == "unavailable"
    assert standings("company_worker", date(2023, 7, 16), **facts)["JHT"] == "mandatory"


def test_who_was_registered_before_pensions_began_entered_on_their_first_day() -> None:
    facts: dict[str, Any] = {"scale": "large", "registered_on": date(2005, 1, 1)}
    assert standings("company_worker", born=date(1959, 8, 1), **facts)["JP"] == "mandatory"
    assert standings("company_worker", born=date(1959, 7, 31), **facts)["JP"] == "unavailable"


def test_readings_of_the_latest_entry() -> None:
    facts: dict[str, Any] = {"scale": "large", "born": date(1965, 8, 15)}
    whole_month = RULEBOOK.taking(JP_5, LatestEntry.MONTH_BEFORE_PENSION)
    assert standings("company_worker", date(2023, 7, 31), rulebook=whole_month, **facts)["JP"] == "mandatory"
    assert standings("company_worker", date(2023, 8, 1), rulebook=whole_month, **facts)["JP"] == "unavailable"
    no_limit = RULEBOOK.taking(JP_5, LatestEntry.NO_LIMIT)
    assert standings("company_worker", TODAY, rulebook=no_limit, **facts)["JP"] == "mandatory"


@pytest.mark.parametrize(
    ("born", "age"),
    [
        ("1940-01-01", 56),
        ("1962-12-31", 56),
        ("1963-01-01", 57),
        ("1964-12-31", 57),
        ("1965-01-01", 58),
        ("1967-06-01", 59),
        ("1970-12-31", 60),
        ("1971-01-01", 61),
        ("1974-06-01", 62),
        ("1976-06-01", 63),
        ("1978-12-31", 64),
        ("1979-01-01", 65),
        ("2000-02-29", 65),
    ],
)
def test_the_age_at_which_each_cohort_reaches_the_pension_age(born: str, age: int) -> None:
    birth = date.fromisoformat(born)
    assert pension_date(birth) == years_after(birth, age)


def test_nobody_reaches_the_pension_age_in_the_years_it_steps() -> None:
    births = [date(1958, 1, 1) + timedelta(days=7 * week) for week in range(1200)]
    steps = {row.since.year for row in RULEBOOK.jp.pension_age if isinstance(row.since, date)} - {2015}
    assert not steps & {pension_date(born).year for born in births}


def test_a_birth_is_a_day() -> None:
    with pytest.raises(TypeError, match="born"):
        pension_date("1980-01-01")  # type: ignore[arg-type]


# JKP ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", ["large", "medium"])
def test_larger_firms_need_all_four_programs(scale: str) -> None:
    assert reasons("company_worker", Program.JKP, scale=scale, enrolled=FOUR) == ()
    for program in FOUR:
        rest = set(FOUR) - {program}
        assert reasons("company_worker", Program.JKP, scale=scale, enrolled=rest) == ("missing_program",)


@pytest.mark.parametrize("scale", ["small", "micro"])
def test_smaller_firms_need_three(scale: str) -> None:
    assert reasons("company_worker", Program.JKP, scale=scale, enrolled=FOUR[:3]) == ()
    assert reasons("company_worker", Program.JKP, scale=scale, enrolled=("JKK", "JKM")) == ("missing_program",)


def test_who_came_too_late_for_jp_misses_it_for_jkp() -> None:
    assert "missing_program" in reasons("company_worker", Program.JKP, scale="large", born=date(1965, 1, 1))


@pytest.mark.parametrize("segment", HealthSegment)
def test_health_insurance_by_time(segment: HealthSegment) -> None:
    def accepted(on: str) -> bool:
        return standings("company_worker", date.fromisoformat(on), scale="large", health_insurance=segment)["JKP"] == (
            "automatic"
        )

    assert accepted("2021-02-02")
    assert accepted("2021-08-02")
    assert accepted("2021-08-03") == (segment is HealthSegment.WAGE_EARNER_BUSINESS)
    assert accepted("2025-02-06") == (segment is HealthSegment.WAGE_EARNER_BUSINESS)
    assert accepted("2025-02-07") == (segment is not HealthSegment.NONE)


def test_who_was_enrolled_in_the_window_is_not_asked_again() -> None:
    facts: dict[str, Any] = {"scale": "large", "health_insurance": "none"}
    assert standings("company_worker", ON, **facts, registered_on=date(2021, 8, 2))["JKP"] == "automatic"
    assert reasons("company_worker", Program.JKP, ON, **facts, registered_on=date(2021, 8, 3)) == ("jkn_membership",)


def test_directors_have_no_employment_relationship() -> None:
    director, worker = (
        eligibility(person(one, scale="large"), ON)[Program.JKP] for one in ("salaried_director", "company_worker")
    )
    assert any(PARTICIPATION_7 in condition.law for condition in director.unmet)
    assert not any({PARTICIPATION_7, PARTICIPATION_8} & set(condition.law) for condition in worker.conditions)
    assert "needs JKK, JKM, JHT, JP; missing: –" in str(worker)
    assert reasons("salaried_director", Program.JKP, scale="large") == ("no_employment_relationship",)


def test_contracts_change_nothing() -> None:
    for contract in ContractKind:
        assert standings("company_worker", scale="large", contract=contract) == standings(
            "company_worker", scale="large"
        )
    assert Person("construction_project_worker").engaged_by is ContractKind.DAILY
    assert Person("company_worker").engaged_by is ContractKind.PERMANENT
    assert Person("company_worker", contract="piece").engaged_by is ContractKind.PIECE


# Readings -----------------------------------------------------------------------------------------------------------


def test_reading_a_domestic_worker_as_a_wage_earner() -> None:
    wage_earner = RULEBOOK.taking(PARTICIPATION_8, DomesticWorker.WAGE_EARNER)
    found = eligibility(Person("domestic_worker", scale="micro", born=date(1950, 1, 1)), ON, rulebook=wage_earner)
    assert [one.standing.value for one in found] == [
        "mandatory",
        "mandatory",
        "voluntary",
        "unavailable",
        "unavailable",
    ]
    assert "no_employment_relationship" in found[Program.JKP].reasons
    assert any(PARTICIPATION_8 in condition.law for condition in found[Program.JKP].unmet)
    with pytest.raises(ValueError, match="scale: None"):
        eligibility(Person("domestic_worker"), ON, rulebook=wage_earner)
    assert standings("self_employed", rulebook=wage_earner)["JHT"] == "voluntary"


def test_reading_an_owners_savings_as_mandatory() -> None:
    compulsory = RULEBOOK.taking(PARTICIPATION_10, OwnerSavings.MANDATORY)
    assert standings("owner", rulebook=compulsory)["JHT"] == "mandatory"
    assert standings("self_employed", rulebook=compulsory)["JHT"] == "voluntary"
    assert standings("owner")["JHT"] == "voluntary"


# What bills take ----------------------------------------------------------------------------------------------------


def test_bills_take_their_programs_from_the_table() -> None:
    expected = {"micro": 2, "small": 3, "medium": 4, "large": 4}
    for scale in Scale:
        programs = programs_by_employer(Employer(scale=scale), Month(2024, 5), RULEBOOK)
        assert [program.value for program in programs] == list(FOUR[: expected[scale.value]])
    assert programs_by_employer(StateEmployer(), Month(2016, 1), RULEBOOK) == (Program.JKK, Program.JKM)
    assert programs_by_employer(StateEmployer(), Month(2024, 1), RULEBOOK) == (Program.JKK, Program.JKM)
    with pytest.raises(ValueError, match="employer.scale"):
        programs_by_employer(Employer(), Month(2024, 5), RULEBOOK)
    with pytest.raises(NotInForce):
        programs_by_employer(Employer(scale="large"), Month(2015, 6), RULEBOOK)


def test_participants_without_wages_take_theirs_from_the_table_too() -> None:
    law, may = RULEBOOK, Month(2024, 5)
    assert programs_by_status(NonWageStatus.INDEPENDENT, may, law) == (Program.JKK, Program.JKM)
    assert programs_by_status(NonWageStatus.EMPLOYER, may, law) == (Program.JKK, Program.JKM)
    assert programs_by_status(NonWageStatus.TRAINEE, Month(2021, 3), law) == (Program.JKK,)
    assert programs_by_status(NonWageStatus.TRAINEE, Month(2021, 4), law) == (Program.JKK, Program.JKM)
    compulsory = RULEBOOK.taking(PARTICIPATION_10, OwnerSavings.MANDATORY)
    assert programs_by_status(NonWageStatus.EMPLOYER, may, compulsory) == (Program.JKK, Program.JKM, Program.JHT)
    assert programs_by_status(NonWageStatus.INDEPENDENT, may, compulsory) == (Program.JKK, Program.JKM)
    owner = NonWageEarner(income=1_000_000, status="employer")
    assert contributions(owner, may, rulebook=compulsory).programs == (Program.JKK, Program.JKM, Program.JHT)


def test_a_duty_that_begins_within_a_month_holds_for_it() -> None:
    council = RULEBOOK.participation.packages[Group.ELECTION]
    assert programs_of_the_month(council, Month(2021, 3)) == (Program.JKK, Program.JKM)
    traders = RULEBOOK.participation.packages[Group.MIGRANT]
    assert programs_of_the_month(traders, Month(2017, 7)) == ()


def test_a_new_duty_reaches_standing_and_bill() -> None:
    table = RULEBOOK.participation.staged[Scale.MICRO]
    plan = Assumption("JHT for micro firms")
    package = attrs.evolve(table.on(TODAY).value, id="plan", jht=mandatory(plan))
    planned = RULEBOOK.then(table, since("2026-04-15", package, plan))
    before, after = date(2026, 4, 14), date(2026, 4, 15)
    assert standings("company_worker", before, rulebook=planned, scale="micro")["JHT"] == "voluntary"
    assert standings("company_worker", after, rulebook=planned, scale="micro")["JHT"] == "mandatory"
    assert eligibility(Person("company_worker", scale="micro"), after, rulebook=planned).row.assumed
    worker = WageEarner(Employer(scale="micro", risk="low"), wage=1_000_000)
    assert Program.JHT in contributions(worker, Month(2026, 4), rulebook=planned).programs
    assert Program.JHT not in contributions(worker, Month(2026, 3), rulebook=planned).programs


# Border -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"category": "pilot"}, ValueError, "category: 'pilot' is unknown"),
        ({"category": 3}, TypeError, "category: 3 is an int"),
        ({"category": "owner", "scale": "huge"}, ValueError, "scale: 'huge'"),
        ({"category": "owner", "contract": "gig"}, ValueError, "contract: 'gig'"),
        ({"category": "owner", "citizen": 1}, TypeError, "citizen"),
        ({"category": "owner", "citizen": False}, ValueError, "months_in_indonesia: None"),
        ({"category": "owner", "months_in_indonesia": -1}, ValueError, "months_in_indonesia"),
        ({"category": "owner", "months_in_indonesia": 1.5}, TypeError, "months_in_indonesia"),
        ({"category": "owner", "born": "1990-01-01"}, TypeError, "born"),
        ({"category": "owner", "registered_on": "2020-01-01"}, TypeError, "registered_on"),
        (
            {"category": "owner", "born": date(2000, 1, 1), "registered_on": date(1999, 1, 1)},
            ValueError,
            "registered_on",
        ),
        ({"category": "owner", "health_insurance": "gold"}, ValueError, "health_insurance: 'gold'"),
        ({"category": "owner", "enrolled": "JKK"}, TypeError, "enrolled: 'JKK' is a str"),
        ({"category": "owner", "enrolled": ["JKX"]}, ValueError, "enrolled: 'JKX'"),
    ],
)
def test_facts_that_are_none(facts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Person(**facts)


def test_questions_that_are_none() -> None:
    with pytest.raises(TypeError, match="person: 'owner' is a str; expected a Person"):
        eligibility("owner", date(2024, 1, 1))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="born: 2025-01-01 is after"):
        eligibility(Person("owner", born=date(2025, 1, 1)), ON)
    with pytest.raises(ValueError, match="registered_on: 2025-01-01 is after"):
        eligibility(Person("owner", registered_on=date(2025, 1, 1)), ON)
    with pytest.raises(ValueError, match="scale: None; the programs of a worker of a company follow from it"):
        eligibility(Person("company_worker"), ON)
    with pytest.raises(TypeError, match="on: "):
        eligibility(Person("owner"), "2024-05-01")  # type: ignore[arg-type]
    with pytest.raises(NotInForce):
        eligibility(Person("company_worker", scale="large"), date(2015, 6, 30))
    with pytest.raises(NotInForce):
        eligibility(Person("non_structural_body_member"), date(2023, 10, 5))


def test_born_on_the_day_asked_about() -> None:
    assert standings("owner", ON, born=ON, registered_on=ON)["JKK"] == "mandatory"


# Showing ------------------------------------------------------------------------------------------------------------


def test_an_answer_shows_itself() -> None:
    found = eligibility(Person("salaried_director", scale="small", born=date(1960, 1, 1)), ON)
    assert str(found).splitlines()[:2] == [
        "director, commissioner or manager with wage on 2024-05-01 (row R2b)",
        "  JKK  mandatory    Perpres 109/2013 Pasal 6 ayat (3) huruf b; PP 44/2015 Pasal 4 ayat (1)",
    ]
    assert "JP: enters JP on 2024-05-01; at the latest 2015-12-01 [" in str(found)
    indonesian = str(found.in_(Language.ID))
    assert "JKK  wajib" in indonesian
    assert "hubungan kerja dengan pengusaha: tidak" in indonesian
    assert "✓ citizen: yes [PP 37/2021 Pasal 4 ayat (2) huruf a]" in str(found[Program.JKP]).replace("✓  ", "✓ ")
    assert found.mandatory == (Program.JKK, Program.JKM, Program.JHT)
    assert found.category_law
    assert "✗ only those who work take part" in str(eligibility(Person("inactive"), ON)[Program.JKK].conditions[0])


@given(persons, st.dates(date(2015, 7, 1), TODAY))
def test_answers_pickle_and_speak_both_languages(someone: Person, on: date) -> None:
    try:
        found = eligibility(someone, on)
    except NotInForce:
        return
    assert pickle.loads(pickle.dumps(found)) == found
    for language in Language:
        assert str(found.in_(language))
        for one in found:
            assert str(one.in_(language))
            for condition in one.conditions:
                assert str(condition.in_(language))


@given(persons, st.dates(date(2015, 7, 1), TODAY - timedelta(days=1)))
def test_standing_changes_only_on_a_day_that_a_row_or_a_condition_names(someone: Person, day: date) -> None:
    next_day = day + timedelta(days=1)
    try:
        before, after = eligibility(someone, day), eligibility(someone, next_day)
    except NotInForce:
        return
    if [one.standing for one in before] != [one.standing for one in after]:
        assert next_day in named_days(someone)


def named_days(someone: Person) -> set[date]:
    days = {
        row.since
        for address, table in RULEBOOK.tables()
        if address.startswith("participation.")
        for row in table
        if isinstance(row.since, date)
    }
    if someone.born is not None:
        days |= {years_after(someone.born, 54), years_after(someone.born, 65)}
        days.add(months_after(pension_date(someone.born), -1) + timedelta(days=1))
    return days


@given(persons, st.dates(date(2015, 7, 1), TODAY))
def test_a_program_is_unavailable_exactly_where_a_condition_fails(someone: Person, on: date) -> None:
    try:
        found = eligibility(someone, on)
    except NotInForce:
        return
    for one in found:
        assert (one.standing is Standing.UNAVAILABLE) == bool(one.reasons)
        assert one.law
        for condition in one.conditions:
            assert condition.law
            if isinstance(condition, EntersInTime):
                assert condition.latest is not None
    assert (found[Program.JKP].standing is Standing.AUTOMATIC) <= (found.row.value.jkp.standing is Standing.AUTOMATIC)
    assert found[Program.JKP].standing in {Standing.AUTOMATIC, Standing.UNAVAILABLE}


def test_the_table_at_a_glance_has_every_period() -> None:
    found = eligibility_table()
    periods = {(row.cells.value.id, str(row.first), "" if row.last is None else str(row.last)) for row in found.rows}
    by_hand = {(row.row, row.first, row.last) for row in TABLE}
    village = {("R20c", "2024-04-25", "2026-03-26"), ("R20c", "2026-03-27", "")}
    assert periods == by_hand - {("R20c", "2024-04-25", "")} | village
    lines = [line.split() for line in str(found).splitlines()]
    assert ["R2b", "small", "enterprise", "2021-02-02", "2025-02-06", *"MMMVA"] in lines
    assert ["R2c", "small", "enterprise", "2025-02-07", *"MMMVA"] in lines
    assert "usaha kecil" in str(found.in_(Language.ID))
    assert str(RULEBOOK.participation.packages[Group.OWNER].words) == "programs of owners without wage"
    ended = RULEBOOK.then(RULEBOOK.participation.packages[Group.OWNER], until("2027-01-01", Assumption("repeal")))
    assert [row.last for row in eligibility_table(ended).rows if row.whom is Group.OWNER] == [date(2026, 12, 31)]


def test_a_row_prints_as_the_table_does() -> None:
    table = RULEBOOK.participation.staged[Scale.SMALL]
    assert table.on(ON).figure() == "R2b M M M V A"
    assert table.on(ON).value[Program.JP].mark == "V"
    assert "R2c M M M V A" in str(table)


def test_a_remembered_rule_is_marked() -> None:
    assert RULEBOOK.participation.packages[Group.MIGRANT].on(date(2016, 1, 1)).evidence is Evidence.REMEMBERED


@pytest.mark.parametrize(
    ("registered_on", "born", "open_"),
    [
        (date(2024, 5, 2), date(2006, 5, 2), True),
        (date(2024, 5, 1), date(2006, 5, 2), False),
        (date(2017, 11, 22), date(2000, 1, 1), False),
        (date(2017, 11, 21), date(2000, 1, 1), True),
        (date(2024, 5, 1), None, True),
    ],
)
def test_a_migrant_worker_is_eighteen(registered_on: date, born: date | None, open_: bool) -> None:
    person = Person("migrant_worker", born=born, registered_on=registered_on)
    found = eligibility(person, date(2024, 6, 1))
    for program in (Program.JKK, Program.JKM, Program.JHT):
        assert (found[program].standing is not Standing.UNAVAILABLE) is open_
        assert found[program].reasons == (() if open_ else ("age_limit",))
    if not open_:
        assert "UU 18/2017 Pasal 5" in str(found[Program.JKK])
        assert "paling rendah 18 tahun" in str(found[Program.JKK].in_(Language.ID))


def test_the_young_at_home_have_no_such_limit() -> None:
    person = Person("self_employed", born=date(2010, 1, 1))
    assert eligibility(person, date(2024, 6, 1))[Program.JKK].standing is Standing.MANDATORY
