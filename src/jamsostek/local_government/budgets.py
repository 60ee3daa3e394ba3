"""What a local government pays to cover groups of workers: persons times a month's contribution, month by month."""

from collections.abc import Collection, Mapping

from attrs import field, frozen

from jamsostek.categories import Category, CategoryWord, ParticipantSegment, Standing, as_category
from jamsostek.contributions import Bill, contributions
from jamsostek.contributions.tariffs import as_programs
from jamsostek.kernel.citations import cited
from jamsostek.kernel.fields import each_a, whole
from jamsostek.kernel.misfits import with_article
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, digits, rupiah
from jamsostek.participants import NonWageEarner, StateEmployer, Wage, WageEarner
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import (
    Financier,
    FinancierWord,
    NonWageStatus,
    Program,
    ProgramWord,
    Sector,
    SectorWord,
    as_financier,
    as_program,
    as_sector,
)

LOWEST_BAND = 1
"""The income band in which workers whom others pay for are registered."""
_MOST_MONTHS = 1200
_STATUSES = {
    Category.OWNER: NonWageStatus.EMPLOYER,
    Category.OTHER_NON_WAGE_EARNER: NonWageStatus.OTHER,
}
_SECTORS = {Category.PLATFORM_WORKER: Sector.TRANSPORT}
"""What is no worker outside an employment relation, and no other sector, in the words of the relief of PP 50/2025."""


def _group(value: Category | CategoryWord) -> Category:
    return as_category(value, "group")


def _sector(value: Sector | SectorWord | None) -> Sector | None:
    return None if value is None else as_sector(value)


def _programs(values: Collection[Program | ProgramWord]) -> tuple[Program, ...]:
    return as_programs(values)


@frozen
class BudgetLine:
    """So many workers of one group. Non-wage earners stand in the lowest income band; of staff of the State a `wage` is asked.

    `sector` is the main occupation of non-wage earners, which counts where a third party pays (PP 50/2025); left out, that of the
    group. Raises ValueError for a group that a government does not register so, and for a wage or sector where it has no place.
    """

    group: Category = field(converter=_group)
    workers: int = field(validator=whole())
    wage: Wage | None = field(default=None, kw_only=True)
    programs: tuple[Program, ...] = field(default=(Program.JKK, Program.JKM), converter=_programs, kw_only=True)
    sector: Sector | None = field(default=None, converter=_sector, kw_only=True)

    def __attrs_post_init__(self) -> None:
        staff = self.group.segment is ParticipantSegment.STATE_WAGE_EARNER
        if not staff and self.group.segment is not ParticipantSegment.NON_WAGE_EARNER:
            raise ValueError(
                f"group: {self.group.value}; expected non-wage earners or staff of the State outside the ASN"
            )
        if staff and self.wage is None:
            raise ValueError(f"wage: None; expected the reported wage or fixed income of each {self.group.label}")
        if not staff and self.wage is not None:
            whom = with_article(str(self.group.label))
            raise ValueError(f"wage: {self.wage!r}; {whom} has none, the lowest income band counts")
        if staff and self.sector is not None:
            raise ValueError(f"sector: {self.sector.value}; asked of non-wage earners only, not of {self.group.label}")


@frozen
class BudgetItem:
    """One line of a budget: the bill of one person in each month, times the workers."""

    line: BudgetLine
    bills: tuple[Bill, ...]

    @property
    def per_person(self) -> int:
        """What one person costs in the first month, in rupiah: each program rounded by itself."""
        return self.bills[0].total()

    @property
    def per_month(self) -> int:
        """What all workers of the line cost in the first month."""
        return self.per_person * self.line.workers

    @property
    def amount(self) -> int:
        """What they cost in all months."""
        return self.line.workers * sum(bill.total() for bill in self.bills)

    def amount_of(self, program: Program | ProgramWord) -> int:
        """What they cost in all months for one program."""
        asked = as_program(program)
        billed = (line.amount for bill in self.bills for line in bill if line.program is asked)
        return self.line.workers * sum(billed)


