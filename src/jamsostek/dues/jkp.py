"""How JKP is funded: the government's share, and what moves out of JKK and JKM. It never changes what anybody pays.

PP 37/2021 Pasal 11, as amended by PP 6/2025; PP 49/2023 Pasal 16A, 18A; PP 7/2025 Pasal 9.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import AtMost, Formula, Less, Scaled, share
from jamsostek.kernel.months import Month
from jamsostek.kernel.words import Words
from jamsostek.law.jkp import Split
from jamsostek.payments import in_whole_rupiah
from jamsostek.readings.jkp import JKP_1
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Relief, Risk

_IN_ARREARS = Words("not recomposed: still in arrears", "tidak direkomposisi: masih menunggak")
_REST = Words("what the program keeps", "iuran yang tetap pada program")


def _capped(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    return AtMost(wage, rulebook.jkp.wage_ceiling.on(month))


def recomposed(month: Month, paid_on: date | None, rulebook: Rulebook) -> bool:
    """Whether JKK and JKM of a month paid on a day are recomposed: not if still in arrears when PP 49/2023 came."""
    last_day = rulebook.jkp.arrears_not_recomposed.get(month)
    return paid_on is None or last_day is None or paid_on <= last_day.value


def government_share(wage: Formula, month: Month, rulebook: Rulebook) -> Formula:
    """The government's share of the wage up to the ceiling."""
    return in_whole_rupiah(share(_capped(wage, month, rulebook), rulebook.jkp.government_rate.on(month)), rulebook)


def from_jkk(
    wage: Formula, risk: Risk | None, month: Month, reliefs: Iterable[Relief], *, recomposed: bool, rulebook: Rulebook
) -> Formula:
    """What moves out of JKK; under the labour-intensive industry relief by its own rates."""
    law = rulebook.jkp
    if Relief.LABOUR_INTENSIVE_2025 in reliefs and risk is not None:
        relieved = law.from_relieved_jkk[risk].get(month)
        if relieved is not None:
            return _moved(wage, relieved, month, recomposed, rulebook)
    return _moved(wage, law.from_jkk.on(month), month, recomposed, rulebook)


def from_jkm(wage: Formula, month: Month, *, recomposed: bool, rulebook: Rulebook) -> Formula:
    """What moves out of JKM: nothing any more since February 2025."""
    return _moved(wage, rulebook.jkp.from_jkm.on(month), month, recomposed, rulebook)


def _moved(wage: Formula, rate: Provision[Fraction], month: Month, recomposed: bool, rulebook: Rulebook) -> Formula:
    part = share(_capped(wage, month, rulebook), rate)
    if not recomposed:
        part = Scaled(part, Fraction(0), _IN_ARREARS, rulebook.jkp.arrears_not_recomposed.on(month).law)
    return in_whole_rupiah(part, rulebook)


@frozen
class Kept:
    """What stays in JKK and JKM of a month: the rest of the bill, or literally the kept rate of the whole wage (reading JKP-1)."""

    wage: Formula
    month: Month
    recomposed: bool
    rulebook: Rulebook

    def in_jkk(self, contribution: Formula, moved: Formula, risk: Risk, reliefs: Iterable[Relief]) -> Formula:
        """What stays in JKK; under the labour-intensive industry relief by its own rates."""
        law = self.rulebook.jkp
        relieved = law.relieved_jkk_kept[risk].get(self.month)
        if relieved is not None and Relief.LABOUR_INTENSIVE_2025 in reliefs:
            return self._rest(contribution, moved, relieved)
        return self._rest(contribution, moved, law.jkk_kept[risk].on(self.month))

    def in_jkm(self, contribution: Formula, moved: Formula) -> Formula:
        """What stays in JKM."""
        return self._rest(contribution, moved, self.rulebook.jkp.jkm_kept.on(self.month))

    def _rest(self, contribution: Formula, moved: Formula, rate: Provision[Fraction]) -> Formula:
        if self.recomposed and self.rulebook.jkp.split is Split.KEPT_RATES_OF_THE_WAGE:
            return in_whole_rupiah(share(self.wage, rate), self.rulebook)
        return Less(contribution, moved, _REST, (JKP_1,))
