"""JP survivors and pensions in payment: the order of beneficiaries, every transition, indexation, and families drawn over the years."""

import pickle
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Language, Month, NotInForce, NotYetKnown, Refused, Rulebook, jp
from jamsostek.jp.indexation import Right, Stated
from jamsostek.jp.survivors import Family, succession
from jamsostek.kernel.dated import Provision
from jamsostek.law.jp import ChildShares, Clamp, PensionKind
from jamsostek.readings.jp import JP_18, JP_21
from strategies import families

DIED = date(2021, 6, 20)
LOOSE: Any = jp
"""The same names without their types, for input that mypy would refuse."""
FUTURE = jp.assuming(inflation=Fraction(3, 100), growth=Fraction(5, 100), until=2070)
HALF, QUARTER, FIFTH = Fraction(1, 2), Fraction(1, 4), Fraction(1, 5)
YOUNG = jp.Child(born=date(2012, 4, 9))


def rights(
    family: Family, base: int = 4_000_000, *, died_on: date = DIED, rulebook: Rulebook = RULEBOOK
) -> tuple[Right, ...]:
    first = Right(
        kind=PensionKind.WIDOW, since=Month.of(died_on) + 1, source=Stated(base), event_on=died_on, rulebook=rulebook
    )
    return succession(family, died_on, first, rulebook)


def summary(family: Family) -> list[tuple[str, str, str | None, Fraction]]:
    return [
        (right.kind.value, str(right.since), None if right.until is None else str(right.until), right.part)
        for right in rights(family)
    ]


TRANSITIONS: dict[str, tuple[Family, list[tuple[str, str, str | None, Fraction]]]] = {
    "spouse": (Family(spouse=jp.Spouse(), children=[YOUNG]), [("widow", "2021-07", None, HALF)]),
    "child without spouse": (Family(children=[YOUNG]), [("child", "2021-07", "2035-04", HALF)]),
    "parent without spouse and child": (Family(parent=jp.Parent()), [("parent", "2021-07", None, FIFTH)]),
    "parent dies": (Family(parent=jp.Parent(died_on=date(2023, 5, 1))), [("parent", "2021-07", "2023-05", FIFTH)]),
    "parent dies in the first month": (Family(parent=jp.Parent(died_on=date(2021, 7, 1))), [("parent", "2021-07", "2021-07", FIFTH)]),
    "parent dies in the month of the death": (Family(parent=jp.Parent(died_on=date(2021, 6, 30))), []),
    "child follows a spouse who remarries": (
        Family(spouse=jp.Spouse(ended_on=date(2024, 2, 17), by="remarriage"), children=[YOUNG]),
        [("widow", "2021-07", "2024-02", HALF), ("child", "2024-03", "2035-04", QUARTER)],
    ),
    "child follows a spouse who dies": (
        Family(spouse=jp.Spouse(ended_on=date(2024, 2, 29)), children=[YOUNG]),
        [("widow", "2021-07", "2024-02", HALF), ("child", "2024-03", "2035-04", QUARTER)],
    ),
    "spouse ends, no child": (Family(spouse=jp.Spouse(ended_on=date(2024, 2, 29))), [("widow", "2021-07", "2024-02", HALF)]),
    "spouse ends, child too old by then": (
        Family(spouse=jp.Spouse(ended_on=date(2024, 2, 29)), children=[jp.Child(born=date(2001, 2, 28))]),
        [("widow", "2021-07", "2024-02", HALF)],
    ),
    "spouse ends on the first of a month": (
        Family(spouse=jp.Spouse(ended_on=date(2024, 3, 1)), children=[YOUNG]),
        [("widow", "2021-07", "2024-03", HALF), ("child", "2024-04", "2035-04", QUARTER)],
    ),
    "spouse ends in the month of the death": (
        Family(spouse=jp.Spouse(ended_on=date(2021, 6, 25)), children=[YOUNG]),
        [("child", "2021-07", "2035-04", QUARTER)],
    ),
    "a spouse excludes a parent for good": (
        Family(spouse=jp.Spouse(ended_on=date(2022, 1, 1)), parent=jp.Parent()),
        [("widow", "2021-07", "2022-01", HALF)],
    ),
    "a grown child excludes the parent": (Family(children=[jp.Child(born=date(1990, 1, 1))], parent=jp.Parent()), []),
    "a child that died before does not": (
        Family(children=[jp.Child(born=date(2010, 1, 1), died_on=DIED)], parent=jp.Parent()),
        [("parent", "2021-07", None, FIFTH)],
    ),
    "children end, the parent receives nothing": (
        Family(children=[jp.Child(born=date(2000, 1, 1))], parent=jp.Parent()),
        [("child", "2021-07", "2023-01", HALF)],
    ),
    "child works": (Family(children=[jp.Child(born=date(2005, 1, 1), works_from=date(2023, 5, 9))]), [("child", "2021-07", "2023-05", HALF)]),
    "child marries": (Family(children=[jp.Child(born=date(2005, 1, 1), married_on=date(2023, 5, 31))]), [("child", "2021-07", "2023-05", HALF)]),
    "child dies": (Family(children=[jp.Child(born=date(2005, 1, 1), died_on=date(2023, 5, 1))]), [("child", "2021-07", "2023-05", HALF)]),
    "child turns 23 between the death and the first month": (Family(children=[jp.Child(born=date(1998, 6, 25))]), []),
    "child turns 23 on the first day": (
        Family(children=[jp.Child(born=date(1998, 7, 1))]), [("child", "2021-07", "2021-07", HALF)],
    ),
    "two children, the later end counts": (
        Family(children=[YOUNG, jp.Child(born=date(2003, 1, 2))]), [("child", "2021-07", "2035-04", HALF)],
    ),
    "no third child steps in": (
        Family(children=[jp.Child(born=date(1990, 1, 1)), jp.Child(born=date(1991, 1, 1)), YOUNG]), [],
    ),
    "a child born after the death": (
        Family(children=[jp.Child(born=date(2021, 11, 3))]), [("child", "2021-12", "2044-11", HALF)],
    ),
    "nobody": (Family(), []),
}  # fmt: skip


