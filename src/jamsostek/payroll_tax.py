"""Contributions in the payroll: what adds to a worker's gross income and what is deducted from it (PMK 168/2023, since January 2024).

The employer's JKK and JKM premiums and health insurance add to gross; his JHT and JP do not. The worker's own JHT and JP are
deducted for the year or the last period, not in the months before. Taxing the employer's JHT and leaving out JKK and JKM is a
common error. A worker whose employer does not withhold deducts his own share in his return (Pasal 10 ayat (4)).
"""

from collections.abc import Collection, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import field, frozen

from jamsostek.dues.jht import employer_contribution as jht_employer
from jamsostek.dues.jkm import employer_contribution as jkm_employer
from jamsostek.dues.jp import employer_contribution as jp_employer
from jamsostek.kernel.citations import Hypothesis, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import Fact, Formula, Scaled, share
from jamsostek.kernel.items import Figured, amount_of
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words, rupiah
from jamsostek.law.tax import PayrollItem, Treatment
from jamsostek.participants import Employer, Wage, WageEarner, wage_basis
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.jht import JHT_32
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, ProgramWord, Risk, Term, as_program, term
from jamsostek.wages import wage_facts, wage_of_the_month

PayrollItemWord: TypeAlias = Literal[
    "jkk_employer",
    "jkm_employer",
    "jht_employer",
    "jp_employer",
    "health_employer",
    "jht_worker",
    "jp_worker",
    "health_worker",
]


class Computation(Term):
    """What the tax is computed for."""

    ANNUAL = "annual", "the year or its last period", "setahun atau masa pajak terakhir"
    MONTHLY = "monthly", "a month, by effective rates (TER)", "sebulan, dengan tarif efektif (TER)"


ComputationWord: TypeAlias = Literal["annual", "monthly"]


def as_payroll_item(value: PayrollItem | PayrollItemWord, name: str = "item") -> PayrollItem:
    """An item from itself or its word."""
    return term(PayrollItem, value, name)


@frozen
class ItemTreatment(Shown):
    """How one contribution counts in the worker's income tax, by the rule of a month."""

    item: PayrollItem
    rule: Provision[Treatment]

    @property
    def adds_to_gross(self) -> bool:
        """Whether it is income."""
        return self.rule.value is Treatment.ADDS_TO_GROSS

    def deductible(self, computation: Computation | ComputationWord = Computation.ANNUAL) -> bool:
        """Whether it is deducted in a computation."""
        annual = term(Computation, computation, "computation") is Computation.ANNUAL
        return annual and self.rule.value is Treatment.DEDUCTED_YEARLY

    def in_(self, language: Language, /) -> Sheet:
        """The item, what it does, and the article."""
        text = _TREATED.with_(item=self.item, treatment=self.rule.value)
        return Sheet(f"{text.in_(language)} [{cited(self.rule.law, language)}]", ())


_TREATED = Words("{item}: {treatment}", "{item}: {treatment}")


def treatment(item: PayrollItem | PayrollItemWord, month: Month, *, rulebook: Rulebook = RULEBOOK) -> ItemTreatment:
    """How a contribution counts at an employer who withholds. Raises NotInForce before January 2024."""
    which = as_payroll_item(item)
    return ItemTreatment(which, rulebook.tax.payroll[which].on(as_month(month, "month")))


@frozen
class PayrollLine(Figured):
    """One contribution of the employer for a month, and how it counts."""

    treatment: ItemTreatment = field(kw_only=True)

    @property
    def label(self) -> Words:
        """The contribution and what it does."""
        return _TREATED.with_(item=self.treatment.item, treatment=self.treatment.rule.value)


