"""The rulebook: what if, going on, other readings, what is known until when, what changed; and every boundary of every table."""

import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from jamsostek import RULEBOOK, Hypothesis, Month, NotInForce, NotYetKnown, Rulebook, jp, since
from jamsostek.figures import figures, markdown
from jamsostek.kernel.dated import ByYear, Daily, Key, Lapse, Monthly, Renewal, until
from jamsostek.kernel.months import LeapDay
from jamsostek.kernel.words import Language, Words
from jamsostek.readings.jp import JP_2
from jamsostek.rulebook import AnyTable

TABLES = dict(RULEBOOK.tables())


def before(key: Key) -> Key:
    if isinstance(key, Month):
        return key - 1
    return key - timedelta(days=1) if isinstance(key, date) else key - 1


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_row_begins_on_its_day_and_not_before(table: AnyTable) -> None:
    previous: object = None
    for entry in table.entries:
        if isinstance(entry, Lapse):
            with pytest.raises(NotInForce, match="no longer in force"):
                table.on(entry.since)
        else:
            assert table.on(entry.since) is entry
            assert entry.law
        if isinstance(previous, Lapse) or previous is None:
            with pytest.raises(NotInForce):
                table.on(before(entry.since))
        elif isinstance(table, ByYear):
            assert table.on(previous.since) is previous  # type: ignore[attr-defined]
        else:
            assert table.on(before(entry.since)) is previous
        previous = entry


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_table_speaks_both_languages(table: AnyTable) -> None:
    english, indonesian = table.words.in_(Language.EN), table.words.in_(Language.ID)
    assert english
    assert indonesian
    assert english != indonesian
    assert str(table).startswith(english)
    assert str(table.in_(Language.ID)).startswith(indonesian)


def test_a_rulebook_shows_only_what_differs_from_the_law_as_it_ships() -> None:
    assert repr(RULEBOOK) == "Rulebook()"
    assert repr(RULEBOOK.taking(JP_2, LeapDay.MARCH_1)) == "Rulebook(periods=...)"


def test_yearly_figures_end_where_they_are_unknown() -> None:
    known = RULEBOOK.known_until()
    assert known["jp.wage_ceiling"] >= Month(2027, 2)  # type: ignore[operator]
    going_on = RULEBOOK.continuing()
    for address, last in known.items():
        table = TABLES[address]
        after = last + 1
        with pytest.raises(NotYetKnown, match="not yet known"):
            table.on(after)
        assert dict(going_on.tables())[address].on(after).assumed
    for address, table in TABLES.items():
        assert (address in known) == (isinstance(table, ByYear) or table.renewed is Renewal.YEARLY)


def test_then_finds_a_table_here_or_as_enacted() -> None:
    first = RULEBOOK.then(jp.LAW.wage_ceiling, since("2027-03", 11_600_000, Hypothesis("a")))
    second = first.then(jp.LAW.wage_ceiling, since("2028-03", 12_000_000, Hypothesis("b")))
    third = second.then(second.jp.wage_ceiling, since("2029-03", 12_500_000, Hypothesis("c")))
    assert [third.jp.wage_ceiling.on(Month(year, 3)).value for year in (2027, 2028, 2029)] == [
        11_600_000,
        12_000_000,
        12_500_000,
    ]
    assert RULEBOOK.jp.wage_ceiling is jp.LAW.wage_ceiling
    assert first.jkm is RULEBOOK.jkm
    assert third.known_until()["jp.wage_ceiling"] == Month(2030, 2)
    assert RULEBOOK.then(jp.LAW.wage_ceiling).jp == RULEBOOK.jp
    by_risk = RULEBOOK.then(
        next(table for _, table in RULEBOOK.tables() if table.words.en == "the JKK rate of low risk")
    )
    assert by_risk == RULEBOOK
    stranger = Monthly(Words("stranger", "asing"), since("2015-07", 1, Hypothesis("x")))
    with pytest.raises(ValueError, match="table: stranger stands in no rulebook"):
        RULEBOOK.then(stranger)


