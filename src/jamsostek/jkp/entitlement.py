"""Who has a right to JKP: the conditions of a claim, each held against the law of its day."""

from collections.abc import Collection
from datetime import date

from attrs import frozen

from jamsostek.jkp.deadlines import Deadline
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.months import Month, months_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jkp import Window
from jamsostek.law.jkp.entitlement import Contract, Ending, Proof
from jamsostek.readings.jkp import JKP_6, JKP_9
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook

MONTHS_OF_A_YEAR = 12


@frozen
class CountedMonths(Shown):
    """The months paid that count, oldest first, among the calendar months from `first` to `last`."""

    months: tuple[Month, ...]
    first: Month
    last: Month
    law: tuple[Source, ...]

    @property
    def count(self) -> int:
        """How many: employers and gaps do not matter."""
        return len(self.months)

    @property
    def longest_run(self) -> int:
        """The most of them without a gap, anywhere (reading JKP-8)."""
        longest = run = 0
        before: Month | None = None
        for month in self.months:
            run = run + 1 if before is not None and month - before == 1 else 1
            longest, before = max(longest, run), month
        return longest

    def in_(self, language: Language, /) -> Sheet:
        """How many, among which calendar months."""
        return Sheet(_COUNTED.with_(n=self.count, first=self.first, last=self.last).in_(language), ())


_COUNTED = Words("{n:months} paid from {first} to {last}", "{n:months} dibayar dari {first} sampai {last}")


def counted_months(
    paid: Collection[Month], ended_on: date, decided_on: date, *, rulebook: Rulebook = RULEBOOK
) -> CountedMonths:
    """The contribution months paid, at any employer, among the calendar months before the one in which work ended.

    Months before the program count for nothing. Which calendar months form the window is reading JKP-6.
    PP 37/2021 Pasal 19 ayat (3). Raises NotInForce for a decision before the program began.
    """
    length = rulebook.jkp.entitlement.window_months.on(decided_on)
    first, last = _window(ended_on, length.value, rulebook)
    months = (month for month in sorted(set(paid)) if first <= month <= last)
    existing = tuple(month for month in months if rulebook.jkp.rate.get(month) is not None)
    return CountedMonths(existing, first, last, (*length.law, JKP_6))


def _window(ended_on: date, length: int, rulebook: Rulebook) -> tuple[Month, Month]:
    ended = Month.of(ended_on)
    if rulebook.jkp.window is Window.BEFORE_THE_MONTH:
        return ended - length, ended - 1
    if rulebook.jkp.window is Window.WITH_THE_MONTH:
        return ended - (length - 1), ended
    back = months_after(ended_on, -length, rulebook.periods.leap_day)
    return _first_begun(back), _first_begun(ended_on) - 1


def _first_begun(day: date) -> Month:
    """The first month that begins on a day or after it."""
    return Month.of(day) if day.day == 1 else Month.of(day) + 1


@frozen
class InForce(Condition):
    """The employment ended after the program began."""

    code = "before_the_program"
    ended_on: date
    met: bool

    @property
    def words(self) -> Words:
        """The day."""
        return Words(
            "work ended once the program had begun: {day}", "PHK terjadi setelah program berlaku: {day}"
        ).with_(day=self.ended_on)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that brings it into force."""
        return (PP_37_2021.at("Pasal 50"),)


@frozen
class CoveredEnding(Condition):
    """The reason for which the employment ended is none of those excluded."""

    code = "ending_excluded"
    ending: Ending
    excluded: Provision[tuple[Ending, ...]]

    @property
    def met(self) -> bool:
        """Whether it is covered."""
        return self.ending not in self.excluded.value

    @property
    def words(self) -> Words:
        """The reason, and those excluded."""
        return Words(
            "why the work ended: {ending}; excluded: {excluded}", "sebab PHK: {ending}; dikecualikan: {excluded}"
        ).with_(ending=self.ending, excluded=self.excluded.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that excludes."""
        return self.excluded.law


