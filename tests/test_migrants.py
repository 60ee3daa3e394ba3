"""Migrant workers: packages by the day of registration, lengths between them, extensions, the JHT chosen."""

import pickle
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Language, MigrantWorker, Month, NotInForce, Payer, Program, contributions, migrants
from jamsostek.law.migrants import BetweenPackages
from jamsostek.migrants import Package, Stage
from jamsostek.readings import reading
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Route, RouteWord

NEW, OLD = date(2024, 3, 1), date(2020, 3, 1)
LENGTHS = reading("CONTRIBUTIONS-22")


def package(months: int, route: RouteWord = "individual", day: date = NEW, rulebook: Rulebook = RULEBOOK) -> Package:
    return migrants.package(MigrantWorker(registered_on=day, route=route, months=months), rulebook=rulebook)


@pytest.mark.parametrize(
    ("months", "during_after"),
    [
        (1, 108_000), (5, 108_000), (6, 108_000), (7, 121_500), (9, 148_500), (11, 175_500), (12, 189_000), (13, 202_500),
        (15, 229_500), (18, 270_000), (22, 324_000), (23, 337_500), (24, 332_500), (25, 346_000), (30, 413_500),
        (36, 494_500), (48, 656_500),
    ],
)  # fmt: skip
def test_every_length_by_both_routes(months: int, during_after: int) -> None:
    alone, placed = package(months), package(months, "agency")
    assert (alone.amount(Stage.BEFORE), alone.amount(Stage.DURING_AND_AFTER), alone.total()) == (
        0,
        during_after,
        during_after,
    )
    assert (placed.amount(Stage.BEFORE), placed.amount(Stage.DURING_AND_AFTER)) == (37_500, during_after)
    assert placed.total() == during_after + 37_500


@given(st.integers(min_value=6, max_value=23))
def test_between_six_and_23_months_every_month_costs_the_same(months: int) -> None:
    """6 and 12 months lie on one line: 13,500 for each month and two more."""
    assert package(months).total() == 13_500 * (months + 2)


@pytest.mark.parametrize(
    ("day", "months", "during_after"),
    [
        (date(2018, 12, 10), 12, 332_500),
        (date(2023, 2, 21), 6, 332_500),
        (date(2023, 2, 21), 24, 332_500),
        (date(2023, 2, 21), 26, 359_500),
        (date(2023, 2, 22), 12, 189_000),
        (date(2023, 2, 22), 6, 108_000),
    ],
)
def test_the_day_of_registration_selects_the_packages(day: date, months: int, during_after: int) -> None:
    assert package(months, day=day).total() == during_after
    assert package(months, "agency", day).total() == during_after + 37_500


@pytest.mark.parametrize("extension", [False, True])
@pytest.mark.parametrize("day", [date(2015, 7, 1), date(2018, 12, 9)])
def test_nothing_is_known_before_december_2018(day: date, extension: bool) -> None:
    worker = MigrantWorker(registered_on=day, route="agency", months=12, extension=extension, jht=50_000)
    with pytest.raises(NotInForce):
        migrants.package(worker)
    with pytest.raises(NotInForce):
        contributions(worker, Month.of(day))


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize("day", [OLD, NEW])
def test_an_extension_costs_its_months_by_either_route(route: Route, day: date) -> None:
    extended = migrants.package(MigrantWorker(registered_on=day, route=route, months=5, extension=True))
    assert (extended.amount(Stage.BEFORE), extended.total()) == (0, 67_500)
    (part,) = extended
    assert "BPJS Ketenagakerjaan statement" in str(part)


@pytest.mark.parametrize(
    ("answer", "during_after"),
    [
        (
            BetweenPackages.SURCHARGE,
            {5: 108_000, 7: 121_500, 12: 189_000, 22: 324_000, 23: 337_500, 24: 332_500, 26: 359_500},
        ),
        (
            BetweenPackages.CAPPED_AT_THE_NEXT,
            {5: 108_000, 7: 121_500, 12: 189_000, 22: 324_000, 23: 332_500, 24: 332_500, 26: 359_500},
        ),
        (BetweenPackages.SHORT_REFUSED, {6: 108_000, 7: 121_500, 12: 189_000, 23: 337_500, 24: 332_500, 26: 359_500}),
        (
            BetweenPackages.SURCHARGE_BEYOND_THE_LONGEST,
            {5: 108_000, 7: 108_000, 12: 189_000, 23: 189_000, 24: 332_500, 26: 359_500},
        ),
    ],
)
def test_lengths_between_the_packages_by_every_reading(answer: BetweenPackages, during_after: dict[int, int]) -> None:
    rulebook = RULEBOOK.taking(LENGTHS, answer)
    assert {months: package(months, rulebook=rulebook).total() for months in during_after} == during_after
    assert package(26, day=OLD, rulebook=rulebook).total() == 359_500
    assert package(3, day=OLD, rulebook=rulebook).total() == 332_500


