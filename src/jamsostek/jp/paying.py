"""Paying a pension: BPJS's fine for paying late, and the confirmation of data every three months (PP 45/2015 Pasal 25, 26, 35)."""

from datetime import date
from fractions import Fraction

from attrs import field, frozen

from jamsostek.jp.formula import in_pension_rupiah
from jamsostek.kernel.citations import Source
from jamsostek.kernel.formulas import Fact, Scaled, share
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_day, completed_months, months_after, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.readings.jp import JP_30, JP_31
from jamsostek.regulations import PP_45_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Term


@frozen
class PensionFine(Figured):
    """What BPJS owes a beneficiary for a pension it paid late; `months_late` counts begun months."""

    months_late: int = field(kw_only=True)

    @property
    def label(self) -> Words:
        """What it is."""
        return _FINE


_FINE = Words("BPJS's fine for a pension paid late", "denda BPJS atas pensiun yang terlambat dibayar")
_PENSION = Fact("pension", Words("the pension that was due", "pensiun yang seharusnya dibayar"))
_MONTHS = Words(
    "for {n:months} of delay, begun ones included", "untuk {n:months} keterlambatan, termasuk yang baru berjalan"
)


def late_pension_fine(pension: int, due_on: date, paid_on: date, *, rulebook: Rulebook = RULEBOOK) -> PensionFine:
    """The fine for one pension payment (rupiah) that was due on a day and paid on another: simple, each begun month counts.

    PP 45/2015 Pasal 35 (reading JP-30). Each overdue payment has its own.
    """
    facts = {"pension": whole_number(pension, "pension")}
    due, paid = as_day(due_on, "due_on"), as_day(paid_on, "paid_on")
    leap = rulebook.periods.leap_day
    full = max(completed_months(due, paid, leap), 0)
    late = full + (paid > months_after(due, full, leap))
    rate = rulebook.jp.late_fine.on(due)
    formula = in_pension_rupiah(
        Scaled(share(_PENSION, rate), Fraction(late), _MONTHS.with_(n=late), (JP_30,)), rulebook
    )
    return PensionFine(amount_of(formula, facts), formula, facts, months_late=late)


class Standing(Term):
    """Whether a pension is being paid."""

    PAID = "paid", "paid", "dibayarkan"
    SUSPENDED = (
        "suspended",
        "suspended: the data are not confirmed",
        "dihentikan sementara: data belum dikonfirmasi",
    )
    STOPPED = "stopped", "stopped for good", "dihentikan untuk seterusnya"


@frozen(kw_only=True)
class Confirmation(Shown):
    """Where the confirmation of a beneficiary's data stands on a day.

    The next one is due by `due_by`; without any, payment stops for good on `stops_on`. `suspended` are the months not paid so far:
    they are paid after a confirmation before that day (reading JP-31), and lost after it.
    """

    standing: Standing
    due_by: date
    stops_on: date
    suspended: tuple[Month, ...]
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The standing and both days."""
        words = _CONFIRMATION.with_(standing=self.standing, due=self.due_by, stops=self.stops_on)
        return Sheet(words.in_(language), ())


_CONFIRMATION = Words(
    "{standing}; confirmation due by {due}, stops for good on {stops}",
    "{standing}; konfirmasi paling lambat {due}, berhenti seterusnya pada {stops}",
)


def confirmation(last_confirmed_on: date, on: date, *, rulebook: Rulebook = RULEBOOK) -> Confirmation:
    """Where a beneficiary stands on a day who last confirmed the data (or was first paid) on another.

    PP 45/2015 Pasal 26. Raises ValueError for days out of order.
    """
    last, asked = as_day(last_confirmed_on, "last_confirmed_on"), as_day(on, "on")
    if asked < last:
        raise ValueError(f"on: {asked} lies before last_confirmed_on, {last}; expected days in order")
    law, leap = rulebook.jp, rulebook.periods.leap_day
    every, years = law.confirmation_months.on(last), law.stop_years.on(last)
    due, stops = months_after(last, every.value, leap), years_after(last, years.value, leap)
    standing = Standing.PAID if asked <= due else Standing.SUSPENDED if asked < stops else Standing.STOPPED
    suspended = () if standing is Standing.PAID else tuple((Month.of(due) + 1).until(Month.of(asked)))
    return Confirmation(
        standing=standing,
        due_by=due,
        stops_on=stops,
        suspended=suspended,
        law=(*every.law, PP_45_2015.at("Pasal 26 ayat (2)"), PP_45_2015.at("Pasal 26 ayat (3)"), *years.law, JP_31),
    )
