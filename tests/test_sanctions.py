"""Sanctions: measures, stages, the administrative fine."""

import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Employer, Granted, Language, Month, NotInForce, Refused
from jamsostek.kernel.months import months_after
from jamsostek.sanctions import (
    AdministrativeFine,
    Breach,
    FineOwed,
    Measure,
    Service,
    Subject,
    monthly_contribution,
    sanctions,
    warnings,
)
from printed import flat

ON = date(2024, 1, 15)
LADDER = ["warning", "fine", "denial_of_services"]
EMPLOYERS = {"business_licence", "project_tender", "foreign_worker_permit", "labour_supply_permit", "building_permit"}
PERSONS = {"building_permit", "driving_licence", "land_certificate", "passport", "vehicle_registration"}


@pytest.mark.parametrize(
    ("subject", "breach", "measures", "services", "criminal"),
    [
        ("employer", "not_registered", LADDER, EMPLOYERS, False),
        ("employer", "untrue_data", LADDER, EMPLOYERS, False),
        ("employer", "jkp_not_enrolled", ["warning", "denial_of_services"], EMPLOYERS, False),
        ("employer", "contributions_not_remitted", [], set(), True),
        ("employer", "jht_not_remitted", LADDER, EMPLOYERS, True),
        *(("state_employer", breach.value, [], set(), False) for breach in Breach),
        ("person", "not_registered", ["denial_of_services"], PERSONS, False),
        ("person", "untrue_data", ["warning", "denial_of_services"], PERSONS, False),
        ("person", "jkp_not_enrolled", [], set(), False),
        ("person", "contributions_not_remitted", [], set(), False),
        ("person", "jht_not_remitted", [], set(), False),
    ],
)
def test_what_follows_a_breach(
    subject: str, breach: str, measures: list[str], services: set[str], criminal: bool
) -> None:
    found = sanctions(ON, subject, breach)
    assert [measure.value for measure in found.measures.value] == measures
    assert {service.value for service in found.services} == services
    assert (found.crime is not None) is criminal
    assert found.law
    for language in Language:
        assert str(found.in_(language))


def test_the_crime_is_that_of_pasal_55() -> None:
    crime = sanctions(ON, Subject.EMPLOYER, Breach.CONTRIBUTIONS_NOT_REMITTED).crime
    assert crime is not None
    assert (crime.value.prison_years, crime.value.fine) == (8, 1_000_000_000)
    assert [str(source) for source in crime.law] == ["UU 24/2011 Pasal 55"]


def test_when_sanctions_begin() -> None:
    with pytest.raises(NotInForce):
        sanctions(date(2015, 6, 30), "employer", "not_registered")
    for subject in Subject:
        with pytest.raises(NotInForce):
            sanctions(date(2021, 2, 1), subject, "jkp_not_enrolled")
        sanctions(date(2021, 2, 2), subject, "jkp_not_enrolled")
    with pytest.raises(ValueError, match="breach: 'rude'"):
        sanctions(ON, "employer", "rude")
    with pytest.raises(ValueError, match="subject: 'dog'"):
        sanctions(ON, "dog", "untrue_data")
    with pytest.raises(TypeError, match="on: "):
        sanctions("2024-01-15", "employer", "untrue_data")  # type: ignore[arg-type]


def test_every_service_is_denied_to_somebody() -> None:
    assert {service.value for service in Service} == EMPLOYERS | PERSONS
    assert {measure.value for measure in Measure} == set(LADDER)


def test_sanctions_show_themselves() -> None:
    assert sanctions(ON, "person", "not_registered").in_(Language.EN).title == (
        "person who must register himself: not registered "
        "[UU 24/2011 Pasal 17 ayat (1); PP 86/2013 Pasal 11 ayat (1); PP 86/2013 Pasal 9 ayat (2)]"
    )
    assert "no sanction" in str(sanctions(ON, "state_employer", "untrue_data"))
    shown = flat(sanctions(ON, "employer", "jht_not_remitted").in_(Language.ID))
    assert "penjara paling lama 8 tahun atau denda paling banyak Rp1.000.000.000" in shown
    assert "– izin mempekerjakan tenaga kerja asing" in shown