def test_a_short_contract_may_be_refused() -> None:
    with pytest.raises(ValueError, match="months: 5; the shortest package is for 6 months"):
        package(5, rulebook=RULEBOOK.taking(LENGTHS, BetweenPackages.SHORT_REFUSED))


def test_who_pays_which_stage_and_when() -> None:
    placed, alone = package(12, "agency"), package(12)
    assert [(part.stage, part.payer) for part in placed] == [
        (Stage.BEFORE, Payer.AGENCY),
        (Stage.DURING_AND_AFTER, Payer.AGENCY),
    ]
    assert [part.payer for part in alone] == [Payer.PARTICIPANT]
    assert "agreement" in str(placed.parts[0])
    assert "orientasi" in str(placed.parts[1].in_(Language.ID))
    assert "one month before departure" in str(alone.parts[0])
    assert "Permenaker 4/2023 Pasal 18 ayat (3)" in str(package(13).parts[0])
    assert str(placed.in_(Language.ID)).splitlines()[0] == "JKK dan JKM pekerja migran, terdaftar 1 Maret 2024"
    assert [Stage.BEFORE.in_(language) for language in Language] == ["before work", "sebelum bekerja"]


@pytest.mark.parametrize("amount", [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000])
@pytest.mark.parametrize("day", [date(2018, 12, 10), NEW])
def test_every_choice_of_jht(amount: int, day: date) -> None:
    worker = MigrantWorker(registered_on=day, route="individual", months=12, jht=amount)
    bill = contributions(worker, Month(2024, 8))
    assert (bill.total(), bill.amount(Program.JHT, Payer.PARTICIPANT)) == (amount, amount)
    assert bill[Program.JHT, Payer.PARTICIPANT].law


@pytest.mark.parametrize("amount", [0, 49_999, 150_000, 700_000])
def test_other_amounts_are_no_choice(amount: int) -> None:
    with pytest.raises(ValueError, match="jht: .* is no choice; expected one of 50,000, 100,000"):
        contributions(MigrantWorker(registered_on=NEW, route="individual", months=12, jht=amount), Month(2024, 8))


def test_without_jht_there_is_no_monthly_bill() -> None:
    worker = MigrantWorker(registered_on=NEW, route="individual", months=12)
    assert (len(contributions(worker, Month(2024, 8))), contributions(worker, Month(2024, 8)).total()) == (0, 0)
    with pytest.raises(ValueError, match="jht: None"):
        contributions(worker, Month(2024, 8), programs=["JHT"])


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("JKK", "package: migrants.package .*Permenaker 4/2023 Pasal 18"),
        ("JKM", "package: migrants.package .*Permenaker 4/2023 Pasal 18"),
        ("JP", "PP 45/2015 Pasal 2"),
        ("JKP", "PP 37/2021 Pasal 4"),
    ],
)
def test_the_other_programs_have_no_month(program: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"programs: {program} .*{message}"):
        contributions(
            MigrantWorker(registered_on=NEW, route="individual", months=12, jht=50_000),
            Month(2024, 8),
            programs=[program],  # type: ignore[list-item]
        )


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        ({"months": 0}, ValueError, "months: 0"),
        ({"months": 1.5}, TypeError, "months: 1.5"),
        ({"months": True}, TypeError, "months: True"),
        ({"route": "alone"}, ValueError, "route: 'alone'"),
        ({"route": None}, TypeError, "route: None"),
        ({"registered_on": datetime(2024, 3, 1)}, TypeError, "registered_on"),
        ({"registered_on": "2024-03-01"}, TypeError, "registered_on"),
        ({"jht": 50_000.0}, TypeError, "jht: 50000.0"),
        ({"jht": -1}, ValueError, "jht: -1"),
        ({"extension": 1}, TypeError, "extension"),
    ],
)
def test_bad_facts(facts: dict[str, object], error: type[Exception], message: str) -> None:
    good: dict[str, object] = {"registered_on": NEW, "route": "individual", "months": 12}
    with pytest.raises(error, match=message):
        MigrantWorker(**{**good, **facts})  # type: ignore[arg-type]


def test_facts_and_answers_pickle() -> None:
    worker = MigrantWorker(registered_on=NEW, route="agency", months=13, jht=50_000)
    assert pickle.loads(pickle.dumps(worker)) == worker
    assert pickle.loads(pickle.dumps(migrants.package(worker))) == migrants.package(worker)


def test_the_months_of_a_contract_are_those_of_a_life_at_most() -> None:
    with pytest.raises(ValueError, match="months: 0 is outside 1 to 1,200"):
        MigrantWorker(registered_on=NEW, route="agency", months=0)


def migrant(registered_on: date, route: Any, **more: Any) -> MigrantWorker:
    return MigrantWorker(registered_on=registered_on, route=route, months=12, **more)


