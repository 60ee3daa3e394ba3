"""Hypothesis strategies for facts of the field: one home for all of them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from jamsostek import Employer, Month
from jamsostek.jkm import DeathClaim
from jamsostek.scholarship import Child, Level
from jamsostek.terms import Kinship, Relief, Risk, Scale, Segment

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
