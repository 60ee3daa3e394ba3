"""Who holds a relief: every condition with its code, the first and the last month, and what is left due."""

import pickle
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

import pytest

from jamsostek import (
    Employer,
    Granted,
    Language,
    Month,
    NotInForce,
    Payer,
    Program,
    Refused,
    WageEarner,
    contributions,
    reliefs,
)
from jamsostek.kernel.decisions import Decision
from jamsostek.reliefs import Covid2020, JpDeferral2020, JpDeferred, LabourIntensive2025, NonWage2026, Relieved
from jamsostek.terms import Industry, IndustryWord

JULY, AUGUST = Month(2020, 7), Month(2020, 8)
LONG_AGO, APRIL_2025, JANUARY_2025 = Month(2018, 1), Month(2025, 4), Month(2025, 1)


def covid(month: Month, registered: Month = LONG_AGO, paid_up_to: Month | None = JULY) -> Decision[Relieved]:
    return Covid2020(month=month, registered=registered, paid_up_to=paid_up_to).decide()


def labour(
    month: Month = APRIL_2025,
    industry: IndustryWord = "footwear",
    workers: int = 50,
    paid_up_to: Month | None = JANUARY_2025,
    registered: Month | None = None,
    paid_on: date | None = None,
) -> Decision[Relieved]:
    return LabourIntensive2025(
        month=month,
        industry=industry,
        active_workers=workers,
        jkk_paid_up_to=paid_up_to,
        registered=registered,
        paid_on=paid_on,
    ).decide()


def deferral(
    month: Month, registered: Month = LONG_AGO, paid_up_to: Month | None = JULY, asked_for: bool = True
) -> Decision[JpDeferred]:
    return JpDeferral2020(month=month, registered=registered, jp_paid_up_to=paid_up_to, asked_for=asked_for).decide()


def codes(decision: Decision[Relieved] | Decision[JpDeferred]) -> set[str]:
    return set(decision.reasons) if isinstance(decision, Refused) else set()


MONTHS: Mapping[str, tuple[Callable[[Month], Decision[Relieved] | Decision[JpDeferred]], Month, Month]] = {
    "covid": (covid, Month(2020, 8), Month(2021, 1)),
    "labour": (labour, Month(2025, 2), Month(2026, 1)),
    "deferral": (deferral, Month(2020, 8), Month(2021, 1)),
    "transport": (lambda month: NonWage2026(month=month, sector="transport").decide(), Month(2026, 1), Month(2027, 3)),
    "other": (lambda month: NonWage2026(month=month, sector="other").decide(), Month(2026, 4), Month(2026, 12)),
}


@pytest.mark.parametrize("name", MONTHS)
def test_every_relief_in_its_months_and_in_no_other(name: str) -> None:
    decide, first, last = MONTHS[name]
    for month in Month(2015, 7).until(Month(2028, 12)):
        found = decide(month)
        assert codes(found) == (set() if first <= month <= last else {"outside_months"}), month
        assert len(found.conditions) >= 2
    refused = decide(first - 1)
    assert f"{first.in_(Language.EN)} to {last.in_(Language.EN)}" in str(refused)
    assert str(decide(last).in_(Language.ID)) != str(decide(last))


@pytest.mark.parametrize("name", MONTHS)
def test_there_is_nothing_to_relieve_before_july_2015(name: str) -> None:
    with pytest.raises(NotInForce):
        MONTHS[name][0](Month(2015, 6))


def granted(decision: Decision[Relieved]) -> dict[Program, Fraction]:
    assert isinstance(decision, Granted)
    return {program: decision.benefit.share(program) for program in Program}


def test_what_the_reliefs_leave_due() -> None:
    hundredth, half, all_of_it = Fraction(1, 100), Fraction(1, 2), Fraction(1)
    others = {Program.JHT: all_of_it, Program.JP: all_of_it, Program.JKP: all_of_it}
    assert granted(covid(AUGUST)) == {Program.JKK: hundredth, Program.JKM: hundredth, **others}
    assert granted(labour()) == {Program.JKK: half, Program.JKM: all_of_it, **others}
    assert granted(NonWage2026(month=Month(2026, 4)).decide()) == {Program.JKK: half, Program.JKM: half, **others}


