"""Dated tables: each row a date, a figure and the article that says so.

A table is keyed by what the law keys it by: `Monthly` by the contribution (or payment) month, `Daily` by a day, `ByYear` by a
calendar year whose figure holds for that year only, so that gaps stay gaps. `on(key)` gives the `Provision` in force or raises.
"""

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import ClassVar, Generic, ParamSpec, Self, TypeAlias, TypeVar

from attrs import field, frozen

from jamsostek.kernel.citations import Citation, Evidence, Hypothesis, Reading, Source, cited, weakest
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words, write

Key: TypeAlias = Month | date | int
K = TypeVar("K", Month, date, int)
V = TypeVar("V")
W = TypeVar("W")
E = TypeVar("E", bound=Enum)
T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R")

CONTINUED = Hypothesis("the last known figure continues", "angka terakhir yang diketahui berlaku terus")
"""What a figure rests on beyond its last row, once the caller has said `continuing()`."""


class NotInForce(LookupError):
    """No rule is in force at that month, day or year: before its first row, after its lapse, or in a gap.

    `table` are the words of the table, `key` is what was asked.
    """

    def __init__(self, message: str, table: Words, key: Key) -> None:
        super().__init__(message)
        self.table, self.key = table, key

    def __reduce__(self) -> tuple[type["NotInForce"], tuple[str, Words, Key]]:
        return type(self), (str(self), self.table, self.key)


class NotYetKnown(NotInForce):
    """A figure that is renewed every year, asked for a time after the last one that is known."""


class Renewal(Enum):
    """How often a figure is set anew; past that time its last row no longer answers."""

    YEARLY = 12


@frozen(cache_hash=True)
class Rule(Generic[P, R]):
    """A rule whose shape changes with the date: a row may hold one. Calling it calls the function."""

    words: Words
    function: Callable[P, R]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """What the function says of these facts."""
        return self.function(*args, **kwargs)

    def in_(self, language: Language, /) -> str:
        """What the rule says, in one language."""
        return self.words.in_(language)


@frozen(cache_hash=True)
class Provision(Generic[V]):
    """One row of a table: the figure, since when it holds, and the law it rests on (never empty)."""

    value: V
    since: Key
    law: tuple[Source, ...]
    words: Words
    unit: Unit | None = None

    @property
    def evidence(self) -> Evidence:
        """How well the figure is known."""
        return weakest(self.law)

    @property
    def assumed(self) -> bool:
        """Whether the figure is an assumption of the caller."""
        return any(isinstance(source, Hypothesis) for source in self.law)

    def with_value(self, value: W) -> "Provision[W]":
        """A figure that follows from this one (a part of it, or the same in other units), on the same law."""
        return Provision(value, self.since, self.law, self.words, self.unit)

    def also(self, source: Source) -> "Provision[V]":
        """The same figure, resting on one more source."""
        return Provision(self.value, self.since, (*self.law, source), self.words, self.unit)

    def figure(self, language: Language = Language.EN) -> str:
        """The value as a person writes it."""
        return write(self.value, language, self.unit)

    def in_(self, language: Language, /) -> str:
        """The label, the figure and since when: "the JP wage ceiling, 11,086,300 since 2026-03"."""
        joint = "since" if language is Language.EN else "sejak"
        return f"{self.words.in_(language)}, {self.figure(language)} {joint} {self._since(language)}"

    def __str__(self) -> str:
        return f"{self.figure()} since {self._since(Language.EN)}: {cited(self.law)}"

    def _since(self, language: Language) -> str:
        english = language is Language.EN or isinstance(self.since, int)
        return str(self.since) if english else write(self.since, language)


@frozen(cache_hash=True)
class Lapse:
    """The end of a table: from this month or day on, no row is in force."""

    since: Key
    law: tuple[Source, ...]


@frozen(cache_hash=True)
class Row(Generic[V]):
    """A row before its table has it: the key is still text or whatever the caller gave."""

    when: Key | str
    value: V
    law: tuple[Source, ...]


@frozen(cache_hash=True)
class LapseRow:
    """A lapse before its table has it."""

    when: Key | str
    law: tuple[Source, ...]


def since(when: Key | str, value: V, law: Source, *more: Source) -> Row[V]:
    """A row: from `when` on ("2015-07" in a monthly table, "2015-07-01" in a daily one, 2016 in one by year), by this law."""
    return Row(when, value, _sources((law, *more)))


def until(when: Key | str, law: Source, *more: Source) -> LapseRow:
    """The lapse of a table: `when` is the first month or day on which it no longer holds."""
    return LapseRow(when, _sources((law, *more)))


def _sources(law: tuple[Source, ...]) -> tuple[Source, ...]:
    for source in law:
        if not isinstance(source, Citation | Reading | Hypothesis):
            raise misfit(
                source, "law", 'an article (PP_45_2015.at("Pasal 28")), a Reading, or a Hypothesis("what is assumed")'
            )
    return law


