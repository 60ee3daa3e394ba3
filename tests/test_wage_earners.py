"""A wage earner's month: properties against an oracle written by hand, boundaries, bad input, explanations."""

import pickle
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import (
    RULEBOOK,
    DailyWage,
    Employer,
    Hypothesis,
    Language,
    Month,
    NotInForce,
    NotYetKnown,
    Payer,
    PieceWork,
    Program,
    Relief,
    Risk,
    Scale,
    StateEmployer,
    WageEarner,
    WeatherPieceWork,
    contributions,
    jkk,
    jkp,
    jp,
    since,
)
from jamsostek.kernel.money import LIMIT, Rounding
from jamsostek.law.jkk import StateRisk
from jamsostek.law.jkp import Split
from jamsostek.readings.contributions import CONTRIBUTIONS_1, CONTRIBUTIONS_24
from jamsostek.readings.jkp import JKP_1, JKP_2
from jamsostek.terms import as_relief
from strategies import months, reliefs, risks, scales, wages

JKK, JKM, JHT, JP, JKP = Program
EMPLOYER, WORKER = Payer.EMPLOYER, Payer.WORKER
FIRM = Employer(scale="large", risk="low")
ALL = (JKK, JKM, JHT, JP, JKP)
LAST_KNOWN = RULEBOOK.known_until()["jp.wage_ceiling"]
assert isinstance(LAST_KNOWN, Month)
BEYOND = LAST_KNOWN + 1
"""The first month whose JP ceiling nobody knows yet."""

JKK_BASIS_POINTS = {"very_low": 24, "low": 54, "medium": 89, "high": 127, "very_high": 174}
CEILINGS = [
    (Month(2015, 7), 7_000_000),
    (Month(2016, 3), 7_335_300),
    (Month(2017, 3), 7_703_500),
    (Month(2018, 3), 8_094_000),
    (Month(2019, 3), 8_512_400),
    (Month(2020, 3), 8_939_700),
    (Month(2021, 3), 8_754_600),
    (Month(2022, 3), 9_077_600),
    (Month(2023, 3), 9_559_600),
    (Month(2024, 3), 10_042_300),
    (Month(2025, 3), 10_547_400),
    (Month(2026, 3), 11_086_300),
]


def half_up(amount: Fraction) -> int:
    whole = amount.numerator // amount.denominator
    return whole + (amount - whole >= Fraction(1, 2))


def ceiling(month: Month) -> int:
    return [value for start, value in CEILINGS if start <= month][-1]


def oracle(wage: int, risk: Risk, month: Month, held: frozenset[Relief]) -> dict[tuple[Program, Payer], int]:
    """The six lines by hand, on fractions of the whole wage."""
    jkk_left = jkm_left = Fraction(1)
    if Relief.COVID_2020 in held and Month(2020, 8) <= month <= Month(2021, 1):
        jkk_left = jkm_left = Fraction(1, 100)
    if Relief.LABOUR_INTENSIVE_2025 in held and Month(2025, 2) <= month <= Month(2026, 1):
        jkk_left = Fraction(1, 2)
    capped = min(wage, ceiling(month))
    return {
        (JKK, EMPLOYER): half_up(Fraction(wage * JKK_BASIS_POINTS[risk.value], 10_000) * jkk_left),
        (JKM, EMPLOYER): half_up(Fraction(wage * 3, 1_000) * jkm_left),
        (JHT, EMPLOYER): half_up(Fraction(wage * 37, 1_000)),
        (JHT, WORKER): half_up(Fraction(wage * 2, 100)),
        (JP, EMPLOYER): half_up(Fraction(capped * 2, 100)),
        (JP, WORKER): half_up(Fraction(capped, 100)),
    }


@given(wages, risks, months, reliefs)
def test_every_line_agrees_with_the_oracle(wage: int, risk: Risk, month: Month, held: frozenset[Relief]) -> None:
    employer = Employer(scale=Scale.LARGE, risk=risk, reliefs=held)
    bill = contributions(WageEarner(employer, wage=wage), month)
    assert {(line.program, line.payer): line.amount for line in bill} == oracle(wage, risk, month, held)


