"""What an outside desk tells us: `POST /desk/outside`, signed as its system signs."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from bot.desk import outside
from bot.desk.outside_protocol import Forged
from channels.desk.access import DeskOf

router = APIRouter()


@router.post("/outside")
async def told(request: Request, desk: DeskOf) -> Response:
    """204 when understood; 401 without the right signature; 404 when no outside desk is configured."""
    if desk.elsewhere is None:
        return Response(status_code=404)
    try:
        await outside.receive(desk.conversations, desk.settings, desk.elsewhere, request.headers, await request.body())
    except Forged:
        return Response(status_code=401)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Response(status_code=422)
    return Response(status_code=204)
