"""The console: lists, the open conversation, and what helps in it."""

from __future__ import annotations

import secrets
from typing import Annotated, Any

from fastapi import APIRouter, Form, Header, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response, StreamingResponse

from bot.conversation.model import Event
from bot.desk import canned, earlier, presence, staff
from bot.desk.assist import AssistUnavailable
from bot.desk.notes import Note
from bot.desk.presence import Status
from bot.desk.translate import TranslationUnavailable
from bot.language.identify import identify
from bot.language.messages import base, direction
from channels.desk import live, view
from channels.desk.access import Desk, DeskOf, NotAllowed, Poster, Taker, User
from channels.desk.session import Session
from channels.phone import transfer

router = APIRouter()


async def frame(desk: Desk, session: Session) -> dict[str, Any]:
    """What every page around a conversation shows."""
    return {
        "session": session,
        "lists": await view.lists(desk.conversations, desk.settings, session.who),
        "presence": await presence.status_of(desk.redis, session.who.login),
    }


@router.get("/")
async def home(request: Request, desk: DeskOf, session: User) -> Response:
    """The console; who has no conversations begins with what they have."""
    if not session.who.takes:
        return RedirectResponse("/desk/audit" if session.who.role == "auditor" else "/desk/overview", 303)
    return desk.pages.page(request, "desk.html", view=None, **await frame(desk, session))


@router.get("/lists")
async def lists(request: Request, desk: DeskOf, session: User) -> Response:
    """The left side alone, for the page that is open."""
    open_id = request.query_params.get("open", "")
    return desk.pages.page(request, "_lists.html", open_id=open_id, **await frame(desk, session))


@router.get("/conversations/{conversation}")
async def conversation_page(request: Request, desk: DeskOf, conversation: str, session: Taker) -> Response:
    shown = await seen(desk, session, conversation)
    await desk.note(session, "conversation.open", conversation, shown.row.state)
    return desk.pages.page(
        request,
        "desk.html",
        view=shown,
        message_id=secrets.token_hex(8),
        canned=canned.all_for(desk.settings, session.who, shown.row.language, desk.pages.language(request)),
        colleagues=await _colleagues(desk, session),
        units=view.units(desk.settings),
        transfer=await _telephones(desk, shown),
        translates=desk.translator is not None,
        earlier=await earlier.visits(desk.conversations, desk.settings, conversation) if shown.row.mine else [],
        **await frame(desk, session),
    )


@router.get("/conversations/{conversation}/earlier/{visit}")
async def earlier_visit(request: Request, desk: DeskOf, conversation: str, visit: str, session: Taker) -> Response:
    """The notes of an earlier conversation of the same person, for whoever has this one; who looked is on record."""
    shown = await seen(desk, session, conversation)
    known = await earlier.visits(desk.conversations, desk.settings, conversation) if shown.row.mine else []
    found = next((each for each in known if each.id == visit), None)
    if found is None:
        raise NotAllowed
    await desk.note(session, "earlier.open", found.conversation, visit)
    template = "_visit.html" if "x-background" in request.headers else "visit.html"
    return desk.pages.page(request, template, session=session, visit=found, open_id=conversation)


@router.get("/conversations/{conversation}/search")
async def search(
    request: Request, desk: DeskOf, conversation: str, session: Taker, q: str = "", suggest: bool = False
) -> Response:
    """Procedures for words of one's own, or, as a draft, for what the citizen said last."""
    shown = await seen(desk, session, conversation)
    reader = desk.pages.language(request)
    text, language = (shown.last_said, shown.row.language) if suggest else (q.strip(), reader)
    found, trouble = [], ""
    if text:
        try:
            found = await desk.assist.search(text, language, reader)
        except AssistUnavailable:
            trouble = "assist"
    return desk.pages.page(
        request, "_found.html", found=found, trouble=trouble, asked=bool(text), view=shown, session=session
    )


@router.get("/conversations/{conversation}/draft")
async def draft(
    request: Request, desk: DeskOf, conversation: str, session: Taker, procedure: str, part: str = "more"
) -> Response:
    """An answer of the catalogue as the citizen would get it."""
    shown = await seen(desk, session, conversation)
    drafted, trouble = None, ""
    try:
        drafted = await desk.assist.answer(procedure, part, shown.row.language)
        trouble = "" if drafted else "gone"
    except AssistUnavailable:
        trouble = "assist"
    return desk.pages.page(
        request,
        "_draft.html",
        drafted=drafted,
        trouble=trouble,
        view=shown,
        session=session,
        procedure=procedure,
        part=part,
        message_id=secrets.token_hex(8),
    )


