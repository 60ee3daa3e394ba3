"""What an employer owes who never enrolled the worker: all the cash at once, and the training. PP 37/2021 Pasal 37."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.awards import Award
from jamsostek.jkp.cash import WORKER, capped
from jamsostek.kernel.formulas import Fact, Scaled
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import exact_amount
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.participants import Money
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.jkp import JKP_19, JKP_28
from jamsostek.regulations import PP_37_2021
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Bearer, Scale, ScaleWord, as_scale
from jamsostek.wages import WAGE

_WAGE = Words("the monthly wage", "upah sebulan")
_LUMP_SUM = Words(
    "JKP cash for an unregistered worker, at once", "manfaat uang tunai JKP sekaligus, pekerja tidak didaftarkan"
)
_ALL_MONTHS = Words("{n:share} times, {months:months} together", "{n:share} kali, {months:months} sekaligus")
_EXEMPT = Words("nothing: {scale} is exempt", "tidak ada: {scale} dikecualikan")
_TRAINING = Words(
    "training is owed as well, as its cost, not as cash (reading JKP-28)",
    "pelatihan kerja juga terutang, sebesar biayanya, bukan uang tunai (bacaan JKP-28)",
)
_ENROL = Words(
    "the duty to enrol remains (PP 37/2021 Pasal 37)", "kewajiban mendaftarkan tetap berlaku (PP 37/2021 Pasal 37)"
)


@frozen
class Compensation(Shown):
    """What is owed at once, zero for an exempt enterprise."""

    lump_sum: Award
    exempt: bool

    def in_(self, language: Language, /) -> Sheet:
        """The amount and how it comes about."""
        return self.lump_sum.explain(language)


def unregistered(
    wage: Money, ended_on: date, scale: Scale | ScaleWord, *, rulebook: Rulebook = RULEBOOK
) -> Compensation:
    """What an employer of this scale owes a worker it never enrolled, for the monthly wage (rupiah) on the day work ended.

    Why the work ended is not asked: nothing is owed for an ending that JKP does not cover (`DismissalClaim` says which). The rule in
    force on that day counts; no contributions are asked, for there can be none (reading JKP-19). Micro enterprises are exempt
    (reading JKP-27). Raises NotInForce for a day before the program began, TypeError or ValueError for bad input.
    """
    day, kind = as_day(ended_on, "ended_on"), as_scale(scale)
    if kind is None:
        raise ValueError("scale: None; expected the scale of the enterprise, which decides whether it is exempt")
    exact = exact_amount(wage, "wage")
    facts = {WAGE: exact.numerator}
    months = rulebook.jkp.benefits.rates.on(day)
    exempt = rulebook.jkp.benefits.exempt_scales.on(day)
    times, law = sum(months.value, Fraction(0)), (PP_37_2021.at("Pasal 37 ayat (1)"), *months.law, JKP_19, JKP_28)
    text = _ALL_MONTHS.with_(n=times, months=len(months.value))
    owed = Scaled(capped(Fact(WAGE, _WAGE, den=exact.denominator), day, rulebook), times, text, law)
    if kind in exempt.value:
        owed = Scaled(owed, Fraction(0), _EXEMPT.with_(scale=kind), exempt.law)
    formula = in_whole_rupiah(owed, rulebook)
    amount, notes = amount_of(formula, facts), (_ENROL,) if kind in exempt.value else (_TRAINING, _ENROL)
    award = Award(
        amount, formula, facts, notes=notes, label=_LUMP_SUM, payee=WORKER, bearer=Bearer.EMPLOYER, payable_from=day
    )
    return Compensation(award, kind in exempt.value)
