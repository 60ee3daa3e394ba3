"""The kernel on invented law: words, money, months, tables, formulas, decisions, sheets."""

import pickle
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from jamsostek.kernel.citations import Evidence, Hypothesis, Reading, Regulation, Source, cited, weakest
from jamsostek.kernel.dated import (
    ByYear,
    Daily,
    Each,
    Lapse,
    Monthly,
    NotInForce,
    NotYetKnown,
    Renewal,
    Rule,
    since,
    until,
)
from jamsostek.kernel.decisions import Condition, Granted, Refused, Stated
from jamsostek.kernel.fields import a, a_day, a_flag, a_moment, a_month, each_a, whole
from jamsostek.kernel.formulas import (
    AtLeast,
    AtMost,
    Bands,
    Fact,
    Fixed,
    Formula,
    Ladder,
    Less,
    Rounded,
    Scaled,
    Slice,
    Sum,
    grown,
    share,
    slices,
    times,
)
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import (
    LIMIT,
    Rounding,
    exact_amount,
    exact_rate,
    nth_root,
    percent,
    rounded,
    whole_number,
)
from jamsostek.kernel.months import (
    LeapDay,
    Month,
    as_day,
    as_month,
    completed_months,
    completed_years,
    months_after,
    next_working_day,
    preceding_working_day,
    working_days_after,
    years_after,
)
from jamsostek.kernel.sheets import FOLD, Sheet
from jamsostek.kernel.words import Language, Unit, Words, as_language, write
from jamsostek.terms import Program, Risk, Scale, as_risk, term

LAW = Regulation("PP 1/2015", Words("an invented regulation", "peraturan rekaan"), gazette="LN 1")
LETTER = Regulation("Surat 1", Words("a letter", "surat"), evidence=Evidence.REPORTED)
POINT = Reading(
    "POINT-1", question=Words("which?", "yang mana?"), default=Words("this", "ini"), articles="PP 1/2015 Pasal 2"
)
HALF_UP, DOWN, UP, HALF_EVEN = Rounding


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("value", "unit", "english", "indonesian"),
    [
        (1_117_389, Unit.RUPIAH, "1,117,389", "Rp1.117.389"),
        (-1_500, Unit.RUPIAH, "-1,500", "-Rp1.500"),
        (Fraction(443_453, 2), Unit.RUPIAH, "221,726.50", "Rp221.726,50"),
        (Fraction(1, 3), Unit.RUPIAH, "0.33…", "Rp0,33…"),
        (Fraction(24, 10_000), None, "0.24%", "0,24%"),
        (Fraction(-3, 100), None, "-3%", "-3%"),
        (Fraction(1, 3), None, "33 1/3%", "33 1/3%"),
        (Fraction(-10_000, 3), None, "-333,333 1/3%", "-333.333 1/3%"),
        (Fraction(1, 300), None, "1/3%", "1/3%"),
        (Fraction(-1, 300), None, "-1/3%", "-1/3%"),
        (Fraction(1, 2), Unit.SHARE, "0.5", "0,5"),
        (Fraction(1, 3), Unit.COUNT, "1/3", "1/3"),
        (12, Unit.MONTHS, "12 months", "12 bulan"),
        (1, Unit.MONTHS, "1 month", "1 bulan"),
        (1, Unit.WORKING_DAYS, "1 working day", "1 hari kerja"),
        (2, Unit.WORKING_DAYS, "2 working days", "2 hari kerja"),
        (1_000, None, "1,000", "1.000"),
        (True, None, "yes", "ya"),
        (date(2026, 3, 1), None, "2026-03-01", "1 Maret 2026"),
        (datetime(2026, 3, 1, 9, 5), None, "2026-03-01 09:05", "1 Maret 2026 pukul 09.05"),
        (Month(2026, 4), None, "April 2026", "April 2026"),
        (Risk.LOW, None, "low risk", "tingkat risiko rendah"),
        ((1, 2), None, "1, 2", "1, 2"),
        (frozenset({"b", "a"}), None, "a, b", "a, b"),
        ((), None, "–", "–"),
        (None, None, "–", "–"),
        ("text", None, "text", "text"),
    ],
)
def test_figures_are_written_as_each_language_writes_them(
    value: object, unit: Unit | None, english: str, indonesian: str
) -> None:
    assert write(value, Language.EN, unit) == english
    assert write(value, Language.ID, unit) == indonesian


