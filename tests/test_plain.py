"""Plain data: every fact and claim there and back through JSON, every answer there, errors with their paths."""

import json
import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from typing import Any, get_args

import attrs
import pytest
from generate import public_names
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jamsostek
import strategies as own
from jamsostek import (
    RULEBOOK,
    ConstructionProject,
    Employer,
    Language,
    Month,
    NonWageEarner,
    PieceWork,
    Refused,
    Rulebook,
    WageEarner,
    contributions,
    firm_bill,
    jht,
    jkm,
    jkp,
    jp,
)
from jamsostek.jkk import AccidentClaim, Loss
from jamsostek.kernel.sheets import Shown
from jamsostek.local_government import BudgetItem, SegmentCoverage
from jamsostek.participation import TableRow
from jamsostek.plain import from_plain, to_plain

ANSWERS: set[type[Any]] = {
    Rulebook, jht.YearOfGrowth, BudgetItem, SegmentCoverage, TableRow, jp.Stretch, jp.Computed, jp.Right, jp.PensionerDeathClaim,
}  # fmt: skip
"""Public classes that are parts of an answer, the law, or a claim that holds an answer (the pension in payment): never read back."""


def classes() -> Iterator[type[Any]]:
    """Every attrs class that is public or can be decided."""
    yield from (found for found in public_names().values() if isinstance(found, type) and attrs.has(found))
    for module in pkgutil.walk_packages(jamsostek.__path__, "jamsostek."):
        named = vars(import_module(module.name)).values()
        yield from (
            found for found in named if isinstance(found, type) and attrs.has(found) and hasattr(found, "decide")
        )


def parts(kind: Any, seen: set[Any]) -> None:
    """Add a class of facts and those its fields hold."""
    if not attrs.has(kind):
        for argument in get_args(kind):
            parts(argument, seen)
    elif kind is not Month and kind not in seen:
        seen.add(kind)
        for part in attrs.fields(attrs.resolve_types(kind)):
            parts(part.type, seen)


def fact_classes() -> list[type[Any]]:
    found: set[type[Any]] = set()
    for kind in classes():
        if not issubclass(kind, Shown) and kind not in ANSWERS and not kind.__module__.startswith("jamsostek.kernel"):
            parts(kind, found)
    return sorted(found, key=lambda kind: f"{kind.__module__}.{kind.__qualname__}")


FACTS = fact_classes()


def no_float(data: object) -> bool:
    if isinstance(data, dict):
        return all(isinstance(key, str) and no_float(part) for key, part in data.items())
    return all(map(no_float, data)) if isinstance(data, list) else data is None or type(data) in {str, int, bool}


def through_json(data: Any) -> Any:
    assert no_float(data)
    assert json.loads(json.dumps(data)) == data
    return json.loads(json.dumps(data))


def test_the_walk_finds_facts() -> None:
    assert {WageEarner, Employer, jht.Deposit, jp.Career, jkp.JobLoss, AccidentClaim, ConstructionProject} <= set(FACTS)
    assert len(FACTS) > 50


@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: f"{kind.__module__[10:]}.{kind.__name__}")
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_facts_go_there_and_back(kind: type[Any], data: st.DataObject) -> None:
    facts = data.draw(own.facts(kind))
    assert from_plain(kind, through_json(to_plain(facts))) == facts


CLAIMS = [kind for kind in FACTS if hasattr(kind, "decide")]


@pytest.mark.parametrize("kind", CLAIMS, ids=lambda kind: f"{kind.__module__[10:]}.{kind.__name__}")
@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_decisions_carry_codes_articles_and_steps(kind: type[Any], data: st.DataObject) -> None:
    claim = data.draw(own.facts(kind))
    try:
        decision = claim.decide(rulebook=RULEBOOK.continuing())
    except (jamsostek.NotInForce, ValueError):
        return
    for language in Language:
        plain = through_json(to_plain(decision, language))
        assert plain["outcome"] == ("refused" if isinstance(decision, Refused) else "granted")
        assert all(one["code"] and one["text"] and "law" in one for one in plain["conditions"])
        assert any(one["cited"] for condition in plain["conditions"] for one in condition["law"])
        if isinstance(decision, Refused):
            assert plain["reasons"] == list(decision.reasons)
        else:
            assert plain["benefit"]["label"]


