"""Contributions of participants without wages over frames: a column is its rows, on every engine."""

from itertools import product
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frame_engines import ENGINES, Rows
from jamsostek import RULEBOOK, Month, NonWageEarner, Program, Relief, contributions, frames
from jamsostek.kernel.money import LIMIT
from jamsostek.law.income_bands import IncomeInAGap
from jamsostek.readings.contributions import CONTRIBUTIONS_15
from jamsostek.terms import Financier, NonWageStatus, Sector
from strategies import months, wages

FIRST, LAST = Month(2015, 7), Month(2027, 2)
COLUMNS: dict[str, Any] = {
    "month": "day",
    "status": "status",
    "sector": "sector",
    "financed_by": "financed_by",
    "reliefs": "reliefs",
}
LINES = ("jkk_participant", "jkm_participant", "jht_participant")
NAMES = (*LINES, "total")


def row(
    income: int, band: int, month: Month, status: NonWageStatus, sector: Sector, by: Financier, *, relief: bool = False
) -> dict[str, Any]:
    words = {"status": status.value, "sector": sector.value, "financed_by": by.value}
    return {"income": income, "band": band, "day": month.day(31), **words, "reliefs": "covid_2020" if relief else ""}


def by_bill(
    row: dict[str, Any], fact: str, programs: tuple[Program, ...] | None = None, companies: int = 1
) -> dict[str, int]:
    words = {name: row[name] for name in ("status", "sector", "financed_by")}
    held = [Relief.COVID_2020] if row["reliefs"] else []
    facts: dict[str, Any] = {fact: row[fact], **words, "companies": companies, "reliefs": held}
    bill = contributions(NonWageEarner(**facts), Month.of(row["day"]), programs=programs)
    lines = {f"{line.program.value.lower()}_participant": line.amount for line in bill}
    return {**dict.fromkeys(LINES, 0), **lines, "total": bill.total()}


def agree(answer: Rows, expected: list[dict[str, int]]) -> None:
    assert [{name: found[name] for name in NAMES} for found in answer] == expected


@pytest.fixture(scope="module")
def whole_law() -> list[dict[str, Any]]:
    incomes = (0, 1_099_999, 1_100_000, 2_700_000, 2_699_999, 8_199_500, 20_199_999, 20_200_000, LIMIT)
    keys = product(FIRST.until(LAST), NonWageStatus, Sector, Financier)
    return [
        row(incomes[at % 9], 1 + at % 33, month, status, sector, by, relief=at % 2 == 1)
        for at, (month, status, sector, by) in enumerate(keys)
    ]


@pytest.mark.parametrize("fact", ["income", "band"])
@pytest.mark.parametrize("name", ENGINES)
def test_every_month_and_regime(name: str, fact: str, whole_law: list[dict[str, Any]]) -> None:
    engine = ENGINES[name]
    answer = frames.non_wage_earners(engine.make(pl.DataFrame(whole_law)), **{**COLUMNS, fact: fact})
    assert isinstance(answer, engine.type)
    agree(engine.rows(answer), [by_bill(each, fact) for each in whole_law])


rows = st.builds(
    row,
    wages,
    st.integers(1, 33),
    months,
    st.sampled_from(NonWageStatus),
    st.sampled_from(Sector),
    st.sampled_from(Financier),
    relief=st.booleans(),
)


@given(rows=st.lists(rows, min_size=1, max_size=20), fact=st.sampled_from(["income", "band"]))
@settings(max_examples=20)
@pytest.mark.parametrize("programs", [None, (Program.JHT,), (Program.JKK, Program.JKM, Program.JHT)])
def test_a_column_is_its_rows(programs: tuple[Program, ...] | None, fact: str, rows: Rows) -> None:
    answer = frames.non_wage_earners(pl.DataFrame(rows), **{**COLUMNS, fact: fact}, programs=programs)
    agree(answer.to_dicts(), [by_bill(each, fact, programs) for each in rows])


ROW = row(3_000_000, 10, Month(2026, 5), NonWageStatus.INDEPENDENT, Sector.TRANSPORT, Financier.SELF)


def test_constants_and_defaults() -> None:
    frame = pl.DataFrame([ROW])
    for sector in Sector:
        answer = frames.non_wage_earners(frame, month=Month(2026, 2), income="income", sector=sector)
        agree(answer.to_dicts(), [by_bill({**ROW, "day": Month(2026, 2).day(1), "sector": sector.value}, "income")])


