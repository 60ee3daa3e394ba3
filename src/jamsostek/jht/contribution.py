"""The JHT contribution: employer and worker each pay a share of the whole wage (PP 46/2015 Pasal 16)."""

from jamsostek.kernel.formulas import Formula, share
from jamsostek.kernel.months import Month
from jamsostek.payments import in_whole_rupiah
from jamsostek.rulebook import Rulebook


def employer_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The employer's share; there is no ceiling."""
    return in_whole_rupiah(share(wage, rulebook.jht.employer_rate.on(month)), rulebook)


def worker_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The worker's share, withheld by the employer; there is no ceiling."""
    return in_whole_rupiah(share(wage, rulebook.jht.worker_rate.on(month)), rulebook)
