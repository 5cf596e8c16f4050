"""The portal API, version 1: what the widget (or any other client) speaks. OpenAPI: `/api/v1/openapi.json`."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from limits import parse
from pydantic import BaseModel, Field, StringConstraints

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, UnknownConversation
from bot.desk import earlier
from bot.language.messages import direction, messages
from bot.language.names import native_name
from bot.privacy import export
from bot.status.check import network
from channels.errors import Refused, preferred_language
from channels.parts import Parts
from channels.web.feedback import keep_feedback

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TEXT)]
HERE_EVERY = 10.0  # seconds between two notes that the citizen's page is open
ClientId = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_-]{8,64}$")]


class NewSession(BaseModel):
    language: str | None = Field(None, description="a variety, e.g. `tr` or `de-x-simple`; else Accept-Language")
    person: str | None = Field(
        None,
        pattern=r"^[0-9A-Za-z_-]{0,64}$",
        description="what `GET /person` gave in an earlier conversation, empty when nothing; "
        "a client that can't keep it leaves this out, and its citizens are not asked",
    )


class NewMessage(BaseModel):
    text: Text
    client_message_id: ClientId
    button: str | None = Field(
        None, max_length=32, description="id of the button that was pressed; `human`, `simpler`, `leave` always exist"
    )


class Language(BaseModel):
    language: str


class Feedback(BaseModel):
    message_id: str | None = Field(None, max_length=64)
    rating: int | None = Field(None, ge=-1, le=5, description="-1/1 for a thumb, 1 to 5 at the end")
    solved: bool | None = None
    text: str = Field("", max_length=MAX_TEXT)


def parts_of(request: Request) -> Parts:
    parts: Parts = request.app.state.parts
    return parts


async def within_limits(request: Request, parts: Annotated[Parts, Depends(parts_of)]) -> None:
    """So many requests of one address a minute."""
    rate = parts.settings.section("gateway").get("requests_per_minute", 240)
    address = request.client.host if request.client else "?"
    if not await parts.limiter.hit(parse(f"{rate}/minute"), "address", address):
        raise Refused(429, "too-many")


async def conversation_of(
    parts: Annotated[Parts, Depends(parts_of)], authorization: Annotated[str, Header()] = ""
) -> str:
    """The conversation that the bearer token opens; 401 otherwise."""
    kind, _, token = authorization.partition(" ")
    if kind.lower() != "bearer":
        raise UnknownConversation
    return await parts.conversations.authenticate(token)


PartsOf = Annotated[Parts, Depends(parts_of)]
Conversation = Annotated[str, Depends(conversation_of)]
# Buttons that every conversation has, beside those it is offered: their meaning needs no understanding
ALWAYS = {"human": "/human", "simpler": "/simpler", "leave": "/leave_queue"}
router = APIRouter(prefix="/api/v1", dependencies=[Depends(within_limits)])


def _known(language: str | None, parts: Parts) -> str:
    if language not in parts.settings.languages:
        raise Refused(422, "invalid")
    assert language is not None
    return language


def _words(parts: Parts, language: str) -> dict[str, str]:
    return messages(parts.settings.messages).group(language, "widget-", notice.words(parts.settings))


async def start(request: Request, parts: Parts, language: str, **chosen: str) -> tuple[str, str]:
    """A new conversation with its notice; its id and its token."""
    address = request.client.host if request.client else ""
    whose = network(parts.settings, address)  # tries at cases are counted by it too
    conversation, token = await parts.conversations.create("web", language, network=whose, **chosen)
    await parts.redis.hset(f"lotse:buttons:{conversation}", mapping=ALWAYS)
    await parts.conversations.add(conversation, [notice.first(parts.settings, language)])
    return conversation, token


@router.post("/sessions", status_code=201)
async def begin(request: Request, parts: PartsOf, body: NewSession | None = None) -> dict[str, Any]:
    """Begin a conversation: its token, the AI and privacy notice, and the words of the page."""
    settings = parts.settings
    if body and body.language:
        language, chosen = _known(body.language, parts), {"page_language": body.language}
    else:
        language, chosen = preferred_language(request, settings.languages, settings.default_language), {}
    known = await earlier.known(parts.conversations, settings, body.person or "") if body else ""
    if body and body.person is not None:
        chosen["person"] = known
    conversation, token = await start(request, parts, language, **chosen)
    authority = settings.section("authority")
    return {
        "conversation": conversation,
        "token": token,
        "language": language,
        "notice": {"text": notice.text(settings, language)},
        "languages": [
            {"code": code, "name": native_name(code), "dir": direction(code)} for code in settings.languages
        ],
        "authority": {name: authority.get(name, "") for name in ("name", "website", "privacy", "imprint", "phone")},
        "messages": _words(parts, language),
        "limits": {"text": MAX_TEXT},
        "person": body.person if body and known else "",
    }


@router.post("/messages", status_code=202)
async def send(body: NewMessage, parts: PartsOf, conversation: Conversation) -> dict[str, str]:
    """Accept a message; the answer comes by `GET /events`. The same client id is accepted once."""
    entry, masked = await parts.accept(conversation, body.client_message_id, body.text, body.button)
    return {"id": entry, "client_message_id": body.client_message_id, "text": masked}


@router.get("/events", response_class=EventSourceResponse)
async def events(
    parts: PartsOf, conversation: Conversation, last_event_id: Annotated[str, Header()] = "0"
) -> AsyncIterator[ServerSentEvent]:
    """The conversation as server-sent events `message`, `queue`, `state`, `typing`; resumes after `Last-Event-ID`."""
    after = last_event_id if _is_stream_id(last_event_id) else "0"
    told = 0.0
    async for found in parts.conversations.follow(conversation, after):
        if time.monotonic() - told > HERE_EVERY:
            told = time.monotonic()
            await parts.conversations.here(conversation)
        if found is None:
            yield ServerSentEvent(comment="still here")
            continue
        entry, event = found
        if entry is None:
            yield ServerSentEvent(event="typing", data=event)
        else:
            yield ServerSentEvent(event=event.type, id=entry, data=event.data)  # type: ignore[union-attr]
            if event.type == "message":  # type: ignore[union-attr]
                await parts.conversations.delivered(conversation, entry)


@router.post("/typing", status_code=204)
async def typing(parts: PartsOf, conversation: Conversation) -> None:
    """The citizen is writing: shown to a person who has the conversation."""
    await parts.conversations.typing(conversation, "citizen", True)


@router.post("/language")
async def language(body: Language, parts: PartsOf, conversation: Conversation) -> dict[str, Any]:
    """The citizen's own choice of language; it wins over every guess."""
    code = _known(body.language, parts)
    await parts.conversations.add(conversation, [], {"language": code, "chosen": "1"})
    return {"language": code, "dir": direction(code), "messages": _words(parts, code)}


