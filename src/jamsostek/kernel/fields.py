"""What the fields of facts take, as validators of attrs; each refusal names the field, the value and what was expected."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from jamsostek.kernel.misfits import misfit, with_article
from jamsostek.kernel.money import LIMIT, whole_number
from jamsostek.kernel.months import as_day, as_month

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")
Validator: TypeAlias = "Callable[[object, Attribute[Any], object], None]"


def as_flag(value: object, name: str) -> bool:
    """A plain yes or no from the border. Raises TypeError for anything but True or False."""
    if isinstance(value, bool):
        return value
    raise misfit(value, name, "True or False")


def a_flag(_: object, field: "Attribute[Any]", value: object) -> None:
    """True or False."""
    as_flag(value, field.name)


def a_day(_: object, field: "Attribute[Any]", value: object) -> None:
    """A calendar day."""
    as_day(value, field.name)


def a_month(_: object, field: "Attribute[Any]", value: object) -> None:
    """A month."""
    as_month(value, field.name)


def a_moment(_: object, field: "Attribute[Any]", value: object) -> None:
    """A day with its time."""
    if not isinstance(value, datetime):
        raise misfit(value, field.name, "a datetime")


def whole(*, least: int = 0, most: int = LIMIT) -> Validator:
    """A whole number within bounds: rupiah, a count, months."""

    def a_whole_number(_: object, field: "Attribute[Any]", value: object) -> None:
        whole_number(value, field.name, least=least, most=most)

    return a_whole_number


def a(kind: type) -> Validator:
    """An object of a type."""

    def an_object(_: object, field: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            raise misfit(value, field.name, with_article(kind.__name__))

    return an_object


def a_collection(values: Iterable[T], name: str, members: str) -> Iterable[T]:
    """A collection as it is given. Raises TypeError for a text, which is none of its letters, and for what is no collection."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise misfit(values, name, f"a collection of {members}")
    return values


def each_a(kind: type[T], values: Iterable[T], name: str) -> tuple[T, ...]:
    """Objects of a type from any collection of them. Raises TypeError naming the first that is none, by its place from 0."""
    found = tuple(a_collection(values, name, "them"))
    for at, value in enumerate(found):
        if not isinstance(value, kind):
            raise misfit(value, f"{name}[{at}]", with_article(kind.__name__))
    return found
