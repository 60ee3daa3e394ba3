"""contribution.*: what is due for a month."""

from collections.abc import Callable, Mapping
from typing import Any

from cases_format import Answers, Facts, day, month, rate, raw
from jamsostek import (
    RULEBOOK,
    ConstructionProject,
    Employer,
    Granted,
    MigrantWorker,
    Month,
    NonWageEarner,
    Payer,
    Program,
    Relief,
    StateEmployer,
    WageEarner,
    WithVat,
    business_types,
    contributions,
    migrants,
    reliefs,
)
from jamsostek.contributions import Bill, income_band
from jamsostek.migrants import Stage
from jamsostek.participants import AnyEmployer, ContractValue, DailyWage, PieceWork, Wage, WeatherPieceWork
from jamsostek.terms import Industry, IndustryWord

WAGES: Mapping[str, Callable[..., Wage]] = {
    "wage": raw,
    "daily_wage": DailyWage,
    "last_3_months": PieceWork,
    "last_12_months": WeatherPieceWork,
}


def take_wage(facts: Facts) -> Wage:
    names = [name for name in WAGES if facts.has(name)]
    if len(names) != 1:
        raise ValueError(f"wage: exactly one of {sorted(WAGES)}; given {names}")
    return facts.take(names[0], WAGES[names[0]])


def wage_earner(facts: Facts) -> Answers:
    wage = take_wage(facts)
    scale, risk = facts.take("scale", str, None), facts.take("risk", raw, None)
    reliefs = facts.take("reliefs", tuple, ())
    employer: AnyEmployer = (
        StateEmployer(risk=risk, reliefs=reliefs)
        if scale == "state"
        else Employer(scale=scale, risk=risk, reliefs=reliefs)  # type: ignore[arg-type]
    )
    bill = contributions(
        WageEarner(employer, wage=wage),
        facts.take("month", month),
        programs=facts.take("programs", list, None),
        paid_on=facts.take("paid_on", day, None),
    )
    return {**NOTHING, **lines(bill), **totals(bill), **funding(bill), **deferral(bill)}


FUNDED = ("JKP.government", "JKP.from_jkk", "JKP.from_jkm", "JKP.total")
NOTHING: Answers = dict.fromkeys((*FUNDED, "JKK.kept", "JKM.kept", "JP.due_now", "JP.deferred"), 0)
"""An amount expected to be 0 is met by no such line at all."""


def lines(bill: Bill) -> Answers:
    payers = (Payer.EMPLOYER, Payer.WORKER)
    return {f"{program.value}.{payer.value}": bill.amount(program, payer) for program in Program for payer in payers}


def totals(bill: Bill) -> Answers:
    return {
        "total": bill.total(),
        "total.employer": bill.total(Payer.EMPLOYER),
        "total.worker": bill.total(Payer.WORKER),
    }


def funding(bill: Bill) -> Answers:
    parts = bill.funding
    if parts is None:
        return {}
    return {
        "JKP.government": parts.government.amount,
        "JKP.from_jkk": parts.from_jkk.amount,
        "JKP.from_jkm": parts.from_jkm.amount,
        "JKP.total": parts.total,
        **({} if parts.jkk_kept is None else {"JKK.kept": parts.jkk_kept.amount}),
        **({} if parts.jkm_kept is None else {"JKM.kept": parts.jkm_kept.amount}),
    }


def deferral(bill: Bill) -> Answers:
    parts = bill.deferral
    return {} if parts is None else {"JP.due_now": parts.payable.amount, "JP.deferred": parts.deferred.amount}


def take_one(facts: Facts, *names: str) -> str:
    given = [name for name in names if facts.has(name)]
    if len(given) != 1:
        raise ValueError(f"exactly one of {names}; given {given}")
    return given[0]


def by_program(bill: Bill, payer: Payer) -> dict[str, object]:
    return {**{program.value: bill.amount(program, payer) for program in Program}, "total": bill.total()}


def non_wage(facts: Facts) -> Answers:
    amount = take_one(facts, "income", "band")
    participant = NonWageEarner(
        **{amount: facts.take(amount, raw)},
        status=facts.take("status", raw, "independent"),
        sector=facts.take("sector", raw, "other"),
        financed_by=facts.take("payer", raw, "self"),
        companies=facts.take("companies", raw, 1),
        reliefs=facts.take("reliefs", tuple, ()),
    )
    at = facts.take("month", month)
    bill = contributions(participant, at, programs=facts.take("programs", raw, ("JKK", "JKM")))
    band = income_band(participant, at)
    return {**by_program(bill, Payer.PARTICIPANT), "band": band.number, "base": band.base.value}