@pytest.mark.parametrize(
    ("registered", "paid_up_to", "month", "expected"),
    [
        (JULY, JULY, AUGUST, set()),
        (JULY, Month(2020, 6), AUGUST, {"not_paid_up"}),
        (JULY, Month(2020, 6), Month(2021, 2), {"not_paid_up", "outside_months"}),
        (AUGUST, None, AUGUST, {"first_two_months"}),
        (AUGUST, None, Month(2020, 9), {"first_two_months"}),
        (AUGUST, None, Month(2020, 10), set()),
        (Month(2020, 11), None, Month(2020, 12), {"first_two_months"}),
        (Month(2020, 11), None, Month(2021, 1), set()),
        (Month(2020, 12), None, Month(2021, 1), {"first_two_months"}),
        (Month(2020, 12), None, Month(2021, 2), {"outside_months"}),
        (Month(2021, 1), None, Month(2021, 2), {"first_two_months", "outside_months"}),
    ],
)
def test_covid_for_old_and_new_members(
    registered: Month, paid_up_to: Month | None, month: Month, expected: set[str]
) -> None:
    assert codes(covid(month, registered, paid_up_to)) == expected


def test_covid_asks_an_old_member_up_to_when_it_paid() -> None:
    with pytest.raises(ValueError, match="paid_up_to: None; .* registered in 2020-07"):
        covid(AUGUST, JULY, None)


@pytest.mark.parametrize("industry", Industry)
def test_the_listed_industries(industry: Industry) -> None:
    assert codes(labour(industry=industry.value)) == ({"industry_not_listed"} if industry is Industry.OTHER else set())


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (labour(workers=49), {"too_few_workers"}),
        (labour(workers=50), set()),
        (labour(paid_up_to=Month(2024, 12)), {"not_paid_up"}),
        (labour(paid_up_to=Month(2025, 1)), set()),
        (labour(paid_up_to=None, registered=Month(2025, 2)), set()),
        (labour(paid_up_to=Month(2024, 12), registered=Month(2025, 1)), {"not_paid_up"}),
        (labour(paid_on=date(2026, 6, 30)), set()),
        (labour(paid_on=date(2026, 7, 1)), {"settled_too_late"}),
        (
            labour(Month(2026, 2), "other", 10, Month(2024, 1), paid_on=date(2026, 8, 1)),
            {"outside_months", "industry_not_listed", "too_few_workers", "not_paid_up", "settled_too_late"},
        ),
    ],
)
def test_labour_intensive_conditions(decision: Decision[Relieved], expected: set[str]) -> None:
    assert codes(decision) == expected


@pytest.mark.parametrize("registered", [None, Month(2025, 1)])
def test_labour_asks_up_to_when_jkk_is_paid(registered: Month | None) -> None:
    with pytest.raises(ValueError, match="jkk_paid_up_to: None"):
        labour(paid_up_to=None, registered=registered)


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (deferral(AUGUST, JULY, JULY), set()),
        (deferral(AUGUST, JULY, Month(2020, 6)), {"arrears_to_july_2020"}),
        (deferral(AUGUST, AUGUST, None), set()),
        (deferral(AUGUST, asked_for=False), {"not_asked_for"}),
        (deferral(Month(2021, 2), paid_up_to=Month(2019, 1)), {"outside_months", "arrears_to_july_2020"}),
    ],
)
def test_deferral_conditions(decision: Decision[JpDeferred], expected: set[str]) -> None:
    assert codes(decision) == expected


def test_a_deferral_says_what_is_payable_and_when_the_rest() -> None:
    decision = deferral(Month(2021, 1))
    assert isinstance(decision, Granted)
    found = decision.benefit
    assert (found.payable.value, found.first_by.value, found.last_by.value) == (
        Fraction(1, 100),
        date(2021, 5, 15),
        date(2022, 4, 15),
    )
    assert "Penundaan sebagian iuran JP, Januari 2021" in str(decision.in_(Language.ID))


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (NonWage2026(month=Month(2026, 4)).decide(), set()),
        (NonWage2026(month=Month(2026, 4), financed_by="third_party").decide(), set()),
        (NonWage2026(month=Month(2026, 4), financed_by="state_budget").decide(), {"paid_from_state_budget"}),
        (NonWage2026(month=Month(2026, 4), status="employer").decide(), {"status_not_relieved"}),
        (NonWage2026(month=Month(2026, 4), status="trainee").decide(), {"status_not_relieved"}),
        (
            NonWage2026(month=Month(2026, 3), status="trainee", financed_by="state_budget").decide(),
            {"outside_months", "status_not_relieved", "paid_from_state_budget"},
        ),
    ],
)
def test_non_wage_conditions(decision: Decision[Relieved], expected: set[str]) -> None:
    assert codes(decision) == expected


