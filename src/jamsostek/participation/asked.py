"""What the programs ask of a person beside a place in the eligibility table."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from jamsostek.categories import Category, ParticipantSegment, Standing
from jamsostek.kernel.dated import Daily
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.months import Month, as_day, completed_years, months_after
from jamsostek.law.jp import LatestEntry
from jamsostek.law.participation import Cell, DomesticWorker, ForeignerPension, Reason
from jamsostek.participants import Person
from jamsostek.participation.conditions import (
    EmployedByAnEntrepreneur,
    EntersInTime,
    HealthInsured,
    IsCitizen,
    OldEnough,
    OpenToTheGroup,
    ProgramsJoined,
    StaysLongEnough,
    YoungEnough,
)
from jamsostek.pension_age import pension_date
from jamsostek.readings.participation import PARTICIPATION_5, PARTICIPATION_7, PARTICIPATION_8
from jamsostek.regulations import PP_37_2021, PP_45_2015
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Scale


def _first_day(table: Daily[Any]) -> date:
    """The day on which a rule began."""
    return as_day(next(iter(table)).since, "since")


@frozen
class Question:
    """A person, the day asked about and the law."""

    person: Person
    on: date
    rulebook: Rulebook

    @property
    def registered(self) -> date:
        """The day of the first registration: the day asked about where it is left open."""
        return self.person.registered_on or self.on

    @property
    def household_employs(self) -> bool:
        """Whether a domestic worker is taken as a wage earner of a natural person (reading PARTICIPATION-8)."""
        as_wage_earner = self.rulebook.participation.domestic_worker is DomesticWorker.WAGE_EARNER
        return as_wage_earner and self.person.category is Category.DOMESTIC_WORKER

    def asked_by(self, program: Program) -> tuple[Condition, ...]:
        """What JKK, JKM, JHT and JP ask."""
        own = self._by_jp() if program is Program.JP else iter(())
        return (*self._by_all(), *own)

    def asked_by_jkp(self, cell: Cell, joined: frozenset[Program]) -> tuple[Condition, ...]:
        """What JKP asks: nothing of its own before it was created (PP 37/2021 Pasal 4, 50)."""
        if self.rulebook.participation.jkp_age.get(self.on) is not None:
            return (*self._by_all(), *self._by_jkp(), *self._of_the_employed(cell, joined))
        if cell.reason is Reason.NOT_YET_IN_FORCE:
            return tuple(self._by_all())
        return (OpenToTheGroup(Reason.NOT_YET_IN_FORCE, (PP_37_2021.at("Pasal 50"),)), *self._by_all())

    def _by_all(self) -> Iterator[Condition]:
        """What every program asks of foreigners, of non-wage earners and of migrant workers: to stay long enough, and an age."""
        law, person = self.rulebook.participation, self.person
        if person.months_in_indonesia is not None and not person.citizen:
            yield StaysLongEnough(person.months_in_indonesia, law.foreigner_months.on(self.on))
        limit = law.non_wage_age.get(self.registered)
        non_wage = person.category.segment is ParticipantSegment.NON_WAGE_EARNER and not self.household_employs
        if non_wage and limit is not None and person.born is not None:
            yield YoungEnough(self._age_on(person.born, self.registered), self.registered, limit)
        least = law.migrant_age.get(self.registered)
        migrant = person.category is Category.MIGRANT_WORKER
        if migrant and least is not None and person.born is not None:
            yield OldEnough(self._age_on(person.born, self.registered), self.registered, least)

    def _age_on(self, born: date, day: date) -> int:
        return completed_years(born, day, self.rulebook.periods.leap_day)

    def _by_jp(self) -> Iterator[Condition]:
        """JP is not applied to foreigners (reading PARTICIPATION-5) and is entered in time before the pension age (JP-5)."""
        law, person = self.rulebook, self.person
        if law.participation.foreigner_pension is ForeignerPension.UNAVAILABLE and not person.citizen:
            yield IsCitizen(person.citizen, (PP_45_2015.at("Pasal 4 ayat (1)"), PARTICIPATION_5))
        if person.born is not None:
            entered = max(self.registered, _first_day(law.jp.entry_months_before))
            months = law.jp.entry_months_before.on(entered)
            yield EntersInTime(entered, self._latest_entry(person.born, months.value), months.law)

    def _latest_entry(self, born: date, months: int) -> date | None:
        """The last day on which JP can be entered; None where the law is read without a limit."""
        if self.rulebook.jp.latest_entry is LatestEntry.NO_LIMIT:
            return None
        day = months_after(pension_date(born, self.rulebook), -months)
        whole_month = self.rulebook.jp.latest_entry is LatestEntry.MONTH_BEFORE_PENSION
        return Month.of(day).last_day if whole_month else day

    def _enrolled_in_jkp(self) -> date:
        """The day that counts for JKP: who was registered before became a participant on its first day (Pasal 5)."""
        return max(self.registered, _first_day(self.rulebook.participation.jkp_age))

    def _by_jkp(self) -> Iterator[Condition]:
        """A citizen who was young enough when registered; asked once, not again by a later employer (reading JKP-26)."""
        law, person = self.rulebook.participation, self.person
        yield IsCitizen(person.citizen, (PP_37_2021.at("Pasal 4 ayat (2) huruf a"),))
        if person.born is not None:
            enrolled = self._enrolled_in_jkp()
            yield YoungEnough(self._age_on(person.born, enrolled), enrolled, law.jkp_age.on(enrolled))

    def _of_the_employed(self, cell: Cell, joined: frozenset[Program]) -> Iterator[Condition]:
        """An employment relationship with an entrepreneur, the other programs, and the health insurance."""
        law, person = self.rulebook.participation, self.person
        if cell.standing is not Standing.AUTOMATIC:
            return
        director = person.category is Category.SALARIED_DIRECTOR
        article = PP_37_2021.at("Pasal 4 ayat (2) huruf c")
        sources = (
            article,
            *((PARTICIPATION_7,) if director else ()),
            *((PARTICIPATION_8,) if self.household_employs else ()),
        )
        employed = not director and not self.household_employs
        yield EmployedByAnEntrepreneur(person.category, person.engaged_by, employed, sources)
        yield ProgramsJoined(joined, law.jkp_programs[person.scale or Scale.MICRO].on(self.on))
        on_entry = law.jkp_health_insurance.on(self._enrolled_in_jkp())
        accepted_once = person.health_insurance in on_entry.value
        yield HealthInsured(
            person.health_insurance, on_entry if accepted_once else law.jkp_health_insurance.on(self.on)
        )
