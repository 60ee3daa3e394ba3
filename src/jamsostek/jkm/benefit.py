"""What JKM pays: the lump sum, the periodic money, the funeral money and the children's scholarship."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from attrs import frozen

from jamsostek.awards import Award
from jamsostek.heirs import Recipients
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Daily, Provision
from jamsostek.kernel.decisions import Decision, Granted, Refused
from jamsostek.kernel.fields import as_flag
from jamsostek.kernel.formulas import Fixed, Formula, Scaled
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.law.heirs import Recipient
from jamsostek.law.jkm import Document
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.scholarship import Scholarship
from jamsostek.terms import Bearer, BearerWord, as_bearer


@frozen(kw_only=True)
class Cash(Shown):
    """The cash of a death: the funeral money alone, or with the lump sum and the periodic money.

    `awaits_arrears`: all but the funeral money is paid only after the heirs pay what a non-wage participant owed.
    """

    funeral: Award
    lump_sum: Award | None = None
    periodic: Award | None = None
    awaits_arrears: bool

    @property
    def awards(self) -> tuple[Award, ...]:
        """What is paid, in the order of the law."""
        return (*self._rest, self.funeral)

    @property
    def at_once(self) -> tuple[Award, ...]:
        """What does not wait for anything."""
        return (self.funeral,) if self.awaits_arrears else self.awards

    @property
    def after_arrears(self) -> tuple[Award, ...]:
        """What waits until the heirs pay the arrears."""
        return self._rest if self.awaits_arrears else ()

    @property
    def total(self) -> int:
        """All of it, in rupiah."""
        return sum(award.amount for award in self.awards)

    @property
    def _rest(self) -> tuple[Award, ...]:
        return tuple(award for award in (self.lump_sum, self.periodic) if award is not None)

    def in_(self, language: Language, /) -> Sheet:
        """A line for each award: amount, payee, article."""
        return Sheet(_CASH.in_(language), _rows(self.awards, language), align="<><<", foot=1)


_CASH = Words("JKM cash", "santunan JKM")
_TOTAL = Words("total", "jumlah")


def _rows(awards: tuple[Award, ...], language: Language) -> tuple[tuple[str, ...], ...]:
    total = sum(award.amount for award in awards)
    return (
        *(
            (
                award.label.in_(language),
                rupiah(award.amount, language),
                award.payee.in_(language),
                cited(award.law, language),
            )
            for award in awards
        ),
        (_TOTAL.in_(language), rupiah(total, language)),
    )


def cash(
    died_on: date,
    *,
    employers: int = 1,
    full: bool = True,
    awaits_arrears: bool = False,
    recipients: Recipients | None = None,
    bearer: Bearer | BearerWord = Bearer.BPJS,
    due_by: date | None = None,
    rulebook: Rulebook = RULEBOOK,
) -> Cash:
    """The cash for a death that was no work accident (Pasal 34 ayat (1)), without looking at the conditions.

    `employers` enrolled the worker and paid: from 24 February 2025 the lump sum and the periodic money are paid for each of them,
    the funeral money once. Not `full`: the funeral money alone. Raises NotInForce for a death before 1 July 2015.
    """
    day, number, law = as_day(died_on, "died_on"), whole_number(employers, "employers", least=1), rulebook.jkm
    paid_by, waits = as_bearer(bearer), as_flag(awaits_arrears, "awaits_arrears")
    whole = as_flag(full, "full")
    in_time = None if due_by is None else as_day(due_by, "due_by")
    funeral_to = Recipient.HEIRS if recipients is None else recipients.funeral_to
    rest_to = Recipient.HEIRS if recipients is None else recipients.rest_to

    def rest(table: Daily[int]) -> Award | None:
        if not whole:
            return None
        formula = _per_employer(table.on(day), number, day, rulebook)
        return _award(formula, table.words, rest_to, paid_by, None if waits else in_time)

    return Cash(
        funeral=_award(Fixed(law.funeral.on(day)), law.funeral.words, funeral_to, paid_by, in_time),
        lump_sum=rest(law.lump_sum),
        periodic=rest(law.periodic),
        awaits_arrears=waits,
    )


def _per_employer(once: Provision[int], employers: int, died_on: date, rulebook: Rulebook) -> Formula:
    """The sum, so many times as the law of the day pays it to a worker of several employers."""
    if employers == 1:
        return Fixed(once)
    packages = rulebook.jkm.packages.on(died_on)
    times = packages.value(employers)
    text = Words("times {n:count}: {rule}", "kali {n:count}: {rule}").with_(n=times, rule=packages.value.words)
    return Scaled(Fixed(once), Fraction(times), text, packages.law)


def _award(formula: Formula, label: Words, payee: Recipient, bearer: Bearer, due_by: date | None) -> Award:
    return Award(amount_of(formula, {}), formula, {}, label=label, payee=payee.label, bearer=bearer, due_by=due_by)


@frozen(kw_only=True)
class DeathBenefit(Shown):
    """What a death under JKM gives: the cash, the children's scholarship, who pays, who receives, which papers.

    `scholarship` is a decision of its own; like the cash it may wait for the arrears (`after_arrears`). `recipients` is None where the
    survivors are not told. `documents` are those the law asks for and those practice adds. The right does not expire: neither
    PP 44/2015 nor PP 82/2019 lets it.
    """

    cash: Cash
    scholarship: Decision[Scholarship]
    bearer: Bearer
    recipients: Recipients | None
    documents: tuple[Provision[tuple[Document, ...]], ...]

    @property
    def total(self) -> int:
        """All cash, in rupiah; the scholarship apart."""
        return self.cash.total

    @property
    def after_arrears(self) -> tuple[Words, ...]:
        """What waits until the heirs of a non-wage participant pay the arrears: all but the funeral money."""
        cash = tuple(award.label for award in self.cash.after_arrears)
        return (*cash, _OF_THE_CHILDREN) if cash and isinstance(self.scholarship, Granted) else cash

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the cash and of who receives it."""
        recipients = () if self.recipients is None else self.recipients.law
        return tuple(dict.fromkeys((*(source for award in self.cash.awards for source in award.law), *recipients)))

    def in_(self, language: Language, /) -> Sheet:
        """The awards, then who pays, when, and what the children receive."""
        notes = tuple(_with_law(text, law, language) for text, law in self._notes())
        return Sheet(_DEATH.in_(language), _rows(self.cash.awards, language), align="<><<", foot=1, notes=notes)

    def _notes(self) -> Iterator[tuple[Words, tuple[Source, ...]]]:
        yield _PAID_BY.with_(bearer=self.bearer), ()
        if self.recipients is not None:
            yield _TO.with_(heirs=self.recipients.heirs), self.recipients.law
            yield from ((note, ()) for note in self.recipients.notes)
        if self.cash.funeral.due_by is not None:
            due = _FUNERAL_DUE_BY if self.cash.after_arrears else _DUE_BY
            yield due.with_(day=self.cash.funeral.due_by), ()
        if self.after_arrears:
            yield _AFTER_ARREARS.with_(labels=self.after_arrears), ()
        if isinstance(self.scholarship, Refused):
            unmet = tuple(condition.words for condition in self.scholarship.unmet)
            yield _NO_SCHOLARSHIP.with_(reasons=unmet), ()
        elif self.scholarship.benefit.maximum:
            yield _SCHOLARSHIP.with_(most=self.scholarship.benefit.maximum), ()
        else:
            yield _NO_CHILD, ()
        for papers in self.documents:
            yield _PAPERS.with_(label=papers.words, papers=papers.value), papers.law
        yield _NO_EXPIRY, ()


