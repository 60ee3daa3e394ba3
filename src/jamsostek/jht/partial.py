"""The partial payment: once, after ten years of membership, 30% for a home or 10% for other preparation.

UU 40/2004 Pasal 37 ayat (3); PP 46/2015 Pasal 22 ayat (4) to (6). The rest stays in the account and grows.
"""

from collections.abc import Collection
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias, TypeVar

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.awards import Award
from jamsostek.jht.grounds import Reached
from jamsostek.jht.payout import BALANCE, PARTICIPANT, Payout, as_balance, award_of
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a_day, a_flag, whole
from jamsostek.kernel.formulas import Fact, Formula, Rounded, Scaled, share
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import Rounding
from jamsostek.kernel.months import Month, as_month, years_after
from jamsostek.kernel.words import Words
from jamsostek.law.jht import Document, Part, Purpose, TenYears
from jamsostek.readings.jht import JHT_8
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import term

V = TypeVar("V")
PurposeWord: TypeAlias = Literal["home", "other"]


def as_purpose(value: Purpose | PurposeWord, name: str = "purpose") -> Purpose:
    """A purpose from itself or its word."""
    return term(Purpose, value, name)


def _months(values: Collection[Month] | None) -> tuple[Month, ...] | None:
    return None if values is None else tuple(sorted({as_month(value, "active_months") for value in values}))


@frozen(kw_only=True)
class PartialClaim:
    """A claim on a part of the account while the membership goes on, at work or not.

    `registered_on` is the earliest issue date of the merged numbers. The other counts of reading JHT-8 ask for
    `active_months`, for `current_number_on` (issue date of the current number) or for `resumed_on` (the restart after a non-wage
    membership lapsed). `housing_documents` are those of the bank; without them a home counts like any other purpose.
    `balance`, and `requested` if less than the most is wanted, are rupiah.

    Raises ValueError for days out of order and for a request above the balance.
    """

    claimed_on: date = field(validator=a_day)
    registered_on: date = field(validator=a_day)
    purpose: Purpose = field(converter=as_purpose)
    housing_documents: bool = field(default=True, validator=a_flag)
    had_partial: bool = field(default=False, validator=a_flag)
    balance: int | None = field(default=None, converter=as_balance)
    requested: int | None = field(default=None, validator=optional(whole(least=1)))
    active_months: tuple[Month, ...] | None = field(default=None, converter=_months)
    current_number_on: date | None = field(default=None, validator=optional(a_day))
    resumed_on: date | None = field(default=None, validator=optional(a_day))

    def __attrs_post_init__(self) -> None:
        for name in ("registered_on", "current_number_on", "resumed_on"):
            day: date | None = getattr(self, name)
            if day is not None and day > self.claimed_on:
                raise ValueError(f"{name}: {day} lies after the claim on {self.claimed_on}")
        if self.requested is None:
            return
        if self.balance is None:
            raise ValueError("requested: given without a balance; expected both")
        if self.requested > self.balance:
            raise ValueError(f"requested: {self.requested:,} is more than the balance of {self.balance:,}")

    def opens_on(self, rulebook: Rulebook = RULEBOOK) -> date | None:
        """The first day on which the ten years are complete; None if they depend on months still to come, or once it is taken."""
        if self.had_partial:
            return None
        first = rulebook.jht.partial_years.entries[0].since
        complete = self._complete_on(rulebook)
        return None if complete is None else max(complete, rulebook.jht.partial_years.key(first))

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Payout]:
        """Whether the claim is granted on its day, with every condition, and how much at most.

        Raises NotInForce for a day before the program began.
        """
        law = rulebook.jht
        years = law.partial_years.on(self.claimed_on)
        complete = self._complete_on(rulebook)
        conditions: list[Condition] = [
            MonthsStillMissing(years) if complete is None else _ten_years(years, complete, self.claimed_on),
            FirstPartial(int(self.had_partial), law.partial_times.on(self.claimed_on)),
        ]
        limit = law.partial_share[self._counted_as].on(self.claimed_on)
        if self.balance is not None and self.requested is not None:
            most = amount_of(_most(limit), {"balance": self.balance})
            conditions.append(WithinLimit(self.requested, most, limit))
        if all(condition.met for condition in conditions):
            return Granted(self._payout(limit), tuple(conditions))
        opens = self.opens_on(rulebook)
        later = opens is not None and opens > self.claimed_on
        return Refused(tuple(conditions), (_OPENS.with_(day=opens),) if later else ())

    @property
    def _counted_as(self) -> Purpose:
        return self.purpose if self.housing_documents else Purpose.OTHER

    def _complete_on(self, rulebook: Rulebook) -> date | None:
        """The day on which the years are complete, by the count that the reading takes."""
        years = rulebook.jht.partial_years.on(self.claimed_on).value
        count = rulebook.jht.ten_years
        if count is TenYears.ACTIVE_MONTHS:
            months = _needed(self.active_months, "active_months")
            return None if len(months) < 12 * years else (months[12 * years - 1] + 1).first_day
        since = self.registered_on
        if count is TenYears.CURRENT_NUMBER:
            since = _needed(self.current_number_on, "current_number_on")
        elif count is TenYears.SINCE_INTERRUPTION and self.resumed_on is not None:
            since = self.resumed_on
        return years_after(since, years, rulebook.periods.leap_day)

    def _payout(self, limit: Provision[Fraction]) -> Payout:
        home = self._counted_as is Purpose.HOME
        part = Part.PARTIAL_30 if home else Part.PARTIAL_10
        documents = (Document.PARTICIPANT_CARD, Document.IDENTITY, *((Document.HOUSING_DOCUMENTS,) if home else ()))
        return Payout(part=part, payable_from=self.claimed_on, award=self._award(part, limit), documents=documents)

    def _award(self, part: Part, limit: Provision[Fraction]) -> Award | None:
        if self.balance is None:
            return None
        facts = {"balance": self.balance}
        formula: Formula = _most(limit)
        if self.requested is not None:
            facts = {"requested": self.requested}
            formula = Scaled(_REQUESTED, Fraction(1), _AS_ASKED.with_(limit=limit.value), limit.law)
        return award_of(formula, facts, part, PARTICIPANT, self.claimed_on)


