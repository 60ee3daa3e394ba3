"""What a scholarship pays: once in the first regime, year by year in the second."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from attrs import field, frozen

from jamsostek.awards import Award
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.formulas import Fixed
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.months import as_day, years_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.law.scholarship import Level, Scheme
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.scholarship.children import Child, as_children
from jamsostek.terms import Bearer


@frozen
class SchoolYear(Award):
    """The scholarship for one year of school; `payable_from` is the day of its claim where that is known."""

    level: Level = field(kw_only=True)
    year: int = field(kw_only=True)


_SCHOOL_YEAR = Words("scholarship, {level}, year {year}", "beasiswa, {level}, tahun ke-{year}")
_ONCE = Words("scholarship, paid once", "beasiswa, dibayar satu kali")
_GUARDIAN = Words("the child or the guardian", "anak atau wali")


def school_year(
    level: Level, year: int, event_on: date, scheme: Scheme, bearer: Bearer, payable_from: date | None = None
) -> SchoolYear:
    """The scholarship for one year of school, by the scheme and the day of the event."""
    formula = Fixed(scheme.yearly[level].on(event_on))
    return SchoolYear(
        amount_of(formula, {}),
        formula,
        {},
        label=_SCHOOL_YEAR.with_(level=level, year=year),
        payee=_GUARDIAN,
        bearer=bearer,
        payable_from=payable_from,
        level=level,
        year=year,
    )


@frozen
class Schedule(Shown):
    """The school years ahead of one child.

    `years` is the rest of the table; `until_the_age` those of them whose claim falls before the child reaches the age limit, or
    None where birth or first claim is not known. One claim a year, on the same calendar day, for one year of school more.
    """

    child: Child
    years: tuple[SchoolYear, ...]
    until_the_age: tuple[SchoolYear, ...] | None

    @property
    def maximum(self) -> int:
        """What the rest of the table holds, in rupiah."""
        return sum(year.amount for year in self.years)

    @property
    def total(self) -> int | None:
        """What can be claimed before the age limit, in rupiah; None where birth or first claim is not known."""
        return None if self.until_the_age is None else sum(year.amount for year in self.until_the_age)

    def in_(self, language: Language, /) -> Sheet:
        """A line for each school year."""
        paid = self.until_the_age or ()
        rows = (_school_row(year, year in paid, language) for year in self.years)
        totals = _totals(self.maximum, self.total, language)
        title = _SCHEDULE.with_(level=self.child.level).in_(language)
        return Sheet(title, (*rows, *totals), align="<<>", foot=len(totals), notes=_articles(self.years, language))


_SCHEDULE = Words("scholarship of a child, {level}", "beasiswa seorang anak, {level}")
_MAXIMUM = Words("maximum potential", "potensi paling banyak")
_TO_THE_AGE = Words("claimed before the age limit", "dapat diajukan sebelum batas usia")
_TOO_LATE = Words("too old on {day}", "melewati batas usia pada {day}")


def _school_row(year: SchoolYear, in_time: bool, language: Language) -> tuple[str, ...]:
    when = ""
    if year.payable_from is not None:
        when = write(year.payable_from if in_time else _TOO_LATE.with_(day=year.payable_from), language)
    return year.label.in_(language), when, rupiah(year.amount, language)


def _totals(maximum: int, total: int | None, language: Language) -> tuple[tuple[str, ...], ...]:
    rows = [(_MAXIMUM.in_(language), "", rupiah(maximum, language))]
    if total is not None:
        rows.append((_TO_THE_AGE.in_(language), "", rupiah(total, language)))
    return tuple(rows)


def _articles(awards: Iterable[Award], language: Language) -> tuple[str, ...]:
    law = cited(tuple(source for award in awards for source in award.law), language)
    return (law,) if law else ()


@frozen
class Once(Shown):
    """The scholarship of the first regime: one payment for the participant's children together, if one is still at school."""

    awards: tuple[Award, ...]

    @property
    def total(self) -> int:
        """The payment in rupiah; 0 where no child is at school."""
        return sum(award.amount for award in self.awards)

    @property
    def maximum(self) -> int:
        """The same: it is paid once."""
        return self.total

    def in_(self, language: Language, /) -> Sheet:
        """The payment."""
        rows = tuple((award.label.in_(language), rupiah(award.amount, language)) for award in self.awards)
        notes = _articles(self.awards, language) if self.awards else (_NO_PUPIL.in_(language),)
        return Sheet(_SCHOLARSHIP.in_(language), rows, align="<>", notes=notes)


@frozen
class Yearly(Shown):
    """The scholarship of the second regime: a schedule for each child that counts, two at most.

    `maximum` is what the table holds for them, the figure of press releases; `total` what can be claimed before the age limit.
    """

    schedules: tuple[Schedule, ...]
    law: tuple[Source, ...]

    @property
    def first_year(self) -> int:
        """The first yearly payment of all children that count, in rupiah."""
        return sum(schedule.years[0].amount for schedule in self.schedules)

    @property
    def maximum(self) -> int:
        """The rest of the table for all of them, in rupiah."""
        return sum(schedule.maximum for schedule in self.schedules)

    @property
    def total(self) -> int | None:
        """What all of them can claim before the age limit; None where one's birth or first claim is not known."""
        totals = [schedule.total for schedule in self.schedules]
        known = [total for total in totals if total is not None]
        return sum(known) if len(known) == len(totals) else None

    def in_(self, language: Language, /) -> Sheet:
        """A line for each child."""
        rows = tuple(
            (
                _NUMBER.with_(n=number).in_(language),
                schedule.child.level.in_(language),
                rupiah(schedule.maximum, language),
            )
            for number, schedule in enumerate(self.schedules, start=1)
        )
        totals = _totals(self.maximum, self.total, language)
        amounts = (year for schedule in self.schedules for year in schedule.years)
        law = cited((*self.law, *(source for year in amounts for source in year.law)), language)
        notes = (law, *(() if self.schedules else (_NOBODY.in_(language),)))
        return Sheet(_SCHOLARSHIP.in_(language), (*rows, *totals), align="<<>", foot=len(totals), notes=notes)


