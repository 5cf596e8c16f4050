"""Telegram's limits, kept by all gateways together: 1 message a second a chat, 30 a second in all, 20 a minute a group.

python-telegram-bot's own `AIORateLimiter` knows one process only, forgets when that process is killed, lets twice the
rate through after a pause, and has no limit for a private chat. This one has its place (`BaseRateLimiter`) and keeps a
message's time in the store: from before it is sent until a window after it was answered. Whatever the network does in
between, no window of Telegram's can hold more.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this (as of November 2026)
"""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

OVERALL, CHAT, GROUP = (30, 1.0), (1, 1.0), (20, 60.0)  # how many in how many seconds
PATIENCE = 0.25  # seconds that a message waits here; longer, and its conversation is taken up again later
IN_FLIGHT = 5.0  # seconds after which an unanswered message counts as sent: its gateway has died
NOW = "now"  # as rate_limit_args: at once or not at all

# KEYS: pause of all, pause of the chat, then a sorted set a limit. ARGV: this message, then (count, seconds) a limit.
_ENTER = """
local t = redis.call('TIME')
local now, wait = t[1] + t[2] / 1000000, 0
for i = 1, 2 do wait = math.max(wait, redis.call('PTTL', KEYS[i]) / 1000) end
for i = 3, #KEYS do
  local count, seconds = tonumber(ARGV[2 * i - 4]), tonumber(ARGV[2 * i - 3])
  redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', string.format('%.6f', now - seconds))
  if redis.call('ZCARD', KEYS[i]) >= count then
    local oldest = redis.call('ZRANGE', KEYS[i], -count, -count, 'WITHSCORES')
    wait = math.max(wait, oldest[2] + seconds - now, 0.01)
  end
end
if wait > 0 then return math.ceil(wait * 1000) end
for i = 3, #KEYS do
  redis.call('ZADD', KEYS[i], string.format('%.6f', now + tonumber(ARGV[#ARGV])), ARGV[1])
  redis.call('PEXPIRE', KEYS[i], math.ceil((tonumber(ARGV[2 * i - 3]) + tonumber(ARGV[#ARGV])) * 1000))
end
return 0
"""
_LEAVE = """
local t = redis.call('TIME')
for i = 1, #KEYS do redis.call('ZADD', KEYS[i], 'XX', string.format('%.6f', t[1] + t[2] / 1000000), ARGV[1]) end
return 1
"""
# A chat that must wait waits alone; when several must at the same time, it is the bot that is too fast
_PAUSE = """
redis.call('SET', KEYS[2], '1', 'PX', ARGV[1])
local t = redis.call('TIME')
local now = t[1] + t[2] / 1000000
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', string.format('%.6f', now))
redis.call('ZADD', KEYS[3], string.format('%.6f', now + ARGV[1] / 1000), ARGV[2])
redis.call('PEXPIRE', KEYS[3], 3600000)
if redis.call('ZCARD', KEYS[3]) > 1 then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
return 1
"""
_PREFIX = "lotse:telegram:pace"
Call = Callable[..., Coroutine[Any, Any, Any]]


class SharedLimiter(BaseRateLimiter[str]):
    """Limits every call that names a chat.

    Args:
        redis: the store.
        name: what a chat is called in the store: a keyed hash, not its number.
    """

    def __init__(self, redis: Redis, name: Callable[[int], str]) -> None:
        self.name = name
        self._enter = redis.register_script(_ENTER)
        self._leave = redis.register_script(_LEAVE)
        self._pause = redis.register_script(_PAUSE)

    async def initialize(self) -> None:
        """Nothing to do."""

    async def shutdown(self) -> None:
        """Nothing to do."""

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: str | None,
    ) -> Any:
        """Make the call when there is room.

        Raises:
            RetryAfter: there is none soon, or Telegram says so.
        """
        if data.get("chat_id") is None:
            return await callback(*args, **kwargs)
        chat = int(data["chat_id"])
        pauses = [f"{_PREFIX}:pause", f"{_PREFIX}:pause:{self.name(chat)}"]
        limits = {f"{_PREFIX}:all": OVERALL}
        if endpoint != "sendChatAction":
            limits[f"{_PREFIX}:chat:{self.name(chat)}"] = CHAT
            if chat < 0:
                limits[f"{_PREFIX}:group:{self.name(chat)}"] = GROUP
        sets, numbers = list(limits), [number for limit in limits.values() for number in limit]
        token = secrets.token_hex(6)
        while wait := int(await self._enter(keys=[*pauses, *sets], args=[token, *numbers, IN_FLIGHT])):
            if rate_limit_args == NOW or wait > PATIENCE * 1000:
                raise RetryAfter(timedelta(milliseconds=wait))
            await asyncio.sleep(wait / 1000)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            milliseconds = math.ceil(seconds(error) * 1000) + 100
            await self._pause(keys=[*pauses, f"{_PREFIX}:paused"], args=[milliseconds, self.name(chat)])
            raise
        finally:
            await self._leave(keys=sets, args=[token])


def seconds(error: RetryAfter) -> float:
    """How long to wait; the library is about to change its type."""
    return error._retry_after.total_seconds()
