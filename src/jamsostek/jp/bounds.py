"""The lowest and the highest pension of a month (PP 45/2015 Pasal 18)."""

from attrs import Factory, evolve, field, frozen

from jamsostek.kernel.algebra import Algebra, C
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Monthly, Provision
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.law.jp import BoundsMonth
from jamsostek.readings.jp import JP_18
from jamsostek.rulebook import RULEBOOK, Rulebook

_FIRST_MONTH = {BoundsMonth.JANUARY: 1, BoundsMonth.FEBRUARY: 2, BoundsMonth.MARCH: 3}


@frozen
class Bounds(Shown):
    """Between what a monthly pension lies in a month."""

    minimum: Provision[int]
    maximum: Provision[int]

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of both."""
        return tuple(dict.fromkeys((*self.minimum.law, *self.maximum.law)))

    def in_(self, language: Language, /) -> Sheet:
        """Both figures with their law."""
        rows = tuple((bound.in_(language), f"[{cited(bound.law, language)}]") for bound in (self.minimum, self.maximum))
        return Sheet(_BOUNDS.in_(language), rows, align="<<")


_BOUNDS = Words("bounds of a monthly pension", "batas manfaat pensiun per bulan")


def bounds(month: Month, rulebook: Rulebook = RULEBOOK) -> Bounds:
    """The minimum and the maximum of a monthly pension, by the month it is paid for (reading JP-19).

    Raises NotInForce before July 2015 and NotYetKnown after the last announced year.
    """
    law = rulebook.jp
    return Bounds(_in_month(law.minimum, month, rulebook), _in_month(law.maximum, month, rulebook))


def _in_month(table: Monthly[int], month: Month, rulebook: Rulebook) -> Provision[int]:
    """The row of the year to which a month belongs, if the years begin otherwise than announced."""
    answer = rulebook.jp.bounds_month
    first = next(iter(table))
    if answer is BoundsMonth.ANNOUNCED or month <= _last_of_year(first):
        return table.on(month)
    begins = _FIRST_MONTH[answer]
    year = month.year if month.month >= begins else month.year - 1
    found = table.on(Month(year, 12))
    return found if found == first else evolve(found, since=Month(year, begins))


def _last_of_year(first: Provision[int]) -> Month:
    """The last month of the year in which a table begins."""
    began = first.since
    assert isinstance(began, Month)
    return Month(began.year, 12)


@frozen
class WithinBounds(Formula):
    """The part, kept between the lowest and the highest pension of a month."""

    part: Formula
    bounds: Bounds
    month: Month
    unit: Unit = Unit.RUPIAH
    den: int = field(init=False, default=Factory(lambda self: self.part.den, takes_self=True))

    def num(self, on: Algebra[C], /) -> C:
        """The numerator over an algebra."""
        raised = on.at_least(self.part.num(on), self.bounds.minimum.value * self.den)
        return on.at_most(raised, self.bounds.maximum.value * self.den)

    @property
    def text(self) -> Words:
        """Both bounds, and the month."""
        return _WITHIN.with_(month=self.month, least=self.bounds.minimum.value, most=self.bounds.maximum.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of both bounds."""
        return (*self.bounds.law, JP_18)

    @property
    def parts(self) -> tuple[Formula, ...]:
        """The part."""
        return (self.part,)


_WITHIN = Words(
    "kept within the bounds of {month}, {least:rupiah} to {most:rupiah}",
    "dijaga dalam batas {month}, {least:rupiah} sampai dengan {most:rupiah}",
)
