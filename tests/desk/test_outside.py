"""Chatwoot and Zammad as the desk: servers with their protocols, signed webhooks, and what happens when they fail."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Inbound
from bot.desk import outside, queue, tend
from bot.desk.outside import open_desk
from bot.desk.outside_protocol import OutsideDesk
from bot.privacy import export
from bot.settings import Settings, SettingsError
from channels.desk.routes import desk_app
from tests.desk.conftest import Begin, serving

TOKEN, SECRET = "token-of-the-api", "secret-of-the-webhooks"


@dataclass
class Server:
    """An outside desk: what it was sent, and whether it works at the moment."""

    app: FastAPI = field(default_factory=FastAPI)
    url: str = ""
    broken: bool = False
    contacts: list[dict[str, Any]] = field(default_factory=list)
    opened: list[dict[str, Any]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)


def chatwoot() -> Server:
    """Chatwoot's Application API, as far as a desk needs it."""
    server = Server()

    @server.app.middleware("http")
    async def guard(request: Request, call: Any) -> Response:
        if server.broken:
            return Response(status_code=503)
        if request.headers.get("api_access_token") != TOKEN:
            return JSONResponse({"error": "Invalid Access Token"}, 401)
        answer: Response = await call(request)
        return answer

    @server.app.post("/api/v1/accounts/7/contacts")
    async def contact(request: Request) -> dict[str, Any]:
        server.contacts.append(await request.json())
        return {"payload": {"contact": {"id": 5}, "contact_inbox": {"source_id": "source-5"}}}

    @server.app.post("/api/v1/accounts/7/conversations")
    async def conversation(request: Request) -> dict[str, Any]:
        body = await request.json()
        assert (body["source_id"], body["contact_id"], body["inbox_id"]) == ("source-5", 5, 3)
        server.opened.append(body)
        return {"id": 40 + len(server.opened), "status": body["status"]}

    @server.app.post("/api/v1/accounts/7/conversations/{number}/messages")
    async def message(number: int, request: Request) -> dict[str, Any]:
        server.messages.append({"conversation": number, **await request.json()})
        return {"id": len(server.messages)}

    return server


def zammad() -> Server:
    """Zammad's REST API, as far as a desk needs it."""
    server = Server()

    @server.app.middleware("http")
    async def guard(request: Request, call: Any) -> Response:
        if server.broken:
            return Response(status_code=503)
        if request.headers.get("authorization") != f"Token token={TOKEN}":
            return JSONResponse({"error": "Invalid BasicAuth credentials"}, 401)
        answer: Response = await call(request)
        return answer

    @server.app.post("/api/v1/tickets")
    async def ticket(request: Request) -> Response:
        body = await request.json()
        assert body["customer_id"] == "guess:lotse@example.org"
        server.opened.append(body)
        return JSONResponse({"id": 40 + len(server.opened), "number": "65041"}, 201)

    @server.app.post("/api/v1/ticket_articles")
    async def article(request: Request) -> Response:
        body = await request.json()
        server.messages.append({"conversation": body["ticket_id"], **body})
        return JSONResponse({"id": len(server.messages)}, 201)

    return server


KINDS = {
    "chatwoot": (chatwoot, {"account": 7, "inbox": 3}),
    "zammad": (zammad, {"group": "Users", "customer": "lotse@example.org"}),
}


