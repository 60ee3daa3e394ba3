"""The other categories, each through the facts that bill it: village officials, heads of RT and RW, domestic workers and more."""

import json
from datetime import date
from fractions import Fraction

import pytest

from jamsostek import (
    ConstructionProject,
    DailyWage,
    Employer,
    MigrantWorker,
    Month,
    NonWageEarner,
    Payer,
    Program,
    StateEmployer,
    WageEarner,
    WithVat,
    business_types,
    contributions,
    migrants,
    reliefs,
)
from jamsostek.contributions import firm_bill
from jamsostek.plain import from_plain, to_plain

APRIL_2026 = Month(2026, 4)


def test_village_officials_are_wage_earners_of_a_state_employer_on_their_fixed_income() -> None:
    official = WageEarner(StateEmployer(), wage=2_500_000)
    bill = contributions(official, APRIL_2026)
    assert (bill.amount(Program.JKK, Payer.EMPLOYER), bill.amount(Program.JKM, Payer.EMPLOYER)) == (6_000, 7_500)
    assert bill.total() == 13_500
    assert contributions(official, APRIL_2026, programs=["JKK", "JKM", "JHT"]).total() == 156_000


def test_village_councils_pay_like_officials_on_their_allowance() -> None:
    assert contributions(WageEarner(StateEmployer(), wage=1_000_000), APRIL_2026).total() == 5_400


@pytest.mark.parametrize(("financed_by", "total"), [("third_party", 8_400), ("self", 8_400), ("state_budget", 16_800)])
def test_heads_of_rt_and_rw_are_participants_without_wages(financed_by: str, total: int) -> None:
    head = NonWageEarner(income=500_000, financed_by=financed_by)  # type: ignore[arg-type]
    assert contributions(head, APRIL_2026).total() == total
    assert contributions(head, Month(2026, 3)).total() == 16_800


def test_vulnerable_workers_financed_by_a_regency_never_have_the_relief() -> None:
    fishers = [NonWageEarner(band=1, financed_by="state_budget") for _ in range(1_000)]
    firm = firm_bill(contributions(fisher, APRIL_2026) for fisher in fishers)
    assert firm.total() == 16_800_000
    assert [(due.program, due.day.isoformat()) for due in firm.due_dates()] == [
        (Program.JKK, "2026-04-15"),
        (Program.JKM, "2026-04-15"),
    ]
    assert [fine.amount for fine in firm.penalty(date(2027, 1, 1))] == [0, 0]
    assert str(firm).splitlines()[0] == "Contributions of 1,000 participants without wages, April 2026"
    assert "2026-04-15" in str(firm)
    with pytest.raises(ValueError, match="bills: of workers and of participants"):
        firm_bill([*firm.bills, contributions(WageEarner(StateEmployer(), wage=1), APRIL_2026)])
    donated = [contributions(NonWageEarner(band=1, financed_by="third_party"), APRIL_2026) for _ in range(10)]
    assert firm_bill(donated).total() == 84_000


def test_a_driver_pays_half_in_february_2026() -> None:
    driver = NonWageEarner(income=3_000_000, sector="transport")
    assert contributions(driver, Month(2026, 2)).total() == 18_150
    assert contributions(driver, Month(2026, 2), programs=["JKK", "JKM", "JHT"]).total() == 77_150
    assert contributions(driver, Month(2025, 12)).total() == 36_300


def test_a_domestic_worker_is_billed_without_wages_or_by_the_household() -> None:
    assert contributions(NonWageEarner(income=1_000_000), Month(2025, 5)).total() == 16_800
    household = Employer(scale="micro", risk="very_low")
    assert contributions(WageEarner(household, wage=1_000_000), Month(2025, 5)).total() == 5_400


def test_an_athlete_is_of_medium_risk_if_employed_and_else_without_wages() -> None:
    club = Employer(scale="small", risk=business_types.numbered("3/96").risk)
    bill = contributions(WageEarner(club, wage=10_000_000), APRIL_2026)
    assert bill.amount(Program.JKK, Payer.EMPLOYER) == 89_000
    assert contributions(NonWageEarner(income=10_000_000), Month(2025, 5)).total() == 103_800


def test_interns_pay_by_the_table_since_october_2023() -> None:
    intern = NonWageEarner(income=1_500_000, status="trainee", financed_by="third_party")
    assert contributions(intern, Month(2023, 10)).total() == 22_800
    assert contributions(intern, APRIL_2026).total() == 22_800


FACTS = (
    NonWageEarner(income=2_000_000, sector="transport", financed_by="third_party"),
    NonWageEarner(band=33, status="employer", companies=2, reliefs=["covid_2020"]),
    ConstructionProject(
        contract_value=WithVat(5_000_000, Fraction(11, 100)), former_value=10, reliefs=["covid_2020"], paid=5
    ),
    ConstructionProject(wage=DailyWage(100_000), workers=3),
    MigrantWorker(registered_on=date(2024, 1, 1), route="agency", months=5, extension=True, jht=50_000),
    reliefs.Covid2020(month=Month(2020, 8), registered=Month(2020, 8)),
    reliefs.LabourIntensive2025(
        month=Month(2025, 8),
        industry="toys",
        active_workers=60,
        jkk_paid_up_to=Month(2025, 1),
        paid_on=date(2026, 1, 1),
    ),
    reliefs.JpDeferral2020(month=Month(2020, 8), registered=Month(2020, 8), asked_for=False),
    reliefs.NonWage2026(month=Month(2026, 4), sector="transport"),
)


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: type(facts).__name__)
def test_facts_come_back_from_plain_data(facts: object) -> None:
    assert from_plain(type(facts), json.loads(json.dumps(to_plain(facts)))) == facts


def test_answers_are_plain_data() -> None:
    project = ConstructionProject(contract_value=180_000_000, reliefs=["covid_2020"], paid=196_000)
    bill = to_plain(contributions(project, Month(2020, 10)))
    assert (bill["total"], bill["assessment"]["rest_due"]["amount"]) == (1_960, 1_960)
    package = to_plain(migrants.package(MigrantWorker(registered_on=date(2024, 1, 1), route="agency", months=5)))
    assert [(part["stage"], part["amount"]) for part in package["parts"]] == [
        ("before", 37_500),
        ("during_and_after", 108_000),
    ]
    assert to_plain(business_types.numbered("1/23"))["name"] == "Bioskop"


def test_a_participant_is_a_participant() -> None:
    with pytest.raises(TypeError, match="participant: .* expected one of WageEarner, NonWageEarner"):
        contributions("driver", APRIL_2026)  # type: ignore[arg-type]
