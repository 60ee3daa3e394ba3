"""Claims on JHT: every ground in every period, every reason, every boundary; the day a refusal names is exactly the first."""

import pickle
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Hypothesis, Language, Month, NotInForce, Refused, jht, since
from jamsostek.jht import Claim, Document, Ground, Heir, Part, PartialClaim, balance, heirs, pay_by
from jamsostek.kernel.months import LeapDay
from jamsostek.law.jht import Opening, Start, TenYears, WaitingMonth, WorkElsewhere
from jamsostek.readings.jht import JHT_1, JHT_8, JHT_11
from jamsostek.readings.jp import JP_2
from jamsostek.terms import Kinship
from strategies import claims

P1, P2, P3, P4 = date(2015, 7, 1), date(2015, 8, 12), date(2015, 9, 1), date(2022, 4, 26)
DAY = timedelta(days=1)


def full(ground: str, claimed_on: date, **facts: Any) -> Claim:
    return Claim(claimed_on=claimed_on, ground=ground, **facts)  # type: ignore[arg-type]


def reasons(claim: Claim | PartialClaim, **rulebook: Any) -> tuple[str, ...]:
    decision = claim.decide(**rulebook)
    return decision.reasons if isinstance(decision, Refused) else ()


def granted(claim: Claim | PartialClaim) -> jht.Payout:
    decision = claim.decide()
    assert isinstance(decision, Granted)
    return decision.benefit


PERIODS = [
    # ground, facts, and the reasons on the first day of P1, P2, P3, P4
    ("age", {"birth_date": date(1950, 1, 1)}, "", "", "", ""),
    ("contract_age", {"birth_date": date(1960, 1, 1), "contract_pension_age": 50}, "closed", "closed", "closed", ""),
    ("resignation", {"event_on": date(2015, 5, 1)}, "closed", "closed", "", ""),
    ("dismissal", {"event_on": date(2015, 5, 1)}, "closed", "closed", "", ""),
    ("contract_expiry", {"event_on": date(2015, 5, 1)}, "closed", "closed", "", ""),
    ("non_wage_stopped", {"event_on": date(2015, 5, 1)}, "closed", "closed", "closed", ""),
    ("disability", {"event_on": date(2015, 5, 1)}, "", "", "", ""),
    ("death", {"event_on": date(2015, 5, 1)}, "", "", "", ""),
    ("leaving_indonesia", {"event_on": date(2015, 5, 1)}, "", "closed", "closed", "closed"),
    ("leaving_indonesia", {"event_on": date(2015, 5, 1), "citizenship": "foreign"}, "", "closed", "", ""),
]


@pytest.mark.parametrize(("ground", "facts", "first", "second", "third", "fourth"), PERIODS)
def test_every_ground_in_every_period(
    ground: str, facts: dict[str, Any], first: str, second: str, third: str, fourth: str
) -> None:
    expected = [("ground_not_open",) if found else () for found in (first, second, third, fourth)]
    begins = [P1, P2, P3, P4]
    for day, found in zip(begins, expected, strict=True):
        assert reasons(full(ground, day, **facts)) == found
    for day, found in zip(begins[1:], expected, strict=False):
        assert reasons(full(ground, day - DAY, **facts)) == found
    with pytest.raises(NotInForce):
        full(ground, P1 - DAY, **facts).decide()


