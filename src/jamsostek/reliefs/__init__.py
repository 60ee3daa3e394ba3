"""Temporary reliefs: whether one is held (a facts type for each, with `decide()`), and what it leaves due.

On a bill each relief held is one more step, in its months; outside them it does nothing. None of them lowers a benefit.

>>> from jamsostek import Month, reliefs
>>> shoes = reliefs.LabourIntensive2025(
...     month=Month(2025, 4), industry="footwear", active_workers=30, jkk_paid_up_to=Month(2025, 1)
... )
>>> print(shoes.decide())  # doctest: +NORMALIZE_WHITESPACE
Refused
  ✗  30 active workers; at least 50 are needed [PP 7/2025 Pasal 3 ayat (3); reading CONTRIBUTIONS-9]
  ✓  April 2025 is a month of the relief, February 2025 to January 2026 [PP 7/2025 Pasal 4 ayat (1); PP 7/2025 Pasal 10; PP 36/2025 Pasal 10A]
  ✓  a listed industry: footwear [PP 7/2025 Pasal 3 ayat (4)]
  ✓  JKK paid up to January 2025; January 2025 is needed [PP 7/2025 Pasal 6 ayat (2); reading CONTRIBUTIONS-9]
"""

from importlib import import_module as _import
from typing import TYPE_CHECKING

from jamsostek.reliefs.shares import Relieved as Relieved
from jamsostek.reliefs.shares import last_day_of as last_day_of
from jamsostek.reliefs.shares import outside_their_months as outside_their_months
from jamsostek.reliefs.shares import relieved as relieved
from jamsostek.reliefs.shares import standing_on as standing_on

if TYPE_CHECKING:
    from jamsostek.reliefs.covid_2020 import Covid2020 as Covid2020
    from jamsostek.reliefs.jp_deferral_2020 import JpDeferral2020 as JpDeferral2020
    from jamsostek.reliefs.jp_deferral_2020 import JpDeferred as JpDeferred
    from jamsostek.reliefs.labour_intensive_2025 import LabourIntensive2025 as LabourIntensive2025
    from jamsostek.reliefs.non_wage_2026 import NonWage2026 as NonWage2026
else:
    _HOMES = {
        "Covid2020": "covid_2020",
        "JpDeferral2020": "jp_deferral_2020",
        "JpDeferred": "jp_deferral_2020",
        "LabourIntensive2025": "labour_intensive_2025",
        "NonWage2026": "non_wage_2026",
    }

    def __getattr__(name):
        """The facts of a relief, loaded when they are first asked for: a bill needs none of them."""
        if name in _HOMES:
            return getattr(_import(f"jamsostek.reliefs.{_HOMES[name]}"), name)
        raise AttributeError(f"module 'jamsostek.reliefs' has no attribute {name!r}")
