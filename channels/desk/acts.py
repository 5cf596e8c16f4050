"""What one does with a conversation: every act is a form, checked, audited, and one step in the store."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from bot.desk import canned, notes, routing, serve
from bot.desk.assist import AssistUnavailable
from bot.desk.serve import Refused
from bot.language.identify import identify
from bot.language.messages import messages
from bot.privacy.vault import PLACEHOLDER
from channels.desk.access import DeskOf, NotAllowed, TakingPoster
from channels.desk.console import seen
from channels.phone import transfer

router = APIRouter(prefix="/conversations/{conversation}")

Text = Annotated[str, Form(max_length=8000)]
Name = Annotated[str, Form(max_length=200)]
Id = Annotated[str, Form(max_length=64, pattern=r"^[0-9A-Za-z-]*$")]


@router.post("/take")
async def take(desk: DeskOf, conversation: str, session: TakingPoster) -> Response:
    await serve.take(desk.conversations, desk.settings, conversation, session.who)
    await desk.note(session, "conversation.take", conversation)
    return _to(conversation)


@router.post("/decline")
async def decline(desk: DeskOf, conversation: str, session: TakingPoster) -> Response:
    """Somebody else may have it."""
    await routing.decline(desk.redis, conversation, session.who.login)
    await desk.note(session, "conversation.decline", conversation)
    return RedirectResponse("/desk/", 303)


@router.post("/over")
async def take_over(desk: DeskOf, conversation: str, session: TakingPoster) -> Response:
    """A supervisor goes on in somebody's place."""
    if not session.who.supervises:
        raise NotAllowed
    await serve.take_over(desk.conversations, desk.settings, conversation, session.who)
    await desk.note(session, "conversation.take-over", conversation)
    return _to(conversation)


@router.post("/write")
async def write(
    request: Request,
    desk: DeskOf,
    conversation: str,
    session: TakingPoster,
    text: Text = "",
    message_id: Id = "",
    translated: Text = "",
) -> Response:
    """In one's own words; `translated` is the draft translation that goes out in their place, marked as one."""
    ui = desk.pages.language(request)
    language = identify(text, desk.settings.languages, session=ui)
    more: dict[str, object] = {}
    if translated and desk.translator is not None:
        record = await desk.conversations.record(conversation)
        more = {"original": {"language": language, "text": text}, "machine_translated": True}
        language = record.get("language", language)
        mark = messages(desk.settings.messages).text(language, "desk-machine-translated")
        text = f"{translated.strip()}\n\n({mark})"
    await serve.write(
        desk.conversations, desk.settings, conversation, session.who, text, language, message_id=message_id, **more
    )
    return _done(request, conversation)


@router.post("/canned")
async def send_canned(
    request: Request, desk: DeskOf, conversation: str, session: TakingPoster, name: Name = "", message_id: Id = ""
) -> Response:
    """A canned reply, in the citizen's language."""
    record = await desk.conversations.record(conversation)
    ui = desk.pages.language(request)
    language = record.get("language", desk.settings.default_language)
    reply = canned.one_for(desk.settings, session.who, language, ui, name)
    if reply is None:
        raise Refused("invalid")
    original = {} if reply.language == ui else {"original": {"language": ui, "text": reply.preview}}
    await serve.write(
        desk.conversations,
        desk.settings,
        conversation,
        session.who,
        reply.text,
        reply.language,
        message_id=message_id,
        **original,
    )
    return _done(request, conversation)


@router.post("/answer")
async def send_answer(
    request: Request,
    desk: DeskOf,
    conversation: str,
    session: TakingPoster,
    procedure: Name = "",
    part: Name = "more",
    message_id: Id = "",
) -> Response:
    """An answer of the catalogue, in the citizen's language, with its source."""
    record = await desk.conversations.record(conversation)
    language = record.get("language", desk.settings.default_language)
    try:
        drafted = await desk.assist.answer(procedure, part, language)
    except AssistUnavailable:
        raise Refused("assist") from None
    if drafted is None:
        raise Refused("invalid")
    await serve.write(
        desk.conversations,
        desk.settings,
        conversation,
        session.who,
        drafted.text,
        drafted.language,
        message_id=message_id,
        card=drafted.card,
        procedure=procedure,
    )
    return _done(request, conversation)