def test_words_fill_in_their_figures() -> None:
    words = Words("pay {w:rupiah} at {r}", "bayar {w:rupiah} pada {r}").with_(w=5_000, r=percent("2.5"))
    assert str(words) == "pay 5,000 at 2.5%"
    assert words.in_(Language.ID) == "bayar Rp5.000 pada 2,5%"
    assert str(Words("as {it stands", "apa adanya")) == "as {it stands"


# ---------------------------------------------------------------- money


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**6), st.sampled_from(Rounding))
def test_rounding_is_within_a_rupiah_and_on_the_right_side(num: int, den: int, rounding: Rounding) -> None:
    exact, whole = Fraction(num, den), rounded(num, den, rounding)
    if rounding is DOWN:
        assert whole <= exact < whole + 1
    elif rounding is UP:
        assert whole - 1 < exact <= whole
    else:
        assert abs(whole - exact) <= Fraction(1, 2)


@pytest.mark.parametrize(("half", "up", "even"), [(1, 1, 0), (3, 2, 2), (5, 3, 2), (7, 4, 4)])
def test_halves(half: int, up: int, even: int) -> None:
    assert (rounded(half, 2), rounded(half, 2, HALF_EVEN)) == (up, even)
    assert (rounded(half, 2, DOWN), rounded(half, 2, UP)) == (half // 2, half // 2 + 1)
    assert rounded(3, 4, HALF_EVEN) == 1
    assert DOWN.in_(Language.ID) == "dibulatkan ke bawah ke rupiah penuh"


@pytest.mark.parametrize("value", [1.0, True, "1", None, 1j])
def test_money_takes_no_other_type(value: Any) -> None:
    for read in (exact_amount, exact_rate, whole_number):
        with pytest.raises(TypeError, match="wage: .*expected"):
            read(value, "wage")


@pytest.mark.parametrize(
    "value", [-1, LIMIT + 1, Decimal("NaN"), Decimal("Infinity"), Decimal("-0.5"), Fraction(LIMIT * 2 + 1, 2)]
)
def test_money_takes_nothing_outside_its_limits(value: Any) -> None:
    with pytest.raises(ValueError, match="wage: "):
        exact_amount(value, "wage")


def test_money_is_exact() -> None:
    assert exact_amount(LIMIT, "wage") == LIMIT
    assert exact_amount(Decimal("1.5"), "wage") == Fraction(3, 2)
    assert type(exact_amount(Decimal("2.00"), "wage")) is int
    assert exact_rate(Decimal("0.05"), "growth") == Fraction(1, 20)
    with pytest.raises(ValueError, match="growth: 2 is outside 0 to 1"):
        exact_rate(2, "growth")
    with pytest.raises(ValueError, match="growth: NaN is no rate"):
        exact_rate(Decimal("NaN"), "growth")
    with pytest.raises(ValueError, match=r"count: 1,001 is outside 0 to 1,000"):
        whole_number(1001, "count", most=1000)


@given(st.fractions(0, 1000), st.integers(1, 24))
def test_the_root_is_the_largest_that_fits(value: Fraction, n: int) -> None:
    root = nth_root(value, n, digits=20)
    assert root**n <= value < (root + Fraction(1, 10**20)) ** n


# ---------------------------------------------------------------- months and days


@given(st.integers(Month(1900, 1).ordinal, Month(2199, 12).ordinal), st.integers(-600, 600))
def test_months_add_and_subtract(ordinal: int, more: int) -> None:
    month = Month.from_ordinal(ordinal)
    assert Month.parse(str(month)) == month == Month.of(month.first_day) == Month.of(month.last_day)
    if Month(1900, 1).ordinal <= ordinal + more <= Month(2200, 12).ordinal:
        assert (month + more) - month == more
        assert (month + more) - more == month


def test_a_month_runs_from_its_first_to_its_last_day() -> None:
    february = Month(2024, 2)
    assert (february.first_day, february.last_day, february.day(30)) == (
        date(2024, 2, 1),
        date(2024, 2, 29),
        date(2024, 2, 29),
    )
    assert [str(month) for month in Month(2023, 12).until(february)] == ["2023-12", "2024-01", "2024-02"]
    assert (Month(2024, 1) < february, february.in_(Language.ID)) == (True, "Februari 2024")


@pytest.mark.parametrize("text", ["2024-1", "2024", "2024-13", "2024/01", "abcd-01", "24-01", "2024-00"])
def test_no_month(text: str) -> None:
    with pytest.raises(ValueError, match="month: "):
        Month.parse(text)


def test_no_month_from_other_types() -> None:
    with pytest.raises(TypeError, match="month: .*whole number"):
        Month(2024, 1.0)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="year: .*whole number"):
        Month(True, 1)
    with pytest.raises(TypeError, match="month: .*expected a Month"):
        as_month(date(2024, 1, 1), "month")
    with pytest.raises(TypeError, match="paid_on: .*expected a date"):
        as_day("2024-01-01", "paid_on")


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2024, 5, 15), 3, date(2024, 8, 15)),
    ],
)
def test_the_end_of_month_rule(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


def test_anniversaries_of_29_february() -> None:
    born = date(2004, 2, 29)
    assert years_after(born, 21) == date(2025, 2, 28)
    assert years_after(born, 21, LeapDay.MARCH_1) == date(2025, 3, 1)
    assert years_after(born, 20, LeapDay.MARCH_1) == date(2024, 2, 29)
    assert completed_years(born, date(2025, 2, 28)) == 21
    assert completed_years(born, date(2025, 2, 28), LeapDay.MARCH_1) == 20
    assert completed_years(born, date(2025, 2, 27)) == 20
    assert (
        completed_months(date(2024, 1, 31), date(2024, 2, 29)),
        completed_months(date(2024, 1, 15), date(2024, 2, 14)),
    ) == (1, 0)


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sets(st.dates(date(2000, 1, 1), date(2100, 12, 31)), max_size=5)
)
def test_working_days(day: date, holidays: set[date]) -> None:
    after, before = next_working_day(day, holidays), preceding_working_day(day, holidays)
    assert before <= day <= after
    assert all(found.weekday() < 5 and found not in holidays for found in (before, after))
    end = working_days_after(day, 5, holidays)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(found.weekday() < 5 and found not in holidays for found in between) == 5
    assert working_days_after(day, 0) == day


