"""The JP formula, its contribution time and its lump sum, against oracles written another way; and what the law makes always true."""

import pickle
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases_format import rate
from jamsostek import RULEBOOK, Granted, Hypothesis, Language, Month, NotInForce, NotYetKnown, Rulebook, jp, since
from jamsostek.kernel.formulas import Formula
from jamsostek.law.jp import BoundsMonth, DensityMonths, Index, PensionRounding
from jamsostek.readings.jp import JP_12, JP_17, JP_19, JP_29
from strategies import BEYOND, LAST_KNOWN, spells

TYPED: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "figures.toml").read_text("utf-8"))
LOOSE: Any = jp
"""The same names without their types, for input that mypy would refuse."""
FUTURE = jp.assuming(inflation=Fraction(3, 100), growth=Fraction(5, 100), until=2070)
GROWTH = {2015: "4.79", 2016: "5.02", 2017: "5.07", 2018: "5.17", 2019: "5.02", 2020: "-2.07", 2021: "3.69", 2022: "5.31",
          2023: "5.05", 2024: "5.03", 2025: "5.11"}  # fmt: skip


def in_force(table: dict[str, Any], month: Month) -> Any:
    """The row in force, looked up by text: months as text sort as they follow."""
    return table[max(key for key in table if key <= str(month))]


def oracle(paid: list[jp.Spell], closing: int, months: int | None = None) -> tuple[Fraction, Fraction]:
    """The average and the formula, month by month in plain fractions, with the figures of figures.toml."""
    total, count = Fraction(0), 0
    for spell in paid:
        for month in spell.first.until(spell.last):
            assert isinstance(spell.wage, int)
            value = Fraction(min(spell.wage, in_force(TYPED["jp.wage_ceiling"], month)))
            for year in range(month.year, closing):
                value *= 1 + rate(TYPED["jp.inflation"][str(year)])
            total, count = total + value, count + 1
    return total / count, total / count * (months or count) / 12 / 100


def half_up(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))


@given(spells(most=120), st.sampled_from(["old_age", "widow", "child", "parent"]), st.none() | st.just(180))
def test_the_formula_is_that_of_the_oracle(paid: list[jp.Spell], kind: Any, deemed: int | None) -> None:
    first = Month(2026, 3)
    paid = [spell for spell in paid if spell.last < first]
    if not paid:
        return
    found = jp.pension(jp.Career(paid), first, kind=kind, counted_months=deemed)
    average, formula = oracle(paid, 2026, deemed)
    share = {"old_age": Fraction(1), "widow": Fraction(1, 2), "child": Fraction(1, 2), "parent": Fraction(1, 5)}[kind]
    low, high = in_force(TYPED["jp.minimum"], first), in_force(TYPED["jp.maximum"], first)
    assert found.average.exact == average
    assert found.full.exact == formula
    assert found.average.amount == half_up(average)
    assert found.monthly.amount == half_up(min(max(formula * share, Fraction(low)), Fraction(high)))


@given(spells(least=180, most=240), st.integers(0, 30_000_000))
def test_from_180_months_on_more_months_never_give_less(paid: list[jp.Spell], wage: int) -> None:
    longer = [*paid, jp.Spell(paid[-1].last + 1, paid[-1].last + 1, wage=wage)]
    first = longer[-1].last + 1
    before, after = (jp.pension(jp.Career(some), first, rulebook=FUTURE) for some in (paid, longer))
    assert before.full.exact <= after.full.exact
    assert before.monthly.amount <= after.monthly.amount


@given(spells(), st.data())
def test_a_higher_wage_in_a_month_never_gives_less(paid: list[jp.Spell], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(paid) - 1))
    more = data.draw(st.integers(0, 10_000_000))
    spell = paid[number]
    assert isinstance(spell.wage, int)
    raised = [*paid[:number], jp.Spell(spell.first, spell.last, wage=spell.wage + more), *paid[number + 1 :]]
    first = paid[-1].last + 1
    lower, higher = (jp.pension(jp.Career(some), first, rulebook=FUTURE) for some in (paid, raised))
    assert lower.full.exact <= higher.full.exact
    assert lower.monthly.amount <= higher.monthly.amount


@given(spells(most=60))
def test_above_the_ceiling_a_wage_does_not_matter(paid: list[jp.Spell]) -> None:
    top = [jp.Spell(spell.first, spell.last, wage=100_000_000) for spell in paid]
    more = [jp.Spell(spell.first, spell.last, wage=999_000_000) for spell in paid]
    first = paid[-1].last + 1
    one, other = (jp.pension(jp.Career(some), first, rulebook=FUTURE).monthly.amount for some in (top, more))
    assert one == other


