"""JKM, death (Jaminan Kematian): what follows from the law."""

from jamsostek.jkm.benefit import Cash as Cash
from jamsostek.jkm.benefit import DeathBenefit as DeathBenefit
from jamsostek.jkm.benefit import cash as cash
from jamsostek.jkm.claims import ArrearsBorne as ArrearsBorne
from jamsostek.jkm.claims import DeathClaim as DeathClaim
from jamsostek.jkm.claims import LongEnoughAMember as LongEnoughAMember
from jamsostek.law.jkm import LAW as LAW
from jamsostek.law.jkm import Document as Document
from jamsostek.law.jkm import NonWageWait as NonWageWait
