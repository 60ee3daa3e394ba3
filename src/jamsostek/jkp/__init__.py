"""JKP, job loss (Jaminan Kehilangan Pekerjaan): what follows from the law.

`DismissalClaim(...).decide()` says whether there is a right and who pays; `cash` what each month brings; `MonthlyClaim(...).decide()`
whether a month is payable; `JobLoss(...).next(day)` what must be done next; `unregistered` what is owed without enrolment.
"""

from jamsostek.jkp.cash import Cash as Cash
from jamsostek.jkp.cash import WageReport as WageReport
from jamsostek.jkp.cash import cash as cash
from jamsostek.jkp.cash import last_reported_wage as last_reported_wage
from jamsostek.jkp.claims import DismissalClaim as DismissalClaim
from jamsostek.jkp.claims import Entitlement as Entitlement
from jamsostek.jkp.claims import PreviousBenefit as PreviousBenefit
from jamsostek.jkp.deadlines import Deadline as Deadline
from jamsostek.jkp.deadlines import employer_notice_by as employer_notice_by
from jamsostek.jkp.deadlines import last_claim_day as last_claim_day
from jamsostek.jkp.deadlines import pay_by as pay_by
from jamsostek.jkp.deadlines import reimbursed_by as reimbursed_by
from jamsostek.jkp.deadlines import reimbursement_until as reimbursement_until
from jamsostek.jkp.deadlines import report_new_job_by as report_new_job_by
from jamsostek.jkp.deadlines import report_training_by as report_training_by
from jamsostek.jkp.enrolment import Enrolment as Enrolment
from jamsostek.jkp.entitlement import CountedMonths as CountedMonths
from jamsostek.jkp.entitlement import counted_months as counted_months
from jamsostek.jkp.monthly import MonthlyClaim as MonthlyClaim
from jamsostek.jkp.monthly import PayableMonth as PayableMonth
from jamsostek.jkp.payer import EmployerStatus as EmployerStatus
from jamsostek.jkp.payer import Unpaid as Unpaid
from jamsostek.jkp.payer import WhoPays as WhoPays
from jamsostek.jkp.payer import who_pays as who_pays
from jamsostek.jkp.reimbursement import Reimbursement as Reimbursement
from jamsostek.jkp.reimbursement import ReimbursementRequest as ReimbursementRequest
from jamsostek.jkp.rights import INTERPLAY as INTERPLAY
from jamsostek.jkp.rights import Remark as Remark
from jamsostek.jkp.rights import Services as Services
from jamsostek.jkp.rights import services as services
from jamsostek.jkp.timeline import Doer as Doer
from jamsostek.jkp.timeline import Ended as Ended
from jamsostek.jkp.timeline import JobLoss as JobLoss
from jamsostek.jkp.timeline import RightEnd as RightEnd
from jamsostek.jkp.timeline import Task as Task
from jamsostek.jkp.timeline import Timeline as Timeline
from jamsostek.jkp.unregistered import Compensation as Compensation
from jamsostek.jkp.unregistered import unregistered as unregistered
from jamsostek.law.jkp import LAW as LAW
from jamsostek.law.jkp.entitlement import Contract as Contract
from jamsostek.law.jkp.entitlement import Ending as Ending
from jamsostek.law.jkp.entitlement import Proof as Proof