@given(wages, wages, risks, months, scales)
def test_a_higher_wage_never_costs_less(one: int, other: int, risk: Risk, month: Month, scale: Scale) -> None:
    employer = Employer(scale=scale, risk=risk)
    low, high = (contributions(WageEarner(employer, wage=wage), month) for wage in sorted((one, other)))
    assert all(low[line.program, line.payer].amount <= line.amount for line in high)
    assert all(line.amount >= 0 for line in low)


@given(st.integers(5_000_000, LIMIT), months)
def test_jp_is_flat_above_its_ceiling(wage: int, month: Month) -> None:
    top = contributions(WageEarner(FIRM, wage=LIMIT), month, programs=[JP])
    if wage >= ceiling(month):
        assert contributions(WageEarner(FIRM, wage=wage), month, programs=[JP]).total() == top.total()


@given(wages, risks, st.integers(0, 71).map(lambda n: Month(2021, 2) + n), reliefs)
def test_the_funding_of_jkp_moves_money_and_adds_none(
    wage: int, risk: Risk, month: Month, held: frozenset[Relief]
) -> None:
    worker = WageEarner(Employer(risk=risk, reliefs=held), wage=wage)
    with_jkp, without = (contributions(worker, month, programs=programs) for programs in (ALL, ALL[:4]))
    assert [line.amount for line in with_jkp] == [line.amount for line in without]
    funding = with_jkp.funding
    assert funding is not None
    assert funding.jkk_kept is not None
    assert funding.jkm_kept is not None
    assert funding.jkk_kept.amount + funding.from_jkk.amount == with_jkp[JKK, EMPLOYER].amount
    assert funding.jkm_kept.amount + funding.from_jkm.amount == with_jkp[JKM, EMPLOYER].amount
    assert min(item.amount for item in funding) >= 0
    assert funding.total == funding.government.amount + funding.from_jkk.amount + funding.from_jkm.amount
    assert without.funding is None


@given(wages, scales, risks, months, st.integers(0, 11))
def test_amounts_are_local_in_time(wage: int, scale: Scale, risk: Risk, month: Month, later: int) -> None:
    """Where no table of contributions has a row between two months, nothing differs."""
    other = min(month + later, Month(2027, 2))
    parts = ("wages", "participation", "jkk", "jkm", "jht", "jp")
    starts = {
        Month.of(entry.since) if isinstance(entry.since, date) else entry.since
        for address, table in RULEBOOK.tables()
        if address.partition(".")[0] in parts
        for entry in table.entries
    }
    if not any(isinstance(start, Month) and month < start <= other for start in starts):
        worker = WageEarner(Employer(scale=scale, risk=risk), wage=wage)
        one, two = contributions(worker, month), contributions(worker, other)
        assert [(line.program, line.amount) for line in one] == [(line.program, line.amount) for line in two]


@pytest.mark.parametrize(("start", "value"), CEILINGS)
def test_each_ceiling_begins_in_its_month(start: Month, value: int) -> None:
    assert contributions(WageEarner(FIRM, wage=LIMIT), start)[JP, WORKER].amount == half_up(Fraction(value, 100))
    if start > Month(2015, 7):
        before = contributions(WageEarner(FIRM, wage=LIMIT), start - 1)[JP, WORKER].amount
        assert before == half_up(Fraction(ceiling(start - 1), 100))


GROWTH = ("4.79", "5.02", "5.07", "5.17", "5.02", "-2.07", "3.69", "5.31", "5.05", "5.03", "5.11")


def test_each_ceiling_follows_from_growth() -> None:
    """Previous ceiling times one plus the growth first published, down to Rp100."""
    for (_, before), (month, after), growth in zip(CEILINGS, CEILINGS[1:], GROWTH, strict=False):
        exact = before * (1 + Fraction(growth) / 100)
        assert exact // 100 * 100 == after == jp.LAW.wage_ceiling.on(month).value


