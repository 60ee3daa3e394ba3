"""Contribution time: which months count, and how densely a membership was paid (PP 45/2015 Pasal 1 angka 12, 20, 21)."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import Literal, NamedTuple, TypeAlias

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import NotInForce
from jamsostek.kernel.fields import a_month, each_a
from jamsostek.kernel.money import exact_amount
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jp import DensityMonths
from jamsostek.participants import Money
from jamsostek.payments import due_date
from jamsostek.readings.jp import JP_11, JP_12, JP_28
from jamsostek.regulations import PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, Term, term


class Settlement(Term):
    """What became of the contributions of some months."""

    PAID = "paid", "fully paid", "lunas"
    DEFERRED = "deferred", "1% paid, the rest deferred (PP 49/2020)", "1% dibayar, sisanya ditunda (PP 49/2020)"
    OWED = "owed", "in arrears", "tertunggak"


SettlementWord: TypeAlias = Literal["paid", "deferred", "owed"]


def as_settlement(value: Settlement | SettlementWord, name: str = "settlement") -> Settlement:
    """A settlement from itself or its word."""
    return term(Settlement, value, name)


Exact: TypeAlias = int | Fraction


def _wage(value: Money | Iterable[Money] | None) -> Exact | tuple[Exact, ...] | None:
    if isinstance(value, list | tuple):
        return tuple([exact_amount(wage, "wage") for wage in value])
    return None if value is None else exact_amount(value, "wage")


@frozen
class Spell:
    """Consecutive contribution months at one employer, `first` and `last` included.

    `wage` is the monthly wage in rupiah, above the ceiling or not, or a sequence with one for each month; None where only months
    are counted. `settlement` says whether the contributions were paid when the pension is computed; months in arrears have no
    wage, as nothing was contributed on it. Raises ValueError for months in the wrong order, as many wages as there are no months
    for, or a wage of months not contributed.
    """

    first: Month = field(validator=a_month)
    last: Month = field(validator=a_month)
    wage: Exact | tuple[Exact, ...] | None = field(default=None, kw_only=True, converter=_wage)
    settlement: Settlement = field(default=Settlement.PAID, kw_only=True, converter=as_settlement)

    def __attrs_post_init__(self) -> None:
        if self.last.ordinal < self.first.ordinal:
            raise ValueError(f"last: {self.last} lies before first, {self.first}; expected months in order")
        if isinstance(self.wage, tuple) and len(self.wage) != self.last - self.first + 1:
            raise ValueError(f"wage: {len(self.wage)} wages for {self}; expected one for each month")
        if self.settlement is Settlement.OWED and self.wage is not None:
            raise ValueError(f"wage: {self.wage} for months not contributed ({self}); expected none")

    @property
    def last_wage(self) -> Exact | None:
        """The wage of its last month."""
        return self.wage[-1] if isinstance(self.wage, tuple) else self.wage

    def runs(self, until: int) -> "list[Run]":
        """Its months up to an ordinal as runs."""
        first, last = self.first.ordinal, min(self.last.ordinal, until)
        if isinstance(self.wage, tuple):
            return [Run(first + at, first + at, wage) for at, wage in enumerate(self.wage[: last - first + 1])]
        return [Run(first, last, self.wage)] if first <= last else []

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"


def _in_order(spells: Iterable[Spell]) -> tuple[Spell, ...]:
    found = each_a(Spell, spells, "spells")
    ordered = tuple(sorted(found, key=lambda spell: spell.first.ordinal))
    for earlier, later in pairwise(ordered):
        if later.first.ordinal <= earlier.last.ordinal:
            raise ValueError(
                f"spells: {earlier} and {later} overlap; expected each month once for an employer "
                "(several employers: Career.of(spells, spells))"
            )
    return ordered


class Run(NamedTuple):
    """Months that count, by the ordinals of the first and the last, at one wage (of all employers together)."""

    first: int
    last: int
    wage: Exact | None


@frozen
class CountedMonths:
    """The months of a career that count: runs in order, none twice."""

    runs: tuple[Run, ...]

    @property
    def months(self) -> int:
        """The contribution time (masa iur)."""
        return sum([last - first + 1 for first, last, _ in self.runs])

    @property
    def priced(self) -> bool:
        """Whether every run has its wage."""
        return all(run.wage is not None for run in self.runs)

    def has(self, ordinal: int) -> bool:
        """Whether a month counts."""
        began = next((run for run in reversed(self.runs) if run.first <= ordinal), None)
        return began is not None and ordinal <= began.last


@frozen
class Career:
    """The contribution history of a participant: for each employer its spells, none overlapping.

    `Career(spells)` for one employer after the other, `Career.of(spells, spells)` where two employed at the same time: such a
    month counts once, its wages add up (reading JP-7). `Career.monthly(first, wages)` takes wages month by month.
    Raises ValueError for spells that overlap.
    """

    spells: tuple[Spell, ...] = field(default=(), converter=_in_order)
    others: tuple["Career", ...] = ()

    @classmethod
    def of(cls, *jobs: Iterable[Spell]) -> "Career":
        """The history of several employers at the same time."""
        first, *others = jobs or ((),)
        return cls(first, tuple(cls(job) for job in others))

    @classmethod
    def monthly(cls, first: Month, wages: Iterable[Money | None]) -> "Career":
        """The history from a first month on, a wage for each month; None where nothing was contributed."""
        at, paid, spells = as_month(first, "first"), list[Money](), list[Spell]()
        for wage in (*wages, None):
            if wage is not None:
                paid.append(wage)
                continue
            if paid:
                spells.append(Spell(at, at + (len(paid) - 1), wage=paid))
            at, paid = at + (len(paid) + 1), []
        return cls(tuple(spells))

    @property
    def first(self) -> Month | None:
        """The first month of any spell."""
        return min((spell.first for spell in self.all_spells()), default=None)

    @property
    def last(self) -> Month | None:
        """The last month of any spell."""
        return max((spell.last for spell in self.all_spells()), default=None)

    def all_spells(self) -> Iterator[Spell]:
        """The spells of every employer."""
        yield from self.spells
        for other in self.others:
            yield from other.all_spells()

    def with_(self, *spells: Spell) -> "Career":
        """The same history with spells added to it."""
        return Career((*self.spells, *spells), self.others)

    def counted(self, until: Month, on: date, rulebook: Rulebook = RULEBOOK) -> CountedMonths:
        """The months up to one that count on the day of the calculation: each that is fully settled by then (reading JP-11).

        A deferred month of 2020-21 counts as long as its last day for settlement has not passed (reading JP-28). Raises NotInForce
        for a month before July 2015, when nothing could be contributed yet.
        """
        jobs = [job for job in (self._runs(until, on, rulebook), *self._of_others(until, on, rulebook)) if job]
        if len(jobs) < 2:
            return CountedMonths(tuple(jobs[0]) if jobs else ())
        return CountedMonths(tuple(_together(jobs)))

    def _of_others(self, until: Month, on: date, rulebook: Rulebook) -> Iterator[list[Run]]:
        return (list(other.counted(until, on, rulebook).runs) for other in self.others)

    def _runs(self, until: Month, on: date, rulebook: Rulebook) -> list[Run]:
        if not self.spells:
            return []
        first, rates = self.spells[0].first, rulebook.jp.employer_rate
        if rates.get(first) is None:
            raise NotInForce(
                f"spells: from {first}; JP is contributed to since {rates.entries[0].since}", rates.words, first
            )
        end = until.ordinal
        return [run for spell in self.spells if _counts(spell, on, rulebook) for run in spell.runs(end)]


def _counts(spell: Spell, on: date, rulebook: Rulebook) -> bool:
    if spell.settlement is Settlement.DEFERRED:
        until = rulebook.reliefs.jp_deferred_until
        return on <= min(until.on(spell.first).value, until.on(spell.last).value)
    return spell.settlement is Settlement.PAID


def _together(jobs: list[list[Run]]) -> Iterator[Run]:
    """The runs of several employers as one: wages of the same month added (reading JP-7)."""
    cuts = sorted({cut for job in jobs for run in job for cut in (run.first, run.last + 1)})
    for first, beyond in pairwise(cuts):
        wages = [run.wage for job in jobs for run in job if run.first <= first <= run.last]
        if wages:
            known = [wage for wage in wages if wage is not None]
            yield Run(first, beyond - 1, sum(known) if len(known) == len(wages) else None)


@frozen(kw_only=True)
class ContributionTime(Shown):
    """Paid months against months of membership at an event: masa iur and tingkat kepadatan. `counted` are the paid ones.

    `deferred` says that months of the deferral of 2020-21 were among those looked at.
    """

    paid: int
    membership: int
    counted: CountedMonths = field(default=CountedMonths(()), repr=False)
    deferred: bool = False

    @property
    def density(self) -> Fraction:
        """Paid months as a part of the months of membership; nothing where nothing was paid."""
        return Fraction(self.paid, self.membership) if self.paid else Fraction(0)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the count."""
        count = PP_45_2015.at("Pasal 1 angka 12"), PP_45_2015.at("Penjelasan Pasal 20 ayat (3) huruf a"), JP_11, JP_12
        return (*count, JP_28) if self.deferred else count

    def reaches(self, share: Fraction) -> bool:
        """Whether the density reaches a share, compared in integers: 80% is met by exactly 80%."""
        return self.paid > 0 and self.paid * share.denominator >= self.membership * share.numerator

    def in_(self, language: Language, /) -> Sheet:
        """Both counts."""
        return Sheet(_TIME.with_(paid=self.paid, membership=self.membership).in_(language), ())