# ---------------------------------------------------------------- citations


def test_an_article_is_cited_as_indonesians_cite_it() -> None:
    article = LAW.at("Pasal 2 ayat (1)")
    assert (str(article), article.in_(Language.ID), str(LAW), LAW.in_(Language.ID)) == (
        "PP 1/2015 Pasal 2 ayat (1)",
    ) * 2 + ("PP 1/2015",) * 2
    assert str(LETTER.whole()) == "Surat 1"
    assert article.known_by(Evidence.REMEMBERED).evidence is Evidence.REMEMBERED
    assert cited((article, article, POINT), Language.ID) == "PP 1/2015 Pasal 2 ayat (1); bacaan POINT-1"
    assert str(Hypothesis("budget")) == "assumed: budget"


def test_a_figure_is_as_certain_as_its_weakest_citation() -> None:
    assert weakest((LAW.at("Pasal 1"), LETTER.whole())) is Evidence.REPORTED
    assert weakest((LAW.at("Pasal 1"), POINT)) is Evidence.TEXT_READ
    assert weakest((POINT,)) is Evidence.INFERRED is POINT.evidence
    assert weakest((LAW.at("Pasal 1"), Hypothesis("x"))) is Evidence.ASSUMED
    assert Evidence.REPORTED.in_(Language.ID) == "dilaporkan"


# ---------------------------------------------------------------- tables

