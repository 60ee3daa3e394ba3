"""The JHT account: growth by hand, part years, payments, merged numbers, what the employer owes."""

import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Hypothesis, Language, Month, NotInForce, NotYetKnown, jht, since
from jamsostek.jht import Account, Deposit, Withdrawal, balance
from jamsostek.kernel.money import percent
from jamsostek.terms import Bearer
from printed import flat
from strategies import deposits, growth_rates, ledgers

FIVE = percent("5")


def year_of(year: int, amount: int) -> list[Deposit]:
    return [Deposit(month=Month(year, month), amount=amount) for month in range(1, 13)]


def by_hand(ledger: list[Deposit], paid: list[Withdrawal], on: date, rate: Fraction) -> Fraction:
    """Month by month: each month adds a twelfth of the rate on the year's opening balance and deposits, less payments."""
    capital = interest = Fraction(0)
    month = Month(2015, 1)
    while month <= Month.of(on):
        if month.month == 1:
            capital, interest = capital + interest, Fraction(0)
        capital += sum(deposit.amount for deposit in ledger if deposit.earns_from == month)
        over = on >= month.last_day
        if over:
            interest += capital * rate / 12
        capital -= sum(one.amount or 0 for one in paid if one.month == month)
        month += 1
    return capital + interest


def test_a_year_of_deposits_earns_six_and_a_half_months() -> None:
    found = balance(year_of(2024, 285_000), date(2024, 12, 31), growth=FIVE)
    assert found.amount == 12 * 285_000 + 285_000 * 65 // 200
    assert (found.deposited, found.growth) == (3_420_000, 92_625)


def test_the_official_figure_of_five_years() -> None:
    ledger = [deposit for year in range(2020, 2025) for deposit in year_of(year, 285_000)]
    assert balance(ledger, date(2024, 12, 31), growth=FIVE).amount == 19_409_470


def test_declared_growth_of_the_known_years() -> None:
    ledger = [Deposit(month=Month(2016, 1), amount=100_000_000)]
    exact = Fraction(100_000_000)
    for rate in ("7.19", "7.82", "6.26", "6.06", "5.59"):
        exact *= 1 + percent(rate)
    found = balance(ledger, date(2020, 12, 31))
    assert found.amount == int(exact)
    assert not found.assumed
    assert [str(year.rate.value * 100) for year in found.years if year.rate] == [
        "719/100", "391/50", "313/50", "303/50", "559/100",
    ]  # fmt: skip


@pytest.mark.parametrize("year", [2015, 2021, 2026])
def test_a_year_without_a_declared_rate_is_refused(year: int) -> None:
    ledger = [Deposit(month=Month(year, 1), amount=1_000_000)]
    with pytest.raises(NotInForce):
        balance(ledger, date(year, 2, 1))
    assert balance(ledger, date(year, 2, 1), growth={year: FIVE}).amount == 1_004_166


def test_no_rate_is_asked_before_a_month_has_passed() -> None:
    ledger = [Deposit(month=Month(2020, 12), amount=12_000_000)]
    assert balance(ledger, date(2021, 1, 30)).amount == 12_000_000 * (12 * 10_000 + 559) // 120_000
    with pytest.raises(NotYetKnown):
        balance(ledger, date(2021, 1, 31))


def test_a_rate_added_or_continued_is_marked_assumed() -> None:
    ledger = [Deposit(month=Month(2021, 1), amount=1_000_000)]
    added = RULEBOOK.then(jht.LAW.declared_growth, since(2021, percent("6"), Hypothesis("heard")))
    assert balance(ledger, date(2021, 12, 31), rulebook=added).amount == 1_060_000
    continued = balance(ledger, date(2021, 12, 31), rulebook=RULEBOOK.continuing())
    assert (continued.amount, continued.assumed) == (1_055_900, True)


def test_the_comparator_is_the_least_a_year_grows_by() -> None:
    ledger = [Deposit(month=Month(2020, 1), amount=1_000_000)]
    end = date(2020, 12, 31)
    assert balance(ledger, end, comparator=percent("6")).amount == 1_060_000
    assert balance(ledger, end, comparator=percent("5")).amount == 1_055_900
    assert balance(ledger, end, growth=percent("1")).amount == 1_010_000
    assert balance(ledger, end, growth=percent("1"), comparator=percent("2")).amount == 1_020_000
    low = RULEBOOK.then(jht.LAW.declared_growth, since(2020, percent("3"), Hypothesis("less than deposits")))
    floored = balance(ledger, end, rulebook=low)
    assert floored.amount == 1_036_800
    assert "Pasal 27 ayat (3)" in flat(floored.explain())


