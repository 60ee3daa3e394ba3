"""The account: what was deposited and paid out, and what it comes to with growth on a day.

The benefit is what has actually been deposited, with the growth recorded in the account (PP 46/2015 Pasal 22 ayat (2)). Growth
is simple within a year and capitalised at its end; a contribution of month m earns from the first of that month (reading
JHT-6), part years count by whole months, a payment counts from the end of its month (reading JHT-7).
"""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from attrs import evolve, field, frozen

from jamsostek.awards import Award
from jamsostek.jht.growth import Growth, YearOfGrowth, rate_of, sheet_of_years
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import a_day, a_month, each_a, whole
from jamsostek.kernel.formulas import Fact, Formula, Less, Rounded, Scaled, Sum
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import LIMIT, Rounding, whole_number
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet
from jamsostek.kernel.words import Language, Words
from jamsostek.readings.jht import JHT_6, JHT_7, JHT_24, JHT_29
from jamsostek.regulations import PP_46_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Bearer


@frozen(kw_only=True)
class Deposit:
    """A contribution credited to the account, in rupiah, both shares together.

    `month` is the contribution month; `deposited` the month in which arrears came in, from which they earn, if later. A
    balance that BPJS has stated enters as a deposit of the month that follows it. A negative amount reverses an entry.
    """

    month: Month = field(validator=a_month)
    amount: int = field(validator=whole(least=-LIMIT))
    deposited: Month | None = field(default=None)

    @deposited.validator
    def _not_before_its_month(self, _: object, value: Month | None) -> None:
        if value is not None and as_month(value, "deposited") < self.month:
            raise ValueError(f"deposited: {value} lies before the contribution month {self.month}")

    @property
    def earns_from(self) -> Month:
        """The month from which it earns."""
        return self.month if self.deposited is None else self.deposited


@frozen(kw_only=True)
class Withdrawal:
    """A payment out of the account on a day, in rupiah; without an amount the full payment, which empties it."""

    on: date = field(validator=a_day)
    amount: int | None = field(default=None)

    @amount.validator
    def _some_money(self, _: object, value: int | None) -> None:
        if value is not None:
            whole_number(value, "amount", least=1)

    @property
    def month(self) -> Month:
        """The month at whose end it counts."""
        return Month.of(self.on)


def _by_month(deposits: Iterable[Deposit]) -> tuple[Deposit, ...]:
    return tuple(sorted(each_a(Deposit, deposits, "deposits"), key=lambda deposit: (deposit.earns_from, deposit.month)))


def _as_given(withdrawals: Iterable[Withdrawal]) -> tuple[Withdrawal, ...]:
    return each_a(Withdrawal, withdrawals, "withdrawals")


@frozen(kw_only=True)
class Account:
    """The ledger of one participant: deposits in any order, withdrawals in order of time.

    A full payment takes all deposits up to its month (reading JHT-29); contributions of later months form a new balance, and so do
    those of its own month that came in afterwards, if they say so (`deposited`). Raises ValueError for withdrawals out of order.
    """

    deposits: tuple[Deposit, ...] = field(default=(), converter=_by_month)
    withdrawals: tuple[Withdrawal, ...] = field(default=(), converter=_as_given)

    @withdrawals.validator
    def _in_order(self, _: object, value: tuple[Withdrawal, ...]) -> None:
        days = [withdrawal.on for withdrawal in value]
        if days != sorted(days):
            raise ValueError(f"withdrawals: {', '.join(map(str, days))} are out of order; expected the earliest first")

    def merged_with(self, other: "Account") -> "Account":
        """This account with another number of the same person merged into it (amalgamasi): the balances add up.

        What a full payment had closed before stays behind: the merged account answers for the days after both.
        """
        here, there = self._since_emptied(), other._since_emptied()
        withdrawals = sorted((*here.withdrawals, *there.withdrawals), key=lambda withdrawal: withdrawal.on)
        return Account(deposits=(*here.deposits, *there.deposits), withdrawals=withdrawals)

    def balance(
        self, on: date, *, growth: Growth = None, comparator: Growth = None, rulebook: Rulebook = RULEBOOK
    ) -> "Balance":
        """What the account holds on a day, deposits up to the month of that day included (reading JHT-29).

        `growth` is a rate for all years or one for each year named; a year left out takes its declared rate. `comparator` is the
        average 1-year deposit rate of state banks, below which no year's growth falls (PP 46/2015 Pasal 27 ayat (3)); left out, a
        declared rate is held against the published one, a rate given here against none.
        Raises NotInForce or NotYetKnown for a year without a declared rate, ValueError for a withdrawal above the balance.
        """
        ledger = self._until(as_day(on, "on"))
        for number, withdrawal in enumerate(ledger.withdrawals):
            before = evolve(ledger._until(withdrawal.on), withdrawals=ledger.withdrawals[:number])
            _covered(withdrawal, before._held(withdrawal.on, growth, comparator, rulebook).amount)
        return ledger._held(on, growth, comparator, rulebook)

    def _held(self, on: date, growth: Growth, comparator: Growth, rulebook: Rulebook) -> "Balance":
        """The balance of a ledger whose entries all lie before the end of a day."""
        years = tuple(self._since_emptied()._years(on))
        rates = {y.year: rate_of(y.year, growth, comparator, rulebook) for y in years if y.months}
        return _balance(on, years, rates)

    def _until(self, on: date) -> "Account":
        """The entries made by a day."""
        return evolve(
            self,
            deposits=[deposit for deposit in self.deposits if deposit.earns_from <= Month.of(on)],
            withdrawals=[withdrawal for withdrawal in self.withdrawals if withdrawal.on <= on],
        )

    def _since_emptied(self) -> "Account":
        """What came after the last full payment."""
        emptied = [number for number, withdrawal in enumerate(self.withdrawals) if withdrawal.amount is None]
        if not emptied:
            return self
        last = self.withdrawals[emptied[-1]]
        return Account(
            deposits=[deposit for deposit in self.deposits if deposit.earns_from > last.month],
            withdrawals=self.withdrawals[emptied[-1] + 1 :],
        )

    def _years(self, on: date) -> Iterator["_Year"]:
        """The calendar years from the first deposit to a day, with what happened in each."""
        if not self.deposits:
            return
        for year in range(self.deposits[0].earns_from.year, on.year + 1):
            deposits = tuple(deposit for deposit in self.deposits if deposit.earns_from.year == year)
            withdrawals = tuple(withdrawal for withdrawal in self.withdrawals if withdrawal.on.year == year)
            yield _Year(year, _whole_months(year, on), deposits, withdrawals)


