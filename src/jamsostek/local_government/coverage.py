"""The coverage ratio (universal coverage Jamsostek, UCJ): active participants of so many workers.

No formula is published. Both numbers come from the caller, and the denominator is labelled (reading PARTICIPATION-28).
"""

from collections.abc import Mapping
from fractions import Fraction

from attrs import field, frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.fields import whole
from jamsostek.kernel.money import exact_rate, rounded, whole_number
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, digits
from jamsostek.readings.participation import PARTICIPATION_28, PARTICIPATION_29
from jamsostek.terms import Term, term

_MOST_DECIMALS = 12


class Denominator(Term):
    """What the covered are counted against; one cannot be derived from another."""

    EMPLOYED = "employed", "employed persons of the labour force survey", "penduduk bekerja menurut Sakernas"
    ELIGIBLE = "eligible", "employed persons less those outside BPJS", "pekerja yang memenuhi syarat"
    SEGMENT = "segment", "universes of the segments added up", "jumlah semesta tiap segmen"


def _denominator(value: Denominator | str) -> Denominator:
    return term(Denominator, value, "of")


def percent_text(ratio: Fraction, decimals: int, language: Language = Language.EN) -> str:
    """A ratio as a percentage with exactly so many decimals, rounded half up: "41.20%"."""
    places = whole_number(decimals, "decimals", most=_MOST_DECIMALS)
    scaled = ratio * 100 * 10**places
    whole, rest = divmod(rounded(scaled.numerator, scaled.denominator), 10**places)
    point = "." if language is Language.EN else ","
    return f"{digits(whole, language)}{f'{point}{rest:0{places}d}' if places else ''}%"


@frozen
class SegmentCoverage:
    """The covered of one segment against its own denominator. Raises ValueError for nobody to be covered."""

    covered: int = field(validator=whole())
    eligible: int = field(validator=whole(least=1))

    @property
    def ratio(self) -> Fraction:
        """The exact share; above one where more are covered than counted."""
        return Fraction(self.covered, self.eligible)

    @property
    def uncovered(self) -> int:
        """Those still to be covered, not less than nobody."""
        return max(self.eligible - self.covered, 0)


@frozen
class Coverage(Shown):
    """How many of so many are covered: the total as the ratio of the sums, and each segment where they are given."""

    total: SegmentCoverage
    segments: Mapping[str, SegmentCoverage]
    of: Denominator
    law: tuple[Source, ...] = (PARTICIPATION_28, PARTICIPATION_29)

    @property
    def covered(self) -> int:
        """Active participants."""
        return self.total.covered

    @property
    def eligible(self) -> int:
        """Those they are counted against."""
        return self.total.eligible

    @property
    def ratio(self) -> Fraction:
        """The exact share."""
        return self.total.ratio

    @property
    def uncovered(self) -> int:
        """Those still to be covered."""
        return self.total.uncovered

    @property
    def above_whole(self) -> bool:
        """Whether more are covered than counted: the numbers do not belong together. Nothing is cut off."""
        return self.ratio > 1

    def percent(self, decimals: int = 2) -> str:
        """The share as a percentage, half up: "38.90%"."""
        return percent_text(self.ratio, decimals)

    def needed_for(self, target: Fraction) -> int:
        """The fewest more persons with whom the unrounded share is at least `target` (a Fraction: 1/2 is 50%)."""
        wanted = exact_rate(target, "target") * self.eligible
        return max(-(-wanted.numerator // wanted.denominator) - self.covered, 0)

    def in_(self, language: Language, /) -> Sheet:
        """A row for each segment, the total below."""
        head = tuple(words.in_(language) for words in _HEAD)
        rows = [self._row(name, segment, language) for name, segment in self.segments.items()]
        total = self._row(_TOTAL.in_(language), self.total, language)
        notes = (_OF.with_(of=self.of), *((_ABOVE,) if self.above_whole else ()))
        return Sheet(
            _TITLE.in_(language),
            (*rows, total),
            head=head,
            align="<>>>>",
            foot=1 if rows else 0,
            notes=tuple(note.in_(language) for note in notes),
        )

    @staticmethod
    def _row(name: str, part: SegmentCoverage, language: Language) -> tuple[str, ...]:
        counts = (digits(count, language) for count in (part.covered, part.eligible, part.uncovered))
        return (name, *counts, percent_text(part.ratio, 2, language))


_TITLE = Words("Coverage", "Cakupan kepesertaan")
_HEAD = (
    Words("segment", "segmen"),
    Words("covered", "terlindungi"),
    Words("counted", "dihitung"),
    Words("uncovered", "belum terlindungi"),
    Words("share", "cakupan"),
)
_TOTAL = Words("total", "jumlah")
_OF = Words("counted against: {of} (reading PARTICIPATION-28)", "penyebut: {of} (bacaan PARTICIPATION-28)")
_ABOVE = Words("more are covered than counted", "yang terlindungi melebihi yang dihitung")


def coverage(covered: int, eligible: int, *, of: Denominator | str = Denominator.ELIGIBLE) -> Coverage:
    """The share of workers covered. Raises ValueError for a negative count or nobody to be covered."""
    return Coverage(SegmentCoverage(covered, eligible), {}, _denominator(of))


def coverage_of(segments: Mapping[str, SegmentCoverage], *, of: Denominator | str = Denominator.SEGMENT) -> Coverage:
    """The share of each segment (or region) and of all: the ratio of the sums, never the mean of the ratios.

    Raises ValueError for none.
    """
    if not segments:
        raise ValueError("segments: empty; expected at least one")
    parts = segments.values()
    total = SegmentCoverage(sum(part.covered for part in parts), sum(part.eligible for part in parts))
    return Coverage(total, segments, _denominator(of))
