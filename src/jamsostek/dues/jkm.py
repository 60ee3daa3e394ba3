"""The JKM contribution: an employer pays a rate of the wage, a participant without wages a flat amount (PP 44/2015 Pasal 18, 20)."""

from collections.abc import Iterable

from jamsostek.kernel.formulas import Fixed, Formula, share
from jamsostek.kernel.months import Month
from jamsostek.payments import in_whole_rupiah
from jamsostek.reliefs import relieved
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Relief


def employer_contribution(wage: Formula, month: Month, reliefs: Iterable[Relief], rulebook: Rulebook) -> Formula:
    """The rate on the whole wage, less what a relief takes off."""
    full = share(wage, rulebook.jkm.rate.on(month))
    return in_whole_rupiah(relieved(full, Program.JKM, reliefs, month, rulebook), rulebook)


def participant_contribution(month: Month, rulebook: Rulebook) -> Formula:
    """A participant without wages pays the same amount at every income, before any relief."""
    return Fixed(rulebook.income_bands.jkm.on(month))