_TIME = Words(
    "{paid:months} paid of {membership:months} of membership",
    "{paid:months} lunas dari {membership:months} kepesertaan",
)


def contribution_time(
    career: Career,
    event_on: date,
    *,
    registered_on: date | None = None,
    caused_on: date | None = None,
    claimed_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> ContributionTime:
    """Paid months and months of membership at a death, or when a disability is established (reading JP-12).

    `registered_on`, `caused_on` matter to other answers of that reading only; months are settled or not on `claimed_on`.
    """
    event = event_month(event_on, caused_on, rulebook)
    counted = career.counted(event, as_day(claimed_on or event_on, "claimed_on"), rulebook)
    deferred = any(spell.settlement is Settlement.DEFERRED for spell in career.all_spells())
    if not counted.runs:
        return ContributionTime(paid=0, membership=0, deferred=deferred)
    first, answer = counted.runs[0].first, rulebook.jp.density_months
    if answer is DensityMonths.FROM_REGISTRATION and registered_on is not None:
        first = min(first, Month.of(registered_on).ordinal)
    last = (
        event.ordinal
        if answer is DensityMonths.WITH_THE_EVENT_MONTH or counted.has(event.ordinal)
        else event.ordinal - 1
    )
    if answer is DensityMonths.WITH_EMPLOYMENT:
        employed = {month for spell in career.all_spells() for month in _ordinals(spell) if first <= month <= last}
        return ContributionTime(paid=counted.months, membership=len(employed), counted=counted, deferred=deferred)
    if answer is DensityMonths.ALREADY_DUE:
        last = _last_due(counted, last, event_on, rulebook)
    return ContributionTime(paid=counted.months, membership=last - first + 1, counted=counted, deferred=deferred)


def event_month(event_on: date, caused_on: date | None, rulebook: Rulebook) -> Month:
    """The month of the event: of a disability the one in which it is established (reading JP-12)."""
    if rulebook.jp.density_months is DensityMonths.UNTIL_THE_CAUSE and caused_on is not None:
        return Month.of(caused_on)
    return Month.of(as_day(event_on, "event_on"))


def _ordinals(spell: Spell) -> range:
    return range(spell.first.ordinal, spell.last.ordinal + 1)


def _last_due(counted: CountedMonths, last: int, event_on: date, rulebook: Rulebook) -> int:
    while not counted.has(last) and due_date(Program.JP, Month.from_ordinal(last), rulebook=rulebook).day >= event_on:
        last -= 1
    return last


def common_den(counted: CountedMonths) -> int:
    """The smallest denominator in which every wage is whole."""
    return lcm(*{wage.denominator for _, _, wage in counted.runs if wage is not None})
