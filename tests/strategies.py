"""Hypothesis strategies for facts of the field: one home for all of them."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, TypeVar, get_args, get_origin

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from jamsostek import RULEBOOK, DailyWage, Employer, Month, Person, jht, jkp, jp
from jamsostek.categories import Category, ContractKind, HealthSegment
from jamsostek.jht.grounds import CERTAIN
from jamsostek.jkk import AccidentClaim, AidBought, Cause, Consequences, IncomeBase, Loss, Part, Spell
from jamsostek.jkm import DeathClaim
from jamsostek.law.disability import Member
from jamsostek.scholarship import Child, Level
from jamsostek.terms import Kinship, Program, Relief, Risk, Scale, Segment

T = TypeVar("T")

LAST_KNOWN = RULEBOOK.jp.wage_ceiling.known_until() or Month(2015, 7)
"""The last month whose JP ceiling is known; a new ceiling moves it on."""
BEYOND = LAST_KNOWN + 1
"""The first month whose JP ceiling nobody knows yet."""
wages = st.integers(min_value=0, max_value=10**12)


"""Any wage the library takes."""


months = st.integers(Month(2015, 7).ordinal, Month(2027, 2).ordinal).map(Month.from_ordinal)


"""Any month whose figures are known."""


scales = st.sampled_from(Scale)


risks = st.sampled_from(Risk)


employers = st.builds(Employer, scale=scales, risk=risks)


reliefs = st.frozensets(st.sampled_from(Relief))


"""Any reliefs an employer may hold."""


days = st.dates(date(2015, 7, 1), date(2032, 12, 31))


"""Any day under the law of JKK and JKM."""


survivors = st.lists(st.sampled_from(Kinship), max_size=6)


@st.composite
def children(draw: st.DrawFn, *, event_on: date) -> Child:
    """A child of school age or below, with a first claim at or after the event."""
    level = draw(st.sampled_from(Level))
    years = {Level.BELOW_SCHOOL: 1, Level.KINDERGARTEN: 2, Level.PRIMARY: 6, Level.HIGHER: 5, Level.TRAINING: 5}
    return Child(
        level=level,
        year=draw(st.integers(1, years.get(level, 3))),
        birth_date=draw(st.dates(event_on - timedelta(days=366 * 26), event_on)),
        first_claim_on=draw(st.dates(event_on, event_on + timedelta(days=1500))),
    )


@st.composite
def deaths(draw: st.DrawFn) -> DeathClaim:
    """Any death that was no accident, with a participant and a family of any kind."""
    died_on = draw(days)
    segment = draw(st.sampled_from(Segment))
    months = draw(st.integers(0, 120))
    return DeathClaim(
        died_on=died_on,
        segment=segment,
        contribution_months=months,
        consecutive_months=draw(st.none() | st.integers(0, months)),
        work_accident=draw(st.booleans()),
        enrolled=draw(st.booleans()),
        active=draw(st.booleans()),
        arrears_months=draw(st.integers(0, 6)),
        registered_on=draw(st.none() | st.dates(died_on - timedelta(days=400), died_on)),
        employers=1 if segment is Segment.NON_WAGE else draw(st.integers(1, 4)),
        survivors=draw(st.none() | survivors),
        children=draw(st.lists(children(event_on=died_on), max_size=3)),
        applied_on=draw(st.none() | st.dates(died_on, died_on + timedelta(days=900))),
    )


def _job_losses() -> st.SearchStrategy[jkp.JobLoss]:
    """A dismissal with any history that hangs together: claims in order, each paid or not, some months missed."""
    waits = st.lists(st.integers(0, 200), max_size=6)

    def built(ended_on: date, waits: list[int], paid: int, missed: int, ends: tuple[int | None, ...]) -> jkp.JobLoss:
        claims = [ended_on + timedelta(days=sum(waits[: n + 1])) for n in range(len(waits))]
        new_job, died, trained, reported = (None if end is None else ended_on + timedelta(days=end) for end in ends)
        return jkp.JobLoss(
            ended_on=ended_on,
            claims=claims,
            paid_on=[claimed + timedelta(days=3) for claimed in claims[: min(paid, len(claims))]],
            missed=min(missed, 6 - len(claims)) if claims else 0,
            new_job_on=new_job,
            died_on=died,
            training_completed_on=trained,
            training_reported_on=reported,
        )

    end = st.none() | st.integers(0, 400)
    days = st.dates(date(2021, 2, 2), date(2027, 12, 31))
    return st.builds(built, days, waits, st.integers(0, 6), st.integers(0, 3), st.tuples(end, end, end, end))


job_losses = _job_losses()


"""A dismissal and what has happened so far."""


@st.composite
def dismissal_claims(draw: st.DrawFn, new_rules: bool | None = None) -> jkp.DismissalClaim:
    """A claim for JKP, mostly one that is granted; under the rules since 7 February 2025, those before, or either."""
    change = date(2025, 2, 7)
    least = change if new_rules else date(2022, 2, 1)
    ended_on = draw(st.dates(least, date(2025, 1, 15) if new_rules is False else date(2029, 1, 1)))
    most = min(ended_on + timedelta(days=200), change - timedelta(days=1)) if new_rules is False else None
    claimed_on = draw(st.dates(ended_on, most or ended_on + timedelta(days=200)))
    gaps = draw(st.frozensets(st.integers(1, 60), max_size=12))
    ended = Month.of(ended_on)
    previous = draw(st.lists(st.dates(date(2022, 2, 1), claimed_on), max_size=1))
    return jkp.DismissalClaim(
        ended_on=ended_on,
        ending=draw(st.sampled_from([jkp.Ending.EFFICIENCY, jkp.Ending.CLOSURE, jkp.Ending.BREACH])),
        claimed_on=claimed_on,
        paid_months=frozenset(ended - back for back in range(1, draw(st.integers(10, 90))) if back not in gaps),
        previous_benefits=previous,
        proof=draw(st.sampled_from([jkp.Proof.ACCEPTANCE_REPORTED, jkp.Proof.COURT_DECISION])),
    )


deposits = st.builds(
    jht.Deposit,
    month=st.integers(Month(2016, 1).ordinal, Month(2020, 12).ordinal).map(Month.from_ordinal),
    amount=st.integers(0, 10**8),
)


"""Contributions of the years whose growth has been declared."""


ledgers = st.lists(deposits, max_size=12)


growth_rates = st.fractions(min_value=0, max_value=1, max_denominator=1000)


"""Yearly growth, never negative."""


claim_days = st.dates(date(2015, 7, 1), date(2030, 12, 31))


claims = st.builds(
    jht.Claim,
    claimed_on=claim_days,
    ground=st.sampled_from([ground for ground in jht.Ground if ground not in CERTAIN]),
    event_on=st.dates(date(2014, 1, 1), date(2031, 12, 31)),
    birth_date=st.dates(date(1950, 1, 1), date(1980, 12, 31)),
    contract_pension_age=st.none() | st.integers(45, 60),
    citizenship=st.sampled_from(jht.Citizenship),
)


"""Claims on the whole account that only time or the rules of the day can refuse."""


instalments = st.lists(st.integers(0, 10**9), min_size=1, max_size=6)


"""Gross amounts of the payments of one entitlement."""


incomes = st.integers(min_value=0, max_value=30_000_000)


"""Incomes around and above every income band."""


contract_values = st.integers(min_value=1, max_value=20_000_000_000)


"""Contract values through every slice."""


persons = st.builds(
    lambda foreign, born, registered, **facts: Person(
        **facts,
        citizen=foreign is None,
        months_in_indonesia=foreign,
        born=born,
        registered_on=None if registered is None or (born is not None and registered < born) else registered,
    ),
    category=st.sampled_from(Category),
    scale=scales,
    contract=st.none() | st.sampled_from(ContractKind),
    health_insurance=st.sampled_from(HealthSegment),
    enrolled=st.none() | st.frozensets(st.sampled_from(Program)),
    foreign=st.none() | st.integers(min_value=0, max_value=24),
    born=st.none() | st.dates(date(1945, 1, 1), date(2005, 12, 31)),
    registered=st.none() | st.dates(date(2010, 1, 1), date(2015, 7, 1)),
)


"""Anybody in any capacity; who is registered was so by the day BPJS began."""


@st.composite
def losses(draw: st.DrawFn) -> Loss:
    """Any loss of any row, with what the row asks."""
    part = draw(st.sampled_from(Part))
    entry = RULEBOOK.disability.table[part].on(date(2022, 4, 11)).value
    if isinstance(entry, Member):
        function = st.none() | st.fractions(0, 1, max_denominator=360)
        return Loss(part, count=draw(st.integers(1, entry.most)), function_loss=draw(function))
    measures: dict[Part, st.SearchStrategy[int | Fraction]] = {
        Part.SCALP: st.fractions(Fraction(1, 10), Fraction(3, 10), max_denominator=1000),
        Part.LEG_SHORTENING: st.integers(1, 200),
        Part.HEARING_REDUCED_BOTH_EARS: st.integers(0, 120),
        Part.HEARING_REDUCED_ONE_EAR: st.integers(0, 120),
        Part.PHYSICAL_CAPACITY: st.fractions(0, Fraction(7, 10), max_denominator=1000),
        Part.VISUAL_ACUITY: st.fractions(0, 1, max_denominator=1000),
        Part.VISUAL_FIELD: st.fractions(0, 1, max_denominator=1000),
    }
    return Loss(part, measured=draw(measures[part]) if part in measures else None)


BAND_BASES = (1_000_000, 1_200_000, 4_450_000, 20_700_000)


@st.composite
def accidents(draw: st.DrawFn) -> AccidentClaim:
    """Any work accident or disease, of any participant, with any harm."""
    accident_on = draw(days)
    segment = draw(st.sampled_from(Segment))
    cause = draw(st.sampled_from(Cause))
    reported = accident_on + timedelta(days=draw(st.integers(0, 9)))
    first = accident_on + timedelta(days=draw(st.integers(0, 30)))
    wage_earner = segment is Segment.WAGE_EARNER
    unable = draw(st.none() | st.integers(1, 30).map(lambda months: Spell.of_months(first, months)))
    last = accident_on if unable is None else unable.last
    died_on = draw(st.none() | st.dates(last, last + timedelta(days=900)))
    known = last if died_on is None else died_on
    claimed_on = draw(st.none() | st.dates(known, known + timedelta(days=2500)))
    since = known if claimed_on is None else claimed_on
    consequences = Consequences(
        wage=draw(wages.map(DailyWage) | wages) if wage_earner else IncomeBase(draw(st.sampled_from(BAND_BASES))),
        land=draw(st.integers(0, 10**8)),
        air=draw(st.integers(0, 10**8)),
        spells=() if unable is None else (unable,),
        employer_paid=draw(st.none() | wages) if wage_earner and unable is not None else None,
        losses=draw(st.lists(losses(), max_size=3, unique_by=lambda loss: loss.part)),
        left_handed=draw(st.booleans()),
        total_permanent=draw(st.booleans()),
        died_on=died_on,
        survivors=None if died_on is None else draw(st.none() | survivors),
        aids=draw(st.just(()) | st.just((AidBought(item="glasses", cost=700_000),))),
        home_care=draw(st.lists(st.integers(0, 10**7), max_size=14)),
    )
    return AccidentClaim(
        accident_on=accident_on,
        cause=cause,
        segment=segment,
        registered=draw(st.booleans()),
        arrears_months=draw(st.integers(0, 6)),
        employment_ended_on=draw(st.none() | days) if cause is Cause.DISEASE else None,
        claimed_on=claimed_on,
        accident_at=datetime.combine(accident_on, time(8)),
        reported_at=datetime.combine(reported, time(9)),
        complete_on=draw(st.none() | st.dates(since, since + timedelta(days=900))),
        consequences=consequences,
    )


@st.composite
def spells(draw: st.DrawFn, *, least: int = 1, most: int = 138) -> list[jp.Spell]:
    """The spells of one employer after another from July 2015 on, `least` to `most` months paid in all, with gaps."""
    left, at, found = draw(st.integers(least, most)), Month(2015, 7), []
    while left:
        length = draw(st.integers(1, left))
        found.append(jp.Spell(at, at + (length - 1), wage=draw(st.integers(0, 20_000_000))))
        at, left = at + (length + draw(st.integers(0, 3))), left - length
    return found


@st.composite
def families(draw: st.DrawFn, died_on: date) -> jp.Family:
    """Any registered family of somebody who died on a day, its members' lives drawn to the end."""
    later = st.none() | st.dates(died_on, date(2060, 12, 31))
    born = st.dates(died_on - timedelta(days=365 * 30), died_on)
    children = st.lists(st.builds(jp.Child, born=born, works_from=later, married_on=later, died_on=later), max_size=3)
    return jp.Family(
        spouse=draw(st.none() | st.builds(jp.Spouse, ended_on=later)),
        children=tuple(draw(children)),
        parent=draw(st.none() | st.builds(jp.Parent, died_on=later)),
    )


