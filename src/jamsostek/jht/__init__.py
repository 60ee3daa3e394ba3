"""JHT, old-age savings (Jaminan Hari Tua): what follows from the law.

The account and its balance (`Account`, `balance`), projections by published methods (`project`), claims (`Claim` on the
whole account, `PartialClaim` on 10% or 30% of it), who receives and until when (`heirs`, `pay_by`), and the tax on what is paid
out (`tax` of `Payment`s).
"""

from jamsostek.jht.account import Account as Account
from jamsostek.jht.account import Balance as Balance
from jamsostek.jht.account import Deposit as Deposit
from jamsostek.jht.account import Withdrawal as Withdrawal
from jamsostek.jht.account import balance as balance
from jamsostek.jht.account import owed_by_employer as owed_by_employer
from jamsostek.jht.claims import Claim as Claim
from jamsostek.jht.grounds import Activity as Activity
from jamsostek.jht.grounds import Citizenship as Citizenship
from jamsostek.jht.growth import YearOfGrowth as YearOfGrowth
from jamsostek.jht.partial import PartialClaim as PartialClaim
from jamsostek.jht.payout import Inheritance as Inheritance
from jamsostek.jht.payout import PaymentDay as PaymentDay
from jamsostek.jht.payout import Payout as Payout
from jamsostek.jht.payout import heirs as heirs
from jamsostek.jht.payout import pay_by as pay_by
from jamsostek.jht.projection import Method as Method
from jamsostek.jht.projection import Projection as Projection
from jamsostek.jht.projection import project as project
from jamsostek.law.jht import LAW as LAW
from jamsostek.law.jht import Document as Document
from jamsostek.law.jht import Ground as Ground
from jamsostek.law.jht import Heir as Heir
from jamsostek.law.jht import Part as Part
from jamsostek.law.jht import Purpose as Purpose
from jamsostek.payout_tax import Payment as Payment
from jamsostek.payout_tax import PayoutTax as PayoutTax
from jamsostek.payout_tax import TaxKind as TaxKind
from jamsostek.payout_tax import Withheld as Withheld
from jamsostek.payout_tax import tax as tax
