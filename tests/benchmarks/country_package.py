"""The six figures of a wage earner as a country package of openfisca-core: parameters by date, one variable for each figure.

Twice over: `Barest` knows a wage and one class of risk and scale; `Full` reads them from columns of words, as a payroll of many
employers has them, and looks rates and programs up as openfisca's documentation has it, by indexing parameters with an enum.
openfisca-core holds amounts as 32-bit floats, which lose the last digits above 16,777,216, or as 32-bit integers.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from jamsostek import RULEBOOK, Program, jht, jkk, jkm, jp, terms

Worker = build_entity(key="worker", plural="workers", label="a wage earner", is_person=True)
NAMES = ("jkk_employer", "jkm_employer", "jht_employer", "jht_worker", "jp_employer", "jp_worker")
Amounts = type[float] | type[int]


class Risk(Enum):
    very_low = "very_low"
    low = "low"
    medium = "medium"
    high = "high"
    very_high = "very_high"


class Scale(Enum):
    micro = "micro"
    small = "small"
    medium = "medium"
    large = "large"


def _values(table: Any) -> dict[str, Any]:
    return {"values": {str(row.since.first_day): {"value": float(row.value)} for row in table}}


def _joined(scale: terms.Scale, program: Program) -> dict[str, Any]:
    rows = RULEBOOK.participation.staged[scale]
    return {"values": {str(row.since): {"value": float(program in row.value.first)} for row in rows}}


PARAMETERS = {
    "jkk_employer": _values(jkk.LAW.rate[terms.Risk.LOW]),
    "jkk_by_risk": {risk.value: _values(jkk.LAW.rate[risk]) for risk in terms.Risk},
    "jkm_employer": _values(jkm.LAW.rate),
    "jht_employer": _values(jht.LAW.employer_rate),
    "jht_worker": _values(jht.LAW.worker_rate),
    "jp_employer": _values(jp.LAW.employer_rate),
    "jp_worker": _values(jp.LAW.worker_rate),
    "jp_ceiling": _values(jp.LAW.wage_ceiling),
    "jht_by_scale": {scale.value: _joined(scale, Program.JHT) for scale in terms.Scale},
    "jp_by_scale": {scale.value: _joined(scale, Program.JP) for scale in terms.Scale},
}


def _variable(name: str, **body: Any) -> type[Variable]:
    return type(name, (Variable,), {"entity": Worker, "definition_period": MONTH, "label": name, **body})


def _base(worker: Any, period: Any, law: Any, name: str) -> Any:
    wage = worker("wage", period)
    return np.minimum(wage, law.jp_ceiling) if name.startswith("jp_") else wage


def _barest(name: str) -> Any:
    def formula(worker: Any, period: Any, parameters: Any) -> Any:
        law = parameters(period)
        return np.floor(_base(worker, period, law, name) * getattr(law, name) + 0.5)

    return formula


def _full(name: str) -> Any:
    program = name.partition("_")[0]

    def formula(worker: Any, period: Any, parameters: Any) -> Any:
        law = parameters(period)
        rate = law.jkk_by_risk[worker("risk", period)] if program == "jkk" else getattr(law, name)
        figure = np.floor(_base(worker, period, law, name) * rate + 0.5)
        if program in {"jht", "jp"}:
            figure = figure * getattr(law, f"{program}_by_scale")[worker("scale", period)]
        return figure

    return formula


def barest(amounts: Amounts) -> TaxBenefitSystem:
    """The country of one risk and one scale: one input and six figures."""
    shares = (_variable(name, value_type=amounts, formula=_barest(name)) for name in NAMES)
    return _system(_variable("wage", value_type=amounts), *shares)


def full(amounts: Amounts) -> TaxBenefitSystem:
    """The country of every risk and scale: three inputs and six figures."""
    risk = _variable("risk", value_type=Enum, possible_values=Risk, default_value=Risk.low)
    scale = _variable("scale", value_type=Enum, possible_values=Scale, default_value=Scale.large)
    shares = (_variable(name, value_type=amounts, formula=_full(name)) for name in NAMES)
    return _system(_variable("wage", value_type=amounts), risk, scale, *shares)


def _system(*variables: type[Variable]) -> TaxBenefitSystem:
    country = TaxBenefitSystem([Worker])
    country.parameters = ParameterNode("", data=PARAMETERS)
    for variable in variables:
        country.add_variable(variable)
    return country


def figures(country: TaxBenefitSystem, columns: Mapping[str, NDArray[Any]], month: str) -> dict[str, NDArray[Any]]:
    """The six figures of a month for every worker; the columns are its inputs."""
    simulation = SimulationBuilder().build_default_simulation(country, count=len(columns["wage"]))
    for name, values in columns.items():
        simulation.set_input(name, month, values)
    return {name: simulation.calculate(name, month) for name in NAMES}