@router.post("/conversations/{conversation}/translate")
async def translate(
    request: Request,
    desk: DeskOf,
    conversation: str,
    session: Poster,
    text: Annotated[str, Form(max_length=8000)] = "",
    message: Annotated[str, Form(max_length=64)] = "",
) -> Response:
    """A draft: what one has written, for the citizen; or what the citizen has written (`message`), for oneself."""
    shown = await seen(desk, session, conversation)
    if desk.translator is None or not (shown.row.mine or message):
        raise NotAllowed
    ui = desk.pages.language(request)
    if message:
        said = next((e for e in shown.entries if isinstance(e, Event) and e.data["id"] == message), None)
        text, source, target = (said.data["text"], said.data.get("language", "de"), ui) if said else ("", ui, ui)
    else:
        source, target = identify(text, desk.settings.languages, session=ui), shown.row.language
    if not text.strip() or base(source) == base(target):
        return JSONResponse({"text": text, "language": source, "dir": direction(source)})
    try:
        done = await desk.translator.translate(text, source, target)
    except TranslationUnavailable:
        return JSONResponse({"text": None}, 503)
    await desk.note(session, "conversation.translate", conversation, f"{source} {target}")
    return JSONResponse({"text": done, "language": target, "dir": direction(target)})


@router.post("/presence")
async def declare(
    desk: DeskOf,
    session: Poster,
    status: Annotated[Status, Form()] = "available",
    open_id: Annotated[str, Form(alias="open", max_length=64, pattern=r"^[0-9A-Za-z_-]*$")] = "",
) -> Response:
    """Available, busy or away."""
    if not session.who.takes:
        raise NotAllowed
    await presence.declare(desk.redis, session.who.login, status)
    return RedirectResponse(f"/desk/conversations/{open_id}" if open_id else "/desk/", 303)


@router.post("/active")
async def active(session: Poster) -> Response:
    """A key was pressed or a pointer moved: somebody is there."""
    return Response(status_code=204)


@router.get("/events")
async def events(
    request: Request,
    desk: DeskOf,
    conversation: str | None = None,
    after: str = "0",
    last_event_id: Annotated[str, Header()] = "",
) -> Response:
    """Looking is not doing: the stream does not keep the session alive, but says that the console is open."""
    session = await desk.sessions.of(request, active=False)
    if session is None or session.who.must_change:
        return Response(status_code=401)
    if conversation:
        await seen(desk, session, conversation)

    def render(event: Event | Note) -> str:
        if isinstance(event, Note):
            return desk.pages.fragment(request, "_note.html", note=event)
        return desk.pages.fragment(request, "_entry.html", event=event)

    async def alive() -> bool:
        if await desk.sessions.of(request, active=False) is None:
            return False
        if session.who.takes:
            await presence.see(desk.redis, session.who.login)
        return True

    stream = live.console(desk.redis, conversation, last_event_id or after, render, alive)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


async def seen(desk: Desk, session: Session, conversation: str) -> view.View:
    """A conversation, if this person may see it.

    Staff see what is theirs and what waits for somebody; who supervises sees all that is at the desk.
    """
    shown = await view.view(desk.conversations, desk.settings, conversation, session.who)
    if shown.row.mine or shown.row.state == "waiting":
        allowed = session.who.takes
    else:
        allowed = session.who.supervises and shown.row.state in ("person", "closed")
    if not allowed:
        raise NotAllowed
    return shown


async def _telephones(desk: Desk, shown: view.View) -> list[tuple[str, str]]:
    """(unit, name) of the telephones that a caller may be connected with."""
    if shown.row.channel != "call" or not shown.row.mine:
        return []
    units = await transfer.targets(desk.redis, desk.settings, shown.row.id)
    return [(unit, transfer.name(desk.settings, unit)) for unit in units]


async def _colleagues(desk: Desk, session: Session) -> list[tuple[staff.Staff, str]]:
    """Whom a conversation may be passed on to, and how they are there; those who are there come first."""
    status = {each.login: each.status for each in await presence.everybody(desk.redis)}
    others = [
        (each, status.get(each.login, "away"))
        for each in await staff.everybody(desk.redis)
        if each.takes and not each.disabled and each.login != session.who.login
    ]
    return sorted(others, key=lambda pair: (presence.STATUSES.index(pair[1]), pair[0].name))  # type: ignore[arg-type]
