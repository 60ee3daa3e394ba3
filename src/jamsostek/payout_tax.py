"""Income tax on old-age money paid out: final for sums paid within two calendar years, progressive from the third on.

PP 68/2009 Pasal 2, 5, 6. All payments here belong to one entitlement; a later account, or an unmerged number paid in full,
opens a window of its own (reading JHT-18). Age makes no difference, heirs are taxed alike (reading JHT-33), and severance,
which has its own tariff (Pasal 4), is never part of it. Nothing in it is special to JHT but its readings: a JP lump sum is taxed
the same way by whoever takes it to fall under the words of Pasal 1 angka 7 (reading JHT-23).
"""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import field, frozen

from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import a_day, as_flag, each_a, whole
from jamsostek.kernel.formulas import Fact, Formula, Less, Rounded, Scaled, Slice, share, slices
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import Rounding
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.law.jht import Part
from jamsostek.law.tax import Brackets, TaxWindow
from jamsostek.readings.jht import JHT_16, JHT_20, JHT_34
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Term, term


class PaymentPart(Term):
    """Which part of an account a payment is."""

    PARTIAL = "partial", "partial payment", "pembayaran sebagian"
    FULL = "full", "full payment", "pembayaran seluruhnya"


PaymentPartWord: TypeAlias = Literal["partial", "full"]


def as_payment_part(value: PaymentPart | PaymentPartWord | Part, name: str = "part") -> PaymentPart:
    """A part from itself, its word, or the part a JHT claim pays: for the tax either share is a partial payment."""
    if isinstance(value, Part):
        return PaymentPart.FULL if value is Part.FULL else PaymentPart.PARTIAL
    return term(PaymentPart, value, name)


class TaxKind(Term):
    """Whether the tax withheld settles the matter or is credited in the yearly return."""

    FINAL = "final", "final", "final"
    NON_FINAL = "non_final", "not final, creditable", "tidak final, dapat dikreditkan"


@frozen(kw_only=True)
class Payment:
    """One payment to the person entitled: the day, the gross amount in rupiah, and whether it closes the account (`full`)."""

    paid_on: date = field(validator=a_day)
    gross: int = field(validator=whole())
    part: PaymentPart = field(default=PaymentPart.FULL, converter=as_payment_part)


