"""Sanctions: which measures the law attaches to a breach, when each falls due, and the administrative fine."""

from collections.abc import Collection
from datetime import date, timedelta
from fractions import Fraction

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.contributions import contributions
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day
from jamsostek.kernel.formulas import Fact, Formula, Scaled, share
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, Month, as_day, months_after, working_days_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write
from jamsostek.law.sanctions import LAW as LAW
from jamsostek.law.sanctions import Breach as Breach
from jamsostek.law.sanctions import Crime as Crime
from jamsostek.law.sanctions import Lift as Lift
from jamsostek.law.sanctions import Measure as Measure
from jamsostek.law.sanctions import Service as Service
from jamsostek.law.sanctions import Subject as Subject
from jamsostek.participants import Employer, Wage, WageEarner
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.participation import PARTICIPATION_23
from jamsostek.regulations import PP_37_2021, UU_24_2011
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import term


@frozen
class Sanctions(Shown):
    """What follows a breach: the measures in the order in which they are imposed, the services denied, the crime if it is one.

    `lifted` is what ends the denial of services, where the law says it.
    """

    subject: Subject
    breach: Breach
    measures: Provision[tuple[Measure, ...]]
    services: tuple[Service, ...]
    lifted: Provision[Lift] | None
    crime: Provision[Crime] | None
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The measures, the services, the criminal provision."""
        title = f"{self.subject.in_(language)}: {self.breach.in_(language)} [{cited(self.law, language)}]"
        rows = [(measure.in_(language),) for measure in self.measures.value]
        rows += [(f"– {service.in_(language)}",) for service in self.services]
        rows += (
            []
            if self.lifted is None
            else [(_UNTIL.with_(lifted=self.lifted.value, law=self.lifted.law).in_(language),)]
        )
        rows += [] if self.crime is None else [(self.crime.in_(language),)]
        return Sheet(title, tuple(rows) or ((_NOTHING.in_(language),),))


_UNTIL = Words("until {lifted} [{law}]", "sampai {lifted} [{law}]")
_NOTHING = Words("no sanction", "tanpa sanksi")
_CRIMINAL = frozenset({Breach.CONTRIBUTIONS_NOT_REMITTED, Breach.JHT_NOT_REMITTED})


def sanctions(on: date, subject: Subject | str, breach: Breach | str, *, rulebook: Rulebook = RULEBOOK) -> Sanctions:
    """Which sanctions the law attaches to a breach on a day: UU 24/2011 Pasal 17, 55; PP 86/2013; PP 37/2021 Pasal 46.

    Not registering is no crime; keeping contributions back is one, of an employer other than the State. Its lateness costs a fine
    of its own (`payments.late_fine`), and for JHT the ladder of PP 46/2015 Pasal 33 as well (`Breach.JHT_NOT_REMITTED`).
    """
    who, what = term(Subject, subject, "subject"), term(Breach, breach, "breach")
    law = rulebook.sanctions
    measures = law.measures[who][what].on(as_day(on, "on"))
    denied = law.services[who].on(on) if Measure.DENIAL_OF_SERVICES in measures.value else None
    crime = law.crime.on(on) if who is Subject.EMPLOYER and what in _CRIMINAL else None
    sources = (*measures.law, *(denied.law if denied else ()), *(crime.law if crime else ()))
    lifted = law.lifted[who][what].on(on) if denied is not None and what in law.lifted[who] else None
    return Sanctions(who, what, measures, denied.value if denied else (), lifted, crime, tuple(dict.fromkeys(sources)))


@frozen
class Warnings(Shown):
    """When the two written warnings and the stage of the fine end."""

    first_ends_on: date
    second_ends_on: date
    fine_ends_on: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The three days."""
        days = (self.first_ends_on, self.second_ends_on, self.fine_ends_on)
        rows = tuple((words.in_(language), write(day, language)) for words, day in zip(_STAGES, days, strict=True))
        return Sheet(f"{_LADDER.in_(language)} [{cited(self.law, language)}]", rows)


_LADDER = Words("Stages of the ladder", "Tahapan sanksi")
_STAGES = (
    Words("first warning ends", "teguran pertama berakhir"),
    Words("second warning ends", "teguran kedua berakhir"),
    Words("stage of the fine ends", "tahap denda berakhir"),
)


