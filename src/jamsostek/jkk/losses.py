"""What was lost, held against the table of disabilities (PP 44/2015 Lampiran III): rows, measures, and their sum."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from jamsostek.kernel.citations import Source, cited, weakest
from jamsostek.kernel.fields import a_flag, as_flag, each_a, whole
from jamsostek.kernel.money import exact_rate, whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, percent_sign
from jamsostek.law.disability import Bands, Between, Ceiling, Fingers, Flat, Lengths, Member, Part, Steps
from jamsostek.readings.jkk_jkm import JKK_JKM_11, JKK_JKM_12
from jamsostek.regulations import PERMENAKERTRANS_25_2008, PP_102_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import term

Rate: TypeAlias = Fraction | Decimal | int


def _part(value: Part | str) -> Part:
    return term(Part, value, "part")


def _share(value: Rate | None) -> Fraction | None:
    return None if value is None else exact_rate(value, "function_loss")


@frozen
class Loss:
    """One loss, as the doctor found it: a row of the table and what the row asks.

    `count` is for the rows "each" (other fingers, toes). `function_loss` is the share of a member's function that is lost (part A; None
    where the member itself is lost). `measured` is what the other rows measure: the doctor's percentage of the scalp, millimetres of
    shortening, decibels, or the rate of capacity, efficiency or field lost. `other_side` says of an unsided row that it is not on the side
    of the other losses: one leg and the other foot. Raises ValueError for what no row can be.
    """

    part: Part = field(converter=_part)
    count: int = field(default=1, kw_only=True, validator=whole(least=1))
    function_loss: Fraction | None = field(default=None, kw_only=True, converter=_share)
    measured: Rate | None = field(default=None, kw_only=True)
    other_side: bool = field(default=False, kw_only=True, validator=a_flag)


@frozen
class Movement:
    """A movement of a joint in whole degrees: the normal range and what was found."""

    normal: int = field(validator=whole(least=1, most=360))
    found: int = field()

    @found.validator
    def _within(self, _: object, value: object) -> None:
        whole_number(value, "found", most=self.normal)


def stiffness(movements: Iterable[Movement]) -> Fraction:
    """The share of a joint's function that stiffness took: degrees lost of the normal degrees, all movements together.

    Permenakertrans 25/2008. Raises ValueError for no movement.
    """
    found = each_a(Movement, movements, "movements")
    if not found:
        raise ValueError("movements: none; expected at least one movement of the joint")
    return 1 - Fraction(sum(one.found for one in found), sum(one.normal for one in found))


def weakness(grade: int, *, on: date, rulebook: Rulebook = RULEBOOK) -> Fraction:
    """The share of function that a muscle of a grade from 0 (none) to 5 (full) has lost. Permenakertrans 25/2008."""
    lost = rulebook.disability.function_lost.on(as_day(on, "on")).value
    return lost[whole_number(grade, "grade", most=len(lost) - 1)]


def sight_lost(better_eye: Rate, worse_eye: Rate, *, on: date, rulebook: Rulebook = RULEBOOK) -> Fraction:
    """The efficiency of sight lost when the two eyes differ: the better one counts three times (reading JKK-JKM-9).

    Both are the efficiency left, 0 to 1. Raises ValueError where the worse eye is the better one.
    """
    better, worse = exact_rate(better_eye, "better_eye"), exact_rate(worse_eye, "worse_eye")
    if worse > better:
        raise ValueError(f"worse_eye: {worse} is more than better_eye ({better})")
    weight = rulebook.disability.better_eye.on(as_day(on, "on")).value
    return 1 - (weight * better + worse) / (weight + 1)


@frozen
class Assessed:
    """One loss held against its row: the percentage it brings, and why."""

    loss: Loss
    row: Part
    percent: Fraction
    words: Words
    law: tuple[Source, ...]


@frozen
class Assessment(Shown):
    """What several losses come to: `percent` of eighty months' wage. `added` is their plain sum, before any limit."""

    rows: tuple[Assessed, ...]
    added: Fraction
    percent: Fraction
    limits: tuple[Words, ...]
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """A row for each loss with its number, its percentage and how well its figure is known."""
        rows = tuple(_line(row, language) for row in self.rows)
        total = ("", _TOGETHER.in_(language), percent_sign(self.percent, language))
        notes = tuple(limit.in_(language) for limit in self.limits)
        return Sheet(_TITLE.in_(language), (*rows, total), align="<<><<", foot=1, notes=notes)


