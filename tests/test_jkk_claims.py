"""The JKK claim: every reason, who pays, when, until when, and everything it shows."""

import json
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from jamsostek import RULEBOOK, Granted, Language, NotInForce, Refused
from jamsostek.jkk import (
    AccidentClaim,
    AidBought,
    Benefit,
    Consequences,
    IncomeBase,
    Loss,
    Package,
    Reported,
    SameJobWages,
    Spell,
    Timing,
)
from jamsostek.jkk.conditions import DiseaseInTime, ReportedInTime
from jamsostek.kernel.months import LeapDay
from jamsostek.law.jkk import ClaimDocument
from jamsostek.plain import from_plain, to_plain
from jamsostek.readings.jp import JP_2
from jamsostek.terms import Bearer
from strategies import accidents

ON = date(2022, 4, 11)
LATE = date(2025, 2, 24)
DAY = timedelta(days=1)


def claim(accident_on: date = ON, **facts: Any) -> AccidentClaim:
    return AccidentClaim(accident_on=accident_on, **facts)


def granted(of: AccidentClaim) -> Package:
    decision = of.decide()
    assert isinstance(decision, Granted)
    return decision.benefit


def refused(of: AccidentClaim) -> set[str]:
    decision = of.decide()
    assert isinstance(decision, Refused)
    return set(decision.reasons)


@pytest.mark.parametrize(
    ("accident_on", "last"),
    [
        (date(2015, 11, 23), date(2017, 11, 23)),
        (date(2019, 12, 1), date(2021, 12, 1)),
        (date(2019, 12, 2), date(2024, 12, 2)),
        (date(2020, 2, 29), date(2025, 2, 28)),
    ],
)
def test_the_right_lapses_on_the_day_after_the_anniversary(accident_on: date, last: date) -> None:
    assert granted(claim(accident_on, claimed_on=last)).last_claim_day == last
    assert refused(claim(accident_on, claimed_on=last + DAY)) == {"expired"}


def test_an_anniversary_of_29_february_is_a_reading() -> None:
    rulebook = RULEBOOK.taking(JP_2, LeapDay.MARCH_1)
    assert claim(date(2020, 2, 29)).last_claim_day(rulebook) == date(2025, 3, 1)


@pytest.mark.parametrize(
    ("months", "bearer"),
    [(0, Bearer.BPJS), (3, Bearer.BPJS), (4, Bearer.EMPLOYER_FIRST), (40, Bearer.EMPLOYER_FIRST)],
)
def test_arrears_of_an_employer(months: int, bearer: Bearer) -> None:
    package = granted(claim(arrears_months=months))
    assert (package.bearer, package.care_timing, package.cash_timing) == (bearer, Timing.AT_ONCE, Timing.AT_ONCE)


def test_arrears_of_a_non_wage_participant() -> None:
    for months, timing in ((0, Timing.AT_ONCE), (1, Timing.AFTER_RECOVERY_AND_ARREARS)):
        package = granted(claim(segment="non_wage", arrears_months=months))
        assert (package.bearer, package.cash_timing) == (Bearer.BPJS, timing)
    assert granted(claim(segment="non_wage", arrears_months=3)).care_timing is Timing.AT_ONCE
    assert refused(claim(segment="non_wage", arrears_months=4)) == {"arrears_over_three_months"}


def test_who_was_not_registered() -> None:
    assert granted(claim(registered=False)).bearer is Bearer.EMPLOYER
    assert granted(claim(registered_on=ON + DAY)).bearer is Bearer.EMPLOYER
    assert granted(claim(registered_on=ON)).bearer is Bearer.BPJS
    assert granted(claim(registered=False, arrears_months=5)).bearer is Bearer.EMPLOYER
    assert refused(claim(segment="non_wage", registered=False)) == {"not_registered"}
    assert refused(claim(segment="non_wage", registered_on=ON + DAY, arrears_months=4)) == {
        "not_registered",
        "arrears_over_three_months",
    }