CEILING = Monthly(
    Words("the ceiling", "batas"),
    since("2015-07", 100, LAW.at("Pasal 1")),
    since("2016-03", 200, LETTER.whole()),
    unit=Unit.RUPIAH,
    renewed=Renewal.YEARLY,
)
RELIEF = Monthly(
    Words("relief", "keringanan"),
    since("2020-08", percent("1"), LAW.at("Pasal 2")),
    until("2021-02", LAW.at("Pasal 3")),
)
GROWTH = ByYear(
    Words("growth", "pertumbuhan"),
    since("2016", percent("5"), LAW.at("Pasal 4")),
    since("2018", percent("6"), LAW.at("Pasal 4")),
)
REGIME = Daily(
    Words("the regime", "rezim"),
    since("2015-07-01", "old", LAW.at("Pasal 5")),
    since("2019-12-02", "new", LAW.at("Pasal 6")),
)


def test_a_row_holds_until_the_next() -> None:
    assert CEILING.on(Month(2016, 2)).value == 100
    assert CEILING.on(Month(2016, 3)).value == 200
    assert (REGIME.on(date(2019, 12, 1)).value, REGIME.on(date(2019, 12, 2)).value) == ("old", "new")
    assert [row.value for row in CEILING] == [100, 200]


def test_before_the_first_row_nothing_is_in_force() -> None:
    with pytest.raises(NotInForce, match="the ceiling: nothing in force at 2015-06; first row since 2015-07") as raised:
        CEILING.on(Month(2015, 6))
    assert (raised.value.key, raised.value.table) == (Month(2015, 6), CEILING.words)
    assert CEILING.get(Month(2015, 6)) is None
    assert not isinstance(raised.value, NotYetKnown)
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (str(copy), copy.key) == (str(raised.value), raised.value.key)


def test_after_its_last_month_a_yearly_figure_is_not_yet_known() -> None:
    assert CEILING.known_until() == Month(2017, 2)
    assert CEILING.on(Month(2017, 2)).value == 200
    with pytest.raises(
        NotYetKnown, match=r"the ceiling: not yet known for 2017-03; the last figure is 200 since 2016-03.*continuing"
    ):
        CEILING.on(Month(2017, 3))
    with pytest.raises(NotYetKnown):
        CEILING.get(Month(2017, 3))


def test_a_lapsed_table_says_so() -> None:
    assert RELIEF.on(Month(2021, 1)).value == Fraction(1, 100)
    with pytest.raises(
        NotInForce, match=r"relief: no longer in force at 2021-02; lapsed 2021-02 \(PP 1/2015 Pasal 3\)"
    ):
        RELIEF.on(Month(2021, 2))
    assert (RELIEF.get(Month(2021, 2)), RELIEF.known_until()) == (None, None)


def test_a_year_answers_for_itself_only() -> None:
    assert GROWTH.on(2016).value == Fraction(1, 20)
    with pytest.raises(NotYetKnown):
        GROWTH.on(2017)
    with pytest.raises(NotYetKnown):
        GROWTH.continuing().on(2017)
    with pytest.raises(NotInForce):
        GROWTH.on(2015)
    assert (GROWTH.known_until(), GROWTH.continuing().on(2030).value) == (2018, Fraction(6, 100))


def test_continuing_is_marked() -> None:
    found = CEILING.continuing().on(Month(2030, 1))
    assert (found.value, found.assumed, found.evidence) == (200, True, Evidence.ASSUMED)
    assert not CEILING.continuing().on(Month(2017, 2)).assumed
    assert "assumed: the last known figure continues" in str(found)


def test_then_adds_or_replaces_a_row() -> None:
    guess = CEILING.then(since("2017-03", 300, Hypothesis("budget")))
    assert (guess.on(Month(2017, 3)).value, guess.on(Month(2017, 3)).assumed) == (300, True)
    assert CEILING.then(since("2016-03", 250, LAW.at("Pasal 1"))).on(Month(2016, 3)).value == 250
    assert CEILING.then(since("2014-01", 50, LAW.at("Pasal 1"))).on(Month(2015, 6)).value == 50
    assert RELIEF.then(since("2022-01", percent("2"), LAW.at("Pasal 9"))).on(Month(2022, 1)).value == Fraction(1, 50)


def test_rows_stand_in_order() -> None:
    words = Words("x", "x")
    for rows in ((since("2016-01", 1, POINT), since("2015-01", 2, POINT)), (since("2016-01", 1, POINT),) * 2, ()):
        with pytest.raises(ValueError, match="x: rows must stand in order of time"):
            Monthly(words, *rows)


