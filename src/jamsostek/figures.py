"""Every figure of the law as rows: for documentation, for audits, for a second look at what this version believes."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from jamsostek.kernel.words import Language
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class Figure:
    """One row of one table in text: where it stands, what it is, since when, its value, its law, and how well it is known."""

    address: str
    label: str
    since: str
    value: str
    law: str
    evidence: str


def figures(rulebook: Rulebook = RULEBOOK, language: Language = Language.EN) -> Iterator[Figure]:
    """Every row of every table of a rulebook, in the order of its fields and of time."""
    for address, table in rulebook.tables():
        for since, value, law, evidence in table.in_(language).rows:
            yield Figure(address, table.words.in_(language), since, value, law, evidence)


def markdown(rows: Iterable[Figure]) -> str:
    """The figures as a markdown document: a section for each part of the law, a table for each figure."""
    lines = [
        "# Figures",
        "",
        "Every figure this version knows, since when, by which article, and how well the text is known. Made from the rulebook.",
    ]
    part = address = ""
    for row in rows:
        if row.address.partition(".")[0] != part:
            part = row.address.partition(".")[0]
            lines += ["", f"## {part}"]
        if row.address != address:
            address = row.address
            lines += [
                "",
                f"### {row.label}",
                "",
                f"`rulebook.{address}`",
                "",
                "| since | figure | law | evidence |",
                "|---|---|---|---|",
            ]
        cells = (row.since, row.value, row.law, row.evidence)
        lines.append("| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
