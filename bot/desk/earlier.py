"""Earlier conversations of the same person at the desk, for whoever has agreed to it; `[desk] earlier = true`.

What is kept of a conversation that a person had: when, topic, language, result and the notes; not what was said.
The link is a keyed digest of what the channel has anyway: the chat's number, the caller's number, on the portal an id
that the citizen's browser keeps. Somebody in a crisis is not asked, and nothing of that conversation is kept here.

Keys (both expire `retention.desk_days` after the person's last conversation):
    lotse:desk:person:<digest>        sorted set: the person's conversations; while it exists, they agree
    lotse:desk:visits:<conversation>  stream: what is kept of it, an entry for each time that a person had it
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.conversation.conversations import Conversations
from bot.desk import notes
from bot.desk.move import RECORD
from bot.desk.queue import FIRST
from bot.privacy.retention import retention
from bot.settings import Settings

PERSON = "lotse:desk:person:"
VISITS = "lotse:desk:visits:"
CHANNELS = ("telegram", "call")  # whose address is the same at the next time; a text message is paid for, so not asked
SHOWN = 20  # the last ones
Question = Literal["", "ask", "known"]


@dataclass(frozen=True)
class Visit:
    """One time that a person at the desk had a conversation. `end`: `closed` (with `wrapup`) or `bot`."""

    id: str
    conversation: str
    began: float
    ended: float
    channel: str
    language: str
    topic: str
    reason: str
    end: str
    wrapup: str
    notes: list[dict[str, Any]] = field(default_factory=list)


def enabled(settings: Settings) -> bool:
    """Whether citizens are asked at all: in another desk nobody would see it."""
    return bool(settings.section("desk").get("earlier", False)) and not settings.section("desk.outside")


def browser_id(settings: Settings, conversation: str) -> str:
    """The id that a browser keeps after its citizen has agreed in this conversation."""
    digest = hmac.new(settings.key("desk-browser"), conversation.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def digest(settings: Settings, channel: str, address: str) -> str:
    """The link, which tells nobody the address."""
    return hmac.new(settings.key("desk-person"), f"{channel}:{address}".encode(), hashlib.sha256).hexdigest()[:32]


def person_of(settings: Settings, conversation: str, record: dict[str, str]) -> str | None:
    """The link of a conversation, whether or not the person agrees; None where nothing tells persons apart."""
    channel, address = record.get("channel", "web"), record.get("address", "")
    if channel == "web":
        if "person" not in record:  # a client that keeps nothing
            return None
        return record["person"] or digest(settings, "web", browser_id(settings, conversation))
    return digest(settings, channel, address) if channel in CHANNELS and address else None


async def known(conversations: Conversations, settings: Settings, browser: str) -> str:
    """The link of a browser's id, "" when there is none any more."""
    person = digest(settings, "web", browser)
    found = enabled(settings) and browser and await conversations.redis.exists(PERSON + person)
    return person if found else ""


async def question(conversations: Conversations, settings: Settings, conversation: str) -> Question:
    """What somebody is told who begins to wait: asked, reminded that they have agreed, or nothing."""
    record = await conversations.record(conversation)
    person = person_of(settings, conversation, record)
    reason = await conversations.redis.hget(RECORD + conversation, "reason")
    if not enabled(settings) or person is None or reason in FIRST or record.get("remember") == "no":
        return ""
    if not await conversations.redis.exists(PERSON + person):
        return "ask"
    await _link(conversations, settings, conversation, person)
    return "known"


async def answer(conversations: Conversations, settings: Settings, conversation: str, agreed: bool) -> bool:
    """What the person says; whether their conversations are linked now."""
    if agreed:
        return await agree(conversations, settings, conversation)
    await refuse(conversations, settings, conversation)
    return False


async def agree(conversations: Conversations, settings: Settings, conversation: str) -> bool:
    """The person agrees; False when it can't be kept, for instance because it has been switched off meanwhile."""
    record = await conversations.record(conversation)
    person = person_of(settings, conversation, record)
    if not enabled(settings) or person is None:
        return False
    changes = {"remember": "yes"} | ({"person": person} if "person" in record else {})
    await conversations.add(conversation, [], changes)
    await _link(conversations, settings, conversation, person)
    return True


async def refuse(conversations: Conversations, settings: Settings, conversation: str) -> None:
    """The person does not agree, or no longer: what was kept goes, and are not asked again in this conversation."""
    record = await conversations.record(conversation)
    person = person_of(settings, conversation, record)
    await conversations.add(conversation, [], {"remember": "no"} | ({"person": ""} if "person" in record else {}))
    if person:
        of_all = await conversations.redis.zrange(PERSON + person, 0, -1)
        await conversations.redis.delete(PERSON + person, *(VISITS + each for each in of_all))


async def keep(conversations: Conversations, settings: Settings, conversation: str) -> None:
    """A person at the desk is done with it: keep what the next one may see, if the citizen agrees."""
    redis = conversations.redis
    person = await _linked(conversations, settings, conversation)
    record = await redis.hgetall(RECORD + conversation)
    if not person or record.get("reason") in FIRST:
        return
    began = float(record.get("queued") or 0)
    visit = {
        "began": began,
        "ended": float(record.get("ended") or time.time()),
        **{name: record.get(name, "") for name in ("channel", "language", "topic", "reason", "end")},
        "wrapup": record.get("wrapup", "") if record.get("end") == "closed" else "",
        "notes": [
            {"by": each.by, "text": each.text, "time": each.time}
            for each in await notes.of(redis, conversation)
            if each.time >= began
        ],
    }
    key = VISITS + conversation
    async with redis.pipeline(transaction=True) as pipe:
        pipe.xadd(key, {"visit": json.dumps(visit, ensure_ascii=False)}, maxlen=SHOWN, approximate=False)
        pipe.expire(key, retention(settings).desk)
        await pipe.execute()
    await _link(conversations, settings, conversation, person)


async def visits(conversations: Conversations, settings: Settings, conversation: str) -> list[Visit]:
    """What this person's earlier conversations were about, the latest first; nothing unless they agree."""
    redis = conversations.redis
    person = await _linked(conversations, settings, conversation)
    if not person:
        return []
    found = [
        Visit(entry, each, **json.loads(row["visit"]))
        for each in await redis.zrange(PERSON + person, 0, -1)
        for entry, row in await redis.xrange(VISITS + each)
    ]
    return sorted(found, key=lambda visit: -visit.ended)[:SHOWN]


async def _linked(conversations: Conversations, settings: Settings, conversation: str) -> str:
    """The person's link, if this conversation belongs to it."""
    person = person_of(settings, conversation, await conversations.record(conversation))
    agrees = person and await conversations.redis.zscore(PERSON + person, conversation) is not None
    return person if person and agrees and enabled(settings) else ""


async def _link(conversations: Conversations, settings: Settings, conversation: str, person: str) -> None:
    key = PERSON + person
    async with conversations.redis.pipeline(transaction=True) as pipe:
        pipe.zadd(key, {conversation: time.time()})
        pipe.expire(key, retention(settings).desk)
        await pipe.execute()
