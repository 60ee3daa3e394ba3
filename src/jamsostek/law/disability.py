"""The table of disabilities: what each loss is worth, in per cent of eighty months' wage (PP 44/2015 Lampiran III).

Its rows come unchanged from the decrees before (PP 53/2012 Lampiran II) and hold before and after 2 December 2019 alike. The
civil servants' and the soldiers' tables (PP 70/2015, PP 102/2015) are scaled from it; a row names them where they agree.
The numbers A01 to B15 are this library's.
"""

from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source
from jamsostek.kernel.dated import Daily, Each, option, since
from jamsostek.kernel.money import percent
from jamsostek.kernel.words import Language, Unit, Words
from jamsostek.readings.jkk_jkm import JKK_JKM_8, JKK_JKM_9, JKK_JKM_10, JKK_JKM_11, JKK_JKM_12
from jamsostek.regulations import (
    BPJS_STATEMENT,
    PERMENAKERTRANS_25_2008,
    PP_44_2015,
    PP_53_2012,
    PP_70_2015,
    PP_82_2019,
    PP_102_2015,
)
from jamsostek.terms import Term


class Part(Term):
    """What is lost: a row of the table. Part A are members and senses, part B other disabilities."""

    RIGHT_ARM_FROM_SHOULDER = (
        "right_arm_from_shoulder",
        "right arm from the shoulder joint down",
        "lengan kanan dari sendi bahu ke bawah",
    )
    LEFT_ARM_FROM_SHOULDER = (
        "left_arm_from_shoulder",
        "left arm from the shoulder joint down",
        "lengan kiri dari sendi bahu ke bawah",
    )
    RIGHT_ARM_FROM_ELBOW = (
        "right_arm_from_elbow",
        "right arm from or above the elbow down",
        "lengan kanan dari atau dari atas siku ke bawah",
    )
    LEFT_ARM_FROM_ELBOW = (
        "left_arm_from_elbow",
        "left arm from or above the elbow down",
        "lengan kiri dari atau dari atas siku ke bawah",
    )
    RIGHT_HAND_FROM_WRIST = (
        "right_hand_from_wrist",
        "right hand from or above the wrist down",
        "tangan kanan dari atau dari atas pergelangan ke bawah",
    )
    LEFT_HAND_FROM_WRIST = (
        "left_hand_from_wrist",
        "left hand from or above the wrist down",
        "tangan kiri dari atau dari atas pergelangan ke bawah",
    )
    BOTH_LEGS_FROM_GROIN = (
        "both_legs_from_groin",
        "both legs from the groin down",
        "kedua belah kaki dari pangkal paha ke bawah",
    )
    ONE_LEG_FROM_GROIN = (
        "one_leg_from_groin",
        "one leg from the groin down",
        "sebelah kaki dari pangkal paha ke bawah",
    )
    BOTH_FEET_FROM_ANKLE = (
        "both_feet_from_ankle",
        "both feet from the ankle down",
        "kedua belah kaki dari mata kaki ke bawah",
    )
    ONE_FOOT_FROM_ANKLE = (
        "one_foot_from_ankle",
        "one foot from the ankle down",
        "sebelah kaki dari mata kaki ke bawah",
    )
    BOTH_EYES = "both_eyes", "both eyes", "kedua belah mata"
    ONE_EYE_OR_DIPLOPIA = (
        "one_eye_or_diplopia",
        "one eye, or double vision at near sight",
        "sebelah mata atau diplopia pada penglihatan dekat",
    )
    HEARING_BOTH_EARS = "hearing_both_ears", "hearing of both ears", "pendengaran pada kedua belah telinga"
    HEARING_ONE_EAR = "hearing_one_ear", "hearing of one ear", "pendengaran pada sebelah telinga"
    RIGHT_THUMB = "right_thumb", "right thumb", "ibu jari tangan kanan"
    LEFT_THUMB = "left_thumb", "left thumb", "ibu jari tangan kiri"
    RIGHT_INDEX_FINGER = "right_index_finger", "right index finger", "telunjuk tangan kanan"
    LEFT_INDEX_FINGER = "left_index_finger", "left index finger", "telunjuk tangan kiri"
    RIGHT_OTHER_FINGER = (
        "right_other_finger",
        "another finger of the right hand",
        "salah satu jari lain tangan kanan",
    )
    LEFT_OTHER_FINGER = "left_other_finger", "another finger of the left hand", "salah satu jari lain tangan kiri"
    RIGHT_INDEX_FIRST_PHALANX = (
        "right_index_first_phalanx",
        "first phalanx of the right index finger",
        "ruas pertama telunjuk kanan",
    )
    LEFT_INDEX_FIRST_PHALANX = (
        "left_index_first_phalanx",
        "first phalanx of the left index finger",
        "ruas pertama telunjuk kiri",
    )
    RIGHT_OTHER_FINGER_FIRST_PHALANX = (
        "right_other_finger_first_phalanx",
        "first phalanx of another finger of the right hand",
        "ruas pertama jari lain tangan kanan",
    )
    LEFT_OTHER_FINGER_FIRST_PHALANX = (
        "left_other_finger_first_phalanx",
        "first phalanx of another finger of the left hand",
        "ruas pertama jari lain tangan kiri",
    )
    BIG_TOE = "big_toe", "a big toe", "salah satu ibu jari kaki"
    SECOND_TOE = "second_toe", "a second toe", "salah satu jari telunjuk kaki"
    OTHER_TOE = "other_toe", "another toe", "salah satu jari kaki lain"
    SCALP = "scalp", "scalp torn off", "terkelupasnya kulit kepala"
    IMPOTENCE = "impotence", "impotence", "impotensi"
    LEG_SHORTENING = "leg_shortening", "one leg shortened", "kaki memendek sebelah"
    HEARING_REDUCED_BOTH_EARS = (
        "hearing_reduced_both_ears",
        "hearing of both ears reduced",
        "penurunan daya dengar kedua belah telinga",
    )
    HEARING_REDUCED_ONE_EAR = (
        "hearing_reduced_one_ear",
        "hearing of one ear reduced",
        "penurunan daya dengar sebelah telinga",
    )
    ONE_AURICLE = "one_auricle", "one auricle", "daun telinga sebelah"
    BOTH_AURICLES = "both_auricles", "both auricles", "daun telinga kedua belah"
    NOSE_WING = "nose_wing", "a wing of the nose", "hilangnya cuping hidung"
    NASAL_SEPTUM = "nasal_septum", "nasal septum perforated", "perforasi sekat rongga hidung"
    SMELL = "smell", "sense of smell", "daya penciuman"
    PHYSICAL_CAPACITY = (
        "physical_capacity",
        "physical capacity to work",
        "hilangnya kemampuan kerja fisik",
    )
    MENTAL_CAPACITY = "mental_capacity", "mental capacity to work, for good", "hilangnya kemampuan kerja mental tetap"
    VISUAL_ACUITY = (
        "visual_acuity",
        "efficiency of visual acuity",
        "efisiensi tajam penglihatan",
    )
    COLOUR_VISION = "colour_vision", "colour vision", "penglihatan warna"
    VISUAL_FIELD = "visual_field", "field of vision", "lapangan pandang"

    @property
    def number(self) -> str:
        """Its number: A01 to A27, B01 to B15."""
        index = tuple(Part).index(self) + 1
        last = tuple(Part).index(Part.OTHER_TOE) + 1
        return f"A{index:02}" if index <= last else f"B{index - last:02}"


