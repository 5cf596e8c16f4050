"""What citizens say about answers: kept by day, without the conversation, identifiers masked."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from datetime import datetime, timezone
from typing import Any

from redis.asyncio import Redis

PREFIX = "lotse:feedback:"  # one hash a day, so that old days expire as a whole


async def keep(redis: Redis, days: int, feedback_id: str, entry: dict[str, Any]) -> None:
    """Keep one piece for `days` days; the same id is kept once, however often it is tried.

    Args:
        entry: `rating` (-1/1 a thumb, 1–5 at the end), `solved`, `text` (masked), `answer`, `language`, `channel`.
    """
    key = PREFIX + datetime.now(timezone.utc).strftime("%Y-%m-%d")
    async with redis.pipeline(transaction=True) as pipe:
        pipe.hset(key, feedback_id, json.dumps({**entry, "time": time.time()}, ensure_ascii=False))
        pipe.expire(key, days * 86400)
        await pipe.execute()


async def entries(redis: Redis) -> AsyncIterator[dict[str, Any]]:
    """Everything that is kept, in no order."""
    async for key in redis.scan_iter(f"{PREFIX}*"):
        for value in (await redis.hgetall(key)).values():
            yield json.loads(value)
