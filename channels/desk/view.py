"""What the console shows: lists and conversations, made ready for the templates."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, UnknownConversation
from bot.desk.move import ACTIVE, QUEUE, RECORD
from bot.desk.staff import Staff
from bot.language.messages import direction
from bot.language.names import native_name

LOOKED_AT = 8  # of a conversation's last events, to find the last thing a citizen said


@dataclass(frozen=True)
class Row:
    """A conversation in a list."""

    id: str
    state: str
    language: str
    language_name: str
    direction: str
    channel: str
    reason: str
    topic: str
    unit: str
    since: float
    last: str
    unread: bool
    mine: bool
    agent_name: str
    offered_to: str


@dataclass(frozen=True)
class Lists:
    """The left side of the console."""

    mine: list[Row] = field(default_factory=list)
    waiting: list[Row] = field(default_factory=list)
    now: float = 0.0


@dataclass(frozen=True)
class View:
    """One conversation as staff see it."""

    row: Row
    record: dict[str, str]
    entries: list[tuple[str, Event]]
    last_id: str


async def lists(conversations: Conversations, who: Staff) -> Lists:
    """This person's conversations and everybody who waits, in order."""
    redis = conversations.redis
    mine = sorted(await redis.smembers(ACTIVE + who.login))
    waiting = await redis.zrange(QUEUE, 0, -1)
    rows = await _rows(conversations, [*mine, *waiting], who)
    found = {row.id: row for row in rows}
    return Lists(
        sorted((found[each] for each in mine if each in found), key=lambda row: row.since),
        [found[each] for each in waiting if each in found],
        time.time(),
    )


async def view(conversations: Conversations, conversation: str, who: Staff) -> View:
    """One conversation.

    Raises:
        UnknownConversation: it never was, has expired or was erased.
    """
    rows = await _rows(conversations, [conversation], who)
    if not rows:
        raise UnknownConversation
    entries = await conversations.history(conversation)
    record = await conversations.redis.hgetall(RECORD + conversation)
    return View(rows[0], record, entries, entries[-1][0] if entries else "0")


async def _rows(conversations: Conversations, ids: list[str], who: Staff) -> list[Row]:
    if not ids:
        return []
    async with conversations.redis.pipeline(transaction=False) as pipe:
        for conversation in ids:
            pipe.hgetall(f"lotse:conversation:{conversation}")
            pipe.hgetall(RECORD + conversation)
            pipe.xrevrange(f"lotse:log:{conversation}", count=LOOKED_AT)
        answers = await pipe.execute()
    found = []
    for position, conversation in enumerate(ids):
        kept, record, last = answers[3 * position : 3 * position + 3]
        if kept:
            found.append(_row(conversation, kept, record, last, who))
    return found


def _row(
    conversation: str, kept: dict[str, str], record: dict[str, str], last: list[tuple[str, Any]], who: Staff
) -> Row:
    language = kept.get("language", "de")
    said = [json.loads(fields["data"]) for _, fields in last if fields["type"] == "message"]
    by_people = [entry for entry in said if entry["from"] in ("citizen", "person")]
    citizen = next((entry["text"] for entry in said if entry["from"] == "citizen"), "")
    offered = record.get("offer", "") if float(record.get("offer_until") or 0) > time.time() else ""
    return Row(
        id=conversation,
        state=kept.get("state", "bot"),
        language=language,
        language_name=native_name(language),
        direction=direction(language),
        channel=kept.get("channel", "web"),
        reason=record.get("reason", "asked"),
        topic=record.get("topic", ""),
        unit=record.get("unit", ""),
        since=float(record.get("queued") or kept.get("created") or 0),
        last=citizen,
        unread=bool(by_people) and by_people[0]["from"] == "citizen",
        mine=kept.get("agent", "") == who.login and kept.get("state") == "person",
        agent_name=record.get("agent_name", ""),
        offered_to=offered,
    )
