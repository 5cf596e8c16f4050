"""Order is kept while nobody looks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import presence, queue, serve, tend
from bot.desk.move import ACTIVE, QUEUE
from bot.desk.staff import Staff
from bot.settings import Settings
from tests.desk.conftest import Begin


async def gone(redis: Redis, who: Staff) -> None:
    """Its console has not been seen for long."""
    await redis.zadd(presence.PRESENT, {who.login: time.time() - 3600})


async def test_conversations_of_somebody_who_is_gone_come_back_to_their_place(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    await presence.arrive(redis, anna)
    first, second = await citizen(), await citizen()
    await serve.take(conversations, settings, first, anna)
    await gone(redis, anna)
    await tend.round_(conversations, settings)
    assert list(await queue.places(conversations)) == [first, second]
    record = await conversations.record(first)
    assert (record["state"], record["agent"]) == ("waiting", "")
    last = [e.data for _, e in await conversations.history(first) if e.type == "message"][-1]
    assert "abgebrochen" in last["text"]
    assert await redis.smembers(ACTIVE + anna.login) == set()


async def test_who_is_there_keeps_them(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    await presence.arrive(redis, anna)
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    await tend.round_(conversations, settings)
    assert (await conversations.record(conversation))["agent"] == anna.login


async def test_away_when_nothing_is_done(
    conversations: Conversations, settings: Settings, redis: Redis, anna: Staff
) -> None:
    await presence.arrive(redis, anna)
    await redis.hset(presence.PRESENCE + anna.login, "acted", f"{time.time() - 3600:.0f}")
    await presence.see(redis, anna.login)  # the console is open, but nobody is at it
    await tend.round_(conversations, settings)
    assert await presence.status_of(redis, anna.login) == "away"


async def test_erased_conversations_wait_no_longer(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin
) -> None:
    conversation, other = await citizen(), await citizen()
    await redis.delete(f"lotse:conversation:{conversation}")
    await tend.round_(conversations, settings)
    assert await redis.zrange(QUEUE, 0, -1) == [other]


async def test_a_conversation_that_is_gone_leaves_its_person_free(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    await redis.delete(f"lotse:conversation:{conversation}")
    await tend.round_(conversations, settings)
    assert await redis.smembers(ACTIVE + anna.login) == set()


async def test_one_process_at_a_time_and_another_when_it_dies(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    await presence.arrive(redis, anna)
    stop = asyncio.Event()
    tasks = [asyncio.create_task(tend.tend(conversations, settings, stop)) for _ in range(2)]
    await until(redis.get, tend.TENDING)
    tasks[0].cancel()  # it may be the one or the other; in both cases the work goes on
    conversation = await citizen()
    await until(redis.hget, f"lotse:desk:record:{conversation}", "offer")
    stop.set()
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def until(ask: Callable[..., Awaitable[object]], *args: str) -> None:
    """Until there is an answer; the test's own time limit ends a vain wait."""
    for _ in range(3000):
        if await ask(*args):
            return
        await asyncio.sleep(0.01)
    raise AssertionError(args)


async def test_who_has_closed_the_page_for_long_waits_no_longer(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin
) -> None:
    left, here, other = await citizen(), await citizen(), await citizen()
    await conversations.here(here)
    await redis.set(f"lotse:here:{left}", f"{time.time() - 3600}")
    await tend.round_(conversations, settings)
    assert list(await queue.places(conversations)) == [here, other]
    assert (await conversations.record(left))["state"] == "bot"
    last = [e.data for _, e in await conversations.history(left) if e.type == "message"][-1]
    assert "nicht mehr" in last["text"]


async def test_nothing_is_noted_of_an_erased_conversation(conversations: Conversations, redis: Redis) -> None:
    await conversations.here("nobody")
    assert await redis.keys("lotse:here:*") == []
