"""JKP: cash, one month of it, workers never enrolled, time limits, the rights beside cash."""

import pickle
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Hypothesis, Language, Month, NotInForce, Refused, jkp, since
from jamsostek.kernel.money import Rounding
from jamsostek.readings.contributions import CONTRIBUTIONS_1
from jamsostek.terms import Bearer, Scale
from strategies import wages

CEILING = 5_000_000
CHANGE = date(2025, 2, 7)


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


# Cash


@pytest.mark.parametrize(
    ("before", "total"),
    [
        (0, 18_000_000),
        (1, 17_250_000),
        (2, 16_500_000),
        (3, 15_750_000),
        (4, 14_000_000),
        (5, 12_250_000),
        (6, 10_500_000),
    ],
)
def test_the_transition_month_by_month(before: int, total: int) -> None:
    paid_on = [date(2025, 2, 6) - timedelta(days=30 * n) for n in range(before)][::-1]
    paid_on += [CHANGE + timedelta(days=30 * n) for n in range(6 - before)]
    found = jkp.cash(CEILING, paid_on)
    assert found.total == total == sum(found.amounts)
    assert found.shortfall is None
    assert [award.payable_from for award in found.months] == paid_on


@pytest.mark.parametrize("month", range(6))
def test_the_share_of_each_month_on_6_and_7_february_2025(month: int) -> None:
    early = [date(2024, 12, 1)] * month
    old, new = (jkp.cash(1_000_000, [*early, day]).amounts[month] for day in (date(2025, 2, 6), CHANGE))
    assert (old, new) == (450_000 if month < 3 else 250_000, 600_000)


def test_the_wage_counts_up_to_the_ceiling() -> None:
    assert jkp.cash(4_999_999, [CHANGE]).amounts == (2_999_999,)  # 2,999,999.4
    assert jkp.cash(5_000_001, [CHANGE]).amounts == (3_000_000,)
    assert jkp.cash(0, [CHANGE]).amounts == (0,)


def test_each_month_is_rounded_by_itself() -> None:
    found = jkp.cash(3_333_333, [CHANGE] * 6)
    assert found.amounts == (2_000_000,) * 6
    assert found.total == 12_000_000
    down = RULEBOOK.taking(CONTRIBUTIONS_1, Rounding.DOWN)
    assert jkp.cash(3_333_333, [CHANGE], rulebook=down).amounts == (1_999_999,)


def test_the_shortfall_of_a_wage_reported_too_low() -> None:
    found = jkp.cash(4_000_000, days("2025-01-10", "2025-02-10"), true_wage=6_000_000)
    assert found.shortfall is not None
    assert found.shortfall.amount == 450_000 + 600_000
    assert found.shortfall.bearer is Bearer.EMPLOYER
    assert found.total == 1_800_000 + 2_400_000
    assert "PP 37/2021 Pasal 23" in str(found.shortfall.explain())
    assert jkp.cash(4_000_000, [CHANGE], true_wage=4_000_000).shortfall is None
    assert jkp.cash(4_000_000, [CHANGE], true_wage=3_000_000).shortfall is None
    above = jkp.cash(5_000_000, [CHANGE], true_wage=9_000_000).shortfall
    assert above is not None
    assert above.amount == 0
    odd = jkp.cash(3_333_333, [CHANGE] * 3, true_wage=3_333_334).shortfall
    assert odd is not None
    assert odd.amount == 2  # 1.8, once: it is one payment


