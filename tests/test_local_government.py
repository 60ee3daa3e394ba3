"""The local government's view: coverage, budgets, the summary of a branch."""

import pickle
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import Language, Month, NotInForce, NotYetKnown, Program
from jamsostek.categories import Category, ParticipantSegment
from jamsostek.local_government import (
    BudgetLine,
    ClaimKind,
    ClaimLine,
    Denominator,
    SegmentCoverage,
    budget,
    claims_summary,
    coverage,
    coverage_of,
)
from jamsostek.local_government.coverage import percent_text
from strategies import BEYOND

BRANCH_2021 = (
    ClaimLine("JKK", 1_229, 9_926_312_998),
    ClaimLine("JKM", 536, 22_174_250_000),
    ClaimLine("JHT", 8_067, 147_756_552_336),
    ClaimLine("JP", 3_599, 2_971_392_293),
    ClaimLine("scholarship", 307, 1_891_500_000),
)


# Coverage -----------------------------------------------------------------------------------------------------------


def test_the_share_of_workers_covered() -> None:
    found = coverage(33_759, 86_788)
    assert found.percent(1) == "38.9%"
    assert found.percent() == "38.90%"
    assert found.percent(0) == "39%"
    assert (found.covered, found.eligible, found.uncovered) == (33_759, 86_788, 53_029)
    assert found.of is Denominator.ELIGIBLE
    assert coverage(1, 2, of="employed").of is Denominator.EMPLOYED


def test_the_total_is_the_ratio_of_the_sums() -> None:
    found = coverage_of({"PU": SegmentCoverage(24_286, 47_010), "BPU": SegmentCoverage(4_754, 23_416)})
    assert found.percent() == "41.23%"
    assert (found.covered, found.eligible) == (29_040, 70_426)
    assert percent_text(found.segments["PU"].ratio, 2) == "51.66%"
    assert percent_text(found.segments["BPU"].ratio, 2) == "20.30%"
    assert found.of is Denominator.SEGMENT
    assert coverage_of(found.segments, of="employed").of is Denominator.EMPLOYED


def test_a_printed_share_can_be_wrong() -> None:
    assert coverage(935_079, 1_873_899).percent() == "49.90%"


def test_above_the_whole_nothing_is_cut_off() -> None:
    found = coverage(3, 2)
    assert found.percent() == "150.00%"
    assert found.above_whole
    assert found.uncovered == 0
    assert "more are covered than counted" in str(found)
    assert not coverage(2, 2).above_whole


@pytest.mark.parametrize(
    ("covered", "decimals", "text"),
    [(1, 0, "13%"), (1, 1, "12.5%"), (1, 2, "12.50%"), (1, 3, "12.500%"), (0, 2, "0.00%"), (8, 1, "100.0%")],
)
def test_exactly_so_many_decimals_half_up(covered: int, decimals: int, text: str) -> None:
    assert coverage(covered, 8).percent(decimals) == text