@frozen
class Withheld(Figured):
    """The tax withheld from one payment, and whether it is final. A slip is due even where it is 0."""

    payment: Payment = field(kw_only=True)
    kind: TaxKind = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The day of the payment."""
        return _WITHHELD.with_(day=self.payment.paid_on, kind=self.kind)

    @property
    def net(self) -> int:
        """What is paid out, in rupiah."""
        return self.payment.gross - self.amount


_WITHHELD = Words("tax on the payment of {day} ({kind})", "pajak atas pembayaran {day} ({kind})")


@frozen
class PayoutTax(Shown):
    """The tax on the payments of one entitlement, one by one."""

    payments: tuple[Withheld, ...]

    @property
    def total(self) -> int:
        """All tax, in rupiah."""
        return sum(withheld.amount for withheld in self.payments)

    def in_(self, language: Language, /) -> Sheet:
        """A row for each payment."""
        rows = [
            (
                write(withheld.payment.paid_on, language),
                rupiah(withheld.payment.gross, language),
                rupiah(withheld.amount, language),
                withheld.kind.in_(language),
                rupiah(withheld.net, language),
            )
            for withheld in self.payments
        ]
        gross = sum(withheld.payment.gross for withheld in self.payments)
        total = (_TOTAL.in_(language), rupiah(gross, language), rupiah(self.total, language), "")
        head = tuple(words.in_(language) for words in _HEAD)
        net = rupiah(gross - self.total, language)
        return Sheet(_TITLE.in_(language), (*rows, (*total, net)), head=head, align="<>><>", foot=1)


_TITLE = Words("Income tax on old-age money", "PPh atas manfaat hari tua")
_TOTAL = Words("total", "jumlah")
_HEAD = (
    Words("paid on", "dibayar pada"),
    Words("gross", "bruto"),
    Words("tax", "pajak"),
    Words("treatment", "sifat"),
    Words("net", "neto"),
)


def tax(
    payments: Iterable[Payment], *, resident: bool = True, has_tax_id: bool = True, rulebook: Rulebook = RULEBOOK
) -> PayoutTax:
    """What is withheld from each of the payments of one entitlement, the earliest first.

    `resident` is residence for tax when paid (no treaty rate is applied to others), `has_tax_id` a tax number or a validated
    NIK (reading JHT-21). The first payment is the first that stands (reading JHT-34).
    Raises ValueError for payments out of order or after the one that closes the account, NotInForce before 16 November 2009.
    """
    given, taxed_here = _in_order(each_a(Payment, payments, "payments")), as_flag(resident, "resident")
    as_flag(has_tax_id, "has_tax_id")
    if not taxed_here:
        return PayoutTax(tuple(_of_a_non_resident(payment, rulebook) for payment in given))
    withheld: list[Withheld] = []
    for payment in given:
        kind = _kind(payment.paid_on, given[0].paid_on, rulebook)
        before = [
            earlier
            for earlier in withheld
            if earlier.kind is kind and (kind is TaxKind.FINAL or earlier.payment.paid_on.year == payment.paid_on.year)
        ]
        withheld.append(_of_a_resident(payment, kind, before, has_tax_id, rulebook))
    return PayoutTax(tuple(withheld))


def _in_order(payments: tuple[Payment, ...]) -> tuple[Payment, ...]:
    if not payments:
        raise ValueError("payments: none; expected at least one")
    for earlier, later in pairwise(payments):
        if later.paid_on < earlier.paid_on:
            raise ValueError(f"payments: {later.paid_on} follows {earlier.paid_on}; expected the earliest first")
        if earlier.part is PaymentPart.FULL:
            raise ValueError(f"payments: {later.paid_on} comes after the full payment of {earlier.paid_on}")
    return payments


def _kind(paid_on: date, first: date, rulebook: Rulebook) -> TaxKind:
    """Final in the calendar year of the first payment and the next (reading JHT-16), then not."""
    years = rulebook.tax.window_years.on(first).value
    if rulebook.tax.window is TaxWindow.CALENDAR_YEARS:
        inside = paid_on.year - first.year < years
    else:
        inside = Month.of(paid_on) - Month.of(first) < 12 * years
    return TaxKind.FINAL if inside else TaxKind.NON_FINAL


def _of_a_resident(
    payment: Payment, kind: TaxKind, before: list[Withheld], has_tax_id: bool, rulebook: Rulebook
) -> Withheld:
    """The tax on all so far, cut to whole rupiah, less what was withheld from the earlier payments."""
    due = Rounded(_due(_SO_FAR[kind], kind, payment.paid_on, has_tax_id, rulebook), Rounding.DOWN, (JHT_20,))
    window = rulebook.tax.window_years.on(payment.paid_on)
    formula = Less(due, _TAKEN, _REST[kind], (*window.law, JHT_16, JHT_34))
    facts = {
        "so_far": payment.gross + sum(withheld.payment.gross for withheld in before),
        "withheld": sum(withheld.amount for withheld in before),
    }
    return Withheld(amount_of(formula, facts), formula, facts, payment=payment, kind=kind)


def _due(so_far: Formula, kind: TaxKind, paid_on: date, has_tax_id: bool, rulebook: Rulebook) -> Formula:
    law = rulebook.tax
    if kind is TaxKind.FINAL:
        return _tariff(so_far, law.lump_sum.on(paid_on))
    progressive = _tariff(so_far, law.progressive.on(paid_on))
    if has_tax_id:
        return progressive
    more = law.without_tax_number.on(paid_on)
    return Scaled(progressive, 1 + more.value, _SURCHARGE.with_(rate=more.value), more.law)


def _tariff(part: Formula, brackets: Provision[Brackets]) -> Formula:
    table = brackets.value
    pairs = zip(table.bounds, table.rates, strict=True)
    steps = tuple(Slice(bound, brackets.with_value(rate)) for bound, rate in pairs)
    return slices(part, steps, brackets.words, brackets.law)


def _of_a_non_resident(payment: Payment, rulebook: Rulebook) -> Withheld:
    """A flat rate of the gross, final; a treaty may say less."""
    formula = Rounded(share(_GROSS, rulebook.tax.non_resident.on(payment.paid_on)), Rounding.DOWN, (JHT_20,))
    facts = {"gross": payment.gross}
    return Withheld(amount_of(formula, facts), formula, facts, payment=payment, kind=TaxKind.FINAL)


_GROSS = Fact("gross", Words("gross of the payment", "bruto pembayaran"))
_TAKEN = Fact("withheld", Words("withheld from earlier payments", "telah dipotong dari pembayaran sebelumnya"))
_SO_FAR = {
    TaxKind.FINAL: Fact("so_far", Words("gross of the window so far", "bruto dalam jangka waktu sampai saat ini")),
    TaxKind.NON_FINAL: Fact("so_far", Words("gross of the year so far", "bruto tahun itu sampai saat ini")),
}
_REST = {
    TaxKind.FINAL: Words(
        "paid within the two years: the tax so far, less what was withheld",
        "dibayarkan dalam dua tahun: pajak sampai saat ini, dikurangi yang telah dipotong",
    ),
    TaxKind.NON_FINAL: Words(
        "paid after the two years: the year's tax so far, less what was withheld",
        "dibayarkan setelah dua tahun: pajak tahun itu sampai saat ini, dikurangi yang telah dipotong",
    ),
}
_SURCHARGE = Words("{rate} more without a tax number", "{rate} lebih tinggi tanpa NPWP")
