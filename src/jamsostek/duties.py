"""Duties and deadlines: the last day on which a registration or a notice is in time."""

from collections.abc import Collection
from datetime import date, timedelta

from attrs import frozen

from jamsostek.kernel.citations import cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, working_days_after, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.law.duties import LAW as LAW
from jamsostek.law.duties import Duty as Duty
from jamsostek.law.duties import TimeLimit
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import term


@frozen
class Deadline(Shown):
    """The last day on which a duty is met in time, and the limit it follows from."""

    duty: Duty
    event_on: date
    due: date
    limit: Provision[TimeLimit]

    def in_(self, language: Language, /) -> Sheet:
        """The duty, its last day, the limit and its articles."""
        text = _DEADLINE.with_(duty=self.duty, due=self.due, limit=self.limit.value, event=self.event_on)
        return Sheet(f"{text.in_(language)} [{cited(self.limit.law, language)}]", ())


_DEADLINE = Words("{duty}: by {due}, {limit} after {event}", "{duty}: paling lambat {due}, {limit} setelah {event}")


def deadline(
    duty: Duty | str, event_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Deadline:
    """Until when a duty is met in time; the day of the event is not counted (reading PARTICIPATION-26).

    Working days leave out Saturdays, Sundays and the caller's `holidays`; days and years are those of the calendar. The due dates
    of contributions are `payments.due_date`. Raises NotInForce where the duty did not exist on the day.
    """
    asked = term(Duty, duty, "duty")
    limit = rulebook.duties.limit[asked].on(as_day(event_on, "event_on"))
    return Deadline(asked, event_on, _last_day(event_on, limit.value, holidays, rulebook), limit)


def _last_day(event_on: date, limit: TimeLimit, holidays: Collection[date], rulebook: Rulebook) -> date:
    if limit.unit is Unit.WORKING_DAYS:
        return working_days_after(event_on, limit.count, holidays)
    if limit.unit is Unit.DAYS:
        return event_on + timedelta(days=limit.count)
    return years_after(event_on, limit.count, rulebook.periods.leap_day)
