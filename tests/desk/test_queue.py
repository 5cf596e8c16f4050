"""Into the queue once, out of it once, and everybody knows where they stand."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import queue, serve
from bot.desk.queue import Place, Request
from bot.desk.staff import Staff
from bot.settings import Settings
from tests.desk.conftest import Begin


async def told(conversations: Conversations, conversation: str, kind: str) -> list[dict[str, object]]:
    return [event.data for _, event in await conversations.history(conversation) if event.type == kind]


async def test_waits_and_is_told_the_place(conversations: Conversations, citizen: Begin) -> None:
    conversation = await citizen()
    assert (await conversations.record(conversation))["state"] == "waiting"
    assert await told(conversations, conversation, "queue") == [{"position": 1, "minutes": None}]


async def test_the_same_message_puts_in_the_queue_once(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    conversation = await citizen()
    wish = Request(conversation, "de", "first-message")
    assert await queue.request(conversations, settings, wish) == "again"
    assert len(await told(conversations, conversation, "state")) == 1


async def test_a_turn_tried_again_after_the_person_has_gone_does_not_wait_anew(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    conversation = await citizen()
    await queue.leave(conversations, settings, conversation)
    assert await queue.request(conversations, settings, Request(conversation, "de", "first-message")) == "again"
    assert (await conversations.record(conversation))["state"] == "bot"


async def test_another_message_while_waiting_changes_nothing(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    conversation = await citizen()
    assert await queue.request(conversations, settings, Request(conversation, "de", "second")) == "waiting"
    assert list(await queue.places(conversations)) == [conversation]


async def test_a_forgotten_conversation_does_not_get_in(conversations: Conversations, settings: Settings) -> None:
    assert await queue.request(conversations, settings, Request("nobody", "de", "m")) == "unknown"
    assert await queue.places(conversations) == {}


async def test_whoever_waits_longest_is_first_and_danger_comes_before(
    conversations: Conversations, citizen: Begin
) -> None:
    first, second = await citizen(), await citizen()
    crisis = await citizen(reason="crisis")
    assert list(await queue.places(conversations)) == [crisis, first, second]


async def test_places_move_up_when_somebody_leaves(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    first, second = await citizen(), await citizen()
    await queue.leave(conversations, settings, first)
    assert [entry["position"] for entry in await told(conversations, second, "queue")] == [2, 1]
    assert (await told(conversations, first, "state"))[-1] == {"state": "bot"}


async def test_places_move_up_when_somebody_is_taken(
    conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff
) -> None:
    first, second = await citizen(), await citizen()
    await serve.take(conversations, settings, first, anna)
    assert (await told(conversations, second, "queue"))[-1]["position"] == 1


async def test_nobody_is_told_the_same_twice(conversations: Conversations, citizen: Begin) -> None:
    conversation = await citizen()
    await asyncio.gather(*(queue.announce(conversations) for _ in range(5)))
    assert len(await told(conversations, conversation, "queue")) == 1


async def test_units_have_queues_of_their_own(conversations: Conversations, citizen: Begin) -> None:
    housing = await citizen(unit="housing")
    identity = await citizen(unit="identity")
    found = await queue.places(conversations)
    assert found == {housing: Place(1, None), identity: Place(1, None)}


async def test_an_erased_conversation_is_out_of_the_queue_at_the_next_touch(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    await redis.delete(f"lotse:conversation:{conversation}")
    await queue.leave(conversations, settings, conversation)
    assert await queue.places(conversations) == {}


async def test_request_without_the_engine_says_where_one_stands(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    await citizen()
    second = await citizen(waits=False)
    said = await queue.request_now(conversations, settings, second, "en", "m")
    assert "number 2" in said
    assert (await conversations.record(second))["state"] == "waiting"


def test_a_long_wait_comes_with_a_call_back(settings: Settings) -> None:
    short, long = Place(1, 15), Place(9, 16)
    assert "call you back" not in queue.queued_text(settings, "en", short)
    assert "call you back" in queue.queued_text(settings, "en", long)
    assert not queue.takes_long(settings, Place(9, None))


def test_todays_notice_is_told_in_the_best_language_there_is(settings: Settings) -> None:
    desk = {"notice": {"de": "Heute nur Notfälle.", "en": "Emergencies only today."}}
    with_notice = replace(settings, raw={**settings.raw, "desk": desk})
    assert queue.closed_text(with_notice, "tr").startswith("Emergencies only today.")
    assert queue.queued_text(with_notice, "de-x-simple", None).startswith("Heute nur Notfälle.")
