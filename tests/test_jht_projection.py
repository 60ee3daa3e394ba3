"""Projections: the published figures, each method by hand, what does not fit together."""

import pickle
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Hypothesis, Language, Month, NotInForce, NotYetKnown, jht, since
from jamsostek.jht import Method, project
from jamsostek.kernel.money import percent
from printed import flat
from strategies import growth_rates

FIVE = percent("5")
START, END = Method.MONTHLY_EFFECTIVE_START, Method.MONTHLY_EFFECTIVE_END


@pytest.mark.parametrize(
    ("facts", "closing"),
    [
        ({"years": 5, "monthly_wage": 3_000_000, "growth": percent("7")}, 12_247_952),
        ({"years": 5, "monthly_wage": 5_000_000, "growth": FIVE}, 19_409_470),
        ({"months": 60, "monthly_contribution": 228_000, "growth": percent("5.7"), "method": START}, 15_800_310),
        (
            {
                "months": 60,
                "monthly_contribution": 228_000,
                "growth": percent("5.7"),
                "method": START,
                "idle_years": 26,
            },
            66_775_213,
        ),
        ({"years": 5, "monthly_wage": 5_000_000, "growth": FIVE, "method": START}, 19_405_655),
        ({"years": 5, "monthly_wage": 5_000_000, "growth": FIVE, "method": END}, 19_326_915),
        ({"months": 24, "monthly_contribution": 50_000, "growth": FIVE, "method": END}, 1_257_939),
        ({"years": 1, "opening_balance": 20_000_000, "growth": FIVE}, 21_000_000),
    ],
)
def test_published_figures(facts: dict[str, Any], closing: int) -> None:
    found = project(**facts)
    assert found.amount == closing
    assert found.years[-1].closing == closing
    assert found.opening_balance + found.contributions + found.growth == closing


def official(contributions: list[int], opening: int, rates: list[Fraction]) -> Fraction:
    balance = Fraction(opening)
    for contribution, rate in zip(contributions, rates, strict=True):
        balance = balance * (1 + rate) + sum(contribution * (1 + rate * (13 - m) / 12) for m in range(1, 13))
    return balance


@given(
    st.lists(st.tuples(st.integers(0, 10**8), growth_rates), min_size=1, max_size=8),
    st.integers(0, 10**9),
    st.integers(0, 3),
)
def test_the_official_method_by_hand(years: list[tuple[int, Fraction]], opening: int, idle: int) -> None:
    paid, rates = [amount for amount, _ in years], [rate for _, rate in years]
    found = project(
        years=len(years),
        monthly_contribution=paid,
        opening_balance=opening,
        growth=[*rates, *rates[:1] * idle],
        idle_years=idle,
    )
    assert found.amount == int(official([*paid, *[0] * idle], opening, [*rates, *rates[:1] * idle]))
    assert found.contributions == 12 * sum(paid)
    before = opening
    for year, amount in zip(found.years, [*paid, *[0] * idle], strict=True):
        assert year.deposited == 12 * amount
        assert year.closing == before + year.deposited + year.growth
        before = year.closing


@given(st.integers(1, 60), st.integers(1, 10**7), st.sampled_from(["0.1", "1", "5", "12.5", "99"]), st.booleans())
def test_the_effective_methods_by_hand(months: int, paid: int, rate: str, start: bool) -> None:
    """The closed formula in 80 digits; apart by less than the rupiah that a cut at the edge may move."""
    found = project(months=months, monthly_contribution=paid, growth=percent(rate), method=START if start else END)
    with localcontext() as context:
        context.prec = 80
        j = (1 + Decimal(rate) / 100) ** (Decimal(1) / 12) - 1
        expected = paid * ((1 + j) ** months - 1) / j * (1 + j if start else 1)
    assert abs(found.amount - int(expected)) <= 1
    assert found.contributions == months * paid


def test_effective_growth_of_nothing_and_below() -> None:
    assert project(months=30, monthly_contribution=1_000, growth=0, method=END).amount == 30_000
    assert project(years=1, monthly_contribution=1_000, growth=percent("-10"), method=END).amount < 12_000


def test_a_wage_is_credited_by_shares_rounded_half_up() -> None:
    found = project(years=1, monthly_wage=1_000_025, growth=0)
    assert found.contributions == 12 * (20_001 + 37_001)
    exact = project(years=1, monthly_wage=Decimal("1000024.5"), growth=0)
    assert exact.contributions == 12 * (20_000 + 37_001)


def test_wages_and_contributions_by_year_and_by_growth() -> None:
    by_year = project(years=2, monthly_wage=[5_000_000, 5_150_000], growth=FIVE)
    rising = project(years=2, monthly_wage=5_000_000, wage_growth=percent("3"), growth=FIVE)
    assert by_year.amount == rising.amount == int(official([285_000, 293_550], 0, [FIVE, FIVE]))
    paid = project(years=3, monthly_contribution=1_001, wage_growth=percent("10"), growth=0)
    assert paid.contributions == 12 * (1_001 + 1_101 + 1_211)
    assert project(years=1, monthly_contribution=[7], wage_growth=percent("10"), growth=0).contributions == 84
    part = project(months=18, monthly_contribution=[10_000, 20_000], growth=0, method=END)
    assert (part.contributions, [year.year for year in part.years]) == (240_000, [1, 2])


def test_declared_growth_from_a_first_year() -> None:
    found = project(years=4, monthly_contribution=100_000, first_year=2016, idle_years=1)
    rates = [percent(rate) for rate in ("7.19", "7.82", "6.26", "6.06", "5.59")]
    assert found.amount == int(official([100_000] * 4 + [0], 0, rates))
    assert [year.year for year in found.years] == [2016, 2017, 2018, 2019, 2020]
    assert not found.assumed
    assert project(years=1, first_year=2020, opening_balance=100, growth=FIVE).years[0].year == 2020


