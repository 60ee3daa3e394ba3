"""The personal conditions of participation: what a person must bring beside a place in the table, each with its public code."""

from datetime import date

from attrs import frozen

from jamsostek.categories import Category, ContractKind, HealthSegment
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.words import Words
from jamsostek.law.participation import Reason
from jamsostek.terms import Program


@frozen
class OpenToTheGroup(Condition):
    """The table has an open cell for the group; unmet, it says why not."""

    reason: Reason
    law: tuple[Source, ...]

    @property
    def code(self) -> str:
        """The reason of the cell."""
        return str(self.reason.value)

    @property
    def met(self) -> bool:
        """Never: an open cell needs no such condition."""
        return False

    @property
    def words(self) -> Words:
        """The reason."""
        return self.reason.label


@frozen
class StaysLongEnough(Condition):
    """A foreigner works in Indonesia for at least six months, by contract or permit."""

    months: int
    needed: Provision[int]
    code = Reason.SHORT_STAY.value

    @property
    def met(self) -> bool:
        """Whether the months suffice, from the first day on."""
        return self.months >= self.needed.value

    @property
    def words(self) -> Words:
        """The months found and needed."""
        return _STAY.with_(months=self.months, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """UU 24/2011 Pasal 14."""
        return self.needed.law


_STAY = Words(
    "works in Indonesia for {months:months}; at least {needed:months}",
    "bekerja di Indonesia {months:months}; paling singkat {needed:months}",
)


@frozen
class IsCitizen(Condition):
    """The person is a citizen (WNI)."""

    citizen: bool
    law: tuple[Source, ...]
    code = Reason.NOT_CITIZEN.value

    @property
    def met(self) -> bool:
        """Whether it is so."""
        return self.citizen

    @property
    def words(self) -> Words:
        """Citizenship as found."""
        return _CITIZEN.with_(citizen=self.citizen)


_CITIZEN = Words("citizen: {citizen}", "warga negara Indonesia: {citizen}")


@frozen
class YoungEnough(Condition):
    """On the day of registration the person has not reached an age."""

    age: int
    registered_on: date
    limit: Provision[int]
    code = Reason.AGE_LIMIT.value

    @property
    def met(self) -> bool:
        """Whether the age is below the limit; on the birthday itself it is not."""
        return self.age < self.limit.value

    @property
    def words(self) -> Words:
        """The age found and the limit."""
        return _AGE.with_(age=self.age, day=self.registered_on, limit=self.limit.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the limit."""
        return self.limit.law


_AGE = Words(
    "aged {age:years} on registration, {day}; not yet {limit:years}",
    "berusia {age:years} saat mendaftar, {day}; belum mencapai {limit:years}",
)


@frozen
class OldEnough(Condition):
    """On the day of registration the person has reached an age."""

    age: int
    registered_on: date
    least: Provision[int]
    code = Reason.AGE_LIMIT.value

    @property
    def met(self) -> bool:
        """Whether the age is reached; on the birthday itself it is."""
        return self.age >= self.least.value

    @property
    def words(self) -> Words:
        """The age found and the least."""
        return _OLD_ENOUGH.with_(age=self.age, day=self.registered_on, least=self.least.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the least age."""
        return self.least.law


_OLD_ENOUGH = Words(
    "aged {age:years} on registration, {day}; at least {least:years}",
    "berusia {age:years} saat mendaftar, {day}; paling rendah {least:years}",
)


@frozen
class EntersInTime(Condition):
    """The person enters JP early enough before the pension age; `latest` is None where the law is read without a limit."""

    registered_on: date
    latest: date | None
    law: tuple[Source, ...]
    code = Reason.AGE_LIMIT.value

    @property
    def met(self) -> bool:
        """Whether the entry is not after the latest day."""
        return self.latest is None or self.registered_on <= self.latest

    @property
    def words(self) -> Words:
        """The day of entry and the latest."""
        return _ENTRY.with_(day=self.registered_on, latest=self.latest)


_ENTRY = Words("enters JP on {day}; at the latest {latest}", "mulai ikut JP {day}; paling lambat {latest}")


@frozen
class EmployedByAnEntrepreneur(Condition):
    """The person has an employment relationship with an entrepreneur (pengusaha)."""

    category: Category
    contract: ContractKind
    met: bool
    law: tuple[Source, ...]
    code = Reason.NO_EMPLOYMENT.value

    @property
    def words(self) -> Words:
        """Category, contract and the finding."""
        return _EMPLOYED.with_(category=self.category, contract=self.contract, met=self.met)


_EMPLOYED = Words(
    "{category}, {contract}; employed by an entrepreneur: {met}",
    "{category}, {contract}; hubungan kerja dengan pengusaha: {met}",
)


@frozen
class ProgramsJoined(Condition):
    """Every program that JKP presupposes is joined."""

    joined: frozenset[Program]
    needed: Provision[tuple[Program, ...]]
    code = Reason.MISSING_PROGRAM.value

    @property
    def missing(self) -> tuple[Program, ...]:
        """The programs not joined."""
        return tuple(program for program in self.needed.value if program not in self.joined)

    @property
    def met(self) -> bool:
        """Whether none is missing."""
        return not self.missing

    @property
    def words(self) -> Words:
        """What is needed and what is missing."""
        needed = ", ".join(program.value for program in self.needed.value)
        missing = ", ".join(program.value for program in self.missing) or "–"
        return _JOINED.with_(needed=needed, missing=missing)

    @property
    def law(self) -> tuple[Source, ...]:
        """PP 37/2021 Pasal 4 ayat (3)."""
        return self.needed.law


_JOINED = Words("needs {needed}; missing: {missing}", "mensyaratkan {needed}; belum diikuti: {missing}")


@frozen
class HealthInsured(Condition):
    """The person is registered with the national health insurance in a segment that JKP accepts."""

    segment: HealthSegment
    accepted: Provision[tuple[HealthSegment, ...]]
    code = Reason.HEALTH_INSURANCE.value

    @property
    def met(self) -> bool:
        """Whether the segment is accepted."""
        return self.segment in self.accepted.value

    @property
    def words(self) -> Words:
        """The segment found and those accepted."""
        return _INSURED.with_(segment=self.segment, accepted=self.accepted.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """PP 37/2021 Pasal 4, as amended."""
        return self.accepted.law


_INSURED = Words("JKN: {segment}; accepted: {accepted}", "JKN: {segment}; yang diterima: {accepted}")
