"""The categories of participants over frames: which lines their bills have, and how a key finds its tariff."""

from collections.abc import Collection, Iterator, Mapping

from jamsostek.contributions.non_wage import BAND, INCOME, non_wage_tariff
from jamsostek.contributions.tariffs import Tariff, wage_earner_tariff
from jamsostek.frames.columns import Category, column
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.months import Month
from jamsostek.participants import Employer, NonWageEarner, WageBasis, WageKind
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Financier, NonWageStatus, Payer, Program, Relief, ReliefWord, Risk, Scale, Sector, as_relief
from jamsostek.wages import WAGE

FUNDING = ("jkp_government", "jkp_from_jkk", "jkp_from_jkm", "jkk_kept", "jkm_kept")
"""The columns of JKP's funding."""


def as_reliefs(reliefs: Collection[Relief | ReliefWord]) -> frozenset[Relief]:
    """A set of reliefs from the border."""
    return frozenset(as_relief(relief, "reliefs") for relief in reliefs)


def _wage_earner_tariff(
    rulebook: Rulebook,
    month: Month,
    risk: Risk | None,
    scale: Scale | None,
    programs: tuple[Program, ...] | None,
    reliefs: Collection[Relief],
) -> Tariff:
    employer = Employer(scale=scale, risk=risk, reliefs=frozenset(reliefs))
    return wage_earner_tariff(employer, programs, WageBasis(WageKind.MONTHLY), None, month, None, rulebook)


def _formulas(tariff: Tariff) -> Mapping[str, Formula]:
    """The formulas of a tariff by the name of their column."""
    lines = {column(entry.program, entry.payer): entry.formula for entry in tariff.entries}
    return lines | dict(_funding(tariff))


def _funding(tariff: Tariff) -> Iterator[tuple[str, Formula]]:
    parts = tariff.funding
    if parts is not None:
        formulas = (parts.government.formula, parts.from_jkk, parts.from_jkm, parts.jkk_kept, parts.jkm_kept)
        yield from ((name, formula) for name, formula in zip(FUNDING, formulas, strict=True) if formula is not None)


WAGE_EARNERS = Category(
    lines=(
        (Program.JKK, Payer.EMPLOYER),
        (Program.JKM, Payer.EMPLOYER),
        (Program.JHT, Payer.EMPLOYER),
        (Program.JHT, Payer.WORKER),
        (Program.JP, Payer.EMPLOYER),
        (Program.JP, Payer.WORKER),
    ),
    fact=WAGE,
    tariff_of=_wage_earner_tariff,
    formulas_of=_formulas,
)
"""Wage earners (penerima upah) of employers other than the State."""


def _non_wage_tariff(
    rulebook: Rulebook,
    month: Month,
    by: str,
    status: NonWageStatus,
    sector: Sector,
    financed_by: Financier,
    companies: int,
    programs: tuple[Program, ...] | None,
    reliefs: Collection[Relief],
) -> Tariff:
    anybody = NonWageEarner(
        income=None if by == BAND else 0,
        band=1 if by == BAND else None,
        status=status,
        sector=sector,
        financed_by=financed_by,
        companies=companies,
        reliefs=frozenset(reliefs),
    )
    return non_wage_tariff(anybody.basis, programs, month, rulebook)


_NON_WAGE_LINES = (
    (Program.JKK, Payer.PARTICIPANT),
    (Program.JKM, Payer.PARTICIPANT),
    (Program.JHT, Payer.PARTICIPANT),
)
BY_INCOME = Category(lines=_NON_WAGE_LINES, fact=INCOME, tariff_of=_non_wage_tariff, formulas_of=_formulas)
"""Participants without wages (bukan penerima upah) by their income."""
BY_BAND = Category(lines=_NON_WAGE_LINES, fact=BAND, tariff_of=_non_wage_tariff, formulas_of=_formulas)
"""Participants without wages by the number of the band they chose."""
