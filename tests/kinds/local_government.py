"""sanction.*, coverage.*, budget.*, claims.*: what follows a failure, and the local government's view."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cases_format import Answers, AtLeast, Facts, day, month, rate, raw
from jamsostek import Employer, Granted, Month
from jamsostek.local_government import (
    BudgetLine,
    ClaimLine,
    SegmentCoverage,
    budget,
    claims_summary,
    coverage,
    coverage_of,
)
from jamsostek.local_government.coverage import percent_text
from jamsostek.sanctions import AdministrativeFine, Subject, monthly_contribution, sanctions
from jamsostek.terms import term

BREACHES = {"registration": "not_registered", "data": "untrue_data", "jkp_enrolment": "jkp_not_enrolled"}
MEASURED = ("not_registered", "untrue_data", "jkp_not_enrolled", "contributions_not_remitted")
A_DAY = date(2026, 1, 1)
"""A fine of which only one month is asked is asked for no day in particular."""


def fine(facts: Facts) -> Answers:
    subject = term(Subject, facts.take("subject", raw, "employer"), "subject")
    breach = facts.take("breach", str, "registration")
    if breach not in BREACHES:
        raise ValueError(f"breach: {breach!r}")
    at = facts.take("on", month, None)
    ended, met = facts.take("second_warning_ended_on", day, None), facts.take("met_on", day, None)
    owes_none = subject is not Subject.EMPLOYER or breach == "jkp_enrolment"
    due = facts.take("monthly_contribution_due", raw, None)
    computed = {
        "scale": facts.take("scale", raw, None),
        "workers": facts.take("workers", raw, None),
        "wage": facts.take("wage", raw, None),
    }
    risk = facts.take("jkk_class", raw, "very_low")
    if due is None:
        due = 0 if owes_none and set(computed.values()) == {None} else _due(at, risk, **computed)
    claim = AdministrativeFine(
        subject=subject,
        breach=BREACHES[breach],
        monthly_contribution=due,
        on=ended or (A_DAY if at is None else at.last_day),
        second_warning_ended_on=ended,
        met_on=met,
    )
    decision = claim.decide()
    if not isinstance(decision, Granted):
        return {
            "contribution_due": due,
            "fine_per_month": 0,
            "fine": 0,
            "reasons": AtLeast(frozenset(decision.reasons)),
        }
    owed = decision.benefit
    several = {} if owed.months is None else {"months": owed.months, "fine": owed.amount}
    return {"contribution_due": due, "fine_per_month": owed.per_month, "reasons": AtLeast(frozenset()), **several}


def _due(at: Month | None, risk: Any, scale: Any, workers: Any, wage: Any) -> int:
    if at is None or scale is None or workers is None or wage is None:
        raise ValueError("monthly_contribution_due: missing, and so is one of on, scale, workers, wage")
    return monthly_contribution(Employer(scale=scale, risk=risk), wage, workers, at)


def measures(facts: Facts) -> Answers:
    breach = facts.take("breach", str)
    if breach not in MEASURED:
        raise ValueError(f"breach: {breach!r}")
    found = sanctions(facts.take("on", day), facts.take("subject", raw), breach)
    crime = found.crime
    return {
        "measures": [measure.value for measure in found.measures.value],
        "services": {service.value for service in found.services},
        "criminal": crime is not None,
        **(
            {}
            if crime is None
            else {"prison_years_max": crime.value.prison_years, "criminal_fine_max": crime.value.fine}
        ),
    }


def ratio(facts: Facts) -> Answers:
    decimals = facts.take("decimals", raw, 2)
    target = facts.take("target", rate, None)
    tables = facts.tables("segments")
    if tables and (facts.has("covered") or facts.has("eligible")):
        raise ValueError("segments: given beside covered or eligible")
    segments: dict[str, SegmentCoverage] = {}
    for table in tables:
        name = table.take("name", str)
        if name in segments:
            raise ValueError(f"name: {name!r} twice")
        segments[name] = SegmentCoverage(table.take("covered", raw), table.take("eligible", raw))
        table.finish()
    found = coverage_of(segments) if tables else coverage(facts.take("covered", raw), facts.take("eligible", raw))
    return {
        "percent": found.percent(decimals),
        "covered": found.covered,
        "eligible": found.eligible,
        "uncovered": found.uncovered,
        "segments": {name: percent_text(part.ratio, decimals) for name, part in found.segments.items()},
        "warnings": AtLeast(frozenset({"above_100"} if found.above_whole else ())),
        **({} if target is None else {"additional_needed": found.needed_for(target)}),
    }


def planned(facts: Facts) -> Answers:
    funding = facts.take("funding", str, "apbd")
    if funding != "apbd":
        raise ValueError(f"funding: {funding!r}")
    first, months = facts.take("on", month), facts.take("months", raw, 1)
    lines = []
    for table in facts.tables("lines"):
        lines.append(
            BudgetLine(
                table.take("group", raw),
                table.take("workers", raw),
                wage=table.take("wage", raw, None),
                programs=table.take("programs", list, ["JKK", "JKM"]),
            )
        )
        table.finish()
    found = budget(lines, first, months=months, financed_by="state_budget")
    one = {"per_person": found.items[0].per_person} if len(found.items) == 1 else {}
    return {
        "per_month": found.per_month,
        "amount": found.amount,
        "lines": [item.amount for item in found.items],
        **one,
    }


def claims(facts: Facts) -> Answers:
    lines = []
    for table in facts.tables("lines"):
        lines.append(ClaimLine(table.take("program", raw), table.take("cases", raw), table.take("amount", raw, None)))
        table.finish()
    found = claims_summary(lines)
    total = {} if found.amount is None else {"amount": found.amount}
    return {
        "cases": found.cases,
        **total,
        "programs": {
            line.program.value: {"cases": line.cases, **({} if line.amount is None else {"amount": line.amount})}
            for line in found.lines
        },
    }


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "sanction.administrative_fine": fine,
    "sanction.measures": measures,
    "coverage.ratio": ratio,
    "budget.local_government": planned,
    "claims.summary": claims,
}