@pytest.mark.parametrize(
    ("scale", "programs"),
    [
        ("micro", (JKK, JKM)),
        ("small", (JKK, JKM, JHT)),
        ("medium", (JKK, JKM, JHT, JP)),
        ("large", (JKK, JKM, JHT, JP)),
    ],
)
def test_programs_follow_from_the_scale(scale: Any, programs: tuple[Program, ...]) -> None:
    assert contributions(WageEarner(Employer(scale=scale, risk="low"), wage=1), Month(2024, 1)).programs == programs


def test_state_employers_are_in_group_one_unless_read_otherwise() -> None:
    worker = WageEarner(StateEmployer(risk="high"), wage=1_000_000)
    bill = contributions(worker, Month(2024, 1))
    assert [line.amount for line in bill] == [2_400, 3_000]
    literal = RULEBOOK.taking(CONTRIBUTIONS_24, StateRisk.OF_THE_UNIT)
    assert contributions(worker, Month(2024, 1), rulebook=literal)[JKK, EMPLOYER].amount == 12_700
    with pytest.raises(ValueError, match="employer.risk: None"):
        contributions(WageEarner(StateEmployer(), wage=1), Month(2024, 1), rulebook=literal)


@pytest.mark.parametrize(("month", "due"), [(Month(2020, 7), [24_000, 30_000]), (Month(2020, 8), [240, 300])])
def test_the_covid_relief_of_wage_earners_is_also_for_a_state_employer(month: Month, due: list[int]) -> None:
    worker = WageEarner(StateEmployer(reliefs={"covid_2020"}), wage=10_000_000)
    assert [line.amount for line in contributions(worker, month)] == due
    with pytest.raises(ValueError, match="reliefs: 'covid'"):
        StateEmployer(reliefs={"covid"})  # type: ignore[arg-type]


@pytest.mark.parametrize("month", [Month(2020, 7), Month(2020, 8), Month(2021, 1), Month(2021, 2)])
def test_the_covid_relief_holds_in_its_months_only(month: Month) -> None:
    bill = contributions(
        WageEarner(Employer(risk="medium", reliefs={"covid_2020"}), wage=5_000_000), month, programs=[JKK, JKM]
    )
    inside = Month(2020, 8) <= month <= Month(2021, 1)
    assert [line.amount for line in bill] == ([445, 150] if inside else [44_500, 15_000])


@pytest.mark.parametrize("month", [Month(2025, 1), Month(2025, 2), Month(2026, 1), Month(2026, 2)])
def test_the_labour_intensive_relief_holds_in_its_months_only(month: Month) -> None:
    worker = WageEarner(Employer(risk="very_low", reliefs={Relief.LABOUR_INTENSIVE_2025}), wage=5_000_000)
    bill = contributions(worker, month, programs=[JKK, JKM, JKP])
    inside = Month(2025, 2) <= month <= Month(2026, 1)
    funding = bill.funding
    assert funding is not None
    assert bill[JKK, EMPLOYER].amount == (6_000 if inside else 12_000)
    assert funding.from_jkk.amount == (6_000 if inside else 7_000)
    assert bill[JKM, EMPLOYER].amount == 15_000


@pytest.mark.parametrize(
    ("paid_on", "jkk_due", "moved"), [(date(2026, 6, 30), 6_000, 6_000), (date(2026, 7, 1), 12_000, 7_000)]
)
def test_a_relieved_month_settled_too_late_is_due_in_full(paid_on: date, jkk_due: int, moved: int) -> None:
    worker = WageEarner(Employer(risk="very_low", reliefs={"labour_intensive_2025"}), wage=5_000_000)
    bill = contributions(worker, Month(2025, 6), programs=[JKK, JKP], paid_on=paid_on)
    funding = bill.funding
    assert funding is not None
    assert (bill[JKK, EMPLOYER].amount, funding.from_jkk.amount) == (jkk_due, moved)
    assert funding.jkm_kept is None


