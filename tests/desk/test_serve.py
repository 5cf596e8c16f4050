"""Taken by one, heard by the citizen, given back, closed."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import queue, serve
from bot.desk.move import ACTIVE
from bot.desk.serve import Refused
from bot.desk.staff import Staff
from bot.settings import Settings
from tests.desk.conftest import Begin


async def last(conversations: Conversations, conversation: str, kind: str) -> dict[str, object]:
    return [e.data for _, e in await conversations.history(conversation) if e.type == kind][-1]


async def test_taken_by_exactly_one_of_many(conversations: Conversations, settings: Settings, citizen: Begin) -> None:
    conversation = await citizen()
    everybody = [Staff(f"agent-{n}", f"Beratung {n}", "agent") for n in range(20)]
    results = await asyncio.gather(
        *(serve.take(conversations, settings, conversation, who) for who in everybody), return_exceptions=True
    )
    assert results.count(None) == 1
    assert {str(each) for each in results if each} == {"person"}
    winner = everybody[results.index(None)]
    record = await conversations.record(conversation)
    assert (record["state"], record["agent"]) == ("person", winner.login)
    assert await queue.places(conversations) == {}


async def test_the_citizen_learns_who_has_joined(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    assert await last(conversations, conversation, "state") == {"state": "person", "name": "Beratung A"}


async def test_nobody_has_more_than_the_cap(conversations: Conversations, settings: Settings, citizen: Begin) -> None:
    who = Staff("agent-c", "Beratung C", "agent", cap=2)
    waiting = [await citizen() for _ in range(4)]
    results = await asyncio.gather(
        *(serve.take(conversations, settings, each, who) for each in waiting), return_exceptions=True
    )
    assert results.count(None) == 2
    assert {str(each) for each in results if each} == {"full"}


async def test_writes_once_however_often_it_is_sent(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    for _ in range(3):
        await serve.write(conversations, settings, conversation, anna, " Guten Tag ", "de", message_id="x1")
    said = [e.data for _, e in await conversations.history(conversation) if e.data.get("from") == "person"]
    assert [(each["text"], each["name"], each["dir"]) for each in said] == [("Guten Tag", "Beratung A", "ltr")]


@pytest.mark.parametrize(("text", "code"), [("  ", "empty"), ("x" * 4001, "too-long")])
async def test_refuses_what_is_no_message(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff, text: str, code: str
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    with pytest.raises(Refused, match=code):
        await serve.write(conversations, settings, conversation, anna, text, "de")


async def test_nobody_writes_into_a_colleagues_conversation(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff, bert: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    with pytest.raises(Refused, match="other"):
        await serve.write(conversations, settings, conversation, bert, "Hallo", "de")


async def test_the_bot_returns_and_says_what_it_is(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    await serve.give_back(conversations, settings, conversation, anna)
    assert await last(conversations, conversation, "state") == {"state": "bot"}
    notice = await last(conversations, conversation, "message")
    assert notice["from"] == "system"
    assert "Computerprogramm" in str(notice["text"])
    assert await redis.smembers(ACTIVE + anna.login) == set()


async def test_closed_with_how_it_ended(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    with pytest.raises(Refused, match="wrapup"):
        await serve.close(conversations, settings, conversation, anna, "nonsense")
    await serve.close(conversations, settings, conversation, anna, "solved")
    assert (await conversations.record(conversation))["state"] == "closed"
    record = await redis.hgetall(f"lotse:desk:record:{conversation}")
    assert (record["wrapup"], record["agent"]) == ("solved", "agent-a")
    assert 29 * 86400 < await redis.ttl(f"lotse:desk:record:{conversation}") <= 30 * 86400


async def test_after_closing_one_can_ask_for_a_person_again(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    await serve.close(conversations, settings, conversation, anna, "solved")
    wish = queue.Request(conversation, "de", "another-message")
    assert await queue.request(conversations, settings, wish) == "done"
    await serve.take(conversations, settings, conversation, anna)
    assert (await conversations.record(conversation))["agent"] == "agent-a"
