"""The rulebook: every part of the law in one value, the only thing functions are handed.

`RULEBOOK` is the law as enacted. What-if is another rulebook: `RULEBOOK.then(table, row)` adds a figure, `RULEBOOK.taking(reading,
answer)` takes the other side of an open reading, `RULEBOOK.continuing()` lets yearly figures go on past the last known one.
"""

from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import Any, TypeAlias

import attrs
from attrs import evolve, frozen

from jamsostek import law
from jamsostek.kernel.citations import Reading, cited
from jamsostek.kernel.dated import ByYear, Each, Key, Lapse, LapseRow, Provision, Row, Table
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import Month, as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write

AnyTable: TypeAlias = Table[Any, Any]
TableChange: TypeAlias = Callable[[str, AnyTable], AnyTable]


@frozen(repr=False)
class Change(Shown):
    """One row that begins (or a table that lapses) in a stretch of time: its address, the new entry and the one before."""

    address: str
    entry: Provision[Any] | Lapse
    before: Provision[Any] | Lapse | None
    words: Words

    def in_(self, language: Language, /) -> Sheet:
        """What it is, before and after, and the law."""
        since, address, before, after, law = self.row(language)
        return Sheet(f"{since} {address}: {before} → {after} [{law}]", (), notes=(self.words.in_(language),))

    def row(self, language: Language = Language.EN) -> tuple[str, str, str, str, str]:
        """Since when, where, the figure before and after, and the law, as a person reads them."""
        key, law = self.entry.since, cited(self.entry.law, language)
        since = str(key) if isinstance(key, int) else write(key, language)
        return since, self.address, _figure(self.before, language), _figure(self.entry, language), law


@frozen(repr=False)
class Changes(Shown):
    """The changes of a stretch of time, in order; a collection of them."""

    since: date
    until: date
    found: tuple[Change, ...]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def __getitem__(self, at: int) -> Change:
        return self.found[at]

    def in_(self, language: Language, /) -> Sheet:
        """A line for each: since when, where, before and after, the law."""
        title = _CHANGES.with_(since=self.since, until=self.until).in_(language)
        head = tuple(words.in_(language) for words in _HEAD)
        return Sheet(title, tuple(change.row(language) for change in self.found), head=head)


_CHANGES = Words("Changes of the law from {since} to {until}", "Perubahan ketentuan dari {since} sampai {until}")
_HEAD = (
    Words("since", "sejak"),
    Words("where", "letak"),
    Words("before", "sebelumnya"),
    Words("after", "sesudahnya"),
    Words("law", "dasar hukum"),
)
_NOTHING, _LAPSED = Words("–", "–"), Words("no longer in force", "tidak berlaku lagi")


def _figure(entry: Provision[Any] | Lapse | None, language: Language) -> str:
    if entry is None:
        return _NOTHING.in_(language)
    return _LAPSED.in_(language) if isinstance(entry, Lapse) else entry.figure(language)


