"""Whether the worker could be a participant at all: citizenship, age at registration, programs, health insurance."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import field, frozen

from jamsostek.categories import HealthSegment, as_health_segment
from jamsostek.kernel.decisions import Condition, Stated
from jamsostek.kernel.fields import a_collection, a_day, a_flag
from jamsostek.kernel.months import as_day, completed_years
from jamsostek.kernel.words import Words
from jamsostek.readings.jkp import JKP_4, JKP_18, JKP_20
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, ProgramWord, Scale, ScaleWord, as_program, as_scale


def _scale(value: Scale | ScaleWord) -> Scale:
    scale = as_scale(value)
    if scale is None:
        raise ValueError("scale: None; expected the scale of the enterprise, which decides the programs asked")
    return scale


def _programs(values: Iterable[Program | ProgramWord]) -> frozenset[Program]:
    return frozenset(as_program(value, "programs") for value in a_collection(values, "programs", "programs"))


@frozen(kw_only=True)
class Enrolment:
    """What a worker is enrolled in, at an enterprise of this scale.

    `registered_on` is the first registration (reading JKP-26): who had one before JKP began was enrolled by law on its first day, and
    counts as registered then (Pasal 5 ayat (1), reading JKP-4); who entered while no health insurance was asked stays in without it.
    `citizen` says whether the worker was Indonesian on that day (reading JKP-18).
    """

    birth_date: date = field(validator=a_day)
    registered_on: date = field()
    scale: Scale = field(converter=_scale)
    programs: frozenset[Program] = field(converter=_programs)
    health_insurance: HealthSegment = field(converter=as_health_segment)
    citizen: bool = field(default=True, validator=a_flag)

    @registered_on.validator
    def _after_birth(self, _: object, value: date) -> None:
        if as_day(value, "registered_on") <= self.birth_date:
            raise ValueError(f"registered_on: {value} is not after the birth on {self.birth_date}")

    def conditions(self, ended_on: date, rulebook: Rulebook) -> Iterator[Condition]:
        """What a participant must be, on the day of registration and on the day work ended. Raises NotInForce before the law."""
        law, leap_day = rulebook.participation, rulebook.periods.leap_day
        entered = max(self.registered_on, law.jkp_age.key(next(iter(law.jkp_age)).since))
        yield Stated("foreigner", self.citizen, _CITIZEN, (PP_37_2021.at("Pasal 4 ayat (2) huruf a"), JKP_18))
        limit = law.jkp_age.on(entered)
        age = completed_years(self.birth_date, entered, leap_day)
        words = _AGE.with_(age=age, limit=limit.value)
        yield Stated("too_old_at_registration", age < limit.value, words, (*limit.law, JKP_4))
        package = law.jkp_programs[self.scale].on(ended_on)
        missing = tuple(program for program in package.value if program not in self.programs)
        words = _PROGRAMS.with_(programs=package.value, missing=missing)
        yield Stated("programs_missing", not missing, words, package.law)
        on_entry = law.jkp_health_insurance.on(entered)
        health = on_entry if self.health_insurance in on_entry.value else law.jkp_health_insurance.on(ended_on)
        words = _HEALTH.with_(found=self.health_insurance, taken=health.value)
        yield Stated("no_health_insurance", self.health_insurance in health.value, words, health.law)

    def warnings(self, ended_on: date, rulebook: Rulebook) -> tuple[Words, ...]:
        """That the working life had ended by the pension age: said, and still paid (reading JKP-20)."""
        pension_age = rulebook.jp.pension_age.on(ended_on)
        age = completed_years(self.birth_date, ended_on, rulebook.periods.leap_day)
        if age < pension_age.value:
            return ()
        return (_BEYOND.with_(age=age, limit=pension_age.value, reading=JKP_20),)


_CITIZEN = Words("an Indonesian citizen", "warga negara Indonesia")
_AGE = Words(
    "registered at the age of {age:count}, before reaching {limit:count}",
    "mendaftar pada usia {age:count}, belum mencapai {limit:count} tahun",
)
_PROGRAMS = Words("enrolled in {programs}; missing: {missing}", "terdaftar dalam {programs}; kurang: {missing}")
_HEALTH = Words("health insurance: {found}; taken: {taken}", "jaminan kesehatan: {found}; yang diterima: {taken}")
_BEYOND = Words(
    "work ended at the age of {age:count}, the pension age of {limit:count} reached: paid, but it may be doubted ({reading})",
    "PHK pada usia {age:count}, usia pensiun {limit:count} sudah tercapai: dibayar, tetapi dapat dipersoalkan ({reading})",
)