def steps(formula: Formula) -> Iterator[Formula]:
    return formula.walk()


def test_the_explanation_has_a_step_per_calendar_year_and_cites_law_at_each() -> None:
    career = jp.Career.monthly(Month(2019, 5), [5_000_000 + number for number in range(56)])
    found = jp.pension(career, Month(2024, 1))
    lines = [line for line in str(found.monthly).splitlines() if "wages of " in line]
    assert len(lines) == 5
    for step in steps(found.monthly.formula):
        assert step.law or not step.parts or "inflation" not in step.text.en
    text = str(found.monthly)
    assert "revalued to 2024, times 1.0261: inflation of 2023 [" in text
    assert "inflation of 2019 to 2023" in text
    assert "each at most the ceiling (8,094,000" not in text
    assert "(8,512,400)" in text
    assert "(8,939,700, 8,754,600)" in text
    assert "Rp" in str(found.monthly.in_(Language.ID))


def test_wages_of_the_pensions_own_year_are_not_revalued() -> None:
    career = jp.Career([jp.Spell(Month(2024, 1), Month(2024, 6), wage=5_000_000)])
    found = jp.pension(career, Month(2024, 7))
    assert found.average.amount == 5_000_000
    assert "the pension's own year" in str(found.average)
    assert "tahun mulai pensiun itu sendiri" in str(found.average.in_(Language.ID))


def test_fractions_of_a_rupiah_stay_exact() -> None:
    career = jp.Career([jp.Spell(Month(2024, 1), Month(2024, 2), wage=Fraction(10_000_000, 3)),
                        jp.Spell(Month(2024, 3), Month(2024, 3), wage=Decimal("4000000.5"))])  # fmt: skip
    assert jp.pension(career, Month(2024, 7)).average.exact == (Fraction(20_000_000, 3) + Fraction(8_000_001, 2)) / 3


def test_several_employers_add_up_and_are_capped_once() -> None:
    first = [jp.Spell(Month(2024, 1), Month(2024, 6), wage=6_000_000)]
    second = [jp.Spell(Month(2024, 4), Month(2024, 9), wage=5_000_000)]
    career = jp.Career.of(first, second)
    found = jp.pension(career, Month(2024, 10))
    assert found.months == 9
    ceiling = 10_042_300
    assert found.average.exact == Fraction(3 * 6_000_000 + 3 * ceiling + 3 * 5_000_000, 9)
    assert jp.Career.of() == jp.Career()
    apart = jp.Career.of(first, [jp.Spell(Month(2024, 8), Month(2024, 9), wage=5_000_000)])
    assert jp.pension(apart, Month(2024, 10)).months == 8


def test_of_two_employers_the_one_in_arrears_adds_nothing() -> None:
    paid = [jp.Spell(Month(2024, 1), Month(2024, 3), wage=6_000_000)]
    owed = [jp.Spell(Month(2024, 1), Month(2024, 6), settlement="owed")]
    found = jp.pension(jp.Career.of(paid, owed), Month(2024, 7))
    assert (found.months, found.average.amount) == (3, 6_000_000)


def test_one_employer_without_a_wage_leaves_the_month_without_one() -> None:
    career = jp.Career.of(
        [jp.Spell(Month(2024, 1), Month(2024, 3), wage=1)], [jp.Spell(Month(2024, 2), Month(2024, 2))]
    )
    with pytest.raises(ValueError, match="wage: missing"):
        _ = jp.pension(career, Month(2024, 7)).monthly


def test_monthly_wages_with_gaps() -> None:
    career = jp.Career.monthly(Month(2024, 1), [None, 5_000_000, 6_000_000, None, None, 7_000_000])
    assert career == jp.Career(
        [
            jp.Spell(Month(2024, 2), Month(2024, 3), wage=[5_000_000, 6_000_000]),
            jp.Spell(Month(2024, 6), Month(2024, 6), wage=[7_000_000]),
        ]
    )
    found = jp.pension(career, Month(2024, 7))
    assert (found.months, found.average.amount) == (3, 6_000_000)
    assert jp.pension(career, Month(2024, 3)).average.amount == 5_000_000


