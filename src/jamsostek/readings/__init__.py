"""The readings: points on which law is silent or its sources differ, and what this library takes as the answer.

A reading has a stable id ("JP-17"), a question, the default, the other answers somebody could defend, and the articles
that leave the question open. A step or a condition that rests on one names it, so that whoever disagrees finds it.
Where `option` is true the library can take an alternative instead (`Rulebook.reading`); the others are declared only.

Each is declared once, as a constant in the module of its prefix: `from jamsostek.readings.jp import JP_17`.

>>> print(reading("JP-17").default)
yes: the product of T … R−1; T is the wage year, R the year of the first pension month
>>> len(READINGS), sum(reading.option for reading in READINGS)
(169, 30)
"""

from jamsostek.kernel.citations import Reading
from jamsostek.readings import contributions, jht, jkk_jkm, jkp, jp, participation


def _number(found: Reading) -> int:
    return int(found.id.rpartition("-")[2])


READINGS: tuple[Reading, ...] = tuple(
    found
    for module in (contributions, participation, jkk_jkm, jht, jp, jkp)
    for found in sorted((value for value in vars(module).values() if isinstance(value, Reading)), key=_number)
)
"""Every reading: contributions, participation, JKK and JKM, JHT, JP, JKP, each by number."""

_BY_ID = {found.id: found for found in READINGS}


def reading(id: str) -> Reading:
    """The reading of an id such as "JP-17". Raises ValueError naming the id and the ids expected."""
    if id not in _BY_ID:
        prefix = id.rpartition("-")[0]
        expected = [found.id for found in READINGS if found.id.rpartition("-")[0] == prefix]
        prefixes = dict.fromkeys(f"{found.id.rpartition('-')[0]}-n" for found in READINGS)
        raise ValueError(f"no reading {id!r}: expected one of {', '.join(expected or prefixes)}")
    return _BY_ID[id]
