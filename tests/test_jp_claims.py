"""JP claims: ages, conditions, reasons, clocks, first payments, confirmations, the deferral, and estimates for the living."""

import pickle
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Granted, Language, Month, NotInForce, NotYetKnown, Refused, jp
from jamsostek.jp.claims import Benefit
from jamsostek.kernel.decisions import Decision
from jamsostek.kernel.months import LeapDay
from jamsostek.law.jp import DensityMonths, Document, PensionAgeStep, PensionKind
from jamsostek.readings.jp import JP_1, JP_2, JP_12
from strategies import BEYOND

LOOSE: Any = jp
"""The same names without their types, for input that mypy would refuse."""
FUTURE = jp.assuming(inflation=Fraction(3, 100), growth=Fraction(5, 100), until=2060)


def paid(first: str, last: str, wage: int | None = None) -> jp.Career:
    return jp.Career([jp.Spell(Month.parse(first), Month.parse(last), wage=wage)])


def granted(decision: Decision[Benefit]) -> Benefit:
    assert isinstance(decision, Granted)
    return decision.benefit


def reasons(decision: Decision[Benefit]) -> set[str]:
    return {condition.code for condition in decision.conditions if not condition.met}


BIRTH_YEARS = {1959: (56, 2015), 1962: (56, 2018), 1963: (57, 2020), 1964: (57, 2021), 1965: (58, 2023), 1966: (58, 2024),
               1967: (59, 2026), 1968: (59, 2027), 1969: (60, 2029), 1970: (60, 2030), 1971: (61, 2032), 1972: (61, 2033),
               1973: (62, 2035), 1974: (62, 2036), 1975: (63, 2038), 1976: (63, 2039), 1977: (64, 2041), 1978: (64, 2042),
               1979: (65, 2044), 1990: (65, 2055)}  # fmt: skip


@pytest.mark.parametrize("year", BIRTH_YEARS)
@pytest.mark.parametrize("day", [(1, 1), (12, 31)])
def test_the_pension_age_of_every_birth_year(year: int, day: tuple[int, int]) -> None:
    found = jp.pension_age(date(year, *day))
    age, reached = BIRTH_YEARS[year]
    assert (found.age, found.on) == (age, date(reached, *day))
    assert found.first_month == Month.of(found.on) + 1
    assert found.defer_until == date(reached + 3, *day)


@given(st.dates(date(1959, 7, 1), date(2000, 12, 31)))
def test_nobody_newly_reaches_the_pension_age_in_the_first_year_of_a_step(born: date) -> None:
    steps = {row.since.year for row in RULEBOOK.jp.pension_age if isinstance(row.since, date)} - {2015}
    assert jp.pension_age(born).on.year not in steps


def test_the_days_before_the_pension_age() -> None:
    found = jp.pension_age(date(1965, 7, 16))
    assert (found.notice_by, found.reply_by) == (date(2023, 4, 16), date(2023, 6, 16))
    assert "58 years" in str(found)
    assert "usia pensiun" in str(found.in_(Language.ID))
    assert "PP 45/2015 Pasal 15 ayat (3)" in str(found)


def test_an_age_reached_before_the_law() -> None:
    assert jp.pension_age(date(1950, 5, 1)).on == date(2006, 5, 1)


def test_born_on_29_february() -> None:
    assert jp.pension_age(date(1964, 2, 29)).first_month == Month(2021, 3)
    march = RULEBOOK.taking(JP_2, LeapDay.MARCH_1)
    assert jp.pension_age(date(1964, 2, 29), rulebook=march).first_month == Month(2021, 4)


def test_a_later_step_reaches_who_goes_on_contributing_only_as_the_other_reading() -> None:
    born, other = date(1964, 5, 4), RULEBOOK.taking(JP_1, PensionAgeStep.WHILE_CONTRIBUTING)
    for until, rulebook, expected in (
        (Month(2022, 1), RULEBOOK, (57, date(2021, 5, 4), date(2024, 5, 4))),
        (Month(2021, 12), other, (57, date(2021, 5, 4), date(2024, 5, 4))),
        (None, other, (57, date(2021, 5, 4), date(2024, 5, 4))),
        (Month(2022, 1), other, (58, date(2022, 5, 4), date(2025, 5, 4))),
        (Month(2025, 1), other, (59, date(2023, 5, 4), date(2026, 5, 4))),
        (Month(2028, 1), other, (59, date(2023, 5, 4), date(2026, 5, 4))),
    ):
        found = jp.pension_age(born, contributing_until=until, rulebook=rulebook)
        assert (found.age, found.on, found.defer_until) == expected
    claim = jp.OldAgeClaim(
        born=born, registered_on=date(2016, 1, 1), career=paid("2016-01", "2022-02"), on=date(2022, 2, 1)
    )
    assert reasons(claim.decide()) == {"under_180_months"}
    assert reasons(claim.decide(rulebook=other)) == {"before_pension_age"}


