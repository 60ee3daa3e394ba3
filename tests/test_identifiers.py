"""Identity and membership numbers. Every number here is made up: district 99 or a serial of 99xx is not given out."""

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek import RULEBOOK, Language, NotInForce
from jamsostek.identifiers import Doubt, Flaw, Malformed, MembershipNumber, Nik, Sex, kpj, nik

AS_OF = date(2026, 9, 30)


def read(number: str, as_of: date = AS_OF, born: date | None = None) -> Nik:
    found = nik(number, as_of=as_of, born=born)
    assert isinstance(found, Nik), found
    return found


def flaw(number: str, as_of: date = AS_OF) -> Flaw:
    found = nik(number, as_of=as_of)
    assert isinstance(found, Malformed), found
    return found.flaw


def test_what_a_number_says() -> None:
    found = read("35.1499.650590-9901")
    assert found.number == "3514996505909901"
    assert found.births == (date(1990, 5, 25),)
    assert found.sex is Sex.FEMALE
    assert (found.province, found.region, found.district) == ("35", "3514", "351499")
    assert not found.overseas
    assert found.doubts == ()


def test_separators_are_ignored_and_nothing_else() -> None:
    assert read("3514 9965 0590 9901") == read("3514996505909901")
    assert flaw("3514996505909901\n") is Flaw.LENGTH
    assert flaw("351499650590990/") is Flaw.CHARACTERS


@pytest.mark.parametrize("number", ["351499650590990", "35149965059099011", "", "3514"])
def test_sixteen_digits(number: str) -> None:
    assert flaw(number) is Flaw.LENGTH


@pytest.mark.parametrize("number", ["351499650590990A", "٣٥١٤٩٩٦٥٠٥٩٠٩٩٠١", "351499650590990²", "351499+505909901"])
def test_digits_are_0_to_9(number: str) -> None:
    assert flaw(number) is Flaw.CHARACTERS


@pytest.mark.parametrize(
    ("day", "fits"),
    [
        ("00", False),
        ("01", True),
        ("31", True),
        ("32", False),
        ("40", False),
        ("41", True),
        ("71", True),
        ("72", False),
    ],
)
def test_days_are_01_to_31_and_41_to_71(day: str, fits: bool) -> None:
    number = f"351499{day}01909901"
    assert isinstance(nik(number, as_of=AS_OF), Nik) is fits


@pytest.mark.parametrize("day", ["81", "85", "99"])
def test_defect_a_day_taken_modulo_40(day: str) -> None:
    assert flaw(f"351499{day}05909901") is Flaw.BIRTH_DATE


@pytest.mark.parametrize("middle", ["010090", "011390", "310490", "710490", "300290", "290201"])
def test_birth_dates_that_do_not_exist(middle: str) -> None:
    assert flaw(f"351499{middle}9901") is Flaw.BIRTH_DATE


def test_leap_days_exist_in_their_years_only() -> None:
    assert read("3514992902009901").births == (date(2000, 2, 29),)
    assert read("3514992902049901").births == (date(1904, 2, 29), date(2004, 2, 29))


def test_defect_always_the_last_century() -> None:
    found = read("3514992505059901")
    assert found.births == (date(1905, 5, 25), date(2005, 5, 25))
    assert read("3514992505059901", born=date(2005, 5, 25)).births == (date(2005, 5, 25),)
    assert read("3514992505059901", as_of=date(2019, 5, 24)).births == (date(1905, 5, 25), date(2005, 5, 25))


def test_no_birth_lies_in_the_future() -> None:
    assert read("3514993009269901", as_of=date(2026, 9, 30)).births == (date(1926, 9, 30), date(2026, 9, 30))
    assert read("3514993009269901", as_of=date(2026, 9, 29)).births == (date(1926, 9, 30),)
    assert read("3514992902289901").births == (date(1928, 2, 29),)


def test_a_birth_date_known_from_elsewhere_that_differs_is_a_doubt() -> None:
    found = read("3514992505059901", born=date(2004, 5, 25))
    assert found.births == (date(1905, 5, 25), date(2005, 5, 25))
    assert found.doubts == (Doubt.OTHER_BIRTH_DATE,)


@pytest.mark.parametrize("province", ["92", "93", "95", "96", "91", "94"])
def test_defect_a_closed_list_of_provinces_in_papua(province: str) -> None:
    assert read(f"{province}01990101909901").doubts == ()