@frozen(cache_hash=True, kw_only=True, repr=False)
class Rulebook:
    """One field for each part of the law."""

    periods: law.periods.Law = law.periods.LAW
    wages: law.wages.Law = law.wages.LAW
    scales: law.scales.Law = law.scales.LAW
    income_bands: law.income_bands.Law = law.income_bands.LAW
    construction: law.construction.Law = law.construction.LAW
    migrants: law.migrants.Law = law.migrants.LAW
    business_types: law.business_types.Law = law.business_types.LAW
    participation: law.participation.Law = law.participation.LAW
    membership: law.membership.Law = law.membership.LAW
    duties: law.duties.Law = law.duties.LAW
    sanctions: law.sanctions.Law = law.sanctions.LAW
    identifiers: law.identifiers.Law = law.identifiers.LAW
    reliefs: law.reliefs.Law = law.reliefs.LAW
    payments: law.payments.Law = law.payments.LAW
    arrears: law.arrears.Law = law.arrears.LAW
    heirs: law.heirs.Law = law.heirs.LAW
    late_benefits: law.late_benefits.Law = law.late_benefits.LAW
    disability: law.disability.Law = law.disability.LAW
    jkk: law.jkk.Law = law.jkk.LAW
    jkm: law.jkm.Law = law.jkm.LAW
    scholarship: law.scholarship.Law = law.scholarship.LAW
    migrant_benefits: law.migrant_benefits.Law = law.migrant_benefits.LAW
    jht: law.jht.Law = law.jht.LAW
    jp: law.jp.Law = law.jp.LAW
    jkp: law.jkp.Law = law.jkp.LAW
    tax: law.tax.Law = law.tax.LAW

    def __repr__(self) -> str:
        """The parts that differ from the law as it ships: all of it would fill the `help` of every function that takes one."""
        changed = (part.name for part in attrs.fields(Rulebook) if getattr(self, part.name) != part.default)
        return f"Rulebook({', '.join(f'{name}=...' for name in changed)})"

    def then(self, table: AnyTable | str, *rows: Row[Any] | LapseRow) -> "Rulebook":
        """This rulebook with rows added to one of its tables: as it stands here or in `RULEBOOK`, or its address.

        Raises ValueError for a table that is neither, TypeError or ValueError for a figure the table cannot hold.
        """
        address = self._address(table)
        return self._map(lambda at, found: found.then(*rows) if at == address else found)

    def continuing(self) -> "Rulebook":
        """This rulebook with the last known yearly figures going on; every answer that needs it is marked assumed."""
        return self._map(lambda _, found: found.continuing() if _yearly(found) else found)

    def taking(self, reading: Reading, answer: Enum) -> "Rulebook":
        """This rulebook with another answer to an optional reading. Raises ValueError for a reading that is no option here."""
        for part in attrs.fields(Rulebook):
            part_of_law = getattr(self, part.name)
            for option in attrs.fields(type(part_of_law)):
                if option.metadata.get("reading") != reading:
                    continue
                current = getattr(part_of_law, option.name)
                if type(answer) is not type(current):
                    raise TypeError(f"{reading.id}: {answer!r}; expected a {type(current).__name__}")
                return evolve(self, **{part.name: evolve(part_of_law, **{option.name: answer})})
        raise ValueError(f"{reading.id}: no option of this library; see docs/readings.md")

    def tables(self) -> Iterator[tuple[str, AnyTable]]:
        """Every table with its address ("jp.wage_ceiling", "jkk.rate[low]"), in the order of the fields."""
        for part in attrs.fields(Rulebook):
            yield from _tables(part.name, getattr(self, part.name))

    def known_until(self) -> dict[str, Month | int]:
        """For each yearly figure, the last month or year it is known for."""
        return {address: last for address, table in self.tables() if (last := table.known_until()) is not None}

    def changes(self, since: date | Month, until: date | Month, *, under: str = "") -> Changes:
        """What begins or lapses from one day or month to another, both included, with articles, in order of time.

        `under` narrows it to addresses that begin so: "jp", "jkk.rate", "reliefs". Raises ValueError for days out of order.
        """
        first = since.first_day if isinstance(since, Month) else as_day(since, "since")
        last = until.last_day if isinstance(until, Month) else as_day(until, "until")
        if last < first:
            raise ValueError(f"until: {until} is before since, {since}")
        below = (pair for pair in self.tables() if pair[0].startswith(under))
        found = [change for address, table in below for change in _changes(address, table, first, last)]
        return Changes(first, last, tuple(sorted(found, key=lambda change: _first_day(change.entry.since))))

    def _address(self, table: AnyTable | str) -> str:
        if isinstance(table, str):
            addresses = [address for address, _ in self.tables()]
            if table not in addresses:
                near = ", ".join(get_close_matches(table, addresses)) or "jp.wage_ceiling, jkk.rate[low] and others"
                raise ValueError(f"table: {table!r} is no address of a table; there are {near}")
            return table
        if not isinstance(table, Table):
            raise misfit(table, "table", "a table, such as jp.LAW.wage_ceiling, or its address")
        for rulebook in (self, RULEBOOK):
            for address, found in rulebook.tables():
                if found is table:
                    return address
        raise ValueError(f"table: {table.words} stands in no rulebook; expected one such as RULEBOOK.jp.wage_ceiling")

    def _map(self, change: TableChange) -> "Rulebook":
        parts = attrs.fields(Rulebook)
        return Rulebook(**{part.name: _mapped(part.name, getattr(self, part.name), change) for part in parts})


def _tables(address: str, found: Any) -> Iterator[tuple[str, AnyTable]]:
    """The tables below a part of the law, with their addresses."""
    if isinstance(found, Table):
        yield address, found
    elif isinstance(found, Each):
        for member, below in found.items():
            yield from _tables(f"{address}[{member.value}]", below)
    elif attrs.has(type(found)):
        for part in attrs.fields(type(found)):
            yield from _tables(f"{address}.{part.name}", getattr(found, part.name))


def _mapped(address: str, found: Any, change: TableChange) -> Any:
    """A part of the law with each of its tables changed; the same object where nothing changes."""
    if isinstance(found, Table):
        return change(address, found)
    if isinstance(found, Each):
        members = {member: _mapped(f"{address}[{member.value}]", below, change) for member, below in found.items()}
        return found if all(members[member] is below for member, below in found.items()) else Each(members)
    if not attrs.has(type(found)):
        return found
    parts = {part.name: getattr(found, part.name) for part in attrs.fields(type(found))}
    new = {name: _mapped(f"{address}.{name}", below, change) for name, below in parts.items()}
    changed = {name: below for name, below in new.items() if below is not parts[name]}
    return evolve(found, **changed) if changed else found


def _yearly(table: AnyTable) -> bool:
    return isinstance(table, ByYear) or table.renewed is not None


def _changes(address: str, table: AnyTable, since: date, until: date) -> Iterator[Change]:
    before: Provision[Any] | Lapse | None = None
    for entry in table.entries:
        if since <= _first_day(entry.since) <= until:
            yield Change(address, entry, before, table.words)
        before = entry


def _first_day(key: Key) -> date:
    if isinstance(key, Month):
        return key.first_day
    return key if isinstance(key, date) else date(key, 1, 1)


RULEBOOK = Rulebook()
"""The law as enacted, as this version knows it."""