@frozen(cache_hash=True)
class Member:
    """A member or sense: `percent` for each that is lost, of at most `most` that a body has; a loss of function pays its share."""

    percent: Fraction
    most: int = 1

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        return (_EACH if self.most > 1 else _PLAIN).with_(percent=self.percent).in_(language)


@frozen(cache_hash=True)
class Flat:
    """A disability that is there or not."""

    percent: Fraction

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        return _PLAIN.with_(percent=self.percent).in_(language)


@frozen(cache_hash=True)
class Between:
    """A percentage that the doctor fixes between two bounds, both included."""

    lowest: Fraction
    highest: Fraction

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        return _BETWEEN.with_(low=self.lowest, high=self.highest).in_(language)


@frozen(cache_hash=True)
class Steps:
    """`percent` for every whole `step` of what is measured, at most `most` in all."""

    percent: Fraction
    step: int | Fraction
    most: Fraction

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        words = _EACH_SHARE if isinstance(self.step, Fraction) else _EACH_DECIBELS
        return words.with_(percent=self.percent, step=self.step, most=self.most).in_(language)


@frozen(cache_hash=True)
class Lengths:
    """From each length in millimetres on, the percentage beside it."""

    bounds: tuple[int, ...]
    percents: tuple[Fraction, ...]

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        return _ladder(_FROM_MM, self.bounds, self.percents, language)