def old_age(on: date, *, born: date = date(1965, 7, 16), career: jp.Career | None = None) -> Decision[Benefit]:
    career = paid("2015-07", str(Month.of(on))) if career is None else career
    return jp.OldAgeClaim(born=born, registered_on=date(2015, 7, 1), career=career, on=on).decide()


def test_old_age_on_the_birthday_and_the_day_before() -> None:
    before, on = old_age(date(2023, 7, 15)), old_age(date(2023, 7, 16))
    assert isinstance(before, Refused)
    assert before.reasons == ("before_pension_age",)
    assert reasons(on) == {"under_180_months"}
    lump = granted(on)
    assert isinstance(lump, jp.LumpSum)
    assert (lump.payable_from, lump.award, lump.time.paid) == (date(2023, 8, 1), None, 97)
    assert "97 contribution months of 180 [PP 45/2015 Pasal 19 ayat (1)" in str(on)
    assert "pension age reached on 2023-07-16, asked on 2023-07-15" in str(before)
    assert "no ledger given" in str(lump)
    assert "Ditolak" in str(before.in_(Language.ID))
    assert "peserta" in str(lump.in_(Language.ID))


def test_no_monthly_old_age_pension_exists_before_mid_2030() -> None:
    """Even who paid every month since the first: 180 months are full with June 2030."""
    for month in Month(2015, 7).until(Month(2030, 5)):
        for born in (date(1950, 1, 1), date(1958, 12, 31), date(1964, 6, 1), date(1969, 12, 31), date(1971, 1, 1)):
            decision = old_age(month.last_day, born=born)
            assert isinstance(decision, Refused) or isinstance(decision.benefit, jp.LumpSum)
    first = granted(old_age(date(2030, 6, 1), born=date(1970, 6, 1)))
    assert isinstance(first, jp.Pension)
    assert (first.kind, first.since, first.counted_months) == (PensionKind.OLD_AGE, Month(2030, 7), 180)
    assert "not computed: no wages given" in str(first)


def test_a_pension_that_is_not_yet_known_is_due_all_the_same() -> None:
    pension = granted(old_age(date(2030, 6, 1), born=date(1970, 6, 1), career=paid("2015-07", "2030-06", 5_000_000)))
    assert isinstance(pension, jp.Pension)
    assert f"not yet known: the JP wage ceiling, {BEYOND}" in str(pension)
    with pytest.raises(NotYetKnown):
        _ = pension.monthly
    assert "belum diketahui" in str(pension.in_(Language.ID))
    assert "tidak dihitung" in str(granted(old_age(date(2030, 6, 1), born=date(1970, 6, 1))).in_(Language.ID))


def test_who_works_on_chooses_the_day_for_three_years_at_most() -> None:
    born, last = date(1970, 6, 1), date(2033, 6, 1)
    career = paid("2016-01", "2034-12")
    for on, month, months in (
        (date(2030, 6, 1), None, 174),
        (date(2030, 12, 1), Month(2031, 1), 180),
        (last, Month(2033, 7), 210),
        (last + timedelta(days=400), Month(2033, 7), 210),
    ):
        benefit = granted(old_age(on, born=born, career=career))
        assert benefit.time is not None
        assert benefit.time.paid == months
        assert (benefit.since if isinstance(benefit, jp.Pension) else None) == month


BORN = date(1987, 11, 3)


def disability(**facts: Any) -> Decision[Benefit]:
    given_: dict[str, Any] = {
        "born": BORN, "registered_on": date(2020, 3, 10), "career": paid("2020-03", "2023-05", 6_000_000),
        "established_on": date(2023, 6, 10),
    }  # fmt: skip
    return jp.DisabilityClaim(**(given_ | facts)).decide()


def test_a_disability_pension_with_deemed_15_years() -> None:
    decision = disability()
    pension = granted(decision)
    assert isinstance(pension, jp.Pension)
    assert (pension.kind, pension.since, pension.counted_months, pension.until) == (
        PensionKind.DISABILITY, Month(2023, 7), 180, None,
    )  # fmt: skip
    assert [condition.code for condition in decision.conditions] == [
        "not_total_permanent", "after_pension_age", "density_below_80", "caused_within_1_month",
    ]  # fmt: skip
    assert "Pasal 20 ayat (3)" in str(pension.monthly)
    assert Document.DOCTOR in (pension.papers.value if pension.papers else ())
    assert "disability pension (granted)" in str(decision)


def test_a_disability_that_is_not_total_is_refused() -> None:
    decision = disability(total_permanent=False)
    assert isinstance(decision, Refused)
    assert decision.reasons == ("not_total_permanent",)