def test_taking_another_reading() -> None:
    march = RULEBOOK.taking(JP_2, LeapDay.MARCH_1)
    assert (march.periods.leap_day, RULEBOOK.periods.leap_day) == (LeapDay.MARCH_1, LeapDay.FEBRUARY_28)
    assert march != RULEBOOK
    assert march.taking(JP_2, LeapDay.FEBRUARY_28) == RULEBOOK


def test_changes_are_listed_in_order_with_what_stood_before() -> None:
    changes = RULEBOOK.changes(date(2026, 3, 1), date(2026, 3, 31))
    found = {change.address: change for change in changes}
    ceiling = found["jp.wage_ceiling"]
    assert ceiling.entry.since == Month(2026, 3)
    assert ceiling.before is not None
    assert ceiling.before.since == Month(2025, 3)
    months = [change.entry.since for change in RULEBOOK.changes(date(2015, 7, 1), date(2015, 7, 31))]
    assert months
    assert tuple(RULEBOOK.changes(date(2016, 3, 2), date(2016, 3, 31))) == ()
    lapses = RULEBOOK.changes(date(2021, 2, 1), date(2021, 2, 1))
    assert any(isinstance(change.entry, Lapse) for change in lapses)


def test_changes_can_be_narrowed_and_read() -> None:
    changes = RULEBOOK.changes(Month(2026, 1), Month(2026, 4), under="jp")
    assert [change.address for change in changes] == ["jp.minimum", "jp.maximum", "jp.wage_ceiling"]
    assert (len(changes), changes[2].words.en) == (3, "the JP wage ceiling")
    assert changes == RULEBOOK.changes(date(2026, 1, 1), date(2026, 4, 30), under="jp")
    assert not RULEBOOK.changes(Month(2026, 3), Month(2026, 3), under="jkk.rate")
    assert RULEBOOK.changes(Month(2024, 1), Month(2024, 1), under="jp.inflation")[0].row()[0] == "2024"
    sheet = changes.in_(Language.EN)
    assert sheet.title == "Changes of the law from 2026-01-01 to 2026-04-30"
    assert sheet.rows[-1][:4] == ("March 2026", "jp.wage_ceiling", "10,547,400", "11,086,300")
    assert max(map(len, str(changes).splitlines())) <= 118
    assert "Rp11.086.300" in str(changes.in_(Language.ID))
    assert str(changes[2]).startswith(
        "March 2026 jp.wage_ceiling: 10,547,400 → 11,086,300 [PP 45/2015 Pasal 29 ayat (3)"
    )
    begun, lapsed = (
        RULEBOOK.changes(date(2021, 2, 1), date(2021, 2, 2)),
        RULEBOOK.changes(Month(2021, 2), Month(2021, 2)),
    )
    assert any(change.row()[2] == "–" for change in begun)
    assert any(change.row(Language.ID)[3] == "tidak berlaku lagi" for change in lapsed)