@pytest.mark.parametrize(
    ("ground", "facts", "opens"),
    [
        ("age", {"birth_date": date(1967, 8, 17)}, date(2023, 8, 17)),
        ("age", {"birth_date": date(1967, 8, 17), "still_working": True}, date(2023, 8, 17)),
        ("age", {"birth_date": date(1964, 2, 29)}, date(2020, 2, 29)),
        ("age", {"birth_date": date(1968, 2, 29)}, date(2024, 2, 29)),
        ("age", {"birth_date": date(1940, 1, 1)}, P1),
        ("contract_age", {"birth_date": date(1970, 3, 4), "contract_pension_age": 55}, date(2025, 3, 4)),
        ("contract_age", {"birth_date": date(1970, 3, 4), "contract_pension_age": 60}, date(2026, 3, 4)),
        ("contract_age", {"birth_date": date(1970, 3, 4)}, date(2026, 3, 4)),
        ("contract_age", {"birth_date": date(1960, 3, 4), "contract_pension_age": 55}, P4),
        ("resignation", {"event_on": date(2024, 6, 5)}, date(2024, 7, 6)),
        ("dismissal", {"event_on": date(2025, 1, 31)}, date(2025, 3, 1)),
        ("dismissal", {"event_on": date(2024, 1, 31)}, date(2024, 3, 1)),
        ("dismissal", {"event_on": date(2025, 1, 28)}, date(2025, 3, 1)),
        ("dismissal", {"event_on": date(2025, 1, 27)}, date(2025, 2, 28)),
        ("resignation", {"event_on": date(2015, 6, 1)}, P3),
        ("dismissal", {"event_on": date(2015, 8, 20)}, date(2015, 9, 21)),
        ("contract_expiry", {"event_on": date(2021, 3, 31)}, date(2021, 5, 1)),
        ("contract_expiry", {"event_on": date(2022, 3, 24)}, date(2022, 4, 25)),
        ("contract_expiry", {"event_on": date(2022, 3, 25)}, P4),
        ("contract_expiry", {"event_on": date(2023, 3, 31)}, date(2023, 3, 31)),
        ("non_wage_stopped", {"event_on": date(2016, 1, 1)}, P4),
        ("non_wage_stopped", {"event_on": date(2023, 5, 6)}, date(2023, 5, 6)),
        ("leaving_indonesia", {"event_on": date(2018, 5, 6), "citizenship": "foreign"}, date(2018, 5, 6)),
        ("leaving_indonesia", {"event_on": date(2015, 8, 20), "citizenship": "foreign"}, P3),
        ("leaving_indonesia", {"event_on": date(2023, 1, 1), "citizenship": "foreign"}, P4),
        ("leaving_indonesia", {"event_on": date(2015, 8, 11)}, date(2015, 8, 11)),
    ],
)
def test_the_first_day(ground: str, facts: dict[str, Any], opens: date) -> None:
    claim = full(ground, opens, **facts)
    assert granted(claim).part is Part.FULL
    assert claim.opens_on() == opens
    if opens > P1:
        assert reasons(evolve(claim, claimed_on=opens - DAY))
        assert evolve(claim, claimed_on=opens - DAY).opens_on() == opens
    else:
        with pytest.raises(NotInForce):
            evolve(claim, claimed_on=opens - DAY).decide()


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        (full("age", date(2023, 8, 16), birth_date=date(1967, 8, 17)), "too_young"),
        (
            full("contract_age", date(2025, 3, 3), birth_date=date(1970, 3, 4), contract_pension_age=55),
            "too_young",
        ),
        (full("resignation", date(2024, 7, 5), event_on=date(2024, 6, 5)), "waiting_month"),
        (full("dismissal", date(2024, 6, 1), event_on=date(2024, 6, 5)), "waiting_month"),
        (full("contract_expiry", date(2022, 4, 25), event_on=date(2022, 4, 1)), "waiting_month"),
        (full("contract_expiry", date(2023, 3, 30), event_on=date(2023, 3, 31)), "event_not_reached"),
        (full("non_wage_stopped", date(2023, 3, 30), event_on=date(2023, 3, 31)), "event_not_reached"),
        (
            full("leaving_indonesia", date(2020, 3, 30), event_on=date(2020, 3, 31), citizenship="foreign"),
            "event_not_reached",
        ),
        (full("leaving_indonesia", date(2024, 3, 30), event_on=date(2020, 3, 31)), "ground_not_open"),
        (
            full("resignation", date(2024, 8, 1), event_on=date(2024, 6, 5), active_elsewhere="wage_earner"),
            "active_elsewhere",
        ),
    ],
)
def test_every_reason(claim: Claim, found: str) -> None:
    assert reasons(claim) == (found,)


