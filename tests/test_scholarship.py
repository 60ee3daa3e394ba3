"""Scholarships: once in the first regime, year by year in the second; the right and the yearly claims."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Language, NotInForce, Refused
from jamsostek.kernel.months import LeapDay
from jamsostek.plain import from_plain, to_plain
from jamsostek.readings.jkk_jkm import JKK_JKM_13, JKK_JKM_14, JKK_JKM_15, JKK_JKM_24
from jamsostek.readings.jp import JP_2
from jamsostek.regulations import PERMENAKER_1_2025, PERMENAKER_5_2021, PP_44_2015, PP_82_2019
from jamsostek.scholarship import (
    Cause,
    Child,
    Level,
    Once,
    ScholarshipClaim,
    SchoolDocument,
    Work,
    Yearly,
    YearlyClaim,
    as_cause,
    once,
    yearly,
)
from jamsostek.terms import Bearer
from strategies import children

NEW = date(2019, 12, 2)
EVENT = date(2021, 9, 1)
DAY = timedelta(days=1)


def claim(*family: Child, cause: Any = "work_accident_death", event_on: date = EVENT, **facts: Any) -> ScholarshipClaim:
    return ScholarshipClaim(cause=cause, event_on=event_on, children=family, **facts)


def right(of: ScholarshipClaim) -> Yearly:
    decision = of.decide()
    assert isinstance(decision, Granted)
    assert isinstance(decision.benefit, Yearly)
    return decision.benefit


def paid_once(of: ScholarshipClaim) -> Once:
    decision = of.decide()
    assert isinstance(decision, Granted)
    assert isinstance(decision.benefit, Once)
    return decision.benefit


def refused(of: ScholarshipClaim | YearlyClaim) -> tuple[str, ...]:
    decision = of.decide()
    assert isinstance(decision, Refused)
    return decision.reasons


@pytest.mark.parametrize(
    ("level", "year", "first", "rest"),
    [
        ("below_school", 1, 1_500_000, 87_000_000),
        ("kindergarten", 1, 1_500_000, 87_000_000),
        ("kindergarten", 2, 1_500_000, 85_500_000),
        ("primary", 1, 1_500_000, 84_000_000),
        ("primary", 6, 1_500_000, 76_500_000),
        ("lower_secondary", 1, 2_000_000, 75_000_000),
        ("lower_secondary", 3, 2_000_000, 71_000_000),
        ("upper_secondary", 1, 3_000_000, 69_000_000),
        ("upper_secondary", 3, 3_000_000, 63_000_000),
        ("higher", 1, 12_000_000, 60_000_000),
        ("higher", 5, 12_000_000, 12_000_000),
        ("training", 1, 12_000_000, 60_000_000),
        ("training", 4, 12_000_000, 24_000_000),
    ],
)
def test_what_the_table_holds(level: Any, year: int, first: int, rest: int) -> None:
    benefit = right(claim(Child(level=level, year=year)))
    assert (benefit.first_year, benefit.maximum) == (first, rest)
    assert benefit.total is None
    both = right(claim(Child(level=level, year=year), Child(level="kindergarten")))
    assert both.maximum == rest + 87_000_000


def test_the_two_figures_of_press_releases() -> None:
    assert right(claim(Child(level="kindergarten"))).maximum == 87_000_000
    assert right(claim(*[Child(level="kindergarten")] * 2)).maximum == 174_000_000


def test_a_schedule_walks_through_the_levels() -> None:
    (schedule,) = right(claim(Child(level="primary", year=6))).schedules
    assert [(year.level, year.year) for year in schedule.years] == [
        (Level.PRIMARY, 6),
        *((Level.LOWER_SECONDARY, year) for year in (1, 2, 3)),
        *((Level.UPPER_SECONDARY, year) for year in (1, 2, 3)),
        *((Level.HIGHER, year) for year in (1, 2, 3, 4, 5)),
    ]
    assert {year.payable_from for year in schedule.years} == {None}
    training = right(claim(Child(level="training", year=4))).schedules[0]
    assert [(year.level, year.year) for year in training.years] == [(Level.TRAINING, 4), (Level.TRAINING, 5)]


def test_only_two_children_count_and_no_third_takes_a_place() -> None:
    family = [Child(level="higher", year=5), Child(level="primary"), Child(level="kindergarten")]
    benefit = right(claim(*family))
    assert [schedule.child for schedule in benefit.schedules] == family[:2]
    assert benefit.maximum == 96_000_000
    assert JKK_JKM_13 in benefit.law


@pytest.mark.parametrize(
    ("birth_date", "counts"), [(date(1998, 9, 1), False), (date(1998, 9, 2), True), (date(1998, 8, 31), False)]
)
def test_children_under_23_on_the_day_of_the_event_count(birth_date: date, counts: bool) -> None:
    eldest = Child(level="higher", birth_date=birth_date)
    benefit = right(claim(eldest, Child(level="primary"), Child(level="kindergarten")))
    assert (eldest in [schedule.child for schedule in benefit.schedules]) is counts
    assert len(benefit.schedules) == 2


def test_no_child_that_counts_is_paid_nothing() -> None:
    benefit = right(claim(Child(level="higher", birth_date=date(1990, 1, 1))))
    assert (benefit.first_year, benefit.maximum, benefit.total) == (0, 0, 0)
    assert "no child under the age limit named" in str(benefit)
    assert right(claim()).schedules == ()


@pytest.mark.parametrize(
    ("birth_date", "total"),
    [
        (date(2003, 10, 1), 24_000_000),  # 23 on the third claim, which is too late
        (date(2003, 10, 2), 24_000_000 + 12_000_000),  # a day younger
        (date(1998, 10, 1), 0),  # 23 on the first claim
        (date(1998, 10, 2), 12_000_000),
        (date(2010, 1, 1), 60_000_000),
    ],
)
def test_claims_end_at_23(birth_date: date, total: int) -> None:
    first = date(2024, 10, 1) if birth_date.year == 2003 else date(2021, 10, 1)
    benefit = right(claim(Child(level="higher", birth_date=birth_date, first_claim_on=first)))
    assert benefit.total == total
    assert benefit.maximum == 60_000_000


def test_the_total_needs_birth_and_first_claim_of_all_children() -> None:
    known = Child(level="higher", birth_date=date(2003, 10, 1), first_claim_on=date(2024, 10, 1))
    assert right(claim(known, known)).total == 48_000_000
    assert right(claim(known, Child(level="higher", birth_date=date(2003, 10, 1)))).total is None
    without_birth = right(claim(Child(level="higher", first_claim_on=date(2024, 10, 1))))
    assert without_birth.total is None
    assert without_birth.schedules[0].total is None
    assert [str(year.payable_from) for year in without_birth.schedules[0].years][:2] == ["2024-10-01", "2025-10-01"]


def test_an_age_of_29_february_follows_the_reading() -> None:
    child = Child(level="higher", birth_date=date(2000, 2, 29), first_claim_on=date(2022, 2, 28))
    assert right(claim(child)).total == 12_000_000
    later = claim(child).decide(rulebook=RULEBOOK.taking(JP_2, LeapDay.MARCH_1))
    assert isinstance(later, Granted)
    assert later.benefit.total == 24_000_000


def test_nothing_was_paid_before_the_procedure_of_2021() -> None:
    child = Child(level="upper_secondary", first_claim_on=date(2020, 7, 1))
    (schedule,) = right(claim(child, event_on=date(2020, 1, 15))).schedules
    assert [year.payable_from for year in schedule.years[:2]] == [date(2021, 4, 1), date(2021, 7, 1)]


@pytest.mark.parametrize("cause", ["work_accident_death", "total_permanent", "non_work_death"])
@pytest.mark.parametrize("event_on", [date(2015, 7, 1), NEW - DAY])
def test_the_first_regime_pays_once(cause: Any, event_on: date) -> None:
    family = [Child(level="primary"), Child(level="higher", birth_date=date(1990, 1, 1))]
    benefit = paid_once(claim(*family, cause=cause, event_on=event_on, contribution_months=60))
    assert benefit.total == benefit.maximum == 12_000_000
    assert PP_44_2015.at("Pasal 25 ayat (3)") in benefit.awards[0].law


def test_the_first_regime_pays_for_a_child_at_school() -> None:
    assert paid_once(claim(Child(level="below_school"), event_on=NEW - DAY)).total == 0
    assert (
        paid_once(claim(Child(level="below_school"), Child(level="training"), event_on=NEW - DAY)).total == 12_000_000
    )
    assert "no child at school named" in str(paid_once(claim(event_on=NEW - DAY)))


def test_the_second_regime_begins_on_its_day() -> None:
    assert right(claim(Child(level="primary"), event_on=NEW)).maximum == 84_000_000
    with pytest.raises(NotInForce):
        yearly([], NEW - DAY)
    with pytest.raises(NotInForce):
        once([], NEW)
    with pytest.raises(NotInForce):
        claim(event_on=date(2015, 6, 30)).decide()


@pytest.mark.parametrize(
    ("event_on", "months", "granted"),
    [(NEW - DAY, 59, False), (NEW - DAY, 60, True), (NEW, 35, False), (NEW, 36, True), (NEW, 0, False)],
)
def test_contributions_before_a_death_that_was_no_accident(event_on: date, months: int, granted: bool) -> None:
    of = claim(Child(level="primary"), cause="non_work_death", event_on=event_on, contribution_months=months)
    decision = of.decide()
    assert isinstance(decision, Granted) is granted
    assert decision.conditions[1].law[-1] == JKK_JKM_15
    if isinstance(decision, Refused):
        assert decision.reasons == ("contribution_period_short",)
        assert f"{months} credited" in str(decision)


def test_no_contributions_are_asked_after_a_work_accident() -> None:
    assert len(claim(cause="total_permanent").decide().conditions) == 1


@pytest.mark.parametrize("event_on", [NEW - DAY, NEW])
def test_a_partial_disability_gives_none(event_on: date) -> None:
    of = claim(Child(level="primary"), cause="partial_disability", event_on=event_on)
    assert refused(of) == ("not_death_or_total_permanent",)
    law = PP_44_2015.at("Pasal 25 ayat (3)") if event_on < NEW else PP_82_2019.at("Pasal 25 ayat (2) huruf b angka 8")
    assert law in of.decide().conditions[0].law


def test_what_is_left_out_is_none() -> None:
    of = claim(cause="non_work_death")
    assert of.contribution_months == 0
    first = school_year()
    assert (first.years_used, first.work_months, first.married, first.work) == (0, 0, False, Work.NO)


def test_an_employer_may_owe_it() -> None:
    (schedule,) = right(claim(Child(level="primary"), bearer="employer")).schedules
    assert {year.bearer for year in schedule.years} == {Bearer.EMPLOYER}
    assert {year.bearer for year in right(claim(Child(level="primary"))).schedules[0].years} == {Bearer.BPJS}


def test_migrant_workers_have_four_years_of_higher_education() -> None:
    scheme = RULEBOOK.scholarship.migrants
    benefit = yearly([Child(level="kindergarten")], date(2023, 2, 22), scheme=scheme)
    assert benefit.maximum == 75_000_000
    assert JKK_JKM_24 in scheme.years[Level.HIGHER].on(date(2023, 2, 22)).law


def test_a_year_that_the_level_does_not_have() -> None:
    years = [("below_school", 2), ("kindergarten", 3), ("primary", 7), ("lower_secondary", 4), ("upper_secondary", 4)]
    for level, year in [*years, ("higher", 6), ("training", 6)]:
        with pytest.raises(ValueError, match=r"children\[1\].year"):
            claim(Child(level="primary"), Child(level=as_word(level), year=year)).decide()


def as_word(level: str) -> Any:
    return level


@pytest.mark.parametrize(
    ("facts", "error", "says"),
    [
        ({"level": "university"}, ValueError, "level"),
        ({"level": None}, TypeError, "level"),
        ({"level": "primary", "year": 0}, ValueError, "year"),
        ({"level": "primary", "year": True}, TypeError, "year"),
        ({"level": "primary", "birth_date": "2010-01-01"}, TypeError, "birth_date"),
        ({"level": "primary", "first_claim_on": "2022-01-01"}, TypeError, "first_claim_on"),
        (
            {"level": "primary", "birth_date": date(2022, 1, 2), "first_claim_on": date(2022, 1, 1)},
            ValueError,
            "first_claim_on",
        ),
    ],
)
def test_a_bad_child_is_named(facts: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        Child(**facts)


@pytest.mark.parametrize(
    ("facts", "error", "says"),
    [
        ({"cause": "flood"}, ValueError, "cause"),
        ({"cause": 3}, TypeError, "cause"),
        ({"event_on": "2021-09-01"}, TypeError, "event_on"),
        ({"contribution_months": -1}, ValueError, "contribution_months"),
        ({"bearer": "boss"}, ValueError, "bearer"),
    ],
)
def test_a_bad_claim_is_named(facts: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        claim(**facts)


def test_a_claim_before_the_event_is_named() -> None:
    early = Child(level="primary", first_claim_on=EVENT - DAY)
    with pytest.raises(ValueError, match=r"children\[0\].first_claim_on"):
        claim(early).decide()
    assert right(claim(Child(level="primary", first_claim_on=EVENT))).maximum == 84_000_000
    assert as_cause(Cause.TOTAL_PERMANENT) is as_cause("total_permanent")


# One yearly claim ----------------------------------------------------------------------------------------------------


def school_year(**facts: Any) -> YearlyClaim:
    usual = {"event_on": EVENT, "claimed_on": date(2024, 7, 15), "birth_date": date(2009, 4, 2), "level": "primary"}
    return YearlyClaim(**{**usual, **facts})


def amount(of: YearlyClaim) -> int:
    decision = of.decide()
    assert isinstance(decision, Granted)
    return decision.benefit.amount


@pytest.mark.parametrize(
    ("level", "expected", "years"),
    [
        ("kindergarten", 1_500_000, 2),
        ("primary", 1_500_000, 6),
        ("lower_secondary", 2_000_000, 3),
        ("upper_secondary", 3_000_000, 3),
        ("higher", 12_000_000, 5),
        ("training", 12_000_000, 5),
    ],
)
def test_a_year_of_each_level_and_its_last_one(level: str, expected: int, years: int) -> None:
    assert amount(school_year(level=level)) == expected
    last = school_year(level=level, years_used=years - 1).decide()
    assert isinstance(last, Granted)
    assert (last.benefit.amount, last.benefit.year) == (expected, years)
    assert refused(school_year(level=level, years_used=years)) == ("level_used_up",)


@pytest.mark.parametrize(
    ("birth_date", "of_age"),
    [
        (date(2001, 7, 15), True),
        (date(2001, 7, 16), False),
        (date(2001, 7, 14), True),
    ],
)
def test_the_23rd_birthday_is_too_late(birth_date: date, of_age: bool) -> None:
    of = school_year(birth_date=birth_date, level="higher")
    assert isinstance(of.decide(), Refused) is of_age
    if of_age:
        assert refused(of) == ("age_23",)
    assert JKK_JKM_14 in of.decide().conditions[0].law


def test_the_birthday_of_29_february_follows_the_reading() -> None:
    of = school_year(birth_date=date(2000, 2, 29), claimed_on=date(2023, 2, 28))
    assert refused(of) == ("age_23",)
    assert isinstance(of.decide(rulebook=RULEBOOK.taking(JP_2, LeapDay.MARCH_1)), Granted)


def test_marriage_ends_the_right() -> None:
    of = school_year(married=True)
    assert refused(of) == ("married",)
    (law,) = of.decide().conditions[1].law
    assert law == PERMENAKER_5_2021.at("Pasal 103")


WORK_FROM = date(2025, 2, 24)


@pytest.mark.parametrize(
    ("claimed_on", "work", "months", "allowed"),
    [
        (WORK_FROM - DAY, "no", 0, True),
        (WORK_FROM - DAY, "wage_earner", 0, False),
        (WORK_FROM - DAY, "wage_earner", 6, False),
        (WORK_FROM - DAY, "non_wage", 0, False),
        (WORK_FROM - DAY, "apprentice", 0, False),
        (WORK_FROM, "no", 0, True),
        (WORK_FROM, "wage_earner", 0, True),
        (WORK_FROM, "wage_earner", 6, True),
        (WORK_FROM, "wage_earner", 7, False),
        (WORK_FROM, "non_wage", 24, True),
        (WORK_FROM, "apprentice", 24, True),
        (WORK_FROM, "no", 24, True),
    ],
)
def test_work_beside_school(claimed_on: date, work: str, months: int, allowed: bool) -> None:
    of = school_year(claimed_on=claimed_on, work=work, work_months=months)
    decision = of.decide()
    assert isinstance(decision, Granted) is allowed
    if not allowed:
        assert refused(of) == ("working",)
    assert (PERMENAKER_1_2025.at("Pasal 103 ayat (3a)") in decision.conditions[2].law) is (claimed_on >= WORK_FROM)


def test_all_reasons_at_once() -> None:
    of = school_year(birth_date=date(2000, 1, 1), married=True, work="wage_earner", work_months=9, years_used=6)
    assert set(refused(of)) == {"age_23", "married", "working", "level_used_up"}


def test_there_was_no_yearly_claim_in_the_first_regime() -> None:
    with pytest.raises(NotInForce):
        school_year(event_on=NEW - DAY).decide()
    assert amount(school_year(event_on=NEW)) == 1_500_000


def test_a_year_is_payable_from_its_claim_but_not_before_the_procedure() -> None:
    early = school_year(event_on=NEW, claimed_on=date(2020, 7, 15)).decide()
    assert isinstance(early, Granted)
    assert early.benefit.payable_from == date(2021, 4, 1)
    usual = school_year().decide()
    assert isinstance(usual, Granted)
    assert usual.benefit.payable_from == date(2024, 7, 15)
    assert str(usual.benefit.payee) == "the child or the guardian"


@pytest.mark.parametrize(
    ("facts", "error", "says"),
    [
        ({"event_on": "2021-09-01"}, TypeError, "event_on"),
        ({"claimed_on": EVENT - DAY}, ValueError, "claimed_on"),
        ({"claimed_on": None}, TypeError, "claimed_on"),
        ({"birth_date": date(2024, 7, 16)}, ValueError, "birth_date"),
        ({"birth_date": 2009}, TypeError, "birth_date"),
        ({"level": "below_school"}, ValueError, "level"),
        ({"years_used": -1}, ValueError, "years_used"),
        ({"married": "no"}, TypeError, "married"),
        ({"work": "student"}, ValueError, "work"),
        ({"work_months": 1.5}, TypeError, "work_months"),
    ],
)
def test_a_bad_yearly_claim_is_named(facts: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        school_year(**facts)


@pytest.mark.parametrize("event_on", [NEW - DAY, NEW])
def test_a_year_that_the_level_does_not_have_in_either_regime(event_on: date) -> None:
    assert isinstance(claim(Child(level="primary", year=6), event_on=event_on).decide(), Granted)
    with pytest.raises(ValueError, match=r"children\[0\].year: 7"):
        claim(Child(level="primary", year=7), event_on=event_on).decide()


def test_the_calculators_name_what_they_do_not_take() -> None:
    child = Child(level="primary")
    for make in (once, yearly):
        with pytest.raises(TypeError, match="event_on"):
            make([child], "2022-01-01")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="children"):
            make(child, EVENT)  # type: ignore[arg-type]


def test_the_days_themselves_are_in_order() -> None:
    assert amount(school_year(claimed_on=EVENT, birth_date=EVENT, level="kindergarten")) == 1_500_000


def test_what_a_person_reads() -> None:
    child = Child(level="upper_secondary", birth_date=date(2005, 10, 1), first_claim_on=date(2021, 10, 1))
    benefit = right(claim(child))
    (schedule,) = benefit.schedules
    text = str(schedule)
    assert "scholarship, upper secondary school, year 1                   2021-10-01              3,000,000" in text
    assert "too old on 2028-10-01" in text
    assert str(benefit).splitlines()[1].split() == ["child", "1", "upper", "secondary", "school", "69,000,000"]
    assert "maximum potential" in text
    assert schedule.total == 57_000_000
    assert "57,000,000" in text
    assert "PP 82/2019 Lampiran III" in text
    indonesian = str(schedule.in_(Language.ID))
    assert "melewati batas usia pada 1 Oktober 2028" in indonesian
    assert "child" not in str(benefit.in_(Language.ID))
    dayless = str(right(claim(Child(level="higher"))).schedules[0])
    assert "scholarship, higher education up to the first degree, year 1    12,000,000" in dayless
    assert "claimed before the age limit" not in str(right(claim(Child(level="primary"))))
    first_regime = paid_once(claim(Child(level="primary"), event_on=NEW - DAY))
    assert "beasiswa, dibayar satu kali" in str(first_regime.in_(Language.ID))
    no_more = school_year(work="wage_earner", claimed_on=WORK_FROM, work_months=7).decide()
    assert "a wage earner beside school for at most 6 months in a row; found: 7" in str(no_more)
    assert "beside school: no work; found: apprentice" in str(school_year(work="apprentice").decide())
    assert "primary school: at most 6 years; 6 already paid" in str(school_year(years_used=6).decide())


def test_every_paper_is_asked_for() -> None:
    assert set(RULEBOOK.scholarship.documents.on(EVENT).value) == set(SchoolDocument)


TABLE = {
    **{(Level.KINDERGARTEN, year): 1_500_000 for year in range(1, 3)},
    **{(Level.PRIMARY, year): 1_500_000 for year in range(1, 7)},
    **{(Level.LOWER_SECONDARY, year): 2_000_000 for year in range(1, 4)},
    **{(Level.UPPER_SECONDARY, year): 3_000_000 for year in range(1, 4)},
    **{(Level.HIGHER, year): 12_000_000 for year in range(1, 6)},
}


@given(st.data(), st.dates(NEW, date(2030, 12, 31)))
def test_a_family_by_an_independent_oracle(data: st.DataObject, event_on: date) -> None:
    family = data.draw(st.lists(children(event_on=event_on), max_size=4))
    of = claim(*family, event_on=event_on)
    benefit = right(of)
    assert len(benefit.schedules) <= 2
    assert 0 <= (benefit.total or 0) <= benefit.maximum <= 174_000_000
    for schedule in benefit.schedules:
        child = schedule.child
        start = (Level.KINDERGARTEN, 1) if child.level is Level.BELOW_SCHOOL else (child.level, child.year)
        if child.level is Level.TRAINING:
            assert schedule.maximum == (6 - child.year) * 12_000_000
        else:
            assert schedule.maximum == sum(list(TABLE.values())[list(TABLE).index(start) :])
        assert schedule.until_the_age is not None
        assert schedule.until_the_age == schedule.years[: len(schedule.until_the_age)]
    younger = claim(*family[:1], event_on=event_on)
    assert right(younger).maximum <= benefit.maximum
    assert pickle.loads(pickle.dumps(of)) == of
    assert pickle.loads(pickle.dumps(of.decide())) == of.decide()
    assert from_plain(ScholarshipClaim, to_plain(of)) == of


@given(
    st.builds(
        YearlyClaim,
        event_on=st.just(EVENT),
        claimed_on=st.dates(EVENT, date(2030, 1, 1)),
        birth_date=st.dates(date(1995, 1, 1), EVENT),
        level=st.sampled_from([level for level in Level if level is not Level.BELOW_SCHOOL]),
        years_used=st.integers(0, 7),
        married=st.booleans(),
        work=st.sampled_from(Work),
        work_months=st.integers(0, 12),
    )
)
def test_a_yearly_claim_by_an_independent_oracle(of: YearlyClaim) -> None:
    decision = of.decide()
    born, claimed = of.birth_date, of.claimed_on
    young = (claimed.year - 23, claimed.month, claimed.day) < (born.year, born.month, born.day)
    leap = (born.month, born.day) == (2, 29)
    if not young and not leap:
        assert isinstance(decision, Refused)
        assert "age_23" in decision.reasons
    if isinstance(decision, Granted):
        assert young or leap
        assert not of.married
        assert (of.level, of.years_used + 1) in TABLE or of.level is Level.TRAINING
        assert of.work is Work.NO or claimed >= WORK_FROM
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert from_plain(YearlyClaim, to_plain(of)) == of
    assert str(decision) != str(decision.in_(Language.ID))
    assert all(condition.law for condition in decision.conditions)
