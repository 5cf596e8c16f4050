"""What an open console hears as server-sent events.

queue    the lists have changed, fetch them anew
message  a rendered entry of the open conversation, with the stream id that `Last-Event-ID` resumes from
note     a rendered note of a colleague
state    the open conversation has changed hands
typing   its citizen types
delivered  the stream id up to which its citizen has got everything
gone     logged out
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from redis.asyncio import Redis

from bot.conversation.conversations import DESK_EVENTS
from bot.conversation.model import Event
from bot.desk import notes
from bot.desk.notes import NOTES, Note

HEARTBEAT = 4.0  # seconds
CALM = 1.0  # seconds between two times that the lists are renewed, however much happens at the desk


async def console(
    redis: Redis,
    conversation: str | None,
    after: str,
    render: Callable[[Event | Note], str],
    alive: Callable[[], Awaitable[bool]],
) -> AsyncIterator[str]:
    """The stream of one console, until `alive` says no; it is asked at every heartbeat."""
    log, live, said = f"lotse:log:{conversation}", f"lotse:live:{conversation}", f"{NOTES}{conversation}"
    streams = {each: await _end(redis, each) for each in ([DESK_EVENTS, live, said] if conversation else [DESK_EVENTS])}
    if conversation:
        streams[log] = after
    stirred, renewed, asked, got = True, 0.0, 0.0, None  # at first: whatever was missed while not connected
    while True:
        now = time.monotonic()
        if now - asked >= HEARTBEAT:
            asked = now
            if not await alive():
                yield _event("gone")
                return
            yield ": still here\n\n"
        if stirred and now - renewed >= CALM:
            stirred, renewed = False, now
            yield _event("queue")
        if conversation and (until := await redis.hget(f"lotse:conversation:{conversation}", "delivered")) != got:
            got = until
            yield _event("delivered", str(until or "").partition("/")[0])
        block = CALM - (now - renewed) if stirred else HEARTBEAT
        found = _entries(await redis.xread(streams, block=max(10, int(block * 1000))))
        for stream, entry, fields in found:
            streams[stream] = entry
            if stream == log:
                event = Event(fields["type"], {**json.loads(fields["data"]), "entry": entry})  # type: ignore[arg-type]
                if event.type == "message":
                    yield _event("message", render(event), entry)
                elif event.type == "state":
                    yield _event("state", event.data, entry)
            elif stream == said:
                yield _event("note", render(notes.read(entry, fields)))
            elif stream == live:
                yield _event("typing", json.loads(fields["data"]))
        stirred = stirred or any(stream == DESK_EVENTS for stream, _, _ in found)


async def _end(redis: Redis, stream: str) -> str:
    """The id of the last entry; reading on from "$" would miss what comes between two reads."""
    last = await redis.xrevrange(stream, count=1)
    return str(last[0][0]) if last else "0"


def _entries(found: Any) -> list[tuple[str, str, dict[str, str]]]:
    """(stream, id, fields) of either protocol version's answer to XREAD."""
    flat: list[tuple[str, str, dict[str, str]]] = []
    for stream, entries in found.items() if isinstance(found, dict) else found or []:
        rows = entries[0] if entries and isinstance(entries[0], list) else entries
        flat.extend((str(stream), str(entry), dict(fields)) for entry, fields in rows)
    return flat


def _event(name: str, data: Any = None, entry: str = "") -> str:
    head = f"id: {entry}\n" if entry else ""
    return f"{head}event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
