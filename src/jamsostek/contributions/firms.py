"""A firm's bill: the bills of its workers for one month added up, its due dates, its fines if paid on a day."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from attrs import evolve, field, frozen

from jamsostek.contributions.bills import Bill
from jamsostek.kernel.fields import each_a
from jamsostek.kernel.months import NO_HOLIDAYS, Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.participants import AnyEmployer, Employer, StateEmployer
from jamsostek.payments import Due, Fine, due_date, late_fine
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, PayerWord, Program, ProgramWord, as_payer, as_program


def _pays(bill: Bill) -> bool:
    """Whether the participant pays, and no employer."""
    return any(entry.payer is Payer.PARTICIPANT for entry in bill.tariff.entries)


@frozen
class Penalty(Shown):
    """The fines of a month's bill paid on a day, one for each program; a collection of them, with their total."""

    month: Month
    paid_on: date
    fines: tuple[Fine, ...]

    @property
    def amount(self) -> int:
        """All fines together, in rupiah."""
        return sum(fine.amount for fine in self.fines)

    def __iter__(self) -> Iterator[Fine]:
        return iter(self.fines)

    def __len__(self) -> int:
        return len(self.fines)

    def __getitem__(self, at: int) -> Fine:
        return self.fines[at]

    def in_(self, language: Language, /) -> Sheet:
        """Each program's months of delay and fine."""
        title = _PENALTY.with_(month=self.month, day=self.paid_on).in_(language)
        head = tuple(words.in_(language) for words in (_PROGRAM, _LATE, _FINE))
        rows = [(fine.program.value, str(fine.months_late), rupiah(fine.amount, language)) for fine in self.fines]
        foot = (_TOTAL.in_(language), "", rupiah(self.amount, language))
        return Sheet(title, (*rows, foot), head=head, align="<>>", foot=1)


