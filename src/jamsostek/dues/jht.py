"""The JHT contribution: employer and worker each pay a share of the whole wage, others an amount of a list (PP 46/2015 Pasal 16, 18)."""

from datetime import date

from jamsostek.kernel.formulas import Fixed, Formula, share
from jamsostek.kernel.months import Month
from jamsostek.payments import in_whole_rupiah
from jamsostek.rulebook import Rulebook


def employer_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The employer's share; there is no ceiling."""
    return in_whole_rupiah(share(wage, rulebook.jht.employer_rate.on(month)), rulebook)


def worker_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The worker's share, withheld by the employer; there is no ceiling."""
    return in_whole_rupiah(share(wage, rulebook.jht.worker_rate.on(month)), rulebook)


def participant_contribution(base: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """A participant without wages pays the nominal amount of the income band."""
    return share(base, rulebook.income_bands.jht_rate.on(month))


def migrant_contribution(chosen: int, registered_on: date, rulebook: Rulebook) -> Formula:
    """A migrant worker pays the amount chosen each month. Raises ValueError for one that is no choice."""
    choices = rulebook.migrants.jht.on(registered_on)
    if chosen not in choices.value:
        raise ValueError(f"jht: {chosen:,} is no choice; expected one of {choices.figure()}")
    return Fixed(choices.with_value(chosen))