@pytest.mark.parametrize(
    ("registered_on", "route", "notes"),
    [
        (date(2023, 2, 21), "agency", ["paid in two steps"] * 2),
        (date(2023, 2, 21), "individual", ["paid at once [Permenaker 18/2018 Pasal 12"]),
        (
            date(2023, 2, 22),
            "agency",
            [
                "paid after the agreement is signed [Permenaker 4/2023 Pasal 19]",
                "paid after the pre-departure orientation",
            ],
        ),
        (
            date(2023, 2, 22),
            "individual",
            ["paid at once, at the earliest one month before departure [Permenaker 4/2023"],
        ),
    ],
)
def test_each_part_says_when_it_is_paid_and_where_it_stands(registered_on: date, route: str, notes: list[str]) -> None:
    parts = list(migrants.package(migrant(registered_on, route)))
    assert len(parts) == len(notes)
    for part, note in zip(parts, notes, strict=True):
        assert str(part.notes[0]).startswith(note)
        assert "dibayar" in str(part.in_(Language.ID))
    extended = migrants.package(migrant(registered_on, route, extension=True))
    assert [part.notes for part in extended] == [()]


def test_without_jht_a_month_has_no_bill_and_says_where_the_package_is() -> None:
    bill = contributions(migrant(date(2024, 5, 31), "agency"), Month(2024, 5))
    assert (len(bill), bill.total()) == (0, 0)
    assert "migrants.package [Permenaker 4/2023 Pasal 18]" in str(bill)
    assert "satu paket" in str(bill.in_(Language.ID))
    saver = migrant(date(2024, 5, 31), "agency", jht=50_000)
    assert contributions(saver, Month(2024, 5)).notes == ()
    with pytest.raises(ValueError, match="month: 2024-04 is before the registration on 2024-05-31"):
        contributions(saver, Month(2024, 4))
    with pytest.raises(KeyError, match="on it: nothing"):
        bill["JHT", "participant"]


def test_a_package_is_of_a_migrant_worker() -> None:
    with pytest.raises(TypeError, match="worker: 'x' is a str; expected a MigrantWorker"):
        migrants.package("x")  # type: ignore[arg-type]


PAID, DEPARTED, ENDS = date(2024, 3, 10), date(2024, 5, 1), date(2025, 5, 31)


def covered(route: str, **days: Any) -> list[tuple[str, str, date, date]]:
    given = {"paid_on": PAID, "departed_on": DEPARTED, "contract_ends_on": ENDS, **days}
    found = migrants.cover(migrant(date(2024, 3, 1), route), **given)
    return [
        (one.phase.value, " ".join(program.value for program in one.programs), one.first, one.last) for one in found
    ]


def test_a_migrant_worker_is_covered_before_during_and_after_work() -> None:
    landed = date(2025, 6, 20)
    assert covered("agency", landed_on=landed) == [
        ("before", "JKK JKM", PAID, DEPARTED),
        ("during", "JKK JKM", DEPARTED, landed),
        ("after", "JKK JKM", landed, date(2025, 7, 20)),
    ]
    assert covered("individual") == [
        ("before", "JKM", PAID, date(2024, 4, 10)),
        ("during", "JKK JKM", DEPARTED, date(2025, 6, 30)),
    ]
    assert covered("agency", departed_on=date(2024, 9, 1))[0][-1] == date(2024, 8, 10)
    assert covered("agency", landed_on=date(2025, 7, 5))[1][-1] == date(2025, 6, 30)
    assert covered("agency", landed_on=date(2025, 1, 5))[1][-1] == date(2025, 1, 5)


def test_cover_has_days_in_order_and_a_law() -> None:
    for days, message in (
        ({"paid_on": date(2024, 2, 29)}, "paid_on: 2024-02-29 is before 2024-03-01"),
        ({"departed_on": date(2024, 3, 9)}, "departed_on: 2024-03-09 is before 2024-03-10"),
        ({"contract_ends_on": date(2024, 4, 30)}, "contract_ends_on: 2024-04-30 is before 2024-05-01"),
        ({"landed_on": date(2024, 4, 30)}, "landed_on: 2024-04-30 is before 2024-05-01"),
    ):
        with pytest.raises(ValueError, match=message):
            covered("agency", **days)
    with pytest.raises(TypeError, match="landed_on"):
        covered("agency", landed_on="2025-06-20")
    with pytest.raises(NotInForce):
        migrants.cover(migrant(date(2023, 2, 21), "agency"), paid_on=PAID, departed_on=DEPARTED, contract_ends_on=ENDS)
    before, _ = migrants.cover(migrant(NEW, "agency"), paid_on=PAID, departed_on=DEPARTED, contract_ends_on=ENDS)
    assert str(before) == "before work: 2024-03-10 to 2024-05-01, JKK, JKM [Permenaker 4/2023]"
    assert "sebelum bekerja: 10 Maret 2024 sampai dengan 1 Mei 2024" in str(before.in_(Language.ID))
