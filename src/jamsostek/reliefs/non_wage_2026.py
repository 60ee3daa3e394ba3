"""The relief of participants without wages: half of JKK and JKM, by sector, in 2026 and early 2027 (PP 50/2025)."""

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a_month
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.reliefs.shares import InItsMonths, Relieved, of_the_relief, relieved_shares
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import (
    Financier,
    NonWageStatus,
    Program,
    Sector,
    as_financier,
    as_non_wage_status,
    as_sector,
)


@frozen
class RelievedStatus(Condition):
    """The participant works outside an employment relation or for themselves; owners and trainees are not meant."""

    code = "status_not_relieved"
    status: NonWageStatus
    relieved: Provision[tuple[NonWageStatus, ...]]

    @property
    def met(self) -> bool:
        """Whether the status is one of those relieved."""
        return self.status in self.relieved.value

    @property
    def words(self) -> Words:
        """The status found and those relieved."""
        return _STATUS.with_(status=self.status, relieved=self.relieved.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of who is relieved."""
        return self.relieved.law


_STATUS = Words("{status}; relieved: {relieved}", "{status}; yang memperoleh keringanan: {relieved}")


@frozen
class RelievedFinancier(Condition):
    """The contribution is not paid from the State's or a region's budget."""

    code = "paid_from_state_budget"
    financed_by: Financier
    relieved: Provision[tuple[Financier, ...]]

    @property
    def met(self) -> bool:
        """Whether the financier is one of those relieved."""
        return self.financed_by in self.relieved.value

    @property
    def words(self) -> Words:
        """Who pays and whose payments are relieved."""
        return _FINANCED.with_(financed_by=self.financed_by, relieved=self.relieved.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of who is excluded."""
        return self.relieved.law


_FINANCED = Words(
    "paid by: {financed_by}; relieved if paid by: {relieved}",
    "dibayar oleh: {financed_by}; keringanan bila dibayar oleh: {relieved}",
)


@frozen(kw_only=True, cache_hash=True)
class NonWage2026:
    """Facts of the relief in a month: the participant's status, the sector registered in that month, who finances.

    A bill finds these facts in `NonWageEarner` by itself; nobody has to hold this relief.
    """

    month: Month = field(validator=a_month)
    status: NonWageStatus = field(default=NonWageStatus.INDEPENDENT, converter=as_non_wage_status)
    sector: Sector = field(default=Sector.OTHER, converter=as_sector)
    financed_by: Financier = field(default=Financier.SELF, converter=as_financier)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Relieved]:
        """Whether half of JKK and JKM is left off in the month (PP 50/2025 Pasal 3, 4, 7).

        Codes: outside_months, status_not_relieved, paid_from_state_budget. Raises NotInForce for a month before there are
        contributions.
        """
        law = rulebook.reliefs
        rulebook.jkm.rate.on(self.month)
        shares = law.non_wage_shares[self.sector]
        conditions = (
            InItsMonths(self.month, shares[Program.JKM]),
            RelievedStatus(self.status, of_the_relief(law.non_wage_statuses)),
            RelievedFinancier(self.financed_by, of_the_relief(law.non_wage_financiers)),
        )
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(relieved_shares(shares, self.month), conditions)
