"""What JKK and JKM of a migrant worker cost: one undivided package, before work and during and after work, by the day of registration.

>>> from datetime import date
>>> from jamsostek import MigrantWorker, migrants
>>> print(migrants.package(MigrantWorker(registered_on=date(2024, 7, 1), route="agency", months=13)))
JKK and JKM of a migrant worker, registered 2024-07-01
  before work             37,500
  during and after work  202,500
  ---------------------  -------
  total                  240,000
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.formulas import AtMost, Fixed, Formula, Ladder, Scaled, Sum
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import as_day, months_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.law.migrant_benefits import Phase
from jamsostek.law.migrants import BetweenPackages
from jamsostek.law.migrants import Stage as Stage
from jamsostek.participants import MigrantWorker
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_22
from jamsostek.regulations import BPJS_STATEMENT
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Program, Route

_PAYERS = {Route.AGENCY: Payer.AGENCY, Route.INDIVIDUAL: Payer.PARTICIPANT}


@frozen
class PackagePart(Figured):
    """One part of the package: its stage, and who pays it to BPJS (the agency, or the worker alone)."""

    stage: Stage = field(kw_only=True)
    payer: Payer = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The stage."""
        return self.stage.label


@frozen
class Package(Shown):
    """What JKK and JKM cost for a contract or its extension: the parts, without JHT, which is monthly (`contributions`)."""

    worker: MigrantWorker
    parts: tuple[PackagePart, ...]

    def __iter__(self) -> Iterator[PackagePart]:
        return iter(self.parts)

    def amount(self, stage: Stage) -> int:
        """The rupiah of a stage; 0 where nothing is due in it."""
        return sum(part.amount for part in self.parts if part.stage is stage)

    def total(self) -> int:
        """The rupiah of all parts."""
        return sum(part.amount for part in self.parts)

    def in_(self, language: Language, /) -> Sheet:
        """The parts and their sum."""
        rows = tuple((part.label.in_(language), rupiah(part.amount, language)) for part in self.parts)
        total = (_TOTAL.in_(language), rupiah(self.total(), language))
        title = _PACKAGE.with_(day=self.worker.registered_on).in_(language)
        return Sheet(title, (*rows, total), align="<>", foot=1)


_PACKAGE = Words("JKK and JKM of a migrant worker, registered {day}", "JKK dan JKM pekerja migran, terdaftar {day}")
_TOTAL = Words("total", "jumlah")
_EXTRA = Words("times {n:count}, {label}", "kali {n:count}, {label}")
_EXTENDED = Words("times {n:count}, for each month of the extension", "kali {n:count}, untuk setiap bulan perpanjangan")
_LENGTH = Words("a contract of {n:months}", "kontrak {n:months}")


def package(worker: MigrantWorker, *, rulebook: Rulebook = RULEBOOK) -> Package:
    """What JKK and JKM of a migrant worker cost, in stages (Permenaker 4/2023 Pasal 18, before it Permenaker 18/2018).

    A length between two packages pays the package reached and an amount for each month beyond it (reading CONTRIBUTIONS-22); an
    extension pays that amount for each of its months. Raises NotInForce for a registration before the packages that are known,
    ValueError for a contract below the shortest package if the reading is taken that it is refused, TypeError for what is no
    MigrantWorker.
    """
    if not isinstance(worker, MigrantWorker):
        raise misfit(worker, "worker", "a MigrantWorker")
    if worker.extension:
        return Package(worker, (_part(worker, Stage.DURING_AND_AFTER, _extension(worker, rulebook), ()),))
    before = rulebook.migrants.before_work
    during = _paid(worker, Stage.DURING_AND_AFTER, _during_and_after(worker, rulebook), rulebook)
    if worker.route not in before:
        return Package(worker, (during,))
    first = Fixed(before[worker.route].on(worker.registered_on))
    return Package(worker, (_paid(worker, Stage.BEFORE, first, rulebook), during))


_WHEN = Words("{when} [{law}]", "{when} [{law}]")


def _paid(worker: MigrantWorker, stage: Stage, formula: Formula, rulebook: Rulebook) -> PackagePart:
    """A part of the package, with the note of when it is paid."""
    when = rulebook.migrants.paid[worker.route][stage].on(worker.registered_on)
    return _part(worker, stage, formula, (_WHEN.with_(when=when.value, law=when.law),))