FIRM = {"type": "Employer", "scale": "large", "risk": "low"}


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        (WageEarner, {"employer": {**FIRM, "scale": "huge"}, "wage": 1}, "$.employer.scale: 'huge' is unknown"),
        (WageEarner, {"employer": {**FIRM, "scale": 1}, "wage": 1}, "$.employer.scale: 1 is an int; expected"),
        (WageEarner, {"employer": {**FIRM, "size": 1}, "wage": 1}, "$.employer.size: unknown key; expected scale, risk"),
        (WageEarner, {"employer": {}, "wage": 1}, "$.employer: no type; expected one of Employer, StateEmployer"),
        (WageEarner, {"employer": FIRM}, "$.wage: missing"),
        (WageEarner, {"employer": FIRM, "wage": -1}, "$.wage: -1 is outside 0"),
        (WageEarner, {"employer": FIRM, "wage": 1.5}, "$.wage: 1.5 is a float; expected a whole number or"),
        (WageEarner, {"employer": FIRM, "wage": True}, "$.wage: True is a bool"),
        (WageEarner, {"employer": FIRM, "wage": "1e9"}, "$.wage: '1e9' is no exact number"),
        (WageEarner, {"employer": FIRM, "wage": "1/0"}, "$.wage: '1/0' is no exact number"),
        (WageEarner, {"employer": FIRM, "wage": [1]}, "$.wage: [1] is a list; expected"),
        (WageEarner, [], "WageEarner: $: [] is a list; expected a WageEarner as a dict"),
        (WageEarner, {"type": "Employer"}, "$: type 'Employer'; expected 'WageEarner'"),
        (NonWageEarner, {}, "$.income: None, band: None; expected exactly one"),
        (jht.Withdrawal, {"on": "20260401"}, "$.on: '20260401' is no day; expected"),
        (jht.Account, {"deposits": [{"month": "2019-13", "amount": 1}]}, "$.deposits[0].month: 13 is outside 1 to 12"),
        (jht.Account, {"deposits": "2019-01"}, "$.deposits: '2019-01' is a str; expected a list"),
        (AccidentClaim, {"accident_on": "2026-04-01", "accident_at": "2026-04-01"}, "$.accident_at: '2026-04-01' is no moment"),
        (jp.PensionerDeathClaim, {"pension": {}, "died_on": "2026-04-01", "family": {}}, "$.pension: a Pension is an answer"),
    ],
)  # fmt: skip
def test_errors_name_the_path(kind: type[Any], data: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        from_plain(kind, data)


def test_exact_text() -> None:
    losses = [Loss("scalp", measured=measured) for measured in (Decimal(3), Decimal("0.2"), Fraction(1, 5), 3)]
    assert [to_plain(loss)["measured"] for loss in losses] == ["3.0", "0.2", "1/5", 3]
    assert [from_plain(Loss, to_plain(loss)) for loss in losses] == losses


def test_no_float_leaves() -> None:
    with pytest.raises(TypeError, match="0.5: a float has no plain form"):
        to_plain([0.5])


def test_bills_and_tables_in_both_languages() -> None:
    due = contributions(WageEarner(Employer(scale="large", risk="low"), wage=PieceWork([1, 2, 4])), Month(2026, 4))
    for language in Language:
        plain = through_json(to_plain(firm_bill([due]), language))
        assert (plain["month"], plain["total"], len(plain["due_dates"])) == (
            "2026-04",
            due.total(),
            len(firm_bill([due]).programs),
        )
        assert plain["bills"][0]["lines"][0]["steps"]["unit"] == "rupiah"
        table = through_json(to_plain(jkm.LAW.rate, language))
        assert table["rows"][0]["law"][0]["cited"]


def test_what_an_answer_computes() -> None:
    benefit = jkm.cash(date(2026, 4, 1))
    cash = through_json(to_plain(benefit))
    assert cash["total"] == benefit.total
    assert "awards" not in cash, "its parts stand there once, as its fields"


@pytest.mark.parametrize("wage", [None, 6_000_000])
def test_what_cannot_be_computed_is_null(wage: int | None) -> None:
    """Months without wages give a right to a pension, and no amount."""
    career = jp.Career.of([jp.Spell(Month(2015, 7), Month(2031, 7), wage=wage)])
    claim = jp.OldAgeClaim(born=date(1970, 1, 1), registered_on=date(2015, 7, 1), career=career, on=date(2031, 8, 1))
    benefit = through_json(to_plain(claim.decide(rulebook=RULEBOOK.continuing())))["benefit"]
    assert benefit["kind"] == "old_age"
    assert (benefit["monthly"] is None) == (wage is None)
    assert wage is None or benefit["monthly"]["steps"]["value"] == benefit["monthly"]["amount"] > 0


def test_a_language_of_plain_data_is_its_code() -> None:
    bill = contributions(WageEarner(Employer(scale="large", risk="low"), wage=5_000_000), Month(2026, 4))
    assert to_plain(bill, "id") == to_plain(bill, Language.ID) != to_plain(bill)
    with pytest.raises(ValueError, match="language: 'fr' is unknown"):
        to_plain(bill, "fr")  # type: ignore[arg-type]


def test_a_kind_is_a_class() -> None:
    with pytest.raises(TypeError, match="kind: 'WageEarner' is a str; expected a class, such as WageEarner"):
        from_plain("WageEarner", {})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"WageEarner: \$.employer: no type; expected one of Employer, StateEmployer"):
        from_plain(WageEarner, {"employer": {"scale": "large"}, "wage": 5_000_000})
