"""JKP: the right. Every condition on 6 and 7 February 2025, every reason code, every reading that is an option."""

import pickle
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Hypothesis, Language, Month, NotInForce, Refused, Rulebook, jkp, since
from jamsostek.categories import HealthSegment
from jamsostek.law.arrears import ArrearsCount
from jamsostek.law.jkp import LaterClaim, Window
from jamsostek.readings.jkk_jkm import JKK_JKM_18
from jamsostek.readings.jkp import JKP_6, JKP_9
from jamsostek.terms import Bearer, Program, Scale
from strategies import dismissal_claims

OLD, NEW = date(2025, 2, 6), date(2025, 2, 7)


def run(first: str, last: str) -> frozenset[Month]:
    return frozenset(Month.parse(first).until(Month.parse(last)))


def claim(**facts: Any) -> jkp.DismissalClaim:
    """A claim that is granted: ended in January 2025, decided the same day, in either regime."""
    plain: dict[str, Any] = {
        "ended_on": date(2025, 1, 15),
        "ending": "efficiency",
        "claimed_on": date(2025, 1, 20),
        "decided_on": OLD,
        "paid_months": run("2023-01", "2024-12"),
    }
    return jkp.DismissalClaim(**{**plain, **facts})


def reasons(made: jkp.DismissalClaim, rulebook: Rulebook = RULEBOOK) -> set[str]:
    decision = made.decide(rulebook=rulebook)
    return set(decision.reasons) if isinstance(decision, Refused) else set()


def both(**facts: Any) -> tuple[set[str], set[str]]:
    """The reasons when decided on 6 and on 7 February 2025."""
    return reasons(claim(decided_on=OLD, **facts)), reasons(claim(decided_on=NEW, **facts))


# The conditions, each before and after the change


def test_a_plain_claim_is_granted_in_both_regimes() -> None:
    assert both() == (set(), set())


def test_twelve_months_in_both_regimes() -> None:
    assert both(paid_months=run("2024-01", "2024-12")) == (set(), set())
    assert both(paid_months=run("2024-02", "2024-12")) == ({"too_few_months"}, {"too_few_months"})
    assert both(paid_months=()) == ({"too_few_months", "no_six_consecutive"}, {"too_few_months"})


def test_six_consecutive_months_until_the_change() -> None:
    five = run("2023-01", "2023-05") | run("2023-07", "2023-11") | run("2024-01", "2024-05")
    assert both(paid_months=five) == ({"no_six_consecutive"}, set())
    six = run("2023-01", "2023-06") | {Month(2023, month) for month in (8, 10, 12)} | run("2024-02", "2024-04")
    assert both(paid_months=six) == (set(), set())


@pytest.mark.parametrize("ending", jkp.Ending)
def test_endings_are_covered_or_excluded_alike(ending: jkp.Ending) -> None:
    excluded = {
        "resignation": "ending_excluded",
        "permanent_disability": "ending_excluded",
        "retirement": "ending_excluded",
        "death": "ending_excluded",
        "contract_expired": "contract_expired",
    }
    expected = {excluded[ending.value]} if ending.value in excluded else set()
    assert both(ending=ending.value) == (expected, expected)


def test_a_fixed_term_contract_must_end_before_its_term() -> None:
    fixed: dict[str, Any] = {"contract": "fixed_term"}
    assert both(**fixed, contract_until=date(2025, 1, 16)) == (set(), set())
    assert both(**fixed, contract_until=date(2025, 1, 15)) == ({"contract_expired"}, {"contract_expired"})
    assert both(**fixed, contract_until=date(2025, 1, 14)) == ({"contract_expired"}, {"contract_expired"})
    assert both(**fixed) == (set(), set())
    assert both(contract="permanent", contract_until=date(2025, 1, 15)) == (set(), set())


@pytest.mark.parametrize(
    ("proof", "before", "after"),
    [
        ("acceptance_reported", True, True),
        ("acceptance_reported_above", False, True),
        ("agreement_registered", True, True),
        ("agreement_reported", False, True),
        ("court_decision", True, True),
        ("court_decision_copy", False, True),
        ("none", False, False),
    ],
)
def test_proofs_of_each_period(proof: str, before: bool, after: bool) -> None:
    assert both(proof=proof) == (set() if before else {"no_proof"}, set() if after else {"no_proof"})