def _needed(value: V | None, name: str) -> V:
    if value is None:
        raise ValueError(f"{name}: missing; this answer to reading JHT-8 counts by it")
    return value


def _most(limit: Provision[Fraction]) -> Rounded:
    return Rounded(share(BALANCE, limit), Rounding.DOWN, limit.law[-1:])


_REQUESTED = Fact("requested", Words("amount asked for", "jumlah yang diminta"))
_AS_ASKED = Words("as asked for, within {limit} of the balance", "sesuai permintaan, dalam batas {limit} dari saldo")
_OPENS = Words("could be granted from {day}", "dapat dikabulkan mulai {day}")


def _ten_years(years: Provision[int], complete: date, claimed_on: date) -> Reached:
    what = _TEN_YEARS.with_(n=years.value)
    return Reached("membership_too_short", claimed_on, complete, what, years.law)


_TEN_YEARS = Words("{n:years} of membership complete", "masa kepesertaan {n:years} genap")


@frozen
class MonthsStillMissing(Condition):
    """The active months do not yet make up the years, where reading JHT-8 counts only these."""

    code = "membership_too_short"
    needed: Provision[int]
    met: bool = field(default=False, init=False)

    @property
    def words(self) -> Words:
        """What is needed."""
        return _MISSING.with_(n=12 * self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The years of membership."""
        return tuple(dict.fromkeys((*self.needed.law, JHT_8)))


_MISSING = Words("fewer than {n:months} active so far", "bulan aktif belum mencapai {n:months}")


@frozen
class FirstPartial(Condition):
    """A partial payment is made once during the membership, for a home or for other purposes, not both."""

    code = "partial_already_taken"
    taken: int
    allowed: Provision[int]

    @property
    def met(self) -> bool:
        """Not taken before."""
        return self.taken < self.allowed.value

    @property
    def words(self) -> Words:
        """How often it was taken and may be."""
        return _TAKEN.with_(taken=self.taken, allowed=self.allowed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The rule of once."""
        return self.allowed.law


_TAKEN = Words(
    "partial payments before: {taken}, of {allowed}", "pengambilan sebagian sebelumnya: {taken} dari {allowed}"
)


@frozen
class WithinLimit(Condition):
    """No more is asked for than the share of the balance."""

    code = "above_the_limit"
    requested: int
    most: int
    limit: Provision[Fraction]

    @property
    def met(self) -> bool:
        """At most that."""
        return self.requested <= self.most

    @property
    def words(self) -> Words:
        """What is asked for and what is the most."""
        text = Words(
            "asked for {requested:rupiah}, at most {most:rupiah} ({limit})",
            "diminta {requested:rupiah}, paling banyak {most:rupiah} ({limit})",
        )
        return text.with_(requested=self.requested, most=self.most, limit=self.limit.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The share."""
        return self.limit.law