@pytest.mark.parametrize(
    ("accident_on", "hours", "minutes", "bearer"),
    [
        (LATE, 48, 0, Bearer.BPJS),
        (LATE, 48, 1, Bearer.EMPLOYER_FIRST),
        (LATE - DAY, 48, 1, Bearer.BPJS),
        (LATE - DAY, 480, 0, Bearer.BPJS),
    ],
)
def test_a_late_stage_i_report(accident_on: date, hours: int, minutes: int, bearer: Bearer) -> None:
    moment = datetime(accident_on.year, accident_on.month, accident_on.day, 14, 30)
    found = claim(accident_on, accident_at=moment, reported_at=moment + timedelta(hours=hours, minutes=minutes))
    package = granted(found)
    assert package.bearer is bearer
    report = package.standing[-1]
    assert isinstance(report, ReportedInTime)
    assert (report.in_time, report.met) == (not minutes and hours == 48, bearer is Bearer.BPJS)


def test_a_non_wage_participant_is_paid_by_bpjs_however_late_the_report() -> None:
    moment = datetime(2025, 3, 3, 8)
    found = claim(date(2025, 3, 3), segment="non_wage", accident_at=moment, reported_at=moment + timedelta(days=9))
    assert (granted(found).bearer, granted(found).standing) == (Bearer.BPJS, ())


@pytest.mark.parametrize("ended", [date(2012, 10, 1), date(2019, 4, 11)])
def test_a_disease_appears_within_three_years_of_the_end_of_work(ended: date) -> None:
    last = date(ended.year + 3, ended.month, ended.day)
    assert granted(claim(last, cause="disease", employment_ended_on=ended)).bearer is Bearer.BPJS
    assert refused(claim(last + DAY, cause="disease", employment_ended_on=ended)) == {"disease_too_late"}
    assert granted(claim(last, cause="disease")).last_claim_day > last
    during = claim(ended - DAY if ended.year > 2015 else last, cause="disease", employment_ended_on=ended)
    assert granted(during).total == 0


def test_every_reason_at_once() -> None:
    found = claim(
        cause="disease",
        segment="non_wage",
        by_work=False,
        registered=False,
        arrears_months=9,
        employment_ended_on=date(2010, 1, 1),
        claimed_on=date(2027, 4, 12),
    )
    assert refused(found) == {
        "not_by_work",
        "not_registered",
        "arrears_over_three_months",
        "disease_too_late",
        "expired",
    }


def test_what_was_no_work_accident_is_refused() -> None:
    assert refused(claim(by_work=False)) == {"not_by_work"}


@pytest.mark.parametrize("deemed", ["honorary", "apprentice", "student", "prisoner"])
def test_who_counts_as_a_worker(deemed: Any) -> None:
    found = claim(deemed=deemed, consequences=Consequences(wage=SameJobWages([3_000_000, 2_000_000]), died_on=ON))
    decision = found.decide()
    assert isinstance(decision, Granted)
    assert any("counts as a worker" in str(condition) for condition in decision.conditions)
    assert decision.benefit.awards[0].amount == 96_000_000


def test_honorary_staff_have_their_own_wage_and_the_others_the_lowest() -> None:
    own = Consequences(wage=5_000_000, died_on=ON)
    assert granted(claim(deemed="honorary", consequences=own)).awards[0].amount == 240_000_000
    for deemed in ("apprentice", "student", "prisoner"):
        with pytest.raises(ValueError, match="SameJobWages"):
            claim(deemed=deemed, consequences=own)
        assert granted(claim(deemed=deemed)).awards == ()


EVERYTHING = Consequences(
    wage=4_000_000,
    land=6_000_000,
    sea=1,
    air=2,
    spells=[Spell.of_months(ON, 8)],
    employer_paid=20_000_000,
    losses=[Loss("right_thumb")],
    died_on=date(2023, 1, 1),
    survivors=["wife"],
    aids=[AidBought(item="glasses", cost=1_200_000), AidBought(item="orthosis", cost=5, reference_price=9)],
    home_care=[100],
)


def test_a_package_holds_every_line() -> None:
    package = granted(claim(consequences=EVERYTHING))
    assert [(award.benefit, award.amount) for award in package.awards] == [
        (Benefit.TRANSPORT_LAND, 5_000_000),
        (Benefit.TRANSPORT_SEA, 1),
        (Benefit.TRANSPORT_AIR, 2),
        (Benefit.INCAPACITY, 20_000_000),
        (Benefit.INCAPACITY, 12_000_000),
        (Benefit.DISABILITY, 48_000_000),
        (Benefit.DEATH, 192_000_000),
        (Benefit.PERIODIC, 12_000_000),
        (Benefit.FUNERAL, 10_000_000),
        (Benefit.GLASSES, 1_000_000),
        (Benefit.ORTHOSIS, 5),
        (Benefit.HOME_CARE, 100),
    ]
    assert package.total == 300_000_108
    assert package.scholarship


