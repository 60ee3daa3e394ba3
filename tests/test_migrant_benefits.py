"""Migrant workers: fixed sums where they are known, gaps that say so where they are not."""

import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Language, NotInForce, Refused, migrant_benefits
from jamsostek.awards import Award
from jamsostek.kernel.citations import Evidence
from jamsostek.law.disability import Ceiling
from jamsostek.law.migrant_benefits import InKind, PartOf, UpTo
from jamsostek.migrant_benefits import (
    LAW,
    Gap,
    MigrantBenefit,
    MigrantItem,
    NotKnown,
    Phase,
    Service,
    as_item,
    as_phase,
    benefit,
    death_benefit,
    last_claim_day,
    scholarship,
)
from jamsostek.plain import to_plain
from jamsostek.readings.jkk_jkm import JKK_JKM_11, JKK_JKM_23
from jamsostek.scholarship import Child

FIRST, NEW = date(2017, 8, 1), date(2023, 2, 22)
DAY = timedelta(days=1)
LAST_OF_THE_OLD = NEW - DAY
MUCH = 10**9


def amount(found: MigrantBenefit) -> int:
    assert isinstance(found, Award)
    return found.amount


@pytest.mark.parametrize(
    ("phase", "old", "new"),
    [("before", 24_000_000, 42_000_000), ("during", 85_000_000, 85_000_000), ("after", 24_000_000, 42_000_000)],
)
def test_a_death_that_was_no_accident(phase: Any, old: int, new: int) -> None:
    assert [amount(death_benefit(phase, on)) for on in (FIRST, LAST_OF_THE_OLD, NEW)] == [old, old, new]
    with pytest.raises(NotInForce):
        death_benefit(phase, FIRST - DAY)
    found = death_benefit(phase, NEW)
    assert isinstance(found, Award)
    assert str(found.payee) == "the heirs"


@pytest.mark.parametrize(
    ("item", "old", "new"),
    [
        ("transport_land", 1_000_000, 5_000_000),
        ("transport_sea", 1_500_000, 2_000_000),
        ("transport_air", 2_500_000, 10_000_000),
    ],
)
def test_costs_of_transport_up_to_a_cap(item: Any, old: int, new: int) -> None:
    for on, cap in ((FIRST, old), (LAST_OF_THE_OLD, old), (NEW, new)):
        assert amount(benefit(item, on, cost=MUCH)) == cap
        assert amount(benefit(item, on, cost=cap)) == cap
        assert amount(benefit(item, on, cost=cap - 1)) == cap - 1


@pytest.mark.parametrize(
    ("item", "cap"),
    [
        ("care_abroad", 50_000_000),
        ("home_care", 20_000_000),
        ("hearing_aid", 2_500_000),
        ("glasses", 1_000_000),
        ("return_transport_contrary_to_contract", 15_000_000),
    ],
)
def test_costs_that_the_list_of_2023_took_up(item: Any, cap: int) -> None:
    assert amount(benefit(item, NEW, cost=MUCH)) == cap
    assert amount(benefit(item, NEW, cost=cap - 1)) == cap - 1
    assert amount(benefit(item, NEW, cost=0)) == 0
    with pytest.raises(NotInForce):
        benefit(item, LAST_OF_THE_OLD, cost=MUCH)


@pytest.mark.parametrize(
    ("item", "sum_"),
    [
        ("placed_contrary_to_contract", 25_000_000),
        ("rape", 50_000_000),
        ("dismissed_unilaterally", 1_500_000),
    ],
)
def test_sums_that_the_list_of_2023_took_up(item: Any, sum_: int) -> None:
    assert amount(benefit(item, NEW)) == sum_
    with pytest.raises(NotInForce):
        benefit(item, LAST_OF_THE_OLD)


def test_total_permanent_disability() -> None:
    assert [amount(benefit("total_permanent", on)) for on in (FIRST, LAST_OF_THE_OLD, NEW)] == [100_000_000] * 3
    assert amount(benefit("periodic_money", LAST_OF_THE_OLD)) == 4_800_000


