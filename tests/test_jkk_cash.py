"""Cash and care of JKK: wage bases, transport, incapacity, death, aids, care, the employer's debt."""

import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, DailyWage, Granted, Language, NotInForce, PieceWork, WeatherPieceWork, jkk
from jamsostek.heirs import recipients
from jamsostek.jkk import (
    Benefit,
    Conclusion,
    IncomeBase,
    Loss,
    MinimumWage,
    Reported,
    SameJobWages,
    Spell,
    aid,
    care,
    death,
    disability,
    facility_refund,
    home_care,
    liability,
    suspected_case,
    temporary_incapacity,
    transport,
)
from jamsostek.jkk.wage_base import WageBase, wage_base
from jamsostek.kernel.citations import Citation
from jamsostek.law.jkk import IncapacityCount, Service
from jamsostek.readings.jkk_jkm import JKK_JKM_7
from jamsostek.terms import Bearer, Payer
from strategies import days, wages

OLD, NEW = date(2019, 12, 1), date(2019, 12, 2)
FIRST = date(2015, 7, 1)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("wage", "expected", "article"),
    [
        (3_131_321, Fraction(3_131_321), "Pasal 32 ayat (1)"),
        (DailyWage(150_000), Fraction(3_750_000), "Pasal 19 ayat (3)"),
        (PieceWork([1_000_000, 2_000_000, 2_000_001]), Fraction(5_000_001, 3), "Pasal 19 ayat (4)"),
        (WeatherPieceWork([1_200_000] * 11 + [1]), Fraction(13_200_001, 12), "Pasal 19 ayat (5)"),
        (SameJobWages([3_000_000, 2_500_000, 2_900_000]), Fraction(2_500_000), "Pasal 28 ayat (2)"),
        (IncomeBase(1_000_000), Fraction(1_000_000), "Pasal 20 ayat (1)"),
        (MinimumWage(2_400_000), Fraction(2_400_000), "Pasal 56 ayat (2)"),
        (Reported(DailyWage(100_000)), Fraction(2_500_000), "Pasal 32 ayat (2)"),
        (Fraction(10, 3), Fraction(10, 3), "Pasal 32 ayat (1)"),
    ],
)
def test_the_wage_of_a_month_is_exact(wage: WageBase, expected: Fraction, article: str) -> None:
    base = wage_base(wage, NEW, RULEBOOK)
    assert base.formula.value(base.facts) == expected
    law = [source for step in base.formula.walk() for source in step.law]
    assert article in {source.place for source in law if isinstance(source, Citation)}


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: SameJobWages([]), ValueError, "same_job_wages"),
        (lambda: SameJobWages([-1]), ValueError, "same_job_wages"),
        (lambda: IncomeBase(1.5), TypeError, "income_base"),  # type: ignore[arg-type]
        (lambda: MinimumWage(-1), ValueError, "minimum_wage"),
        (lambda: death(-1, accident_on=NEW), ValueError, "wage"),
        (lambda: death(True, accident_on=NEW), TypeError, "wage"),
        (lambda: death(1, accident_on=NEW, died_on=OLD), ValueError, "died_on"),
        (lambda: death(1, accident_on="2022"), TypeError, "accident_on"),  # type: ignore[arg-type]
        (lambda: transport(accident_on=NEW, land=-1), ValueError, "land"),
        (lambda: transport(accident_on=NEW, segment="tni"), ValueError, "segment"),  # type: ignore[arg-type]
        (lambda: aid("wig", accident_on=NEW, cost=1), ValueError, "item"),  # type: ignore[arg-type]
        (lambda: aid("glasses", accident_on=NEW, cost=-1), ValueError, "cost"),
        (lambda: aid("glasses", accident_on=NEW, cost=1, reference_price=1), ValueError, "reference_price"),
        (lambda: aid("orthosis", accident_on=NEW, cost=1), ValueError, "reference_price"),
        (lambda: home_care([], accident_on=NEW), ValueError, "monthly_costs"),
        (lambda: home_care([-1], accident_on=NEW), ValueError, "monthly_costs"),
        (lambda: facility_refund(-1, 1), ValueError, "cost"),
        (lambda: facility_refund(1, -1), ValueError, "local_top_standard"),
        (lambda: suspected_case(date(2024, 1, 1), "injury"), ValueError, "suspected"),  # type: ignore[arg-type]
        (lambda: suspected_case(date(2024, 1, 1), "disease", "maybe"), ValueError, "concluded"),  # type: ignore[arg-type]
        (lambda: Spell(NEW, OLD), ValueError, "last"),
        (lambda: Spell("x", OLD), TypeError, "first"),  # type: ignore[arg-type]
        (lambda: Spell.of_months(NEW, 0), ValueError, "months"),
        (lambda: temporary_incapacity(1, [], accident_on=NEW), ValueError, "spells"),
        (lambda: temporary_incapacity(1, [(NEW, NEW)], accident_on=NEW), TypeError, "spells"),  # type: ignore[list-item]
        (lambda: temporary_incapacity(1, Spell(NEW, NEW), accident_on=NEW), TypeError, "spells"),  # type: ignore[arg-type]
        (lambda: temporary_incapacity(IncomeBase(1), [Spell(NEW, NEW)], accident_on=NEW), ValueError, "wage"),
        (lambda: disability(1, accident_on=NEW, segment="non_wage"), ValueError, "expected the IncomeBase"),
        (lambda: disability(Reported(IncomeBase(1)), accident_on=NEW), ValueError, "expected a wage"),
        (lambda: disability(1, Loss("smell"), accident_on=NEW), TypeError, "losses"),  # type: ignore[arg-type]
        (lambda: disability(1, ["smell"], accident_on=NEW), TypeError, r"losses\[0\]"),  # type: ignore[list-item]
        (lambda: home_care(5, accident_on=NEW), TypeError, "monthly_costs"),  # type: ignore[arg-type]
        (lambda: SameJobWages(5), TypeError, "same_job_wages"),  # type: ignore[arg-type]
        (lambda: death(1, accident_on=NEW, survivors="wife"), TypeError, "survivors"),  # type: ignore[arg-type]
        (lambda: recipients("JKK", "wife", NEW), TypeError, "survivors"),  # type: ignore[arg-type]
        (lambda: temporary_incapacity(1, [Spell(OLD, NEW)], accident_on=NEW), ValueError, "before the accident"),
        (
            lambda: temporary_incapacity(1, [Spell(NEW, NEW), Spell(NEW, NEW)], accident_on=NEW),
            ValueError,
            "out of order",
        ),
        (
            lambda: temporary_incapacity(
                IncomeBase(1), [Spell(NEW, NEW)], accident_on=NEW, segment="non_wage", employer_paid=1
            ),
            ValueError,
            "employer_paid",
        ),
        (
            lambda: temporary_incapacity(1, [Spell(NEW, NEW)], accident_on=NEW, employer_paid=-1),
            ValueError,
            "employer_paid",
        ),
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


