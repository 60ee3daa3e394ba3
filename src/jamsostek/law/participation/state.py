"""The eligibility table, the side of the State (rows R13 to R20)."""

from collections.abc import Mapping

from jamsostek.categories import Carrier
from jamsostek.kernel.citations import Evidence
from jamsostek.kernel.dated import Daily
from jamsostek.law.participation.cells import (
    Cell,
    Group,
    Package,
    Reason,
    alike,
    closed,
    elsewhere,
    mandatory,
    row,
    table,
    voluntary,
)
from jamsostek.readings.participation import (
    PARTICIPATION_14,
    PARTICIPATION_15,
    PARTICIPATION_16,
    PARTICIPATION_17,
    PARTICIPATION_33,
    PARTICIPATION_34,
)
from jamsostek.regulations import (
    BPJS_PRACTICE,
    INPRES_2_2021,
    PERMENAKER_1_2025,
    PERMENAKER_5_2021,
    PP_16_2026,
    PP_37_2021,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2018,
    PP_49_2023,
    PP_70_2015,
    PP_102_2015,
    SE_MENDAGRI_842_2021,
    UU_3_2024,
    UU_5_2014,
    UU_6_2014,
    UU_20_2023,
    UU_24_2011,
)

_NO_JKP = closed(Reason.STATE_EMPLOYER, PP_37_2021.at("Pasal 1 angka 3"))

_TASPEN = elsewhere(PP_70_2015.at("Pasal 4"), PP_70_2015.at("Pasal 7"))
_TASPEN_SAVES = elsewhere(UU_24_2011.at("Pasal 64"))
_STATE_PENSION = elsewhere(UU_5_2014.at("Pasal 91"), UU_20_2023.at("Pasal 21 ayat (6)"))
_PPPK = elsewhere(PP_70_2015.at("Pasal 4 huruf c"), PP_70_2015.at("Pasal 7"), PARTICIPATION_33)
_PPPK_SAVES = elsewhere(UU_5_2014.at("Pasal 106 ayat (1) huruf a"), PP_49_2018.at("Pasal 75 ayat (1) huruf a"))
_PPPK_PENSION = closed(Reason.NOT_YET_IN_FORCE, UU_20_2023.at("Pasal 22 ayat (5)"), PARTICIPATION_34)
_ASABRI = elsewhere(PP_102_2015.at("Pasal 12"))
_ASABRI_SAVES = elsewhere(PP_102_2015.at("Pasal 3"))
_STUDENTS = closed(Reason.EXCLUDED, PP_102_2015.at("Pasal 12 ayat (2)"), PP_49_2023.at("Pasal 2 ayat (2)"))

