"""The kinds of cases: each translates its facts into the library's and the library's answer into its keys."""

from collections.abc import Callable, Mapping

from cases_format import Answers, Facts
from kinds import contributions, death, payments

KINDS: Mapping[str, Callable[[Facts], Answers]] = {**contributions.KINDS, **death.KINDS, **payments.KINDS}
