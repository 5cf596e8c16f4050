"""What the console shows: lists and conversations, made ready for the templates."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, UnknownConversation
from bot.desk import notes
from bot.desk.move import ACTIVE, QUEUE, RECORD
from bot.desk.notes import Note
from bot.desk.presence import PRESENCE
from bot.desk.staff import Staff
from bot.language.messages import direction
from bot.language.names import native_name
from bot.settings import Settings

SHOWN = 50  # rows of the queue; more help nobody, and the first ones are those to take
_KEPT = ("state", "language", "channel", "created", "agent")
_RECORD = ("reason", "topic", "unit", "queued", "agent_name", "offer", "offer_until")
UNSEEN = 60.0  # seconds after which a citizen's page that says nothing is closed
LOOKED_AT = 30  # of the last events, to find what a citizen said last: places in the queue are events too


@dataclass(frozen=True)
class Row:
    """A conversation in a list. `late`: waits longer than `[desk] alarm_minutes`; `mine`: this person has it;
    `gone`: the citizen's page is closed."""

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
    late: bool
    mine: bool
    agent: str
    agent_name: str
    offered_to: str
    offered_until: float
    gone: bool


@dataclass(frozen=True)
class Lists:
    """The left side of the console."""

    offered: list[Row] = field(default_factory=list)
    mine: list[Row] = field(default_factory=list)
    waiting: list[Row] = field(default_factory=list)
    others: list[Row] = field(default_factory=list)
    more: int = 0  # that wait and are not shown

    @property
    def late(self) -> int:
        return sum(row.late for row in [*self.offered, *self.waiting])

    @property
    def unread(self) -> int:
        return sum(row.unread for row in self.mine)


@dataclass(frozen=True)
class View:
    """One conversation as staff see it: `entries` are messages and notes in their order."""

    row: Row
    record: dict[str, str]
    entries: list[Event | Note]
    last_id: str

    @property
    def verified(self) -> bool:
        """Whether the citizen has proved to be who a case is about."""
        return any(isinstance(each, Event) and each.data.get("outcome") == "status_given" for each in self.entries)

    @property
    def last_said(self) -> str:
        """The citizen's last words."""
        said = (
            str(each.data["text"])
            for each in reversed(self.entries)
            if isinstance(each, Event) and each.data["from"] == "citizen"
        )
        return next(said, "")


def is_delivered(entry: str, until: str | None) -> bool:
    """Whether what was delivered up to `until` (`<id>/<parts of the next>`) holds this entry of the outbox."""

    def place(stream_id: str) -> tuple[int, int]:
        time_part, _, number = stream_id.partition("-")
        return int(time_part), int(number or 0)

    return until is not None and place(entry) <= place(until.partition("/")[0])


def units(settings: Settings) -> list[tuple[str, str]]:
    """(id, name) of every unit of `[desk.units]`."""
    return [(str(name), str(unit.get("name", name))) for name, unit in settings.section("desk.units").items()]


async def lists(conversations: Conversations, settings: Settings, who: Staff) -> Lists:
    """This person's conversations, everybody who waits, in order, and for supervisors what others have."""
    redis = conversations.redis
    mine = await redis.smembers(ACTIVE + who.login)
    others: set[str] = set()
    if who.supervises:
        async for key in redis.scan_iter(f"{ACTIVE}*", count=500):
            others |= set(await redis.smembers(key))
    waiting = await redis.zrange(QUEUE, 0, SHOWN - 1) if who.takes else []
    more = max(0, int(await redis.zcard(QUEUE)) - SHOWN) if who.takes else 0
    offered = await redis.hget(PRESENCE + who.login, "offered")  # perhaps further back in the queue
    if offered and offered not in waiting and who.takes:
        waiting.append(offered)
    ids = list(dict.fromkeys([*mine, *waiting, *others]))
    found = {row.id: row for row in await _rows(conversations, settings, ids, who)}
    rows = [found[each] for each in waiting if each in found and found[each].state == "waiting"]
    return Lists(
        offered=[row for row in rows if row.offered_to == who.login],
        mine=sorted((row for row in found.values() if row.mine), key=lambda row: row.since),
        waiting=[row for row in rows if row.offered_to != who.login],
        others=sorted(
            (found[each] for each in others if each in found and not found[each].mine),
            key=lambda row: (row.agent_name, row.since),
        ),
        more=more,
    )


