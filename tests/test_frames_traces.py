"""The algebra of columns on invented law: expressions and overlaid traces say what plain integers say."""

from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frame_engines import ENGINES
from jamsostek.frames.axes import Axis, Holds, Named, Stretches
from jamsostek.frames.comparisons import Compared
from jamsostek.frames.expressions import Columns, Writer
from jamsostek.frames.lookups import LookedUp
from jamsostek.frames.traces import ON, Op, overlaid
from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import (
    AtLeast,
    AtMost,
    Bands,
    Fact,
    Fixed,
    Formula,
    Integers,
    Ladder,
    Less,
    Rounded,
    Scaled,
    Slice,
    Sum,
    share,
    slices,
)
from jamsostek.kernel.money import LIMIT, Rounding
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words

WORDS = Words("invented", "karangan")
PAY = Fact("pay", WORDS)
SINCE = Month(2020, 1)


def figure(value: int) -> Provision[int]:
    return Provision(value, SINCE, (Hypothesis("invented"),), WORDS)


def rate(num: int, den: int) -> Provision[Fraction]:
    return Provision(Fraction(num, den), SINCE, (Hypothesis("invented"),), WORDS)


def ladder(bounds: tuple[int, ...], figures: tuple[int, ...]) -> Provision[Ladder]:
    return Provision(Ladder(bounds, figures), SINCE, (Hypothesis("invented"),), WORDS)


rates = st.builds(rate, st.integers(0, 150), st.sampled_from([1, 2, 3, 7, 50, 300, 1_000, 5_000]))
amounts = st.integers(0, 10_000_000)
capped = st.builds(AtMost, st.just(PAY), st.builds(figure, amounts))
floored = st.builds(AtLeast, st.just(PAY), st.builds(figure, amounts))
banded = st.builds(
    lambda first, second, values: Bands(PAY, ladder((0, first, first + second), values)),
    st.integers(1, 1_000_000),
    st.integers(1, 1_000_000),
    st.tuples(amounts, amounts, amounts),
)
fixed = st.builds(lambda value: Fixed(figure(value)), amounts)
bases = st.one_of(st.just(PAY), capped, floored, banded, fixed)
shares = st.builds(share, bases, rates)
marginal = st.builds(lambda low, high: slices(PAY, (Slice(0, low), Slice(1_000_000, high)), WORDS), rates, rates)
lines = st.builds(Rounded, st.one_of(bases, shares, st.builds(share, shares, rates)), st.sampled_from(Rounding))
rests = st.builds(lambda whole, taken: Less(whole, taken, WORDS), lines, lines)
sums = st.builds(lambda *parts: Rounded(Sum(parts, WORDS)), shares, shares)
formulas = st.one_of(lines, rests, sums, st.builds(Rounded, marginal))
"""Formulas of every step, in whole rupiah."""
pays = st.lists(st.integers(0, LIMIT), min_size=1, max_size=5)


def by_number(formula: Formula, pays: list[int]) -> list[int]:
    return [formula.num(Integers({"pay": pay})) for pay in pays]


PLANNED = Columns({"pay": nw.col("pay")}, "pay")
AT_HAND = ("pandas numpy", "pandas nullable", "pandas arrow", "pyarrow")


def planned(axes: tuple[Axis, ...] = ()) -> Writer[nw.Expr]:
    return Writer(PLANNED, Compared(axes), {})


def at_hand(engine: str, frame: pl.DataFrame, axes: tuple[Axis, ...] = ()) -> Writer[nw.Series[Any]]:
    table = nw.from_native(ENGINES[engine].make(frame), eager_only=True)
    return Writer(Columns({"pay": table.get_column("pay")}, "pay"), LookedUp(axes, table), {})


def over(frame: pl.DataFrame, expression: nw.Expr) -> list[int]:
    answer = nw.to_native(nw.from_native(frame).select(expression.alias("answer")))
    return [int(value) for value in answer["answer"]]


@given(formula=formulas, pays=pays)
@settings(max_examples=150)
def test_a_formula_over_a_column(formula: Formula, pays: list[int]) -> None:
    assert over(pl.DataFrame({"pay": pays}), formula.num(PLANNED)) == by_number(formula, pays)


