"""How long somebody will wait, from how people were picked up lately; None when that can't be told."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from itertools import takewhile

from redis.asyncio import Redis

from bot.desk.move import GAPS

ENOUGH = 3  # pick-ups, fewer say nothing
RECENT = 2 * 3600.0  # seconds; what was before says nothing about now


def seconds(gaps: Sequence[tuple[float, float]], position: int, now: float) -> float | None:
    """The wait at `position` (1 is next).

    Args:
        gaps: (time, seconds since the one before or since the queue began), newest first.
    """
    lately = [gap for _, gap in takewhile(lambda entry: now - entry[0] < RECENT, gaps)]
    if len(lately) < ENOUGH:
        return None
    return position * sum(lately) / len(lately)


async def gaps(redis: Redis, unit: str) -> list[tuple[float, float]]:
    """The last pick-ups of a unit."""
    rows = [row.split() for row in await redis.lrange(GAPS + unit, 0, -1)]
    return [(float(when), float(gap)) for when, gap in rows]


def minutes(known: Sequence[tuple[float, float]], position: int) -> int | None:
    """The wait as a citizen is told it: whole minutes, one at least."""
    found = seconds(known, position, time.time())
    return None if found is None else max(1, math.ceil(found / 60))