def test_the_stages_of_the_ladder() -> None:
    found = warnings(date(2024, 7, 1), holidays={date(2024, 7, 2)})
    assert found.first_ends_on == date(2024, 7, 16)
    assert found.second_ends_on == date(2024, 7, 30)
    assert found.fine_ends_on == date(2024, 8, 29)
    assert "second warning ends     2024-07-30" in str(found)
    assert "teguran pertama berakhir" in str(found.in_(Language.ID))
    assert str(found.first_ends_on) not in str(found.in_(Language.ID))
    with pytest.raises(TypeError, match="first_given_on"):
        warnings("2024-07-01")  # type: ignore[arg-type]


def test_what_should_be_paid_each_month() -> None:
    medium = Employer(scale="medium", risk="very_low")
    assert monthly_contribution(medium, 5_000_000, 10, Month(2024, 5)) == 4_620_000
    assert monthly_contribution(medium, 5_000_000, 0, Month(2024, 5)) == 0
    micro = Employer(scale="micro", risk="high")
    assert monthly_contribution(micro, 1_000_001, 3, Month(2024, 5)) == 3 * (12_700 + 3_000)
    with pytest.raises(ValueError, match="workers"):
        monthly_contribution(micro, 1_000_000, -1, Month(2024, 5))


def owed(**facts: Any) -> FineOwed:
    decision = AdministrativeFine(**{"monthly_contribution": 4_620_000, "on": ON, **facts}).decide()
    assert isinstance(decision, Granted)
    return decision.benefit


def refused(**facts: Any) -> Refused:
    decision = AdministrativeFine(**{"monthly_contribution": 4_620_000, "on": ON, **facts}).decide()
    assert isinstance(decision, Refused)
    return decision


def test_the_fine_of_one_month() -> None:
    assert owed().amount == owed().per_month == 4_620
    assert owed().months is None
    assert owed(breach="untrue_data").amount == 4_620
    assert owed(monthly_contribution=1_499).amount == 1
    assert owed(monthly_contribution=1_500).amount == 2


@pytest.mark.parametrize(
    ("met_on", "months"),
    [("2024-01-31", 0), ("2024-02-01", 1), ("2024-02-29", 1), ("2024-03-01", 2), ("2024-03-31", 2), ("2024-04-01", 3)],
)
def test_every_begun_month_counts(met_on: str, months: int) -> None:
    found = owed(second_warning_ended_on=date(2024, 1, 31), met_on=date.fromisoformat(met_on))
    assert (found.months, found.amount, found.per_month) == (months, 4_620 * months, 4_620)


def test_who_meets_the_duty_within_the_warning_owes_nothing() -> None:
    found = owed(second_warning_ended_on=ON, met_on=ON - timedelta(days=40))
    assert (found.months, found.amount) == (0, 0)


def test_the_months_are_added_before_rounding() -> None:
    found = owed(monthly_contribution=1_400, second_warning_ended_on=ON, met_on=date(2024, 6, 15))
    assert (found.per_month, found.months, found.amount) == (1, 5, 7)


@pytest.mark.parametrize(
    ("facts", "reasons"),
    [
        ({"subject": "state_employer"}, ("state_employer",)),
        ({"subject": "person"}, ("not_an_employer",)),
        ({"breach": "jkp_not_enrolled"}, ("no_fine_for_jkp",)),
        ({"breach": "jkp_not_enrolled", "subject": "person"}, ("not_an_employer", "no_fine_for_jkp")),
        ({"breach": "contributions_not_remitted"}, ("no_fine_for_breach",)),
    ],
)
def test_who_is_not_fined(facts: dict[str, Any], reasons: tuple[str, ...]) -> None:
    found = refused(**facts)
    assert found.reasons == reasons
    assert len(found.conditions) == 4
    assert all(condition.law for condition in found.conditions)
    assert str(found.in_(Language.ID))