def test_all_reasons_are_carried() -> None:
    claim = full("resignation", date(2024, 7, 5), event_on=date(2024, 6, 5), active_elsewhere="wage_earner")
    assert set(reasons(claim)) == {"waiting_month", "active_elsewhere"}
    assert claim.opens_on() == date(2024, 7, 6)
    closed = full("dismissal", P2, event_on=date(2015, 6, 5), active_elsewhere="wage_earner")
    assert set(reasons(closed)) == {"ground_not_open", "active_elsewhere"}


@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("activity", jht.Activity)
def test_work_elsewhere_blocks_only_who_stopped_working(ground: Ground, activity: jht.Activity) -> None:
    claim = Claim(
        claimed_on=date(2024, 8, 1),
        ground=ground,
        event_on=date(2024, 6, 5),
        birth_date=date(1960, 1, 1),
        citizenship="foreign",
        active_elsewhere=activity,
    )
    stopped = ground.value in {"resignation", "dismissal", "contract_expiry", "non_wage_stopped"}
    assert bool(reasons(claim)) == (stopped and activity is jht.Activity.WAGE_EARNER)
    assert not reasons(claim, rulebook=RULEBOOK.taking(JHT_11, WorkElsewhere.DOES_NOT_BLOCK))
    assert claim.opens_on() is not None


def test_the_next_day_after_a_gap_and_the_first_of_all_when_open() -> None:
    left = full("leaving_indonesia", date(2015, 8, 20), event_on=date(2015, 7, 20), citizenship="foreign")
    assert left.opens_on() == P3
    assert evolve(left, claimed_on=date(2016, 1, 1)).opens_on() == date(2015, 7, 20)
    refused = left.decide()
    assert isinstance(refused, Refused)
    assert "could be granted from 2015-09-01" in str(refused)
    indonesian = evolve(left, citizenship="indonesian")
    assert indonesian.opens_on() is None
    assert "no later day changes this" in str(indonesian.decide())


def test_a_ground_that_closes_on_the_day_it_would_open() -> None:
    leaving = full("leaving_indonesia", date(2015, 8, 1), event_on=P2, citizenship="foreign")
    assert leaving.opens_on() == P3
    assert evolve(leaving, event_on=P2 - DAY).opens_on() == P2 - DAY


def test_the_waiting_month_of_the_other_reading() -> None:
    claim = full("dismissal", date(2025, 2, 28), event_on=date(2025, 1, 31))
    same = RULEBOOK.taking(JHT_1, WaitingMonth.SAME_DAY)
    assert reasons(claim) == ("waiting_month",)
    assert reasons(claim, rulebook=same) == ()
    assert reasons(evolve(claim, claimed_on=date(2025, 2, 27)), rulebook=same) == ("waiting_month",)
    assert claim.opens_on(same) == date(2025, 2, 28)


def test_anniversaries_of_29_february() -> None:
    born = {"birth_date": date(1968, 2, 29), "contract_pension_age": 55}
    claim = full("contract_age", date(2023, 2, 28), **born)
    assert reasons(claim) == ()
    assert reasons(claim, rulebook=RULEBOOK.taking(JP_2, LeapDay.MARCH_1)) == ("too_young",)
    partial = PartialClaim(claimed_on=date(2022, 2, 28), registered_on=date(2012, 2, 29), purpose="other")
    assert reasons(partial) == ()
    assert reasons(partial, rulebook=RULEBOOK.taking(JP_2, LeapDay.MARCH_1)) == ("membership_too_short",)


