"""The grounds of a full payment: from which day each pays, period by period, and the conditions held against it.

The rules in force on the day of the claim decide, also for an event that lies before them.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.months import months_after, years_after
from jamsostek.kernel.words import Words
from jamsostek.law.jht import Ground, Opening, Start, WaitingMonth, WorkElsewhere
from jamsostek.readings.jht import JHT_1, JHT_11
from jamsostek.regulations import BPJS_PRACTICE
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Term, term

STOPPED_WORKING = frozenset({Ground.RESIGNATION, Ground.DISMISSAL, Ground.CONTRACT_EXPIRY, Ground.NON_WAGE_STOPPED})
"""The grounds of whoever stops working: only these ask whether he works for another employer."""
OF_AGE = frozenset({Ground.AGE, Ground.CONTRACT_AGE})
"""The grounds whose day follows from the day of birth."""
CERTAIN = frozenset({Ground.DISABILITY, Ground.DEATH})
"""The grounds whose event must have happened for a claim to make sense."""


class Citizenship(Term):
    """Whose citizen a participant is (kewarganegaraan)."""

    INDONESIAN = "indonesian", "Indonesian", "warga negara Indonesia"
    FOREIGN = "foreign", "foreign", "warga negara asing"


class Activity(Term):
    """What a participant does on the day of the claim, besides what he claims for."""

    NO = "no", "no work", "tidak bekerja"
    WAGE_EARNER = "wage_earner", "wage earner with another employer", "penerima upah pada pemberi kerja lain"
    NON_WAGE = "non_wage", "non-wage participant", "bukan penerima upah"


GroundWord: TypeAlias = Literal[
    "age",
    "contract_age",
    "resignation",
    "dismissal",
    "contract_expiry",
    "non_wage_stopped",
    "disability",
    "death",
    "leaving_indonesia",
]
CitizenshipWord: TypeAlias = Literal["indonesian", "foreign"]
ActivityWord: TypeAlias = Literal["no", "wage_earner", "non_wage"]


def as_ground(value: Ground | GroundWord, name: str = "ground") -> Ground:
    """A ground from itself or its word."""
    return term(Ground, value, name)


def as_citizenship(value: Citizenship | CitizenshipWord, name: str = "citizenship") -> Citizenship:
    """A citizenship from itself or its word."""
    return term(Citizenship, value, name)


def as_activity(value: Activity | ActivityWord, name: str = "active_elsewhere") -> Activity:
    """An activity from itself or its word."""
    return term(Activity, value, name)


@frozen(kw_only=True)
class Happened:
    """What the law counts a full payment from: the ground with its day, and who claims."""

    ground: Ground
    event_on: date | None
    birth_date: date | None
    contract_pension_age: int | None
    citizenship: Citizenship


@frozen
class Stretch:
    """Days on which a ground pays: from the first on, before `until` (None: for good)."""

    first: date
    until: date | None

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day and (self.until is None or day < self.until)


def stretches(happened: Happened, rulebook: Rulebook) -> Iterator[Stretch]:
    """The days on which a ground pays, rule by rule: a change of the law may open it before a waiting month has passed."""
    table, ages = rulebook.jht.opening[happened.ground], rulebook.jht.pension_age
    begins = sorted({table.key(row.since) for row in (*table, *ages)})
    for begin, end in zip(begins, (*begins[1:], None), strict=True):
        opens = opens_under(table.on(begin), begin, happened, rulebook)
        if opens is not None and (end is None or opens < end):
            yield Stretch(max(opens, begin), end)


def opens_under(row: Provision[Opening], on: date, happened: Happened, rulebook: Rulebook) -> date | None:
    """The day from which the rules of a day pay, were they always in force; None if they never do for this person."""
    opening = row.value
    if opening.foreigners_only and happened.citizenship is not Citizenship.FOREIGN:
        return None
    if opening.start in {Start.NEVER, Start.NOT_FOUND}:
        return None
    if opening.start is Start.ANY_DAY:
        return on
    if opening.start is Start.EVENT:
        return None if happened.event_on is None else after_waiting(happened.event_on, opening, rulebook)
    return _birthday(happened, rulebook.jht.pension_age.on(on).value, opening.start, rulebook)


def _birthday(happened: Happened, statutory: int, start: Start, rulebook: Rulebook) -> date | None:
    """The birthday of the pension age: the statutory one, or the contract's if that is lower (reading JHT-13)."""
    if happened.birth_date is None:
        return None
    agreed = happened.contract_pension_age if start is Start.CONTRACT_AGE else None
    age = statutory if agreed is None else min(agreed, statutory)
    return years_after(happened.birth_date, age, rulebook.periods.leap_day)


