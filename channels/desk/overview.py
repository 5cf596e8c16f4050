"""For who supervises: how things stand, and how the last days were. For the auditor: who looked at what."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta, timezone
from typing import Annotated

from babel.dates import format_date
from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from bot.conversation import unanswered
from bot.desk import figures
from bot.desk.move import LIMITS
from bot.privacy import audit
from channels.desk import plot
from channels.desk.access import DeskOf, NotAllowed, User
from channels.desk.session import Session

router = APIRouter()
Days = Annotated[int, Query(ge=1, le=366)]
SHOWN = 500  # accesses on one page; a narrower day or person shows the rest


def _sees_figures(session: Session) -> None:
    if not (session.who.supervises or session.who.role == "editor"):
        raise NotAllowed


@router.get("/overview")
async def overview(request: Request, desk: DeskOf, session: User, days: Days = 7) -> Response:
    _sees_figures(session)
    known = await figures.days(desk.redis, days)
    places = [place for day in known for place in day.places]
    locale = "de" if desk.pages.language(request) == "de" else "en_GB"
    labels = [format_date(day.day, "d.M." if locale == "de" else "d MMM", locale=locale) for day in known]
    return desk.pages.page(
        request,
        "overview.html",
        session=session,
        days=days,
        known=known,
        labels=labels,
        total=figures.together(places),
        by_channel=figures.by(places, "channel"),
        by_language=figures.by(places, "language"),
        outcomes=figures.summed(day.outcomes for day in known).most_common(12),
        wrapups=figures.summed(day.wrapups for day in known).most_common(),
        ratings=figures.summed(day.ratings for day in known),
        solved=figures.summed(day.solved for day in known),
        back=sum(day.back for day in known),
        now=await figures.now(desk.redis),
        tickets=[each for each in await desk.tickets.everything() if not each.ended],
        limits=LIMITS,
        missed=await unanswered.most(desk.redis, days),
        promise=(figures.PROMISE_SHARE, figures.PROMISE_SECONDS),
        columns=plot.columns,
        bars=plot.bars,
    )


@router.get("/overview/now")
async def standing(request: Request, desk: DeskOf, session: User) -> Response:
    """The live part alone."""
    _sees_figures(session)
    tickets = [each for each in await desk.tickets.everything() if not each.ended]
    return desk.pages.page(request, "_now.html", now=await figures.now(desk.redis), tickets=tickets)


@router.get("/overview.csv")
async def exported(desk: DeskOf, session: User, days: Days = 30) -> Response:
    """Everything as a spreadsheet reads it: day, channel, language, measure, value."""
    _sees_figures(session)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["day", "channel", "language", "measure", "value"])
    writer.writerows(figures.rows(await figures.days(desk.redis, days)))
    await desk.note(session, "overview.export", detail=f"{days} days")
    headers = {"Content-Disposition": f'attachment; filename="desk-{date.today().isoformat()}.csv"'}
    return Response(text.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/audit")
async def accesses(request: Request, desk: DeskOf, session: User, day: date | None = None, actor: str = "") -> Response:
    """Who did what on one day."""
    if session.who.role not in ("auditor", "admin"):
        raise NotAllowed
    shown = day or datetime.now(timezone.utc).date()
    found = [each async for each in audit.entries(desk.redis, shown, shown, actor or None)]
    await desk.note(session, "audit.read", detail=f"{shown.isoformat()} {actor}".strip())
    return desk.pages.page(
        request,
        "audit.html",
        session=session,
        day=shown,
        before=shown - timedelta(days=1),
        after=shown + timedelta(days=1),
        actor=actor,
        found=list(reversed(found))[:SHOWN],
        count=len(found),
    )
