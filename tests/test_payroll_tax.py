"""Contributions in the payroll: each item, each computation, the published sum, the JP ceiling."""

import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import DailyWage, Language, Month, NotInForce, NotYetKnown, payroll_tax
from jamsostek.kernel.money import percent
from jamsostek.law.tax import PayrollItem, Treatment
from strategies import BEYOND, wages

JANUARY_2024 = Month(2024, 1)
LOW = percent("0.54")
BILLION = 10**9


@pytest.mark.parametrize(
    ("item", "adds", "yearly"),
    [
        ("jkk_employer", True, False),
        ("jkm_employer", True, False),
        ("health_employer", True, False),
        ("jht_employer", False, False),
        ("jp_employer", False, False),
        ("jht_worker", False, True),
        ("jp_worker", False, True),
        ("health_worker", False, False),
    ],
)
def test_every_item(item: Any, adds: bool, yearly: bool) -> None:
    found = payroll_tax.treatment(item, JANUARY_2024)
    assert found.adds_to_gross is adds
    assert found.deductible() is found.deductible("annual") is yearly
    assert found.deductible("monthly") is False
    assert "PMK 168/2023 Pasal" in str(found)
    assert str(found) != str(found.in_(Language.ID))
    with pytest.raises(NotInForce):
        payroll_tax.treatment(item, JANUARY_2024 - 1)


def test_the_published_sum() -> None:
    found = payroll_tax.gross(5_000_000, Month(2024, 5), jkk_rate=LOW)
    assert (found.added, found.left_out) == (27_000 + 15_000, 185_000 + 100_000)
    with_health = payroll_tax.gross(5_000_000, Month(2024, 5), jkk_rate=LOW, health_employer=200_000)
    assert (with_health.added, with_health.left_out) == (242_000, 285_000)


@pytest.mark.parametrize(("month", "ceiling"), [(Month(2024, 2), 9_559_600), (Month(2024, 3), 10_042_300)])
def test_jp_counts_up_to_its_ceiling(month: Month, ceiling: int) -> None:
    found = payroll_tax.gross(20_000_000, month, jkk_rate=0)
    assert found.left_out == 740_000 + (ceiling * 2 + 50) // 100
    assert found.added == 60_000


def test_only_the_programs_of_the_worker_count() -> None:
    month = Month(2024, 5)
    without_jp = payroll_tax.gross(5_000_000, month, jkk_rate=LOW, programs=["JKK", "JKM", "JHT"])
    assert (without_jp.added, without_jp.left_out) == (42_000, 185_000)
    basic = payroll_tax.gross(5_000_000, month, jkk_rate=LOW, programs=["JKK", "JKM"], health_employer=200_000)
    assert (basic.added, basic.left_out) == (242_000, 0)
    assert payroll_tax.gross(BILLION, month, jkk_rate=percent("1.74")).added == 20_400_000


def test_each_line_is_rounded_half_up() -> None:
    found = payroll_tax.gross(1_234_567, Month(2024, 5), jkk_rate=percent("0.89"))
    assert {line.treatment.item: line.amount for line in found.lines} == {
        PayrollItem.JKK_EMPLOYER: 10_988,
        PayrollItem.JKM_EMPLOYER: 3_704,
        PayrollItem.HEALTH_EMPLOYER: 0,
        PayrollItem.JHT_EMPLOYER: 45_679,
        PayrollItem.JP_EMPLOYER: 24_691,
    }
    daily = payroll_tax.gross(DailyWage(200_000), Month(2024, 5), jkk_rate=LOW)
    assert daily.added == payroll_tax.gross(Decimal(5_000_000), Month(2024, 5), jkk_rate=LOW).added


@given(wages, st.integers(0, 10**9))
def test_the_sum_by_hand(wage: int, health: int) -> None:
    found = payroll_tax.gross(wage, Month(2026, 1), jkk_rate=percent("1.74"), health_employer=health)
    assert found.added == (wage * 174 + 5_000) // 10_000 + (wage * 30 + 5_000) // 10_000 + health
    assert found.left_out == (wage * 37 + 500) // 1_000 + (min(wage, 10_547_400) * 2 + 50) // 100


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: payroll_tax.treatment("jkp", JANUARY_2024), ValueError, "item"),  # type: ignore[arg-type]
        (lambda: payroll_tax.treatment("jkk_employer", "2024-01"), TypeError, "month"),  # type: ignore[arg-type]
        (
            lambda: payroll_tax.treatment("jht_worker", JANUARY_2024).deductible("weekly"),  # type: ignore[arg-type]
            ValueError,
            "computation",
        ),
        (lambda: payroll_tax.gross(5.5, JANUARY_2024, jkk_rate=LOW), TypeError, "wage"),  # type: ignore[arg-type]
        (lambda: payroll_tax.gross(-1, JANUARY_2024, jkk_rate=LOW), ValueError, "wage"),
        (lambda: payroll_tax.gross(1, JANUARY_2024, jkk_rate=0.0054), TypeError, "jkk_rate"),  # type: ignore[arg-type]
        (lambda: payroll_tax.gross(1, JANUARY_2024, jkk_rate=-LOW), ValueError, "jkk_rate"),
        (lambda: payroll_tax.gross(1, JANUARY_2024, jkk_rate=percent("1.75")), ValueError, "jkk_rate"),
        (lambda: payroll_tax.gross(1, JANUARY_2024, jkk_rate=LOW, programs=["JP", "x"]), ValueError, "programs"),  # type: ignore[list-item]
        (lambda: payroll_tax.gross(1, JANUARY_2024, jkk_rate=LOW, health_employer=-1), ValueError, "health_employer"),
        (lambda: payroll_tax.gross(1, JANUARY_2024 - 1, jkk_rate=LOW), NotInForce, "treatment in the payroll"),
        (lambda: payroll_tax.gross(1, BEYOND, jkk_rate=LOW), NotYetKnown, "JP wage ceiling"),
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_it_shows_itself_in_both_languages_and_pickles() -> None:
    found = payroll_tax.gross(5_000_000, Month(2024, 5), jkk_rate=LOW, health_employer=200_000)
    assert pickle.loads(pickle.dumps(found)) == found
    assert "added to gross" in str(found)
    assert "242,000" in str(found)
    assert "menambah bruto" in str(found.in_(Language.ID))
    assert "JHT-32" in str(found.lines[0].explain())
    for line in found.lines:
        assert line.law
        assert line.label.in_(Language.ID)
    assert all(treatment.in_(Language.ID) for treatment in Treatment)
