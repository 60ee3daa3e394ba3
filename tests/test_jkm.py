"""JKM: the cash in both regimes, who pays, when, to whom, and every code of a refusal."""

import pickle
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from jamsostek import RULEBOOK, Granted, Hypothesis, Language, NotInForce, Refused, Rulebook, since
from jamsostek.jkm import LAW, DeathBenefit, DeathClaim, Document, LongEnoughAMember, NonWageWait, cash
from jamsostek.kernel.months import LeapDay
from jamsostek.plain import from_plain, to_plain
from jamsostek.readings.jkk_jkm import JKK_JKM_16, JKK_JKM_17
from jamsostek.readings.jp import JP_2
from jamsostek.regulations import PP_44_2015, PP_82_2019
from jamsostek.scholarship import Child, Once, Yearly
from jamsostek.terms import Bearer, Kinship, Segment
from strategies import deaths

NEW = date(2019, 12, 2)
PER_EMPLOYER = date(2025, 2, 24)
DAY = timedelta(days=1)


def claim(died_on: date = date(2022, 10, 4), contribution_months: int = 40, **facts: Any) -> DeathClaim:
    return DeathClaim(died_on=died_on, contribution_months=contribution_months, **facts)


def non_wage(died_on: date = date(2025, 6, 1), contribution_months: int = 40, **facts: Any) -> DeathClaim:
    return claim(died_on, contribution_months, segment="non_wage", **facts)


def granted(of: DeathClaim, rulebook: Rulebook = RULEBOOK) -> DeathBenefit:
    decision = of.decide(rulebook=rulebook)
    assert isinstance(decision, Granted)
    return decision.benefit


def refused(of: DeathClaim) -> tuple[str, ...]:
    decision = of.decide()
    assert isinstance(decision, Refused)
    return decision.reasons


def amounts(benefit: DeathBenefit) -> tuple[int, ...]:
    return tuple(award.amount for award in benefit.cash.awards)


@pytest.mark.parametrize(
    ("died_on", "expected"),
    [
        (date(2015, 7, 1), (16_200_000, 4_800_000, 3_000_000)),
        (NEW - DAY, (16_200_000, 4_800_000, 3_000_000)),
        (NEW, (20_000_000, 12_000_000, 10_000_000)),
        (PER_EMPLOYER, (20_000_000, 12_000_000, 10_000_000)),
    ],
)
def test_the_cash_follows_the_day_of_death(died_on: date, expected: tuple[int, ...]) -> None:
    assert tuple(award.amount for award in cash(died_on).awards) == expected
    assert amounts(granted(claim(died_on))) == expected
    assert granted(claim(died_on)).total == sum(expected)


def test_the_calculator_prints_a_total_and_lets_nothing_wait() -> None:
    found = cash(NEW)
    assert found.at_once == found.awards
    assert [line.split()[0] for line in str(found).splitlines()[-3:]] == ["funeral", "-" * 28, "total"]
    lines = str(granted(claim())).splitlines()
    assert lines[4].split()[0] == "-" * 28
    assert lines[5].split() == ["total", "42,000,000"]


def test_nothing_is_known_before_july_2015() -> None:
    with pytest.raises(NotInForce):
        cash(date(2015, 6, 30))
    with pytest.raises(NotInForce):
        claim(date(2015, 6, 30)).decide()


def test_the_articles_of_the_regime() -> None:
    old, new = cash(NEW - DAY), cash(NEW)
    assert old.funeral.law == (PP_44_2015.at("Pasal 34 ayat (1) huruf c"),)
    assert new.funeral.law == (PP_82_2019.at("Pasal 34 ayat (1) huruf c"),)
    assert new.periodic is not None
    assert new.periodic.law == (PP_82_2019.at("Pasal 34 ayat (1) huruf b"),)


@pytest.mark.parametrize(
    ("died_on", "employers", "expected"),
    [
        (PER_EMPLOYER - DAY, 2, 42_000_000),
        (PER_EMPLOYER, 1, 42_000_000),
        (PER_EMPLOYER, 2, 74_000_000),
        (PER_EMPLOYER, 3, 106_000_000),
        (NEW - DAY, 2, 24_000_000),
    ],
)
def test_several_employers(died_on: date, employers: int, expected: int) -> None:
    assert granted(claim(died_on, employers=employers)).total == expected
    assert cash(died_on, employers=employers).total == expected


