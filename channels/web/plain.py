"""Pages beside the widget: the conversation as plain HTML forms at `/chat`, for browsers without scripts; the
accessibility statement; a page that makes the lines for embedding.

The token is in a cookie of this path (HttpOnly, SameSite=Lax, gone with the browser's session), never in an address.
Every button is a form of its own kind; a message sent twice (reload, back) carries the same id and counts once.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, Event, UnknownConversation
from bot.language.messages import direction, messages
from bot.language.names import native_name
from bot.privacy import export
from bot.privacy.vault import PLACEHOLDER
from channels.errors import Refused, preferred_language
from channels.parts import Parts
from channels.web import api
from channels.web.feedback import keep_feedback

COOKIE = "lotse-chat"
PATIENCE = 8.0  # seconds that a page waits for the answer; after that it says that there is none yet
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
_LINK = re.compile(r"(https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]])")
router = APIRouter(include_in_schema=False)
pages = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
PartsOf = Annotated[Parts, Depends(api.parts_of)]


def page(
    parts: Parts, template: str, language: str, status: int = 200, *, scripts: str = "", **values: Any
) -> HTMLResponse:
    settings = parts.settings
    words, general = messages(settings.messages), notice.words(settings)

    def t(key: str, **args: Any) -> str:
        return words.text(language, key, {**general, **args})

    html = pages.get_template(template).render(
        t=t,
        language=language,
        lang=language.split("-")[0],
        dir=direction(language),
        languages=[(code, native_name(code)) for code in settings.languages],
        authority=settings.section("authority"),
        **values,
    )
    headers = {"Content-Security-Policy": POLICY + scripts, "Cache-Control": "no-store", "X-Frame-Options": "DENY"}
    return HTMLResponse(html, status, headers=headers)


def trouble(request: Request, language: str, status: int, said: str) -> Response:
    """What went wrong, and the way back; the browser's own way back has what was typed."""
    return page(request.app.state.parts, "trouble.html", language, status, error=said)


def language_of(request: Request, parts: Parts) -> str:
    """`?language=`, else what the browser asks for."""
    asked = request.query_params.get("language", "")
    if asked in parts.settings.languages:
        return asked
    return preferred_language(request, parts.settings.languages, parts.settings.default_language)


@router.get("/chat")
async def show(request: Request, parts: PartsOf) -> Response:
    """The conversation of this browser, or the way to begin one."""
    try:
        conversation = await parts.conversations.authenticate(request.cookies.get(COOKIE, ""))
        return await conversation_page(parts, conversation, asking=request.query_params.get("ask", ""))
    except UnknownConversation:
        language = language_of(request, parts)
        return page(parts, "begin.html", language, notice=notice.text(parts.settings, language), error="")


@router.post("/chat")
async def act(
    request: Request,
    parts: PartsOf,
    text: Annotated[str, Form()] = "",
    message_id: Annotated[str, Form(max_length=64)] = "",
    button: Annotated[str, Form(max_length=40)] = "",
    language: Annotated[str, Form(max_length=20)] = "",
    thumb: Annotated[str, Form(max_length=80)] = "",
    do: Annotated[str, Form(max_length=10)] = "send",
) -> Response:
    """One form was sent: begin, choose a language, send, press a button, a thumb, erase."""
    wanted = language if language in parts.settings.languages else language_of(request, parts)
    try:
        await api.within_limits(request, parts)
        if do == "begin":
            return await begun(request, parts, wanted)
        conversation = await parts.conversations.authenticate(request.cookies.get(COOKIE, ""))
    except UnknownConversation:
        said = messages(parts.settings.messages).text(wanted, "error-unauthorized")
        return page(parts, "begin.html", wanted, 401, notice=notice.text(parts.settings, wanted), error=said)
    except Refused as error:
        said = messages(parts.settings.messages).text(wanted, f"error-{error.code}", error.args_)
        return page(
            parts, "begin.html", wanted, error.status, notice=notice.text(parts.settings, wanted), error=said
        )
    if do == "erase":
        await export.erase(parts.redis, conversation)
        response: Response = RedirectResponse(f"/chat?language={wanted}", 303)
        response.delete_cookie(COOKIE, path="/chat")
        return response
    if do == "language":
        await parts.conversations.add(conversation, [], {"language": wanted, "chosen": "1"})
    elif thumb:
        message, _, rating = thumb.rpartition(":")
        await keep_feedback(parts, conversation, message, 1 if rating == "1" else -1, None, "")
        return await conversation_page(parts, conversation, thanked=message)
    else:
        return await sent(parts, conversation, text.strip(), message_id, button)
    return RedirectResponse("/chat#last", 303)


async def begun(request: Request, parts: Parts, language: str) -> Response:
    _, token = await api.start(request, parts, language, page_language=language)
    response = RedirectResponse("/chat#last", 303)
    response.set_cookie(
        COOKIE, token, path="/chat", httponly=True, samesite="lax", secure=request.url.scheme == "https"
    )
    return response