@pytest.mark.parametrize(
    ("month", "paid_on", "moved"),
    [
        (Month(2023, 8), date(2023, 10, 6), 7_000),
        (Month(2023, 8), date(2023, 10, 7), 0),
        (Month(2023, 9), date(2024, 1, 1), 7_000),
        (Month(2021, 2), date(2023, 10, 7), 0),
        (Month(2021, 2), None, 7_000),
    ],
)
def test_arrears_of_october_2023_are_not_recomposed(month: Month, paid_on: date | None, moved: int) -> None:
    bill = contributions(WageEarner(FIRM, wage=5_000_000), month, programs=ALL, paid_on=paid_on)
    funding = bill.funding
    assert funding is not None
    assert funding.jkk_kept is not None
    assert (funding.from_jkk.amount, funding.jkk_kept.amount) == (moved, 27_000 - moved)
    assert (funding.from_jkm.amount == 0) == (moved == 0)
    assert funding.government.amount == 11_000


@pytest.mark.parametrize(("month", "total", "from_jkm"), [(Month(2025, 1), 23_000, 5_000), (Month(2025, 2), 18_000, 0)])
def test_the_split_of_jkp_changes_in_february_2025(month: Month, total: int, from_jkm: int) -> None:
    funding = contributions(WageEarner(FIRM, wage=9_000_000), month, programs=ALL).funding
    assert funding is not None
    assert (funding.total, funding.from_jkm.amount) == (total, from_jkm)


def test_kept_rates_are_the_rates_less_what_moves() -> None:
    for month in (Month(2021, 2), Month(2023, 10), Month(2025, 2)):
        for risk in Risk:
            rate, moved = jkk.LAW.rate[risk].on(month).value, jkp.LAW.from_jkk.on(month).value
            assert jkp.LAW.jkk_kept[risk].on(month).value == rate - moved
        law = RULEBOOK.jkp
        assert law.rate.on(month).value == sum(
            table.on(month).value for table in (law.government_rate, law.from_jkk, law.from_jkm)
        )
        assert law.jkm_kept.on(month).value == RULEBOOK.jkm.rate.on(month).value - law.from_jkm.on(month).value


def test_the_other_reading_keeps_literal_rates_of_the_whole_wage() -> None:
    literal = RULEBOOK.taking(JKP_1, Split.KEPT_RATES_OF_THE_WAGE)
    funding = contributions(WageEarner(FIRM, wage=10_000_000), Month(2024, 1), programs=ALL, rulebook=literal).funding
    assert funding is not None
    assert funding.jkk_kept is not None
    assert funding.jkm_kept is not None
    assert (funding.jkk_kept.amount, funding.jkm_kept.amount) == (40_000, 20_000)


def test_jkp_may_have_a_wage_of_its_own() -> None:
    worker = WageEarner(FIRM, wage=6_000_000, jkp_wage=4_000_000)
    funding = contributions(worker, Month(2025, 3), programs=ALL).funding
    assert funding is not None
    assert (funding.government.amount, funding.from_jkk.amount) == (8_800, 5_600)
    half = WageEarner(FIRM, wage=6_000_000, jkp_wage=Decimal("1.5"))
    assert contributions(half, Month(2025, 3), programs=ALL).funding is not None


@pytest.mark.parametrize("month", [Month(2020, 7), Month(2020, 8), Month(2021, 1), Month(2021, 2)])
def test_the_deferral_of_jp(month: Month) -> None:
    employer = Employer(scale="large", risk="low", reliefs={"jp_deferral_2020"})
    bill = contributions(WageEarner(employer, wage=5_000_000), month)
    plain = contributions(WageEarner(FIRM, wage=5_000_000), month)
    assert bill.total() == plain.total()
    assert plain.deferral is None
    if Month(2020, 8) <= month <= Month(2021, 1):
        assert bill.deferral is not None
        assert (bill.deferral.payable.amount, bill.deferral.deferred.amount) == (1_500, 148_500)
        assert "dibayar tepat waktu" in str(bill.deferral.in_(Language.ID))
    else:
        assert bill.deferral is None
    assert contributions(WageEarner(employer, wage=1), Month(2020, 8), programs=[JKK]).deferral is None