@frozen
class Budget(Shown):
    """What a local government pays over some months, line by line."""

    first: Month
    months: int
    items: tuple[BudgetItem, ...]

    @property
    def per_month(self) -> int:
        """What all lines cost in the first month, in rupiah."""
        return sum(item.per_month for item in self.items)

    @property
    def amount(self) -> int:
        """What all lines cost in all months."""
        return sum(item.amount for item in self.items)

    def by_month(self) -> Mapping[Month, int]:
        """What each month costs."""
        return {
            bill.month: sum(each.line.workers * each.bills[number].total() for each in self.items)
            for number, bill in enumerate(self.items[0].bills)
        }

    def by_program(self) -> Mapping[Program, int]:
        """What each program costs in all months."""
        totals = {program: sum(item.amount_of(program) for item in self.items) for program in Program}
        return {program: total for program, total in totals.items() if total}

    def in_(self, language: Language, /) -> Sheet:
        """A row for each line, the sum below."""
        head = tuple(words.in_(language) for words in _HEAD)
        rows = tuple(self._row(item, language) for item in self.items)
        total = (_TOTAL.in_(language), "", "", rupiah(self.per_month, language), rupiah(self.amount, language))
        title = _TITLE.with_(first=self.first, months=self.months).in_(language)
        return Sheet(title, (*rows, total), head=head, align="<>>>>", foot=1)

    @staticmethod
    def _row(item: BudgetItem, language: Language) -> tuple[str, ...]:
        amounts = (rupiah(amount, language) for amount in (item.per_person, item.per_month, item.amount))
        return (item.line.group.in_(language), digits(item.line.workers, language), *amounts)


_TITLE = Words("Budget from {first}, {months:months}", "Anggaran sejak {first}, {months:months}")
_HEAD = (
    Words("group", "kelompok"),
    Words("workers", "pekerja"),
    Words("per person", "per orang"),
    Words("per month", "per bulan"),
    Words("all months", "seluruh bulan"),
)
_TOTAL = Words("total", "jumlah")


def budget(
    lines: Collection[BudgetLine],
    first: Month,
    *,
    months: int = 1,
    financed_by: Financier | FinancierWord = Financier.STATE_BUDGET,
    rulebook: Rulebook = RULEBOOK,
) -> Budget:
    """What a local government pays for workers from a month on, both shares of every program in it.

    Each program is rounded per person and month before it is multiplied. What the State's or a region's budget pays takes no
    part in the relief of PP 50/2025 (Pasal 3 ayat (5)). Raises ValueError for no line, and for a program that is not open to a
    group in a month; NotInForce for a month before the group was a participant.
    """
    if not lines:
        raise ValueError("lines: empty; expected at least one")
    count = whole_number(months, "months", least=1, most=_MOST_MONTHS)
    payer = as_financier(financed_by)
    span = tuple(as_month(first, "first").until(first + (count - 1)))
    items = (
        BudgetItem(line, tuple(_bill(line, month, payer, rulebook) for month in span))
        for line in each_a(BudgetLine, lines, "lines")
    )
    return Budget(first, count, tuple(items))


def _bill(line: BudgetLine, month: Month, payer: Financier, rulebook: Rulebook) -> Bill:
    """What one person of a line costs in a month."""
    _open_to(line, month, rulebook)
    if line.wage is not None:
        worker = WageEarner(StateEmployer(), wage=line.wage)
        return contributions(worker, month, programs=line.programs, rulebook=rulebook)
    person = NonWageEarner(
        band=LOWEST_BAND,
        status=_STATUSES.get(line.group, NonWageStatus.INDEPENDENT),
        sector=line.sector or _SECTORS.get(line.group, Sector.OTHER),
        financed_by=payer,
    )
    return contributions(person, month, programs=line.programs, rulebook=rulebook)


def _open_to(line: BudgetLine, month: Month, rulebook: Rulebook) -> None:
    """Raises ValueError for a program that the eligibility table does not open to the group, by the row of the month's last day."""
    law = rulebook.participation
    package = law.packages[law.groups[line.group].on(month.last_day).value].on(month.last_day).value
    for program in line.programs:
        cell = package[program]
        if cell.standing in {Standing.OTHER_CARRIER, Standing.UNAVAILABLE}:
            raise ValueError(
                f"programs: {program.value} in {month}; {cell.standing.label} for {line.group.label} ({cited(cell.law)})"
            )
