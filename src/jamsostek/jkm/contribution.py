"""The JKM contribution: the employer alone pays it (PP 44/2015 Pasal 18)."""

from collections.abc import Iterable

from jamsostek.kernel.formulas import Formula, share
from jamsostek.kernel.months import Month
from jamsostek.payments import in_whole_rupiah
from jamsostek.reliefs import relieved
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Relief


def employer_contribution(wage: Formula, month: Month, reliefs: Iterable[Relief], rulebook: Rulebook) -> Formula:
    """The rate on the whole wage, less what a relief takes off."""
    full = share(wage, rulebook.jkm.rate.on(month))
    return in_whole_rupiah(relieved(full, Program.JKM, reliefs, month, rulebook), rulebook)