def test_the_scholarship_follows_death_or_total_permanent_disability() -> None:
    assert granted(claim(consequences=Consequences(wage=1, total_permanent=True))).scholarship
    assert not granted(claim(consequences=Consequences(wage=1, losses=[Loss("both_eyes")]))).scholarship


def test_who_bears_a_line_and_until_when() -> None:
    lines = granted(claim(complete_on=date(2024, 6, 6), consequences=EVERYTHING)).awards
    assert {(line.bearer, line.due_by) for line in lines} == {(Bearer.BPJS, date(2024, 6, 17))}
    holidays = frozenset({date(2024, 6, 17)})
    found = claim(complete_on=date(2024, 6, 6), holidays=holidays, consequences=EVERYTHING)
    assert granted(found).awards[0].due_by == date(2024, 6, 18)
    assert granted(claim(consequences=EVERYTHING)).awards[0].due_by is None
    first = granted(claim(complete_on=date(2024, 6, 6), arrears_months=4, consequences=EVERYTHING)).awards
    assert {(line.bearer, line.due_by) for line in first} == {(Bearer.EMPLOYER_FIRST, None)}
    owed = granted(claim(registered=False, consequences=EVERYTHING)).awards
    assert {line.bearer for line in owed} == {Bearer.EMPLOYER}
    assert "employer" not in {str(line.payee) for line in owed}


def test_what_waits_for_the_arrears_or_is_not_bpjs_s_has_no_deadline_of_payment() -> None:
    harm = Consequences(wage=IncomeBase(1_000_000), losses=[Loss("smell")])
    for facts, bearer in (
        ({"segment": "non_wage", "arrears_months": 1, "consequences": harm}, Bearer.BPJS),
        ({"arrears_months": 4}, Bearer.EMPLOYER_FIRST),
        ({"registered": False}, Bearer.EMPLOYER),
    ):
        package = granted(claim(complete_on=date(2024, 6, 6), **facts))
        assert package.bearer is bearer
        assert "paid by BPJS by" not in [str(one.words) for one in package.deadlines]
        assert {award.due_by for award in package.awards} <= {None}
    paying = granted(claim(complete_on=date(2024, 6, 6), segment="non_wage", consequences=harm))
    assert {award.due_by for award in paying.awards} == {date(2024, 6, 17)}


def test_deadlines_from_the_doctors_finding_on() -> None:
    found = claim(found_at=datetime(2022, 6, 1, 10), claimed_on=date(2022, 6, 3), holidays=[date(2022, 6, 6)])
    assert [(str(one.words), one.by) for one in granted(found).deadlines] == [
        ("Stage II report by", datetime(2022, 6, 3, 10)),
        ("notice by BPJS that the file is incomplete by", date(2022, 6, 15)),
        ("to be claimed by", date(2027, 4, 11)),
    ]
    assert "PP 44/2015 Pasal 43 ayat (7)" in str(granted(found))


@pytest.mark.parametrize(
    ("accident_on", "circumstance", "remarks"),
    [
        (LATE, "violence", 0),
        (LATE - DAY, "violence", 1),
        (date(2018, 1, 1), "violence", 1),
        (date(2018, 1, 1), "commute", 0),
        (LATE - DAY, "sudden_death", 0),
    ],
)
def test_a_circumstance_that_the_list_of_the_day_does_not_name(
    accident_on: date, circumstance: str, remarks: int
) -> None:
    package = granted(claim(accident_on, circumstance=circumstance))
    assert len(package.remarks) == remarks
    for remark in package.remarks:
        assert "not named among work accidents on that day: violence or rape" in str(remark)
        assert "Permenaker 5/2021 Pasal 7 ayat (2)" in str(package)
        assert "belum disebut" in str(remark.in_(Language.ID))


