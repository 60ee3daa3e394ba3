"""What must be done next after a dismissal, by whom and until when, from what has happened so far.

After the right has ended nothing is demanded but the report of a new job. PP 37/2021 Pasal 28, 33, 40; Permenaker 15/2021 Pasal 9, 13.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from attrs import field, frozen

from jamsostek.jkp.deadlines import (
    Deadline,
    employer_notice_by,
    last_claim_day,
    pay_by,
    report_new_job_by,
    report_training_by,
)
from jamsostek.jkp.monthly import showing_of_month
from jamsostek.kernel.citations import Source
from jamsostek.kernel.fields import a_day
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, as_holidays
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write
from jamsostek.readings.jkp import JKP_15, JKP_17
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Term


class Doer(Term):
    """Who has to do it."""

    WORKER = "worker", "worker", "pekerja"
    EMPLOYER = "employer", "employer", "pengusaha"
    BPJS = "bpjs", "BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"


class RightEnd(Term):
    """What ends the right."""

    NOT_CLAIMED = "not_claimed", "not claimed in time", "tidak diajukan tepat waktu"
    NEW_JOB = "new_job", "a new job", "mendapat pekerjaan"
    DEATH = "death", "death", "meninggal dunia"
    ALL_PAID = "all_paid", "all months are over", "seluruh bulan manfaat selesai"


@frozen
class Task(Shown):
    """Something to do: by whom, what, until when (None: the texts known name no day), by which law."""

    doer: Doer
    what: Words
    by: date | None
    law: tuple[Source, ...]
    overdue: bool

    def line(self, language: Language) -> tuple[str, str, str]:
        """The day, who and what."""
        late = (" (overdue)" if language is Language.EN else " (terlambat)") if self.overdue else ""
        return write(self.by, language) + late, self.doer.in_(language), self.what.in_(language)

    def in_(self, language: Language, /) -> Sheet:
        """The task in one line."""
        return Sheet(" · ".join(self.line(language)), ())


@frozen
class Ended(Shown):
    """That the right has ended: by what, on which day, by which law.

    `day` is None where months were missed: when the last of them was over, their number does not say.
    """

    end: RightEnd
    day: date | None
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """What ended it and when."""
        words = _ENDED_BEFORE if self.day is None else _ENDED
        return Sheet(words.with_(end=self.end, day=self.day).in_(language), ())


_ENDED = Words("the right ended on {day}: {end}", "hak berakhir pada {day}: {end}")
_ENDED_BEFORE = Words("the right has ended: {end}", "hak telah berakhir: {end}")
_OPEN = Words("what is next on {day}", "yang harus dilakukan berikutnya pada {day}")


@frozen
class Timeline(Shown):
    """What is next on a day, the most urgent first; once the right has `ended`, at most the report of the new job that ended it."""

    on: date
    tasks: tuple[Task, ...]
    ended: Ended | None

    def of(self, doer: Doer) -> tuple[Task, ...]:
        """What one of them has to do."""
        return tuple(task for task in self.tasks if task.doer is doer)

    def in_(self, language: Language, /) -> Sheet:
        """That the right has ended, if it has, and the tasks."""
        title = _OPEN.with_(day=self.on).in_(language) if self.ended is None else self.ended.in_(language).title
        return Sheet(title, tuple(task.line(language) for task in self.tasks))


def _days(values: Iterable[date], name: str) -> tuple[date, ...]:
    days = tuple(as_day(value, name) for value in values)
    for earlier, later in pairwise(days):
        if later < earlier:
            raise ValueError(f"{name}: {later} after {earlier}; expected the days in order")
    return days


def _claims(values: Iterable[date]) -> tuple[date, ...]:
    return _days(values, "claims")


def _payments(values: Iterable[date]) -> tuple[date, ...]:
    return _days(values, "paid_on")


def _maybe_a_day(name: str) -> date | None:
    def check(_: object, __: object, value: date | None) -> None:
        if value is not None:
            as_day(value, name)

    return field(default=None, validator=check)


@frozen(kw_only=True)
class JobLoss:
    """A dismissal and what has happened so far.

    `notified_on`: the employer reported it. `claims`: the days on which complete and correct claims of benefit months were
    handed in, `paid_on` those on which they were paid, in order; `missed` counts months for which none was handed in, which are
    not caught up (reading JKP-17). `new_job_on`: employed again as a wage earner (reading JKP-15), `new_job_reported_on` when that was
    reported. Raises TypeError or ValueError for what is no day, days out of order, more payments than claims.
    """

    ended_on: date = field(validator=a_day)
    notified_on: date | None = _maybe_a_day("notified_on")
    claims: tuple[date, ...] = field(default=(), converter=_claims)
    paid_on: tuple[date, ...] = field(default=(), converter=_payments)
    missed: int = field(default=0)
    training_completed_on: date | None = _maybe_a_day("training_completed_on")
    training_reported_on: date | None = _maybe_a_day("training_reported_on")
    new_job_on: date | None = _maybe_a_day("new_job_on")
    new_job_reported_on: date | None = _maybe_a_day("new_job_reported_on")
    died_on: date | None = _maybe_a_day("died_on")
    holidays: frozenset[date] = field(default=NO_HOLIDAYS, converter=as_holidays)

    @claims.validator
    def _claimed_after_the_end(self, _: object, days: tuple[date, ...]) -> None:
        if days and days[0] < self.ended_on:
            raise ValueError(f"claims: {days[0]} is before the employment ended on {self.ended_on}")

    @paid_on.validator
    def _each_paid_after_its_claim(self, _: object, days: tuple[date, ...]) -> None:
        if len(days) > len(self.claims):
            raise ValueError(f"paid_on: {len(days)} payments of {len(self.claims)} claims")
        for claimed, paid in zip(self.claims, days, strict=False):
            if paid < claimed:
                raise ValueError(f"paid_on: {paid} is before the claim of {claimed}")

    @missed.validator
    def _missed_after_the_first_claim(self, _: object, value: int) -> None:
        if whole_number(value, "missed") and not self.claims:
            raise ValueError(f"missed: {value} before any claim; expected 0 until the first month is claimed")

    def __attrs_post_init__(self) -> None:
        for name in ("new_job_on", "died_on"):
            day: date | None = getattr(self, name)
            if day is not None and day < self.ended_on:
                raise ValueError(f"{name}: {day} is before the employment ended on {self.ended_on}")

    def next(self, on: date, *, rulebook: Rulebook = RULEBOOK) -> Timeline:
        """What must be done next, seen from a day: only what had happened by then counts.

        Raises ValueError for a day before the employment ended, NotInForce for one that ended before the program began.
        """
        if as_day(on, "on") < self.ended_on:
            raise ValueError(f"on: {on} is before the employment ended on {self.ended_on}")
        months = len(rulebook.jkp.benefits.rates.on(on).value)
        if len(self.claims) + self.missed > months:
            raise ValueError(f"claims: {len(self.claims)} with {self.missed} missed; expected at most {months} in all")
        ended = self._ended(on, rulebook)
        if ended is not None:
            return Timeline(on, tuple(self._new_job_report(ended, on, rulebook)), ended)
        tasks = sorted(self._tasks(on, rulebook), key=lambda task: (task.by is None, task.by or on))
        return Timeline(on, tuple(tasks), None)

    def _ended(self, on: date, rulebook: Rulebook) -> Ended | None:
        """What ended the right first, by a day."""
        ends = [(day, end) for day, end in self._ends(on, rulebook) if day <= on]
        return min(ends, key=lambda end: end[0], default=(on, None))[1]

    def _ends(self, on: date, rulebook: Rulebook) -> Iterator[tuple[date, Ended]]:
        """What may have ended the right, each with the day by which it had."""
        if self.died_on is not None:
            yield self.died_on, Ended(RightEnd.DEATH, self.died_on, (PP_37_2021.at("Pasal 40 huruf c"),))
        if self.new_job_on is not None:
            law = (PP_37_2021.at("Pasal 40 huruf b"), JKP_15)
            yield self.new_job_on, Ended(RightEnd.NEW_JOB, self.new_job_on, law)
        last = last_claim_day(self.ended_on, rulebook=rulebook)
        if last.day < on and not (self.claims and self.claims[0] <= last.day):
            yield last.day, Ended(RightEnd.NOT_CLAIMED, last.day, last.law)
        claims, paid = _by(self.claims, on), _by(self.paid_on, on)
        rates = rulebook.jkp.benefits.rates.on(on)
        if paid and len(claims) == len(paid) and len(claims) + self.missed >= len(rates.value):
            yield paid[-1], Ended(RightEnd.ALL_PAID, None if self.missed else paid[-1], rates.law)

    def _tasks(self, on: date, rulebook: Rulebook) -> Iterator[Task]:
        claims, paid = _by(self.claims, on), _by(self.paid_on, on)
        yield from self._notice(on, rulebook)
        if not claims:
            last = last_claim_day(self.ended_on, rulebook=rulebook)
            yield _task(Doer.WORKER, _FIRST_CLAIM, last, on)
        for month, claimed in list(enumerate(claims, start=1))[len(paid) :]:
            yield self._payment(month, claimed, on, rulebook)
        if claims and len(claims) + self.missed < len(rulebook.jkp.benefits.rates.on(on).value):
            yield _next_claim(len(claims) + self.missed + 1, on, rulebook)
        yield from self._training_report(on, rulebook)

    def _notice(self, on: date, rulebook: Rulebook) -> Iterator[Task]:
        """The employer's report, while it is missing; asked for since 2025."""
        asked = rulebook.jkp.procedure.employer_notice_working_days.get(self.ended_on) is not None
        if asked and not _happened(self.notified_on, on):
            due = employer_notice_by(self.ended_on, holidays=self.holidays, rulebook=rulebook)
            yield _task(Doer.EMPLOYER, _NOTICE, due, on)

    def _new_job_report(self, ended: Ended, on: date, rulebook: Rulebook) -> Iterator[Task]:
        """The report of the new job that ended the right, while it is missing."""
        if ended.end is RightEnd.NEW_JOB and ended.day is not None and not _happened(self.new_job_reported_on, on):
            due = report_new_job_by(ended.day, holidays=self.holidays, rulebook=rulebook)
            yield _task(Doer.WORKER, _NEW_JOB, due, on)

    def _payment(self, month: int, claimed_on: date, on: date, rulebook: Rulebook) -> Task:
        """A month claimed and not yet paid; how long BPJS has is known since 2025."""
        what = _PAY.with_(month=month)
        if rulebook.jkp.procedure.payment_working_days.get(claimed_on) is None:
            return Task(Doer.BPJS, what, None, (PP_37_2021.at("Pasal 24"),), overdue=False)
        return _task(Doer.BPJS, what, pay_by(claimed_on, holidays=self.holidays, rulebook=rulebook), on)

    def _training_report(self, on: date, rulebook: Rulebook) -> Iterator[Task]:
        """The report of a completed training, while it is missing."""
        completed = self.training_completed_on
        if completed is not None and completed <= on and not _happened(self.training_reported_on, on):
            yield _task(
                Doer.WORKER, _TRAINING, report_training_by(completed, holidays=self.holidays, rulebook=rulebook), on
            )


