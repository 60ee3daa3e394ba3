"""What a JKK claim brings: who pays, care, cash, deadlines and documents."""

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from jamsostek.jkk.care import Care
from jamsostek.jkk.cash import Cash, CashAward
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.decisions import Condition
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.jkk import ClaimDocument
from jamsostek.terms import Bearer, Term


class Timing(Term):
    """When a part of the package is given."""

    AT_ONCE = "at_once", "at once", "seketika"
    AFTER_RECOVERY_AND_ARREARS = (
        "after_recovery_and_arrears",
        "after recovery and payment of the arrears",
        "setelah dinyatakan sembuh dan tunggakan dilunasi",
    )


@frozen
class Deadline(Shown):
    """Something to be done by a day or a moment."""

    words: Words
    by: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The deadline as one line."""
        text = _BY.with_(what=self.words, day=self.by).in_(language)
        return Sheet(f"{text} [{cited(self.law, language)}]", ())


@frozen
class Remark(Shown):
    """Something to know beside the money, with its law."""

    words: Words
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The remark as one line."""
        law = cited(self.law, language)
        return Sheet(f"{self.words.in_(language)} [{law}]" if law else self.words.in_(language), ())


_BY = Words("{what}: {day}", "{what}: {day}")


@frozen
class Package(Shown):
    """What a claim brings: who pays (`bearer`, with the conditions that decide it), care, and the cash of the consequences.

    Iterating gives the cash. `last_claim_day` is the last day to claim; `scholarship` whether the children have a right to one
    (`jamsostek.scholarship` has the amounts); `remarks` what else the law says of such a case.
    """

    bearer: Bearer
    standing: tuple[Condition, ...]
    care: Care
    care_timing: Timing
    cash_timing: Timing
    awards: tuple[CashAward, ...]
    scholarship: bool
    last_claim_day: date
    deadlines: tuple[Deadline, ...]
    documents: tuple[Provision[tuple[ClaimDocument, ...]], ...]
    remarks: tuple[Remark, ...] = ()

    def __iter__(self) -> Iterator[CashAward]:
        return iter(self.awards)

    @property
    def total(self) -> int:
        """All the cash, in rupiah."""
        return sum(award.amount for award in self.awards)

    def in_(self, language: Language, /) -> Sheet:
        """The lines of cash, then who pays and why, care, deadlines and documents."""
        lines = Cash(_TITLE, self.awards).in_(language)
        facts = (
            _BEARER.with_(bearer=self.bearer),
            _CARE.with_(when=self.care_timing),
            _CASH.with_(when=self.cash_timing),
            *((_SCHOLARSHIP,) if self.scholarship else ()),
        )
        notes = (
            *(words.in_(language) for words in facts),
            *("  ".join(condition.line(language)) for condition in self.standing),
            *(line.in_(language).title for line in (*self.deadlines, *self.remarks)),
            *(_papers(papers, language) for papers in self.documents),
        )
        return evolve(lines, notes=(*lines.notes, *notes))


def _papers(papers: Provision[tuple[ClaimDocument, ...]], language: Language) -> str:
    return f"{papers.words.in_(language)}: {papers.figure(language)} [{cited(papers.law, language)}]"


_TITLE = Words("JKK package", "Manfaat JKK")
_BEARER = Words("paid by {bearer}", "ditanggung oleh {bearer}")
_CARE = Words("care: {when}", "pelayanan kesehatan: {when}")
_CASH = Words("cash: {when}", "santunan uang: {when}")
_SCHOLARSHIP = Words("the children have a right to a scholarship", "anak berhak atas beasiswa pendidikan")
