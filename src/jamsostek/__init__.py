"""Indonesian workforce social security as code: who is covered, what is due, what is paid, and which article says so.

>>> from jamsostek import Employer, Month, Payer, Program, WageEarner, contributions, jp
>>> firm = Employer(scale="large", risk="low")
>>> bill = contributions(WageEarner(firm, wage=12_000_000), Month(2026, 4))
>>> bill.total(Payer.EMPLOYER), bill.total(Payer.WORKER), bill.total()
(766526, 350863, 1117389)

Programs and the other parts below are loaded when they are first asked for, so that a payroll that only bills starts quickly.
"""

from importlib import import_module as _import
from typing import TYPE_CHECKING

from jamsostek.categories import Category, Standing
from jamsostek.contributions import Bill, FirmBill, contributions, firm_bill
from jamsostek.kernel.citations import Hypothesis
from jamsostek.kernel.dated import NotInForce, NotYetKnown, since
from jamsostek.kernel.decisions import Granted, Refused
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Language
from jamsostek.participants import (
    ConstructionProject,
    DailyWage,
    Employer,
    MigrantWorker,
    NonWageEarner,
    Person,
    PieceWork,
    StateEmployer,
    WageEarner,
    WeatherPieceWork,
    WithVat,
)
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Program, Relief, Risk, Scale

__all__ = [
    "RULEBOOK",
    "Bill",
    "Category",
    "ConstructionProject",
    "DailyWage",
    "Employer",
    "FirmBill",
    "Granted",
    "Hypothesis",
    "Language",
    "MigrantWorker",
    "Month",
    "NonWageEarner",
    "NotInForce",
    "NotYetKnown",
    "Payer",
    "Person",
    "PieceWork",
    "Program",
    "Refused",
    "Relief",
    "Risk",
    "Rulebook",
    "Scale",
    "Standing",
    "StateEmployer",
    "WageEarner",
    "WeatherPieceWork",
    "WithVat",
    "business_types",
    "contributions",
    "duties",
    "eligibility",
    "firm_bill",
    "identifiers",
    "jht",
    "jkk",
    "jkm",
    "jkp",
    "jp",
    "local_government",
    "membership",
    "migrants",
    "payroll_tax",
    "reliefs",
    "sanctions",
    "scales",
    "since",
]

if TYPE_CHECKING:
    from jamsostek import (
        business_types,
        duties,
        identifiers,
        jht,
        jkk,
        jkm,
        jkp,
        jp,
        local_government,
        membership,
        migrants,
        payroll_tax,
        reliefs,
        sanctions,
        scales,
    )
    from jamsostek import frames as frames
    from jamsostek import plain as plain
    from jamsostek.participation import eligibility
else:
    _PARTS = frozenset(__all__) - frozenset(globals()) - {"eligibility"}
    _OPTIONAL = frozenset({"frames", "plain"})

    def __getattr__(name):
        """A part of the library that is loaded when it is first asked for."""
        if name in _PARTS | _OPTIONAL:
            return _import(f"jamsostek.{name}")
        if name == "eligibility":
            return _import("jamsostek.participation").eligibility
        raise AttributeError(f"module 'jamsostek' has no attribute {name!r}")

    def __dir__():
        """Every public name, those loaded later included."""
        return sorted({*__all__, *_OPTIONAL})
