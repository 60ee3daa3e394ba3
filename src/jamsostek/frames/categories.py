"""The categories of participants over frames: which lines their bills have, and how a key finds its tariff."""

from collections.abc import Collection, Iterator, Mapping

from jamsostek.contributions.tariffs import Tariff, wage_earner_tariff
from jamsostek.frames.columns import Category, column
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.months import Month
from jamsostek.participants import Employer, WageBasis, WageKind
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Payer, Program, Relief, ReliefWord, Risk, Scale, as_relief
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