def _part(worker: MigrantWorker, stage: Stage, formula: Formula, notes: tuple[Words, ...]) -> PackagePart:
    return PackagePart(amount_of(formula, {}), formula, {}, notes=notes, stage=stage, payer=_PAYERS[worker.route])


def _extension(worker: MigrantWorker, rulebook: Rulebook) -> Formula:
    month = Fixed(rulebook.migrants.extra_month.on(worker.registered_on))
    return Scaled(month, Fraction(worker.months), _EXTENDED.with_(n=worker.months), (BPJS_STATEMENT.whole(),))


def _during_and_after(worker: MigrantWorker, rulebook: Rulebook) -> Formula:
    """The package reached, and what the months beyond it cost."""
    law = rulebook.migrants
    packages = law.packages.on(worker.registered_on)
    ladder = packages.value
    if law.between_packages is BetweenPackages.SHORT_REFUSED:
        _long_enough(worker.months, ladder)
    number = ladder.rung(worker.months)
    reached = Fixed(packages.with_value(ladder.figures[number - 1]))
    beyond = max(worker.months - ladder.bounds[number - 1], 0)
    longest = number == len(ladder.bounds)
    if beyond == 0 or (law.between_packages is BetweenPackages.SURCHARGE_BEYOND_THE_LONGEST and not longest):
        return reached
    extra = law.extra_month.on(worker.registered_on)
    surcharge = Scaled(Fixed(extra), Fraction(beyond), _EXTRA.with_(n=beyond, label=extra.words), (CONTRIBUTIONS_22,))
    together = Sum((reached, surcharge), _LENGTH.with_(n=worker.months))
    if law.between_packages is BetweenPackages.CAPPED_AT_THE_NEXT and not longest:
        return AtMost(together, packages.with_value(ladder.figures[number]))
    return together


def _long_enough(months: int, ladder: Ladder) -> None:
    """Where one package serves every length, no contract is too short for it."""
    if len(ladder.bounds) > 1 and months < ladder.bounds[0]:
        raise ValueError(
            f"months: {months}; the shortest package is for {ladder.bounds[0]} months (reading CONTRIBUTIONS-22)"
        )


@frozen
class Cover(Shown):
    """One phase in which a migrant worker is covered: the programs that cover it, its first and last day, by which law."""

    phase: Phase
    programs: tuple[Program, ...]
    first: date
    last: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The phase, the days, the programs."""
        programs = ", ".join(program.value for program in self.programs)
        text = _COVER.with_(phase=self.phase, first=self.first, last=self.last, programs=programs, law=self.law)
        return Sheet(text.in_(language), ())


_COVER = Words(
    "{phase}: {first} to {last}, {programs} [{law}]", "{phase}: {first} sampai dengan {last}, {programs} [{law}]"
)
_BOTH = (Program.JKK, Program.JKM)


def cover(
    worker: MigrantWorker,
    *,
    paid_on: date,
    departed_on: date,
    contract_ends_on: date,
    landed_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> tuple[Cover, ...]:
    """The phases of cover (Permenaker 4/2023): before departure, during the contract and a time to return, and after landing.

    Before departure it begins with registration and payment and lasts so many months at most; after landing JKK covers the way to
    the home region. `landed_on` is None while the worker is abroad. Raises ValueError for days out of order, NotInForce for a
    registration before these rules.
    """
    _not_before(worker.registered_on, paid_on, "paid_on")
    _not_before(paid_on, departed_on, "departed_on")
    _not_before(departed_on, contract_ends_on, "contract_ends_on")
    if landed_on is not None:
        _not_before(departed_on, landed_on, "landed_on")
    law, on = rulebook.migrants, worker.registered_on
    most, programs = law.covered_before[worker.route].on(on), law.programs_before[worker.route].on(on)
    home = law.covered_return.on(on)
    latest = months_after(contract_ends_on, home.value)
    phases = (
        Cover(Phase.BEFORE, programs.value, paid_on, min(departed_on, months_after(paid_on, most.value)), most.law),
        Cover(Phase.DURING, _BOTH, departed_on, latest if landed_on is None else min(latest, landed_on), home.law),
    )
    if landed_on is None:
        return phases
    after = law.covered_after.on(on)
    return (*phases, Cover(Phase.AFTER, _BOTH, landed_on, landed_on + timedelta(days=after.value), after.law))


def _not_before(earlier: date, day: date, name: str) -> None:
    if as_day(day, name) < earlier:
        raise ValueError(f"{name}: {day} is before {earlier}; expected that day or a later one")