@pytest.mark.parametrize(
    "make",
    [
        lambda day: transport(accident_on=day),
        lambda day: temporary_incapacity(1, [Spell(day, day)], accident_on=day),
        lambda day: disability(1, accident_on=day),
        lambda day: death(1, accident_on=day),
        lambda day: aid("glasses", accident_on=day, cost=1),
        lambda day: home_care([1], accident_on=day),
        care,
    ],
)
def test_nothing_is_known_before_july_2015(make: Any) -> None:
    assert make(FIRST) is not None
    with pytest.raises(NotInForce):
        make(FIRST - DAY)


@pytest.mark.parametrize(
    ("accident_on", "caps"),
    [
        (FIRST, (1_000_000, 1_500_000, 2_500_000)),
        (OLD, (1_000_000, 1_500_000, 2_500_000)),
        (NEW, (5_000_000, 2_000_000, 10_000_000)),
    ],
)
def test_each_mode_has_its_own_cap(accident_on: date, caps: tuple[int, ...]) -> None:
    land, sea, air = caps
    below = transport(accident_on=accident_on, land=land, sea=sea, air=air)
    above = transport(accident_on=accident_on, land=land + 1, sea=10**9, air=10**9)
    assert [award.amount for award in below] == [award.amount for award in above] == list(caps)
    assert transport(accident_on=accident_on, sea=sea - 1).total == sea - 1
    assert transport(accident_on=accident_on).awards == ()