def test_the_month_before_the_cause() -> None:
    for caused, expected in ((date(2020, 4, 9), {"caused_within_1_month"}), (date(2020, 4, 10), set())):
        assert reasons(disability(caused_on=caused)) == expected
    end = {"registered_on": date(2022, 1, 31), "career": paid("2022-01", "2023-05")}
    assert reasons(disability(caused_on=date(2022, 2, 28), **end)) == set()
    assert reasons(disability(caused_on=date(2022, 2, 27), **end)) == {"caused_within_1_month"}


def test_the_density_is_inclusive() -> None:
    established = date(2022, 4, 15)  # 25 months of membership up to March 2022
    for last, expected in (("2021-11", {"density_below_80"}), ("2021-12", set[str]())):
        career = jp.Career([jp.Spell(Month(2020, 3), Month(2020, 6)), jp.Spell(Month(2020, 10), Month.parse(last))])
        decision = disability(career=career, established_on=established)
        paid_months = granted(decision).time
        assert paid_months is not None
        assert paid_months.membership == 25
        assert reasons(decision) == (
            {"density_below_80"} if 5 * paid_months.paid < 100 else expected - {"density_below_80"}
        )
    twenty = jp.Career([jp.Spell(Month(2020, 3), Month(2021, 9)), jp.Spell(Month(2022, 3), Month(2022, 3))])
    nineteen = paid("2020-03", "2021-09")
    assert reasons(disability(career=twenty, established_on=established)) == set()
    assert reasons(disability(career=nineteen, established_on=established)) == {"density_below_80"}


def test_both_tests_can_fail_and_the_lump_sum_is_paid() -> None:
    decision = disability(career=paid("2020-03", "2020-12"), caused_on=date(2020, 3, 12))
    assert reasons(decision) == {"density_below_80", "caused_within_1_month"}
    assert isinstance(granted(decision), jp.LumpSum)


def test_a_disability_from_the_pension_date_on() -> None:
    born = date(1965, 6, 10)
    assert reasons(disability(born=born, established_on=date(2023, 6, 9))) == set()
    at_age = disability(born=born, established_on=date(2023, 6, 10))
    assert reasons(at_age) == {"after_pension_age"}
    assert isinstance(granted(at_age), jp.LumpSum)


def test_with_180_months_no_other_test_matters() -> None:
    career = jp.Career([jp.Spell(Month(2015, 7), Month(2030, 6))])
    late = disability(
        registered_on=date(2015, 7, 1), career=career, established_on=date(2039, 1, 5), caused_on=date(2015, 7, 2)
    )
    pension = granted(late)
    assert isinstance(pension, jp.Pension)
    assert (pension.kind, pension.counted_months, reasons(late)) == (PensionKind.DISABILITY, 180, set())
    old = granted(
        disability(
            born=date(1970, 6, 1), registered_on=date(2015, 7, 1), career=career, established_on=date(2031, 1, 5)
        )
    )
    assert isinstance(old, jp.Pension)
    assert old.kind is PensionKind.OLD_AGE


def test_the_month_of_the_cause_under_the_other_reading() -> None:
    claim = jp.DisabilityClaim(
        born=BORN, registered_on=date(2020, 3, 10), career=paid("2020-03", "2021-02"), established_on=date(2023, 6, 10),
        caused_on=date(2021, 2, 20),
    )  # fmt: skip
    assert reasons(claim.decide()) == {"density_below_80"}
    assert reasons(claim.decide(rulebook=RULEBOOK.taking(JP_12, DensityMonths.UNTIL_THE_CAUSE))) == set()


WIDOW = jp.Family(spouse=jp.Spouse())


def death(**facts: Any) -> Decision[Benefit]:
    given_: dict[str, Any] = {
        "born": BORN, "registered_on": date(2019, 1, 14), "career": paid("2019-01", "2024-09", 6_000_000),
        "died_on": date(2024, 10, 8), "family": WIDOW,
    }  # fmt: skip
    return jp.DeathClaim(**(given_ | facts)).decide()


def test_the_year_of_membership() -> None:
    for died_on, expected in ((date(2020, 1, 13), {"member_under_1_year"}), (date(2020, 1, 14), set[str]())):
        assert reasons(death(died_on=died_on)) == expected
    later = date(2019, 2, 20)
    assert reasons(death(first_paid_on=later, died_on=date(2020, 2, 19))) == {"member_under_1_year"}
    assert reasons(death(first_paid_on=later, died_on=date(2020, 2, 20))) == set()
    assert reasons(death(first_paid_on=date(2018, 12, 1), died_on=date(2020, 1, 13))) == {"member_under_1_year"}


