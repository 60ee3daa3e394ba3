"""From the capacity of a person to the group of the eligibility table, with the articles that name the category."""

from jamsostek.categories import Category
from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, since
from jamsostek.kernel.words import Words
from jamsostek.law.participation.cells import Group
from jamsostek.readings.participation import (
    PARTICIPATION_4,
    PARTICIPATION_7,
    PARTICIPATION_8,
    PARTICIPATION_13,
    PARTICIPATION_17,
)
from jamsostek.regulations import (
    BPJS_PRACTICE,
    INPRES_2_2021,
    LOCAL_PRACTICE,
    PERDIR_22_2022,
    PERMENAKER_4_2023,
    PERMENAKER_5_2021,
    PERMENAKER_7_2017,
    PERPRES_109_2013,
    PP_16_2026,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2018,
    PP_49_2023,
    PP_50_2025,
    PP_70_2015,
    PP_102_2015,
    UU_6_2014,
    UU_11_2022,
    UU_18_2017,
)

_GROUP = Words("group of the eligibility table", "kelompok dalam tabel kepesertaan")
_START = "2015-07-01"


def _always(group: Group, law: Source, *more: Source) -> Daily[Group]:
    return Daily(_GROUP, since(_START, group, law, *more))


_COMPANY = (
    PP_44_2015.at("Pasal 5 ayat (2) huruf a"),
    PP_46_2015.at("Pasal 4 ayat (2) huruf a"),
    PP_45_2015.at("Pasal 2 ayat (1) huruf b"),
)
_PERSON = (PP_44_2015.at("Pasal 5 ayat (2) huruf b"), PP_46_2015.at("Pasal 4 ayat (2) huruf b"))
_DIRECTORS = PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf b")
_OWN_WORK = (PP_44_2015.at("Pasal 5 ayat (3) huruf b"), PP_46_2015.at("Pasal 4 ayat (3) huruf b"))
_NO_WAGE = (PP_44_2015.at("Pasal 5 ayat (3) huruf c"), PP_46_2015.at("Pasal 4 ayat (3) huruf c"))
_APART = PP_49_2023.at("Pasal 2 ayat (2)")
_CIVIL = (PP_70_2015.at("Pasal 1 angka 7"), PP_70_2015.at("Pasal 4"), PP_70_2015.at("Pasal 7"))
_ARMED = (PP_102_2015.at("Pasal 3"), PP_102_2015.at("Pasal 12"))
_STAFF = PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf a")
_ELUCIDATED = PP_49_2023.at("Penjelasan Pasal 2 ayat (3)")

_VILLAGE = Daily(
    _GROUP,
    since(_START, Group.VILLAGE, BPJS_PRACTICE.whole()),
    since("2021-04-01", Group.VILLAGE, _STAFF),
    since("2026-03-27", Group.VILLAGE, PP_16_2026.at("Pasal 93 ayat (5)")),
)

