"""What a claim gives: a monthly pension with all that follows from it, or a lump sum; and a pension drawn over the years."""

from collections.abc import Iterator
from datetime import date

from attrs import evolve, field, frozen

from jamsostek.awards import Award
from jamsostek.jp.career import ContributionTime
from jamsostek.jp.formula import Earned
from jamsostek.jp.indexation import Right
from jamsostek.jp.lump_sum import Accumulated
from jamsostek.jp.survivors import Family, succession
from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import NotInForce, Provision
from jamsostek.kernel.months import Month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.law.jp import Document, PensionKind
from jamsostek.readings.jp import JP_26
from jamsostek.regulations import PP_45_2015


@frozen
class Stretch:
    """Consecutive months that pay the same: to whom, and how much each month to the whole class (`award`) and to each (`each`)."""

    first: Month
    last: Month
    award: Award
    each: tuple[Award, ...]

    @property
    def months(self) -> int:
        """How many months it has."""
        return self.last - self.first + 1


@frozen
class Schedule(Shown):
    """A pension drawn month by month: stretches in order, none overlapping."""

    stretches: tuple[Stretch, ...]

    @property
    def total(self) -> int:
        """All payments of the schedule together, in rupiah: what each beneficiary is paid, each payment rounded by itself."""
        return sum(stretch.months * sum(award.amount for award in stretch.each) for stretch in self.stretches)

    @property
    def assumed(self) -> bool:
        """Whether an assumption of the caller stands behind a payment."""
        return any(stretch.award.assumed for stretch in self.stretches)

    def in_month(self, month: Month) -> tuple[Award, ...]:
        """What a month pays to each beneficiary; nothing outside the schedule."""
        return next((found.each for found in self.stretches if found.first <= month <= found.last), ())

    def in_(self, language: Language, /) -> Sheet:
        """A line for each stretch."""
        rows = tuple(
            (
                write(stretch.first, language),
                write(stretch.last, language),
                stretch.award.payee.in_(language),
                rupiah(stretch.award.amount, language),
                _ASSUMED.in_(language) if stretch.award.assumed else "",
            )
            for stretch in self.stretches
        )
        head = tuple(words.in_(language) for words in _HEAD)
        return Sheet(_SCHEDULE.in_(language), rows, head=head, align="<<<><")


_SCHEDULE = Words("payments", "pembayaran")
_HEAD = (
    Words("from", "dari"),
    Words("to", "sampai"),
    Words("payee", "penerima"),
    Words("each month", "per bulan"),
    Words("resting on", "dasar"),
)
_ASSUMED = Words("an assumption", "andaian")


def schedule(rights: tuple[Right, ...], until: Month) -> Schedule:
    """The payments of rights that follow one another, up to a month. Raises NotYetKnown where a bound or an inflation is missing.

    Figures that are not known yet come in through the rulebook of the claim: `assuming(...)` or `RULEBOOK.continuing()`.
    """
    return Schedule(tuple(stretch for right in rights for stretch in _stretches(right, until)))


def _stretches(right: Right, until: Month) -> Iterator[Stretch]:
    last = until if right.until is None else min(until, right.until)
    start: Month | None = None
    for month in right.since.until(last):
        changes = start is None or right.changes_in(month)
        if changes and start is not None:
            yield from _stretch(right, start, month - 1)
        start = month if changes else start
    if start is not None:
        yield from _stretch(right, start, last)


def _stretch(right: Right, first: Month, last: Month) -> Iterator[Stretch]:
    if right.kind is not PensionKind.CHILD or right.receiving(first):
        yield Stretch(first, last, right.award(first), right.awards(first))


