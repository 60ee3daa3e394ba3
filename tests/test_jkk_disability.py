"""The table of disabilities: every row, measures, swaps, members inside members, the cap, bad input."""

import pickle
import tomllib
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases_format import rate
from jamsostek import RULEBOOK, Language, NotInForce, Rulebook, jkk
from jamsostek.jkk import (
    IncomeBase,
    Loss,
    Movement,
    Part,
    assess,
    disability,
    disability_table,
    sight_lost,
    stiffness,
    weakness,
)
from jamsostek.jkk.losses import Assessment
from jamsostek.law.disability import Ceiling, Fingers
from jamsostek.readings.jkk_jkm import JKK_JKM_11, JKK_JKM_12
from strategies import losses, wages

ON = date(2022, 4, 11)
TYPED = {
    name.removeprefix("disability.table[").removesuffix("]"): rows["2015-07-01"]
    for name, rows in tomllib.loads((Path(__file__).parent / "figures.toml").read_text("utf-8")).items()
    if name.startswith("disability.table[")
}
PLAIN = {part: rate(row["percent"]) for part, row in TYPED.items() if set(row) in ({"percent", "most"}, {"percent"})}


def percent(*found: Loss, rulebook: Rulebook = RULEBOOK, left_handed: bool = False) -> Fraction:
    return assess(found, on=ON, left_handed=left_handed, rulebook=rulebook).percent


def of(text: str) -> Fraction:
    return rate(text)


def test_the_table_has_27_and_15_rows() -> None:
    numbers = [part.number for part in Part]
    assert numbers == [f"A{n:02}" for n in range(1, 28)] + [f"B{n:02}" for n in range(1, 16)]
    assert set(TYPED) == {part.value for part in Part}


@pytest.mark.parametrize("part", [part for part in Part if part.value in PLAIN])
def test_every_row_that_measures_nothing(part: Part) -> None:
    assert percent(Loss(part)) == PLAIN[part.value]
    found = disability(1_000_000, [Loss(part)], accident_on=ON)
    assert found.percent == PLAIN[part.value]
    assert found.total == PLAIN[part.value] * 80_000_000
    assert (found.amount(jkk.Benefit.PERIODIC), found.scholarship) == (0, False)


@pytest.mark.parametrize(
    ("part", "measured", "expected"),
    [
        ("scalp", Fraction(10, 100), "10%"),
        ("scalp", Decimal("0.175"), "17.5%"),
        ("scalp", Fraction(30, 100), "30%"),
        ("leg_shortening", 1, "10%"),
        ("leg_shortening", 49, "10%"),
        ("leg_shortening", 50, "20%"),
        ("leg_shortening", 74, "20%"),
        ("leg_shortening", 75, "30%"),
        ("leg_shortening", 120, "30%"),
        ("hearing_reduced_both_ears", 9, "0%"),
        ("hearing_reduced_both_ears", 10, "6%"),
        ("hearing_reduced_both_ears", 59, "30%"),
        ("hearing_reduced_both_ears", 60, "36%"),
        ("hearing_reduced_both_ears", 70, "40%"),
        ("hearing_reduced_one_ear", 19, "3%"),
        ("hearing_reduced_one_ear", 60, "18%"),
        ("hearing_reduced_one_ear", 70, "20%"),
        ("physical_capacity", Fraction(9, 100), "0%"),
        ("physical_capacity", Fraction(10, 100), "5%"),
        ("physical_capacity", Fraction(255, 1000), "5%"),
        ("physical_capacity", Fraction(26, 100), "20%"),
        ("physical_capacity", Fraction(50, 100), "20%"),
        ("physical_capacity", Fraction(51, 100), "40%"),
        ("physical_capacity", Fraction(70, 100), "40%"),
        ("visual_acuity", Fraction(9, 100), "0%"),
        ("visual_acuity", Fraction(10, 100), "7%"),
        ("visual_acuity", Fraction(59, 100), "35%"),
        ("visual_acuity", 1, "70%"),
        ("visual_field", Fraction(30, 100), "21%"),
        ("visual_field", Fraction(39, 100), "21%"),
    ],
)
def test_rows_that_measure(part: Any, measured: Any, expected: str) -> None:
    assert percent(Loss(part, measured=measured)) == of(expected)


