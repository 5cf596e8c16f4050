"""A conversation in the store: its record, its outbox and its mailbox, and the few ways to change them.

Keys (all expire together, `retention.conversation_hours` after the last change):
    lotse:conversation:<id>  hash: channel, address, language, chosen, state, agent, token, created, …
    lotse:log:<id>           stream: the outbox, citizen's masked messages included; ids are what SSE resumes from
    lotse:live:<id>          stream of one entry: typing, kept for ten seconds
    lotse:mailbox:<id>       list: accepted messages that have had no turn yet
    lotse:here:<id>          when the citizen's page was last open (portal only)
    lotse:seen:<id>          hash: client message id → stream id, so that nothing is accepted twice

Everything that must happen together is one Lua script; a script either runs whole or not at all.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
import uuid
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from redis.asyncio import Redis

from bot.conversation.model import Event, Inbound, UnknownConversation
from bot.conversation.schedule import Claim, Schedule
from bot.language.messages import direction

PREFIX = "lotse:"
DESK_EVENTS = "lotse:desk:events"

# Shared by every script that writes to an outbox. A citizen's event also wakes whoever delivers this
# conversation, and tells the desk when a person is on it or awaited.
APPEND = """
local function append(cid, kind, data)
  local id = redis.call('XADD', 'lotse:log:' .. cid, '*', 'type', kind, 'data', data)
  local channel = redis.call('HGET', 'lotse:conversation:' .. cid, 'channel')
  if channel and channel ~= 'web' and channel ~= 'call' then  -- these read the outbox themselves
    redis.call('ZADD', 'lotse:due:deliver:' .. channel, 'NX', 0, cid)
    redis.call('LPUSH', 'lotse:wake:deliver:' .. channel, '1')
    redis.call('LTRIM', 'lotse:wake:deliver:' .. channel, 0, 99)
  end
  local state = redis.call('HGET', 'lotse:conversation:' .. cid, 'state')
  if kind ~= 'queue' and (state == 'waiting' or state == 'person') then  -- the desk knows the queue itself
    redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', cid, 'type', kind)
  end
  return id
end
local function keep(cid, seconds)
  for _, name in ipairs({'conversation', 'log', 'mailbox', 'seen', 'buttons'}) do
    redis.call('EXPIRE', 'lotse:' .. name .. ':' .. cid, seconds)
  end
end
"""
_ACCEPT = (
    APPEND
    + """
local cid, client_id, inbound, echo, ttl, now = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
if redis.call('EXISTS', 'lotse:conversation:' .. cid) == 0 then return {'unknown'} end
local seen = redis.call('HGET', 'lotse:seen:' .. cid, client_id)
if seen then return {'seen', seen} end
local id = append(cid, 'message', echo)
redis.call('HSET', 'lotse:seen:' .. cid, client_id, id)
redis.call('RPUSH', 'lotse:mailbox:' .. cid, inbound)
redis.call('ZADD', 'lotse:due:turn', 'NX', now, cid)
redis.call('LPUSH', 'lotse:wake:turn', '1')
redis.call('LTRIM', 'lotse:wake:turn', 0, 99)
keep(cid, ttl)
return {'accepted', id}
"""
)
# Replies out, message gone from the mailbox, record changed, lease given back: all or nothing.
_COMMIT = (
    APPEND
    + """
local cid, token, ttl, now = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local events, changes, buttons = cjson.decode(ARGV[5]), cjson.decode(ARGV[6]), cjson.decode(ARGV[7])
if redis.call('GET', 'lotse:lease:turn:' .. cid) ~= token then return 0 end
redis.call('DEL', 'lotse:lease:turn:' .. cid)
if redis.call('EXISTS', 'lotse:conversation:' .. cid) == 0 then  -- erased meanwhile: nothing may come back
  redis.call('ZREM', 'lotse:due:turn', cid)
  return 1
end
-- A turn changes the state of a closed conversation only: when an action has put it into the desk's queue, it waits
local begins_anew = redis.call('HGET', 'lotse:conversation:' .. cid, 'state') == 'closed'
for _, change in ipairs(changes) do
  if change[1] ~= 'state' or begins_anew then
    redis.call('HSET', 'lotse:conversation:' .. cid, change[1], change[2])
  end
end
for _, event in ipairs(events) do
  if event[1] ~= 'state' or begins_anew then append(cid, event[1], event[2]) end
end
for _, button in ipairs(buttons) do redis.call('HSET', 'lotse:buttons:' .. cid, button[1], button[2]) end
redis.call('LPOP', 'lotse:mailbox:' .. cid)
redis.call('HSET', 'lotse:conversation:' .. cid, 'attempts', 0)
if redis.call('LLEN', 'lotse:mailbox:' .. cid) > 0 then
  redis.call('ZADD', 'lotse:due:turn', now, cid)
  redis.call('LPUSH', 'lotse:wake:turn', '1')
