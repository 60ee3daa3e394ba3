"""The request of an employer that had to pay first to be reimbursed by BPJS. PP 37/2021 Pasal 39 ayat (3)–(6)."""

from datetime import date

from attrs import field, frozen

from jamsostek.jkp.deadlines import Deadline, reimbursed_by, reimbursement_until
from jamsostek.kernel.citations import Source
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day, a_flag
from jamsostek.kernel.months import NO_HOLIDAYS, as_holidays
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class Reimbursement(Shown):
    """That BPJS reimburses what the employer paid, and until when, the request being complete."""

    by: Deadline

    def in_(self, language: Language, /) -> Sheet:
        """Until when."""
        return self.by.in_(language)


@frozen
class RequestedInTime(Condition):
    """The request came within the months after the worker was paid."""

    code = "too_late"
    requested_on: date
    last: Deadline

    @property
    def met(self) -> bool:
        """Whether it came by the last day."""
        return self.requested_on <= self.last.day

    @property
    def words(self) -> Words:
        """The day of the request and the last day."""
        return Words("requested on {day}, last day {last}", "diminta pada {day}, hari terakhir {last}").with_(
            day=self.requested_on, last=self.last.day
        )

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that limits the time."""
        return self.last.law


_SETTLED = Words("all arrears and fines settled", "seluruh tunggakan iuran dan denda telah dilunasi")


@frozen(kw_only=True)
class ReimbursementRequest:
    """An employer in arrears has paid the worker and asks BPJS for it.

    `paid_on` is the day on which the worker was paid, `requested_on` that of the complete request, `settled` whether all arrears and
    fines were paid by then. Raises ValueError for a request before the payment.
    """

    paid_on: date = field(validator=a_day)
    requested_on: date = field(validator=a_day)
    settled: bool = field(validator=a_flag)
    holidays: frozenset[date] = field(default=NO_HOLIDAYS, converter=as_holidays)

    def __attrs_post_init__(self) -> None:
        if self.requested_on < self.paid_on:
            raise ValueError(f"requested_on: {self.requested_on} is before the worker was paid on {self.paid_on}")

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Reimbursement]:
        """Whether BPJS reimburses, and until when. Raises NotInForce for a payment before the program began."""
        last = reimbursement_until(self.paid_on, rulebook=rulebook)
        conditions = (
            Stated("arrears_not_settled", self.settled, _SETTLED, last.law),
            RequestedInTime(self.requested_on, last),
        )
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(
            Reimbursement(reimbursed_by(self.requested_on, holidays=self.holidays, rulebook=rulebook)), conditions
        )