def test_several_of_a_row_that_says_each() -> None:
    assert percent(Loss("right_other_finger", count=3)) == of("12%")
    assert percent(Loss("other_toe", count=6)) == of("12%")
    assert percent(Loss("big_toe", count=2)) == of("10%")


def test_loss_of_function_pays_its_share() -> None:
    assert percent(Loss("right_arm_from_elbow", function_loss=Fraction(1, 3))) == Fraction(35, 300)
    assert percent(Loss("left_other_finger", count=2, function_loss=Fraction(1, 2))) == of("3%")
    twice = [Loss("left_other_finger", function_loss=Fraction(1, 2)), Loss("left_other_finger")]
    assert percent(*twice) == of("4.5%")


def test_stiffness_weakness_and_sight() -> None:
    assert stiffness([Movement(90, 60)]) == Fraction(1, 3)
    assert stiffness([Movement(175, 90), Movement(45, 30), Movement(180, 30)]) == Fraction(5, 8)
    assert [weakness(grade, on=ON) for grade in range(6)] == [Fraction(n, 5) for n in (5, 4, 3, 2, 1, 0)]
    assert sight_lost(Fraction(4, 5), Fraction(2, 5), on=ON) == Fraction(3, 10)
    assert sight_lost(1, 0, on=ON) == Fraction(1, 4)
    assert sight_lost(Fraction(1, 2), Fraction(1, 2), on=ON) == Fraction(1, 2)


@pytest.mark.parametrize(
    "right", [part for part in Part if part.value.startswith("right_")], ids=lambda part: str(part.value)
)
def test_right_and_left_swap_for_the_left_handed(right: Part) -> None:
    left = Part[right.name.replace("RIGHT", "LEFT")]
    assert percent(Loss(right), left_handed=True) == percent(Loss(left)) == PLAIN[left.value]
    assert percent(Loss(left), left_handed=True) == percent(Loss(right)) == PLAIN[right.value]
    row = assess([Loss(right)], on=ON, left_handed=True).rows[0]
    assert (row.row, "left-handed" in str(row.words)) == (left, True)


@pytest.mark.parametrize("part", ["one_leg_from_groin", "one_eye_or_diplopia", "hearing_one_ear", "one_auricle"])
def test_what_has_no_hand_never_swaps(part: Any) -> None:
    assert percent(Loss(part), left_handed=True) == percent(Loss(part))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (["right_hand_from_wrist", "right_thumb", "right_index_finger", "right_other_finger"], "32%"),
        (["right_arm_from_shoulder", "right_index_first_phalanx"], "40%"),
        (["right_arm_from_elbow", "right_hand_from_wrist"], "35%"),
        (["left_arm_from_shoulder", "left_arm_from_elbow", "left_hand_from_wrist", "left_thumb"], "35%"),
        (["right_hand_from_wrist", "left_thumb"], "44%"),
        (["right_index_finger", "right_index_first_phalanx"], "9%"),
        (["right_other_finger", "right_other_finger_first_phalanx"], "6%"),
        (["one_leg_from_groin", "one_foot_from_ankle", "leg_shortening"], "35%"),
        (["one_foot_from_ankle", "big_toe", "second_toe", "other_toe"], "25%"),
        (["both_feet_from_ankle", "one_foot_from_ankle", "other_toe"], "50%"),
        (["both_legs_from_groin", "one_leg_from_groin", "big_toe"], "70%"),
        (["hearing_both_ears", "hearing_one_ear"], "40%"),
        (["both_auricles", "one_auricle"], "10%"),
        (["one_eye_or_diplopia", "colour_vision"], "45%"),
        (["both_eyes", "one_eye_or_diplopia", "colour_vision"], "70%"),
    ],
)
def test_a_larger_member_replaces_what_is_inside_it(found: list[Any], expected: str) -> None:
    measured = {"leg_shortening": 30}
    given_losses = [Loss(part, measured=measured.get(part)) for part in found]
    assert percent(*given_losses) == percent(*reversed(given_losses)) == of(expected)