def test_several_employers_before_2025_rest_on_a_reading() -> None:
    before, after = cash(PER_EMPLOYER - DAY, employers=2), cash(PER_EMPLOYER, employers=2)
    assert before.lump_sum is not None
    assert after.lump_sum is not None
    assert JKK_JKM_17 in before.lump_sum.law
    assert JKK_JKM_17 not in after.lump_sum.law
    assert JKK_JKM_17 not in before.funeral.law


@pytest.mark.parametrize(("months", "bearer"), [(0, Bearer.BPJS), (3, Bearer.BPJS), (4, Bearer.EMPLOYER_FIRST)])
def test_arrears_of_an_employer(months: int, bearer: Bearer) -> None:
    benefit = granted(claim(arrears_months=months))
    assert benefit.bearer is bearer
    assert {award.bearer for award in benefit.cash.awards} == {bearer}
    assert benefit.cash.at_once == benefit.cash.awards
    assert benefit.cash.after_arrears == ()
    assert benefit.total == 42_000_000


def test_an_employer_who_did_not_enrol_owes_the_same() -> None:
    benefit = granted(claim(enrolled=False, arrears_months=9))
    assert benefit.bearer is Bearer.EMPLOYER
    assert benefit.total == 42_000_000


@pytest.mark.parametrize("died_on", [NEW - DAY, NEW, PER_EMPLOYER])
@pytest.mark.parametrize("months", [1, 3])
def test_arrears_of_a_non_wage_participant_keep_the_rest_waiting(died_on: date, months: int) -> None:
    benefit = granted(non_wage(died_on, arrears_months=months, applied_on=died_on))
    assert benefit.cash.at_once == (benefit.cash.funeral,)
    assert benefit.cash.after_arrears == (benefit.cash.lump_sum, benefit.cash.periodic)
    assert benefit.bearer is Bearer.BPJS
    assert benefit.cash.funeral.due_by is not None
    assert {award.due_by for award in benefit.cash.after_arrears} == {None}


def test_a_non_wage_participant_without_arrears_waits_for_nothing() -> None:
    benefit = granted(non_wage())
    assert benefit.cash.at_once == benefit.cash.awards


@pytest.mark.parametrize(
    ("of", "reasons"),
    [
        (claim(work_accident=True), ("work_accident",)),
        (claim(active=False), ("not_active",)),
        (non_wage(arrears_months=4), ("arrears_over_three_months",)),
        (non_wage(NEW - DAY, arrears_months=4), ("arrears_over_three_months",)),
        (non_wage(enrolled=False), ("not_enrolled",)),
        (claim(work_accident=True, active=False, arrears_months=9), ("work_accident", "not_active")),
        (
            non_wage(work_accident=True, active=False, arrears_months=4),
            ("work_accident", "not_active", "arrears_over_three_months"),
        ),
    ],
)
def test_every_reason_of_a_refusal(of: DeathClaim, reasons: tuple[str, ...]) -> None:
    assert refused(of) == reasons


def test_a_refusal_carries_the_met_conditions_with_their_law() -> None:
    decision = non_wage(arrears_months=4).decide()
    assert [condition.met for condition in decision.conditions] == [True, True, True, False]
    assert all(condition.law for condition in decision.conditions)
    assert decision.conditions[-1].law == (PP_44_2015.at("Pasal 42"),)


@pytest.mark.parametrize(
    ("died_on", "registered_on", "months", "total"),
    [
        (PER_EMPLOYER - DAY, date(2025, 2, 1), 1, 42_000_000),  # the rule does not yet hold
        (PER_EMPLOYER, date(2025, 2, 1), 1, 10_000_000),
        (PER_EMPLOYER, date(2024, 11, 24), 3, 42_000_000),
        (PER_EMPLOYER, date(2024, 11, 25), 3, 10_000_000),  # a day short of three months
        (PER_EMPLOYER, date(2024, 11, 24), 2, 10_000_000),  # a contribution short
        (date(2025, 2, 28), date(2024, 11, 30), 3, 42_000_000),  # a month's end that February does not have
        (PER_EMPLOYER, None, 3, 42_000_000),
        (PER_EMPLOYER, None, 2, 10_000_000),
    ],
)
def test_three_months_of_a_non_wage_participant(
    died_on: date, registered_on: date | None, months: int, total: int
) -> None:
    benefit = granted(non_wage(died_on, months, registered_on=registered_on))
    assert benefit.total == total
    if total == 10_000_000:
        assert benefit.cash.awards == (benefit.cash.funeral,)
        assert (benefit.cash.lump_sum, benefit.cash.periodic) == (None, None)


