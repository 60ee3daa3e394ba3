"""jkk.*, claim.late_compensation and heirs.order: what a work accident pays, to whom, and who owes it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from cases_format import Answers, Facts, day, days, rate, raw
from jamsostek import DailyWage, PieceWork, Refused, WeatherPieceWork, jkk
from jamsostek.heirs import recipients
from jamsostek.jkk.wage_base import OwnBase, WageBase
from jamsostek.late_benefits import late_compensation
from jamsostek.terms import Segment, as_program, as_segment

NO_DAYS: frozenset[date] = frozenset()
WAGES = ("wage", "daily_wage", "output_wages", "same_job_wages")


def take_segment(facts: Facts) -> Segment:
    return facts.take("category", as_segment, Segment.WAGE_EARNER)


def take_wage(facts: Facts, segment: Segment) -> OwnBase:
    names = [name for name in WAGES if facts.has(name)]
    if len(names) != 1:
        raise ValueError(f"wage: exactly one of {WAGES}; given {names}")
    weather: bool = facts.take("weather_dependent", raw, False) if facts.has("output_wages") else False
    if facts.has("same_job_wages"):
        return facts.take("same_job_wages", jkk.SameJobWages)
    if facts.has("daily_wage"):
        return facts.take("daily_wage", DailyWage)
    if facts.has("output_wages"):
        paid = facts.take("output_wages", PieceWork).months
        return WeatherPieceWork(paid[-12:]) if weather else PieceWork(paid[-3:])
    wage: int = facts.take("wage", raw)
    return jkk.IncomeBase(wage) if segment is Segment.NON_WAGE else wage


def transport(facts: Facts) -> Answers:
    segment = take_segment(facts)
    found = jkk.transport(
        accident_on=facts.take("accident_on", day),
        land=facts.take("land", raw, 0),
        sea=facts.take("sea", raw, 0),
        air=facts.take("air", raw, 0),
        segment=segment,
    )
    return {
        "land": found.amount(jkk.Benefit.TRANSPORT_LAND),
        "sea": found.amount(jkk.Benefit.TRANSPORT_SEA),
        "air": found.amount(jkk.Benefit.TRANSPORT_AIR),
        "amount": found.total,
        "refund_to": jkk.refund_to(segment).value,
    }


def incapacity(facts: Facts) -> Answers:
    segment, accident_on = take_segment(facts), facts.take("accident_on", day)
    first = facts.take("from", day, accident_on)
    if facts.has("months") is facts.has("to"):
        raise ValueError("months, to: exactly one of them")
    spell = (
        jkk.Spell.of_months(first, facts.take("months", raw))
        if facts.has("months")
        else jkk.Spell(first, facts.take("to", day))
    )
    found = jkk.temporary_incapacity(
        take_wage(facts, segment),
        [spell],
        accident_on=accident_on,
        segment=segment,
        employer_paid=facts.take("employer_paid", raw, None),
    )
    return {"amount": found.total, "to_employer": found.to_employer, "to_worker": found.to_worker}


MEASURES: Mapping[str, tuple[frozenset[str], Callable[[Any], Any]]] = {
    "percent": (frozenset({"scalp"}), rate),
    "shortening_mm": (frozenset({"leg_shortening"}), raw),
    "loss_db": (frozenset({"hearing_reduced_both_ears", "hearing_reduced_one_ear"}), raw),
    "capacity_lost": (frozenset({"physical_capacity"}), rate),
    "efficiency_lost": (frozenset({"visual_acuity"}), rate),
    "field_lost": (frozenset({"visual_field"}), rate),
}


def loss(facts: Facts, on: date) -> jkk.Loss:
    part = facts.take("part", str)
    measured = [name for name in MEASURES if facts.has(name)]
    eyes = facts.has("better_eye") or facts.has("worse_eye")
    if len(measured) + eyes > 1 or any(part not in MEASURES[name][0] for name in measured):
        raise ValueError(f"{part}: {measured} are not what this row measures")
    value: Any = None
    if eyes:
        if part != "visual_acuity":
            raise ValueError(f"{part}: better_eye and worse_eye are for visual_acuity")
        value = jkk.sight_lost(facts.take("better_eye", rate), facts.take("worse_eye", rate), on=on)
    for name in measured:
        value = facts.take(name, MEASURES[name][1])
    found = jkk.Loss(
        part,
        count=facts.take("count", raw, 1),
        function_loss=function_loss(facts),
        measured=value,
    )
    facts.finish()
    return found


def function_loss(facts: Facts) -> Fraction | None:
    if facts.has("function_loss") and facts.has("movements"):
        raise ValueError("function_loss, movements: one of them")
    if facts.has("movements"):
        movements = []
        for table in facts.tables("movements"):
            movements.append(jkk.Movement(table.take("normal", raw), table.take("found", raw)))
            table.finish()
        return jkk.stiffness(movements)
    return facts.take("function_loss", rate, None)


def take_losses(facts: Facts, on: date) -> list[jkk.Loss]:
    return [loss(table, on) for table in facts.tables("losses")]


def disability(facts: Facts) -> Answers:
    segment, accident_on = take_segment(facts), facts.take("accident_on", day)
    found = jkk.disability(
        take_wage(facts, segment),
        take_losses(facts, accident_on),
        accident_on=accident_on,
        left_handed=facts.take("left_handed", raw, False),
        total_permanent=facts.take("total_permanent", raw, False),
        segment=segment,
    )
    return {
        "percent": found.percent,
        "amount": found.amount(jkk.Benefit.DISABILITY),
        "periodic": found.amount(jkk.Benefit.PERIODIC),
        "total": found.total,
        "scholarship_eligible": found.scholarship,
    }


def death(facts: Facts) -> Answers:
    found = jkk.death(
        take_wage(facts, take_segment(facts)),
        accident_on=facts.take("accident_on", day),
        died_on=facts.take("died_on", day, None),
    )
    return {
        "compensation": found.amount(jkk.Benefit.DEATH),
        "periodic": found.amount(jkk.Benefit.PERIODIC),
        "funeral": found.amount(jkk.Benefit.FUNERAL),
        "total": found.total,
    }


def aids(facts: Facts) -> Answers:
    item, accident_on, segment = facts.take("item", str), facts.take("accident_on", day), take_segment(facts)
    if item == "home_care":
        months = facts.take("monthly_costs", list)
        return {"amount": jkk.home_care(months, accident_on=accident_on, segment=segment).amount}
    found = jkk.aid(
        item,  # type: ignore[arg-type]
        accident_on=accident_on,
        cost=facts.take("cost", raw),
        reference_price=facts.take("reference_price", raw, None),
        segment=segment,
    )
    return {"amount": found.amount}


def claim(facts: Facts) -> Answers:
    claim = jkk.AccidentClaim(
        accident_on=facts.take("accident_on", day),
        cause=facts.take("cause", raw, "accident"),
        segment=take_segment(facts),
        registered=facts.take("registered", raw, True),
        registered_on=facts.take("registered_on", day, None),
        arrears_months=facts.take("arrears_months", raw, 0),
        employment_ended_on=facts.take("employment_ended_on", day, None),
        claimed_on=facts.take("claimed_on", day, None),
        accident_at=facts.take("accident_at", datetime.fromisoformat, None),
        reported_at=facts.take("reported_at", datetime.fromisoformat, None),
    )
    decision, last = claim.decide(), claim.last_claim_day()
    if isinstance(decision, Refused):
        return {"outcome": "refused", "reasons": frozenset(decision.reasons), "last_claim_day": last}
    return {
        "outcome": "granted",
        "payer": decision.benefit.bearer.value,
        "care": decision.benefit.care_timing.value,
        "cash": decision.benefit.cash_timing.value,
        "last_claim_day": last,
    }


def suspected(facts: Facts) -> Answers:
    found = jkk.suspected_case(
        facts.take("reported_on", day), facts.take("suspected", raw), facts.take("concluded", raw, "pending")
    )
    return {
        "first_payer": found.first_payer.value,
        "final_payers": [payer.value for payer in found.final_payers],
    }


def facility_refund(facts: Facts) -> Answers:
    found = jkk.facility_refund(
        facts.take("cost", raw), facts.take("local_top_standard", raw), segment=take_segment(facts)
    )
    return {"bpjs": found.refund.amount, "rest": found.rest, "rest_payer": found.rest_payer.value}


def liability(facts: Facts) -> Answers:
    on, benefit = facts.take("accident_on", day), facts.take("benefit", str)
    losses = take_losses(facts, on) if benefit == "disability" else []
    months: int = facts.take("months", raw) if benefit == "temporary_incapacity" else 1
    packages: Mapping[str, Callable[[WageBase], jkk.Cash]] = {
        "death": lambda wage: jkk.death(wage, accident_on=on),
        "disability": lambda wage: jkk.disability(wage, losses, accident_on=on),
        "total_permanent": lambda wage: jkk.disability(wage, accident_on=on, total_permanent=True),
        "temporary_incapacity": lambda wage: jkk.temporary_incapacity(
            wage, [jkk.Spell.of_months(on, months)], accident_on=on
        ),
    }
    if benefit not in packages:
        raise ValueError(f"benefit: {benefit!r}")
    reported: int | None = (
        facts.take("wage_reported", raw)
        if facts.take("registered", raw, True)
        else facts.take("wage_reported", lambda _: None, None)
    )
    found = jkk.liability(packages[benefit], true_wage=facts.take("wage_true", raw), reported_wage=reported)
    return {"bpjs": found.bpjs, "employer": found.employer}


def late(facts: Facts) -> Answers:
    found = late_compensation(
        facts.take("programme", as_program),
        facts.take("amount", raw),
        complete_on=facts.take("complete_on", day),
        paid_on=facts.take("paid_on", day),
        holidays=facts.take("holidays", days, NO_DAYS),
    )
    return {"due_on": found.due_on, "days_late": found.days_late, "amount": found.amount}


def heirs(facts: Facts) -> Answers:
    found = recipients(
        facts.take("programme", as_program, as_program("JKM")), facts.take("survivors", list), date(2024, 6, 6)
    )
    return {
        "class": found.heirs.rank,
        "heirs": [heir.value for heir in found.heirs.members],
        "funeral_to": found.funeral_to.value,
        "rest_to": found.rest_to.value,
    }


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "jkk.transport": transport,
    "jkk.temporary_incapacity": incapacity,
    "jkk.disability": disability,
    "jkk.death": death,
    "jkk.aids": aids,
    "jkk.claim": claim,
    "jkk.suspected": suspected,
    "jkk.facility_refund": facility_refund,
    "jkk.liability": liability,
    "claim.late_compensation": late,
    "heirs.order": heirs,
}
