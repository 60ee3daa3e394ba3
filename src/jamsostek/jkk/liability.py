"""What the employer owes himself: everything for a worker he did not register, the shortfall where he reported too low a wage."""

from collections.abc import Callable, Iterable

from attrs import evolve, frozen

from jamsostek.jkk.cash import CashAward, award
from jamsostek.jkk.wage_base import OwnBase, Reported, WageBase
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.formulas import Less
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.regulations import PP_44_2015
from jamsostek.terms import Bearer, Payer


@frozen
class Liability(Shown):
    """The cash of a package divided: what BPJS pays, and what the employer owes, line by line."""

    by_bpjs: tuple[CashAward, ...]
    by_employer: tuple[CashAward, ...]
    law: tuple[Source, ...]

    @property
    def bpjs(self) -> int:
        """All that BPJS pays, in rupiah."""
        return sum(line.amount for line in self.by_bpjs)

    @property
    def employer(self) -> int:
        """All that the employer owes, in rupiah."""
        return sum(line.amount for line in self.by_employer)

    def in_(self, language: Language, /) -> Sheet:
        """A row for each line with who pays it and to whom, then the two sums."""
        lines = (*self.by_bpjs, *self.by_employer)
        rows = tuple(_row(line, language) for line in lines)
        sums = (
            ("", _BY_BPJS.in_(language), rupiah(self.bpjs, language)),
            ("", _BY_EMPLOYER.in_(language), rupiah(self.employer, language)),
        )
        title = f"{_TITLE.in_(language)} [{cited(self.law, language)}]"
        notes = tuple(dict.fromkeys(note.in_(language) for line in lines for note in line.notes))
        return Sheet(title, (*rows, *sums), align="<<><", foot=2, notes=notes)


def _row(line: CashAward, language: Language) -> tuple[str, ...]:
    who, what, whom = (words.in_(language) for words in (line.bearer, line.label, line.payee))
    return who, what, rupiah(line.amount, language), whom


_TITLE = Words("Who owes what", "Kewajiban masing-masing")
_BY_BPJS = Words("paid by BPJS", "dibayar BPJS")
_BY_EMPLOYER = Words("owed by the employer", "wajib dibayar pemberi kerja")
_SHORTFALL = Words("what the wage reported too low left unpaid", "kekurangan akibat upah dilaporkan terlalu rendah")
_ALREADY_PAID = Words(
    "what the employer has paid already for the same (wages, receipts) counts towards what it owes the worker",
    "yang telah dibayar pemberi kerja untuk hal yang sama (upah, biaya) diperhitungkan dalam kewajibannya kepada pekerja",
)
_NOT_REGISTERED = PP_44_2015.at("Pasal 27 ayat (1)")
_UNDER_REPORTED = PP_44_2015.at("Pasal 32 ayat (2)")


def liability(
    package: Callable[[WageBase], Iterable[CashAward]], *, true_wage: OwnBase, reported_wage: OwnBase | None = None
) -> Liability:
    """Who pays the cash of a package: `package` computes it for a wage, `lambda wage: death(wage, accident_on=day)`.

    All that a case brought is `lambda wage: evolve(consequences, wage=wage).awards(day)`. What the employer already paid for the same,
    wages during incapacity or transport, counts towards what it owes the worker; the amounts here are the law's, before that.

    Without a `reported_wage` the worker was not registered and the employer owes it all as the law sets it (PP 44/2015 Pasal 27 ayat (1)).
    Otherwise BPJS pays on the wage reported and the employer the shortfall of each line that rests on a wage (Pasal 32 ayat (2)): the line
    on the true wage without that on the reported one, each with its floor and rounded; none where the reported wage is the higher one.
    """
    owed = tuple(package(true_wage))
    if reported_wage is None:
        return Liability((), tuple(map(owed_by_employer, owed)), (_NOT_REGISTERED,))
    paid = tuple(package(Reported(reported_wage)))
    known = {(line.benefit, line.payee): line for line in paid}
    lines = (_shortfall(line, known.get((line.benefit, line.payee))) for line in owed)
    return Liability(paid, tuple(line for line in lines if line is not None), (_UNDER_REPORTED,))


def owed_by_employer(line: CashAward) -> CashAward:
    """A line that the employer owes: to the worker, also where BPJS would have refunded what the employer paid already."""
    if line.payee != Payer.EMPLOYER.label:
        return evolve(line, bearer=Bearer.EMPLOYER)
    return evolve(line, bearer=Bearer.EMPLOYER, payee=Payer.WORKER.label, notes=(*line.notes, _ALREADY_PAID))


def _shortfall(owed: CashAward, paid: CashAward | None) -> CashAward | None:
    if paid is None:
        return owed_by_employer(owed)
    if owed.amount <= paid.amount:
        return None
    formula = Less(owed.formula, paid.formula, _SHORTFALL, (_UNDER_REPORTED,))
    return owed_by_employer(award(owed.benefit, formula, {**owed.facts, **paid.facts}, owed.payee))