def test_only_what_is_inside_is_replaced() -> None:
    assert percent(Loss("one_foot_from_ankle"), Loss("big_toe", count=2)) == of("30%")
    assert percent(Loss("one_foot_from_ankle"), Loss("other_toe", count=5)) == of("29%")
    assert percent(Loss("right_other_finger", count=2), Loss("right_other_finger_first_phalanx", count=2)) == of("10%")
    assert percent(Loss("right_other_finger", count=3), Loss("right_other_finger_first_phalanx")) == of("12%")
    assert percent(Loss("right_hand_from_wrist"), Loss("right_arm_from_elbow", function_loss=Fraction(1, 2))) == of(
        "49.5%"
    )
    assert percent(Loss("right_arm_from_elbow", function_loss=1), Loss("right_thumb")) == of("35%")
    inside = assess([Loss("right_hand_from_wrist"), Loss("right_thumb")], on=ON).rows[1]
    assert inside.percent == 0
    assert str(inside.words) == "right thumb (inside a larger loss)"


def test_the_other_side_is_another_limb() -> None:
    other = Loss("one_foot_from_ankle", other_side=True)
    assert percent(Loss("one_leg_from_groin"), other) == of("60%")
    assert percent(Loss("one_foot_from_ankle", function_loss=Fraction(1, 5)), other) == of("30%")
    assert percent(Loss("one_foot_from_ankle"), Loss("big_toe", other_side=True)) == of("30%")
    assert percent(Loss("hearing_one_ear"), Loss("hearing_reduced_one_ear", measured=20)) == of("20%")
    assert percent(Loss("hearing_one_ear"), Loss("hearing_reduced_one_ear", measured=20, other_side=True)) == of("26%")
    assert percent(Loss("both_legs_from_groin"), other) == of("70%")


THREE = (Loss("right_arm_from_shoulder"), Loss("one_leg_from_groin"), Loss("smell"))


def test_several_injuries_come_to_70_percent_at_most() -> None:
    assert percent(*THREE[:2]) == of("70%")
    found = assess(THREE, on=ON)
    assert (found.added, found.percent) == (of("85%"), of("70%"))
    assert [str(limit) for limit in found.limits] == ["together 85%, but at most 70% (reading JKK-JKM-11)"]


@pytest.mark.parametrize(
    ("answer", "expected"), [(Ceiling.TOTAL_PERMANENT, "70%"), (Ceiling.NONE, "120%"), (Ceiling.WHOLE, "100%")]
)
def test_the_cap_is_a_reading(answer: Ceiling, expected: str) -> None:
    rulebook = RULEBOOK.taking(JKK_JKM_11, answer)
    assert percent(*THREE, Loss("hearing_one_ear"), Loss("nasal_septum"), rulebook=rulebook) == of(expected)


def test_fingers_may_be_capped_by_the_hand() -> None:
    fingers = (Loss("right_thumb"), Loss("right_index_finger"), Loss("right_other_finger", count=3))
    capped = RULEBOOK.taking(JKK_JKM_12, Fingers.AT_MOST_THE_HAND)
    assert percent(*fingers) == of("36%")
    assert percent(*fingers, Loss("left_thumb"), rulebook=capped) == of("44%")
    assert percent(*fingers[:2], rulebook=capped) == of("24%")
    # a left-handed person's right fingers are worth 12 + 7 + 9 = 28, that hand 28
    assert percent(*fingers, rulebook=capped, left_handed=True) == of("28%")
    found = assess(fingers, on=ON, rulebook=capped)
    assert str(found.limits[0]) == "4% taken off: fingers come to no more than the hand (reading JKK-JKM-12)"


def test_total_permanent_sets_the_losses_aside() -> None:
    old = disability(3_500_000, [Loss("right_thumb")], accident_on=date(2019, 12, 1), total_permanent=True)
    new = disability(3_500_000, accident_on=date(2019, 12, 2), total_permanent=True)
    assert [award.amount for award in old] == [196_000_000, 4_800_000]
    assert [award.amount for award in new] == [196_000_000, 12_000_000]
    assert (new.percent, new.total, new.scholarship) == (of("70%"), 208_000_000, True)


