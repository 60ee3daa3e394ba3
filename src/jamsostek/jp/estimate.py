"""An estimate for a living person: history and stated assumptions in, the pension at pension age or the lump sum out."""

from datetime import date
from fractions import Fraction

from attrs import evolve, field, frozen

from jamsostek.awards import Award
from jamsostek.jp.ages import PensionAge, pension_age
from jamsostek.jp.benefits import LumpSum, Pension
from jamsostek.jp.career import Career, Settlement, Spell
from jamsostek.jp.claims import Benefit, OldAgeClaim
from jamsostek.jp.lump_sum import contribution_ledger
from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.decisions import Granted
from jamsostek.kernel.money import exact_amount, exact_rate, rounded
from jamsostek.kernel.months import Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words, rupiah, write
from jamsostek.participants import Money
from jamsostek.rulebook import RULEBOOK, Rulebook


def _wage(value: Money | None) -> int | Fraction | None:
    return None if value is None else exact_amount(value, "wage")


def _growth(value: Fraction | int) -> Fraction:
    return exact_rate(value, "growth", least=-1)


def _development(value: Fraction | int | None) -> Fraction | None:
    return None if value is None else exact_rate(value, "development", least=-1)


@frozen(kw_only=True)
class Outlook:
    """What is assumed about the months to come.

    `wage` is the monthly wage of the next month (default: the last wage of the history), which grows by `growth` every January;
    contributions go on up to `until` (default: the month in which the pension is taken). `development` is the monthly rate at
    which contributions grow, asked only for a lump sum.
    """

    wage: int | Fraction | None = field(default=None, converter=_wage)
    growth: Fraction = field(default=Fraction(0), converter=_growth)
    until: Month | None = field(default=None)
    development: Fraction | None = field(default=None, converter=_development)

    @until.validator
    def _a_month(self, _: object, value: object) -> None:
        if value is not None:
            as_month(value, "until")

    @property
    def words(self) -> Words:
        """The assumptions as a person reads them."""
        return _OUTLOOK.with_(growth=self.growth)


_OUTLOOK = Words("assumed: the wage grows by {growth} every January", "diandaikan: upah naik {growth} setiap Januari")


@frozen(kw_only=True)
class Estimate(Shown):
    """What a living person can expect: when, how many contribution months, and how much.

    `benefit` is a Pension or a LumpSum; `monthly` the first month's pension, `lump_sum` the sum (None where the other is due, or
    where no development was assumed). `career` is the history with the assumed months.
    """

    age: PensionAge
    on: date
    career: Career
    benefit: Benefit
    monthly: Award | None
    outlook: Outlook

    @property
    def lump_sum(self) -> Award | None:
        """The lump sum, where 180 months cannot be reached and a development was assumed."""
        return self.benefit.award if isinstance(self.benefit, LumpSum) else None

    @property
    def months(self) -> int:
        """The contribution months at the pension age, assumed ones included."""
        return 0 if self.benefit.time is None else self.benefit.time.paid

    def in_(self, language: Language, /) -> Sheet:
        """When, how long, how much, and what was assumed."""
        amount = self.monthly or self.lump_sum
        label = _MONTHLY if isinstance(self.benefit, Pension) else _LUMP_SUM
        rows = (
            (_ON.in_(language), write(self.on, language)),
            (_MONTHS.in_(language), write(self.months, language, Unit.MONTHS)),
            (label.in_(language), _UNKNOWN.in_(language) if amount is None else rupiah(amount.amount, language)),
        )
        sources = () if amount is None else amount.law
        assumed = (source.in_(language) for source in sources if isinstance(source, Hypothesis))
        return Sheet(_TITLE.in_(language), rows, notes=(self.outlook.words.in_(language), *assumed))


_TITLE = Words("JP estimate", "perkiraan manfaat JP")
_ON = Words("taken on", "diambil pada")
_MONTHS = Words("contribution time", "masa iur")
_MONTHLY = Words("monthly pension", "pensiun per bulan")
_LUMP_SUM = Words("lump sum", "manfaat sekaligus")
_UNKNOWN = Words("needs an assumed development", "perlu andaian hasil pengembangan")
_NO_OUTLOOK = Outlook()


def estimate(
    born: date,
    career: Career,
    *,
    outlook: Outlook = _NO_OUTLOOK,
    stops_on: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Estimate:
    """The monthly pension at pension age, or the lump sum when 180 months cannot be reached.

    `career` is the history so far; `outlook` what is assumed from then on. Who works on gives `stops_on`, a day up to three years
    after the pension date. Figures of years to come stand in the rulebook: `assuming(...)` or `RULEBOOK.continuing()`; without them
    NotYetKnown is raised. Raises ValueError for an empty career or a `stops_on` before the pension date.
    """
    first, last = career.first, career.last
    if first is None or last is None:
        raise ValueError("career: empty; expected at least one spell")
    age = pension_age(born, contributing_until=last, rulebook=rulebook)
    on = age.on if stops_on is None else min(as_day(stops_on, "stops_on"), age.defer_until)
    if on < age.on:
        raise ValueError(f"stops_on: {on} lies before the pension date, {age.on}")
    whole = _continued(career, last, outlook, Month.of(on))
    claim = OldAgeClaim(born=born, registered_on=min(first.first_day, on), career=whole, on=on)
    benefit = _benefit(claim, rulebook)
    if isinstance(benefit, LumpSum) and outlook.development is not None:
        counted = whole.counted(Month.of(on), on, rulebook)
        ledger = contribution_ledger(counted, outlook.development, Month.of(on), rulebook=rulebook)
        benefit = _benefit(evolve(claim, ledger=ledger), rulebook)
    monthly = benefit.monthly if isinstance(benefit, Pension) else None
    return Estimate(age=age, on=on, career=whole, benefit=benefit, monthly=monthly, outlook=outlook)


def _benefit(claim: OldAgeClaim, rulebook: Rulebook) -> Benefit:
    decision = claim.decide(rulebook=rulebook)
    assert isinstance(decision, Granted), "at the pension age a claim is never refused"
    return decision.benefit


def _continued(career: Career, last: Month, outlook: Outlook, pension: Month) -> Career:
    """The history with a spell for each assumed year; the wage in whole rupiah, grown every January."""
    until = pension if outlook.until is None else min(outlook.until, pension)
    if until <= last:
        return career
    wage = _last_wage(career, last) if outlook.wage is None else outlook.wage
    start, spells = last + 1, []
    while start <= until:
        end = min(Month(start.year, 12), until)
        spells.append(Spell(start, end, wage=wage))
        grown = Fraction(wage) * (1 + outlook.growth)
        wage, start = rounded(grown.numerator, grown.denominator), end + 1
    return career.with_(*spells)


def _last_wage(career: Career, last: Month) -> int | Fraction:
    """The wages of the last month of the history, of all employers together."""
    wages = [
        spell.last_wage
        for spell in career.all_spells()
        if spell.last == last and spell.settlement is not Settlement.OWED
    ]
    known = [wage for wage in wages if wage is not None]
    if not known or len(known) < len(wages):
        raise ValueError("wage: the history has none in its last month; expected it in the outlook")
    return sum(known)