@pytest.mark.parametrize("name", TRANSITIONS)
def test_every_transition(name: str) -> None:
    family, expected = TRANSITIONS[name]
    assert summary(family) == expected


def test_of_two_children_the_remaining_one_receives_the_whole() -> None:
    (right,) = rights(Family(children=[jp.Child(born=date(1999, 1, 2)), YOUNG]))
    assert [right.receiving(month) for month in (Month(2022, 1), Month(2022, 2))] == [(1, 2), (2,)]
    assert right.award(Month(2022, 1)).amount == right.award(Month(2022, 2)).amount == 2_000_000
    assert [award.amount for award in right.awards(Month(2022, 1))] == [1_000_000, 1_000_000]
    assert [award.payee.in_(Language.EN) for award in right.awards(Month(2022, 1))] == ["child 1", "child 2"]
    assert [award.payee.in_(Language.EN) for award in right.awards(Month(2022, 2))] == ["child 2"]
    assert "children 1, 2" in str(right.payee(Month(2022, 1)))


def test_the_two_named_first_or_the_first_two_eligible() -> None:
    old, middle = jp.Child(born=date(1990, 1, 1)), jp.Child(born=date(2003, 1, 1))
    family = Family(children=[old, middle, YOUNG])
    (named,) = rights(family)
    (eligible,) = rights(family, rulebook=RULEBOOK.taking(JP_21, ChildShares.FIRST_TWO_ELIGIBLE))
    assert named.receiving(Month(2021, 7)) == (2,)
    assert eligible.receiving(Month(2021, 7)) == (2, 3)
    more = Family(children=[middle, YOUNG, jp.Child(born=date(2015, 1, 1))])
    (most,) = rights(more, rulebook=RULEBOOK.taking(JP_21, ChildShares.FIRST_TWO_ELIGIBLE))
    assert most.receiving(Month(2021, 7)) == (1, 2)


