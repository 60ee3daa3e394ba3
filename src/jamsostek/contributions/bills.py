"""The bill: what employer, worker or participant pay for one month, line by line, each line its own explanation."""

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import Factory, field, frozen

from jamsostek.contributions.tariffs import Entry, Tariff
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.items import Figured, Item, amount_of
from jamsostek.kernel.months import Month, as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.terms import Payer, PayerWord, Program, ProgramWord, as_payer, as_program

_LINE = Words("{program}, {payer}, {month}", "{program}, {payer}, {month}")


@frozen
class Line(Item):
    """One amount of a bill: the program, who pays, the month."""

    entry: Entry
    month: Month
    facts: Mapping[str, int]
    amount: int

    @property
    def label(self) -> Words:
        """Program, payer and month."""
        return _LINE.with_(program=self.program.value, payer=self.payer, month=self.month)

    @property
    def program(self) -> Program:
        """The program."""
        return self.entry.program

    @property
    def payer(self) -> Payer:
        """Who pays."""
        return self.entry.payer

    @property
    def formula(self) -> Formula:
        """The formula of the tariff."""
        return self.entry.formula


@frozen
class Moved(Figured):
    """An amount beside the lines that nobody pays extra: what moves out of a program or stays in it, is deferred, was assessed."""

    label: Words = field(kw_only=True)


@frozen
class Funding(Shown):
    """How JKP is funded for one worker and month. None of it changes what anybody pays.

    `government` is the State's share; `from_jkk` and `from_jkm` move out of the employer's lines, `jkk_kept` and `jkm_kept` stay.
    `notes` are remarks for a person.
    """

    government: Line
    from_jkk: Moved
    from_jkm: Moved
    jkk_kept: Moved | None
    jkm_kept: Moved | None
    notes: tuple[Words, ...]

    @property
    def total(self) -> int:
        """What JKP receives, in rupiah."""
        return self.government.amount + self.from_jkk.amount + self.from_jkm.amount

    def __iter__(self) -> Iterator[Item]:
        items = (self.government, self.from_jkk, self.from_jkm, self.jkk_kept, self.jkm_kept)
        return (item for item in items if item is not None)

    def in_(self, language: Language, /) -> Sheet:
        """The parts and what JKP receives."""
        rows = tuple((item.label.in_(language), rupiah(item.amount, language)) for item in self)
        total = (_JKP_TOTAL.in_(language), rupiah(self.total, language))
        notes = tuple(note.in_(language) for note in self.notes)
        return Sheet(_FUNDING.in_(language), (*rows, total), align="<>", foot=1, notes=notes)


_FUNDING = Words("Funding of JKP (nobody pays more)", "Pendanaan JKP (tanpa beban tambahan)")
_FROM_JKK = Words("recomposed from JKK", "rekomposisi dari JKK")
_FROM_JKM = Words("recomposed from JKM", "rekomposisi dari JKM")
_JKK_KEPT = Words("kept in JKK", "tetap di JKK")
_JKM_KEPT = Words("kept in JKM", "tetap di JKM")
_JKP_TOTAL = Words("JKP receives", "diterima JKP")


@frozen
class Deferral(Shown):
    """A JP contribution of 2020-21 of which only a part is payable on time (PP 49/2020 Pasal 17)."""

    payable: Moved
    deferred: Moved

    def in_(self, language: Language, /) -> Sheet:
        """What is payable now and what later."""
        items = (self.payable, self.deferred)
        rows = tuple((item.label.in_(language), rupiah(item.amount, language)) for item in items)
        return Sheet(_DEFERRAL.in_(language), rows, align="<>")


_PAYABLE = Words("payable on time", "dibayar tepat waktu")
_DEFERRED = Words("settled later", "dilunasi kemudian")
_DEFERRAL = Words("Deferral of JP", "Penundaan sebagian iuran JP")


@frozen
class Assessment(Shown):
    """A construction contract under the relief of 2020: what was assessed, and what is due of the unpaid rest (PP 49/2020 Pasal 14)."""

    assessed: Moved
    rest_due: Moved

    def in_(self, language: Language, /) -> Sheet:
        """What was assessed and what is due."""
        items = (self.assessed, self.rest_due)
        rows = tuple((item.label.in_(language), rupiah(item.amount, language)) for item in items)
        return Sheet(_ASSESSMENT.in_(language), rows, align="<>")


_ASSESSMENT = Words("Assessment of the contract", "Penetapan iuran kontrak")
_ASSESSED = Words("assessed, without the relief", "ditetapkan, tanpa keringanan")
_REST_DUE = Words("due of the unpaid rest", "terutang dari sisa yang belum dibayar")


