"""What a construction project owes: a rate of known wages, or slices of the contract value once for the contract.

PP 44/2015 Pasal 53 to 55; under the relief of 2020 PP 49/2020 Pasal 12, 14.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from attrs import field, frozen

from jamsostek.contributions.bills import Bill
from jamsostek.contributions.tariffs import AssessmentFormulas, Entry, Tariff, only_open
from jamsostek.kernel.citations import Citation
from jamsostek.kernel.dated import Each, Monthly
from jamsostek.kernel.formulas import Fact, Formula, Less, Scaled, Slice, Sum, share, slices
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import rounded
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.participants import ConstructionProject, ProjectBasis, ValueBasis, WageBasis, contract_amount
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_20
from jamsostek.regulations import PP_44_2015
from jamsostek.reliefs import outside_their_months, relieved
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Program, Relief, Tier
from jamsostek.wages import wage_facts, wage_of_the_month

CONTRACT_VALUE = "contract_value"
FORMER_VALUE = "former_value"

_PROGRAMS = (Program.JKK, Program.JKM)
_CLOSED: Mapping[Program, Citation] = {
    program: PP_44_2015.at("Pasal 53") for program in (Program.JHT, Program.JP, Program.JKP)
}
_NAMES = {
    CONTRACT_VALUE: Words("contract value", "nilai kontrak"),
    FORMER_VALUE: Words("contract value before the addendum", "nilai kontrak sebelum adendum"),
}
_WITHOUT_VAT = Words("without VAT of {rate}", "tanpa PPN {rate}")
_SLICES = Words("the slices of the contract value together", "seluruh lapisan nilai kontrak")
_DIFFERENCE = Words("the difference that the addendum makes", "selisih karena adendum")
_WORKERS = Words("for each of {n:count} workers", "untuk masing-masing dari {n:count} pekerja")
_PAID = Words("paid before, of {program}", "telah dibayar, bagian {program}")
_REST = Words("what is left", "sisanya")
_TOGETHER = Words("JKK and JKM together", "JKK dan JKM seluruhnya")
_OTHER_PART = Words("what is due of the rest, without JKM", "terutang dari sisa, tanpa JKM")


@lru_cache(maxsize=4096)
def project_tariff(
    basis: ProjectBasis, programs: tuple[Program, ...] | None, month: Month, rulebook: Rulebook
) -> Tariff:
    """The tariff of a construction project, over the facts "wage" or "contract_value". Raises ValueError for JHT, JP and JKP."""
    included = _PROGRAMS if programs is None else programs
    only_open(included, _CLOSED, "a construction project")
    notes = outside_their_months(basis.reliefs, month, rulebook)
    if isinstance(basis.billed_on, WageBasis):
        lines = tuple(_by_wage(basis, basis.billed_on, included, month, rulebook))
        return Tariff(included, lines, persons=basis.workers, notes=notes)
    full = {program: _assessed(program, basis.billed_on, basis.former, month, rulebook) for program in included}
    if not _in_force(basis, month, rulebook):
        return Tariff(
            included, _entries({at: _whole(amount, rulebook) for at, amount in full.items()}), once=True, notes=notes
        )
    return _under_relief(full, basis, month, rulebook)


def _entries(lines: Mapping[Program, Formula]) -> tuple[Entry, ...]:
    return tuple(Entry(program, Payer.EMPLOYER, formula) for program, formula in lines.items())


def _whole(amount: Formula, rulebook: Rulebook) -> Formula:
    return amount if amount.den == 1 else in_whole_rupiah(amount, rulebook)


def _by_wage(
    basis: ProjectBasis, paid: WageBasis, programs: tuple[Program, ...], month: Month, rulebook: Rulebook
) -> Iterator[Entry]:
    """Each worker's wage at the rate of projects, rounded worker by worker."""
    law = rulebook.construction
    wage = wage_of_the_month(paid, month, rulebook)
    rates = {Program.JKK: law.jkk_rate_of_wage, Program.JKM: law.jkm_rate_of_wage}
    for program in programs:
        full = share(wage, rates[program].on(month))
        each = in_whole_rupiah(relieved(full, program, basis.reliefs, month, rulebook), rulebook)
        workers = Fraction(basis.workers)
        due = each if basis.workers == 1 else Scaled(each, workers, _WORKERS.with_(n=basis.workers))
        yield Entry(program, Payer.EMPLOYER, due)


def _assessed(
    program: Program, value: ValueBasis, former: ValueBasis | None, month: Month, rulebook: Rulebook
) -> Formula:
    """The slices of the contract value; after an addendum the difference to what was assessed before."""
    rates = {Program.JKK: rulebook.construction.jkk_rate, Program.JKM: rulebook.construction.jkm_rate}[program]
    now = _marginal(CONTRACT_VALUE, value, rates, month, rulebook)
    if former is None:
        return now
    before = _marginal(FORMER_VALUE, former, rates, month, rulebook)
    return Less(_whole(now, rulebook), _whole(before, rulebook), _DIFFERENCE, (CONTRIBUTIONS_20,))


def _marginal(
    key: str, basis: ValueBasis, rates: Each[Tier, Monthly[Fraction]], month: Month, rulebook: Rulebook
) -> Formula:
    value: Formula = Fact(key, _NAMES[key], den=basis.den)
    if basis.vat_rate:
        without = 1 / (1 + basis.vat_rate)
        value = Scaled(value, without, _WITHOUT_VAT.with_(rate=basis.vat_rate), (CONTRIBUTIONS_20,))
    above = rulebook.construction.above
    tiers = tuple(Slice(above[tier].on(month).value, rates[tier].on(month)) for tier in Tier)
    return slices(value, tiers, _SLICES, (CONTRIBUTIONS_20,))