def _by(days: tuple[date, ...], on: date) -> tuple[date, ...]:
    """Those that had come by a day."""
    return tuple(day for day in days if day <= on)


def _happened(day: date | None, on: date) -> bool:
    return day is not None and day <= on


def _task(doer: Doer, what: Words, due: Deadline, on: date) -> Task:
    return Task(doer, what, due.day, due.law, overdue=on > due.day)


def _next_claim(month: int, on: date, rulebook: Rulebook) -> Task:
    """The claim of the next month with what it asks; the texts known name no last day for it."""
    law = (PP_37_2021.at("Pasal 21 ayat (1)"), JKP_17)
    if rulebook.jkp.procedure.showings.get(on) is None:
        return Task(Doer.WORKER, _CLAIM.with_(month=month), None, law, overdue=False)
    showing = showing_of_month(month, on, rulebook)
    what = _CLAIM_SHOWING.with_(month=month, showing=showing.value)
    return Task(Doer.WORKER, what, None, (*showing.law, *law), overdue=False)


_NOTICE = Words("report the dismissal in the system", "melaporkan PHK dalam sistem")
_FIRST_CLAIM = Words(
    "claim the first month, with proof of the dismissal and the commitment to look for work",
    "mengajukan klaim bulan pertama, dengan bukti PHK dan komitmen mencari kerja",
)
_PAY = Words("pay benefit month {month:count}", "membayar manfaat bulan ke-{month:count}")
_CLAIM = Words("claim benefit month {month:count}", "mengajukan klaim bulan ke-{month:count}")
_CLAIM_SHOWING = Words(
    "claim benefit month {month:count}, showing {showing}",
    "mengajukan klaim bulan ke-{month:count}, dengan menunjukkan {showing}",
)
_NEW_JOB = Words("report the new job", "melaporkan pekerjaan baru")
_TRAINING = Words("report that training is completed", "melaporkan selesainya pelatihan")