def test_death_by_an_accident_goes_to_the_heirs() -> None:
    found = benefit("death_accident", LAST_OF_THE_OLD)
    assert isinstance(found, Award)
    assert (found.amount, str(found.payee)) == (85_000_000, "the heirs")
    worker = benefit("total_permanent", NEW)
    assert isinstance(worker, Award)
    assert str(worker.payee) == "the migrant worker"


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        (Fraction(40, 100), 56_800_000),
        (Fraction(45, 1000), 6_390_000),
        (Fraction(15, 1000), 2_130_000),
        (Fraction(1, 284_000_000), 1),  # half a rupiah goes up
        (Fraction(70, 100), 99_400_000),
        (Fraction(0), 0),
    ],
)
def test_a_partial_disability(percent: Fraction, expected: int) -> None:
    assert amount(benefit("partial_disability", LAST_OF_THE_OLD, percent=percent)) == expected


@pytest.mark.parametrize(
    ("item", "old", "new"),
    [
        ("periodic_money", None, Gap.RAISED_NOT_FOUND),
        ("partial_disability", None, Gap.UNCONFIRMED),
        ("death_accident", None, Gap.UNCONFIRMED),
        ("prosthesis", Gap.ANNEX_NOT_READ, Gap.ANNEX_NOT_READ),
        ("dentures", Gap.UNCONFIRMED, Gap.RAISED_NOT_FOUND),
        ("failed_departure", Gap.UNCONFIRMED, None),
        ("failed_placement", Gap.UNCONFIRMED, Gap.RAISED_NOT_FOUND),
        ("return_transport", Gap.ANNEX_NOT_READ, Gap.RAISED_NOT_FOUND),
        ("loss_on_the_way_home", Gap.UNCONFIRMED, None),
        ("dismissed_after_accident", Gap.UNCONFIRMED, Gap.RAISED_NOT_FOUND),
    ],
)
def test_what_is_not_known_is_named(item: Any, old: Gap | None, new: Gap | None) -> None:
    for on, gap in ((LAST_OF_THE_OLD, old), (NEW, new)):
        if gap is not None:
            found = benefit(item, on)
            assert isinstance(found, NotKnown)
            assert found.gap is gap
            assert found.law
            assert "not known" in str(found)
            assert "tidak diketahui" in str(found.in_(Language.ID))


def test_gaps_that_were_filled() -> None:
    assert amount(benefit("failed_departure", NEW)) == 10_000_000
    assert amount(benefit("loss_on_the_way_home", NEW, cost=MUCH)) == 10_000_000


@pytest.mark.parametrize("item", ["care_in_indonesia", "training"])
@pytest.mark.parametrize("on", [FIRST, NEW])
def test_what_is_given_and_not_paid(item: Any, on: date) -> None:
    found = benefit(item, on)
    assert isinstance(found, Service)
    assert "given as needed" in str(found)
    assert "sesuai kebutuhan" in str(found.in_(Language.ID))


def test_a_flat_dismissal_rests_on_a_reading() -> None:
    found = benefit("dismissed_unilaterally", NEW)
    assert JKK_JKM_23 in found.law


def test_unread_annexes_are_marked() -> None:
    assert LAW.items[MigrantItem.GLASSES].on(NEW).evidence is Evidence.REPORTED


@pytest.mark.parametrize(
    ("facts", "error", "says"),
    [
        ({"item": "glasses"}, ValueError, "cost: None; glasses asks for its cost"),
        ({"item": "total_permanent", "cost": 5}, ValueError, "cost: 5; total_permanent has no cost"),
        ({"item": "glasses", "cost": -1}, ValueError, "cost"),
        ({"item": "glasses", "cost": 5, "percent": Fraction(1, 2)}, ValueError, "percent"),
        ({"item": "partial_disability", "on": LAST_OF_THE_OLD}, ValueError, "percent: None"),
        ({"item": "partial_disability", "on": LAST_OF_THE_OLD, "percent": Fraction(2)}, ValueError, "percent"),
        ({"item": "partial_disability", "on": LAST_OF_THE_OLD, "percent": 0.4}, TypeError, "percent"),
        ({"item": "partial_disability", "on": LAST_OF_THE_OLD, "percent": Fraction(701, 1000)}, ValueError, "percent"),
        ({"item": "spectacles"}, ValueError, "item"),
        ({"item": 4}, TypeError, "item"),
        ({"item": "rape", "on": "2024-01-01"}, TypeError, "on"),
    ],
)
def test_bad_input_is_named(facts: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        benefit(**{"on": NEW, **facts})


def test_a_bad_phase_is_named() -> None:
    with pytest.raises(ValueError, match="phase"):
        death_benefit("holiday", NEW)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="on"):
        death_benefit("during", None)  # type: ignore[arg-type]
    assert as_phase(Phase.AFTER) is as_phase("after")
    assert as_item(MigrantItem.RAPE) is as_item("rape")


