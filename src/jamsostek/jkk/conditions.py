"""What is asked before JKK pays, and what decides who pays first."""

from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Stated
from jamsostek.kernel.months import LeapDay, years_after
from jamsostek.kernel.words import Words
from jamsostek.readings.jkk_jkm import JKK_JKM_3, JKK_JKM_18, JKK_JKM_22, JKK_JKM_27
from jamsostek.regulations import PP_44_2015
from jamsostek.terms import Bearer, Segment, Term


class Deemed(Term):
    """Who counts as a worker for JKK though he is none (PP 44/2015 Pasal 28)."""

    HONORARY = "honorary", "honorary staff", "tenaga honorer"
    APPRENTICE = "apprentice", "apprentice", "magang"
    STUDENT = "student", "student in work practice", "siswa kerja praktik"
    PRISONER = "prisoner", "prisoner in assimilation", "narapidana dalam proses asimilasi"


DeemedWord: TypeAlias = Literal["honorary", "apprentice", "student", "prisoner"]


def harmed_by_work(by_work: bool) -> Stated:
    """It was a work accident or an occupational disease: found by people, not by this library."""
    words = Words(
        "a work accident or a disease caused by the work: {yes}",
        "kecelakaan kerja atau penyakit akibat kerja: {yes}",
    )
    law = (PP_44_2015.at("Pasal 1 angka 1"), PP_44_2015.at("Pasal 1 angka 6"))
    return Stated("not_by_work", by_work, words.with_(yes=by_work), law)


def deemed_worker(deemed: Deemed) -> Stated:
    """The participant counts as a worker; honorary staff with their own wage (reading JKK-JKM-3)."""
    words = Words("{who} counts as a worker", "{who} dianggap sebagai pekerja").with_(who=deemed)
    readings = (JKK_JKM_3,) if deemed is Deemed.HONORARY else ()
    return Stated("no_worker", True, words, (PP_44_2015.at("Pasal 28 ayat (1)"), *readings))


def enrolled(registered: bool, segment: Segment) -> Stated:
    """Registered on the day of the event; there is no waiting time. A wage earner's right stands all the same."""
    stands = not registered and segment is Segment.WAGE_EARNER
    words = _STANDS if stands else _ENROLLED.with_(yes=registered)
    law = (PP_44_2015.at("Pasal 27 ayat (1)"), PP_44_2015.at("Pasal 8 ayat (3)"))
    return Stated("not_registered", registered or stands, words, law)


_ENROLLED = Words("registered in JKK on that day: {yes}", "terdaftar dalam JKK pada hari itu: {yes}")
_STANDS = Words(
    "not registered in JKK on that day: a wage earner's right stands all the same",
    "tidak terdaftar dalam JKK pada hari itu: hak penerima upah tetap ada",
)


def registered_by_employer(registered: bool) -> Stated:
    """Whoever was not registered is paid by the employer."""
    words = Words("registered by the employer: {yes}", "didaftarkan pemberi kerja: {yes}").with_(yes=registered)
    return Stated("employer_owes", registered, words, (PP_44_2015.at("Pasal 27 ayat (1)"),))


@frozen
class InTime(Condition):
    """The claim comes before the right lapses; the anniversary itself is in time. A claim not yet made is none too late."""

    code = "expired"
    claimed_on: date | None
    last_day: date
    years: Provision[int]

    @property
    def met(self) -> bool:
        """Whether the claim is in time."""
        return self.claimed_on is None or self.claimed_on <= self.last_day

    @property
    def words(self) -> Words:
        """The day of the claim, where it is made, beside the last day."""
        text = _NOT_YET_CLAIMED if self.claimed_on is None else _CLAIMED
        return text.with_(day=self.claimed_on, last=self.last_day)

    @property
    def law(self) -> tuple[Source, ...]:
        """The expiry in force on the day of the event."""
        return self.years.law


