"""One month of the benefit: what it asks to be shown, and until when it is paid.

Permenaker 15/2021 Pasal 13 as amended by Permenaker 2/2025: claims from 7 February 2025. What was asked before is reported only.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from attrs import field, frozen

from jamsostek.jkp.deadlines import Deadline, pay_by
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day, a_flag, whole
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, as_holidays
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jkp.procedure import Showing
from jamsostek.readings.jkp import JKP_15
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class PayableMonth(Shown):
    """A month that is payable, and until when, its claim being complete and correct."""

    month: int
    pay_by: Deadline

    def in_(self, language: Language, /) -> Sheet:
        """The month and the last day for BPJS to pay."""
        return Sheet(_PAYABLE.with_(month=self.month, pay=self.pay_by).in_(language), ())


_PAYABLE = Words("benefit month {month:count}; {pay}", "manfaat bulan ke-{month:count}; {pay}")


@frozen
class Search(Condition):
    """A search for work: so many applications, or an invitation to a test or an interview."""

    code = "no_search"
    applications: int
    interviews: int
    applications_needed: Provision[int]
    interviews_needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether either is reached."""
        return self.applications >= self.applications_needed.value or self.interviews >= self.interviews_needed.value

    @property
    def words(self) -> Words:
        """What was found and what would do."""
        return Words(
            "{applications:count} of {needed:count} applications, or {interviews:count} of {invitations:count} invitations",
            "{applications:count} dari {needed:count} lamaran, atau {interviews:count} dari {invitations:count} panggilan",
        ).with_(
            applications=self.applications,
            needed=self.applications_needed.value,
            interviews=self.interviews,
            invitations=self.interviews_needed.value,
        )

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that says what a search is."""
        return tuple(dict.fromkeys((*self.applications_needed.law, *self.interviews_needed.law)))


@frozen
class SearchOrTraining(Condition):
    """A search for work or, for who is in training, enough attendance in the previous month (reading JKP-16)."""

    code = "no_search_or_training"
    search: Search
    attendance: Fraction | None
    needed: Provision[Fraction]

    @property
    def met(self) -> bool:
        """Whether either is shown."""
        return self.search.met or (self.attendance is not None and self.attendance >= self.needed.value)

    @property
    def words(self) -> Words:
        """The search, and the attendance found and needed."""
        if self.attendance is None:
            return _NO_TRAINING.with_(search=self.search.words)
        return _TRAINING.with_(search=self.search.words, attendance=self.attendance, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law that takes either."""
        return tuple(dict.fromkeys((*self.needed.law, *self.search.law)))


_TRAINING = Words(
    "{search}; or training: {attendance:percent} of {needed:percent} attendance",
    "{search}; atau pelatihan: kehadiran {attendance:percent} dari {needed:percent}",
)
_NO_TRAINING = Words("{search}; not in training", "{search}; tidak mengikuti pelatihan")
_FORM = Words("the form on the employment status", "formulir status pekerjaan")
_NOT_WORKING = Words("no new job as a wage earner", "belum bekerja kembali sebagai penerima upah")


def _attendance(value: Fraction | None) -> Fraction | None:
    return None if value is None else exact_rate(value, "training_attendance")


@frozen(kw_only=True)
class MonthlyClaim:
    """The claim of one month of the benefit, 1 to 6.

    `applications` and `interviews` count those of the month; `training_attendance` is that of the previous month, a rate from 0
    to 1, None for who is not in training; `status_form` the form of the last month. Raises TypeError or ValueError for bad input.
    """

    month: int = field(validator=whole(least=1))
    claimed_on: date = field(validator=a_day)
    applications: int = field(default=0, validator=whole())
    interviews: int = field(default=0, validator=whole())
    training_attendance: Fraction | None = field(default=None, converter=_attendance)
    status_form: bool = field(default=False, validator=a_flag)
    new_job: bool = field(default=False, validator=a_flag)
    holidays: frozenset[date] = field(default=NO_HOLIDAYS, converter=as_holidays)

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[PayableMonth]:
        """Whether the month is payable. Raises NotInForce before 7 February 2025, ValueError for a month that is none."""
        conditions = tuple(self._conditions(rulebook))
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        return Granted(PayableMonth(self.month, self._pay_by(rulebook)), conditions)

    def _pay_by(self, rulebook: Rulebook) -> Deadline:
        return pay_by(self.claimed_on, holidays=self.holidays, rulebook=rulebook)

    def _conditions(self, rulebook: Rulebook) -> Iterator[Condition]:
        asked = showing_of_month(self.month, self.claimed_on, rulebook)
        search = self._search(rulebook)
        if asked.value is Showing.SEARCH_OR_TRAINING:
            needed = rulebook.jkp.procedure.training_attendance.on(self.claimed_on)
            yield SearchOrTraining(search, self.training_attendance, needed)
        if asked.value is Showing.SEARCH_AND_FORM:
            yield search
            yield Stated("no_status_form", self.status_form, _FORM, asked.law)
        working_again = (PP_37_2021.at("Pasal 40 huruf b"), JKP_15)
        yield Stated("working_again", not self.new_job, _NOT_WORKING, working_again)

    def _search(self, rulebook: Rulebook) -> Search:
        law, day = rulebook.jkp.procedure, self.claimed_on
        return Search(self.applications, self.interviews, law.applications.on(day), law.interviews.on(day))


def showing_of_month(month: int, claimed_on: date, rulebook: Rulebook) -> Provision[Showing]:
    """What benefit month 1, 2, … asks to be shown. Raises ValueError for a month that is none, NotInForce before 2025."""
    showings = rulebook.jkp.procedure.showings.on(claimed_on)
    whole_number(month, "month", least=1, most=len(showings.value))
    return showings.with_value(showings.value[month - 1])