def test_every_condition_speaks_both_languages_and_names_its_law() -> None:
    decisions: tuple[Decision[Relieved] | Decision[JpDeferred], ...] = (
        covid(AUGUST),
        covid(AUGUST, AUGUST),
        covid(AUGUST, JULY, Month(2019, 1)),
        labour(workers=1, industry="other", paid_on=date(2027, 1, 1)),
        labour(paid_up_to=None, registered=Month(2025, 5)),
        deferral(AUGUST, asked_for=False),
        NonWage2026(month=Month(2030, 1)).decide(),
    )
    for decision in decisions:
        for condition in decision.conditions:
            english, indonesian = (condition.words.in_(language) for language in Language)
            assert english
            assert indonesian
            assert english != indonesian
            assert condition.law
        assert pickle.loads(pickle.dumps(decision)) == decision
        assert str(decision)
        assert str(decision.in_(Language.ID))


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: Covid2020(month="2020-08", registered=JULY), TypeError, "month"),  # type: ignore[arg-type]
        (lambda: Covid2020(month=AUGUST, registered=date(2020, 7, 1)), TypeError, "registered"),  # type: ignore[arg-type]
        (lambda: Covid2020(month=AUGUST, registered=JULY, paid_up_to=7), TypeError, "paid_up_to"),  # type: ignore[arg-type]
        (lambda: labour(workers=-1), ValueError, "active_workers: -1"),
        (lambda: labour(workers=True), TypeError, "active_workers: True"),
        (lambda: labour(industry="steel"), ValueError, "industry: 'steel'"),  # type: ignore[arg-type]
        (lambda: labour(paid_on="2025-05-15"), TypeError, "paid_on"),  # type: ignore[arg-type]
        (lambda: labour(registered=2025), TypeError, "registered"),  # type: ignore[arg-type]
        (lambda: deferral(AUGUST, asked_for=1), TypeError, "asked_for"),  # type: ignore[arg-type]
        (lambda: NonWage2026(month=AUGUST, sector="sea"), ValueError, "sector: 'sea'"),  # type: ignore[arg-type]
        (lambda: NonWage2026(month=AUGUST, status=1), TypeError, "status: 1"),  # type: ignore[arg-type]
        (lambda: NonWage2026(month=AUGUST, financed_by="me"), ValueError, "financed_by: 'me'"),  # type: ignore[arg-type]
    ],
)
def test_bad_facts(build: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        build()


@pytest.mark.parametrize(
    ("relief", "month", "jkk", "jkm"),
    [
        ("covid_2020", Month(2020, 7), 27_000, 15_000),
        ("covid_2020", Month(2020, 8), 270, 150),
        ("covid_2020", Month(2021, 1), 270, 150),
        ("covid_2020", Month(2021, 2), 27_000, 15_000),
        ("labour_intensive_2025", Month(2025, 1), 27_000, 15_000),
        ("labour_intensive_2025", Month(2025, 2), 13_500, 15_000),
        ("labour_intensive_2025", Month(2026, 1), 13_500, 15_000),
        ("labour_intensive_2025", Month(2026, 2), 27_000, 15_000),
    ],
)
def test_a_held_relief_lowers_a_wage_earners_bill_in_its_months(relief: str, month: Month, jkk: int, jkm: int) -> None:
    firm = Employer(risk="low", reliefs=[relief])  # type: ignore[list-item]
    bill = contributions(WageEarner(firm, wage=5_000_000), month, programs=["JKK", "JKM"])
    assert [bill.amount(program, Payer.EMPLOYER) for program in (Program.JKK, Program.JKM)] == [jkk, jkm]


@pytest.mark.parametrize(("paid_on", "jkk"), [(date(2026, 6, 30), 13_500), (date(2026, 7, 1), 27_000)])
def test_a_month_settled_too_late_is_due_in_full(paid_on: date, jkk: int) -> None:
    worker = WageEarner(Employer(risk="low", reliefs=["labour_intensive_2025"]), wage=5_000_000)
    assert contributions(worker, APRIL_2025, programs=["JKK"], paid_on=paid_on).total() == jkk


def test_the_public_names() -> None:
    assert reliefs.relieved.__doc__
    assert reliefs.standing_on.__doc__
