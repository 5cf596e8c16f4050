"""The audit log: appended, filtered, expiring by the day."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from redis.asyncio import Redis

from bot import settings as configuration
from bot.privacy import audit
from bot.privacy.export import erase
from bot.privacy.retention import DAY, retention


async def test_entries_come_back_in_order(redis: Redis) -> None:
    for action in ("conversation.open", "value.reveal"):
        await audit.record(redis, "meier", action, "c1", "email")
    found = [entry async for entry in audit.entries(redis)]
    assert [(entry.actor, entry.action, entry.conversation, entry.detail) for entry in found] == [
        ("meier", "conversation.open", "c1", "email"),
        ("meier", "value.reveal", "c1", "email"),
    ]


async def test_entries_know_when(redis: Redis) -> None:
    await audit.record(redis, "meier", "login")
    (entry,) = [entry async for entry in audit.entries(redis)]
    assert abs(entry.time - datetime.now(timezone.utc)) < timedelta(minutes=1)


async def test_entries_of_one_conversation(redis: Redis) -> None:
    await audit.record(redis, "meier", "conversation.open", "c1")
    await audit.record(redis, "meier", "conversation.open", "c2")
    assert [entry.conversation async for entry in audit.entries(redis, conversation="c2")] == ["c2"]


async def test_entries_of_one_actor(redis: Redis) -> None:
    await audit.record(redis, "meier", "login")
    await audit.record(redis, "yilmaz", "login")
    assert [entry.actor async for entry in audit.entries(redis, actor="yilmaz")] == ["yilmaz"]


async def test_a_day_expires_when_its_retention_is_over(redis: Redis) -> None:
    await audit.record(redis, "meier", "login")
    (key,) = await redis.keys("lotse:audit:*")
    seconds = retention(configuration.load()).audit
    assert seconds < await redis.ttl(key) <= seconds + DAY


async def test_erasing_a_conversation_leaves_who_read_it(redis: Redis) -> None:
    await audit.record(redis, "meier", "conversation.open", "c1")
    await redis.hset("lotse:conversation:c1", "state", "bot")
    await erase(redis, "c1")
    assert len([entry async for entry in audit.entries(redis)]) == 1
