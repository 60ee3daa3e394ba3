"""The conditions of a JP claim, each with what was found and the provision it was held against."""

from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.jp.career import ContributionTime
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.months import months_after, years_after
from jamsostek.kernel.words import Words
from jamsostek.readings.jp import JP_14, JP_28
from jamsostek.rulebook import Rulebook


@frozen
class PensionAgeReached(Condition):
    """An old-age pension needs the pension age; leaving work or the country before it opens no claim."""

    code = "before_pension_age"
    on: date
    pension_date: date
    law: tuple[Source, ...]

    @property
    def met(self) -> bool:
        """Whether the day has come; the birthday itself counts."""
        return self.on >= self.pension_date

    @property
    def words(self) -> Words:
        """Both days."""
        return _AGE.with_(on=self.on, date=self.pension_date)


@frozen
class BeforePensionAge(Condition):
    """The 15 years are deemed only where the death or disability came before the pension age."""

    code = "after_pension_age"
    on: date
    pension_date: date
    law: tuple[Source, ...]

    @property
    def met(self) -> bool:
        """Whether it came before the pension date."""
        return self.on < self.pension_date

    @property
    def words(self) -> Words:
        """Both days."""
        return _BEFORE.with_(on=self.on, date=self.pension_date)


@frozen
class MonthsPaid(Condition):
    """15 years of contributions; with them no other test matters (reading JP-14)."""

    code = "under_180_months"
    time: ContributionTime
    needed: Provision[int]

    @property
    def met(self) -> bool:
        """Whether enough months are paid."""
        return self.time.paid >= self.needed.value

    @property
    def words(self) -> Words:
        """Both counts."""
        return _PAID.with_(paid=self.time.paid, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the count, and the reading that it suffices."""
        return (*self.needed.law, JP_14, *([JP_28] if self.time.deferred else []))


@frozen
class Dense(Condition):
    """The density of contributions, compared in integers."""

    code = "density_below_80"
    time: ContributionTime
    needed: Provision[Fraction]

    @property
    def met(self) -> bool:
        """Whether enough of the membership was paid."""
        return self.time.reaches(self.needed.value)

    @property
    def words(self) -> Words:
        """The months and the share asked."""
        return _DENSE.with_(paid=self.time.paid, months=self.time.membership, needed=self.needed.value)

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the density and of the count."""
        return (*self.needed.law, *self.time.law)


@frozen
class MemberLongEnough(Condition):
    """A year of membership before a death; the anniversary itself counts (reading JP-13)."""

    code = "member_under_1_year"
    since: date
    reached_on: date
    on: date
    law: tuple[Source, ...]

    @property
    def met(self) -> bool:
        """Whether the year was full."""
        return self.reached_on <= self.on

    @property
    def words(self) -> Words:
        """The days."""
        return _MEMBER.with_(since=self.since, reached=self.reached_on, on=self.on)


@frozen
class CausedLater(Condition):
    """What causes a disability happens a month after registration at the earliest (reading JP-13)."""

    code = "caused_within_1_month"
    registered_on: date
    reached_on: date
    on: date
    law: tuple[Source, ...]

    @property
    def met(self) -> bool:
        """Whether the month was full."""
        return self.reached_on <= self.on

    @property
    def words(self) -> Words:
        """The days."""
        return _CAUSED.with_(since=self.registered_on, reached=self.reached_on, on=self.on)


def member_long_enough(since: date, on: date, needed: Provision[int], rulebook: Rulebook) -> MemberLongEnough:
    """The condition of membership, from the later of registration and first payment."""
    return MemberLongEnough(since, years_after(since, needed.value, rulebook.periods.leap_day), on, needed.law)


def caused_later(registered_on: date, on: date, rulebook: Rulebook) -> CausedLater:
    """The condition of the cause."""
    needed = rulebook.jp.cause_months.on(on)
    reached = months_after(registered_on, needed.value, rulebook.periods.leap_day)
    return CausedLater(registered_on, reached, on, needed.law)


_AGE = Words("pension age reached on {date}, asked on {on}", "usia pensiun tercapai pada {date}, diajukan untuk {on}")
_BEFORE = Words("on {on}, pension age on {date}", "pada {on}, usia pensiun pada {date}")
_PAID = Words("{paid} contribution months of {needed}", "masa iur {paid} dari {needed} bulan")
_DENSE = Words(
    "{paid} of {months} months of membership paid, at least {needed}",
    "{paid} dari {months} bulan kepesertaan lunas, paling sedikit {needed}",
)
_MEMBER = Words(
    "member since {since}, one year on {reached}, death on {on}",
    "peserta sejak {since}, genap satu tahun pada {reached}, meninggal dunia pada {on}",
)
_CAUSED = Words(
    "registered on {since}, one month on {reached}, caused on {on}",
    "terdaftar pada {since}, genap satu bulan pada {reached}, kejadian penyebab pada {on}",
)
