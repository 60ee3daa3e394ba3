"""Who is covered: the standing of a person in each program, by category, scale and day.

>>> from datetime import date
>>> from jamsostek import Person, Program, eligibility
>>> found = eligibility(Person("company_worker", scale="small"), date(2024, 5, 1))
>>> found[Program.JP].standing.value, found[Program.JKP].standing.value
('voluntary', 'automatic')
"""

from jamsostek.law.participation import LAW as LAW
from jamsostek.participation.jobs import Jobs as Jobs
from jamsostek.participation.jobs import jobs as jobs
from jamsostek.participation.jobs import registrations as registrations
from jamsostek.participation.overview import EligibilityTable as EligibilityTable
from jamsostek.participation.overview import TableRow as TableRow
from jamsostek.participation.overview import eligibility_table as eligibility_table
from jamsostek.participation.standing import Eligibility as Eligibility
from jamsostek.participation.standing import ProgramStanding as ProgramStanding
from jamsostek.participation.standing import eligibility as eligibility