_SCHOLARSHIP = Words("Scholarship", "Beasiswa pendidikan anak")
_NUMBER = Words("child {n}", "anak ke-{n}")
_NO_PUPIL = Words("no child at school named", "tidak ada anak yang masih sekolah")
_NOBODY = Words("no child under the age limit named", "tidak ada anak di bawah batas usia")

Scholarship: TypeAlias = Once | Yearly
"""What a family has a right to."""


def once(
    children: Iterable[Child], event_on: date, bearer: Bearer = Bearer.BPJS, rulebook: Rulebook = RULEBOOK
) -> Once:
    """The single payment, if a child is still at school (explanation of PP 44/2015 Pasal 25).

    Raises NotInForce outside its time, ValueError for a year that the level does not have or a claim before the event.
    """
    day, family = as_day(event_on, "event_on"), as_children(children)
    formula = Fixed(rulebook.scholarship.once.on(day))
    for number, child in enumerate(family):
        _check(child, number, day, rulebook.scholarship.participants)
    award = Award(amount_of(formula, {}), formula, {}, label=_ONCE, payee=_GUARDIAN, bearer=bearer)
    return Once((award,) if any(child.level is not Level.BELOW_SCHOOL for child in family) else ())


def yearly(
    children: Iterable[Child],
    event_on: date,
    *,
    scheme: Scheme | None = None,
    bearer: Bearer = Bearer.BPJS,
    rulebook: Rulebook = RULEBOOK,
) -> Yearly:
    """The yearly scholarship by a scheme (that of JKK and JKM unless another is given).

    The first children of the family who are under the age limit on the day of the event count (reading JKK-JKM-13).
    Raises NotInForce before 2 December 2019, ValueError for a year that the level does not have or a claim before the event.
    """
    scheme = rulebook.scholarship.participants if scheme is None else scheme
    event_on, family = as_day(event_on, "event_on"), as_children(children)
    most, limit = scheme.children.on(event_on), scheme.age_limit.on(event_on)
    for number, child in enumerate(family):
        _check(child, number, event_on, scheme)
    leap_day = rulebook.periods.leap_day
    young = [
        child
        for child in family
        if child.birth_date is None or event_on < years_after(child.birth_date, limit.value, leap_day)
    ]
    schedules = tuple(_schedule(child, event_on, scheme, bearer, rulebook) for child in young[: most.value])
    return Yearly(schedules, tuple(dict.fromkeys((*most.law, *limit.law))))


def _check(child: Child, number: int, event_on: date, scheme: Scheme) -> None:
    level, _ = child.next_school_year
    table = scheme.years[level]
    years = (table.get(event_on) or next(iter(table))).value
    if child.year > (1 if child.level is Level.BELOW_SCHOOL else years):
        raise ValueError(f"children[{number}].year: {child.year}; expected a year of {level.value}, which has {years}")
    if child.first_claim_on is not None and child.first_claim_on < event_on:
        raise ValueError(f"children[{number}].first_claim_on: {child.first_claim_on} is before the event on {event_on}")


def _schedule(child: Child, event_on: date, scheme: Scheme, bearer: Bearer, rulebook: Rulebook) -> Schedule:
    leap_day = rulebook.periods.leap_day
    first, born = child.first_claim_on, child.birth_date
    path = tuple(_path(child, event_on, scheme))
    if first is None:
        return Schedule(child, tuple(school_year(*at, event_on, scheme, bearer) for at in path), None)
    claims = tuple(years_after(first, number, leap_day) for number in range(len(path)))
    opened = rulebook.scholarship.payable_from.on(event_on).value
    years = tuple(
        school_year(*at, event_on, scheme, bearer, max(claim, opened)) for at, claim in zip(path, claims, strict=True)
    )
    if born is None:
        return Schedule(child, years, None)
    limit = years_after(born, scheme.age_limit.on(event_on).value, leap_day)
    return Schedule(child, years, years[: sum(claim < limit for claim in claims)])


_PATH = (Level.KINDERGARTEN, Level.PRIMARY, Level.LOWER_SECONDARY, Level.UPPER_SECONDARY, Level.HIGHER)


def _path(child: Child, event_on: date, scheme: Scheme) -> Iterator[tuple[Level, int]]:
    """The levels and years ahead: the rest of the child's level, then each level above it."""
    level, first = child.next_school_year
    for step in (level,) if level is Level.TRAINING else _PATH[_PATH.index(level) :]:
        yield from ((step, year) for year in range(first, scheme.years[step].on(event_on).value + 1))
        first = 1