def test_willing_and_not_working_in_both_regimes() -> None:
    assert both(willing=False) == ({"not_willing"}, {"not_willing"})
    assert both(working=True) == ({"working_again"}, {"working_again"})
    assert both(chosen_workplace=False) == ({"other_workplace"}, {"other_workplace"})


def test_three_claims_in_a_working_life_in_both_regimes() -> None:
    three = [date(2021, 3, 1), date(2022, 3, 1), date(2023, 3, 1)]
    assert both(previous_benefits=three) == ({"three_claims_used"}, {"three_claims_used"})
    assert both(previous_benefits=three[:2]) == ({"five_years_not_reached"}, {"five_years_not_reached"})


def test_five_years_of_contributions_after_the_previous_benefit() -> None:
    later = {"ended_on": date(2027, 4, 10), "claimed_on": date(2027, 4, 20), "decided_on": date(2027, 4, 20)}
    again = claim(**later, previous_benefits=[date(2022, 2, 28)], paid_months=run("2022-02", "2027-02"))
    assert reasons(again) == set()
    assert again.claim_number == 2
    assert reasons(evolve(again, paid_months=run("2022-02", "2027-01"))) == {"five_years_not_reached"}
    assert reasons(evolve(again, previous_benefits=[date(2022, 3, 1)])) == {"five_years_not_reached"}
    # the latest benefit counts, in whatever order they come
    third = evolve(again, previous_benefits=[date(2022, 2, 28), date(2021, 3, 1)])
    assert (reasons(third), third.claim_number) == (set(), 3)


# The time limit


@pytest.mark.parametrize(
    ("ended_on", "last"),
    [
        (date(2021, 2, 2), date(2021, 5, 2)),
        (date(2022, 11, 30), date(2023, 2, 28)),
        (date(2024, 11, 6), date(2025, 2, 6)),
        (date(2024, 11, 7), date(2025, 5, 7)),
        (date(2025, 2, 6), date(2025, 8, 6)),
        (date(2025, 2, 7), date(2025, 8, 7)),
        (date(2025, 8, 31), date(2026, 2, 28)),
    ],
)
def test_the_last_day_to_claim(ended_on: date, last: date) -> None:
    assert jkp.last_claim_day(ended_on).day == last
    decided = max(last, date(2025, 2, 8))
    made = claim(ended_on=ended_on, claimed_on=last, decided_on=decided, paid_months=())
    assert "too_late" not in reasons(made)
    late = last + timedelta(days=1)
    assert "too_late" in reasons(evolve(made, claimed_on=late, decided_on=max(late, decided)))


def test_a_longer_limit_to_come_reaches_open_rights_only() -> None:
    nine = RULEBOOK.then(jkp.LAW.entitlement.claim_months, since("2027-01-01", 9, Hypothesis("nine months")))
    assert jkp.last_claim_day(date(2026, 6, 30), rulebook=nine).day == date(2026, 12, 30)
    assert jkp.last_claim_day(date(2026, 7, 1), rulebook=nine).day == date(2027, 4, 1)


def test_work_that_ended_before_the_program_is_refused_not_an_error() -> None:
    made = claim(ended_on=date(2021, 2, 1), claimed_on=date(2022, 3, 1), decided_on=date(2022, 3, 1), paid_months=())
    decision = made.decide()
    assert isinstance(decision, Refused)
    assert decision.reasons == ("before_the_program",)
    assert "PP 37/2021 Pasal 50" in str(decision)
    assert "before_the_program" not in reasons(evolve(made, ended_on=date(2021, 2, 2)))
    with pytest.raises(NotInForce):
        jkp.last_claim_day(date(2021, 2, 1))
    with pytest.raises(NotInForce):
        jkp.counted_months((), date(2021, 2, 1), date(2021, 2, 1))


# Counting months


