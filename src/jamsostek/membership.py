"""Membership of a participant: when cover starts, is interrupted and ends."""

from collections.abc import Collection
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.membership import LAW as LAW
from jamsostek.law.membership import Start
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_18
from jamsostek.readings.participation import PARTICIPATION_27
from jamsostek.regulations import BPJS_MANUAL, PP_37_2021, PP_44_2015, PP_45_2015, PP_46_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, ProgramWord, Segment, as_program


@frozen
class Turn(Shown):
    """A day on which membership turns (starts, closes, ends), why, and by which article; None where nothing turns it."""

    day: date | None
    words: Words
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The day and why."""
        text = _TURN.with_(day=self.day, why=self.words)
        return Sheet(f"{text.in_(language)} [{cited(self.law, language)}]", ())


_TURN = Words("{day}: {why}", "{day}: {why}")
_NUMBER = Words("the membership number was issued", "nomor kepesertaan diterbitkan")
_PAID = Words("the first contribution was paid in full", "iuran pertama dibayar penuh")
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
    later of registration and first payment (PP 45/2015 Pasal 3). Raises ValueError where the days needed are not given.
    """
    asked = as_program(program)
    known = {"number_issued_on": number_issued_on, "registered_on": registered_on, "first_paid_on": first_paid_on}
    days = {name: as_day(day, name) for name, day in known.items() if day is not None}
    if not days:
        raise ValueError(f"{', '.join(known)}: None; expected the days from which cover of {asked.value} follows")
    rule = rulebook.membership.start[asked].on(max(days.values()))
    if rule.value is Start.REGISTRATION_AND_PAYMENT:
        return Turn(max(_needed(days, "registered_on"), _needed(days, "first_paid_on")), _BOTH, rule.law)
    if "number_issued_on" in days:
        return Turn(days["number_issued_on"], _NUMBER, rule.law)
    return Turn(_needed(days, "first_paid_on"), _PAID, (*dict.fromkeys((*rule.law, PARTICIPATION_27)),))


def _needed(days: dict[str, date], name: str) -> date:
    if name not in days:
        raise ValueError(f"{name}: None; expected a date, for cover follows from it")
    return days[name]


_CLOSES = Words("unpaid for more than {most:months} in a row", "menunggak lebih dari {most:months} berturut-turut")
_GOES_ON = Words("membership goes on", "kepesertaan berlanjut")


def unpaid_months_borne(month: Month, rulebook: Rulebook) -> Provision[int]:
    """The most consecutive unpaid months that the membership of a non-wage earner bears, by the law of a month's last day."""
    statute = rulebook.jkm.arrears_tolerated[Segment.NON_WAGE].on(month.last_day)
    return statute.also(BPJS_MANUAL.whole()).also(CONTRIBUTIONS_18)


def interrupted(unpaid: Collection[Month], *, rulebook: Rulebook = RULEBOOK) -> Turn:
    """When the membership of a non-wage earner closes: on the last day of the fourth consecutive unpaid month.

    No benefit is due from then on, and a later payment opens a new membership (PP 44/2015 Pasal 39, 42; practice). `day` is None
    where it goes on.
    """
    run: list[Month] = []
    for month in sorted({as_month(month, "unpaid") for month in unpaid}):
        run = [*run, month] if run and month - run[-1] == 1 else [month]
        most = unpaid_months_borne(month, rulebook)
        if len(run) > most.value:
            return Turn(month.last_day, _CLOSES.with_(most=most.value), most.law)
    return Turn(None, _GOES_ON, list(rulebook.jkm.arrears_tolerated[Segment.NON_WAGE])[-1].law)


_WORK = Words("ends with the work", "berakhir bersama hubungan kerja")
_SAVINGS = Words("ends with the payment of the whole balance", "berakhir dengan pembayaran seluruh saldo")
_PENSION = Words(
    "ends with death or a refund at pension age", "berakhir karena meninggal dunia atau pengembalian saat usia pensiun"
)
_ENDS = {
    Program.JKK: (_WORK, PP_44_2015.at("Pasal 48 ayat (1)")),
    Program.JKM: (_WORK, PP_44_2015.at("Pasal 34 ayat (1)")),
    Program.JHT: (_SAVINGS, PP_46_2015.at("Pasal 26")),
    Program.JP: (_PENSION, PP_45_2015.at("Pasal 3 ayat (4)")),
    Program.JKP: (_WORK, PP_37_2021.at("Pasal 1 angka 6")),
}
_WITH_WORK = frozenset(program for program, (words, _) in _ENDS.items() if words is _WORK)


def cover_ends(program: Program | ProgramWord, work_ended_on: date) -> Turn:
    """What the end of work does: JKK, JKM and JKP end with it, JHT and JP do not (`day` is None)."""
    asked, ended = as_program(program), as_day(work_ended_on, "work_ended_on")
    words, article = _ENDS[asked]
    return Turn(ended if asked in _WITH_WORK else None, words, (article,))
