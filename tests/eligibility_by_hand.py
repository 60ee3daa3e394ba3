"""The eligibility table a second time, typed by hand from the regulations: row, who, first day, last day, JKK JKM JHT JP JKP.

M mandatory, V voluntary, A automatic, X other carrier, – unavailable. Of workers staged by scale the cells are those of a citizen
who joined every program open to him.
"""

from datetime import date
from typing import Any

from attrs import frozen

TODAY = date(2026, 11, 24)
MARKS = {"M": "mandatory", "V": "voluntary", "A": "automatic", "X": "other_carrier", "–": "unavailable"}
FOUR = ("JKK", "JKM", "JHT", "JP")
_LARGE, _MEDIUM = {"scale": "large", "enrolled": FOUR}, {"scale": "medium", "enrolled": FOUR}
_SMALL, _MICRO = {"scale": "small", "enrolled": FOUR[:3]}, {"scale": "micro", "enrolled": FOUR[:3]}
_FOREIGN = {"citizen": False, "months_in_indonesia": 6}
_SHORT = {"citizen": False, "months_in_indonesia": 5}


@frozen
class ByHand:
    row: str
    categories: str
    facts: dict[str, Any]
    first: str
    last: str
    cells: str

    @property
    def first_day(self) -> date:
        return date.fromisoformat(self.first)

    @property
    def last_day(self) -> date:
        return TODAY if not self.last else date.fromisoformat(self.last)


_EMPLOYED = "company_worker individual_employer_worker outsourced_worker contractor_staff"