def test_the_official_simulations() -> None:
    def count(ended_on: date, *runs: frozenset[Month], rulebook: Rulebook = RULEBOOK) -> tuple[int, int]:
        found = jkp.counted_months(frozenset().union(*runs), ended_on, ended_on, rulebook=rulebook)
        return found.count, found.longest_run

    june = date(2022, 6, 15)
    assert count(june, run("2020-12", "2022-05")) == (16, 16)
    assert count(june, run("2021-02", "2021-07"), run("2021-10", "2022-05")) == (14, 8)
    four = (
        run("2021-03", "2021-05"), run("2021-09", "2022-02"), run("2022-05", "2022-09"), run("2022-11", "2023-02"),
    )  # fmt: skip
    assert count(date(2023, 3, 5), *four) == (18, 6)


def test_only_the_window_counts() -> None:
    made = claim(paid_months=run("2022-01", "2025-01"))
    assert made.counted().months == tuple(sorted(run("2023-01", "2024-12")))
    assert (made.counted().first, made.counted().last) == (Month(2023, 1), Month(2024, 12))


@pytest.mark.parametrize(
    ("window", "ended_on", "first", "last"),
    [
        (Window.BEFORE_THE_MONTH, date(2025, 1, 15), Month(2023, 1), Month(2024, 12)),
        (Window.WITH_THE_MONTH, date(2025, 1, 15), Month(2023, 2), Month(2025, 1)),
        (Window.BACK_FROM_THE_DAY, date(2025, 1, 15), Month(2023, 2), Month(2025, 1)),
        (Window.BACK_FROM_THE_DAY, date(2025, 1, 1), Month(2023, 1), Month(2024, 12)),
        (Window.BACK_FROM_THE_DAY, date(2025, 1, 2), Month(2023, 2), Month(2025, 1)),
    ],
)
def test_the_window_by_each_reading(window: Window, ended_on: date, first: Month, last: Month) -> None:
    rulebook = RULEBOOK.taking(JKP_6, window)
    paid = run("2022-01", "2025-01")
    found = jkp.counted_months(paid, ended_on, date(2025, 1, 20), rulebook=rulebook)
    assert (found.first, found.last, found.count) == (first, last, 24)
    assert JKP_6 in found.law


def test_the_reading_of_later_claims() -> None:
    idle = claim(
        ended_on=date(2030, 4, 10),
        claimed_on=date(2030, 4, 20),
        decided_on=date(2030, 4, 20),
        previous_benefits=[jkp.PreviousBenefit(date(2022, 2, 28), date(2022, 7, 28))],
        paid_months=run("2022-03", "2027-02"),
    )
    answers = {answer: reasons(idle, RULEBOOK.taking(JKP_9, answer)) for answer in LaterClaim}
    assert answers == {
        LaterClaim.FIRST_PAYMENT: {"too_few_months"},
        LaterClaim.FIRST_PAYMENT_ALONE: set(),
        LaterClaim.LAST_PAYMENT: {"too_few_months", "five_years_not_reached"},
        LaterClaim.LAST_PAYMENT_ALONE: {"five_years_not_reached"},
    }
    longer = evolve(idle, paid_months=run("2022-03", "2027-07"))
    assert reasons(longer, RULEBOOK.taking(JKP_9, LaterClaim.LAST_PAYMENT_ALONE)) == set()
    first = evolve(idle, previous_benefits=(), paid_months=())
    assert reasons(first, RULEBOOK.taking(JKP_9, LaterClaim.FIRST_PAYMENT_ALONE)) == {"too_few_months"}
    unknown = evolve(idle, previous_benefits=[date(2022, 2, 28)])
    with pytest.raises(ValueError, match="previous_benefits: the last payment is not known"):
        unknown.decide(rulebook=RULEBOOK.taking(JKP_9, LaterClaim.LAST_PAYMENT))


# Who pays


def payer(decided_on: date, unpaid: jkp.Unpaid, status: Any = "running", rulebook: Rulebook = RULEBOOK) -> Bearer:
    return jkp.who_pays(unpaid, date(2025, 1, 16), decided_on, status=status, rulebook=rulebook).bearer


