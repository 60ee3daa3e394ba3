"""What BPJS owes when it pays cash of JKK or JKM late: a rate of the cash for every day (PP 44/2015 Pasal 37, 40)."""

from collections.abc import Collection
from datetime import date
from fractions import Fraction

from attrs import field, frozen

from jamsostek.kernel.formulas import Fact, Rounded, Scaled, share
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, as_holidays, working_days_after
from jamsostek.kernel.words import Words
from jamsostek.readings.jkk_jkm import JKK_JKM_21
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, ProgramWord, as_program


@frozen
class LateBenefit(Figured):
    """BPJS's compensation for paying late: the last day that was in time, and the calendar days after it."""

    program: Program = field(kw_only=True)
    due_on: date = field(kw_only=True)
    days_late: int = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The program and the day by which it had to pay."""
        return _LABEL.with_(program=self.program.value, day=self.due_on)


_LABEL = Words("compensation for late {program} cash, due by {day}", "kompensasi keterlambatan {program}, batas {day}")
_CASH = Fact("cash", Words("cash due", "manfaat uang yang jatuh tempo"))
_DAYS = Words("for {n:days} late", "untuk {n:days} keterlambatan")


def benefit_due(
    program: Program | ProgramWord,
    complete_on: date,
    *,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> date:
    """The last working day on which BPJS pays in time: 7 after a complete JKK file, 3 after a JKM application with its documents.

    Working days are Monday to Friday without the caller's `holidays`. Raises ValueError for another program.
    """
    of_program, day = as_program(program), as_day(complete_on, "complete_on")
    tables = {Program.JKK: rulebook.jkk.payment_days, Program.JKM: rulebook.jkm.payment_days}
    if of_program not in tables:
        raise ValueError(f"program: {of_program.value} has no such deadline; expected JKK or JKM")
    return working_days_after(day, tables[of_program].on(day).value, as_holidays(holidays))


def late_compensation(
    program: Program | ProgramWord,
    cash: int,
    *,
    complete_on: date,
    paid_on: date,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> LateBenefit:
    """What BPJS adds to cash (rupiah, funeral money too, medical bills not) that it paid late: 1% for each calendar day, without a cap.

    Reading JKK-JKM-21. Raises ValueError for a payment before the file was complete, or for another program than JKK and JKM.
    """
    of_program, day = as_program(program), as_day(complete_on, "complete_on")
    if as_day(paid_on, "paid_on") < day:
        raise ValueError(f"paid_on: {paid_on}; expected no day before complete_on ({day})")
    due_on = benefit_due(of_program, day, holidays=holidays, rulebook=rulebook)
    late = max(0, (paid_on - due_on).days)
    facts = {"cash": whole_number(cash, "cash")}
    daily = share(_CASH, rulebook.late_benefits.daily_rate[of_program].on(day))
    formula = Rounded(Scaled(daily, Fraction(late), _DAYS.with_(n=late), (JKK_JKM_21,)))
    return LateBenefit(amount_of(formula, facts), formula, facts, program=of_program, due_on=due_on, days_late=late)