def test_the_employer_may_not_dismiss_during_treatment() -> None:
    for harm in (Consequences(wage=1, losses=[Loss("smell")]), Consequences(wage=1, spells=[Spell(ON, ON)])):
        assert "may not dismiss the worker during treatment" in str(granted(claim(consequences=harm)))
        assert "PP 44/2015 Pasal 52" in str(granted(claim(consequences=harm)).remarks[0].in_(Language.ID))
    assert granted(claim(consequences=Consequences(land=1))).remarks == ()
    assert granted(claim(consequences=EVERYTHING)).remarks == ()
    own = Consequences(wage=IncomeBase(1_000_000), losses=[Loss("smell")])
    assert granted(claim(segment="non_wage", consequences=own)).remarks == ()


def test_the_base_of_a_non_wage_participant_is_that_of_a_band() -> None:
    def found(base: int) -> AccidentClaim:
        return claim(segment="non_wage", consequences=Consequences(wage=IncomeBase(base), died_on=ON))

    assert granted(found(2_950_000)).awards[0].amount == 141_600_000
    with pytest.raises(ValueError, match="3333333 is the base of no income band"):
        found(3_333_333).decide()


def test_deadlines() -> None:
    moment = datetime(2024, 5, 6, 9)
    found = claim(
        date(2024, 5, 6),
        accident_at=moment,
        reported_at=moment + timedelta(hours=20),
        complete_on=date(2024, 6, 6),
    )
    assert [(str(one.words), one.by) for one in granted(found).deadlines] == [
        ("Stage I report by", datetime(2024, 5, 8, 9)),
        ("settled by BPJS by", date(2024, 6, 6)),
        ("paid by BPJS by", date(2024, 6, 17)),
        ("to be claimed by", date(2029, 5, 6)),
    ]
    first = granted(found).deadlines[0]
    assert str(first).startswith("Stage I report by: 2024-05-08 09:00 [")
    assert str(first.in_(Language.ID)).startswith("laporan tahap I paling lambat: 8 Mei 2024 pukul 09.00 [")
    assert [str(one.words) for one in granted(claim()).deadlines] == ["to be claimed by"]
    early = datetime(2023, 10, 5, 9)
    before = claim(date(2023, 10, 5), accident_at=early, reported_at=early)
    assert [str(one.words) for one in granted(before).deadlines] == ["Stage I report by", "to be claimed by"]


def test_documents() -> None:
    def papers(accident_on: date = LATE, **facts: Any) -> list[ClaimDocument]:
        return [one for row in granted(claim(accident_on, **facts)).documents for one in row.value]

    usual = papers()
    assert len(usual) == 5
    died = Consequences(wage=1, died_on=LATE)
    assert papers(consequences=died)[5:] == [ClaimDocument.FAMILY_CARD, ClaimDocument.HEIRS_LETTER]
    assert papers(circumstance="commute")[5:] == [ClaimDocument.POLICE_REPORT]
    assert papers(circumstance="violence")[5:] == [ClaimDocument.VISUM]
    assert papers(LATE - DAY, circumstance="violence") == papers(circumstance="at_work") == usual


TEETH = AidBought(item="dentures", cost=5_000_000)


def unable(last: date, wage: Any = 1, **facts: Any) -> Consequences:
    return Consequences(wage=wage, spells=[Spell(ON, last)], **facts)


def test_the_last_day_of_incapacity_may_be_that_of_death_and_of_the_claim() -> None:
    assert granted(claim(claimed_on=ON, complete_on=ON, consequences=unable(ON, died_on=ON))).total > 0
    glasses = AidBought(item="glasses", cost=1)
    assert granted(claim(consequences=Consequences(aids=[TEETH, glasses]))).total == 5_000_001


