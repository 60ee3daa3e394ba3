"""The names of columns that are no contributions: temporary ones, and the reason why a row is null."""

TEMPORARY = "_jamsostek_"
"""How the columns begin that are dropped again."""
FACT = f"{TEMPORARY}fact"
"""The amount of the rows that are known."""
TROUBLE = f"{TEMPORARY}trouble"
"""What is wrong with a row, as a sentence."""
REASON = "reason"
"""The column that says why a row is null."""


def is_temporary(name: object) -> bool:
    """Whether a column is dropped in the end. The labels of pandas may be no texts; such a column is the user's."""
    return isinstance(name, str) and name.casefold().startswith(TEMPORARY)
