"""Turns and the desk together: the bot is silent while a person is wanted, and no turn undoes a handover."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from fastapi import FastAPI, Request

from bot.conversation.conversations import Conversations
from bot.conversation.engine import Engine
from bot.conversation.model import Inbound
from bot.conversation.worker import take
from bot.desk import queue, serve
from bot.desk.staff import Staff
from bot.settings import Settings
from channels.parts import services_of
from tests.desk.conftest import Begin, serving

Say = Callable[[str, str, str], Awaitable[list[str]]]


@pytest.fixture
async def engine(conversations: Conversations, settings: Settings) -> AsyncIterator[str]:
    """Where the engine would be: "human" hands over, anything else is repeated."""
    app = FastAPI()

    @app.post("/webhooks/lotse/turn")
    async def turn(request: Request) -> dict[str, object]:
        body = await request.json()
        outcome = "smalltalk"
        if body["text"] in ("human", "/human"):
            wish = queue.Request(body["conversation"], "de", body["message_id"])
            await queue.request(conversations, settings, wish)
            outcome = "handed_over"
        return {"messages": [{"text": f"bot: {body['text']}", "custom": {"outcome": outcome}}]}

    async with serving(app) as address:
        yield address


@pytest.fixture
async def say(conversations: Conversations, settings: Settings, engine: str) -> AsyncIterator[Say]:
    """A citizen's message and its whole turn; returns the texts that came of it."""
    client = Engine(engine, "secret")
    services = services_of(settings, conversations, client)

    async def speak(conversation: str, message_id: str, text: str) -> list[str]:
        entry = await conversations.accept(conversation, Inbound(message_id, text), "de")
        claim = await conversations.turns.claim()
        assert claim
        await take(conversations, services, claim)
        later = [event for _, event in await conversations.history(conversation, entry)]
        return [event.data["text"] for event in later if event.type == "message"]

    yield speak
    await client.close()


async def state(conversations: Conversations, conversation: str) -> str:
    return (await conversations.record(conversation))["state"]


@pytest.fixture
async def conversation(conversations: Conversations) -> str:
    return (await conversations.create("web", "de"))[0]


async def test_silent_while_waiting_and_while_a_person_is_there(
    conversations: Conversations, settings: Settings, conversation: str, say: Say, anna: Staff
) -> None:
    assert await say(conversation, "m1-human", "human") == ["bot: human"]
    assert len(await say(conversation, "m2-waits", "noch da?")) == 1  # told once that it is kept
    assert await say(conversation, "m3-waits", "hallo?") == []
    await serve.take(conversations, settings, conversation, anna)
    assert await say(conversation, "m4-person", "Guten Tag") == []
    await serve.give_back(conversations, settings, conversation, anna)
    assert await say(conversation, "m5-again", "und jetzt?") == ["bot: und jetzt?"]


async def test_leaves_the_queue_by_the_buttons_title(conversations: Conversations, conversation: str, say: Say) -> None:
    await say(conversation, "m1-human", "human")
    await say(conversation, "m2-waits", "noch da?")
    assert "Sie warten nicht mehr" in (await say(conversation, "m3-leave", "Nicht mehr warten"))[0]
    assert await state(conversations, conversation) == "bot"


async def test_a_call_back_rather_than_waiting_leaves_the_queue_and_goes_on_with_the_engine(
    conversations: Conversations, conversation: str, say: Say
) -> None:
    await say(conversation, "m1-human", "human")
    await conversations.redis.hset(f"lotse:conversation:{conversation}", "offer", '{"rückruf": "/callback"}')
    assert await say(conversation, "m2-callback", "Rückruf") == ["bot: /callback"]
    assert await state(conversations, conversation) == "bot"
    assert await queue.places(conversations) == {}


async def test_a_closed_conversation_that_asks_for_a_person_waits(
    conversations: Conversations, settings: Settings, conversation: str, say: Say, anna: Staff
) -> None:
    await say(conversation, "m1-human", "human")
    await serve.take(conversations, settings, conversation, anna)
    await serve.close(conversations, settings, conversation, anna, "solved")
    assert await say(conversation, "m2-human", "human") == ["bot: human"]
    assert await state(conversations, conversation) == "waiting"
    assert list(await queue.places(conversations)) == [conversation]


async def test_a_closed_conversation_that_goes_on_is_the_bots(
    conversations: Conversations, settings: Settings, conversation: str, say: Say, anna: Staff
) -> None:
    await say(conversation, "m1-human", "human")
    await serve.take(conversations, settings, conversation, anna)
    await serve.close(conversations, settings, conversation, anna, "solved")
    assert await say(conversation, "m2-hello", "hallo") == ["bot: hallo"]
    assert await state(conversations, conversation) == "bot"


async def test_a_handover_whose_turn_is_tried_again_gets_its_own_answer(
    conversations: Conversations, settings: Settings, conversation: str, say: Say
) -> None:
    """The action has run, then the worker died: the next one must ask the engine, not say "kept"."""
    await queue.request(conversations, settings, queue.Request(conversation, "de", "m1-human"))
    assert await say(conversation, "m1-human", "human") == ["bot: human"]
    assert await state(conversations, conversation) == "waiting"


async def test_a_person_can_be_reached_without_the_engine(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    gone = Engine("http://127.0.0.1:9", "secret")
    conversation = await citizen(waits=False)

    await conversations.redis.hset(f"lotse:buttons:{conversation}", "b1", "/human")
    await conversations.redis.delete(f"lotse:mailbox:{conversation}")
    await conversations.accept(conversation, Inbound("m2-human", "Mensch", "b1"), "de")
    claim = await conversations.turns.claim()
    assert claim
    await take(conversations, services_of(settings, conversations, gone), claim)
    await gone.close()
    last = (await conversations.history(conversation))[-1][1]
    assert "Sie sind als Nächstes dran" in last.data["text"]
    assert list(await queue.places(conversations)) == [conversation]