@dataclass
class World:
    """The outside desk, ours, and the settings that tie them together."""

    kind: str
    server: Server
    settings: Settings
    desk: OutsideDesk
    client: httpx.AsyncClient
    conversations: Conversations

    async def look(self) -> None:
        await outside.round_(self.conversations, self.settings, self.desk)

    async def hook(self, body: dict[str, Any], secret: str = SECRET, age: float = 0) -> int:
        """A webhook, signed as its system does."""
        raw = json.dumps(body).encode()
        if self.kind == "chatwoot":
            stamp = str(int(time.time() - age))
            digest = hmac.new(secret.encode(), f"{stamp}.".encode() + raw, hashlib.sha256).hexdigest()
            headers = {"X-Chatwoot-Timestamp": stamp, "X-Chatwoot-Signature": f"sha256={digest}"}
        else:
            headers = {"X-Hub-Signature": "sha1=" + hmac.new(secret.encode(), raw, hashlib.sha1).hexdigest()}
        return (await self.client.post("/desk/outside", content=raw, headers=headers)).status_code

    async def says(self, text: str, number: int = 41, message: int = 900, **more: Any) -> int:
        """A member of staff outside writes."""
        if self.kind == "chatwoot":
            body = {
                "event": "message_created",
                "id": message,
                "content": text,
                "message_type": "outgoing",
                "private": False,
                "conversation": {"id": number},
                "sender": {"name": "Beratung X"},
                **more,
            }
        else:
            article = {"id": message, "body": text, "sender": "Agent", "internal": False, "content_type": "text/plain"}
            by = {"created_by": {"firstname": "Beratung", "lastname": "X"}}
            body = {"ticket": {"id": number, "state": "open"}, "article": {**article, **by, **more}}
        return await self.hook(body)

    async def ends(self, number: int = 41) -> int:
        if self.kind == "chatwoot":
            return await self.hook({"event": "conversation_status_changed", "id": number, "status": "resolved"})
        return await self.hook({"ticket": {"id": number, "state": "closed"}, "article": {}})