def test_a_table_takes_only_its_own_kind_of_key() -> None:
    with pytest.raises(TypeError, match="month: .*expected a Month"):
        CEILING.on(date(2016, 1, 1))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="day: .*expected a date"):
        REGIME.on(Month(2016, 1))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="year: .*whole number"):
        GROWTH.on(Month(2016, 1))  # type: ignore[arg-type]


def test_tables_print_pickle_and_hash() -> None:
    assert "lapses" in str(RELIEF)
    assert "2016-03  200" in str(CEILING)
    assert "berakhir" in str(RELIEF.in_(Language.ID))
    assert str(CEILING.on(Month(2016, 3))) == "200 since 2016-03: Surat 1"
    assert CEILING.on(Month(2016, 3)).in_(Language.ID) == "batas, Rp200 sejak Maret 2016"
    assert GROWTH.on(2016).in_(Language.ID) == "pertumbuhan, 5% sejak 2016"
    each = Each({Risk.LOW: CEILING, Risk.HIGH: CEILING.then(since("2017-03", 1, POINT))})
    for value in (CEILING, RELIEF, GROWTH, REGIME, each):
        copy = pickle.loads(pickle.dumps(value))
        assert (copy, hash(copy)) == (value, hash(value))
    assert (list(each), Risk.LOW in each, Risk.MEDIUM in each, each[Risk.LOW]) == (
        [Risk.LOW, Risk.HIGH],
        True,
        False,
        CEILING,
    )
    assert isinstance(RELIEF.entries[-1], Lapse)


def test_a_row_may_hold_a_rule() -> None:
    rule = Rule(Words("doubled", "dikalikan dua"), double)
    table = Daily(Words("the rule", "aturan"), since("2015-07-01", rule, LAW.at("Pasal 7")))
    assert table.on(date(2020, 1, 1)).value(21) == 42
    assert table.on(date(2020, 1, 1)).figure(Language.ID) == "dikalikan dua"


def double(value: int) -> int:
    return 2 * value


# ---------------------------------------------------------------- formulas

AT = Month(2016, 3)
WAGE = Fact("wage", Words("wage", "upah"))
RATE = Monthly(Words("the share", "bagian"), since("2015-07", percent("2.5"), LAW.at("Pasal 8"))).on(AT)
TWENTY_FIVE = Monthly(Words("days", "hari"), since("2015-07", 25, LAW.at("Pasal 9")), unit=Unit.COUNT).on(AT)
CAP = CEILING.on(AT)
BANDS = Monthly(
    Words("the band", "golongan"), since("2015-07", Ladder((0, 100, 200), (10, 150, 250)), LAW.at("Pasal 10"))
).on(AT)
LOW = Monthly(Words("first slice", "lapis pertama"), since("2015-07", percent("10"), LAW.at("Pasal 11"))).on(AT)
HIGH = Monthly(Words("second slice", "lapis kedua"), since("2015-07", percent("20"), LAW.at("Pasal 11"))).on(AT)