@given(wages, wages, st.lists(st.dates(date(2021, 2, 2), date(2027, 1, 1)), min_size=1, max_size=6).map(sorted))
def test_cash_against_an_oracle(wage: int, true_wage: int, paid_on: list[date]) -> None:
    found = jkp.cash(wage, paid_on, true_wage=true_wage)
    shares = [
        60 if (day.year, day.month, day.day) >= (2025, 2, 7) else 45 if number < 3 else 25
        for number, day in enumerate(paid_on)
    ]
    counted = min(wage, CEILING)
    assert list(found.amounts) == [(2 * counted * share + 100) // 200 for share in shares]
    lacking = max(min(true_wage, CEILING) - counted, 0) * sum(shares)
    assert (found.shortfall.amount if found.shortfall else 0) == (2 * lacking + 100) // 200
    for award in found.months:
        assert all(step.law for step in award.formula.walk() if step.parts)


@given(wages, st.integers(0, 10**9), st.dates(date(2021, 2, 2), date(2027, 1, 1)))
def test_cash_never_falls_with_the_wage(wage: int, more: int, day: date) -> None:
    higher = min(wage + more, 10**12)
    assert jkp.cash(higher, [day]).total >= jkp.cash(wage, [day]).total


def test_cash_of_nonsense() -> None:
    bad: Any
    for bad in ("5000000", True, 5e6):
        with pytest.raises(TypeError, match="wage"):
            jkp.cash(bad, [CHANGE])
        with pytest.raises(TypeError, match="true_wage"):
            jkp.cash(1, [CHANGE], true_wage=bad)
    with pytest.raises(ValueError, match="wage"):
        jkp.cash(-1, [CHANGE])
    with pytest.raises(ValueError, match="paid_on: empty"):
        jkp.cash(1, [])
    with pytest.raises(ValueError, match="month: 7"):
        jkp.cash(1, [CHANGE] * 7)
    with pytest.raises(ValueError, match="paid_on: 2025-02-06 after 2025-02-07"):
        jkp.cash(1, [CHANGE, date(2025, 2, 6)])
    bad = ["2025-02-07"]
    with pytest.raises(TypeError, match="paid_on"):
        jkp.cash(1, bad)
    bad = CHANGE
    with pytest.raises(TypeError, match=r"paid_on: .* is a date; expected a collection"):
        jkp.cash(1, bad)
    bad = [datetime(2025, 2, 7)]
    with pytest.raises(TypeError, match="paid_on"):
        jkp.cash(1, bad)
    with pytest.raises(NotInForce):
        jkp.cash(1, [date(2021, 2, 1)])
    assert jkp.cash(1_000_000, [date(2021, 2, 2)]).total == 450_000


def test_wages_that_are_no_whole_rupiah_stay_exact() -> None:
    third = Fraction(10_000_001, 3)
    found = jkp.cash(third, [CHANGE], true_wage=Decimal("4000000.5"))
    assert found.amounts == (2_000_000,)
    assert found.shortfall is not None
    assert found.shortfall.amount == 400_000
    assert jkp.cash(Decimal(4_000_000), [CHANGE]).amounts == jkp.cash(4_000_000, [CHANGE]).amounts
    assert jkp.cash(third, [CHANGE], true_wage=third).shortfall is None
    assert jkp.unregistered(Decimal("3333333.5"), CHANGE, "large").lump_sum.amount == 12_000_001


# Reimbursement


def reimbursed(**facts: Any) -> set[str]:
    plain: dict[str, Any] = {"paid_on": date(2025, 7, 1), "requested_on": date(2025, 10, 1), "settled": True}
    decision = jkp.ReimbursementRequest(**(plain | facts)).decide()
    assert all(condition.law and "{" not in str(condition.in_(Language.ID)) for condition in decision.conditions)
    return set(decision.reasons) if isinstance(decision, Refused) else set()


def test_an_employer_that_paid_first_is_reimbursed_once_all_is_settled() -> None:
    assert reimbursed() == set()
    assert reimbursed(requested_on=date(2025, 10, 2)) == {"too_late"}
    assert reimbursed(settled=False) == {"arrears_not_settled"}
    granted = jkp.ReimbursementRequest(
        paid_on=CHANGE, requested_on=CHANGE, settled=True, holidays=[date(2025, 2, 10)]
    ).decide()
    assert isinstance(granted, Granted)
    assert granted.benefit.by == jkp.reimbursed_by(CHANGE, holidays={date(2025, 2, 10)})
    assert str(granted.in_(Language.ID)) != str(granted)
    assert pickle.loads(pickle.dumps(granted)) == granted
    for facts, error, field in (
        ({"paid_on": "x"}, TypeError, "paid_on"),
        ({"requested_on": date(2025, 6, 30)}, ValueError, "requested_on: 2025-06-30 is before the worker was paid"),
        ({"settled": "yes"}, TypeError, "settled"),
    ):
        with pytest.raises(error, match=field):
            reimbursed(**facts)
    with pytest.raises(NotInForce):
        reimbursed(paid_on=date(2021, 2, 1))


def test_a_ceiling_announced_this_morning() -> None:
    rulebook = RULEBOOK.then(jkp.LAW.benefits.wage_ceiling, since("2027-01-01", 7_000_000, Hypothesis("budget")))
    found = jkp.cash(9_000_000, days("2026-12-31", "2027-01-01"), rulebook=rulebook)
    assert found.amounts == (3_000_000, 4_200_000)
    assert found.months[1].assumed


def test_cash_shows_itself() -> None:
    found = jkp.cash(4_000_000, days("2025-01-10", "2025-02-10"), true_wage=6_000_000)
    assert str(found).splitlines() == [
        "JKP cash: 4,200,000",
        "  JKP cash, month 1               1,800,000",
        "  JKP cash, month 2               2,400,000",
        "  shortfall of JKP cash, at once  1,050,000",
        "  cannot be assigned, pledged or seized (PP 37/2021 Pasal 38)",
    ]
    assert "Rp2.400.000" in str(found.in_(Language.ID))
    assert "60%, the share of the wage" in str(found.months[1].explain())
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_last_wage_reported_before_the_end() -> None:
    def report(month: str, wage: int, reported_on: str) -> jkp.WageReport:
        return jkp.WageReport(month=Month.parse(month), wage=wage, reported_on=date.fromisoformat(reported_on))

    march = report("2025-03", 4_000_000, "2025-04-05")
    april = report("2025-04", 4_200_000, "2025-05-05")
    corrected = report("2025-04", 4_300_000, "2025-05-20")
    after = report("2025-04", 9_000_000, "2025-05-21")
    same_month = report("2025-05", 8_000_000, "2025-05-10")
    ended_on = date(2025, 5, 20)
    reports = [after, corrected, same_month, march, april]
    assert jkp.last_reported_wage(reports, ended_on) == corrected
    assert jkp.last_reported_wage([march, after], ended_on) == march
    assert jkp.last_reported_wage([same_month, after], ended_on) is None
    bad: Any = "2025-04"
    for field in ("month", "wage", "reported_on"):
        with pytest.raises(TypeError, match=field):
            evolve(march, **{field: bad})


# Workers never enrolled


@pytest.mark.parametrize("scale", Scale)
def test_the_lump_sum_of_who_was_never_enrolled(scale: Scale) -> None:
    old, new = (jkp.unregistered(4_000_000, day, scale) for day in (date(2025, 2, 6), CHANGE))
    exempt = scale is Scale.MICRO
    assert (old.lump_sum.amount, old.exempt) == ((0, True) if exempt else (8_400_000, False))
    assert (new.lump_sum.amount, new.exempt) == ((0, True) if exempt else (14_400_000, False))
    assert new.lump_sum.bearer is Bearer.EMPLOYER
    assert [len(found.lump_sum.notes) for found in (old, new)] == ([1, 1] if exempt else [2, 2])
    assert str(new) == str(new.in_(Language.EN)) != str(new.in_(Language.ID))
    assert pickle.loads(pickle.dumps(new)) == new


def test_the_lump_sum_is_capped_and_rounded_once() -> None:
    assert jkp.unregistered(9_000_000, date(2021, 2, 2), "small").lump_sum.amount == 10_500_000
    assert jkp.unregistered(9_000_000, CHANGE, "medium").lump_sum.amount == 18_000_000
    assert jkp.unregistered(3_333_333, CHANGE, "large").lump_sum.amount == 11_999_999
    with pytest.raises(NotInForce):
        jkp.unregistered(9_000_000, date(2021, 2, 1), "micro")


def test_the_lump_sum_of_nonsense() -> None:
    bad: Any
    for wage, ended_on, scale, error, field in (
        (True, CHANGE, "small", TypeError, "wage"),
        (-1, CHANGE, "small", ValueError, "wage"),
        (1, "2025-02-07", "small", TypeError, "ended_on"),
        (1, CHANGE, "tiny", ValueError, "scale"),
        (1, CHANGE, None, ValueError, "scale"),
    ):
        bad = (wage, ended_on, scale)
        with pytest.raises(error, match=field):
            jkp.unregistered(*bad)


# One month


def month(number: int, **facts: Any) -> set[str]:
    made = jkp.MonthlyClaim(**{"month": number, "claimed_on": CHANGE, **facts})
    decision = made.decide()
    return set(decision.reasons) if isinstance(decision, Refused) else set()


def test_the_first_month_asks_for_nothing() -> None:
    assert month(1) == set()
    assert month(1, new_job=True) == {"working_again"}


@pytest.mark.parametrize("number", [2, 3, 4, 5])
def test_months_2_to_5_ask_for_a_search_or_training(number: int) -> None:
    assert month(number) == {"no_search_or_training"}
    assert month(number, applications=4) == {"no_search_or_training"}
    assert month(number, applications=5) == set()
    assert month(number, interviews=1) == set()
    assert month(number, training_attendance=Fraction(80, 100)) == set()
    assert month(number, training_attendance=Fraction(79, 100)) == {"no_search_or_training"}
    assert month(number, status_form=True) == {"no_search_or_training"}
    assert month(number, applications=5, new_job=True) == {"working_again"}
    assert month(number, new_job=True) == {"no_search_or_training", "working_again"}


def test_month_6_asks_for_a_search_and_the_form() -> None:
    assert month(6) == {"no_search", "no_status_form"}
    assert month(6, applications=5) == {"no_status_form"}
    assert month(6, interviews=1) == {"no_status_form"}
    assert month(6, status_form=True) == {"no_search"}
    assert month(6, training_attendance=1, status_form=True) == {"no_search"}
    assert month(6, applications=5, status_form=True) == set()
    assert month(6, interviews=1, status_form=True, new_job=True) == {"working_again"}


def test_a_payable_month_is_paid_within_three_working_days() -> None:
    friday = date(2025, 3, 14)
    made = jkp.MonthlyClaim(month=2, claimed_on=friday, applications=5, holidays=frozenset({date(2025, 3, 17)}))
    decision = made.decide()
    assert isinstance(decision, Granted)
    assert decision.benefit.pay_by.day == date(2025, 3, 20)
    assert str(decision).startswith("benefit month 2; BPJS pays the month: by 2025-03-20 (3 working days) (granted)")
    assert pickle.loads(pickle.dumps((made, decision))) == (made, decision)
    for refused in (jkp.MonthlyClaim(month=2, claimed_on=friday), jkp.MonthlyClaim(month=6, claimed_on=friday)):
        for condition in refused.decide().conditions:
            assert str(condition) != str(condition.in_(Language.ID))
            assert condition.law
    training = jkp.MonthlyClaim(month=2, claimed_on=friday, training_attendance=Fraction(1, 2)).decide()
    assert "or training: 50% of 80% attendance" in str(training)
    assert "not in training" in str(jkp.MonthlyClaim(month=2, claimed_on=friday).decide())


def test_a_month_that_is_none_and_one_before_the_rules() -> None:
    with pytest.raises(NotInForce):
        month(2, claimed_on=date(2025, 2, 6), applications=5)
    with pytest.raises(ValueError, match="month: 7"):
        month(7)
    for field, value, error in (
        ("month", 0, ValueError),
        ("month", True, TypeError),
        ("claimed_on", "2025-02-07", TypeError),
        ("applications", -1, ValueError),
        ("applications", "5", TypeError),
        ("interviews", -1, ValueError),
        ("training_attendance", Fraction(101, 100), ValueError),
        ("training_attendance", 0.8, TypeError),
        ("status_form", "yes", TypeError),
        ("new_job", None, TypeError),
        ("holidays", ["x"], TypeError),
    ):
        with pytest.raises(error, match=field):
            jkp.MonthlyClaim(**{"month": 2, "claimed_on": CHANGE, field: value})  # type: ignore[arg-type]


@given(st.integers(1, 6), st.integers(0, 9), st.integers(0, 2), st.none() | st.fractions(0, 1), st.booleans())
def test_showing_more_never_hurts(number: int, sent: int, invited: int, attended: Fraction | None, form: bool) -> None:
    shown: dict[str, Any] = {"applications": sent, "interviews": invited, "training_attendance": attended}
    found = month(number, **shown, status_form=form)
    assert month(number, **{**shown, "applications": sent + 1}, status_form=True) <= found
    assert month(number, **{**shown, "interviews": invited + 1, "training_attendance": 1}, status_form=form) <= found


# Time limits


def test_working_days_run_from_the_day_after() -> None:
    friday = date(2025, 3, 14)
    assert jkp.pay_by(friday).day == date(2025, 3, 19)
    assert jkp.pay_by(friday, holidays={date(2025, 3, 18)}).day == date(2025, 3, 20)
    assert jkp.employer_notice_by(friday).day == date(2025, 3, 25)
    assert jkp.employer_notice_by(friday, holidays={date(2025, 3, 20)}).day == date(2025, 3, 26)
    assert jkp.reimbursed_by(friday).day == date(2025, 3, 25)
    assert jkp.reimbursed_by(friday, holidays={date(2025, 3, 20)}).day == date(2025, 3, 26)
    assert jkp.report_new_job_by(friday).day == date(2025, 3, 25)
    assert jkp.report_new_job_by(friday, holidays={date(2025, 3, 20)}).day == date(2025, 3, 26)
    assert jkp.report_training_by(friday).day == date(2025, 3, 25)
    assert jkp.report_training_by(friday, holidays={date(2025, 3, 20)}).day == date(2025, 3, 26)
    assert jkp.reimbursement_until(date(2024, 11, 30)).day == date(2025, 2, 28)


@pytest.mark.parametrize("limit", [jkp.pay_by, jkp.employer_notice_by])
def test_limits_known_since_2025(limit: Any) -> None:
    assert limit(CHANGE).day > CHANGE
    with pytest.raises(NotInForce):
        limit(date(2025, 2, 6))


@pytest.mark.parametrize(
    "limit",
    [
        jkp.last_claim_day, jkp.reimbursement_until, jkp.reimbursed_by, jkp.report_new_job_by, jkp.report_training_by,
    ],
)  # fmt: skip
def test_limits_since_the_program_began(limit: Any) -> None:
    first = date(2021, 2, 2)
    assert limit(first).day > first
    with pytest.raises(NotInForce):
        limit(date(2021, 2, 1))
    with pytest.raises(TypeError, match="expected a date"):
        limit("2021-02-02")


def test_a_limit_shows_itself() -> None:
    found = jkp.last_claim_day(date(2025, 3, 10))
    assert str(found) == "claim of the first month: by 2025-09-10 (6 months)"
    assert str(found.in_(Language.ID)) == "pengajuan klaim bulan pertama: paling lambat 10 September 2025 (6 bulan)"
    assert found.law == found.limit.law
    assert pickle.loads(pickle.dumps(found)) == found


# The rights beside cash


def test_information_and_training_before_and_after_the_change() -> None:
    old, new = jkp.services(date(2025, 2, 6)), jkp.services(CHANGE)
    gone = {part.value for part in old.information_by.value} - {part.value for part in new.information_by.value}
    assert gone == {"placement_officer"}
    dropped = {part.value for part in old.training_by.value} - {part.value for part in new.training_by.value}
    assert dropped == {"approved"}
    with pytest.raises(NotInForce):
        jkp.services(date(2021, 2, 1))
    bad: Any = "2025-02-07"
    with pytest.raises(TypeError, match="on"):
        jkp.services(bad)


def test_the_cost_caps_of_training() -> None:
    caps = [
        jkp.services(day).training_cost
        for day in (date(2022, 1, 31), date(2022, 2, 1), date(2025, 4, 13), date(2025, 4, 14))
    ]
    assert [None if cap is None else cap.value for cap in caps] == [None, 1_000_000, 1_000_000, 2_400_000]
    text = str(jkp.services(date(2025, 4, 14)))
    assert "2,400,000 [PMK 26/2025 Pasal 31 ayat (3)" in text
    assert "accredited" in text
    assert len(jkp.services(date(2022, 1, 31)).in_(Language.EN).rows) == 2
    assert "terakreditasi" in str(jkp.services(CHANGE).in_(Language.ID))


def test_how_it_stands_to_other_rights() -> None:
    english = [str(remark) for remark in jkp.INTERPLAY]
    indonesian = [str(remark.in_(Language.ID)) for remark in jkp.INTERPLAY]
    assert all(first != second for first, second in zip(english, indonesian, strict=True))
    assert all(remark.law for remark in jkp.INTERPLAY)
    for right in ("severance", "JHT", "health insurance", "JKK", "tax", "several employers"):
        assert any(right in text for text in english), right
