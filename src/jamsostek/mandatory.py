"""The programs a bill takes where none are named: those the eligibility table gives the participant first."""

from jamsostek.kernel.dated import Daily
from jamsostek.kernel.months import Month
from jamsostek.law.participation import Group, OwnerSavings, Package
from jamsostek.participants import AnyEmployer, StateEmployer
from jamsostek.rulebook import Rulebook
from jamsostek.terms import NonWageStatus, Program


def programs_of_the_month(table: Daily[Package], month: Month) -> tuple[Program, ...]:
    """The programs a group joins first, for a contribution month: by the row of the month's last day.

    A contribution is owed for the whole month, so a duty that begins within a month holds for it; the duties staged by scale have
    not changed within a month since July 2015. Raises NotInForce for a month before the table.
    """
    return table.on(month.last_day).value.first


def programs_by_employer(employer: AnyEmployer, month: Month, rulebook: Rulebook) -> tuple[Program, ...]:
    """What an employer must join for its workers in a month, by its scale (Perpres 109/2013 Pasal 6).

    Of a State employer the programs that its staff outside the civil service joins first: JKK and JKM, also while it was free to.
    Raises ValueError where the scale must be known and is not.
    """
    law = rulebook.participation
    if isinstance(employer, StateEmployer):
        return programs_of_the_month(law.packages[Group.NON_ASN], month)
    if employer.scale is None:
        raise ValueError("employer.scale: None; the mandatory programs follow from it, so give it or name the programs")
    return programs_of_the_month(law.staged[employer.scale], month)


_GROUPS = {
    NonWageStatus.INDEPENDENT: Group.NON_WAGE,
    NonWageStatus.EMPLOYER: Group.OWNER,
    NonWageStatus.TRAINEE: Group.INTERN,
    NonWageStatus.OTHER: Group.NON_WAGE,
}


def programs_by_status(status: NonWageStatus, month: Month, rulebook: Rulebook) -> tuple[Program, ...]:
    """What a participant without wages must join in a month: JKK and JKM; an owner JHT too where PARTICIPATION-10 is so taken."""
    law = rulebook.participation
    programs = programs_of_the_month(law.packages[_GROUPS[status]], month)
    compulsory = status is NonWageStatus.EMPLOYER and law.owner_savings is OwnerSavings.MANDATORY
    return (*programs, Program.JHT) if compulsory else programs
