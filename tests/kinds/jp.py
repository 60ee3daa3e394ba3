"""jp.*: the pension, from the age at which it begins to the fine for paying it late."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from attrs import evolve

from cases_format import Answers, Facts, day, month, one_of, rate, raw
from jamsostek import RULEBOOK, Hypothesis, Month, Program, Refused, Rulebook, jp, since
from jamsostek.jp.indexation import Right, Stated
from jamsostek.jp.survivors import as_spouse_end, succession
from jamsostek.kernel.decisions import Decision
from jamsostek.kernel.money import rounded
from jamsostek.law.jp import PensionKind
from jamsostek.payments import due_date, late_fine, months_late
from jamsostek.reliefs import JpDeferral2020

ASSUMED = Hypothesis("the case")


def whole(value: Fraction) -> int:
    return rounded(value.numerator, value.denominator)


def take_inflation(facts: Facts, rulebook: Rulebook = RULEBOOK) -> Rulebook:
    years: Mapping[str, str] = facts.take("inflation", dict, {})
    rows = [since(int(year), rate(figure), ASSUMED) for year, figure in years.items()]
    return rulebook.then(jp.LAW.inflation, *rows) if rows else rulebook


def take_later_ceiling(facts: Facts, rulebook: Rulebook) -> Rulebook:
    ceiling: Any = facts.take("later_ceiling", raw, None)
    if ceiling is None:
        return rulebook
    last = rulebook.jp.wage_ceiling.known_until()
    assert last is not None
    table = rulebook.jp.wage_ceiling.then(since(last + 1, ceiling, ASSUMED)).continuing()
    return evolve(rulebook, jp=evolve(rulebook.jp, wage_ceiling=table))


def take_runs(facts: Facts, *, wage: bool | None) -> list[jp.Spell]:
    """The runs of `paid`; wages are required, forbidden, or as given (None)."""
    if not facts.has("paid"):
        raise ValueError("paid: missing")
    spells = []
    for run in facts.tables("paid"):
        amount: Any = run.take("wage", raw) if wage else run.take("wage", raw, None)
        spells.append(jp.Spell(run.take("from", month), run.take("to", month), wage=amount))
        run.finish()
    return spells


def pension_age(facts: Facts) -> Answers:
    found = jp.pension_age(facts.take("birth_date", day))
    return {
        "pension_age": found.age,
        "pension_date": found.on,
        "first_pension_month": found.first_month,
        "defer_until": found.defer_until,
    }


def wage_ceiling(facts: Facts) -> Answers:
    at = facts.take("month", month)
    ceiling = jp.LAW.wage_ceiling.on(at).value
    return {
        "ceiling": ceiling,
        "worker_max": whole(ceiling * jp.LAW.worker_rate.on(at).value),
        "employer_max": whole(ceiling * jp.LAW.employer_rate.on(at).value),
    }


def bounds(facts: Facts) -> Answers:
    found = jp.bounds(facts.take("month", month))
    return {"minimum": found.minimum.value, "maximum": found.maximum.value}


def indexed_wage(facts: Facts) -> Answers:
    rulebook = take_inflation(facts)
    found = jp.indexed_wage(
        facts.take("wage", raw), facts.take("wage_year", raw), facts.take("pension_year", raw), rulebook=rulebook
    )
    return {"indexed_wage": found.amount}


SHARES = {"1": PensionKind.OLD_AGE, "1/2": PensionKind.WIDOW, "1/5": PensionKind.PARENT}


def formula(facts: Facts) -> Answers:
    rulebook = take_later_ceiling(facts, take_inflation(facts))
    found = jp.pension(
        jp.Career(take_runs(facts, wage=True)),
        facts.take("first_pension_month", month),
        kind=facts.take("share", one_of(SHARES), PensionKind.OLD_AGE),
        counted_months=facts.take("counted_months", raw, None),
        rulebook=rulebook,
    )
    answers: dict[str, object] = {
        "contribution_months": found.months,
        "average_indexed_wage": found.average.amount,
        "formula": found.full.amount,
    }
    last = rulebook.jp.minimum.known_until()
    assert last is not None
    return answers | {"monthly": found.monthly.amount} if found.right.since <= last else answers


def time_answers(time: jp.ContributionTime) -> dict[str, object]:
    return {"density": time.density}


def density(facts: Facts) -> Answers:
    event_on = facts.take("event_on", day)
    jp.LAW.pension_age.on(event_on)  # NotInForce before the program began
    career = jp.Career(take_runs(facts, wage=None))
    first = None if career.first is None else career.first.first_day
    time = jp.contribution_time(career, event_on, registered_on=facts.take("registered_on", day, first))
    return {
        "paid_months": time.paid,
        "membership_months": time.membership,
        "density": time.density,
        "meets_80": time.reaches(rate("80%")),
    }


def take_claim_family(facts: Facts, event_on: date) -> jp.Family:
    children = []
    for child in facts.tables("children"):
        born, works = child.take("birth_date", day), child.take("works", bool, False)
        married = child.take("married", bool, False)
        child.finish()
        before = max(born, event_on - timedelta(days=1))
        children.append(
            jp.Child(born=born, works_from=before if works else None, married_on=before if married else None)
        )
    return jp.Family(
        spouse=jp.Spouse() if facts.take("spouse", bool, False) else None,
        children=tuple(children),
        parent=jp.Parent() if facts.take("parent", bool, False) else None,
    )


def claim(facts: Facts) -> Answers:
    event, event_on = facts.take("event", str), facts.take("event_on", day)
    jp.LAW.pension_age.on(event_on)  # NotInForce, whatever else is wrong with the days
    registered_on = facts.take("registered_on", day)
    first_paid_on = facts.take("first_paid_on", day, registered_on)
    career = jp.Career(take_runs(facts, wage=None))
    born, caused_on = facts.take("birth_date", day), facts.take("caused_on", day, event_on)
    total, family = facts.take("total_permanent", bool, True), take_claim_family(facts, event_on)
    decision: Decision[jp.Benefit]
    if event in {"old_age", "left_work", "left_country"}:
        decision = jp.OldAgeClaim(born=born, registered_on=registered_on, career=career, on=event_on).decide()
    elif event == "disability":
        decision = jp.DisabilityClaim(
            born=born,
            registered_on=registered_on,
            career=career,
            established_on=event_on,
            caused_on=caused_on,
            total_permanent=total,
        ).decide()
    elif event == "death":
        decision = jp.DeathClaim(
            born=born,
            registered_on=registered_on,
            first_paid_on=first_paid_on,
            career=career,
            died_on=event_on,
            family=family,
        ).decide()
    else:
        raise ValueError(f"event: {event}")
    return decided(decision, jp.contribution_time(career, event_on))


def decided(decision: Decision[jp.Benefit], time: jp.ContributionTime) -> Answers:
    if isinstance(decision, Refused):
        return {
            "outcome": "refused",
            "reasons": frozenset(decision.reasons),
            "contribution_months": time.paid,
            "density": time.density,
        }
    benefit = decision.benefit
    reasons = frozenset(condition.code for condition in decision.conditions if not condition.met)
    assert benefit.time is not None
    answers: dict[str, object] = {
        "reasons": reasons,
        "contribution_months": benefit.time.paid,
        "density": benefit.time.density,
    }
    if isinstance(benefit, jp.LumpSum):
        return answers | {"outcome": "lump_sum"}
    answers |= {"outcome": benefit.kind.value, "start": benefit.since, "counted_months": benefit.counted_months}
    source = benefit.rights[0].source
    assert not isinstance(source, Right | Stated)
    return answers | {"monthly": benefit.monthly.amount} if source.counted.priced else answers


def take_family(facts: Facts) -> jp.Family:
    spouse = None
    if facts.take("spouse", bool, False):
        spouse = jp.Spouse()
        if facts.has("spouse_end"):
            (end,) = [Facts(facts.take("spouse_end", dict))]
            spouse = jp.Spouse(ended_on=end.take("on", day), by=end.take("by", as_spouse_end))
            end.finish()
    children = []
    for child in facts.tables("children"):
        children.append(
            jp.Child(
                born=child.take("birth_date", day),
                works_from=child.take("works_from", day, None),
                married_on=child.take("married_on", day, None),
                died_on=child.take("died_on", day, None),
            )
        )
        child.finish()
    parent_died_on = facts.take("parent_died_on", day, None)
    parent = jp.Parent(died_on=parent_died_on) if facts.take("parent", bool, False) else None
    return jp.Family(spouse=spouse, children=tuple(children), parent=parent)


RECIPIENTS = {PensionKind.WIDOW: "spouse", PensionKind.CHILD: "child", PensionKind.PARENT: "parent"}


def survivors(facts: Facts) -> Answers:
    died_on, base = facts.take("death_on", day), facts.take("base", raw, None)
    facts.take("in_payment", bool, False)
    family, at = take_family(facts), facts.take("month", month)
    template = Right(kind=PensionKind.WIDOW, since=Month.of(died_on) + 1, source=Stated(base or 0), event_on=died_on)
    rights = succession(family, died_on, template, RULEBOOK)
    found = jp.Pension(rights=rights).right(at) if rights else None
    if found is None:
        return {"recipient": "none", "share": Fraction(0), "children": []}
    answers: dict[str, object] = {
        "recipient": RECIPIENTS[found.kind],
        "children": list(found.receiving(at)),
        "share": found.part,
        "since": found.since,
        **({} if found.until is None else {"until": found.until}),
    }
    return answers if base is None else answers | {"monthly": found.award(at).amount}


def indexation(facts: Facts) -> Answers:
    right = jp.in_payment(facts.take("first_month", month), facts.take("first_amount", raw))
    at = facts.take("month", month)
    return {
        "pension_year": right.pension_year(at),
        "determined": jp.determined(right, at).amount,
        "monthly": right.award(at).amount,
    }


def lump_sum(facts: Facts) -> Answers:
    ledger = []
    for run in facts.tables("ledger"):
        ledger.append(
            jp.Credit(
                run.take("from", month),
                run.take("to", month),
                contribution=run.take("contribution", raw),
                rate=run.take("rate", rate),
            )
        )
        run.finish()
    found = jp.lump_sum(ledger)
    return {"contributions": found.contributions, "development": found.development, "amount": found.amount}


def deferral(facts: Facts) -> Answers:
    """Each figure is rounded by itself, as the cases ask; the library's are the lines of a bill and their sums."""
    at = facts.take("month", month)
    found = jp.deferred_contribution(facts.take("wage", raw), at)
    registered_on = facts.take("registered_on", day, day("2015-07-01"))
    paid_through = facts.take("paid_through", month, month("2020-07"))
    decision = JpDeferral2020(month=at, registered=Month.of(registered_on), jp_paid_up_to=paid_through).decide()
    if isinstance(decision, Refused):
        return {"outcome": "refused", "reasons": frozenset(decision.reasons)}
    exact = found.worker.exact + found.employer.exact
    payable = exact * RULEBOOK.reliefs.jp_payable.on(at).value
    return {
        "outcome": "granted",
        "reasons": frozenset[str](),
        "owed": whole(exact),
        "worker": found.worker.amount,
        "employer": found.employer.amount,
        "payable": whole(payable),
        "deferred": whole(exact - payable),
        "due_on": found.due_on,
        "deferred_first_by": found.first_by,
        "deferred_last_by": found.last_by,
    }


