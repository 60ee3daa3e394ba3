"""Writes the pages that are made from the code: figures.md and readings.md. `python docs/generate.py` after a change of the law."""

from collections.abc import Callable
from pathlib import Path

from jamsostek.figures import figures, markdown
from jamsostek.kernel.citations import Reading
from jamsostek.kernel.words import Language
from jamsostek.readings import READINGS

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


PAGES: dict[str, Callable[[], str]] = {"figures.md": figures_page, "readings.md": readings_page}


def main() -> None:
    """Write every generated page."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
