"""Construction projects: known wages, slices of the contract value, addenda, instalments, the relief of 2020."""

import pickle
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from jamsostek import ConstructionProject, Language, Month, NotInForce, Payer, Program, Relief, WithVat, contributions
from jamsostek.contributions import instalments
from jamsostek.participants import DailyWage

PLAIN, RELIEVED = Month(2024, 6), Month(2020, 10)
COVID = (Relief.COVID_2020,)


def amounts(project: ConstructionProject, month: Month = PLAIN) -> tuple[int, int]:
    bill = contributions(project, month)
    jkk, jkm = (bill.amount(program, Payer.EMPLOYER) for program in (Program.JKK, Program.JKM))
    assert bill.total() == jkk + jkm
    return jkk, jkm


@pytest.mark.parametrize(
    ("value", "jkk", "jkm"),
    [
        (1, 0, 0),
        (100_000_000, 210_000, 30_000),
        (100_010_000, 210_017, 30_002),
        (180_000_000, 346_000, 46_000),
        (500_000_000, 890_000, 110_000),
        (500_010_000, 890_013, 110_002),
        (1_000_000_000, 1_540_000, 210_000),
        (1_000_010_000, 1_540_011, 210_001),
        (5_000_000_000, 5_940_000, 610_000),
        (5_000_010_000, 5_940_009, 610_001),
        (1_000_000_000_000_000, 5_940_000 + 899_995_500_000, 610_000 + 99_999_500_000),
    ],
)
def test_every_slice_at_its_end_and_a_little_above(value: int, jkk: int, jkm: int) -> None:
    assert amounts(ConstructionProject(contract_value=value)) == (jkk, jkm)


def by_hand(value: Fraction, rates: tuple[str, ...]) -> Fraction:
    """The marginal tariff the other way round: each rate's rise or fall on what lies above its slice's beginning."""
    lower = (0, 10**8, 5 * 10**8, 10**9, 5 * 10**9)
    exact = [Fraction(rate) / 100 for rate in rates]
    steps = [here - before for before, here in zip([Fraction(0), *exact], exact, strict=False)]
    return sum((step * max(value - low, Fraction(0)) for step, low in zip(steps, lower, strict=True)), Fraction(0))


@given(strategies.contract_values, strategies.months)
def test_the_slices_by_another_way(value: int, month: Month) -> None:
    jkk = by_hand(Fraction(value), ("0.21", "0.17", "0.13", "0.11", "0.09"))
    jkm = by_hand(Fraction(value), ("0.03", "0.02", "0.02", "0.01", "0.01"))
    found = amounts(ConstructionProject(contract_value=value), month)
    for amount, exact in zip(found, (jkk, jkm), strict=True):
        assert -Fraction(1, 2) < amount - exact <= Fraction(1, 2)


@given(strategies.contract_values, strategies.contract_values)
def test_an_addendum_bills_exactly_the_difference(former: int, value: int) -> None:
    difference = amounts(ConstructionProject(contract_value=value, former_value=former))
    before, after = (amounts(ConstructionProject(contract_value=each)) for each in (former, value))
    assert difference == (after[0] - before[0], after[1] - before[1])


def test_vat_is_taken_out_first_and_the_quotient_stays_exact() -> None:
    vat = Fraction(11, 100)
    assert amounts(ConstructionProject(contract_value=WithVat(199_800_000, vat))) == (346_000, 46_000)
    odd = ConstructionProject(contract_value=WithVat(100_000_000, vat))
    assert amounts(odd) == (189_189, 27_027)
    assert "without VAT of 11%" in str(contributions(odd, PLAIN)[Program.JKK, Payer.EMPLOYER])
    assert amounts(ConstructionProject(contract_value=WithVat(180_000_000, Decimal(0)))) == (346_000, 46_000)
    former = ConstructionProject(contract_value=WithVat(222_000_000, vat), former_value=WithVat(199_800_000, vat))
    assert amounts(former) == (34_000, 4_000)


@pytest.mark.parametrize(
    ("wage", "workers", "jkk", "jkm"), [(2_000_000, 1, 34_800, 6_000), (2_000_029, 3, 3 * 34_801, 18_000)]
)
def test_known_wages_are_rounded_worker_by_worker(wage: int, workers: int, jkk: int, jkm: int) -> None:
    assert amounts(ConstructionProject(wage=wage, workers=workers)) == (jkk, jkm)


