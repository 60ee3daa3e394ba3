"""Contributions over frames: a column is its rows, on every engine; what is not known is never a number."""

import datetime as dt
from collections.abc import Iterator
from itertools import product
from typing import Any

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frame_engines import ENGINES, Engine, Rows, pandas_rows
from frame_rows import COLUMNS, FUNDING, KNOWN, LINES, ROW, SCHEMA, TOTALS, agree, by_bill, frame_of, row
from jamsostek import (
    RULEBOOK,
    Month,
    NotInForce,
    NotYetKnown,
    Program,
    Relief,
    Risk,
    Scale,
    frames,
    jkk,
    jp,
    since,
)
from jamsostek.frames.columns import cuts_of
from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.money import LIMIT, percent
from strategies import BEYOND, LAST_KNOWN, months, reliefs, risks, scales, wages

FIRST, LAST = Month(2015, 7), LAST_KNOWN


@pytest.fixture(params=ENGINES.values(), ids=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> Engine:
    found: Engine = request.param
    return found


@pytest.fixture(scope="module")
def whole_law() -> tuple[pl.DataFrame, Rows]:
    """Every month with every risk, scale and relief, and what the bills say; wages from nothing to the limit."""
    amounts = (0, 1, 4_999_999, 5_000_001, 7_777_777, 11_086_301, 123_456_789, LIMIT - 1, LIMIT)
    held: list[tuple[Relief, ...]] = [*((relief,) for relief in Relief), tuple(Relief), ()]
    keys = product(FIRST.until(LAST), Risk, Scale, range(2))
    rows = [
        row(amounts[at % len(amounts)], month, risk, scale, held[at % 5] if relieved else (), 1 + at % 31)
        for at, (month, risk, scale, relieved) in enumerate(keys)
    ]
    return frame_of(rows), [by_bill(each) for each in rows]


def test_every_month_and_regime(engine: Engine, whole_law: tuple[pl.DataFrame, Rows]) -> None:
    frame, expected = whole_law
    answer = frames.wage_earners(engine.make(frame), **COLUMNS)
    assert isinstance(answer, engine.type)
    agree(engine.rows(answer), expected)


@given(
    rows=st.lists(st.builds(row, wages, months, risks, scales, reliefs, st.integers(1, 31)), min_size=1, max_size=20)
)
@settings(max_examples=6)
@pytest.mark.parametrize("name", ENGINES)
def test_a_column_is_its_rows(name: str, rows: Rows) -> None:
    engine = ENGINES[name]
    answer = frames.wage_earners(engine.make(frame_of(rows)), **COLUMNS)
    agree(engine.rows(answer), [by_bill(each) for each in rows])


@given(month=months, risk=risks, scale=scales, held=reliefs, amounts=st.lists(wages, min_size=1, max_size=9))
@settings(max_examples=50)
def test_constants_are_columns_that_do_not_vary(
    month: Month, risk: Risk, scale: Scale, held: frozenset[Relief], amounts: list[int]
) -> None:
    rows = [row(wage, month, risk, scale, held) for wage in amounts]
    answer = frames.wage_earners(frame_of(rows), month=month, wage="wage", risk=risk, scale=scale, reliefs=held)
    agree(answer.to_dicts(), [by_bill(each) for each in rows])


PACKAGES: list[tuple[Program, ...]] = [
    (Program.JKK, Program.JKM),
    (Program.JP,),
    (Program.JKP,),
    (Program.JKM, Program.JKP),
    (Program.JKK, Program.JHT, Program.JKP),
    tuple(Program),
]


def with_programs() -> Iterator[tuple[dict[str, Any], tuple[Program, ...]]]:
    stretch = (Month(2021, 2), Month(2023, 9), Month(2025, 1), Month(2025, 2), Month(2026, 1), Month(2026, 2))
    for at, (month, risk, programs) in enumerate(product(stretch, Risk, PACKAGES)):
        held = (Relief.LABOUR_INTENSIVE_2025,) if at % 2 else ()
        yield row(4_900_000 + 30_001 * at, month, risk, Scale.LARGE, held), programs


def test_programs_and_funding_by_row(engine: Engine) -> None:
    rows, packages = zip(*with_programs(), strict=True)
    texts = [" + ".join(program.value for program in programs) for programs in packages]
    frame = frame_of(list(rows)).with_columns(programs=pl.Series(texts)).drop("reliefs")
    plain = [by_bill({**each, "reliefs": ""}, programs) for each, programs in zip(rows, packages, strict=True)]
    columns = {name: column for name, column in COLUMNS.items() if name != "reliefs"}
    answer = frames.wage_earners(engine.make(frame), **columns, programs="programs", funding=True)
    agree(engine.rows(answer), plain, (*LINES, *TOTALS, *FUNDING))


@pytest.mark.parametrize("programs", [package for package in PACKAGES if Program.JKP in package])
def test_funding_of_a_package(programs: tuple[Program, ...]) -> None:
    rows = [each for each, _ in with_programs()]
    answer = frames.wage_earners(frame_of(rows), **COLUMNS, programs=programs, funding=True)
    agree(answer.to_dicts(), [by_bill(each, programs) for each in rows], (*LINES, *TOTALS, *FUNDING))


def test_a_jkp_that_nobody_named_has_no_funding() -> None:
    for programs in (None, (Program.JKK,)):
        with pytest.raises(ValueError, match="funding: True, but JKP is not in"):
            frames.wage_earners(frame_of([ROW]), **COLUMNS, programs=programs, funding=True)


def test_what_comes_back(engine: Engine) -> None:
    answer = frames.wage_earners(engine.make(frame_of([ROW])), **COLUMNS)
    (found,) = engine.rows(answer)
    assert tuple(found) == (*SCHEMA, *LINES, *TOTALS)
    assert found["total"] == KNOWN
    types = nw.from_native(answer).collect_schema()
    assert all(types[name] == nw.Int64 for name in (*LINES, *TOTALS))


@pytest.mark.parametrize("field", ["wage", "day", "risk", "scale", "reliefs"])
def test_nulls_stay_null(engine: Engine, field: str) -> None:
    if field == "wage" and not engine.holds_nulls:
        return
    frame = frame_of([ROW, {**ROW, field: None}, ROW])
    for mode in ("raise", "null"):
        found = engine.rows(frames.wage_earners(engine.make(frame), **COLUMNS, on_unknown=mode))
        assert [each["total"] for each in found] == [KNOWN, None, KNOWN]
        assert all(found[1][name] is None for name in (*LINES, *TOTALS))
        if mode == "null":
            name = "month" if field == "day" else field
            assert [each["reason"] for each in found] == [None, f"{name}: null", None]


UNKNOWN = [
    ({"wage": -1}, "wage", "outside 0 to 1,000,000,000,000"),
    ({"wage": LIMIT + 1}, "wage", "outside 0 to 1,000,000,000,000"),
    ({"risk": "lo"}, "risk", "unknown word; expected one of very_low, low, medium, high, very_high"),
    ({"risk": ""}, "risk", "unknown word; expected one of very_low, low, medium, high, very_high"),
    ({"scale": "LARGE"}, "scale", "unknown word; expected one of micro, small, medium, large"),
    ({"reliefs": "covid"}, "reliefs", "unknown word; expected a list of covid_2020, "),
    ({"day": dt.date(2015, 6, 30)}, "month", "not in force: "),
    ({"day": BEYOND.first_day}, "month", "not yet known: the JP wage ceiling"),
    ({"day": dt.date(1066, 10, 14)}, "month", "not in force: "),
]


@pytest.mark.parametrize(("fault", "field", "why"), UNKNOWN, ids=[f"{field}-{why[:12]}" for _, field, why in UNKNOWN])
def test_unknown_rows_are_null_with_a_reason(engine: Engine, fault: dict[str, Any], field: str, why: str) -> None:
    frame = frame_of([ROW, {**ROW, **fault}])
    known, unknown = engine.rows(frames.wage_earners(engine.make(frame), **COLUMNS, on_unknown="null"))
    assert (known["total"], known["reason"]) == (KNOWN, None)
    assert all(unknown[name] is None for name in (*LINES, *TOTALS))
    assert unknown["reason"].startswith(f"{field}: {why}")


@pytest.mark.parametrize(("fault", "field", "why"), UNKNOWN, ids=[f"{field}-{why[:12]}" for _, field, why in UNKNOWN])
def test_unknown_rows_are_an_error_that_names_them(engine: Engine, fault: dict[str, Any], field: str, why: str) -> None:
    frame = engine.make(frame_of([ROW, {**ROW, **fault}, {**ROW, **fault}]))
    value = str(next(iter(fault.values())))
    if engine.lazy:
        answer = frames.wage_earners(frame, **COLUMNS)
        with pytest.raises(Exception, match=f"{field}: {value}: {why}"):
            engine.rows(answer)
    else:
        expected = NotInForce if field == "month" else ValueError
        with pytest.raises(expected, match=f"{field}: {value}.* and 1 more rows in column .*: {why}"):
            frames.wage_earners(frame, **COLUMNS)


def test_a_month_unknown_to_some_kinds_only() -> None:
    """Micro and small enterprises have no JP, so that their bills are known beyond the last ceiling."""
    rows = [{**ROW, "day": BEYOND.day(15), "scale": scale.value} for scale in Scale]
    answer = frames.wage_earners(frame_of(rows), **COLUMNS, on_unknown="null").to_dicts()
    assert [each["reason"] is None for each in answer] == [True, True, False, False]
    continued = frames.wage_earners(frame_of(rows), **COLUMNS, rulebook=RULEBOOK.continuing()).to_dicts()
    (known,) = frames.wage_earners(frame_of([{**rows[3], "day": LAST_KNOWN.first_day}]), **COLUMNS).to_dicts()
    assert continued[3]["total"] == known["total"]


def test_a_constant_month_outside_the_law() -> None:
    constants: dict[str, Any] = {"wage": "wage", "risk": Risk.LOW, "scale": Scale.LARGE}
    for make in (frame_of([ROW]), frame_of([ROW]).lazy()):
        with pytest.raises(NotYetKnown, match=f"month: {BEYOND}: not yet known: the JP wage ceiling"):
            frames.wage_earners(make, month=BEYOND, **constants)
    with pytest.raises(NotInForce, match="month: 2015-06: not in force"):
        frames.wage_earners(frame_of([ROW]), month=Month(2015, 6), **constants)


def test_a_constant_month_outside_the_law_is_null_with_its_reason(engine: Engine) -> None:
    constants: dict[str, Any] = {"wage": "wage", "risk": Risk.LOW, "scale": Scale.LARGE}
    frame = engine.make(frame_of([ROW, ROW]))
    rows = engine.rows(frames.wage_earners(frame, month=Month(2015, 6), **constants, on_unknown="null"))
    assert len(rows) == 2
    for each in rows:
        assert all(each[name] is None for name in (*LINES, *TOTALS))
        assert each["reason"].startswith("month: not in force: ")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"wage": "pay"}, ValueError, "wage: no column 'pay'"),
        ({"wage": 5_000_000}, TypeError, "wage: 5000000 is an int; expected the name of a column"),
        ({"risk": "low"}, ValueError, "risk: no column 'low'; the frame has wage, day, risk, scale, reliefs"),
        ({"risk": "wage"}, TypeError, "risk: column 'wage' is Int64; expected words"),
        ({"wage": "risk"}, TypeError, "wage: column 'risk' is String; expected whole rupiah in a column of integers"),
        ({"month": "risk"}, TypeError, "month: column 'risk' is String; expected dates"),
        ({"month": dt.date(2026, 4, 1)}, TypeError, "month: .*expected a Month"),
        ({"risk": 3}, TypeError, "risk: 3 is an int"),
        ({"scale": None}, ValueError, "scale: None"),
        ({"risk": None}, ValueError, "risk: None"),
        ({"programs": ()}, ValueError, "programs: empty"),
        ({"programs": ("JKX",)}, ValueError, "programs: 'JKX' is unknown"),
        ({"reliefs": ("covid",)}, ValueError, "reliefs: 'covid' is unknown"),
        ({"on_unknown": "skip"}, ValueError, "on_unknown: 'skip'; expected 'raise' or 'null'"),
    ],
)
def test_bad_arguments_are_named(
    engine: Engine, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        frames.wage_earners(engine.make(frame_of([ROW])), **{**COLUMNS, **arguments})


def test_a_float_wage_is_refused(engine: Engine) -> None:
    frame = frame_of([ROW]).with_columns(pl.col("wage").cast(pl.Float64))
    with pytest.raises(TypeError, match="wage: column 'wage' is Float64; expected whole rupiah"):
        frames.wage_earners(engine.make(frame), **COLUMNS)


def test_no_column_is_overwritten() -> None:
    with pytest.raises(ValueError, match="frame: has a column 'total' already"):
        frames.wage_earners(frame_of([ROW]).with_columns(total=1), **COLUMNS)
    with pytest.raises(ValueError, match="frame: has a column 'reason' already"):
        frames.wage_earners(frame_of([ROW]).with_columns(reason=1), **COLUMNS, on_unknown="null")


def test_no_frame() -> None:
    with pytest.raises(TypeError):
        frames.wage_earners([1, 2, 3], **COLUMNS)  # type: ignore[type-var]


@pytest.mark.parametrize("dtype", [pl.UInt64, pl.Int32, pl.UInt32])
def test_integers_of_any_width(dtype: type[pl.DataType]) -> None:
    rows = [{**ROW, "wage": 2_147_483_647}]
    frame = frame_of(rows).with_columns(pl.col("wage").cast(dtype))
    for made in (frame, frame.lazy(), frame.to_pandas(), frame.to_arrow()):
        answer = nw.from_native(frames.wage_earners(made, **COLUMNS)).lazy().collect("polars").to_native()
        agree(answer.to_dicts(), [by_bill(each) for each in rows])
        assert set(answer.select(*LINES, *TOTALS).dtypes) == {pl.Int64}


def test_the_rows_of_pandas_keep_their_index() -> None:
    """Also one with repeated labels, as a filtered or joined payroll has."""
    rows = [{**ROW, "wage": wage, "scale": scale} for wage, scale in ((5_000_000, "large"), (4_000_000, "micro"))]
    made = frame_of([*rows, *rows]).to_pandas()
    made.index = [7, 3, 7, 3]
    answer = frames.wage_earners(made, **COLUMNS)
    assert answer.index.tolist() == [7, 3, 7, 3]
    agree(pandas_rows(answer), [by_bill(each) for each in (*rows, *rows)])


def test_categories_and_moments_of_any_kind() -> None:
    moment = dt.datetime(2026, 4, 30, 23, 59)
    frame = frame_of([ROW]).with_columns(
        pl.col("risk").cast(pl.Categorical),
        pl.col("scale").cast(pl.Enum([scale.value for scale in Scale])),
        day=pl.lit(moment).dt.replace_time_zone("Asia/Jakarta"),
        noon=pl.lit(moment),
    )
    for day in ("day", "noon"):
        for made in (frame, frame.lazy()):
            answer = frames.wage_earners(made, **{**COLUMNS, "month": day}).lazy().collect()
            assert answer["total"].to_list() == [KNOWN]
            assert not [name for name in answer.columns if name.startswith("_")]
    (pandas,) = frames.wage_earners(frame.to_pandas(), **COLUMNS).to_dict("records")
    assert pandas["total"] == KNOWN


def test_an_empty_frame(engine: Engine) -> None:
    answer = frames.wage_earners(engine.make(frame_of([ROW]).clear()), **COLUMNS)
    assert engine.rows(answer) == []


def test_cut_where_some_table_changes_and_nowhere_else() -> None:
    found = cuts_of(RULEBOOK)
    assert set(found) >= {row.since for row in jp.LAW.wage_ceiling} | {FIRST, LAST + 1, Month(2026, 2)}
    assert list(found) == sorted(found)


def test_a_rulebook_of_ones_own() -> None:
    budget = since(BEYOND, 11_500_000, Hypothesis("budget 2027"))
    rulebook = RULEBOOK.then(jp.LAW.wage_ceiling, budget)
    rows = [{**ROW, "day": BEYOND.last_day}]
    answer = frames.wage_earners(frame_of(rows), **COLUMNS, rulebook=rulebook)
    assert answer["jp_employer"].to_list() == [230_000]


def test_a_figure_too_fine_for_columns_is_refused() -> None:
    fine = since("2026-05", percent("0.24000001"), Hypothesis("a fine rate"))
    rulebook = RULEBOOK.then(jkk.LAW.rate[Risk.VERY_LOW], fine)
    with pytest.raises(ValueError, match=r"past 2\*\*53 columns would not be exact"):
        frames.wage_earners(
            frame_of([ROW]), month=Month(2026, 5), wage="wage", risk=Risk.VERY_LOW, scale=Scale.LARGE, rulebook=rulebook
        )