@router.post("/note")
async def add_note(
    request: Request, desk: DeskOf, conversation: str, session: TakingPoster, text: Text = ""
) -> Response:
    """For colleagues; a supervisor's note in somebody else's conversation is a whisper."""
    shown = await seen(desk, session, conversation)
    kind: notes.Kind = "whisper" if shown.row.state == "person" and not shown.row.mine else "note"
    await notes.add(desk.redis, desk.settings, desk.vault, conversation, session.who, text, kind)
    await desk.note(session, f"conversation.{kind}", conversation)
    return _done(request, conversation)


@router.post("/typing")
async def typing(desk: DeskOf, conversation: str, session: TakingPoster) -> Response:
    record = await desk.conversations.record(conversation)
    if record.get("agent") == session.who.login and record.get("state") == "person":
        await desk.conversations.typing(conversation, "person", True)
    return Response(status_code=204)


@router.post("/reveal")
async def reveal(desk: DeskOf, conversation: str, session: TakingPoster, placeholder: Name = "") -> Response:
    """A masked value, while the vault still has it; who looked is on record, what it was is not."""
    shown = await seen(desk, session, conversation)
    match = PLACEHOLDER.fullmatch(placeholder)
    if not match or not shown.row.mine:
        raise NotAllowed
    await desk.note(session, "value.reveal", conversation, match[1])
    value = await desk.vault.open(conversation, placeholder)
    return JSONResponse({"value": value})


@router.post("/pass")
async def pass_on(desk: DeskOf, conversation: str, session: TakingPoster, to: Name = "", note: Text = "") -> Response:
    """To a colleague (`login:…`) or a unit (`unit:…`), with a note."""
    kind, _, name = to.partition(":")
    if kind not in ("login", "unit"):
        raise Refused("nobody")
    target = {"login": name} if kind == "login" else {"unit": name}
    await serve.pass_on(desk.conversations, desk.settings, conversation, session.who, **target)
    await notes.add(desk.redis, desk.settings, desk.vault, conversation, session.who, note, "transfer")
    await desk.note(session, "conversation.pass", conversation, to)
    return RedirectResponse("/desk/", 303)


@router.post("/transfer")
async def transfer_call(desk: DeskOf, conversation: str, session: TakingPoster, unit: Name = "") -> Response:
    """The caller is connected with a unit's telephone."""
    await transfer.ask(desk.conversations, desk.settings, conversation, session.who, unit)
    to = transfer.name(desk.settings, unit)
    await notes.add(desk.redis, desk.settings, desk.vault, conversation, session.who, f"☎ {to}", "transfer")
    await desk.note(session, "conversation.transfer", conversation, unit)
    return _to(conversation)


@router.post("/back")
async def back(
    desk: DeskOf, conversation: str, session: TakingPoster, procedure: Name = "", title: Name = ""
) -> Response:
    """To the bot, perhaps with the procedure to go on with."""
    hint = (title, procedure) if title and procedure else None
    await serve.give_back(desk.conversations, desk.settings, conversation, session.who, hint)
    await desk.note(session, "conversation.back", conversation)
    return RedirectResponse("/desk/", 303)


@router.post("/close")
async def close(
    desk: DeskOf, conversation: str, session: TakingPoster, wrapup: Annotated[str, Form(max_length=40)] = ""
) -> Response:
    await serve.close(desk.conversations, desk.settings, conversation, session.who, wrapup)
    await desk.note(session, "conversation.close", conversation, wrapup)
    return RedirectResponse("/desk/", 303)


def _to(conversation: str) -> Response:
    return RedirectResponse(f"/desk/conversations/{conversation}", 303)


def _done(request: Request, conversation: str) -> Response:
    """A script gets nothing back (the event stream brings it); a plain form gets its page."""
    return Response(status_code=204) if request.headers.get("x-script") else _to(conversation)