def _covered(withdrawal: Withdrawal, held: int) -> None:
    """No withdrawal takes more than there was."""
    if withdrawal.amount is not None and withdrawal.amount > held:
        raise ValueError(f"withdrawals: {withdrawal.amount:,} on {withdrawal.on} is more than the {held:,} held")


def _whole_months(year: int, on: date) -> int:
    """The months of a year that have passed by the end of a day."""
    if on.year > year:
        return 12
    month = Month.of(on)
    return month.month if on == month.last_day else month.month - 1


@frozen
class _Year:
    """A calendar year of an account up to a day: its whole months and its entries."""

    year: int
    months: int
    deposits: tuple[Deposit, ...]
    withdrawals: tuple[Withdrawal, ...]

    @property
    def facts(self) -> dict[str, int]:
        """What came in and went out; in rupiah, and in rupiah times the months for which it earns or no longer earns."""
        return {
            f"deposited_{self.year}": sum(deposit.amount for deposit in self.deposits),
            f"earning_{self.year}": sum(
                deposit.amount * (self.months + 1 - deposit.earns_from.month) for deposit in self.deposits
            ),
            f"withdrawn_{self.year}": sum(_paid(withdrawal) for withdrawal in self.withdrawals),
            f"not_earning_{self.year}": sum(
                _paid(withdrawal) * max(0, self.months - withdrawal.month.month) for withdrawal in self.withdrawals
            ),
        }

    def closing(self, before: Formula | None, rate: Provision[Fraction] | None) -> Formula:
        """The balance at the end of its months: all that came in, less what went out, each with its growth."""
        growth = Fraction(0) if rate is None else rate.value
        law = (PP_46_2015.at("Pasal 22 ayat (2)"), *(() if rate is None else rate.law), JHT_7)
        words = {"year": str(self.year), "rate": growth}
        months = _ALL_YEAR if self.months == 12 else _PART.with_(n=self.months)
        carried = (
            ()
            if before is None
            else (Scaled(before, 1 + growth * self.months / 12, _CARRIED.with_(**words, months=months), law),)
        )
        came = (
            Fact(f"deposited_{self.year}", _DEPOSITED.with_(**words)),
            Scaled(Fact(f"earning_{self.year}", _EARNING), growth / 12, _ON_DEPOSITS.with_(**words), law),
        )
        total = Sum((*came, *carried), _BALANCE_OF.with_(**words))
        if not self.withdrawals:
            return total
        went = (
            Fact(f"withdrawn_{self.year}", _WITHDRAWN.with_(**words)),
            Scaled(Fact(f"not_earning_{self.year}", _NOT_EARNING), growth / 12, _ON_WITHDRAWN.with_(**words), law),
        )
        return Less(total, Sum(went, _PAID_OUT.with_(**words)), _LEFT.with_(**words))


def _paid(withdrawal: Withdrawal) -> int:
    return withdrawal.amount or 0


