"""What unpaid months mean for a participant without wages: no fine, but an end (PP 44/2015 Pasal 39, 42; reading CONTRIBUTIONS-18)."""

from attrs import frozen

from jamsostek.kernel.citations import Source
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.membership import unpaid_months_borne
from jamsostek.rulebook import RULEBOOK, Rulebook


@frozen
class Unpaid(Shown):
    """Consecutive unpaid months up to a month, held against the most that the law bears.

    Nobody owes a fine for them. Up to `allowed` months a work accident is treated at once and the funeral money paid at once, the
    rest after the arrears. Beyond, there is no benefit, and the membership has ended: one begins anew with the month of payment,
    and the old arrears are not collected.
    """

    month: Month
    months: int
    allowed: Provision[int]

    @property
    def protected(self) -> bool:
        """Whether JKK and JKM still pay."""
        return self.months <= self.allowed.value

    @property
    def arrears_collected(self) -> bool:
        """Whether the unpaid months are paid afterwards; not once the membership has ended."""
        return self.protected

    @property
    def law(self) -> tuple[Source, ...]:
        """The law of the limit."""
        return self.allowed.law

    def in_(self, language: Language, /) -> Sheet:
        """What the unpaid months mean."""
        words = _PAID_UP if self.months == 0 else _PROTECTED if self.protected else _ENDED
        return Sheet(words.with_(month=self.month, months=self.months, allowed=self.allowed.value).in_(language), ())


_PAID_UP = Words("{month}: nothing unpaid", "{month}: tidak ada tunggakan")
_PROTECTED = Words(
    "{month}: {months:count} unpaid months, at most {allowed:count}: protected; cash after the arrears are paid, no fine",
    "{month}: menunggak {months:count} bulan, paling lama {allowed:count}: tetap terlindungi; santunan setelah tunggakan dilunasi, tanpa denda",
)
_ENDED = Words(
    "{month}: {months:count} unpaid months, more than {allowed:count}: no benefit; membership ended, a new one from the month of payment",
    "{month}: menunggak {months:count} bulan, lebih dari {allowed:count}: tidak ada manfaat; kepesertaan berakhir, baru sejak bulan pembayaran",
)


def unpaid(months: int, month: Month, *, rulebook: Rulebook = RULEBOOK) -> Unpaid:
    """What so many consecutive unpaid months up to a month mean for a participant without wages."""
    allowed = unpaid_months_borne(as_month(month, "month"), rulebook)
    return Unpaid(month, whole_number(months, "months"), allowed)