@pytest.fixture(params=["chatwoot", "zammad"])
async def world(
    request: pytest.FixtureRequest,
    settings: Settings,
    redis: Redis,
    conversations: Conversations,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[World]:
    monkeypatch.setenv("LOTSE_OUTSIDE_TOKEN", TOKEN)
    monkeypatch.setenv("LOTSE_OUTSIDE_SECRET", SECRET)
    make, more = KINDS[request.param]
    server = make()
    async with serving(server.app) as url:
        server.url = url
        table = {"kind": request.param, "url": url, **more}
        chosen = replace(settings, raw={**settings.raw, "desk": {"always_open": True, "outside": table}})
        desk = open_desk(chosen)
        assert desk
        app = FastAPI()
        app.mount("/desk", desk_app(chosen, redis))
        async with serving(app) as address, httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
            yield World(request.param, server, chosen, desk, client, conversations)


async def state(world: World, conversation: str) -> tuple[str, str]:
    record = await world.conversations.record(conversation)
    return record["state"], record.get("agent", "")


async def said(world: World, conversation: str) -> list[tuple[str, str]]:
    """(name, text) of what people have said."""
    history = await world.conversations.history(conversation)
    return [(e.data["name"], e.data["text"]) for _, e in history if e.data.get("from") == "person"]


async def test_what_waits_is_opened_outside_with_its_history(world: World, citizen: Begin) -> None:
    conversation = await citizen("Mein Ausweis ist weg")
    await world.look()
    assert await state(world, conversation) == ("person", f"@{world.kind}")
    assert await queue.places(world.conversations) == {}
    assert "Mein Ausweis ist weg" in json.dumps([world.server.opened, world.server.messages])
    await world.look()
    assert len(world.server.opened) == 1


async def test_both_sides_hear_each_other_and_nothing_twice(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    before = len(world.server.messages)
    await world.conversations.accept(conversation, Inbound("second-message", "Sind Sie da?"), "de")
    await world.look()
    await world.look()
    new = world.server.messages[before:]
    assert [each["conversation"] for each in new] == [41]
    assert "Sind Sie da?" in json.dumps(new, ensure_ascii=False)
    for _ in range(2):  # webhooks are sent again when the answer is lost
        assert await world.says("Ja, guten Tag!") == 204
    assert await said(world, conversation) == [("Beratung X", "Ja, guten Tag!")]


async def test_ended_outside_is_closed_here(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    assert await world.ends() == 204
    assert await state(world, conversation) == ("closed", "")
    assert await world.says("zu spät") == 204
    assert await said(world, conversation) == []


@pytest.mark.parametrize("secret", ["", "guessed"])
async def test_a_forged_webhook_says_nothing(world: World, citizen: Begin, secret: str) -> None:
    conversation = await citizen()
    await world.look()
    assert await world.hook({"ticket": {"id": 41, "state": "closed"}}, secret) == 401
    assert (await state(world, conversation))[0] == "person"


@pytest.mark.parametrize("body", [[], {}, {"event": "message_created"}, {"ticket": {}}, {"ticket": 5, "event": 7}])
async def test_what_is_not_understood_is_no_fault(world: World, body: Any) -> None:
    assert await world.hook(body) in (204, 422)


async def test_while_it_does_not_answer_our_own_queue_keeps_everybody(world: World, citizen: Begin) -> None:
    world.server.broken = True
    conversation = await citizen()
    await world.look()
    assert (await state(world, conversation))[0] == "waiting"
    world.server.broken = False
    await world.look()
    assert world.server.opened == []  # not before a minute has passed
    await world.conversations.redis.hset(f"lotse:desk:record:{conversation}", "outside_failed", "1")
    await world.look()
    assert (await state(world, conversation))[0] == "person"


async def test_when_it_stops_answering_conversations_come_back_with_all_that_was_said(
    world: World, citizen: Begin
) -> None:
    conversation = await citizen()
    await world.look()
    world.server.broken = True
    await world.conversations.accept(conversation, Inbound("second-message", "Hallo?"), "de")
    await world.look()
    assert (await state(world, conversation))[0] == "person"  # it may be back in a moment
    await world.conversations.redis.hset(f"lotse:desk:record:{conversation}", "outside_failing", "1")
    await world.look()
    assert (await state(world, conversation))[0] == "waiting"
    await tend.round_(world.conversations, world.settings)
    assert list(await queue.places(world.conversations)) == [conversation]


async def test_housekeeping_does_not_take_it_away(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    await tend.round_(world.conversations, world.settings)
    assert await state(world, conversation) == ("person", f"@{world.kind}")


@pytest.mark.parametrize("world", ["chatwoot"], indirect=True)
async def test_chatwoot_private_notes_and_old_webhooks_are_nothing(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    await world.says("nur intern", private=True)
    await world.says("vom Bürger", message_type="incoming")
    body = {"event": "conversation_status_changed", "id": 41, "status": "resolved"}
    assert await world.hook(body, age=3600) == 401
    assert await said(world, conversation) == []
    assert (await state(world, conversation))[0] == "person"


@pytest.mark.parametrize("world", ["chatwoot"], indirect=True)
async def test_chatwoot_pending_gives_it_back_to_the_bot(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    assert await world.hook({"event": "conversation_status_changed", "id": 41, "status": "pending"}) == 204
    assert (await state(world, conversation))[0] == "bot"
    last = (await world.conversations.history(conversation))[-1][1]
    assert "Computerprogramm" in last.data["text"]


@pytest.mark.parametrize("world", ["zammad"], indirect=True)
async def test_zammad_html_becomes_text_and_internal_articles_are_nothing(world: World, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    await world.says("<p>Guten Tag</p><p>Gr&uuml;&szlig;e<script>x()</script></p>", content_type="text/html")
    await world.says("nur intern", message=901, internal=True)
    await world.says("vom Bürger", message=902, sender="Customer")
    ((_, text),) = await said(world, conversation)
    assert text.split() == ["Guten", "Tag", "Grüße"]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"kind": "other", "url": "x"}, "chatwoot or zammad"),
        ({"kind": "chatwoot", "url": "x"}, "account"),
        ({"kind": "zammad", "url": "x", "group": "g"}, "customer"),
    ],
)
def test_what_is_missing_in_the_settings_is_one_clear_line(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, table: dict[str, str], said: str
) -> None:
    monkeypatch.setenv("LOTSE_OUTSIDE_TOKEN", TOKEN)
    monkeypatch.setenv("LOTSE_OUTSIDE_SECRET", SECRET)
    with pytest.raises(SettingsError, match=said):
        open_desk(replace(settings, raw={**settings.raw, "desk": {"outside": table}}))
    monkeypatch.delenv("LOTSE_OUTSIDE_TOKEN")
    with pytest.raises(SettingsError, match="LOTSE_OUTSIDE_TOKEN"):
        open_desk(replace(settings, raw={**settings.raw, "desk": {"outside": table}}))


async def test_without_an_outside_desk_there_is_no_webhook(address: str) -> None:
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
        assert (await client.post("/desk/outside", json={})).status_code == 404


async def test_an_erased_conversation_is_forgotten_here(world: World, redis: Redis, citizen: Begin) -> None:
    conversation = await citizen()
    await world.look()
    await export.erase(redis, conversation)
    assert await world.ends() == 204
    assert await redis.hgetall(outside.INDEX) == {}