async def view(conversations: Conversations, settings: Settings, conversation: str, who: Staff) -> View:
    """One conversation.

    Raises:
        UnknownConversation: it never was, has expired or was erased.
    """
    rows = await _rows(conversations, settings, [conversation], who)
    if not rows:
        raise UnknownConversation
    history = await conversations.history(conversation)
    record = await conversations.redis.hgetall(RECORD + conversation)
    kept = await conversations.redis.hmget(f"lotse:conversation:{conversation}", "delivered", "created")
    until, created = kept[0], float(kept[1] or 0)
    said: list[Event | Note] = [
        Event(event.type, {**event.data, "entry": entry, "delivered": is_delivered(entry, until)})
        for entry, event in history
        if event.type == "message"
    ]
    # A chat keeps its id: notes from before it began anew are seen only where the citizen agrees (bot.desk.earlier)
    said += [note for note in await notes.of(conversations.redis, conversation) if note.time >= created]
    said.sort(key=lambda each: each.time if isinstance(each, Note) else float(each.data.get("time", 0)))
    return View(rows[0], record, said, history[-1][0] if history else "0")


async def _rows(conversations: Conversations, settings: Settings, ids: list[str], who: Staff) -> list[Row]:
    if not ids:
        return []
    async with conversations.redis.pipeline(transaction=False) as pipe:
        for conversation in ids:
            pipe.hmget(f"lotse:conversation:{conversation}", _KEPT)
            pipe.hmget(RECORD + conversation, _RECORD)
            pipe.xrevrange(f"lotse:log:{conversation}", count=LOOKED_AT)
            pipe.get(f"lotse:here:{conversation}")
        answers = await pipe.execute()
    alarm = float(settings.section("desk").get("alarm_minutes", 5)) * 60
    found = []
    for position, conversation in enumerate(ids):
        kept = _fields(_KEPT, answers[4 * position])
        record = _fields(_RECORD, answers[4 * position + 1])
        last, here = answers[4 * position + 2], answers[4 * position + 3]
        if kept:
            found.append(_row(conversation, kept, record, last, who, alarm, here))
    return found


def _fields(names: tuple[str, ...], values: list[str | None]) -> dict[str, str]:
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def _row(
    conversation: str,
    kept: dict[str, str],
    record: dict[str, str],
    last: list[tuple[str, Any]],
    who: Staff,
    alarm: float,
    here: str | None,
) -> Row:
    now = time.time()
    state, language = kept.get("state", "bot"), kept.get("language", "de")
    said = [json.loads(fields["data"]) for _, fields in last if fields["type"] == "message"]
    by_people = [entry for entry in said if entry["from"] in ("citizen", "person")]
    citizen = next((entry["text"] for entry in said if entry["from"] == "citizen"), "")
    until = float(record.get("offer_until") or 0)
    since = float(record.get("queued") or kept.get("created") or 0)
    return Row(
        id=conversation,
        state=state,
        language=language,
        language_name=native_name(language),
        direction=direction(language),
        channel=kept.get("channel", "web"),
        reason=record.get("reason") or "asked",
        topic=record.get("topic", ""),
        unit=record.get("unit", ""),
        since=since,
        last=citizen,
        unread=bool(by_people) and by_people[0]["from"] == "citizen",
        late=state == "waiting" and now - since > alarm,
        mine=kept.get("agent", "") == who.login and state == "person",
        agent=kept.get("agent", ""),
        agent_name=record.get("agent_name", ""),
        offered_to=record.get("offer", "") if until > now else "",
        offered_until=until,
        gone=bool(here) and now - float(here or 0) > UNSEEN,
    )
