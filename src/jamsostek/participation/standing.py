"""What a person's standing is in each program on a day: the eligibility table, then the personal conditions."""

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from jamsostek.categories import Carrier, Category, Standing
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.participation import Cell, Group, OwnerSavings, Package
from jamsostek.participants import Person
from jamsostek.participation.asked import Question
from jamsostek.participation.conditions import OpenToTheGroup
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program


@frozen
class ProgramStanding(Shown):
    """How a person stands in one program, by which articles, with every condition that was looked at."""

    program: Program
    standing: Standing
    law: tuple[Source, ...]
    conditions: tuple[Condition, ...] = ()

    @property
    def unmet(self) -> tuple[Condition, ...]:
        """The conditions that fail."""
        return tuple(condition for condition in self.conditions if not condition.met)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the program is unavailable: the codes of the conditions that fail, each once."""
        return tuple(dict.fromkeys(condition.code for condition in self.unmet))

    def in_(self, language: Language, /) -> Sheet:
        """The standing with its articles, then the conditions."""
        title = f"{self.program.value}: {self.standing.in_(language)} [{cited(self.law, language)}]"
        return Sheet(title, tuple(condition.line(language) for condition in self.conditions))


@frozen
class Eligibility(Shown):
    """A person's standing in the five programs on a day. `eligibility(...)[Program.JP]` is one of them.

    `row` is the row of the eligibility table that answers; `carrier` who carries JKK and JKM of those insured elsewhere;
    `category_law` the articles that name the person's category.
    """

    person: Person
    on: date
    row: Provision[Package]
    category_law: tuple[Source, ...]
    standings: tuple[ProgramStanding, ...]

    def __getitem__(self, program: Program) -> ProgramStanding:
        return self.standings[tuple(Program).index(program)]

    def __iter__(self) -> Iterator[ProgramStanding]:
        return iter(self.standings)

    @property
    def carrier(self) -> Carrier | None:
        """Taspen or ASABRI; None where BPJS carries, or nobody."""
        return self.row.value.carrier

    @property
    def mandatory(self) -> tuple[Program, ...]:
        """The programs somebody has a duty to join."""
        return tuple(found.program for found in self if found.standing is Standing.MANDATORY)

    def in_(self, language: Language, /) -> Sheet:
        """A line for each program, then what fails."""
        category = self.person.category
        title = _TITLE.with_(category=category, on=self.on, row=self.row.value.id).in_(language)
        rows = tuple(
            (found.program.value, found.standing.in_(language), cited(found.law, language)) for found in self.standings
        )
        unmet = (f"{found.program.value}: {one.line(language)[1]}" for found in self.standings for one in found.unmet)
        return Sheet(title, rows, notes=tuple(unmet))


_TITLE = Words("{category} on {on} (row {row})", "{category} pada {on} (baris {row})")


def eligibility(person: Person, on: date, *, rulebook: Rulebook = RULEBOOK) -> Eligibility:
    """What the law offers a person in one capacity on a day: a `Standing` in each program, with articles and conditions.

    A standing says what the law offers, not what was joined. Perpres 109/2013 Pasal 6; PP 44, 45, 46/2015; PP 37/2021.
    Raises TypeError for what is no Person or no day, NotInForce for a day before July 2015 or before the category existed,
    ValueError where the scale of the employer must be known and is not, or a birth or registration lies after the day.
    """
    if not isinstance(person, Person):
        raise misfit(person, "person", "a Person")
    as_day(on, "on")
    for name, day in (("born", person.born), ("registered_on", person.registered_on)):
        if day is not None and day > on:
            raise ValueError(f"{name}: {day} is after the day asked about, {on}; expected that day or an earlier one")
    group = rulebook.participation.groups[person.category].on(on)
    question = Question(person, on, rulebook)
    row = _row(question, group.value)
    first = tuple(
        _standing(program, _cell(program, row.value, question), question.asked_by(program))
        for program in Program
        if program is not Program.JKP
    )
    joined = person.enrolled
    if joined is None:
        joined = frozenset(found.program for found in first if found.standing is Standing.MANDATORY)
    job_loss = _standing(Program.JKP, row.value.jkp, question.asked_by_jkp(row.value.jkp, joined))
    return Eligibility(person, on, row, group.law, (*first, job_loss))


def _row(question: Question, group: Group) -> Provision[Package]:
    """The row of the table: by the scale of the enterprise for those employed, else by the group."""
    law, person = question.rulebook.participation, question.person
    if group is not Group.EMPLOYED and not question.household_employs:
        return law.packages[group].on(question.on)
    if person.scale is None:
        raise ValueError(
            f"scale: None; the programs of a {person.category.label} follow from it (Perpres 109/2013 Pasal 6)"
        )
    return law.staged[person.scale].on(question.on)


def _cell(program: Program, package: Package, question: Question) -> Cell:
    """The cell of the table; an owner's savings as the reading PARTICIPATION-10 has them."""
    cell = package[program]
    saves = question.person.category is Category.OWNER and program is Program.JHT
    if saves and question.rulebook.participation.owner_savings is OwnerSavings.MANDATORY:
        return evolve(cell, standing=Standing.MANDATORY)
    return cell


def _standing(program: Program, cell: Cell, conditions: tuple[Condition, ...]) -> ProgramStanding:
    """The standing of the cell, if every condition is met; those whom another carrier covers are asked for none."""
    if cell.standing is Standing.OTHER_CARRIER:
        return ProgramStanding(program, cell.standing, cell.law)
    if cell.reason is not None:
        conditions = (OpenToTheGroup(cell.reason, cell.law), *conditions)
    standing = cell.standing if all(condition.met for condition in conditions) else Standing.UNAVAILABLE
    return ProgramStanding(program, standing, cell.law, conditions)
