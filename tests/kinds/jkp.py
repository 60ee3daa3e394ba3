"""jkp.*: job loss."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cases_format import Answers, Facts, day, days, month, rate, raw
from jamsostek import RULEBOOK, Granted, Month, jkp
from jamsostek.kernel.decisions import Decision
from jamsostek.terms import Bearer

NO_DAYS: frozenset[date] = frozenset()
PAYERS = {Bearer.BPJS: "bpjs", Bearer.EMPLOYER_FIRST: "employer"}


def months(texts: Any) -> frozenset[Month]:
    """Months, and runs of months: "2021-02/2022-05"."""
    found: set[Month] = set()
    for text in texts:
        first, _, last = text.partition("/")
        run = list(month(first).until(month(last or first)))
        if not run:
            raise ValueError(f"months: {text}; expected the first month before the last")
        found |= set(run)
    return frozenset(found)


def list_of_days(texts: Any) -> tuple[date, ...]:
    return tuple(map(day, texts))


def holidays(facts: Facts) -> frozenset[date]:
    return facts.take("holidays", days, NO_DAYS)


def cash(facts: Facts) -> Answers:
    paid_on = facts.take("paid_on", list_of_days)
    found = jkp.cash(facts.take("wage", raw), paid_on, true_wage=facts.take("true_wage", raw, None))
    shortfall = 0 if found.shortfall is None else found.shortfall.amount
    return {"amounts": found.amounts, "total": found.total, "shortfall": shortfall}


def take_claim(facts: Facts) -> jkp.DismissalClaim:
    ended_on = facts.take("ended_on", day)
    jkp.last_claim_day(ended_on)  # NotInForce, whatever else is missing; `decide` itself refuses
    claimed_on = facts.take("claimed_on", day)
    nothing: frozenset[Month] = frozenset()
    word: Callable[[Any], Any] = raw
    return jkp.DismissalClaim(
        ended_on=ended_on,
        ending=facts.take("ending", word),
        contract=facts.take("contract", word, "permanent"),
        contract_until=facts.take("contract_until", day, None),
        claimed_on=claimed_on,
        decided_on=facts.take("decided_on", day, claimed_on),
        paid_months=facts.take("paid_months", months),
        previous_benefits=facts.take("previous_benefits", list_of_days, ()),
        unpaid=jkp.Unpaid(jkk=facts.take("unpaid_jkk", months, nothing), jkm=facts.take("unpaid_jkm", months, None)),
        employer_status=facts.take("employer_status", word, "running"),
        proof=facts.take("proof", word, "acceptance_reported"),
        willing=facts.take("willing", raw, True),
        working=facts.take("working", raw, False),
        holidays=holidays(facts),
    )


def claim(facts: Facts) -> Answers:
    taken = take_claim(facts)
    decision = taken.decide()
    return {
        **outcome(decision),
        "months_counted": taken.counted().count,
        "claim_number": taken.claim_number,
        "payer": PAYERS[taken.who_pays().bearer],
        "last_claim_day": jkp.last_claim_day(taken.ended_on).day,
    }


def outcome(decision: Decision[Any]) -> Answers:
    if isinstance(decision, Granted):
        return {"outcome": "granted"}
    return {"outcome": "refused", "reasons": frozenset(decision.reasons)}


def one_month(facts: Facts) -> Answers:
    decision = jkp.MonthlyClaim(
        month=facts.take("month", raw),
        claimed_on=facts.take("claimed_on", day),
        applications=facts.take("applications", raw, 0),
        interviews=facts.take("interviews", raw, 0),
        training_attendance=facts.take("training_attendance", rate, None),
        status_form=facts.take("status_form", raw, False),
        new_job=facts.take("new_job", raw, False),
    ).decide()
    return {"payable": isinstance(decision, Granted)}


def unregistered(facts: Facts) -> Answers:
    found = jkp.unregistered(facts.take("wage", raw), facts.take("ended_on", day), facts.take("scale", raw))
    return {"lump_sum": found.lump_sum.amount, "exempt": found.exempt}


def deadlines(facts: Facts) -> Answers:
    off = holidays(facts)
    answers: dict[str, object] = {}
    if facts.has("ended_on"):
        ended_on = facts.take("ended_on", day)
        answers["last_claim_day"] = jkp.last_claim_day(ended_on).day
        if RULEBOOK.jkp.procedure.employer_notice_working_days.get(ended_on) is not None:
            answers["employer_notice_by"] = jkp.employer_notice_by(ended_on, holidays=off).day
    if facts.has("complete_on"):
        answers["pay_by"] = jkp.pay_by(facts.take("complete_on", day), holidays=off).day
    if facts.has("employer_paid_on"):
        answers["reimbursement_until"] = jkp.reimbursement_until(facts.take("employer_paid_on", day)).day
    if facts.has("request_complete_on"):
        request = facts.take("request_complete_on", day)
        answers["reimbursed_by"] = jkp.reimbursed_by(request, holidays=off).day
    if not answers:
        raise ValueError("a day: missing; expected one of those from which a time limit runs")
    return answers


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "jkp.cash": cash,
    "jkp.claim": claim,
    "jkp.month": one_month,
    "jkp.unregistered": unregistered,
    "jkp.deadlines": deadlines,
}
