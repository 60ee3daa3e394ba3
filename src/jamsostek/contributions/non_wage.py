"""What participants without wages owe: the amounts of an income band for JKK and JHT, a flat amount for JKM.

PP 44/2015 Pasal 20 and Lampiran II, PP 46/2015 Pasal 18, PP 50/2025. The contribution follows the band, never the income itself.
"""

from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from attrs import frozen

from jamsostek.contributions.tariffs import Entry, Tariff, only_open
from jamsostek.dues import jht, jkk, jkm
from jamsostek.kernel.citations import Citation
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Granted
from jamsostek.kernel.formulas import Bands, Fact, Fixed, Formula, Ladder, Scaled, share
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.law.income_bands import IncomeInAGap
from jamsostek.mandatory import programs_by_status
from jamsostek.participants import NonWageBasis, NonWageEarner
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_32
from jamsostek.regulations import PP_37_2021, PP_44_2015, PP_45_2015, PP_46_2015
from jamsostek.reliefs import Relieved, outside_their_months, relieved
from jamsostek.reliefs.non_wage_2026 import NonWage2026
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import NonWageStatus, Payer, Program

INCOME = "income"
"""The key of the income among the facts of a formula."""
BAND = "band"
"""The key of the number of a chosen band."""

_INCOME = Fact(INCOME, Words("income of the month", "penghasilan sebulan"))
_BAND = Fact(BAND, Words("the band chosen", "golongan yang dipilih"), Unit.COUNT)
_COMPANIES = Words("in each of {n:count} companies", "pada masing-masing dari {n:count} perusahaan")
_CLOSED: Mapping[Program, Citation] = {Program.JP: PP_45_2015.at("Pasal 2"), Program.JKP: PP_37_2021.at("Pasal 4")}


@lru_cache(maxsize=4096)
def non_wage_tariff(
    basis: NonWageBasis, programs: tuple[Program, ...] | None, month: Month, rulebook: Rulebook
) -> Tariff:
    """The tariff of a participant without wages, over the fact "income" or "band".

    The programs named, or those mandatory for the status in that month. Raises ValueError for JP and JKP.
    """
    included = programs_by_status(basis.status, month, rulebook) if programs is None else programs
    only_open(included, _CLOSED, "a participant without wages")
    notes = outside_their_months(basis.reliefs, month, rulebook)
    return Tariff(included, tuple(_lines(basis, included, month, rulebook)), notes=notes)


def _lines(basis: NonWageBasis, programs: Collection[Program], month: Month, rulebook: Rulebook) -> Iterator[Entry]:
    base = contribution_base(basis, month, rulebook)
    if Program.JKK in programs:
        full = jkk.participant_contribution(base, month, rulebook)
        due = in_whole_rupiah(_relieved(full, Program.JKK, basis, month, rulebook), rulebook)
        yield Entry(Program.JKK, Payer.PARTICIPANT, _in_each_company(due, basis, PP_44_2015.at("Pasal 15 ayat (1)")))
    if Program.JKM in programs:
        full = jkm.participant_contribution(month, rulebook)
        due = in_whole_rupiah(_relieved(full, Program.JKM, basis, month, rulebook), rulebook)
        yield Entry(Program.JKM, Payer.PARTICIPANT, due)
    if Program.JHT in programs:
        due = in_whole_rupiah(jht.participant_contribution(base, month, rulebook), rulebook)
        yield Entry(Program.JHT, Payer.PARTICIPANT, _in_each_company(due, basis, PP_46_2015.at("Pasal 6")))


def contribution_base(basis: NonWageBasis, month: Month, rulebook: Rulebook) -> Formula:
    """The base of the band that the income falls in or that was chosen; of trainees once the first one (CONTRIBUTIONS-23)."""
    bands = rulebook.income_bands.bands.on(month)
    if basis.by_band:
        return Bands(_BAND, bands.with_value(bands.value.by_number()))
    fixed = _trainee_band(basis.status, month, rulebook)
    if fixed is not None:
        base = Provision(
            bands.value.figures[fixed.value - 1], bands.since, (*bands.law, *fixed.law), bands.words, bands.unit
        )
        return Fixed(base)
    return Bands(_INCOME, bands.with_value(_by_income(month, rulebook)))


