"""The deferral of JP: one per cent payable on time, the rest settled in 2021 and 2022 (PP 49/2020 Pasal 17 to 21)."""

from datetime import date
from fractions import Fraction

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_flag, a_month
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.regulations import PP_49_2020
from jamsostek.reliefs.shares import InItsMonths, PaidUp, known, of_the_relief
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class JpDeferred(Shown):
    """What is payable on time of a month's JP contribution (`payable`, a share), and when the settlement of the rest begins and ends."""

    month: Month
    payable: Provision[Fraction]
    first_by: Provision[date]
    last_by: Provision[date]

    def in_(self, language: Language, /) -> Sheet:
        """The share and the two days."""
        rows = tuple(
            (row.words.in_(language), row.figure(language)) for row in (self.payable, self.first_by, self.last_by)
        )
        return Sheet(_DEFERRED.with_(month=self.month).in_(language), rows, align="<<")


_DEFERRED = Words("Deferral of JP, {month}", "Penundaan sebagian iuran JP, {month}")


@frozen(kw_only=True)
class JpDeferral2020:
    """Facts of an employer's JP deferral in a month.

    `registered` is the first month of membership, `jp_paid_up_to` the last month up to which JP is paid (only asked of who was
    registered by July 2020; the others pay their share on time). `asked_for` tells whether the employer asked for it: medium and
    large by request, because business is disturbed; micro and small by notice.
    """

    month: Month = field(validator=a_month)
    registered: Month = field(validator=a_month)
    jp_paid_up_to: Month | None = field(default=None, validator=optional(a_month))
    asked_for: bool = field(default=True, validator=a_flag)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[JpDeferred]:
        """Whether JP is deferred in the month.

        Codes: outside_months, arrears_to_july_2020, not_asked_for. Raises ValueError where `jp_paid_up_to` must be known and is
        not, NotInForce for a month before there are contributions.
        """
        law = rulebook.reliefs
        rulebook.jp.employer_rate.on(self.month)
        needed = of_the_relief(law.jp_paid_up_to)
        known(self.jp_paid_up_to, self.registered, needed.value, "jp_paid_up_to")
        conditions: tuple[Condition, ...] = (
            InItsMonths(self.month, law.jp_payable),
            PaidUp("arrears_to_july_2020", "JP", needed, self.jp_paid_up_to, self.registered),
            Stated("not_asked_for", self.asked_for, _ASKED if self.asked_for else _NOT_ASKED, (_PROCEDURE,)),
        )
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        rows = (
            law.jp_payable.on(self.month),
            law.jp_deferred_from.on(self.month),
            law.jp_deferred_until.on(self.month),
        )
        return Granted(JpDeferred(self.month, *rows), conditions)


_PROCEDURE = PP_49_2020.at("Pasal 18 sampai dengan Pasal 21", Evidence.REPORTED)
_ASKED = Words("the employer asked for it or gave notice", "pemberi kerja mengajukan permohonan atau pemberitahuan")
_NOT_ASKED = Words(
    "the employer neither asked for it nor gave notice",
    "pemberi kerja tidak mengajukan permohonan atau pemberitahuan",
)
