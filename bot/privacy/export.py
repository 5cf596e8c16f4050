"""The citizen's rights: see all that is kept about a conversation, and have it forgotten (GDPR, Art. 15, 17).

Every room keeps what belongs to a conversation under a key with its id as one of the parts (`lotse:log:<id>`,
`lotse:desk:record:<id>`, `tracker:<id>`), or as a member of a shared set. Both rights are served by looking
for the id, and hold for rooms that are written later.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator
from datetime import datetime, timezone
from typing import Any

from redis.asyncio import Redis

# Under these the last words of an erased conversation wait to be read, see Conversations.close_and_forget
_OUTBOX = ("conversation", "log", "live", "mailbox", "seen", "buttons")
# What of the record delivers the last words; the rest goes at once
_NEEDED = {"channel", "address", "delivered", "language", "chosen", "state", "token", "created"}
# Not in an export: what is the server's own (payloads, leases), and who of the staff it was
_UNTOLD = re.compile(r"^(lotse:(buttons|lease|live|limit)\b|lock:)")
_UNTOLD_FIELDS = {"token", "login", "agent"}
_SEALED = re.compile(r"^lotse:(vault|desk:vault|status:verified|status:subscription)\b")
# What the last words still need: a turn for what was typed meanwhile, and the delivery
_STILL_DUE = re.compile(r"^lotse:due:(turn|deliver:)")
_TICKET = "lotse:desk:ticket:"  # …:<conversation>:<number>; `lotse:desk:tickets` knows the number too
_PERSON = "lotse:desk:person:*"  # conversations of one person who has agreed to that, see bot.desk.earlier
_VISITS = "lotse:desk:visits:"
_TURN = 60.0  # seconds to wait for a running turn: the engine saves its tracker at the end of one
_LOOK = 0.05  # seconds between looks


async def export(redis: Redis, conversation: str) -> dict[str, Any]:
    """Everything that is kept about a conversation, by store, with when it goes.

    Masked values themselves are not in it, only how many there are: only actions and, noted, staff open the vault.
    """
    kept: list[dict[str, Any]] = []
    sealed = 0
    async for key in _keys(redis, conversation):
        if _SEALED.match(key):
            sealed += 1
        elif not _UNTOLD.match(key):
            seconds = await redis.ttl(key)
            kept.append(
                {
                    "store": key.replace(f":{conversation}", ""),
                    "deleted_in_seconds": seconds if seconds >= 0 else None,
                    "data": _readable(await _value(redis, key)),
                }
            )
    for other in sorted((await _linked(redis, conversation))[1]):
        if said := await _value(redis, _VISITS + other):
            seconds = await redis.ttl(_VISITS + other)
            kept.append({"store": _VISITS.rstrip(":"), "deleted_in_seconds": seconds, "data": _readable(said)})
    shared = [key async for key in _memberships(redis, conversation)]
    return {
        "conversation": conversation,
        "exported": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "sealed_values": sealed,
        "member_of": sorted(shared),
        "kept": sorted(kept, key=lambda entry: str(entry["store"])),
    }


async def erase(redis: Redis, conversation: str, keep_outbox: bool = False) -> None:
    """Forget a conversation in every room, the vault and the engine's tracker included.

    Args:
        redis: the store.
        conversation: its id.
        keep_outbox: leave the last words to be read (they expire by themselves); what was said before goes.

    Where the citizen's conversations are linked, all of them go, and so does the link.
    """
    links, others = await _linked(redis, conversation)
    await redis.delete(*links, "")
    for other in others:
        await _delete(redis, other, keep_outbox=False)
    if keep_outbox:
        await _trim_to_last_words(redis, conversation)
    await _delete(redis, conversation, keep_outbox)
    if not keep_outbox and await _turn_ended(redis, conversation):
        await _delete(redis, conversation, keep_outbox)  # what the turn had still written


async def _linked(redis: Redis, conversation: str) -> tuple[list[str], set[str]]:
    """The links that a conversation is in, and the person's other conversations."""
    links = [key async for key in redis.scan_iter(_PERSON) if await redis.zscore(key, conversation) is not None]
    return links, {each for key in links for each in await redis.zrange(key, 0, -1)} - {conversation}