def test_the_funeral_money_alone_waits_for_no_arrears() -> None:
    benefit = granted(non_wage(contribution_months=1, arrears_months=2))
    assert benefit.cash.at_once == (benefit.cash.funeral,)
    assert benefit.cash.after_arrears == ()


def test_whoever_has_the_funeral_money_alone_has_no_scholarship() -> None:
    again = non_wage(PER_EMPLOYER, 60, registered_on=date(2025, 1, 1), children=[Child(level="primary")])
    scholarship = granted(again).scholarship
    assert isinstance(scholarship, Refused)
    assert scholarship.reasons == ("membership_under_three_months",)


def test_a_wage_earner_has_no_such_months() -> None:
    decision = claim(PER_EMPLOYER, 0, registered_on=PER_EMPLOYER).decide()
    assert isinstance(decision, Granted)
    assert decision.benefit.total == 42_000_000
    assert not any(isinstance(condition, LongEnoughAMember) for condition in decision.conditions)


MEMBER_SINCE_JANUARY = date(2025, 1, 10)


@pytest.mark.parametrize(
    ("answer", "facts", "total"),
    [
        (NonWageWait.CONTRIBUTIONS_SUFFICE, {"registered_on": MEMBER_SINCE_JANUARY}, 42_000_000),
        (NonWageWait.CONTRIBUTIONS_SUFFICE, {"contribution_months": 2}, 10_000_000),
        (NonWageWait.NEW_MEMBERSHIPS_ONLY, {"registered_on": PER_EMPLOYER}, 10_000_000),
        (NonWageWait.NEW_MEMBERSHIPS_ONLY, {"registered_on": PER_EMPLOYER - DAY}, 42_000_000),
        (NonWageWait.NEW_MEMBERSHIPS_ONLY, {"contribution_months": 1}, 42_000_000),
        (NonWageWait.CONSECUTIVE_CONTRIBUTIONS, {"consecutive_months": 2}, 10_000_000),
        (NonWageWait.CONSECUTIVE_CONTRIBUTIONS, {"consecutive_months": 3}, 42_000_000),
        (NonWageWait.CONSECUTIVE_CONTRIBUTIONS, {}, 42_000_000),
        (NonWageWait.CONSECUTIVE_CONTRIBUTIONS, {"registered_on": MEMBER_SINCE_JANUARY}, 10_000_000),
        (NonWageWait.MEMBERSHIP_AND_CONTRIBUTIONS, {"consecutive_months": 0}, 42_000_000),
        (NonWageWait.MEMBERSHIP_AND_CONTRIBUTIONS, {"registered_on": MEMBER_SINCE_JANUARY}, 10_000_000),
    ],
)
def test_the_answers_to_the_reading(answer: NonWageWait, facts: dict[str, Any], total: int) -> None:
    rulebook = RULEBOOK.taking(JKK_JKM_16, answer)
    of = non_wage(**{"died_on": date(2025, 4, 9), "contribution_months": 3, **facts})
    assert granted(of, rulebook).total == total


def test_the_three_months_from_29_february_end_where_the_reading_says() -> None:
    of = non_wage(date(2025, 2, 28), 3, registered_on=date(2024, 2, 29))
    later = RULEBOOK.taking(JP_2, LeapDay.MARCH_1).then(LAW.non_wage_months, *_a_year())
    usual = RULEBOOK.then(LAW.non_wage_months, *_a_year())
    assert granted(of, usual).total == 10_000_000  # twelve months of contributions are asked
    of = non_wage(date(2025, 2, 28), 12, registered_on=date(2024, 2, 29))
    assert granted(of, usual).total == 42_000_000
    assert granted(of, later).total == 10_000_000


def _a_year() -> tuple[Any, ...]:
    return (since("2025-02-24", 12, Hypothesis("a year")),)


