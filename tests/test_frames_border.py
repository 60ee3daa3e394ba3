"""The border of frames: names, types, engines and words that are not as they should be, or only look so."""

import datetime as dt
from fractions import Fraction
from typing import Any

import narwhals.stable.v2 as nw
import polars as pl
import pytest

from frame_engines import ENGINES, Engine
from frame_rows import COLUMNS, KNOWN, ROW, agree, by_bill, frame_of
from jamsostek import (
    RULEBOOK,
    Employer,
    Month,
    NotInForce,
    NotYetKnown,
    Program,
    Relief,
    Risk,
    Scale,
    WageEarner,
    contributions,
    frames,
    jkk,
    since,
)
from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.money import LIMIT
from jamsostek.terms import as_risk
from strategies import BEYOND, LAST_KNOWN

ONE: dict[str, Any] = {"month": LAST_KNOWN, "wage": "wage", "risk": Risk.LOW, "scale": Scale.LARGE}


@pytest.fixture(params=ENGINES.values(), ids=list(ENGINES))
def engine(request: pytest.FixtureRequest) -> Engine:
    found: Engine = request.param
    return found


def test_every_choice_in_columns(engine: Engine) -> None:
    """Also where a rate is nothing for some keys and has a fine denominator for others."""
    rows = [
        {"wage": 5_000_000, "day": day, "risk": risk.value, "programs": programs, "reliefs": relief}
        for day in (dt.date(2020, 9, 1), dt.date(2025, 3, 1))
        for risk in (Risk.VERY_LOW, Risk.HIGH)
        for programs in ("JHT", "JKK, JHT", "JKM", "JKK+JKM JHT,JP")
        for relief in ("", "covid_2020", "labour_intensive_2025")
    ]
    arguments: dict[str, Any] = {"month": "day", "wage": "wage", "risk": "risk"}
    answer = frames.wage_earners(engine.make(pl.DataFrame(rows)), **arguments, programs="programs", reliefs="reliefs")
    expected = []
    for row in rows:
        reliefs_held = tuple(filter(None, row["reliefs"].split(",")))
        firm = Employer(scale=Scale.LARGE, risk=as_risk(row["risk"]), reliefs=reliefs_held)
        named = row["programs"].replace("+", " ").replace(",", " ").split()
        expected.append(contributions(WageEarner(firm, wage=5_000_000), Month.of(row["day"]), programs=named).total())
    assert [row["total"] for row in engine.rows(answer)] == expected


def test_a_rate_of_nothing(engine: Engine) -> None:
    first = LAST_KNOWN - 3
    law = RULEBOOK.then(jkk.LAW.rate[Risk.LOW], since(str(first), Fraction(0), Hypothesis("free")))
    rows = [{**ROW, "day": (first - 1).day(1)}, {**ROW, "day": first.day(1)}]
    found = engine.rows(frames.wage_earners(engine.make(frame_of(rows)), **COLUMNS, rulebook=law))
    agree(found, [by_bill(row, rulebook=law) for row in rows])
    assert (found[0]["jkk_employer"] > 0, found[1]["jkk_employer"]) == (True, 0)


def test_names_that_are_taken(engine: Engine) -> None:
    made = engine.make(frame_of([ROW]).with_columns(_jamsostek_risk=pl.lit("large")))
    with pytest.raises(
        ValueError, match="frame: has a column '_jamsostek_risk'; names that begin with '_jamsostek_' are taken"
    ):
        frames.wage_earners(made, **COLUMNS)


def test_a_column_called_row_is_nothing_special(engine: Engine) -> None:
    made = engine.make(frame_of([ROW]).with_columns(row=1))
    arguments = {**ONE, "scale": None, "programs": ("JKK", "JKM", "JKP"), "funding": True}
    (found,) = engine.rows(frames.wage_earners(made, **arguments))
    assert (found["row"], found["jkp_government"] > 0) == (1, True)
    (silent,) = engine.rows(frames.wage_earners(made, **{**ONE, "month": Month(2015, 6)}, on_unknown="null"))
    assert (silent["row"], silent["total"]) == (1, None)


@pytest.mark.parametrize("name", ["Jkk_Employer", "TOTAL", "Reason"])
def test_sql_does_not_tell_capitals_apart(name: str) -> None:
    frame = frame_of([ROW]).with_columns(pl.lit(7).alias(name))
    with pytest.raises(ValueError, match=f"frame: has a column '{name}' already; rename it first"):
        frames.wage_earners(ENGINES["duckdb"].make(frame), **COLUMNS, on_unknown="null")
    (found,) = frames.wage_earners(frame, **COLUMNS, on_unknown="null").to_dicts()
    assert (found[name], found["reason"]) == (7, None)


