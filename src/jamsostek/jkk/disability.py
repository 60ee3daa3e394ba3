"""Compensation for partial and total permanent disability (PP 44/2015 Pasal 25 ayat (2) huruf b angka 3 and 5)."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from attrs import field, frozen

from jamsostek.jkk.cash import Benefit, Cash, award
from jamsostek.jkk.losses import Assessment, Loss, assess
from jamsostek.jkk.wage_base import WageBase, fits, wage_base
from jamsostek.kernel.fields import as_flag
from jamsostek.kernel.formulas import Fixed, Formula, Rounded, Scaled, share, times
from jamsostek.kernel.months import as_day
from jamsostek.kernel.words import Words
from jamsostek.readings.jkk_jkm import JKK_JKM_1
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Segment, SegmentWord, as_segment


@frozen
class Disability(Cash):
    """The compensation: its percentage of eighty months' wage, and the assessment of the losses (which total permanent sets aside)."""

    assessment: Assessment = field(kw_only=True)
    percent: Fraction = field(kw_only=True)


_TITLE = Words("Disability by a work accident", "Cacat akibat kecelakaan kerja")
_PERCENT = Words("{percent} for {what}", "{percent} untuk {what}")
_NOTHING = Words("no loss", "tanpa kehilangan")


def disability(
    wage: WageBase,
    losses: Iterable[Loss] = (),
    *,
    accident_on: date,
    left_handed: bool = False,
    total_permanent: bool = False,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
    rulebook: Rulebook = RULEBOOK,
) -> Disability:
    """The percentage of the losses of eighty months' wage; where the doctor found total permanent disability, 70% whatever the losses.

    Only that finding brings the periodic money and the children's scholarship: a row of 70% alone does not. Raises ValueError for
    losses that cannot be, NotInForce for an accident before 1 July 2015.
    """
    day, of_segment = as_day(accident_on, "accident_on"), as_segment(segment)
    fits(wage, of_segment)
    payee = (Payer.WORKER if of_segment is Segment.WAGE_EARNER else Payer.PARTICIPANT).label
    assessment = assess(losses, on=day, left_handed=left_handed, rulebook=rulebook)
    base = wage_base(wage, day, rulebook)
    of_eighty = times(base.formula, rulebook.disability.wage_months.on(day))
    if as_flag(total_permanent, "total_permanent"):
        rate = rulebook.disability.total_permanent.on(day).also(JKK_JKM_1)
        return Disability(
            _TITLE,
            (
                award(Benefit.DISABILITY, Rounded(share(of_eighty, rate)), base.facts, payee),
                award(Benefit.PERIODIC, Fixed(rulebook.jkk.periodic.on(day)), {}, payee),
            ),
            scholarship=True,
            assessment=assessment,
            percent=rate.value,
        )
    partial = Rounded(_partial(of_eighty, assessment))
    return Disability(
        _TITLE,
        (award(Benefit.DISABILITY, partial, base.facts, payee, *assessment.limits),),
        assessment=assessment,
        percent=assessment.percent,
    )


def _partial(of_eighty: Formula, assessment: Assessment) -> Formula:
    what = tuple(row.words for row in assessment.rows) or _NOTHING
    text = _PERCENT.with_(percent=assessment.percent, what=what)
    return Scaled(of_eighty, assessment.percent, text, (*assessment.law, JKK_JKM_1))
