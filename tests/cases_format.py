"""The format of the acceptance cases: reading them, taking facts out of them, comparing answers with what is expected.

Nothing is skipped and nothing is approximated: a kind, a fact or an expected key that is not known makes the case fail.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from attrs import frozen

from jamsostek.kernel.dated import NotInForce
from jamsostek.kernel.months import Month

T = TypeVar("T")
Answers = Mapping[str, object]
ERRORS: Mapping[str, type[Exception]] = {"type": TypeError, "value": ValueError, "not_in_force": NotInForce}
_MISSING: Any = object()


@frozen
class Case:
    id: str
    kind: str
    facts: Mapping[str, object]
    expect: Mapping[str, object]
    file: str


@frozen
class AtLeast:
    """An answer of codes among which the expected ones must be."""

    codes: frozenset[str]


def read_cases(path: Path) -> list[Case]:
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    cases = [_case(table, file) for file in files for table in tomllib.loads(file.read_text("utf-8"))["case"]]
    if not cases:
        raise ValueError(f"{path}: no cases")
    return cases


def _case(table: dict[str, Any], file: Path) -> Case:
    unknown = set(table) - {"id", "kind", "source", "basis", "note", "facts", "expect"}
    if unknown or not table.get("source") or table.get("basis") not in {"law", "official", "published", "derived"}:
        raise ValueError(f"{file}: {table.get('id')}: unknown keys {unknown}, or no provenance")
    return Case(table["id"], table["kind"], table.get("facts", {}), table["expect"], file.name)


class Facts:
    """The facts of a case. Each must be taken by the kind; one that nobody takes is unknown."""

    def __init__(self, table: Mapping[str, object]) -> None:
        self._table = dict(table)

    def take(self, name: str, read: Callable[[Any], T], default: T = _MISSING) -> T:
        if name in self._table:
            return read(self._table.pop(name))
        if default is _MISSING:
            raise ValueError(f"{name}: missing")
        return default

    def has(self, name: str) -> bool:
        return name in self._table

    def tables(self, name: str) -> list["Facts"]:
        tables: list[Mapping[str, object]] = self.take(name, list, [])
        return [Facts(table) for table in tables]

    def finish(self) -> None:
        assert not self._table, f"unknown facts: {sorted(self._table)}"


def raw(value: Any) -> Any:
    """As it stands: the library itself refuses what is none."""
    return value


def day(text: str) -> date:
    return date.fromisoformat(text)


def month(text: str) -> Month:
    return Month.parse(text)


def rate(text: Any) -> Fraction:
    """A rate ("4.5%") or a fraction ("20/90"). A number is none (TypeError), nor is a share of nothing (ValueError)."""
    if not isinstance(text, str):
        raise TypeError(f"{text!r} is a {type(text).__name__}; expected a rate as text")
    try:
        return Fraction(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ZeroDivisionError:
        raise ValueError(f"{text!r} is a share of nothing") from None


def one_of(meanings: Mapping[str, T]) -> Callable[[str], T]:
    """A word of a closed list; any other is refused as the library refuses words of its own."""

    def read(word: str) -> T:
        if word not in meanings:
            raise ValueError(f"{word!r} is unknown; expected one of {sorted(meanings)}")
        return meanings[word]

    return read


def days(texts: Iterable[str]) -> frozenset[date]:
    return frozenset(map(day, texts))


def check(case: Case, kind: Callable[[Facts], Answers]) -> None:
    facts = Facts(case.facts)
    expected = dict(case.expect)
    error = expected.pop("error", None)
    if error is not None:
        _check_error(kind, facts, str(error))
        assert not expected, f"beside an error nothing is expected: {expected}"
        return
    answers = kind(facts)
    facts.finish()
    for key, value in expected.items():
        assert key in answers, f"{key}: unknown key; this kind answers {sorted(answers)}"
        _same(value, answers[key], key)


def _check_error(kind: Callable[[Facts], Answers], facts: Facts, error: str) -> None:
    wanted = ERRORS[error]
    try:
        answers = kind(facts)
    except Exception as raised:
        assert isinstance(raised, wanted), f"expected error {error!r}; raised {raised!r}"
        assert str(raised), "an error says what is wrong"
        return
    raise AssertionError(f"expected error {error!r}; answered {dict(answers)}")


def _same(expected: object, found: object, key: str) -> None:
    if isinstance(found, AtLeast):
        assert isinstance(expected, list)
        assert set(expected) <= found.codes, f"{key}: expected at least {expected}, found {sorted(found.codes)}"
    elif isinstance(expected, dict):
        assert isinstance(found, Mapping), f"{key}: expected a table, found {found!r}"
        for name, value in expected.items():
            assert name in found, f"{key}.{name}: not among {sorted(found)}"
            _same(value, found[name], f"{key}.{name}")
    elif isinstance(found, frozenset | set):
        assert isinstance(expected, list)
        assert set(expected) == set(found), f"{key}: expected {sorted(expected)}, found {sorted(found)}"
    elif isinstance(expected, list):
        assert isinstance(found, list | tuple), f"{key}: expected a list, found {found!r}"
        assert len(expected) == len(found), f"{key}: expected {expected}, found {found}"
        for number, (one, other) in enumerate(zip(expected, found, strict=True)):
            _same(one, other, f"{key}[{number}]")
    else:
        assert _equal(expected, found), f"{key}: expected {expected!r}, found {found!r}"


def _equal(expected: object, found: object) -> bool:
    if isinstance(found, bool) or isinstance(expected, bool):
        return expected is found
    if isinstance(found, date | Month):
        return expected == str(found)
    if isinstance(found, Fraction) and isinstance(expected, str):
        return rate(expected) == found
    return type(expected) is type(found) and expected == found