def test_a_later_pension_age_moves_the_day() -> None:
    reform = RULEBOOK.then(jht.LAW.pension_age, since("2027-01-01", 58, Hypothesis("reform")))
    claim = full("age", date(2027, 6, 1), birth_date=date(1971, 2, 1))
    assert reasons(claim, rulebook=reform) == ("too_young",)
    assert claim.opens_on(reform) == date(2029, 2, 1)
    assert full("age", date(2027, 6, 1), birth_date=date(1970, 2, 1)).opens_on(reform) == date(2028, 2, 1)


def test_a_reform_may_pay_by_another_start() -> None:
    """What the facts do not say cannot open a ground."""
    law = jht.LAW.opening
    by_age = RULEBOOK.then(
        law[Ground.RESIGNATION], since("2027-01-01", Opening(Start.PENSION_AGE), Hypothesis("reform"))
    )
    by_event = RULEBOOK.then(law[Ground.AGE], since("2027-01-01", Opening(Start.EVENT), Hypothesis("reform")))
    resigned = full("resignation", date(2027, 2, 1), event_on=date(2026, 12, 31))
    assert reasons(resigned, rulebook=by_age) == ("ground_not_open",)
    assert resigned.opens_on(by_age) is None
    assert reasons(evolve(resigned, birth_date=date(1980, 1, 1)), rulebook=by_age) == ("too_young",)
    of_age = full("age", date(2027, 2, 1), birth_date=date(1960, 1, 1))
    assert reasons(of_age, rulebook=by_event) == ("ground_not_open",)


def test_a_deferral_past_56_ends_with_the_work() -> None:
    claim = full("age", date(2024, 8, 17), birth_date=date(1967, 8, 17), deferred=True, still_working=True)
    assert reasons(claim) == ("deferred",)
    assert reasons(full("age", date(2024, 8, 17), birth_date=date(1967, 8, 17), deferred=True)) == ()
    assert reasons(evolve(claim, still_working=False)) == ()
    assert reasons(evolve(claim, deferred=False)) == ()


@pytest.mark.parametrize(
    ("claimed_on", "determined_on", "payable"),
    [
        (date(2022, 4, 25), date(2022, 4, 5), date(2022, 4, 25)),
        (date(2022, 4, 26), date(2022, 4, 5), date(2022, 5, 1)),
        (date(2024, 1, 31), date(2023, 12, 31), date(2024, 1, 31)),
        (date(2023, 12, 31), date(2023, 12, 31), date(2024, 1, 1)),
    ],
)
def test_disability_is_paid_from_the_next_month(claimed_on: date, determined_on: date, payable: date) -> None:
    assert granted(full("disability", claimed_on, event_on=determined_on)).payable_from == payable


def test_the_whole_balance_is_paid() -> None:
    payout = granted(full("death", date(2024, 5, 5), event_on=date(2024, 5, 1), balance=50_000_000))
    assert payout.award is not None
    assert payout.award.amount == 50_000_000
    assert payout.award.payee.en == "heirs"
    assert payout.payable_from == payout.award.payable_from == date(2024, 5, 5)
    assert "PP 46/2015 Pasal 22 ayat (3)" in str(payout.award.explain())
    paid = granted(full("age", date(2024, 5, 5), birth_date=date(1960, 5, 1), balance=1)).award
    assert paid is not None
    assert paid.payee.en == "participant"
    assert granted(full("age", date(2024, 5, 5), birth_date=date(1960, 5, 1))).award is None


CARD, IDENTITY = Document.PARTICIPANT_CARD, Document.IDENTITY