def test_arrears_earn_from_the_month_they_came_in() -> None:
    on_time = [Deposit(month=Month(2020, 1), amount=1_200_000)]
    late = [Deposit(month=Month(2020, 1), amount=1_200_000, deposited=Month(2020, 7))]
    assert balance(on_time, date(2020, 12, 31), growth=FIVE).amount == 1_260_000
    assert balance(late, date(2020, 12, 31), growth=FIVE).amount == 1_230_000
    assert balance(late, date(2020, 6, 30), growth=FIVE).amount == 0


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2020, 1, 30), 1_200_000),
        (date(2020, 1, 31), 1_205_000),
        (date(2020, 2, 1), 1_205_000),
        (date(2020, 2, 29), 1_210_000),
        (date(2020, 12, 30), 1_255_000),
        (date(2020, 12, 31), 1_260_000),
        (date(2021, 1, 1), 1_260_000),
        (date(2021, 1, 31), 1_265_250),
        (date(2019, 12, 31), 0),
    ],
)
def test_part_years_count_by_whole_months(on: date, expected: int) -> None:
    assert balance([Deposit(month=Month(2020, 1), amount=1_200_000)], on, growth=FIVE).amount == expected


def test_a_payment_counts_from_the_end_of_its_month() -> None:
    ledger = [Deposit(month=Month(2020, 1), amount=12_000_000)]
    assert (
        balance(ledger, date(2020, 1, 5), withdrawals=[Withdrawal(on=date(2020, 1, 5), amount=1)]).amount == 11_999_999
    )
    everything = [Withdrawal(on=date(2020, 3, 5), amount=12_100_000)]
    assert balance(ledger, date(2020, 3, 5), withdrawals=everything, growth=FIVE).amount == 0
    paid = [Withdrawal(on=date(2020, 3, 5), amount=1_200_000)]
    assert balance(ledger, date(2020, 3, 4), withdrawals=paid, growth=FIVE).amount == 12_100_000
    assert balance(ledger, date(2020, 3, 5), withdrawals=paid, growth=FIVE).amount == 10_900_000
    assert balance(ledger, date(2020, 12, 31), withdrawals=paid, growth=FIVE).amount == 12_600_000 - 1_200_000 - 45_000


def test_a_full_payment_empties_and_later_deposits_begin_anew() -> None:
    ledger = [Deposit(month=Month(2020, 1), amount=12_000_000), Deposit(month=Month(2020, 5), amount=1_000_000)]
    paid = [Withdrawal(on=date(2020, 2, 1), amount=100), Withdrawal(on=date(2020, 4, 9))]
    assert balance(ledger, date(2020, 4, 9), withdrawals=paid, growth=FIVE).amount == 0
    later = balance(ledger, date(2020, 12, 31), withdrawals=paid, growth=FIVE)
    assert later.amount == 1_000_000 + 1_000_000 * 8 // 240
    assert later.deposited == 1_000_000
    same_month = [*ledger, Deposit(month=Month(2020, 4), amount=7_000)]
    assert balance(same_month, date(2020, 12, 31), withdrawals=paid, growth=FIVE) == later


def test_a_payment_out_of_the_new_balance() -> None:
    ledger = [Deposit(month=Month(2020, 1), amount=12_000_000), Deposit(month=Month(2020, 5), amount=1_000_000)]
    paid = [Withdrawal(on=date(2020, 4, 9)), Withdrawal(on=date(2020, 12, 1), amount=400_000)]
    found = balance(ledger, date(2020, 12, 31), withdrawals=paid, growth=FIVE)
    assert found.amount == 1_000_000 + 1_000_000 * 8 // 240 - 400_000
    assert balance(ledger, date(2020, 12, 31), withdrawals=[*paid, Withdrawal(on=date(2020, 12, 2))]).amount == 0


def test_merged_numbers_add_up() -> None:
    one = Account(deposits=year_of(2019, 100_000), withdrawals=[Withdrawal(on=date(2020, 6, 1), amount=50_000)])
    other = Account(deposits=year_of(2018, 200_000), withdrawals=[Withdrawal(on=date(2019, 6, 1), amount=70_000)])
    merged = one.merged_with(other)
    assert merged == other.merged_with(one)
    assert [withdrawal.amount for withdrawal in merged.withdrawals] == [70_000, 50_000]
    apart = one.balance(date(2020, 12, 31)).amount + other.balance(date(2020, 12, 31)).amount
    assert merged.balance(date(2020, 12, 31)).amount - apart in {0, 1}