def test_unknown_provinces_and_regencies_are_not_refused() -> None:
    assert read("0001990101909901").doubts == (Doubt.UNKNOWN_PROVINCE,)
    assert read("9701990101909901").doubts == (Doubt.UNKNOWN_PROVINCE,)
    assert read("3599990101909901").doubts == ()


def test_defect_numbers_given_abroad() -> None:
    found = read("9936011708859901")
    assert found.overseas
    assert (found.province, found.region, found.district) == (None, None, None)
    assert found.doubts == ()
    assert found.births == (date(1985, 8, 17),)
    assert "given abroad" in str(found)
    assert "terbit di luar negeri" in str(found.in_(Language.ID))


def test_numbers_given_abroad_came_with_pp_40_of_2019() -> None:
    assert read("9936011708859901", as_of=date(2019, 5, 24)).overseas
    before = read("9936011708859901", as_of=date(2019, 5, 23))
    assert not before.overseas
    assert before.doubts == (Doubt.UNKNOWN_PROVINCE,)


def test_a_zero_serial_is_a_doubt() -> None:
    assert read("3514990101900000").doubts == (Doubt.ZERO_SERIAL,)
    assert read("3514990101909000").doubts == ()
    assert read("0014990101900000").doubts == (Doubt.UNKNOWN_PROVINCE, Doubt.ZERO_SERIAL)


def test_a_result_says_what_was_checked_and_what_cannot_be() -> None:
    found = read("3514996505909901")
    assert str(found).splitlines() == [
        "NIK 3514996505909901 [PP 40/2019 Pasal 31 ayat (1); PP 40/2019 Pasal 32 ayat (3); reading PARTICIPATION-30]",
        "  born    1990-05-25",
        "  sex     female",
        "  region  3514",
        f"  {found.checked}",
        f"  {found.unchecked}",
    ]
    assert "tidak dapat diperiksa" in str(found.in_(Language.ID))
    assert "no such birth date [PP 40/2019" in str(nik("3575990113909902", as_of=AS_OF))
    assert "tanggal lahir tidak ada" in str(nik("3575990113909902", as_of=AS_OF).in_(Language.ID))
    assert "luar negeri" in RULEBOOK.identifiers.nik.on(AS_OF).in_(Language.ID)
    for answer in (found, nik("1", as_of=AS_OF), kpj("12345678901"), kpj("1")):
        assert pickle.loads(pickle.dumps(answer)) == answer


def test_what_is_no_text() -> None:
    with pytest.raises(TypeError, match="number: 3514996505909901 is an int; expected a str"):
        nik(3514996505909901, as_of=AS_OF)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="as_of"):
        nik("3514996505909901", as_of="2026-09-30")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="born"):
        nik("3514996505909901", as_of=AS_OF, born="1990-05-25")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="number"):
        kpj(12345678901)  # type: ignore[arg-type]
    with pytest.raises(NotInForce):
        nik("3514996505909901", as_of=date(2015, 6, 30))


@given(st.dates(date(1930, 1, 1), AS_OF), st.booleans(), st.integers(9900, 9999))
def test_a_number_built_by_the_rule_reads_back(born: date, woman: bool, serial: int) -> None:
    number = f"351499{born.day + 40 * woman:02}{born.month:02}{born.year % 100:02}{serial}"
    found = read(number)
    assert born in found.births
    assert found.sex is (Sex.FEMALE if woman else Sex.MALE)
    assert read(number, born=born).births == (born,)


@given(st.text(alphabet="0123456789 .-A", max_size=24))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = nik(text, as_of=AS_OF)
    assert isinstance(found, Nik | Malformed)
    digits = "".join(one for one in text if one not in " .-")
    assert (isinstance(found, Malformed) and found.flaw is Flaw.LENGTH) == (len(digits) != 16)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("12345678901", ()),
        ("12 345.678-901", ()),
        ("1234567890A", (Doubt.NOT_ALL_DIGITS,)),
        ("1234567890", Flaw.LENGTH),
        ("123456789012", Flaw.LENGTH),
        ("1234567890a", Flaw.CHARACTERS),
        ("1234567890É", Flaw.CHARACTERS),
        ("1234567890²", Flaw.CHARACTERS),
        ("1234567890_", Flaw.CHARACTERS),
    ],
)
def test_membership_numbers(number: str, expected: Any) -> None:
    found = kpj(number)
    if isinstance(found, MembershipNumber):
        assert found.doubts == expected
        assert "cannot be checked" in str(found)
        assert "angka uji" in str(found.in_(Language.ID))
    else:
        assert found.flaw is expected
    assert kpj(number, AS_OF) == found