def without_the_relief() -> Rulebook:
    """The fine of an employer whom PP 49/2020 does not relieve: the ordinary one, in the months of the relief too."""
    fine = RULEBOOK.payments.fine[Program.JP]
    return RULEBOOK.then(fine, since("2020-08", fine.on(Month(2020, 7)).value, ASSUMED))


def penalty(facts: Facts) -> Answers:
    payer, amount, paid_on = facts.take("payer", str, "employer"), facts.take("amount", raw), facts.take("paid_on", day)
    if payer == "bpjs":
        due = facts.take("due_on", day)
        late = jp.late_pension_fine(amount, due, paid_on)
        return {"due_on": due, "months_late": late.months_late, "fine": late.amount}
    if payer != "employer":
        raise ValueError(f"payer: {payer}")
    at, relief = facts.take("month", month), facts.take("relief", bool, False)
    if relief:
        RULEBOOK.reliefs.jp_payable.on(at)
    fine = late_fine(Program.JP, at, amount, paid_on, rulebook=RULEBOOK if relief else without_the_relief())
    return {
        "due_on": due_date(Program.JP, at).day,
        "months_late": months_late(Program.JP, at, paid_on),
        "fine": fine.amount,
    }


KINDS: Mapping[str, Callable[[Facts], Answers]] = {
    "jp.pension_age": pension_age,
    "jp.wage_ceiling": wage_ceiling,
    "jp.bounds": bounds,
    "jp.indexed_wage": indexed_wage,
    "jp.formula": formula,
    "jp.density": density,
    "jp.claim": claim,
    "jp.survivors": survivors,
    "jp.indexation": indexation,
    "jp.lump_sum": lump_sum,
    "jp.deferral": deferral,
    "jp.penalty": penalty,
}
