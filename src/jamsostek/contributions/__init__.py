"""What is due: facts of a participant and a month in, a `Bill` out.

>>> from jamsostek import Employer, Month, Payer, Program, WageEarner, contributions
>>> firm = Employer(scale="large", risk="low")
>>> bill = contributions(WageEarner(firm, wage=12_000_000), Month(2026, 4))
>>> bill.total(Payer.EMPLOYER), bill.total(Payer.WORKER), bill.total()
(766526, 350863, 1117389)
"""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeAlias

from jamsostek.contributions.bills import Assessment as Assessment
from jamsostek.contributions.bills import Bill as Bill
from jamsostek.contributions.bills import Deferral as Deferral
from jamsostek.contributions.bills import Funding as Funding
from jamsostek.contributions.bills import Line as Line
from jamsostek.contributions.construction import Instalments as Instalments
from jamsostek.contributions.construction import instalments as instalments
from jamsostek.contributions.construction import project_facts, project_tariff
from jamsostek.contributions.firms import FirmBill as FirmBill
from jamsostek.contributions.firms import Penalty as Penalty
from jamsostek.contributions.firms import firm_bill as firm_bill
from jamsostek.contributions.migrant import migrant_tariff
from jamsostek.contributions.non_wage import IncomeBand as IncomeBand
from jamsostek.contributions.non_wage import checked, non_wage_facts, non_wage_tariff
from jamsostek.contributions.non_wage import income_band as income_band
from jamsostek.contributions.tariffs import Tariff as Tariff
from jamsostek.contributions.tariffs import as_programs, wage_earner_tariff
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.words import Words
from jamsostek.participants import ConstructionProject, MigrantWorker, NonWageEarner, WageEarner, wage_basis
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_27
from jamsostek.regulations import BPJS_MANUAL, PP_44_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program, ProgramWord
from jamsostek.wages import JKP_WAGE, wage_facts, wage_of_the_month

Participant: TypeAlias = WageEarner | NonWageEarner | ConstructionProject | MigrantWorker


def contributions(
    participant: Participant,
    month: Month,
    *,
    programs: Collection[Program | ProgramWord] | None = None,
    paid_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Bill:
    """What is due for a participant and a contribution month (bulan iuran), in whole rupiah.

    It never judges whether the person may or must join (`eligibility` does): `programs` default to those the law makes mandatory
    for the employer's scale or the participant's status in that month, JKP only when named. `paid_on` is the day of payment; in
    time if left out. Reliefs are held by the facts and do nothing outside their months. A construction project billed by its
    contract value is billed once; of a migrant worker only JHT has a month, JKK and JKM are one package (`migrants.package`).

    Raises ValueError with the article for a program that such a participant cannot have, NotInForce for a month before the law
    or past a lapse, NotYetKnown for one whose yearly figure is not known, TypeError and ValueError for facts that are none,
    naming the field.
    """
    if paid_on is not None:
        as_day(paid_on, "paid_on")
    named = None if programs is None else as_programs(programs)
    as_month(month, "month")
    if isinstance(participant, WageEarner):
        return _wage_earner_bill(participant, named, month, paid_on, rulebook)
    if isinstance(participant, NonWageEarner):
        tariff = non_wage_tariff(participant.basis, named, month, rulebook)
        return Bill(tariff, month, non_wage_facts(checked(participant, month, rulebook)))
    if isinstance(participant, ConstructionProject):
        tariff = project_tariff(participant.basis, named, month, rulebook)
        return Bill(tariff, month, project_facts(participant, tariff))
    if isinstance(participant, MigrantWorker):
        if month < Month.of(participant.registered_on):
            raise ValueError(f"month: {month} is before the registration on {participant.registered_on}")
        return Bill(migrant_tariff(participant, named, rulebook), month, {})
    expected = ", ".join(kind.__name__ for kind in (WageEarner, NonWageEarner, ConstructionProject, MigrantWorker))
    raise misfit(participant, "participant", f"one of {expected}")


def _wage_earner_bill(
    worker: WageEarner, programs: tuple[Program, ...] | None, month: Month, paid_on: date | None, rulebook: Rulebook
) -> Bill:
    facts = wage_facts(worker.wage)
    jkp_basis = None
    if worker.jkp_wage is not None:
        facts = {**facts, **wage_facts(worker.jkp_wage, JKP_WAGE)}
        jkp_basis = wage_basis(worker.jkp_wage)
    tariff = wage_earner_tariff(worker.employer, programs, wage_basis(worker.wage), jkp_basis, month, paid_on, rulebook)
    return Bill(tariff, month, facts, _warnings(worker, facts, month, rulebook))


def _warnings(worker: WageEarner, facts: Mapping[str, int], month: Month, rulebook: Rulebook) -> tuple[Words, ...]:
    """A wage below the minimum wage is billed as it is reported (reading CONTRIBUTIONS-27)."""
    if worker.minimum_wage is None:
        return ()
    wage = wage_of_the_month(wage_basis(worker.wage), month, rulebook).value(facts)
    return (_BELOW.with_(least=worker.minimum_wage, law=_BELOW_LAW),) if wage < worker.minimum_wage else ()


_BELOW = Words(
    "the wage is below the minimum wage, {least:rupiah}; billed as it is reported [{law}]",
    "upah di bawah upah minimum, {least:rupiah}; iuran dihitung dari upah yang dilaporkan [{law}]",
)
_BELOW_LAW = (PP_44_2015.at("Pasal 19"), BPJS_MANUAL.whole(), CONTRIBUTIONS_27)
