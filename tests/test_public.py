"""What users rely on: the public names and their parameters, the glossary, the two languages."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from generate import public_names, surface

SOURCE = Path(__file__).parent.parent / "src" / "jamsostek"
DOCS = Path(__file__).parent.parent / "docs"
SAME_IN_BOTH = re.compile(
    r"^[\W\d]*$|^\{[a-z_]+(:[a-z]+)?\}|^(JKK|JKM|JHT|JP|JKP)\b|^(program|total|normal|status|formula|premi)$"
)
"""Texts that may read alike in both languages: punctuation and places, acronyms, words the languages share."""


def test_the_public_surface_is_written_down() -> None:
    snapshot = (Path(__file__).parent / "api.txt").read_text("utf-8")
    assert snapshot == surface(), "if this is meant: python docs/generate.py"


def test_every_public_name_is_in_the_glossary() -> None:
    glossary = (DOCS / "glossary.md").read_text("utf-8")
    assert [name for name in public_names() if f"`{name}`" not in glossary] == []


@pytest.mark.parametrize("name", public_names())
def test_every_public_name_says_what_it_is(name: str) -> None:
    found = public_names()[name]
    if isinstance(found, type) or callable(found):
        assert (found.__doc__ or "").strip()


def words_in(path: Path) -> list[tuple[int, str, str]]:
    """Every Words("…", "…") of a module: line, English, Indonesian."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "Words"
            and len(node.args) == 2
        ):
            texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if len(texts) == 2:
                found.append((node.lineno, str(texts[0]), str(texts[1])))
    return found


@pytest.mark.parametrize(
    "path", [path for path in sorted(SOURCE.rglob("*.py")) if words_in(path)], ids=lambda path: path.stem
)
def test_every_text_exists_in_both_languages(path: Path) -> None:
    for line, english, indonesian in words_in(path):
        where = f"{path.name}:{line}: {english!r}"
        assert english.strip(), where
        assert indonesian.strip(), where
        assert english != indonesian or SAME_IN_BOTH.match(english), f"{where} is not translated"
        places = [sorted(re.findall(r"\{([a-z_]+)[:}]", text)) for text in (english, indonesian)]
        assert places[0] == places[1], f"{where}: other figures in {indonesian!r}"


@pytest.mark.parametrize("package", ["jamsostek", "jamsostek.reliefs"])
def test_parts_are_loaded_when_asked_for_and_nothing_else_is_there(package: str) -> None:
    found = import_module(package)
    with pytest.raises(AttributeError, match=f"module '{package}' has no attribute 'nothing'"):
        _ = found.nothing
