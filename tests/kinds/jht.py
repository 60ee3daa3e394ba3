"""jht.*: projections, claims, tax on payouts, heirs and deadlines of old-age savings."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import evolve

from cases_format import Answers, Facts, day, days, rate, raw
from jamsostek import RULEBOOK, Granted, Refused, jht

NO_DAYS: frozenset[date] = frozenset()
EVENTS = {
    "resignation",
    "dismissal",
    "contract_expiry",
    "non_wage_stopped",
    "disability",
    "death",
    "leaving_indonesia",
}
AMOUNTS = ("monthly_contribution", "monthly_wage", "monthly_contribution_by_year", "monthly_wage_by_year")
PROGRAM_BEGAN = day("2015-07-01")
HEIRS_SINCE = RULEBOOK.heirs.jht.key("2015-07-01")


def rates(texts: list[str]) -> list[Fraction]:
    return [rate(text) for text in texts]


def projection(facts: Facts) -> Answers:
    named = [name for name in AMOUNTS if facts.has(name)]
    if len(named) > 1:
        raise ValueError(f"{', '.join(named)}: at most one of them")
    amounts = {name.removesuffix("_by_year"): facts.take(name, raw) for name in named}
    if facts.has("growth") and facts.has("growth_by_year"):
        raise ValueError("growth, growth_by_year: at most one of them")
    growth: Any = (
        facts.take("growth_by_year", rates) if facts.has("growth_by_year") else facts.take("growth", rate, None)
    )
    found = jht.project(
        years=facts.take("years", raw, None),
        months=facts.take("months", raw, None),
        method=facts.take("method", raw, "official_simulator"),
        opening_balance=facts.take("opening_balance", raw, 0),
        growth=growth,
        comparator=facts.take("comparator", rate, None),
        first_year=facts.take("first_year", raw, None),
        idle_years=facts.take("idle_years", raw, 0),
        **amounts,
    )
    return {"contributions": found.contributions, "closing": found.amount, "growth": found.growth}


def claim(facts: Facts) -> Answers:
    claimed_on, ground = facts.take("claimed_on", day), facts.take("ground", str)
    had_partial = facts.take("had_partial", raw, False)
    if ground == "ten_years":
        found: jht.Claim | jht.PartialClaim = jht.PartialClaim(
            claimed_on=claimed_on,
            registered_on=facts.take("registered_on", day),
            purpose=facts.take("purpose", raw),
            had_partial=had_partial,
        )
        for name in ("ground_date", "birth_date"):
            facts.take(name, day, None)
        for name in ("contract_pension_age", "citizenship", "active_elsewhere", "still_working"):
            facts.take(name, raw, None)
    else:
        found = jht.Claim(
            claimed_on=claimed_on,
            ground=ground,  # type: ignore[arg-type]
            event_on=facts.take("ground_date", day, None),
            birth_date=facts.take("birth_date", day, None),
            contract_pension_age=facts.take("contract_pension_age", raw, None),
            citizenship=facts.take("citizenship", raw, "indonesian"),
            active_elsewhere=facts.take("active_elsewhere", raw, "no"),
            still_working=facts.take("still_working", raw, False),
            had_partial=had_partial,
        )
        facts.take("registered_on", day, None)
        facts.take("purpose", raw, None)
    return {**decided(found.decide()), **earliest(found)}


def decided(decision: Granted[jht.Payout] | Refused) -> Answers:
    match decision:
        case Granted(benefit):
            amount = {} if benefit.award is None else {"amount": benefit.award.amount}
            return {"outcome": "granted", "kind": benefit.part.value, "reasons": frozenset(), **amount}
        case Refused():
            return {"outcome": "refused", "reasons": frozenset(decision.reasons)}


def earliest(claim: jht.Claim | jht.PartialClaim) -> Answers:
    """The first day of all. The library names the next one where the ground no longer pays; asked on the event, it names the first."""
    if isinstance(claim, jht.Claim) and claim.event_on is not None:
        claim = evolve(claim, claimed_on=max(claim.event_on, PROGRAM_BEGAN))
    opens = claim.opens_on()
    return {} if opens is None else {"earliest": opens}


def partial(facts: Facts) -> Answers:
    found = jht.PartialClaim(
        claimed_on=facts.take("claimed_on", day),
        registered_on=facts.take("registered_on", day),
        purpose=facts.take("purpose", raw),
        housing_documents=facts.take("housing_documents", raw, True),
        had_partial=facts.take("had_partial", raw, False),
        balance=facts.take("balance", raw),
    )
    return decided(found.decide())


def payment(facts: Facts) -> jht.Payment:
    found = jht.Payment(
        paid_on=facts.take("paid_on", day), gross=facts.take("gross", raw), part=facts.take("part", raw)
    )
    facts.finish()
    return found


def tax(facts: Facts) -> Answers:
    found = jht.tax(
        [payment(table) for table in facts.tables("payments")],
        resident=facts.take("resident", raw, True),
        has_tax_id=facts.take("has_tax_id", raw, True),
    )
    return {
        "tax": [withheld.amount for withheld in found.payments],
        "treatment": [withheld.kind.value for withheld in found.payments],
        "total": found.total,
    }


def heirs(facts: Facts) -> Answers:
    found = jht.heirs(facts.take("survivors", list), HEIRS_SINCE)
    return {
        "class": found.heirs.rank,
        "heirs": [member.value for member in found.heirs.members],
        "paid_to": found.paid_to.value,
    }


def deadlines(facts: Facts) -> Answers:
    found = jht.pay_by(facts.take("complete_on", day), holidays=facts.take("holidays", days, NO_DAYS))
    return {"pay_by": found.day}


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "jht.projection": projection,
    "jht.claim": claim,
    "jht.partial": partial,
    "jht.tax": tax,
    "jht.heirs": heirs,
    "jht.deadlines": deadlines,
}