def test_merging_never_takes_from_a_number_that_was_not_paid_out() -> None:
    emptied = Account(deposits=year_of(2016, 100_000), withdrawals=[Withdrawal(on=date(2018, 5, 10))])
    kept = Account(deposits=year_of(2017, 100_000))
    assert kept.merged_with(emptied) == emptied.merged_with(kept)
    assert emptied.merged_with(kept).balance(date(2020, 12, 31)) == kept.balance(date(2020, 12, 31))
    again = evolve(emptied, deposits=[*emptied.deposits, Deposit(month=Month(2018, 6), amount=5_000)])
    later = kept.merged_with(again).balance(date(2018, 12, 31), growth=FIVE)
    assert later.deposited == 12 * 100_000 + 5_000


def test_a_deposit_that_came_in_after_a_full_payment_begins_the_new_balance() -> None:
    paid = [Withdrawal(on=date(2018, 5, 10))]
    of_may = Deposit(month=Month(2018, 5), amount=7_000)
    assert balance([of_may], date(2018, 6, 1), withdrawals=paid, growth=FIVE).amount == 0
    came_in = evolve(of_may, deposited=Month(2018, 6))
    assert balance([came_in], date(2018, 6, 1), withdrawals=paid, growth=FIVE).amount == 7_000


def test_a_reversing_entry_takes_back_and_never_below_zero() -> None:
    ledger = [Deposit(month=Month(2020, 1), amount=500_000), Deposit(month=Month(2020, 1), amount=-200_000)]
    assert balance(ledger, date(2020, 1, 15)).amount == 300_000
    with pytest.raises(ValueError, match="deposits: reversing entries leave -500,000 in 2020"):
        balance([*ledger, Deposit(month=Month(2020, 1), amount=-800_000)], date(2020, 1, 15))


def test_an_empty_account_holds_nothing() -> None:
    found = balance([], date(2024, 5, 5))
    assert (found.amount, found.years, found.growth) == (0, (), 0)
    assert "no deposits" in str(found.explain())


def test_the_employer_owes_the_missing_contributions_with_growth() -> None:
    owed = jht.owed_by_employer(year_of(2020, 285_000), date(2020, 12, 31), growth=FIVE)
    assert owed.amount == 3_512_625
    assert owed.bearer is Bearer.EMPLOYER
    assert "PP 46/2015 Pasal 28" in str(owed.explain())


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Deposit(month="2020-01", amount=1), TypeError, "month"),  # type: ignore[arg-type]
        (lambda: Deposit(month=Month(2020, 1), amount=1.5), TypeError, "amount"),  # type: ignore[arg-type]
        (lambda: Deposit(month=Month(2020, 1), amount=True), TypeError, "amount"),
        (lambda: Deposit(month=Month(2020, 1), amount=1, deposited=Month(2019, 12)), ValueError, "deposited"),
        (lambda: Deposit(month=Month(2020, 1), amount=1, deposited="2020-02"), TypeError, "deposited"),  # type: ignore[arg-type]
        (lambda: Withdrawal(on="2020-01-01"), TypeError, "on"),  # type: ignore[arg-type]
        (lambda: Withdrawal(on=date(2020, 1, 1), amount=0), ValueError, "amount"),
        (
            lambda: Account(withdrawals=[Withdrawal(on=date(2020, 2, 1)), Withdrawal(on=date(2020, 1, 1))]),
            ValueError,
            "withdrawals: 2020-02-01, 2020-01-01 are out of order",
        ),
        (
            lambda: balance(
                [Deposit(month=Month(2020, 1), amount=99)],
                date(2020, 1, 3),
                withdrawals=[Withdrawal(on=date(2020, 1, 2), amount=100)],
            ),
            ValueError,
            "withdrawals: 100 on 2020-01-02 is more than the 99 held",
        ),
        (
            lambda: balance(
                [Deposit(month=Month(2020, 3), amount=999)],
                date(2020, 3, 3),
                withdrawals=[Withdrawal(on=date(2020, 1, 2), amount=100)],
            ),
            ValueError,
            "more than the 0 held",
        ),
        (lambda: balance(year_of(2020, 1), date(2020, 5, 1), growth=-1), ValueError, "growth: -1 leaves nothing"),
        (lambda: balance(year_of(2020, 1), date(2020, 5, 1), growth={2020: 2}), ValueError, r"growth\[2020\]"),
        (lambda: balance(year_of(2020, 1), date(2020, 5, 1), growth=0.05), TypeError, "growth"),  # type: ignore[arg-type]
        (lambda: balance(year_of(2020, 1), date(2020, 5, 1), comparator=-1), ValueError, "comparator"),
        (lambda: balance(["x"], date(2020, 5, 1)), TypeError, r"deposits\[0\]: 'x' is a str; expected a Deposit"),  # type: ignore[list-item]
        (lambda: Account(withdrawals=[5]), TypeError, r"withdrawals\[0\]"),  # type: ignore[list-item]
        (lambda: balance([], "2020-05-01"), TypeError, "on"),  # type: ignore[arg-type]
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