@frozen
class EndedEarly(Condition):
    """A fixed-term contract was ended by the employer before the agreed last day (None: not known, so by the reason given)."""

    code = "contract_expired"
    ended_on: date
    ending: Ending
    contract: Contract
    contract_until: date | None
    before_term: Provision[tuple[Contract, ...]]

    @property
    def met(self) -> bool:
        """Whether it ended before its term, or had none."""
        if self.ending is Ending.CONTRACT_EXPIRED:
            return False
        asked = self.contract in self.before_term.value
        return not asked or self.contract_until is None or self.ended_on < self.contract_until

    @property
    def words(self) -> Words:
        """The contract, its last day and the day it ended; or the reason, where that alone says it."""
        if self.ending is Ending.CONTRACT_EXPIRED:
            return _BY_EXPIRY.with_(ending=self.ending)
        if self.contract_until is None:
            return _BY_REASON.with_(contract=self.contract, ending=self.ending)
        return _BY_DAY.with_(contract=self.contract, until=self.contract_until, ended=self.ended_on)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks it."""
        return self.before_term.law


_BY_REASON = Words(
    "not the end of an agreed term: {contract}, {ending}", "bukan akhir jangka waktu: {contract}, {ending}"
)
_BY_EXPIRY = Words("not the end of an agreed term: {ending}", "bukan akhir jangka waktu: {ending}")
_BY_DAY = Words(
    "{contract} agreed until {until}, ended before that day: {ended}",
    "{contract} disepakati sampai {until}, berakhir sebelum hari itu: {ended}",
)


@frozen
class MonthsPaid(Condition):
    """Enough contribution months were paid in the window."""

    code = "too_few_months"
    counted: CountedMonths
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether they suffice."""
        return self.counted.count >= self.needed.value

    @property
    def words(self) -> Words:
        """The months found and needed."""
        return Words("{found}; needed: {needed:months}", "{found}; diperlukan: {needed:months}").with_(
            found=self.counted, needed=self.needed.value
        )

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks them, and the window."""
        return tuple(dict.fromkeys((*self.needed.law, *self.counted.law)))


@frozen
class ConsecutiveMonths(Condition):
    """Enough of them follow one another."""

    code = "no_six_consecutive"
    longest: int
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether they do."""
        return self.longest >= self.needed.value

    @property
    def words(self) -> Words:
        """The longest row found and the row needed."""
        return Words(
            "{longest:months} in a row; needed: {needed:months}",
            "{longest:months} berturut-turut; diperlukan: {needed:months}",
        ).with_(longest=self.longest, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks them."""
        return self.needed.law


@frozen
class Proven(Condition):
    """The end of the employment is proven by one of the papers the law takes."""

    code = "no_proof"
    proof: Proof
    taken: Provision[tuple[Proof, ...]]

    @property
    def met(self) -> bool:
        """Whether the paper is one of them."""
        return self.proof in self.taken.value

    @property
    def words(self) -> Words:
        """The paper."""
        return Words("proof that the employment ended: {proof}", "bukti PHK: {proof}").with_(proof=self.proof)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that lists them."""
        return self.taken.law


@frozen
class InTime(Condition):
    """The claim came before the right was lost."""

    code = "too_late"
    claimed_on: date
    last: Deadline

    @property
    def met(self) -> bool:
        """Whether it came by the last day."""
        return self.claimed_on <= self.last.day

    @property
    def words(self) -> Words:
        """The day of the claim and the last day."""
        return Words("claimed on {day}, last day {last}", "diajukan pada {day}, hari terakhir {last}").with_(
            day=self.claimed_on, last=self.last.day
        )

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that limits the time."""
        return self.last.law


@frozen
class ClaimsLeft(Condition):
    """The benefits of a working life are not used up; an interrupted one counts (reading JKP-10)."""

    code = "three_claims_used"
    used: int
    most: Provision[int]

    @property
    def met(self) -> bool:
        """Whether one is left."""
        return self.used < self.most.value

    @property
    def words(self) -> Words:
        """The benefits used and the most there are."""
        return Words(
            "earlier benefits: {used:count} of {most:count}", "manfaat terdahulu: {used:count} dari {most:count}"
        ).with_(used=self.used, most=self.most.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that limits them."""
        return self.most.law


@frozen
class YearsSincePrevious(Condition):
    """Enough contributions were paid after the previous benefit (reading JKP-9): so many years of them, in months."""

    code = "five_years_not_reached"
    paid: int
    since: date
    years: Provision[int]

    @property
    def needed(self) -> int:
        """The months that make up the years."""
        return MONTHS_OF_A_YEAR * self.years.value

    @property
    def met(self) -> bool:
        """Whether they suffice."""
        return self.paid >= self.needed

    @property
    def words(self) -> Words:
        """The months found and needed."""
        return Words(
            "{paid:months} paid after the benefit of {since}; needed: {needed:months}",
            "{paid:months} dibayar setelah manfaat {since}; diperlukan: {needed:months}",
        ).with_(paid=self.paid, since=self.since, needed=self.needed)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that asks them."""
        return (*self.years.law, JKP_9)