def test_transport_goes_back_to_whoever_paid() -> None:
    assert str(transport(accident_on=NEW, land=1).awards[0].payee) == "employer"
    assert str(transport(accident_on=NEW, land=1, segment="non_wage").awards[0].payee) == "participant"


W = 3_000_000


def pay(first: str, last: str, accident_on: date = NEW, count: IncapacityCount | None = None, wage: Any = W) -> int:
    rulebook = RULEBOOK if count is None else RULEBOOK.taking(JKK_JKM_7, count)
    spell = Spell(date.fromisoformat(first), date.fromisoformat(last))
    return temporary_incapacity(wage, [spell], accident_on=accident_on, rulebook=rulebook).total


@pytest.mark.parametrize(
    ("months", "old", "new"),
    [
        (1, "1", "1"),
        (6, "6", "6"),
        (7, "6.75", "7"),
        (12, "10.5", "12"),
        (13, "11", "12.5"),
        (30, "19.5", "21"),
    ],
)
def test_stages_of_incapacity(months: int, old: str, new: str) -> None:
    for accident_on, expected in ((OLD, old), (NEW, new)):
        spell = Spell.of_months(accident_on, months)
        assert temporary_incapacity(W, [spell], accident_on=accident_on).total == Fraction(expected) * W


def test_months_run_from_day_to_day_and_days_are_thirtieths() -> None:
    assert pay("2020-01-31", "2020-02-28") == W
    assert pay("2020-01-31", "2020-02-29") == W * 31 // 30
    assert pay("2020-03-01", "2020-03-30") == W
    assert pay("2020-03-01", "2020-03-31") == W
    assert pay("2020-03-01", "2020-03-01") == W // 30
    assert pay("2020-03-01", "2020-04-10") == W * 40 // 30
    assert pay("2020-01-01", "2020-01-01", wage=100) == 3


def test_the_other_ways_of_counting() -> None:
    begin, end = "2019-12-02", "2020-01-11"
    assert pay(begin, end) == W + W * 10 // 30
    assert pay(begin, end, count=IncapacityCount.THIRTY_DAYS) == W * 41 // 30
    assert pay(begin, end, count=IncapacityCount.DAYS_OF_25) == W + W * 10 // 25
    assert pay(begin, end, count=IncapacityCount.FROM_THE_DAY_AFTER) == W + W * 9 // 30
    assert pay(begin, begin, count=IncapacityCount.FROM_THE_DAY_AFTER) == 0
    assert pay("2019-12-03", end, count=IncapacityCount.FROM_THE_DAY_AFTER) == W + W * 9 // 30
    assert pay("2020-03-01", "2020-03-31", count=IncapacityCount.DAYS_OF_25) == W
    assert pay("2020-03-01", "2020-03-28", count=IncapacityCount.DAYS_OF_25) == W
    # 360 days, then half
    assert pay("2020-01-01", "2021-01-02", count=IncapacityCount.THIRTY_DAYS) == 12 * W + W * 8 // 60


def test_spells_add_up_unless_each_begins_anew() -> None:
    spells = [Spell.of_months(date(2020, 1, 1), 12), Spell.of_months(date(2021, 6, 1), 1)]
    anew = RULEBOOK.taking(JKK_JKM_7, IncapacityCount.EACH_SPELL)
    assert temporary_incapacity(W, spells, accident_on=NEW).total == 12 * W + W // 2
    assert temporary_incapacity(W, spells, accident_on=NEW, rulebook=anew).total == 13 * W
    halves = [Spell(date(2020, 1, 1), date(2020, 1, 15)), Spell(date(2020, 1, 16), date(2020, 1, 30))]
    assert temporary_incapacity(W, halves, accident_on=NEW).total == W