def _with_law(text: Words, law: tuple[Source, ...], language: Language) -> str:
    return f"{text.in_(language)} [{cited(law, language)}]" if law else text.in_(language)


_DEATH = Words("JKM, death that was no work accident", "JKM, meninggal bukan karena kecelakaan kerja")
_PAID_BY = Words("paid by: {bearer}", "dibayar oleh: {bearer}")
_TO = Words("to {heirs}", "kepada {heirs}")
_DUE_BY = Words("due by {day}", "dibayar paling lambat {day}")
_FUNERAL_DUE_BY = Words("funeral money due by {day}", "biaya pemakaman dibayar paling lambat {day}")
_OF_THE_CHILDREN = Words("scholarship of the children", "beasiswa pendidikan anak")
_NO_CHILD = Words(
    "scholarship of the children: none that it counts for is named",
    "beasiswa pendidikan anak: anak yang berhak tidak disebutkan",
)
_AFTER_ARREARS = Words("after the heirs pay the arrears: {labels}", "setelah ahli waris melunasi tunggakan: {labels}")
_NO_SCHOLARSHIP = Words("no scholarship: {reasons}", "tanpa beasiswa: {reasons}")
_SCHOLARSHIP = Words(
    "scholarship of the children named, at most: {most:rupiah}",
    "beasiswa anak yang disebutkan, paling banyak: {most:rupiah}",
)
_PAPERS = Words("{label}: {papers}", "{label}: {papers}")
_NO_EXPIRY = Words("the right does not expire", "hak ini tidak kedaluwarsa")