@pytest.mark.parametrize(
    ("survivors", "rank", "funeral_to", "rest_to"),
    [
        (["wife", "parent"], 1, "the heirs", "the heirs"),
        (["sibling"], 3, "the heirs", "the heirs"),
        ([], 0, "whoever arranges the funeral", "the Social Security Fund"),
        (["other_relative"], 0, "whoever arranges the funeral", "the Social Security Fund"),
    ],
)
def test_who_receives(survivors: list[Kinship], rank: int, funeral_to: str, rest_to: str) -> None:
    benefit = granted(claim(survivors=survivors))
    assert benefit.recipients is not None
    assert benefit.recipients.heirs.rank == rank
    assert str(benefit.cash.funeral.payee) == funeral_to
    assert benefit.cash.lump_sum is not None
    assert benefit.cash.periodic is not None
    assert str(benefit.cash.lump_sum.payee) == str(benefit.cash.periodic.payee) == rest_to
    assert PP_44_2015.at("Pasal 40 ayat (2)") in benefit.law


def test_survivors_that_are_not_told_are_the_heirs() -> None:
    benefit = granted(claim())
    assert benefit.recipients is None
    assert {str(award.payee) for award in benefit.cash.awards} == {"the heirs"}
    assert PP_44_2015.at("Pasal 40 ayat (2)") not in benefit.law


@pytest.mark.parametrize(("died_on", "notarial"), [(PER_EMPLOYER - DAY, False), (PER_EMPLOYER, True)])
def test_a_will_must_be_notarial_since_2025(died_on: date, notarial: bool) -> None:
    text = str(granted(claim(died_on, survivors=["will_beneficiary"])))
    assert "heirs of class 5" in text
    assert ("notarial deed" in text) is notarial


def test_nobody_entitled_rests_on_the_articles_of_the_day() -> None:
    assert PP_82_2019.at("Pasal 34 ayat (2)") in granted(claim(NEW, survivors=[])).law
    assert PP_82_2019.at("Pasal 34 ayat (2)") not in granted(claim(NEW - DAY, survivors=[])).law


def test_bpjs_pays_in_three_working_days() -> None:
    friday = date(2022, 10, 7)
    assert granted(claim(applied_on=friday)).cash.funeral.due_by == date(2022, 10, 12)
    holiday = granted(claim(applied_on=friday, holidays={date(2022, 10, 11)}))
    assert {award.due_by for award in holiday.cash.awards} == {date(2022, 10, 13)}


def test_no_deadline_for_an_employer_nor_without_an_application() -> None:
    assert granted(claim()).cash.funeral.due_by is None
    assert granted(claim(enrolled=False, applied_on=date(2022, 10, 7))).cash.funeral.due_by is None
    assert granted(claim(arrears_months=4, applied_on=date(2022, 10, 7))).cash.funeral.due_by is None


def test_the_right_does_not_expire() -> None:
    assert granted(claim(date(2016, 1, 1), applied_on=date(2026, 1, 1))).total == 24_000_000


def test_documents() -> None:
    asked, practice = granted(claim()).documents
    assert Document.HEIRS_LETTER in asked.value
    assert Document.HEIR_ACCOUNT in practice.value
    assert set(asked.value) | set(practice.value) == set(Document) - {Document.PROJECT_NUMBERS}


def test_documents_of_a_construction_worker() -> None:
    own, _ = granted(claim(PER_EMPLOYER, construction=True)).documents
    assert own.value == (Document.DEATH_CERTIFICATE, Document.HEIRS_LETTER, Document.PROJECT_NUMBERS)
    assert "Permenaker 1/2025 Pasal 79" in str(granted(claim(PER_EMPLOYER, construction=True)))
    before, _ = granted(claim(PER_EMPLOYER - DAY, construction=True)).documents
    usual, _ = granted(claim(PER_EMPLOYER)).documents
    assert before == usual


@pytest.mark.parametrize(
    ("died_on", "months", "granted_"),
    [(NEW - DAY, 59, False), (NEW - DAY, 60, True), (NEW, 35, False), (NEW, 36, True)],
)
def test_the_scholarship_of_the_same_death(died_on: date, months: int, granted_: bool) -> None:
    decision = granted(claim(died_on, months, children=[Child(level="primary")])).scholarship
    assert isinstance(decision, Granted) is granted_
    if isinstance(decision, Granted):
        assert isinstance(decision.benefit, Once if died_on < NEW else Yearly)
        assert decision.benefit.maximum == (12_000_000 if died_on < NEW else 84_000_000)