@pytest.mark.parametrize("wage", [2**63 + 5, 2**64 - 1, LIMIT + 1])
def test_a_wage_beyond_all_integers(wage: int) -> None:
    frame = pl.DataFrame({"wage": pl.Series([wage, 5_000_000], dtype=pl.UInt64)})
    pandas = frame.to_pandas()
    for made in (
        frame,
        pandas,
        pandas.convert_dtypes(),
        frame.to_pandas(use_pyarrow_extension_array=True),
        frame.to_arrow(),
    ):
        with pytest.raises(ValueError, match=f"wage: {wage} in column 'wage': outside 0 to "):
            frames.wage_earners(made, **ONE)
        answer = nw.from_native(frames.wage_earners(made, **ONE, on_unknown="null"))
        assert answer.get_column("reason").to_list()[0] == "wage: outside 0 to 1,000,000,000,000"
        assert answer.get_column("total").is_null().to_list() == [True, False]


def test_the_error_of_a_constant_month_names_the_month() -> None:
    rows = [{**ROW, "wage": 6_000_000, "scale": scale} for scale in ("micro", "large", "large")]
    arguments = {**COLUMNS, "month": BEYOND}
    with pytest.raises(NotYetKnown, match=f"^month: {BEYOND}: not yet known: the JP wage ceiling$") as error:
        frames.wage_earners(frame_of(rows), **arguments)
    assert error.value.key == BEYOND
    with pytest.raises(Exception, match=f"month: {BEYOND}: not yet known: the JP wage ceiling"):
        frames.wage_earners(frame_of(rows).lazy(), **arguments).collect()


def test_the_error_names_the_column_that_was_given() -> None:
    moment = dt.datetime(2014, 1, 1, tzinfo=dt.UTC)
    frame = pl.DataFrame({"wage": [5_000_000], "at": [moment]})
    for made in (frame, frame.to_pandas()):
        with pytest.raises(NotInForce, match="month: 2014-01-01 00:00:00 in column 'at': not in force"):
            frames.wage_earners(made, **{**ONE, "month": "at"})


@pytest.mark.parametrize("text", ["JKK\n", "JKK, JKM\n", "\n"])
def test_a_line_break_is_no_program(engine: Engine, text: str) -> None:
    made = engine.make(pl.DataFrame({"wage": [5_000_000, 5_000_000], "programs": [text, "JKK"]}))
    arguments = {**ONE, "scale": None}
    broken, sound = engine.rows(frames.wage_earners(made, **arguments, programs="programs", on_unknown="null"))
    assert (broken["total"], broken["reason"][:22]) == (None, "programs: unknown word")
    assert (sound["reason"], sound["total"]) == (None, sound["jkk_employer"])


def test_labels_of_pandas_that_are_no_texts() -> None:
    made = frame_of([ROW]).to_pandas()
    made[7] = 1
    assert frames.wage_earners(made, **COLUMNS)["total"].tolist() == [KNOWN]
    with pytest.raises(ValueError, match="wage: no column 'pay'; the frame has wage, day, risk, scale, reliefs, 7"):
        frames.wage_earners(made, **{**COLUMNS, "wage": "pay"})


def test_days_after_the_last_month(engine: Engine) -> None:
    rows = [{**ROW, "day": dt.date(2200, 12, 31)}, {**ROW, "day": dt.date(2201, 1, 1)}]
    arguments = {**COLUMNS, "scale": None, "programs": ("JKK",)}
    last, beyond = engine.rows(frames.wage_earners(engine.make(frame_of(rows)), **arguments, on_unknown="null"))
    assert (last["reason"], beyond["reason"]) == (None, "month: after 2200-12-31")
    assert beyond["total"] is None


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"reliefs": None}, TypeError, "reliefs: None is None; expected a collection, or the name of a column"),
        (
            {"reliefs": Relief.COVID_2020},
            TypeError,
            "reliefs: <Relief.COVID_2020.*> is a Relief; expected a collection",
        ),
        ({"programs": Program.JHT}, TypeError, "programs: <Program.JHT.*> is a Program; expected a collection"),
        ({"programs": ("JKK",), "scale": "size"}, ValueError, "scale: no column 'size'"),
        ({"on_unknown": []}, ValueError, r"on_unknown: \[\]; expected 'raise' or 'null'"),
    ],
)
def test_arguments_of_the_wrong_kind(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{message}"):
        frames.wage_earners(frame_of([ROW]), **{**COLUMNS, **arguments})


def test_what_pandas_users_meet() -> None:
    made = frame_of([ROW]).to_pandas()
    with pytest.raises(
        TypeError, match=r"wage: column 'wage' is Float64; .*\(pandas: .astype\(\"Int64\"\) where there are nulls\)"
    ):
        frames.wage_earners(made.assign(wage=[5_000_000.0]), **COLUMNS)
    with pytest.raises(
        TypeError, match=r"month: column 'day' is Object; expected dates.*\(pandas: to_datetime makes them\)"
    ):
        frames.wage_earners(made.assign(day=made["day"].astype("datetime64[s]").dt.date), **COLUMNS)


@pytest.mark.parametrize("frame", [nw.from_native(frame_of([ROW])), nw.from_native(frame_of([ROW]).lazy())])
def test_a_frame_of_narwhals_stays_one(frame: Any) -> None:
    answer = frames.wage_earners(frame, **COLUMNS)
    assert type(answer) is type(frame)
    assert answer.lazy().collect().get_column("total").to_list() == [KNOWN]
