"""The form and the action, over the real case service and a real vault."""

from __future__ import annotations

import inspect
import logging
from typing import Any

import pytest
from rasa_sdk import Tracker
from redis.asyncio import Redis

from actions import context
from actions.status import ActionAskFileNumber, ActionAskSecondFactor, ActionStatus, ActionSubscribe, ValidateStatusForm
from bot.language.messages import messages
from bot.settings import Settings
from bot.status.check import network
from tests.status.conftest import Demo, Said

DOMAIN = {"forms": {"status_form": {"required_slots": ["file_number", "second_factor"]}}}
NUMBER, BORN = "AB-2026-10001", "1988-03-14"


def tracker(conversation: str, language: str = "en", message_id: str = "m1", **slots: Any) -> Tracker:
    latest = {"text": "x", "metadata": {"language": language, "message_id": message_id}}
    state = {
        "sender_id": conversation,
        "slots": slots,
        "latest_message": latest,
        "events": [],
        "paused": False,
    }
    return Tracker.from_dict({**state, "followup_action": None, "active_loop": {}, "latest_action_name": None})


async def begin() -> str:
    conversation, _ = await context.conversations().create("web", "en")
    return conversation


async def ask(number: str, factor: str, conversation: str = "", message_id: str = "m1", language: str = "en") -> Said:
    """One finished form, as the engine hands it to the action."""
    conversation = conversation or await begin()
    sealed = {
        "file_number": await context.vault().put(conversation, "file_number", number),
        "second_factor": await context.vault().put(conversation, "birth_date", factor),
    }
    said = Said()
    events = await ActionStatus().run(said, tracker(conversation, language, message_id, **sealed), DOMAIN)
    assert {event["name"]: event["value"] for event in events} == {"file_number": None, "second_factor": None}
    return said


async def test_who_knows_both_gets_state_since_what_to_do_and_whom_to_ask(acting: Demo) -> None:
    said = await ask(NUMBER, BORN)
    text, card = said.last["text"], said.last["json_message"]["card"]
    assert said.outcome == "status_given"
    assert card["state"] == "waiting_for_you"
    for part in (
        card["title"],
        card["state_label"],
        card["since"],
        card["expected"],
        card["next"],
        card["contact"],
    ):
        assert part
        assert part in text
    assert "Extend a residence permit" in card["title"]
    assert "Proof of health insurance" in card["next"]


@pytest.mark.parametrize(
    ("number", "born", "secret"),
    [("AB-2026-10004", "1991-01-08", "abgelehnt"), ("AB-2026-10012", "1962-04-03", "bewilligt")],
)
async def test_a_decision_is_never_disclosed(acting: Demo, number: str, born: str, secret: str) -> None:
    assert acting.cases.get(number)["decision"] == secret  # type: ignore[index]
    said = await ask(number, born, language="de")
    assert said.last["json_message"]["card"]["state"] == "decided"
    for word in ("abgelehnt", "bewilligt", "genehmigt"):
        assert word not in str(said.messages)


async def test_wrong_number_and_wrong_date_are_refused_alike(acting: Demo) -> None:
    wrong_date = await ask(NUMBER, "1988-03-15")
    wrong_number = await ask("AB-2026-99999", BORN)
    assert wrong_date.outcome == "status_refused"
    assert wrong_date.messages == wrong_number.messages


async def test_the_fifth_wrong_try_locks_and_says_so(acting: Demo) -> None:
    conversation = await begin()
    outcomes = [(await ask(f"AB-2026-2000{n}", BORN, conversation, f"m{n}")).outcome for n in range(5)]
    assert outcomes == ["status_refused"] * 4 + ["status_locked"]
    right = await ask(NUMBER, BORN, conversation, "m9")
    assert right.outcome == "status_locked"
    assert "15" in right.last["text"]


async def test_a_repeated_turn_counts_once(acting: Demo) -> None:
    conversation = await begin()
    for _ in range(9):
        said = await ask(NUMBER, "1988-03-15", conversation, "the-same")
    assert said.outcome == "status_refused"


async def test_an_unreachable_system_is_said_and_a_person_offered(acting: Demo) -> None:
    acting.settings.raw["status"]["backends"]["demo"]["url"] = "http://127.0.0.1:9/{file_number}"
    said = await ask(NUMBER, BORN)
    assert said.outcome == "status_unavailable"
    assert "/human" in [button["payload"] for button in said.last["buttons"]]


async def validate(**slots: Any) -> tuple[dict[str, Any], Said]:
    """One step of the form, `requested_slot` being what was asked last."""
    said, conversation = Said(), slots.pop("conversation", "") or await begin()
    of = tracker(conversation, **slots)
    of.events = [{"event": "slot", "name": name, "value": value} for name, value in slots.items()]
    events = await ValidateStatusForm().run(said, of, DOMAIN)
    return {event["name"]: event["value"] for event in events if event["event"] == "slot"}, said


async def test_a_wrong_number_is_explained_with_an_example(acting: Demo) -> None:
    slots, said = await validate(file_number="12345")
    assert slots["file_number"] is None
    assert "AB-2026-12345" in said.last["text"]


async def test_a_typed_number_that_no_masker_saw_becomes_a_placeholder(acting: Demo) -> None:
    conversation = await begin()
    slots, said = await validate(conversation=conversation, file_number=" ab 2026 10001")
    assert not said.messages
    assert await context.vault().open(conversation, slots["file_number"]) == NUMBER


