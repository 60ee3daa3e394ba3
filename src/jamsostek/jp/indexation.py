"""A pension in payment: the right to it, its yearly rise with inflation, and what each month pays.

PP 45/2015 Pasal 17 ayat (1) huruf b and ayat (4), Pasal 18. The chain of yearly rises stays exact; each payment is rounded by
itself (reading JP-29).
"""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from jamsostek.awards import Award
from jamsostek.jp.bounds import WithinBounds, bounds
from jamsostek.jp.formula import Amount, Earned, amount, in_pension_rupiah
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Fact, Formula, Scaled, grown, share
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.law.jp import ChildShares, Clamp, Index, PensionKind
from jamsostek.readings.jp import JP_18, JP_20, JP_21, JP_25
from jamsostek.regulations import PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook

_RISE = PP_45_2015.at("Pasal 17 ayat (4)")
_YEAR = 12


def _stated(value: int) -> int:
    return whole_number(value, "amount")


@frozen
class Stated:
    """A monthly pension that is stated as an amount in rupiah instead of being computed from wages."""

    amount: int = field(converter=_stated)

    @property
    def facts(self) -> dict[str, int]:
        """The amount."""
        return {"pension": self.amount}

    def formula(self, closing: int, rulebook: Rulebook) -> Formula:
        """The amount; no year of inflation touches it."""
        return Fact("pension", _STATED)


_STATED = Words("the pension stated", "pensiun yang disebutkan")


@frozen
class Entitled:
    """A child with a right of its own: its position in the facts, from 1, and the first and last month of the right."""

    position: int
    since: Month
    until: Month


