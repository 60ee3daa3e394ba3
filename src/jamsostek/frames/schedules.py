"""Tariffs of many keys as one schedule of columns: which traces to write, in which order, and for which keys the law is silent."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from itertools import product
from typing import TypeAlias

from attrs import frozen

from jamsostek.contributions.tariffs import Tariff
from jamsostek.frames.names import TEMPORARY
from jamsostek.frames.traces import ON, Op, Trace, overlaid
from jamsostek.kernel.dated import NotInForce, NotYetKnown
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.rulebook import AnyTable, Rulebook

NOTHING = ON.fixed(0)
"""What a line is that a tariff does not have."""


def cuts(rulebook: Rulebook) -> tuple[Month, ...]:
    """The months in which some table of the rulebook changes, lapses or stops being known, in order.

    A table of days may change within a month: whichever day of it a rule asks for, the month and the next one are cuts.
    """
    return tuple(sorted({month for _, table in rulebook.tables() for month in _changes(table)}))


def _changes(table: AnyTable) -> Iterator[Month]:
    for entry in table.entries:
        if isinstance(entry.since, Month):
            yield entry.since
        elif isinstance(entry.since, date):
            yield from (Month.of(entry.since), Month.of(entry.since) + 1)
    last = table.known_until()
    if isinstance(last, Month):
        yield last + 1


@frozen
class Silence:
    """Why a key has no tariff: no rule in force in that month, or a yearly figure not known yet."""

    error: type[NotInForce]
    table: Words

    @property
    def why(self) -> str:
        """The reason as it stands in a column."""
        return f"{'not yet known' if issubclass(self.error, NotYetKnown) else 'not in force'}: {self.table}"

    def at(self, month: Month) -> NotInForce:
        """The error for a month."""
        return self.error(f"month: {month}: {self.why}", self.table, month)

    def error_for(self, message: str, found: object) -> Exception:
        """The error for a day found in a column."""
        return self.error(message, self.table, found if isinstance(found, date) else 0)


@frozen
class Schedule:
    """What to write for the tariffs of some keys, one after the other with the last choice counting fastest.

    `cuts` are the months between which nothing changes (none if the month is a constant). `stages` are columns by name, each
    written after those of the stage before; names that begin with `TEMPORARY` are not wanted in the end. `partly` tells for a
    column that some keys do not have, and where it is null, which ones do. `silent` says, key by key, why there is no tariff.
    """

    cuts: tuple[Month, ...]
    stages: tuple[Mapping[str, Trace], ...]
    partly: Mapping[str, tuple[bool | None, ...]]
    silent: tuple[Silence | None, ...]


TariffOf: TypeAlias = Callable[..., Tariff]
Outcome: TypeAlias = Mapping[str, Trace] | Silence
FormulasOf: TypeAlias = Callable[[Tariff], Mapping[str, Formula]]


def schedule(
    tariff_of: TariffOf,
    rulebook: Rulebook,
    months: Month | tuple[Month, ...],
    choices: Sequence[Sequence[object]],
    formulas_of: FormulasOf,
    lines: Sequence[str],
    optional: Sequence[str],
) -> Schedule:
    """The schedule for one month, or for the stretches between the given ones, and for every combination of choices.

    `lines` are nothing where a tariff does not have them, `optional` columns are null there.
    """
    keys = list(product(*choices))
    stretches = (months,) if isinstance(months, Month) else (months[0] - 1, *months)
    by_stretch = [[_outcome(tariff_of, rulebook, month, key, formulas_of) for key in keys] for month in stretches]
    begins = [0, *(at for at in range(1, len(stretches)) if by_stretch[at] != by_stretch[at - 1])]
    outcomes = [outcome for at in begins for outcome in by_stretch[at]]
    silent = tuple(outcome if isinstance(outcome, Silence) else None for outcome in outcomes)
    tariffs = [None if isinstance(outcome, Silence) else outcome for outcome in outcomes]
    columns = {name: _laid([_line(tariff, name) for tariff in tariffs]) for name in lines}
    columns |= {name: _laid([None if tariff is None else tariff.get(name) for tariff in tariffs]) for name in optional}
    within = {name: tuple(None if tariff is None else name in tariff for tariff in tariffs) for name in optional}
    partly = {name: there for name, there in within.items() if not all(there)}
    return Schedule(tuple(stretches[at] for at in begins[1:]), tuple(_stages(columns)), partly, silent)


def _outcome(
    tariff_of: TariffOf, rulebook: Rulebook, month: Month, key: Sequence[object], formulas_of: FormulasOf
) -> Outcome:
    try:
        tariff = tariff_of(rulebook, month, *key)
    except NotInForce as error:
        return Silence(type(error), error.table)
    return {name: formula.num(ON) for name, formula in formulas_of(tariff).items()}


def _laid(traces: Sequence[Trace | None]) -> Trace:
    """The traces overlaid; nothing where no key has one (then no row will show it)."""
    return overlaid(tuple(traces)) if any(traces) else NOTHING


def _line(tariff: Mapping[str, Trace] | None, name: str) -> Trace | None:
    return None if tariff is None else tariff.get(name, NOTHING)


def _stages(columns: Mapping[str, Trace]) -> Iterator[Mapping[str, Trace]]:
    """The columns and what several of them share, each after what it is made from."""
    named = {trace: name for name, trace in columns.items()}
    shared = [trace for trace in _shared(columns.values()) if trace not in named]
    wanted = {**{f"{TEMPORARY}{at}": trace for at, trace in enumerate(shared)}, **columns}
    standing = {trace for trace in wanted.values() if trace.op is not Op.FIXED}
    levels = {name: _level(trace, standing) for name, trace in wanted.items()}
    for level in range(max(levels.values()) + 1):
        yield {name: trace for name, trace in wanted.items() if levels[name] == level}


def _level(trace: Trace, standing: Set[Trace]) -> int:
    """How many standing columns lie below a trace, one under the other."""
    return max((_level(part, standing) + (part in standing) for part in trace.parts), default=0)


def _shared(traces: Iterable[Trace]) -> list[Trace]:
    """The operations that stand at more than one place."""
    places: Counter[Trace] = Counter()
    todo, seen = list(traces), set[Trace]()
    while todo:
        trace = todo.pop()
        if trace not in seen:
            seen.add(trace)
            places.update(trace.parts)
            todo.extend(trace.parts)
    return [trace for trace, times in places.items() if times > 1 and trace.parts]