def test_wages_by_the_day_and_by_the_piece() -> None:
    def total(wage: Any) -> int:
        return contributions(WageEarner(FIRM, wage=wage), Month(2024, 6), programs=[JHT]).total()

    assert total(DailyWage(120_000)) == total(3_000_000)
    assert total(PieceWork([3_000_000, 2_400_000, 3_600_000])) == total(3_000_000)
    assert total(WeatherPieceWork([1_000_000] * 11 + [2_000_000])) == total(Fraction(13_000_000, 12))
    assert total(PieceWork((1_000_000, 2_000_000))) == total(1_500_000)
    assert total(Decimal("1000000.50")) == total(Fraction(2_000_001, 2))
    assert total(DailyWage(Decimal("0.5"))) == total(Fraction(25, 2))
    assert "reading CONTRIBUTIONS-28" in str(
        contributions(WageEarner(FIRM, wage=PieceWork([3])), Month(2024, 6))[JKM, EMPLOYER].explain()
    )
    with pytest.raises(ValueError, match="months: 4 given; expected at most the last 3"):
        total(PieceWork([1, 1, 1, 1]))
    with pytest.raises(ValueError, match="months: empty"):
        PieceWork([])


@pytest.mark.parametrize("wage", [5_000_000.0, True, "5000000", None, float("nan")])
def test_a_wage_is_whole_or_exact(wage: Any) -> None:
    with pytest.raises(TypeError, match="wage: .*expected rupiah as int, Decimal or Fraction"):
        WageEarner(FIRM, wage=wage)
    with pytest.raises(TypeError, match="daily_wage: .*expected rupiah as int, Decimal or Fraction"):
        DailyWage(wage)
    if wage is not None:
        with pytest.raises(TypeError, match="jkp_wage: "):
            WageEarner(FIRM, wage=1, jkp_wage=wage)


@pytest.mark.parametrize("wage", [-1, LIMIT + 1, Decimal("NaN"), Fraction(-1, 2)])
def test_a_wage_is_within_limits(wage: Any) -> None:
    with pytest.raises(ValueError, match="wage: "):
        WageEarner(FIRM, wage=wage)


def test_other_bad_input_is_named() -> None:
    worker = WageEarner(FIRM, wage=1)
    bad: Any
    with pytest.raises(ValueError, match="programs: empty"):
        contributions(worker, Month(2024, 1), programs=[])
    with pytest.raises(ValueError, match="programs: 'JKX' is unknown; expected one of 'JKK'"):
        bad = ["JKX"]
        contributions(worker, Month(2024, 1), programs=bad)
    with pytest.raises(TypeError, match="programs: 'JKK' is a str"):
        bad = "JKK"
        contributions(worker, Month(2024, 1), programs=bad)
    with pytest.raises(TypeError, match="month: .*expected a Month"):
        bad = date(2024, 1, 1)
        contributions(worker, bad)
    with pytest.raises(TypeError, match="paid_on: .*expected a date"):
        bad = "2024-02-15"
        contributions(worker, Month(2024, 1), paid_on=bad)
    with pytest.raises(TypeError, match="participant: .*expected"):
        bad = FIRM
        contributions(bad, Month(2024, 1))
    with pytest.raises(TypeError, match="employer: .*expected Employer or StateEmployer"):
        bad = "firm"
        WageEarner(bad, wage=1)
    with pytest.raises(TypeError, match="reliefs: 'covid_2020' is a str"):
        bad = "covid_2020"
        Employer(reliefs=bad)
    with pytest.raises(ValueError, match="reliefs: 'covid' is unknown"):
        bad = ["covid"]
        Employer(reliefs=bad)
    with pytest.raises(ValueError, match="scale: 'huge' is unknown"):
        bad = "huge"
        Employer(scale=bad)
    with pytest.raises(ValueError, match="employer.scale: None"):
        contributions(WageEarner(Employer(risk="low"), wage=1), Month(2024, 1))
    with pytest.raises(ValueError, match="employer.risk: None; JKK needs the risk group"):
        contributions(WageEarner(Employer(scale="micro"), wage=1), Month(2024, 1))
    with pytest.raises(KeyError, match="JP of the worker is not on this bill; on it: JKK of the employer"):
        contributions(worker, Month(2024, 1), programs=[JKK])[JP, WORKER]


