"""From a frame and its fields to the same frame with columns of contributions: what both categories of participants share."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial, reduce
from itertools import product
from operator import add
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import evolve, frozen

from jamsostek.frames.axes import Axis, C, Holds, Keys, Named, Stretches
from jamsostek.frames.border import (
    Doubt,
    SameTable,
    Source,
    Table,
    as_engine_reads,
    days,
    is_timed,
    null_rows,
    one_of,
    reasons,
    refuse,
    sentence,
    some_of,
    too_late,
    with_room_for_nulls,
    words,
)
from jamsostek.frames.comparisons import Compared
from jamsostek.frames.expressions import Columns, Writer
from jamsostek.frames.lookups import LookedUp
from jamsostek.frames.names import FACT, REASON, TROUBLE
from jamsostek.frames.pages import AtHand, Page, Planned
from jamsostek.frames.schedules import FormulasOf, Schedule, Silence, TariffOf, cuts, schedule
from jamsostek.frames.traces import Trace
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import Month, as_month
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Payer, Program, Term

OnUnknown: TypeAlias = Literal["raise", "null"]

cuts_of = lru_cache(maxsize=64)(cuts)
schedule_of = lru_cache(maxsize=256)(schedule)


@frozen
class Choice:
    """A field of the key: the members it can have, and if columns decide, its axes, where it stands and what may be wrong."""

    members: tuple[object, ...]
    axes: tuple[Axis, ...] = ()
    source: Source | None = None
    doubts: tuple[Doubt, ...] = ()

    def includes(self, member: object) -> bool:
        """Whether a set with this member can be chosen."""
        return any(isinstance(each, tuple) and member in each for each in self.members)


def term_choice(
    table: Table, field: str, given: object, kind: type[Term], constant: Callable[[Any], object]
) -> tuple[Table, Choice]:
    """One term: a constant, or a column of words."""
    if not isinstance(given, str):
        return table, Choice((constant(given),))
    table, source = words(table, field, given)
    allowed = tuple(str(member.value) for member in kind)
    return table, Choice(tuple(kind), (Named(source.column, allowed),), source, (one_of(source, allowed),))


def set_choice(
    table: Table, field: str, given: object, kind: Iterable[Term], constant: Callable[[Any], object], *, least: int = 0
) -> tuple[Table, Choice]:
    """A set of terms: a constant, or a column of texts that list their words."""
    if not isinstance(given, Collection):
        raise misfit(given, field, "a collection, or the name of a column")
    if not isinstance(given, str):
        return table, Choice((constant(given),))
    table, source = words(table, field, given)
    each = tuple(kind)
    allowed = tuple(str(member.value) for member in each)
    members = tuple(
        tuple(member for member, held in zip(each, flags, strict=True) if held)
        for flags in product((False, True), repeat=len(each))
    )
    axes = tuple(Holds(source.column, word) for word in allowed)
    return table, Choice(members, axes, source, (some_of(source, allowed, least),))


def month_choice(table: Table, month: str | Month) -> tuple[Table, Source | Month]:
    """A constant month, or the column of days that names it."""
    return days(table, "month", month) if isinstance(month, str) else (table, as_month(month, "month"))


@frozen(kw_only=True)
class Category:
    """A category of participants: the lines of its bills, how its tariffs are found, and their formulas by column."""

    lines: tuple[tuple[Program, Payer], ...]
    fact: str
    tariff_of: TariffOf
    formulas_of: FormulasOf

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the lines."""
        return tuple(column(program, payer) for program, payer in self.lines)

    @property
    def programs(self) -> tuple[Program, ...]:
        """The programs it can have."""
        return tuple(dict.fromkeys(program for program, _ in self.lines))

    @property
    def totals(self) -> Mapping[str, tuple[str, ...]]:
        """The totals and what they add up: of each payer where there are several, then of all."""
        payers = tuple(dict.fromkeys(payer for _, payer in self.lines))
        if len(payers) == 1:
            return {"total": self.columns}
        by_payer = {
            f"total_{payer.value}": tuple(column(program, by) for program, by in self.lines if by is payer)
            for payer in payers
        }
        return {**by_payer, "total": tuple(by_payer)}


def column(program: Program, payer: Payer) -> str:
    """The name of a line's column: jht_worker."""
    return f"{program.value.lower()}_{payer.value}"