@pytest.mark.parametrize("wrong", ["yesterday", "31.02.1990", "24.05.2090"])
async def test_a_wrong_date_is_explained_with_an_example(acting: Demo, wrong: str) -> None:
    conversation = await begin()
    number = await context.vault().put(conversation, "file_number", NUMBER)
    slots, said = await validate(conversation=conversation, file_number=number, second_factor=wrong)
    assert slots["file_number"] == number
    assert slots["second_factor"] is None
    assert "24.05.1990" in said.last["text"]


async def test_an_expired_placeholder_is_asked_anew(acting: Demo) -> None:
    slots, said = await validate(file_number="[file_number:0123456789ab]")
    assert slots["file_number"] is None
    assert said.outcome == "status_asked"


async def test_a_group_is_neither_asked_nor_told(acting: Demo) -> None:
    conversation = await begin()
    await context.conversations().add(conversation, [], {"group": "1"})
    slots, _ = await validate(conversation=conversation, file_number=None)
    assert slots["requested_slot"] is None
    said = await ask(NUMBER, BORN, conversation)
    assert said.outcome == "status_refused"
    assert "card" not in said.last["json_message"]


async def test_a_caller_is_promised_no_news(acting: Demo, redis: Redis) -> None:
    """Once the call is over there is nowhere to tell them."""
    conversation, _ = await context.conversations().create("call", "en")
    await ask(NUMBER, BORN, conversation)
    said = Said()
    await ActionSubscribe().run(said, tracker(conversation), DOMAIN)
    assert said.last["text"] == messages().text("en", "phone-no-news")
    assert not await redis.exists(f"lotse:status:subscription:{conversation}")


@pytest.mark.parametrize(("factor", "words"), [("birth_date", "born"), ("pin", "PIN")])
async def test_the_second_factor_is_asked_for_by_its_name(acting: Demo, factor: str, words: str) -> None:
    acting.settings.raw["status"]["backends"]["demo"]["second_factor"] = factor
    conversation, said = await begin(), Said()
    number = await context.vault().put(conversation, "file_number", NUMBER)
    await ActionAskSecondFactor().run(said, tracker(conversation, file_number=number), DOMAIN)
    assert words in said.last["text"]


async def test_a_case_opens_with_its_pin_where_that_is_the_factor(acting: Demo) -> None:
    acting.settings.raw["status"]["backends"]["demo"]["second_factor"] = "pin"
    assert (await ask(NUMBER, "482 913")).outcome == "status_given"
    assert (await ask(NUMBER, BORN, message_id="m2")).outcome == "status_refused"


async def test_public_cases_need_no_second_factor(acting: Demo) -> None:
    acting.settings.raw["status"]["backends"]["demo"]["second_factor"] = "none"
    conversation = await begin()
    number = await context.vault().put(conversation, "file_number", NUMBER)
    slots, _ = await validate(conversation=conversation, file_number=number)
    assert slots["requested_slot"] is None


async def test_what_is_wrong_is_said_once_and_not_asked_again_at_once(acting: Demo) -> None:
    conversation = await begin()
    of = tracker(conversation)
    of.events = [{"event": "user", "text": "x"}]
    for action in (ActionAskFileNumber(), ActionAskSecondFactor()):
        asked = Said()
        await _run(action, asked, of)
        assert asked.outcome == "status_asked"
    _, explained = await validate(conversation=conversation, file_number="12345")
    custom = explained.last["json_message"]
    of.events += [{"event": "bot", "text": explained.last["text"], "data": {"custom": custom}}]
    for action in (ActionAskFileNumber(), ActionAskSecondFactor()):
        asked = Said()
        await _run(action, asked, of)
        assert not asked.messages


async def _run(action: Any, said: Said, of: Tracker) -> None:
    """As rasa_sdk does: an action may be a coroutine or not."""
    done = action.run(said, of, DOMAIN)
    if inspect.isawaitable(done):
        await done


async def test_what_can_be_collected_is_told_with_opening_hours(acting: Demo) -> None:
    said = await ask("AB-2026-10002", "1995-11-02")
    assert "Mon" in said.last["json_message"]["card"]["next"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("?", "!", True),
    ],
)
def test_a_household_is_one_network(settings: Settings, one: str, other: str, same: bool) -> None:
    assert (network(settings, one) == network(settings, other)) is same
    assert one not in network(settings, one)


async def test_nothing_that_identifies_anybody_is_logged(acting: Demo, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    await ask(NUMBER, BORN)
    await ask(NUMBER, "1977-01-02")
    for part in (NUMBER, "10001", BORN, "1988", "14.03", "1977", "March 14"):
        assert part not in caplog.text


async def test_the_store_holds_no_number_in_the_clear(acting: Demo, redis: Redis) -> None:
    await ask(NUMBER, "1977-01-02")
    for key in await redis.keys("*"):
        kind = await redis.type(key)
        value = {"zset": redis.zrange, "stream": redis.xrange}.get(kind)
        held = await value(key, "-" if kind == "stream" else 0, "+" if kind == "stream" else -1) if value else None
        held = held or (
            await redis.hgetall(key) if kind == "hash" else await redis.get(key) if kind == "string" else ""
        )
        assert "10001" not in f"{key}{held}"
        assert "1977" not in f"{key}{held}"
