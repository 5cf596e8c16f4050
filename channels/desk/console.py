"""The console: lists, the open conversation, and what one does with it."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, Header, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from bot.conversation.model import Event
from bot.desk import serve
from channels.desk import live, view
from channels.desk.access import DeskOf, NotAllowed, Poster, User
from channels.desk.session import Session

router = APIRouter()


@router.get("/")
async def home(request: Request, desk: DeskOf, session: User) -> Response:
    found = await view.lists(desk.conversations, session.who)
    return desk.pages.page(request, "desk.html", session=session, lists=found, view=None)


@router.get("/lists")
async def lists(request: Request, desk: DeskOf, session: User) -> Response:
    """The left side alone, for the page that is open."""
    found = await view.lists(desk.conversations, session.who)
    open_id = request.query_params.get("open", "")
    return desk.pages.page(request, "_lists.html", session=session, lists=found, open_id=open_id)


@router.get("/conversations/{conversation}")
async def conversation_page(request: Request, desk: DeskOf, conversation: str, session: User) -> Response:
    shown = await view.view(desk.conversations, conversation, session.who)
    if not _may_see(session, shown):
        raise NotAllowed
    await desk.note(session, "conversation.open", conversation, shown.row.state)
    found = await view.lists(desk.conversations, session.who)
    return desk.pages.page(
        request, "desk.html", session=session, lists=found, view=shown, message_id=secrets.token_hex(8)
    )


@router.post("/conversations/{conversation}/take")
async def take(desk: DeskOf, conversation: str, session: Poster) -> Response:
    await serve.take(desk.conversations, desk.settings, conversation, session.who)
    await desk.note(session, "conversation.take", conversation)
    return RedirectResponse(f"/desk/conversations/{conversation}", 303)


@router.post("/conversations/{conversation}/write")
async def write(
    request: Request,
    desk: DeskOf,
    conversation: str,
    session: Poster,
    text: Annotated[str, Form()] = "",
    message_id: Annotated[str, Form(max_length=64)] = "",
) -> Response:
    language = desk.pages.language(request)
    await serve.write(
        desk.conversations, desk.settings, conversation, session.who, text, language, message_id=message_id
    )
    return _done(request, f"/desk/conversations/{conversation}")


@router.post("/conversations/{conversation}/typing")
async def typing(desk: DeskOf, conversation: str, session: Poster) -> Response:
    record = await desk.conversations.record(conversation)
    if record.get("agent") == session.who.login and record.get("state") == "person":
        await desk.conversations.typing(conversation, "person", True)
    return Response(status_code=204)


@router.post("/conversations/{conversation}/back")
async def back(desk: DeskOf, conversation: str, session: Poster) -> Response:
    await serve.give_back(desk.conversations, desk.settings, conversation, session.who)
    await desk.note(session, "conversation.back", conversation)
    return RedirectResponse("/desk/", 303)


@router.post("/conversations/{conversation}/close")
async def close(
    desk: DeskOf, conversation: str, session: Poster, wrapup: Annotated[str, Form(max_length=40)] = ""
) -> Response:
    await serve.close(desk.conversations, desk.settings, conversation, session.who, wrapup)
    await desk.note(session, "conversation.close", conversation, wrapup)
    return RedirectResponse("/desk/", 303)


@router.get("/events")
async def events(
    request: Request,
    desk: DeskOf,
    conversation: str | None = None,
    after: str = "0",
    last_event_id: Annotated[str, Header()] = "",
) -> Response:
    """Looking is not doing: the stream does not keep the session alive."""
    session = await desk.sessions.of(request, active=False)
    if session is None:
        return Response(status_code=401)
    if conversation:
        shown = await view.view(desk.conversations, conversation, session.who)
        if not _may_see(session, shown):
            raise NotAllowed

    def render(event: Event) -> str:
        return desk.pages.fragment(request, "_entry.html", event=event)

    async def alive() -> bool:
        return await desk.sessions.of(request, active=False) is not None

    stream = live.console(desk.redis, conversation, last_event_id or after, render, alive)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def _may_see(session: Session, shown: view.View) -> bool:
    """Staff see what is theirs and what waits for somebody; who supervises sees all that is at the desk."""
    if shown.row.mine or shown.row.state == "waiting":
        return session.who.takes
    return session.who.supervises and shown.row.state in ("person", "closed")


def _done(request: Request, page: str) -> Response:
    """A script gets nothing back (the event stream brings it); a plain form gets its page."""
    return Response(status_code=204) if request.headers.get("x-script") else RedirectResponse(page, 303)