def owed(*months: str, jkm: Iterable[str] | None = None) -> jkp.Unpaid:
    of_jkm = None if jkm is None else map(Month.parse, jkm)
    return jkp.Unpaid(jkk=map(Month.parse, months), jkm=of_jkm)


def test_more_than_three_consecutive_months_make_the_employer_pay_first() -> None:
    three = owed("2024-10", "2024-11", "2024-09")
    four = owed("2024-08", "2024-09", "2024-10", "2024-11")
    for decided_on in (OLD, NEW):
        assert payer(decided_on, jkp.Unpaid()) is Bearer.BPJS
        assert payer(decided_on, three) is Bearer.BPJS
        assert payer(decided_on, four) is Bearer.EMPLOYER_FIRST
        assert payer(decided_on, owed("2024-05", "2024-06", "2024-07", "2024-09", "2024-10")) is Bearer.BPJS


def test_a_month_is_in_arrears_once_its_due_date_lies_before_the_end() -> None:
    # December 2024 falls due on Wednesday 15 January 2025
    unpaid = owed("2024-09", "2024-10", "2024-11", "2024-12")
    assert jkp.who_pays(unpaid, date(2025, 1, 15), OLD).arrears.count == 3
    assert jkp.who_pays(unpaid, date(2025, 1, 16), OLD).arrears.count == 4
    off = {date(2025, 1, 15)}
    assert jkp.who_pays(unpaid, date(2025, 1, 16), OLD, holidays=off).arrears.count == 3
    assert claim(ended_on=date(2025, 1, 16), unpaid=unpaid, holidays=off).who_pays().bearer is Bearer.BPJS


def test_jkk_and_jkm_until_the_change_then_jkk_alone() -> None:
    months = ("2024-08", "2024-09", "2024-10", "2024-11")
    jkk_only = owed(*months, jkm=())
    assert payer(OLD, jkk_only) is Bearer.BPJS
    assert payer(NEW, jkk_only) is Bearer.EMPLOYER_FIRST
    jkm_only = owed(jkm=months)
    assert payer(OLD, jkm_only) is Bearer.BPJS
    assert payer(NEW, jkm_only) is Bearer.BPJS
    assert payer(OLD, owed(*months, jkm=months)) is Bearer.EMPLOYER_FIRST


@pytest.mark.parametrize("status", ["bankrupt", "closed"])
def test_six_months_of_a_bankrupt_or_closed_employer_since_the_change(status: str) -> None:
    six = owed("2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11")
    seven = owed("2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11")
    assert payer(OLD, six, status) is Bearer.EMPLOYER_FIRST
    assert payer(NEW, six, status) is Bearer.BPJS
    assert payer(NEW, six) is Bearer.EMPLOYER_FIRST
    assert payer(NEW, seven, status) is Bearer.EMPLOYER_FIRST
    scattered = owed("2023-01", "2023-03", "2023-05", "2023-07", "2024-06", "2024-08", "2024-10")
    assert jkp.who_pays(scattered, date(2025, 1, 16), NEW, status="closed").limit.value == 3
    found = jkp.who_pays(six, date(2025, 1, 16), NEW, status="closed")
    assert (found.limit.value, found.arrears.count) == (6, 6)


def test_arrears_by_the_other_sides_of_the_reading() -> None:
    scattered = owed("2024-02", "2024-04", "2024-06", "2024-08")
    assert payer(NEW, scattered) is Bearer.BPJS
    any_month = RULEBOOK.taking(JKK_JKM_18, ArrearsCount.ANY_UNPAID_MONTH)
    assert payer(NEW, scattered, rulebook=any_month) is Bearer.EMPLOYER_FIRST
    calendar = RULEBOOK.taking(JKK_JKM_18, ArrearsCount.CALENDAR_MONTHS)
    running = owed("2024-10", "2024-11", "2024-12", "2025-01")
    assert payer(NEW, running) is Bearer.BPJS
    assert payer(NEW, running, rulebook=calendar) is Bearer.EMPLOYER_FIRST


# The participant


