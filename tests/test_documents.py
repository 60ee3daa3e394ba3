"""What the documents say is run: both READMEs as doctests, the generated pages, the links between the documents."""

import doctest
import re
from pathlib import Path

import pytest
from generate import PAGES

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


@pytest.mark.parametrize("name", ["README.md", "README.id.md"])
def test_readmes_print_what_they_show(name: str) -> None:
    failures, tries = doctest.testfile(str(ROOT / name), module_relative=False)
    assert (failures, tries > 2) == (0, True)


@pytest.mark.parametrize("name", PAGES)
def test_generated_pages_are_current(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == PAGES[name](), f"run python docs/generate.py: {name} is not current"


def test_readmes_name_documents_that_exist() -> None:
    for readme in ("README.md", "README.id.md"):
        named = re.findall(r"`(docs/[a-z-]+\.md)`", (ROOT / readme).read_text("utf-8"))
        assert named
        assert [name for name in named if not (ROOT / name).exists()] == []


def test_both_readmes_have_the_same_commands() -> None:
    commands = [
        re.findall(r"```sh\n(.*?)```", (ROOT / name).read_text("utf-8"), re.S) for name in ("README.md", "README.id.md")
    ]
    assert commands[0] == commands[1]
    assert len(commands[0]) == 2
