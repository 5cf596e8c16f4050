"""What the engine's actions do: into the queue, or a call-back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from redis.asyncio import Redis

from actions import context, handover
from actions.handover import ActionCallback, ActionHandover, ValidateCallbackForm, reason
from bot import settings as configuration
from bot.conversation.conversations import Conversations
from bot.desk import queue
from bot.desk.tickets import Tickets
from bot.knowledge.library import Library, procedures
from bot.privacy.vault import Vault
from bot.settings import Settings
from tests.desk.conftest import Begin

DOMAIN = {"forms": {"callback_form": {"required_slots": ["contact", "preferred_time"]}}}


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch, redis: Redis, settings: Settings, conversations: Conversations) -> Tickets:
    """The actions on this test's store; the real catalogue without the search in it."""
    made = Tickets(redis, settings)
    known = Library(procedures(settings), None)  # type: ignore[arg-type]
    monkeypatch.setattr(context, "redis", lambda: redis)
    monkeypatch.setattr(context, "conversations", lambda: conversations)
    monkeypatch.setattr(context, "vault", lambda: Vault(redis, settings.key("vault"), 60))
    monkeypatch.setattr(handover, "tickets", lambda: made)
    monkeypatch.setattr(handover, "library", lambda: known)
    return made


def user(intent: str) -> dict[str, Any]:
    return {"event": "user", "parse_data": {"intent": {"name": intent}}}


def bot(outcome: str) -> dict[str, Any]:
    return {"event": "bot", "text": "x", "data": {"custom": {"outcome": outcome}}}


def tracker(conversation: str, events: list[dict[str, Any]] | None = None, **slots: Any) -> Tracker:
    latest = {"text": "x", "metadata": {"language": "en", "message_id": "m-handover", "channel": "web"}}
    state = {"sender_id": conversation, "slots": slots, "latest_message": latest, "events": events or []}
    more = {"paused": False, "followup_action": None, "active_loop": {}, "latest_action_name": None}
    return Tracker.from_dict({**state, **more})


async def run(action: Any, told: Tracker) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, told, DOMAIN)
    return dispatcher.messages, events


async def test_puts_into_the_queue_with_reason_and_topic(
    acting: Tickets, redis: Redis, conversations: Conversations, citizen: Begin
) -> None:
    conversation = await citizen(waits=False)
    told = tracker(conversation, [bot("no_content"), user("human")], procedure="wohngeld")
    said, _ = await run(ActionHandover(), told)
    assert "You are next" in said[0]["text"]
    assert said[0]["custom"]["outcome"] == "handed_over"
    assert said[0]["buttons"][0]["payload"] == "/leave_queue"
    record = await redis.hgetall(f"lotse:desk:record:{conversation}")
    assert (record["reason"], record["topic"], record["language"]) == ("no-content", "housing", "en")
    assert list(await queue.places(conversations)) == [conversation]


async def test_the_action_run_twice_queues_once(acting: Tickets, conversations: Conversations, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    first, _ = await run(ActionHandover(), tracker(conversation))
    second, _ = await run(ActionHandover(), tracker(conversation))
    assert first[0]["text"] == second[0]["text"]
    states = [e for _, e in await conversations.history(conversation) if e.type == "state"]
    assert len(states) == 1


async def test_outside_hours_a_call_back_is_offered(
    acting: Tickets, monkeypatch: pytest.MonkeyPatch, settings: Settings, conversations: Conversations, citizen: Begin
) -> None:
    closed = replace(settings, raw={**settings.raw, "desk": {}})
    monkeypatch.setattr(configuration, "load", lambda: closed)
    conversation = await citizen(waits=False)
    said, _ = await run(ActionHandover(), tracker(conversation))
    assert said[0]["custom"]["outcome"] == "desk_closed"
    assert said[0]["buttons"][0]["payload"] == "/callback"
    assert await queue.places(conversations) == {}


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([user("human")], "asked"),
        ([user("crisis"), bot("crisis"), user("human")], "crisis"),
        ([user("crisis"), user("greet"), user("thank"), user("goodbye"), user("human")], "asked"),
        ([user("complaint"), bot("complaint_taken"), user("human")], "complaint"),
        ([user("nlu_fallback"), bot("misunderstood"), user("human")], "misunderstood"),
        ([user("ask_procedure"), bot("answered"), user("human")], "asked"),
    ],
)
def test_why_a_person_is_wanted(events: list[dict[str, Any]], expected: str) -> None:
    assert reason(tracker("c", events)) == expected
    assert expected in queue.REASONS


async def test_takes_a_number_that_the_vault_has(acting: Tickets, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    placeholder = await context.vault().put(conversation, "phone", "+4930231250")
    dispatcher = CollectingDispatcher()
    validate = ValidateCallbackForm().validate_contact
    assert await validate(placeholder, dispatcher, tracker(conversation), DOMAIN) == {"contact": placeholder}
    assert dispatcher.messages == []


@pytest.mark.parametrize("value", ["call me", "[phone:000000000000]", "[birth_date:ab12]", ""])
async def test_refuses_what_cannot_be_called(acting: Tickets, citizen: Begin, value: str) -> None:
    conversation = await citizen(waits=False)
    dispatcher = CollectingDispatcher()
    validate = ValidateCallbackForm().validate_contact
    assert await validate(value, dispatcher, tracker(conversation), DOMAIN) == {"contact": None}
    assert "can't recognise" in dispatcher.messages[0]["text"]


@pytest.mark.parametrize(("value", "kept"), [(" tomorrow ", "tomorrow"), ("", None), ("x" * 201, None)])
async def test_a_time_is_a_few_words(acting: Tickets, value: str, kept: str | None) -> None:
    validate = ValidateCallbackForm().validate_preferred_time
    assert await validate(value, CollectingDispatcher(), tracker("c"), DOMAIN) == {"preferred_time": kept}


async def test_makes_a_ticket_and_tells_its_number(acting: Tickets, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    placeholder = await context.vault().put(conversation, "email", "post@example.org")
    told = tracker(conversation, contact=placeholder, preferred_time="morgens", procedure="wohngeld")
    said, events = await run(ActionCallback(), told)
    number = said[0]["custom"]["card"]["number"]
    assert number in said[0]["text"]
    ticket = await acting.find(number)
    assert ticket
    assert await acting.contact(ticket) == "post@example.org"
    assert (ticket.contact_kind, ticket.topic, ticket.preferred) == ("email", "housing", "morgens")
    assert {event["name"]: event["value"] for event in events} == {"contact": None, "preferred_time": None}


async def test_says_so_when_the_vault_has_forgotten_the_number(acting: Tickets, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    said, _ = await run(ActionCallback(), tracker(conversation, contact="[phone:000000000000]", preferred_time="x"))
    assert "no longer stored" in said[0]["text"]
    assert await acting.everything() == []