def test_a_daily_wage_is_25_times_it() -> None:
    assert amounts(ConstructionProject(wage=DailyWage(120_000))) == amounts(ConstructionProject(wage=3_000_000))


@pytest.mark.parametrize(
    ("month", "lowered"),
    [(Month(2020, 7), False), (Month(2020, 8), True), (Month(2021, 1), True), (Month(2021, 2), False)],
)
def test_the_relief_in_its_months_and_outside(month: Month, lowered: bool) -> None:
    held = ConstructionProject(contract_value=180_000_000, reliefs=COVID)
    by_wage = ConstructionProject(wage=2_000_000, workers=2, reliefs=COVID)
    assert amounts(held, month) == ((3_460, 460) if lowered else (346_000, 46_000))
    assert amounts(by_wage, month) == ((696, 120) if lowered else (69_600, 12_000))
    assert (contributions(held, month).assessment is not None) is lowered
    assert contributions(by_wage, month).assessment is None


@pytest.mark.parametrize(
    ("paid", "jkk", "jkm"), [(0, 3_460, 460), (196_000, 1_730, 230), (392_000, 0, 0), (100_000, 2_577, 343)]
)
def test_the_relief_lowers_the_unpaid_rest(paid: int, jkk: int, jkm: int) -> None:
    project = ConstructionProject(contract_value=180_000_000, reliefs=COVID, paid=paid)
    assert amounts(project, RELIEVED) == (jkk, jkm)
    assessment = contributions(project, RELIEVED).assessment
    assert assessment is not None
    assert (assessment.assessed.amount, assessment.rest_due.amount) == (392_000, jkk + jkm)
    assert "due of the unpaid rest" in str(assessment)
    assert "terutang" in str(assessment.in_(Language.ID))
    assert "392,000" in str(assessment.assessed)


@given(strategies.contract_values, st.fractions(0, 1))
def test_what_is_paid_and_what_is_due_add_up(value: int, part: Fraction) -> None:
    assessed = sum(amounts(ConstructionProject(contract_value=value)))
    paid = int(assessed * part)
    project = ConstructionProject(contract_value=value, reliefs=COVID, paid=paid)
    bill = contributions(project, RELIEVED)
    assert bill.assessment is not None
    assert bill.assessment.assessed.amount == assessed
    assert bill.assessment.rest_due.amount == bill.total()
    if paid:
        assert bill.total() == (assessed - paid + 50) // 100


def test_what_was_paid_is_divided_without_a_rest() -> None:
    facts = contributions(ConstructionProject(contract_value=180_000_000, reliefs=COVID, paid=98), RELIEVED).facts
    assert (facts["paid_JKK"], facts["paid_JKM"]) == (86, 12)


def test_one_program_alone_takes_all_that_was_paid() -> None:
    project = ConstructionProject(contract_value=180_000_000, reliefs=COVID, paid=6_000)
    assert contributions(project, RELIEVED, programs=["JKM"]).total() == 400
    assert contributions(project, RELIEVED, programs=["JKK"]).total() == 3_400


def test_nobody_has_paid_more_than_was_assessed() -> None:
    with pytest.raises(ValueError, match="paid: 392,001 is more than the 392,000 assessed"):
        contributions(ConstructionProject(contract_value=180_000_000, reliefs=COVID, paid=392_001), RELIEVED)
    outside = ConstructionProject(contract_value=180_000_000, reliefs=COVID, paid=392_001)
    assert amounts(outside, PLAIN) == (346_000, 46_000)


def test_the_relief_of_a_tiny_contract() -> None:
    assert amounts(ConstructionProject(contract_value=1, reliefs=COVID), RELIEVED) == (0, 0)


