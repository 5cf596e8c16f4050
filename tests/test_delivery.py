"""The outbox reaches the other side: in order, each part once, over failures and deaths."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from redis.asyncio import Redis

from bot.conversation import notice
from bot.conversation.conversations import Conversations
from bot.conversation.model import Event
from bot.conversation.schedule import Claim
from channels.delivery import Delivery, TryLater, Unreachable

Send = Callable[[dict[str, str], str], Awaitable[None]]


def words(record: dict[str, str], event: Event) -> list[str]:
    """A message of several words goes in parts."""
    return str(event.data["text"]).split() if event.type == "message" else []


async def begun(redis: Redis, send: Send, *texts: str) -> tuple[Delivery, str]:
    conversations = Conversations(redis)
    conversation, _ = await conversations.create("sms", "de", address="+49301234")
    await conversations.add(conversation, [notice.system(text, "de") for text in texts])
    return Delivery(conversations, "sms", words, send), conversation


async def claimed(delivery: Delivery, conversation: str) -> Claim:
    await delivery.due.redis.zadd(delivery.due.key, {conversation: 0})
    claim = await delivery.due.claim()
    assert claim is not None
    return claim


async def test_everything_is_sent_in_order(redis: Redis) -> None:
    sent: list[str] = []

    async def send(record: dict[str, str], part: str) -> None:
        assert record["address"] == "+49301234"
        sent.append(part)

    delivery, conversation = await begun(redis, send, "eins zwei", "drei")
    await delivery.take(await claimed(delivery, conversation))
    assert sent == ["eins", "zwei", "drei"]
    assert await delivery.due.claim() is None


async def test_after_a_failure_it_goes_on_at_the_same_part(redis: Redis) -> None:
    sent: list[str] = []
    failing = True

    async def send(record: dict[str, str], part: str) -> None:
        if part == "zwei" and failing:
            raise OSError
        sent.append(part)

    delivery, conversation = await begun(redis, send, "eins zwei", "drei")
    await delivery.take(await claimed(delivery, conversation))
    assert sent == ["eins"]
    assert (await delivery.conversations.record(conversation))["failures"] == "1"
    failing = False
    await delivery.take(await claimed(delivery, conversation))
    assert sent == ["eins", "zwei", "drei"]
    assert (await delivery.conversations.record(conversation))["failures"] == "0"


async def test_the_other_side_may_ask_to_wait(redis: Redis) -> None:
    async def send(record: dict[str, str], part: str) -> None:
        raise TryLater(40)

    delivery, conversation = await begun(redis, send, "eins")
    await delivery.take(await claimed(delivery, conversation))
    assert await delivery.due.claim() is None
    due = await redis.zscore(delivery.due.key, conversation)
    now = (await redis.time())[0]
    assert due is not None
    assert 30 < due - now < 41


async def test_who_cannot_be_reached_is_left_alone(redis: Redis) -> None:
    tries = 0

    async def send(record: dict[str, str], part: str) -> None:
        nonlocal tries
        tries += 1
        raise Unreachable

    delivery, conversation = await begun(redis, send, "eins", "zwei")
    await delivery.take(await claimed(delivery, conversation))
    assert await delivery.due.claim() is None
    await delivery.conversations.add(conversation, [notice.system("drei", "de")])
    await delivery.take(await claimed(delivery, conversation))
    assert tries == 2  # the first of each try, none of the others


async def test_what_comes_in_during_the_last_part_is_sent_too(redis: Redis) -> None:
    sent: list[str] = []

    async def send(record: dict[str, str], part: str) -> None:
        sent.append(part)
        if part == "eins":
            await delivery.conversations.add(conversation, [notice.system("zwei", "de")])

    delivery, conversation = await begun(redis, send, "eins")
    await delivery.take(await claimed(delivery, conversation))
    again = await delivery.due.claim()
    assert again is not None
    await delivery.take(again)
    assert sent == ["eins", "zwei"]


async def test_who_lost_the_lease_stops_and_the_next_goes_on(redis: Redis) -> None:
    sent: list[str] = []

    async def send(record: dict[str, str], part: str) -> None:
        sent.append(part)
        if part == "eins":  # another took it over meanwhile
            await redis.set(delivery.due.lease_key + conversation, "another")

    delivery, conversation = await begun(redis, send, "eins zwei")
    await delivery.take(await claimed(delivery, conversation))
    assert sent == ["eins"]


@pytest.mark.parametrize("workers", [1, 4])
async def test_many_conversations_over_several_deliverers(redis: Redis, workers: int) -> None:
    sent: dict[str, list[str]] = {}

    async def send(record: dict[str, str], part: str) -> None:
        sent.setdefault(record["address"], []).append(part)
        await asyncio.sleep(0.001)

    conversations = Conversations(redis)
    stop = asyncio.Event()
    deliverers = [Delivery(conversations, "sms", words, send) for _ in range(workers)]
    tasks = [asyncio.create_task(deliverer.run(stop)) for deliverer in deliverers]
    for number in range(20):
        conversation, _ = await conversations.create("sms", "de", address=str(number))
        for text in ("a b", "c", "d e f"):
            await conversations.add(conversation, [notice.system(text, "de")])
    async with asyncio.timeout(20):
        while sum(map(len, sent.values())) < 120:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    stop.set()
    await asyncio.gather(*tasks)
    assert all("".join(parts) == "abcdef" for parts in sent.values())
