"""What is paid out: how much of the account, when, to whom, until when (PP 46/2015 Pasal 22, 23, 31)."""

from collections.abc import Collection, Mapping
from datetime import date

from attrs import frozen

from jamsostek.awards import Award
from jamsostek.heirs import Heirs, first_heirs
from jamsostek.jht.account import Balance
from jamsostek.kernel.citations import Source
from jamsostek.kernel.formulas import Fact, Formula
from jamsostek.kernel.items import amount_of
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import NO_HOLIDAYS, as_day, as_holidays, working_days_after
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah, write
from jamsostek.law.jht import Document, Heir, Part
from jamsostek.readings.jht import JHT_28
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Kinship, KinshipWord


@frozen(kw_only=True)
class Payout(Shown):
    """What a granted claim pays: `award` where the balance was given; `payable_from`, and what is handed in.

    `documents` are those the law (or BPJS) names for the ground on the day of the claim; empty where none are known.
    """

    part: Part
    payable_from: date
    award: Award | None
    documents: tuple[Document, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The kind, the amount, from when, the documents."""
        rows = [(_FROM.in_(language), write(self.payable_from, language))]
        if self.award is not None:
            rows.insert(0, (self.award.label.in_(language), rupiah(self.award.amount, language)))
        if self.documents:
            rows.append((_DOCUMENTS.in_(language), write(self.documents, language)))
        return Sheet(_PAYOUT.with_(part=self.part).in_(language), tuple(rows))


_PAYOUT = Words("JHT, {part}", "JHT, {part}")
_FROM = Words("payable from", "dibayarkan mulai")
_DOCUMENTS = Words("documents", "persyaratan")
BALANCE = Fact("balance", Words("balance with growth on the day of the claim", "saldo dengan hasil pada hari klaim"))
PARTICIPANT = Words("participant", "peserta")
HEIRS = Words("heirs", "ahli waris")


def as_balance(value: int | Balance | None) -> int | None:
    """A balance in whole rupiah, from the account's answer too; None where only the right is asked for."""
    amount = value.amount if isinstance(value, Balance) else value
    return None if amount is None else whole_number(amount, "balance")


def award_of(formula: Formula, facts: Mapping[str, int], part: Part, payee: Words, payable: date) -> Award:
    """The award of a payout: the formula over its facts."""
    return Award(
        amount_of(formula, facts),
        formula,
        facts,
        label=_PAYOUT.with_(part=part),
        payee=payee,
        payable_from=payable,
    )


@frozen
class Inheritance(Shown):
    """To whom the balance of a participant who died goes: the first class of heirs, or Balai Harta Peninggalan.

    Shares inside a class are not regulated (reading JHT-28).
    """

    heirs: Heirs
    paid_to: Heir
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """Who receives."""
        rows = ((write(self.paid_to, language),),) if self.heirs.rank == 0 else ()
        return Sheet(self.heirs.in_(language).title, rows)


def heirs(survivors: Collection[Kinship | KinshipWord], died_on: date, *, rulebook: Rulebook = RULEBOOK) -> Inheritance:
    """Who receives the balance of a participant who died on a day (PP 46/2015 Pasal 23). Not divided among several."""
    found = first_heirs(survivors, rulebook.heirs.jht.on(as_day(died_on, "died_on")))
    nobody = rulebook.jht.without_heirs.on(died_on)
    if found.rank == 0:
        return Inheritance(found, nobody.value, nobody.law)
    return Inheritance(found, Heir.HEIRS, (*found.law, JHT_28))


@frozen
class PaymentDay(Shown):
    """The last day on which a payment is in time. Nothing is owed for a later one (the law names no compensation)."""

    day: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The day."""
        return Sheet(_PAY_BY.with_(day=self.day).in_(language), ())


_PAY_BY = Words("to be paid by {day}", "dibayarkan paling lambat {day}")


def pay_by(complete_on: date, *, holidays: Collection[date] = NO_HOLIDAYS, rulebook: Rulebook = RULEBOOK) -> PaymentDay:
    """Until when a claim is paid whose application is complete and correct on a day (PP 46/2015 Pasal 31 ayat (3))."""
    limit = rulebook.jht.payment_working_days.on(as_day(complete_on, "complete_on"))
    return PaymentDay(working_days_after(complete_on, limit.value, as_holidays(holidays)), limit.law)