@given(formula=formulas, pays=pays)
@settings(max_examples=150)
def test_a_trace_says_what_its_formula_says(formula: Formula, pays: list[int]) -> None:
    try:
        trace = formula.num(ON)
    except ValueError as error:
        assert "2**53" in str(error)
        return
    expected = by_number(formula, pays)
    assert all(trace.least <= value <= trace.most for value in expected)
    assert over(pl.DataFrame({"pay": pays}), planned().written(trace)) == expected


LEVELS, CUTS = ("low", "mid", "top"), (Month(2020, 1), Month(2021, 5))
AXES: tuple[Axis, ...] = (
    Stretches("day", CUTS, timed=False),
    Named("level", LEVELS),
    Holds("set", "extra"),
)
KEYS = list(product((Month(2019, 12), *CUTS), LEVELS, ("", "extra")))


TIMED: tuple[Axis, ...] = (Stretches("day", CUTS, timed=True), *AXES[1:])


def axes_of(engine: str) -> tuple[Axis, ...]:
    """pandas of numpy's types holds days as moments."""
    return TIMED if engine in {"pandas numpy", "pandas nullable"} else AXES


@given(chosen=st.lists(formulas, min_size=1, max_size=4), engine=st.sampled_from(AT_HAND), data=st.data())
@settings(max_examples=200)
def test_overlaid_traces_give_every_key_its_own(chosen: list[Formula], engine: str, data: st.DataObject) -> None:
    by_key = [data.draw(st.sampled_from([*chosen, None])) for _ in KEYS]
    try:
        traces = tuple(None if formula is None else formula.num(ON) for formula in by_key)
    except ValueError:
        return
    if not any(traces):
        return
    rows = [(month.first_day, level, names, data.draw(st.integers(0, LIMIT))) for month, level, names in KEYS]
    frame = pl.DataFrame(rows, schema=["day", "level", "set", "pay"], orient="row")
    found = over(frame, planned(AXES).written(overlaid(traces)))
    looked_up = at_hand(engine, frame, axes_of(engine)).written(overlaid(traces)).to_list()
    for formula, (*_, pay), *answers in zip(by_key, rows, found, looked_up, strict=True):
        assert formula is None or set(answers) == {formula.num(Integers({"pay": pay}))}


@given(
    marks=st.lists(st.sampled_from([True, False, None]), min_size=len(KEYS), max_size=len(KEYS)),
    engine=st.sampled_from(AT_HAND),
)
@settings(max_examples=100)
def test_conditions_hold_for_the_keys_marked(marks: list[bool | None], engine: str) -> None:
    frame = pl.DataFrame(
        [(month.last_day, level, names) for month, level, names in KEYS], schema=["day", "level", "set"], orient="row"
    )
    found = nw.from_native(frame).with_columns(answer=Compared(AXES).marked(marks)).get_column("answer")
    looked_up = LookedUp(axes_of(engine), nw.from_native(ENGINES[engine].make(frame), eager_only=True)).marked(marks)
    for mark, *answers in zip(marks, found.to_list(), looked_up.to_list(), strict=True):
        assert mark is None or answers == [mark, mark]


@pytest.mark.parametrize("engine", AT_HAND)
def test_a_null_or_an_unknown_word_at_hand_has_some_key(engine: str) -> None:
    """Its row is null or refused by other means; here it must only not fail, nor disturb its neighbours."""
    frame = pl.DataFrame(
        {"day": [None, date(2021, 5, 1), None], "level": ["other", "top", None], "set": ["extra", "none", None]}
    )
    keys = LookedUp(axes_of(engine), nw.from_native(ENGINES[engine].make(frame), eager_only=True))
    figures = list(range(len(KEYS)))
    assert keys.figure(figures).to_list()[1] == KEYS.index((Month(2021, 5), "top", ""))
    assert set(keys.figure(figures).to_list()) <= set(figures)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("rounding", Rounding)
def test_every_rounding_on_every_engine_up_to_the_bound(name: str, rounding: Rounding) -> None:
    """An engine may divide in doubles: below 2**53 the whole part is right all the same."""
    pays = [0, 1, 5, 15, 25, 5_000, 15_000, LIMIT - 5_000, LIMIT - 1, LIMIT]
    formula = Rounded(Scaled(PAY, Fraction(4_503, 10_001), WORDS), rounding)
    even = Rounded(Scaled(PAY, Fraction(4_501, 10_000), WORDS), rounding)
    engine = ENGINES[name]
    table = nw.from_native(engine.make(pl.DataFrame({"pay": pays})))
    writer = planned()
    answer = table.with_columns(odd=writer.written(formula.num(ON)), even=writer.written(even.num(ON)))
    rows = engine.rows(nw.to_native(answer))
    assert [row["odd"] for row in rows] == by_number(formula, pays)
    assert [row["even"] for row in rows] == by_number(even, pays)


