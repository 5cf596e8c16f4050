"""What keeps the desk in order while nobody looks: offers, places in the queue, people and conversations that are gone.

Every gateway runs this; one at a time does the work, and another takes over within seconds when it dies. Each step
only brings the store to what it should be, so doing it twice changes nothing.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time

from redis.exceptions import RedisError

from bot.conversation.conversations import DESK_EVENTS, Conversations
from bot.desk import outside, presence, queue, routing, serve
from bot.desk.move import ACTIVE, QUEUE
from bot.settings import Settings

log = logging.getLogger("lotse.desk")
TENDING = "lotse:desk:tending"
LEASE = 3000  # milliseconds
PAUSE = 1.0  # seconds between two rounds when nothing happens


async def tend(conversations: Conversations, settings: Settings, stop: asyncio.Event) -> None:
    """Work until told to stop.

    Raises:
        SettingsError: the outside desk is not configured as it has to be.
    """
    elsewhere = outside.open_desk(settings)
    redis, token = conversations.redis, secrets.token_hex(8)
    while not stop.is_set():
        try:
            if not await _mine(conversations, token):
                await asyncio.sleep(PAUSE)
                continue
            last = await redis.xrevrange(DESK_EVENTS, count=1)
            if elsewhere:
                await outside.round_(conversations, settings, elsewhere)
            await round_(conversations, settings)
            # whatever has happened since, the next round looks at everything; not hundreds of times a second
            await redis.xread({DESK_EVENTS: last[0][0] if last else "0"}, block=int(PAUSE * 1000))
            await asyncio.sleep(0.05)
        except asyncio.CancelledError:
            raise
        except RedisError as error:
            log.warning("the store is away (%s)", type(error).__name__)
            await asyncio.sleep(PAUSE)
        except Exception:
            log.exception("a round at the desk failed")
            await asyncio.sleep(PAUSE)


async def _mine(conversations: Conversations, token: str) -> bool:
    """Whether this process is the one that works; it stays so while it comes back in time."""
    if await conversations.redis.set(TENDING, token, nx=True, px=LEASE):
        return True
    if await conversations.redis.get(TENDING) != token:
        return False
    return bool(await conversations.redis.pexpire(TENDING, LEASE))


async def round_(conversations: Conversations, settings: Settings) -> None:
    """One look at everything."""
    await drop_what_is_gone(conversations)
    await give_up_who_has_left(conversations, settings)
    await send_away_who_does_nothing(conversations, settings)
    await bring_back_from_who_is_gone(conversations, settings)
    await routing.route(conversations.redis, settings)
    await queue.announce(conversations)


async def drop_what_is_gone(conversations: Conversations) -> None:
    """Conversations that were erased or have expired wait no longer."""
    redis = conversations.redis
    waiting = await redis.zrange(QUEUE, 0, -1)
    if not waiting:
        return
    async with redis.pipeline(transaction=False) as pipe:
        for conversation in waiting:
            pipe.hget(f"lotse:conversation:{conversation}", "state")
        states = await pipe.execute()
    gone = [each for each, state in zip(waiting, states, strict=True) if state is None]
    if gone:
        await redis.zrem(QUEUE, *gone)
        await presence.stir(redis)


async def give_up_who_has_left(conversations: Conversations, settings: Settings) -> None:
    """Whoever has closed the page for `[desk] absent_minutes` waits no longer. Other channels can't tell."""
    redis, now = conversations.redis, time.time()
    longest = float(settings.section("desk").get("absent_minutes", 5)) * 60
    waiting = await redis.zrange(QUEUE, 0, -1)
    seen = await redis.mget([f"lotse:here:{each}" for each in waiting]) if waiting else []
    for conversation, last in zip(waiting, seen, strict=True):
        if last and now - float(last) > longest:
            await queue.give_up(conversations, settings, conversation)


async def send_away_who_does_nothing(conversations: Conversations, settings: Settings) -> None:
    """Automatic away, after `[desk] away_minutes` without a key or a click."""
    redis, now = conversations.redis, time.time()
    longest = float(settings.section("desk").get("away_minutes", 10)) * 60
    for each in await presence.everybody(redis):
        if each.status != "away" and now - each.acted > longest:
            await redis.hset(presence.PRESENCE + each.login, "status", "away")
            await presence.stir(redis)


async def bring_back_from_who_is_gone(conversations: Conversations, settings: Settings) -> None:
    """Whoever has closed the console or lost the net for `[desk] gone_minutes` no longer has conversations."""
    redis, now = conversations.redis, time.time()
    longest = float(settings.section("desk").get("gone_minutes", 2)) * 60
    seen = dict(await redis.zrange(presence.PRESENT, 0, -1, withscores=True))
    async for key in redis.scan_iter(f"{ACTIVE}*", count=500):
        login = key.removeprefix(ACTIVE)
        if login.startswith("@"):  # an outside desk's
            continue
        if now - float(seen.get(login, 0)) > longest:
            await hand_back(conversations, settings, login)
    for login, last in seen.items():
        if now - float(last) > longest:
            await redis.zrem(presence.PRESENT, login)


async def hand_back(conversations: Conversations, settings: Settings, login: str) -> None:
    """Put all conversations of a person back into the queue, where they were before, and say so."""
    for conversation in await conversations.redis.smembers(ACTIVE + login):
        await serve.return_to_queue(conversations, settings, conversation, login)