GROUPS: Each[Category, Daily[Group]] = Each(
    {
        Category.COMPANY_WORKER: _always(Group.EMPLOYED, *_COMPANY),
        Category.INDIVIDUAL_EMPLOYER_WORKER: _always(Group.EMPLOYED, *_PERSON, PARTICIPATION_4),
        Category.OUTSOURCED_WORKER: _always(Group.EMPLOYED, _COMPANY[0]),
        Category.SALARIED_DIRECTOR: Daily(
            _GROUP,
            since(_START, Group.EMPLOYED, _DIRECTORS.known_by(Evidence.REMEMBERED), PARTICIPATION_7),
            since("2021-04-01", Group.EMPLOYED, _DIRECTORS, PERDIR_22_2022.whole(), PARTICIPATION_7),
        ),
        Category.CONTRACTOR_STAFF: _always(Group.EMPLOYED, *_COMPANY),
        Category.CONSTRUCTION_PROJECT_WORKER: _always(
            Group.PROJECT, PERPRES_109_2013.at("Pasal 6 ayat (4)"), PP_44_2015.at("Pasal 53"), PARTICIPATION_13
        ),
        Category.INTERN: Daily(
            _GROUP,
            since(_START, Group.INTERN, PP_44_2015.at("Pasal 28")),
            since("2021-04-01", Group.INTERN, PERMENAKER_5_2021.at("Pasal 35 ayat (1)")),
            since("2023-10-06", Group.INTERN, PP_49_2023.at("Penjelasan Pasal 5 ayat (3) huruf c")),
        ),
        Category.DOMESTIC_WORKER: _always(Group.DOMESTIC, BPJS_PRACTICE.whole(), PARTICIPATION_8),
        Category.OWNER: _always(
            Group.OWNER,
            PP_44_2015.at("Pasal 5 ayat (3) huruf a"),
            PP_46_2015.at("Pasal 4 ayat (3) huruf a"),
            PP_46_2015.at("Pasal 6"),
        ),
        Category.SELF_EMPLOYED: _always(Group.NON_WAGE, *_OWN_WORK),
        Category.PLATFORM_WORKER: Daily(
            _GROUP,
            since(_START, Group.NON_WAGE, *_OWN_WORK),
            since("2025-12-22", Group.NON_WAGE, *_OWN_WORK, PP_50_2025.at("Penjelasan Pasal 7 huruf a")),
        ),
        Category.OTHER_NON_WAGE_EARNER: _always(Group.NON_WAGE, *_NO_WAGE),
        Category.ATHLETE: _always(Group.NON_WAGE, *_OWN_WORK, UU_11_2022.at("Pasal 100")),
        Category.NEIGHBOURHOOD_HEAD: _always(Group.NEIGHBOURHOOD, *_OWN_WORK, LOCAL_PRACTICE.whole(), PARTICIPATION_17),
        Category.VULNERABLE_WORKER: _always(Group.VULNERABLE, *_OWN_WORK, LOCAL_PRACTICE.whole()),
        Category.MIGRANT_WORKER: Daily(
            _GROUP,
            since(_START, Group.MIGRANT, PERMENAKER_7_2017.whole()),
            since("2017-11-22", Group.MIGRANT, UU_18_2017.at("Pasal 4 ayat (1)"), UU_18_2017.at("Pasal 29")),
            since("2023-02-22", Group.MIGRANT, UU_18_2017.at("Pasal 29"), PERMENAKER_4_2023.whole()),
        ),
        Category.ABROAD_NOT_MIGRANT: Daily(
            _GROUP, since("2017-11-22", Group.ABROAD, UU_18_2017.at("Pasal 4 ayat (2)"))
        ),
        Category.CIVIL_SERVANT: _always(Group.CIVIL_SERVICE, *_CIVIL),
        Category.CIVIL_SERVANT_CANDIDATE: _always(Group.CIVIL_SERVICE, *_CIVIL),
        Category.GOVERNMENT_CONTRACT_EMPLOYEE: _always(Group.GOVERNMENT_CONTRACT, *_CIVIL),
        Category.SOLDIER: _always(Group.FORCES, *_ARMED),
        Category.POLICE_OFFICER: _always(Group.FORCES, *_ARMED),
        Category.DEFENCE_CIVILIAN: _always(Group.FORCES, *_ARMED),
        Category.MILITARY_CADET: _always(Group.STUDENT_OF_THE_FORCES, PP_102_2015.at("Pasal 12 ayat (2)"), _APART),
        Category.POLICE_STUDENT: _always(Group.STUDENT_OF_THE_FORCES, PP_102_2015.at("Pasal 12 ayat (2)"), _APART),
        Category.STATE_OFFICIAL: _always(Group.STATE_OFFICIAL, _STAFF, _APART),
        Category.NON_ASN: Daily(
            _GROUP,
            since(_START, Group.NON_ASN, BPJS_PRACTICE.whole()),
            since("2018-11-28", Group.NON_ASN, PP_49_2018.at("Pasal 99")),
            since("2021-04-01", Group.NON_ASN, _STAFF),
            since(
                "2023-10-06",
                Group.NON_ASN,
                PP_49_2023.at("Pasal 2 ayat (3)"),
                PP_49_2023.at("Pasal 5 ayat (1) huruf a"),
            ),
        ),
        Category.NON_STRUCTURAL_BODY_MEMBER: Daily(_GROUP, since("2023-10-06", Group.NON_ASN, _ELUCIDATED)),
        Category.ELECTION_WORKER: Daily(
            _GROUP,
            since(_START, Group.ELECTION, BPJS_PRACTICE.whole()),
            since("2021-03-25", Group.ELECTION, INPRES_2_2021.whole()),
        ),
        Category.VILLAGE_HEAD: _VILLAGE,
        Category.VILLAGE_OFFICIAL: _VILLAGE.then(),
        Category.VILLAGE_COUNCIL_MEMBER: Daily(
            _GROUP,
            since(_START, Group.VILLAGE_COUNCIL, BPJS_PRACTICE.whole()),
            since("2024-04-25", Group.VILLAGE_COUNCIL, UU_6_2014.at("Pasal 62", Evidence.REPORTED)),
            since("2026-03-27", Group.VILLAGE_COUNCIL, PP_16_2026.at("Pasal 86 ayat (1)")),
        ),
        Category.INACTIVE: _always(Group.NOT_WORKING, PP_44_2015.at("Pasal 4 ayat (2)")),
    }
)
"""The group of every category, and since when its articles say so."""
