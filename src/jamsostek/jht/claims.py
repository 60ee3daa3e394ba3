"""Claims on JHT: the full payment on a ground, and the one partial payment while the membership goes on.

PP 46/2015 Pasal 22, 23, 26, 29, 31; PP 60/2015; Permenaker 19/2015 and 4/2022. The rules of the day of the claim decide.
"""

from datetime import date
from fractions import Fraction

from attrs import field, frozen
from attrs.validators import optional

from jamsostek.jht.grounds import (
    CERTAIN,
    OF_AGE,
    STOPPED_WORKING,
    Activity,
    Citizenship,
    GroundOpen,
    Happened,
    NotActiveElsewhere,
    Stretch,
    as_activity,
    as_citizenship,
    as_ground,
    opens_under,
    reached,
    stretches,
)
from jamsostek.jht.payout import BALANCE, HEIRS, PARTICIPANT, Payout, as_balance, award_of
from jamsostek.kernel.citations import Source
from jamsostek.kernel.decisions import Condition, Decision, Granted, Refused, Stated
from jamsostek.kernel.fields import a_day, a_flag, whole
from jamsostek.kernel.formulas import Scaled
from jamsostek.kernel.words import Words
from jamsostek.law.jht import Document, Ground, Part
from jamsostek.readings.jht import JHT_14
from jamsostek.regulations import PP_46_2015
from jamsostek.rulebook import RULEBOOK, Rulebook

_AT_ONCE = Words("the whole balance, in cash and at once", "seluruh saldo, tunai dan sekaligus")


@frozen(kw_only=True)
class Claim:
    """A claim on the whole account (pembayaran sekaligus).

    `event_on` is the day of what the ground names: the employer's statement of resignation, the dismissal, the last day of the
    contract, the day a non-wage participant stopped, the determination of disability, the death, the departure. The
    grounds of age ask for `birth_date` instead; only `contract_age` looks at `contract_pension_age`, and without one it is the
    statutory age. `active_elsewhere` is what he does on the day of the claim, `deferred` whether he chose at the pension age to stay a
    participant (Pasal 29), which bars the payment while he is `still_working`; that alone changes nothing. `balance` is what the
    account holds, in rupiah or as `Account.balance` answers it, if amounts are wanted.

    Raises ValueError where a day is missing or lies after the claim, TypeError for what is no day or no amount.
    """

    claimed_on: date = field(validator=a_day)
    ground: Ground = field(converter=as_ground)
    event_on: date | None = field(default=None, validator=optional(a_day))
    birth_date: date | None = field(default=None, validator=optional(a_day))
    contract_pension_age: int | None = field(default=None, validator=optional(whole(least=1, most=100)))
    citizenship: Citizenship = field(default=Citizenship.INDONESIAN, converter=as_citizenship)
    active_elsewhere: Activity = field(default=Activity.NO, converter=as_activity)
    still_working: bool = field(default=False, validator=a_flag)
    deferred: bool = field(default=False, validator=a_flag)
    had_partial: bool = field(default=False, validator=a_flag)
    balance: int | None = field(default=None, converter=as_balance)

    def __attrs_post_init__(self) -> None:
        needed = "birth_date" if self.ground in OF_AGE else "event_on"
        if getattr(self, needed) is None:
            raise ValueError(f"{needed}: missing; a claim for {self.ground.value!r} needs it")
        if self.birth_date is not None and self.birth_date > self.claimed_on:
            raise ValueError(f"birth_date: {self.birth_date} lies after the claim on {self.claimed_on}")
        if self.ground in CERTAIN and self.event_on is not None and self.event_on > self.claimed_on:
            raise ValueError(f"event_on: {self.event_on} lies after the claim on {self.claimed_on}")

    def opens_on(self, rulebook: Rulebook = RULEBOOK) -> date | None:
        """The first day on which a claim on this ground could be granted, by the rules of that day; None if there is none.

        Where the ground does not pay on the day of the claim, the next such day; what else may refuse it (work elsewhere, a
        deferral) is left aside.
        """
        found = self._stretch(rulebook)
        return None if found is None else found.first

    def decide(self, *, rulebook: Rulebook = RULEBOOK) -> Decision[Payout]:
        """Whether the claim is granted on its day, with every condition; a refusal notes the first day on which it would be.

        Raises NotInForce for a day before the program began.
        """
        rule = rulebook.jht.opening[self.ground].on(self.claimed_on)
        opens = opens_under(rule, self.claimed_on, self._happened, rulebook)
        conditions: list[Condition] = [GroundOpen(self.ground, rule, opens is not None)]
        if opens is not None:
            conditions.append(reached(rule, opens, self.claimed_on, rulebook))
        if self.ground in STOPPED_WORKING:
            conditions.append(NotActiveElsewhere(self.active_elsewhere, rulebook.jht.work_elsewhere))
        if self.ground is Ground.AGE:
            settled = not (self.deferred and self.still_working)
            conditions.append(Stated("deferred", settled, _SETTLED if settled else _DEFERRED, _DEFERRAL_LAW))
        if all(condition.met for condition in conditions):
            return Granted(self._payout(rule.law, rulebook), tuple(conditions))
        return Refused(tuple(conditions), self._note(rulebook))

    @property
    def _happened(self) -> Happened:
        return Happened(
            ground=self.ground,
            event_on=self.event_on,
            birth_date=self.birth_date,
            contract_pension_age=self.contract_pension_age,
            citizenship=self.citizenship,
        )

    def _stretch(self, rulebook: Rulebook) -> Stretch | None:
        found = tuple(stretches(self._happened, rulebook))
        if any(stretch.holds(self.claimed_on) for stretch in found):
            return found[0]
        return next((stretch for stretch in found if stretch.first > self.claimed_on), None)

    def _note(self, rulebook: Rulebook) -> tuple[Words, ...]:
        found = self._stretch(rulebook)
        if found is None:
            return (_NEVER,)
        return (_OPENS.with_(day=found.first),) if found.first > self.claimed_on else ()

    def _payout(self, law: tuple[Source, ...], rulebook: Rulebook) -> Payout:
        payable = self.claimed_on
        if self.ground is Ground.DISABILITY and self.event_on is not None:
            payable = max(payable, rulebook.jht.disability_payable.on(self.claimed_on).value(self.event_on))
        award = None
        if self.balance is not None:
            formula = Scaled(BALANCE, Fraction(1), _AT_ONCE, (PP_46_2015.at("Pasal 22 ayat (3)"), *law))
            payee = HEIRS if self.ground is Ground.DEATH else PARTICIPANT
            award = award_of(formula, {"balance": self.balance}, Part.FULL, payee, payable)
        return Payout(part=Part.FULL, payable_from=payable, award=award, documents=self._documents(rulebook))

    def _documents(self, rulebook: Rulebook) -> tuple[Document, ...]:
        table = rulebook.jht.documents[self.ground].get(self.claimed_on)
        named = () if table is None else table.value
        limit = rulebook.jht.tax_number_above.on(self.claimed_on).value
        taxed = self.had_partial or (self.balance is not None and self.balance > limit)
        return (*named, Document.TAX_NUMBER) if taxed else named


_SETTLED = Words("not deferred past the pension age", "pembayaran tidak ditunda melewati usia pensiun")
_DEFERRED = Words("deferred past the pension age, and still at work", "ditunda melewati usia pensiun dan masih bekerja")
_DEFERRAL_LAW = (PP_46_2015.at("Pasal 29"), JHT_14)
_OPENS = Words("could be granted from {day}", "dapat dikabulkan mulai {day}")
_NEVER = Words("no later day changes this", "tidak berubah pada hari lain")
