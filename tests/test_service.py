"""The example service of the docs, by its test client; and the example script, which prints what it says."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
WORKER: dict[str, Any] = {"employer": {"type": "Employer", "scale": "large", "risk": "low"}, "wage": 12_000_000}


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(runpy.run_path(str(EXAMPLES / "service.py"))["app"])


def test_a_bill_as_json(client: TestClient) -> None:
    answer = client.post("/contributions/2026-04", json=WORKER)
    assert answer.status_code == 200
    bill = answer.json()
    assert (bill["total"], bill["month"], len(bill["lines"])) == (1_117_389, "2026-04", 6)
    assert bill["lines"][4]["steps"]["parts"][0]["law"][0]["cited"] == "PP 45/2015 Pasal 28 ayat (3) huruf a"
    indonesian = client.post("/contributions/2026-04?language=id", json=WORKER).json()
    assert indonesian["lines"][0]["label"] == "JKK, pemberi kerja, April 2026"


@pytest.mark.parametrize(
    ("month", "worker", "status", "said"),
    [
        ("2015-06", WORKER, 404, "nothing in force at 2015-06"),
        ("2026-13", WORKER, 422, "month: 13 is outside 1 to 12"),
        ("2026-04", {**WORKER, "wage": 1.5}, 422, "1.5 is a float"),
        ("2026-04", {**WORKER, "pay": 1}, 422, "$.pay: unknown key; expected employer, wage, jkp_wage"),
        ("2026-04", {"wage": 1}, 422, "$.employer: missing"),
    ],
)
def test_errors_say_where(client: TestClient, month: str, worker: dict[str, Any], status: int, said: str) -> None:
    answer = client.post(f"/contributions/{month}", json=worker)
    assert answer.status_code == status
    assert said in answer.json()["detail"]


CLAIM: dict[str, Any] = {
    "ended_on": "2026-03-10",
    "ending": "efficiency",
    "claimed_on": "2026-04-01",
    "paid_months": [f"2025-{month:02}" for month in range(1, 13)] + ["2026-01", "2026-02"],
    "proof": "acceptance_reported",
}


def test_a_claim_as_json(client: TestClient) -> None:
    granted = client.post("/claims/jkp", json=CLAIM).json()
    assert granted["outcome"] == "granted"
    assert granted["benefit"]["claim_number"] == 1
    refused = client.post("/claims/jkp?language=id", json={**CLAIM, "ending": "resignation"}).json()
    assert refused["outcome"] == "refused"
    unmet = [condition for condition in refused["conditions"] if not condition["met"]]
    assert [condition["code"] for condition in unmet] == refused["reasons"] == ["ending_excluded"]
    assert unmet[0]["law"][0]["cited"].startswith("PP 37/2021 Pasal 20")


@pytest.mark.parametrize(
    ("changed", "status", "said"),
    [
        ({"paid_months": ["2026-13"]}, 422, "$.paid_months[0]: month: 13 is outside 1 to 12"),
        ({"unpaid": {"jkk": ["2026-01"], "jkx": []}}, 422, "$.unpaid.jkx: unknown key"),
    ],
)
def test_errors_of_claims_say_where(client: TestClient, changed: dict[str, Any], status: int, said: str) -> None:
    answer = client.post("/claims/jkp", json={**CLAIM, **changed})
    assert (answer.status_code, said in answer.json()["detail"]) == (status, True), answer.json()


def test_the_example_prints_a_firms_month(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "april_2026.py"), run_name="__main__")
    printed = capsys.readouterr().out
    assert "A firm's contributions, April 2026, 4 workers" in printed
    assert "JP, employer, April 2026: 221,726" in printed
    assert "JP, pemberi kerja, April 2026: Rp221.726" in printed