_EXAMPLES: Mapping[type, str] = {int: "a whole number (int)", Fraction: "a Fraction, such as Fraction(4, 100) for 4%"}
_HEAD = (Words("since", "sejak"), Words("figure", "angka"), Words("law", "dasar hukum"), Words("evidence", "bukti"))
_LAPSES = Words("lapses", "berakhir")


@frozen(init=False)
class Table(Shown, Generic[K, V]):
    """What the tables share. `words` name the figure, `unit` says what it counts; iterating gives the provisions.

    `renewed` marks a figure that is set anew every year; `continued` that the caller lets the last one go on.
    """

    may_fall: ClassVar[bool] = False
    """Whether a figure below 0 makes sense though none stands here yet."""

    words: Words
    entries: tuple[Provision[V] | Lapse, ...]
    unit: Unit | None
    renewed: Renewal | None
    continued: bool
    _keys: tuple[K, ...] = field(eq=False, repr=False)

    def __init__(
        self,
        words: Words,
        *rows: Row[V] | LapseRow | Provision[V] | Lapse,
        unit: Unit | None = None,
        renewed: Renewal | None = None,
        continued: bool = False,
    ) -> None:
        entries: tuple[Provision[V] | Lapse, ...] = tuple(self._entry(row, words, unit) for row in rows)
        keys = tuple(self.key(entry.since) for entry in entries)
        if not keys or any(later <= earlier for earlier, later in pairwise(keys)):
            raise ValueError(f"{words}: rows must stand in order of time, at least one, none twice; found {keys}")
        self.__attrs_init__(words, entries, unit, renewed, continued, keys)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.words, self.entries, self.unit, self.renewed, self.continued)

    @abstractmethod
    def key(self, when: Key | str) -> K:
        """A key of this table from what a caller or a row gives. Raises TypeError for another kind of key."""

    @abstractmethod
    def known_until(self) -> K | None:
        """The last key the table answers for; None where nothing bounds it."""

    def _entry(
        self, row: Row[V] | LapseRow | Provision[V] | Lapse, words: Words, unit: Unit | None
    ) -> Provision[V] | Lapse:
        if isinstance(row, Row):
            return Provision(row.value, self.key(row.when), row.law, words, unit)
        if isinstance(row, LapseRow):
            return Lapse(self.key(row.when), row.law)
        return row

    def on(self, key: K) -> Provision[V]:
        """The row in force. Raises `NotInForce` before the first row and after a lapse, `NotYetKnown` after the last known figure."""
        at = self.key(key)
        found = self._entry_at(at)
        if found is None:
            first = self.entries[0].since
            raise NotInForce(f"{self.words}: nothing in force at {at}; first row since {first}", self.words, at)
        if isinstance(found, Lapse):
            message = f"{self.words}: no longer in force at {at}; lapsed {found.since} ({cited(found.law)})"
            raise NotInForce(message, self.words, at)
        if self._covers(found, at):
            return found
        if self.continued and found is self.entries[-1]:
            return found.also(CONTINUED)
        raise NotYetKnown(self._unknown(found, at), self.words, at)

    def get(self, key: K) -> Provision[V] | None:
        """The row in force, or None where none is. Raises `NotYetKnown` like `on`."""
        try:
            return self.on(key)
        except NotYetKnown:
            raise
        except NotInForce:
            return None

    def then(self, *rows: Row[V] | LapseRow) -> Self:
        """The table with these rows added; a row with the key of an old one takes its place.

        Raises TypeError or ValueError for a figure that is not of the kind the table holds: rupiah are ints, rates Fractions.
        """
        entries: dict[K, Provision[V] | Lapse] = dict(zip(self._keys, self.entries, strict=True))
        for row in rows:
            if not isinstance(row, Row | LapseRow):
                raise misfit(row, str(self.words), "a row, such as since(when, figure, source)")
            if isinstance(row, Row):
                self._check(row.value)
            entries[self.key(row.when)] = self._entry(row, self.words, self.unit)
        return self._with([entries[key] for key in sorted(entries)], self.continued)

    def _check(self, value: object) -> None:
        values: list[object] = [provision.value for provision in self]
        kinds = dict.fromkeys(map(type, values))
        if type(value) not in kinds:
            raise misfit(value, str(self.words), " or ".join(_EXAMPLES.get(kind, kind.__name__) for kind in kinds))
        if not _is_share(value) and all(map(_is_share, values)):
            raise ValueError(f"{self.words}: {write(value, Language.EN, self.unit)} is outside -100% to 100%")
        if _is_negative(value) and not self.may_fall and not any(map(_is_negative, values)):
            raise ValueError(f"{self.words}: {write(value, Language.EN, self.unit)} is less than 0")

    def continuing(self) -> Self:
        """The table whose last known figure goes on; answers beyond it are marked assumed."""
        return self._with(list(self.entries), continued=True)

    def __iter__(self) -> Iterator[Provision[V]]:
        return (entry for entry in self.entries if isinstance(entry, Provision))

    def in_(self, language: Language, /) -> Sheet:
        """Every row with its article and how well it is known."""
        head = tuple(words.in_(language) for words in _HEAD)
        return Sheet(self.words.in_(language), tuple(self._row(entry, language) for entry in self.entries), head=head)

    @staticmethod
    def _row(entry: Provision[V] | Lapse, language: Language) -> tuple[str, ...]:
        value = _LAPSES.in_(language) if isinstance(entry, Lapse) else entry.figure(language)
        return str(entry.since), value, cited(entry.law, language), weakest(entry.law).in_(language)

    def _with(self, entries: list[Provision[V] | Lapse], continued: bool) -> Self:
        return type(self)(self.words, *entries, unit=self.unit, renewed=self.renewed, continued=continued)

    def _entry_at(self, key: K) -> Provision[V] | Lapse | None:
        index = bisect_right(self._keys, key)
        return self.entries[index - 1] if index else None

    def _covers(self, entry: Provision[V], key: K) -> bool:
        if entry is not self.entries[-1]:
            return True
        last = self.known_until()
        return last is None or key <= last

    def _unknown(self, entry: Provision[V], key: K) -> str:
        return (
            f"{self.words}: not yet known for {key}; the last figure is {entry}. Either add the row, "
            f'rulebook.then(table, since("{key}", figure, source)), or let the last one go on: rulebook.continuing()'
        )