def enrolment(**facts: Any) -> jkp.Enrolment:
    plain: dict[str, Any] = {
        "birth_date": date(1990, 5, 1),
        "registered_on": date(2021, 2, 2),
        "scale": "large",
        "programs": ["JKK", "JKM", "JHT", "JP"],
        "health_insurance": "wage_earner_business",
    }
    return jkp.Enrolment(**{**plain, **facts})


def of_participant(ended_on: date = NEW, **facts: Any) -> set[str]:
    return reasons(claim(ended_on=ended_on, claimed_on=NEW, decided_on=NEW, enrolment=enrolment(**facts)))


def test_a_participant_is_a_citizen_below_the_age_at_registration() -> None:
    assert of_participant() == set()
    assert of_participant(citizen=False) == {"foreigner"}
    assert of_participant(birth_date=date(1967, 2, 3)) == set()
    assert of_participant(birth_date=date(1967, 2, 2)) == {"too_old_at_registration"}


@pytest.mark.parametrize("ended_on", [OLD, NEW])
def test_the_programs_by_scale(ended_on: date) -> None:
    three = ["JKK", "JKM", "JHT"]
    for scale, jp_needed in ((Scale.MICRO, False), (Scale.SMALL, False), (Scale.MEDIUM, True), (Scale.LARGE, True)):
        without_jp = of_participant(ended_on, scale=scale, programs=three)
        assert without_jp == ({"programs_missing"} if jp_needed else set())
        for missing in three:
            left = [program for program in three if program != missing]
            assert of_participant(ended_on, scale=scale, programs=[*left, "JP"]) == {"programs_missing"}


@pytest.mark.parametrize(
    ("ended_on", "taken"),
    [
        (date(2021, 8, 2), set(HealthSegment)),
        (date(2021, 8, 3), {HealthSegment.WAGE_EARNER_BUSINESS}),
        (OLD, {HealthSegment.WAGE_EARNER_BUSINESS}),
        (NEW, set(HealthSegment) - {HealthSegment.NONE}),
    ],
)
def test_health_insurance_of_each_period(ended_on: date, taken: set[HealthSegment]) -> None:
    for segment in HealthSegment:
        found = of_participant(ended_on, health_insurance=segment, registered_on=date(2021, 9, 1))
        assert ("no_health_insurance" in found) == (segment not in taken)


@pytest.mark.parametrize(
    ("registered_on", "asked"), [(date(2019, 1, 1), False), (date(2021, 8, 2), False), (date(2021, 8, 3), True)]
)
def test_who_entered_without_health_insurance_stays_in(registered_on: date, asked: bool) -> None:
    found = of_participant(NEW, registered_on=registered_on, health_insurance="none")
    assert found == ({"no_health_insurance"} if asked else set())


def test_a_registration_before_the_program_counts_from_its_first_day() -> None:
    """Old enough on 2 February 2021 is too old, whatever the age when JHT or JP began."""
    assert of_participant(registered_on=date(2016, 1, 1), birth_date=date(1967, 2, 3)) == set()
    assert of_participant(registered_on=date(2016, 1, 1), birth_date=date(1967, 2, 2)) == {"too_old_at_registration"}


def test_beyond_the_pension_age_is_said_and_still_paid() -> None:
    born = date(1966, 2, 7)
    ended_on = date(2025, 2, 7)  # 59, the pension age of that day
    assert enrolment(birth_date=born).warnings(ended_on, RULEBOOK)
    assert not enrolment(birth_date=born + timedelta(days=1)).warnings(ended_on, RULEBOOK)
    old = enrolment(birth_date=date(1967, 2, 3))
    ended = {"ended_on": date(2027, 2, 3), "claimed_on": date(2027, 2, 3), "decided_on": date(2027, 2, 3)}
    decision = claim(**ended, paid_months=run("2025-02", "2027-01"), enrolment=old).decide()
    assert isinstance(decision, Granted)
    assert "the pension age of 59 reached" in str(decision)


