"""The algebra of columns on invented law: expressions and overlaid traces say what plain integers say."""

from fractions import Fraction
from itertools import product

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frame_engines import ENGINES
from jamsostek.frames.axes import Axis, Holds, Named, Stretches, where
from jamsostek.frames.expressions import Expressions, Writer
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


def expressions(column: str = "pay") -> Expressions:
    return Expressions({"pay": nw.col(column)}, "pay")


def over(frame: pl.DataFrame, expression: nw.Expr) -> list[int]:
    answer = nw.to_native(nw.from_native(frame).select(expression.alias("answer")))
    return [int(value) for value in answer["answer"]]


@given(formula=formulas, pays=pays)
@settings(max_examples=150)
def test_a_formula_over_a_column(formula: Formula, pays: list[int]) -> None:
    assert over(pl.DataFrame({"pay": pays}), formula.num(expressions())) == by_number(formula, pays)


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
    assert over(pl.DataFrame({"pay": pays}), Writer(expressions(), (), {}).expression(trace)) == expected


LEVELS, CUTS = ("low", "mid", "top"), (Month(2020, 1), Month(2021, 5))
AXES: tuple[Axis, ...] = (
    Stretches("day", CUTS, timed=False, counted=False),
    Named("level", LEVELS),
    Holds("set", "extra"),
)
KEYS = list(product((Month(2019, 12), *CUTS), LEVELS, ("", "extra")))


@given(chosen=st.lists(formulas, min_size=1, max_size=4), data=st.data())
@settings(max_examples=150)
def test_overlaid_traces_give_every_key_its_own(chosen: list[Formula], data: st.DataObject) -> None:
    by_key = [data.draw(st.sampled_from([*chosen, None])) for _ in KEYS]
    try:
        traces = tuple(None if formula is None else formula.num(ON) for formula in by_key)
    except ValueError:
        return
    if not any(traces):
        return
    rows = [(month.first_day, level, names, data.draw(st.integers(0, LIMIT))) for month, level, names in KEYS]
    frame = pl.DataFrame(rows, schema=["day", "level", "set", "pay"], orient="row")
    found = nw.to_native(
        nw.from_native(frame).select(Writer(expressions(), AXES, {}).expression(overlaid(traces)).alias("answer"))
    )["answer"]
    for formula, (*_, pay), answer in zip(by_key, rows, found, strict=True):
        assert formula is None or answer == formula.num(Integers({"pay": pay}))


@given(marks=st.lists(st.sampled_from([True, False, None]), min_size=len(KEYS), max_size=len(KEYS)))
@settings(max_examples=100)
def test_conditions_hold_for_the_keys_marked(marks: list[bool | None]) -> None:
    frame = pl.DataFrame(
        [(month.last_day, level, names) for month, level, names in KEYS], schema=["day", "level", "set"], orient="row"
    )
    found = nw.to_native(nw.from_native(frame).with_columns(where(AXES, marks).alias("answer")))["answer"]
    assert all(mark is None or mark == answer for mark, answer in zip(marks, found, strict=True))


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("rounding", Rounding)
def test_every_rounding_on_every_engine_up_to_the_bound(name: str, rounding: Rounding) -> None:
    """An engine may divide in doubles: below 2**53 the whole part is right all the same."""
    pays = [0, 1, 5, 15, 25, 5_000, 15_000, LIMIT - 5_000, LIMIT - 1, LIMIT]
    formula = Rounded(Scaled(PAY, Fraction(4_503, 10_001), WORDS), rounding)
    even = Rounded(Scaled(PAY, Fraction(4_501, 10_000), WORDS), rounding)
    engine = ENGINES[name]
    table = nw.from_native(engine.make(pl.DataFrame({"pay": pays})))
    written = Writer(expressions(), (), {})
    answer = table.with_columns(odd=written.expression(formula.num(ON)), even=written.expression(even.num(ON)))
    rows = engine.rows(nw.to_native(answer))
    assert [row["odd"] for row in rows] == by_number(formula, pays)
    assert [row["even"] for row in rows] == by_number(even, pays)


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
    assert over(frame, Writer(expressions(), axes, {}).expression(overlaid((short, long)))) == [2, 3]
