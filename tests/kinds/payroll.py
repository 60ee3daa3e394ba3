"""payroll.*: how contributions count in a worker's income tax."""

from collections.abc import Callable, Mapping

from cases_format import Answers, Facts, month, rate, raw
from jamsostek import Month, payroll_tax


def treatment(facts: Facts) -> Answers:
    found = payroll_tax.treatment(facts.take("item", raw), facts.take("month", month, Month(2024, 1)))
    deductible = found.deductible(facts.take("computation", raw, "annual"))
    return {"adds_to_gross": found.adds_to_gross, "deductible": deductible}


def gross(facts: Facts) -> Answers:
    found = payroll_tax.gross(
        facts.take("wage", raw),
        facts.take("month", month),
        jkk_rate=facts.take("jkk_rate", rate),
        health_employer=facts.take("health_employer", raw, 0),
    )
    return {"added": found.added, "left_out": found.left_out}


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "payroll.tax_treatment": treatment,
    "payroll.gross": gross,
}
