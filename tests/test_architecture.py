"""The house: imports go one way, no figure or date outside the law, no I/O, no clock, modules that can be read."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "jamsostek"
MODULES = {path.relative_to(SOURCE).with_suffix("").as_posix(): path for path in SOURCE.rglob("*.py")}
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in MODULES.items()}

FLOORS = [
    {"kernel"},
    {"regulations", "readings", "terms", "categories"},
    {"law"},
    {"rulebook"},
    {"participants", "heirs", "awards"},
    {
        "business_types",
        "wages",
        "reliefs",
        "payments",
        "scholarship",
        "migrants",
        "migrant_benefits",
        "arrears",
        "late_benefits",
        "pension_age",
        "payout_tax",
        "mandatory",
    },
    {"dues"},
    {"jkk", "jkm", "jht", "jp", "jkp"},
    {"participation", "scales", "membership", "identifiers", "duties"},
    {"contributions", "payroll_tax"},
    {"frames", "figures", "local_government", "sanctions", "plain"},
    {"__init__"},
]
"""The house from the ground up: a module imports only from its own floor's earlier names or from below."""
PROGRAMS = {"jkk", "jkm", "jht", "jp", "jkp"}
NO_SUCH_NAMES = {"utils", "core", "base", "models", "services", "helpers", "calculator", "engine"}
FORBIDDEN_CALLS = {"open", "print", "input", "now", "today", "utcnow", "eval", "exec"}
FORBIDDEN_MODULES = {"os", "socket", "random", "time", "sys", "io", "pathlib", "subprocess", "locale", "logging"}


def room(module: str) -> str:
    return module.split("/", maxsplit=1)[0]


def floor(name: str) -> int:
    found = [number for number, names in enumerate(FLOORS) if name in names]
    assert found, f"{name} has no place in the house"
    return found[0]


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module is not None
            yield from (
                [f"{node.module}.{alias.name}" for alias in node.names] if node.module == "jamsostek" else [node.module]
            )


def own_imports(tree: ast.AST) -> set[str]:
    return {name.split(".")[1] for name in imports(tree) if name.startswith("jamsostek.")}


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_one_way(module: str) -> None:
    here = room(module)
    for other in own_imports(TREES[module]) - {here}:
        assert floor(other) <= floor(here), f"{module} imports {other}, which stands above it"
        assert not (here in PROGRAMS and other in PROGRAMS), f"the program {module} imports the program {other}"


@pytest.mark.parametrize("module", MODULES)
def test_no_float_and_no_date_outside_the_law(module: str) -> None:
    law = room(module) in {"law", "regulations"}
    for node in ast.walk(TREES[module]):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float | complex)), (
            f"{module}:{node}: a float literal"
        )
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "date" and not law:
            assert not all(isinstance(argument, ast.Constant) for argument in node.args), (
                f"{module}: a date outside the law"
            )
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Month" and not law:
            assert not all(isinstance(argument, ast.Constant) for argument in node.args), (
                f"{module}: a month outside the law"
            )


@pytest.mark.parametrize("module", MODULES)
def test_no_input_no_output_no_clock(module: str) -> None:
    used = {name.split(".")[0] for name in imports(TREES[module])}
    assert not used & FORBIDDEN_MODULES
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            assert name not in FORBIDDEN_CALLS, f"{module}: calls {name}"


@pytest.mark.parametrize("module", MODULES)
def test_modules_can_be_read(module: str) -> None:
    assert not set(module.split("/")) & NO_SUCH_NAMES
    text = MODULES[module].read_text("utf-8")
    assert text.count("\n") <= 450, f"{module} has outgrown a page; split it by benefit"
    assert ast.get_docstring(TREES[module]), f"{module} does not say what it is"
    assert "type: ignore" not in text
    assert not any("from typing import" in line and "cast" in line for line in text.splitlines())


def test_the_kernel_names_no_program() -> None:
    words = {"jkk", "jkm", "jht", "jp", "jkp", "bpjs"}
    for module, tree in TREES.items():
        if room(module) == "kernel":
            names = {node.id.lower() for node in ast.walk(tree) if isinstance(node, ast.Name)}
            assert not names & words


def test_runtime_dependencies_are_two() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert sorted(dependency.split(">=")[0] for dependency in project["dependencies"]) == ["attrs", "python-dateutil"]
    allowed = {"attrs", "attr", "dateutil", "jamsostek"}
    standard = {
        "abc", "bisect", "collections", "datetime", "decimal", "difflib", "enum", "fractions", "functools", "html", "importlib", "itertools", "math",
        "operator", "re", "textwrap", "typing", "types",
    }  # fmt: skip
    extras = {"frames": {"narwhals"}, "plain": {"cattrs"}}
    for module, tree in TREES.items():
        used = {name.split(".")[0] for name in imports(tree)}
        assert used <= allowed | standard | extras.get(room(module), set()), f"{module}: {used}"