def _trainee_band(status: NonWageStatus, month: Month, rulebook: Rulebook) -> Provision[int] | None:
    return rulebook.income_bands.trainee_band.get(month) if status is NonWageStatus.TRAINEE else None


def _by_income(month: Month, rulebook: Rulebook) -> Ladder:
    """The bands closed over the printed gaps (reading CONTRIBUTIONS-15): from below, or each from the end of the one before."""
    law = rulebook.income_bands
    bands = law.bands.on(month).value
    if law.in_a_gap is not IncomeInAGap.NEXT_BAND:
        return bands
    gap = law.gap.on(month).value
    lowest, *higher = bands.bounds
    return Ladder((lowest, *(bound - gap + 1 for bound in higher)), bands.figures)


def _relieved(
    contribution: Formula, program: Program, basis: NonWageBasis, month: Month, rulebook: Rulebook
) -> Formula:
    """What is left under the reliefs of 2020 (held) and of 2026 (found in the facts)."""
    due = relieved(contribution, program, basis.reliefs, month, rulebook)
    remaining = _relief_of_2026(basis, month, rulebook)
    return due if remaining is None else share(due, remaining.shares[program])


def _relief_of_2026(basis: NonWageBasis, month: Month, rulebook: Rulebook) -> Relieved | None:
    facts = NonWage2026(month=month, status=basis.status, sector=basis.sector, financed_by=basis.financed_by)
    decision = facts.decide(rulebook=rulebook)
    return decision.benefit if isinstance(decision, Granted) else None


def _in_each_company(due: Formula, basis: NonWageBasis, article: Citation) -> Formula:
    """An owner pays JKK and JHT in each company; JKM only in the one that is named."""
    if basis.companies == 1:
        return due
    words = _COMPANIES.with_(n=basis.companies)
    return Scaled(due, Fraction(basis.companies), words, (article, CONTRIBUTIONS_32))


@frozen
class IncomeBand(Shown):
    """The band of a participant without wages: its `number` from 1, and its `base` in rupiah with the law."""

    number: int
    base: Provision[int]

    def in_(self, language: Language, /) -> Sheet:
        """The number and the base."""
        return Sheet(_NUMBER.with_(number=self.number, base=self.base.value).in_(language), ())


_NUMBER = Words("band {number}: base {base:rupiah}", "golongan {number}: dasar iuran {base:rupiah}")


def income_band(participant: NonWageEarner, month: Month, *, rulebook: Rulebook = RULEBOOK) -> IncomeBand:
    """The band that counts for a participant in a month. Raises ValueError where there is none (`checked`)."""
    bands = rulebook.income_bands.bands.on(month)
    number = _number(checked(participant, month, rulebook), month, rulebook)
    return IncomeBand(number, bands.with_value(bands.value.figures[number - 1]))


def _number(participant: NonWageEarner, month: Month, rulebook: Rulebook) -> int:
    if participant.band is not None:
        return participant.band
    fixed = _trainee_band(participant.status, month, rulebook)
    if fixed is not None:
        return fixed.value
    return _by_income(month, rulebook).rung(non_wage_facts(participant)[INCOME])


def checked(participant: NonWageEarner, month: Month, rulebook: Rulebook) -> NonWageEarner:
    """The participant, if there is a band for it in a month.

    Raises ValueError for the number of a band that there is not, and for an income in a printed gap if the reading is taken that
    such an income has no band (CONTRIBUTIONS-15).
    """
    law = rulebook.income_bands
    if participant.band is not None:
        whole_number(participant.band, "band", least=1, most=len(law.bands.on(month).value.bounds))
    elif law.in_a_gap is IncomeInAGap.REFUSED and _trainee_band(participant.status, month, rulebook) is None:
        _outside_gaps(non_wage_facts(participant)[INCOME], law.bands.on(month).value, law.gap.on(month).value)
    return participant


def _outside_gaps(income: int, bands: Ladder, gap: int) -> None:
    for bound in bands.bounds[1:]:
        if bound - gap < income < bound:
            raise ValueError(
                f"income: {income:,} lies between two printed bands, above {bound - gap:,} and below {bound:,}; name the band"
            )


def non_wage_facts(participant: NonWageEarner) -> Mapping[str, int]:
    """The fact of a participant: the income or the number of the band."""
    facts = {INCOME: participant.income, BAND: participant.band}
    return {name: value for name, value in facts.items() if value is not None}
