"""Earlier conversations of the same person: only where the authority offers it and the citizen has agreed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from fastapi import FastAPI, Request
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.engine import Engine
from bot.conversation.model import Event, Inbound
from bot.conversation.worker import take
from bot.desk import earlier, notes, queue, serve
from bot.desk.staff import Staff
from bot.privacy import audit
from bot.privacy.export import erase, export
from bot.privacy.vault import Vault
from bot.settings import Settings
from channels.parts import services_of
from tests.desk.conftest import LogIn, account, serving

CHAT = "4711"
Say = Callable[..., Awaitable[list[Event]]]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, raw={**settings.raw, "desk": {**settings.section("desk"), "earlier": True}})


@pytest.fixture
async def say(conversations: Conversations, settings: Settings) -> AsyncIterator[Say]:
    """A citizen's message and its whole turn, with an engine that puts everybody into the queue; what came of it."""
    app = FastAPI()

    @app.post("/webhooks/lotse/turn")
    async def turn(request: Request) -> dict[str, object]:
        body = await request.json()
        reason = "crisis" if "crisis" in body["text"] else "asked"
        wish = queue.Request(body["conversation"], "de", body["message_id"], reason, topic="identity")
        await queue.request(conversations, settings, wish)
        return {"messages": [{"text": "Einen Moment.", "custom": {"outcome": "handed_over"}}]}

    async with serving(app) as address:
        client = Engine(address, "secret")
        services = services_of(settings, conversations, client)

        async def speak(conversation: str, text: str, button: str | None = None) -> list[Event]:
            message = f"m{len(await conversations.history(conversation))}-message"
            entry = await conversations.accept(conversation, Inbound(message, text, button), "de")
            claim = await conversations.turns.claim()
            assert claim
            await take(conversations, services, claim)
            later = [event for _, event in await conversations.history(conversation, entry)]
            return [event for event in later if event.type == "message"]

        yield speak
        await client.close()


async def chat(conversations: Conversations, name: str, channel: str = "telegram", address: str = CHAT) -> str:
    return (await conversations.create(channel, "de", conversation=name, address=address))[0]


async def served(conversations: Conversations, settings: Settings, conversation: str, who: Staff, note: str) -> None:
    """Somebody at the desk takes it, notes something and closes it."""
    vault = Vault(conversations.redis, settings.key("vault"), 600)
    await serve.take(conversations, settings, conversation, who)
    await notes.add(conversations.redis, settings, vault, conversation, who, note)
    await serve.close(conversations, settings, conversation, who, "appointment")


def asked(said: list[Event]) -> bool:
    return [button["title"] for button in said[-1].data["buttons"]] == ["Ja", "Nein"]


async def links(redis: Redis) -> list[str]:
    return sorted([key async for key in redis.scan_iter("lotse:desk:person:*")])


async def kept(redis: Redis) -> list[str]:
    return sorted([key async for key in redis.scan_iter("lotse:desk:visits:*")])


async def test_who_agrees_is_known_the_next_time(
    redis: Redis, conversations: Conversations, settings: Settings, say: Say, anna: Staff
) -> None:
    first = await chat(conversations, "first")
    said = await say(first, "einen Menschen bitte")
    assert asked(said)
    assert "30 Tagen" in said[-1].data["text"]
    assert [event.data.get("remember") for event in await say(first, "Ja.")] == ["yes"]  # typed counts like the button
    await served(conversations, settings, first, anna, "Ruf an: 0171 3920055")
    second = await chat(conversations, "second")
    said = await say(second, "noch einmal")
    assert [button["title"] for button in said[-1].data["buttons"]] == ["Nicht mehr merken"]
    (visit,) = await earlier.visits(conversations, settings, second)
    assert (visit.conversation, visit.topic, visit.end, visit.wrapup) == ("first", "identity", "closed", "appointment")
    assert visit.notes[0]["text"].startswith("Ruf an: [phone:")
    assert CHAT not in str(await links(redis))
    days = settings.section("retention")["desk_days"] * 86400
    for key in [*await links(redis), *await kept(redis)]:
        assert 0 < await redis.ttl(key) <= days