@given(ledgers, growth_rates, st.dates(date(2016, 1, 1), date(2023, 12, 31)))
def test_the_balance_by_hand(ledger: list[Deposit], rate: Fraction, on: date) -> None:
    assert balance(ledger, on, growth=rate).amount == int(by_hand(ledger, [], on, rate))


@given(growth_rates, st.dates(date(2017, 1, 1), date(2022, 12, 31)), st.dates(date(2017, 1, 1), date(2021, 12, 31)))
def test_the_balance_after_a_payment_by_hand(rate: Fraction, on: date, paid_on: date) -> None:
    ledger = [*year_of(2016, 1_000_000), *year_of(2019, 700_000)]
    paid = [Withdrawal(on=paid_on, amount=1_234_567)]
    counted = paid if paid_on <= on else []
    assert balance(ledger, on, withdrawals=paid, growth=rate).amount == int(by_hand(ledger, counted, on, rate))


@given(ledgers, deposits, growth_rates, st.dates(date(2016, 1, 1), date(2023, 12, 31)))
def test_more_deposits_never_make_less(ledger: list[Deposit], more: Deposit, rate: Fraction, on: date) -> None:
    assert balance([*ledger, more], on, growth=rate).amount >= balance(ledger, on, growth=rate).amount


@given(ledgers, growth_rates, st.dates(date(2016, 1, 1), date(2022, 12, 31)), st.integers(0, 500))
def test_time_never_makes_less(ledger: list[Deposit], rate: Fraction, on: date, days: int) -> None:
    later = on + timedelta(days=days)
    assert balance(ledger, later, growth=rate).amount >= balance(ledger, on, growth=rate).amount


@given(ledgers)
def test_the_years_add_up(ledger: list[Deposit]) -> None:
    found = balance(ledger, date(2020, 12, 31))
    assert found.amount == found.deposited + found.growth
    assert found.amount == found.formula.value(found.facts)


def test_it_shows_itself_in_both_languages_and_pickles() -> None:
    account = Account(deposits=year_of(2020, 100_000), withdrawals=[Withdrawal(on=date(2020, 5, 1), amount=10_000)])
    found = account.balance(date(2021, 1, 15))
    assert pickle.loads(pickle.dumps((account, found))) == (account, found)
    assert str(found).splitlines() == [
        "JHT balance on 2021-01-15: 1,226,008",
        "  year   rate  deposited  paid out  growth    balance",
        "  2020  5.59%  1,200,000    10,000  36,008  1,226,008",
        "  2021      –          0         0       0  1,226,008",
    ]
    english, indonesian = str(found), str(found.in_(Language.ID))
    assert "JHT balance on 2021-01-15" in english
    assert "paid out" in english
    assert "5.59%" in english
    assert "–" in english
    assert "Saldo JHT pada 15 Januari 2021" in indonesian
    assert "5,59%" in indonesian
    some_months = balance(year_of(2020, 100_000), date(2020, 5, 1))
    assert str(some_months).splitlines()[1:] == [
        "  year   rate  deposited  growth  balance",
        "  2020  5.59%    500,000   4,658  504,658",
    ]
    two_years = balance(year_of(2019, 100_000), date(2020, 7, 31)).explain()
    assert "carried over, with 5.59% for 7 months" in str(two_years)
    assert "carried over, with 6.06% for the whole year" in str(balance(year_of(2018, 1), date(2019, 12, 31)).explain())
    for language in Language:
        for fragment in ("PP 46/2015 Pasal 22 ayat (2)", "JHT-6", "JHT-7"):
            assert fragment in str(found.explain(language))
