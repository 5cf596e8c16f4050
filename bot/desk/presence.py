"""Who is there: available, busy or away, seen through an open console, and away when nothing has been done for long.

Keys:
    lotse:desk:present           sorted set: login → when its console was last seen
    lotse:desk:presence:<login>  hash: status, acted (when the person last did something), missed (offers in a row),
                                 served (when last asked or at work), offered (the conversation last offered)
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal, get_args

from redis.asyncio import Redis

from bot.conversation.conversations import DESK_EVENTS
from bot.desk.staff import Staff

Status = Literal["available", "busy", "away"]
STATUSES: tuple[Status, ...] = get_args(Status)
PRESENT = "lotse:desk:present"
PRESENCE = "lotse:desk:presence:"
UNSEEN = 45.0  # seconds after which a console that says nothing is gone; it says something every few


@dataclass(frozen=True)
class Presence:
    """How somebody is there."""

    login: str
    status: Status
    seen: float
    acted: float
    active: int

    def here(self, now: float) -> bool:
        return now - self.seen < UNSEEN


async def arrive(redis: Redis, who: Staff) -> None:
    """Logged in: agents are available at once, others when they say so."""
    now = time.time()
    status: Status = "available" if who.role == "agent" else "away"
    async with redis.pipeline(transaction=True) as pipe:
        pipe.hset(PRESENCE + who.login, mapping={"status": status, "acted": f"{now:.0f}", "missed": 0})
        pipe.zadd(PRESENT, {who.login: now})
        await pipe.execute()
    await stir(redis)


async def depart(redis: Redis, login: str) -> None:
    """Logged out."""
    async with redis.pipeline(transaction=True) as pipe:
        pipe.hset(PRESENCE + login, "status", "away")
        pipe.zrem(PRESENT, login)
        await pipe.execute()
    await stir(redis)


async def see(redis: Redis, login: str) -> None:
    """The console is open."""
    await redis.zadd(PRESENT, {login: time.time()})


async def act(redis: Redis, login: str) -> None:
    """The person has done something."""
    now = time.time()
    async with redis.pipeline(transaction=True) as pipe:
        pipe.hset(PRESENCE + login, mapping={"acted": f"{now:.0f}", "missed": 0})
        pipe.zadd(PRESENT, {login: now})
        await pipe.execute()


async def declare(redis: Redis, login: str, status: Status) -> None:
    """The person says how they are there."""
    await redis.hset(PRESENCE + login, mapping={"status": status, "missed": 0})
    await act(redis, login)
    await stir(redis)


async def status_of(redis: Redis, login: str) -> Status:
    found = await redis.hget(PRESENCE + login, "status")
    return found if found in STATUSES else "away"


async def everybody(redis: Redis) -> list[Presence]:
    """Everybody who has been there lately, by login."""
    seen = dict(await redis.zrange(PRESENT, 0, -1, withscores=True))
    logins = sorted(seen)
    if not logins:
        return []
    async with redis.pipeline(transaction=False) as pipe:
        for login in logins:
            pipe.hgetall(PRESENCE + login)
            pipe.scard(f"lotse:desk:active:{login}")
        answers = await pipe.execute()
    return [
        Presence(
            login,
            row.get("status", "away") if row.get("status") in STATUSES else "away",
            float(seen[login]),
            float(row.get("acted") or 0),
            int(active),
        )
        for login, row, active in zip(logins, answers[::2], answers[1::2], strict=True)
    ]


async def stir(redis: Redis) -> None:
    """Open consoles and the router look anew."""
    await redis.xadd(DESK_EVENTS, {"conversation": "", "type": "presence"}, maxlen=10_000)