def rate_or_raw(value: Any) -> Any:
    """A rate written as text; anything else the library itself refuses."""
    return rate(value) if isinstance(value, str) else value


def take_contract(facts: Facts) -> ContractValue | None:
    if facts.has("contract_value_with_vat"):
        return WithVat(facts.take("contract_value_with_vat", raw), facts.take("vat_rate", rate_or_raw))
    value: ContractValue | None = facts.take("contract_value", raw, None)
    return value


def construction(facts: Facts) -> Answers:
    take_one(facts, "contract_value", "contract_value_with_vat", "wage")
    project = ConstructionProject(
        wage=facts.take("wage", raw, None),
        workers=facts.take("workers", raw, 1),
        contract_value=take_contract(facts),
        reliefs=facts.take("reliefs", tuple, ()),
        paid=facts.take("paid", raw, 0),
    )
    bill = contributions(project, facts.take("month", month))
    found = by_program(bill, Payer.EMPLOYER)
    if bill.assessment is not None:
        found |= {"assessed": bill.assessment.assessed.amount, "rest_due": bill.assessment.rest_due.amount}
    return found


def migrant(facts: Facts) -> Answers:
    worker = MigrantWorker(
        registered_on=facts.take("registered_on", day),
        route=facts.take("route", raw),
        months=facts.take("months", raw),
        extension=facts.take("extension", raw, False),
        jht=facts.take("jht", raw, None),
    )
    package = migrants.package(worker)
    monthly = contributions(worker, Month.of(worker.registered_on))
    return {
        "before": package.amount(Stage.BEFORE),
        "during_after": package.amount(Stage.DURING_AND_AFTER),
        "total": package.total(),
        "JHT": monthly.amount(Program.JHT, Payer.PARTICIPANT),
    }


def industry(word: str) -> IndustryWord:
    """The kind takes any other word for an industry that is not listed."""
    listed = [known for known in Industry if known.value == word]
    return listed[0].value if listed else "other"


def covid_2020(facts: Facts) -> reliefs.Covid2020:
    return reliefs.Covid2020(
        month=facts.take("month", month),
        registered=facts.take("registered", month),
        paid_up_to=facts.take("paid_up_to", month, None),
    )


def labour_intensive_2025(facts: Facts) -> reliefs.LabourIntensive2025:
    return reliefs.LabourIntensive2025(
        month=facts.take("month", month),
        industry=facts.take("industry", industry),
        active_workers=facts.take("active_workers", raw),
        jkk_paid_up_to=facts.take("jkk_paid_up_to", month, None),
        paid_on=facts.take("paid_on", day, None),
    )


def relief(facts: Facts) -> Answers:
    kinds: Mapping[str, Callable[[Facts], reliefs.Covid2020 | reliefs.LabourIntensive2025]] = {
        Relief.COVID_2020.value: covid_2020,
        Relief.LABOUR_INTENSIVE_2025.value: labour_intensive_2025,
    }
    name = facts.take("relief", str)
    if name not in kinds:
        raise ValueError(f"relief: {name!r}")
    decision = kinds[name](facts).decide()
    if isinstance(decision, Granted):
        shares = {program.value: decision.benefit.share(program) for program in (Program.JKK, Program.JKM)}
        return {"outcome": "granted", **shares}
    return {"outcome": "refused", "reasons": frozenset(decision.reasons)}


def risk_class(facts: Facts) -> Answers:
    at = facts.take("month", month, None)
    if take_one(facts, "business", "number") == "business":
        found = business_types.named(facts.take("business", raw), at)
    else:
        found = business_types.numbered(facts.take("number", raw), at)
    rates = RULEBOOK.jkk.rate[found.risk]
    full = tuple(rates)[-1] if at is None else rates.on(at)
    return {"risk": found.risk.value, "rate": full.value, "number": found.code}


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "contribution.wage_earner": wage_earner,
    "contribution.non_wage": non_wage,
    "contribution.construction": construction,
    "contribution.migrant": migrant,
    "contribution.relief": relief,
    "contribution.risk_class": risk_class,
}