def _is_negative(value: object) -> bool:
    return isinstance(value, int | Fraction) and value < 0


def _is_share(value: object) -> bool:
    return isinstance(value, Fraction) and -1 <= value <= 1


def _rebuilt(
    kind: type[Table[K, V]],
    words: Words,
    entries: tuple[Provision[V] | Lapse, ...],
    unit: Unit | None,
    renewed: Renewal | None,
    continued: bool,
) -> Table[K, V]:
    """A table from its pickle, built anew."""
    return kind(words, *entries, unit=unit, renewed=renewed, continued=continued)


class Monthly(Table[Month, V]):
    """A table keyed by a calendar month: contributions by the contribution month, pension bounds by the payment month."""

    __slots__ = ()

    def key(self, when: Key | str) -> Month:
        """A Month, or "YYYY-MM"."""
        return Month.parse(when) if isinstance(when, str) else as_month(when, "month")

    def known_until(self) -> Month | None:
        """The last month of the yearly figure; None if the figure holds until changed."""
        last = self._keys[-1]
        return None if self.renewed is None or isinstance(self.entries[-1], Lapse) else last + (self.renewed.value - 1)


class Daily(Table[date, V]):
    """A table keyed by a day: the day of an accident, of a death, of a claim, of registration."""

    __slots__ = ()

    def key(self, when: Key | str) -> date:
        """A date, or "YYYY-MM-DD". Raises ValueError for another text."""
        if not isinstance(when, str):
            return as_day(when, "day")
        try:
            return date.fromisoformat(when)
        except ValueError:
            raise ValueError(f'{self.words}: {when!r} is no day; expected "YYYY-MM-DD"') from None

    def known_until(self) -> date | None:
        """None: a rule keyed by a day holds until changed."""
        return None


class ByYear(Table[int, V]):
    """A table of yearly figures, such as inflation: each holds for its own calendar year only."""

    __slots__ = ()
    may_fall = True

    def key(self, when: Key | str) -> int:
        """A calendar year."""
        return whole_number(int(when) if isinstance(when, str) else when, "year", least=1900, most=2200)

    def known_until(self) -> int | None:
        """The last year whose figure is known."""
        return self._keys[-1]

    def _covers(self, entry: Provision[V], key: int) -> bool:
        return entry.since == key


@frozen(init=False)
class Each(Generic[E, T]):
    """One table (or whatever else) for each member of an enum: `law.rate[Risk.LOW].on(month)`."""

    members: tuple[tuple[E, T], ...]
    _by_member: Mapping[E, T] = field(eq=False, repr=False)

    def __init__(self, members: Mapping[E, T]) -> None:
        pairs = tuple(members.items())
        self.__attrs_init__(pairs, dict(pairs))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (dict(self.members),)

    def __getitem__(self, member: E) -> T:
        return self._by_member[member]

    def __contains__(self, member: object) -> bool:
        return member in self._by_member

    def __iter__(self) -> Iterator[E]:
        return iter(self._by_member)

    def items(self) -> Iterator[tuple[E, T]]:
        """The members with their tables, in the order of the law."""
        return iter(self.members)


def option(default: V, reading: Reading) -> V:
    """A field of a law that answers an optional reading; another answer of the same type may take its place."""
    return field(default=default, metadata={"reading": reading})  # as attrs asks: a field where a default would stand