@pytest.mark.parametrize(
    ("formula", "wage", "value"),
    [
        (WAGE, 7, 7),
        (Fact("wage", Words("third", "sepertiga"), den=3), 7, Fraction(7, 3)),
        (Fixed(CAP), 7, 200),
        (Fixed(RATE), 7, Fraction(1, 40)),
        (share(WAGE, RATE), 7, Fraction(7, 40)),
        (times(WAGE, TWENTY_FIVE), 7, 175),
        (grown(WAGE, RATE), 40, 41),
        (Scaled(WAGE, Fraction(1, 3), Words("mean", "rata-rata")), 7, Fraction(7, 3)),
        (AtMost(WAGE, CAP), 201, 200),
        (AtMost(WAGE, CAP), 199, 199),
        (AtMost(share(WAGE, RATE), CAP), 8_000, 200),
        (AtMost(share(WAGE, RATE), CAP), 7_999, Fraction(7_999, 40)),
        (AtLeast(WAGE, CAP), 199, 200),
        (AtLeast(share(WAGE, RATE), CAP), 8_001, Fraction(8_001, 40)),
        (Bands(WAGE, BANDS), 0, 10),
        (Bands(WAGE, BANDS), 99, 10),
        (Bands(WAGE, BANDS), 100, 150),
        (Bands(WAGE, BANDS), 10_000, 250),
        (Bands(Scaled(WAGE, Fraction(1, 2), Words("half", "separuh")), BANDS), 199, 10),
        (Bands(Scaled(WAGE, Fraction(1, 2), Words("half", "separuh")), BANDS), 200, 150),
        (Sum((WAGE, share(WAGE, RATE)), Words("both", "keduanya")), 40, 41),
        (Sum((share(WAGE, RATE), share(WAGE, LOW), WAGE), Words("all", "semua")), 40, 45),
        (Less(WAGE, share(WAGE, RATE), Words("rest", "sisa")), 40, 39),
        (slices(WAGE, (Slice(0, LOW), Slice(100, HIGH)), Words("marginal", "progresif")), 100, 10),
        (slices(WAGE, (Slice(0, LOW), Slice(100, HIGH)), Words("marginal", "progresif")), 150, 20),
        (slices(WAGE, (Slice(0, LOW), Slice(100, HIGH)), Words("marginal", "progresif")), 50, 5),
        (Rounded(share(WAGE, RATE)), 60, 2),
        (Rounded(share(WAGE, RATE), DOWN), 60, 1),
    ],
)
def test_the_value_of_a_formula_is_its_first_step(formula: Formula, wage: int, value: int | Fraction) -> None:
    facts = {"wage": wage}
    assert formula.value(facts) == value == formula.steps(facts).value
    assert all(str(step.text) and step.text.in_(Language.ID) for step in formula.walk())


@frozen
class Pay(Figured):
    label: Words = Words("pay", "upah")


def test_an_item_explains_itself() -> None:
    formula = Rounded(Sum((share(AtMost(WAGE, CAP), RATE), Fixed(CAP)), Words("together", "bersama")), DOWN, (POINT,))
    item = Pay(amount_of(formula, {"wage": 250}), formula, {"wage": 250}, notes=(Words("a note", "catatan"),))
    assert str(item) == str(item.explain())
    assert str(item).splitlines() == [
        "pay: 205",
        "  205      cut to whole rupiah [reading POINT-1]",
        "  205.00   together",
        "    5.00   2.5%, the share [PP 1/2015 Pasal 8]",
        "      200  at most the ceiling, 200 since 2016-03 [Surat 1]",
        "      250  wage",
        "    200    the ceiling [Surat 1]",
        "  a note",
    ]
    assert "Rp205" in str(item.explain(Language.ID))
    assert item.law == (POINT, LAW.at("Pasal 8"), LETTER.whole())
    assert not item.assumed
    assumed = Rounded(AtMost(WAGE, CEILING.continuing().on(Month(2030, 1))))
    assert Pay(1, assumed, {"wage": 1}).assumed


def test_steps_have_their_own_units() -> None:
    months = Fact("months", Words("months", "bulan"), Unit.MONTHS)
    half = Scaled(months, Fraction(1, 2), Words("half", "separuh"), unit=Unit.SHARE)
    rate = Scaled(months, Fraction(1, 100), Words("rate", "tarif"), unit=Unit.PERCENT)
    assert [figure for figure, _ in half.steps({"months": 3}).lines(Language.EN)] == ["1.5", "3 months"]
    assert [figure for figure, _ in rate.steps({"months": 100}).lines(Language.EN)] == ["100%", "100 months"]


def test_an_amount_ends_in_whole_rupiah() -> None:
    with pytest.raises(ValueError, match="2.5%, the share: a formula that ends in a fraction"):
        amount_of(share(WAGE, RATE), {"wage": 1})


@pytest.mark.parametrize(("value", "rung"), [(0, 1), (99, 1), (100, 2), (Fraction(399, 2), 2), (200, 3)])
def test_rungs_count_from_one(value: int | Fraction, rung: int) -> None:
    assert BANDS.value.rung(value) == rung


# ---------------------------------------------------------------- decisions


