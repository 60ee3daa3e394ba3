"""participation.*, identifier.*: who is in which program, by when, and what a number says."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cases_format import Answers, AtLeast, Facts, day, days, month, raw
from jamsostek import Payer, Person, Program, eligibility
from jamsostek.duties import deadline
from jamsostek.identifiers import Doubt, Malformed, kpj, nik
from jamsostek.kernel.money import whole_number
from jamsostek.participation import Eligibility, jobs, registrations
from jamsostek.payments import due_date
from jamsostek.scales import classify

NO_DAYS: frozenset[date] = frozenset()
CONTRIBUTIONS: Mapping[str, tuple[Payer, tuple[Program, ...]]] = {
    "wage_earner_contribution": (Payer.EMPLOYER, (Program.JKK, Program.JKM, Program.JHT, Program.JP)),
    "non_wage_earner_contribution": (Payer.PARTICIPANT, (Program.JKK, Program.JKM, Program.JHT)),
}
SCALED = {"company_worker", "individual_employer_worker", "outsourced_worker", "salaried_director", "contractor_staff"}


def scale(facts: Facts) -> Answers:
    facts.take("workers", lambda value: whole_number(value, "workers"), None)
    found = classify(
        facts.take("on", day),
        net_worth=facts.take("net_worth", raw, None),
        capital=facts.take("capital", raw, None),
        annual_sales=facts.take("annual_sales", raw, None),
        founded_on=facts.take("founded_on", day, None),
    )
    return {"scale": found.scale.value}


def of_the_person(facts: Facts) -> dict[str, Any]:
    """The facts that are the person's own."""
    return {
        "citizen": facts.take("citizen", raw, True),
        "months_in_indonesia": facts.take("months_in_indonesia", raw, None),
        "born": facts.take("birth_date", day, None),
        "health_insurance": facts.take("jkn_segment", raw, "wage_earner_business"),
    }


def of_the_job(facts: Facts) -> dict[str, Any]:
    """The facts of one capacity."""
    return {
        "scale": facts.take("scale", raw, None),
        "contract": facts.take("contract", raw, None),
        "enrolled": facts.take("enrolled", list, None),
    }


def standings(facts: Facts) -> Answers:
    person = Person(
        facts.take("category", raw),
        **of_the_person(facts),
        **of_the_job(facts),
        registered_on=facts.take("registered_on", day, None),
    )
    return answers(eligibility(person, facts.take("on", day)))


def answers(found: Eligibility) -> Answers:
    return {
        **{one.program.value: one.standing.value for one in found},
        "reasons": {one.program.value: AtLeast(frozenset(one.reasons)) for one in found},
        **({} if found.carrier is None else {"carrier": found.carrier.value}),
    }


def several_jobs(facts: Facts) -> Answers:
    on = facts.take("on", day)
    tables, occupations = facts.tables("jobs"), facts.take("occupations", list, None)
    own = of_the_person(facts)
    persons: dict[str, Person] = {}
    for table in tables:
        name = table.take("name", str)
        if name in persons:
            raise ValueError(f"name: {name!r} twice")
        persons[name] = Person(table.take("category", raw), **own, **of_the_job(table))
        table.finish()
    if occupations is not None:
        registrations(occupations, on)
        persons.update({name: Person("self_employed", **own) for name in occupations})
    found = jobs(persons, on, jkm_at=facts.take("jkm_at", raw, None), jkp_at=facts.take("jkp_at", raw, None))
    return {
        **{
            program.value: {name: standing.value for name, standing in found.standings(program).items()}
            for program in Program
        },
        "registrations": found.registrations,
    }


def registration_deadline(facts: Facts) -> Answers:
    duty, holidays = facts.take("duty", str), facts.take("holidays", days, NO_DAYS)
    if duty in CONTRIBUTIONS:
        payer, programs = CONTRIBUTIONS[duty]
        at = facts.take("month", month)
        return {program.value: due_date(program, at, payer=payer, holidays=holidays).day for program in programs}
    return {"due": deadline(duty, facts.take("event_on", day), holidays=holidays).due}


def nik_number(facts: Facts) -> Answers:
    found = nik(facts.take("number", raw), as_of=facts.take("as_of", day), born=facts.take("birth_date", day, None))
    if isinstance(found, Malformed):
        return {"valid": False, "reason": found.flaw.value}
    return {
        "valid": True,
        "birth_dates": [birth.isoformat() for birth in found.births],
        "sex": found.sex.value,
        **({} if found.province is None else {"province": found.province, "region": found.region}),
        "overseas": found.overseas,
        "warnings": doubts(found.doubts),
    }


def doubts(found: tuple[Doubt, ...]) -> AtLeast:
    return AtLeast(frozenset(doubt.value for doubt in found))


def kpj_number(facts: Facts) -> Answers:
    found = kpj(facts.take("number", raw))
    if isinstance(found, Malformed):
        return {"valid": False, "reason": found.flaw.value}
    return {"valid": True, "warnings": doubts(found.doubts)}


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "participation.scale": scale,
    "participation.eligibility": standings,
    "participation.jobs": several_jobs,
    "participation.registration_deadline": registration_deadline,
    "identifier.nik": nik_number,
    "identifier.kpj": kpj_number,
}