async def _delete(redis: Redis, conversation: str, keep_outbox: bool) -> None:
    kept = {f"lotse:{name}:{conversation}" for name in _OUTBOX} if keep_outbox else set()
    # The record first: without it no script writes anything any more
    await redis.delete(*({f"lotse:conversation:{conversation}"} - kept or {""}))
    async for key in _memberships(redis, conversation):
        if not (keep_outbox and _STILL_DUE.match(key)):
            await _leave(redis, key, conversation)
    async for key in _keys(redis, conversation):
        if key not in kept and not key.startswith("lotse:lease:"):
            if key.startswith(_TICKET):
                await redis.hdel("lotse:desk:tickets", key.rpartition(":")[2])
            await redis.unlink(key)


async def _turn_ended(redis: Redis, conversation: str) -> bool:
    """Wait for a turn that is running; False when there was none."""
    lease = f"lotse:lease:turn:{conversation}"
    if not await redis.exists(lease):
        return False
    for _ in range(int(_TURN / _LOOK)):
        await asyncio.sleep(_LOOK)
        if not await redis.exists(lease):
            break
    return True


async def _trim_to_last_words(redis: Redis, conversation: str) -> None:
    """Leave only what the bot said last: a citizen who writes again must not bring the rest back to life."""
    log, record = f"lotse:log:{conversation}", f"lotse:conversation:{conversation}"
    first = None
    for entry, row in await redis.xrevrange(log):
        if json.loads(row["data"]).get("from") == "citizen":
            break
        first = entry
    if first:
        await redis.xtrim(log, minid=first, approximate=False)
    if superfluous := set(await redis.hkeys(record)) - _NEEDED:
        await redis.hdel(record, *superfluous)


async def _keys(redis: Redis, conversation: str) -> AsyncIterator[str]:
    """Every key that has the conversation's id as one of its parts."""
    pattern = re.sub(r"([*?\[\]\\^-])", r"\\\1", conversation)
    async for key in redis.scan_iter(f"*:{pattern}*", count=1000):
        if conversation in key.split(":"):
            yield key


async def _memberships(redis: Redis, conversation: str) -> AsyncIterator[str]:
    """Shared sets and sorted sets with the conversation as a member."""
    for kind, has in (("zset", redis.zscore), ("set", redis.sismember)):
        async for key in redis.scan_iter("lotse:*", count=1000, _type=kind):
            with contextlib.suppress(TypeError):
                if await has(key, conversation) not in (None, False, 0):
                    yield key


async def _leave(redis: Redis, key: str, conversation: str) -> None:
    if await redis.type(key) == "zset":
        await redis.zrem(key, conversation)
    else:
        await redis.srem(key, conversation)


async def _value(redis: Redis, key: str) -> Any:
    kind = await redis.type(key)
    if kind == "string":
        return await redis.get(key)
    if kind == "hash":
        return _told(await redis.hgetall(key))
    if kind == "list":
        return await redis.lrange(key, 0, -1)
    if kind == "stream":
        return [_told(row) for _, row in await redis.xrange(key)]
    if kind == "set":
        return sorted(await redis.smembers(key))
    if kind == "zset":
        return await redis.zrange(key, 0, -1, withscores=True)
    return None


def _told(row: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in row.items() if name not in _UNTOLD_FIELDS}


def _readable(value: Any) -> Any:
    """JSON inside strings becomes data."""
    if isinstance(value, dict):
        return {name: _readable(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_readable(inner) for inner in value]
    if isinstance(value, str) and value[:1] in "{[":
        with contextlib.suppress(json.JSONDecodeError):
            return json.loads(value)
    return value