def test_programs_by_row() -> None:
    texts = ["JKK", "JKM JHT", "JKK, JKM, JHT"]
    frame = pl.DataFrame([ROW] * 3).with_columns(programs=pl.Series(texts))
    packages = [(Program.JKK,), (Program.JKM, Program.JHT), (Program.JKK, Program.JKM, Program.JHT)]
    answer = frames.non_wage_earners(frame, income="income", **COLUMNS, programs="programs")
    agree(answer.to_dicts(), [by_bill(ROW, "income", package) for package in packages])


def test_an_owner_of_several_companies() -> None:
    owner = {**ROW, "status": "employer"}
    programs = (Program.JKK, Program.JKM, Program.JHT)
    columns = {**COLUMNS, "status": NonWageStatus.EMPLOYER}
    answer = frames.non_wage_earners(pl.DataFrame([owner]), income="income", **columns, companies=3, programs=programs)
    agree(answer.to_dicts(), [by_bill(owner, "income", programs, companies=3)])
    with pytest.raises(ValueError, match="companies: 3 of a participant who is no owner"):
        frames.non_wage_earners(pl.DataFrame([owner]), income="income", **COLUMNS, companies=3)


@pytest.mark.parametrize("name", ENGINES)
def test_unknown_rows(name: str) -> None:
    engine = ENGINES[name]
    faults: list[dict[str, Any]] = [{}, {"band": 34}, {"band": 0}, {"sector": "air"}, {"reliefs": "jp_deferral_2020"}]
    frame = engine.make(pl.DataFrame([{**ROW, **fault} for fault in faults]))
    found = engine.rows(frames.non_wage_earners(frame, band="band", **COLUMNS, on_unknown="null"))
    assert [each["reason"] for each in found] == [
        None,
        "band: outside 1 to 33",
        "band: outside 1 to 33",
        "sector: unknown word; expected one of transport, other",
        "reliefs: unknown word; expected a list of covid_2020",
    ]
    assert [each["total"] for each in found[1:]] == [None] * 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "income: None, band: None; expected exactly one of the two"),
        ({"income": "income", "band": "band"}, "income: 'income', band: 'band'; expected exactly one"),
        ({"band": "band", "programs": (Program.JP,)}, "a participant without wages"),
        ({"band": "band", "reliefs": (Relief.JP_DEFERRAL_2020,)}, "reliefs: 'jp_deferral_2020' is for employers"),
        (
            {"income": "income", "rulebook": RULEBOOK.taking(CONTRIBUTIONS_15, IncomeInAGap.REFUSED)},
            "income: the reading that an income in a printed gap has no band is not taken over frames",
        ),
    ],
)
def test_bad_arguments_are_named(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        frames.non_wage_earners(pl.DataFrame([ROW]), **{"month": "day", **arguments})


def test_the_next_band_for_an_income_in_a_gap() -> None:
    rulebook = RULEBOOK.taking(CONTRIBUTIONS_15, IncomeInAGap.NEXT_BAND)
    frame = pl.DataFrame([{**ROW, "income": income} for income in (1_099_000, 1_099_001)])
    answer = frames.non_wage_earners(frame, month=Month(2026, 5), income="income", rulebook=rulebook)
    facts = [NonWageEarner(income=income) for income in (1_099_000, 1_099_001)]
    assert answer["total"].to_list() == [
        contributions(fact, Month(2026, 5), rulebook=rulebook).total() for fact in facts
    ]


def test_companies_is_a_whole_number_also_after_one_was_asked_for() -> None:
    made = pl.DataFrame({"income": [1_000_000]})
    arguments: dict[str, Any] = {"month": Month(2026, 4), "income": "income"}
    arguments["status"] = NonWageStatus.EMPLOYER
    assert frames.non_wage_earners(made, **arguments, companies=1)["total"].to_list()
    for wrong in (True, 1.0, "1"):
        with pytest.raises(TypeError, match=f"companies: {wrong!r} is "):
            frames.non_wage_earners(made, **arguments, companies=wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="band: 5 is an int; expected the name of a column"):
        frames.non_wage_earners(made, month=Month(2026, 4), band=5)  # type: ignore[arg-type]