@frozen(kw_only=True)
class Pension(Shown):
    """A monthly pension: the rights that follow one another, the first one first; `papers` are those its claim needs.

    Whether a pension is due never hangs on a figure that is not known yet: amounts are computed when they are asked for.
    """

    rights: tuple[Right, ...]
    time: ContributionTime | None = None
    papers: Provision[tuple[Document, ...]] | None = None

    @property
    def kind(self) -> PensionKind:
        """Which of the five pensions it is."""
        return self.rights[0].kind

    @property
    def since(self) -> Month:
        """The first month it pays."""
        return self.rights[0].since

    @property
    def until(self) -> Month | None:
        """The last month it pays, successors included; None where the facts do not fix it."""
        return self.rights[-1].until

    @property
    def counted_months(self) -> int | None:
        """The months that multiply the average wage: the real ones, or 180 where 15 years are deemed; None if not computed."""
        source = self.rights[0].source
        return source.months if isinstance(source, Earned) else None

    @property
    def monthly(self) -> Award:
        """The first month's pension of the class that receives; what two children are paid of it is rounded for each.

        Raises ValueError where the career has no wages, NotYetKnown where a bound or an inflation is missing.
        """
        return self.rights[0].award(self.since)

    def in_month(self, month: Month) -> tuple[Award, ...]:
        """What a month pays to each beneficiary; nothing where no right runs."""
        right = self.right(month)
        return () if right is None else right.awards(month)

    def right(self, month: Month) -> Right | None:
        """The right that pays in a month, if any."""
        found = (right for right in self.rights if right.runs(month))
        return next((right for right in found if right.kind is not PensionKind.CHILD or right.receiving(month)), None)

    def schedule(self, until: Month) -> Schedule:
        """Every payment up to a month, successors included."""
        return schedule(self.rights, until)

    def after_death(self, died_on: date, family: Family) -> "Pension | None":
        """The survivors' pension when the beneficiary of an old-age or disability pension dies: no test, a share of what is paid.

        None where nobody is entitled. Raises ValueError for a death before the first pension month.
        """
        own = self.rights[0]
        if own.kind.survivor:
            raise ValueError(f"kind: {own.kind.value}; expected the pension of a participant")
        if died_on < own.since.first_day:
            raise ValueError(f"died_on: {died_on} lies before the first pension month, {own.since}; see DeathClaim")
        if own.until is not None and own.until < Month.of(died_on):
            raise ValueError(f"died_on: {died_on} lies after the last pension month, {own.until}; see DeathClaim")
        rights = succession(family, died_on, evolve(own, source=own, complete_on=None), own.rulebook)
        return Pension(rights=(evolve(own, until=Month.of(died_on)), *rights)) if rights else None

    def in_(self, language: Language, /) -> Sheet:
        """The kind, the months and the first payment."""
        rows = [
            (_SINCE.in_(language), write(self.since, language)),
            (_MONTHLY.in_(language), self._amount(language)),
        ]
        if self.until is not None:
            rows.append((_UNTIL.in_(language), write(self.until, language)))
        if self.counted_months is not None:
            deemed = self.time is not None and self.time.paid < self.counted_months
            counted = (_DEEMED if deemed else _REAL).with_(n=self.counted_months)
            rows.append((_COUNTED.in_(language), counted.in_(language)))
        if self.time is not None:
            rows.append((_TIME.in_(language), str(self.time.in_(language))))
        if self.rights[0].first_due is not None:
            rows.append((_DUE.in_(language), write(self.rights[0].first_due, language)))
        if self.papers is not None:
            rows.append((_PAPERS.in_(language), write(self.papers.value, language)))
        notes = (_UNTIL_RECOVERY.with_(law=_RECOVERY, reading=JP_26),) if self.kind is PensionKind.DISABILITY else ()
        return Sheet(self.kind.in_(language), tuple(rows), notes=tuple(note.in_(language) for note in notes))

    def _amount(self, language: Language) -> str:
        source = self.rights[0].source
        if isinstance(source, Earned) and not source.counted.priced:
            return _NO_WAGES.in_(language)
        try:
            return rupiah(self.monthly.amount, language)
        except NotInForce as unknown:
            return _UNKNOWN.with_(table=unknown.table, key=str(unknown.key)).in_(language)


_SINCE = Words("first month", "bulan pertama")
_UNTIL = Words("last month, successors included", "bulan terakhir, termasuk penerus")
_MONTHLY = Words("monthly", "per bulan")
_COUNTED = Words("months counted", "masa iur yang dihitung")
_REAL = Words("{n:count}", "{n:count}")
_DEEMED = Words("{n:count}, deemed to have been paid", "{n:count}, dianggap telah dipenuhi")
_RECOVERY = PP_45_2015.at("Pasal 20 ayat (7)")
_UNTIL_RECOVERY = Words(
    "ends with death or recovery, not with work or the pension age ({law}; {reading})",
    "berakhir karena meninggal dunia atau pulih, bukan karena bekerja atau usia pensiun ({law}; {reading})",
)
_TIME = Words("contributions", "iuran")
_DUE = Words("first payment by", "pembayaran pertama paling lambat")
_PAPERS = Words("papers", "dokumen")
_NO_WAGES = Words("not computed: no wages given", "tidak dihitung: upah tidak disebutkan")
_UNKNOWN = Words("not yet known: {table}, {key}", "belum diketahui: {table}, {key}")


@frozen(kw_only=True)
class LumpSum(Shown):
    """All contributions with their development, once: `payee` receives, from `payable_from` on; membership ends with it.

    `award` is the amount where the claim had a ledger; None otherwise, as BPJS publishes no rate of development for JP.
    """

    payee: Words
    payable_from: date
    time: ContributionTime
    award: Accumulated | None = None
    notes: tuple[Words, ...] = ()
    law: tuple[Source, ...] = field()

    def in_(self, language: Language, /) -> Sheet:
        """Payee, day and amount."""
        rows = [
            (_PAYEE.in_(language), self.payee.in_(language)),
            (_PAYABLE.in_(language), write(self.payable_from, language)),
            (_TIME.in_(language), str(self.time.in_(language))),
            (
                _AMOUNT.in_(language),
                _NO_LEDGER.in_(language) if self.award is None else rupiah(self.award.amount, language),
            ),
        ]
        notes = (*(note.in_(language) for note in self.notes), *(source.in_(language) for source in self.law))
        return Sheet(_LUMP_SUM.in_(language), tuple(rows), notes=notes)


_LUMP_SUM = Words("JP lump sum", "manfaat JP sekaligus")
_PAYEE = Words("to", "kepada")
_PAYABLE = Words("payable from", "dibayar mulai")
_AMOUNT = Words("amount", "jumlah")
_NO_LEDGER = Words(
    "contributions with their development (no ledger given)",
    "akumulasi iuran dan hasil pengembangannya (rincian tidak disebutkan)",
)
