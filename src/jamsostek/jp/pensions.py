"""The amount of a first monthly pension, for those who only want the number (PP 45/2015 Pasal 17, 18, 21 to 23)."""

from datetime import date

from attrs import frozen

from jamsostek.awards import Award
from jamsostek.jp.career import Career
from jamsostek.jp.formula import Amount, Earned, amount, average_wage
from jamsostek.jp.indexation import Right
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.words import Words
from jamsostek.law.jp import PensionKind, PensionKindWord, as_pension_kind
from jamsostek.readings.jp import JP_14
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen(kw_only=True)
class Computed:
    """A pension computed from wages: `months` are those paid; `right` goes on to the monthly amounts.

    `average` is the mean revalued wage, `full` the formula before share and bounds, `monthly` the first month's pension.
    """

    months: int
    right: Right
    earned: Earned

    @property
    def average(self) -> Amount:
        """The mean of the revalued wages."""
        return average_wage(self.earned.counted, self.right.since.year, rulebook=self.right.rulebook)

    @property
    def full(self) -> Amount:
        """What the formula gives before share and bounds."""
        rulebook = self.right.rulebook
        return amount(_FULL, self.earned.formula(self.right.since.year, rulebook), self.earned.facts, rulebook)

    @property
    def monthly(self) -> Award:
        """The first month's pension: the share of the formula, kept within the bounds of that month."""
        return self.right.award(self.right.since)


_FULL = Words("the pension by the formula", "pensiun menurut formula")


def pension(
    career: Career,
    first_month: Month,
    *,
    kind: PensionKind | PensionKindWord = "old_age",
    counted_months: int | None = None,
    settled_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Computed:
    """The first year's pension from wages: 1% for each year of the contribution time, of the mean revalued wage.

    `kind` decides the share (a half for the spouse or the children, a fifth for a parent), `counted_months` is 180 where 15 years
    are deemed (default: the months paid before the first pension month). Whether the pension is due, the claims decide.
    Raises ValueError where no month counts, NotYetKnown where an inflation or a bound is missing.
    """
    event = (as_month(first_month, "first_month") - 1).last_day
    which = as_pension_kind(kind)
    counted = career.counted(Month.of(event), settled_on or event, rulebook)
    months = counted.months if counted_months is None else whole_number(counted_months, "counted_months", least=1)
    if not counted.runs:
        raise ValueError(f"career: no month counts before {first_month}; expected at least one paid contribution month")
    earned = Earned(counted, months, rulebook.jp.accrual.on(event), (JP_14,))
    share = rulebook.jp.survivor_share[which].on(event) if which.survivor else None
    right = Right(kind=which, since=first_month, source=earned, share=share, event_on=event, rulebook=rulebook)
    return Computed(months=counted.months, right=right, earned=earned)