def facts(kind: type[T]) -> st.SearchStrategy[T]:
    """Any facts of a class, made from the types of its fields: most optional ones left out, impossible combinations drawn anew."""
    own = _OF_CLASS.get(kind)
    return st.deferred(lambda: _built(kind)) if own is None else own


@st.composite
def _built(draw: st.DrawFn, kind: Any) -> Any:
    fields = attrs.fields(attrs.resolve_types(kind))
    given = {
        part.name: draw(_values(part.type))
        for part in fields
        if part.init and (part.default is attrs.NOTHING or draw(st.integers(0, 4)) == 0)
    }
    try:
        return kind(**given)
    except (TypeError, ValueError):
        reject()


def _values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of the type of a field."""
    if kind in _OF_TYPE:
        return _OF_TYPE[kind]
    parts = get_args(kind)
    if get_origin(kind) in {tuple, frozenset}:
        return st.lists(_values(parts[0]), max_size=3).map(get_origin(kind))
    if parts:
        return st.one_of([_values(part) for part in parts])
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    return facts(kind)


_OF_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(0, 3) | st.integers(0, 10**9),
    bool: st.booleans(),
    type(None): st.none(),
    date: st.dates(date(2015, 7, 1), date(2026, 12, 31)),
    Month: months,
    Fraction: st.fractions(0, 1, max_denominator=1000),
    Decimal: st.decimals(0, 1, places=3),
}

_OF_CLASS: dict[Any, st.SearchStrategy[Any]] = {
    Employer: st.builds(Employer, scale=st.none() | scales, risk=st.none() | risks, reliefs=reliefs),
    DeathClaim: deaths(),
    jkp.JobLoss: job_losses,
    jkp.DismissalClaim: dismissal_claims(),
    Person: persons,
    Loss: losses(),
    AccidentClaim: accidents(),
}
"""Classes whose fields hang together more than chance would have it."""
