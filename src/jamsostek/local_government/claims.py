"""A branch's summary of claims paid: sums over its lines, held against the totals it printed."""

from collections.abc import Collection

from attrs import field, frozen

from jamsostek.kernel.money import whole_number
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, digits, rupiah
from jamsostek.terms import Term, term

_MOST = 10**18
"""Totals of a country exceed what is taken for one person."""


class ClaimKind(Term):
    """What a line counts: claims of a program, or children with a scholarship."""

    JKK = "JKK", "work accident", "Jaminan Kecelakaan Kerja"
    JKM = "JKM", "death", "Jaminan Kematian"
    JHT = "JHT", "old-age savings", "Jaminan Hari Tua"
    JP = "JP", "pension", "Jaminan Pensiun"
    JKP = "JKP", "job loss", "Jaminan Kehilangan Pekerjaan"
    SCHOLARSHIP = "scholarship", "scholarships", "beasiswa"


def _kind(value: ClaimKind | str) -> ClaimKind:
    return term(ClaimKind, value, "program")


def _cases(value: int) -> int:
    return whole_number(value, "cases", most=_MOST)


def _amount(value: int | None) -> int | None:
    return None if value is None else whole_number(value, "amount", most=_MOST)


@frozen
class ClaimLine:
    """Claims of one program (or children with a scholarship), and the rupiah paid; None where a summary gives no amounts."""

    program: ClaimKind = field(converter=_kind)
    cases: int = field(converter=_cases)
    amount: int | None = field(default=None, converter=_amount)


@frozen
class ClaimsSummary(Shown):
    """The lines of a summary, one for each program, and where its printed totals differ from their sums."""

    lines: tuple[ClaimLine, ...]
    printed_cases: int | None = None
    printed_amount: int | None = None

    @property
    def cases(self) -> int:
        """The sum of the cases."""
        return sum(line.cases for line in self.lines)

    @property
    def amount(self) -> int | None:
        """The sum of the rupiah; None where no line has an amount."""
        amounts = [line.amount for line in self.lines if line.amount is not None]
        return sum(amounts) if amounts else None

    @property
    def cases_off(self) -> int:
        """The printed total of cases less the sum; 0 where it adds up or none is printed."""
        return 0 if self.printed_cases is None else self.printed_cases - self.cases

    @property
    def amount_off(self) -> int:
        """The printed total of rupiah less the sum; 0 where it adds up or none is printed."""
        return 0 if self.printed_amount is None or self.amount is None else self.printed_amount - self.amount

    @property
    def adds_up(self) -> bool:
        """Whether every printed total is the sum of the lines."""
        return not self.cases_off and not self.amount_off

    def __getitem__(self, program: ClaimKind | str) -> ClaimLine:
        kind = _kind(program)
        found = [line for line in self.lines if line.program is kind]
        if not found:
            raise KeyError(f"{kind.value} is not in this summary")
        return found[0]

    def in_(self, language: Language, /) -> Sheet:
        """The lines, their sum, and what does not add up."""
        head = tuple(words.in_(language) for words in _HEAD)
        rows = tuple((line.program.value, *_figures(line.cases, line.amount, language)) for line in self.lines)
        total = (_TOTAL.in_(language), *_figures(self.cases, self.amount, language))
        off = _OFF.with_(cases=self.cases_off, amount=self.amount_off)
        notes = () if self.adds_up else (off.in_(language),)
        return Sheet(_TITLE.in_(language), (*rows, total), head=head, align="<>>", foot=1, notes=notes)


def _figures(cases: int, amount: int | None, language: Language) -> tuple[str, str]:
    return digits(cases, language), "–" if amount is None else rupiah(amount, language)


_TITLE = Words("Claims paid", "Klaim yang dibayar")
_HEAD = (Words("program", "program"), Words("cases", "kasus"), Words("rupiah paid", "rupiah dibayar"))
_TOTAL = Words("total", "jumlah")
_OFF = Words(
    "the printed totals differ from the sums by {cases} cases and {amount:rupiah}",
    "jumlah tercetak berselisih {cases} kasus dan {amount:rupiah} dari penjumlahan",
)


def claims_summary(
    lines: Collection[ClaimLine], *, printed_cases: int | None = None, printed_amount: int | None = None
) -> ClaimsSummary:
    """A summary of claims; lines of one program are added, in the order in which the programs first appear.

    Raises ValueError for no line, and where only some lines have an amount: a total of those would say nothing.
    """
    if not lines:
        raise ValueError("lines: empty; expected at least one")
    without = [line.program.value for line in lines if line.amount is None]
    if without and len(without) < len(lines):
        raise ValueError(f"amount: None for {', '.join(without)}; expected an amount on every line, or on none")
    kinds = dict.fromkeys(line.program for line in lines)
    return ClaimsSummary(
        tuple(_added(kind, [line for line in lines if line.program is kind]) for kind in kinds),
        None if printed_cases is None else _cases(printed_cases),
        _amount(printed_amount),
    )


def _added(kind: ClaimKind, lines: list[ClaimLine]) -> ClaimLine:
    amounts = [line.amount for line in lines if line.amount is not None]
    return ClaimLine(kind, sum(line.cases for line in lines), sum(amounts) if amounts else None)
