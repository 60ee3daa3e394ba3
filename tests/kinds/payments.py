"""payment.* and parameter.figure: due dates, fines and single figures of the law."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from cases_format import Answers, Facts, day, days, month, raw
from jamsostek import RULEBOOK, Employer, Month, Payer, Program, StateEmployer
from jamsostek.kernel.dated import Each, Monthly
from jamsostek.participants import AnyEmployer
from jamsostek.payments import due_date, late_fine
from jamsostek.terms import Relief, Risk, as_program, as_relief

NO_DAYS: frozenset[date] = frozenset()


def take_payer(facts: Facts) -> AnyEmployer | Payer:
    payers: Mapping[str, AnyEmployer | Payer] = {
        "wage_earner": Employer(),
        "state": StateEmployer(),
        "non_wage": Payer.PARTICIPANT,
    }
    category = facts.take("category", str)
    if category not in payers:
        raise ValueError(f"category: {category}")
    return payers[category]


def due(facts: Facts) -> Answers:
    payer = take_payer(facts)
    found = due_date(
        facts.take("program", as_program),
        facts.take("month", month),
        payer=payer if isinstance(payer, Payer) else Payer.EMPLOYER,
        holidays=facts.take("holidays", days, NO_DAYS),
    )
    return {"due": found.day}


def penalty(facts: Facts) -> Answers:
    fine = late_fine(
        facts.take("program", as_program),
        facts.take("month", month),
        facts.take("due_amount", raw),
        facts.take("paid_on", day),
        owed_by=take_payer(facts),
        holidays=facts.take("holidays", days, NO_DAYS),
    )
    return {"penalty": fine.amount, "months_late": fine.months_late}


def _shares(program: Program, relief: Relief | None, at: Month) -> Fraction:
    """What a relief leaves of a program's rate."""
    shares = RULEBOOK.reliefs.shares
    if relief is None or relief not in shares or program not in shares[relief]:
        return Fraction(1)
    remaining = shares[relief][program].get(at)
    return Fraction(1) if remaining is None else remaining.value


def figure(facts: Facts) -> Answers:
    name, on = facts.take("name", str), facts.take("date", day)
    at = Month.of(on)
    relief = facts.take("relief", as_relief, None)
    law = RULEBOOK
    plain: Mapping[str, Monthly[int] | Monthly[Fraction]] = {
        "jp_wage_ceiling": law.jp.wage_ceiling,
        "jkp_wage_ceiling": law.jkp.wage_ceiling,
        "jkm_kept_rate": law.jkp.jkm_kept,
        "jht_rate_employer": law.jht.employer_rate,
        "jht_rate_worker": law.jht.worker_rate,
        "jp_rate_employer": law.jp.employer_rate,
        "jp_rate_worker": law.jp.worker_rate,
        "jkp_rate": law.jkp.rate,
        "jkp_government_rate": law.jkp.government_rate,
        "jkp_from_jkk_rate": law.jkp.from_jkk,
        "jkp_from_jkm_rate": law.jkp.from_jkm,
        "late_penalty_rate": law.payments.fine[Program.JKK],
        "daily_wage_days": law.wages.daily_wage_days,
    }
    if name == "migrant_extra_month":
        return {"value": law.migrants.extra_month.on(on).value}
    if name in plain:
        return {"value": plain[name].on(at).value}
    relieved: Mapping[str, tuple[Program, Monthly[int] | Monthly[Fraction]]] = {
        "jkm_rate": (Program.JKM, law.jkm.rate),
        "jkm_non_wage": (Program.JKM, law.income_bands.jkm),
    }
    if name in relieved:
        program, table = relieved[name]
        return {"value": whole(table.on(at).value * _shares(program, relief, at))}
    tables: Mapping[str, tuple[Program, Each[Any, Monthly[Fraction]]]] = {
        "jkk_rate": (Program.JKK, law.jkk.rate),
        "jkk_construction_rate": (Program.JKK, law.construction.jkk_rate),
        "jkm_construction_rate": (Program.JKM, law.construction.jkm_rate),
    }
    if name in tables:
        program, each = tables[name]
        industry_only = name != "jkk_rate" and relief is Relief.LABOUR_INTENSIVE_2025
        share = Fraction(1) if industry_only else _shares(program, relief, at)
        return {"values": {member.value: table.on(at).value * share for member, table in each.items()}}
    if name == "jkk_kept_rate":
        return {"values": {risk.value: kept_in_jkk(risk, relief, at) for risk in Risk}}
    raise ValueError(f"name: {name!r} is no figure")


def whole(value: Fraction) -> int | Fraction:
    """A whole number of rupiah as an int; a rate stays a Fraction."""
    return int(value) if value.denominator == 1 else value


def kept_in_jkk(risk: Risk, relief: Relief | None, at: Month) -> Fraction:
    if relief is not Relief.LABOUR_INTENSIVE_2025:
        return RULEBOOK.jkp.jkk_kept[risk].on(at).value
    moved = RULEBOOK.jkp.from_relieved_jkk[risk].get(at)
    full = RULEBOOK.jkk.rate[risk].on(at).value
    return (
        RULEBOOK.jkp.jkk_kept[risk].on(at).value
        if moved is None
        else full * _shares(Program.JKK, relief, at) - moved.value
    )


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "payment.due_date": due,
    "payment.penalty": penalty,
    "parameter.figure": figure,
}