def after_waiting(event_on: date, opening: Opening, rulebook: Rulebook) -> date:
    """The day of the event, or the day after so many months have passed since (reading JHT-1)."""
    if not opening.waiting_months:
        return event_on
    elapsed = months_after(event_on, opening.waiting_months, rulebook.periods.leap_day)
    return elapsed + timedelta(days=rulebook.jht.waiting_month is WaitingMonth.DAY_AFTER)


@frozen
class GroundOpen(Condition):
    """The rules of the day of the claim pay this person on this ground."""

    code = "ground_not_open"
    ground: Ground
    rule: Provision[Opening]
    met: bool

    @property
    def words(self) -> Words:
        """The ground and what the rule says of it."""
        return (_OPEN if self.met else _CLOSED).with_(ground=self.ground, rule=self.rule.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The rule of the day."""
        return self.rule.law


_OPEN = Words("claimed for {ground}; the law pays {rule}", "klaim karena {ground}; dibayar {rule}")
_CLOSED = Words("claimed for {ground}; on that day the law: {rule}", "klaim karena {ground}; aturan hari itu: {rule}")


@frozen
class Reached(Condition):
    """The day from which the ground pays has come: the pension age, the end of the waiting month, the event, ten years."""

    code: str
    claimed_on: date
    opens_on: date
    what: Words
    law: tuple[Source, ...]

    @property
    def met(self) -> bool:
        """Claimed on that day or later."""
        return self.claimed_on >= self.opens_on

    @property
    def words(self) -> Words:
        """What was waited for, from when, and when it was claimed."""
        return _REACHED.with_(what=self.what, opens=self.opens_on, claimed=self.claimed_on)


_REACHED = Words("{what} on {opens}; claimed on {claimed}", "{what} pada {opens}; diajukan {claimed}")


def reached(row: Provision[Opening], opens_on: date, claimed_on: date, rulebook: Rulebook) -> Reached:
    """The condition of time under a row of the law."""
    opening = row.value
    if opening.start in {Start.PENSION_AGE, Start.CONTRACT_AGE}:
        age = rulebook.jht.pension_age.on(claimed_on)
        return Reached("too_young", claimed_on, opens_on, _AGE, tuple(dict.fromkeys((*row.law, *age.law))))
    if opening.waiting_months:
        what = _WAITED.with_(n=opening.waiting_months)
        return Reached("waiting_month", claimed_on, opens_on, what, (*row.law, JHT_1))
    return Reached("event_not_reached", claimed_on, opens_on, _EVENT, row.law)


_AGE = Words("pension age reached", "usia pensiun tercapai")
_WAITED = Words("first day after the waiting time of {n:months}", "hari pertama setelah masa tunggu {n:months}")
_EVENT = Words("payable", "dapat dibayarkan")


@frozen
class NotActiveElsewhere(Condition):
    """A full payment for stopping work is not made to whoever works for another employer (practice; reading JHT-11)."""

    code = "active_elsewhere"
    activity: Activity
    blocks: WorkElsewhere

    @property
    def met(self) -> bool:
        """No wage earner elsewhere; other activity never blocks."""
        return self.activity is not Activity.WAGE_EARNER or self.blocks is WorkElsewhere.DOES_NOT_BLOCK

    @property
    def words(self) -> Words:
        """What he does on the day of the claim."""
        return _ACTIVITY.with_(activity=self.activity)

    @property
    def law(self) -> tuple[Source, ...]:
        """Practice, and the reading."""
        return (BPJS_PRACTICE.at("klaim JHT"), JHT_11)


_ACTIVITY = Words("on the day of the claim: {activity}", "pada hari klaim: {activity}")