@pytest.mark.parametrize("answer", ["Nein", "weiß nicht"])
async def test_without_a_yes_nothing_is_kept(
    redis: Redis, conversations: Conversations, settings: Settings, say: Say, anna: Staff, answer: str
) -> None:
    first = await chat(conversations, "first")
    assert asked(await say(first, "einen Menschen bitte"))
    await say(first, answer)
    await served(conversations, settings, first, anna, "Notiz")
    assert await links(redis) == await kept(redis) == []


async def test_not_asked_in_a_crisis_and_nothing_of_it_is_kept(
    redis: Redis, conversations: Conversations, settings: Settings, say: Say, anna: Staff
) -> None:
    first = await chat(conversations, "first")
    assert not asked(await say(first, "crisis"))
    await served(conversations, settings, first, anna, "Notiz")
    assert await links(redis) == await kept(redis) == []
    second = await chat(conversations, "second")  # somebody who has agreed before
    await say(second, "einen Menschen bitte")
    await say(second, "Ja")
    await redis.hset("lotse:desk:record:second", "reason", "crisis")
    await served(conversations, settings, second, anna, "Notiz")
    assert await kept(redis) == []


@pytest.mark.parametrize(
    ("channel", "address", "more"),
    [("web", "", {}), ("sms", "+49171", {}), ("call", "", {}), ("telegram", "1", {"outside": {"kind": "zammad"}})],
)
async def test_not_asked_where_nothing_tells_persons_apart_or_nobody_would_see_it(
    conversations: Conversations, settings: Settings, channel: str, address: str, more: dict[str, Any]
) -> None:
    raw = {**settings.raw, "desk": {**settings.section("desk"), **more}}
    conversation = await chat(conversations, "one", channel, address)
    assert await earlier.question(conversations, replace(settings, raw=raw), conversation) == ""


async def test_off_unless_switched_on(conversations: Conversations, settings: Settings) -> None:
    raw = {**settings.raw, "desk": {**settings.section("desk"), "earlier": False}}
    conversation = await chat(conversations, "one")
    assert await earlier.question(conversations, settings, conversation) == "ask"
    assert await earlier.question(conversations, replace(settings, raw=raw), conversation) == ""
    assert await earlier.agree(conversations, replace(settings, raw=raw), conversation) is False
    assert await links(conversations.redis) == []


async def test_a_caller_hears_question_and_answer_in_one_message(conversations: Conversations, say: Say) -> None:
    said = await say(await chat(conversations, "call", "call", "digest-of-the-number"), "einen Menschen bitte")
    assert len(said) == 1
    assert said[0].data["text"].startswith("Einen Moment.\nDürfen wir")
    assert asked(said)


async def test_a_yes_to_somebody_at_the_desk_is_no_consent(
    redis: Redis, conversations: Conversations, settings: Settings, say: Say, anna: Staff
) -> None:
    first = await chat(conversations, "first")
    button = (await say(first, "einen Menschen bitte"))[-1].data["buttons"][0]["id"]
    await serve.take(conversations, settings, first, anna)
    assert await say(first, "Ja") == []
    assert await links(redis) == []
    assert (await say(first, "Ja", button))[0].data["remember"] == "yes"  # the button itself can mean nothing else


async def test_taken_back_it_is_gone_and_not_asked_again(
    redis: Redis, conversations: Conversations, settings: Settings, say: Say, anna: Staff
) -> None:
    first = await chat(conversations, "first")
    await say(first, "einen Menschen bitte")
    await say(first, "ja")
    await served(conversations, settings, first, anna, "Notiz")
    second = await chat(conversations, "second")
    await say(second, "einen Menschen bitte")
    assert [event.data.get("remember") for event in await say(second, "Nicht mehr merken")] == ["no"]
    assert await links(redis) == await kept(redis) == []
    await queue.leave(conversations, settings, second)
    assert not asked(await say(second, "doch einen Menschen"))


