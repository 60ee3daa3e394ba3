"""What BPJS owes for paying late, and who receives where nobody is entitled."""

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import Language, NotInForce
from jamsostek.heirs import recipients
from jamsostek.late_benefits import benefit_due, late_compensation
from jamsostek.law.heirs import Recipient
from jamsostek.terms import Kinship
from strategies import days

THURSDAY = date(2024, 6, 6)


@pytest.mark.parametrize(("program", "due"), [("JKK", date(2024, 6, 17)), ("JKM", date(2024, 6, 11))])
def test_working_days_to_pay(program: Any, due: date) -> None:
    assert benefit_due(program, THURSDAY) == due
    on_time = late_compensation(program, 1_000_000, complete_on=THURSDAY, paid_on=due)
    assert (on_time.amount, on_time.days_late, on_time.due_on) == (0, 0, due)


def test_a_holiday_is_no_working_day() -> None:
    assert benefit_due("JKM", THURSDAY, holidays={date(2024, 6, 7)}) == date(2024, 6, 12)
    with pytest.raises(TypeError, match="holidays"):
        benefit_due("JKM", THURSDAY, holidays=["2024-06-07"])  # type: ignore[list-item]


def test_one_percent_for_every_calendar_day() -> None:
    def owed(paid_on: date, cash: int = 42_000_000) -> tuple[int, int]:
        found = late_compensation("JKM", cash, complete_on=THURSDAY, paid_on=paid_on)
        return found.days_late, found.amount

    assert owed(THURSDAY) == (0, 0)
    assert owed(date(2024, 6, 12)) == (1, 420_000)
    assert owed(date(2024, 6, 16)) == (5, 2_100_000)
    assert owed(date(2024, 6, 12), 50) == (1, 1)
    assert owed(date(2024, 6, 12), 49) == (1, 0)


def test_it_shows_itself() -> None:
    found = late_compensation("JKK", 1_000_000, complete_on=THURSDAY, paid_on=date(2024, 6, 18))
    assert str(found).splitlines()[0] == "compensation for late JKK cash, due by 2024-06-17: 10,000"
    assert "PP 44/2015 Pasal 37 ayat (3)" in str(found)
    assert "untuk 1 hari keterlambatan" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: benefit_due("JHT", THURSDAY), ValueError, "program"),
        (lambda: late_compensation("JP", 1, complete_on=THURSDAY, paid_on=THURSDAY), ValueError, "program"),
        (lambda: late_compensation("JKK", -1, complete_on=THURSDAY, paid_on=THURSDAY), ValueError, "cash"),
        (lambda: late_compensation("JKK", 1, complete_on=THURSDAY, paid_on=date(2024, 6, 5)), ValueError, "paid_on"),
        (lambda: recipients("JHT", [], THURSDAY), ValueError, "program"),
        (lambda: recipients("JKM", ["cousin"], THURSDAY), ValueError, "survivors"),  # type: ignore[list-item]
        (lambda: recipients("JKM", [], "2024"), TypeError, "on"),  # type: ignore[arg-type]
        (lambda: recipients("JKK", [], date(2015, 6, 30)), NotInForce, "2015-06-30"),
        (lambda: benefit_due("JKK", date(2015, 6, 30)), NotInForce, "2015-06-30"),
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


@pytest.mark.parametrize("program", ["JKK", "JKM"])
@pytest.mark.parametrize(
    ("survivors", "rank", "heirs"),
    [
        (["wife", "child", "parent", "sibling"], 1, ["wife", "child"]),
        (["child"], 1, ["child"]),
        (["sibling", "grandchild", "parent", "grandparent"], 2, ["grandchild", "parent", "grandparent"]),
        (["parent_in_law", "sibling"], 3, ["sibling"]),
        (["will_beneficiary", "parent_in_law"], 4, ["parent_in_law"]),
        (["will_beneficiary"], 5, ["will_beneficiary"]),
    ],
)
def test_the_first_class_receives(program: Any, survivors: Any, rank: int, heirs: list[str]) -> None:
    found = recipients(program, survivors, THURSDAY)
    assert (found.heirs.rank, [heir.value for heir in found.heirs.members]) == (rank, heirs)
    assert (found.funeral_to, found.rest_to) == (Recipient.HEIRS, Recipient.HEIRS)


@pytest.mark.parametrize("program", ["JKK", "JKM"])
@pytest.mark.parametrize("survivors", [[], ["great_grandparent", "other_relative"]])
@pytest.mark.parametrize("on", [date(2015, 7, 1), date(2019, 12, 1), date(2019, 12, 2)])
def test_where_nobody_is_entitled(program: Any, survivors: Any, on: date) -> None:
    found = recipients(program, survivors, on)
    assert (found.heirs.rank, found.heirs.members) == (0, ())
    assert found.funeral_to is Recipient.FUNERAL_ARRANGER
    assert found.rest_to is Recipient.SOCIAL_SECURITY_FUND


def test_a_will_is_a_notarial_deed_since_february_2025() -> None:
    before = recipients("JKM", ["will_beneficiary"], date(2025, 2, 23))
    since = recipients("JKM", ["will_beneficiary"], date(2025, 2, 24))
    assert (before.notes, len(since.notes)) == ((), 1)
    assert recipients("JKM", ["wife", "will_beneficiary"], date(2025, 2, 24)).notes == ()
    assert "akta notaris" in str(since.in_(Language.ID))
    assert pickle.loads(pickle.dumps(since)) == since


def test_recipients_show_themselves() -> None:
    lines = str(recipients("JKK", [], THURSDAY)).splitlines()
    assert lines[0].startswith("no entitled heir [PP 44/2015 Pasal 37 ayat (4)")
    assert lines[1].split(maxsplit=2)[2] == "whoever arranges the funeral"
    assert "Dana Jaminan Sosial" in str(recipients("JKM", [], THURSDAY).in_(Language.ID))


@given(st.permutations(tuple(Kinship)), days)
def test_the_order_given_changes_nobody_s_class(survivors: list[Kinship], on: date) -> None:
    found = recipients("JKK", survivors, on)
    assert found.heirs.rank == 1
    assert set(found.heirs.members) == {Kinship.WIFE, Kinship.HUSBAND, Kinship.CHILD}
