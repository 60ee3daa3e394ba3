"""Aids after a work accident: teeth, hearing, sight, limbs (PP 44/2015 Pasal 25 ayat (2) huruf b angka 6 and 7)."""

from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

from jamsostek.jkk.cash import Benefit, CashAward, award, refund_to
from jamsostek.kernel.formulas import AtMost, Fact, Rounded, Scaled, grown
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.words import Words
from jamsostek.law.jkk import Aid
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Segment, SegmentWord, as_segment, term

AidWord: TypeAlias = Literal["dentures", "hearing_aid", "glasses", "orthosis", "prosthesis"]


def as_aid(value: Aid | AidWord, name: str = "item") -> Aid:
    """An aid from itself or its word."""
    return term(Aid, value, name)


_BENEFITS = {item: term(Benefit, item.value, "item") for item in Aid}
_COST = Fact("cost", Words("cost of the aid", "biaya alat bantu"))
_REFERENCE = Fact("reference_price", Words("reference price", "harga acuan"))
_WITHIN = Words("not above the reference price and {rate}", "tidak melebihi harga acuan ditambah {rate}")


def aid(
    item: Aid | AidWord,
    *,
    accident_on: date,
    cost: int,
    reference_price: int | None = None,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
    rulebook: Rulebook = RULEBOOK,
) -> CashAward:
    """What is paid for an aid that cost so much (rupiah), once for a case; 0 for one the law of the day does not know.

    Orthosis and prosthesis are paid up to the `reference_price` of a government hospital's rehabilitation centre and 40%: there it must
    be given, elsewhere not. Raises ValueError otherwise, NotInForce for an accident before 1 July 2015.
    """
    kind, day = as_aid(item), as_day(accident_on, "accident_on")
    payee, spent = refund_to(as_segment(segment)).label, whole_number(cost, "cost")
    if kind in rulebook.jkk.aid:
        if reference_price is not None:
            raise ValueError(f"reference_price: {reference_price!r}; {kind.value} has a ceiling instead")
        return award(_BENEFITS[kind], AtMost(_COST, rulebook.jkk.aid[kind].on(day)), {"cost": spent}, payee)
    if reference_price is None:
        raise ValueError(f"reference_price: None; {kind.value} is paid up to a reference price")
    price, markup = whole_number(reference_price, "reference_price"), rulebook.jkk.device_markup.on(day)
    if spent <= price * (1 + markup.value):
        within = Scaled(_COST, Fraction(1), _WITHIN.with_(rate=markup.value), markup.law)
        return award(_BENEFITS[kind], within, {"cost": spent}, payee)
    return award(_BENEFITS[kind], Rounded(grown(_REFERENCE, markup)), {"reference_price": price}, payee)