_CLAIMED = Words("claimed on {day}, at the latest {last}", "diajukan {day}, paling lambat {last}")
_NOT_YET_CLAIMED = Words(
    "no day of the claim given; at the latest {last}", "tanggal pengajuan tidak disebut; paling lambat {last}"
)


@frozen
class WithinTolerance(Condition):
    """A non-wage participant's arrears at the event: beyond the tolerated months there is no right at all."""

    code = "arrears_over_three_months"
    months: int
    tolerated: Provision[int]

    @property
    def met(self) -> bool:
        """Whether the arrears are tolerated."""
        return self.months <= self.tolerated.value

    @property
    def words(self) -> Words:
        """The months beside what is tolerated."""
        return _ARREARS.with_(n=self.months, most=self.tolerated.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The arrears of that segment, and how they are counted."""
        return (*self.tolerated.law, JKK_JKM_18)


_ARREARS = Words(
    "{n:months} in arrears in a row at the event, tolerated {most:months}",
    "menunggak {n:months} berturut-turut saat peristiwa, ditoleransi {most:months}",
)


@frozen
class ArrearsBorne(Condition):
    """An employer's arrears at the event: beyond the tolerated months it pays first, and is refunded after settling them."""

    code = "employer_pays_first"
    months: int
    tolerated: Provision[int]

    @property
    def met(self) -> bool:
        """Whether BPJS pays in spite of them."""
        return self.months <= self.tolerated.value

    @property
    def words(self) -> Words:
        """The months beside what is tolerated."""
        return _ARREARS.with_(n=self.months, most=self.tolerated.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The arrears of employers, how they are counted, and that no deadline is set for the refund."""
        return (*self.tolerated.law, JKK_JKM_18, JKK_JKM_27)


@frozen
class ReportedInTime(Condition):
    """The employer's Stage I report came within 48 hours, by the clock; what lateness costs depends on the day of the event."""

    code = "reported_late"
    accident_at: datetime
    reported_at: datetime
    hours: Provision[int]
    late_bearer: Provision[Bearer]

    @property
    def met(self) -> bool:
        """Whether it came in time, or lateness does not move the payer."""
        return self.in_time or self.late_bearer.value is Bearer.BPJS

    @property
    def in_time(self) -> bool:
        """Whether it came in time."""
        return self.reported_at - self.accident_at <= timedelta(hours=self.hours.value)

    @property
    def words(self) -> Words:
        """Whether it came in time, and who pays if not."""
        return _REPORTED.with_(hours=self.hours.value, yes=self.in_time, bearer=self.late_bearer.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The duty to report, and what follows."""
        return (*self.hours.law, *self.late_bearer.law)


_REPORTED = Words(
    "reported within {hours:hours}: {yes} (if late, paid by {bearer})",
    "dilaporkan dalam {hours:hours}: {yes} (bila terlambat, ditanggung {bearer})",
)


@frozen
class DiseaseInTime(Condition):
    """An occupational disease appears while the work lasts or within the years after it; the anniversary is in time."""

    code = "disease_too_late"
    diagnosed_on: date
    employment_ended_on: date
    years: Provision[int]
    leap_day: LeapDay

    @property
    def last_day(self) -> date:
        """The last day on which it may appear."""
        return years_after(self.employment_ended_on, self.years.value, self.leap_day)

    @property
    def met(self) -> bool:
        """Whether it appeared in time."""
        return self.diagnosed_on <= self.last_day

    @property
    def words(self) -> Words:
        """The day of the diagnosis beside the last day."""
        return Words(
            "diagnosed on {day}; work ended {ended}, so at the latest {last}",
            "didiagnosis {day}; hubungan kerja berakhir {ended}, jadi paling lambat {last}",
        ).with_(day=self.diagnosed_on, ended=self.employment_ended_on, last=self.last_day)

    @property
    def law(self) -> tuple[Source, ...]:
        """The right after the end of work; the diagnosis is what counts."""
        return (*self.years.law, JKK_JKM_22)
