"""A JP contribution under the deferral of 2020 and 2021: 1% on time, 99% later (PP 49/2020 Pasal 17).

Whether an employer has it, `reliefs.JpDeferral2020` decides.
"""

from datetime import date

from attrs import frozen

from jamsostek.dues.jp import employer_contribution, payable_under_deferral, worker_contribution
from jamsostek.jp.formula import Amount
from jamsostek.kernel.formulas import Fact, Formula, Less, Sum
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import exact_amount
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.participants import Money
from jamsostek.payments import due_date
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program


@frozen(kw_only=True)
class DeferredContribution(Shown):
    """One worker's JP contribution of a month under the deferral: what is payable on time, what later, and until when.

    `worker` is still withheld in full; `deferred` may be settled at once or in steps, from `first_by` on at the latest, by `last_by`.
    """

    month: Month
    worker: Amount
    employer: Amount
    payable: Amount
    deferred: Amount
    due_on: date
    first_by: date
    last_by: date

    @property
    def owed(self) -> int:
        """Both shares together, in rupiah."""
        return self.worker.amount + self.employer.amount

    def in_(self, language: Language, /) -> Sheet:
        """Each amount, and the days."""
        amounts = (self.employer, self.worker, self.payable, self.deferred)
        rows = [(item.label.in_(language), rupiah(item.amount, language)) for item in amounts]
        days = ((_DUE, self.due_on), (_FIRST, self.first_by), (_LAST, self.last_by))
        rows += [(words.in_(language), write(day, language)) for words, day in days]
        return Sheet(_TITLE.with_(month=self.month).in_(language), tuple(rows), align="<>")


_TITLE = Words("JP deferral, {month}", "penundaan iuran JP, {month}")
_DUE = Words("payable part due by", "bagian tepat waktu paling lambat")
_FIRST = Words("settlement of the rest begins by", "pelunasan sisa dimulai paling lambat")
_LAST = Words("and ends by", "dan selesai paling lambat")
_EMPLOYER = Words("employer's share", "bagian pemberi kerja")
_WORKER = Words("worker's share, withheld in full", "bagian pekerja, tetap dipungut penuh")
_PAYABLE = Words("payable on time", "dibayar tepat waktu")
_DEFERRED = Words("deferred", "ditunda")
_WAGE = Words("wage", "upah")
_BOTH = Words("both shares", "kedua bagian")
_REST = Words("what is paid later", "yang dibayar kemudian")


def deferred_contribution(wage: Money, month: Month, *, rulebook: Rulebook = RULEBOOK) -> DeferredContribution:
    """A worker's contribution of a month in its two parts, from the monthly wage in rupiah.

    Raises NotInForce outside the months of the deferral.
    """
    exact, law = exact_amount(wage, "wage"), rulebook.reliefs
    fact, facts = Fact("wage", _WAGE, den=exact.denominator), {"wage": exact.numerator}
    until = law.jp_deferred_until.on(as_month(month, "month"))
    employer, worker = employer_contribution(fact, month, rulebook), worker_contribution(fact, month, rulebook)
    both = Sum((employer, worker), _BOTH)
    payable = payable_under_deferral(both, month, rulebook)

    def item(label: Words, formula: Formula) -> Amount:
        return Amount(amount_of(formula, facts), formula, facts, label=label)

    return DeferredContribution(
        month=month,
        worker=item(_WORKER, worker),
        employer=item(_EMPLOYER, employer),
        payable=item(_PAYABLE, payable),
        deferred=item(_DEFERRED, Less(both, payable, _REST, until.law)),
        due_on=due_date(Program.JP, month, rulebook=rulebook).day,
        first_by=law.jp_deferred_from.on(month).value,
        last_by=until.value,
    )
