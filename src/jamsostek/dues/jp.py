"""The JP contribution: employer and worker each pay a share of the wage up to the ceiling (PP 45/2015 Pasal 28, 29)."""

from jamsostek.kernel.formulas import AtMost, Formula, share
from jamsostek.kernel.months import Month
from jamsostek.payments import in_whole_rupiah
from jamsostek.rulebook import Rulebook


def employer_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The employer's share of the wage up to the ceiling."""
    law = rulebook.jp
    return in_whole_rupiah(share(AtMost(wage, law.wage_ceiling.on(month)), law.employer_rate.on(month)), rulebook)


def worker_contribution(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The worker's share of the wage up to the ceiling, withheld by the employer."""
    law = rulebook.jp
    return in_whole_rupiah(share(AtMost(wage, law.wage_ceiling.on(month)), law.worker_rate.on(month)), rulebook)


def payable_under_deferral(contribution: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The part of both shares together that a deferral of 2020 leaves payable on time (PP 49/2020 Pasal 17)."""
    return in_whole_rupiah(share(contribution, rulebook.reliefs.jp_payable.on(month)), rulebook)
