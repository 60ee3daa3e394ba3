"""The JKK contribution: an employer pays the rate of its risk group, a participant without wages the amount of a band.

PP 44/2015 Pasal 16, 20.
"""

from collections.abc import Iterable
from fractions import Fraction

from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Formula, share
from jamsostek.kernel.months import Month
from jamsostek.law.jkk import StateRisk
from jamsostek.participants import AnyEmployer, StateEmployer
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_24
from jamsostek.reliefs import relieved
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Relief, Risk


def risk_of(employer: AnyEmployer, rulebook: Rulebook) -> Risk:
    """The risk group that counts: the employer's; of a state employer group I, unless its own is taken (CONTRIBUTIONS-24).

    Raises ValueError where the group must be known and is not.
    """
    if isinstance(employer, StateEmployer) and rulebook.jkk.state_risk is StateRisk.GROUP_I:
        return Risk.VERY_LOW
    if employer.risk is None:
        raise ValueError("employer.risk: None; JKK needs the risk group of the line of business (see business_types)")
    return employer.risk


def _rate_of(employer: AnyEmployer, month: Month, rulebook: Rulebook) -> Provision[Fraction]:
    rate = rulebook.jkk.rate[risk_of(employer, rulebook)].on(month)
    return rate.also(CONTRIBUTIONS_24) if isinstance(employer, StateEmployer) else rate


def employer_contribution(
    wage: Formula, employer: AnyEmployer, month: Month, reliefs: Iterable[Relief], rulebook: Rulebook
) -> Formula:
    """The rate of the risk group on the whole wage, less what a relief takes off."""
    full = share(wage, _rate_of(employer, month, rulebook))
    return in_whole_rupiah(relieved(full, Program.JKK, reliefs, month, rulebook), rulebook)


def participant_contribution(base: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """A participant without wages pays the nominal amount of the income band, before any relief."""
    return share(base, rulebook.income_bands.jkk_rate.on(month))