@frozen
class FirmBill(Shown):
    """What a firm remits for one month: totals over its workers' bills, each line rounded per worker before adding.

    `employer` tells who owes fines for lateness (a state employer owes none). The bills of participants without wages whom
    somebody pays for add up in the same way, apart from those of workers: their due dates are other ones, and nobody is fined.
    """

    bills: tuple[Bill, ...] = field()
    employer: AnyEmployer = field(factory=Employer, kw_only=True)
    rulebook: Rulebook = field(default=RULEBOOK, kw_only=True, repr=False)

    @bills.validator
    def _of_one_month(self, _: object, bills: tuple[Bill, ...]) -> None:
        if not bills:
            raise ValueError("bills: empty; expected the bills of at least one worker")
        months = sorted({bill.month for bill in bills})
        if len(months) > 1:
            raise ValueError(f"bills: of several months ({', '.join(map(str, months))}); expected one")
        if any(bill.tariff.once for bill in bills):
            raise ValueError(
                "bills: of a construction contract, due once and not with those of a month; expected bills of a month"
            )
        if len({_pays(bill) for bill in bills if len(bill)}) > 1:
            raise ValueError("bills: of workers and of participants without wages; expected one kind")

    @property
    def participants_pay(self) -> bool:
        """Whether these are bills of participants without wages."""
        return any(_pays(bill) for bill in self.bills)

    @property
    def month(self) -> Month:
        """The contribution month."""
        return self.bills[0].month

    @property
    def programs(self) -> tuple[Program, ...]:
        """The programs that something is due for."""
        due = {line.program for bill in self.bills for line in bill}
        return tuple(program for program in Program if program in due)

    @property
    def persons(self) -> int:
        """How many workers or participants the bills are for."""
        return sum(bill.tariff.persons for bill in self.bills)

    @property
    def deferred(self) -> int:
        """The rupiah of JP that are settled later: under the deferral of 2020 (PP 49/2020 Pasal 17); else 0."""
        parts = (bill.deferral for bill in self.bills)
        return sum(part.deferred.amount for part in parts if part is not None)

    def paid_on(self, day: date) -> "FirmBill":
        """What is due if the month is paid on a day: the bills in full for which a relief has then lapsed (`Bill.paid_on`)."""
        return evolve(self, bills=tuple(bill.paid_on(day) for bill in self.bills))

    def total(self, program: Program | ProgramWord | None = None, payer: Payer | PayerWord | None = None) -> int:
        """The rupiah of one program or all, one payer or all."""
        programs = self.programs if program is None else (as_program(program),)
        payers = tuple(Payer) if payer is None else (as_payer(payer),)
        return sum(bill.amount(each, by) for bill in self.bills for each in programs for by in payers)

    def due_dates(self, *, holidays: Collection[date] = NO_HOLIDAYS) -> tuple[Due, ...]:
        """The last day for each program; `holidays` are the caller's (Saturdays and Sundays count by themselves)."""
        payer = Payer.PARTICIPANT if self.participants_pay else Payer.EMPLOYER
        return tuple(
            due_date(program, self.month, payer=payer, holidays=holidays, rulebook=self.rulebook)
            for program in self.programs
        )

    def penalty(self, paid_on: date, *, holidays: Collection[date] = NO_HOLIDAYS) -> "Penalty":
        """The fine of each program if the whole bill is paid on a day; amounts of 0 where it is in time.

        A relief that has lapsed by then no longer lowers what the fine is counted from; of a JP contribution that is deferred,
        what was payable on time counts.
        """
        owed = self.paid_on(paid_on)
        fines = (
            late_fine(
                program,
                self.month,
                owed.total(program) - (owed.deferred if program is Program.JP else 0),
                paid_on,
                owed_by=Payer.PARTICIPANT if self.participants_pay else self.employer,
                holidays=holidays,
                rulebook=self.rulebook,
            )
            for program in self.programs
        )
        return Penalty(self.month, paid_on, tuple(fines))

    def in_(self, language: Language, /) -> Sheet:
        """Totals by program and payer, with the due dates before any shift for holidays of the caller's."""
        payers = (Payer.PARTICIPANT,) if self.participants_pay else (Payer.EMPLOYER, Payer.WORKER)
        head = tuple(words.in_(language) for words in (_PROGRAM, *(payer.label for payer in payers), _TOTAL, _DUE_BY))
        days = {due.program: write(due.day, language) for due in self.due_dates()}
        rows = [self._row(program, payers, language, days[program]) for program in self.programs]
        foot = self._row(None, payers, language, "")
        one, several = _PARTICIPANTS if self.participants_pay else _TITLES
        words = one if self.persons == 1 else several
        title = words.with_(month=self.month, n=self.persons).in_(language)
        notes = (_LATER.with_(amount=self.deferred).in_(language),) if self.deferred else ()
        return Sheet(title, (*rows, foot), head=head, align=f"<{'>' * (len(head) - 2)}<", foot=1, notes=notes)

    def _row(self, program: Program | None, payers: tuple[Payer, ...], language: Language, due: str) -> tuple[str, ...]:
        name = _TOTAL.in_(language) if program is None else program.value
        by_payer = (self.total(program, payer) for payer in payers)
        amounts = ("" if program and not amount else rupiah(amount, language) for amount in by_payer)
        return (name, *amounts, rupiah(self.total(program), language), due)


_TITLES = (
    Words("A firm's contributions, {month}, {n} worker", "Iuran perusahaan, {month}, {n} pekerja"),
    Words("A firm's contributions, {month}, {n} workers", "Iuran perusahaan, {month}, {n} pekerja"),
)
_PARTICIPANTS = (
    Words("Contributions of {n} participant without wages, {month}", "Iuran {n} peserta bukan penerima upah, {month}"),
    Words("Contributions of {n} participants without wages, {month}", "Iuran {n} peserta bukan penerima upah, {month}"),
)
_LATER = Words(
    "of JP, {amount:rupiah} is deferred and settled later",
    "dari iuran JP, {amount:rupiah} ditunda dan dilunasi kemudian",
)
_PENALTY = Words("Fines, {month}, paid on {day}", "Denda, {month}, dibayar {day}")
_LATE = Words("months late", "bulan terlambat")
_FINE = Words("fine", "denda")
_PROGRAM = Words("program", "program")
_TOTAL = Words("total", "jumlah")
_DUE_BY = Words("due by", "batas bayar")


def firm_bill(bills: Iterable[Bill], *, employer: AnyEmployer | None = None, rulebook: Rulebook = RULEBOOK) -> FirmBill:
    """The bills of a firm's workers for one month as one.

    Raises ValueError for none, for several months or kinds, and for the bill of a construction contract; TypeError for what is no bill.
    """
    found = each_a(Bill, bills, "bills")
    return FirmBill(found, employer=_employer(found) if employer is None else employer, rulebook=rulebook)


def _employer(bills: tuple[Bill, ...]) -> AnyEmployer:
    """Whose bills they are, as far as fines ask: the State's, or any other's."""
    return StateEmployer() if bills and all(bill.tariff.of_the_state for bill in bills) else Employer()
