"""Carrying the injured person: each mode is refunded up to its own cap (PP 44/2015 Pasal 25 ayat (2) huruf b angka 1)."""

from datetime import date

from jamsostek.jkk.cash import Benefit, Cash, award, refund_to
from jamsostek.kernel.formulas import AtMost, Fact
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.words import Words
from jamsostek.law.jkk import Mode
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Segment, SegmentWord, as_segment

_TITLE = Words("Transport after a work accident", "Pengangkutan setelah kecelakaan kerja")
_RECEIPTS = Words("receipts, {mode}", "kuitansi, {mode}")
_BENEFITS = {
    Mode.LAND: Benefit.TRANSPORT_LAND,
    Mode.SEA: Benefit.TRANSPORT_SEA,
    Mode.AIR: Benefit.TRANSPORT_AIR,
}


def transport(
    *,
    accident_on: date,
    land: int = 0,
    sea: int = 0,
    air: int = 0,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
    rulebook: Rulebook = RULEBOOK,
) -> Cash:
    """What is refunded of receipts (rupiah) for land (river and lake too), sea and air; one line for each mode used.

    It goes back to whoever advanced it: the employer of a wage earner, else the participant (PP 44/2015 Pasal 30).
    Raises ValueError for a negative amount, NotInForce for an accident before 1 July 2015.
    """
    day, payee = as_day(accident_on, "accident_on"), refund_to(as_segment(segment)).label
    receipts = {
        mode: whole_number(paid, mode.value) for mode, paid in ((Mode.LAND, land), (Mode.SEA, sea), (Mode.AIR, air))
    }
    caps = {mode: rulebook.jkk.transport[mode].on(day) for mode in Mode}
    return Cash(
        _TITLE,
        tuple(
            award(
                _BENEFITS[mode],
                AtMost(Fact(mode.value, _RECEIPTS.with_(mode=mode)), caps[mode]),
                {mode.value: paid},
                payee,
            )
            for mode, paid in receipts.items()
            if paid
        ),
    )