@frozen(kw_only=True)
class Request:
    """The contributions of one category, asked for every row of a table."""

    category: Category
    month: Source | Month
    amount: Source
    outside: Doubt
    choices: tuple[Choice, ...]
    optional: tuple[str, ...]
    on_unknown: OnUnknown
    rulebook: Rulebook

    def answered(self, table: Table) -> Table:
        """The table with its columns of contributions. Polars plans its work also for a table at hand."""
        plan = self._schedule()
        self._check(table, plan)
        axes = self._axes(table, plan)
        if isinstance(table, nw.LazyFrame):
            return self._planned(table, plan, Compared(axes))
        if table.implementation.is_polars():
            return self._planned(table, plan, Compared(axes)).lazy().collect()
        rows = LookedUp(axes, table)
        known, fact = self._known(table, plan, rows)
        return self._filled(AtHand(known, rows), plan, fact)

    def _planned(self, table: SameTable, plan: Schedule, rows: Compared) -> Table:
        known, fact = self._known(table, plan, rows)
        return self._filled(Planned(known.lazy(), rows), plan, fact)

    def _filled(self, page: Page[C], plan: Schedule, fact: str) -> Table:
        """The page with the columns of the schedule and the totals."""
        on = Columns({self.category.fact: page.column(fact)}, self.category.fact)
        named: dict[Trace, C] = {}
        for stage in plan.stages:
            writer = Writer(on, page.keys, dict(named))
            page.add({name: writer.written(trace) for name, trace in stage.items()})
            named.update({trace: page.column(name) for name, trace in stage.items()})
        for name, parts in self.category.totals.items():
            page.add({name: reduce(add, map(page.column, parts))})
        return page.finished(
            {name: nw.when(page.keys.marked(there)).then(nw.col(name)) for name, there in plan.partly.items()}
        )

    def _schedule(self) -> Schedule:
        months = self.month if isinstance(self.month, Month) else cuts_of(self.rulebook)
        choices = tuple(choice.members for choice in self.choices)
        category = self.category
        return schedule_of(
            category.tariff_of, self.rulebook, months, choices, category.formulas_of, category.columns, self.optional
        )

    def _check(self, table: Table, plan: Schedule) -> None:
        if self.on_unknown not in ("raise", "null"):
            raise ValueError(f"on_unknown: {self.on_unknown!r}; expected 'raise' or 'null'")
        added = (*self.category.columns, *self.optional, *self.category.totals)
        taken = {as_engine_reads(table, name): name for name in table.collect_schema()}
        for name in (*added, *((REASON,) if self.on_unknown == "null" else ())):
            if name in taken:
                raise ValueError(f"frame: has a column {taken[name]!r} already; rename it first")
        silence = plan.silent[0]
        if self.on_unknown == "raise" and silence is not None and isinstance(self.month, Month) and all(plan.silent):
            raise silence.at(self.month)

    def _axes(self, table: Table, plan: Schedule) -> tuple[Axis, ...]:
        axes = tuple(axis for choice in self.choices for axis in choice.axes)
        if isinstance(self.month, Month):
            return axes
        return (Stretches(self.month.column, plan.cuts, is_timed(table, self.month)), *axes)

    def _sources(self) -> tuple[Source, ...]:
        """The columns that decide the tariff."""
        month = () if isinstance(self.month, Month) else (self.month,)
        return (*month, *(choice.source for choice in self.choices if choice.source is not None))

    def _doubts(self, table: Table, plan: Schedule, rows: Keys[C]) -> tuple[Doubt, ...]:
        """What may be wrong with a row: its amount, its month, its words, and that the law is silent for it."""
        doubts: list[Doubt] = [self.outside, *(doubt for choice in self.choices for doubt in choice.doubts)]
        if not isinstance(self.month, Month):
            doubts.append(too_late(self.month, timed=is_timed(table, self.month)))
        return (*doubts, *self._silences(plan, rows))

    def _silences(self, plan: Schedule, rows: Keys[C]) -> Iterator[Doubt]:
        present = ~null_rows((*self._sources(), self.amount))
        for silence in dict.fromkeys(silence for silence in plan.silent if silence is not None):
            silent = present & rows.marked([each == silence for each in plan.silent])
            if isinstance(self.month, Month):
                yield Doubt(
                    "month", nw.lit(str(self.month)), silent, silence.why, error=partial(_at, silence, self.month)
                )
            else:
                yield evolve(self.month.doubt(silent, silence.why), error=silence.error_for)

    def _known(self, table: SameTable, plan: Schedule, rows: Keys[C]) -> tuple[SameTable, str]:
        """The column of the amounts of the rows that are known; of the others it holds a null, or a failure."""
        doubts = self._doubts(table, plan, rows)
        if self.on_unknown == "null":
            return self._null_with_a_reason(table, doubts)
        if isinstance(table, nw.LazyFrame):
            return self._failing(table, doubts)
        refuse(table, doubts)
        return self._all_known(table, plan)

    def _null_with_a_reason(self, table: SameTable, doubts: Sequence[Doubt]) -> tuple[SameTable, str]:
        table, amount = with_room_for_nulls(table, self.amount)
        table = table.with_columns(reasons((*self._sources(), amount), doubts).alias(REASON))
        return _with_fact(table, nw.when(nw.col(REASON).is_null()).then(nw.col(amount.column)))

    def _failing(self, table: SameTable, doubts: Sequence[Doubt]) -> tuple[SameTable, str]:
        """A sentence that is no number fails when the engine casts it."""
        table = table.with_columns(sentence(doubts).alias(TROUBLE))
        sound = nw.col(TROUBLE).is_null() & ~null_rows((*self._sources(), self.amount))
        failure = nw.col(TROUBLE).cast(nw.Int64)
        return _with_fact(table, nw.when(sound).then(nw.col(self.amount.column)).otherwise(failure))

    def _all_known(self, table: SameTable, plan: Schedule) -> tuple[SameTable, str]:
        """At hand and without doubt, rows can only be null."""
        amount, sources = self.amount, self._sources()
        nulls = bool(sources) and table.lazy().select(null_rows(sources).any()).collect().item()
        if nulls or plan.partly:
            table, amount = with_room_for_nulls(table, amount)
        if nulls:
            return _with_fact(table, nw.when(~null_rows(sources)).then(nw.col(amount.column)))
        if table.collect_schema()[amount.column] == nw.Int64:
            return table, amount.column
        return _with_fact(table, nw.col(amount.column))


def _at(silence: Silence, month: Month, _: str, __: object) -> Exception:
    return silence.at(month)


def _with_fact(table: SameTable, amount: nw.Expr) -> tuple[SameTable, str]:
    return table.with_columns(amount.cast(nw.Int64).alias(FACT)), FACT