@frozen(kw_only=True)
class Right:
    """The right of one class of beneficiaries to a monthly pension: `since` and `until` are the first and last month it pays.

    `source` is what the pension is taken from: earned by wages, stated, or the right that came before it, as it paid in the month
    before. `share` is the survivor's part of it. `event_on` is the death, remarriage, pension age or disability it begins with.
    """

    kind: PensionKind
    since: Month
    until: Month | None = None
    source: "Origin"
    share: Provision[Fraction] | None = None
    children: tuple[Entitled, ...] = ()
    event_on: date
    calculated_on: date | None = None
    complete_on: date | None = None
    rulebook: Rulebook = field(default=RULEBOOK, repr=False)

    @property
    def facts(self) -> Mapping[str, int]:
        """The facts of its formula."""
        return self.source.facts

    @property
    def part(self) -> Fraction:
        """The part of the participant's own pension that the class receives, before bounds and indexation."""
        own = Fraction(1) if self.share is None else self.share.value
        return own * self.source.part if isinstance(self.source, Right) else own

    def runs(self, month: Month) -> bool:
        """Whether the right pays in a month."""
        return self.since <= month and (self.until is None or month <= self.until)

    def receiving(self, month: Month) -> tuple[int, ...]:
        """The positions of the children who receive in a month."""
        return tuple(child.position for child in self.children if child.since <= month <= child.until)

    def pension_year(self, month: Month) -> int:
        """The year of the pension a month belongs to: 1 for the first twelve months. Raises ValueError before the first month."""
        if month < self.since:
            raise ValueError(f"month: {month} lies before the first month of the pension, {self.since}")
        return (month - self.since) // _YEAR + 1

    def determined(self, year: int) -> Formula:
        """The exact amount fixed at the start of a pension year, from which the next one is taken."""
        start = self._start(year)
        if year == 1:
            return self._clamped(self._first(), start)
        last = self._start(year) - 1
        paid = self.rulebook.jp.clamp is Clamp.LAST_PAID_BASE
        before = self._payable(last) if paid else self.determined(year - 1)
        inflation = self.rulebook.jp.inflation.on(start.year - 1).also(_RISE).also(JP_20)
        return self._clamped(grown(before, inflation, _GROWN.with_(year=str(start.year - 1))), start)

    def payment(self, month: Month) -> Formula:
        """What a month pays to the whole class, exact: the amount of the pension year within the bounds of the month."""
        payable = self._payable(month)
        if self.share is not None and self.rulebook.jp.clamp is Clamp.BEFORE_THE_SHARE:
            payable = share(payable, self.share)
        return self._for_children(payable, month)

    def award(self, month: Month) -> Award:
        """What a month pays to the whole class."""
        return self._award(self.payment(month), month, self.payee(month))

    def awards(self, month: Month) -> tuple[Award, ...]:
        """What a month pays to each: children share equally, each part rounded by itself."""
        children = self.receiving(month)
        if len(children) < 2:
            return (self.award(month),)
        each = Scaled(self.payment(month), Fraction(1, len(children)), _EACH.with_(n=len(children)), (JP_21,))
        return tuple(self._award(each, month, _CHILD.with_(n=position)) for position in children)

    def payee(self, month: Month) -> Words:
        """Who receives in a month."""
        if self.kind is PensionKind.CHILD:
            children = self.receiving(month)
            return (_CHILD if len(children) == 1 else _CHILDREN).with_(n=children or None)
        return _PAYEES[self.kind]

    def _award(self, exact: Formula, month: Month, payee: Words) -> Award:
        formula = in_pension_rupiah(exact, self.rulebook)
        label = _LABEL.with_(kind=self.kind, month=month)
        value = formula.value(self.facts).numerator
        due = self.first_due if month == self.since else month.first_day
        return Award(value, formula, self.facts, label=label, payee=payee, payable_from=month.first_day, due_by=due)

    def changes_in(self, month: Month) -> bool:
        """Whether what is paid can differ from the month before: a new pension year, new bounds, another child."""
        if (month - self.since) % _YEAR == 0 or self.receiving(month) != self.receiving(month - 1):
            return True
        return bounds(month, self.rulebook) != bounds(month - 1, self.rulebook)

    @property
    def first_due(self) -> date | None:
        """The last day on which the first payment is in time: 15 days after the right runs and the papers are complete."""
        if self.complete_on is None:
            return None
        days = self.rulebook.jp.first_payment_days.on(self.event_on).value
        return max(self.since.first_day, self.complete_on) + timedelta(days=days)

    def _start(self, year: int) -> Month:
        return self.since + _YEAR * (year - 1)

    def _first(self) -> Formula:
        """The pension as first determined, before bounds: the share of what it is taken from."""
        whole = self._whole()
        if self.share is None or self.rulebook.jp.clamp is Clamp.BEFORE_THE_SHARE:
            return whole
        return share(whole, self.share)

    def _whole(self) -> Formula:
        if isinstance(self.source, Right):
            return self.source.payment(max(self.since - 1, self.source.since))
        return self.source.formula(self._closing(), self.rulebook)

    def _closing(self) -> int:
        """The year that closes the index (reading JP-17)."""
        answer = self.rulebook.jp.index
        if answer is Index.UNTIL_THE_EVENT:
            return self.event_on.year
        if answer is Index.UNTIL_THE_CALCULATION and self.calculated_on is not None:
            return self.calculated_on.year
        return self.since.year

    def _payable(self, month: Month) -> Formula:
        year = self.pension_year(month)
        fixed = self.determined(year)
        clamp = self.rulebook.jp.clamp
        if clamp is Clamp.ON_DETERMINATION or (month == self._start(year) and clamp is not Clamp.UNCLAMPED_BASE):
            return fixed
        return self._within(fixed, month)

    def _clamped(self, part: Formula, start: Month) -> Formula:
        return part if self.rulebook.jp.clamp is Clamp.UNCLAMPED_BASE else self._within(part, start)

    def _within(self, part: Formula, month: Month) -> Formula:
        clamp = self.rulebook.jp.clamp
        if clamp is Clamp.NOT_FOR_SURVIVORS and self.kind.survivor:
            return part
        found, heads = bounds(month, self.rulebook), len(self.receiving(month))
        if clamp is Clamp.PER_CHILD and heads > 1:
            each = Scaled(part, Fraction(1, heads), _EACH.with_(n=heads), (JP_21,))
            return Scaled(WithinBounds(each, found, month), Fraction(heads), _HEADS.with_(n=heads), (JP_18,))
        return WithinBounds(part, found, month)

    def _for_children(self, payable: Formula, month: Month) -> Formula:
        """How many parts a class of children has (reading JP-21)."""
        answer, heads = self.rulebook.jp.child_shares, len(self.receiving(month))
        if answer is ChildShares.EACH and heads > 1:
            return Scaled(payable, Fraction(heads), _HEADS.with_(n=heads), (JP_21,))
        if answer is ChildShares.WITHOUT_ACCRUAL and heads < len(self.children):
            text = _REMAINING.with_(n=heads, of=len(self.children))
            return Scaled(payable, Fraction(heads, len(self.children)), text, (JP_21,))
        return payable

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the share, and of the month in which the right ends."""
        return (*(() if self.share is None else self.share.law), JP_25)


Origin: TypeAlias = Earned | Stated | Right
"""What a pension is taken from."""

_GROWN = Words("grown by {rate}, the inflation of {year}", "bertambah {rate}, inflasi {year}")
_EACH = Words("one of {n} equal parts", "satu dari {n} bagian yang sama")
_HEADS = Words("for {n} children", "untuk {n} anak")
_REMAINING = Words("{n} of {of} parts", "{n} dari {of} bagian")
_LABEL = Words("{kind}, {month}", "{kind}, {month}")
_CHILD = Words("child {n}", "anak ke-{n}")
_CHILDREN = Words("children {n}", "anak ke-{n}")
_PAYEES = {
    PensionKind.OLD_AGE: Words("the participant", "peserta"),
    PensionKind.DISABILITY: Words("the participant", "peserta"),
    PensionKind.WIDOW: Words("the widow or widower", "janda atau duda"),
    PensionKind.PARENT: Words("the parent", "orang tua"),
}


def in_payment(first_month: Month, first_amount: int, *, rulebook: Rulebook = RULEBOOK) -> Right:
    """A pension in payment from its first month and the amount (rupiah) fixed for its first year: how it goes on from there."""
    return Right(
        kind=PensionKind.OLD_AGE,
        since=first_month,
        source=Stated(first_amount),
        event_on=first_month.first_day,
        rulebook=rulebook,
    )


def determined(right: Right, month: Month) -> Amount:
    """The amount fixed for the pension year of a month, as whole rupiah; the chain itself stays exact."""
    year = right.pension_year(month)
    return amount(_DETERMINED.with_(year=year), right.determined(year), right.facts, right.rulebook)


_DETERMINED = Words("the pension fixed for its year {year}", "pensiun yang ditetapkan untuk tahun ke-{year}")
