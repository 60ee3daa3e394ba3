"""The COVID-19 relief: JKK and JKM at one per cent, August 2020 to January 2021 (PP 49/2020)."""

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused
from jamsostek.kernel.fields import a_month
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.reliefs.shares import InItsMonths, PaidUp, Relieved, known, of_the_relief, relieved_shares
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, Relief


@frozen
class FirstMonthsInFull(Condition):
    """Who registered after July 2020 pays the first months in full: the relief begins with the third month of membership."""

    code = "first_two_months"
    month: Month
    registered: Month
    full: Provision[int]

    @property
    def met(self) -> bool:
        """Whether the full months are over."""
        return self.month - self.registered >= self.full.value

    @property
    def words(self) -> Words:
        """Since when registered, and how many months are paid in full."""
        return _FULL.with_(registered=self.registered, full=self.full.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the full months."""
        return self.full.law


_FULL = Words(
    "registered in {registered}: the first {full:count} months are paid in full",
    "terdaftar {registered}: {full:count} bulan pertama dibayar penuh",
)


@frozen(kw_only=True)
class Covid2020:
    """Facts of the COVID-19 relief of an employer, a participant without wages or a construction project in a month.

    `registered` is the first month of membership, `paid_up_to` the last month up to which JKK and JKM are paid without a gap
    when the month is paid (late settlement is enough, reading CONTRIBUTIONS-8); only asked of who was registered by July 2020.
    """

    month: Month = field(validator=a_month)
    registered: Month = field(validator=a_month)
    paid_up_to: Month | None = field(default=None, validator=optional(a_month))

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Relieved]:
        """Whether the relief is held in the month: JKK and JKM at the share that remains due (PP 49/2020 Pasal 9, 12, 13).

        Codes: outside_months, not_paid_up, first_two_months. Raises ValueError where `paid_up_to` must be known and is not,
        NotInForce for a month before there are contributions.
        """
        law = rulebook.reliefs
        rulebook.jkm.rate.on(self.month)
        conditions = (InItsMonths(self.month, law.shares[Relief.COVID_2020][Program.JKM]), self._member(rulebook))
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(relieved_shares(law.shares[Relief.COVID_2020], self.month), conditions)

    def _member(self, rulebook: Rulebook) -> Condition:
        """Old members must have paid up; new ones wait until their third month."""
        needed = of_the_relief(rulebook.reliefs.covid_paid_up_to)
        if self.registered > needed.value:
            return FirstMonthsInFull(self.month, self.registered, of_the_relief(rulebook.reliefs.covid_full_months))
        known(self.paid_up_to, self.registered, needed.value, "paid_up_to")
        return PaidUp("not_paid_up", "JKK, JKM", needed, self.paid_up_to, None)