def test_a_row_of_70_percent_is_no_finding_of_total_permanent() -> None:
    found = disability(3_500_000, [Loss("both_eyes")], accident_on=ON)
    assert (found.total, found.scholarship) == (196_000_000, False)


def test_no_loss_pays_nothing() -> None:
    found = disability(3_500_000, accident_on=ON)
    assert found.percent == 0
    assert found.total == 0
    assert "0% for no loss" in str(found.awards[0].explain())


def test_the_payee_is_who_was_harmed() -> None:
    assert str(disability(1, accident_on=ON).awards[0].payee) == "worker"
    assert str(disability(IncomeBase(1), accident_on=ON, segment="non_wage").awards[0].payee) == "participant"


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ([Loss("right_thumb"), Loss("right_thumb")], "'right_thumb' is listed twice"),
        ([Loss("right_thumb", function_loss=Fraction(1, 2)), Loss("right_thumb")], "more of 'right_thumb'"),
        ([Loss("smell"), Loss("smell")], "'smell' is listed twice"),
        ([Loss("right_other_finger", count=4)], "more of 'right_other_finger' than the 3"),
        ([Loss("big_toe", count=2), Loss("big_toe", other_side=True)], "more of 'big_toe' than the 2"),
        ([Loss("right_thumb", count=2)], "more of 'right_thumb' than the 1"),
        ([Loss("right_thumb", other_side=True)], "other_side: 'right_thumb'"),
        ([Loss("right_thumb", measured=3)], "measured: 3; 'right_thumb' is not measured"),
        ([Loss("smell", measured=3)], r"measured \(smell\): 3; the row measures nothing"),
        ([Loss("scalp")], r"measured \(scalp\): missing"),
        ([Loss("scalp", count=2, measured=Fraction(1, 5))], "'scalp' takes neither count"),
        ([Loss("smell", function_loss=Fraction(1, 5))], "'smell' takes neither count nor function_loss"),
        ([Loss("scalp", measured=Fraction(99, 1000))], r"measured \(scalp\)"),
        ([Loss("scalp", measured=Fraction(31, 100))], r"measured \(scalp\)"),
        ([Loss("leg_shortening", measured=0)], r"measured \(leg_shortening\)"),
        ([Loss("hearing_reduced_one_ear", measured=-1)], r"measured \(hearing_reduced_one_ear\)"),
        ([Loss("physical_capacity", measured=Fraction(71, 100))], r"measured \(physical_capacity\)"),
        ([Loss("visual_acuity", measured=Fraction(101, 100))], r"measured \(visual_acuity\)"),
    ],
)
def test_losses_that_cannot_be(bad: list[Loss], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        assess(bad, on=ON)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Loss("tail"), ValueError, "part: 'tail'"),
        (lambda: Loss("scalp", count=0), ValueError, "count"),
        (lambda: Loss("right_thumb", function_loss=Fraction(11, 10)), ValueError, "function_loss"),
        (lambda: Loss("right_thumb", function_loss=0.5), TypeError, "function_loss"),  # type: ignore[arg-type]
        (lambda: Loss("right_thumb", other_side=1), TypeError, "other_side"),  # type: ignore[arg-type]
        (lambda: Movement(0, 0), ValueError, "normal"),
        (lambda: Movement(90, 91), ValueError, "found"),
        (lambda: stiffness([]), ValueError, "movements"),
        (lambda: weakness(6, on=ON), ValueError, "grade"),
        (lambda: sight_lost(Fraction(1, 5), Fraction(2, 5), on=ON), ValueError, "worse_eye"),
        (lambda: sight_lost(Fraction(6, 5), 0, on=ON), ValueError, "better_eye"),
        (lambda: assess([], on=ON, left_handed=1), TypeError, "left_handed"),  # type: ignore[arg-type]
        (lambda: disability(1, accident_on=ON, total_permanent=1), TypeError, "total_permanent"),  # type: ignore[arg-type]
        (lambda: assess([Loss("leg_shortening", measured=Fraction(1, 2))], on=ON), TypeError, "measured"),
    ],
)
def test_bad_input_names_the_field(make: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_an_assessment_shows_itself() -> None:
    found = assess([Loss("hearing_reduced_both_ears", measured=35), Loss("leg_shortening", measured=60)], on=ON)
    rows = found.in_(Language.EN).rows
    assert [row[0] for row in rows] == ["B04", "B03", ""]
    assert (rows[0][1], rows[0][-1]) == ("hearing of both ears reduced: 35 dB", "reported")
    _, shorter, _ = found.in_(Language.ID).rows
    assert (shorter[1], shorter[-1]) == ("kaki memendek sebelah: 60 mm", "dilaporkan")
    assert str(found).splitlines()[0] == "Disability"
    assert pickle.loads(pickle.dumps(found)) == found


def test_rows_read_in_both_languages() -> None:
    table = RULEBOOK.disability.table
    texts = {part.value: (table[part].on(ON).figure(), table[part].on(ON).figure(Language.ID)) for part in Part}
    assert texts["right_thumb"] == ("15%", "15%")
    assert texts["left_other_finger_first_phalanx"] == ("1.5% each", "masing-masing 1,5%")
    assert texts["scalp"] == ("10% to 30%", "10% sampai dengan 30%")
    assert texts["smell"] == ("10%", "10%")
    assert texts["leg_shortening"][1] == "10% mulai 1 mm; 20% mulai 50 mm; 30% mulai 75 mm"
    assert texts["hearing_reduced_one_ear"][0] == "3% for each 10 dB, at most 20%"
    assert texts["visual_field"][1] == "7% setiap 10%, paling banyak 70%"
    assert texts["physical_capacity"][0] == "5% from 10%; 20% from 26%; 40% from 51%"


def test_the_table_prints_every_row_with_its_evidence() -> None:
    english, indonesian = disability_table(ON), disability_table(ON, language=Language.ID)
    assert [row[0] for row in english.rows] == [part.number for part in Part]
    assert {row[4] for row in english.rows} == {"reported"}
    assert [row[0] for row in english.rows if row[3]] == [f"A{n:02}" for n in (*range(1, 7), *range(15, 25))]
    assert english.title == "Disabilities, in per cent of 80 months' wage"
    assert indonesian.rows[14][:5] == ("A15", "ibu jari tangan kanan", "15%", "kanan dan kiri", "dilaporkan")
    assert all("PP 44/2015 Lampiran III" in row[5] for row in english.rows)
    with pytest.raises(NotInForce):
        disability_table(date(2015, 6, 30))


def summed(found: Assessment) -> Fraction:
    return sum((row.percent for row in found.rows), Fraction(0))


@given(st.lists(losses(), max_size=5, unique_by=lambda loss: loss.part), losses(), wages, st.booleans())
def test_an_injury_more_never_pays_less_nor_more_than_the_cap(
    before: list[Loss], more: Loss, wage: int, left_handed: bool
) -> None:
    """A member that takes in what was lost before is another matter: a hand is worth less than all its fingers."""
    if any(loss.part is more.part for loss in before):
        return
    first = disability(wage, before, accident_on=ON, left_handed=left_handed)
    second = disability(wage, [*before, more], accident_on=ON, left_handed=left_handed)
    kept = second.assessment.rows[: len(before)]
    if [row.percent for row in kept] == [row.percent for row in first.assessment.rows]:
        assert second.total >= first.total
    assert second.percent == min(summed(second.assessment), Fraction(7, 10))
    assert second.total <= 56 * wage


@given(st.lists(losses(), max_size=5, unique_by=lambda loss: loss.part), wages, st.integers(0, 10**9))
def test_a_higher_wage_never_pays_less(found: list[Loss], wage: int, more: int) -> None:
    higher = min(wage + more, 10**12)
    assert disability(higher, found, accident_on=ON).total >= disability(wage, found, accident_on=ON).total


def test_a_third_of_a_function_reads_as_one() -> None:
    found = assess([Loss("right_thumb", function_loss=Fraction(1, 3))], on=ON)
    assert found.in_(Language.EN).rows[0][1] == "33 1/3% of the function of right thumb"


def test_losses_are_a_collection_of_losses() -> None:
    for bad in (Loss("smell"), ["smell"], "smell"):
        with pytest.raises(TypeError, match="losses"):
            assess(bad, on=ON)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="movements"):
        stiffness(Movement(90, 60))  # type: ignore[arg-type]
