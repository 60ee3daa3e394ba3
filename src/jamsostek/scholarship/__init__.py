"""The scholarship of a participant's children (beasiswa pendidikan anak), which JKK and JKM share.

Whoever lost a parent to death, or whose parent is totally and permanently disabled, is paid for school: once until 1 December 2019,
since then every year by the level of schooling, for two children, until the age of 23, marriage or work. `ScholarshipClaim` says
what the family has a right to, year by year; `YearlyClaim` decides one of the yearly claims.
"""

from jamsostek.law.scholarship import LAW as LAW
from jamsostek.law.scholarship import Cause as Cause
from jamsostek.law.scholarship import Level as Level
from jamsostek.law.scholarship import Scheme as Scheme
from jamsostek.law.scholarship import SchoolDocument as SchoolDocument
from jamsostek.law.scholarship import Work as Work
from jamsostek.scholarship.children import Child as Child
from jamsostek.scholarship.children import as_cause as as_cause
from jamsostek.scholarship.children import as_children as as_children
from jamsostek.scholarship.children import as_level as as_level
from jamsostek.scholarship.children import as_work as as_work
from jamsostek.scholarship.claims import ContributionPeriod as ContributionPeriod
from jamsostek.scholarship.claims import RightfulCause as RightfulCause
from jamsostek.scholarship.claims import ScholarshipClaim as ScholarshipClaim
from jamsostek.scholarship.claims import UnderAge as UnderAge
from jamsostek.scholarship.claims import WorkAllowed as WorkAllowed
from jamsostek.scholarship.claims import YearlyClaim as YearlyClaim
from jamsostek.scholarship.claims import YearsLeft as YearsLeft
from jamsostek.scholarship.schedules import Once as Once
from jamsostek.scholarship.schedules import Schedule as Schedule
from jamsostek.scholarship.schedules import Scholarship as Scholarship
from jamsostek.scholarship.schedules import SchoolYear as SchoolYear
from jamsostek.scholarship.schedules import Yearly as Yearly
from jamsostek.scholarship.schedules import once as once
from jamsostek.scholarship.schedules import yearly as yearly
