"""Care after a work accident: by medical need, without a ceiling; who pays while it is not settled, and outside the contracts."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal, TypeAlias

from attrs import frozen

from jamsostek.jkk.cash import Benefit, CashAward, award, refund_to
from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.formulas import AtMost, Fact, Formula, Scaled, Sum
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words, rupiah
from jamsostek.law.jkk import CarePayer, Cause, Service
from jamsostek.regulations import PP_44_2015
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Payer, Segment, SegmentWord, Term, as_segment, term


@frozen
class Care(Shown):
    """Care as a right: the services, by medical need until recovery, disability or death, and the return-to-work programme."""

    services: Provision[tuple[Service, ...]]
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """The services, one a line."""
        rows = tuple((service.in_(language),) for service in self.services.value)
        title = f"{self.services.words.in_(language)} [{cited(self.services.law, language)}]"
        notes = tuple(note.in_(language) for note in _CARE_NOTES)
        return Sheet(title, rows, notes=notes)


_CARE_NOTES = (
    Words(
        "no ceiling in rupiah, until a doctor finds recovery, disability or death",
        "tanpa batas rupiah, sampai dokter menyatakan sembuh, cacat, atau meninggal",
    ),
    Words(
        "a higher room class is paid by the participant (PP 44/2015 Pasal 31 ayat (2))",
        "naik kelas perawatan ditanggung peserta (PP 44/2015 Pasal 31 ayat (2))",
    ),
    Words(
        "on the advisory doctor's recommendation also the return-to-work programme (PP 44/2015 Pasal 49)",
        "atas rekomendasi dokter penasihat juga program kembali kerja (PP 44/2015 Pasal 49)",
    ),
)


def care(accident_on: date, *, rulebook: Rulebook = RULEBOOK) -> Care:
    """The services an injured person has a right to, by the day of the accident. Raises NotInForce before 1 July 2015."""
    services = rulebook.jkk.care.on(as_day(accident_on, "accident_on"))
    return Care(services, (*services.law, PP_44_2015.at("Pasal 49"), PP_44_2015.at("Pasal 31 ayat (2)")))


class Conclusion(Term):
    """How a suspected case was settled."""

    PENDING = "pending", "not yet settled", "belum disimpulkan"
    YES = "yes", "settled: it is one", "disimpulkan: ya"
    NO = "no", "settled: it is none", "disimpulkan: bukan"


CauseWord: TypeAlias = Literal["accident", "disease"]
ConclusionWord: TypeAlias = Literal["pending", "yes", "no"]


@frozen
class SuspectedCase(Shown):
    """Who bears the cost of care of a suspected case: first, and once it is settled (nobody yet while it is pending)."""

    suspected: Cause
    concluded: Conclusion
    first_payer: CarePayer
    final_payers: tuple[CarePayer, ...]
    conclude_by: date
    law: tuple[Source, ...]

    def in_(self, language: Language, /) -> Sheet:
        """Who pays first, who in the end, and until when it is settled."""
        rows = (
            (_FIRST.in_(language), self.first_payer.in_(language)),
            (_FINAL.in_(language), _payers(self.final_payers, language)),
            (_SETTLED.in_(language), Words("{day}", "{day}").with_(day=self.conclude_by).in_(language)),
        )
        title = _SUSPECTED.with_(what=self.suspected, how=self.concluded).in_(language)
        return Sheet(f"{title} [{cited(self.law, language)}]", rows)


def _payers(payers: tuple[CarePayer, ...], language: Language) -> str:
    return ", ".join(payer.in_(language) for payer in payers) or "–"


_SUSPECTED = Words("Suspected {what}, {how}", "Dugaan {what}, {how}")
_FIRST = Words("pays first", "penanggung sementara")
_FINAL = Words("bears it in the end", "penanggung akhir")
_SETTLED = Words("to be settled by", "disimpulkan paling lambat")


def suspected_case(
    reported_on: date,
    suspected: Cause | CauseWord,
    concluded: Conclusion | ConclusionWord = Conclusion.PENDING,
    *,
    rulebook: Rulebook = RULEBOOK,
) -> SuspectedCase:
    """Who bears care while it is not settled whether it was a work accident or an occupational disease.

    BPJS Ketenagakerjaan first, in either case, and it settles within 30 days of the Stage I report; a case that is none is for the
    participant, BPJS Kesehatan or another insurer (a disease: BPJS Kesehatan). PP 49/2023 Pasal 25A, 25B.
    Raises NotInForce for a report before 6 October 2023.
    """
    day, what, how = (
        as_day(reported_on, "reported_on"),
        term(Cause, suspected, "suspected"),
        term(Conclusion, concluded, "concluded"),
    )
    law = rulebook.jkk
    first, none, within = law.suspected_payer[what].on(day), law.concluded_no[what].on(day), law.conclusion_days.on(day)
    final = {Conclusion.PENDING: (), Conclusion.YES: (CarePayer.BPJS_KETENAGAKERJAAN,), Conclusion.NO: none.value}[how]
    sources = tuple(dict.fromkeys((*first.law, *none.law, *within.law)))
    return SuspectedCase(what, how, first.value, final, day + timedelta(days=within.value), sources)


@frozen
class FacilityRefund(Shown):
    """Care in a facility without a contract: what BPJS refunds, and the rest with who bears it."""

    refund: CashAward
    rest: int
    rest_payer: Payer

    def in_(self, language: Language, /) -> Sheet:
        """The refund with its steps, then the rest."""
        sheet = self.refund.explain(language)
        rest = _REST.with_(payer=self.rest_payer).in_(language)
        return Sheet(sheet.title, (*sheet.rows, (rupiah(self.rest, language), rest)))


_REST = Words("the rest, borne by the {payer}", "sisanya, ditanggung {payer}")
_CARE_COST = Fact("cost", Words("cost of care", "biaya pengobatan"))
_STANDARD = Fact(
    "local_top_standard",
    Words("the highest standard among the area's facilities under contract", "standar tertinggi fasilitas setempat"),
)
_UP_TO = Words("up to the highest standard of the area", "paling banyak standar tertinggi setempat")


def facility_refund(
    cost: int,
    local_top_standard: int,
    *,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
) -> FacilityRefund:
    """What is refunded of care (rupiah) in a facility without a contract, where none with a contract exists.

    The employer of a wage earner, else the participant, pays first and bears what exceeds the highest standard among the facilities
    under contract in the area. PP 44/2015 Pasal 33.
    """
    payer = refund_to(as_segment(segment))
    spent, standard = whole_number(cost, "cost"), whole_number(local_top_standard, "local_top_standard")
    paid = _CARE_COST if spent <= standard else _STANDARD
    formula = Scaled(paid, Fraction(1), _UP_TO, (PP_44_2015.at("Pasal 33"),))
    facts = {"cost": spent, "local_top_standard": standard}
    refund = award(Benefit.CARE_REFUND, formula, facts, payer.label)
    return FacilityRefund(refund, spent - refund.amount, payer)


def costs_by_month(values: Iterable[int], name: str) -> tuple[int, ...]:
    """Costs in rupiah, month by month. Raises TypeError for what is no collection of them, ValueError for a negative one."""
    if not isinstance(values, Iterable):
        raise misfit(values, name, "a collection of the costs month by month")
    return tuple(whole_number(value, name) for value in values)


_MONTH = Words("month {n}", "bulan ke-{n}")
_MONTHS_TOGETHER = Words("the first {n} months together", "{n} bulan pertama seluruhnya")
_NO_HOME_CARE = Words("not yet covered on that day", "belum dijamin pada hari itu")


def home_care(
    monthly_costs: Iterable[int],
    *,
    accident_on: date,
    segment: Segment | SegmentWord = Segment.WAGE_EARNER,
    rulebook: Rulebook = RULEBOOK,
) -> CashAward:
    """What is paid for care at home (rupiah a month, from the recommendation on): twelve months and 20 million, whichever ends first.

    Accidents before 2 December 2019 know no care at home: 0. PP 82/2019 Lampiran III. Raises NotInForce before 1 July 2015.
    """
    day, payee = as_day(accident_on, "accident_on"), refund_to(as_segment(segment)).label
    paid = costs_by_month(monthly_costs, "monthly_costs")
    costs = {f"month_{n}": cost for n, cost in enumerate(paid, start=1)}
    if not costs:
        raise ValueError("monthly_costs: empty; expected the cost of each month from the recommendation on")
    months = tuple(Fact(key, _MONTH.with_(n=n)) for n, key in enumerate(costs, start=1))
    return award(Benefit.HOME_CARE, _home_care(months, day, rulebook), costs, payee)


def _home_care(months: tuple[Fact, ...], day: date, rulebook: Rulebook) -> Formula:
    ceiling = rulebook.jkk.home_care.get(day)
    if ceiling is None:
        known = rulebook.jkk.care.on(day)
        return Scaled(months[0], Fraction(0), _NO_HOME_CARE, known.law)
    limit = rulebook.jkk.home_care_months.on(day)
    counted = months[: limit.value]
    return AtMost(Sum(counted, _MONTHS_TOGETHER.with_(n=len(counted)), limit.law), ceiling)
