"""Paying contributions: whole rupiah, due dates, late fines, setting off what was paid too much or too little."""

from collections.abc import Collection
from datetime import date
from fractions import Fraction

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Fact, Formula, Rounded, Scaled, share
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.misfits import with_article
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import (
    NO_HOLIDAYS,
    Month,
    as_day,
    as_month,
    months_after,
    next_working_day,
    preceding_working_day,
    working_days_after,
)
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.payments import DayOff, DueRule, MonthsLate, PensionDueDate
from jamsostek.participants import AnyEmployer, Employer, StateEmployer
from jamsostek.readings.contributions import CONTRIBUTIONS_1, CONTRIBUTIONS_2
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_33
from jamsostek.regulations import PP_44_2015
from jamsostek.reliefs import standing_on
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, PayerWord, Program, ProgramWord, Relief, as_payer, as_program


def in_whole_rupiah(amount: Formula, rulebook: Rulebook) -> Rounded:
    """What leaves the library is whole rupiah, each line by itself (reading CONTRIBUTIONS-1)."""
    return Rounded(amount, rulebook.payments.rounding, (CONTRIBUTIONS_1,))


@frozen
class Due(Shown):
    """Until when a contribution is in time: `day` is the last day, `nominal` the day before any shift."""

    program: Program
    month: Month
    day: date
    nominal: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The day in one language."""
        return Sheet(_DUE.with_(program=self.program.value, month=self.month, day=self.day).in_(language), ())


_DUE = Words("{program}, {month}: due by {day}", "{program}, {month}: paling lambat {day}")


def _remits(payer: Payer | PayerWord, name: str = "payer") -> Payer:
    """Who has a due date of his own: the employer (for its workers too) or a non-wage participant. Raises ValueError for others."""
    found = as_payer(payer, name)
    if found not in {Payer.EMPLOYER, Payer.PARTICIPANT}:
        raise ValueError(f"{name}: {found.value!r} remits no contribution; expected 'employer' or 'participant'")
    return found


def due_date(
    program: Program | ProgramWord,
    month: Month,
    *,
    payer: Payer | PayerWord = Payer.EMPLOYER,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> Due:
    """The last day on which a program's contribution of a month is in time.

    Employers pay by the 15th of the following month, non-wage participants (`payer="participant"`) JKK and JKM by the 15th of
    the month itself. A day off moves it, as the row says; Saturdays and Sundays always are days off, `holidays` are the
    caller's. PP 44/2015 Pasal 21, 24; PP 45/2015 Pasal 30; PP 46/2015 Pasal 19, 21; PP 49/2020 Pasal 4.
    Raises ValueError for a program without a due date of its own there (JKP; JP of a participant), and for another payer.
    """
    asked, rule = _rule(program, month, payer, rulebook)
    nominal = _nominal(rule.value, month)
    return Due(asked, month, _shifted(nominal, _day_off(asked, rule.value, rulebook), holidays), nominal, rule.law)


def _rule(
    program: Program | ProgramWord, month: Month, payer: Payer | PayerWord, rulebook: Rulebook
) -> tuple[Program, Provision[DueRule]]:
    asked, by = as_program(program), _remits(payer)
    law = rulebook.payments
    tables = law.participant_due if by is Payer.PARTICIPANT else law.employer_due
    if asked not in tables:
        expected = ", ".join(known.value for known in tables)
        raise ValueError(f"program: {asked.value} has no due date for {with_article(by.value)}; expected {expected}")
    return asked, tables[asked].on(as_month(month, "month"))


def _nominal(rule: DueRule, month: Month) -> date:
    return (month + rule.months_after).day(rule.day)


def _day_off(program: Program, rule: DueRule, rulebook: Rulebook) -> DayOff:
    """JP stays where it is, unless the reading is taken that one bill has one date."""
    if program is Program.JP and rulebook.payments.pension_due_date is PensionDueDate.LIKE_THE_OTHERS:
        return DayOff.NEXT_WORKING_DAY if rule.day == 15 else DayOff.PRECEDING_WORKING_DAY
    return rule.day_off


def _shifted(day: date, day_off: DayOff, holidays: Collection[date]) -> date:
    if day_off is DayOff.NEXT_WORKING_DAY:
        return next_working_day(day, holidays)
    return preceding_working_day(day, holidays) if day_off is DayOff.PRECEDING_WORKING_DAY else day


def months_late(
    program: Program | ProgramWord,
    month: Month,
    paid_on: date,
    *,
    payer: Payer | PayerWord = Payer.EMPLOYER,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> int:
    """The months of delay (reading CONTRIBUTIONS-2): each begun month counts and ends on the nominal day."""
    due = due_date(program, month, payer=payer, holidays=holidays, rulebook=rulebook)
    if as_day(paid_on, "paid_on") <= due.day:
        return 0
    law = rulebook.payments
    rule = _rule(program, month, payer, rulebook)[1].value
    begun, end = 0, due.nominal
    while begun == 0 or end < paid_on:
        begun += 1
        end = _nominal(rule, month + begun)
        if law.months_late is MonthsLate.BEGUN_FROM_THE_SHIFTED_DATE:
            end = months_after(due.day, begun, rulebook.periods.leap_day)
    return begun - (law.months_late is MonthsLate.COMPLETED and paid_on < end)


@frozen
class Fine(Figured):
    """The fine for paying one program's contribution of a month late; it falls on the employer alone."""

    program: Program = field(kw_only=True)
    month: Month = field(kw_only=True)
    months_late: int = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The program and the month."""
        return _FINE.with_(program=self.program.value, month=self.month)


_FINE = Words("late fine, {program}, {month}", "denda keterlambatan, {program}, {month}")
_CONTRIBUTION = Fact("contribution", Words("the contribution that had to be remitted", "iuran yang seharusnya disetor"))
_MONTHS = Words("for {n:months} of delay", "untuk {n:months} keterlambatan")
_PAID = Words("paid {when} [{law}]", "dibayar {when} [{law}]")
_NOBODY_ELSE = Words(
    "no fine: the law fines employers other than the State only",
    "tanpa denda: denda hanya dikenakan kepada pemberi kerja selain penyelenggara negara",
)


def late_fine(
    program: Program | ProgramWord,
    month: Month,
    contribution: int,
    paid_on: date,
    *,
    owed_by: AnyEmployer | Payer | PayerWord = Payer.EMPLOYER,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> Fine:
    """The fine for a contribution (employer's and worker's share together, rupiah) paid on a day: simple, without a cap.

    `owed_by` is the employer, or "participant" for who pays for himself: neither he nor a `StateEmployer` owes a fine. The
    contribution of a month under a relief is the reduced one; of an employer who holds that of 2025 the fine cites it.
    PP 44/2015 Pasal 22, PP 45/2015 Pasal 31, PP 46/2015 Pasal 20; PP 49/2020 Pasal 23 for the months of the COVID-19 relief.
    """
    facts = {"contribution": whole_number(contribution, "contribution")}
    payer, held = Payer.EMPLOYER, frozenset[Relief]()
    if isinstance(owed_by, Employer | StateEmployer):
        held = standing_on(owed_by.reliefs, month, paid_on, rulebook)
    else:
        payer = _remits(owed_by, "owed_by")
    asked = as_program(program)
    late = months_late(asked, month, paid_on, payer=payer, holidays=holidays, rulebook=rulebook)
    rate = _rate(asked, month, held, rulebook)
    if payer is Payer.PARTICIPANT or isinstance(owed_by, StateEmployer):
        formula = in_whole_rupiah(Scaled(_CONTRIBUTION, Fraction(0), _NOBODY_ELSE, rate.law), rulebook)
    else:
        counted = Scaled(share(_CONTRIBUTION, rate), Fraction(late), _MONTHS.with_(n=late), (CONTRIBUTIONS_2,))
        formula = in_whole_rupiah(counted, rulebook)
    paid_with = rulebook.payments.fine_paid[asked].on(month)
    notes = (_PAID.with_(when=paid_with.value, law=paid_with.law),) if amount_of(formula, facts) else ()
    return Fine(amount_of(formula, facts), formula, facts, notes=notes, program=asked, month=month, months_late=late)


def _rate(program: Program, month: Month, reliefs: frozenset[Relief], rulebook: Rulebook) -> Provision[Fraction]:
    """The rate for each month of delay; under the labour-intensive relief by the article of its own."""
    if program is Program.JKK and Relief.LABOUR_INTENSIVE_2025 in reliefs:
        relieved = rulebook.payments.labour_intensive_fine.get(month)
        if relieved is not None:
            return relieved
    return rulebook.payments.fine[program].on(month)


@frozen
class SetOff(Shown):
    """What was paid too much (or too little, if negative) for a month, and when it is evened out.

    `notified_by` is the last day for BPJS to say so, `settled_with` the contribution month it is set off against.
    """

    month: Month
    excess: int
    notified_by: date
    settled_with: Month
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The excess or shortage and what becomes of it."""
        words = _EXCESS if self.excess > 0 else _SHORTAGE if self.excess else _EVEN
        text = words.with_(month=self.month, amount=abs(self.excess), settled=self.settled_with, by=self.notified_by)
        return Sheet(text.in_(language), ())