TABLE = (
    ByHand("R1a", _EMPLOYED, _LARGE, "2015-07-01", "2021-02-01", "M M M M –"),
    ByHand("R1a", _EMPLOYED, _MEDIUM, "2015-07-01", "2021-02-01", "M M M M –"),
    ByHand("R1b", _EMPLOYED, _LARGE, "2021-02-02", "2025-02-06", "M M M M A"),
    ByHand("R1b", _EMPLOYED, _MEDIUM, "2021-02-02", "2025-02-06", "M M M M A"),
    ByHand("R1c", _EMPLOYED, _LARGE, "2025-02-07", "", "M M M M A"),
    ByHand("R1c", _EMPLOYED, _MEDIUM, "2025-02-07", "", "M M M M A"),
    ByHand("R2a", _EMPLOYED, _SMALL, "2015-07-01", "2021-02-01", "M M M V –"),
    ByHand("R2b", _EMPLOYED, _SMALL, "2021-02-02", "2025-02-06", "M M M V A"),
    ByHand("R2c", _EMPLOYED, _SMALL, "2025-02-07", "", "M M M V A"),
    ByHand("R3a", _EMPLOYED, _MICRO, "2015-07-01", "2021-02-01", "M M V V –"),
    ByHand("R3b", _EMPLOYED, _MICRO, "2021-02-02", "2025-02-06", "M M V V A"),
    ByHand("R3c", _EMPLOYED, _MICRO, "2025-02-07", "", "M M V V A"),
    # A foreigner (R4), one who stays less than six months (R5), a director (R6): the rows of the scale, some cells closed.
    ByHand("R1a", _EMPLOYED, {**_LARGE, **_FOREIGN}, "2015-07-01", "2021-02-01", "M M M – –"),
    ByHand("R1b", _EMPLOYED, {**_MEDIUM, **_FOREIGN}, "2021-02-02", "2025-02-06", "M M M – –"),
    ByHand("R2c", _EMPLOYED, {**_SMALL, **_FOREIGN}, "2025-02-07", "", "M M M – –"),
    ByHand("R3c", _EMPLOYED, {**_MICRO, **_FOREIGN}, "2025-02-07", "", "M M V – –"),
    ByHand("R1a", _EMPLOYED, {**_LARGE, **_SHORT}, "2015-07-01", "2021-02-01", "– – – – –"),
    ByHand("R3c", _EMPLOYED, {**_MICRO, **_SHORT}, "2025-02-07", "", "– – – – –"),
    ByHand("R1a", "salaried_director", _LARGE, "2015-07-01", "2021-02-01", "M M M M –"),
    ByHand("R1b", "salaried_director", _MEDIUM, "2021-02-02", "2025-02-06", "M M M M –"),
    ByHand("R2c", "salaried_director", _SMALL, "2025-02-07", "", "M M M V –"),
    ByHand("R3c", "salaried_director", _MICRO, "2025-02-07", "", "M M V V –"),
    ByHand("R7a", "intern", {}, "2015-07-01", "2021-03-31", "M V V – –"),
    ByHand("R7b", "intern", {}, "2021-04-01", "2023-10-05", "M M V – –"),
    ByHand("R7c", "intern", {}, "2023-10-06", "", "M M V – –"),
    ByHand("R8", "construction_project_worker", {}, "2015-07-01", "", "M M – – –"),
    ByHand("R10", "domestic_worker", {}, "2015-07-01", "", "M M V – –"),
    ByHand("R13", "civil_servant civil_servant_candidate", {}, "2015-07-01", "", "X X X X –"),
    ByHand("R14", "government_contract_employee", {}, "2015-07-01", "", "X X X – –"),
    ByHand("R15", "soldier police_officer defence_civilian", {}, "2015-07-01", "", "X X X X –"),
    ByHand("R16a", "military_cadet police_student", {}, "2015-07-01", "", "– – – – –"),
    ByHand("R17a", "state_official", {}, "2015-07-01", "2021-03-31", "– – – – –"),
    ByHand("R17b", "state_official", {}, "2021-04-01", "2023-10-05", "M M V V –"),
    ByHand("R17c", "state_official", {}, "2023-10-06", "", "X X X X –"),
    ByHand("R18a", "non_asn", {}, "2015-07-01", "2018-11-27", "V V V V –"),
    ByHand("R18b", "non_asn", {}, "2018-11-28", "2021-03-31", "V V V V –"),
    ByHand("R18c", "non_asn", {}, "2021-04-01", "2023-10-05", "M M V V –"),
    ByHand("R18d", "non_asn non_structural_body_member", {}, "2023-10-06", "2025-02-23", "M M V V –"),
    ByHand("R18e", "non_asn non_structural_body_member", {}, "2025-02-24", "", "M M V V –"),
    ByHand("R19", "election_worker", {}, "2015-07-01", "2021-03-24", "V V – – –"),
    ByHand("R19", "election_worker", {}, "2021-03-25", "", "M M – – –"),
    ByHand("R20a", "village_head village_official", {}, "2015-07-01", "2021-03-31", "V V V V –"),
    ByHand("R20b", "village_head village_official", {}, "2021-04-01", "2024-04-24", "M M V V –"),
    ByHand("R20c", "village_head village_official", {}, "2024-04-25", "", "M M V V –"),
    ByHand("R20d", "village_council_member", {}, "2015-07-01", "2024-04-24", "V V V V –"),
    ByHand("R20e", "village_council_member", {}, "2024-04-25", "2026-03-26", "M M V V –"),
    ByHand("R20f", "village_council_member", {}, "2026-03-27", "", "M M V V –"),
    ByHand("R21", "neighbourhood_head", {}, "2015-07-01", "", "M M V – –"),
    ByHand("R22", "self_employed other_non_wage_earner platform_worker athlete", {}, "2015-07-01", "", "M M V – –"),
    ByHand("R23", "owner", {}, "2015-07-01", "", "M M V – –"),
    ByHand("R24", "vulnerable_worker", {}, "2015-07-01", "", "M M V – –"),
    ByHand("R26a", "migrant_worker", {}, "2015-07-01", "2017-07-31", "– – – – –"),
    ByHand("R26b", "migrant_worker", {}, "2017-08-01", "2023-02-21", "M M V – –"),
    ByHand("R26c", "migrant_worker", {}, "2023-02-22", "", "M M V – –"),
    ByHand("R27", "abroad_not_migrant", {}, "2017-11-22", "", "– – – – –"),
    ByHand("R28", "inactive", {}, "2015-07-01", "", "– – – – –"),
)
