"""contribution.*: what is due for a month."""

from collections.abc import Callable, Mapping

from cases_format import Answers, Facts, day, month, raw
from jamsostek import Employer, Payer, Program, StateEmployer, WageEarner, contributions
from jamsostek.contributions import Bill
from jamsostek.participants import AnyEmployer, DailyWage, PieceWork, Wage, WeatherPieceWork

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
        StateEmployer(risk=risk) if scale == "state" else Employer(scale=scale, risk=risk, reliefs=reliefs)  # type: ignore[arg-type]
    )
    bill = contributions(
        WageEarner(employer, wage=wage),
        facts.take("month", month),
        programs=facts.take("programs", list, None),
        paid_on=facts.take("paid_on", day, None),
    )
    return {**lines(bill), **totals(bill), **funding(bill), **deferral(bill)}


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


KINDS: Mapping[str, Callable[[Facts], Answers]] = {"contribution.wage_earner": wage_earner}
