"""Plain data: every fact and answer as dicts, lists, text and whole numbers, ready for JSON; facts and claims back from it.

    >>> from jamsostek import Employer, WageEarner
    >>> from jamsostek.plain import from_plain, to_plain
    >>> worker = WageEarner(Employer(scale="large", risk="low"), wage=12_000_000)
    >>> to_plain(worker)["wage"]
    12000000
    >>> from_plain(WageEarner, to_plain(worker)) == worker
    True

Enums are their word, days, moments and months ISO text, whole rupiah numbers, whatever else is exact text ("1/50", "0.5"); nothing is a
float. Where a field takes several kinds of facts, their dict has a `type`. An answer comes with its explanation: label, law and steps in
the language asked for, and with what it computes when asked (its total, say): null where a figure for it is missing.
Needs the extra `plain` (cattrs).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from jamsostek.contributions import Bill, FirmBill
from jamsostek.kernel.citations import Citation, Hypothesis, Reading, Source
from jamsostek.kernel.dated import NotInForce, Provision, Rule, Table
from jamsostek.kernel.decisions import Condition, Granted, Refused
from jamsostek.kernel.formulas import Formula, Step
from jamsostek.kernel.items import Item
from jamsostek.kernel.misfits import called, misfit
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Shown
from jamsostek.kernel.words import Language, LanguageWord, Words, as_language
from jamsostek.rulebook import Rulebook

T = TypeVar("T")
Plain: TypeAlias = dict[str, Any] | list[Any] | str | int | bool | None
TYPE = "type"


def to_plain(value: object, language: Language | LanguageWord = Language.EN) -> Any:
    """A fact or an answer as plain data. Raises TypeError for a value that has no plain form, ValueError for another language."""
    return _writer(as_language(language))(value)


@lru_cache(maxsize=len(Language))
def _writer(language: Language) -> Callable[[object], Any]:
    def write(value: object) -> Any:
        for kinds, plain in rules:
            if isinstance(value, kinds):
                return plain(value)
        if attrs.has(type(value)):
            return tagged(value)
        raise TypeError(f"{value!r}: {called(value)} has no plain form")

    def fields(value: Any) -> dict[str, Any]:
        held = {name: getattr(value, name) for name in _names(type(value))}
        return {name: write(part) for name, part in held.items() if not isinstance(part, Rulebook | Formula)}

    def tagged(value: object) -> dict[str, Any]:
        return {TYPE: type(value).__name__, **fields(value)}

    def shown(value: Shown) -> dict[str, Any]:
        computed = {name: write(part) for name, part in _computed(value)}
        return {TYPE: type(value).__name__, "label": value.in_(language).title, **computed, **fields(value)}

    def item(value: Item) -> dict[str, Any]:
        own = {name: part for name, part in fields(value).items() if name not in {"facts", "label"}}
        computed = {name: write(part) for name, part in _computed(value)}
        steps = {"law": write(value.law), "steps": write(value.formula.steps(value.facts))}
        return {TYPE: type(value).__name__, "label": value.label.in_(language), **own, **computed, **steps}

    def step(value: Step) -> dict[str, Any]:
        exact = value.value.numerator if value.value.denominator == 1 else str(value.value)
        own = {"value": exact, "unit": value.unit.value, "text": value.words.in_(language)}
        return {**own, "law": write(value.law), "parts": write(value.parts)}

    def bill(value: Bill) -> dict[str, Any]:
        computed = {name: write(part) for name, part in _computed(value)}
        parts = {name: write(getattr(value, name)) for name in ("funding", "deferral", "assessment")}
        own = {"month": str(value.month), "lines": [write(line) for line in value], "total": value.total()}
        return {TYPE: "Bill", "label": value.in_(language).title, **own, **computed, **parts}

    def firm_bill(value: FirmBill) -> dict[str, Any]:
        return {**shown(value), "total": value.total(), "due_dates": write(value.due_dates())}

    def condition(value: Condition) -> dict[str, Any]:
        own = {"code": value.code, "met": value.met, "text": value.words.in_(language), "law": write(value.law)}
        return {TYPE: type(value).__name__, **fields(value), **own}

    def granted(value: Granted[Any]) -> dict[str, Any]:
        return {"outcome": "granted", "benefit": write(value.benefit), "conditions": write(value.conditions)}

    def refused(value: Refused) -> dict[str, Any]:
        own = {"reasons": list(value.reasons), "conditions": write(value.conditions), "notes": write(value.notes)}
        return {"outcome": "refused", **own}

    def provision(value: Provision[Any]) -> dict[str, Any]:
        label = value.words.in_(language)
        return {"label": label, "value": write(value.value), "since": write(value.since), "law": write(value.law)}

    def table(value: Table[Any, Any]) -> dict[str, Any]:
        rows = [tagged(entry) if not isinstance(entry, Provision) else provision(entry) for entry in value.entries]
        return {TYPE: "Table", "label": value.words.in_(language), "rows": rows}

    def source(value: Source) -> dict[str, Any]:
        return {"cited": value.in_(language), "evidence": value.evidence.value}

    rules: list[tuple[Any, Callable[[Any], Any]]] = [
        ((bool, int, str, NoneType), lambda value: value),
        (Enum, lambda value: value.value),
        (datetime, datetime.isoformat),
        (Decimal, _with_a_point),
        ((date, Month, Fraction), str),
        ((Words, Rule), lambda value: value.in_(language)),
        ((tuple, list), lambda value: [write(part) for part in value]),
        (frozenset, lambda value: sorted(write(part) for part in value)),
        (Mapping, lambda value: {_name(key): write(part) for key, part in value.items()}),
        (Bill, bill),
        (FirmBill, firm_bill),
        (Item, item),
        (Step, step),
        (Condition, condition),
        (Granted, granted),
        (Refused, refused),
        (Provision, provision),
        (Table, table),
        ((Citation, Reading, Hypothesis), source),
        (Shown, shown),
    ]
    return write


def _name(key: object) -> str:
    return str(key.value if isinstance(key, Enum) else key)


def _with_a_point(value: Decimal) -> str:
    """A decimal is known by its point: "3.0". A Fraction never has one."""
    text = format(value, "f")
    return text if "." in text else f"{text}.0"


def _computed(answer: Shown) -> Iterator[tuple[str, Any]]:
    """The properties of an answer; those that only gather its parts anew are left out. None where a figure for one is missing."""
    names = (name for kind in type(answer).__mro__ for name, part in vars(kind).items() if isinstance(part, property))
    for name in dict.fromkeys(names):
        if name not in {"label", "law"} and not name.startswith("_"):
            value = _asked(answer, name)
            if not _gathers_parts(value):
                yield name, value


def _asked(answer: Shown, name: str) -> Any:
    try:
        return getattr(answer, name)
    except (NotInForce, ValueError):
        return None


def _gathers_parts(value: object) -> bool:
    if isinstance(value, Shown):
        return not isinstance(value, Item)
    return isinstance(value, tuple | list | Mapping) and any(attrs.has(type(part)) for part in value)


def from_plain(kind: type[T], data: object) -> T:
    """A fact or a claim from its plain form.

    Raises ValueError that names the path of every unknown key, missing field, wrong type and impossible value: "$.employer.scale",
    TypeError for a kind that is no class.
    """
    if isinstance(kind, str):
        raise misfit(kind, "kind", "a class, such as WageEarner")
    try:
        return _reader().structure(data, kind)
    except (BaseValidationError, TypeError, ValueError) as error:
        raise ValueError(f"{kind.__name__}: {'; '.join(_complaints(error, '$'))}") from None


def _complaints(error: BaseException, path: str) -> Iterator[str]:
    """What was wrong, each with its path."""
    if isinstance(error, ClassValidationError | IterableValidationError):
        inside, outside = error.group_exceptions()
        for one, note in inside:
            at = f"[{note.index}]" if isinstance(note, IterableValidationNote) else f".{note.name}"
            yield from _complaints(one, path + at)
        for one in outside:
            yield from _complaints(one, path + _field_of(one, error.cl))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = ", ".join(_names(error.cl))
        yield from (f"{path}.{key}: unknown key; expected {known}" for key in sorted(error.extra_fields, key=str))
    elif isinstance(error, KeyError):
        yield f"{path}: missing"
    else:
        said = str(error)
        yield f"{path}: {said.removeprefix(path.rpartition('.')[2] + ': ')}"


def _names(kind: type[Any]) -> list[str]:
    return [part.name for part in attrs.fields(kind) if part.init]


def _field_of(error: Exception, kind: type[Any]) -> str:
    """The field that a fact's own objection begins with, as the end of a path."""
    named = re.match(r"(\w+)(\[\d+\])?: ", str(error))
    return f".{named[1]}{named[2] or ''}" if named and named[1] in _names(kind) else ""


