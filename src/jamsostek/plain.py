"""Plain data: every fact and answer as dicts, lists, text and whole numbers, ready for JSON; facts and claims back from it.

    >>> from jamsostek import Employer, WageEarner
    >>> from jamsostek.plain import from_plain, to_plain
    >>> worker = WageEarner(Employer(scale="large", risk="low"), wage=12_000_000)
    >>> to_plain(worker)["wage"]
    12000000
    >>> from_plain(WageEarner, to_plain(worker)) == worker
    True

Enums are their word, days, moments and months ISO text, rates exact text ("1/50"), whole rupiah numbers. Where a field takes several kinds of
facts, their dict has a `type`. An answer comes with its explanation: label, law and steps in the language asked for.
Needs the extra `plain` (cattrs).
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.v import format_exception

from jamsostek.contributions import Bill
from jamsostek.kernel.citations import Citation, Hypothesis, Reading, Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition, Granted, Refused
from jamsostek.kernel.formulas import Formula, Step
from jamsostek.kernel.items import Item
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Language, Words
from jamsostek.rulebook import Rulebook

T = TypeVar("T")
Plain: TypeAlias = dict[str, Any] | list[Any] | str | int | bool | None
TYPE = "type"


def to_plain(value: object, language: Language = Language.EN) -> Any:
    """A fact or an answer as plain data. Raises TypeError for a value that has no plain form."""
    return _writer(language)(value)


@lru_cache(maxsize=len(Language))
def _writer(language: Language) -> Callable[[object], Any]:
    def write(value: object) -> Any:
        for kinds, plain in rules:
            if isinstance(value, kinds):
                return plain(value)
        if attrs.has(type(value)):
            return tagged(value)
        raise TypeError(f"{value!r}: a {type(value).__name__} has no plain form")

    def fields(value: Any) -> dict[str, Any]:
        names = (part.name for part in attrs.fields(type(value)) if part.init)
        held = {name: getattr(value, name) for name in names}
        return {name: write(part) for name, part in held.items() if not isinstance(part, Rulebook | Formula)}

    def tagged(value: object) -> dict[str, Any]:
        return {TYPE: type(value).__name__, **fields(value)}

    def item(value: Item) -> dict[str, Any]:
        own = {name: part for name, part in fields(value).items() if name not in {"facts", "label"}}
        label, law = value.label.in_(language), write(value.law)
        return {
            TYPE: type(value).__name__,
            "label": label,
            **own,
            "law": law,
            "steps": write(value.formula.steps(value.facts)),
        }

    def step(value: Step) -> dict[str, Any]:
        exact = value.value.numerator if value.value.denominator == 1 else str(value.value)
        return {"value": exact, "text": value.words.in_(language), "law": write(value.law), "parts": write(value.parts)}

    def bill(value: Bill) -> dict[str, Any]:
        own = {"month": str(value.month), "lines": [write(line) for line in value], "total": value.total()}
        return {
            TYPE: "Bill",
            **own,
            "funding": write(value.funding),
            "deferral": write(value.deferral),
            "assessment": write(value.assessment),
            "assumed": value.assumed,
        }

    def condition(value: Condition) -> dict[str, Any]:
        own = {"code": value.code, "met": value.met, "text": value.words.in_(language), "law": write(value.law)}
        return {TYPE: type(value).__name__, **fields(value), **own}

    def granted(value: Granted[Any]) -> dict[str, Any]:
        return {"outcome": "granted", "benefit": write(value.benefit), "conditions": write(value.conditions)}

    def refused(value: Refused) -> dict[str, Any]:
        return {
            "outcome": "refused",
            "reasons": list(value.reasons),
            "conditions": write(value.conditions),
            "notes": write(value.notes),
        }

    def provision(value: Provision[Any]) -> dict[str, Any]:
        label = value.words.in_(language)
        return {"label": label, "value": write(value.value), "since": write(value.since), "law": write(value.law)}

    def source(value: Source) -> dict[str, Any]:
        return {"cited": value.in_(language), "evidence": value.evidence.value}

    rules: list[tuple[Any, Callable[[Any], Any]]] = [
        ((bool, int, str, NoneType), lambda value: value),
        (Enum, lambda value: value.value),
        (datetime, datetime.isoformat),
        ((date, Month, Fraction, Decimal), str),
        (Words, lambda value: value.in_(language)),
        ((tuple, list), lambda value: [write(part) for part in value]),
        (frozenset, lambda value: sorted(write(part) for part in value)),
        (Mapping, lambda value: {_name(key): write(part) for key, part in value.items()}),
        (Bill, bill),
        (Item, item),
        (Step, step),
        (Condition, condition),
        (Granted, granted),
        (Refused, refused),
        (Provision, provision),
        ((Citation, Reading, Hypothesis), source),
    ]
    return write


def _name(key: object) -> str:
    return str(key.value if isinstance(key, Enum) else key)


def from_plain(kind: type[T], data: object) -> T:
    """A fact or a claim from its plain form.

    Raises ValueError that names the path of every unknown key, missing field, wrong type and impossible value.
    """
    try:
        return _reader().structure(data, kind)
    except BaseValidationError as errors:
        said = transform_error(errors, format_exception=_said)
        raise ValueError(f"{kind.__name__}: {'; '.join(said)}") from None
    except (TypeError, ValueError, KeyError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from None


def _said(error: BaseException, kind: type[Any] | None) -> str:
    """What an error says by itself; cattrs words the others."""
    if type(error) in {TypeError, ValueError}:
        return str(error)
    return format_exception(error, kind)


@lru_cache(maxsize=1)
def _reader() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Month, lambda data, _: Month.parse(_text(data)))
    converter.register_structure_hook(datetime, lambda data, _: datetime.fromisoformat(_text(data)))
    converter.register_structure_hook(date, lambda data, _: date.fromisoformat(_text(data)))
    converter.register_structure_hook(Fraction, lambda data, _: Fraction(_text(data)))
    converter.register_structure_hook(Decimal, lambda data, _: Decimal(_text(data)))
    converter.register_structure_hook(int, lambda data, _: _exactly(int, data))
    converter.register_structure_hook(bool, lambda data, _: _exactly(bool, data))
    converter.register_structure_hook(str, lambda data, _: _exactly(str, data))
    converter.register_structure_hook_func(_is_union, lambda data, kind: _of_a_union(data, kind, converter))
    converter.register_structure_hook_factory(attrs.has, lambda kind: _untagged(kind, converter))
    return converter


def _untagged(kind: type[Any], converter: Converter) -> Callable[[Any, Any], Any]:
    """An attrs class from a dict whose `type`, where it is given, must be that class."""
    structure = converter.gen_structure_attrs_fromdict(kind)

    def read(data: Any, _: Any) -> Any:
        if not isinstance(data, Mapping):
            raise TypeError(f"{data!r} is a {type(data).__name__}; expected a {kind.__name__} as a dict")
        if data.get(TYPE, kind.__name__) != kind.__name__:
            raise ValueError(f"type {data[TYPE]!r}; expected {kind.__name__!r}")
        return structure({name: part for name, part in data.items() if name != TYPE}, kind)

    return read


def _is_a_dict(kind: Any) -> bool:
    """Whether the plain form of a kind is a dict; a month's is text."""
    return attrs.has(kind) and kind is not Month


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in {Union, UnionType}


