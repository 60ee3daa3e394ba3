"""The kinds of cases: each module here translates facts into the library's and its answers into the keys of its kinds."""

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module

from cases_format import Answers, Facts

Kinds = Mapping[str, Callable[[Facts], Answers]]


def _all_kinds() -> Kinds:
    found: dict[str, Callable[[Facts], Answers]] = {}
    for module in pkgutil.iter_modules(__path__):
        kinds: Kinds = getattr(import_module(f"{__name__}.{module.name}"), "KINDS", {})
        assert not found.keys() & kinds.keys(), f"{module.name}: a kind that another module answers"
        found |= kinds
    return found


KINDS = _all_kinds()
