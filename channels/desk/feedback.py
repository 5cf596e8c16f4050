"""What citizens say about answers, for who supervises and who edits: the newest first, those with words before all."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from bot.conversation import feedback
from channels.desk.access import DeskOf, NotAllowed, User

router = APIRouter(prefix="/feedback")
SHOWN = 200


@router.get("")
async def words(
    request: Request, desk: DeskOf, session: User, of: Annotated[str, Query(pattern="^(words|bad|all)$")] = "words"
) -> Response:
    if not (session.who.supervises or session.who.role == "editor"):
        raise NotAllowed
    kept = [each async for each in feedback.entries(desk.redis)]
    wanted = {
        "words": [each for each in kept if each.get("text")],
        "bad": [each for each in kept if _bad(each)],
        "all": kept,
    }
    found = sorted(wanted[of], key=lambda each: -float(each.get("time") or 0))
    return desk.pages.page(
        request,
        "feedback.html",
        session=session,
        of=of,
        counts={name: len(rows) for name, rows in wanted.items()},
        found=[{**each, "at": float(each.get("time") or 0)} for each in found[:SHOWN]],
    )


def _bad(entry: dict[str, Any]) -> bool:
    rating = entry.get("rating")
    return rating == -1 or (bool(entry.get("answer")) and bool(entry.get("text"))) or entry.get("solved") is False

