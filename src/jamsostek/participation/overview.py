"""The eligibility table at a glance: every row with its period and its five cells."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from jamsostek.kernel.dated import Daily, Lapse, Provision
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write
from jamsostek.law.participation import Group, Package
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, Scale


@frozen
class TableRow:
    """One row of the eligibility table: whom it is about, its cells, its first and last day (None while it holds)."""

    whom: Group | Scale
    cells: Provision[Package]
    first: date
    last: date | None


@frozen
class EligibilityTable(Shown):
    """All rows: first those staged by the scale of the enterprise, then the other groups."""

    rows: tuple[TableRow, ...]

    def in_(self, language: Language, /) -> Sheet:
        """M mandatory, V voluntary, A automatic, X other carrier, – unavailable."""
        head = (*(words.in_(language) for words in _HEAD), *(program.value for program in Program))
        rows = tuple(
            (
                row.cells.value.id,
                row.whom.in_(language),
                write(row.first, language),
                "" if row.last is None else write(row.last, language),
                *(cell.mark for _, cell in row.cells.value.cells),
            )
            for row in self.rows
        )
        return Sheet(_TITLE.in_(language), rows, head=head, notes=(_MARKS.in_(language),))


_TITLE = Words("Who is in which program", "Kepesertaan menurut program")
_HEAD = (Words("row", "baris"), Words("group", "kelompok"), Words("from", "sejak"), Words("to", "sampai dengan"))
_MARKS = Words(
    "M mandatory, V voluntary, A automatic once its conditions hold, X other carrier, – unavailable",
    "M wajib, V sukarela, A otomatis bila syaratnya terpenuhi, X penyelenggara lain, – tidak tersedia",
)


def eligibility_table(rulebook: Rulebook = RULEBOOK) -> EligibilityTable:
    """The whole eligibility table of a rulebook."""
    law = rulebook.participation
    tables: tuple[tuple[Group | Scale, Daily[Package]], ...] = (*law.staged.items(), *law.packages.items())
    return EligibilityTable(tuple(row for whom, table in tables for row in _rows(whom, table)))


def _rows(whom: Group | Scale, table: Daily[Package]) -> Iterator[TableRow]:
    following = (*table.entries[1:], None)
    for entry, after in zip(table.entries, following, strict=True):
        if not isinstance(entry, Lapse):
            last = None if after is None else as_day(after.since, "since") - timedelta(days=1)
            yield TableRow(whom, entry, as_day(entry.since, "since"), last)
