"""The local government's view: the share of workers covered, the budget for those it pays for, and what a branch paid out."""

from jamsostek.local_government.budgets import Budget as Budget
from jamsostek.local_government.budgets import BudgetItem as BudgetItem
from jamsostek.local_government.budgets import BudgetLine as BudgetLine
from jamsostek.local_government.budgets import budget as budget
from jamsostek.local_government.claims import ClaimKind as ClaimKind
from jamsostek.local_government.claims import ClaimLine as ClaimLine
from jamsostek.local_government.claims import ClaimsSummary as ClaimsSummary
from jamsostek.local_government.claims import claims_summary as claims_summary
from jamsostek.local_government.coverage import Coverage as Coverage
from jamsostek.local_government.coverage import Denominator as Denominator
from jamsostek.local_government.coverage import SegmentCoverage as SegmentCoverage
from jamsostek.local_government.coverage import coverage as coverage
from jamsostek.local_government.coverage import coverage_of as coverage_of