@frozen
class MonthlyGross(Shown):
    """What the employer's contributions do to the gross income of a month, line by line, each rounded half up."""

    month: Month
    lines: tuple[PayrollLine, ...]

    @property
    def added(self) -> int:
        """What adds to gross income, in rupiah: JKK, JKM and health insurance."""
        return sum(line.amount for line in self.lines if line.treatment.adds_to_gross)

    @property
    def left_out(self) -> int:
        """What the employer pays and is no income, in rupiah: JHT and JP."""
        return sum(line.amount for line in self.lines if not line.treatment.adds_to_gross)

    def in_(self, language: Language, /) -> Sheet:
        """The lines, what is added and what is left out."""
        rows = [(line.label.in_(language), rupiah(line.amount, language)) for line in self.lines]
        foot = [
            (_ADDED.in_(language), rupiah(self.added, language)),
            (_OUT.in_(language), rupiah(self.left_out, language)),
        ]
        return Sheet(_TITLE.with_(month=self.month).in_(language), (*rows, *foot), align="<>", foot=2)


_TITLE = Words(
    "Employer's contributions in gross income, {month}", "Iuran pemberi kerja dalam penghasilan bruto, {month}"
)
_ADDED = Words("added to gross", "menambah bruto")
_OUT = Words("left out", "tidak dihitung")


_PROGRAM = {
    PayrollItem.JKK_EMPLOYER: Program.JKK,
    PayrollItem.JKM_EMPLOYER: Program.JKM,
    PayrollItem.JHT_EMPLOYER: Program.JHT,
    PayrollItem.JP_EMPLOYER: Program.JP,
}
"""The program of an employer's item; health insurance has none of them."""
_ALL = frozenset(_PROGRAM.values())


def gross(
    wage: Wage,
    month: Month,
    *,
    jkk_rate: int | Decimal | Fraction,
    health_employer: int = 0,
    programs: Collection[Program | ProgramWord] = _ALL,
    rulebook: Rulebook = RULEBOOK,
) -> MonthlyGross:
    """What the employer's contributions add to the gross income of a month, and what stays out of it.

    `wage` is basic wage and fixed allowances, `jkk_rate` the full billed JKK rate (reading JHT-32), at most that of very high risk,
    `health_employer` the employer's health insurance contribution in rupiah. `programs` are those the worker is in: a small
    enterprise's worker often is not in JP. Raises NotInForce before January 2024.
    """
    as_month(month, "month")
    highest = max(rulebook.jkk.rate[risk].on(month).value for risk in Risk)
    rate = exact_rate(jkk_rate, "jkk_rate", most=highest)
    joined = {as_program(program, "programs") for program in programs}
    facts = {**wage_facts(_checked(wage)), "health": whole_number(health_employer, "health_employer")}
    treatments = {item: treatment(item, month, rulebook=rulebook) for item in PayrollItem}
    base = wage_of_the_month(wage_basis(wage), month, rulebook)
    formulas: Mapping[PayrollItem, Formula] = {
        PayrollItem.JKK_EMPLOYER: in_whole_rupiah(share(base, _billed(rate, month)), rulebook),
        PayrollItem.JKM_EMPLOYER: jkm_employer(base, month, (), rulebook),
        PayrollItem.HEALTH_EMPLOYER: Scaled(
            _HEALTH, Fraction(1), _AS_PAID, treatments[PayrollItem.HEALTH_EMPLOYER].rule.law
        ),
        PayrollItem.JHT_EMPLOYER: jht_employer(base, month, rulebook),
        PayrollItem.JP_EMPLOYER: jp_employer(base, month, rulebook),
    }
    lines = (
        PayrollLine(amount_of(formula, facts), formula, facts, treatment=treatments[item])
        for item, formula in formulas.items()
        if _PROGRAM.get(item) in {None, *joined}
    )
    return MonthlyGross(month, tuple(lines))


def _checked(wage: Wage) -> Wage:
    """The wage as a wage earner would hold it: refused at the border if it is none."""
    return WageEarner(Employer(), wage=wage).wage


def _billed(rate: Fraction, month: Month) -> Provision[Fraction]:
    return Provision(rate, month, (_BY_CALLER, JHT_32), _JKK_RATE, Unit.PERCENT)


_BY_CALLER = Hypothesis("JKK rate given by the caller", "tarif JKK dari pemanggil")
_JKK_RATE = Words("the JKK rate billed", "tarif JKK yang ditagih")
_HEALTH = Fact("health", Words("employer's health insurance contribution", "iuran BPJS Kesehatan pemberi kerja"))
_AS_PAID = Words("as paid", "sebesar yang dibayar")
