"""Lines of business: both annexes, by number, by name, by parts of a name; nothing is guessed."""

import pickle
from collections.abc import Callable

import pytest

from jamsostek import Language, Month, NotInForce, business_types
from jamsostek.kernel.citations import Evidence
from jamsostek.terms import Risk

OLD, LAST_OLD, FIRST_NEW = Month(2015, 7), Month(2019, 11), Month(2019, 12)


def test_the_annex_has_191_entries_in_five_groups() -> None:
    found = business_types.entries()
    assert len(found) == len({entry.name for entry in found}) == len({entry.code for entry in found}) == 191
    assert [sum(entry.risk is risk for entry in found) for risk in Risk] == [23, 25, 96, 23, 24]
    assert {entry.evidence for entry in found} == {Evidence.REPORTED}


def test_every_entry_is_found_by_its_number_and_its_name() -> None:
    for entry in business_types.entries():
        assert business_types.numbered(entry.code) == entry
        assert business_types.named(entry.name) == entry
        assert business_types.named(f" {entry.name.upper()} ") == entry
        assert entry in business_types.matching(entry.name)


@pytest.mark.parametrize(
    ("code", "name", "risk"),
    [
        ("1/11", "Jasa pemerintahan", Risk.VERY_LOW),
        ("2/9", "Perusahaan tembakau lainnya", Risk.LOW),
        ("2/25", "Hotel, penginapan, dan ruang sewa", Risk.LOW),
        ("3/96", "Atlit/olahragawan/pelaku olahraga", Risk.MEDIUM),
        ("4/23", "Lori perkebunan", Risk.HIGH),
        ("5/24", "Pabrik bahan peledak, bahan petasan, dan pabrik kembang api", Risk.VERY_HIGH),
    ],
)
def test_entries_of_every_group(code: str, name: str, risk: Risk) -> None:
    for month in (None, FIRST_NEW, Month(2026, 11)):
        found = business_types.numbered(code, month)
        assert (found.name, found.risk) == (name, risk)
        assert "PP 82/2019 Lampiran I" in {str(source) for source in found.law}


def test_the_old_annex_has_clock_repair_twice_and_numbers_run_on_behind_it() -> None:
    clocks = "Reparasi arloji dan lonceng"
    assert business_types.named(clocks, LAST_OLD).code == business_types.named(clocks, FIRST_NEW).code == "1/22"
    assert business_types.numbered("2/13", LAST_OLD).name == clocks
    assert business_types.numbered("2/13", FIRST_NEW).name == "Industri alat musik"
    assert business_types.named("Industri alat musik", LAST_OLD).code == "2/14"
    assert business_types.numbered("2/26", LAST_OLD).name == "Hotel, penginapan, dan ruang sewa"
    assert business_types.numbered("2/12", LAST_OLD).name == business_types.numbered("2/12").name
    with pytest.raises(ValueError, match="code: '2/26'"):
        business_types.numbered("2/26", FIRST_NEW)
    assert len(business_types.entries(OLD)) == 23 + 26
    assert {entry.evidence for entry in business_types.entries(OLD) if entry.risk is Risk.VERY_LOW} == {
        Evidence.TEXT_READ
    }
    assert {entry.evidence for entry in business_types.entries(OLD) if entry.risk is Risk.LOW} == {Evidence.INFERRED}


def test_what_is_not_known_of_the_old_annex_is_said() -> None:
    with pytest.raises(ValueError, match=r"groups 3, 4, 5 are not.*state the risk group"):
        business_types.named("Pabrik semen", LAST_OLD)
    with pytest.raises(ValueError, match=r"groups 3, 4, 5 are not.*state the risk group"):
        business_types.numbered("3/72", LAST_OLD)
    assert business_types.named("Pabrik semen", FIRST_NEW).code == "3/72"


def test_parts_of_a_name_give_every_match() -> None:
    assert [entry.code for entry in business_types.matching("TEMBAKAU")] == ["2/3", "2/4", "2/9", "3/87"]
    assert [entry.code for entry in business_types.matching("bengkel motor")] == ["4/3"]
    assert [entry.code for entry in business_types.matching("reparasi kendaraan")] == ["3/95"]
    assert business_types.matching("kapal selam") == ()
    assert business_types.matching("  ") == ()
    assert [entry.code for entry in business_types.matching("arloji", OLD)] == ["1/22", "2/13"]


@pytest.mark.parametrize("ask", [business_types.named, business_types.numbered])
@pytest.mark.parametrize("wrong", ["", "Pabrik semen portland", "0/1", "1/0", "6/1", "1/24", "1-1", "1/01"])
def test_whatever_is_not_in_the_annex_is_refused(ask: Callable[[str], object], wrong: str) -> None:
    with pytest.raises(ValueError, match="Lampiran I"):
        ask(wrong)


@pytest.mark.parametrize("ask", [business_types.named, business_types.numbered])
def test_names_and_numbers_are_text(ask: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="is an int"):
        ask(1)


@pytest.mark.parametrize(
    "ask",
    [
        lambda month: business_types.named("Bioskop", month),
        lambda month: business_types.numbered("1/23", month),
        lambda month: business_types.matching("bioskop", month),
    ],
)
def test_there_is_no_annex_before_july_2015(ask: Callable[[Month], object]) -> None:
    assert ask(OLD)
    with pytest.raises(NotInForce):
        ask(Month(2015, 6))


def test_an_entry_shows_itself() -> None:
    entry = business_types.numbered("1/23")
    assert str(entry) == "1/23 Bioskop: very low risk"
    assert str(entry.in_(Language.ID)) == "1/23 Bioskop: tingkat risiko sangat rendah"
    assert pickle.loads(pickle.dumps(entry)) == entry