def test_death_with_failed_tests_pays_the_lump_sum_to_the_first_of_the_order() -> None:
    sparse = paid("2024-01", "2024-02")
    for family, payee in (
        (jp.Family(spouse=jp.Spouse(), children=[jp.Child(born=date(2015, 1, 1))]), "the widow or widower"),
        (jp.Family(children=[jp.Child(born=date(2015, 1, 1))], parent=jp.Parent()), "the children, in equal parts"),
        (jp.Family(parent=jp.Parent()), "the parent"),
        (jp.Family(), "nobody whom the regulation names"),
    ):
        decision = death(registered_on=date(2024, 1, 14), career=sparse, family=family)
        assert reasons(decision) == {"member_under_1_year", "density_below_80"}
        lump = granted(decision)
        assert isinstance(lump, jp.LumpSum)
        assert str(lump.payee) == payee
        assert "instead of a pension" in str(lump)
        assert ("not regulated" in str(lump)) == (family == jp.Family())
        assert "Permenaker 29/2015 Pasal 26" in str(lump)


@pytest.mark.parametrize(
    ("family", "kind", "share", "article"),
    [
        (WIDOW, PensionKind.WIDOW, Fraction(1, 2), "Pasal 21"),
        (jp.Family(children=[jp.Child(born=date(2015, 1, 1))]), PensionKind.CHILD, Fraction(1, 2), "Pasal 22"),
        (jp.Family(parent=jp.Parent()), PensionKind.PARENT, Fraction(1, 5), "Pasal 23"),
    ],
)
def test_each_class_of_survivors(family: jp.Family, kind: PensionKind, share: Fraction, article: str) -> None:
    decision = death(family=family)
    pension = granted(decision)
    assert isinstance(pension, jp.Pension)
    assert (pension.kind, pension.rights[0].part, pension.counted_months) == (kind, share, 180)
    assert all(article in str(condition) for condition in decision.conditions)
    assert f"{article} ayat (2)" in str(pension.monthly)
    assert pension.papers is not None
    assert Document.DEATH in pension.papers.value


def test_death_from_the_pension_date_on() -> None:
    born = date(1966, 10, 8)
    assert reasons(death(born=born, died_on=date(2024, 10, 7))) == set()
    at_age = death(born=born)
    assert reasons(at_age) == {"after_pension_age"}
    assert isinstance(granted(at_age), jp.LumpSum)
    full = death(
        born=date(1970, 6, 1),
        registered_on=date(2015, 7, 1),
        career=paid("2015-07", "2030-06"),
        died_on=date(2031, 1, 1),
    )
    pension = granted(full)
    assert isinstance(pension, jp.Pension)
    assert (pension.kind, pension.counted_months, reasons(full)) == (PensionKind.WIDOW, 180, set())


def test_death_without_an_entitled_beneficiary_is_not_regulated() -> None:
    grown = jp.Family(children=[jp.Child(born=date(2000, 1, 1))], parent=jp.Parent())
    decision = death(family=grown)
    lump = granted(decision)
    assert isinstance(lump, jp.LumpSum)
    assert reasons(decision) == set()
    assert "not regulated" in str(lump)
    assert "tidak diatur" in str(lump.in_(Language.ID))
    assert "JP-33" in str(lump)


def test_a_lump_sum_with_a_ledger() -> None:
    ledger = [jp.Credit(Month(2019, 1), Month(2019, 3), contribution=150_000, rate=Fraction(1, 200))]
    lump = granted(
        jp.OldAgeClaim(
            born=date(1963, 5, 14), registered_on=date(2015, 7, 1), career=paid("2019-01", "2019-03"), on=date(2020, 5, 14),
            ledger=ledger,
        ).decide()
    )  # fmt: skip
    assert isinstance(lump, jp.LumpSum)
    assert lump.award is not None
    assert (lump.award.amount, lump.award.payable_from, lump.award.due_by) == (452_254, date(2020, 6, 1), None)
    assert "452,254" in str(lump)


def test_the_first_payment_comes_within_15_days() -> None:
    for complete, due in (
        (date(2024, 10, 20), date(2024, 11, 16)),
        (date(2024, 11, 1), date(2024, 11, 16)),
        (date(2024, 11, 2), date(2024, 11, 17)),
        (None, None),
    ):
        pension = granted(death(papers_complete_on=complete))
        assert isinstance(pension, jp.Pension)
        assert pension.monthly.due_by == due
        assert pension.monthly.payable_from == date(2024, 11, 1)
        assert (due is not None) == ("first payment by" in str(pension))


def test_claims_and_answers_pickle_and_speak_both_languages() -> None:
    family = jp.Family(spouse=jp.Spouse(ended_on=date(2026, 5, 5)), children=[jp.Child(born=date(2015, 1, 1))])
    decision = death(family=family)
    assert pickle.loads(pickle.dumps(decision)) == decision
    pension = granted(decision)
    assert isinstance(pension, jp.Pension)
    assert pension.until == Month(2038, 1)
    for text in (str(decision), str(decision.in_(Language.ID)), str(pension.in_(Language.ID))):
        assert "{" not in text
    assert "last month" in str(pension)
    assert [award.payee.en for award in pension.in_month(Month(2026, 6))] == ["child {n}"]
    assert pension.in_month(Month(2024, 10)) == ()
    assert pension.schedule(Month(2025, 10)).total > 0


