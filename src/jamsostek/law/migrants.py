"""Migrant workers (pekerja migran Indonesia, PMI): what JKK and JKM cost as one package, and the amounts of JHT to choose from.

Everything is keyed by the day of registration. Of the scheme's first months, under Permenaker 7/2017, nothing is known for certain.
"""

from enum import Enum
from typing import TypeVar

from attrs import frozen

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily, Each, option, since
from jamsostek.kernel.formulas import Ladder
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.contributions_18_36 import CONTRIBUTIONS_22
from jamsostek.regulations import KEMNAKER_STATEMENT, PERMENAKER_4_2023, PERMENAKER_18_2018, PRESS
from jamsostek.terms import Program, Route, Term

V = TypeVar("V")


class BetweenPackages(Enum):
    """What a contract costs whose length is no package's (reading CONTRIBUTIONS-22)."""

    SURCHARGE = "surcharge"
    CAPPED_AT_THE_NEXT = "capped_at_the_next"
    SHORT_REFUSED = "short_refused"
    SURCHARGE_BEYOND_THE_LONGEST = "surcharge_beyond_the_longest"


class Stage(Enum):
    """What a part of the package is for: before work, or during and after it."""

    BEFORE = "before"
    DURING_AND_AFTER = "during_and_after"

    @property
    def label(self) -> Words:
        """The stage in both languages."""
        return _STAGES[self]

    def in_(self, language: Language, /) -> str:
        """The stage in one language."""
        return self.label.in_(language)


_STAGES = {
    Stage.BEFORE: Words("before work", "sebelum bekerja"),
    Stage.DURING_AND_AFTER: Words("during and after work", "selama dan setelah bekerja"),
}


class PaidWhen(Term):
    """When a part of the package is paid."""

    IN_TWO_STEPS = "in_two_steps", "paid in two steps", "dibayar dalam dua tahap"
    AT_ONCE = "at_once", "paid at once", "dibayar sekaligus"
    AFTER_SIGNING = (
        "after_signing",
        "paid after the agreement is signed",
        "dibayar setelah perjanjian ditandatangani",
    )
    BY_ORIENTATION = (
        "by_orientation",
        "paid after the pre-departure orientation at the latest",
        "dibayar paling lambat setelah orientasi prapemberangkatan",
    )
    MONTH_BEFORE_DEPARTURE = (
        "month_before_departure",
        "paid at once, at the earliest one month before departure",
        "dibayar sekaligus, paling cepat satu bulan sebelum berangkat",
    )


_READ = Evidence.TEXT_READ
_CHOICES = (50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000)


_OLD_ARTICLES = tuple(PERMENAKER_18_2018.at(f"Pasal {number}") for number in (12, 13, 14))


def _paid(old: PaidWhen, new: PaidWhen, place: str) -> Daily[PaidWhen]:
    return Daily(
        Words("when a part of the package is paid", "saat bagian paket dibayar"),
        since("2018-12-10", old, *_OLD_ARTICLES),
        since("2023-02-22", new, PERMENAKER_4_2023.at(place)),
    )


_BEFORE = Words("months of cover before departure, at most", "bulan perlindungan sebelum berangkat, paling lama")
_PROGRAMS = Words("programs that cover before departure", "program yang melindungi sebelum berangkat")


def _cover(words: Words, value: V, unit: Unit | None = None) -> Daily[V]:
    return Daily(words, since("2023-02-22", value, PERMENAKER_4_2023.whole()), unit=unit)


@frozen(cache_hash=True)
class Law:
    """What the texts say about the contributions of migrant workers.

    `packages` give, from each length in months on, the part during and after work; a shorter contract pays the shortest package.
    `paid` tells when; of an extension nothing is known. The tables of cover give its length before, after and
    beyond the contract.
    """

    packages: Daily[Ladder] = Daily(
        Words("the package during and after work", "paket selama dan setelah bekerja"),
        since(
            "2018-12-10",
            Ladder((24,), (332_500,)),
            *_OLD_ARTICLES,
        ),
        since(
            "2023-02-22",
            Ladder((6, 12, 24), (108_000, 189_000, 332_500)),
            PERMENAKER_4_2023.at("Pasal 18 ayat (1)", _READ),
            PERMENAKER_4_2023.at("Pasal 18 ayat (2)", _READ),
        ),
        unit=Unit.RUPIAH,
    )
    before_work: Each[Route, Daily[int]] = Each(
        {
            Route.AGENCY: Daily(
                Words("the part before work", "iuran sebelum bekerja"),
                since("2018-12-10", 37_500, *_OLD_ARTICLES),
                since("2023-02-22", 37_500, PERMENAKER_4_2023.at("Pasal 18 ayat (1)", _READ)),
                unit=Unit.RUPIAH,
            ),
        }
    )
    paid: Each[Route, Each[Stage, Daily[PaidWhen]]] = Each(
        {
            Route.AGENCY: Each(
                {
                    Stage.BEFORE: _paid(PaidWhen.IN_TWO_STEPS, PaidWhen.AFTER_SIGNING, "Pasal 19"),
                    Stage.DURING_AND_AFTER: _paid(PaidWhen.IN_TWO_STEPS, PaidWhen.BY_ORIENTATION, "Pasal 19"),
                }
            ),
            Route.INDIVIDUAL: Each(
                {
                    Stage.DURING_AND_AFTER: _paid(
                        PaidWhen.AT_ONCE, PaidWhen.MONTH_BEFORE_DEPARTURE, "Pasal 18 ayat (2)"
                    ),
                }
            ),
        }
    )
    extra_month: Daily[int] = Daily(
        Words("for each month beyond the package", "untuk setiap bulan di luar paket"),
        since("2018-12-10", 13_500, PERMENAKER_18_2018.whole(), KEMNAKER_STATEMENT.whole()),
        since("2023-02-22", 13_500, PERMENAKER_4_2023.at("Pasal 18 ayat (3)", _READ)),
        unit=Unit.RUPIAH,
    )
    jht: Daily[tuple[int, ...]] = Daily(
        Words("the amounts of JHT a migrant worker chooses from", "pilihan iuran JHT pekerja migran"),
        since("2018-12-10", _CHOICES, PERMENAKER_18_2018.whole()),
        since("2023-02-22", _CHOICES, PERMENAKER_4_2023.whole(), KEMNAKER_STATEMENT.whole(), PRESS.whole()),
        unit=Unit.RUPIAH,
    )
    covered_before: Each[Route, Daily[int]] = Each(
        {
            Route.AGENCY: _cover(_BEFORE, 5, Unit.MONTHS),
            Route.INDIVIDUAL: _cover(_BEFORE, 1, Unit.MONTHS),
        }
    )
    programs_before: Each[Route, Daily[tuple[Program, ...]]] = Each(
        {
            Route.AGENCY: _cover(_PROGRAMS, (Program.JKK, Program.JKM)),
            Route.INDIVIDUAL: _cover(_PROGRAMS, (Program.JKM,)),
        }
    )
    covered_return: Daily[int] = _cover(
        Words("months of cover after the contract, to return", "bulan perlindungan setelah kontrak untuk kepulangan"),
        1,
        Unit.MONTHS,
    )
    covered_after: Daily[int] = _cover(
        Words("days of cover after landing", "hari perlindungan setelah tiba di Indonesia"), 30, Unit.DAYS
    )
    between_packages: BetweenPackages = option(BetweenPackages.SURCHARGE, CONTRIBUTIONS_22)


LAW = Law()