def test_instalments_add_up_to_the_bill() -> None:
    parts = instalments(contributions(ConstructionProject(contract_value=180_000_001), PLAIN))
    assert [part.amount for part in parts] == [196_000, 98_000, 98_000]
    odd = instalments(contributions(ConstructionProject(contract_value=100_005_000), PLAIN))
    assert ([part.amount for part in odd], odd.total) == ([120_005, 60_003, 60_002], 240_010)
    assert "instalment 1" in str(odd)
    assert "termin 1" in str(odd.in_(Language.ID))
    assert "reading CONTRIBUTIONS-20" in str(odd.parts[0])


@pytest.mark.parametrize("program", ["JHT", "JP", "JKP"])
def test_only_jkk_and_jkm_are_open(program: str) -> None:
    with pytest.raises(ValueError, match=f"programs: {program} .*PP 44/2015 Pasal 53"):
        contributions(ConstructionProject(contract_value=1), PLAIN, programs=[program])  # type: ignore[list-item]


def test_nothing_before_july_2015() -> None:
    for project in (ConstructionProject(contract_value=10**9), ConstructionProject(wage=10**6)):
        assert contributions(project, Month(2015, 7)).total() > 0
        with pytest.raises(NotInForce):
            contributions(project, Month(2015, 6))


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({}, ValueError, "wage: None, contract_value: None"),
        ({"wage": 1, "contract_value": 1}, ValueError, "exactly one"),
        ({"contract_value": 0}, ValueError, "contract_value: 0"),
        ({"contract_value": -1}, ValueError, "contract_value: -1"),
        ({"contract_value": 10**15 + 1}, ValueError, "contract_value: 1,000,000,000,000,001"),
        ({"contract_value": 1.0}, TypeError, "contract_value: 1.0"),
        ({"contract_value": "1"}, TypeError, "contract_value: '1'"),
        ({"contract_value": 1, "former_value": 0}, ValueError, "former_value: 0"),
        ({"contract_value": 1, "former_value": 0.5}, TypeError, "former_value: 0.5"),
        ({"wage": -1}, ValueError, "wage: -1"),
        ({"wage": True}, TypeError, "wage: True"),
        ({"wage": 1, "workers": 0}, ValueError, "workers: 0"),
        ({"wage": 1, "workers": 1.0}, TypeError, "workers: 1.0"),
        ({"contract_value": 1, "workers": 2}, ValueError, "workers: 2"),
        ({"wage": 1, "former_value": 1}, ValueError, "former_value, paid"),
        ({"wage": 1, "paid": 1}, ValueError, "former_value, paid"),
        ({"contract_value": 1, "paid": 1}, ValueError, "paid: 1"),
        ({"contract_value": 1, "paid": -1, "reliefs": COVID}, ValueError, "paid: -1"),
        ({"contract_value": 1, "reliefs": ["jp_deferral_2020"]}, ValueError, "reliefs: 'jp_deferral_2020'"),
    ],
)
def test_bad_facts(facts: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        ConstructionProject(**facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "rate", "error", "message"),
    [
        (0, Fraction(1, 10), ValueError, "amount: 0"),
        (1.0, Fraction(1, 10), TypeError, "amount: 1.0"),
        (1, 0.11, TypeError, "vat_rate: 0.11"),
        (1, Fraction(-1, 10), ValueError, "vat_rate: -1/10"),
        (1, 11, ValueError, "vat_rate: 11"),
    ],
)
def test_bad_vat(amount: int, rate: Fraction, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        WithVat(amount, rate)


def test_a_contractor_reads_the_slices_in_both_languages() -> None:
    line = contributions(ConstructionProject(contract_value=180_000_000), PLAIN)[Program.JKM, Payer.EMPLOYER]
    figures = [figure.strip() for figure, _ in line.explain().rows]
    assert figures[:4] == ["46,000", "46,000.00", "30,000.00", "100,000,000"]
    assert (
        line.explain(Language.ID)
        .rows[2][1]
        .startswith("0,03%, tarif JKM lapisan ini [PP 44/2015 Pasal 55 ayat (2) huruf a]")
    )


def test_facts_and_answers_pickle() -> None:
    project = ConstructionProject(contract_value=WithVat(180_000_000, Fraction(11, 100)), reliefs=COVID, paid=5)
    assert pickle.loads(pickle.dumps(project)) == project
    bill = contributions(project, RELIEVED)
    assert str(pickle.loads(pickle.dumps(bill))) == str(bill)
