"""Hypothesis strategies for facts of the field: one home for all of them."""

from hypothesis import strategies as st

from jamsostek import Employer, Month
from jamsostek.terms import Relief, Risk, Scale

wages = st.integers(min_value=0, max_value=10**12)
"""Any wage the library takes."""
months = st.integers(Month(2015, 7).ordinal, Month(2027, 2).ordinal).map(Month.from_ordinal)
"""Any month whose figures are known."""
scales = st.sampled_from(Scale)
risks = st.sampled_from(Risk)
employers = st.builds(Employer, scale=scales, risk=risks)
reliefs = st.frozensets(st.sampled_from(Relief))
"""Any reliefs an employer may hold."""