@pytest.mark.parametrize(
    ("paid", "to_employer", "to_worker"),
    [(None, W, 0), (0, 0, W), (W - 1, W - 1, 1), (W, W, 0), (W + 1, W, 0)],
)
def test_the_employer_gets_what_it_paid_and_the_worker_the_rest(
    paid: int | None, to_employer: int, to_worker: int
) -> None:
    found = temporary_incapacity(W, [Spell.of_months(NEW, 1)], accident_on=NEW, employer_paid=paid)
    assert (found.to_employer, found.to_worker, found.total) == (to_employer, to_worker, W)
    assert len(found.awards) == (2 if to_worker else 1)


@pytest.mark.parametrize(
    ("last", "english", "indonesian"),
    [
        ("2020-03-31", "100% of the wage for 1 month, from", "100% dari upah selama 1 bulan, mulai"),
        ("2020-04-30", "for 2 months, from", "selama 2 bulan, mulai"),
        ("2020-03-15", "for 0.5 of a month, from", "selama 0,5 bulan, mulai"),
        ("2020-04-10", "for 1 month and 1/3 of a month, from", "selama 1 bulan dan 1/3 bulan, mulai"),
    ],
)
def test_a_length_reads_naturally(last: str, english: str, indonesian: str) -> None:
    spell = Spell(date(2020, 3, 1), date.fromisoformat(last))
    (found,) = temporary_incapacity(W, [spell], accident_on=NEW)
    assert english in str(found.explain())
    assert indonesian in str(found.explain(Language.ID))


def test_only_the_stages_that_were_reached_are_explained() -> None:
    def stages(months: int) -> int:
        found = temporary_incapacity(W, [Spell.of_months(NEW, months)], accident_on=NEW)
        return str(found.awards[0].explain()).count("of the wage for")

    assert [stages(months) for months in (6, 7, 12, 13)] == [1, 2, 2, 3]


def test_a_non_wage_participant_gets_it_himself() -> None:
    found = temporary_incapacity(IncomeBase(W), [Spell.of_months(NEW, 2)], accident_on=NEW, segment="non_wage")
    assert (found.to_employer, found.to_worker) == (0, 2 * W)


@pytest.mark.parametrize(
    ("accident_on", "wage", "expected"),
    [
        (FIRST, 1_000_000, (48_000_000, 4_800_000, 3_000_000)),
        (OLD, 337_500, (16_200_000, 4_800_000, 3_000_000)),
        (OLD, 337_501, (16_200_048, 4_800_000, 3_000_000)),
        (OLD, 0, (16_200_000, 4_800_000, 3_000_000)),
        (NEW, 416_666, (20_000_000, 12_000_000, 10_000_000)),
        (NEW, 416_667, (20_000_016, 12_000_000, 10_000_000)),
        (NEW, 3_131_321, (150_303_408, 12_000_000, 10_000_000)),
        (NEW, Fraction(10_000_001, 3), (160_000_016, 12_000_000, 10_000_000)),
    ],
)
def test_death(accident_on: date, wage: Any, expected: tuple[int, ...]) -> None:
    found = death(wage, accident_on=accident_on, died_on=date(2026, 1, 1))
    assert [award.benefit for award in found] == [Benefit.DEATH, Benefit.PERIODIC, Benefit.FUNERAL]
    assert tuple(award.amount for award in found) == expected
    assert (found.total, found.scholarship) == (sum(expected), True)


def test_who_receives_after_a_death() -> None:
    def payees(survivors: Any) -> list[str]:
        return [str(award.payee) for award in death(1, accident_on=NEW, survivors=survivors)]

    assert payees(None) == payees(["sibling"]) == ["the heirs"] * 3
    assert payees([]) == ["the Social Security Fund"] * 2 + ["whoever arranges the funeral"]


