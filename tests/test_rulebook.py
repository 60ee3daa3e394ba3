"""The rulebook: what if, going on, other readings, what is known until when, what changed; and every boundary of every table."""

import pickle
from datetime import date, timedelta

import pytest

from jamsostek import RULEBOOK, Hypothesis, Month, NotInForce, NotYetKnown, Rulebook, jp, since
from jamsostek.figures import figures, markdown
from jamsostek.kernel.dated import ByYear, Daily, Key, Lapse, Monthly, Renewal
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
    assert RULEBOOK.changes(date(2016, 3, 2), date(2016, 3, 31)) == ()
    lapses = RULEBOOK.changes(date(2021, 2, 1), date(2021, 2, 1))
    assert any(isinstance(change.entry, Lapse) for change in lapses)


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