def test_how_many_more_reach_a_target() -> None:
    assert coverage(33_759, 86_788).needed_for(Fraction(1, 2)) == 9_635
    assert coverage(5, 10).needed_for(Fraction(1, 2)) == 0
    assert coverage(5, 10).needed_for(Fraction(501, 1000)) == 1
    assert coverage(9, 10).needed_for(Fraction(1, 2)) == 0
    with pytest.raises(TypeError, match="target"):
        coverage(5, 10).needed_for(0.5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="target"):
        coverage(5, 10).needed_for(Fraction(3, 2))


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.fractions(0, 1))
def test_the_fewest_more(covered: int, eligible: int, target: Fraction) -> None:
    more = coverage(covered, eligible).needed_for(target)
    assert Fraction(covered + more, eligible) >= target
    assert more == 0 or Fraction(covered + more - 1, eligible) < target


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: coverage(-1, 10), ValueError, "covered"),
        (lambda: coverage(1, 0), ValueError, "eligible"),
        (lambda: coverage(1, -1), ValueError, "eligible"),
        (lambda: coverage(1.0, 10), TypeError, "covered"),  # type: ignore[arg-type]
        (lambda: coverage(1, 10, of="all"), ValueError, "of: 'all'"),
        (lambda: coverage_of({}), ValueError, "segments: empty"),
        (lambda: coverage(1, 10).percent(-1), ValueError, "decimals"),
        (lambda: coverage(1, 10).percent(13), ValueError, "decimals"),
    ],
)
def test_counts_that_are_none(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


def test_coverage_shows_itself() -> None:
    found = coverage_of({"PU": SegmentCoverage(1, 2), "BPU": SegmentCoverage(1, 4)})
    assert str(found).splitlines() == [
        "Coverage",
        "  segment  covered  counted  uncovered   share",
        "  PU             1        2          1  50.00%",
        "  BPU            1        4          3  25.00%",
        "  -------  -------  -------  ---------  ------",
        "  total          2        6          4  33.33%",
        "  counted against: universes of the segments added up (reading PARTICIPATION-28)",
    ]
    assert "33,33%" in str(found.in_(Language.ID))
    assert "jumlah" in str(coverage(1, 2).in_(Language.ID))
    assert "---" not in str(coverage(1, 2))
    assert pickle.loads(pickle.dumps(found)) == found


# The summary of a branch --------------------------------------------------------------------------------------------


def test_the_summary_of_a_branch_adds_up() -> None:
    found = claims_summary(BRANCH_2021, printed_cases=13_738, printed_amount=184_720_007_627)
    assert (found.cases, found.amount) == (13_738, 184_720_007_627)
    assert found.adds_up
    assert found["JHT"].amount == 147_756_552_336
    assert found[ClaimKind.SCHOLARSHIP].cases == 307
    assert "scholarship     307    1,891,500,000" in str(found)
    assert "differ" not in str(found)
    assert str(found).splitlines()[-2].startswith("  -----------  ------")


def test_where_a_summary_does_not_add_up() -> None:
    found = claims_summary(BRANCH_2021, printed_cases=13_431, printed_amount=184_720_007_628)
    assert not found.adds_up
    assert (found.cases_off, found.amount_off) == (-307, 1)
    assert "differ from the sums by -307 cases and 1" in str(found)
    assert "berselisih -307 kasus" in str(found.in_(Language.ID))
    assert not claims_summary(BRANCH_2021, printed_amount=1).adds_up
    assert not claims_summary(BRANCH_2021, printed_cases=1).adds_up
    assert claims_summary(BRANCH_2021).adds_up


def test_lines_of_one_program_are_added() -> None:
    found = claims_summary([ClaimLine("JKK", 1, 10), ClaimLine("JP", 1, 5), ClaimLine("JKK", 2, 20)])
    assert found.lines == (ClaimLine("JKK", 3, 30), ClaimLine("JP", 1, 5))


def test_amounts_on_every_line_or_on_none() -> None:
    found = claims_summary([ClaimLine("JKK", 1), ClaimLine("JKK", 2)], printed_amount=5)
    assert (found.cases, found.amount, found.amount_off) == (3, None, 0)
    assert "–" in str(found)
    with pytest.raises(ValueError, match="amount: None for JKM; expected an amount on every line, or on none"):
        claims_summary([ClaimLine("JKK", 1, 10), ClaimLine("JKM", 1)])


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: claims_summary([]), ValueError, "lines: empty"),
        (lambda: ClaimLine("JKX", 1), ValueError, "program: 'JKX'"),
        (lambda: ClaimLine("JKK", -1), ValueError, "cases"),
        (lambda: ClaimLine("JKK", 1, -1), ValueError, "amount"),
        (lambda: ClaimLine("JKK", 1, 1.5), TypeError, "amount"),  # type: ignore[arg-type]
        (lambda: claims_summary(BRANCH_2021, printed_cases=-1), ValueError, "cases"),
        (lambda: claims_summary(BRANCH_2021)["JKP"], KeyError, "JKP is not in this summary"),
    ],
)
def test_summaries_that_are_none(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


# Budgets ------------------------------------------------------------------------------------------------------------


def test_vulnerable_workers_in_the_lowest_band() -> None:
    found = budget([BudgetLine("vulnerable_worker", 2_682)], Month(2025, 1), months=8)
    assert found.items[0].per_person == 16_800
    assert (found.per_month, found.amount) == (45_057_600, 360_460_800)
    assert found.by_program() == {Program.JKK: 8 * 2_682 * 10_000, Program.JKM: 8 * 2_682 * 6_800}
    with_savings = BudgetLine("self_employed", 1, programs=["JKK", "JKM", "JHT"])
    assert budget([with_savings], Month(2025, 1)).amount == 36_800


def test_staff_of_the_state_by_its_wage() -> None:
    found = budget([BudgetLine("non_asn", 4_156, wage=1_000_000)], Month(2022, 5))
    assert (found.items[0].per_person, found.amount) == (5_400, 22_442_400)
    with_savings = BudgetLine("village_head", 1, wage=1_000_000, programs=["JKK", "JKM", "JHT"])
    assert budget([with_savings], Month(2022, 5)).amount == 5_400 + 57_000


def test_each_program_is_rounded_before_it_is_multiplied() -> None:
    found = budget([BudgetLine("village_official", 1_000, wage=2_022_200)], Month(2024, 1))
    assert found.items[0].per_person == 4_853 + 6_067
    assert found.amount == 1_000 * (4_853 + 6_067)


@pytest.mark.parametrize("group", ["vulnerable_worker", "neighbourhood_head", "platform_worker", "self_employed"])
def test_what_a_public_budget_pays_takes_no_relief(group: Any) -> None:
    for month in (Month(2025, 12), Month(2026, 1), Month(2026, 4), Month(2026, 12)):
        assert budget([BudgetLine(group, 1)], month).amount == 16_800


def test_what_a_donor_pays_takes_it() -> None:
    paid = budget([BudgetLine("platform_worker", 1)], Month(2026, 1), financed_by="third_party")
    assert paid.amount == 8_400
    found = budget([BudgetLine("self_employed", 10)], Month(2026, 3), months=2, financed_by="third_party")
    assert found.by_month() == {Month(2026, 3): 168_000, Month(2026, 4): 84_000}
    assert (found.per_month, found.amount) == (168_000, 252_000)


def test_lines_and_months_add_up() -> None:
    lines = [BudgetLine("vulnerable_worker", 10), BudgetLine("non_asn", 5, wage=3_000_000)]
    found = budget(lines, Month(2024, 11), months=3)
    assert [item.amount for item in found.items] == [504_000, 243_000]
    assert found.amount == 747_000 == sum(found.by_month().values()) == sum(found.by_program().values())
    assert list(found.by_month()) == [Month(2024, 11), Month(2024, 12), Month(2025, 1)]


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: budget([], Month(2025, 1)), ValueError, "lines: empty"),
        (lambda: budget([BudgetLine("owner", 1)], Month(2025, 1), months=0), ValueError, "months"),
        (lambda: budget([BudgetLine("owner", 1)], "2025-01"), TypeError, "first"),  # type: ignore[arg-type]
        (lambda: budget([BudgetLine("owner", 1)], Month(2015, 6)), NotInForce, "2015-06"),
        (lambda: BudgetLine("vulnerable_worker", -1), ValueError, "workers"),
        (lambda: BudgetLine("vulnerable_worker", 1, wage=1), ValueError, "wage: 1; a vulnerable worker"),
        (lambda: BudgetLine("non_asn", 1), ValueError, "wage: None; expected the reported wage"),
        (lambda: BudgetLine("civil_servant", 1), ValueError, "group: civil_servant"),
        (lambda: BudgetLine("company_worker", 1), ValueError, "group: company_worker"),
        (lambda: BudgetLine("pilot", 1), ValueError, "group: 'pilot'"),  # type: ignore[arg-type]
        (lambda: BudgetLine("owner", 1, programs=[]), ValueError, "programs: empty"),
        (lambda: budget([BudgetLine("owner", 1, programs=["JP"])], Month(2025, 1)), ValueError, "JP"),
        (lambda: budget([BudgetLine("non_asn", 1, wage=-1)], Month(2025, 1)), ValueError, "wage"),
    ],
)
def test_budgets_that_are_none(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


def test_a_budget_says_where_its_knowledge_ends() -> None:
    line = BudgetLine("non_asn", 1, wage=1_000_000, programs=["JKK", "JP"])
    with pytest.raises(NotYetKnown):
        budget([line], BEYOND - 3, months=4)


def test_groups_a_government_pays_for() -> None:
    for category in Category:
        allowed = category.segment in {ParticipantSegment.NON_WAGE_EARNER, ParticipantSegment.STATE_WAGE_EARNER}
        wage = 1_000_000 if category.segment is ParticipantSegment.STATE_WAGE_EARNER else None
        if allowed:
            assert BudgetLine(category, 1, wage=wage).workers == 1
        else:
            with pytest.raises(ValueError, match="group"):
                BudgetLine(category, 1, wage=wage)


def test_a_budget_shows_itself() -> None:
    found = budget([BudgetLine("vulnerable_worker", 1_000)], Month(2025, 1), months=12)
    assert str(found).splitlines()[0] == "Budget from January 2025, 12 months"
    assert (
        str(found).splitlines()[2].split()
        == "vulnerable worker paid for by others 1,000 16,800 16,800,000 201,600,000".split()
    )
    assert "Rp201.600.000" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


@given(st.integers(0, 10**6), st.integers(1, 24), st.integers(0, 10**8))
def test_a_budget_is_workers_times_months(workers: int, months: int, wage: int) -> None:
    lines = [BudgetLine("neighbourhood_head", workers), BudgetLine("non_asn", workers, wage=wage)]
    found = budget(lines, Month(2022, 1), months=months)
    each = (24 * wage + 5_000) // 10_000 + (30 * wage + 5_000) // 10_000
    assert found.amount == workers * months * (16_800 + each)


@pytest.mark.parametrize(
    ("group", "sector", "halved"),
    [
        ("self_employed", None, True),
        ("vulnerable_worker", None, True),
        ("neighbourhood_head", None, True),
        ("owner", None, False),
        ("other_non_wage_earner", None, False),
        ("self_employed", "transport", True),
    ],
)
def test_the_relief_of_2026_is_for_those_outside_an_employment_relation(group: Any, sector: Any, halved: bool) -> None:
    line = BudgetLine(group, 1, sector=sector)
    assert budget([line], Month(2026, 4), financed_by="third_party").amount == (8_400 if halved else 16_800)


def test_a_sector_of_a_line_is_that_of_the_occupation() -> None:
    driver, platform = BudgetLine("self_employed", 1, sector="transport"), BudgetLine("platform_worker", 1)
    for line in (driver, platform):
        assert budget([line], Month(2026, 1), financed_by="third_party").amount == 8_400
    other = BudgetLine("platform_worker", 1, sector="other")
    assert budget([other], Month(2026, 1), financed_by="third_party").amount == 16_800
    with pytest.raises(ValueError, match="sector: transport; asked of non-wage earners only"):
        BudgetLine("non_asn", 1, wage=1, sector="transport")


@pytest.mark.parametrize(
    ("line", "month", "message"),
    [
        (BudgetLine("state_official", 1, wage=1), Month(2023, 10), "JKK in 2023-10; other carrier for state official"),
        (BudgetLine("election_worker", 1, wage=1, programs=["JHT"]), Month(2024, 1), "JHT in 2024-01; unavailable"),
        (BudgetLine("vulnerable_worker", 1, programs=["JKP"]), Month(2024, 1), "PP 37/2021 Pasal 4"),
        (BudgetLine("non_asn", 1, wage=1, programs=["JKP"]), Month(2024, 1), "PP 37/2021 Pasal 1 angka 3"),
    ],
)
def test_a_budget_takes_what_is_open_to_a_group(line: BudgetLine, month: Month, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        budget([line], month)


def test_a_budget_begins_with_the_group() -> None:
    assert budget([BudgetLine("state_official", 1, wage=1_000_000)], Month(2023, 9)).amount == 5_400
    member = BudgetLine("non_structural_body_member", 1, wage=1_000_000)
    assert budget([member], Month(2023, 10)).amount == 5_400
    with pytest.raises(NotInForce):
        budget([member], Month(2023, 9))
    with pytest.raises(TypeError, match=r"lines\[0\]"):
        budget(["owner"], Month(2024, 1))  # type: ignore[list-item]


def test_what_a_line_costs_for_a_program_by_its_word() -> None:
    item = budget([BudgetLine("owner", 2)], Month(2024, 1)).items[0]
    assert item.amount_of("JKM") == item.amount_of(Program.JKM) == 13_600
    with pytest.raises(ValueError, match="program: 'BPJS'"):
        item.amount_of("BPJS")  # type: ignore[arg-type]
