"""Double entry: every figure of the law stands a second time in figures.toml, typed from the rule files."""

import tomllib
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest

from cases_format import rate
from jamsostek import RULEBOOK
from jamsostek.kernel.dated import Lapse, Rule
from jamsostek.kernel.words import Language
from jamsostek.law.participation import Package
from jamsostek.rulebook import AnyTable

FIGURES: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "figures.toml").read_text("utf-8"))
TABLES = dict(RULEBOOK.tables())


def plain(value: Any) -> object:
    """A value as figures.toml writes it; a rate stays exact, a row of the eligibility table is as it prints."""
    if isinstance(value, Package):
        return value.in_(Language.EN)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Rule):
        return value.function.__name__
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if attrs.has(type(value)):
        return {part.name: plain(getattr(value, part.name)) for part in attrs.fields(type(value))}
    return value


def same(typed: object, found: object) -> bool:
    if isinstance(found, Fraction):
        return isinstance(typed, str) and rate(typed) == found
    if isinstance(found, list):
        return isinstance(typed, list) and len(typed) == len(found) and all(map(same, typed, found))
    if isinstance(found, dict):
        return (
            isinstance(typed, dict)
            and set(typed) == set(found)
            and all(same(typed[name], found[name]) for name in found)
        )
    return type(typed) is type(found) and typed == found


def test_every_table_is_typed_twice() -> None:
    assert set(FIGURES) == set(TABLES)


@pytest.mark.parametrize(("address", "table"), TABLES.items(), ids=list(TABLES))
def test_every_row_is_typed_twice(address: str, table: AnyTable) -> None:
    typed = FIGURES[address]
    assert list(typed) == [str(entry.since) for entry in table.entries]
    for entry in table.entries:
        found = "lapse" if isinstance(entry, Lapse) else plain(entry.value)
        assert same(typed[str(entry.since)], found), (
            f"{address} {entry.since}: typed {typed[str(entry.since)]!r}, found {found!r}"
        )
