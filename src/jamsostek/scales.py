"""The scale of an enterprise on a day, from what its books say (Perpres 109/2013 Pasal 6 stages by it)."""

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from jamsostek.kernel.citations import Source, cited
from jamsostek.kernel.money import whole_number
from jamsostek.kernel.months import as_day
from jamsostek.kernel.sheets import Sheet, Shown
from jamsostek.kernel.words import Language, Words
from jamsostek.law.scales import LAW as LAW
from jamsostek.law.scales import Conflict, Criterion, Thresholds
from jamsostek.readings.participation import PARTICIPATION_35
from jamsostek.rulebook import RULEBOOK, Rulebook
from jamsostek.terms import Scale

_MOST = 10**18
"""Books of a large enterprise may exceed what a contribution is computed on."""


@frozen
class Classification(Shown):
    """The scale of an enterprise: what each criterion says by itself, and the law that decides. `notes` warn."""

    scale: Scale
    on: date
    by: Mapping[Criterion, Scale]
    law: tuple[Source, ...]
    notes: tuple[Words, ...] = ()

    def in_(self, language: Language, /) -> Sheet:
        """The scale, then each criterion."""
        title = f"{self.scale.in_(language)} [{cited(self.law, language)}]"
        rows = tuple((criterion.in_(language), scale.in_(language)) for criterion, scale in self.by.items())
        return Sheet(title, rows, notes=tuple(note.in_(language) for note in self.notes))


_NOT_INDEPENDENT = Words(
    "a subsidiary or branch of a larger firm is no small or medium enterprise by definition; own figures are used",
    "anak perusahaan atau cabang usaha yang lebih besar menurut definisi bukan usaha kecil atau menengah; dipakai angkanya sendiri",
)


_NOT_COUNTED = Words("{criterion} does not count on {on}", "{criterion} tidak diperhitungkan pada {on}")
_ANOTHER = Words(
    "founded {founded}, the enterprise is asked for its {criterion}; the other criterion was used [{law}]",
    "berdiri {founded}, kriteria yang digunakan adalah {criterion}; dipakai kriteria lain [{law}]",
)


def classify(
    on: date,
    *,
    net_worth: int | None = None,
    capital: int | None = None,
    annual_sales: int | None = None,
    founded_on: date | None = None,
    independent: bool = True,
    rulebook: Rulebook = RULEBOOK,
) -> Classification:
    """The scale of an enterprise on a day. Amounts in rupiah, without land and business premises; head-count never decides.

    `net_worth` (assets less liabilities, may be negative) counts until 1 February 2021 (UU 20/2008 Pasal 6), `capital` since (PP
    7/2021 Pasal 35), `annual_sales` always. Where the two disagree: the higher scale; since 2 February 2021 sales if founded
    before that day, else capital; `notes` warn of a figure that does not count, and of a lone criterion that
    the day of founding does not ask for. Raises ValueError where no criterion of the day is given, or the founding day is needed.
    """
    as_day(on, "on")
    law = rulebook.scales
    given = {
        Criterion.NET_WORTH: _amount(net_worth, "net_worth", least=-_MOST),
        Criterion.CAPITAL: _amount(capital, "capital"),
        Criterion.ANNUAL_SALES: _amount(annual_sales, "annual_sales"),
    }
    founded = None if founded_on is None else as_day(founded_on, "founded_on")
    if founded is not None and founded > on:
        raise ValueError(
            f"founded_on: {founded} is after the day asked about, {on}; expected that day or an earlier one"
        )
    rows = (law.worth.on(on), law.sales.on(on))
    by = {row.value.criterion: _scale(row.value, given[row.value.criterion]) for row in rows}
    found = {criterion: scale for criterion, scale in by.items() if scale is not None}
    if not found:
        raise ValueError(
            f"{' or '.join(criterion.value for criterion in by)}: None; expected at least one of them on {on}"
        )
    sources = tuple(source for row in rows if row.value.criterion in found for source in row.law)
    notes = tuple(
        _NOT_COUNTED.with_(criterion=criterion, on=on)
        for criterion, amount in given.items()
        if amount is not None and criterion not in by
    )
    notes += _another_asked(found, on, founded, rulebook)
    notes += () if independent else (_NOT_INDEPENDENT,)
    reading = () if independent else (PARTICIPATION_35,)
    if len(set(found.values())) == 1:
        return Classification(next(iter(found.values())), on, found, (*dict.fromkeys(sources), *reading), notes)
    rule = law.where_criteria_disagree.on(on)
    scale = rule.value(found, founded, as_day(rule.since, "since"))
    if isinstance(scale, Conflict):
        said = ", ".join(f"{criterion.value} says {one.value}" for criterion, one in found.items())
        raise ValueError(f"founded_on: None; {said}, and the day of founding decides ({cited(rule.law)})")
    return Classification(scale, on, found, (*dict.fromkeys((*sources, *rule.law)), *reading), notes)


def _another_asked(
    found: Mapping[Criterion, Scale], on: date, founded: date | None, rulebook: Rulebook
) -> tuple[Words, ...]:
    """A warning where the scale is read from one criterion, and the day of founding asks for the other."""
    rule = rulebook.scales.asked_of.get(on)
    if rule is None or founded is None:
        return ()
    asked = rule.value(founded, as_day(rule.since, "since"))
    return () if asked in found else (_ANOTHER.with_(founded=founded, criterion=asked, law=rule.law),)


def _amount(value: int | None, name: str, least: int = 0) -> int | None:
    return None if value is None else whole_number(value, name, least=least, most=_MOST)


def _scale(thresholds: Thresholds, amount: int | None) -> Scale | None:
    return None if amount is None else thresholds.scale_of(amount)
