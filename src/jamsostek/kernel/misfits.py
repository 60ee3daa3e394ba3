"""The error for a value of a type that a field does not take."""

_LONGEST = 200


def misfit(value: object, name: str, expected: str) -> TypeError:
    """An error that names the field, the value (cut where it is long), its type and what was expected."""
    shown = repr(value)
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST]}…"
    return TypeError(f"{name}: {shown} is {called(value)}; expected {expected}")


def called(value: object) -> str:
    """The type of a value, with its article: an int, a str; None is None."""
    return "None" if value is None else with_article(type(value).__name__)


def with_article(name: str) -> str:
    """A name with its article."""
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"