@lru_cache(maxsize=1)
def _reader() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Month, lambda data, _: Month.parse(_exactly(str, data)))
    converter.register_structure_hook(datetime, lambda data, _: _moment(_exactly(str, data)))
    converter.register_structure_hook(date, lambda data, _: _day(_exactly(str, data)))
    converter.register_structure_hook(Fraction, lambda data, _: _exact_number(data))
    converter.register_structure_hook(Decimal, lambda data, _: Decimal(_text_of(data)))
    for plain in (int, bool, str):
        converter.register_structure_hook(plain, lambda data, kind: _exactly(kind, data))
    converter.register_structure_hook_func(_is_enum, lambda data, kind: _member(_exactly(str, data), kind))
    converter.register_structure_hook_func(_is_union, lambda data, kind: _of_a_union(data, kind, converter))
    converter.register_structure_hook_func(_is_collection, lambda data, kind: _collection(data, kind, converter))
    converter.register_structure_hook_factory(attrs.has, lambda kind: _fact(kind, converter))
    return converter


def _fact(kind: type[Any], converter: Converter) -> Callable[[Any, Any], Any]:
    """A reader of a class of facts from a dict whose `type`, where it is given, must be that class."""

    @lru_cache(maxsize=1)
    def structure() -> Callable[[Any, Any], Any]:
        """Made at the first call: a class may hold itself."""
        return converter.gen_structure_attrs_fromdict(attrs.resolve_types(kind))

    def read(data: Any, _: Any) -> Any:
        if issubclass(kind, Shown):
            raise TypeError(f"a {kind.__name__} is an answer: it is decided or computed, not read")
        if not isinstance(data, Mapping):
            raise TypeError(f"{data!r} is {called(data)}; expected a {kind.__name__} as a dict")
        if data.get(TYPE, kind.__name__) != kind.__name__:
            raise ValueError(f"type {data[TYPE]!r}; expected {kind.__name__!r}")
        return structure()({name: part for name, part in data.items() if name != TYPE}, kind)

    return read


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(word: str, kind: type[Enum]) -> Enum:
    for member in kind:
        if member.value == word:
            return member
    raise ValueError(f"{word!r} is unknown; expected one of {', '.join(repr(member.value) for member in kind)}")