def _line(row: Assessed, language: Language) -> tuple[str, ...]:
    mark = weakest(row.law).in_(language)
    return row.row.number, row.words.in_(language), percent_sign(row.percent, language), cited(row.law, language), mark


_TITLE = Words("Disability", "Cacat")
_TOGETHER = Words("together", "seluruhnya")


def assess(losses: Iterable[Loss], *, on: date, left_handed: bool = False, rulebook: Rulebook = RULEBOOK) -> Assessment:
    """The percentage that losses come to under the table in force on the day of the accident.

    Percentages add up, at most to that of total permanent disability (reading JKK-JKM-11). A member counts once: a larger one that is
    lost replaces the smaller ones inside it (JKK-JKM-12). For a left-handed person right and left swap their values.
    Raises ValueError for a part listed twice, more of it than a body has, or a measure the row does not take.
    """
    day, found = as_day(on, "on"), each_a(Loss, losses, "losses")
    as_flag(left_handed, "left_handed")
    _none_twice(found)
    law, swapped = rulebook.disability, _swapped(day, rulebook) if left_handed else {}
    rows = tuple(_assessed(loss, found, swapped.get(loss.part, loss.part), day, rulebook) for loss in found)
    added = sum((row.percent for row in rows), Fraction(0))
    within, notes = added, []
    if law.fingers is Fingers.AT_MOST_THE_HAND:
        within -= sum(_over_the_hand(rows, swapped, day, rulebook), Fraction(0))
        if within < added:
            notes.append(_FINGERS.with_(percent=added - within, reading=JKK_JKM_12))
    most = _ceiling(day, rulebook)
    if most is not None and within > most:
        notes.append(_AT_MOST.with_(added=within, most=most, reading=JKK_JKM_11))
        within = most
    sources = tuple(dict.fromkeys(source for row in rows for source in row.law))
    limiting = (JKK_JKM_11, PP_102_2015.at("catatan Lampiran golongan C")) if len(rows) > 1 else ()
    return Assessment(rows, added, within, tuple(notes), (*sources, *limiting))


_FINGERS = Words(
    "{percent} taken off: fingers come to no more than the hand ({reading})",
    "dikurangi {percent}: jari-jari paling banyak sebesar tangan ({reading})",
)
_AT_MOST = Words(
    "together {added}, but at most {most} ({reading})", "seluruhnya {added}, tetapi paling banyak {most} ({reading})"
)


def _ceiling(day: date, rulebook: Rulebook) -> Fraction | None:
    law = rulebook.disability
    if law.ceiling is Ceiling.NONE:
        return None
    return Fraction(1) if law.ceiling is Ceiling.WHOLE else law.total_permanent.on(day).value


def _swapped(day: date, rulebook: Rulebook) -> Mapping[Part, Part]:
    pairs = rulebook.disability.left_handed.on(day).value
    return {**dict(pairs), **{left: right for right, left in pairs}}


def _none_twice(losses: tuple[Loss, ...]) -> None:
    seen: set[tuple[Part, bool, Fraction | None]] = set()
    for loss in losses:
        if (loss.part, loss.other_side, loss.function_loss) in seen:
            raise ValueError(f"losses: {loss.part.value!r} is listed twice")
        if loss.other_side and loss.part not in _UNSIDED:
            raise ValueError(f"other_side: {loss.part.value!r} is no part of which there is one on each side")
        seen.add((loss.part, loss.other_side, loss.function_loss))


_COUNTED = Words("{part} × {n}", "{part} × {n}")
_FUNCTION = Words("{share} of the function of {what}", "{share} fungsi {what}")
_SWAPPED = Words("{what} (left-handed: the other hand's value)", "{what} (kidal: nilai tangan sebelahnya)")
_INSIDE = Words("{what} (inside a larger loss)", "{what} (termasuk dalam kehilangan yang lebih besar)")
_MEASURED = Words("{part}: {measured}", "{part}: {measured}")
_LENGTH = Words("{part}: {measured} mm", "{part}: {measured} mm")
_HEARING = Words("{part}: {measured} dB", "{part}: {measured} desibel")


