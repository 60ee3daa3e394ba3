"""Unpaid contributions on the day of an event: how their months are counted, in JKK, JKM and JKP alike.

How many of them each program bears with stands in its own law.
"""

from enum import Enum

from attrs import frozen

from jamsostek.kernel.dated import option
from jamsostek.readings.jkk_jkm import JKK_JKM_18


class ArrearsCount(Enum):
    """How consecutive months in arrears are counted on the day of an event (reading JKK-JKM-18)."""

    DUE_DATES_PASSED = "due_dates_passed"
    CALENDAR_MONTHS = "calendar_months"
    ANY_UNPAID_MONTH = "any_unpaid_month"


@frozen(cache_hash=True)
class Law:
    """How months in arrears are counted."""

    count: ArrearsCount = option(ArrearsCount.DUE_DATES_PASSED, JKK_JKM_18)


LAW = Law()
