"""Time limits around a claim: until when the worker, the employer and BPJS are in time.

No holidays are built in: Saturdays and Sundays are days off, `holidays` are the caller's. The day of the event never counts.
"""

from collections.abc import Collection
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, months_after, working_days_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class Deadline(Shown):
    """The last day on which something is in time: `limit` is the time the law gives."""

    label: Words
    day: date
    limit: Provision[int]

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that gives the time."""
        return self.limit.law

    def in_(self, language: Language, /) -> Sheet:
        """What, until when, and the time given."""
        by = "by" if language is Language.EN else "paling lambat"
        day, given = write(self.day, language), self.limit.figure(language)
        return Sheet(f"{self.label.in_(language)}: {by} {day} ({given})", ())


_CLAIM = Words("claim of the first month", "pengajuan klaim bulan pertama")
_NOTICE = Words("the employer reports the dismissal", "pengusaha melaporkan PHK")
_PAY = Words("BPJS pays the month", "BPJS membayar manfaat bulan itu")
_ASK = Words("the employer asks BPJS to reimburse", "pengusaha meminta penggantian kepada BPJS")
_REIMBURSE = Words("BPJS reimburses the employer", "BPJS mengganti kepada pengusaha")

_NEW_JOB = Words("report of the new job", "pelaporan pekerjaan baru")
_TRAINING = Words("report that training is completed", "pelaporan selesainya pelatihan")


def last_claim_day(ended_on: date, *, rulebook: Rulebook = RULEBOOK) -> Deadline:
    """The last day to claim, itself still in time (reading JKP-11).

    A longer time limit reaches every right that is still open on the day it comes into force; a lost right does not revive.
    PP 37/2021 Pasal 40 huruf a. Raises NotInForce for work that ended before the program began.
    """
    table = rulebook.jkp.entitlement.claim_months
    limit = table.on(as_day(ended_on, "ended_on"))
    last = _months_later(ended_on, limit, rulebook)
    for newer in table:
        if isinstance(newer.since, date) and ended_on < newer.since <= last:
            limit, last = newer, _months_later(ended_on, newer, rulebook)
    return Deadline(_CLAIM, last, limit)


def employer_notice_by(
    ended_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Deadline:
    """Until when the employer reports a dismissal in the system. Permenaker 15/2021 Pasal 9; NotInForce before 2025."""
    limit = rulebook.jkp.procedure.employer_notice_working_days.on(as_day(ended_on, "ended_on"))
    return Deadline(_NOTICE, working_days_after(ended_on, limit.value, holidays), limit)


def pay_by(complete_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK) -> Deadline:
    """Until when BPJS pays a month whose claim was complete and correct on a day. Permenaker 15/2021 Pasal 13 ayat (6)."""
    limit = rulebook.jkp.procedure.payment_working_days.on(as_day(complete_on, "complete_on"))
    return Deadline(_PAY, working_days_after(complete_on, limit.value, holidays), limit)


def reimbursement_until(employer_paid_on: date, *, rulebook: Rulebook = RULEBOOK) -> Deadline:
    """Until when an employer that had to pay first may ask to be reimbursed, all arrears and fines settled.

    PP 37/2021 Pasal 39.
    """
    limit = rulebook.jkp.benefits.reimbursement_months.on(as_day(employer_paid_on, "employer_paid_on"))
    return Deadline(_ASK, _months_later(employer_paid_on, limit, rulebook), limit)


def reimbursed_by(
    request_complete_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Deadline:
    """Until when BPJS reimburses after a complete request. PP 37/2021 Pasal 39."""
    day = as_day(request_complete_on, "request_complete_on")
    limit = rulebook.jkp.benefits.reimbursement_working_days.on(day)
    return Deadline(_REIMBURSE, working_days_after(day, limit.value, holidays), limit)


def report_new_job_by(
    hired_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Deadline:
    """Until when a participant who found work reports it. PP 37/2021 Pasal 28."""
    limit = rulebook.jkp.procedure.new_job_working_days.on(as_day(hired_on, "hired_on"))
    return Deadline(_NEW_JOB, working_days_after(hired_on, limit.value, holidays), limit)


def report_training_by(
    completed_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Deadline:
    """Until when a participant reports that training is completed. PP 37/2021 Pasal 33."""
    limit = rulebook.jkp.procedure.training_report_working_days.on(as_day(completed_on, "completed_on"))
    return Deadline(_TRAINING, working_days_after(completed_on, limit.value, holidays), limit)


def _months_later(day: date, limit: Provision[int], rulebook: Rulebook) -> date:
    return months_after(day, limit.value, rulebook.periods.leap_day)