else
  redis.call('ZREM', 'lotse:due:turn', cid)
end
keep(cid, ttl)
return 1
"""
)
_ADD = (
    APPEND
    + """
local cid, ttl = ARGV[1], ARGV[2]
if redis.call('EXISTS', 'lotse:conversation:' .. cid) == 0 then return {} end
local changes, events = cjson.decode(ARGV[3]), cjson.decode(ARGV[4])
for _, change in ipairs(changes) do redis.call('HSET', 'lotse:conversation:' .. cid, change[1], change[2]) end
local ids = {}
for _, event in ipairs(events) do ids[#ids + 1] = append(cid, event[1], event[2]) end
keep(cid, ttl)
return ids
"""
)

# Only forward: a second tab, or one that is opened again, reads from the beginning
_DELIVERED = """
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local function place(id)
  local time, number = string.match(id or '', '^(%d+)-(%d+)')
  return tonumber(time or 0), tonumber(number or 0)
end
local time, number = place(ARGV[1])
local before, count = place(redis.call('HGET', KEYS[1], 'delivered') or '')
if time > before or (time == before and number > count) then redis.call('HSET', KEYS[1], 'delivered', ARGV[1]) end
return 1
"""
_HERE = """
if redis.call('EXISTS', 'lotse:conversation:' .. ARGV[1]) == 0 then return 0 end
redis.call('SET', 'lotse:here:' .. ARGV[1], ARGV[2], 'EX', ARGV[3])
return 1
"""


def _pairs(mapping: Mapping[str, Any]) -> str:
    return json.dumps([[key, str(value)] for key, value in mapping.items()], ensure_ascii=False)


class Conversations:
    """All conversations of one store.

    Args:
        redis: a client that decodes responses.
        ttl: seconds that a conversation is kept after its last change.
    """

    def __init__(self, redis: Redis, ttl: int = 24 * 3600) -> None:
        self.redis, self.ttl = redis, ttl
        self.turns = Schedule(redis, "turn")
        self._accept = redis.register_script(_ACCEPT)
        self._commit = redis.register_script(_COMMIT)
        self._add = redis.register_script(_ADD)
        self._delivered = redis.register_script(_DELIVERED)
        self._here = redis.register_script(_HERE)

    async def create(
        self, channel: str, language: str, *, conversation: str | None = None, address: str = "", **more: str
    ) -> tuple[str, str]:
        """Begin a conversation.

        Args:
            channel: `web`, `telegram`, `sms`, `call`.
            language: the variety to begin in.
            conversation: its id where the channel has one of its own (a keyed hash of a chat id).
            address: where replies go on that channel, if anywhere.

        Returns:
            Its id and a bearer token, of which only the hash is kept.
        """
        cid = conversation or uuid.uuid4().hex
        secret = secrets.token_urlsafe(32)
        record = {
            "channel": channel,
            "address": address,
            "language": language,
            "state": "bot",
            "created": f"{time.time():.3f}",
            "token": hashlib.sha256(secret.encode()).hexdigest(),
            **more,
        }
        key = f"{PREFIX}conversation:{cid}"
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.hset(key, mapping=record)
            pipe.expire(key, self.ttl)
            await pipe.execute()
        return cid, f"{cid}.{secret}"

    async def authenticate(self, token: str) -> str:
        """The conversation that a bearer token opens.

        Raises:
            UnknownConversation: wrong, expired or malformed token.
        """
        cid, _, secret = token.partition(".")
        kept = await self.redis.hget(f"{PREFIX}conversation:{cid}", "token") if cid and secret else None
        given = hashlib.sha256(secret.encode()).hexdigest()
        if not hmac.compare_digest(kept or "", given):
            raise UnknownConversation
        return cid

    async def record(self, conversation: str) -> dict[str, str]:
        """The conversation's record.

        Raises:
            UnknownConversation: it never was or has expired.
        """
        found: dict[str, str] = await self.redis.hgetall(f"{PREFIX}conversation:{conversation}")
        if not found:
            raise UnknownConversation
        return found

    async def accept(self, conversation: str, inbound: Inbound, language: str) -> str:
        """Put a (masked) message into the mailbox, once; returns its id in the outbox.

        Raises:
            UnknownConversation: it never was or has expired.
        """
        echo = {
            "id": inbound.id,
            "from": "citizen",
            "text": inbound.text,
            "language": language,
            "dir": direction(language),
            "time": inbound.time,
        }
        answer = await self._accept(
            args=[
                conversation,
                inbound.id,
                inbound.dumps(),
                json.dumps(echo, ensure_ascii=False),
                self.ttl,
                time.time(),
            ]
        )
        if answer[0] == "unknown":
            raise UnknownConversation
        return str(answer[1])

    async def next(self, claim: Claim) -> Inbound | None:
        """The message whose turn it is."""
        head = await self.redis.lindex(f"{PREFIX}mailbox:{claim.conversation}", 0)
        return Inbound.loads(head) if head else None

    async def commit(
        self,
        claim: Claim,
        events: Iterable[Event],
        changes: Mapping[str, Any],
        buttons: Mapping[str, str] | None = None,
    ) -> bool:
        """End a turn: replies out and message done, atomically. False when another worker holds the lease."""
        return bool(
            await self._commit(
                args=[
                    claim.conversation,
                    claim.token,
                    self.ttl,
                    time.time(),
                    json.dumps([[event.type, event.dumps()] for event in events], ensure_ascii=False),
                    _pairs(changes),
                    _pairs(buttons or {}),
                ]
            )
        )

    async def add(
        self, conversation: str, events: Iterable[Event], changes: Mapping[str, Any] | None = None
    ) -> list[str]:
        """Append events from outside a turn (a person's reply, a queue position) and change the record."""
        ids = await self._add(
            args=[
                conversation,
                self.ttl,
                _pairs(changes or {}),
                json.dumps([[event.type, event.dumps()] for event in events], ensure_ascii=False),
            ]
        )
        return [str(entry) for entry in ids]

    async def history(self, conversation: str, after: str = "-") -> list[tuple[str, Event]]:
        """The outbox from after an id on (`-` for all)."""
        start = after if after == "-" else f"({after}"
        rows = await self.redis.xrange(f"{PREFIX}log:{conversation}", min=start)
        return [(entry, Event(row["type"], json.loads(row["data"]))) for entry, row in rows]

    async def follow(
        self, conversation: str, after: str = "0", block: float = 15.0
    ) -> AsyncIterator[tuple[str, Event] | tuple[None, dict[str, Any]] | None]:
        """The outbox as it grows: (id, event); (None, typing), of which only the last is kept; None as a heartbeat.

        Who types at this moment is told at once: whoever waits for the end of a turn must hear of it even when it ends
        between two reads. Ends when the conversation is gone.
        """
        log, live = f"{PREFIX}log:{conversation}", f"{PREFIX}live:{conversation}"
        position, typing = after, "0"
        while True:
            found = await self.redis.xread({log: position, live: typing}, block=int(block * 1000))
            if not found:
                if not await self.redis.exists(f"{PREFIX}conversation:{conversation}"):
                    return
                yield None
                continue
            streams = found.items() if isinstance(found, dict) else found
            for stream, entries in streams:
                rows = entries[0] if entries and isinstance(entries[0], list) else entries
                for entry, row in rows:
                    if stream == live:
                        typing = entry
                        yield None, json.loads(row["data"])
                    else:
                        position = entry
                        yield entry, Event(row["type"], json.loads(row["data"]))

    async def typing(self, conversation: str, speaker: str, on: bool) -> None:
        """Tell who is watching that somebody types; forgotten after ten seconds."""
        key = f"{PREFIX}live:{conversation}"
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.xadd(key, {"data": json.dumps({"from": speaker, "on": on})}, maxlen=1, approximate=False)
            pipe.expire(key, 10)
            await pipe.execute()

    async def here(self, conversation: str) -> None:
        """The citizen's page is open: whoever waits for the desk is still there. Nothing for what was erased."""
        await self._here(args=[conversation, f"{time.time():.0f}", self.ttl])

    async def delivered(self, conversation: str, entry: str) -> None:
        """The citizen's page has got everything up to this entry of the outbox. Nothing for what was erased."""
        await self._delivered(keys=[f"{PREFIX}conversation:{conversation}"], args=[f"{entry}/0"])

    async def button(self, conversation: str, button: str) -> str | None:
        """The payload of a button that this conversation was offered."""
        found = await self.redis.hget(f"{PREFIX}buttons:{conversation}", button)
        return str(found) if found else None

    async def close_and_forget(self, conversation: str, seconds: int) -> None:
        """Close a conversation and let its own keys expire soon, so that its last words can still be read."""
        await self.add(conversation, [Event("state", {"state": "closed", "erased": True})], {"state": "closed"})
        for name in ("conversation", "log", "mailbox", "seen", "buttons"):
            await self.redis.expire(f"{PREFIX}{name}:{conversation}", seconds)

    async def erase(self, conversation: str) -> None:
        """Forget everything that is kept under the conversation's own keys."""
        names = ("conversation", "log", "live", "mailbox", "seen", "buttons")
        await self.redis.delete(*(f"{PREFIX}{name}:{conversation}" for name in names))