def test_an_enrolment_that_cannot_be() -> None:
    bad: Any
    for field, bad, error in (
        ("registered_on", date(1990, 5, 1), ValueError),
        ("registered_on", "2021-02-02", TypeError),
        ("birth_date", "1990-05-01", TypeError),
        ("scale", None, ValueError),
        ("scale", "huge", ValueError),
        ("programs", "JKK", TypeError),
        ("programs", ["BPJS"], ValueError),
        ("health_insurance", "private", ValueError),
        ("citizen", 1, TypeError),
    ):
        with pytest.raises(error, match=field):
            enrolment(**{field: bad})
    assert enrolment().programs == {Program.JKK, Program.JKM, Program.JHT, Program.JP}
    assert isinstance(claim(enrolment=enrolment(registered_on=date(2021, 2, 1))).decide(), Granted)


# Bad input


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("ended_on", "2025-01-15", TypeError),
        ("claimed_on", date(2025, 1, 14), ValueError),
        ("claimed_on", 5, TypeError),
        ("decided_on", date(2025, 1, 19), ValueError),
        ("decided_on", "x", TypeError),
        ("contract_until", "2025-01-15", TypeError),
        ("ending", "dismissal", ValueError),
        ("ending", 3, TypeError),
        ("contract", "seasonal", ValueError),
        ("paid_months", [Month(2023, 1), Month(2025, 2)], ValueError),
        ("paid_months", ["2024-12"], TypeError),
        ("paid_months", "2024-12", TypeError),
        ("paid_months", 14, TypeError),
        ("previous_benefits", [date(2025, 1, 21)], ValueError),
        ("previous_benefits", ["2022-02-28"], TypeError),
        ("unpaid", [Month(2024, 12)], TypeError),
        ("employer_status", "bust", ValueError),
        ("proof", "letter", ValueError),
        ("willing", 1, TypeError),
        ("working", "no", TypeError),
        ("chosen_workplace", 0, TypeError),
        ("enrolment", "yes", TypeError),
        ("holidays", ["2025-01-01"], TypeError),
    ],
)
def test_bad_input_names_the_field(field: str, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=field):
        claim(**{field: value})


def test_bad_arrears_and_benefits_name_the_field() -> None:
    bad: Any = ["2024-12"]
    with pytest.raises(TypeError, match="jkk"):
        jkp.Unpaid(jkk=bad)
    with pytest.raises(TypeError, match="jkm"):
        jkp.Unpaid(jkm=bad)
    with pytest.raises(ValueError, match="last_paid_on"):
        jkp.PreviousBenefit(date(2022, 2, 28), date(2022, 2, 27))
    assert jkp.PreviousBenefit(date(2022, 2, 28), date(2022, 2, 28)).last_paid_on == date(2022, 2, 28)
    with pytest.raises(TypeError, match="last_paid_on"):
        jkp.PreviousBenefit(date(2022, 2, 28), bad)
    with pytest.raises(NotInForce, match="2021-02-01"):
        claim(previous_benefits=[date(2021, 2, 1)]).decide()


def test_a_claim_on_the_day_itself_and_months_of_that_month() -> None:
    made = claim(claimed_on=date(2025, 1, 15), decided_on=date(2025, 1, 15), paid_months=run("2024-01", "2025-01"))
    assert reasons(made) == set()
    assert claim().decided_on == OLD
    assert evolve(claim(), decided_on=date(2025, 1, 20)).decide() == claim(decided_on=None).decide()


def test_the_decision_moves_with_the_claim_where_no_day_is_given() -> None:
    gaps = run("2023-01", "2023-05") | run("2023-07", "2023-11") | run("2024-01", "2024-05")
    made = claim(decided_on=None, claimed_on=OLD, paid_months=gaps)
    assert reasons(made) == {"no_six_consecutive"}
    assert reasons(evolve(made, claimed_on=NEW)) == set()
    assert reasons(evolve(made, claimed_on=NEW, decided_on=NEW)) == set()


# Properties


@pytest.mark.parametrize("new_rules", [True, False])
@given(data=st.data())
def test_a_further_paid_month_never_turns_a_grant_into_a_refusal(new_rules: bool, data: st.DataObject) -> None:
    made = data.draw(dismissal_claims(new_rules))
    last = Month.of(made.claimed_on)
    further = data.draw(st.integers(Month(2021, 2).ordinal, last.ordinal).map(Month.from_ordinal))
    more = evolve(made, paid_months=made.paid_months | {further})
    assert reasons(more) <= reasons(made)