@pytest.mark.parametrize(
    ("item", "old", "new"),
    [("dentures", 3_000_000, 5_000_000), ("hearing_aid", 0, 2_500_000), ("glasses", 0, 1_000_000)],
)
def test_aids_with_a_ceiling(item: Any, old: int, new: int) -> None:
    assert aid(item, accident_on=OLD, cost=10**9).amount == old
    assert aid(item, accident_on=NEW, cost=new + 1).amount == aid(item, accident_on=NEW, cost=new).amount == new
    assert aid(item, accident_on=NEW, cost=1).amount == 1


@pytest.mark.parametrize("item", ["orthosis", "prosthesis"])
@pytest.mark.parametrize("accident_on", [OLD, NEW])
def test_aids_up_to_a_reference_price(item: Any, accident_on: date) -> None:
    def paid(cost: int, price: int) -> int:
        return aid(item, accident_on=accident_on, cost=cost, reference_price=price).amount

    assert paid(13_999_999, 10_000_000) == 13_999_999
    assert paid(14_000_000, 10_000_000) == paid(14_000_001, 10_000_000) == 14_000_000
    assert paid(100, 3) == 4
    assert aid(item, accident_on=accident_on, cost=1, reference_price=1).benefit.value == item


def test_care_at_home_ends_after_twelve_months_or_twenty_million() -> None:
    assert home_care([1_000_000] * 13, accident_on=NEW).amount == 12_000_000
    assert home_care([1_000_000] * 12, accident_on=NEW).amount == 12_000_000
    assert home_care([1_000_000] * 11, accident_on=NEW).amount == 11_000_000
    assert home_care([19_999_999], accident_on=NEW).amount == 19_999_999
    assert home_care([19_999_999, 2], accident_on=NEW).amount == 20_000_000
    assert home_care([1_000_000], accident_on=OLD).amount == 0
    assert str(home_care([1], accident_on=NEW, segment="non_wage").payee) == "participant"


def test_care_is_a_right_by_need() -> None:
    old, new = care(OLD).services.value, care(NEW).services.value
    assert (len(old), len(new)) == (12, 14)
    added = {
        Service.TREATMENT_AND_COMPLICATIONS,
        Service.BLOOD,
        Service.HOME_CARE,
        Service.DISEASE_DIAGNOSTICS,
    }
    assert set(new) - set(old) == added
    assert set(old) - set(new) == {Service.TREATMENT, Service.TRANSFUSION}
    assert "class I inpatient care" in str(care(NEW))
    assert "tanpa batas rupiah" in str(care(NEW).in_(Language.ID))


@pytest.mark.parametrize(
    ("suspected", "concluded", "final"),
    [
        ("accident", "pending", ()),
        ("accident", "yes", ("bpjs_ketenagakerjaan",)),
        ("accident", "no", ("participant", "bpjs_kesehatan", "other_insurer")),
        ("disease", "pending", ()),
        ("disease", "yes", ("bpjs_ketenagakerjaan",)),
        ("disease", "no", ("bpjs_kesehatan",)),
    ],
)
def test_suspected_cases(suspected: Any, concluded: Any, final: tuple[str, ...]) -> None:
    found = suspected_case(date(2023, 10, 6), suspected, concluded)
    assert found.first_payer.value == "bpjs_ketenagakerjaan"
    assert tuple(payer.value for payer in found.final_payers) == final
    assert found.conclude_by == date(2023, 11, 5)
    with pytest.raises(NotInForce):
        suspected_case(date(2023, 10, 5), suspected, concluded)


def test_a_suspected_case_shows_itself() -> None:
    found = suspected_case(date(2023, 10, 6), "disease")
    assert found.concluded is Conclusion.PENDING
    assert found.in_(Language.EN).rows[1] == ("bears it in the end", "–")
    assert "Dugaan penyakit akibat kerja" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


