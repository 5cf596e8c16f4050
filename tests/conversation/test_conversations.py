"""Reading an outbox as it grows."""

from __future__ import annotations

import asyncio
from typing import Any

from redis.asyncio import Redis

from bot.conversation import notice
from bot.conversation.conversations import Conversations


async def heard(conversations: Conversations, conversation: str, after: str, number: int) -> list[Any]:
    found: list[Any] = []
    async with asyncio.timeout(5):
        async for each in conversations.follow(conversation, after, block=0.05):
            if each is not None:
                found.append(each)
            if len(found) == number:
                break
    return found


async def test_the_end_of_a_turn_is_heard_after_its_reply_even_by_who_comes_late(redis: Redis) -> None:
    conversations = Conversations(redis)
    conversation, _ = await conversations.create("web", "de")
    [first] = await conversations.add(conversation, [notice.system("Frage", "de")])
    await conversations.typing(conversation, "bot", True)
    [reply] = await conversations.add(conversation, [notice.system("Antwort", "de")])
    await conversations.typing(conversation, "bot", False)
    (entry, event), typing = await heard(conversations, conversation, first, 2)
    assert (entry, event.data["text"]) == (reply, "Antwort")
    assert typing == (None, {"from": "bot", "on": False})


async def test_nothing_is_missed_between_two_reads(redis: Redis) -> None:
    conversations = Conversations(redis)
    conversation, _ = await conversations.create("web", "de")
    await conversations.add(conversation, [notice.system("Antwort", "de")])
    found = []
    async with asyncio.timeout(5):
        async for each in conversations.follow(conversation, "0", block=0.05):
            found.append(each)
            if len(found) == 1:  # before the reader reads on
                await conversations.typing(conversation, "bot", False)
            elif each is not None:
                break
    assert found[-1] == (None, {"from": "bot", "on": False})


async def test_reading_ends_with_the_conversation(redis: Redis) -> None:
    conversations = Conversations(redis)
    conversation, _ = await conversations.create("web", "de")
    await conversations.erase(conversation)
    assert [each async for each in conversations.follow(conversation, "0", block=0.05)] == []