@pytest.mark.parametrize(
    ("since_", "until_", "error", "message"),
    [
        (Month(2026, 4), Month(2026, 3), ValueError, "until: 2026-03 is before since, 2026-04"),
        ("2026-01-01", date(2026, 3, 1), TypeError, "since: '2026-01-01' is a str; expected a date"),
        (date(2026, 1, 1), 2026, TypeError, "until: 2026 is an int; expected a date"),
    ],
)
def test_changes_of_no_stretch(since_: Any, until_: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        RULEBOOK.changes(since_, until_)


def test_a_table_by_its_address() -> None:
    row = since("2027-03", 11_600_000, Hypothesis("a"))
    assert RULEBOOK.then("jp.wage_ceiling", row) == RULEBOOK.then(jp.LAW.wage_ceiling, row)
    with pytest.raises(
        ValueError, match=r"table: 'jp.wage_ceilin' is no address of a table; there are jp.wage_ceiling, "
    ):
        RULEBOOK.then("jp.wage_ceilin", row)
    with pytest.raises(
        ValueError, match=r"no address of a table; there are jp.wage_ceiling, jkk.rate\[low\] and others"
    ):
        RULEBOOK.then("§", row)
    with pytest.raises(
        TypeError, match="table: 3 is an int; expected a table, such as jp.LAW.wage_ceiling, or its address"
    ):
        RULEBOOK.then(3, row)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("address", "value", "error", "message"),
    [
        (
            "jp.employer_rate",
            4,
            TypeError,
            r"the employer's share.*: 4 is an int; expected a Fraction, such as Fraction\(4, 100\)",
        ),
        ("jp.employer_rate", 0.04, TypeError, "0.04 is a float; expected a Fraction"),
        ("jp.employer_rate", "4%", TypeError, "'4%' is a str; expected a Fraction"),
        ("jp.employer_rate", Fraction(4), ValueError, "400% is outside -100% to 100%"),
        (
            "jp.wage_ceiling",
            11_600_000.0,
            TypeError,
            r"the JP wage ceiling: 11600000.0 is a float; expected a whole number \(int\)",
        ),
        ("jp.employer_rate", Fraction(-1, 100), ValueError, "-1% is less than 0"),
        ("jp.wage_ceiling", -5, ValueError, "the JP wage ceiling: -5 is less than 0"),
        ("jp.wage_ceiling", True, TypeError, "True is a bool; expected a whole number"),
    ],
)
def test_a_figure_its_table_cannot_hold(address: str, value: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        RULEBOOK.then(address, since("2027-03", value, Hypothesis("a")))


@pytest.mark.parametrize("rate", [Fraction(1), Fraction(0)])
def test_a_share_up_to_the_whole(rate: Fraction) -> None:
    table = RULEBOOK.then("jp.employer_rate", since("2027-03", rate, Hypothesis("a"))).jp.employer_rate
    assert table.on(Month(2027, 3)).value == rate


def test_a_figure_may_be_negative_where_others_are() -> None:
    prices = RULEBOOK.then("jp.inflation", since(2030, Fraction(-1, 100), Hypothesis("deflation"))).jp.inflation
    assert prices.on(2030).value == Fraction(-1, 100)
    below = Monthly(Words("change", "perubahan"), since("2015-07", Fraction(-1, 10), Hypothesis("x")))
    assert below.then(since("2016-07", Fraction(-1, 5), Hypothesis("x"))).on(Month(2016, 7)).value == Fraction(-1, 5)


def test_what_is_no_row_and_no_day() -> None:
    with pytest.raises(TypeError, match=r"the JP wage ceiling: 11000000 is an int; expected a row, such as since\("):
        RULEBOOK.then("jp.wage_ceiling", 11_000_000)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="'2027-03' is no day; expected \"YYYY-MM-DD\""):
        RULEBOOK.then("jp.pension_age", since("2027-03", 60, Hypothesis("a")))


def test_a_row_rests_on_law_or_on_an_assumption() -> None:
    for make in (lambda law: since("2027-03", 1, law), lambda law: until("2027-03", law)):
        with pytest.raises(TypeError, match=r"law: 'RUU' is a str; expected an article .*, a Reading, or a Hypothesis"):
            make("RUU")


def test_a_rulebook_hashes_and_pickles() -> None:
    for rulebook in (RULEBOOK, RULEBOOK.continuing(), RULEBOOK.taking(JP_2, LeapDay.MARCH_1)):
        copy: Rulebook = pickle.loads(pickle.dumps(rulebook))
        assert (copy, hash(copy)) == (rulebook, hash(rulebook))


def test_figures_walk_every_row() -> None:
    rows = list(figures())
    assert len(rows) == sum(len(table.entries) for table in TABLES.values())
    assert all(row.law and row.evidence and row.label and row.value for row in rows)
    text = markdown(rows)
    assert "| 2026-03 | 11,086,300 | PP 45/2015 Pasal 29 ayat (3)" in text
    assert text.count("\n## ") == len({row.address.partition(".")[0] for row in rows})


def test_daily_tables_are_keyed_by_days() -> None:
    assert all(isinstance(table, Daily | Monthly | ByYear) for table in TABLES.values())