def test_care_outside_the_contracts() -> None:
    above, at = facility_refund(30_000_000, 24_000_000), facility_refund(24_000_000, 24_000_000)
    assert (above.refund.amount, above.rest, above.rest_payer) == (24_000_000, 6_000_000, Payer.EMPLOYER)
    assert (at.refund.amount, at.rest) == (24_000_000, 0)
    below = facility_refund(1, 24_000_000, segment="non_wage")
    assert (below.refund.amount, below.rest, below.rest_payer) == (1, 0, Payer.PARTICIPANT)
    assert "6,000,000   the rest, borne by the employer" in str(above)
    assert "sisanya, ditanggung pemberi kerja" in str(above.in_(Language.ID))


ON = date(2022, 3, 12)
PACKAGES: dict[str, Any] = {
    "death": lambda wage: death(wage, accident_on=ON),
    "disability": lambda wage: disability(wage, [Loss("smell")], accident_on=ON),
    "total_permanent": lambda wage: disability(wage, accident_on=ON, total_permanent=True),
    "incapacity": lambda wage: temporary_incapacity(wage, [Spell.of_months(ON, 13)], accident_on=ON),
}


@pytest.mark.parametrize(
    ("package", "bpjs", "employer"),
    [
        ("death", 214_000_000, 96_000_000),
        ("disability", 32_000_000, 16_000_000),
        ("total_permanent", 236_000_000, 112_000_000),
        ("incapacity", 50_000_000, 25_000_000),
    ],
)
def test_a_wage_reported_too_low_leaves_a_shortfall(package: str, bpjs: int, employer: int) -> None:
    found = liability(PACKAGES[package], true_wage=6_000_000, reported_wage=4_000_000)
    assert (found.bpjs, found.employer) == (bpjs, employer)
    unregistered = liability(PACKAGES[package], true_wage=6_000_000)
    assert (unregistered.bpjs, unregistered.employer) == (0, bpjs + employer)
    assert {award.bearer for award in unregistered.by_employer} == {Bearer.EMPLOYER}
    assert Payer.EMPLOYER.label not in {award.payee for award in unregistered.by_employer}


def test_no_shortfall_where_nothing_is_missing() -> None:
    for true_wage in (4_000_000, 3_000_000):
        assert liability(PACKAGES["death"], true_wage=true_wage, reported_wage=4_000_000).by_employer == ()
    floors = liability(PACKAGES["death"], true_wage=400_000, reported_wage=300_000)
    assert (floors.bpjs, floors.employer) == (42_000_000, 0)
    above = liability(PACKAGES["death"], true_wage=500_000, reported_wage=300_000)
    assert above.employer == 4_000_000


def test_a_line_that_only_the_true_wage_brings_is_owed_whole() -> None:
    def package(wage: WageBase) -> jkk.Cash:
        return temporary_incapacity(wage, [Spell.of_months(ON, 1)], accident_on=ON, employer_paid=5_000_000)

    found = liability(package, true_wage=6_000_000, reported_wage=4_000_000)
    assert (found.bpjs, [award.amount for award in found.by_employer]) == (4_000_000, [1_000_000, 1_000_000])


def test_wages_the_employer_paid_count_towards_what_it_owes() -> None:
    def package(wage: WageBase) -> jkk.Cash:
        return temporary_incapacity(wage, [Spell.of_months(ON, 1)], accident_on=ON, employer_paid=6_000_000)

    (owed,) = liability(package, true_wage=6_000_000, reported_wage=4_000_000).by_employer
    assert (owed.amount, str(owed.payee)) == (2_000_000, "worker")
    assert "counts towards what it owes the worker" in str(liability(package, true_wage=6_000_000))
    assert "diperhitungkan" in str(liability(package, true_wage=6_000_000).in_(Language.ID))
    assert "counts towards" not in str(liability(PACKAGES["death"], true_wage=6_000_000))


