"""Death by a work accident or an occupational disease (PP 44/2015 Pasal 25 ayat (2) huruf b angka 4 and 5). JKM is never added."""

from collections.abc import Iterable
from datetime import date

from jamsostek.heirs import recipients
from jamsostek.jkk.cash import Benefit, Cash, award
from jamsostek.jkk.wage_base import WageBase, wage_base
from jamsostek.kernel.formulas import AtLeast, Fixed, Rounded, share, times
from jamsostek.kernel.months import as_day
from jamsostek.kernel.words import Words
from jamsostek.law.heirs import Recipient
from jamsostek.readings.jkk_jkm import JKK_JKM_1, JKK_JKM_25
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Kinship, KinshipWord, Program

_TITLE = Words("Death by a work accident", "Meninggal dunia akibat kecelakaan kerja")


def death(
    wage: WageBase,
    *,
    accident_on: date,
    died_on: date | None = None,
    survivors: Iterable[Kinship | KinshipWord] | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Cash:
    """The death compensation (60% of 80 months' wage, at least the JKM lump sum), the periodic money and the funeral money.

    The day of the accident or the diagnosis decides the law, whenever death came (reading JKK-JKM-1); a disability already paid is
    not taken off (JKK-JKM-25). `survivors` decide who receives; left out, the heirs. Raises ValueError for a death before the
    accident, NotInForce for an accident before 1 July 2015.
    """
    day = as_day(accident_on, "accident_on")
    if died_on is not None and as_day(died_on, "died_on") < day:
        raise ValueError(f"died_on: {died_on}; expected no day before the accident ({day})")
    law, floor = rulebook.jkk, rulebook.jkm.lump_sum.on(day)
    base = wage_base(wage, day, rulebook)
    of_eighty = times(base.formula, rulebook.disability.wage_months.on(day))
    rate = law.death_share.on(day).also(JKK_JKM_1).also(JKK_JKM_25)
    compensation = Rounded(AtLeast(share(of_eighty, rate), floor))
    funeral_to, rest_to = Recipient.HEIRS, Recipient.HEIRS
    if survivors is not None:
        found = recipients(Program.JKK, survivors, day, rulebook=rulebook)
        funeral_to, rest_to = found.funeral_to, found.rest_to
    return Cash(
        _TITLE,
        (
            award(Benefit.DEATH, compensation, base.facts, rest_to.label),
            award(Benefit.PERIODIC, Fixed(law.periodic.on(day)), {}, rest_to.label),
            award(Benefit.FUNERAL, Fixed(law.funeral.on(day)), {}, funeral_to.label),
        ),
        scholarship=True,
    )
