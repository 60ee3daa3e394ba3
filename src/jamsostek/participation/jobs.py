"""Several jobs at once: where each program applies to a person with several employers, firms or occupations."""

from collections.abc import Collection, Mapping
from datetime import date

from attrs import evolve, frozen

from jamsostek.categories import Category, ParticipantSegment, Standing
from jamsostek.kernel.citations import Source
from jamsostek.kernel.fields import a_collection
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.participants import Person
from jamsostek.participation.standing import Eligibility, eligibility
from jamsostek.readings.jp import JP_7
from jamsostek.readings.participation import PARTICIPATION_21
from jamsostek.regulations import PP_37_2021, PP_44_2015, PP_46_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Program


@frozen
class Jobs(Shown):
    """A person's standing at each job, by its name. `registrations` are those as a non-wage earner; `law` what rules several jobs."""

    on: date
    at: Mapping[str, Eligibility]
    registrations: int
    law: tuple[Source, ...]

    def __getitem__(self, name: str) -> Eligibility:
        return self.at[name]

    def standings(self, program: Program) -> dict[str, Standing]:
        """The standing in one program at each job."""
        return {name: found[program].standing for name, found in self.at.items()}

    def in_(self, language: Language, /) -> Sheet:
        """A row for each job, a column for each program."""
        rows = tuple((name, *(one.standing.in_(language) for one in found)) for name, found in self.at.items())
        head = (_JOB.in_(language), *(program.value for program in Program))
        return Sheet(_TITLE.with_(on=self.on).in_(language), rows, head=head)


_JOB = Words("job", "pekerjaan")
_TITLE = Words("Programs at each job on {on}", "Program pada tiap pekerjaan per {on}")
_SEVERAL = (PP_44_2015.at("Pasal 15"), PP_46_2015.at("Pasal 5"), PP_46_2015.at("Pasal 6"), JP_7, PARTICIPATION_21)
_ONE_DEATH_COVER = PP_44_2015.at("Pasal 15 ayat (2)")
_ONE_WORKPLACE = PP_37_2021.at("Pasal 8")


def registrations(occupations: Collection[str], on: date, *, rulebook: Rulebook = RULEBOOK) -> int:
    """How many registrations a self-employed person has: one, which lists at most two kinds of work (PP 44/2015 Pasal 11).

    Raises ValueError for none or for more kinds of work than one registration lists.
    """
    a_collection(occupations, "occupations", "kinds of work")
    if not occupations:
        raise ValueError("occupations: empty; expected at least one kind of work")
    most = rulebook.participation.occupations.on(as_day(on, "on"))
    if len(set(occupations)) > most.value:
        raise ValueError(f"occupations: {', '.join(occupations)}; expected at most {most}")
    return 1


def jobs(
    persons: Mapping[str, Person],
    on: date,
    *,
    jkm_at: str | None = None,
    jkp_at: str | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Jobs:
    """Where each program applies to one person, given in each capacity by the name of the job.

    JKK, JHT and JP apply at every job that owes them. Of several firms an owner takes JKM in one: `jkm_at`, or the first. Where
    more than one workplace qualifies for JKP, `jkp_at` is the one chosen. PP 44/2015 Pasal 15, PP 46/2015 Pasal 5 and 6,
    PP 37/2021 Pasal 8. Raises ValueError for a name that is no such job, and for a missing choice.
    """
    if not persons:
        raise ValueError("persons: empty; expected at least one job")
    found = {name: eligibility(person, on, rulebook=rulebook) for name, person in persons.items()}
    firms = [name for name, person in persons.items() if person.category is Category.OWNER]
    death_at = _chosen(jkm_at, firms, "jkm_at") or (firms[0] if firms else None)
    qualifying = [name for name, one in found.items() if one[Program.JKP].standing is Standing.AUTOMATIC]
    loss_at = _chosen(jkp_at, qualifying, "jkp_at")
    if loss_at is None and len(qualifying) > 1:
        raise ValueError(f"jkp_at: None; several workplaces qualify for JKP, expected one of {', '.join(qualifying)}")
    for name in firms:
        found[name] = _only_at(death_at, name, found[name], Program.JKM, _ONE_DEATH_COVER)
    for name in qualifying:
        found[name] = _only_at(loss_at or name, name, found[name], Program.JKP, _ONE_WORKPLACE)
    own_work = [name for name, person in persons.items() if _own_work(person)]
    registered = registrations(own_work, on, rulebook=rulebook) if own_work else 0
    return Jobs(on, found, registered, _SEVERAL)


def _own_work(person: Person) -> bool:
    return person.category.segment is ParticipantSegment.NON_WAGE_EARNER and person.category is not Category.OWNER


def _chosen(name: str | None, names: list[str], field: str) -> str | None:
    if name is not None and name not in names:
        raise ValueError(f"{field}: {name!r} is no job where it applies; expected one of {', '.join(names) or 'none'}")
    return name


def _only_at(chosen: str | None, name: str, found: Eligibility, program: Program, article: Source) -> Eligibility:
    """The standing at a job if the program applies at one job only."""
    standing = found[program]
    if name == chosen or standing.standing is Standing.UNAVAILABLE:
        return found
    elsewhere = evolve(standing, standing=Standing.COVERED_ELSEWHERE, law=(article, *standing.law))
    return evolve(found, standings=tuple(elsewhere if one is standing else one for one in found))