@pytest.mark.parametrize(
    ("answer", "two", "one"),
    [
        (ChildShares.SHARED, 2_000_000, 2_000_000),
        (ChildShares.EACH, 4_000_000, 2_000_000),
        (ChildShares.WITHOUT_ACCRUAL, 2_000_000, 1_000_000),
        (ChildShares.FIRST_TWO_ELIGIBLE, 2_000_000, 2_000_000),
    ],
)
def test_every_answer_to_the_children(answer: ChildShares, two: int, one: int) -> None:
    family = Family(children=[jp.Child(born=date(1999, 1, 2)), YOUNG])
    (right,) = rights(family, rulebook=RULEBOOK.taking(JP_21, answer))
    assert [right.award(month).amount for month in (Month(2022, 1), Month(2022, 2))] == [two, one]


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda: rights(Family(spouse=jp.Spouse(ended_on=date(2021, 6, 19)))), "spouse: ended on 2021-06-19"),
        (lambda: rights(Family(parent=jp.Parent(died_on=date(2021, 6, 19)))), "parent: died on 2021-06-19"),
        (lambda: rights(Family(children=[jp.Child(born=DIED + timedelta(days=301))])), "more than 300 days"),
        (lambda: jp.Child(born=date(2010, 1, 1), works_from=date(2009, 1, 1)), "works_from: 2009-01-01"),
        (lambda: Family(children=[jp.Child(born=date(1980, 1, 1))]).check(date(1980, 1, 1)), "not younger than its parent"),
        (lambda: LOOSE.Spouse(by="divorce"), "by: 'divorce' is unknown"),
    ],
)  # fmt: skip
def test_bad_families_are_refused(build: Callable[[], Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        build()


def test_bad_types_are_refused_by_name() -> None:
    builds: tuple[tuple[Callable[[], Any], str], ...] = (
        (lambda: LOOSE.Child(born="2010-01-01"), "born: '2010-01-01'"),
        (lambda: LOOSE.Child(born=date(2010, 1, 1), died_on=3), "died_on: 3"),
        (lambda: LOOSE.Spouse(ended_on="x"), "ended_on: 'x'"),
        (lambda: LOOSE.Parent(died_on="x"), "died_on: 'x'"),
        (lambda: LOOSE.Family(children=[3]), r"children\[0\]: 3"),
        (lambda: LOOSE.in_payment(Month(2020, 1), 1.5), "amount: 1.5"),
    )
    for build, says in builds:
        with pytest.raises(TypeError, match=says):
            build()
    assert rights(Family(children=[jp.Child(born=DIED + timedelta(days=300))]))


def test_a_share_is_taken_before_the_bounds_and_after_them_nothing() -> None:
    (widow,) = rights(Family(spouse=jp.Spouse()), 600_000)
    assert widow.award(Month(2021, 7)).amount == 356_600  # half is 300,000: raised to the minimum
    (parent,) = rights(Family(parent=jp.Parent()), 30_000_000)
    assert parent.award(Month(2021, 7)).amount == 4_277_900


def test_a_child_takes_its_half_of_what_the_spouse_was_paid_in_the_month_of_the_event() -> None:
    family = Family(spouse=jp.Spouse(ended_on=date(2022, 3, 5)), children=[YOUNG])
    widow, child = rights(family, 600_000)
    assert widow.award(Month(2022, 3)).amount == 363_300
    assert child.award(Month(2022, 4)).amount == 363_300  # half of 363,300, raised to the minimum
    _, rich = rights(family, 4_000_001)
    assert rich.award(Month(2022, 4)).amount == 1_000_000  # 1,000,000.25
    assert child.payment(Month(2022, 4)).den > 1


def chain(clamp: Clamp, month: Month, *, kind: PensionKind = PensionKind.OLD_AGE, amount: int = 380_000) -> Fraction:
    share: Provision[Fraction] | None = None
    if kind.survivor:
        share = RULEBOOK.jp.survivor_share[kind].on(date(2022, 9, 1))
    right = Right(
        kind=kind, since=Month(2022, 10), source=Stated(amount), share=share, event_on=date(2022, 9, 1),
        rulebook=RULEBOOK.taking(JP_18, clamp),
    )  # fmt: skip
    return right.payment(month).value(right.facts)


I22, I23 = Fraction("1.0551"), Fraction("1.0261")


@pytest.mark.parametrize(
    ("clamp", "before", "march", "second", "third"),
    [
        # 380,000 in October 2022; the minimum is 363,300, from March 2023 383,400, from March 2024 393,500.
        (Clamp.SHARE_THEN_EACH_MONTH, 380_000, 383_400, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.BEFORE_THE_SHARE, 380_000, 383_400, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.ON_DETERMINATION, 380_000, 380_000, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.PER_CHILD, 380_000, 383_400, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.UNCLAMPED_BASE, 380_000, 383_400, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.NOT_FOR_SURVIVORS, 380_000, 383_400, 380_000 * I22, 380_000 * I22 * I23),
        (Clamp.LAST_PAID_BASE, 380_000, 383_400, 383_400 * I22, 383_400 * I22 * I23),
    ],
)
def test_every_answer_to_the_bounds_over_three_years(
    clamp: Clamp, before: int, march: int, second: Fraction, third: Fraction
) -> None:
    months = (Month(2022, 10), Month(2023, 3), Month(2023, 10), Month(2024, 10))
    assert [chain(clamp, month) for month in months] == [before, march, second, third]


def test_an_unclamped_base_keeps_the_shadow_amount() -> None:
    high = 5_000_000
    assert chain(Clamp.UNCLAMPED_BASE, Month(2022, 10), amount=high) == 4_357_900
    assert chain(Clamp.UNCLAMPED_BASE, Month(2023, 10), amount=high) == 4_598_100
    assert chain(Clamp.SHARE_THEN_EACH_MONTH, Month(2023, 10), amount=high) == 4_357_900 * Fraction("1.0551")


def test_bounds_and_survivors_under_the_other_answers() -> None:
    first = Month(2022, 10)
    widow = PensionKind.WIDOW
    assert chain(Clamp.SHARE_THEN_EACH_MONTH, first, kind=widow) == 363_300
    assert chain(Clamp.BEFORE_THE_SHARE, first, kind=widow) == 190_000
    assert chain(Clamp.BEFORE_THE_SHARE, Month(2023, 3), kind=widow) == Fraction(383_400, 2)
    assert chain(Clamp.NOT_FOR_SURVIVORS, first, kind=widow) == 190_000
    assert chain(Clamp.NOT_FOR_SURVIVORS, Month(2023, 3), kind=widow) == 190_000


def test_bounds_for_each_child() -> None:
    family = Family(children=[jp.Child(born=date(1999, 1, 2)), YOUNG])
    (right,) = rights(family, 1_000_000, rulebook=RULEBOOK.taking(JP_18, Clamp.PER_CHILD))
    assert [right.award(month).amount for month in (Month(2022, 1), Month(2022, 2))] == [713_200, 713_200]
    (low,) = rights(family, 100_000, rulebook=RULEBOOK.taking(JP_18, Clamp.PER_CHILD))
    assert low.award(Month(2021, 7)).amount == 2 * 356_600
    assert "for 2 children" in str(low.award(Month(2021, 7)))


def test_indexation_month_by_month_against_a_loop() -> None:
    inflation = {2022: "5.51", 2023: "2.61", 2024: "1.57", 2025: "2.92"}
    minimum = {2023: 383_400, 2024: 393_500, 2025: 399_700, 2026: 411_400}
    right = jp.in_payment(Month(2023, 4), 384_001)
    fixed = Fraction(384_001)
    for month in Month(2023, 4).until(Month(2027, 1)):
        floor_ = minimum[month.year if (month.month >= 3 or (month.year, month.month) == (2026, 2)) else month.year - 1]
        if month.month == 4 and month.year > 2023:
            fixed = max(fixed * (1 + Fraction(inflation[month.year - 1]) / 100), Fraction(floor_))
        paid = max(fixed, Fraction(floor_))
        assert right.payment(month).value(right.facts) == paid, month
        assert right.award(month).amount == floor(paid + Fraction(1, 2))
        assert jp.determined(right, month).exact == fixed


def test_indexation_explains_itself_and_names_its_year() -> None:
    right = jp.in_payment(Month(2023, 4), 1_000_000)
    text = str(right.award(Month(2025, 5)))
    assert "grown by 2.61%, the inflation of 2023 [PP 45/2015 Pasal 17 ayat (5)" in text
    assert "kept within the bounds of April 2024, 393,500 to 4,718,200" in text
    assert "reading JP-20" in text
    assert "bertambah 1,57%, inflasi 2024" in str(right.award(Month(2025, 5)).in_(Language.ID))
    assert right.pension_year(Month(2024, 3)) == 1
    assert right.pension_year(Month(2024, 4)) == 2
    assert "year 3" in str(jp.determined(right, Month(2025, 5)))
    assert right.law


def test_months_outside_a_right() -> None:
    right = jp.in_payment(Month(2023, 4), 1_000_000)
    with pytest.raises(ValueError, match="month: 2023-03 lies before the first month of the pension, 2023-04"):
        right.award(Month(2023, 3))
    with pytest.raises(NotYetKnown, match="general inflation: not yet known for 2026"):
        right.award(Month(2027, 4))
    with pytest.raises(NotInForce):
        jp.in_payment(Month(2015, 6), 1).award(Month(2015, 6))
    assert right.award(Month(2025, 4)).due_by == date(2025, 4, 1)
    assert right.award(Month(2023, 4)).due_by is None


def alive(right: Right, month: Month) -> bool:
    return right.runs(month) and (right.kind is not PensionKind.CHILD or bool(right.receiving(month)))


@given(st.data())
def test_no_month_is_paid_to_two_classes_nor_skipped(data: st.DataObject) -> None:
    died_on = data.draw(st.dates(date(2016, 1, 1), date(2026, 1, 31)))
    family = data.draw(families(died_on))
    found = rights(family, died_on=died_on, rulebook=FUTURE)
    end = Month(2065, 12)
    for month in Month.of(died_on).until(end):
        assert sum(alive(right, month) for right in found) <= 1
    for earlier, later in pairwise(found):
        assert earlier.until is not None
        assert later.since == earlier.until + 1
    if found:
        assert found[0].since == Month.of(died_on) + 1
        assert sum(right.part for right in found) <= 1
        last = found[-1].until or end
        drawn = jp.schedule(found, Month(2030, 12)).stretches
        months = [month for stretch in drawn for month in stretch.first.until(stretch.last)]
        assert months == list(found[0].since.until(min(last, Month(2030, 12))))


@given(st.data(), st.integers(0, 20_000_000))
def test_shares_before_bounds_never_exceed_the_whole(data: st.DataObject, base: int) -> None:
    died_on = data.draw(st.dates(date(2016, 1, 1), date(2026, 1, 31)))
    for right in rights(data.draw(families(died_on)), base, died_on=died_on):
        assert right.part * base <= base


@given(st.integers(0, 6_000_000), st.integers(0, 40))
def test_a_payment_is_never_below_the_minimum_nor_above_the_maximum(amount: int, months: int) -> None:
    month = Month(2022, 5) + months
    bound = jp.bounds(month)
    assert bound.minimum.value <= jp.in_payment(Month(2022, 5), amount).award(month).amount <= bound.maximum.value


def test_a_family_is_drawn_over_the_years_under_assumed_inflation() -> None:
    family = Family(
        spouse=jp.Spouse(ended_on=date(2035, 5, 10), by="remarriage"),
        children=[jp.Child(born=date(2014, 2, 2)), jp.Child(born=date(2018, 8, 8))],
    )
    found = jp.schedule(rights(family, 2_000_000, died_on=date(2024, 6, 20), rulebook=FUTURE), Month(2050, 12))
    assert found.stretches[0].first == Month(2024, 7)
    assert found.stretches[-1].last == Month(2041, 8)
    assert {len(stretch.each) for stretch in found.stretches} == {1, 2}
    assert found.assumed
    assert not found.stretches[0].award.assumed
    assert found.in_month(Month(2024, 7))[0].amount == 1_000_000
    assert [award.payee.en for award in found.in_month(Month(2036, 1))] == ["child {n}", "child {n}"]
    assert found.in_month(Month(2024, 6)) == ()
    assert found.total == sum(stretch.award.amount * stretch.months for stretch in found.stretches)
    text = str(found)
    assert "from" in text
    assert "an assumption" in text
    assert "the widow or widower" in text
    assert "janda atau duda" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found
    with pytest.raises(NotYetKnown):
        jp.schedule(rights(family, 2_000_000, died_on=date(2024, 6, 20)), Month(2050, 12))


def test_a_gap_before_a_birth_pays_nothing() -> None:
    born = jp.Child(born=date(2021, 11, 3))
    (right,) = rights(Family(children=[jp.Child(born=date(1998, 8, 1)), born]), rulebook=FUTURE)
    pension = jp.Pension(rights=(right,))
    assert pension.right(Month(2021, 9)) is None
    assert pension.in_month(Month(2021, 9)) == ()
    assert [award.amount for award in pension.in_month(Month(2021, 12))] == [2_000_000]
    months = [month for some in pension.schedule(Month(2022, 3)).stretches for month in some.first.until(some.last)]
    assert months == [Month(2021, 7), Month(2021, 8), Month(2021, 12), Month(2022, 1), Month(2022, 2), Month(2022, 3)]
    assert "children –" in str(right.payee(Month(2021, 9)))


PENSIONER = jp.Pension(rights=(jp.in_payment(Month(2023, 4), 1_000_000),))


def test_the_survivors_of_a_pensioner_receive_a_share_of_what_was_paid() -> None:
    family = Family(spouse=jp.Spouse(ended_on=date(2025, 8, 1)), children=[YOUNG])
    decision = jp.PensionerDeathClaim(
        pension=PENSIONER, died_on=date(2024, 6, 9), family=family, papers_complete_on=date(2024, 8, 3)
    ).decide()
    assert isinstance(decision, Granted)
    pension = decision.benefit
    assert [(right.kind.value, str(right.since)) for right in pension.rights] == [
        ("widow", "2024-07"),
        ("child", "2025-09"),
    ]
    assert pension.monthly.amount == 513_050  # half of 1,026,100
    assert pension.monthly.due_by == date(2024, 8, 18)
    assert pension.papers is not None
    drawn = PENSIONER.after_death(date(2024, 6, 9), family)
    assert drawn is not None
    assert [right.kind.value for right in drawn.rights] == ["old_age", "widow", "child"]
    assert [award.amount for award in drawn.in_month(Month(2024, 6))] == [1_026_100]
    assert [award.amount for award in drawn.in_month(Month(2024, 7))] == [513_050]
    assert drawn.until == Month(2035, 4)


def test_the_parent_of_a_pensioner_receives_a_fifth() -> None:
    decision = jp.PensionerDeathClaim(
        pension=PENSIONER, died_on=date(2024, 6, 9), family=Family(parent=jp.Parent())
    ).decide()
    assert isinstance(decision, Granted)
    assert decision.benefit.monthly.amount == 393_500  # a fifth of 1,026,100 is below the minimum


def test_a_pensioner_who_leaves_nobody() -> None:
    decision = jp.PensionerDeathClaim(pension=PENSIONER, died_on=date(2024, 6, 9), family=Family()).decide()
    assert isinstance(decision, Refused)
    assert decision.reasons == ("no_beneficiary",)
    assert "Pasal 23 ayat (2) huruf b" in str(decision)


def test_a_child_of_a_pensioner_is_younger_where_the_birth_is_known() -> None:
    pension = jp.Pension(rights=(jp.in_payment(Month(2024, 1), 500_000),))
    family = jp.Family(children=[jp.Child(born=date(1960, 1, 1))])
    facts: dict[str, Any] = {"pension": pension, "died_on": date(2025, 5, 5), "family": family}
    jp.PensionerDeathClaim(**facts)
    jp.PensionerDeathClaim(**facts, born=date(1959, 12, 31))
    with pytest.raises(ValueError, match="children: child 1, born 1960-01-01, is not younger"):
        jp.PensionerDeathClaim(**facts, born=date(1960, 1, 1))
    with pytest.raises(ValueError, match="died_on: 2025-05-05 lies before born"):
        jp.PensionerDeathClaim(**facts, born=date(2025, 5, 6))


def test_a_schedule_adds_up_what_each_child_is_paid() -> None:
    """Half a rupiah each is a rupiah each: the class amount is rounded for itself, the payments are what is paid."""
    family = jp.Family(children=[jp.Child(born=date(2015, 1, 1)), jp.Child(born=date(2016, 1, 1))])
    pension = jp.Pension(rights=(jp.in_payment(Month(2024, 1), 1_000_002),))
    found = pension.after_death(date(2024, 5, 5), family)
    assert found is not None
    drawn = found.schedule(Month(2024, 12))
    paid = [sum(award.amount for award in drawn.in_month(month)) for month in Month(2024, 1).until(Month(2024, 12))]
    assert drawn.total == sum(paid) == 5 * 1_000_002 + 7 * 500_002
    assert found.rights[1].award(Month(2024, 6)).amount == 500_001


def test_a_pensioner_dies_in_order() -> None:
    with pytest.raises(ValueError, match="died_on: 2023-03-31 lies before the first pension month"):
        PENSIONER.after_death(date(2023, 3, 31), Family(spouse=jp.Spouse()))
    widow = jp.Pension(rights=rights(Family(spouse=jp.Spouse())))
    with pytest.raises(ValueError, match="kind: widow"):
        widow.after_death(date(2024, 1, 1), Family(spouse=jp.Spouse()))


def test_a_pension_in_payment_shows_what_it_knows() -> None:
    assert str(PENSIONER) == "old-age pension\n  first month  April 2023\n  monthly      1,000,000"
    assert PENSIONER.counted_months is None


def test_a_spouse_who_dies_before_the_first_payment_leaves_half_of_it() -> None:
    (child,) = rights(Family(spouse=jp.Spouse(ended_on=date(2021, 6, 25)), children=[YOUNG]), 4_000_000)
    assert child.award(Month(2021, 7)).amount == 1_000_000


def test_a_share_is_taken_of_the_month_of_the_death() -> None:
    """The pension rises in April 2024: who dies in March leaves a share of the old amount, who dies in April of the new one."""
    for died_on, amount in ((date(2024, 3, 31), 500_000), (date(2024, 4, 1), 513_050)):
        followed = PENSIONER.after_death(died_on, Family(spouse=jp.Spouse()))
        assert followed is not None
        assert followed.rights[1].award(followed.rights[1].since).amount == amount


def test_a_death_on_the_first_day_of_the_first_month() -> None:
    followed = PENSIONER.after_death(date(2023, 4, 1), Family(spouse=jp.Spouse()))
    assert followed is not None
    assert followed.rights[0].until == Month(2023, 4)


@pytest.mark.parametrize("amount", [100_000, 384_001, 2_000_000, 9_000_000])
def test_a_schedule_pays_what_each_month_pays(amount: int) -> None:
    right = jp.in_payment(Month(2016, 11), amount)
    drawn = jp.schedule((right,), Month(2026, 6))
    for month in Month(2016, 11).until(Month(2026, 6)):
        assert [award.amount for award in drawn.in_month(month)] == [right.award(month).amount]