@pytest.mark.parametrize(
    ("ground", "since", "documents"),
    [
        ("age", P4, [CARD, IDENTITY]),
        ("contract_age", P4, [CARD, IDENTITY]),
        ("resignation", P4, [CARD, IDENTITY, Document.RESIGNATION_STATEMENT]),
        ("resignation", P3, [CARD, IDENTITY, Document.FAMILY_CARD, Document.RESIGNATION_STATEMENT]),
        ("dismissal", P4, [CARD, IDENTITY, Document.DISMISSAL_PROOF]),
        ("dismissal", P3, [CARD, IDENTITY, Document.FAMILY_CARD, Document.DISMISSAL_PROOF]),
        ("contract_expiry", P4, [CARD, IDENTITY, Document.CONTRACT]),
        ("non_wage_stopped", P4, [CARD, IDENTITY]),
        ("disability", P4, [CARD, Document.DOCTORS_LETTER, IDENTITY]),
        ("death", P4, [CARD, Document.DEATH_CERTIFICATE, Document.HEIR_STATEMENT, Document.HEIR_IDENTITY]),
        ("leaving_indonesia", P4, [CARD, Document.PASSPORT, Document.LEAVING_STATEMENT]),
        ("death", P3, []),
    ],
)
def test_documents(ground: str, since: date, documents: list[Document]) -> None:
    claim = full(ground, since, event_on=date(2015, 5, 1), birth_date=date(1950, 1, 1), citizenship="foreign")
    assert granted(claim).documents == tuple(documents)
    assert granted(evolve(claim, had_partial=True)).documents == (*documents, Document.TAX_NUMBER)
    assert granted(evolve(claim, balance=50_000_000)).documents == tuple(documents)
    assert granted(evolve(claim, balance=50_000_001)).documents == (*documents, Document.TAX_NUMBER)


def partial(**facts: Any) -> PartialClaim:
    defaults: dict[str, Any] = {
        "claimed_on": date(2025, 9, 15),
        "registered_on": date(2012, 1, 9),
        "purpose": "other",
    }
    return PartialClaim(**{**defaults, **facts})


@pytest.mark.parametrize(
    ("facts", "part", "amount"),
    [
        ({"balance": 120_000_000}, Part.PARTIAL_10, 12_000_000),
        ({"balance": 120_000_000, "purpose": "home"}, Part.PARTIAL_30, 36_000_000),
        ({"balance": 120_000_000, "purpose": "home", "housing_documents": False}, Part.PARTIAL_10, 12_000_000),
        ({"balance": 99}, Part.PARTIAL_10, 9),
        ({"balance": 99, "purpose": "home"}, Part.PARTIAL_30, 29),
        ({"balance": 0}, Part.PARTIAL_10, 0),
        ({"balance": 120_000_000, "requested": 12_000_000}, Part.PARTIAL_10, 12_000_000),
        ({"balance": 120_000_000, "requested": 1}, Part.PARTIAL_10, 1),
    ],
)
def test_the_part_that_is_paid(facts: dict[str, Any], part: Part, amount: int) -> None:
    payout = granted(partial(**facts))
    assert payout.part is part
    assert payout.award is not None
    assert payout.award.amount == amount
    assert (Document.HOUSING_DOCUMENTS in payout.documents) == (part is Part.PARTIAL_30)
    assert "PP 46/2015 Pasal 22 ayat (5)" in str(payout.award.explain())


def test_a_partial_claim_is_refused() -> None:
    short = partial(claimed_on=date(2022, 1, 8))
    assert reasons(short) == ("membership_too_short",)
    assert short.opens_on() == date(2022, 1, 9)
    assert "could be granted from 2022-01-09" in str(short.decide())
    assert reasons(partial(claimed_on=date(2022, 1, 9))) == ()
    taken = partial(had_partial=True)
    assert (reasons(taken), taken.opens_on()) == (("partial_already_taken",), None)
    assert set(reasons(partial(claimed_on=date(2020, 1, 1), had_partial=True))) == {
        "membership_too_short",
        "partial_already_taken",
    }
    more = partial(balance=100, requested=11)
    assert reasons(more) == ("above_the_limit",)
    assert "could be granted" not in str(more.decide())
    assert partial(registered_on=date(2001, 1, 1)).opens_on() == P1
    assert granted(partial(claimed_on=P1, registered_on=date(2005, 7, 1))).award is None
    with pytest.raises(NotInForce):
        partial(claimed_on=P1 - DAY, registered_on=date(2001, 1, 1)).decide()