_ALL_YEAR = Words("the whole year", "setahun penuh")
_PART = Words("{n:months}", "{n:months}")
_CARRIED = Words("carried over, with {rate} for {months}", "saldo awal, bertambah {rate} untuk {months}")
_DEPOSITED = Words("deposited in {year}", "disetor tahun {year}")
_EARNING = Words("deposits times the months they earn", "setoran kali bulan pengembangannya")
_ON_DEPOSITS = Words("a twelfth of {rate} a month on the deposits", "seperdua belas dari {rate} sebulan atas setoran")
_WITHDRAWN = Words("paid out in {year}", "dibayarkan tahun {year}")
_NOT_EARNING = Words("payments times the months left", "pembayaran kali bulan yang tersisa")
_ON_WITHDRAWN = Words("a twelfth of {rate} a month no longer earned", "seperdua belas dari {rate} sebulan yang hilang")
_BALANCE_OF = Words("deposits and growth to {year}", "setoran dan hasil pengembangan sampai {year}")
_PAID_OUT = Words("paid out in {year}, with the growth it no longer earns", "dibayarkan tahun {year} beserta hasilnya")
_LEFT = Words("what is left in {year}", "sisa tahun {year}")


@frozen
class Balance(Figured):
    """What an account holds on a day, cut to whole rupiah; `years` is how it came about. Printing shows the years."""

    on: date = field(kw_only=True)
    years: tuple[YearOfGrowth, ...] = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The day."""
        return _BALANCE.with_(on=self.on)

    @property
    def deposited(self) -> int:
        """The deposits it is made of, in rupiah."""
        return sum(year.deposited for year in self.years)

    @property
    def growth(self) -> int:
        """What the deposits have earned, in rupiah."""
        return sum(year.growth for year in self.years)

    def in_(self, language: Language, /) -> Sheet:
        """The years as a table."""
        title = self.explain(language).title
        return sheet_of_years(title, self.years, self.notes, language)


_BALANCE = Words("JHT balance on {on}", "Saldo JHT pada {on}")
_NOTHING = Fact("nothing", Words("no deposits", "belum ada setoran"))


def _balance(on: date, years: tuple[_Year, ...], rates: dict[int, Provision[Fraction]]) -> Balance:
    facts: dict[str, int] = {"nothing": 0}
    formula: Formula | None = None
    closed, rows = 0, []
    for year in years:
        rate = rates.get(year.year)
        formula, here = year.closing(formula, rate), year.facts
        facts |= here
        before, closed = closed, _cut(formula, facts)
        deposited, withdrawn = here[f"deposited_{year.year}"], here[f"withdrawn_{year.year}"]
        if closed < 0:
            raise ValueError(f"deposits: reversing entries leave {closed:,} in {year.year}; expected 0 or more")
        growth = closed - before - deposited + withdrawn
        rows.append(YearOfGrowth(year.year, rate, deposited, withdrawn, growth, closed))
    final = _whole(formula or _NOTHING)
    return Balance(amount_of(final, facts), final, facts, on=on, years=tuple(rows))


def _whole(formula: Formula) -> Rounded:
    return Rounded(formula, Rounding.DOWN, (JHT_6, JHT_29))


def _cut(formula: Formula, facts: dict[str, int]) -> int:
    return amount_of(_whole(formula), facts)


def balance(
    deposits: Iterable[Deposit],
    on: date,
    *,
    withdrawals: Iterable[Withdrawal] = (),
    growth: Growth = None,
    comparator: Growth = None,
    rulebook: Rulebook = RULEBOOK,
) -> Balance:
    """What deposits come to on a day; see `Account.balance`."""
    account = Account(deposits=deposits, withdrawals=withdrawals)
    return account.balance(on, growth=growth, comparator=comparator, rulebook=rulebook)


_OWED = Words("JHT owed by the employer", "JHT yang wajib dibayar pemberi kerja")
_PARTICIPANT = Words("participant or heirs", "peserta atau ahli waris")
_AS_DEPOSITED = Words("what the missing contributions would have come to", "nilai iuran yang tidak disetor")


def owed_by_employer(
    missing: Iterable[Deposit],
    on: date,
    *,
    growth: Growth = None,
    comparator: Growth = None,
    rulebook: Rulebook = RULEBOOK,
) -> Award:
    """What an employer owes who paid on too low a wage, or never enrolled the worker (PP 46/2015 Pasal 24, 28).

    It is the missing contributions with the growth of the account (reading JHT-24).
    """
    found = balance(missing, on, growth=growth, comparator=comparator, rulebook=rulebook)
    law = (PP_46_2015.at("Pasal 24"), PP_46_2015.at("Pasal 28"), JHT_24)
    formula = Scaled(found.formula, Fraction(1), _AS_DEPOSITED, law)
    return Award(found.amount, formula, found.facts, label=_OWED, payee=_PARTICIPANT, bearer=Bearer.EMPLOYER)