@frozen
class Bill(Shown):
    """What is due for one participant and one month.

    Iterating gives the lines that employer, worker, agency or participant pay; `bill[program, payer]` is one of them;
    `total()` adds up rupiah, of one payer or of all. `funding` is there when JKP is in. Amounts are held, lines are built when
    asked for. `warnings` are about the person's own facts, `notes` all remarks.
    """

    tariff: Tariff
    month: Month
    facts: Mapping[str, int] = field(hash=False)
    warnings: tuple[Words, ...] = ()
    _amounts: tuple[int, ...] = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda self: self.tariff.amounts(self.facts), takes_self=True),
    )

    def __getitem__(self, key: tuple[Program | ProgramWord, Payer | PayerWord]) -> Line:
        """The line of a program and a payer. Raises KeyError for one that is not on the bill."""
        program, payer = key
        pair = as_program(program), as_payer(payer)
        index = self.tariff.index.get(pair)
        if index is None:
            on_it = ", ".join(_pair(*other) for other in self.tariff.index)
            raise KeyError(f"{_pair(*pair)} is not on this bill; on it: {on_it or 'nothing'}")
        return self._line(self.tariff.entries[index], self._amounts[index])

    def __iter__(self) -> Iterator[Line]:
        return (self._line(entry, amount) for entry, amount in zip(self.tariff.entries, self._amounts, strict=True))

    def __len__(self) -> int:
        return len(self._amounts)

    def amount(self, program: Program | ProgramWord, payer: Payer | PayerWord) -> int:
        """The rupiah of a line; 0 where there is no such line."""
        index = self.tariff.index.get((as_program(program), as_payer(payer)))
        return 0 if index is None else self._amounts[index]

    def total(self, payer: Payer | PayerWord | None = None) -> int:
        """The rupiah of all lines, or of those one payer pays."""
        if payer is None:
            return sum(self._amounts)
        asked = as_payer(payer)
        pairs = zip(self.tariff.entries, self._amounts, strict=True)
        return sum(amount for entry, amount in pairs if entry.payer is asked)

    def paid_on(self, day: date) -> "Bill":
        """The bill as it stands if the month is paid on a day: too late for a relief (PP 36/2025 Pasal 11), it is due in full."""
        tariff = self.tariff.paid_on(as_day(day, "day"))
        return self if tariff is self.tariff else Bill(tariff, self.month, self.facts, self.warnings)

    @property
    def programs(self) -> tuple[Program, ...]:
        """The programs on the bill, JKP included when it is in."""
        return self.tariff.programs

    @property
    def assumed(self) -> bool:
        """Whether an assumption of the caller stands behind some line."""
        return any(line.assumed for line in self)

    @property
    def notes(self) -> tuple[Words, ...]:
        """Remarks for a person: what a relief held does not do in the month, what the facts warn of, what is assumed."""
        return (*self.tariff.notes, *self.warnings, *((_ASSUMED,) if self.assumed else ()))

    @property
    def funding(self) -> Funding | None:
        """How JKP is funded; None when JKP is not in."""
        parts = self.tariff.funding
        if parts is None:
            return None
        government = parts.government
        return Funding(
            self._line(government, amount_of(government.formula, self.facts)),
            self._moved(_FROM_JKK, parts.from_jkk),
            self._moved(_FROM_JKM, parts.from_jkm),
            None if parts.jkk_kept is None else self._moved(_JKK_KEPT, parts.jkk_kept),
            None if parts.jkm_kept is None else self._moved(_JKM_KEPT, parts.jkm_kept),
            parts.notes,
        )

    @property
    def deferral(self) -> Deferral | None:
        """What of JP is payable on time and what later; None unless the deferral of 2020 is held in its months."""
        parts = self.tariff.deferral
        if parts is None:
            return None
        return Deferral(self._moved(_PAYABLE, parts.payable), self._moved(_DEFERRED, parts.deferred))

    @property
    def assessment(self) -> Assessment | None:
        """What a construction contract costs in full and what is due of the rest; None unless under the relief of 2020."""
        parts = self.tariff.assessment
        if parts is None:
            return None
        return Assessment(self._moved(_ASSESSED, parts.assessed), self._moved(_REST_DUE, parts.rest_due))

    def in_(self, language: Language, /) -> Sheet:
        """The bill as an aligned table: a row for each program, a column for each payer, totals below."""
        payers = tuple(payer for payer in Payer if any(entry.payer is payer for entry in self.tariff.entries))
        head = (_PROGRAM.in_(language), *(payer.in_(language) for payer in payers), _TOTAL.in_(language))
        programs = dict.fromkeys(entry.program for entry in self.tariff.entries)
        rows = [
            (program.value, *self._cells([self._cell(program, payer) for payer in payers], language))
            for program in programs
        ]
        foot = (_TOTAL.in_(language), *self._cells([self.total(payer) for payer in payers], language))
        notes = tuple(note.in_(language) for note in self.notes)
        title = _BILL.with_(month=self.month).in_(language)
        return Sheet(title, (*rows, foot), head=head, align="<" + ">" * len(head), foot=1, notes=notes)

    def _cell(self, program: Program, payer: Payer) -> int | None:
        return self.amount(program, payer) if (program, payer) in self.tariff.index else None

    @staticmethod
    def _cells(amounts: list[int | None] | list[int], language: Language) -> tuple[str, ...]:
        texts = ("" if amount is None else rupiah(amount, language) for amount in amounts)
        return (*texts, rupiah(sum(amount or 0 for amount in amounts), language))

    def _line(self, entry: Entry, amount: int) -> Line:
        return Line(entry, self.month, self.facts, amount)

    def _moved(self, words: Words, formula: Formula) -> Moved:
        return Moved(amount_of(formula, self.facts), formula, self.facts, label=words)


_BILL = Words("Contributions, {month}", "Iuran, {month}")
_PROGRAM = Words("program", "program")
_TOTAL = Words("total", "jumlah")
_ASSUMED = Words("rests on an assumption of the caller", "bertumpu pada pengandaian pemakai")


def _pair(program: Program, payer: Payer) -> str:
    return f"{program.value} of the {payer.value}"