def test_ten_years_by_the_other_readings() -> None:
    active = RULEBOOK.taking(JHT_8, TenYears.ACTIVE_MONTHS)
    months = [Month(2013, 1) + n for n in range(120)]
    claim = partial(claimed_on=date(2023, 1, 1), active_months=[*months, months[0]])
    assert reasons(claim, rulebook=active) == ()
    assert reasons(evolve(claim, claimed_on=date(2022, 12, 31)), rulebook=active) == ("membership_too_short",)
    fewer = partial(active_months=months[:119])
    assert reasons(fewer, rulebook=active) == ("membership_too_short",)
    assert fewer.opens_on(active) is None
    assert "fewer than 120 months active" in str(fewer.decide(rulebook=active))
    assert "PP 46/2015 Pasal 22 ayat (4)" in str(fewer.decide(rulebook=active))
    current = RULEBOOK.taking(JHT_8, TenYears.CURRENT_NUMBER)
    newer = partial(current_number_on=date(2015, 9, 16))
    assert reasons(newer) == ()
    assert reasons(newer, rulebook=current) == ("membership_too_short",)
    assert reasons(evolve(newer, current_number_on=date(2015, 9, 15)), rulebook=current) == ()
    restarted = RULEBOOK.taking(JHT_8, TenYears.SINCE_INTERRUPTION)
    assert reasons(partial(), rulebook=restarted) == ()
    assert reasons(partial(resumed_on=date(2015, 9, 16)), rulebook=restarted) == ("membership_too_short",)
    assert reasons(partial(resumed_on=date(2015, 9, 15)), rulebook=restarted) == ()
    for reading, name in ((active, "active_months"), (current, "current_number_on")):
        with pytest.raises(ValueError, match=f"{name}: missing"):
            partial().decide(rulebook=reading)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: full("age", "2024-01-01", birth_date=P1), TypeError, "claimed_on"),  # type: ignore[arg-type]
        (lambda: full("age", P4, birth_date="1960-01-01"), TypeError, "birth_date"),
        (lambda: full("age", P4), ValueError, "birth_date: missing"),
        (lambda: full("contract_age", P4), ValueError, "birth_date: missing"),
        (lambda: full("resignation", P4), ValueError, "event_on: missing"),
        (lambda: full("death", P4, event_on=P4 + DAY), ValueError, "event_on: 2022-04-27 lies after the claim"),
        (lambda: full("disability", P4, event_on=P4 + DAY), ValueError, "event_on"),
        (lambda: full("age", P4, birth_date=P4 + DAY), ValueError, "birth_date: 2022-04-27 lies after"),
        (lambda: full("retirement", P4, event_on=P1), ValueError, "ground: 'retirement' is unknown"),
        (lambda: full("age", P4, birth_date=P1, citizenship="none"), ValueError, "citizenship"),
        (lambda: full("age", P4, birth_date=P1, active_elsewhere="yes"), ValueError, "active_elsewhere"),
        (lambda: full("age", P4, birth_date=P1, balance=-1), ValueError, "balance"),
        (lambda: full("age", P4, birth_date=P1, balance=1.5), TypeError, "balance"),
        (lambda: full("age", P4, birth_date=P1, still_working="yes"), TypeError, "still_working"),
        (lambda: full("age", P4, birth_date=P1, deferred=1), TypeError, "deferred"),
        (lambda: full("age", P4, birth_date=P1, had_partial="no"), TypeError, "had_partial"),
        (
            lambda: full("contract_age", P4, birth_date=P1, contract_pension_age=0),
            ValueError,
            "contract_pension_age",
        ),
        (lambda: partial(claimed_on="2024-01-01"), TypeError, "claimed_on"),
        (lambda: partial(registered_on=None), TypeError, "registered_on"),
        (lambda: partial(registered_on=date(2025, 9, 16)), ValueError, "registered_on: 2025-09-16 lies after"),
        (lambda: partial(current_number_on=date(2025, 9, 16)), ValueError, "current_number_on"),
        (lambda: partial(resumed_on=date(2025, 9, 16)), ValueError, "resumed_on"),
        (lambda: partial(purpose="car"), ValueError, "purpose"),
        (lambda: partial(housing_documents=1), TypeError, "housing_documents"),
        (lambda: partial(had_partial=None), TypeError, "had_partial"),
        (lambda: partial(balance=100, requested=101), ValueError, "requested: 101 is more than the balance of 100"),
        (lambda: partial(balance=100, requested=0), ValueError, "requested"),
        (lambda: partial(requested=10), ValueError, "requested: given without a balance"),
        (lambda: partial(active_months=["2020-01"]), TypeError, "active_months"),
        (lambda: pay_by("2024-01-01"), TypeError, "complete_on"),  # type: ignore[arg-type]
        (lambda: pay_by(P4, holidays=["2026-01-02"]), TypeError, "holidays"),  # type: ignore[list-item]
        (lambda: heirs([], datetime(2024, 1, 1)), TypeError, "died_on"),
        (lambda: heirs(["cousin"], P4), ValueError, "survivors"),  # type: ignore[list-item]
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_the_balance_of_an_account_is_a_balance() -> None:
    held = balance([jht.Deposit(month=Month(2020, 1), amount=1_000)], date(2020, 1, 2))
    claim = full("age", P4, birth_date=date(1950, 1, 1), balance=held)
    assert claim.balance == 1_000
    assert claim == full("age", P4, birth_date=date(1950, 1, 1), balance=1_000)


