"""Who is due: conversations that have work waiting, taken by one worker at a time.

A sorted set holds each conversation's due time. To claim one is to move its due time into the future (the
lease) and to get a token; whoever dies while working simply lets the lease run out. The same mechanism serves
the mailbox (turns), the delivery to Telegram or SMS, and the polling of subscriptions.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

from redis.asyncio import Redis

_CLAIM = """
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, 1)
if #due == 0 then return false end
redis.call('ZADD', KEYS[1], ARGV[2], due[1])
redis.call('SET', KEYS[2] .. due[1], ARGV[3], 'PX', ARGV[4])
return due[1]
"""
_EXTEND = """
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('PEXPIRE', KEYS[2], ARGV[4])
redis.call('ZADD', KEYS[1], 'XX', ARGV[3], ARGV[1])
return 1
"""
_RELEASE = """
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('DEL', KEYS[2])
if ARGV[3] == '' then redis.call('ZREM', KEYS[1], ARGV[1])
else redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1]) end
return 1
"""


@dataclass(frozen=True)
class Claim:
    """One conversation, held for a while."""

    conversation: str
    token: str


class Schedule:
    """A named set of due conversations.

    Args:
        redis: the store.
        name: `turn`, `deliver:telegram`, …
        lease: seconds that a claim lasts unless it is kept up.
    """

    def __init__(self, redis: Redis, name: str, lease: float = 15.0) -> None:
        self.redis, self.name, self.lease = redis, name, lease
        self.key = f"lotse:due:{name}"
        self.lease_key = f"lotse:lease:{name}:"
        self.wake_key = f"lotse:wake:{name}"
        self._claim = redis.register_script(_CLAIM)
        self._extend = redis.register_script(_EXTEND)
        self._release = redis.register_script(_RELEASE)

    async def add(self, conversation: str, delay: float = 0.0) -> None:
        """Make a conversation due, unless it already is."""
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.zadd(self.key, {conversation: time.time() + delay}, nx=True)
            pipe.lpush(self.wake_key, "1")
            pipe.ltrim(self.wake_key, 0, 99)
            await pipe.execute()

    async def claim(self) -> Claim | None:
        """Take the conversation that has been due longest; None when none is."""
        token = secrets.token_hex(8)
        now = time.time()
        found = await self._claim(
            keys=[self.key, self.lease_key], args=[now, now + self.lease, token, int(self.lease * 1000)]
        )
        return Claim(str(found), token) if found else None

    async def wait(self, seconds: float = 1.0) -> None:
        """Sleep until somebody adds work, `seconds` at most."""
        await self.redis.blpop([self.wake_key], timeout=seconds)

    async def release(self, claim: Claim, again_in: float | None = None) -> bool:
        """Give a claim back: done, or due again in some seconds. False when the lease was lost."""
        due = "" if again_in is None else str(time.time() + again_in)
        return bool(
            await self._release(
                keys=[self.key, self.lease_key + claim.conversation],
                args=[claim.conversation, claim.token, due],
            )
        )

    @contextlib.asynccontextmanager
    async def kept(self, claim: Claim) -> AsyncIterator[None]:
        """Keep the lease up while the body runs."""

        async def extend() -> None:
            while True:
                await asyncio.sleep(self.lease / 3)
                await self._extend(
                    keys=[self.key, self.lease_key + claim.conversation],
                    args=[claim.conversation, claim.token, time.time() + self.lease, int(self.lease * 1000)],
                )

        task = asyncio.create_task(extend())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])  # `await task` would take a cancellation of our own for the task's
