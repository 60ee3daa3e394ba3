"""Participants without wages: bands, programs, companies, reliefs by month, what unpaid months mean."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from jamsostek import (
    RULEBOOK,
    ConstructionProject,
    Language,
    Month,
    NonWageEarner,
    NotInForce,
    Payer,
    Program,
    contributions,
)
from jamsostek.contributions import income_band
from jamsostek.contributions.non_wage import non_wage_tariff
from jamsostek.kernel.money import Rounding, rounded
from jamsostek.law.income_bands import IncomeInAGap
from jamsostek.participants import NonWageBasis
from jamsostek.payments import due_date, late_fine
from jamsostek.readings import reading
from jamsostek.terms import NonWageStatus, Sector

ALL = (Program.JKK, Program.JKM, Program.JHT)
PLAIN = Month(2024, 5)
GAP = reading("CONTRIBUTIONS-15")

# number, income from, printed end, JKK, JHT: the printed table once more.
TABLE = (
    (1, 0, 1_099_000, 10_000, 20_000),
    (2, 1_100_000, 1_299_000, 12_000, 24_000),
    (3, 1_300_000, 1_499_000, 14_000, 28_000),
    (4, 1_500_000, 1_699_000, 16_000, 32_000),
    (5, 1_700_000, 1_899_000, 18_000, 36_000),
    (6, 1_900_000, 2_099_000, 20_000, 40_000),
    (7, 2_100_000, 2_299_000, 22_000, 44_000),
    (8, 2_300_000, 2_499_000, 24_000, 48_000),
    (9, 2_500_000, 2_699_000, 26_000, 52_000),
    (10, 2_700_000, 3_199_000, 29_500, 59_000),
    (11, 3_200_000, 3_699_000, 34_500, 69_000),
    (12, 3_700_000, 4_199_000, 39_500, 79_000),
    (13, 4_200_000, 4_699_000, 44_500, 89_000),
    (14, 4_700_000, 5_199_000, 49_500, 99_000),
    (15, 5_200_000, 5_699_000, 54_500, 109_000),
    (16, 5_700_000, 6_199_000, 59_500, 119_000),
    (17, 6_200_000, 6_699_000, 64_500, 129_000),
    (18, 6_700_000, 7_199_000, 69_500, 139_000),
    (19, 7_200_000, 7_699_000, 74_500, 149_000),
    (20, 7_700_000, 8_199_000, 79_500, 159_000),
    (21, 8_200_000, 9_199_000, 87_000, 174_000),
    (22, 9_200_000, 10_199_000, 97_000, 194_000),
    (23, 10_200_000, 11_199_000, 107_000, 214_000),
    (24, 11_200_000, 12_199_000, 117_000, 234_000),
    (25, 12_200_000, 13_199_000, 127_000, 254_000),
    (26, 13_200_000, 14_199_000, 137_000, 274_000),
    (27, 14_200_000, 15_199_000, 147_000, 294_000),
    (28, 15_200_000, 16_199_000, 157_000, 314_000),
    (29, 16_200_000, 17_199_000, 167_000, 334_000),
    (30, 17_200_000, 18_199_000, 177_000, 354_000),
    (31, 18_200_000, 19_199_000, 187_000, 374_000),
    (32, 19_200_000, 20_199_000, 197_000, 394_000),
    (33, 20_200_000, 10**12, 207_000, 414_000),
)


def amounts(participant: NonWageEarner, month: Month = PLAIN) -> tuple[int, ...]:
    bill = contributions(participant, month, programs=ALL)
    return tuple(bill.amount(program, Payer.PARTICIPANT) for program in ALL)


@pytest.mark.parametrize(("number", "first", "last", "jkk", "jht"), TABLE, ids=[str(row[0]) for row in TABLE])
def test_every_band_at_both_ends_and_by_its_number(number: int, first: int, last: int, jkk: int, jht: int) -> None:
    for participant in (NonWageEarner(income=first), NonWageEarner(income=last), NonWageEarner(band=number)):
        assert amounts(participant) == (jkk, 6_800, jht)
        band = income_band(participant, PLAIN)
        assert (band.number, band.base.value) == (number, jkk * 100)
        assert str(band) == f"band {number}: base {jkk * 100:,}"
    if number > 1:
        assert income_band(NonWageEarner(income=first - 1), PLAIN).number == number - 1


def test_a_gap_belongs_to_the_lower_band_unless_another_reading_is_taken() -> None:
    in_a_gap, printed_end = NonWageEarner(income=1_099_001), NonWageEarner(income=1_099_000)
    after, refused = (RULEBOOK.taking(GAP, answer) for answer in (IncomeInAGap.NEXT_BAND, IncomeInAGap.REFUSED))
    assert income_band(in_a_gap, PLAIN).number == 1
    assert income_band(in_a_gap, PLAIN, rulebook=after).number == 2
    assert contributions(in_a_gap, PLAIN, rulebook=after).amount(Program.JKK, Payer.PARTICIPANT) == 12_000
    for rulebook in (after, refused):
        assert income_band(printed_end, PLAIN, rulebook=rulebook).number == 1
        assert income_band(NonWageEarner(income=1_100_000), PLAIN, rulebook=rulebook).number == 2
    for gap in (1_099_001, 1_099_999, 20_199_500):
        with pytest.raises(ValueError, match="income: .* between two printed bands"):
            contributions(NonWageEarner(income=gap), PLAIN, rulebook=refused)
    assert contributions(NonWageEarner(band=1), PLAIN, rulebook=refused).total() == 16_800
    intern = NonWageEarner(income=1_099_001, status="trainee")
    assert contributions(intern, Month(2022, 1), rulebook=refused).total() == 16_800


@given(strategies.incomes, strategies.months)
def test_the_contribution_follows_the_band(income: int, month: Month) -> None:
    """A band covers whole stretches of income: the owed amounts never fall with the income, and JKM never moves."""
    jkk, jkm, jht = amounts(NonWageEarner(income=income), month)
    richer = amounts(NonWageEarner(income=income + 500_000), month)
    assert jkk <= richer[0]
    assert (jkm, jht <= richer[2]) == (richer[1], True)
    number = income_band(NonWageEarner(income=income), month).number
    assert amounts(NonWageEarner(band=number), month) == (jkk, jkm, jht)
    bill = contributions(NonWageEarner(income=income), month, programs=ALL)
    assert bill.total() == sum(line.amount for line in bill)
    for line in bill:
        assert line.formula.steps(line.facts).value == line.amount
        assert line.law


def test_an_owner_pays_jkk_and_jht_in_each_company_and_jkm_in_one() -> None:
    owner = NonWageEarner(income=5_000_000, status="employer", companies=3)
    assert amounts(owner) == (3 * 49_500, 6_800, 3 * 99_000)
    assert "Pasal 15 ayat (1)" in str(contributions(owner, PLAIN)[Program.JKK, Payer.PARTICIPANT])
    with pytest.raises(ValueError, match="companies: 2"):
        NonWageEarner(income=0, companies=2)


@pytest.mark.parametrize(
    ("month", "programs"),
    [
        (Month(2015, 7), "JKK"),
        (Month(2021, 3), "JKK"),
        (Month(2021, 4), "JKK JKM"),
        (Month(2023, 9), "JKK JKM"),
        (Month(2023, 10), "JKK JKM"),
    ],
)
def test_trainees_join_more_as_time_goes(month: Month, programs: str) -> None:
    bill = contributions(NonWageEarner(income=0, status="trainee"), month)
    assert " ".join(program.value for program in bill.programs) == programs


def test_trainees_paid_the_first_band_until_october_2023() -> None:
    intern = NonWageEarner(income=4_000_000, status="trainee")
    before, after = Month(2023, 9), Month(2023, 10)
    assert (income_band(intern, before).number, amounts(intern, before)) == (1, (10_000, 6_800, 20_000))
    assert "CONTRIBUTIONS-23" in str(contributions(intern, before)[Program.JKK, Payer.PARTICIPANT])
    assert (income_band(intern, after).number, amounts(intern, after)) == (12, (39_500, 6_800, 79_000))
    assert amounts(NonWageEarner(band=12, status="trainee"), before) == (39_500, 6_800, 79_000)


@pytest.mark.parametrize("status", NonWageStatus)
def test_the_others_owe_jkk_and_jkm(status: NonWageStatus) -> None:
    assert contributions(NonWageEarner(band=1, status=status), PLAIN).total() == 16_800


@pytest.mark.parametrize("status", NonWageStatus)
@pytest.mark.parametrize(
    ("month", "lowered"),
    [
        (Month(2020, 7), False),
        (Month(2020, 8), True),
        (Month(2021, 1), True),
        (Month(2021, 2), False),
    ],
)
def test_the_covid_relief_leaves_one_per_cent_in_its_months(status: NonWageStatus, month: Month, lowered: bool) -> None:
    held = NonWageEarner(band=1, status=status, reliefs=["covid_2020"])
    assert amounts(held, month) == ((100, 68, 20_000) if lowered else (10_000, 6_800, 20_000))
    assert amounts(NonWageEarner(band=1, status=status), month) == (10_000, 6_800, 20_000)


def test_other_workers_without_wage_owe_what_their_band_says() -> None:
    other = NonWageEarner(income=4_000_000, status="other_non_wage_earner")
    for month in (Month(2015, 7), Month(2023, 9), Month(2023, 10)):
        assert amounts(other, month) == (39_500, 6_800, 79_000)
        assert contributions(other, month).programs == (Program.JKK, Program.JKM)


def test_the_covid_relief_at_both_ends_of_the_table() -> None:
    totals = {
        band: sum(amounts(NonWageEarner(band=band, reliefs=["covid_2020"]), Month(2020, 9))[:2]) for band in (1, 10, 33)
    }
    assert totals == {1: 168, 10: 363, 33: 2_138}


@pytest.mark.parametrize(
    ("sector", "month", "halved"),
    [
        ("transport", Month(2025, 12), False),
        ("transport", Month(2026, 1), True),
        ("transport", Month(2027, 3), True),
        ("transport", Month(2027, 4), False),
        ("other", Month(2026, 3), False),
        ("other", Month(2026, 4), True),
        ("other", Month(2026, 12), True),
        ("other", Month(2027, 1), False),
    ],
)
def test_the_relief_of_2026_follows_from_the_facts(sector: str, month: Month, halved: bool) -> None:
    def of(**facts: str) -> tuple[int, ...]:
        return amounts(NonWageEarner(band=10, sector=sector, **facts), month)  # type: ignore[arg-type]

    full, half = (29_500, 6_800, 59_000), (14_750, 3_400, 59_000)
    assert of() == (half if halved else full)
    assert of(financed_by="third_party") == (half if halved else full)
    assert of(financed_by="state_budget") == full
    assert of(status="employer") == full
    assert of(status="trainee") == full
    assert of(status="other_non_wage_earner") == full


@pytest.mark.parametrize(("program", "article"), [("JP", "PP 45/2015 Pasal 2"), ("JKP", "PP 37/2021 Pasal 4")])
def test_jp_and_jkp_are_not_open(program: str, article: str) -> None:
    with pytest.raises(ValueError, match=f"programs: {program} .*{article}"):
        contributions(NonWageEarner(band=1), PLAIN, programs=[program])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({}, ValueError, "income: None, band: None"),
        ({"income": 1, "band": 1}, ValueError, "exactly one"),
        ({"income": -1}, ValueError, "income: -1"),
        ({"income": 1.5}, TypeError, "income: 1.5"),
        ({"income": True}, TypeError, "income: True"),
        ({"income": "1"}, TypeError, "income: '1'"),
        ({"band": 0}, ValueError, "band: 0"),
        ({"band": "1"}, TypeError, "band: '1'"),
        ({"band": 1, "status": "driver"}, ValueError, "status: 'driver'"),
        ({"band": 1, "sector": "sea"}, ValueError, "sector: 'sea'"),
        ({"band": 1, "financed_by": "uncle"}, ValueError, "financed_by: 'uncle'"),
        ({"band": 1, "companies": 0, "status": "employer"}, ValueError, "companies: 0"),
        ({"band": 1, "companies": 2.0, "status": "employer"}, TypeError, "companies: 2.0"),
        ({"band": 1, "reliefs": "covid_2020"}, TypeError, "reliefs"),
        ({"band": 1, "reliefs": ["labour_intensive_2025"]}, ValueError, "reliefs: 'labour_intensive_2025'"),
        ({"band": 1, "reliefs": ["covid"]}, ValueError, "reliefs: 'covid'"),
    ],
)
def test_bad_facts(facts: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        NonWageEarner(**facts)  # type: ignore[arg-type]


def test_there_is_no_band_34() -> None:
    assert contributions(NonWageEarner(band=33), PLAIN).total() == 213_800
    for ask in (contributions, income_band):
        with pytest.raises(ValueError, match="band: 34 is outside 1 to 33"):
            ask(NonWageEarner(band=34), PLAIN)


def test_nothing_before_july_2015() -> None:
    assert contributions(NonWageEarner(band=1), Month(2015, 7)).total() == 16_800
    for participant in (NonWageEarner(band=1), NonWageEarner(income=1), NonWageEarner(band=1, status="trainee")):
        with pytest.raises(NotInForce):
            contributions(participant, Month(2015, 6))
        with pytest.raises(NotInForce):
            contributions(participant, Month(2015, 6), programs=["JKM"])


def test_due_dates_are_two_and_nobody_is_fined() -> None:
    assert due_date(Program.JKK, PLAIN, payer=Payer.PARTICIPANT).day.isoformat() == "2024-05-15"
    assert (
        due_date(Program.JHT, PLAIN, payer=Payer.PARTICIPANT).day.isoformat() == "2024-06-17"
    )  # the 15th is a Saturday
    paid_on = due_date(Program.JHT, PLAIN + 5, payer=Payer.PARTICIPANT).day
    assert late_fine(Program.JKK, PLAIN, 16_000, paid_on, owed_by=Payer.PARTICIPANT).amount == 0


class Columns:
    """A frame of one column, as lists: the algebra that a dataframe would be."""

    def __init__(self, column: list[int]) -> None:
        self._column = column

    def fact(self, key: str, /) -> list[int]:
        assert key in {"income", "band"}
        return self._column

    def fixed(self, value: int, /) -> list[int]:
        return [value for _ in self._column]

    def plus(self, left: list[int], right: list[int], /) -> list[int]:
        return [one + other for one, other in zip(left, right, strict=True)]

    def minus(self, left: list[int], right: list[int], /) -> list[int]:
        return [one - other for one, other in zip(left, right, strict=True)]

    def times(self, value: list[int], by: int, /) -> list[int]:
        return [each * by for each in value]

    def at_most(self, value: list[int], limit: int, /) -> list[int]:
        return [min(each, limit) for each in value]

    def at_least(self, value: list[int], limit: int, /) -> list[int]:
        return [max(each, limit) for each in value]

    def divided(self, value: list[int], by: int, rounding: Rounding, /) -> list[int]:
        return [rounded(each, by, rounding) for each in value]

    def banded(self, value: list[int], bounds: tuple[int, ...], values: tuple[int, ...], /) -> list[int]:
        return [[figure for bound, figure in zip(bounds, values, strict=True) if bound <= each][-1] for each in value]


@pytest.mark.parametrize("by_band", [False, True])
@given(st.data())
def test_a_column_is_billed_like_each_participant(by_band: bool, data: st.DataObject) -> None:
    column = data.draw(st.lists(st.integers(1, 33) if by_band else strategies.incomes, min_size=1))
    month = data.draw(strategies.months)
    basis = NonWageBasis(by_band=by_band, sector=Sector.TRANSPORT)
    tariff = non_wage_tariff(basis, ALL, month, RULEBOOK)
    people = [NonWageEarner(**{"band" if by_band else "income": value}, sector="transport") for value in column]  # type: ignore[arg-type]
    found = [entry.formula.num(Columns(column)) for entry in tariff.entries]
    assert list(zip(*found, strict=True)) == [amounts(person, month) for person in people]


def test_facts_and_answers_pickle() -> None:
    driver = NonWageEarner(income=2_000_000, sector="transport")
    bill = contributions(driver, Month(2026, 3))
    assert pickle.loads(pickle.dumps(driver)) == driver
    assert str(pickle.loads(pickle.dumps(bill))) == str(bill)
    assert pickle.loads(pickle.dumps(income_band(driver, PLAIN))) == income_band(driver, PLAIN)


def test_programs_are_chosen() -> None:
    driver = NonWageEarner(band=2)
    totals = {program: contributions(driver, PLAIN, programs=[program]).total() for program in ALL}
    assert totals == {Program.JKK: 12_000, Program.JKM: 6_800, Program.JHT: 24_000}


def test_the_table_of_bands_reads() -> None:
    (row,) = RULEBOOK.income_bands.bands.in_(Language.EN).rows
    assert row[1] == "33 steps: ≥ 0: 1,000,000; ≥ 1,100,000: 1,200,000; …; ≥ 20,200,000: 20,700,000"
    assert "≥ 20.200.000: 20.700.000" in RULEBOOK.income_bands.bands.in_(Language.ID).rows[0][1]


def test_an_explanation_in_both_languages() -> None:
    line = contributions(NonWageEarner(income=2_000_000, sector="transport"), Month(2026, 2))[
        Program.JKK, Payer.PARTICIPANT
    ]
    english, indonesian = line.explain().rows, line.explain(Language.ID).rows
    assert [figure for figure, _ in english] == ["10,000", "10,000.00", "20,000.00", "2,000,000", "2,000,000"]
    assert indonesian[1] == (
        "Rp10.000,00",
        "50%, iuran JKK yang tersisa setelah keringanan 2026 "
        "[PP 50/2025 Pasal 4; PP 50/2025 Pasal 7 huruf a; bacaan CONTRIBUTIONS-16]",
    )
    chosen = contributions(NonWageEarner(band=6), PLAIN)[Program.JKK, Payer.PARTICIPANT].explain()
    assert [figure for figure, _ in chosen.rows] == ["20,000", "20,000.00", "2,000,000", "6"]


def test_a_relief_outside_its_months_says_so_on_every_bill() -> None:
    held = NonWageEarner(band=1, reliefs=["covid_2020"])
    project = ConstructionProject(contract_value=10**9, reliefs=["covid_2020"])
    by_wage = ConstructionProject(wage=10**6, reliefs=["covid_2020"])
    for participant in (held, project, by_wage):
        assert "COVID-19 relief 2020: not in February 2021" in str(contributions(participant, Month(2021, 2)))
        assert "tidak berlaku pada Februari 2021" in str(contributions(participant, Month(2021, 2)).in_(Language.ID))
        assert contributions(participant, Month(2021, 1)).notes == ()