def test_jht_kept_back_is_fined() -> None:
    assert owed(breach="jht_not_remitted").amount == 4_620


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"monthly_contribution": -1}, ValueError, "monthly_contribution"),
        ({"monthly_contribution": 1.0}, TypeError, "monthly_contribution"),
        ({"subject": "cat"}, ValueError, "subject: 'cat'"),
        ({"breach": "cat"}, ValueError, "breach: 'cat'"),
        ({"on": "2024"}, TypeError, "on: "),
        ({"met_on": ON}, ValueError, "expected both days or neither"),
        ({"second_warning_ended_on": ON}, ValueError, "expected both days or neither"),
        ({"met_on": ON, "second_warning_ended_on": "x"}, TypeError, "second_warning_ended_on"),
        ({"met_on": "x", "second_warning_ended_on": ON}, TypeError, "met_on"),
    ],
)
def test_failures_that_are_none(facts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        AdministrativeFine(**{"monthly_contribution": 1, "on": ON, **facts})


def test_a_fine_explains_itself() -> None:
    claim = AdministrativeFine(
        monthly_contribution=4_620_000, on=ON, second_warning_ended_on=ON, met_on=date(2024, 3, 1)
    )
    decision = claim.decide()
    assert isinstance(decision, Granted)
    assert str(decision.benefit).splitlines()[0] == "administrative fine, 2 months: 9,240"
    assert "PP 86/2013 Pasal 10 ayat (4)" in flat(decision.benefit)
    assert "denda administratif, 2 bulan" in str(decision.benefit.in_(Language.ID))
    assert str(owed()).startswith("administrative fine, each month: 4,620")
    assert pickle.loads(pickle.dumps(claim)) == claim
    assert pickle.loads(pickle.dumps(decision)) == decision


@given(st.integers(0, 10**12), st.dates(date(2016, 1, 1), date(2025, 1, 1)), st.integers(0, 1500))
def test_the_fine_is_a_thousandth_for_each_begun_month(due: int, ended: date, days: int) -> None:
    met = ended + timedelta(days=days)
    found = owed(monthly_contribution=due, on=ended, second_warning_ended_on=ended, met_on=met)
    assert found.months is not None
    assert met <= months_after(ended, found.months)
    assert found.months == 0 or met > months_after(ended, found.months - 1)
    assert abs(found.amount - Fraction(due * found.months, 1000)) <= Fraction(1, 2)


def test_the_rate_is_dated() -> None:
    with pytest.raises(NotInForce):
        AdministrativeFine(monthly_contribution=1, on=date(2015, 6, 30)).decide()
    assert RULEBOOK.sanctions.fine_rate.on(ON).value == Fraction(1, 1000)


STEPS = ("warning", "fine", "denial_of_services")
FURTHER = {
    "project_not_registered": "PP 44/2015 Pasal 53",
    "accident_not_reported": "PP 44/2015 Pasal 43 ayat (1)",
    "benefit_not_borne": "PP 44/2015 Pasal 35 ayat (1)",
    "membership_not_continued": "PP 45/2015 Pasal 11 ayat (2)",
    "changes_not_reported": "PP 45/2015 Pasal 14 ayat (5)",
    "wage_underreported": "PP 46/2015 Pasal 24",
}


@pytest.mark.parametrize(("breach", "article"), FURTHER.items())
def test_the_ladder_follows_further_breaches_of_employers(breach: str, article: str) -> None:
    found = sanctions(date(2024, 1, 1), "employer", breach)
    assert tuple(measure.value for measure in found.measures.value) == STEPS
    assert article in {str(source) for source in found.law}
    assert found.crime is None
    assert found.lifted is None
    for other in ("state_employer", "person"):
        assert sanctions(date(2024, 1, 1), other, breach).measures.value == ()


def test_the_duties_of_jkp_know_no_fine() -> None:
    found = sanctions(date(2021, 2, 2), "employer", "jkp_duties")
    assert [measure.value for measure in found.measures.value] == ["warning", "denial_of_services"]
    assert "PP 37/2021 Pasal 39 ayat (3)" in {str(source) for source in found.law}
    for who in ("employer", "state_employer", "person"):
        with pytest.raises(NotInForce):
            sanctions(date(2021, 2, 1), who, "jkp_duties")
    refused = AdministrativeFine(breach="jkp_duties", monthly_contribution=1, on=date(2024, 1, 1)).decide()
    assert isinstance(refused, Refused)
    assert refused.reasons == ("no_fine_for_jkp",)


@pytest.mark.parametrize(
    ("subject", "breach", "until", "article"),
    [
        ("employer", "not_registered", "the fine is paid and everybody registered", "Pasal 10 ayat (7)"),
        ("employer", "untrue_data", "or the data given", "Pasal 10 ayat (7)"),
        ("person", "not_registered", "registered and the contribution paid", "Pasal 11 ayat (2)"),
        ("person", "untrue_data", "until the data given", "Pasal 12 ayat (4)"),
    ],
)
def test_what_lifts_the_denial(subject: str, breach: str, until: str, article: str) -> None:
    found = sanctions(date(2024, 1, 1), subject, breach)
    assert until in str(found)
    assert f"[PP 86/2013 {article}]" in str(found)
    assert "sampai" in str(found.in_(Language.ID))