def warnings(
    first_given_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Warnings:
    """The stages after a first warning, the second given at once when the first ends (PP 86/2013 Pasal 6, 7, 10)."""
    length = rulebook.sanctions.warning_days.on(as_day(first_given_on, "first_given_on"))
    first = working_days_after(first_given_on, length.value, holidays)
    second = working_days_after(first, length.value, holidays)
    stage = rulebook.sanctions.fine_days.on(second)
    return Warnings(first, second, second + timedelta(days=stage.value), (*length.law, *stage.law))


def monthly_contribution(
    employer: Employer, wage: Wage, workers: int, month: Month, *, rulebook: Rulebook = RULEBOOK
) -> int:
    """What should be paid each month for workers of one wage: all programs mandatory for the scale, both shares, in rupiah."""
    bill = contributions(WageEarner(employer, wage=wage), month, rulebook=rulebook)
    return bill.total() * whole_number(workers, "workers")


@frozen
class FineOwed(Figured):
    """The administrative fine: of one month (`months` is None while nobody said when the duty was met), or of all its months."""

    per_month: int = field(kw_only=True)
    months: int | None = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The fine and its months."""
        return _FINE if self.months is None else _FINE_OF_MONTHS.with_(n=self.months)


_FINE = Words("administrative fine, each month", "denda administratif, setiap bulan")
_FINE_OF_MONTHS = Words("administrative fine, {n:months}", "denda administratif, {n:months}")
_DUE = Fact(
    "contribution", Words("the contribution that should be paid each month", "iuran yang seharusnya dibayar tiap bulan")
)
_MONTHS = Words(
    "for {n:months} begun after the second warning", "untuk {n:months} yang telah dimulai setelah teguran kedua"
)


def _subject(value: Subject | str) -> Subject:
    return term(Subject, value, "subject")


def _breach(value: Breach | str) -> Breach:
    return term(Breach, value, "breach")


def _contribution(value: int) -> int:
    return whole_number(value, "monthly_contribution")


@frozen(kw_only=True)
class AdministrativeFine:
    """An employer goes on failing after the second warning: what it owes, `decide()` answers (PP 86/2013 Pasal 7, 10).

    `monthly_contribution` is what should be paid each month (rupiah), `second_warning_ended_on` the last day of the second warning
    and `met_on` the day the duty was met; without these two days the answer is the fine of one month.
    """

    subject: Subject = field(default=Subject.EMPLOYER, converter=_subject)
    breach: Breach = field(default=Breach.NOT_REGISTERED, converter=_breach)
    monthly_contribution: int = field(converter=_contribution)
    on: date = field(validator=a_day)
    second_warning_ended_on: date | None = field(default=None, validator=optional(a_day))
    met_on: date | None = field(default=None, validator=optional(a_day))

    @met_on.validator
    def _both_days_or_neither(self, _: object, met_on: date | None) -> None:
        days = {"met_on": met_on, "second_warning_ended_on": self.second_warning_ended_on}
        if list(days.values()).count(None) == 1:
            raise ValueError(
                f"met_on: {met_on}, second_warning_ended_on: {days['second_warning_ended_on']}; expected both days or neither"
            )

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[FineOwed]:
        """The fine, or why the law fines nobody here."""
        rate = rulebook.sanctions.fine_rate.on(self.on)
        conditions = self._conditions(rulebook)
        if not all(condition.met for condition in conditions):
            return Refused(conditions)
        facts = {"contribution": self.monthly_contribution}
        one = in_whole_rupiah(share(_DUE, rate), rulebook)
        per_month = amount_of(one, facts)
        months = self._months(rulebook)
        formula: Formula = one
        if months is not None:
            counted = Scaled(share(_DUE, rate), Fraction(months), _MONTHS.with_(n=months), (PARTICIPATION_23,))
            formula = in_whole_rupiah(counted, rulebook)
        owed = FineOwed(amount_of(formula, facts), formula, facts, per_month=per_month, months=months)
        return Granted(owed, conditions)

    def _conditions(self, rulebook: Rulebook) -> tuple[Condition, ...]:
        fined = rulebook.sanctions.measures[self.subject][self.breach].on(self.on)
        jkp, employer = self.breach.of_jkp, self.subject is Subject.EMPLOYER
        return (
            Stated("state_employer", self.subject is not Subject.STATE_EMPLOYER, _NOT_THE_STATE, _EMPLOYERS),
            Stated("not_an_employer", self.subject is not Subject.PERSON, _AN_EMPLOYER, _EMPLOYERS),
            Stated("no_fine_for_jkp", not jkp, _NOT_JKP, (PP_37_2021.at("Pasal 46"),)),
            Stated("no_fine_for_breach", not employer or jkp or Measure.FINE in fined.value, _FINED, fined.law),
        )

    def _months(self, rulebook: Rulebook) -> int | None:
        """The months begun since the second warning ended; month k ends on the same day number k months later."""
        if self.second_warning_ended_on is None or self.met_on is None:
            return None
        begun = 0
        while months_after(self.second_warning_ended_on, begun, rulebook.periods.leap_day) < self.met_on:
            begun += 1
        return begun


_EMPLOYERS = (UU_24_2011.at("Pasal 17 ayat (1)"),)
_NOT_THE_STATE = Words("the employer is not the State", "pemberi kerja bukan penyelenggara negara")
_AN_EMPLOYER = Words("the one who fails is an employer", "yang lalai adalah pemberi kerja")
_NOT_JKP = Words(
    "the breach is not one of JKP, which knows no fine", "pelanggaran bukan pelanggaran JKP, yang tidak mengenal denda"
)
_FINED = Words("the law fines this breach", "pelanggaran ini dikenai denda")
