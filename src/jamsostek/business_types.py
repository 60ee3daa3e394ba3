"""Lines of business: the risk group that the annex gives them. Nothing is guessed; a group that is known wins over the list.

>>> from jamsostek import Month, business_types
>>> print(business_types.named("Jasa pemerintahan"))
1/11 Jasa pemerintahan: very low risk
>>> print(business_types.numbered("2/13", Month(2018, 5)))
2/13 Reparasi arloji dan lonceng: low risk
>>> [kind.name for kind in business_types.matching("pabrik tahu")]
['Pabrik tahu']
"""

from attrs import frozen

from jamsostek.kernel.citations import Evidence, Source, weakest
from jamsostek.kernel.dated import Provision
from jamsostek.kernel.misfits import misfit
from jamsostek.kernel.months import Month, as_month
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Risk


@frozen
class BusinessType(Shown):
    """One entry of Lampiran I: its risk group, its number in it, its statutory name, and the annex it stands in as `law`."""

    risk: Risk
    number: int
    name: str
    law: tuple[Source, ...]

    @property
    def code(self) -> str:
        """Group and number, "2/9"."""
        return f"{self.risk.group}/{self.number}"

    @property
    def evidence(self) -> Evidence:
        """How well the annex is known."""
        return weakest(self.law)

    def in_(self, language: Language, /) -> Sheet:
        """Group and number, the name, the risk."""
        return Sheet(_ENTRY.with_(code=self.code, name=self.name, risk=self.risk).in_(language), ())


_ENTRY = Words("{code} {name}: {risk}", "{code} {name}: {risk}")
_STATE_IT = "state the risk group instead"


def entries(month: Month | None = None, *, rulebook: Rulebook = RULEBOOK) -> tuple[BusinessType, ...]:
    """The annex of a contribution month, the latest if left out, in its order; of before December 2019 groups I and II only."""
    annexes = [(risk, _annex(risk, month, rulebook)) for risk in Risk]
    return tuple(
        BusinessType(risk, number, name, annex.law)
        for risk, annex in annexes
        if annex is not None
        for number, name in enumerate(annex.value, start=1)
    )


def _annex(risk: Risk, month: Month | None, rulebook: Rulebook) -> Provision[tuple[str, ...]] | None:
    table = rulebook.business_types.annex[risk]
    return tuple(table)[-1] if month is None else table.get(as_month(month, "month"))


def _known(month: Month | None, rulebook: Rulebook) -> tuple[BusinessType, ...]:
    """The entries of a month; raises NotInForce before there was an annex."""
    if month is not None:
        rulebook.business_types.annex[Risk.VERY_LOW].on(month)
    return entries(month, rulebook=rulebook)


def _gap(month: Month | None, rulebook: Rulebook) -> str:
    """What to say where a part of the annex of that month is not known."""
    unknown = [str(risk.group) for risk in Risk if _annex(risk, month, rulebook) is None]
    return f" as far as it is known for {month} (groups {', '.join(unknown)} are not)" if unknown else ""


def named(name: str, month: Month | None = None, *, rulebook: Rulebook = RULEBOOK) -> BusinessType:
    """The entry of a statutory name (capitals do not matter), in the annex of a month or the latest.

    Clock repair, twice in the annex of before December 2019, is group I (reading CONTRIBUTIONS-29). Raises ValueError for a name
    that is not in it or not known to be.
    """
    if not isinstance(name, str):
        raise misfit(name, "name", "the name as the annex prints it")
    for entry in _known(month, rulebook):
        if entry.name.casefold() == name.strip().casefold():
            return entry
    raise ValueError(
        f"name: {name!r} is not in Lampiran I{_gap(month, rulebook)}; {_STATE_IT}, or search: matching(part)"
    )


def numbered(code: str, month: Month | None = None, *, rulebook: Rulebook = RULEBOOK) -> BusinessType:
    """The entry of a group and number, "2/9", in the annex of a month or the latest. Raises ValueError where there is none."""
    if not isinstance(code, str):
        raise misfit(code, "code", '"group/number" such as "2/9"')
    for entry in _known(month, rulebook):
        if entry.code == code.strip():
            return entry
    raise ValueError(f'code: {code!r} is no "group/number" of Lampiran I{_gap(month, rulebook)}; {_STATE_IT}')


def matching(part: str, month: Month | None = None, *, rulebook: Rulebook = RULEBOOK) -> tuple[BusinessType, ...]:
    """Every entry whose name holds all the words of `part`, in the order of the annex; capitals do not matter."""
    words = part.casefold().split()
    return tuple(
        entry for entry in _known(month, rulebook) if words and all(word in entry.name.casefold() for word in words)
    )