def test_the_employer_owes_the_scholarship_too() -> None:
    decision = granted(claim(enrolled=False, children=[Child(level="primary")])).scholarship
    assert isinstance(decision, Granted)
    assert isinstance(decision.benefit, Yearly)
    assert {year.bearer for year in decision.benefit.schedules[0].years} == {Bearer.EMPLOYER}


@pytest.mark.parametrize(
    ("facts", "error", "says"),
    [
        ({"died_on": "2022-10-04"}, TypeError, "died_on"),
        ({"contribution_months": -1}, ValueError, "contribution_months"),
        ({"contribution_months": True}, TypeError, "contribution_months"),
        ({"segment": "civil_servant"}, ValueError, "segment"),
        ({"segment": 1}, TypeError, "segment"),
        ({"work_accident": 1}, TypeError, "work_accident"),
        ({"enrolled": None}, TypeError, "enrolled"),
        ({"active": "yes"}, TypeError, "active"),
        ({"arrears_months": -1}, ValueError, "arrears_months"),
        ({"arrears_months": 1.0}, TypeError, "arrears_months"),
        ({"registered_on": date(2022, 10, 5)}, ValueError, "registered_on"),
        ({"registered_on": 2022}, TypeError, "registered_on"),
        ({"consecutive_months": 41}, ValueError, "consecutive_months"),
        ({"employers": 0}, ValueError, "employers"),
        ({"employers": 2, "segment": "non_wage"}, ValueError, "employers"),
        ({"survivors": ["cousin"]}, ValueError, "survivors"),
        ({"children": ["anak"]}, TypeError, r"children\[0\]"),
        ({"applied_on": date(2022, 10, 3)}, ValueError, "applied_on"),
        ({"applied_on": "soon"}, TypeError, "applied_on"),
    ],
)
def test_bad_input_is_named(facts: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        claim(**facts)


def test_bad_employers_of_the_calculator() -> None:
    with pytest.raises(ValueError, match="employers"):
        cash(NEW, employers=0)
    with pytest.raises(TypeError, match="employers"):
        cash(NEW, employers=True)


def test_the_day_itself_is_in_order() -> None:
    assert granted(claim(registered_on=date(2022, 10, 4), applied_on=date(2022, 10, 4))).total == 42_000_000


def test_what_a_person_reads() -> None:
    text = str(granted(non_wage(arrears_months=2, survivors=["wife"], applied_on=date(2025, 6, 2))))
    for found in (
        "42,000,000",
        "PP 82/2019 Pasal 34 ayat (1) huruf a",
        "paid by: BPJS Ketenagakerjaan",
        "to heirs of class 1: wife [PP 44/2015 Pasal 40 ayat (2)]",
        "funeral money due by 2025-06-05",
        "after the heirs pay the arrears: death compensation, periodic money, paid at once, scholarship of the children",
        "letter that names the heirs",
        "the right does not expire",
        "scholarship of the children: none that it counts for is named",
    ):
        assert found in text
    at_once = granted(non_wage(survivors=["wife"], applied_on=date(2025, 6, 2)))
    assert "  due by 2025-06-05" in str(at_once)
    read = str(at_once.in_(Language.ID))
    assert "kepada ahli waris golongan 1: istri" in read
    assert "  dibayar paling lambat 5 Juni 2025" in read
    assert "JKM cash" in str(cash(NEW))
    assert "santunan JKM" in str(cash(NEW).in_(Language.ID))
    indonesian = str(granted(claim(contribution_months=1)).in_(Language.ID))
    assert "tanpa beasiswa: masa iur 36 bulan untuk beasiswa; yang diterima 1" in indonesian
    assert "Rp42.000.000" in indonesian
    assert "paling lambat" not in indonesian
    assert "kepada" not in indonesian
    assert "death" not in indonesian


def test_the_scholarship_waits_for_the_arrears_too() -> None:
    family = [Child(level="primary", year=3)]
    waiting = granted(non_wage(arrears_months=2, children=family))
    assert [str(label) for label in waiting.after_arrears][2:] == ["scholarship of the children"]
    assert "scholarship of the children named, at most: 81,000,000" in str(waiting)
    short = granted(non_wage(arrears_months=2, contribution_months=35, children=family))
    assert len(short.after_arrears) == 2
    for nothing in (non_wage(children=family), non_wage(date(2025, 3, 1), 2, arrears_months=2, children=family)):
        assert granted(nothing).after_arrears == ()
        assert "arrears:" not in str(granted(nothing))


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: cash("2024-01-01"), TypeError, "died_on"),  # type: ignore[arg-type]
        (lambda: cash("2026-99-01"), TypeError, "died_on"),  # type: ignore[arg-type]
        (lambda: cash(datetime(2024, 1, 1)), TypeError, "died_on"),
        (lambda: cash(NEW, bearer="x"), ValueError, "bearer"),  # type: ignore[arg-type]
        (lambda: cash(NEW, full=1), TypeError, "full"),  # type: ignore[arg-type]
        (lambda: cash(NEW, awaits_arrears=None), TypeError, "awaits_arrears"),  # type: ignore[arg-type]
        (lambda: cash(NEW, due_by="soon"), TypeError, "due_by"),  # type: ignore[arg-type]
        (lambda: claim(survivors="wife"), TypeError, "survivors"),
        (lambda: claim(survivors=3), TypeError, "survivors"),
        (lambda: claim(construction="yes"), TypeError, "construction"),
    ],
)
def test_what_the_cash_does_not_take_is_named(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_the_calculator_takes_the_word_of_who_pays() -> None:
    assert cash(NEW, bearer="employer").funeral.bearer is Bearer.EMPLOYER


def test_a_condition_says_what_was_found_and_asked() -> None:
    short = non_wage(PER_EMPLOYER, 2, registered_on=date(2025, 1, 24)).decide().conditions[-1]
    assert str(short.words) == (
        "3 months of membership and of contributions for more than the funeral money: a death from 2025-04-24; "
        "contributions found: 2"
    )
    unknown = non_wage(PER_EMPLOYER, 2).decide().conditions[-1]
    assert str(unknown.words) == "3 months of contributions for more than the funeral money; found: 2"
    assert JKK_JKM_16 in short.law
    arrears = claim(arrears_months=4).decide().conditions[-1]
    assert str(arrears.words) == "at most 3 months in arrears at death; found: 4"


@given(deaths())
def test_a_death_by_an_independent_oracle(of: DeathClaim) -> None:
    decision = of.decide()
    free = of.segment is Segment.NON_WAGE
    bars = of.work_accident or not of.active or (free and (of.arrears_months > 3 or not of.enrolled))
    assert isinstance(decision, Refused) is bars
    if isinstance(decision, Refused):
        assert set(decision.reasons) <= {"work_accident", "not_active", "arrears_over_three_months", "not_enrolled"}
        return
    benefit, late = decision.benefit, of.died_on >= PER_EMPLOYER
    three = of.registered_on is None or (of.died_on - of.registered_on).days >= 93
    if not (free and late) or (three and of.contribution_months >= 3):
        once = 32_000_000 if of.died_on >= NEW else 21_000_000
        funeral = 10_000_000 if of.died_on >= NEW else 3_000_000
        assert benefit.total == once * (of.employers if late else 1) + funeral
    elif of.contribution_months < 3:
        assert benefit.total == 10_000_000
    waiting = sum(award.amount for award in benefit.cash.after_arrears)
    assert waiting + sum(award.amount for award in benefit.cash.at_once) == benefit.total
    assert waiting == 0 or (free and of.arrears_months > 0)


@given(deaths())
def test_every_answer_explains_itself_and_travels(of: DeathClaim) -> None:
    decision = of.decide()
    assert pickle.loads(pickle.dumps(of)) == of
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert from_plain(DeathClaim, to_plain(of)) == of
    assert to_plain(decision)["outcome"] in {"granted", "refused"}
    english, indonesian = str(decision), str(decision.in_(Language.ID))
    assert english != indonesian
    assert decision._repr_html_()
    for condition in decision.conditions:
        assert condition.law
        assert condition.words.in_(Language.EN) != condition.words.in_(Language.ID)
    if isinstance(decision, Granted):
        for award in decision.benefit.cash.awards:
            assert award.amount > 0
            assert award.law
            assert str(award.amount) in award.explain(Language.ID).title.replace(".", "")
