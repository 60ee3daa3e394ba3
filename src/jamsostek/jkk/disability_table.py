"""The table of disabilities as a page: every row with its number, its figure, its law and how well it is known."""

from datetime import date

from jamsostek.kernel.citations import cited
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet
from jamsostek.kernel.words import Language, Words
from jamsostek.rulebook import RULEBOOK, Rulebook

_TITLE = Words(
    "Disabilities, in per cent of {months} months' wage", "Tabel cacat, dalam persen dari {months} bulan upah"
)
_HEAD = (
    Words("no.", "nomor"),
    Words("loss", "kehilangan"),
    Words("per cent", "persen"),
    Words("swaps", "dipertukarkan"),
    Words("evidence", "bukti"),
    Words("law", "dasar hukum"),
)
_SWAPS = Words("right and left", "kanan dan kiri")


def disability_table(on: date, *, language: Language = Language.EN, rulebook: Rulebook = RULEBOOK) -> Sheet:
    """The 27 and 15 rows in force on a day. Marked are those whose right and left values swap for a left-handed person.

    PP 44/2015 Lampiran III. Raises NotInForce before 1 July 2015.
    """
    law, day = rulebook.disability, as_day(on, "on")
    swapping = {part for pair in law.left_handed.on(day).value for part in pair}
    rows = []
    for part, table in law.table.items():
        row = table.on(day)
        swaps = _SWAPS.in_(language) if part in swapping else ""
        mark = row.evidence.in_(language)
        rows.append((part.number, part.in_(language), row.figure(language), swaps, mark, cited(row.law, language)))
    title = _TITLE.with_(months=law.wage_months.on(day).value).in_(language)
    return Sheet(title, tuple(rows), head=tuple(words.in_(language) for words in _HEAD))