def _is_collection(kind: Any) -> bool:
    return get_origin(kind) in {tuple, frozenset}


def _collection(data: Any, kind: Any, converter: Converter) -> Any:
    """A tuple or a frozenset from a list; each wrong part keeps its number."""
    part, found, wrong = get_args(kind)[0], [], []
    for index, each in enumerate(_exactly(list, data)):
        try:
            found.append(converter.structure(each, part))
        except (BaseValidationError, TypeError, ValueError) as error:
            error.add_note(IterableValidationNote(f"at {index}", index, part))
            wrong.append(error)
    if wrong:
        raise IterableValidationError("in a list", wrong, kind)
    return get_origin(kind)(found)


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in {Union, UnionType}


def _of_a_union(data: Any, union: Any, converter: Converter) -> Any:
    """The member of a union that the data belongs to: by its `type`, or by what the data is."""
    members = get_args(union)
    if type(data) in members:
        return data
    classes = {member.__name__: member for member in members if attrs.has(member) and member is not Month}
    if isinstance(data, Mapping) and classes:
        name = data.get(TYPE, next(iter(classes)) if len(classes) == 1 else None)
        if name not in classes:
            found = "no type" if name is None else f"type {name!r}"
            raise ValueError(f"{found}; expected one of {', '.join(classes)}")
        return converter.structure(data, classes[name])
    if isinstance(data, str):
        fitting = [member for member in members if member not in {NoneType, int, bool, *classes.values()}]
        fitting = [member for member in fitting if not _is_collection(member)]
        if Fraction in fitting and Decimal in fitting:
            fitting = [Decimal if "." in data else Fraction]
    else:
        fitting = [member for member in members if isinstance(data, list) and _is_collection(member)]
    if len(fitting) == 1:
        return converter.structure(data, fitting[0])
    raise TypeError(f"{data!r} is {called(data)}; expected {' or '.join(dict.fromkeys(map(_called, members)))}")


def _called(member: Any) -> str:
    return _PLAIN_NAMES.get(get_origin(member) or member) or str(member.__name__)


_PLAIN_NAMES: Mapping[Any, str] = {
    NoneType: "null",
    int: "a whole number",
    Fraction: 'exact text ("1/50")',
    Decimal: 'exact text ("0.5")',
    date: "a day",
    Month: "a month",
    tuple: "a list",
    list: "a list",
    frozenset: "a list",
}

_NUMBER = re.compile(r"-?\d{1,60}(\.\d{1,60}|/0{0,9}[1-9]\d{0,59})?", re.ASCII)
"""No exponents: a short text would make a number of any length."""


def _exact_number(data: object) -> Fraction:
    text = _exactly(str, data)
    if _NUMBER.fullmatch(text):
        return Fraction(text)
    raise ValueError(f'{text!r} is no exact number; expected "1/50", "0.02" or "3"')


def _text_of(data: object) -> str:
    """The text of an exact number."""
    _exact_number(data)
    return str(data)


def _day(text: str) -> date:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        return date.fromisoformat(text)
    raise ValueError(f'{text!r} is no day; expected "YYYY-MM-DD"')


def _moment(text: str) -> datetime:
    if "T" in text:
        return datetime.fromisoformat(text)
    raise ValueError(f'{text!r} is no moment; expected "YYYY-MM-DDTHH:MM"')


def _exactly(kind: type[T], data: object) -> T:
    if type(data) is kind:
        return data
    raise TypeError(f"{data!r} is {called(data)}; expected {_PLAIN_NAMES.get(kind, kind.__name__)}")
