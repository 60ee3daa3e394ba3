"""How an answer shows itself: an aligned table in a terminal, an HTML table in a notebook, in either language."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from html import escape
from itertools import zip_longest
from textwrap import wrap

from attrs import field, frozen

from jamsostek.kernel.words import Language

FOLD = 24
"""A notebook folds a table with more rows than this."""
WIDTH, NARROW = 118, 24
"""Printed lines are so wide at most, if that takes no text in fewer than so many columns."""
SHORT = 18
"""A cell of so many characters is not broken into lines."""


@frozen
class Sheet:
    """A titled table, ready to print: `align` has "<" or ">" for each column, `foot` counts the rows below the line.

    `str()` gives aligned text; a notebook shows the HTML, escaped and without any dependency; long tables fold.
    """

    title: str
    rows: tuple[tuple[str, ...], ...]
    head: tuple[str, ...] = field(default=(), kw_only=True)
    align: str = field(default="", kw_only=True)
    foot: int = field(default=0, kw_only=True)
    notes: tuple[str, ...] = field(default=(), kw_only=True)

    def __str__(self) -> str:
        table = [*([self.head] if self.head else []), *self.rows]
        widths = self._widths(list(zip_longest(*table, fillvalue="")))
        lines = wrap(self.title, WIDTH, subsequent_indent="    ", break_on_hyphens=False) or [""]
        for number, row in enumerate(table):
            if self.foot and number == len(table) - self.foot:
                lines.append("  " + "  ".join("-" * width for width in widths))
            lines.extend(self._lines(row, widths))
        for note in self.notes:
            below = "     " if note[1:3] == "  " else "    "
            lines.extend(wrap(note, WIDTH, initial_indent="  ", subsequent_indent=below, break_on_hyphens=False))
        return "\n".join(lines)

    def _widths(self, columns: list[tuple[str, ...]]) -> list[int]:
        """The columns' widths: what makes a line too long is taken from its texts, from the last one back."""
        widths = [max(map(len, column)) for column in columns]
        over = sum(widths) + 2 * len(widths) - WIDTH
        for at in reversed(range(len(widths))):
            if over > 0 and self._side(at) == "<":
                least = max(NARROW, *(len(word) for text in columns[at] for word in text.split()))
                spared = max(0, min(over, widths[at] - least))
                widths[at] -= spared
                over -= spared
        return widths

    def _lines(self, row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
        """A row; a text that is too long for its column goes on below itself."""
        for parts in zip_longest(*map(_broken, row, widths), fillvalue=""):
            cells = (
                _cell(text, width, self._side(at)) for at, (text, width) in enumerate(zip(parts, widths, strict=False))
            )
            yield ("  " + "  ".join(cells)).rstrip()

    def _repr_html_(self) -> str:
        last = len(self.rows) - self.foot
        body = "".join(self._tr(row, above=number == last and self.foot > 0) for number, row in enumerate(self.rows))
        table = f"<table>{self._thead()}<tbody>{body}</tbody></table>"
        title = f"<strong>{escape(self.title)}</strong>"
        notes = "".join(f"<p><em>{escape(note)}</em></p>" for note in self.notes)
        if len(self.rows) > FOLD:
            return f"<div><details><summary>{title}</summary>{table}</details>{notes}</div>"
        return f"<div>{title}{table}{notes}</div>"

    def _side(self, column: int) -> str:
        return self.align[column] if column < len(self.align) else "<"

    def _thead(self) -> str:
        cells = "".join(
            f'<th style="{_PADDING}text-align:{_SIDES[self._side(column)]}">{escape(text)}</th>'
            for column, text in enumerate(self.head)
        )
        return f"<thead><tr>{cells}</tr></thead>" if self.head else ""

    def _tr(self, row: tuple[str, ...], *, above: bool) -> str:
        line = "border-top:1px solid;" if above else ""
        cells = (
            f'<td style="{_PADDING}{line}text-align:{_SIDES[self._side(column)]};white-space:{_wrapping(text)}">{escape(text)}</td>'
            for column, text in enumerate(row)
        )
        return f"<tr>{''.join(cells)}</tr>"


def _broken(text: str, width: int) -> list[str]:
    """A text in lines; its indentation goes on below."""
    if len(text) <= width:
        return [text]
    indent = " " * (len(text) - len(text.lstrip()))
    return wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


_PADDING = "padding:0.15em 0.7em;vertical-align:top;"
_SIDES = {"<": "left", ">": "right"}


def _wrapping(text: str) -> str:
    """Figures and short words stay on one line; leading blanks are an indentation and stay too."""
    return "pre" if len(text) <= SHORT else "pre-wrap"


def _cell(text: str, width: int, side: str) -> str:
    return text.rjust(width) if side == ">" else text.ljust(width)


class Shown(ABC):
    """An answer that shows itself: printing gives English text; `in_(Language.ID)` gives the Indonesian sheet."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        """An answer in a list, a debugger or a failed test is named, not spelled out: attrs writes no `repr` of its own."""
        super().__init_subclass__()
        if "__repr__" not in cls.__dict__:
            type.__setattr__(cls, "__repr__", Shown.__repr__)

    @abstractmethod
    def in_(self, language: Language, /) -> Sheet:
        """The answer in one language, as a view that prints and renders."""

    def __str__(self) -> str:
        return str(self.in_(Language.EN))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.in_(Language.EN).title}>"

    def _repr_html_(self) -> str:
        return self.in_(Language.EN)._repr_html_()
