"""Writes the pages made from the code: figures.md, readings.md, the lower part of glossary.md. Run it after a change of the law."""

import inspect
import pkgutil
from collections.abc import Callable
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs

import jamsostek
from jamsostek.figures import figures, markdown
from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Language
from jamsostek.readings import READINGS
from jamsostek.terms import Term

DOCS = Path(__file__).parent


def figures_page() -> str:
    """Every figure, every date, every article, its evidence."""
    return markdown(figures())


def readings_page() -> str:
    """Every open reading: what is asked, what this library takes, what else could be taken."""
    lines = [
        "# Readings",
        "",
        "Where the law is silent or serious sources differ, this library takes one answer and says so: the step or condition that rests",
        "on it names the reading by its id. Those marked *option* can be switched with `rulebook.taking(reading, answer)`; the others are",
        f"declared only. {len(READINGS)} questions, {sum(reading.option for reading in READINGS)} of them options.",
    ]
    for reading in READINGS:
        lines += ["", *_reading(reading)]
    return "\n".join(lines) + "\n"


def _reading(reading: Reading) -> list[str]:
    option = " (option)" if reading.option else ""
    lines = [f"## {reading.id}{option}", "", f"{reading.question}", "", f"- taken: {reading.default}"]
    lines += [f"- otherwise: {alternative}" for alternative in reading.alternatives]
    lines += [
        f"- articles: {reading.articles}",
        f"- *{reading.question.in_(Language.ID)}* {reading.default.in_(Language.ID)}",
    ]
    return lines


MARK = "<!-- Below this line the page is made from the code. -->"


def glossary_page() -> str:
    """The concepts, written by hand; below them every term of every enum and every public name, with its meaning."""
    by_hand = (DOCS / "glossary.md").read_text("utf-8").partition(MARK)[0]
    lines = [MARK, "", "## Terms of the closed sets", "", "| set | word | English | Indonesian |", "|---|---|---|---|"]
    for kind in sorted(_terms(), key=lambda kind: kind.__name__):
        lines += [
            f"| `{kind.__name__}` | `{member.value}` | {member.label.en} | {member.label.id} |" for member in kind
        ]
    lines += ["", "## Public names", "", "| name | meaning |", "|---|---|"]
    lines += [f"| `{name}` | {_meaning(found)} |" for name, found in public_names().items()]
    return by_hand + "\n".join(lines) + "\n"


def _terms() -> list[type[Term]]:
    """Every closed set of the library, wherever it is defined."""
    for module in pkgutil.walk_packages(jamsostek.__path__, "jamsostek."):
        import_module(module.name)
    return Term.__subclasses__()


def public_names() -> dict[str, object]:
    """Every public name of the library and of its program packages, sorted."""
    found = {
        name: getattr(jamsostek, name)
        for name in dir(jamsostek)
        if not name.startswith("_") and name != "TYPE_CHECKING"
    }
    for package in ("jkk", "jkm", "jht", "jp", "jkp", "participation", "local_government"):
        names = vars(import_module(f"jamsostek.{package}"))
        found |= {f"{package}.{name}": part for name, part in names.items() if not name.startswith("_")}
    return {name: part for name, part in sorted(found.items()) if not isinstance(part, ModuleType)}


def _meaning(found: object) -> str:
    if isinstance(found, type) or callable(found):
        return (found.__doc__ or "").strip().partition("\n")[0].replace("|", "\\|")
    return (
        f"the {type(found).__module__.rpartition('.')[2]} law as enacted"
        if type(found).__name__ == "Law"
        else type(found).__name__
    )


def surface() -> str:
    """The public surface, a line per name; a snapshot of it stands in tests/api.txt."""
    return "".join(f"{line}\n" for name, found in public_names().items() for line in _lines(name, found))


def _lines(name: str, found: object) -> list[str]:
    if isinstance(found, type) and issubclass(found, Enum):
        return [f"{name}: {', '.join(str(member.value) for member in found)}"]
    if isinstance(found, type):
        public = [part for part in vars(found) if not part.startswith("_")]
        fields = [part.alias for part in attrs.fields(found) if part.init] if attrs.has(found) else []
        own = [part for part in public if part not in fields]
        return [f"{name}({', '.join(fields)}) .{' .'.join(sorted(own))}" if own else f"{name}({', '.join(fields)})"]
    if callable(found):
        return [f"{name}({', '.join(inspect.signature(found).parameters)})"]
    return [f"{name}: {type(found).__name__}"]


PAGES: dict[str, Callable[[], str]] = {
    "figures.md": figures_page,
    "readings.md": readings_page,
    "glossary.md": glossary_page,
    "../tests/api.txt": surface,
}


def main() -> None:
    """Write every generated page."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
