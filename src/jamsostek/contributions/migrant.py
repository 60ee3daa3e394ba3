"""What a migrant worker owes each month: the amount of JHT chosen. JKK and JKM are one package, `migrants.package`."""

from collections.abc import Mapping

from jamsostek.contributions.tariffs import Entry, Tariff, only_open
from jamsostek.dues import jht
from jamsostek.kernel.citations import Citation
from jamsostek.kernel.words import Words
from jamsostek.participants import MigrantWorker
from jamsostek.regulations import PERMENAKER_4_2023, PP_37_2021, PP_45_2015
from jamsostek.rulebook import Rulebook
from jamsostek.terms import Payer, Program

_UNDIVIDED = PERMENAKER_4_2023.at("Pasal 18")
_NO_MONTHLY_BILL: Mapping[Program, Citation] = {Program.JKK: _UNDIVIDED, Program.JKM: _UNDIVIDED}
_CLOSED: Mapping[Program, Citation] = {Program.JP: PP_45_2015.at("Pasal 2"), Program.JKP: PP_37_2021.at("Pasal 4")}


_PACKAGE = Words(
    "no JHT was chosen; JKK and JKM are one package, not due by the month: migrants.package [{law}]",
    "tidak memilih JHT; JKK dan JKM berupa satu paket, bukan iuran bulanan: migrants.package [{law}]",
)


def migrant_tariff(worker: MigrantWorker, programs: tuple[Program, ...] | None, rulebook: Rulebook) -> Tariff:
    """The tariff of a migrant worker's month: JHT, if an amount is chosen.

    Raises ValueError for an amount that is no choice, for JHT named without one, and for the other programs.
    """
    included = programs if programs is not None else () if worker.jht is None else (Program.JHT,)
    only_open(included, _NO_MONTHLY_BILL, "a migrant worker month by month, only as a package: migrants.package")
    only_open(included, _CLOSED, "a migrant worker")
    if not included:
        return Tariff((), (), notes=(_PACKAGE.with_(law=_UNDIVIDED),))
    if worker.jht is None:
        raise ValueError("jht: None; JHT needs the amount that the migrant worker chose")
    formula = jht.migrant_contribution(worker.jht, worker.registered_on, rulebook)
    return Tariff(included, (Entry(Program.JHT, Payer.PARTICIPANT, formula),))