@pytest.mark.parametrize(
    "years", [{"first_year": 2015, "years": 1}, {"first_year": 2015, "years": 1, "monthly_wage": 1}]
)
def test_before_the_first_declared_rate(years: dict[str, Any]) -> None:
    with pytest.raises(NotInForce):
        project(**years)


@pytest.mark.parametrize("first", [2020, 2021, 2026])
def test_after_the_last_declared_rate(first: int) -> None:
    with pytest.raises(NotYetKnown):
        project(years=2, first_year=first, monthly_contribution=1_000)
    assert project(years=2, first_year=first, monthly_contribution=1_000, rulebook=RULEBOOK.continuing()).assumed


def test_the_comparator_is_the_least() -> None:
    least: dict[str, Any] = {"years": 2, "opening_balance": 1_000_000, "comparator": percent("4")}
    assert project(growth=[percent("3"), FIVE], **least).amount == 1_092_000
    assert project(growth=percent("4"), **least).amount == 1_081_600


def test_rates_of_the_contribution_follow_the_rulebook() -> None:
    more = RULEBOOK.then(jht.LAW.worker_rate, since("2030-01", percent("3"), Hypothesis("reform")))
    assert project(years=1, monthly_wage=100_000, growth=0, rulebook=more).contributions == 12 * 6_700
    facts: dict[str, Any] = {"years": 1, "monthly_wage": 100_000, "growth": 0, "rulebook": more}
    assert project(first_year=2029, **facts).contributions == 12 * 5_700
    assert project(first_year=2030, **facts).contributions == 12 * 6_700
    assert project(first_year=2029, **{**facts, "years": 2}).contributions == 12 * (5_700 + 6_700)


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"growth": FIVE}, ValueError, "years, months"),
        ({"growth": FIVE, "years": 1, "months": 12, "method": END}, ValueError, "years, months"),
        ({"growth": FIVE, "months": 12}, ValueError, "months: 12; the official simulator counts whole years"),
        ({"growth": FIVE, "years": 0}, ValueError, "years"),
        ({"growth": FIVE, "years": 101}, ValueError, "years"),
        ({"growth": FIVE, "months": 0, "method": END}, ValueError, "months"),
        ({"growth": FIVE, "years": True}, TypeError, "years"),
        ({"growth": FIVE, "years": 1, "idle_years": -1}, ValueError, "idle_years"),
        ({"growth": FIVE, "years": 1, "method": "simple"}, ValueError, "method"),
        ({"growth": FIVE, "years": 1, "opening_balance": 1, "method": START}, ValueError, "opening_balance"),
        ({"growth": FIVE, "years": 1, "opening_balance": -1}, ValueError, "opening_balance"),
        ({"growth": FIVE, "years": 1, "monthly_wage": 1, "monthly_contribution": 1}, ValueError, "at most one"),
        ({"growth": FIVE, "years": 1, "monthly_contribution": -1}, ValueError, "monthly_contribution"),
        ({"growth": FIVE, "years": 1, "monthly_contribution": "100"}, TypeError, "monthly_contribution"),
        ({"growth": FIVE, "years": 1, "monthly_contribution": Fraction(1, 2)}, TypeError, "monthly_contribution"),
        ({"growth": FIVE, "years": 1, "monthly_wage": 1.5}, TypeError, "monthly_wage"),
        ({"growth": FIVE, "years": 2, "monthly_wage": [1]}, ValueError, "monthly_wage: 1 entries"),
        (
            {"growth": FIVE, "years": 2, "monthly_wage": [1, 2], "wage_growth": FIVE},
            ValueError,
            "wage_growth",
        ),
        ({"growth": FIVE, "years": 2, "monthly_wage": 1, "wage_growth": 0.1}, TypeError, "wage_growth"),
        ({"years": 1}, ValueError, "growth: None"),
        ({"years": 1, "growth": -1}, ValueError, "growth: -1 leaves nothing"),
        ({"years": 1, "growth": -2}, ValueError, "growth"),
        ({"years": 1, "growth": "5%"}, TypeError, "growth: '5%' is a str"),
        ({"years": 1, "growth": [FIVE, FIVE]}, ValueError, "growth: 2 rates; expected one for each of 1 years"),
        ({"years": 1, "growth": [FIVE], "idle_years": 1}, ValueError, "growth: 1 rates; expected one for each of 2"),
        ({"years": 1, "growth": [-1]}, ValueError, r"growth\[1\]"),
        ({"years": 1, "growth": FIVE, "comparator": -1}, ValueError, "comparator"),
        ({"years": 1, "growth": FIVE, "first_year": 1800}, ValueError, "first_year"),
    ],
)
def test_bad_input_names_the_field(facts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        project(**facts)


@pytest.mark.parametrize("method", Method)
def test_it_shows_itself_in_both_languages_and_pickles(method: Method) -> None:
    found = project(years=2, monthly_wage=5_000_000, wage_growth=FIVE, growth=FIVE, method=method)
    assert pickle.loads(pickle.dumps(found)) == found
    assert found.law
    for language in Language:
        assert method.in_(language) in str(found.in_(language))
        text = flat(found.explain(language))
        assert "JHT-6" in text
        assert "PP 46/2015 Pasal 16 ayat (1) huruf a" in text
    assert ("40 decimal places" in flat(found.explain())) == (method is not Method.OFFICIAL_SIMULATOR)
    assert found.formula.value(found.facts) == found.amount
    assert str(Month(2026, 1)) not in str(found)
