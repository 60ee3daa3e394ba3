"""The eligibility table, special groups at private employers, non-wage earners, migrant workers (R7, R8, R10, R21 to R28)."""

from collections.abc import Mapping

from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily
from jamsostek.law.participation.cells import Group, Package, Reason, alike, closed, mandatory, row, table, voluntary
from jamsostek.readings.participation import (
    PARTICIPATION_8,
    PARTICIPATION_9,
    PARTICIPATION_10,
    PARTICIPATION_12,
    PARTICIPATION_13,
    PARTICIPATION_17,
)
from jamsostek.regulations import (
    PERMENAKER_4_2023,
    PERMENAKER_5_2021,
    PERMENAKER_7_2017,
    PERMENAKER_18_2018,
    PERPRES_109_2013,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2023,
    UU_18_2017,
    UU_40_2004,
)

_EVERYONE_WHO_WORKS = PP_44_2015.at("Pasal 4 ayat (2)")
_OWN_DUTY = PP_44_2015.at("Pasal 11 ayat (1)")
_MAY_SAVE = PP_46_2015.at("Pasal 13 ayat (1)")
_NO_PENSION = closed(
    Reason.NOT_WAGE_EARNER,
    PP_45_2015.at("Pasal 1 angka 4"),
    PP_45_2015.at("Pasal 2 ayat (1)"),
    UU_40_2004.at("Pasal 42 ayat (1)"),
)
_NO_JKP = closed(Reason.NO_EMPLOYMENT, PP_37_2021.at("Pasal 4 ayat (2) huruf c"))

_OWED = mandatory(_EVERYONE_WHO_WORKS, _OWN_DUTY, PARTICIPATION_9)
_SAVINGS = voluntary(_MAY_SAVE)
_PROJECT = mandatory(PERPRES_109_2013.at("Pasal 6 ayat (4)"), PP_44_2015.at("Pasal 53"), PARTICIPATION_13)
_NOT_BY_PROJECT = closed(Reason.PROJECT_SCHEME, PERPRES_109_2013.at("Pasal 6 ayat (4)"), PARTICIPATION_13)
_DEEMED_WORKERS = mandatory(PP_44_2015.at("Pasal 28 ayat (1)"), PP_44_2015.at("Pasal 28 ayat (3)"))
_INTERNS = PERMENAKER_5_2021.at("Pasal 35 ayat (1)")
_INTERNS_2021 = mandatory(_INTERNS)
_INTERNS_2023 = mandatory(_INTERNS, PP_49_2023.at("Penjelasan Pasal 5 ayat (3) huruf c"), _OWN_DUTY)
_INTERNS_MAY = voluntary(PP_44_2015.at("Pasal 5 ayat (3) huruf c"), PARTICIPATION_12)
_INTERNS_SAVE = voluntary(PP_46_2015.at("Pasal 4 ayat (3) huruf c"), _MAY_SAVE, PARTICIPATION_12)
_HOUSEHOLD = mandatory(_EVERYONE_WHO_WORKS, _OWN_DUTY, PARTICIPATION_8, PARTICIPATION_9)
_NEIGHBOURHOOD = mandatory(_OWN_DUTY, PARTICIPATION_9, PARTICIPATION_17)
_IN_EVERY_FIRM = mandatory(_OWN_DUTY, PP_44_2015.at("Pasal 15 ayat (1)"))
_IN_ONE_FIRM = mandatory(_OWN_DUTY, PP_44_2015.at("Pasal 15 ayat (2)"))
_OWNER_SAVES = voluntary(_MAY_SAVE, PP_46_2015.at("Pasal 6"), PARTICIPATION_10)

_ABROAD_CLOSED = closed(Reason.NOT_YET_IN_FORCE, PERMENAKER_7_2017.whole(Evidence.REMEMBERED))
_ABROAD = mandatory(UU_18_2017.at("Pasal 29"), PERMENAKER_7_2017.whole(), PERMENAKER_18_2018.whole())
_ABROAD_SAVES = voluntary(PERMENAKER_7_2017.whole(), PERMENAKER_18_2018.whole())
_ABROAD_2023 = mandatory(UU_18_2017.at("Pasal 29"), PERMENAKER_4_2023.whole())
_ABROAD_SAVES_2023 = voluntary(PERMENAKER_4_2023.whole())

PRIVATE: Mapping[Group, Daily[Package]] = {
    Group.PROJECT: table(
        Group.PROJECT,
        row("2015-07-01", Package("R8", _PROJECT, _PROJECT, _NOT_BY_PROJECT, _NOT_BY_PROJECT, _NOT_BY_PROJECT)),
    ),
    Group.INTERN: table(
        Group.INTERN,
        row("2015-07-01", Package("R7a", _DEEMED_WORKERS, _INTERNS_MAY, _INTERNS_SAVE, _NO_PENSION, _NO_JKP)),
        row("2021-04-01", Package("R7b", _INTERNS_2021, _INTERNS_2021, _INTERNS_SAVE, _NO_PENSION, _NO_JKP)),
        row("2023-10-06", Package("R7c", _INTERNS_2023, _INTERNS_2023, _INTERNS_SAVE, _NO_PENSION, _NO_JKP)),
    ),
    Group.DOMESTIC: table(
        Group.DOMESTIC, row("2015-07-01", Package("R10", _HOUSEHOLD, _HOUSEHOLD, _SAVINGS, _NO_PENSION, _NO_JKP))
    ),
    Group.NEIGHBOURHOOD: table(
        Group.NEIGHBOURHOOD,
        row("2015-07-01", Package("R21", _NEIGHBOURHOOD, _NEIGHBOURHOOD, _SAVINGS, _NO_PENSION, _NO_JKP)),
    ),
    Group.NON_WAGE: table(
        Group.NON_WAGE, row("2015-07-01", Package("R22", _OWED, _OWED, _SAVINGS, _NO_PENSION, _NO_JKP))
    ),
    Group.OWNER: table(
        Group.OWNER, row("2015-07-01", Package("R23", _IN_EVERY_FIRM, _IN_ONE_FIRM, _OWNER_SAVES, _NO_PENSION, _NO_JKP))
    ),
    Group.VULNERABLE: table(
        Group.VULNERABLE, row("2015-07-01", Package("R24", _OWED, _OWED, _SAVINGS, _NO_PENSION, _NO_JKP))
    ),
    Group.MIGRANT: table(
        Group.MIGRANT,
        row("2015-07-01", Package("R26a", _ABROAD_CLOSED, _ABROAD_CLOSED, _ABROAD_CLOSED, _NO_PENSION, _NO_JKP)),
        row("2017-08-01", Package("R26b", _ABROAD, _ABROAD, _ABROAD_SAVES, _NO_PENSION, _NO_JKP)),
        row("2023-02-22", Package("R26c", _ABROAD_2023, _ABROAD_2023, _ABROAD_SAVES_2023, _NO_PENSION, _NO_JKP)),
    ),
    Group.ABROAD: table(
        Group.ABROAD, row("2017-11-22", alike("R27", closed(Reason.EXCLUDED, UU_18_2017.at("Pasal 4 ayat (2)"))))
    ),
    Group.NOT_WORKING: table(
        Group.NOT_WORKING,
        row("2015-07-01", alike("R28", closed(Reason.NOT_WORKING, PP_44_2015.at("Pasal 4 ayat (2)")))),
    ),
}
"""The groups outside the State that are not staged by scale."""