async def linked(conversations: Conversations, settings: Settings, anna: Staff) -> None:
    for name in ("first", "second"):
        await chat(conversations, name)
        wish = queue.Request(name, "de", "m1-message", topic="identity")
        await queue.request(conversations, settings, wish)
        await earlier.agree(conversations, settings, name)
        await served(conversations, settings, name, anna, f"Notiz zu {name}")


async def test_erasing_one_erases_all_that_are_linked(
    redis: Redis, conversations: Conversations, settings: Settings, anna: Staff
) -> None:
    await linked(conversations, settings, anna)
    await chat(conversations, "somebody-else", address="4712")
    await erase(redis, "second")
    assert await links(redis) == await kept(redis) == []
    assert [key async for key in redis.scan_iter("*") if {"first", "second"} & set(key.split(":"))] == []
    assert await redis.exists("lotse:conversation:somebody-else")


async def test_the_export_tells_what_is_linked(
    redis: Redis, conversations: Conversations, settings: Settings, anna: Staff
) -> None:
    await linked(conversations, settings, anna)
    told = [each["data"] for each in (await export(redis, "second"))["kept"] if each["store"] == "lotse:desk:visits"]
    assert "Notiz zu first" in str(told)
    assert "Notiz zu second" in str(told)


async def test_only_whoever_has_the_conversation_sees_it_and_opening_is_on_record(
    redis: Redis, conversations: Conversations, settings: Settings, anna: Staff, bert: Staff, log_in: LogIn
) -> None:
    await linked(conversations, settings, anna)
    await account(redis, "chief", "Leitung", "supervisor")
    wish = queue.Request("second", "de", "m2-message")
    await queue.request(conversations, settings, wish)
    desk, other = await log_in("agent-a"), await log_in("agent-b")
    here = "/desk/conversations/second"
    assert "Frühere Gespräche" not in (await desk.get(here)).text
    await desk.post(f"{here}/take")
    page = (await desk.get(here)).text
    assert "Frühere Gespräche" in page
    assert "Termin vereinbart" in page
    assert "Notiz zu first" not in page
    visit = next(
        each for each in await earlier.visits(conversations, settings, "second") if each.conversation == "first"
    )
    path = f"{here}/earlier/{visit.id}"
    assert (await other.get(path)).status_code == 403
    assert "Frühere Gespräche" not in (await (await log_in("chief")).get(here)).text
    assert (await desk.get(f"{here}/earlier/1-1")).status_code == 403
    assert "Notiz zu first" in (await desk.get(path)).text
    seen = [(each.actor, each.detail) async for each in audit.entries(redis, conversation="first")]
    assert seen == [("agent-a", visit.id)]


async def test_a_chat_that_begins_anew_does_not_show_old_notes(
    redis: Redis, conversations: Conversations, settings: Settings, anna: Staff, log_in: LogIn
) -> None:
    """A chat keeps its id, the desk its notes for days: without consent they are not for the next who has it."""
    await chat(conversations, "first")
    await queue.request(conversations, settings, queue.Request("first", "de", "m1-message"))
    await served(conversations, settings, "first", anna, "alte Notiz")
    await redis.delete("lotse:conversation:first", "lotse:seen:first")  # expired
    await chat(conversations, "first")
    await queue.request(conversations, settings, queue.Request("first", "de", "m1-message"))
    desk = await log_in("agent-a")
    await desk.post("/desk/conversations/first/take")
    await desk.post("/desk/conversations/first/note", text="neue Notiz")
    page = (await desk.get("/desk/conversations/first")).text
    assert "neue Notiz" in page
    assert "alte Notiz" not in page
