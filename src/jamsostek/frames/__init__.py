"""Contributions over dataframes: the same rules for a whole payroll, a whole country, on any engine narwhals knows.

    from jamsostek import Month, Risk, frames
    frames.wage_earners(payroll, month="paid_for", wage="wage", risk=Risk.LOW, scale="scale")

A `str` always names a column; a domain object (Month, Risk, Scale, a collection of programs) is a constant. The same kind of frame
comes back, with int64 columns beside its own: polars, pandas, pyarrow, DuckDB, PySpark. Lazy stays lazy; nothing is collected.
"""

from collections.abc import Collection
from typing import Literal

from narwhals.stable.v2.typing import IntoFrameT

from jamsostek.contributions.tariffs import as_programs
from jamsostek.frames.border import amounts, as_table
from jamsostek.frames.categories import FUNDING, WAGE_EARNERS, as_reliefs
from jamsostek.frames.columns import Choice, Request, month_choice, set_choice, term_choice
from jamsostek.kernel.months import Month
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, ProgramWord, Relief, ReliefWord, Risk, Scale, as_risk, as_scale


def wage_earners(
    frame: IntoFrameT,
    *,
    month: str | Month,
    wage: str,
    risk: str | Risk | None,
    scale: str | Scale | None,
    programs: str | Collection[Program | ProgramWord] | None = None,
    reliefs: str | Collection[Relief | ReliefWord] = (),
    funding: bool = False,
    on_unknown: Literal["raise", "null"] = "raise",
    rulebook: Rulebook = RULEBOOK,
) -> IntoFrameT:
    """The frame with the contributions of a wage earner in every row, in whole rupiah.

    `wage` names a column of integers, the wage of the month; `month` a column of days, any day of the contribution month, or is
    a `Month`; `risk` and `scale` name columns of their words ("low", "large") or are a `Risk` and a `Scale`. `programs` and
    `reliefs` are collections, or name columns of texts that list their words ("JKK, JKM, JHT"); no programs are those that are
    mandatory for the scale in that month (`scale` is only read then).

    Adds jkk_employer, jkm_employer, jht_employer, jht_worker, jp_employer, jp_worker (0 for a program that is not in),
    total_employer, total_worker and total; with `funding` also jkp_government, jkp_from_jkk, jkp_from_jkm, jkk_kept and jkm_kept
    (null where JKP is not in). A row with a null among its fields is null.

    A row that cannot be known (a wage outside the limits, an unknown word, a month outside the law) raises ValueError or
    NotInForce where the data are at hand; on a lazy frame or an engine the evaluation fails with a sentence that names the
    field. With `on_unknown="null"` it is null, and the column `reason` says why.

    Raises TypeError or ValueError naming the field for a column that is not there or of another type, NotInForce for a constant
    month outside the law.
    """
    table = as_table(frame)
    amount, outside = amounts(table, "wage", wage)
    table, when = month_choice(table, month)
    table, of_risk = term_choice(table, "risk", risk, Risk, as_risk)
    named = programs if programs is None or isinstance(programs, str) else as_programs(programs)
    if funding and (named is None or (not isinstance(named, str) and Program.JKP not in named)):
        raise ValueError("funding: True, but JKP is not in; it is only when programs name it")
    of_scale, of_programs = Choice((None,)), Choice((None,))
    if named is None:
        table, of_scale = term_choice(table, "scale", scale, Scale, as_scale)
    else:
        table, of_programs = set_choice(table, "programs", named, Program, as_programs, least=1)
    table, of_reliefs = set_choice(table, "reliefs", reliefs, Relief, as_reliefs)
    request = Request(
        category=WAGE_EARNERS,
        month=when,
        amount=amount,
        outside=outside,
        choices=(of_risk, of_scale, of_programs, of_reliefs),
        optional=FUNDING if funding else (),
        on_unknown=on_unknown,
        rulebook=rulebook,
    )
    answer: IntoFrameT = request.answered(table).to_native()
    return answer
