"""The lump sum: all contributions with their development, where no pension is due (PP 45/2015 Pasal 24)."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import pairwise

from attrs import field, frozen

from jamsostek.awards import Award
from jamsostek.dues.jp import employer_contribution, worker_contribution
from jamsostek.jp.career import CountedMonths
from jamsostek.jp.formula import in_pension_rupiah, under_ceilings
from jamsostek.kernel.fields import a_month, each_a
from jamsostek.kernel.formulas import Fact, Scaled, Sum
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.participants import Money
from jamsostek.readings.jp import JP_27
from jamsostek.regulations import PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook


def _rupiah(value: int) -> int:
    return whole_number(value, "contribution")


def _rate(value: Fraction | int) -> Fraction:
    return exact_rate(value, "rate", least=-1)


@frozen
class Credit:
    """Consecutive months of the ledger, both included: what was credited each month, and the development rate of each month.

    `contribution` is the whole 3% in rupiah, `rate` the actual development of a month as a ratio. BPJS publishes no rate for JP.
    """

    first: Month = field(validator=a_month)
    last: Month = field(validator=a_month)
    contribution: int = field(kw_only=True, converter=_rupiah)
    rate: Fraction = field(kw_only=True, converter=_rate)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"last: {self.last} lies before first, {self.first}; expected months in order")

    @property
    def months(self) -> int:
        """How many months it has."""
        return self.last - self.first + 1

    @property
    def growth(self) -> Fraction:
        """What a balance is multiplied by over these months."""
        return (1 + self.rate) ** self.months

    @property
    def credited(self) -> Fraction:
        """What one rupiah a month, credited at the end of each, has become at the end of the last."""
        return Fraction(self.months) if self.rate == 0 else (self.growth - 1) / self.rate


def as_ledger(credits_: Iterable[Credit]) -> tuple[Credit, ...]:
    """A ledger from the border. Raises TypeError or ValueError unless its runs follow one another without a gap."""
    found = each_a(Credit, credits_, "ledger")
    for earlier, later in pairwise(found):
        if later.first != earlier.last + 1:
            raise ValueError(f"ledger: {later.first} does not follow {earlier.last}; expected consecutive months")
    if not found:
        raise ValueError("ledger: empty; expected at least one month")
    return found


@frozen
class Accumulated(Award):
    """A lump sum: `contributions` are those credited, `development` what was added to them."""

    contributions: int = field(kw_only=True)

    @property
    def development(self) -> int:
        """What the contributions brought, in whole rupiah."""
        return self.amount - self.contributions


_LABEL = Words("JP lump sum", "manfaat JP sekaligus")
PARTICIPANT = Words("the participant", "peserta")


def lump_sum(
    ledger: Iterable[Credit],
    *,
    payee: Words = PARTICIPANT,
    payable_from: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Accumulated:
    """All contributions with their development, computed every month on actual value; exact until the end.

    A contribution is credited at the end of its month (reading JP-27). PP 45/2015 Pasal 24 ayat (1) and (3).
    """
    runs = as_ledger(ledger)
    facts = {f"contribution_{number}": credit.contribution for number, credit in enumerate(runs)}
    steps, later = [], Fraction(1)
    for number, credit in reversed(list(enumerate(runs))):
        words = _MONTHLY.with_(first=credit.first, last=credit.last)
        text = _CREDITED.with_(months=credit.months, rate=credit.rate)
        steps.append(Scaled(Fact(f"contribution_{number}", words), credit.credited * later, text, _ACTUAL))
        later *= credit.growth
    together = Sum(tuple(reversed(steps)), _TOGETHER, (PP_45_2015.at("Pasal 24 ayat (1)"),))
    formula = in_pension_rupiah(together, rulebook)
    return Accumulated(
        amount_of(formula, facts),
        formula,
        facts,
        label=_LABEL,
        payee=payee,
        payable_from=payable_from,
        contributions=sum(credit.contribution * credit.months for credit in runs),
    )


_ACTUAL = (PP_45_2015.at("Pasal 24 ayat (3)"), JP_27)
_MONTHLY = Words("each month from {first} to {last}", "tiap bulan dari {first} sampai dengan {last}")
_CREDITED = Words(
    "{months:months}, {rate} a month, with development to the end",
    "{months:months}, {rate} per bulan, dengan hasil pengembangan sampai akhir",
)
_TOGETHER = Words("contributions with their development", "akumulasi iuran dan hasil pengembangannya")


def contribution_ledger(
    counted: CountedMonths, rate: Fraction, until: Month, *, rulebook: Rulebook = RULEBOOK
) -> tuple[Credit, ...]:
    """The ledger of paid months up to a month, at one assumed monthly rate: both shares of each wage, nothing in the gaps."""
    found: list[Credit] = []
    for _, _, pieces in under_ceilings(counted, rulebook):
        for run, start, beyond in pieces:
            wage, first = counted.runs[run].wage, Month.from_ordinal(start)
            if wage is None:
                raise ValueError("wage: missing for some contribution month; expected it for a ledger")
            found.extend(_gap(found, first, rate))
            paid = _both_shares(wage, first, rulebook)
            found.append(Credit(first, Month.from_ordinal(beyond - 1), contribution=paid, rate=rate))
    found.extend(_gap(found, until + 1, rate))
    return tuple(found)


def _gap(found: list[Credit], first: Month, rate: Fraction) -> list[Credit]:
    if not found or found[-1].last + 1 >= first:
        return []
    return [Credit(found[-1].last + 1, first - 1, contribution=0, rate=rate)]


def _both_shares(wage: Money, month: Month, rulebook: Rulebook) -> int:
    exact = Fraction(wage)
    fact, facts = Fact("wage", _WAGE, den=exact.denominator), {"wage": exact.numerator}
    shares = (employer_contribution(fact, month, rulebook), worker_contribution(fact, month, rulebook))
    return sum(amount_of(formula, facts) for formula in shares)


_WAGE = Words("wage", "upah")