@pytest.mark.parametrize("new_rules", [True, False])
@given(data=st.data())
def test_an_earlier_claim_never_turns_a_grant_into_a_refusal(new_rules: bool, data: st.DataObject) -> None:
    made = data.draw(dismissal_claims(new_rules))
    paid = [benefit.first_paid_on for benefit in made.previous_benefits]
    earlier = data.draw(st.dates(max([made.ended_on, *paid]), made.claimed_on))
    assert reasons(evolve(made, claimed_on=earlier, decided_on=earlier)) <= reasons(made)


@given(dismissal_claims())
def test_a_claim_against_an_oracle(made: jkp.DismissalClaim) -> None:
    old = made.claimed_on < date(2025, 2, 7)
    ended = made.ended_on.year * 12 + made.ended_on.month - 1
    paid = {month.year * 12 + month.month - 1 for month in made.paid_months} & set(range(2021 * 12 + 1, 9999 * 12))
    window = [number in paid for number in range(ended - 24, ended)]
    expected = set()
    if sum(window) < 12:
        expected.add("too_few_months")
    if old and not any(all(window[start : start + 6]) for start in range(19)):
        expected.add("no_six_consecutive")
    if made.previous_benefits:
        first = made.previous_benefits[0].first_paid_on
        after = [number for number in paid if number > first.year * 12 + first.month - 1]
        if len(after) < 60:
            expected.add("five_years_not_reached")
    found = reasons(made)
    assert found - {"too_late"} == expected
    assert made.counted().count == sum(window)
    days = (made.claimed_on - made.ended_on).days
    assert ("too_late" not in found) or days > 88
    assert ("too_late" in found) or days < 187


# Showing


def test_answers_show_themselves_in_both_languages_and_pickle() -> None:
    for made in (
        claim(),
        claim(working=True, willing=False, chosen_workplace=False, proof="none", enrolment=enrolment()),
        claim(contract="fixed_term", contract_until=date(2025, 1, 15)),
        claim(ending="contract_expired", contract="fixed_term"),
        claim(ended_on=date(2021, 1, 1)),
        claim(previous_benefits=[date(2024, 1, 1)]),
    ):
        decision = made.decide()
        assert pickle.loads(pickle.dumps((made, decision))) == (made, decision)
        for condition in decision.conditions:
            english, indonesian = str(condition.in_(Language.EN)), str(condition.in_(Language.ID))
            assert english != indonesian
            assert condition.law
            assert "{" not in english + indonesian
        assert str(decision.in_(Language.ID)) != str(decision)


def test_an_expired_contract_is_named_by_its_reason_or_its_day() -> None:
    def said(**facts: Any) -> str:
        return next(str(found) for found in claim(**facts).decide().conditions if found.code == "contract_expired")

    fixed: dict[str, Any] = {"contract": "fixed_term", "contract_until": date(2025, 1, 15)}
    assert said(**fixed).startswith("✗ fixed-term contract agreed until 2025-01-15, ended before that day: 2025-01-15")
    assert said(**fixed, ending="contract_expired").startswith(
        "✗ not the end of an agreed term: end of the agreed term"
    )
    assert "permanent" not in said(ending="contract_expired")
    assert said().startswith("✓ not the end of an agreed term: permanent contract, efficiency")


def test_a_grant_reads_well() -> None:
    sheet = claim().decide().in_(Language.EN)
    assert sheet.title == "JKP, benefit 1 of a working life: 6 months (granted)"
    assert sheet.rows[:2] == (
        ("contributions", "24 months paid from January 2023 to December 2024"),
        (
            "cash",
            "paid by BPJS Ketenagakerjaan: 0 months in arrears; "
            "consecutive months in arrears with which BPJS pays: at most 3",
        ),
    )
    assert str(claim().decide().in_(Language.ID)).splitlines()[0] == (
        "JKP, manfaat ke-1 selama masa usia kerja: 6 bulan (dikabulkan)"
    )
