"""The acceptance cases: the project's own, or those of `--cases PATH`."""

from pathlib import Path

import pytest

from cases_format import Case, check, read_cases
from kinds import KINDS

OWN = Path(__file__).parent / "cases"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    cases = read_cases(metafunc.config.getoption("--cases") or OWN)
    metafunc.parametrize("case", cases, ids=[case.id for case in cases])


def test_case(case: Case) -> None:
    assert case.kind in KINDS, f"{case.kind}: unknown kind"
    check(case, KINDS[case.kind])
