"""The kinds of cases: each translates its facts into the library's and the library's answer into its keys."""

from collections.abc import Callable, Mapping

from cases_format import Answers, Facts
from kinds import contributions, payments

KINDS: Mapping[str, Callable[[Facts], Answers]] = {**contributions.KINDS, **payments.KINDS}
