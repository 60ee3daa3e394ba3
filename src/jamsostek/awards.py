"""Awards: the amounts a benefit is made of, with who receives and who pays them, and when."""

from datetime import date

from attrs import field, frozen

from jamsostek.kernel.items import Figured
from jamsostek.kernel.words import Words
from jamsostek.terms import Bearer


@frozen
class Award(Figured):
    """One amount of a benefit in whole rupiah: what it is, to whom (`payee`), by whom (`bearer`), and when.

    `payable_from` is the first day the right can be paid, `due_by` the last day on which payment is in time; None where the law
    names none.
    """

    label: Words = field(kw_only=True)
    payee: Words = field(kw_only=True)
    bearer: Bearer = field(default=Bearer.BPJS, kw_only=True)
    payable_from: date | None = field(default=None, kw_only=True)
    due_by: date | None = field(default=None, kw_only=True)
