"""The other categories, each through the facts that bill it: village officials, heads of RT and RW, domestic workers and more."""

import pytest

from jamsostek import (
    Employer,
    Month,
    NonWageEarner,
    Payer,
    Program,
    StateEmployer,
    WageEarner,
    business_types,
    contributions,
)
from jamsostek.contributions import firm_bill

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


def test_a_participant_is_a_participant() -> None:
    with pytest.raises(TypeError, match="participant: .* expected one of WageEarner, NonWageEarner"):
        contributions("driver", APRIL_2026)  # type: ignore[arg-type]
