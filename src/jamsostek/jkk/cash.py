"""Cash of JKK: its lines, and what they are put together in."""

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from jamsostek.awards import Award
from jamsostek.kernel.citations import cited
from jamsostek.kernel.formulas import Formula
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.terms import Payer, Segment, Term


class Benefit(Term):
    """A line of JKK cash (PP 44/2015 Pasal 25 ayat (2) huruf b)."""

    TRANSPORT_LAND = (
        "transport_land",
        "transport by land, river or lake",
        "biaya pengangkutan darat, sungai, atau danau",
    )
    TRANSPORT_SEA = "transport_sea", "transport by sea", "biaya pengangkutan laut"
    TRANSPORT_AIR = "transport_air", "transport by air", "biaya pengangkutan udara"
    INCAPACITY = (
        "incapacity",
        "pay while temporarily unable to work (STMB)",
        "santunan sementara tidak mampu bekerja (STMB)",
    )
    DISABILITY = "disability", "disability compensation", "santunan cacat"
    DEATH = "death", "death compensation", "santunan kematian"
    PERIODIC = "periodic", "periodic money, paid at once", "santunan berkala dibayar sekaligus"
    FUNERAL = "funeral", "funeral money", "biaya pemakaman"
    DENTURES = "dentures", "dentures", "gigi tiruan"
    HEARING_AID = "hearing_aid", "hearing aid", "alat bantu dengar"
    GLASSES = "glasses", "glasses", "kacamata"
    ORTHOSIS = "orthosis", "orthosis", "orthosis"
    PROSTHESIS = "prosthesis", "prosthesis", "prothesis"
    HOME_CARE = "home_care", "care at home", "perawatan di rumah (homecare)"
    CARE_REFUND = (
        "care_refund",
        "care in a facility without a contract",
        "biaya pengobatan pada fasilitas yang tidak bekerja sama",
    )


@frozen
class CashAward(Award):
    """One line of JKK cash."""

    benefit: Benefit = field(kw_only=True)


def award(benefit: Benefit, formula: Formula, facts: Mapping[str, int], payee: Words, *notes: Words) -> CashAward:
    """A line from its formula, for whom it is."""
    return CashAward(
        amount_of(formula, facts), formula, facts, notes=notes, label=benefit.label, payee=payee, benefit=benefit
    )


def refund_to(segment: Segment) -> Payer:
    """Who advanced the costs and gets them back: the employer of a wage earner, else the participant (Pasal 30 ayat (2), (3))."""
    return Payer.EMPLOYER if segment is Segment.WAGE_EARNER else Payer.PARTICIPANT


@frozen
class Cash(Shown):
    """Lines of cash that belong together. Iterating gives the awards; `scholarship` is whether the children have a right to one."""

    title: Words
    awards: tuple[CashAward, ...]
    scholarship: bool = False

    def __iter__(self) -> Iterator[CashAward]:
        return iter(self.awards)

    @property
    def total(self) -> int:
        """All lines together, in rupiah."""
        return sum(award.amount for award in self.awards)

    def amount(self, benefit: Benefit) -> int:
        """The rupiah of one kind of line; 0 where there is none."""
        return sum(award.amount for award in self.awards if award.benefit is benefit)

    def in_(self, language: Language, /) -> Sheet:
        """A row for each line, then the total; below, the law of each line and its notes."""
        rows = tuple(_row(award, language) for award in self.awards)
        total = (_TOTAL.in_(language), rupiah(self.total, language))
        head = tuple(words.in_(language) for words in _HEAD)
        law = (f"{award.label.in_(language)} [{cited(award.law, language)}]" for award in self.awards)
        notes = (note.in_(language) for award in self.awards for note in award.notes)
        below = tuple(dict.fromkeys((*law, *notes)))
        return Sheet(self.title.in_(language), (*rows, total), head=head, align="<><", foot=1, notes=below)


def _row(award: CashAward, language: Language) -> tuple[str, ...]:
    to_whom = _TO.with_(bearer=award.bearer, payee=award.payee).in_(language)
    return award.label.in_(language), rupiah(award.amount, language), to_whom


_HEAD = (
    Words("benefit", "manfaat"),
    Words("amount", "besar"),
    Words("by whom, to whom", "penanggung, penerima"),
)
_TOTAL = Words("total", "jumlah")
_TO = Words("{bearer} → {payee}", "{bearer} → {payee}")