def test_months_outside_the_known_law() -> None:
    worker = WageEarner(FIRM, wage=1)
    with pytest.raises(NotInForce):
        contributions(worker, Month(2015, 6))
    assert contributions(worker, Month(2015, 7)).total() >= 0
    with pytest.raises(NotInForce, match="2021-01"):
        contributions(worker, Month(2021, 1), programs=ALL)
    with pytest.raises(NotYetKnown, match=f"the JP wage ceiling: not yet known for {BEYOND}"):
        contributions(worker, BEYOND)
    assert contributions(worker, BEYOND, programs=[JKK, JKM, JHT]).total() >= 0


def test_what_if_and_going_on_are_marked() -> None:
    worker = WageEarner(FIRM, wage=20_000_000)
    guess = RULEBOOK.then(jp.LAW.wage_ceiling, since(BEYOND, 11_600_000, Hypothesis("budget 2027")))
    bill = contributions(worker, BEYOND, rulebook=guess)
    assert bill[JP, EMPLOYER].amount == 232_000
    assert bill.assumed
    assert "assumed: budget 2027" in str(bill[JP, EMPLOYER].explain())
    assert "diandaikan: budget 2027" in str(bill[JP, EMPLOYER].explain(Language.ID))
    assert "rests on an assumption" in str(bill)
    assert not bill[JKK, EMPLOYER].assumed
    going_on = contributions(worker, BEYOND + 34, rulebook=RULEBOOK.continuing())
    assert going_on[JP, EMPLOYER].amount == contributions(worker, BEYOND - 1)[JP, EMPLOYER].amount
    assert going_on.assumed
    assert not contributions(worker, Month(2026, 4), rulebook=RULEBOOK.continuing()).assumed


@pytest.mark.parametrize(
    ("rounding", "amount"), [(Rounding.HALF_UP, 1), (Rounding.DOWN, 0), (Rounding.UP, 1), (Rounding.HALF_EVEN, 0)]
)
def test_the_rounding_is_an_option(rounding: Rounding, amount: int) -> None:
    rulebook = RULEBOOK.taking(CONTRIBUTIONS_1, rounding)
    line = contributions(WageEarner(FIRM, wage=25), Month(2024, 1), programs=[JHT], rulebook=rulebook)[JHT, WORKER]
    assert line.amount == amount
    assert "reading CONTRIBUTIONS-1" in str(line.explain())


def test_options_are_named_by_their_reading() -> None:
    with pytest.raises(ValueError, match="JKP-2: no option"):
        RULEBOOK.taking(JKP_2, Rounding.DOWN)
    with pytest.raises(TypeError, match="CONTRIBUTIONS-1: .*expected a Rounding"):
        RULEBOOK.taking(CONTRIBUTIONS_1, Split.PARTS_OF_THE_CEILING)


def test_a_bill_shows_itself() -> None:
    bill = contributions(WageEarner(FIRM, wage=12_000_000), Month(2026, 4), programs=ALL)
    english, indonesian = str(bill), str(bill.in_(Language.ID))
    assert english.splitlines()[0] == "Contributions, April 2026"
    assert english.splitlines()[-1].split() == ["total", "766,526", "350,863", "1,117,389"]
    assert indonesian.splitlines()[-1].split() == ["jumlah", "Rp766.526", "Rp350.863", "Rp1.117.389"]
    assert "<table>" in bill._repr_html_()
    assert len(bill) == 6
    assert bill.amount(JKP, EMPLOYER) == 0
    assert bill.funding is not None
    assert ["JKP", "receives", "18,000"] in [line.split() for line in str(bill.funding).splitlines()]
    assert "diterima JKP" in str(bill.funding.in_(Language.ID))
    assert "JKP, government, April 2026" in str(bill.funding)
    copy = pickle.loads(pickle.dumps(bill))
    assert (copy, copy.total()) == (bill, bill.total())