@frozen
class Enough(Condition):
    found: int
    code = "too_few"

    @property
    def met(self) -> bool:
        return self.found >= 12

    @property
    def words(self) -> Words:
        return Words("{n} months paid", "{n} bulan dibayar").with_(n=self.found)

    @property
    def law(self) -> tuple[Source, ...]:
        return (LAW.at("Pasal 12"),)


def test_a_refusal_carries_every_condition() -> None:
    stated = Stated("no_form", True, Words("form handed in", "formulir diserahkan"), ())
    refused = Refused((stated, Enough(11), Enough(10)), (Words("try again", "coba lagi"),))
    assert (refused.reasons, refused.unmet) == (("too_few",), (Enough(11), Enough(10)))
    assert str(refused).splitlines() == [
        "Refused",
        "  ✗  11 months paid [PP 1/2015 Pasal 12]",
        "  ✗  10 months paid [PP 1/2015 Pasal 12]",
        "  ✓  form handed in",
        "  try again",
    ]
    assert "Ditolak" in str(refused.in_(Language.ID))
    assert str(Enough(12)) == "✓ 12 months paid [PP 1/2015 Pasal 12]"
    with pytest.raises(ValueError, match="at least one unmet"):
        Refused((Enough(12),))


def test_a_grant_shows_the_benefit_and_the_conditions() -> None:
    granted = Granted(Pay(5, Rounded(WAGE), {"wage": 5}), (Enough(12),))
    assert str(granted).splitlines()[0] == "pay: 5 (granted)"
    assert str(granted).splitlines()[-1].split() == ["✓", "12", "months", "paid", "[PP", "1/2015", "Pasal", "12]"]
    assert "dikabulkan" in str(granted.in_(Language.ID))


# ---------------------------------------------------------------- sheets


def test_a_sheet_aligns_and_escapes() -> None:
    sheet = Sheet("<t>", (("a", "1"), ("b<", "20"), ("sum", "21")), head=("x", "y"), align="<>", foot=1, notes=("n&",))
    assert str(sheet).splitlines() == ["<t>", "  x     y", "  a     1", "  b<   20", "  ---  --", "  sum  21", "  n&"]
    html = sheet._repr_html_()
    assert "&lt;t&gt;" in html
    assert "b&lt;" in html
    assert "n&amp;" in html
    assert "<details>" not in html
    assert "<details>" in Sheet("long", (("row",),) * (FOLD + 1))._repr_html_()
    assert "<thead>" not in Sheet("plain", (("row",),))._repr_html_()
    assert Pay(5, Rounded(WAGE), {"wage": 5})._repr_html_().startswith("<div>")


# ---------------------------------------------------------------- terms


def test_terms_are_taken_by_their_word() -> None:
    assert as_risk("low") is Risk.LOW is as_risk(Risk.LOW)
    assert as_risk(None) is None
    assert pickle.loads(pickle.dumps(Scale.SMALL)) is Scale.SMALL
    assert (Risk.VERY_HIGH.group, Program.JHT.in_(Language.ID)) == (5, "Jaminan Hari Tua")
    with pytest.raises(ValueError, match="risk: 'danger' is unknown; expected one of 'very_low'"):
        as_risk("danger")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="risk: 3 is an int; expected Risk or one of"):
        term(Risk, 3, "risk")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("mikro", "micro"), ("Large", "large"), ("menengah", "medium"), ("besar", "large"), ("huge", None)],
)
def test_a_word_that_is_nearly_one(word: str, meant: str | None) -> None:
    """A misspelling, or the Indonesian word."""
    with pytest.raises(ValueError, match=f"scale: '{word}' is unknown; expected one of .*'large'") as error:
        term(Scale, word, "scale")
    assert str(error.value).partition("; did you mean ")[2] == ("" if meant is None else f"{meant!r}?")


def test_a_language_from_its_code() -> None:
    assert as_language("id") is Language.ID is as_language(Language.ID)
    with pytest.raises(ValueError, match="language: 'fr' is unknown; expected 'en' or 'id'"):
        as_language("fr")  # type: ignore[arg-type]