@pytest.mark.parametrize(
    ("build", "error", "says"),
    [
        (lambda: jp.Spell(Month(2024, 2), Month(2024, 1)), ValueError, "last: 2024-01 lies before first, 2024-02"),
        (lambda: LOOSE.Spell("2024-02", Month(2024, 1)), TypeError, "first: '2024-02'"),
        (lambda: LOOSE.Spell(Month(2024, 2), 3), TypeError, "last: 3"),
        (lambda: LOOSE.Spell(Month(2024, 1), Month(2024, 2), wage=1.5), TypeError, "wage: 1.5 is a float"),
        (lambda: jp.Spell(Month(2024, 1), Month(2024, 2), wage=-1), ValueError, "wage: -1"),
        (lambda: jp.Spell(Month(2024, 1), Month(2024, 2), wage=[1]), ValueError, "wage: 1 wages for 2024-01 to 2024-02"),
        (lambda: jp.Spell(Month(2024, 1), Month(2024, 1), wage=5, settlement="owed"), ValueError, "not contributed"),
        (lambda: LOOSE.Spell(Month(2024, 1), Month(2024, 1), settlement="late"), ValueError, "settlement: 'late'"),
        (lambda: LOOSE.Career([5]), TypeError, r"spells\[0\]: 5"),
        (
            lambda: jp.Career([jp.Spell(Month(2024, 1), Month(2024, 3)), jp.Spell(Month(2024, 3), Month(2024, 4))]),
            ValueError,
            "2024-01 to 2024-03 and 2024-03 to 2024-04 overlap",
        ),
        (lambda: jp.pension(jp.Career(), Month(2024, 1)).monthly, ValueError, "career: no month counts"),
        (lambda: LOOSE.pension(jp.Career(), Month(2024, 1), kind="orphan"), ValueError, "kind: 'orphan'"),
        (lambda: jp.pension(jp.Career(), Month(2024, 1), counted_months=0), ValueError, "counted_months: 0"),
        (lambda: jp.indexed_wage(5, 2020, 2019), ValueError, "pension_year: 2,019"),
        (lambda: jp.indexed_wage(-5, 2020, 2021), ValueError, "wage: -5"),
        (lambda: jp.indexed_wage(5, 2020, 2028), NotYetKnown, "general inflation: not yet known for 2026"),
        (lambda: jp.indexed_wage(5, 2010, 2016), NotInForce, "general inflation: nothing in force at 2010"),
        (
            lambda: jp.pension(jp.Career([jp.Spell(Month(2015, 6), Month(2016, 1), wage=5)]), Month(2016, 3)).monthly,
            NotInForce,
            "spells: from 2015-06; JP is contributed to since 2015-07",
        ),
        (lambda: jp.average_wage(jp.Career().counted(Month(2024, 1), date(2024, 1, 1)), 2024), ValueError, "career: no month"),
    ],
)  # fmt: skip
def test_bad_input_is_refused_by_name(build: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        build()


def test_the_inflation_of_a_past_year_that_is_missing_is_named() -> None:
    career = jp.Career([jp.Spell(Month(2025, 1), Month(2026, 12), wage=5_000_000)])
    with pytest.raises(NotYetKnown, match="general inflation: not yet known for 2026"):
        _ = jp.pension(career, Month(2027, 1)).full
    with pytest.raises(NotYetKnown, match=f"JP wage ceiling: not yet known for {BEYOND}"):
        _ = jp.pension(jp.Career([jp.Spell(BEYOND - 2, BEYOND + 1, wage=5)]), BEYOND + 2).full


def test_indices_of_the_rule_file() -> None:
    typed = {(2015, 2026): "1.3699480957", (2020, 2026): "1.1722773782", (2022, 2023): "1.0551", (2025, 2026): "1.0292"}
    for (year, closing), index in typed.items():
        assert jp.indexed_wage(10**10, year, closing).amount == half_up(Fraction(index) * 10**10)


def test_ceilings_follow_from_growth() -> None:
    ceilings = list(RULEBOOK.jp.wage_ceiling)
    for before, row in pairwise(ceilings):
        assert isinstance(row.since, Month)
        if row.since.year - 1 not in GROWTH:
            continue
        exact = before.value * (1 + Fraction(GROWTH[row.since.year - 1]) / 100)
        multiple = RULEBOOK.jp.wage_ceiling_multiple.on(row.since).value
        assert row.value == exact // multiple * multiple


@pytest.mark.parametrize("table", [RULEBOOK.jp.minimum, RULEBOOK.jp.maximum], ids=["minimum", "maximum"])
def test_bounds_follow_from_inflation(table: Any) -> None:
    rows = list(table)
    for before, row in pairwise(rows):
        exact = before.value * (1 + RULEBOOK.jp.inflation.on(row.since.year - 1).value)
        multiple = RULEBOOK.jp.bounds_multiple.on(row.since).value
        assert row.value == ceil(exact / multiple) * multiple


def test_assumed_years_follow_the_same_way_and_say_so() -> None:
    law = jp.assuming(inflation=Fraction(3, 100), growth=Fraction(5, 100), until=LAST_KNOWN.year + 1).jp
    assert law.inflation.on(LAST_KNOWN.year + 1).value == Fraction(3, 100)
    assert law.minimum.on(Month(2027, 2)).value == 423_800  # 411,400 × 1.03 = 423,742
    assert law.minimum.on(Month(2027, 1)).value == 411_400
    last = law.wage_ceiling.on(LAST_KNOWN).value
    assert (
        law.wage_ceiling.on(BEYOND).value == last * 105 // 10_000 * 100
    )  # five percent more, cut to a multiple of 100
    assert not law.wage_ceiling.on(LAST_KNOWN).assumed
    assert law.maximum.on(Month(2028, 2)).assumed
    assert [str(source) for source in law.inflation.on(2027).law] == ["assumed: inflation of 3% a year"]
    with pytest.raises(NotYetKnown):
        law.minimum.on(Month(LAST_KNOWN.year + 2, 2))
    with pytest.raises(ValueError, match="until: 2,025"):
        jp.assuming(inflation=0, growth=0, until=2025)
    with pytest.raises(TypeError, match="inflation: 0.03 is a float"):
        jp.assuming(inflation=0.03, growth=0, until=2030)  # type: ignore[arg-type]


def test_a_figure_the_caller_adds_shows_in_the_explanation() -> None:
    law = RULEBOOK.then(jp.LAW.inflation, since(2026, Fraction(1, 50), Hypothesis("budget 2027")))
    found = jp.indexed_wage(1_000_000, 2026, 2027, rulebook=law)
    assert found.amount == 1_020_000
    assert found.assumed
    assert "budget 2027" in str(found)


def average(rulebook: Rulebook, *, calculated_on: date | None = None) -> Fraction:
    """A claim with a December event, so that the years of event and first month differ."""
    career = jp.Career([jp.Spell(Month(2020, 1), Month(2022, 12), wage=5_000_000)])
    decision = jp.DisabilityClaim(
        born=date(1990, 1, 1), registered_on=date(2020, 1, 1), career=career, established_on=date(2022, 12, 5),
        claimed_on=calculated_on,
    ).decide(rulebook=rulebook)  # fmt: skip
    assert isinstance(decision, Granted)
    assert isinstance(decision.benefit, jp.Pension)
    monthly = decision.benefit.monthly
    (bounded,) = monthly.formula.parts
    (formula,) = bounded.parts
    return formula.value(monthly.facts)


def expected(first_shift: int, closing: int) -> Fraction:
    total = Fraction(0)
    for year in (2020, 2021, 2022):
        value = Fraction(5_000_000 * 12)
        for own in range(year + first_shift, closing):
            value *= 1 + rate(TYPED["jp.inflation"][str(own)])
        total += value
    return total / 36 * 180 / 1200


@pytest.mark.parametrize(
    ("answer", "shift", "closing"),
    [
        (Index.WAGE_YEAR_TO_PENSION_YEAR, 0, 2023),
        (Index.AFTER_THE_WAGE_YEAR, 1, 2023),
        (Index.UNTIL_THE_EVENT, 0, 2022),
        (Index.UNTIL_THE_CALCULATION, 0, 2025),
    ],
)
def test_every_answer_to_the_index(answer: Index, shift: int, closing: int) -> None:
    rulebook = RULEBOOK.taking(JP_17, answer)
    assert average(rulebook, calculated_on=date(2025, 3, 1)) == expected(shift, closing)
    if answer is Index.UNTIL_THE_CALCULATION:
        assert average(rulebook) == expected(0, 2023)


def test_the_wage_years_own_inflation_left_out() -> None:
    rulebook = RULEBOOK.taking(JP_17, Index.AFTER_THE_WAGE_YEAR)
    assert jp.indexed_wage(1_000_000, 2024, 2026, rulebook=rulebook).amount == 1_029_200


@pytest.mark.parametrize(
    ("answer", "month", "minimum"),
    [
        (BoundsMonth.ANNOUNCED, "2026-01", 399_700),
        (BoundsMonth.ANNOUNCED, "2026-02", 411_400),
        (BoundsMonth.MARCH, "2026-02", 399_700),
        (BoundsMonth.MARCH, "2026-03", 411_400),
        (BoundsMonth.MARCH, "2027-02", 411_400),
        (BoundsMonth.JANUARY, "2025-12", 399_700),
        (BoundsMonth.JANUARY, "2026-01", 411_400),
        (BoundsMonth.FEBRUARY, "2025-01", 393_500),
        (BoundsMonth.FEBRUARY, "2025-02", 399_700),
        (BoundsMonth.JANUARY, "2015-12", 300_000),
        (BoundsMonth.JANUARY, "2016-01", 310_050),
        (BoundsMonth.MARCH, "2016-02", 300_000),
    ],
)
def test_every_answer_to_the_month_of_the_bounds(answer: BoundsMonth, month: str, minimum: int) -> None:
    found = jp.bounds(Month.parse(month), RULEBOOK.taking(JP_19, answer))
    assert found.minimum.value == minimum
    assert "JP-19" in str(found.minimum) or minimum == 300_000


def test_a_shifted_bound_says_since_when() -> None:
    found = jp.bounds(Month(2026, 5), RULEBOOK.taking(JP_19, BoundsMonth.JANUARY))
    assert "411,400 since 2026-01" in str(found)
    assert found.law
    assert "batas manfaat pensiun" in str(found.in_(Language.ID))


@pytest.mark.parametrize("answer", BoundsMonth)
def test_bounds_before_the_law_and_after_the_last_year(answer: BoundsMonth) -> None:
    rulebook = RULEBOOK.taking(JP_19, answer)
    with pytest.raises(NotInForce):
        jp.bounds(Month(2015, 6), rulebook)
    with pytest.raises(NotYetKnown):
        jp.bounds(Month(2027, 3), rulebook)


def test_rounding_to_tens() -> None:
    rulebook = RULEBOOK.taking(JP_29, PensionRounding.TENS)
    found = jp.indexed_wage(1_234_567, 2025, 2026, rulebook=rulebook)  # 1,270,616.36
    assert found.amount == 1_270_620
    assert "to a multiple of 10" in str(found)
    assert "ke kelipatan Rp10" in str(found.in_(Language.ID))


PAID = jp.Career(
    [jp.Spell(Month(2020, 3), Month(2022, 8)), jp.Spell(Month(2022, 9), Month(2023, 1), settlement="owed")]
)


@pytest.mark.parametrize(
    ("answer", "months"),
    [
        (DensityMonths.UNTIL_THE_EVENT, (30, 40)),
        (DensityMonths.WITH_THE_EVENT_MONTH, (30, 41)),
        (DensityMonths.FROM_REGISTRATION, (30, 42)),
        (DensityMonths.WITH_EMPLOYMENT, (30, 35)),
        (DensityMonths.ALREADY_DUE, (30, 39)),
        (DensityMonths.UNTIL_THE_CAUSE, (24, 24)),
    ],
)
def test_every_answer_to_the_density(answer: DensityMonths, months: tuple[int, int]) -> None:
    time = jp.contribution_time(
        PAID,
        date(2023, 7, 11),
        registered_on=date(2020, 1, 10),
        caused_on=date(2022, 2, 5),
        rulebook=RULEBOOK.taking(JP_12, answer),
    )
    assert (time.paid, time.membership) == months
    assert time.density == Fraction(*months)


def test_the_due_date_decides_what_is_already_due() -> None:
    rulebook = RULEBOOK.taking(JP_12, DensityMonths.ALREADY_DUE)
    before, after = (
        jp.contribution_time(PAID, day, rulebook=rulebook).membership for day in (date(2023, 7, 15), date(2023, 7, 16))
    )
    assert (before, after) == (39, 40)


def test_without_registration_or_cause_the_density_starts_with_the_first_month() -> None:
    for answer in (DensityMonths.FROM_REGISTRATION, DensityMonths.UNTIL_THE_CAUSE):
        time = jp.contribution_time(PAID, date(2023, 7, 11), rulebook=RULEBOOK.taking(JP_12, answer))
        assert (time.paid, time.membership) == (30, 40)


def test_a_paid_event_month_counts_on_both_sides() -> None:
    career = jp.Career([jp.Spell(Month(2024, 1), Month(2024, 6))])
    time = jp.contribution_time(career, date(2024, 6, 1))
    assert (time.paid, time.membership) == (6, 6)
    assert str(time) == "6 months paid of 6 months of membership"
    assert "kepesertaan" in str(time.in_(Language.ID))


def test_a_month_after_the_event_does_not_count_and_without_any_nothing_is_dense() -> None:
    career = jp.Career([jp.Spell(Month(2024, 1), Month(2024, 6))])
    none = jp.contribution_time(career, date(2023, 12, 31))
    assert (none.paid, none.membership, none.density) == (0, 0, Fraction(0))
    assert not none.reaches(Fraction(4, 5))
    assert jp.contribution_time(career, date(2024, 3, 31)).paid == 3


@given(st.integers(1, 400), st.integers(0, 400))
def test_the_density_is_compared_in_integers(paid: int, more: int) -> None:
    time = jp.ContributionTime(paid=paid, membership=paid + more)
    assert time.reaches(rate("80%")) == (5 * paid >= 4 * (paid + more))


def test_deferred_months_count_until_the_rest_is_overdue() -> None:
    career = jp.Career(
        [jp.Spell(Month(2020, 3), Month(2020, 7), wage=5_000_000), jp.Spell(Month(2020, 8), Month(2021, 1), wage=5_000_000, settlement="deferred")]
    )  # fmt: skip
    event = date(2021, 6, 1)
    counts = [
        jp.contribution_time(career, event, claimed_on=day).paid for day in (date(2022, 4, 15), date(2022, 4, 16))
    ]
    assert counts == [11, 5]
    with pytest.raises(NotInForce):
        jp.contribution_time(jp.Career([jp.Spell(Month(2020, 7), Month(2020, 8), settlement="deferred")]), event)


def test_months_in_arrears_do_not_count() -> None:
    assert jp.contribution_time(PAID, date(2022, 12, 31)).paid == 30


@given(st.lists(st.tuples(st.integers(1, 14), st.integers(0, 10**7), st.integers(-5, 40)), min_size=1, max_size=5))
def test_the_lump_sum_is_kept_month_by_month(runs: list[tuple[int, int, int]]) -> None:
    at, ledger, balance = Month(2016, 1), [], Fraction(0)
    for length, contribution, mils in runs:
        ledger.append(jp.Credit(at, at + (length - 1), contribution=contribution, rate=Fraction(mils, 1000)))
        at += length
        for _ in range(length):
            balance = balance * (1 + Fraction(mils, 1000)) + contribution
    found = jp.lump_sum(ledger)
    assert found.amount == half_up(balance)
    assert found.contributions == sum(length * contribution for length, contribution, _ in runs)
    assert found.contributions + found.development == found.amount


def test_a_lump_sum_shows_its_runs() -> None:
    found = jp.lump_sum([jp.Credit(Month(2019, 1), Month(2019, 3), contribution=150_000, rate=Fraction(1, 200))])
    assert "PP 45/2015 Pasal 24 ayat (3)" in str(found)
    assert "3 months, 0.5% a month" in str(found)
    assert "hasil pengembangan" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(
    ("build", "error", "says"),
    [
        (lambda: jp.lump_sum([]), ValueError, "ledger: empty"),
        (lambda: LOOSE.lump_sum([3]), TypeError, r"ledger\[0\]: 3"),
        (lambda: jp.Credit(Month(2020, 2), Month(2020, 1), contribution=1, rate=0), ValueError, "last: 2020-01"),
        (lambda: LOOSE.Credit("2020-02", Month(2020, 3), contribution=1, rate=0), TypeError, "first: '2020-02'"),
        (lambda: jp.Credit(Month(2020, 2), Month(2020, 3), contribution=-1, rate=0), ValueError, "contribution: -1"),
        (
            lambda: LOOSE.Credit(Month(2020, 2), Month(2020, 3), contribution=1, rate=0.5),
            TypeError,
            "rate: 0.5 is a float",
        ),
        (
            lambda: jp.lump_sum(
                [jp.Credit(Month(2020, month), Month(2020, month), contribution=1, rate=0) for month in (1, 3)]
            ),
            ValueError,
            "ledger: 2020-03 does not follow 2020-01",
        ),
    ],
)
def test_a_bad_ledger_is_refused(build: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        build()


def test_a_day_between_two_months_changes_nothing() -> None:
    career = jp.Career([jp.Spell(Month(2024, 1), Month(2024, 6))])
    first = jp.contribution_time(career, date(2024, 8, 1))
    assert all(jp.contribution_time(career, date(2024, 8, 1) + timedelta(days=n)) == first for n in range(31))