def test_trainees_whose_wage_was_reported() -> None:
    lowest = Reported(SameJobWages([2_000_000]))
    assert granted(claim(deemed="apprentice", consequences=Consequences(wage=lowest, died_on=ON))).total == 118_000_000


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: claim("2022-04-11"), TypeError, "accident_on"),  # type: ignore[arg-type]
        (lambda: claim(None), TypeError, "accident_on"),  # type: ignore[arg-type]
        (lambda: claim(cause="bad luck"), ValueError, "cause"),
        (lambda: claim(segment="civil"), ValueError, "segment"),
        (lambda: claim(deemed="guest"), ValueError, "deemed"),
        (lambda: claim(circumstance="party"), ValueError, "circumstance"),
        (lambda: claim(deemed="student", segment="non_wage"), ValueError, "deemed"),
        (lambda: claim(by_work=1), TypeError, "by_work"),
        (lambda: claim(registered="yes"), TypeError, "registered"),
        (lambda: claim(registered_on=2022), TypeError, "registered_on"),
        (lambda: claim(arrears_months=-1), ValueError, "arrears_months"),
        (lambda: claim(arrears_months=1.0), TypeError, "arrears_months"),
        (lambda: claim(claimed_on=ON - DAY), ValueError, "claimed_on"),
        (lambda: claim(complete_on=ON - DAY), ValueError, "complete_on"),
        (lambda: claim(employment_ended_on=ON), ValueError, "employment_ended_on"),
        (lambda: claim(reported_at=datetime(2022, 4, 11, 8)), ValueError, "accident_at"),
        (lambda: claim(accident_at=datetime(2022, 4, 12, 8)), ValueError, "accident_at"),
        (lambda: claim(accident_at=ON), TypeError, "accident_at"),
        (
            lambda: claim(accident_at=datetime(2022, 4, 11, 8), reported_at=datetime(2022, 4, 11, 7)),
            ValueError,
            "reported_at",
        ),
        (
            lambda: claim(accident_at=datetime(2022, 4, 11, 8), reported_at=datetime(2022, 4, 11, 9, tzinfo=UTC)),
            ValueError,
            "reported_at",
        ),
        (lambda: claim(holidays=["2022-05-01"]), TypeError, "holidays"),
        (lambda: claim(consequences=Consequences(wage=1, died_on=ON - DAY)), ValueError, "died_on"),
        (lambda: claim(consequences=Consequences(wage=1, died_on="x")), TypeError, "died_on"),  # type: ignore[arg-type]
        (lambda: claim(consequences={}), TypeError, "consequences"),
        (lambda: claim(cause="accident", circumstance="disease"), ValueError, "circumstance"),
        (lambda: claim(cause="disease", circumstance="commute"), ValueError, "circumstance"),
        (lambda: claim(claimed_on=ON + DAY, complete_on=ON), ValueError, "complete_on"),
        (lambda: claim(found_at=ON), TypeError, "found_at"),
        (lambda: claim(found_at=datetime(2022, 4, 10, 9)), ValueError, "found_at"),
        (lambda: claim(claimed_on=ON, found_at=datetime(2022, 4, 12, 9)), ValueError, "found_at"),
        (lambda: claim(claimed_on=ON, consequences=Consequences(wage=1, died_on=ON + DAY)), ValueError, "died_on"),
        (lambda: claim(complete_on=ON, consequences=Consequences(wage=1, died_on=ON + DAY)), ValueError, "died_on"),
        (lambda: claim(claimed_on=ON, consequences=unable(ON + DAY)), ValueError, "spells"),
        (lambda: unable(ON + DAY, died_on=ON), ValueError, "spells"),
        (lambda: claim(segment="non_wage", consequences=unable(ON)), ValueError, "expected the IncomeBase"),
        (lambda: claim(consequences=Consequences(wage=IncomeBase(1), died_on=ON)), ValueError, "expected a wage"),
        (
            lambda: claim(segment="non_wage", consequences=unable(ON, wage=IncomeBase(1), employer_paid=1)),
            ValueError,
            "employer_paid",
        ),
        (lambda: claim(deemed="apprentice", consequences=unable(ON)), ValueError, "for an apprentice"),
        (lambda: Consequences(employer_paid=1), ValueError, "employer_paid"),
        (lambda: Consequences(survivors=["wife"]), ValueError, "survivors"),
        (lambda: Consequences(wage=1, died_on=ON, survivors="wife"), TypeError, "survivors"),  # type: ignore[arg-type]
        (lambda: Consequences(wage="much"), TypeError, "wage"),  # type: ignore[arg-type]
        (lambda: Consequences(wage=-1), ValueError, "wage"),
        (lambda: Consequences(losses=Loss("smell")), TypeError, "losses"),  # type: ignore[arg-type]
        (lambda: Consequences(home_care=5), TypeError, "home_care"),  # type: ignore[arg-type]
        (lambda: Consequences(aids=[TEETH] * 3), ValueError, "'dentures' is given twice"),
        (lambda: Consequences(died_on=ON), ValueError, "wage"),
        (lambda: Consequences(losses=[Loss("smell")]), ValueError, "wage"),
        (lambda: Consequences(total_permanent=True), ValueError, "wage"),
        (lambda: Consequences(spells=[Spell(ON, ON)]), ValueError, "wage"),
        (lambda: Consequences(spells=[ON]), TypeError, "spells"),  # type: ignore[list-item]
        (lambda: Consequences(losses=["smell"]), TypeError, "losses"),  # type: ignore[list-item]
        (lambda: Consequences(left_handed=1), TypeError, "left_handed"),  # type: ignore[arg-type]
        (lambda: Consequences(total_permanent=None), TypeError, "total_permanent"),  # type: ignore[arg-type]
        (lambda: Consequences(survivors=["cousin"]), ValueError, "survivors"),  # type: ignore[list-item]
        (lambda: AidBought(item="wig", cost=1), ValueError, "item"),  # type: ignore[arg-type]
        (lambda: claim(date(2015, 6, 30)).decide(), NotInForce, "2015-06-30"),
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_a_decision_shows_itself() -> None:
    decision = claim(complete_on=date(2024, 6, 6), consequences=EVERYTHING).decide()
    text, indonesian = str(decision), str(decision.in_(Language.ID))
    assert text.splitlines()[0] == "JKK package (granted)"
    assert "the children have a right to a scholarship" in text
    assert "✓  no day of the claim given; at the latest 2027-04-11 [PP 82/2019 Pasal 26]" in text
    claimed = str(claim(claimed_on=ON).decide())
    assert "✓  claimed on 2022-04-11, at the latest 2027-04-11 [PP 82/2019 Pasal 26]" in claimed
    assert "Manfaat JKK (dikabulkan)" in indonesian
    assert "dibayar BPJS paling lambat: 17 Juni 2024 [PP 44/2015 Pasal 37 ayat (2)]" in indonesian
    assert pickle.loads(pickle.dumps(decision)) == decision