@frozen(cache_hash=True)
class Bands:
    """From each rate on, the percentage beside it; nothing below the first, no row above `most`."""

    bounds: tuple[Fraction, ...]
    percents: tuple[Fraction, ...]
    most: Fraction

    def in_(self, language: Language, /) -> str:
        """The row in one language."""
        return _ladder(_FROM_SHARE, self.bounds, self.percents, language)


def _ladder(words: Words, bounds: tuple[object, ...], percents: tuple[Fraction, ...], language: Language) -> str:
    pairs = zip(bounds, percents, strict=True)
    return "; ".join(words.with_(bound=bound, percent=percent).in_(language) for bound, percent in pairs)


Entry: TypeAlias = Member | Flat | Between | Steps | Lengths | Bands
"""What a row of the table holds."""

_PLAIN = Words("{percent}", "{percent}")
_EACH = Words("{percent} each", "masing-masing {percent}")
_BETWEEN = Words("{low} to {high}", "{low} sampai dengan {high}")
_EACH_SHARE = Words("{percent} for each {step}, at most {most}", "{percent} setiap {step}, paling banyak {most}")
_EACH_DECIBELS = Words(
    "{percent} for each {step} dB, at most {most}", "{percent} setiap {step} desibel, paling banyak {most}"
)
_FROM_MM = Words("{percent} from {bound} mm", "{percent} mulai {bound} mm")
_FROM_SHARE = Words("{percent} from {bound}", "{percent} mulai {bound}")


class Ceiling(Enum):
    """What several injuries together come to at most (reading JKK-JKM-11)."""

    TOTAL_PERMANENT = "total_permanent"
    NONE = "none"
    WHOLE = "whole"


class Fingers(Enum):
    """What the fingers of a hand come to at most (reading JKK-JKM-12)."""

    ADDED = "added"
    AT_MOST_THE_HAND = "at_most_the_hand"


_TRANSCRIPT = (PP_82_2019.at("Lampiran III", Evidence.REPORTED), BPJS_STATEMENT.whole())
_ANNEX = (PP_44_2015.at("Lampiran III", Evidence.REPORTED), PP_53_2012.at("Lampiran II"))
_SISTERS: dict[str, tuple[Source, ...]] = {
    "70": (PP_70_2015.at("Lampiran I"),),
    "102": (PP_102_2015.at("Lampiran golongan C"),),
    "T": _TRANSCRIPT,
}


def _row(part: Part, value: Entry, witnesses: str, *readings: Source) -> Daily[Entry]:
    """A row; `witnesses` are the texts that print it too: "T" the public transcript of PP 82/2019, "70", "102" the sisters."""
    more = (source for witness in witnesses.split() for source in _SISTERS[witness])
    return Daily(part.label, since("2015-07-01", value, *_ANNEX, *more, *readings))


def _member(part: Part, rate: str, witnesses: str, most: int = 1) -> Daily[Entry]:
    return _row(part, Member(percent(rate), most), witnesses, JKK_JKM_12)


def _flat(part: Part, rate: str, witnesses: str) -> Daily[Entry]:
    return _row(part, Flat(percent(rate)), witnesses)


_SIDES = tuple((right, Part[right.name.replace("RIGHT", "LEFT")]) for right in Part if right.name.startswith("RIGHT"))


