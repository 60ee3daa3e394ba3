"""The answers to the open readings of JP that this library can take: each enum is a field of the law."""

from enum import Enum


class PensionAgeStep(Enum):
    """Whether a later step of the pension age reaches who passed it and works on (reading JP-1)."""

    FIXED_ONCE = "fixed_once"
    WHILE_CONTRIBUTING = "while_contributing"


class DensityMonths(Enum):
    """Which months of membership the paid ones are held against (reading JP-12)."""

    UNTIL_THE_EVENT = "until_the_event"
    WITH_THE_EVENT_MONTH = "with_the_event_month"
    FROM_REGISTRATION = "from_registration"
    WITH_EMPLOYMENT = "with_employment"
    ALREADY_DUE = "already_due"
    UNTIL_THE_CAUSE = "until_the_cause"


class Index(Enum):
    """Which years of inflation revalue a wage (reading JP-17)."""

    WAGE_YEAR_TO_PENSION_YEAR = "wage_year_to_pension_year"
    AFTER_THE_WAGE_YEAR = "after_the_wage_year"
    UNTIL_THE_EVENT = "until_the_event"
    UNTIL_THE_CALCULATION = "until_the_calculation"


class Clamp(Enum):
    """When a pension is kept within the bounds, and what the next yearly rise is taken of (reading JP-18)."""

    SHARE_THEN_EACH_MONTH = "share_then_each_month"
    BEFORE_THE_SHARE = "before_the_share"
    ON_DETERMINATION = "on_determination"
    PER_CHILD = "per_child"
    UNCLAMPED_BASE = "unclamped_base"
    NOT_FOR_SURVIVORS = "not_for_survivors"
    LAST_PAID_BASE = "last_paid_base"


class BoundsMonth(Enum):
    """From which month of its year a bound holds (reading JP-19)."""

    ANNOUNCED = "announced"
    MARCH = "march"
    JANUARY = "january"
    FEBRUARY = "february"


class ChildShares(Enum):
    """How two children share, and who the two are (reading JP-21)."""

    SHARED = "shared"
    EACH = "each"
    WITHOUT_ACCRUAL = "without_accrual"
    FIRST_TWO_ELIGIBLE = "first_two_eligible"


class PensionRounding(Enum):
    """To what a payment is rounded (reading JP-29); answers are whole rupiah, so two decimals are not among them."""

    RUPIAH = "rupiah"
    TENS = "tens"


class LatestEntry(Enum):
    """Until when a worker can still enter JP (reading JP-5)."""

    DAY_BEFORE_PENSION = "day_before_pension"
    MONTH_BEFORE_PENSION = "month_before_pension"
    NO_LIMIT = "no_limit"