async def sent(parts: Parts, conversation: str, text: str, message_id: str, button: str) -> Response:
    """Accept it and wait a little for the answer, so that one page has both."""
    record = await parts.conversations.record(conversation)
    language = record.get("language", parts.settings.default_language)
    say = messages(parts.settings.messages).text
    if button:
        text = await title_of(parts, conversation, button, language)
    try:
        if not text:
            raise Refused(422, "empty", language)
        if len(text) > MAX_TEXT:
            raise Refused(422, "too-long", language, limit=MAX_TEXT)
        identifier = message_id if re.fullmatch(r"[0-9a-z]{8,64}", message_id) else secrets.token_hex(8)
        entry, _ = await parts.accept(conversation, identifier, text, button or None)
    except Refused as error:
        said = say(language, f"error-{error.code}", error.args_)
        return await conversation_page(parts, conversation, error=said, text=text, status=error.status)
    if record.get("state", "bot") == "bot":
        try:
            async with asyncio.timeout(PATIENCE):
                await answered(parts, conversation, entry, identifier)
        except TimeoutError:
            pass  # the page says so
    return RedirectResponse("/chat#last", 303)


async def answered(parts: Parts, conversation: str, entry: str, message_id: str) -> None:
    """Until the bot has answered this message, or somebody else has the conversation."""
    async for found in parts.conversations.follow(conversation, entry, block=1.0):
        if found is None or found[0] is None:
            continue
        event = found[1]
        if isinstance(event, Event) and (event.data.get("reply_to") == message_id or event.type == "state"):
            return


async def title_of(parts: Parts, conversation: str, button: str, language: str) -> str:
    """What a button says: one that was offered, or one that is always there."""
    for _, event in reversed(await parts.conversations.history(conversation)):
        for offered in event.data.get("buttons") or []:
            if offered["id"] == button:
                return str(offered["title"])
    key = {"human": "widget-human", "simpler": "widget-simpler-say", "leave": "widget-leave"}.get(button)
    return messages(parts.settings.messages).text(language, key) if key else ""


async def conversation_page(
    parts: Parts,
    conversation: str,
    *,
    error: str = "",
    text: str = "",
    thanked: str = "",
    asking: str = "",
    status: int = 200,
) -> HTMLResponse:
    record = await parts.conversations.record(conversation)
    language = record.get("language", parts.settings.default_language)
    history = [event for _, event in await parts.conversations.history(conversation)]
    said = [event.data for event in history if event.type == "message"]
    queue = next((event.data for event in reversed(history) if event.type == "queue"), {})
    answers = {data.get("reply_to") for data in said}
    last = next((data for data in reversed(said) if data["from"] == "citizen"), None)
    state = record.get("state", "bot")
    simple = f"{language.split('-')[0]}-x-simple"

    def name(data: dict[str, Any]) -> str:
        key = {"citizen": "you"}.get(data["from"], data["from"])
        return str(data.get("name") or messages(parts.settings.messages).text(language, f"widget-{key}"))

    def html(data: dict[str, Any]) -> Markup:
        return as_html(str(data["text"]), parts, language)

    return page(
        parts,
        "chat.html",
        language,
        status,
        said=said,
        name=name,
        html=html,
        state=state,
        agent=record.get("agent_name", ""),
        queue=queue,
        buttons=(said[-1].get("buttons") or []) if said else [],
        writing=state == "bot" and last is not None and last["id"] not in answers,
        simple=simple if simple in parts.settings.languages and language != simple else "",
        message_id=secrets.token_hex(8),
        error=error,
        text=text,
        thanked=thanked,
        asking=asking,
        limit=MAX_TEXT,
    )


def as_html(text: str, parts: Parts, language: str) -> Markup:
    """Paragraphs and lists; addresses as links; masked values as what they hide."""
    say = messages(parts.settings.messages).text
    known = set(messages(parts.settings.messages).keys("widget-kind-"))

    def line(raw: str) -> Markup:
        out, position = Markup(), 0
        for match in PLACEHOLDER.finditer(raw):
            key = f"widget-kind-{match[1].replace('_', '-')}"
            kind = say(language, key if key in known else "widget-kind")
            out += links(raw[position : match.start()])
            out += Markup('<span class="masked">{}</span>').format(say(language, "widget-masked", kind=kind))
            position = match.end()
        return out + links(raw[position:])

    blocks: list[tuple[str, list[Markup]]] = []
    for raw in text.split("\n"):
        point = re.match(r"\s*[•*-]\s+(.*)", raw)
        kind = "ul" if point else "p" if raw.strip() else ""
        if not blocks or blocks[-1][0] != kind:
            blocks.append((kind, []))
        blocks[-1][1].append(line(point[1] if point else raw))
    out = Markup()
    for kind, found in blocks:
        if kind == "ul":
            out += Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(each) for each in found))
        elif kind == "p":
            out += Markup("<p>{}</p>").format(Markup("<br>").join(found))
    return out


def links(text: str) -> Markup:
    """Text with its addresses as links that open outside."""
    parts = _LINK.split(text)
    made = [
        Markup('<a href="{0}" target="_blank" rel="noopener noreferrer">{1}</a>').format(part, part.split("://")[1])
        if odd
        else escape(part)
        for part, odd in zip(parts, [n % 2 for n in range(len(parts))], strict=True)
    ]
    return Markup("").join(made)


@router.get("/accessibility")
async def accessibility(request: Request, parts: PartsOf) -> Response:
    """How accessible the conversation is, what is missing and whom to tell."""
    return page(parts, "accessibility.html", language_of(request, parts))


@router.get("/embed")
async def embed(request: Request, parts: PartsOf) -> Response:
    """The lines with which a website embeds the widget, made to its wishes."""
    scripts = "; script-src 'self'; connect-src 'self'"
    return page(parts, "embed.html", language_of(request, parts), scripts=scripts)