def _in_force(basis: ProjectBasis, month: Month, rulebook: Rulebook) -> bool:
    shares = rulebook.reliefs.shares[Relief.COVID_2020]
    return Relief.COVID_2020 in basis.reliefs and shares[Program.JKM].get(month) is not None


def _under_relief(full: Mapping[Program, Formula], basis: ProjectBasis, month: Month, rulebook: Rulebook) -> Tariff:
    """The relief lowers what is left after what was paid; if nothing was, each program's amount."""
    assessed = {program: _whole(amount, rulebook) for program, amount in full.items()}

    def left(program: Program) -> Formula:
        rest = _unpaid(program, assessed[program]) if basis.partly_paid else full[program]
        return relieved(rest, program, basis.reliefs, month, rulebook)

    due: dict[Program, Formula] = {program: in_whole_rupiah(left(program), rulebook) for program in full}
    rest_due: Formula = Sum(tuple(due.values()), _TOGETHER)
    if basis.partly_paid and len(due) > 1:
        rest_due = in_whole_rupiah(Sum(tuple(left(program) for program in full), _TOGETHER), rulebook)
        due[Program.JKK] = Less(rest_due, due[Program.JKM], _OTHER_PART)
    assessment = AssessmentFormulas(assessed, Sum(tuple(assessed.values()), _TOGETHER), rest_due)
    return Tariff(tuple(full), _entries(due), assessment=assessment, once=True)


def _paid_key(program: Program) -> str:
    return f"paid_{program.value}"


def _unpaid(program: Program, assessed: Formula) -> Formula:
    return Less(assessed, Fact(_paid_key(program), _PAID.with_(program=program.value)), _REST)


def project_facts(project: ConstructionProject, tariff: Tariff) -> Mapping[str, int]:
    """The facts of a project: its wage, or its contract value and what was paid before, divided as the programs were assessed.

    Raises ValueError for more paid than was assessed.
    """
    if project.wage is not None:
        return wage_facts(project.wage)
    facts = {
        key: contract_amount(value).numerator
        for key, value in ((CONTRACT_VALUE, project.contract_value), (FORMER_VALUE, project.former_value))
        if value is not None
    }
    return facts if tariff.assessment is None else {**facts, **_paid(project.paid, tariff.assessment, facts)}


def _paid(paid: int, assessment: AssessmentFormulas, facts: Mapping[str, int]) -> Mapping[str, int]:
    whole = amount_of(assessment.assessed, facts)
    if paid > whole:
        raise ValueError(f"paid: {paid:,} is more than the {whole:,} assessed")
    divided: dict[str, int] = {}
    for program, formula in reversed(tuple(assessment.by_program.items())):
        last = len(divided) == len(assessment.by_program) - 1
        part = paid - sum(divided.values()) if last else rounded(paid * amount_of(formula, facts), max(whole, 1))
        divided[_paid_key(program)] = part
    return divided


@frozen
class Instalment(Figured):
    """One payment of a project's contribution."""

    label: Words = field(kw_only=True)


@frozen
class Instalments(Shown):
    """A project's contribution in parts; the first one opens the cover (reading CONTRIBUTIONS-20)."""

    parts: tuple[Instalment, ...]

    def __iter__(self) -> Iterator[Instalment]:
        return iter(self.parts)

    @property
    def total(self) -> int:
        """The rupiah of all parts: the bill."""
        return sum(part.amount for part in self.parts)

    def in_(self, language: Language, /) -> Sheet:
        """The parts and their amounts."""
        rows = tuple((part.label.in_(language), rupiah(part.amount, language)) for part in self.parts)
        return Sheet(_INSTALMENTS.in_(language), rows, align="<>")


_INSTALMENTS = Words("Instalments of a project's contribution", "Termin pembayaran iuran proyek")
_INSTALMENT = Words("instalment {n}", "termin {n}")
_BILL = Fact("bill", Words("the project's bill", "tagihan proyek"))
_EARLIER = Words("the instalments before", "termin sebelumnya")
_LAST = Words("the rest of the bill", "sisa tagihan")


def instalments(bill: Bill, *, rulebook: Rulebook = RULEBOOK) -> Instalments:
    """A project's bill by contract value in instalments, as offered in practice; the last one takes what rounding leaves.

    Raises TypeError for what is no bill, ValueError for the bill of a month.
    """
    if not isinstance(bill, Bill):
        raise misfit(bill, "bill", "a Bill")
    if not bill.tariff.once:
        raise ValueError(f"bill: of {bill.month}; expected that of a construction project by its contract value")
    shares = rulebook.construction.instalments.on(bill.month)
    *earlier, _ = (in_whole_rupiah(share(_BILL, shares.with_value(part)), rulebook) for part in shares.value)
    last = Less(_BILL, Sum(tuple(earlier), _EARLIER), _LAST)
    facts = {_BILL.key: bill.total()}
    return Instalments(
        tuple(
            Instalment(amount_of(formula, facts), formula, facts, label=_INSTALMENT.with_(n=number))
            for number, formula in enumerate((*earlier, last), start=1)
        )
    )