@given(wages, risks, months)
def test_every_step_but_a_fact_cites_law(wage: int, risk: Risk, month: Month) -> None:
    bill = contributions(WageEarner(Employer(scale="large", risk=risk), wage=wage), month)
    for line in bill:
        steps = list(line.formula.walk())
        assert all(step.law for step in steps[:-1])
        assert not steps[-1].law
        assert line.law


def test_an_answer_in_a_list_is_named_and_not_spelled_out() -> None:
    bill = contributions(WageEarner(Employer(scale="large", risk="low"), wage=5_000_000), Month(2026, 4))
    assert repr([bill]) == "[<Bill: Contributions, April 2026>]"
    assert repr(bill[Program.JP, Payer.WORKER]) == "<Line: JP, worker, April 2026: 50,000>"


@pytest.mark.parametrize(
    ("risk", "kept"), [("very_low", 0), ("low", 13_000), ("medium", 30_500), ("high", 49_500), ("very_high", 73_000)]
)
def test_the_literal_kept_rates_of_the_relieved_months(risk: Any, kept: int) -> None:
    literal = RULEBOOK.taking(JKP_1, Split.KEPT_RATES_OF_THE_WAGE)
    worker = WageEarner(Employer(risk=risk, reliefs={"labour_intensive_2025"}), wage=10_000_000)

    def kept_in_jkk(month: Month) -> int:
        funding = contributions(worker, month, programs=[JKK, JKP], rulebook=literal).funding
        assert funding is not None
        assert funding.jkk_kept is not None
        return funding.jkk_kept.amount

    assert [kept_in_jkk(month) for month in (Month(2025, 2), Month(2026, 1))] == [kept, kept]
    plain = {"very_low": 10_000, "low": 40_000, "medium": 75_000, "high": 113_000, "very_high": 160_000}[risk]
    assert [kept_in_jkk(month) for month in (Month(2025, 1), Month(2026, 2))] == [plain, plain]


def test_what_is_not_recomposed_is_kept_whole_under_either_reading() -> None:
    literal = RULEBOOK.taking(JKP_1, Split.KEPT_RATES_OF_THE_WAGE)
    for rulebook in (RULEBOOK, literal):
        bill = contributions(
            WageEarner(FIRM, wage=10_000_000),
            Month(2023, 8),
            programs=ALL,
            paid_on=date(2023, 10, 7),
            rulebook=rulebook,
        )
        funding = bill.funding
        assert funding is not None
        assert funding.jkk_kept is not None
        assert funding.jkm_kept is not None
        assert (funding.jkk_kept.amount, funding.jkm_kept.amount) == (54_000, 30_000)


def test_a_bill_stands_otherwise_if_it_is_paid_too_late() -> None:
    factory = Employer(scale="large", risk="low", reliefs={"labour_intensive_2025"})
    bill = contributions(WageEarner(factory, wage=10_000_000), Month(2025, 6), programs=ALL)
    assert bill.paid_on(date(2026, 6, 30)) is bill
    late = bill.paid_on(date(2026, 7, 1))
    assert (bill.amount("JKK", "employer"), late.amount("JKK", "employer")) == (27_000, 54_000)
    assert late == contributions(
        WageEarner(factory, wage=10_000_000), Month(2025, 6), programs=ALL, paid_on=date(2026, 7, 1)
    )
    assert late.paid_on(date(2026, 6, 30)) is late
    old = contributions(WageEarner(FIRM, wage=10_000_000), Month(2023, 8), programs=ALL)
    assert [old.paid_on(date(2023, 10, day)).funding.from_jkk.amount for day in (6, 7)] == [7_000, 0]  # type: ignore[union-attr]
    plain = contributions(WageEarner(FIRM, wage=10_000_000), Month(2023, 8))
    assert plain.paid_on(date(2030, 1, 1)) is plain
    with pytest.raises(TypeError, match="day"):
        bill.paid_on("2026-07-01")  # type: ignore[arg-type]