@frozen(cache_hash=True)
class Law:
    """The table, and what the law says about using it.

    `left_handed` pairs the rows whose values swap for a left-handed person; `better_eye` is how often the better of two unequal
    eyes counts beside the worse; `function_lost` is what each muscle grade from 0 to 5 leaves lost.
    """

    table: Each[Part, Daily[Entry]] = Each(
        {
            Part.RIGHT_ARM_FROM_SHOULDER: _member(Part.RIGHT_ARM_FROM_SHOULDER, "40", "T 70 102"),
            Part.LEFT_ARM_FROM_SHOULDER: _member(Part.LEFT_ARM_FROM_SHOULDER, "35", "T 70"),
            Part.RIGHT_ARM_FROM_ELBOW: _member(Part.RIGHT_ARM_FROM_ELBOW, "35", "70"),
            Part.LEFT_ARM_FROM_ELBOW: _member(Part.LEFT_ARM_FROM_ELBOW, "30", "70 102"),
            Part.RIGHT_HAND_FROM_WRIST: _member(Part.RIGHT_HAND_FROM_WRIST, "32", ""),
            Part.LEFT_HAND_FROM_WRIST: _member(Part.LEFT_HAND_FROM_WRIST, "28", "70"),
            Part.BOTH_LEGS_FROM_GROIN: _member(Part.BOTH_LEGS_FROM_GROIN, "70", "70 102"),
            Part.ONE_LEG_FROM_GROIN: _member(Part.ONE_LEG_FROM_GROIN, "35", "70 102"),
            Part.BOTH_FEET_FROM_ANKLE: _member(Part.BOTH_FEET_FROM_ANKLE, "50", "70 102"),
            Part.ONE_FOOT_FROM_ANKLE: _member(Part.ONE_FOOT_FROM_ANKLE, "25", "70 102"),
            Part.BOTH_EYES: _member(Part.BOTH_EYES, "70", "T 70 102"),
            Part.ONE_EYE_OR_DIPLOPIA: _member(Part.ONE_EYE_OR_DIPLOPIA, "35", "T 70 102"),
            Part.HEARING_BOTH_EARS: _member(Part.HEARING_BOTH_EARS, "40", "T 70 102"),
            Part.HEARING_ONE_EAR: _member(Part.HEARING_ONE_EAR, "20", "T 70"),
            Part.RIGHT_THUMB: _member(Part.RIGHT_THUMB, "15", "70"),
            Part.LEFT_THUMB: _member(Part.LEFT_THUMB, "12", "70 102"),
            Part.RIGHT_INDEX_FINGER: _member(Part.RIGHT_INDEX_FINGER, "9", "70"),
            Part.LEFT_INDEX_FINGER: _member(Part.LEFT_INDEX_FINGER, "7", ""),
            Part.RIGHT_OTHER_FINGER: _member(Part.RIGHT_OTHER_FINGER, "4", "70", 3),
            Part.LEFT_OTHER_FINGER: _member(Part.LEFT_OTHER_FINGER, "3", "70", 3),
            Part.RIGHT_INDEX_FIRST_PHALANX: _member(Part.RIGHT_INDEX_FIRST_PHALANX, "4.5", "70"),
            Part.LEFT_INDEX_FIRST_PHALANX: _member(Part.LEFT_INDEX_FIRST_PHALANX, "3.5", "70 102"),
            Part.RIGHT_OTHER_FINGER_FIRST_PHALANX: _member(Part.RIGHT_OTHER_FINGER_FIRST_PHALANX, "2", "70", 3),
            Part.LEFT_OTHER_FINGER_FIRST_PHALANX: _member(Part.LEFT_OTHER_FINGER_FIRST_PHALANX, "1.5", "70 102", 3),
            Part.BIG_TOE: _member(Part.BIG_TOE, "5", "70", 2),
            Part.SECOND_TOE: _member(Part.SECOND_TOE, "3", "70", 2),
            Part.OTHER_TOE: _member(Part.OTHER_TOE, "2", "70", 6),
            Part.SCALP: _row(Part.SCALP, Between(percent("10"), percent("30")), "T 70 102"),
            Part.IMPOTENCE: _flat(Part.IMPOTENCE, "30", "70 102"),
            Part.LEG_SHORTENING: _row(
                Part.LEG_SHORTENING, Lengths((1, 50, 75), (percent("10"), percent("20"), percent("30"))), "70 102"
            ),
            Part.HEARING_REDUCED_BOTH_EARS: _row(
                Part.HEARING_REDUCED_BOTH_EARS, Steps(percent("6"), 10, percent("40")), "T 70 102", JKK_JKM_8
            ),
            Part.HEARING_REDUCED_ONE_EAR: _row(
                Part.HEARING_REDUCED_ONE_EAR, Steps(percent("3"), 10, percent("20")), "T 70 102", JKK_JKM_8
            ),
            Part.ONE_AURICLE: _flat(Part.ONE_AURICLE, "5", "T 70"),
            Part.BOTH_AURICLES: _flat(Part.BOTH_AURICLES, "10", "T 70 102"),
            Part.NOSE_WING: _flat(Part.NOSE_WING, "30", "T 70 102"),
            Part.NASAL_SEPTUM: _flat(Part.NASAL_SEPTUM, "15", "T 70 102"),
            Part.SMELL: _flat(Part.SMELL, "10", "T 70 102"),
            Part.PHYSICAL_CAPACITY: _row(
                Part.PHYSICAL_CAPACITY,
                Bands(
                    (percent("10"), percent("26"), percent("51")),
                    (percent("5"), percent("20"), percent("40")),
                    percent("70"),
                ),
                "70",
                JKK_JKM_10,
            ),
            Part.MENTAL_CAPACITY: _flat(Part.MENTAL_CAPACITY, "70", "70 102"),
            Part.VISUAL_ACUITY: _row(
                Part.VISUAL_ACUITY, Steps(percent("7"), percent("10"), percent("70")), "T 70", JKK_JKM_9
            ),
            Part.COLOUR_VISION: _flat(Part.COLOUR_VISION, "10", "T 102"),
            Part.VISUAL_FIELD: _row(Part.VISUAL_FIELD, Steps(percent("7"), percent("10"), percent("70")), "T 70"),
        }
    )
    wage_months: Daily[int] = Daily(
        Words("months of wage of which the table gives a share", "bulan upah yang menjadi dasar persentase"),
        since("2015-07-01", 80, PP_44_2015.at("Lampiran III", Evidence.REPORTED), PP_53_2012.at("Lampiran II")),
        unit=Unit.COUNT,
    )
    total_permanent: Daily[Fraction] = Daily(
        Words("total permanent disability", "cacat total tetap"),
        since(
            "2015-07-01",
            percent("70"),
            PP_44_2015.at("Pasal 25 ayat (2) huruf b angka 3"),
            PP_44_2015.at("Lampiran III", Evidence.REPORTED),
        ),
        since(
            "2019-12-02",
            percent("70"),
            PP_82_2019.at("Pasal 25 ayat (2) huruf b angka 3"),
            PP_82_2019.at("Lampiran III", Evidence.REPORTED),
        ),
        unit=Unit.PERCENT,
    )
    left_handed: Daily[tuple[tuple[Part, Part], ...]] = Daily(
        Words("rows whose values swap for a left-handed person", "baris yang nilainya dipertukarkan bagi orang kidal"),
        since("2015-07-01", _SIDES, PP_44_2015.at("Lampiran III", Evidence.INFERRED), PP_70_2015.at("Lampiran I")),
    )
    better_eye: Daily[int] = Daily(
        Words("times the better eye counts beside the worse", "bobot mata yang lebih baik terhadap yang lebih buruk"),
        since("2015-07-01", 3, *_ANNEX, JKK_JKM_9),
        unit=Unit.COUNT,
    )
    function_lost: Daily[tuple[Fraction, ...]] = Daily(
        Words("loss of function by muscle grade, 0 to 5", "kehilangan fungsi menurut kekuatan otot, 0 sampai 5"),
        since(
            "2015-07-01",
            tuple(percent(lost) for lost in ("100", "80", "60", "40", "20", "0")),
            PERMENAKERTRANS_25_2008.whole(Evidence.REMEMBERED),
        ),
        unit=Unit.PERCENT,
    )
    ceiling: Ceiling = option(Ceiling.TOTAL_PERMANENT, JKK_JKM_11)
    fingers: Fingers = option(Fingers.ADDED, JKK_JKM_12)


LAW = Law()
