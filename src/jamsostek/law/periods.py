"""How the law counts time, where the regulations leave it open."""

from attrs import frozen

from jamsostek.kernel.dated import option
from jamsostek.kernel.months import LeapDay
from jamsostek.readings.jp import JP_2


@frozen(cache_hash=True)
class Law:
    """How anniversaries are reached."""

    leap_day: LeapDay = option(LeapDay.FEBRUARY_28, JP_2)


LAW = Law()