_UNNAMED = closed(Reason.NOT_YET_IN_FORCE, PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf a"), PARTICIPATION_16)
_OFFICIALS = mandatory(PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf a"), PARTICIPATION_16)
_OFFICIALS_MAY = voluntary(PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf a"), PARTICIPATION_16)
_OFFICIALS_APART = elsewhere(PP_49_2023.at("Pasal 2 ayat (2)"))

_PRACTICE = voluntary(BPJS_PRACTICE.at("kepesertaan pegawai non-ASN"))
_PROMISED = voluntary(PP_49_2018.at("Pasal 99 ayat (3)"), PARTICIPATION_15)
_STAFF = PERMENAKER_5_2021.at("Pasal 2 ayat (1) huruf a")
_NON_ASN_2021 = mandatory(_STAFF, INPRES_2_2021.whole(), SE_MENDAGRI_842_2021.whole())
_NON_ASN_2023 = mandatory(
    PP_49_2023.at("Pasal 2 ayat (3)"), PP_44_2015.at("Pasal 4 ayat (2)"), PP_49_2023.at("Pasal 5 ayat (1) huruf a")
)
_NON_ASN_2025 = mandatory(PERMENAKER_1_2025.at("Pasal 3A ayat (1)"))
_SAVES = voluntary(PP_46_2015.at("Pasal 3"), PARTICIPATION_14)
_SAVES_2025 = voluntary(PP_46_2015.at("Pasal 3"), PERMENAKER_1_2025.at("Pasal 3A"), PARTICIPATION_14)
_PENSION = voluntary(PP_45_2015.at("Pasal 2 ayat (2)"), PARTICIPATION_14)

_ELECTION_BEFORE = voluntary(BPJS_PRACTICE.at("kepesertaan penyelenggara pemilu"))
_ELECTION = mandatory(INPRES_2_2021.whole())
_NOT_INSTRUCTED = closed(Reason.EXCLUDED, INPRES_2_2021.whole())

_VILLAGE_BEFORE = voluntary(BPJS_PRACTICE.at("kepesertaan perangkat desa"))
_VILLAGE_2021 = mandatory(_STAFF, INPRES_2_2021.whole())
_VILLAGE_2024 = mandatory(
    UU_6_2014.at("Pasal 26 ayat (3) huruf c"), UU_6_2014.at("Pasal 50A huruf b"), UU_3_2024.at("Pasal II")
)
_VILLAGE_2026 = mandatory(*_VILLAGE_2024.law, PP_16_2026.at("Pasal 93 ayat (5)"))
_VILLAGE_SAVES = voluntary(PP_46_2015.at("Pasal 3"), PARTICIPATION_17)
_VILLAGE_PENSION = voluntary(PP_45_2015.at("Pasal 2 ayat (2)"), PARTICIPATION_17)
_VILLAGE_NO_JKP = closed(Reason.STATE_EMPLOYER, PP_37_2021.at("Pasal 1 angka 3"), PARTICIPATION_17)
_COUNCIL_2024 = mandatory(UU_6_2014.at("Pasal 62", Evidence.REPORTED))
_COUNCIL_2026 = mandatory(PP_16_2026.at("Pasal 86 ayat (1)"), PP_16_2026.at("Pasal 86 ayat (3)"))


def _staff(id: str, protected: Cell, saves: Cell = _SAVES) -> Package:
    """JKK and JKM alike, JHT and JP left to regulations still to come."""
    return Package(id, protected, protected, saves, _PENSION, _NO_JKP)


def _village(id: str, protected: Cell) -> Package:
    return Package(id, protected, protected, _VILLAGE_SAVES, _VILLAGE_PENSION, _VILLAGE_NO_JKP)


STATE: Mapping[Group, Daily[Package]] = {
    Group.CIVIL_SERVICE: table(
        Group.CIVIL_SERVICE,
        row("2015-07-01", Package("R13", _TASPEN, _TASPEN, _TASPEN_SAVES, _STATE_PENSION, _NO_JKP, Carrier.TASPEN)),
    ),
    Group.GOVERNMENT_CONTRACT: table(
        Group.GOVERNMENT_CONTRACT,
        row("2015-07-01", Package("R14", _PPPK, _PPPK, _PPPK_SAVES, _PPPK_PENSION, _NO_JKP, Carrier.TASPEN)),
    ),
    Group.FORCES: table(
        Group.FORCES,
        row("2015-07-01", Package("R15", _ASABRI, _ASABRI, _ASABRI_SAVES, _ASABRI_SAVES, _NO_JKP, Carrier.ASABRI)),
    ),
    Group.STUDENT_OF_THE_FORCES: table(Group.STUDENT_OF_THE_FORCES, row("2015-07-01", alike("R16a", _STUDENTS))),
    Group.STATE_OFFICIAL: table(
        Group.STATE_OFFICIAL,
        row("2015-07-01", alike("R17a", _UNNAMED, _NO_JKP)),
        row("2021-04-01", Package("R17b", _OFFICIALS, _OFFICIALS, _OFFICIALS_MAY, _OFFICIALS_MAY, _NO_JKP)),
        row("2023-10-06", alike("R17c", _OFFICIALS_APART, _NO_JKP)),
    ),
    Group.NON_ASN: table(
        Group.NON_ASN,
        row("2015-07-01", _staff("R18a", _PRACTICE)),
        row("2018-11-28", _staff("R18b", _PROMISED)),
        row("2021-04-01", _staff("R18c", _NON_ASN_2021)),
        row("2023-10-06", _staff("R18d", _NON_ASN_2023)),
        row("2025-02-24", _staff("R18e", _NON_ASN_2025, _SAVES_2025)),
    ),
    Group.ELECTION: table(
        Group.ELECTION,
        row(
            "2015-07-01",
            Package("R19", _ELECTION_BEFORE, _ELECTION_BEFORE, _NOT_INSTRUCTED, _NOT_INSTRUCTED, _NO_JKP),
        ),
        row("2021-03-25", Package("R19", _ELECTION, _ELECTION, _NOT_INSTRUCTED, _NOT_INSTRUCTED, _NO_JKP)),
    ),
    Group.VILLAGE: table(
        Group.VILLAGE,
        row("2015-07-01", _village("R20a", _VILLAGE_BEFORE)),
        row("2021-04-01", _village("R20b", _VILLAGE_2021)),
        row("2024-04-25", _village("R20c", _VILLAGE_2024)),
        row("2026-03-27", _village("R20c", _VILLAGE_2026)),
    ),
    Group.VILLAGE_COUNCIL: table(
        Group.VILLAGE_COUNCIL,
        row("2015-07-01", _village("R20d", _VILLAGE_BEFORE)),
        row("2024-04-25", _village("R20e", _COUNCIL_2024)),
        row("2026-03-27", _village("R20f", _COUNCIL_2026)),
    ),
}
"""Those who work for the State."""