def test_a_ground_without_a_known_article_says_so() -> None:
    """Until April 2022 nothing was found that pays a non-wage participant who stops; other closed grounds are known to pay nothing."""
    facts = {"event_on": date(2015, 5, 1)}
    last = full("non_wage_stopped", P4 - DAY, **facts).decide()
    assert "no article found" in str(last)
    assert "tidak ditemukan" in str(last.in_(Language.ID))
    assert "no article found" not in str(full("non_wage_stopped", P3 - DAY, **facts).decide())


def test_only_the_contract_ground_looks_at_the_age_of_the_contract() -> None:
    born = date(1970, 5, 1)
    assert reasons(full("age", date(2025, 5, 1), birth_date=born, contract_pension_age=55)) == ("too_young",)
    assert reasons(full("contract_age", date(2025, 5, 1), birth_date=born, contract_pension_age=55)) == ()
    assert reasons(full("contract_age", date(2025, 5, 1), birth_date=born)) == ("too_young",)


@pytest.mark.parametrize(
    ("survivors", "rank", "found"),
    [
        (["parent", "wife", "child"], 1, [Kinship.WIFE, Kinship.CHILD]),
        (["sibling", "grandchild", "parent"], 2, [Kinship.GRANDCHILD, Kinship.PARENT]),
        (["parent_in_law", "sibling"], 3, [Kinship.SIBLING]),
        (["will_beneficiary", "parent_in_law"], 4, [Kinship.PARENT_IN_LAW]),
        (["great_grandchild", "will_beneficiary"], 5, [Kinship.WILL_BENEFICIARY]),
        (["great_grandparent", "great_grandchild", "other_relative"], 0, []),
        ([], 0, []),
    ],
)
def test_heirs_in_order_and_at_the_end_the_probate_office(survivors: Any, rank: int, found: list[Kinship]) -> None:
    answer = heirs(survivors, date(2024, 1, 1))
    assert (answer.heirs.rank, answer.heirs.members) == (rank, tuple(found))
    assert answer.paid_to is (Heir.HEIRS if rank else Heir.BALAI_HARTA_PENINGGALAN)
    assert answer.law
    assert ("Balai Harta Peninggalan" in str(answer.in_(Language.ID))) == (rank == 0)
    assert str(answer)


