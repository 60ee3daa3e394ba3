"""Tariffs: every (program, payer, formula) for one key of month and kind.

facts → key → cached `Tariff` → bill. A firm's whole payroll shares one tariff, and so does a dataframe. Nothing else is cached.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from attrs import Factory, field, frozen

from jamsostek.dues import jht, jkk, jkm, jkp, jp
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import a_collection
from jamsostek.kernel.formulas import Formula, Integers, Less, Sum
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.mandatory import programs_by_employer
from jamsostek.participants import AnyEmployer, StateEmployer, WageBasis
from jamsostek.regulations import PP_37_2021
from jamsostek.reliefs import last_day_of, outside_their_months, standing_on
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Payer, Program, ProgramWord, Relief, as_program
from jamsostek.wages import JKP_WAGE, wage_of_the_month


@frozen
class Entry:
    """One line of a tariff: the program, who pays, and the formula of the amount."""

    program: Program
    payer: Payer
    formula: Formula


@frozen
class FundingFormulas:
    """The formulas of JKP's funding; what a program keeps only where the program is on the bill."""

    government: Entry
    from_jkk: Formula
    from_jkm: Formula
    jkk_kept: Formula | None
    jkm_kept: Formula | None
    notes: tuple[Words, ...]


@frozen
class DeferralFormulas:
    """The formulas of a deferred JP contribution."""

    payable: Formula
    deferred: Formula


@frozen
class AssessmentFormulas:
    """The formulas of a construction contract under a relief: each program's whole contribution, and what is due of the rest."""

    by_program: Mapping[Program, Formula] = field(hash=False)
    assessed: Formula
    rest_due: Formula


@frozen
class Settlement:
    """The last day on which a month can be paid by a tariff, and the tariff of a month that is paid later."""

    last_day: Provision[date]
    later: "Tariff"


@frozen
class Tariff:
    """What is due for one key: the lines in the order of the programs, and the funding of JKP.

    `persons` are those it is for; `of_the_state` tells that a State employer owes it, whom nobody fines; `once` that it is due
    once for a contract, not for a month; `notes` are remarks for a person.
    """

    programs: tuple[Program, ...]
    entries: tuple[Entry, ...]
    funding: FundingFormulas | None = None
    deferral: DeferralFormulas | None = None
    assessment: AssessmentFormulas | None = None
    settlement: Settlement | None = None
    persons: int = 1
    once: bool = False
    of_the_state: bool = False
    notes: tuple[Words, ...] = ()
    index: Mapping[tuple[Program, Payer], int] = field(
        init=False,
        eq=False,
        repr=False,
        default=Factory(
            lambda self: {(entry.program, entry.payer): number for number, entry in enumerate(self.entries)},
            takes_self=True,
        ),
    )

    def paid_on(self, day: date) -> "Tariff":
        """The tariff that counts if the month is paid on a day."""
        settled = self.settlement
        return self if settled is None or day <= settled.last_day.value else settled.later

    def amounts(self, facts: Mapping[str, int]) -> tuple[int, ...]:
        """The rupiah of every line for one participant."""
        on = Integers(facts)
        return tuple([entry.formula.num(on) for entry in self.entries])


def as_programs(programs: Collection[Program | ProgramWord]) -> tuple[Program, ...]:
    """A set of programs from the border, in the order of the enum. Raises TypeError or ValueError, also for an empty one."""
    named = {as_program(program, "programs") for program in a_collection(programs, "programs", "programs")}
    if not named:
        raise ValueError("programs: empty; expected at least one program, or None for those that are mandatory")
    return tuple(program for program in Program if program in named)


def only_open(programs: Iterable[Program], closed: Mapping[Program, Source], whom: str) -> None:
    """Raises ValueError, with the article, for a program that a kind of participant cannot have."""
    for program in programs:
        if program in closed:
            raise ValueError(f"programs: {program.value} is not open to {whom} ({closed[program]})")


@lru_cache(maxsize=4096)
def wage_earner_tariff(
    employer: AnyEmployer,
    programs: tuple[Program, ...] | None,
    wage: WageBasis,
    jkp_wage: WageBasis | None,
    month: Month,
    paid_on: date | None,
    rulebook: Rulebook,
) -> Tariff:
    """The tariff of a wage earner: the programs named, or those mandatory for the employer's scale in that month."""
    base = wage_of_the_month(wage, month, rulebook)
    standing = standing_on(employer.reliefs, month, paid_on, rulebook)
    included = programs_by_employer(employer, month, rulebook) if programs is None else programs
    lines = tuple(_lines(employer, included, base, month, standing, rulebook))
    jkp_base = base if jkp_wage is None else wage_of_the_month(jkp_wage, month, rulebook, JKP_WAGE)
    funded = Program.JKP in included
    last_day = _last_day(standing, included, month, paid_on, rulebook)
    return Tariff(
        included,
        lines,
        _funding(employer, lines, base, jkp_base, month, standing, paid_on, rulebook) if funded else None,
        _deferral(lines, month, rulebook) if Relief.JP_DEFERRAL_2020 in standing else None,
        of_the_state=isinstance(employer, StateEmployer),
        notes=outside_their_months(employer.reliefs, month, rulebook),
        settlement=None
        if last_day is None
        else Settlement(
            last_day,
            wage_earner_tariff(employer, programs, wage, jkp_wage, month, last_day.value + timedelta(days=1), rulebook),
        ),
    )


