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

from jamsostek.categories import Category as Category
from jamsostek.categories import Standing as Standing
from jamsostek.contributions import Bill as Bill
from jamsostek.contributions import FirmBill as FirmBill
from jamsostek.contributions import contributions as contributions
from jamsostek.contributions import firm_bill as firm_bill
from jamsostek.kernel.citations import Hypothesis as Hypothesis
from jamsostek.kernel.dated import NotInForce as NotInForce
from jamsostek.kernel.dated import NotYetKnown as NotYetKnown
from jamsostek.kernel.dated import since as since
from jamsostek.kernel.decisions import Granted as Granted
from jamsostek.kernel.decisions import Refused as Refused
from jamsostek.kernel.months import Month as Month
from jamsostek.kernel.words import Language as Language
from jamsostek.participants import ConstructionProject as ConstructionProject
from jamsostek.participants import DailyWage as DailyWage
from jamsostek.participants import Employer as Employer
from jamsostek.participants import MigrantWorker as MigrantWorker
from jamsostek.participants import NonWageEarner as NonWageEarner
from jamsostek.participants import Person as Person
from jamsostek.participants import PieceWork as PieceWork
from jamsostek.participants import StateEmployer as StateEmployer
from jamsostek.participants import WageEarner as WageEarner
from jamsostek.participants import WeatherPieceWork as WeatherPieceWork
from jamsostek.participants import WithVat as WithVat
from jamsostek.rulebook import RULEBOOK as RULEBOOK
from jamsostek.rulebook import Rulebook as Rulebook
from jamsostek.terms import Payer as Payer
from jamsostek.terms import Program as Program
from jamsostek.terms import Relief as Relief
from jamsostek.terms import Risk as Risk
from jamsostek.terms import Scale as Scale

if TYPE_CHECKING:
    from jamsostek import business_types as business_types
    from jamsostek import duties as duties
    from jamsostek import identifiers as identifiers
    from jamsostek import jht as jht
    from jamsostek import jkk as jkk
    from jamsostek import jkm as jkm
    from jamsostek import jkp as jkp
    from jamsostek import jp as jp
    from jamsostek import local_government as local_government
    from jamsostek import membership as membership
    from jamsostek import migrants as migrants
    from jamsostek import payroll_tax as payroll_tax
    from jamsostek import reliefs as reliefs
    from jamsostek import sanctions as sanctions
    from jamsostek import scales as scales
    from jamsostek.participation import eligibility as eligibility
else:
    _PARTS = frozenset(
        "business_types duties identifiers jht jkk jkm jkp jp local_government membership migrants payroll_tax reliefs sanctions scales".split()
    )

    def __getattr__(name):
        """A part of the library that is loaded when it is first asked for."""
        if name in _PARTS:
            return _import(f"jamsostek.{name}")
        if name == "eligibility":
            return _import("jamsostek.participation").eligibility
        raise AttributeError(f"module 'jamsostek' has no attribute {name!r}")

    def __dir__():
        """Every public name, those loaded later included."""
        return sorted({*globals(), *_PARTS, "eligibility"})