_EXCESS = Words(
    "{month}: {amount:rupiah} too much, set off against {settled}; notice by {by}",
    "{month}: kelebihan {amount:rupiah}, diperhitungkan dengan iuran {settled}; pemberitahuan paling lambat {by}",
)
_EVEN = Words("{month}: paid what was due", "{month}: dibayar sesuai iuran terutang")
_SHORTAGE = Words(
    "{month}: {amount:rupiah} too little, added to {settled}; notice by {by}",
    "{month}: kekurangan {amount:rupiah}, diperhitungkan dengan iuran {settled}; pemberitahuan paling lambat {by}",
)


def set_off(
    month: Month,
    *,
    due: int,
    paid: int,
    received_on: date,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> SetOff:
    """What becomes of a payment (rupiah) that differs from what was due: it is set off against the next month's contribution.

    PP 44/2015 Pasal 23; for JHT and JP by reading CONTRIBUTIONS-33. Raises ValueError for a payment received before the month.
    """
    if as_day(received_on, "received_on") < as_month(month, "month").first_day:
        raise ValueError(f"received_on: {received_on} is before the month, {month}; expected a day in it or later")
    excess = whole_number(paid, "paid") - whole_number(due, "due")
    notice = rulebook.payments.notice_working_days.on(month)
    by = working_days_after(received_on, notice.value, holidays)
    return SetOff(month, excess, by, month + 1, (*notice.law, PP_44_2015.at("Pasal 23 ayat (4)"), CONTRIBUTIONS_33))
