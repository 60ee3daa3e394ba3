"""Rows of a payroll for the tests of frames, and what their own bills say."""

from collections.abc import Collection
from typing import Any

import polars as pl

from frame_engines import Rows
from jamsostek import RULEBOOK, Employer, Month, Payer, Program, Relief, Risk, Scale, WageEarner, contributions
from jamsostek.rulebook import Rulebook

LINES = ("jkk_employer", "jkm_employer", "jht_employer", "jht_worker", "jp_employer", "jp_worker")
TOTALS = ("total_employer", "total_worker", "total")
FUNDING = ("jkp_government", "jkp_from_jkk", "jkp_from_jkm", "jkk_kept", "jkm_kept")
COLUMNS: dict[str, Any] = {"month": "day", "wage": "wage", "risk": "risk", "scale": "scale", "reliefs": "reliefs"}
SCHEMA = {"wage": pl.Int64, "day": pl.Date, "risk": pl.String, "scale": pl.String, "reliefs": pl.String}


def row(wage: int, month: Month, risk: Risk, scale: Scale, held: Collection[Relief], day: int = 1) -> dict[str, Any]:
    names = ", ".join(sorted(relief.value for relief in held))
    return {"wage": wage, "day": month.day(day), "risk": risk.value, "scale": scale.value, "reliefs": names}


ROW = row(12_000_000, Month(2026, 4), Risk.LOW, Scale.LARGE, (), 30)
KNOWN = 1_117_389


def by_bill(
    row: dict[str, Any], programs: Collection[Program] | None = None, rulebook: Rulebook = RULEBOOK
) -> dict[str, int | None]:
    """The row's figures from its own bill."""
    held = [word for word in row["reliefs"].split(", ") if word]
    employer = Employer(scale=row["scale"], risk=row["risk"], reliefs=held)
    bill = contributions(
        WageEarner(employer, wage=row["wage"]), Month.of(row["day"]), programs=programs, rulebook=rulebook
    )
    lines = {
        f"{program.value.lower()}_{payer.value}": bill.amount(program, payer)
        for program in (Program.JKK, Program.JKM, Program.JHT, Program.JP)
        for payer in (Payer.EMPLOYER, Payer.WORKER)
    }
    totals = {
        "total_employer": bill.total(Payer.EMPLOYER),
        "total_worker": bill.total(Payer.WORKER),
        "total": bill.total(),
    }
    parts = bill.funding
    items = (
        (None,) * 5
        if parts is None
        else (parts.government, parts.from_jkk, parts.from_jkm, parts.jkk_kept, parts.jkm_kept)
    )
    funding = {name: None if item is None else item.amount for name, item in zip(FUNDING, items, strict=True)}
    return {**{name: lines[name] for name in LINES}, **totals, **funding}


def frame_of(rows: Rows) -> pl.DataFrame:
    return pl.DataFrame(rows, schema={name: SCHEMA.get(name, pl.String) for name in rows[0]})


def agree(answer: Rows, expected: Rows, names: Collection[str] = (*LINES, *TOTALS)) -> None:
    assert len(answer) == len(expected)
    for found, bill in zip(answer, expected, strict=True):
        assert {name: found[name] for name in names} == {name: bill[name] for name in names}, found
        assert all(isinstance(found[name], int) or found[name] is None for name in names)