def test_an_assumption_in_both_languages() -> None:
    both = Hypothesis("a budget", "sebuah anggaran")
    assert (both.in_(Language.EN), both.in_(Language.ID)) == ("assumed: a budget", "diandaikan: sebuah anggaran")
    assert Hypothesis("RUU").in_(Language.ID) == "diandaikan: RUU"


def test_the_month_of_no_day() -> None:
    with pytest.raises(TypeError, match="day: '2026-04-01' is a str; expected a date"):
        Month.of("2026-04-01")  # type: ignore[arg-type]


def test_a_ladder_of_many_steps_is_cut() -> None:
    few, many = Ladder(tuple(range(5)), tuple(range(5))), Ladder(tuple(range(6)), tuple(range(6)))
    assert few.in_(Language.EN) == "≥ 0: 0; ≥ 1: 1; ≥ 2: 2; ≥ 3: 3; ≥ 4: 4"
    assert many.in_(Language.EN) == "6 steps: ≥ 0: 0; ≥ 1: 1; …; ≥ 5: 5"
    assert many.in_(Language.ID) == "6 jenjang: ≥ 0: 0; ≥ 1: 1; …; ≥ 5: 5"


@frozen
class _Everything:
    """A fact with one field of each kind."""

    day: date = field(default=date(2026, 4, 1), validator=a_day)
    moment: datetime = field(default=datetime(2026, 4, 1, 12), validator=a_moment)
    month: Month = field(default=Month(2026, 4), validator=a_month)
    flag: bool = field(default=True, validator=a_flag)
    count: int = field(default=3, validator=whole(least=2, most=4))
    risk: Risk = field(default=Risk.LOW, validator=a(Risk))


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"day": datetime(2026, 4, 1)}, TypeError, r"day: datetime.*\) is a datetime; expected a date"),
        ({"day": "2026-04-01"}, TypeError, "day: '2026-04-01' is a str; expected a date"),
        ({"moment": date(2026, 4, 1)}, TypeError, "moment: .* is a date; expected a datetime"),
        ({"month": 4}, TypeError, "month: 4 is an int; expected a Month"),
        ({"flag": 1}, TypeError, "flag: 1 is an int; expected True or False"),
        ({"flag": None}, TypeError, "flag: None is None; expected True or False"),
        ({"count": 3.0}, TypeError, "count: 3.0 is a float; expected a whole number"),
        ({"count": 1}, ValueError, "count: 1 is outside 2 to 4"),
        ({"count": 5}, ValueError, "count: 5 is outside 2 to 4"),
        ({"risk": "low"}, TypeError, "risk: 'low' is a str; expected a Risk"),
        ({"risk": "low" * 100}, TypeError, "risk: 'lowlow.*… is a str; expected a Risk"),
    ],
)
def test_fields_refuse_by_name(facts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{message}"):
        _Everything(**facts)


def test_what_is_a_collection_of_objects() -> None:
    assert each_a(Risk, iter([Risk.LOW]), "risks") == (Risk.LOW,)
    with pytest.raises(TypeError, match=r"risks\[1\]: 'low' is a str; expected a Risk"):
        each_a(Risk, [Risk.LOW, "low"], "risks")
    with pytest.raises(TypeError, match=r"risks: <Risk.LOW: 'low'> is a Risk; expected a collection of them"):
        each_a(Risk, Risk.LOW, "risks")  # type: ignore[arg-type]


def test_lines_are_as_wide_as_a_screen() -> None:
    long = "word " * 60
    rows = (("a" * 50, long.strip(), "1,000"), ("  b", "short", "20"))
    sheet = Sheet(long.strip(), rows, align="<<>", notes=(f"✓  {long.strip()}", long.strip()))
    lines = str(sheet).splitlines()
    assert max(map(len, lines)) <= 118
    assert lines[1].startswith("    word")
    body = [line for line in lines if "aaa" in line or line.startswith(" " * 54 + "word")]
    assert body[0].endswith("1,000")
    assert len({line.index("word") for line in body}) == 1
    mark = next(at for at, line in enumerate(lines) if line.startswith("  ✓  word"))
    assert lines[mark + 1].startswith("     word")
    assert str(Sheet("", ())) == ""
