"""What a relief leaves due, and the months in which it does."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeVar

from attrs import field, frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Each, Monthly, Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.formulas import Formula, share
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, write
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Program, Relief

V = TypeVar("V")
NOTHING_RELIEVED = Fraction(1)


def relieved(
    contribution: Formula, program: Program, reliefs: Iterable[Relief], month: Month, rulebook: Rulebook
) -> Formula:
    """What remains due of a contribution under the reliefs held."""
    shares = rulebook.reliefs.shares
    for relief in (held for held in shares if held in reliefs and program in shares[held]):
        remaining = shares[relief][program].get(month)
        if remaining is not None:
            contribution = share(contribution, remaining)
    return contribution


def standing_on(
    reliefs: frozenset[Relief], month: Month, paid_on: date | None, rulebook: Rulebook
) -> frozenset[Relief]:
    """The reliefs that still stand for a month paid on a day.

    A month of the labour-intensive relief that is settled after its last day is due in full (PP 36/2025 Pasal 11).
    """
    last_day = last_day_of(reliefs, month, rulebook)
    if paid_on is None or last_day is None or paid_on <= last_day.value:
        return reliefs
    return reliefs - {Relief.LABOUR_INTENSIVE_2025}


def last_day_of(reliefs: frozenset[Relief], month: Month, rulebook: Rulebook) -> Provision[date] | None:
    """The last day on which a month can be paid under the reliefs held; None where none of them has one."""
    if Relief.LABOUR_INTENSIVE_2025 not in reliefs:
        return None
    return rulebook.reliefs.labour_intensive_settled_by.get(month)


def of_the_relief(table: Monthly[V]) -> Provision[V]:
    """What a relief asks, also of a month outside it: the one row of its table."""
    return next(iter(table))


_SILENT = Words("{relief}: not in {month}", "{relief}: tidak berlaku pada {month}")


def outside_their_months(reliefs: frozenset[Relief], month: Month, rulebook: Rulebook) -> tuple[Words, ...]:
    """A remark for each relief held that does nothing in a month."""
    law = rulebook.reliefs
    in_force = {
        Relief.COVID_2020: law.shares[Relief.COVID_2020][Program.JKM].get(month),
        Relief.JP_DEFERRAL_2020: law.jp_payable.get(month),
        Relief.LABOUR_INTENSIVE_2025: law.shares[Relief.LABOUR_INTENSIVE_2025][Program.JKK].get(month),
    }
    return tuple(
        _SILENT.with_(relief=relief, month=month) for relief in Relief if relief in reliefs and in_force[relief] is None
    )


@frozen
class Relieved(Shown):
    """What a relief leaves due of a month's contributions: `shares` by program; a program not named is due in full."""

    month: Month
    shares: Mapping[Program, Provision[Fraction]] = field(hash=False)

    def share(self, program: Program) -> Fraction:
        """The part of a program's contribution that is still due."""
        return self.shares[program].value if program in self.shares else NOTHING_RELIEVED

    def in_(self, language: Language, /) -> Sheet:
        """The part still due, program by program."""
        rows = tuple(
            (program.value, f"{row.figure(language)} [{cited(row.law, language)}]")
            for program, row in self.shares.items()
        )
        return Sheet(_RELIEVED.with_(month=self.month).in_(language), rows)


_RELIEVED = Words("What remains due, {month}", "Iuran yang tetap dibayar, {month}")


def relieved_shares(each: Each[Program, Monthly[Fraction]], month: Month) -> Relieved:
    """What the tables of a relief leave due in a month in which it is in force."""
    return Relieved(month, {program: table.on(month) for program, table in each.items()})


@frozen
class InItsMonths(Condition):
    """The month is one of those in which the relief holds: from its first row to its lapse."""

    code = "outside_months"
    month: Month
    table: Monthly[Fraction]

    @property
    def met(self) -> bool:
        """Whether the table is in force."""
        return self.table.get(self.month) is not None

    @property
    def words(self) -> Words:
        """The month and the months of the relief."""
        first, lapse = (self.table.key(entry.since) for entry in (self.table.entries[0], self.table.entries[-1]))
        text = _IN if self.met else _OUTSIDE
        return text.with_(month=self.month, first=first, last=lapse - 1)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of every row."""
        return tuple(dict.fromkeys(source for entry in self.table.entries for source in entry.law))


_IN = Words(
    "{month} is a month of the relief, {first} to {last}",
    "{month} termasuk masa keringanan, {first} sampai dengan {last}",
)
_OUTSIDE = Words(
    "{month} is no month of the relief, {first} to {last}",
    "{month} di luar masa keringanan, {first} sampai dengan {last}",
)


@frozen
class PaidUp(Condition):
    """A program's contributions are settled up to the month that the relief asks; nothing may have been due until then.

    `since` is the first month of membership where it lies after that month: then there was nothing to settle.
    """

    code: str
    programs: str
    needed: Provision[Month]
    paid_up_to: Month | None
    since: Month | None

    @property
    def met(self) -> bool:
        """Paid to that month, or registered after it."""
        if self.since is not None and self.since > self.needed.value:
            return True
        return self.paid_up_to is not None and self.paid_up_to >= self.needed.value

    @property
    def words(self) -> Words:
        """Up to where it is paid, and what is needed."""
        if self.since is not None and self.since > self.needed.value:
            return _NOTHING_DUE.with_(programs=self.programs, since=self.since, needed=self.needed.value)
        return _PAID.with_(programs=self.programs, paid=self.paid_up_to, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the month asked."""
        return self.needed.law


_PAID = Words(
    "{programs} paid up to {paid}; {needed} is needed", "{programs} lunas sampai {paid}; harus lunas sampai {needed}"
)
_NOTHING_DUE = Words(
    "{programs}: registered in {since}, nothing was due up to {needed}",
    "{programs}: terdaftar {since}, tidak ada iuran sampai {needed}",
)


def known(paid_up_to: Month | None, registered: Month | None, needed: Month, name: str) -> None:
    """Raises ValueError where the month paid up to must be known and is not: something was due until then."""
    if paid_up_to is None and (registered is None or registered <= needed):
        registered_then = "" if registered is None else f", as registered in {registered}"
        raise ValueError(
            f"{name}: None; the month up to which contributions are paid must be known{registered_then} "
            f"(by {write(needed, Language.EN)})"
        )