def _last_day(
    standing: frozenset[Relief], programs: Collection[Program], month: Month, paid_on: date | None, rulebook: Rulebook
) -> Provision[date] | None:
    """The last day on which a month of a relief, or one of JKP, is paid by the tariff of who pays in time."""
    last_days = (
        last_day_of(standing, month, rulebook),
        rulebook.jkp.arrears_not_recomposed.get(month) if Program.JKP in programs else None,
    )
    return next((day for day in last_days if day is not None and (paid_on is None or paid_on <= day.value)), None)


def _lines(
    employer: AnyEmployer,
    programs: Collection[Program],
    wage: Formula,
    month: Month,
    reliefs: frozenset[Relief],
    rulebook: Rulebook,
) -> Iterator[Entry]:
    if Program.JKK in programs:
        yield Entry(Program.JKK, Payer.EMPLOYER, jkk.employer_contribution(wage, employer, month, reliefs, rulebook))
    if Program.JKM in programs:
        yield Entry(Program.JKM, Payer.EMPLOYER, jkm.employer_contribution(wage, month, reliefs, rulebook))
    if Program.JHT in programs:
        yield Entry(Program.JHT, Payer.EMPLOYER, jht.employer_contribution(wage, month, rulebook))
        yield Entry(Program.JHT, Payer.WORKER, jht.worker_contribution(wage, month, rulebook))
    if Program.JP in programs:
        yield Entry(Program.JP, Payer.EMPLOYER, jp.employer_contribution(wage, month, rulebook))
        yield Entry(Program.JP, Payer.WORKER, jp.worker_contribution(wage, month, rulebook))


def _funding(
    employer: AnyEmployer,
    lines: tuple[Entry, ...],
    wage: Formula,
    jkp_wage: Formula,
    month: Month,
    reliefs: frozenset[Relief],
    paid_on: date | None,
    rulebook: Rulebook,
) -> FundingFormulas:
    billed = {entry.program: entry.formula for entry in lines if entry.payer is Payer.EMPLOYER}
    recomposed = jkp.recomposed(month, paid_on, rulebook)
    from_jkk = jkp.from_jkk(jkp_wage, employer.risk, month, reliefs, recomposed=recomposed, rulebook=rulebook)
    kept = jkp.Kept(wage, month, recomposed, rulebook)
    from_jkm = jkp.from_jkm(jkp_wage, month, recomposed=recomposed, rulebook=rulebook)
    government = jkp.government_share(jkp_wage, month, rulebook)
    return FundingFormulas(
        Entry(Program.JKP, Payer.GOVERNMENT, government),
        from_jkk,
        from_jkm,
        kept.in_jkk(billed[Program.JKK], from_jkk, jkk.risk_of(employer, rulebook), reliefs)
        if Program.JKK in billed
        else None,
        kept.in_jkm(billed[Program.JKM], from_jkm) if Program.JKM in billed else None,
        tuple(_notes(employer, billed)),
    )


_WITHHELD = Words(
    "while the employer is late the government withholds its share; it pays it once the month is settled [{law}]",
    "selama pemberi kerja terlambat, pemerintah tidak membayar bagiannya; dibayar setelah iuran dilunasi [{law}]",
).with_(law=PP_37_2021.at("Pasal 16"))
_NOT_BILLED = Words(
    "recomposed from JKK, which is not on this bill", "direkomposisi dari JKK, yang tidak ada dalam tagihan ini"
)
_STATE = Words(
    "JKP is for workers of entrepreneurs, which the State as employer is not [{law}]",
    "JKP bagi pekerja pada pengusaha, sedangkan penyelenggara negara bukan pengusaha [{law}]",
).with_(law=PP_37_2021.at("Pasal 1 angka 3"))


def _notes(employer: AnyEmployer, billed: Collection[Program]) -> Iterator[Words]:
    yield _WITHHELD
    if Program.JKK not in billed:
        yield _NOT_BILLED
    if isinstance(employer, StateEmployer):
        yield _STATE


_BOTH_SHARES = Words("both shares of JP together", "kedua bagian iuran JP")
_LATER = Words("what is settled later", "yang dilunasi kemudian")


def _deferral(lines: tuple[Entry, ...], month: Month, rulebook: Rulebook) -> DeferralFormulas | None:
    shares = tuple(entry.formula for entry in lines if entry.program is Program.JP)
    if not shares or rulebook.reliefs.jp_payable.get(month) is None:
        return None
    owed = Sum(shares, _BOTH_SHARES)
    payable = jp.payable_under_deferral(owed, month, rulebook)
    return DeferralFormulas(payable, Less(owed, payable, _LATER))
