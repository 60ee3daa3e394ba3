"""JP, pension (Jaminan Pensiun): what follows from the law.

>>> from datetime import date
>>> from jamsostek import Month, jp
>>> career = jp.Career([jp.Spell(Month(2025, 1), Month(2025, 12), wage=6_000_000)])
>>> jp.pension(career, Month(2026, 1), kind="widow", counted_months=180).monthly.amount
463140
>>> jp.pension_age(date(1981, 5, 20)).on
datetime.date(2046, 5, 20)
"""

from jamsostek.jp.ages import PensionAge as PensionAge
from jamsostek.jp.ages import pension_age as pension_age
from jamsostek.jp.assumptions import assuming as assuming
from jamsostek.jp.benefits import LumpSum as LumpSum
from jamsostek.jp.benefits import Pension as Pension
from jamsostek.jp.benefits import Schedule as Schedule
from jamsostek.jp.benefits import Stretch as Stretch
from jamsostek.jp.benefits import schedule as schedule
from jamsostek.jp.bounds import Bounds as Bounds
from jamsostek.jp.bounds import bounds as bounds
from jamsostek.jp.career import Career as Career
from jamsostek.jp.career import ContributionTime as ContributionTime
from jamsostek.jp.career import Settlement as Settlement
from jamsostek.jp.career import Spell as Spell
from jamsostek.jp.career import contribution_time as contribution_time
from jamsostek.jp.claims import Benefit as Benefit
from jamsostek.jp.claims import DeathClaim as DeathClaim
from jamsostek.jp.claims import DisabilityClaim as DisabilityClaim
from jamsostek.jp.claims import OldAgeClaim as OldAgeClaim
from jamsostek.jp.claims import PensionerDeathClaim as PensionerDeathClaim
from jamsostek.jp.deferral import DeferredContribution as DeferredContribution
from jamsostek.jp.deferral import deferred_contribution as deferred_contribution
from jamsostek.jp.estimate import Estimate as Estimate
from jamsostek.jp.estimate import Outlook as Outlook
from jamsostek.jp.estimate import estimate as estimate
from jamsostek.jp.formula import Amount as Amount
from jamsostek.jp.formula import average_wage as average_wage
from jamsostek.jp.formula import indexed_wage as indexed_wage
from jamsostek.jp.indexation import Right as Right
from jamsostek.jp.indexation import determined as determined
from jamsostek.jp.indexation import in_payment as in_payment
from jamsostek.jp.lump_sum import Accumulated as Accumulated
from jamsostek.jp.lump_sum import Credit as Credit
from jamsostek.jp.lump_sum import lump_sum as lump_sum
from jamsostek.jp.paying import Confirmation as Confirmation
from jamsostek.jp.paying import PensionFine as PensionFine
from jamsostek.jp.paying import confirmation as confirmation
from jamsostek.jp.paying import late_pension_fine as late_pension_fine
from jamsostek.jp.pensions import Computed as Computed
from jamsostek.jp.pensions import pension as pension
from jamsostek.jp.survivors import Child as Child
from jamsostek.jp.survivors import Family as Family
from jamsostek.jp.survivors import Parent as Parent
from jamsostek.jp.survivors import Spouse as Spouse
from jamsostek.law.jp import LAW as LAW
from jamsostek.law.jp import Document as Document
from jamsostek.law.jp import PensionKind as PensionKind
from jamsostek.pension_age import pension_date as pension_date
