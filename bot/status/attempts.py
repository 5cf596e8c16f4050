"""How often somebody may be wrong: counted per conversation, per sender and per file number, then locked.

`limits` counts hits in a window, but can neither count the same try once (a turn is repeated with the same
message id when a process dies) nor take a try back when it was right, in one step over several counters. So
this is one Lua script over sorted sets: members are tries, scores their times.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import time
from dataclasses import dataclass

from redis.asyncio import Redis

# A try is entered before the case system is asked, so that many at once can't slip through together.
# ARGV: now, window, member, then a limit for each key. Answers {locked seconds, tries left}.
_ENTER = """
local now, window, member = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local locked, left = 0, 1e9
local known = redis.call('ZSCORE', KEYS[1], member)
for i, key in ipairs(KEYS) do
  local limit = tonumber(ARGV[3 + i])
  local newest = redis.call('ZREVRANGE', key, 0, 0, 'WITHSCORES')[2]
  if newest and redis.call('ZCARD', key) >= limit and not known then
    local rest = tonumber(newest) + window - now
    if rest > 0 then locked = math.max(locked, rest) else redis.call('DEL', key) end
  elseif not known then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
  end
end
if locked > 0 then return {tostring(locked), '0'} end
for i, key in ipairs(KEYS) do
  redis.call('ZADD', key, 'NX', now, member)
  redis.call('PEXPIRE', key, math.ceil(window * 1000))
  left = math.min(left, tonumber(ARGV[3 + i]) - redis.call('ZCARD', key))
end
return {'0', tostring(left)}
"""


@dataclass(frozen=True)
class Try:
    """One entered try.

    Attributes:
        locked: seconds until the next one is allowed; 0 when this one is.
        left: wrong tries that are left if this one is wrong too.
    """

    keys: tuple[str, ...]
    member: str
    locked: float
    left: int

    @property
    def minutes(self) -> int:
        return math.ceil(self.locked / 60)


class Attempts:
    """The counters.

    Args:
        key: 32 bytes; names in the store are keyed hashes, so that they tell nothing.
        limit: wrong tries after which it locks.
        window: seconds that wrong tries count, and that a lock lasts from the last of them.
    """

    def __init__(self, redis: Redis, key: bytes, limit: int, window: float) -> None:
        self.redis, self.limit, self.window = redis, limit, window
        self._key = key
        self._enter = redis.register_script(_ENTER)

    async def enter(self, message_id: str, **counters: str | tuple[str, int]) -> Try:
        """Enter a try in every counter; the same message is entered once.

        Args:
            message_id: of the citizen's message.
            counters: kind → who or what is counted, with a limit of its own where it has one.
        """
        limited = {kind: (who, self.limit) if isinstance(who, str) else who for kind, who in counters.items()}
        limits = {self._name(kind, who): limit for kind, (who, limit) in limited.items()}
        keys = tuple(limits)
        member = self._digest(f"{counters.get('conversation', '')}:{message_id}")
        locked, left = await self._enter(keys=list(keys), args=[time.time(), self.window, member, *limits.values()])
        return Try(keys, member, float(locked), int(float(left)))

    async def take_back(self, entered: Try) -> None:
        """It was right, or could not be checked: it doesn't count."""
        async with self.redis.pipeline(transaction=True) as pipe:
            for key in entered.keys:
                pipe.zrem(key, entered.member)
            await pipe.execute()

    def _name(self, kind: str, who: str) -> str:
        return f"lotse:status:tries:{kind}:{self._digest(who)}"

    def _digest(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:32]
