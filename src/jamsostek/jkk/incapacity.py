"""Pay while temporarily unable to work (santunan sementara tidak mampu bekerja, STMB): by month of incapacity, without an end."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from attrs import field, frozen

from jamsostek.jkk.cash import Benefit, Cash, CashAward, award
from jamsostek.jkk.wage_base import Base, WageBase, fits, wage_base
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import each_a
from jamsostek.kernel.formulas import Fact, Formula, Less, Rounded, Scaled, Sum
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_day, completed_months, months_after
from jamsostek.kernel.words import Words
from jamsostek.law.jkk import IncapacityCount, Stage
from jamsostek.regulations import PP_44_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Segment, SegmentWord, as_segment

_ONE_DAY = timedelta(days=1)


def _first(value: date) -> date:
    return as_day(value, "first")


def _last(value: date) -> date:
    return as_day(value, "last")


@frozen
class Spell:
    """A stretch of incapacity: its first and its last day, both included."""

    first: date = field(converter=_first)
    last: date = field(converter=_last)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"last: {self.last}; expected no day before the first ({self.first})")

    @classmethod
    def of_months(cls, first: date, months: int) -> "Spell":
        """So many whole months from a day on."""
        whole = whole_number(months, "months", least=1, most=1200)
        return cls(first, months_after(as_day(first, "first"), whole) - _ONE_DAY)


@frozen
class Incapacity(Cash):
    """STMB, divided between the employer who went on paying wages and the worker."""

    @property
    def to_employer(self) -> int:
        """Rupiah that replace the wages the employer paid."""
        return sum(award.amount for award in self.awards if award.payee == Payer.EMPLOYER.label)

    @property
    def to_worker(self) -> int:
        """Rupiah that go to the worker or participant."""
        return self.total - self.to_employer


_TITLE = Words("Temporary incapacity (STMB)", "Sementara tidak mampu bekerja (STMB)")
_AT = Words(
    "{rate} of the wage for {length}, from month {month} on",
    "{rate} dari upah selama {length}, mulai bulan ke-{month}",
)
_MONTHS = Words("{n:months}", "{n:months}")
_PART_OF_A_MONTH = Words("{part:share} of a month", "{part:share} bulan")
_MONTHS_AND_A_PART = Words("{n:months} and {part:share} of a month", "{n:months} dan {part:share} bulan")
_ALL = Words("the stages together", "seluruh tahap")
_NO_DAY = Words("no day of incapacity counts", "tidak ada hari yang dihitung")
_PAID = Words("wages the employer paid meanwhile", "upah yang dibayar pemberi kerja selama itu")
_REST = Words("what exceeds the wages paid", "kelebihan dari upah yang dibayar")
_EMPLOYER_PAID = "employer_paid"
_REPLACES = PP_44_2015.at("Pasal 51")


def temporary_incapacity(
    wage: WageBase,
    spells: Iterable[Spell],
    *,
    accident_on: date,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
    employer_paid: int | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Incapacity:
    """STMB for the spells of one case, which add up: the rate of a month follows from how many months came before it.

    Month k runs from the first day and k − 1 months to the day before that day and k months; trailing days pay so many thirtieths
    of a month (practice; the other ways are answers to reading JKK-JKM-7). A wage earner's employer goes on paying wages and gets
    STMB in their place: with `employer_paid` (rupiah for the same time) no more than he paid, the rest is the worker's
    (PP 44/2015 Pasal 51). A non-wage participant receives it himself. Raises ValueError for spells out of order or before the accident.
    """
    day, of_segment = as_day(accident_on, "accident_on"), as_segment(segment)
    fits(wage, of_segment)
    stages, base = rulebook.jkk.incapacity.on(day), wage_base(wage, day, rulebook)
    whole = Rounded(_pay(base, _stretches(_in_order(spells, day), day, rulebook), stages))
    return Incapacity(_TITLE, _divided(whole, base, of_segment, employer_paid))


def _in_order(spells: Iterable[Spell], accident_on: date) -> tuple[Spell, ...]:
    found = each_a(Spell, spells, "spells")
    if not found:
        raise ValueError("spells: none; expected at least one spell of incapacity")
    if found[0].first < accident_on:
        raise ValueError(f"spells: {found[0].first} is before the accident ({accident_on})")
    if any(later.first <= earlier.last for earlier, later in pairwise(found)):
        raise ValueError("spells: out of order; expected each to begin after the one before it ended")
    return found


def _stretches(spells: tuple[Spell, ...], accident_on: date, rulebook: Rulebook) -> tuple[Fraction, ...]:
    """How many months of incapacity are counted from month 1 on; more than one number where each spell begins anew."""
    count = rulebook.jkk.incapacity_count
    lengths = tuple(_length(spell, accident_on, rulebook) for spell in spells)
    return lengths if count is IncapacityCount.EACH_SPELL else (sum(lengths, Fraction(0)),)


def _length(spell: Spell, accident_on: date, rulebook: Rulebook) -> Fraction:
    law, count, first = rulebook.jkk, rulebook.jkk.incapacity_count, spell.first
    divisor = law.incapacity_days.on(accident_on).value
    if count is IncapacityCount.THIRTY_DAYS:
        return Fraction((spell.last - first).days + 1, divisor)
    if count is IncapacityCount.FROM_THE_DAY_AFTER and first == accident_on:
        first += _ONE_DAY
    if count is IncapacityCount.DAYS_OF_25:
        divisor = rulebook.wages.daily_wage_days.on(Month.of(accident_on)).value
    end, leap_day = spell.last + _ONE_DAY, rulebook.periods.leap_day
    months = completed_months(first, end, leap_day)
    days = (end - months_after(first, months, leap_day)).days
    return months + Fraction(min(days, divisor), divisor)


def _pay(base: Base, stretches: tuple[Fraction, ...], stages: Provision[tuple[Stage, ...]]) -> Formula:
    parts = tuple(part for months in stretches for part in _parts(base.formula, months, stages))
    if not parts:
        return Scaled(base.formula, Fraction(0), _NO_DAY, stages.law)
    return parts[0] if len(parts) == 1 else Sum(parts, _ALL)


def _parts(wage: Formula, months: Fraction, stages: Provision[tuple[Stage, ...]]) -> Iterable[Formula]:
    for stage, following in zip(stages.value, (*stages.value[1:], None), strict=True):
        before = stage.from_month - 1
        here = (months if following is None else min(months, Fraction(following.from_month - 1))) - before
        if here > 0:
            text = _AT.with_(rate=stage.rate, length=_length_in_words(here), month=stage.from_month)
            yield Scaled(wage, stage.rate * here, text, stages.law)


def _length_in_words(months: Fraction) -> Words:
    whole, rest = divmod(months, 1)
    if not rest:
        return _MONTHS.with_(n=whole)
    return (_MONTHS_AND_A_PART if whole else _PART_OF_A_MONTH).with_(n=whole, part=rest)


def _divided(whole: Rounded, base: Base, segment: Segment, employer_paid: int | None) -> tuple[CashAward, ...]:
    if segment is Segment.NON_WAGE:
        if employer_paid is not None:
            raise ValueError(f"employer_paid: {employer_paid!r}; expected None for a non-wage participant")
        return (award(Benefit.INCAPACITY, whole, base.facts, Payer.PARTICIPANT.label),)
    if employer_paid is None or amount_of(whole, base.facts) <= whole_number(employer_paid, _EMPLOYER_PAID):
        return (award(Benefit.INCAPACITY, whole, base.facts, Payer.EMPLOYER.label),)
    facts = {**base.facts, _EMPLOYER_PAID: employer_paid}
    paid = Fact(_EMPLOYER_PAID, _PAID)
    return (
        award(Benefit.INCAPACITY, Scaled(paid, Fraction(1), _PAID, (_REPLACES,)), facts, Payer.EMPLOYER.label),
        award(Benefit.INCAPACITY, Less(whole, paid, _REST, (_REPLACES,)), facts, Payer.WORKER.label),
    )
