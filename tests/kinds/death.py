"""jkm.claim, scholarship.*, migrant.benefit: what follows from a death, for children, for migrant workers."""

from collections.abc import Callable, Mapping

from cases_format import Answers, Facts, day, one_of, rate, raw
from jamsostek import migrant_benefits
from jamsostek.awards import Award
from jamsostek.jkm import DeathBenefit, DeathClaim
from jamsostek.kernel.decisions import Granted, Refused
from jamsostek.migrant_benefits import MigrantBenefit
from jamsostek.scholarship import Child, ContributionPeriod, Once, ScholarshipClaim, YearlyClaim

CAUSES = {"non_work": False, "work_accident": True}


def refusal(refused: Refused) -> Answers:
    return {"outcome": "refused", "reasons": frozenset(refused.reasons)}


def claim(facts: Facts) -> Answers:
    decision = DeathClaim(
        died_on=facts.take("died_on", day),
        segment=facts.take("category", raw, "wage_earner"),
        work_accident=facts.take("cause", one_of(CAUSES), False),
        enrolled=facts.take("enrolled", raw, True),
        active=facts.take("active", raw, True),
        contribution_months=facts.take("contribution_months", raw),
        registered_on=facts.take("registered_on", day, None),
        arrears_months=facts.take("arrears_months", raw, 0),
        employers=facts.take("employers", raw, 1),
    ).decide()
    if isinstance(decision, Refused):
        return refusal(decision)
    benefit = decision.benefit
    return {"outcome": "granted", "scholarship_eligible": long_enough(benefit), **amounts(benefit)}


def long_enough(benefit: DeathBenefit) -> bool:
    (period,) = (found for found in benefit.scholarship.conditions if isinstance(found, ContributionPeriod))
    return period.met


def amounts(benefit: DeathBenefit) -> Answers:
    cash = benefit.cash
    return {
        "payer": benefit.bearer.value,
        "lump_sum": 0 if cash.lump_sum is None else cash.lump_sum.amount,
        "periodic": 0 if cash.periodic is None else cash.periodic.amount,
        "funeral": cash.funeral.amount,
        "total": benefit.total,
        "at_once": sum(award.amount for award in cash.at_once),
        "after_arrears": sum(award.amount for award in cash.after_arrears),
    }


def child(facts: Facts) -> Child:
    found = Child(
        level=facts.take("level", raw),
        year=facts.take("year", raw, 1),
        birth_date=facts.take("birth_date", day, None),
        first_claim_on=facts.take("first_claim_on", day, None),
    )
    facts.finish()
    return found


def award(facts: Facts) -> Answers:
    decision = ScholarshipClaim(
        cause=facts.take("cause", raw),
        event_on=facts.take("event_on", day),
        contribution_months=facts.take("contribution_months", raw, 0),
        children=[child(one) for one in facts.take("children", lambda tables: [Facts(table) for table in tables])],
    ).decide()
    if isinstance(decision, Refused):
        return refusal(decision)
    found = decision.benefit
    if isinstance(found, Once):
        return {"outcome": "granted", "once": found.total}
    total = {} if found.total is None else {"total_to_23": found.total}
    return {"outcome": "granted", "first_year": found.first_year, "max_total": found.maximum, **total}


def year(facts: Facts) -> Answers:
    decision = YearlyClaim(
        event_on=facts.take("event_on", day),
        claimed_on=facts.take("claimed_on", day),
        birth_date=facts.take("birth_date", day),
        level=facts.take("level", raw),
        years_used=facts.take("years_used", raw, 0),
        married=facts.take("married", raw, False),
        work=facts.take("working", raw, "no"),
        work_months=facts.take("working_months", raw, 0),
    ).decide()
    if isinstance(decision, Granted):
        return {"outcome": "granted", "amount": decision.benefit.amount}
    return refusal(decision)


def migrant(facts: Facts) -> Answers:
    on, item = facts.take("on", day), facts.take("item", str)
    if item == "death_not_accident":
        return known("amount", migrant_benefits.death_benefit(facts.take("phase", raw), on))
    facts.take("phase", migrant_benefits.as_phase, None)
    cost, percent = facts.take("cost", raw, None), facts.take("percent", rate, None)
    found = known("amount", migrant_benefits.benefit(item, on, cost=cost, percent=percent))  # type: ignore[arg-type]
    if item != "total_permanent":
        return found
    return {**found, **known("periodic", migrant_benefits.benefit("periodic_money", on))}


def known(key: str, benefit: MigrantBenefit) -> Answers:
    return {key: benefit.amount} if isinstance(benefit, Award) else {}


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "jkm.claim": claim,
    "scholarship.award": award,
    "scholarship.year": year,
    "migrant.benefit": migrant,
}
