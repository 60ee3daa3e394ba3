"""A small web service: facts as JSON in, bills and decisions as JSON out. Run it with any ASGI server; it keeps no state."""

from typing import Any, Literal

from fastapi import FastAPI, HTTPException

from jamsostek import Language, Month, NotInForce, WageEarner, contributions
from jamsostek.jkp import DismissalClaim
from jamsostek.plain import from_plain, to_plain

app = FastAPI(title="Contributions and claims")


@app.post("/contributions/{month}")
def bill(month: str, worker: dict[str, Any], language: Literal["en", "id"] = "en") -> dict[str, Any]:
    """The bill of a wage earner for a month ("2026-04"), every line with its steps."""
    try:
        due = contributions(from_plain(WageEarner, worker), Month.parse(month))
    except NotInForce as unknown:
        raise HTTPException(404, str(unknown)) from None
    except (TypeError, ValueError) as wrong:
        raise HTTPException(422, str(wrong)) from None
    plain: dict[str, Any] = to_plain(due, Language(language))
    return plain


@app.post("/claims/jkp")
def job_loss(claim: dict[str, Any], language: Literal["en", "id"] = "en") -> dict[str, Any]:
    """The decision on a claim for JKP: granted or refused, every condition with its article."""
    try:
        decision = from_plain(DismissalClaim, claim).decide()
    except NotInForce as unknown:
        raise HTTPException(404, str(unknown)) from None
    except (TypeError, ValueError) as wrong:
        raise HTTPException(422, str(wrong)) from None
    plain: dict[str, Any] = to_plain(decision, Language(language))
    return plain