def test_the_scholarship_of_two_children() -> None:
    family = [Child(level="kindergarten")] * 3
    found = scholarship("total_permanent", family, NEW)
    assert isinstance(found, Granted)
    assert found.benefit.maximum == 150_000_000
    with pytest.raises(NotInForce):
        scholarship("total_permanent", family, LAST_OF_THE_OLD)


@pytest.mark.parametrize(
    ("cause", "phase", "reasons"),
    [
        ("work_accident_death", None, ()),
        ("work_accident_death", "after", ()),
        ("non_work_death", "during", ()),
        ("non_work_death", "before", ("not_during_work",)),
        ("non_work_death", "after", ("not_during_work",)),
        ("partial_disability", None, ("not_death_or_total_permanent",)),
    ],
)
def test_what_brings_the_scholarship(cause: Any, phase: Any, reasons: tuple[str, ...]) -> None:
    found = scholarship(cause, [Child(level="primary")], NEW, phase=phase)
    assert (found.reasons if isinstance(found, Refused) else ()) == reasons
    assert all(condition.law for condition in found.conditions)
    assert str(found) != str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_death_that_was_no_accident_asks_for_its_phase() -> None:
    with pytest.raises(ValueError, match="phase: None"):
        scholarship("non_work_death", [], NEW)
    found = scholarship("non_work_death", [], NEW, phase="before")
    assert "after a death that was no accident: during work; found: before work" in str(found)


def test_several_disabilities_follow_the_reading_taken() -> None:
    whole = RULEBOOK.taking(JKK_JKM_11, Ceiling.WHOLE)
    found = benefit("partial_disability", LAST_OF_THE_OLD, percent=Fraction(99, 100), rulebook=whole)
    assert amount(found) == 140_580_000


def test_home_care_ends_with_the_year() -> None:
    found = benefit("home_care", NEW, cost=1)
    assert "costs of at most 1 year from the recommendation" in str(found)
    assert "paling lama 1 tahun sejak rekomendasi" in str(found.in_(Language.ID))
    assert "recommendation" not in str(benefit("glasses", NEW, cost=1))


@pytest.mark.parametrize(
    ("on", "last"),
    [(FIRST, date(2019, 8, 1)), (LAST_OF_THE_OLD, date(2025, 2, 21)), (NEW, date(2028, 2, 22))],
)
def test_expiry(on: date, last: date) -> None:
    assert last_claim_day(on) == last


@given(st.sampled_from(MigrantItem), st.dates(FIRST, date(2030, 1, 1)), st.integers(0, MUCH), st.integers(0, 70))
def test_every_answer_explains_itself(item: MigrantItem, on: date, cost: int, rate: int) -> None:
    row = LAW.items[item].get(on)
    if row is None:
        assert on < NEW
        return
    facts: dict[str, Any] = {}
    if isinstance(row.value, UpTo):
        facts["cost"] = cost
    if isinstance(row.value, PartOf):
        facts["percent"] = Fraction(rate, 100)
    found = benefit(item, on, **facts)
    assert found.law
    assert str(found) != str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found
    assert to_plain(found)["label"] == str(item.label)
    if isinstance(found, Award):
        assert 0 <= found.amount <= max(cost, 142_000_000)
    assert isinstance(found, Service) is (row.value is InKind.BY_NEED)
    for language in Language:
        assert row.figure(language)


def test_a_death_at_home_says_its_three_sums() -> None:
    text = str(death_benefit("before", NEW))
    for line in ("20,000,000  death compensation", "12,000,000  periodic money", "10,000,000  funeral money"):
        assert line in text
    assert LAW.death[Phase.AFTER].on(FIRST).figure() == "16,200,000 + 4,800,000 + 3,000,000 = 24,000,000"


def test_rows_are_written_in_both_languages() -> None:
    assert "percentage of the table × 142,000,000" in str(LAW.items[MigrantItem.PARTIAL_DISABILITY])
    assert "biaya paling banyak Rp1.000.000" in str(LAW.items[MigrantItem.GLASSES].in_(Language.ID))
    assert "as needed, given and not paid" in str(LAW.items[MigrantItem.TRAINING])


def test_words_of_the_items_are_their_values() -> None:
    for item in MigrantItem:
        assert migrant_benefits.as_item(item.value) is item