def claim_of(**facts: Any) -> Callable[[], Any]:
    given_: dict[str, Any] = {"born": BORN, "registered_on": date(2019, 1, 14), "career": paid("2019-01", "2024-09")}
    kind = (
        LOOSE.OldAgeClaim if "on" in facts else LOOSE.DisabilityClaim if "established_on" in facts else LOOSE.DeathClaim
    )
    return lambda: kind(**(given_ | facts))


@pytest.mark.parametrize(
    ("build", "error", "says"),
    [
        (claim_of(on=date(2018, 1, 1)), ValueError, "on: 2018-01-01 lies before registered_on, 2019-01-14"),
        (
            claim_of(on=date(2024, 1, 1), registered_on=date(1980, 1, 1)),
            ValueError,
            "registered_on: 1980-01-01 lies before born",
        ),
        (claim_of(on="2024"), TypeError, "on: '2024'"),
        (claim_of(on=date(2024, 1, 1), born=3), TypeError, "born: 3"),
        (claim_of(on=date(2024, 1, 1), career=[]), TypeError, "career: \\[\\]"),
        (claim_of(on=date(2024, 1, 1), claimed_on=3), TypeError, "claimed_on: 3"),
        (claim_of(on=date(2024, 1, 1), papers_complete_on=3), TypeError, "papers_complete_on: 3"),
        (claim_of(on=date(2024, 1, 1), ledger=[]), ValueError, "ledger: empty"),
        (
            claim_of(on=date(2024, 1, 1), claimed_on=date(2023, 12, 31)),
            ValueError,
            "claimed_on: 2023-12-31 lies before on, 2024-01-01",
        ),
        (claim_of(died_on=date(2024, 1, 1), claimed_on=date(2023, 12, 31), family=WIDOW), ValueError, "claimed_on"),
        (claim_of(established_on=date(2024, 1, 1), claimed_on=date(2023, 12, 31)), ValueError, "claimed_on"),
        (
            claim_of(
                on=date(2024, 1, 1),
                ledger=[
                    jp.Credit(Month(2018, 11), Month(2018, 11), contribution=0, rate=Fraction(0)),
                    jp.Credit(Month(2018, 12), Month(2018, 12), contribution=1, rate=Fraction(0)),
                ],
            ),
            ValueError,
            "ledger: contributions of 2018-12; the career begins in 2019-01",
        ),
        (
            claim_of(established_on=date(2024, 1, 20), recovered_on=date(2024, 1, 31)),
            ValueError,
            "recovered_on: 2024-01-31 lies before the first pension month, 2024-02-01",
        ),
        (claim_of(established_on=date(2024, 1, 20), recovered_on=3), TypeError, "recovered_on"),
        (claim_of(established_on=date(2018, 1, 1)), ValueError, "established_on: 2018-01-01"),
        (
            claim_of(established_on=date(2020, 1, 1), caused_on=date(2020, 1, 2)),
            ValueError,
            "established_on: 2020-01-01 lies before caused_on, 2020-01-02",
        ),
        (claim_of(died_on=date(2018, 1, 1), family=WIDOW), ValueError, "died_on: 2018-01-01"),
        (claim_of(died_on=date(2024, 1, 1), family=None), TypeError, "family: None"),
        (
            claim_of(died_on=date(2024, 1, 1), family=jp.Family(children=[jp.Child(born=BORN)])),
            ValueError,
            "children: child 1, born 1987-11-03, is not younger than its parent",
        ),
    ],
)
def test_bad_claims_are_refused_by_name(build: Callable[[], Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        build()


def test_events_before_the_law_are_not_in_force() -> None:
    early = {"registered_on": date(2015, 1, 1), "career": jp.Career()}
    for build in (
        claim_of(on=date(2015, 6, 30), **early),
        claim_of(established_on=date(2015, 6, 30), **early),
        claim_of(died_on=date(2015, 6, 30), family=WIDOW, **early),
    ):
        with pytest.raises(NotInForce):
            build().decide()
    late = claim_of(died_on=date(2015, 7, 1), family=WIDOW, **early)()
    with pytest.raises(NotInForce, match="latest entry to JP: nothing in force at 2015-01-01"):
        late.decide()
    assert reasons(evolve(late, registered_on=date(2015, 7, 1)).decide())


def test_months_before_the_law_never_count() -> None:
    """180 months would be reached early by months of which nobody could pay a contribution."""
    for first, refused in (("2015-06", True), ("2015-07", False)):
        claim = claim_of(
            on=date(2031, 6, 1), born=date(1970, 6, 1), registered_on=date(2015, 7, 1), career=paid(first, "2030-05")
        )
        if refused:
            with pytest.raises(NotInForce, match="spells: from 2015-06; JP is contributed to since 2015-07"):
                claim().decide()
        else:
            assert reasons(claim().decide()) == {"under_180_months"}


@pytest.mark.parametrize(
    ("papers", "payable"),
    [(None, date(2026, 6, 1)), (date(2026, 5, 1), date(2026, 6, 1)), (date(2026, 5, 31), date(2026, 6, 1)),
     (date(2026, 6, 1), date(2026, 7, 1)), (date(2026, 9, 10), date(2026, 10, 1))],
)  # fmt: skip
def test_a_lump_sum_is_paid_once_the_papers_are_complete_too(papers: date | None, payable: date) -> None:
    event = date(2026, 5, 5)
    sparse, facts = paid("2026-01", "2026-01"), {"papers_complete_on": papers, "registered_on": date(2026, 1, 14)}
    ledger = [jp.Credit(Month(2026, 1), Month(2026, 1), contribution=5, rate=Fraction(0))]
    for build in (
        claim_of(on=event, born=date(1967, 5, 5), career=sparse, ledger=ledger, **facts),
        claim_of(established_on=event, caused_on=date(2026, 1, 20), career=sparse, ledger=ledger, **facts),
        claim_of(died_on=event, family=WIDOW, career=sparse, ledger=ledger, **facts),
    ):
        lump = granted(build().decide())
        assert isinstance(lump, jp.LumpSum)
        assert lump.award is not None
        assert lump.payable_from == lump.award.payable_from == payable


def test_past_the_years_of_deferral_no_month_counts() -> None:
    facts: dict[str, Any] = {
        "born": date(1970, 6, 1),
        "registered_on": date(2015, 7, 1),
        "career": paid("2016-01", "2036-12"),
    }
    for day, months in ((date(2033, 6, 1), 210), (date(2036, 6, 1), 210), (date(2033, 5, 31), 209)):
        disabled = granted(disability(established_on=day, **facts))
        survivors = granted(death(died_on=day, **facts))
        assert isinstance(disabled, jp.Pension)
        assert isinstance(survivors, jp.Pension)
        assert (disabled.kind, survivors.kind) == (PensionKind.OLD_AGE, PensionKind.WIDOW)
        assert disabled.counted_months == survivors.counted_months == months
        assert survivors.since == Month.of(day) + 1
        assert disabled.since == Month.of(min(day, date(2033, 6, 1))) + 1


def test_the_conditions_say_which_pension_a_disability_opens() -> None:
    facts: dict[str, Any] = {
        "born": date(1970, 6, 1),
        "registered_on": date(2015, 7, 1),
        "career": paid("2015-07", "2030-06"),
    }
    codes = [condition.code for condition in disability(established_on=date(2031, 1, 5), **facts).conditions]
    assert codes == ["not_total_permanent", "before_pension_age", "under_180_months"]
    codes = [
        condition.code
        for condition in disability(established_on=date(2031, 1, 5), **(facts | {"born": BORN})).conditions
    ]
    assert codes == ["not_total_permanent", "after_pension_age", "under_180_months"]


def test_a_disability_pension_ends_with_the_recovery() -> None:
    pension = granted(disability(recovered_on=date(2024, 3, 5)))
    assert isinstance(pension, jp.Pension)
    assert (pension.since, pension.until) == (Month(2023, 7), Month(2024, 3))
    assert pension.in_month(Month(2024, 3))
    assert pension.in_month(Month(2024, 4)) == ()
    assert "JP-26" in str(pension)
    assert "pulih" in str(pension.in_(Language.ID))
    survivors = jp.PensionerDeathClaim(pension=pension, died_on=date(2024, 3, 31), family=WIDOW).decide()
    assert isinstance(survivors, Granted)
    with pytest.raises(ValueError, match="died_on: 2024-04-01 lies after the last pension month, 2024-03"):
        jp.PensionerDeathClaim(pension=pension, died_on=date(2024, 4, 1), family=WIDOW).decide()
    widow = granted(death())
    assert "JP-26" not in str(widow)


def test_deferred_months_name_their_reading() -> None:
    spell = jp.Spell(Month(2020, 8), Month(2020, 9), settlement="deferred")
    decision = disability(career=paid("2020-03", "2020-07").with_(spell), established_on=date(2021, 1, 10))
    assert "JP-28" in str(decision)
    assert "JP-28" not in str(disability())
    old = jp.OldAgeClaim(
        born=date(1964, 1, 2), registered_on=date(2020, 3, 1), career=jp.Career([spell]), on=date(2021, 1, 2)
    )
    assert "JP-28" in str(old.decide())


def test_a_pension_says_that_its_months_are_deemed_and_one_month_is_one() -> None:
    pension = granted(disability())
    assert "180, deemed to have been paid" in str(pension)
    assert "180, dianggap telah dipenuhi" in str(pension.in_(Language.ID))
    single = granted(death(registered_on=date(2024, 9, 1), career=paid("2024-09", "2024-09")))
    assert "1 month paid of 1 month of membership" in str(single)
    assert "rincian tidak disebutkan" in str(single.in_(Language.ID))
    real = granted(
        disability(career=paid("2015-07", "2030-06"), registered_on=date(2015, 7, 1), established_on=date(2031, 1, 5))
    )
    assert "deemed" not in str(real)


def test_the_fine_of_bpjs() -> None:
    for paid_on, months, fine in (
        (date(2024, 1, 31), 0, 0),
        (date(2024, 1, 1), 0, 0),
        (date(2024, 2, 1), 1, 20_000),
        (date(2024, 2, 29), 1, 20_000),
        (date(2024, 3, 1), 2, 40_000),
    ):
        found = jp.late_pension_fine(1_000_000, date(2024, 1, 31), paid_on)
        assert (found.months_late, found.amount) == (months, fine)
    assert "PP 45/2015 Pasal 35" in str(found)
    assert "denda BPJS" in str(found.in_(Language.ID))
    with pytest.raises(NotInForce):
        jp.late_pension_fine(1, date(2015, 6, 30), date(2015, 7, 1))
    with pytest.raises(TypeError, match="pension: 1.5"):
        LOOSE.late_pension_fine(1.5, date(2024, 1, 1), date(2024, 1, 1))


def test_the_confirmation_every_three_months() -> None:
    last = date(2023, 11, 30)
    for on, standing, suspended in (
        (last, "paid", 0),
        (date(2024, 2, 29), "paid", 0),
        (date(2024, 3, 1), "suspended", 1),
        (date(2024, 5, 2), "suspended", 3),
        (date(2033, 11, 29), "suspended", 117),
        (date(2033, 11, 30), "stopped", 117),
    ):
        found = jp.confirmation(last, on)
        assert (found.standing.value, len(found.suspended)) == (standing, suspended)
    assert (found.due_by, found.stops_on) == (date(2024, 2, 29), date(2033, 11, 30))
    assert any("Pasal 26 ayat (4)" in str(source) for source in found.law)
    assert "stopped for good" in str(found)
    assert "dihentikan" in str(found.in_(Language.ID))
    with pytest.raises(ValueError, match="on: 2023-11-29 lies before last_confirmed_on"):
        jp.confirmation(last, last - timedelta(days=1))


def test_the_deferral_holds_in_its_months_only() -> None:
    for month in (Month(2020, 7), Month(2021, 2)):
        with pytest.raises(NotInForce):
            jp.deferred_contribution(5_000_000, month)
    assert jp.deferred_contribution(5_000_000, Month(2020, 8)).due_on == date(2020, 9, 30)


def test_a_deferred_contribution() -> None:
    found = jp.deferred_contribution(Fraction(20_000_001, 2), Month(2021, 1))
    assert (found.employer.amount, found.worker.amount, found.owed) == (178_794, 89_397, 268_191)
    assert (found.payable.amount, found.deferred.amount) == (2_682, 265_509)
    assert (found.due_on, found.first_by, found.last_by) == (date(2021, 2, 28), date(2021, 5, 15), date(2022, 4, 15))
    assert "payable on time" in str(found)
    assert "Rp2.682" in str(found.in_(Language.ID))
    assert any("Pasal 17 ayat (2) huruf b" in str(source) for source in found.deferred.law)
    with pytest.raises(ValueError, match="wage: -1"):
        jp.deferred_contribution(-1, Month(2021, 1))
    with pytest.raises(TypeError, match="month: 3"):
        LOOSE.deferred_contribution(1, 3)


HISTORY = paid("2018-01", "2026-10", 8_000_000)


def test_an_estimate_for_a_worker_of_45() -> None:
    outlook = jp.Outlook(growth=Fraction(4, 100))
    found = jp.estimate(date(1981, 5, 20), HISTORY, outlook=outlook, rulebook=FUTURE)
    assert (found.on, found.months, found.age.age) == (date(2046, 5, 20), 341, 65)
    assert isinstance(found.benefit, jp.Pension)
    assert found.monthly is not None
    assert found.monthly.assumed
    assert found.lump_sum is None
    wages = [8_000_000, 8_000_000]
    assert [spell.wage for spell in found.career.spells][:2] == wages
    assert found.career.spells[2].wage == 8_320_000
    assert found.career.spells[3].wage == 8_652_800
    assert found.career.spells[-1].last == Month(2046, 5)
    career = found.career
    direct = jp.pension(career, Month(2046, 6), rulebook=FUTURE)
    assert found.monthly.amount == direct.monthly.amount
    assert "341 months" in str(found)
    assert "the wage grows by 4%" in str(found)
    assert "assumed: inflation of 3% a year" in str(found)
    assert "perkiraan" in str(found.in_(Language.ID))
    assert pickle.loads(pickle.dumps(found)) == found


def test_an_estimate_without_assumptions_says_what_is_missing() -> None:
    with pytest.raises(NotYetKnown, match="RULEBOOK|rulebook.continuing"):
        jp.estimate(date(1981, 5, 20), HISTORY)
    going_on = jp.estimate(date(1981, 5, 20), HISTORY, rulebook=RULEBOOK.continuing())
    assert going_on.monthly is not None
    assert going_on.monthly.assumed


def test_an_estimate_of_who_cannot_reach_180_months() -> None:
    born, history = date(1970, 3, 2), paid("2020-01", "2026-10", 8_000_000)
    found = jp.estimate(born, history, rulebook=FUTURE)
    assert (found.months, found.monthly, found.lump_sum) == (123, None, None)
    assert "needs an assumed development" in str(found)
    developed = jp.estimate(born, history, outlook=jp.Outlook(development=Fraction(1, 200)), rulebook=FUTURE)
    assert developed.lump_sum is not None
    balance = Fraction(0)
    for _ in range(123):
        balance = balance * Fraction(201, 200) + 240_000
    assert developed.lump_sum.amount == (balance + Fraction(1, 2)) // 1
    assert "lump sum" in str(developed)


def test_a_ledger_with_gaps_grows_in_them() -> None:
    history = jp.Career.monthly(Month(2024, 1), [1_000_000, None, Fraction(1_000_000)])
    outlook = jp.Outlook(until=Month(2024, 3), development=Fraction(1, 100))
    found = jp.estimate(date(1966, 3, 2), history, outlook=outlook, rulebook=FUTURE)
    assert found.on == date(2024, 3, 2)
    assert found.lump_sum is not None
    assert found.lump_sum.amount == 60_603  # 30,000 × 1.01² + 30,000
    later = jp.estimate(date(1966, 5, 2), history, outlook=outlook, rulebook=FUTURE)
    assert later.lump_sum is not None
    assert later.lump_sum.amount == 61_821  # two more months of 1%


def test_who_stops_later_or_whose_wage_is_stated() -> None:
    born = date(1970, 3, 2)
    history = paid("2015-07", "2026-10", 8_000_000)
    assert jp.estimate(born, history, stops_on=date(2030, 9, 1), rulebook=FUTURE).months == 183
    capped = jp.estimate(born, history, stops_on=date(2039, 1, 1), rulebook=FUTURE)
    assert (capped.on, capped.months) == (date(2033, 3, 2), 213)
    low = jp.estimate(born, history, outlook=jp.Outlook(wage=1_000_000), stops_on=date(2030, 9, 1), rulebook=FUTURE)
    high = jp.estimate(born, history, outlook=jp.Outlook(wage=9_000_000), stops_on=date(2030, 9, 1), rulebook=FUTURE)
    assert low.monthly is not None
    assert high.monthly is not None
    assert low.monthly.amount < high.monthly.amount
    stopped = jp.estimate(born, history, outlook=jp.Outlook(until=Month(2027, 1)), rulebook=FUTURE)
    assert stopped.months == 139


def test_a_bad_estimate() -> None:
    with pytest.raises(ValueError, match="career: empty"):
        jp.estimate(BORN, jp.Career())
    with pytest.raises(ValueError, match="stops_on: 2040-01-01 lies before the pension date"):
        jp.estimate(BORN, HISTORY, stops_on=date(2040, 1, 1))
    with pytest.raises(ValueError, match="wage: the history has none"):
        jp.estimate(BORN, paid("2020-01", "2021-01"), rulebook=FUTURE)
    with pytest.raises(ValueError, match="wage: the history has none"):
        jp.estimate(BORN, jp.Career([jp.Spell(Month(2020, 1), Month(2020, 2), settlement="owed")]), rulebook=FUTURE)
    with pytest.raises(TypeError, match="until: 3"):
        LOOSE.Outlook(until=3)
    with pytest.raises(TypeError, match="growth: 0.1 is a float"):
        LOOSE.Outlook(growth=0.1)
    with pytest.raises(ValueError, match="wage: missing for some contribution month"):
        jp.estimate(
            date(1966, 3, 2), paid("2023-01", "2024-03"), outlook=jp.Outlook(development=0, until=Month(2024, 3))
        )


def test_an_estimate_of_two_jobs_adds_their_last_wages() -> None:
    first = [jp.Spell(Month(2024, 1), Month(2024, 6), wage=[1_000_000] * 6)]
    second = [jp.Spell(Month(2024, 4), Month(2024, 6), wage=500_000)]
    found = jp.estimate(date(1990, 1, 1), jp.Career.of(first, second), rulebook=FUTURE)
    assert found.career.spells[1].wage == 1_500_000


def test_variations_of_a_claim() -> None:
    claim = claim_of(died_on=date(2024, 10, 8), family=WIDOW)()
    assert evolve(claim, family=jp.Family(parent=jp.Parent())).decide().benefit.kind is PensionKind.PARENT