def test_the_liability_for_all_that_a_case_brought() -> None:
    harm = jkk.Consequences(
        wage=4_000_000, land=650_000, spells=[Spell.of_months(ON, 2)], losses=[Loss("smell")], aids=[GLASSES]
    )
    found = liability(lambda wage: evolve(harm, wage=wage).awards(ON), true_wage=6_000_000, reported_wage=4_000_000)
    assert found.bpjs == 650_000 + 8_000_000 + 32_000_000 + 500_000
    assert [award.amount for award in found.by_employer] == [4_000_000, 16_000_000]

    def decided(wage: WageBase) -> jkk.Package:
        decision = jkk.AccidentClaim(accident_on=ON, consequences=evolve(harm, wage=wage)).decide()
        assert isinstance(decision, Granted)
        return decision.benefit

    assert liability(decided, true_wage=6_000_000, reported_wage=4_000_000).employer == found.employer


GLASSES = jkk.AidBought(item="glasses", cost=500_000)


def test_a_liability_shows_itself() -> None:
    found = liability(PACKAGES["death"], true_wage=6_000_000, reported_wage=4_000_000)
    assert str(found).splitlines()[0] == "Who owes what [PP 44/2015 Pasal 32 ayat (2)]"
    assert "wajib dibayar pemberi kerja" in str(found.in_(Language.ID))
    explained = str(found.by_employer[0].explain())
    assert "what the wage reported too low left unpaid [PP 44/2015 Pasal 32 ayat (2)]" in explained
    assert "the wage reported to BPJS" in explained
    assert pickle.loads(pickle.dumps(found)) == found


def test_cash_shows_itself() -> None:
    found = death(PieceWork([1_000_000, 2_000_000, 2_000_000]), accident_on=NEW)
    lines = str(found).splitlines()
    assert [line.split()[0] for line in lines[5:7]] == ["-" * 28, "total"]
    assert [note.partition(" [")[0] for note in found.in_(Language.EN).notes] == [
        "death compensation",
        "periodic money, paid at once",
        "funeral money",
    ]
    assert max(map(len, lines)) < 120
    assert "Meninggal dunia akibat kecelakaan kerja" in str(found.in_(Language.ID))
    assert found.amount(Benefit.GLASSES) == 0
    assert pickle.loads(pickle.dumps(found)) == found


bases = st.one_of(wages, wages.map(DailyWage), st.lists(wages, min_size=1, max_size=3).map(PieceWork))


@given(days, wages, st.integers(0, 10**9))
def test_a_higher_wage_never_pays_less(accident_on: date, wage: int, more: int) -> None:
    higher = min(wage + more, 10**12)
    spells = [Spell.of_months(accident_on, 14)]
    for low, high in (
        (death(wage, accident_on=accident_on), death(higher, accident_on=accident_on)),
        (
            temporary_incapacity(wage, spells, accident_on=accident_on),
            temporary_incapacity(higher, spells, accident_on=accident_on),
        ),
    ):
        assert low.total <= high.total


@given(days, wages, wages)
def test_shares_of_a_liability_add_up(accident_on: date, true_wage: int, reported: int) -> None:
    found = liability(lambda wage: death(wage, accident_on=accident_on), true_wage=true_wage, reported_wage=reported)
    assert found.bpjs + found.employer == death(max(true_wage, reported), accident_on=accident_on).total


@given(days, bases, st.integers(1, 40), st.integers(0, 10**10))
def test_incapacity_is_the_sum_of_its_months(accident_on: date, wage: Any, months: int, paid: int) -> None:
    """The oracle adds the months one by one."""
    base = wage_base(wage, accident_on, RULEBOOK)
    month = base.formula.value(base.facts)
    second = Fraction(3, 4) if accident_on < NEW else Fraction(1)
    owed = sum(month * (1 if k <= 6 else second if k <= 12 else Fraction(1, 2)) for k in range(1, months + 1))
    found = temporary_incapacity(
        wage, [Spell.of_months(accident_on, months)], accident_on=accident_on, employer_paid=paid
    )
    assert found.total == int(owed + Fraction(1, 2))
    assert found.to_employer == min(found.total, paid)
