"""The six figures of a wage earner as a country package of openfisca-core: parameters by date, one variable for each figure.

openfisca-core holds amounts as 32-bit floats, so that figures above 16,777,216 lose their last digits.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from jamsostek import Risk, jht, jkk, jkm, jp

Worker = build_entity(key="worker", plural="workers", label="a wage earner", is_person=True)
NAMES = ("jkk_employer", "jkm_employer", "jht_employer", "jht_worker", "jp_employer", "jp_worker")


def _values(table: Any) -> dict[str, Any]:
    return {"values": {str(row.since.first_day): {"value": float(row.value)} for row in table}}


PARAMETERS = {
    "jkk_employer": _values(jkk.LAW.rate[Risk.LOW]),
    "jkm_employer": _values(jkm.LAW.rate),
    "jht_employer": _values(jht.LAW.employer_rate),
    "jht_worker": _values(jht.LAW.worker_rate),
    "jp_employer": _values(jp.LAW.employer_rate),
    "jp_worker": _values(jp.LAW.worker_rate),
    "jp_ceiling": _values(jp.LAW.wage_ceiling),
}


class wage(Variable):  # noqa: N801 - a variable is named as its column
    value_type = float
    entity = Worker
    definition_period = MONTH
    label = "the wage of the month"


def _share(name: str) -> type[Variable]:
    def formula(worker: Any, period: Any, parameters: Any) -> Any:
        law = parameters(period)
        base = worker("wage", period)
        if name.startswith("jp_"):
            base = np.minimum(base, law.jp_ceiling)
        return np.floor(base * getattr(law, name) + 0.5)

    body = {"value_type": float, "entity": Worker, "definition_period": MONTH, "label": name, "formula": formula}
    return type(name, (Variable,), body)


def system() -> TaxBenefitSystem:
    """The country: one entity, seven variables, seven parameters."""
    country = TaxBenefitSystem([Worker])
    country.parameters = ParameterNode("", data=PARAMETERS)
    for variable in (wage, *map(_share, NAMES)):
        country.add_variable(variable)
    return country


def figures(country: TaxBenefitSystem, wages: NDArray[np.int64], month: str) -> dict[str, NDArray[Any]]:
    """The six figures of a month for every wage."""
    simulation = SimulationBuilder().build_default_simulation(country, count=len(wages))
    simulation.set_input("wage", month, wages)
    return {name: simulation.calculate(name, month) for name in NAMES}
