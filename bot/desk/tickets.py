"""Call-backs: what a citizen leaves when nobody is there, and what staff work off.

Keys:
    lotse:desk:tickets                     hash: number → conversation
    lotse:desk:ticket:<conversation>:<no>  hash: the ticket; goes when the conversation is erased

The number or address to call is sealed in a vault of its own, with a key of its own, and forgotten when the ticket
is done.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from redis.asyncio import Redis

from bot.desk.queue import unit_of
from bot.desk.staff import Staff
from bot.privacy.retention import retention
from bot.privacy.vault import Vault
from bot.settings import Settings

INDEX = "lotse:desk:tickets"
STATES = ("open", "taken", "done", "unreachable")
ENDED = ("done", "unreachable")

_MAKE = """
local cid, message, number, seconds = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local by = 'lotse:desk:ticketed:' .. cid
local before = redis.call('HGET', by, message)
if before then return before end
if redis.call('HEXISTS', KEYS[1], number) == 1 then return '' end
local key = 'lotse:desk:ticket:' .. cid .. ':' .. number
for _, pair in ipairs(cjson.decode(ARGV[5])) do redis.call('HSET', key, pair[1], pair[2]) end
redis.call('HSET', KEYS[1], number, cid)
redis.call('HSET', by, message, number)
redis.call('EXPIRE', key, seconds)
redis.call('EXPIRE', by, seconds)
redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', cid, 'type', 'ticket')
return number
"""
_CHANGE = """
local state, agent = unpack(redis.call('HMGET', KEYS[1], 'state', 'agent'))
if not state then return 'unknown' end
if state ~= ARGV[1] or (agent or '') ~= ARGV[2] then return state end
for _, pair in ipairs(cjson.decode(ARGV[3])) do redis.call('HSET', KEYS[1], pair[1], pair[2]) end
redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', '', 'type', 'ticket')
return 'done'
"""


@dataclass(frozen=True)
class Ticket:
    """A call-back. `contact` is a placeholder until staff open it; `preferred` are the citizen's own words, masked."""

    number: str
    conversation: str
    contact: str
    preferred: str
    language: str
    topic: str
    unit: str
    channel: str
    state: str
    created: float
    consent: float
    agent: str = ""
    agent_name: str = ""
    ended: float = 0.0

    @property
    def contact_kind(self) -> str:
        """`phone` or `email`."""
        return self.contact.strip("[").partition(":")[0]


class TicketRefused(Exception):
    """Somebody else has it, or it is done; `args[0]` is its state."""


class Tickets:
    """All call-backs of one store."""

    def __init__(self, redis: Redis, settings: Settings) -> None:
        self.redis, self.settings = redis, settings
        self.seconds = retention(settings).desk
        self.vault = Vault(redis, settings.key("tickets"), self.seconds)

    async def make(
        self,
        conversation: str,
        message_id: str,
        contact_kind: str,
        contact: str,
        preferred: str,
        *,
        language: str,
        channel: str,
        topic: str = "",
    ) -> str:
        """A new ticket; the same message makes one only. Returns its number, `R-` and six digits."""
        now = f"{time.time():.0f}"
        values = {
            "conversation": conversation,
            "contact": await self.vault.put(conversation, contact_kind, contact),
            "preferred": preferred,
            "language": language,
            "channel": channel,
            "topic": topic,
            "unit": unit_of(self.settings, topic),
            "state": "open",
            "agent": "",
            "created": now,
            "consent": now,  # leaving the number after being told what it is for
        }
        make = self.redis.register_script(_MAKE)
        while True:  # until a free number is found
            number = f"R-{secrets.randbelow(1_000_000):06}"
            args = [conversation, message_id, number, self.seconds, _pairs({**values, "number": number})]
            if found := await make(keys=[INDEX], args=args):
                return str(found)

    async def find(self, number: str) -> Ticket | None:
        """The ticket of a number; None when there is none any more."""
        conversation = await self.redis.hget(INDEX, number)
        row = await self.redis.hgetall(_key(conversation, number)) if conversation else None
        return _ticket(row) if row else None

    async def everything(self) -> list[Ticket]:
        """Every ticket, oldest first; numbers whose ticket is gone are forgotten."""
        index = await self.redis.hgetall(INDEX)
        if not index:
            return []
        async with self.redis.pipeline(transaction=False) as pipe:
            for number, conversation in index.items():
                pipe.hgetall(_key(conversation, number))
            rows = await pipe.execute()
        if gone := [number for number, row in zip(index, rows, strict=True) if not row]:
            await self.redis.hdel(INDEX, *gone)
        return sorted((_ticket(row) for row in rows if row), key=lambda ticket: ticket.created)

    async def take(self, ticket: Ticket, who: Staff) -> None:
        """Work on an open ticket; exactly one person does.

        Raises:
            TicketRefused: it is not open.
        """
        await self._change(ticket, "open", "", {"state": "taken", "agent": who.login, "agent_name": who.name})

    async def give_up(self, ticket: Ticket, who: Staff) -> None:
        """Leave it to somebody else.

        Raises:
            TicketRefused: this person does not have it.
        """
        await self._change(ticket, "taken", who.login, {"state": "open", "agent": "", "agent_name": ""})

    async def end(self, ticket: Ticket, who: Staff, state: str) -> None:
        """Done, or nobody was reached; the contact is forgotten.

        Raises:
            TicketRefused: this person does not have it.
        """
        if state not in ENDED:
            raise TicketRefused(state)
        await self._change(ticket, "taken", who.login, {"state": state, "ended": f"{time.time():.0f}"})
        await self.vault.forget(ticket.conversation, ticket.contact)

    async def contact(self, ticket: Ticket) -> str | None:
        """The number or address itself; whoever asks notes that in the audit."""
        return await self.vault.open(ticket.conversation, ticket.contact)

    async def _change(self, ticket: Ticket, state: str, agent: str, changes: Mapping[str, Any]) -> None:
        key = _key(ticket.conversation, ticket.number)
        script = self.redis.register_script(_CHANGE)
        result = str(await script(keys=[key], args=[state, agent, _pairs(changes)]))
        if result != "done":
            raise TicketRefused(result)


def _pairs(values: Mapping[str, Any]) -> str:
    return json.dumps([[name, str(value)] for name, value in values.items()], ensure_ascii=False)


def _key(conversation: str, number: str) -> str:
    return f"lotse:desk:ticket:{conversation}:{number}"


def _ticket(row: Mapping[str, str]) -> Ticket:
    text = {name: row.get(name, "") for name in Ticket.__dataclass_fields__}
    return Ticket(
        **{
            **text,
            "created": float(text["created"] or 0),
            "consent": float(text["consent"] or 0),
            "ended": float(text["ended"] or 0),
        }  # type: ignore[arg-type]
    )