def _assessed(loss: Loss, losses: tuple[Loss, ...], row: Part, day: date, rulebook: Rulebook) -> Assessed:
    provision = rulebook.disability.table[row].on(day)
    entry, law = provision.value, provision.law
    if isinstance(entry, Member):
        each, words = _member(loss, losses, entry)
        law = law if loss.function_loss is None else (*law, PERMENAKERTRANS_25_2008.whole())
    else:
        each, words = _measured(loss, entry)
    counted = max(0, loss.count - _swallowed(loss, losses))
    if row is not loss.part:
        words = _SWAPPED.with_(what=words)
    if counted < loss.count:
        words = _INSIDE.with_(what=words)
    return Assessed(loss, row, each * counted, words, law)


def _member(loss: Loss, losses: tuple[Loss, ...], entry: Member) -> tuple[Fraction, Words]:
    """The percentage of each of a member that is lost, or of the share of its function."""
    if loss.measured is not None:
        raise ValueError(f"measured: {loss.measured!r}; {loss.part.value!r} is not measured (see function_loss)")
    alike = [other for other in losses if other.part is loss.part]
    if entry.most == 1:
        alike = [other for other in alike if other.other_side is loss.other_side]
    if sum(other.count for other in alike) > entry.most:
        raise ValueError(f"count: more of {loss.part.value!r} than the {entry.most} there can be")
    words = loss.part.label if loss.count == 1 else _COUNTED.with_(part=loss.part.label, n=loss.count)
    if loss.function_loss is None:
        return entry.percent, words
    return entry.percent * loss.function_loss, _FUNCTION.with_(share=loss.function_loss, what=words)


def _measured(loss: Loss, entry: Flat | Between | Steps | Lengths | Bands) -> tuple[Fraction, Words]:
    """The percentage of a row of part B, from what it measures."""
    name = f"measured ({loss.part.value})"
    if loss.count != 1 or loss.function_loss is not None:
        raise ValueError(f"losses: {loss.part.value!r} takes neither count nor function_loss")
    if isinstance(entry, Flat):
        if loss.measured is not None:
            raise ValueError(f"{name}: {loss.measured!r}; the row measures nothing")
        return entry.percent, loss.part.label
    if loss.measured is None:
        raise ValueError(f"{name}: missing")
    if isinstance(entry, Between):
        point = exact_rate(loss.measured, name, least=entry.lowest, most=entry.highest)
        return point, _MEASURED.with_(part=loss.part.label, measured=point)
    if isinstance(entry, Steps):
        if isinstance(entry.step, Fraction):
            share = exact_rate(loss.measured, name)
            steps, words = share // entry.step, _MEASURED.with_(part=loss.part.label, measured=share)
        else:
            decibels = whole_number(loss.measured, name)
            steps, words = decibels // entry.step, _HEARING.with_(part=loss.part.label, measured=decibels)
        return min(entry.percent * steps, entry.most), words
    if isinstance(entry, Lengths):
        millimetres = whole_number(loss.measured, name, least=1)
        return _reached(entry.bounds, entry.percents, millimetres), _LENGTH.with_(
            part=loss.part.label, measured=millimetres
        )
    lost = exact_rate(loss.measured, name, most=entry.most)
    return _reached(entry.bounds, entry.percents, lost), _MEASURED.with_(part=loss.part.label, measured=lost)


def _reached(bounds: Iterable[int | Fraction], percents: tuple[Fraction, ...], measured: int | Fraction) -> Fraction:
    reached = (percent for bound, percent in zip(bounds, percents, strict=True) if measured >= bound)
    return max(reached, default=Fraction(0))


_OTHER_FINGERS_OF_A_HAND = 3


def _arm(side: str) -> dict[Part, dict[Part, int]]:
    def of(name: str) -> Part:
        return Part[f"{side}_{name}"]

    return {
        of("ARM_FROM_SHOULDER"): {of("ARM_FROM_ELBOW"): 1},
        of("ARM_FROM_ELBOW"): {of("HAND_FROM_WRIST"): 1},
        of("HAND_FROM_WRIST"): {
            of("THUMB"): 1,
            of("INDEX_FINGER"): 1,
            of("OTHER_FINGER"): _OTHER_FINGERS_OF_A_HAND,
            of("INDEX_FIRST_PHALANX"): 1,
            of("OTHER_FINGER_FIRST_PHALANX"): _OTHER_FINGERS_OF_A_HAND,
        },
        of("INDEX_FINGER"): {of("INDEX_FIRST_PHALANX"): 1},
    }


