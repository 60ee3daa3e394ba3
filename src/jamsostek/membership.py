"""Membership of a participant: when cover starts, is interrupted and ends."""

from collections.abc import Collection
from datetime import date, timedelta

from attrs import field, frozen

from jamsostek.arrears import arrears
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.months import NO_HOLIDAYS, Month, as_day, as_month, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.membership import LAW as LAW
from jamsostek.law.membership import End, Start
from jamsostek.payments import due_date
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_18
from jamsostek.readings.participation import PARTICIPATION_27
from jamsostek.regulations import BPJS_MANUAL
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Program, ProgramWord, Segment, as_program


@frozen
class Turn(Shown):
    """A day on which membership turns (starts, closes, ends), why, and by which article; None where nothing turns it.

    `notes` are remarks for a person.
    """

    day: date | None
    words: Words
    law: tuple[Source, ...]
    notes: tuple[Words, ...] = field(default=(), kw_only=True)

    def in_(self, language: Language, /) -> Sheet:
        """The day and why."""
        text = _TURN.with_(day=self.day, why=self.words)
        notes = tuple(note.in_(language) for note in self.notes)
        return Sheet(f"{text.in_(language)} [{cited(self.law, language)}]", (), notes=notes)


_TURN = Words("{day}: {why}", "{day}: {why}")
_NUMBER = Words("the membership number was issued", "nomor kepesertaan diterbitkan")
_PAID = Words("the first contribution was paid in full", "iuran pertama dibayar penuh")
_BY_LAW = Words(
    "participants of the other programs are in it by operation of law",
    "peserta program lain menjadi peserta demi hukum",
)
_BOTH = Words("registered and first contribution paid", "terdaftar dan iuran pertama dibayar")


def cover_starts(
    program: Program | ProgramWord,
    *,
    number_issued_on: date | None = None,
    registered_on: date | None = None,
    first_paid_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Turn:
    """The first day of cover; never the day of hiring, before which the risk is the employer's own (PP 44/2015 Pasal 27, 35).

    JKK, JKM, JHT and JKP: the day the number was issued, or else of the first full payment (reading PARTICIPATION-27). JP: the
    later of registration and first payment (PP 45/2015 Pasal 3). Who was a participant before JKP was created is in it from its
    first day (PP 37/2021 Pasal 5). Raises ValueError where the days needed are not given.
    """
    asked = as_program(program)
    known = {"number_issued_on": number_issued_on, "registered_on": registered_on, "first_paid_on": first_paid_on}
    days = {name: as_day(day, name) for name, day in known.items() if day is not None}
    if not days:
        raise ValueError(f"{', '.join(known)}: None; expected the days from which cover of {asked.value} follows")
    law = rulebook.membership
    if asked in law.begun_before:
        by_law = law.begun_before[asked].get(days.get("number_issued_on") or _needed(days, "first_paid_on"))
        if by_law is not None:
            return Turn(by_law.value, _BY_LAW, by_law.law)
    rule = law.start[asked].on(max(days.values()))
    if rule.value is Start.REGISTRATION_AND_PAYMENT:
        return Turn(max(_needed(days, "registered_on"), _needed(days, "first_paid_on")), _BOTH, rule.law)
    if "number_issued_on" in days:
        return Turn(days["number_issued_on"], _NUMBER, rule.law)
    return Turn(_needed(days, "first_paid_on"), _PAID, (*dict.fromkeys((*rule.law, PARTICIPATION_27)),))


def _needed(days: dict[str, date], name: str) -> date:
    if name not in days:
        raise ValueError(f"{name}: None; expected a date, for cover follows from it")
    return days[name]


_CLOSES = Words(
    "unpaid for more than {most:months} in a row: no benefit of JKK and JKM; a later payment opens a new membership",
    "menunggak lebih dari {most:months} berturut-turut: tidak ada manfaat JKK dan JKM; pembayaran kemudian membuka kepesertaan baru",
)
_GOES_ON = Words(
    "membership goes on; nobody is fined, cash is paid once the arrears are",
    "kepesertaan berlanjut; tanpa denda, santunan dibayar setelah tunggakan dilunasi",
)


def _months_borne(month: Month, rulebook: Rulebook) -> Provision[int]:
    """The most consecutive unpaid months that the membership of a non-wage earner bears, by the law of a month's last day."""
    statute = rulebook.jkm.arrears_tolerated[Segment.NON_WAGE].on(month.last_day)
    return statute.also(BPJS_MANUAL.whole()).also(CONTRIBUTIONS_18)


def interrupted(
    unpaid: Collection[Month], *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK
) -> Turn:
    """When the membership of a non-wage earner closes: the first day on which `arrears` counts more months than the law bears.

    No benefit is due from then on, a later payment opens a new membership with its own month, and the old arrears are not
    collected (PP 44/2015 Pasal 39, 42; practice, reading CONTRIBUTIONS-18). `day` is None where it goes on.
    """
    months = sorted({as_month(month, "unpaid") for month in unpaid})
    for day in sorted(day for month in months for day in _may_close(month, holidays, rulebook)):
        counted = arrears(months, day, payer=Payer.PARTICIPANT, holidays=holidays, rulebook=rulebook)
        most = _months_borne(Month.of(day), rulebook)
        if counted.count > most.value:
            return Turn(day, _CLOSES.with_(most=most.value), (*most.law, *counted.law))
    return Turn(None, _GOES_ON, list(rulebook.jkm.arrears_tolerated[Segment.NON_WAGE])[-1].law)


def _may_close(month: Month, holidays: Collection[date], rulebook: Rulebook) -> tuple[date, date]:
    """The days on which a month can begin to count, as reading JKK-JKM-18 is taken: its first, or that after its due date."""
    due = due_date(Program.JKK, month, payer=Payer.PARTICIPANT, holidays=holidays, rulebook=rulebook)
    return month.first_day, due.day + timedelta(days=1)


_ENDS = Words("ends {with_what}", "berakhir {with_what}")
_DISEASE = Words(
    "an occupational disease is covered if it is found by {day} [{law}]",
    "penyakit akibat kerja tetap dijamin bila ditemukan paling lambat {day} [{law}]",
)


def cover_ends(program: Program | ProgramWord, work_ended_on: date, *, rulebook: Rulebook = RULEBOOK) -> Turn:
    """What the end of work does: JKK, JKM and JKP end with it, JHT and JP do not (`day` is None).

    An occupational disease is covered for some years more (PP 44/2015 Pasal 48). Raises NotInForce before the program.
    """
    asked, ended = as_program(program), as_day(work_ended_on, "work_ended_on")
    end = rulebook.membership.end[asked].on(ended)
    words = _ENDS.with_(with_what=end.value)
    if end.value is not End.WORK:
        return Turn(None, words, end.law)
    if asked is not Program.JKK:
        return Turn(ended, words, end.law)
    years = rulebook.jkk.disease_years.on(ended)
    last = years_after(ended, years.value, rulebook.periods.leap_day)
    return Turn(ended, words, end.law, notes=(_DISEASE.with_(day=last, law=years.law),))
