"""Who pays the cash when the employer is in arrears: BPJS, or the employer first. PP 37/2021 Pasal 39 and 39A."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Literal, TypeAlias

from attrs import field, frozen

from jamsostek.arrears import Arrears, arrears
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.fields import a_collection
from jamsostek.kernel.months import NO_HOLIDAYS, Month, as_day, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.arrears import ArrearsCount
from jamsostek.readings.jkk_jkm import JKK_JKM_18
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Bearer, Program, Term, term


class EmployerStatus(Term):
    """Whether the enterprise goes on."""

    RUNNING = "running", "running", "berjalan"
    BANKRUPT = "bankrupt", "bankrupt by a final ruling", "pailit dengan putusan berkekuatan hukum tetap"
    CLOSED = "closed", "closed, its dissolution announced", "tutup, pembubarannya telah diumumkan"


EmployerStatusWord: TypeAlias = Literal["running", "bankrupt", "closed"]


def as_employer_status(value: EmployerStatus | EmployerStatusWord, name: str = "employer_status") -> EmployerStatus:
    """A status from itself or its word."""
    return term(EmployerStatus, value, name)


def as_months(values: Iterable[Month], name: str) -> frozenset[Month]:
    """Contribution months from the border. Raises TypeError for anything else."""
    return frozenset(as_month(value, name) for value in a_collection(values, name, "Month"))


def _of_jkk(values: Iterable[Month]) -> frozenset[Month]:
    return as_months(values, "jkk")


def _of_jkm(values: Iterable[Month] | None) -> frozenset[Month] | None:
    return None if values is None else as_months(values, "jkm")


@frozen(kw_only=True)
class Unpaid:
    """The contribution months the last employer has not paid; `jkm` left out: the same as for JKK."""

    jkk: frozenset[Month] = field(default=frozenset(), converter=_of_jkk)
    jkm: frozenset[Month] | None = field(default=None, converter=_of_jkm)

    def of(self, programs: Collection[Program]) -> frozenset[Month]:
        """The months unpaid in every one of these programs."""
        by_program = {Program.JKK: self.jkk, Program.JKM: self.jkk if self.jkm is None else self.jkm}
        return frozenset.intersection(*(by_program[program] for program in programs))


NOTHING_UNPAID = Unpaid()


@frozen
class WhoPays(Shown):
    """Who pays the cash, for which arrears, held against which limit."""

    bearer: Bearer
    arrears: Arrears
    limit: Provision[int]

    def in_(self, language: Language, /) -> Sheet:
        """Who pays, the arrears and the limit."""
        text = _PAYS.with_(bearer=self.bearer, found=self.arrears.count, name=self.limit.words, most=self.limit.value)
        return Sheet(text.in_(language), ())


_PAYS = Words(
    "paid by {bearer}: {found:months} in arrears; {name}: at most {most:count}",
    "dibayar oleh {bearer}: menunggak {found:months}; {name}: paling banyak {most:count}",
)


def who_pays(
    unpaid: Unpaid,
    ended_on: date,
    decided_on: date,
    *,
    status: EmployerStatus | EmployerStatusWord = EmployerStatus.RUNNING,
    holidays: Collection[date] = NO_HOLIDAYS,
    rulebook: Rulebook = RULEBOOK,
) -> WhoPays:
    """BPJS pays unless the employer is in arrears for longer than the law bears with: then the employer pays first.

    Consecutive months count whose due date lies before the end of employment (reading JKK-JKM-18), unpaid in JKK and JKM
    alike, since 7 February 2025 in JKK alone. For a bankrupt or closed employer BPJS bears since then with more months,
    consecutive or not (reading JKP-14); beyond them the ordinary rule is back. The rules of the day of decision count.
    Raises NotInForce for a decision before the program began.
    """
    law, day = rulebook.jkp.benefits, as_day(decided_on, "decided_on")
    months = unpaid.of(law.arrears_of.on(day).value)
    insolvent = law.arrears_borne_insolvent.get(day)
    if as_employer_status(status) is not EmployerStatus.RUNNING and insolvent is not None:
        any_month = rulebook.taking(JKK_JKM_18, ArrearsCount.ANY_UNPAID_MONTH)
        found = arrears(months, ended_on, holidays=holidays, rulebook=any_month)
        if found.count <= insolvent.value:
            return WhoPays(Bearer.BPJS, found, insolvent)
    found, limit = arrears(months, ended_on, holidays=holidays, rulebook=rulebook), law.arrears_borne.on(day)
    return WhoPays(Bearer.BPJS if found.count <= limit.value else Bearer.EMPLOYER_FIRST, found, limit)