def test_a_bill_takes_words_and_refuses_others() -> None:
    bill = contributions(WageEarner(FIRM, wage=1_000_000), Month(2024, 1))
    assert bill.total("worker") == bill.total(WORKER) == 30_000
    assert bill.amount("JP", "worker") == bill["JP", "worker"].amount == 10_000
    assert bill.total("agency") == 0
    bad: Any
    for bad, error in (("workers", ValueError), (JP, TypeError), ("JP", ValueError)):
        with pytest.raises(error, match="payer"):
            bill.total(bad)
    with pytest.raises(ValueError, match="program: 'JPP'"):
        bill.amount("JPP", "worker")  # type: ignore[arg-type]
    with pytest.raises(KeyError, match="JKP of the worker is not on this bill; on it: JKK of the employer"):
        bill["JKP", "worker"]


def test_the_line_of_a_state_employer_names_its_reading() -> None:
    worker = WageEarner(StateEmployer(), wage=1_000_000)
    assert CONTRIBUTIONS_24 in contributions(worker, Month(2024, 1))[JKK, EMPLOYER].law
    assert CONTRIBUTIONS_24 not in contributions(WageEarner(FIRM, wage=1), Month(2024, 1))[JKK, EMPLOYER].law
    with pytest.raises(ValueError, match="reliefs: 'labour_intensive_2025' is for companies only .PP 7/2025"):
        StateEmployer(reliefs=["labour_intensive_2025"])


def test_the_funding_says_what_a_reader_must_know() -> None:
    def notes(employer: Employer | StateEmployer, programs: Any) -> str:
        funding = contributions(WageEarner(employer, wage=1), Month(2024, 1), programs=programs).funding
        assert funding is not None
        english, indonesian = (" ".join(str(funding.in_(language)).split()) for language in Language)
        assert indonesian.count("[PP 37/2021") == english.count("[PP 37/2021")
        return english

    assert "the government withholds its share" in notes(FIRM, ALL)
    assert "PP 37/2021 Pasal 16" in notes(FIRM, ALL)
    assert "not on this bill" not in notes(FIRM, [JKK, JKP])
    assert "not on this bill" in notes(FIRM, [JKP])
    assert "entrepreneurs" not in notes(FIRM, ALL)
    assert "PP 37/2021 Pasal 1 angka 3" in notes(StateEmployer(), [JKK, JKP])


def test_a_wage_below_the_minimum_wage_is_billed_and_warned_about() -> None:
    def bill(wage: Any, minimum_wage: int | None) -> Any:
        return contributions(WageEarner(FIRM, wage=wage, minimum_wage=minimum_wage), Month(2024, 1))

    low = bill(2_999_999, 3_000_000)
    assert low.total() == bill(2_999_999, None).total()
    assert "the wage is below the minimum wage, 3,000,000; billed as it is reported [PP 44/2015 Pasal 19" in str(low)
    assert "reading CONTRIBUTIONS-27" in str(low)
    assert "upah di bawah upah minimum, Rp3.000.000" in str(low.in_(Language.ID))
    for enough in (bill(3_000_000, 3_000_000), bill(DailyWage(120_000), 3_000_000), bill(1, None)):
        assert enough.notes == ()
    assert bill(DailyWage(119_999), 3_000_000).notes != ()
    assert low.paid_on(date(2030, 1, 1)).notes == low.notes
    with pytest.raises(TypeError, match="minimum_wage"):
        bill(1, 3.5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("relief", "first", "last"),
    [
        ("covid_2020", Month(2020, 8), Month(2021, 1)),
        ("jp_deferral_2020", Month(2020, 8), Month(2021, 1)),
        ("labour_intensive_2025", Month(2025, 2), Month(2026, 1)),
    ],
)
def test_a_relief_outside_its_months_says_so(relief: Any, first: Month, last: Month) -> None:
    def notes(month: Month) -> list[str]:
        employer = Employer(scale="large", risk="low", reliefs={relief})
        return [str(note) for note in contributions(WageEarner(employer, wage=1), month).notes]

    assert notes(first) == notes(last) == []
    label = as_relief(relief).label
    for outside in (first - 1, last + 1):
        assert notes(outside) == [f"{label}: not in {outside.in_(Language.EN)}"]
