"""The pension age of a person: when it is reached, the first pension month, how long who works on may wait (PP 45/2015 Pasal 15)."""

from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.months import Month, completed_years, months_after, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words, write
from jamsostek.law.jp import PensionAgeStep
from jamsostek.pension_age import pension_date
from jamsostek.readings.jp import JP_1, JP_2, JP_3
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen(kw_only=True)
class PensionAge(Shown):
    """When a person reaches the pension age.

    `on` is the birthday, `first_month` the first month for which an old-age pension may run, `defer_until` the last day to which
    one still at work may put it off. BPJS writes by `notice_by`; the data go back by `reply_by` (Permenaker 29/2015 Pasal 12).
    """

    age: int
    on: date
    first_month: Month
    defer_until: date
    notice_by: date
    reply_by: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The days, line by line."""
        figures = (
            (_AGE, write(self.age, language, Unit.YEARS)),
            (_ON, write(self.on, language)),
            (_FIRST, write(self.first_month, language)),
            (_DEFER, write(self.defer_until, language)),
            (_NOTICE, write(self.notice_by, language)),
            (_REPLY, write(self.reply_by, language)),
        )
        rows = tuple((words.in_(language), figure) for words, figure in figures)
        return Sheet(_TITLE.in_(language), rows, notes=tuple(source.in_(language) for source in self.law))


_TITLE = Words("pension age", "usia pensiun")
_AGE = Words("age", "usia")
_ON = Words("reached on", "tercapai pada")
_FIRST = Words("first pension month", "bulan pensiun pertama")
_DEFER = Words("can be put off until", "dapat ditunda sampai dengan")
_NOTICE = Words("notice by BPJS at the latest", "pemberitahuan BPJS paling lambat")
_REPLY = Words("data returned at the latest", "data dikembalikan paling lambat")


def pension_age(born: date, *, contributing_until: Month | None = None, rulebook: Rulebook = RULEBOOK) -> PensionAge:
    """When somebody born on a day reaches the pension age.

    `contributing_until` is the last contribution month; it matters only if later steps of the age reach who works on
    (reading JP-1). PP 45/2015 Pasal 15, Pasal 19 ayat (3).
    """
    law, leap = rulebook.jp, rulebook.periods.leap_day
    on = pension_date(born, rulebook)
    age = completed_years(born, on, leap)
    defer = law.deferral_years.on(max(on, _begin(rulebook)))
    until = years_after(on, defer.value, leap)
    if law.pension_age_step is PensionAgeStep.WHILE_CONTRIBUTING and contributing_until is not None:
        for step in law.pension_age:
            when = step.since
            if isinstance(when, date) and on < when <= until and Month.of(when) <= contributing_until:
                age, on = step.value, years_after(born, step.value, leap)
                until = years_after(on, defer.value, leap)
    asked = max(on, _begin(rulebook))
    return PensionAge(
        age=age,
        on=on,
        first_month=Month.of(on) + 1,
        defer_until=until,
        notice_by=months_after(on, -law.notice_months.on(asked).value, leap),
        reply_by=months_after(on, -law.reply_months.on(asked).value, leap),
        law=(*law.pension_age.on(asked).law, *defer.law, JP_1, JP_2, JP_3),
    )


def _begin(rulebook: Rulebook) -> date:
    """The first day of JP."""
    first = next(iter(rulebook.jp.pension_age)).since
    assert isinstance(first, date)
    return first
