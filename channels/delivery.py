"""Carries the outbox to channels where no page is open: Telegram and SMS.

One deliverer has a conversation at a time, so that its order holds; how far it has got stands in the conversation's
record (`delivered`: `<id in the outbox>/<parts sent of the next>`), so that another goes on there when it dies. Between
a server's acceptance of a part and this note lies a moment in which a kill makes the part come twice: neither
Telegram's nor Twilio's API takes an idempotency key, and a lost answer would be worse.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, UnknownConversation
from bot.conversation.schedule import Claim, Schedule

log = logging.getLogger("lotse.delivery")
Part = TypeVar("Part")
Record = dict[str, str]
FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0  # seconds between two tries at a server that fails

_NOTE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('HSET', KEYS[2], 'delivered', ARGV[2], 'failures', ARGV[3]) end
return 1
"""
# Done, unless something has come in since the outbox was last read
_REST = """
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
redis.call('DEL', KEYS[2])
local at = redis.call('HGET', KEYS[4], 'delivered') or '0-0/0'
local more = redis.call('XRANGE', KEYS[3], '(' .. string.match(at, '^[^/]+'), '+', 'COUNT', 1)
if #more > 0 then redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1]) else redis.call('ZREM', KEYS[1], ARGV[1]) end
return 1
"""


class TryLater(Exception):
    """The other side asks to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds:.1f} s")
        self.seconds = seconds


class Unreachable(Exception):
    """Nothing sent there can arrive any more: the bot was blocked, the number does not exist."""


class LostLease(Exception):
    """Somebody else delivers this conversation now."""


class Delivery:
    """Delivers the conversations of one channel; any number may run, in any number of processes.

    Args:
        channel: as in the conversation's record.
        render: what an event is on this channel, in parts that are each sent by one call; none for what is not shown.
        send: sends one part. Raises TryLater, Unreachable, or anything else for a failure that is tried again.
    """

    def __init__(
        self,
        conversations: Conversations,
        channel: str,
        render: Callable[[Record, Event], Sequence[Part]],
        send: Callable[[Record, Part], Awaitable[None]],
    ) -> None:
        self.conversations, self.channel, self.render, self.send = conversations, channel, render, send
        self.due = Schedule(conversations.redis, f"deliver:{channel}")
        self._note = conversations.redis.register_script(_NOTE)
        self._rest = conversations.redis.register_script(_REST)

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop."""
        while not stop.is_set():
            try:
                claim = await self.due.claim()
                if claim is None:
                    await self.due.wait()
                else:
                    await self.take(claim)
            except asyncio.CancelledError:
                raise
            except Exception as error:  # the store was away: the lease runs out and the conversation comes again
                log.error("delivery of %s failed: %s", self.channel, type(error).__name__)
                await asyncio.sleep(FIRST_WAIT)

    async def take(self, claim: Claim) -> None:
        """Send what one claimed conversation has waiting."""
        try:
            record = await self.conversations.record(claim.conversation)
        except UnknownConversation:
            await self.due.release(claim)
            return
        try:
            async with self.due.kept(claim):
                await self._send_all(claim, record)
        except LostLease:
            return
        except TryLater as wanted:
            await self.due.release(claim, again_in=wanted.seconds)
            return
        except Unreachable:
            log.info("a conversation of %s can't be reached any more", self.channel)
            await self._skip(claim)
        except asyncio.CancelledError:
            await self.due.release(claim, again_in=0)
            raise
        except Exception as error:  # whatever it was, the citizen's answer is not lost
            await self._again(claim, error)
            return
        await self._rested(claim)

    async def _send_all(self, claim: Claim, record: Record) -> None:
        entry, sent = position(record)
        for following, event in await self.conversations.history(claim.conversation, entry):
            for number, part in enumerate(self.render(record, event)):
                if number >= sent:
                    await self.send(record, part)
                    await self._noted(claim, f"{entry}/{number + 1}")
            entry, sent = following, 0
            await self._noted(claim, f"{entry}/0")

    async def _noted(self, claim: Claim, where: str, failures: int = 0) -> None:
        keys = [self.due.lease_key + claim.conversation, f"lotse:conversation:{claim.conversation}"]
        if not await self._note(keys=keys, args=[claim.token, where, failures]):
            raise LostLease

    async def _skip(self, claim: Claim) -> None:
        rows = await self.conversations.history(claim.conversation)
        await self._noted(claim, f"{rows[-1][0] if rows else '0-0'}/0")

    async def _again(self, claim: Claim, error: Exception) -> None:
        record = await self.conversations.record(claim.conversation)
        failures = int(record.get("failures") or 0) + 1
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures - 1, 10)) * random.uniform(0.5, 1.0)  # noqa: S311
        log.warning("%s: %s, try %d, again in %.0f s", self.channel, type(error).__name__, failures, wait)
        await self._noted(claim, record.get("delivered") or "0-0/0", failures)
        await self.due.release(claim, again_in=wait)

    async def _rested(self, claim: Claim) -> None:
        await self._rest(
            keys=[
                self.due.key,
                self.due.lease_key + claim.conversation,
                f"lotse:log:{claim.conversation}",
                f"lotse:conversation:{claim.conversation}",
            ],
            args=[claim.conversation, claim.token, time.time()],
        )


def position(record: Record) -> tuple[str, int]:
    """Up to which entry of the outbox everything was sent, and how many parts of the next one."""
    entry, _, parts = (record.get("delivered") or "0-0/0").partition("/")
    return entry, int(parts or 0)
