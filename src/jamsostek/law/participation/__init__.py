"""Who is in which program: the eligibility table and the personal conditions of participation."""

from enum import Enum

from attrs import frozen

from jamsostek.categories import Category, HealthSegment
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Daily, Each, option, since
from jamsostek.kernel.words import Unit, Words
from jamsostek.law.participation.cells import Cell as Cell
from jamsostek.law.participation.cells import Group as Group
from jamsostek.law.participation.cells import Package as Package
from jamsostek.law.participation.cells import Reason as Reason
from jamsostek.law.participation.employed import STAGED
from jamsostek.law.participation.groups import GROUPS
from jamsostek.law.participation.private import PRIVATE
from jamsostek.law.participation.state import STATE
from jamsostek.readings.jkp import JKP_26
from jamsostek.readings.participation import (
    PARTICIPATION_5,
    PARTICIPATION_6,
    PARTICIPATION_8,
    PARTICIPATION_10,
    PARTICIPATION_11,
    PARTICIPATION_18,
)
from jamsostek.regulations import (
    PERMENAKER_5_2021,
    PP_6_2025,
    PP_37_2021,
    PP_44_2015,
    PP_46_2015,
    UU_18_2017,
    UU_24_2011,
)
from jamsostek.terms import Program, Scale


class ForeignerPension(Enum):
    """Whether a foreigner who is a participant can be in JP (reading PARTICIPATION-5)."""

    UNAVAILABLE = "unavailable"
    LITERAL = "literal"


class DomesticWorker(Enum):
    """Whether a domestic worker is a non-wage earner or a wage earner of a natural person (reading PARTICIPATION-8)."""

    NON_WAGE_EARNER = "non_wage_earner"
    WAGE_EARNER = "wage_earner"


class OwnerSavings(Enum):
    """Whether an owner without wage must join JHT (reading PARTICIPATION-10)."""

    VOLUNTARY = "voluntary"
    MANDATORY = "mandatory"


_FOUR = (Program.JKK, Program.JKM, Program.JHT, Program.JP)
_THREE = _FOUR[:3]
_REGISTERED = tuple(segment for segment in HealthSegment if segment is not HealthSegment.NONE)


def _needed(programs: tuple[Program, ...], article: Source) -> Daily[tuple[Program, ...]]:
    return Daily(
        Words("programs that JKP presupposes", "program yang disyaratkan untuk JKP"),
        since("2021-02-02", programs, article),
    )


_OF_SMALL = PP_37_2021.at("Pasal 4 ayat (3) huruf b")
_OF_LARGE = PP_37_2021.at("Pasal 4 ayat (3) huruf a")


@frozen(cache_hash=True)
class Law:
    """The eligibility table (`groups`, `staged`, `packages`) and what a person must bring beside it.

    `groups` leads from a category to its group; those employed by others than the State are `staged` by the scale of the
    enterprise, all other groups have their rows in `packages`.
    """

    groups: Each[Category, Daily[Group]] = GROUPS
    staged: Each[Scale, Daily[Package]] = STAGED
    packages: Each[Group, Daily[Package]] = Each({**PRIVATE, **STATE})
    foreigner_months: Daily[int] = Daily(
        Words("months of work that make a foreigner a participant", "bulan kerja agar orang asing menjadi peserta"),
        since(
            "2015-07-01",
            6,
            UU_24_2011.at("Pasal 14"),
            PP_44_2015.at("Pasal 5 ayat (2) huruf c"),
            PP_46_2015.at("Pasal 4 ayat (2) huruf c"),
            PARTICIPATION_6,
        ),
        unit=Unit.MONTHS,
    )
    non_wage_age: Daily[int] = Daily(
        Words(
            "age that a non-wage earner has not reached when registered", "usia yang belum dicapai BPU saat mendaftar"
        ),
        since("2021-04-01", 65, PERMENAKER_5_2021.whole(), PARTICIPATION_11),
        unit=Unit.YEARS,
    )
    migrant_age: Daily[int] = Daily(
        Words("age that a migrant worker has reached when registered", "usia yang telah dicapai PMI saat mendaftar"),
        since("2017-11-22", 18, UU_18_2017.at("Pasal 5")),
        unit=Unit.YEARS,
    )
    jkp_age: Daily[int] = Daily(
        Words(
            "age that a worker has not reached when registered for JKP", "usia yang belum dicapai saat mendaftar JKP"
        ),
        since("2021-02-02", 54, PP_37_2021.at("Pasal 4 ayat (2) huruf b"), JKP_26),
        unit=Unit.YEARS,
    )
    jkp_programs: Each[Scale, Daily[tuple[Program, ...]]] = Each(
        {
            Scale.MICRO: _needed(_THREE, _OF_SMALL),
            Scale.SMALL: _needed(_THREE, _OF_SMALL),
            Scale.MEDIUM: _needed(_FOUR, _OF_LARGE),
            Scale.LARGE: _needed(_FOUR, _OF_LARGE),
        }
    )
    jkp_health_insurance: Daily[tuple[HealthSegment, ...]] = Daily(
        Words("segments of the health insurance that JKP accepts", "segmen JKN yang diterima untuk JKP"),
        since(
            "2021-02-02",
            tuple(HealthSegment),
            PP_37_2021.at("Pasal 48 ayat (2)"),
            PP_37_2021.at("Pasal 48 ayat (3)"),
            PARTICIPATION_18,
        ),
        since("2021-08-03", (HealthSegment.WAGE_EARNER_BUSINESS,), PP_37_2021.at("Pasal 4 ayat (4)")),
        since("2025-02-07", _REGISTERED, PP_6_2025.at("Pasal 4 ayat (3)")),
    )
    occupations: Daily[int] = Daily(
        Words("kinds of work in one registration", "jenis pekerjaan dalam satu pendaftaran"),
        since("2015-07-01", 2, PP_44_2015.at("Pasal 11 ayat (2)"), PP_46_2015.at("Pasal 13 ayat (2)")),
        unit=Unit.COUNT,
    )
    foreigner_pension: ForeignerPension = option(ForeignerPension.UNAVAILABLE, PARTICIPATION_5)
    domestic_worker: DomesticWorker = option(DomesticWorker.NON_WAGE_EARNER, PARTICIPATION_8)
    owner_savings: OwnerSavings = option(OwnerSavings.VOLUNTARY, PARTICIPATION_10)


LAW = Law()