_PARTS_OF: Mapping[Part, Mapping[Part, int]] = {
    **_arm("RIGHT"),
    **_arm("LEFT"),
    Part.BOTH_LEGS_FROM_GROIN: {Part.ONE_LEG_FROM_GROIN: 2, Part.BOTH_FEET_FROM_ANKLE: 1},
    Part.ONE_LEG_FROM_GROIN: {Part.ONE_FOOT_FROM_ANKLE: 1, Part.LEG_SHORTENING: 1},
    Part.BOTH_FEET_FROM_ANKLE: {Part.ONE_FOOT_FROM_ANKLE: 2},
    Part.ONE_FOOT_FROM_ANKLE: {Part.BIG_TOE: 1, Part.SECOND_TOE: 1, Part.OTHER_TOE: 3},
    Part.BOTH_EYES: {Part.ONE_EYE_OR_DIPLOPIA: 2, Part.VISUAL_ACUITY: 1, Part.VISUAL_FIELD: 1, Part.COLOUR_VISION: 1},
    Part.HEARING_BOTH_EARS: {Part.HEARING_ONE_EAR: 2, Part.HEARING_REDUCED_BOTH_EARS: 1},
    Part.HEARING_ONE_EAR: {Part.HEARING_REDUCED_ONE_EAR: 1},
    Part.BOTH_AURICLES: {Part.ONE_AURICLE: 2},
}
"""How many of the smaller parts stand directly inside a larger one: what goes with it when it is lost."""

_OTHER_FINGERS = {
    Part.RIGHT_OTHER_FINGER_FIRST_PHALANX: Part.RIGHT_OTHER_FINGER,
    Part.LEFT_OTHER_FINGER_FIRST_PHALANX: Part.LEFT_OTHER_FINGER,
}
"""A phalanx of another finger is that of a finger that is left, as long as one can be."""
_BOTH = frozenset({Part.BOTH_LEGS_FROM_GROIN, Part.BOTH_FEET_FROM_ANKLE, Part.BOTH_AURICLES, Part.HEARING_BOTH_EARS})
_HANDS = (Part.RIGHT_HAND_FROM_WRIST, Part.LEFT_HAND_FROM_WRIST)
_UNSIDED = frozenset(
    {
        Part.ONE_LEG_FROM_GROIN,
        Part.ONE_FOOT_FROM_ANKLE,
        Part.ONE_EYE_OR_DIPLOPIA,
        Part.HEARING_ONE_EAR,
        Part.BIG_TOE,
        Part.SECOND_TOE,
        Part.OTHER_TOE,
        Part.LEG_SHORTENING,
        Part.HEARING_REDUCED_ONE_EAR,
        Part.ONE_AURICLE,
    }
)


def _swallowed(loss: Loss, losses: tuple[Loss, ...]) -> int:
    """How many of a loss went with a larger member that is lost altogether."""
    gone = [other for other in losses if other.function_loss in {None, 1}]
    within = [
        _inside(other.part, loss.part) for other in gone if other.part in _BOTH or other.other_side is loss.other_side
    ]
    finger = _OTHER_FINGERS.get(loss.part)
    fingers = sum(other.count for other in gone if other.part is finger)
    left = _OTHER_FINGERS_OF_A_HAND - fingers
    return max(*within, loss.count - left if fingers else 0, 0)


def _inside(larger: Part, smaller: Part) -> int:
    """How many of the smaller part stand inside the larger one, at any depth."""
    parts = _PARTS_OF.get(larger, {})
    deeper = (number * _inside(part, smaller) for part, number in parts.items())
    return max(parts.get(smaller, 0), *deeper, 0)


def _over_the_hand(
    rows: tuple[Assessed, ...], swapped: Mapping[Part, Part], day: date, rulebook: Rulebook
) -> Iterator[Fraction]:
    """What the fingers of each hand come to above the hand."""
    for hand in _HANDS:
        entry = rulebook.disability.table[swapped.get(hand, hand)].on(day).value
        fingers = sum((row.percent for row in rows if _inside(hand, row.loss.part)), Fraction(0))
        most = entry.percent if isinstance(entry, Member) else fingers
        yield max(fingers - most, Fraction(0))