@router.get("/widget/messages")
async def words(parts: PartsOf, language: str = "de") -> dict[str, Any]:
    """The words of the page, before there is a conversation."""
    code = language if language in parts.settings.languages else parts.settings.default_language
    return {"language": code, "dir": direction(code), "messages": _words(parts, code)}


@router.get("/person")
async def person(parts: PartsOf, conversation: Conversation) -> dict[str, str]:
    """What the page keeps of its citizen from now on, to be given at the next `POST /sessions`: an id when they have
    agreed that their conversations are linked (a message with `remember`), else nothing."""
    agreed = (await parts.conversations.record(conversation)).get("remember") == "yes"
    return {"person": earlier.browser_id(parts.settings, conversation) if agreed else ""}


@router.post("/feedback", status_code=204)
async def feedback(body: Feedback, parts: PartsOf, conversation: Conversation) -> None:
    """A thumb, a rating or a word about an answer; identifiers are masked."""
    await keep_feedback(parts, conversation, body.message_id, body.rating, body.solved, body.text)


@router.get("/conversation")
async def exported(parts: PartsOf, conversation: Conversation) -> dict[str, Any]:
    """Everything that is kept about this conversation (GDPR, Art. 15)."""
    return await export.export(parts.redis, conversation)


@router.delete("/conversation", status_code=204)
async def erased(parts: PartsOf, conversation: Conversation) -> None:
    """Erase everything that is kept about this conversation (GDPR, Art. 17)."""
    await export.erase(parts.redis, conversation)


def _is_stream_id(text: str) -> bool:
    left, dash, right = text.partition("-")
    return left.isdigit() and len(text) <= 40 and (right.isdigit() if dash else True)