@pytest.mark.parametrize("engine", AT_HAND)
@given(formula=formulas, pays=pays)
@settings(max_examples=50)
def test_a_trace_over_series_says_what_its_formula_says(engine: str, formula: Formula, pays: list[int]) -> None:
    try:
        trace = formula.num(ON)
    except ValueError:
        return
    found = at_hand(engine, pl.DataFrame({"pay": pays})).written(trace)
    assert found.dtype == nw.Int64
    assert found.to_list() == by_number(formula, pays)


def test_the_bound_is_kept_when_a_trace_is_built() -> None:
    pay = ON.fact("pay")
    assert ON.divided(ON.times(pay, 4_503), 7, Rounding.HALF_UP).op is Op.DIVIDED
    large = ON.times(pay, 9_007)
    with pytest.raises(ValueError, match=r"past 2\*\*53"):
        ON.times(pay, 9_008)
    with pytest.raises(ValueError, match=r"past 2\*\*53"):
        ON.divided(ON.times(pay, 4_504), 7, Rounding.HALF_UP)
    with pytest.raises(ValueError, match=r"past 2\*\*53"):
        ON.plus(large, large)
    with pytest.raises(ValueError, match=r"past 2\*\*53"):
        ON.minus(ON.fixed(0), ON.plus(large, pay))
    with pytest.raises(ValueError, match="columns divide only from 0 up"):
        ON.divided(ON.minus(pay, ON.fixed(1)), 2, Rounding.DOWN)


def test_products_are_folded() -> None:
    pay = ON.fact("pay")
    assert ON.times(ON.times(pay, 3), 5) == ON.times(pay, 15)
    assert ON.times(pay, 1) is pay
    assert ON.times(pay, 0) == ON.times(ON.fixed(0), 7) == ON.fixed(0)
    assert ON.divided(ON.fixed(15), 2, Rounding.HALF_UP) == ON.fixed(8)
    assert ON.divided(pay, 1, Rounding.DOWN) is pay


def test_rates_are_laid_over_one_denominator() -> None:
    pay = ON.fact("pay")
    traces = tuple(ON.divided(ON.times(pay, num), den, Rounding.HALF_UP) for num, den in ((3, 1_250), (27, 5_000)))
    together = overlaid(traces)
    assert (together.op, together.figures) == (Op.DIVIDED, (5_000,))
    fine = ON.divided(ON.times(pay, 87), 500_000, Rounding.HALF_UP)
    assert not isinstance(
        overlaid((*traces, fine, ON.divided(ON.times(pay, 1_999), 2_003, Rounding.HALF_UP))).figures[0], int
    )


def test_ladders_of_other_lengths_stand_side_by_side() -> None:
    pay = ON.fact("pay")
    short, long = ON.banded(pay, (0, 5), (1, 2)), ON.banded(pay, (0, 5, 9), (1, 2, 3))
    axes = (Named("level", ("low", "top")),)
    frame = pl.DataFrame({"pay": [9, 9], "level": ["low", "top"]})
    assert over(frame, planned(axes).written(overlaid((short, long)))) == [2, 3]


@pytest.mark.parametrize("engine", AT_HAND)
def test_a_limit_that_varies(engine: str) -> None:
    pay = ON.fact("pay")
    axes = (Named("level", ("low", "top")),)
    frame = pl.DataFrame({"pay": [0, 7, 8, 9, LIMIT] * 2, "level": ["low"] * 5 + ["top"] * 5})
    least = overlaid((ON.at_least(pay, 8), ON.at_least(pay, 9)))
    most = overlaid((ON.at_most(pay, 8), ON.at_most(pay, 9)))
    for trace, expected in (
        (least, [8, 8, 8, 9, LIMIT, 9, 9, 9, 9, LIMIT]),
        (most, [0, 7, 8, 8, 8, 0, 7, 8, 9, 9]),
    ):
        assert over(frame, planned(axes).written(trace)) == expected
        assert at_hand(engine, frame, axes).written(trace).to_list() == expected
