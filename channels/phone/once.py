"""Each step of a call is made once: a carrier that asks again gets the same answer, a replayed request changes nothing.

Keys:
    lotse:call:answer:<conversation>:<step>  what was answered; as long as a call may last
    lotse:call:began:<hash of it>            that there has been this call or message; MEMORY
Conversations' ids are keyed hashes. The second outlives an erasure, or a replayed request would undo it.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable

from redis.asyncio import Redis

from channels.phone.state import SECONDS

MEMORY = 30 * 86400  # seconds that a request can't be replayed as a new one
_WORKING, _BUSY = "…", 20  # what stands there meanwhile, and seconds after which another may try


async def once(redis: Redis, conversation: str, step: str, make: Callable[[], Awaitable[str]]) -> str | None:
    """The answer to this step, made now or before; None when somebody else has not made it in time."""
    key = f"lotse:call:answer:{conversation}:{step}"
    if await redis.set(key, _WORKING, nx=True, ex=_BUSY):
        try:
            answer = await make()
        except BaseException:
            await redis.delete(key)
            raise
        await redis.set(key, answer, ex=SECONDS)
        return answer
    for _ in range(100):
        found = await redis.get(key)
        if found != _WORKING:
            return str(found) if found else None
        await asyncio.sleep(0.1)
    return None


async def first(redis: Redis, conversation: str) -> bool:
    """Whether this call, or message, is one that there has not been before; notes that there is."""
    return bool(await redis.set(_began(conversation), "1", nx=True, ex=MEMORY))


async def known(redis: Redis, conversation: str) -> bool:
    """Whether there has been this call or message."""
    return bool(await redis.exists(_began(conversation)))


def _began(conversation: str) -> str:
    return f"lotse:call:began:{hashlib.sha256(conversation.encode()).hexdigest()[:32]}"
