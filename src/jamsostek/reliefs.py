"""Reliefs on a bill: each one held is one more step, in its months; outside them it does nothing."""

from collections.abc import Iterable
from datetime import date

from jamsostek.kernel.formulas import Formula, share
from jamsostek.kernel.months import Month
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Relief


def relieved(
    contribution: Formula, program: Program, reliefs: Iterable[Relief], month: Month, rulebook: Rulebook
) -> Formula:
    """What remains due of a contribution under the reliefs held."""
    shares = rulebook.reliefs.shares
    for relief in (held for held in shares if held in reliefs and program in shares[held]):
        remaining = shares[relief][program].get(month)
        if remaining is not None:
            contribution = share(contribution, remaining)
    return contribution


def standing_on(
    reliefs: frozenset[Relief], month: Month, paid_on: date | None, rulebook: Rulebook
) -> frozenset[Relief]:
    """The reliefs that still stand for a month paid on a day.

    A month of the labour-intensive relief that is settled after its last day is due in full (PP 36/2025 Pasal 11).
    """
    last_day = rulebook.reliefs.labour_intensive_settled_by.get(month)
    if paid_on is None or last_day is None or paid_on <= last_day.value:
        return reliefs
    return reliefs - {Relief.LABOUR_INTENSIVE_2025}
