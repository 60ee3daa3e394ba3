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
from jamsostek.frames.border import as_given, as_table, numbers
from jamsostek.frames.categories import BY_BAND, BY_INCOME, FUNDING, WAGE_EARNERS, as_reliefs
from jamsostek.frames.columns import Choice, Request, month_choice, set_choice, term_choice
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import (
    Financier,
    NonWageStatus,
    Program,
    ProgramWord,
    Relief,
    ReliefWord,
    Risk,
    Scale,
    Sector,
    as_financier,
    as_non_wage_status,
    as_risk,
    as_scale,
    as_sector,
)


def wage_earners(
    frame: IntoFrameT,
    *,
    month: str | Month,
    wage: str,
    risk: str | Risk | None,
    scale: str | Scale | None = None,
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
    mandatory for the scale in that month (`scale` only counts then).

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
    amount, outside = numbers(table, "wage", wage)
    table, when = month_choice(table, month)
    table, of_risk = term_choice(table, "risk", risk, Risk, as_risk)
    of_programs = Choice((None,))
    table, of_scale = term_choice(table, "scale", scale, Scale, as_scale)
    if programs is not None:
        of_scale = Choice((None,))
        table, of_programs = set_choice(table, "programs", programs, Program, as_programs, least=1)
    if funding and not of_programs.includes(Program.JKP):
        raise ValueError("funding: True, but JKP is not in; it is only when programs name it")
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
    return as_given(request.answered(table), frame)


def non_wage_earners(
    frame: IntoFrameT,
    *,
    month: str | Month,
    income: str | None = None,
    band: str | None = None,
    status: str | NonWageStatus = NonWageStatus.INDEPENDENT,
    sector: str | Sector = Sector.OTHER,
    financed_by: str | Financier = Financier.SELF,
    companies: int = 1,
    programs: str | Collection[Program | ProgramWord] | None = None,
    reliefs: str | Collection[Relief | ReliefWord] = (),
    on_unknown: Literal["raise", "null"] = "raise",
    rulebook: Rulebook = RULEBOOK,
) -> IntoFrameT:
    """The frame with the contributions of a participant without wages (bukan penerima upah) in every row, in whole rupiah.

    `income` names a column of integers, the income of the month in whole rupiah; or `band` one with the numbers of the bands
    that participants chose. `status`, `sector` and `financed_by` name columns of their words or are constants; `companies` (of
    owners) is one number for all rows. The rest is as for wage earners; no programs are those mandatory for the status.

    Adds jkk_participant, jkm_participant, jht_participant (0 for a program that is not in) and total. Raises as `wage_earners`
    does; ValueError also unless exactly one of income and band is given.
    """
    table = as_table(frame)
    if (income is None) == (band is None):
        raise ValueError(f"income: {income!r}, band: {band!r}; expected exactly one of the two")
    if income is not None:
        gap = rulebook.income_bands.in_a_gap
        if gap is type(gap).REFUSED:
            raise ValueError("income: the reading that an income in a printed gap has no band is not taken over frames")
        category, (amount, outside) = BY_INCOME, numbers(table, "income", income)
    else:
        most = min(len(bands.value.figures) for bands in rulebook.income_bands.bands)
        category = BY_BAND
        amount, outside = numbers(table, "band", band, what="numbers of bands", least=1, most=most)
    table, when = month_choice(table, month)
    table, of_status = term_choice(table, "status", status, NonWageStatus, as_non_wage_status)
    table, of_sector = term_choice(table, "sector", sector, Sector, as_sector)
    table, of_financier = term_choice(table, "financed_by", financed_by, Financier, as_financier)
    of_programs = Choice((None,))
    if programs is not None:
        table, of_programs = set_choice(table, "programs", programs, category.programs, as_programs, least=1)
    table, of_reliefs = set_choice(table, "reliefs", reliefs, (Relief.COVID_2020,), as_reliefs)
    request = Request(
        category=category,
        month=when,
        amount=amount,
        outside=outside,
        choices=(
            Choice((category.fact,)),
            of_status,
            of_sector,
            of_financier,
            Choice((whole_number(companies, "companies", least=1),)),
            of_programs,
            of_reliefs,
        ),
        optional=(),
        on_unknown=on_unknown,
        rulebook=rulebook,
    )
    return as_given(request.answered(table), frame)