def test_payment_within_five_working_days() -> None:
    assert pay_by(date(2025, 1, 3)).day == date(2025, 1, 10)
    assert pay_by(date(2025, 1, 3), holidays={date(2025, 1, 6)}).day == date(2025, 1, 13)
    assert pay_by(P1).day == date(2015, 7, 8)
    with pytest.raises(NotInForce):
        pay_by(P1 - DAY)
    assert "2025-01-10" in str(pay_by(date(2025, 1, 3)))
    assert pay_by(date(2025, 1, 3)).law


@given(claims, st.integers(1, 4000))
def test_the_day_a_refusal_names_is_exactly_the_first(claim: Claim, days: int) -> None:
    decision = claim.decide()
    opens = claim.opens_on()
    if isinstance(decision, Granted):
        assert opens is not None
        assert opens <= claim.claimed_on
        assert isinstance(evolve(claim, claimed_on=max(opens, P1)).decide(), Granted)
        return
    if opens is None:
        assert isinstance(evolve(claim, claimed_on=claim.claimed_on + timedelta(days=days)).decide(), Refused)
        return
    assert opens > claim.claimed_on
    assert f"could be granted from {opens}" in str(decision)
    assert isinstance(evolve(claim, claimed_on=opens).decide(), Granted)
    between = claim.claimed_on + timedelta(days=days % (opens - claim.claimed_on).days)
    for day in (between, opens - DAY):
        assert isinstance(evolve(claim, claimed_on=day).decide(), Refused)


@given(st.dates(P1, date(2040, 1, 1)), st.dates(date(1990, 1, 1), date(2015, 7, 1)), st.booleans())
def test_the_same_of_the_ten_years(claimed_on: date, registered_on: date, home: bool) -> None:
    claim = PartialClaim(claimed_on=claimed_on, registered_on=registered_on, purpose="home" if home else "other")
    opens = claim.opens_on()
    assert opens is not None
    assert isinstance(claim.decide(), Granted) == (claimed_on >= opens)
    assert isinstance(evolve(claim, claimed_on=opens).decide(), Granted)


@given(st.integers(0, 10**12), st.sampled_from(["home", "other"]))
def test_a_part_never_exceeds_its_share(balance: int, purpose: str) -> None:
    award = granted(partial(balance=balance, purpose=purpose)).award
    assert award is not None
    share = Fraction(3, 10) if purpose == "home" else Fraction(1, 10)
    assert award.amount <= share * balance < award.amount + 1


@pytest.mark.parametrize(
    "claim",
    [
        full("dismissal", date(2025, 4, 11), event_on=date(2025, 3, 10), balance=60_000_000),
        full("dismissal", date(2025, 4, 10), event_on=date(2025, 3, 10)),
        full("age", date(2025, 4, 10), birth_date=date(1960, 1, 1), deferred=True, still_working=True),
        full("leaving_indonesia", date(2025, 4, 10), event_on=date(2025, 1, 1)),
        full("leaving_indonesia", date(2025, 4, 10), event_on=date(2025, 1, 1), citizenship="foreign"),
        full("death", date(2016, 4, 10), event_on=date(2016, 1, 1)),
        partial(balance=100, requested=5),
        partial(balance=100, requested=50, had_partial=True, claimed_on=date(2020, 1, 1)),
    ],
)
def test_claims_and_answers_speak_both_languages_and_pickle(claim: Claim | PartialClaim) -> None:
    decision = claim.decide()
    assert pickle.loads(pickle.dumps((claim, decision))) == (claim, decision)
    english, indonesian = str(decision), str(decision.in_(Language.ID))
    assert english
    assert indonesian != english
    for condition in decision.conditions:
        assert condition.law
        assert condition.code
        assert str(condition) != str(condition.in_(Language.ID))
    if isinstance(decision, Granted):
        assert decision.benefit.in_(Language.ID)._repr_html_()
