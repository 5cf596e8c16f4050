"""Conversations in a chat: commands, corrections, voices, places, groups, people, forgetting."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.desk import presence, serve, staff
from bot.desk.staff import Staff
from bot.language.messages import messages
from channels.telegram import menu
from tests.telegram.botapi import BotApi, Sent
from tests.telegram.conftest import Gateway, Gateways


def word(key: str, language: str = "de", **args: Any) -> str:
    return messages().text(language, key, args)


async def answer(api: BotApi, chat: int, text: str, count: int, **more: Any) -> Sent:
    """Say something; the last message once there are so many."""
    api.say(chat, text, **more)
    return (await api.wait_for(chat, count))[-1]


# Commands


async def test_the_menu_is_in_every_language(gateway: Gateway, api: BotApi) -> None:
    made = await api.wait_for_call("setMyCommands", 13)
    assert {each.get("language_code") for each in made} == {
        None, "de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "fr", "es", "it", "fa",
    }  # fmt: skip
    turkish = next(each for each in made if each.get("language_code") == "tr")
    assert {"command": "person", "description": word("telegram-command-person", "tr")} in turkish["commands"]
    assert [each["command"] for each in turkish["commands"]] == list(menu.SHOWN)


async def test_the_menu_is_set_once(start: Gateways, api: BotApi, redis: Redis) -> None:
    for _ in range(2):
        async with start():
            await api.wait_for_call("setMyCommands", 13)
            await asyncio.sleep(0.3)
    assert len(api.made("setMyCommands")) == 13


async def test_commands_reach_the_engine_as_what_they_mean(gateway: Gateway, api: BotApi) -> None:
    said = {"/start": "/greet", "/help": "/capabilities", "/language": "/change_language", "/delete": "/delete_data"}
    for count, (command, payload) in enumerate(said.items(), start=2):
        assert (await answer(api, 7, command, count)).text == f"bot: {payload}"
    wished = '/change_language{"language": "tr"}'
    assert (await answer(api, 7, "/language türkisch", 6)).text == f"bot: {wished}"
    assert (await answer(api, 7, "/stop", 7)).text == "bot: /stop"


async def test_a_deep_link_opens_a_procedure(gateway: Gateway, api: BotApi) -> None:
    assert (await answer(api, 7, "/start reisepass", 2)).text == 'bot: /choose_procedure{"procedure": "reisepass"}'


async def test_what_a_deep_link_holds_beside_is_kept_nowhere(gateway: Gateway, api: BotApi, redis: Redis) -> None:
    assert (await answer(api, 7, "/start MUSTERMANN-1990", 2)).text == "bot: /greet"
    kept = []
    async for key in redis.scan_iter("*"):
        if await redis.type(key) == "stream":
            kept.append(str(await redis.xrange(key)))
        elif await redis.type(key) == "hash":
            kept.append(str(await redis.hgetall(key)))
    assert "MUSTERMANN" not in "".join(kept)


async def test_stop_ends_what_is_going_on(gateway: Gateway, api: BotApi, redis: Redis) -> None:
    conversation = gateway.chats.conversation(7)
    await answer(api, 7, "/start", 2)
    await redis.hset(f"lotse:status:subscription:{conversation}", "case:1", "x")
    assert (await answer(api, 7, "/stop", 3)).text == "bot: /unsubscribe"
    await answer(api, 7, "/person", 4)
    await gateway.until(7, "waiting")
    assert (await answer(api, 7, "/stop", 5)).text == word("left-queue")


async def test_privacy_tells_of_telegram_and_offers_to_forget(gateway: Gateway, api: BotApi) -> None:
    told = await answer(api, 7, "/privacy", 2)
    assert word("telegram-privacy", website="X").partition("X")[0].strip() in told.text
    api.push(api.press(told, told.button(word("button-delete-data"))))
    assert (await api.wait_for(7, 3))[-1].text == "bot: /delete_data"


# Language


@pytest.mark.parametrize(("code", "language"), [("uk", "uk"), ("pt-br", "de"), ("fa", "fa"), (None, "de")])
async def test_the_language_is_telegrams_at_first(
    code: str | None, language: str, gateway: Gateway, api: BotApi
) -> None:
    notice = (await answer(api, 7, "?", 2, code=code)) and api.to(7)[0]
    assert word("telegram-notice", language) in notice.text
    assert gateway.engine.turns[-1]["metadata"]["language"] == language


async def test_the_language_is_the_texts_then(gateway: Gateway, api: BotApi) -> None:
    await answer(api, 7, "How can I register my new flat in this city?", 2, code="de")
    assert gateway.engine.turns[-1]["metadata"]["language"] == "en"
    await answer(api, 7, "?", 3, code="de")
    assert gateway.engine.turns[-1]["metadata"]["language"] == "en"


# Buttons


async def test_a_button_of_the_bot_counts_and_is_answered(gateway: Gateway, api: BotApi) -> None:
    offer = {"text": "Was?", "buttons": [{"title": "Pass", "payload": "/choose_procedure"}], "custom": {}}
    gateway.engine.replies["frage"] = offer
    asked = await answer(api, 7, "frage", 2)
    api.push(api.press(asked, asked.button("Pass")))
    assert (await api.wait_for(7, 3))[-1].text == "bot: /choose_procedure"
    await api.wait_for_call("answerCallbackQuery")
    assert await gateway.said(7) == ["frage", "Pass"]


async def test_a_button_after_everything_was_forgotten_is_told_so(gateway: Gateway, api: BotApi) -> None:
    sent = await answer(api, 7, "/privacy", 2)
    await gateway.conversations.erase(gateway.chats.conversation(7))
    api.push(api.press(sent, sent.button(word("button-delete-data"))))
    await api.wait_for_call("answerCallbackQuery")
    assert api.answered[0]["text"] == word("telegram-stale")
    assert not await gateway.exists(7)


# Corrections


async def test_a_correction_is_what_is_answered(gateway: Gateway, api: BotApi) -> None:
    gateway.engine.delay = 0.5
    api.say(7, "erste")
    second = api.say(7, "zweite falsch")
    message = {**second["message"], "text": "zweite richtig", "edit_date": 1_790_000_001}
    api.push(api.update(edited_message=message))
    sent = await api.wait_for(7, 3)
    assert [each.text for each in sent][1:] == ["bot: erste", "bot: zweite richtig"]


async def test_an_answered_message_never_runs_again(gateway: Gateway, api: BotApi) -> None:
    update = api.say(7, "erste")
    await api.wait_for(7, 2)
    api.push(api.update(edited_message={**update["message"], "text": "anders", "edit_date": 1_790_000_001}))
    assert (await api.wait_for(7, 3))[-1].text == word("telegram-edited")
    assert gateway.engine.texts() == ["erste"]


# Places and voices


async def test_the_nearest_office(gateway: Gateway, api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [
        {"names": {"de": "Fern"}, "address": "A 1", "geo": [52.52, 13.405]},
        {"names": {"de": "Nah"}, "address": "B 2", "geo": [50.95, 6.95]},
        {"names": {"de": "Nirgends"}, "address": "C 3"},
    ]
    monkeypatch.setattr("channels.telegram.places.offices.of_procedures", lambda procedures: made)
    api.push(api.update(message=api.message(7, location={"latitude": 50.94, "longitude": 6.96})))
    told = (await api.wait_for(7, 2))[-1].text
    assert "Nah\nB 2" in told
    assert "1,3" in told  # kilometres
    assert "Fern" not in told


async def test_an_office_of_the_demo_is_near_wherever_its_city_may_lie(gateway: Gateway, api: BotApi) -> None:
    api.push(api.update(message=api.message(7, location={"latitude": 54.53, "longitude": 7.0})))
    told = (await api.wait_for(7, 2))[-1].text
    assert told.startswith(word("telegram-nearest", kilometres=0.7))
    assert "Lindenallee 48" in told
    assert "Rathausplatz" not in told


async def test_where_no_office_tells_its_place_some_are_named(
    gateway: Gateway, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [{"names": {"de": "Bürgeramt"}, "address": "Rathausplatz 1"}]
    monkeypatch.setattr("channels.telegram.places.offices.of_procedures", lambda procedures: made)
    api.push(api.update(message=api.message(7, location={"latitude": 50.94, "longitude": 6.96})))
    told = (await api.wait_for(7, 2))[-1].text
    assert told.startswith(word("telegram-location"))
    assert "Rathausplatz 1" in told
    assert "50.94" not in json.dumps([turn["text"] for turn in gateway.engine.turns])


VOICE = {"file_id": "v1", "file_unique_id": "v1", "duration": 4, "mime_type": "audio/ogg"}


@pytest.fixture
def hearing(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, str]]:
    """Speech is configured: what was heard, in which language."""
    heard: list[tuple[bytes, str]] = []

    async def transcribe(sound: bytes, language: str) -> str:
        heard.append((sound, language))
        return sound.decode()

    monkeypatch.setattr("channels.telegram.bot.transcriber", lambda settings: transcribe)
    return heard


async def test_a_voice_note_is_heard(hearing: list[tuple[bytes, str]], gateway: Gateway, api: BotApi) -> None:
    api.files["v1"] = b"was kostet ein pass"
    update = api.update(message=api.message(7, voice=VOICE, code="tr"))
    assert [await api.post(update), await api.post(update)] == [200, 200]
    assert (await api.wait_for(7, 2))[-1].text == "bot: was kostet ein pass"
    assert hearing == [(b"was kostet ein pass", "tr")]


@pytest.mark.parametrize(
    ("voice", "key"),
    [({**VOICE, "duration": 21}, "telegram-voice-long"), ({**VOICE, "file_id": "none"}, "telegram-voice-unclear")],
)
async def test_voice_notes_that_are_not_understood(
    voice: dict[str, Any], key: str, hearing: list[tuple[bytes, str]], gateway: Gateway, api: BotApi
) -> None:
    api.push(api.update(message=api.message(7, voice=voice)))
    assert (await api.wait_for(7, 2))[-1].text == word(key, seconds=20)


# Groups


async def test_a_group_is_answered_only_when_it_asks(gateway: Gateway, api: BotApi) -> None:
    mention = [{"type": "mention", "offset": 0, "length": 14}]
    api.say(-55, "unter uns")
    asked = api.say(-55, "@amtslotse_bot und nun?", entities=mention)
    notice, told = await api.wait_for(-55, 2)
    assert word("telegram-group") in notice.text
    assert told.text == "bot: und nun?"
    assert told.reply_to == asked["message"]["message_id"]
    assert await gateway.said(-55) == ["und nun?"]


async def test_a_group_is_known_as_one_to_the_dialogue(gateway: Gateway, api: BotApi) -> None:
    api.say(-55, "/help@amtslotse_bot")
    await api.wait_for(-55, 2)
    assert (await gateway.record(-55))["group"] == "1"
    assert "group" not in (await gateway.chats.begin(7, False, "de"))[1]


# People


@pytest.fixture
async def anna(redis: Redis) -> Staff:
    made = Staff("agent-a", "Beratung A", "agent")
    await staff.save(redis, made, "a-long-enough-password")
    await presence.arrive(redis, made)
    return made


async def test_a_person_takes_over_and_gives_back(gateway: Gateway, api: BotApi, anna: Staff) -> None:
    conversation = gateway.chats.conversation(7)
    told = await answer(api, 7, "/person", 2)
    assert word("desk-queued") in told.text
    assert (await answer(api, 7, "Sind Sie noch da?", 3)).text == word("held-kept")

    await serve.take(gateway.conversations, gateway.settings, conversation, anna)
    assert (await api.wait_for(7, 4))[-1].text == word("widget-joined", name="Beratung A")
    await serve.write(gateway.conversations, gateway.settings, conversation, anna, "Guten Tag & <willkommen>", "de")
    assert (await api.wait_for(7, 5))[-1].text == "Beratung A:\nGuten Tag & <willkommen>"

    update = api.say(7, "Mein Anliegen")
    await api.idle()
    api.push(api.update(edited_message={**update["message"], "text": "Mein neues Anliegen", "edit_date": 1}))
    await api.idle()
    assert (await gateway.said(7))[-2:] == ["Mein Anliegen", "Mein neues Anliegen"]

    await serve.give_back(gateway.conversations, gateway.settings, conversation, anna)
    assert "kein Mensch" in (await api.wait_for(7, 6))[-1].text
    assert (await answer(api, 7, "und weiter?", 7)).text == "bot: und weiter?"
    assert gateway.engine.texts() == ["/human", "und weiter?"]  # the bot heard nothing of what was between


async def test_places_in_the_queue_are_told_when_they_change(gateway: Gateway, api: BotApi, anna: Staff) -> None:
    for chat in (7, 8, 9):
        await answer(api, chat, "/person", 2)
        await gateway.until(chat, "waiting")
    assert "3" in api.to(9)[-1].text
    await serve.take(gateway.conversations, gateway.settings, gateway.chats.conversation(7), anna)
    told = (await api.wait_for(9, 3))[-1]
    assert word("desk-position", position=2) in told.text
    api.push(api.press(told, told.button(word("button-leave-queue"))))
    assert (await api.wait_for(9, 4))[-1].text == word("left-queue")
    assert [len(api.to(chat)) for chat in (7, 8)] == [3, 3]  # 7: joined, 8: next


async def test_a_conversation_with_a_person_is_rated(
    gateway: Gateway, api: BotApi, anna: Staff, redis: Redis
) -> None:
    conversation = gateway.chats.conversation(7)
    await answer(api, 7, "/person", 2)
    await gateway.until(7, "waiting")
    await serve.take(gateway.conversations, gateway.settings, conversation, anna)
    await serve.close(gateway.conversations, gateway.settings, conversation, anna, "solved")
    asked = (await api.wait_for(7, 4))[-1]
    assert word("widget-rate-ask") in asked.text
    api.push(api.press(asked, asked.button(word("widget-rate-4"))))
    await api.wait_for_call("answerCallbackQuery")
    assert api.answered[0]["text"] == word("widget-thanks")
    assert await redis.hget(f"lotse:desk:record:{conversation}", "rating") == "4"


async def test_who_blocks_the_bot_waits_no_longer(gateway: Gateway, api: BotApi, redis: Redis) -> None:
    await answer(api, 7, "/person", 2)
    await gateway.until(7, "waiting")
    member, gone = {"status": "member", "user": {"id": 4242, "is_bot": True, "first_name": "A"}}, {"until_date": 0}
    changed = {
        "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "P"},
        "date": 1_790_000_000,
        "old_chat_member": member,
        "new_chat_member": {**member, **gone, "status": "kicked"},
    }
    api.push(api.update(my_chat_member=changed))
    await gateway.until(7, "closed")
    assert await redis.zrange("lotse:desk:queue", 0, -1) == []


# Forgetting and limits


async def test_the_last_words_come_once_and_nothing_is_left(gateway: Gateway, api: BotApi, redis: Redis) -> None:
    gateway.engine.replies["lösch alles"] = {"text": "Gelöscht.", "custom": {"outcome": "privacy", "erase": True}}
    api.say(7, "Hallo Welt wie geht es")
    await api.wait_for(7, 2)
    assert (await answer(api, 7, "lösch alles", 3)).text == "Gelöscht."
    await asyncio.sleep(2.5)  # longer than it would take to come twice
    assert len(api.to(7)) == 3
    history = await gateway.conversations.history(gateway.chats.conversation(7))
    assert "Hallo Welt" not in str([event.data for _, event in history])


async def test_too_many_messages_are_told_once(start: Gateways, api: BotApi) -> None:
    async with start() as gateway:
        await api.wait_for_call("setWebhook")
        gateway.settings.raw["gateway"]["messages_per_minute"] = 3
        left = 60 - time.time() % 60
        if left < 20:  # it is told once a minute of the clock, so all has to happen in one
            await asyncio.sleep(left)
        for number in range(9):
            api.say(7, f"nachricht {number}")
        await api.idle()
        sent = await api.wait_for(7, 5)
        assert word("error-too-many") in [each.text for each in sent]
        await asyncio.sleep(1.5)
        assert len(api.to(7)) == 5