def _of_a_union(data: Any, union: Any, converter: Converter) -> Any:
    """The member of a union that the data belongs to: by its `type`, or by what the data is."""
    members = get_args(union)
    if data is None and NoneType in members:
        return None
    classes = {member.__name__: member for member in members if _is_a_dict(member)}
    if isinstance(data, Mapping):
        name = data.get(TYPE, next(iter(classes)) if len(classes) == 1 else None)
        if name not in classes:
            raise ValueError(f"type {name!r}; expected one of {sorted(classes)}")
        return converter.structure(data, classes[name])
    if type(data) is int and int in members:
        return data
    others = [member for member in members if member not in {NoneType, int, bool} and not _is_a_dict(member)]
    if type(data) is bool and bool in members:
        return data
    if Fraction in others and isinstance(data, str):
        return Fraction(data)
    if len(others) == 1:
        return converter.structure(data, others[0])
    raise TypeError(
        f"{data!r} is a {type(data).__name__}; expected {' or '.join(_called(member) for member in members)}"
    )


def _called(member: Any) -> str:
    return "null" if member is NoneType else getattr(member, "__name__", str(member))


def _text(data: object) -> str:
    return _exactly(str, data)


def _exactly(kind: type[T], data: object) -> T:
    if type(data) is kind:
        return data
    raise TypeError(f"{data!r} is a {type(data).__name__}; expected {kind.__name__}")