def test_conditions_say_what_was_found() -> None:
    found = claim(date(2022, 4, 12), cause="disease", employment_ended_on=date(2019, 4, 11)).decide()
    assert isinstance(found, Refused)
    (unmet,) = found.unmet
    assert isinstance(unmet, DiseaseInTime)
    assert str(unmet.words) == "diagnosed on 2022-04-12; work ended 2019-04-11, so at the latest 2022-04-11"
    assert "hubungan kerja berakhir 11 April 2019" in str(found.in_(Language.ID))


def test_arrears_say_themselves() -> None:
    refusal = claim(segment="non_wage", arrears_months=4).decide()
    assert "✗  4 months in arrears in a row at the event, tolerated 3 months [PP 44/2015 Pasal 39" in str(refusal)
    assert "menunggak 4 bulan berturut-turut" in str(refusal.in_(Language.ID))
    package = granted(claim(arrears_months=4))
    assert "✗  4 months in arrears in a row at the event, tolerated 3 months [PP 44/2015 Pasal 38" in str(package)
    assert "ditanggung oleh pemberi kerja lebih dahulu, diganti BPJS" in str(package.in_(Language.ID))


def test_the_report_says_itself() -> None:
    moment = datetime(2025, 3, 3, 8)
    late = granted(claim(date(2025, 3, 3), accident_at=moment, reported_at=moment + timedelta(days=9)))
    assert "✗  reported within 48 hours: no (if late, paid by the employer first" in str(late)
    assert "Permenaker 1/2025 Pasal 8 ayat (2a)" in str(late)


def test_stages_read_in_both_languages() -> None:
    stages = RULEBOOK.jkk.incapacity.on(date(2019, 12, 1))
    assert stages.figure() == "100% from month 1, 75% from month 7, 50% from month 13"
    assert stages.figure(Language.ID) == "100% mulai bulan ke-1, 75% mulai bulan ke-7, 50% mulai bulan ke-13"


@given(accidents())
def test_every_claim_is_decided_and_every_award_explains_itself(found: AccidentClaim) -> None:
    decision = found.decide()
    assert pickle.loads(pickle.dumps(found)) == found
    assert from_plain(AccidentClaim, json.loads(json.dumps(to_plain(found)))) == found
    assert json.dumps(to_plain(decision))
    assert all(condition.law for condition in decision.conditions)
    if isinstance(decision, Refused):
        return
    package = decision.benefit
    assert package.total == sum(award.amount for award in package.awards)
    for award in package.awards:
        assert award.amount >= 0
        assert award.law
        texts = [str(award.explain(language)) for language in Language]
        assert texts[0] != texts[1]
