"""Text messages: accepted once, answered by REST in few segments, and STOP stops, everywhere."""

from __future__ import annotations

import asyncio
import time
import uuid
from typing import Any

import pytest

from bot.conversation import notice
from bot.conversation.model import Event
from bot.desk import presence, queue, serve
from bot.language.messages import messages
from bot.status.backends import Backends
from bot.status.case import CaseStatus, State
from bot.status.subscriptions import Subscriptions
from channels.phone.segments import MOST, gsm, plain, segments
from channels.phone.sms import Sms
from channels.phone.texts import render
from tests.phone.carriers import ACCOUNT, CALLER, TwilioPhone
from tests.phone.conftest import PERSON, SENDER, Office, Open
from tests.phone.engine import ASKED, URL, answer

ANOTHER = "+491715550199"
LANGUAGES = messages().languages
QUESTION = ASKED["de"][0]


def words(key: str, language: str = "de", **args: Any) -> str:
    return messages().text(language, key, args)


async def send(office: Office, text: str, number: str = CALLER, sid: str = "") -> None:
    """A message as Twilio tells of it; the webhook's answer is empty TwiML, at once."""
    phone = office.phone("twilio", caller=number)
    assert isinstance(phone, TwilioPhone)
    sid = sid or "SM" + uuid.uuid4().hex
    response = await phone.post("/phone/twilio/sms", MessageSid=sid, Body=text, NumSegments="1")
    assert response.status_code == 200
    assert "Message" not in response.text
    assert response.text.endswith("<Response/>")


def conversation(office: Office, number: str = CALLER) -> str:
    parts: Any = type("Parts", (), {"settings": office.settings, "conversations": office.conversations})()
    return Sms(parts, ACCOUNT, "", SENDER).conversation(number)


async def quiet(office: Office) -> None:
    """Until nothing is due for delivery any more."""
    async with asyncio.timeout(20):
        redis = office.conversations.redis
        names = ("lotse:due:deliver:sms", "lotse:due:turn")
        while any([await redis.zcard(name) for name in names]):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_a_question_is_answered_with_the_notice_before_and_the_link_behind(office: Office) -> None:
    await send(office, QUESTION)
    notice_, reply = await office.api.until(2)
    assert "Computerprogramm" in notice_
    assert "70,00" in reply
    assert URL in reply
    assert office.api.sent[1]["To"] == CALLER
    await send(office, QUESTION)
    assert len(await office.api.until(3)) == 3, "the notice comes once"
    assert office.engine.turns[-1]["metadata"]["channel"] == "sms"


async def test_a_message_that_twilio_tells_of_twice_counts_once(office: Office) -> None:
    await send(office, QUESTION, sid="SM1")
    await send(office, QUESTION, sid="SM1")
    await quiet(office)
    assert len(office.engine.turns) == 1


async def test_a_message_replayed_after_everything_was_erased_counts_no_more(office: Office) -> None:
    await send(office, QUESTION, sid="SM1")
    await office.api.until(2)
    await office.conversations.erase(conversation(office))
    await send(office, QUESTION, sid="SM1")
    await quiet(office)
    assert not await office.conversations.redis.exists(f"lotse:conversation:{conversation(office)}")


async def test_two_numbers_are_two_conversations_and_neither_stands_in_a_key(office: Office) -> None:
    await send(office, QUESTION)
    await send(office, QUESTION, ANOTHER)
    await office.api.until(4)
    assert len(office.api.bodies(CALLER)) == len(office.api.bodies(ANOTHER)) == 2
    assert not [key for key in await office.conversations.redis.keys("*") if CALLER[1:] in key]


async def test_identifiers_are_masked_like_in_any_message(office: Office) -> None:
    await send(office, "Wie steht mein Antrag AB-2026-12345?")
    await office.api.until(2)
    assert "[file_number:" in office.engine.texts()[0]


async def test_a_number_chooses_what_was_offered(office: Office) -> None:
    await send(office, QUESTION)
    _, reply = await office.api.until(2)
    assert f"1 {words('answer-more')}" in reply
    await send(office, "1")
    await office.api.until(3)
    assert office.engine.texts()[-1] == "/more"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_stop_stops_in_every_language(office: Office, language: str) -> None:
    for place, word in enumerate(words("sms-words-stop", language).split(",")):
        number, before = f"+4917155502{place:02}", len(office.api.sent)
        await send(office, word.strip().upper() + "!", number)
        confirmed = (await office.api.until(before + 1))[-1]
        known = [each for each in LANGUAGES if word.strip() in words("sms-words-stop", each)]
        assert confirmed in [plain(words("sms-stopped", each)) for each in known]
        await send(office, QUESTION, number)
        await quiet(office)
        assert len(office.api.sent) == before + 1, "one confirmation and no more"
        await send(office, words("sms-words-start", language).split(",")[0], number)
        await office.api.until(before + 2)
        await quiet(office)
        await office.conversations.redis.flushall()
        office.api.sent.clear()


async def test_stop_ends_what_is_under_way(office: Office) -> None:
    """The answer to a question that is still being worked on, and whatever a person or the bot says later."""
    office.engine.delay = 0.5
    await send(office, QUESTION)
    await send(office, "STOPP")
    await quiet(office)
    cid = conversation(office)
    await office.conversations.add(cid, [notice.system("Noch etwas", "de")])
    await quiet(office)
    assert [text for text in office.api.bodies() if "70,00" in text or "Noch etwas" in text] == []
    assert words("sms-stopped") in office.api.bodies()


async def test_stop_ends_waiting_and_a_persons_words(office: Office) -> None:
    await send(office, QUESTION)
    await office.api.until(2)
    cid = conversation(office)
    await queue.request(office.conversations, office.settings, queue.Request(cid, "de", "message-1"))
    await presence.arrive(office.conversations.redis, PERSON)
    await serve.take(office.conversations, office.settings, cid, PERSON)
    await send(office, "STOPP")
    await quiet(office)
    await serve.write(office.conversations, office.settings, cid, PERSON, "Sind Sie noch da?", "de")
    await quiet(office)
    assert "Sind Sie noch da?" not in office.api.bodies()
    log = [event.data.get("text") for _, event in await office.conversations.history(cid)]
    assert words("sms-stopped") in log, "the person at the desk sees why no answer comes"


async def test_stop_ends_following_an_application(office: Office) -> None:
    await send(office, QUESTION)
    await office.api.until(2)
    cid, redis = conversation(office), office.conversations.redis
    following = Subscriptions(redis, office.settings, Backends(()))
    await following.remember(cid, "demo", "AB-2026-12345", CaseStatus(State.IN_PROGRESS))
    assert await following.begin(cid, "sms", CALLER, "de")
    await send(office, "STOPP")
    await quiet(office)
    assert not await redis.exists(f"lotse:status:subscription:{cid}")


async def test_stop_also_stops_links_from_a_call(office: Office) -> None:
    await send(office, "STOPP")
    await office.api.until(1)
    phone = office.phone("twilio")
    await phone.dial()
    await phone.say(QUESTION)
    heard = await phone.press("5")
    assert "keine SMS" in heard.text
    await quiet(office)
    assert len(office.api.sent) == 1


async def test_stop_outlives_an_erasure(office: Office) -> None:
    await send(office, "STOPP")
    await office.api.until(1)
    await office.conversations.erase(conversation(office))
    await send(office, QUESTION)
    await quiet(office)
    assert office.engine.turns == []


async def test_stop_is_confirmed_once(office: Office) -> None:
    for _ in range(3):
        await send(office, "Stop")
    await quiet(office)
    assert len(office.api.sent) == 1


async def test_a_stop_inside_a_sentence_is_a_question(office: Office) -> None:
    await send(office, "Darf ich am Stop-Schild vor dem Amt parken?")
    assert len(await office.api.until(2)) == 2


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk", "fa"])
async def test_help_explains_in_its_own_language(office: Office, language: str) -> None:
    await send(office, words("sms-words-help", language).split(",")[0])
    texts = await office.api.until(2)
    assert office.engine.turns == []
    assert "+49 30 23125 115" in texts[1]
    assert segments(texts[1]) <= MOST


async def test_too_many_at_once_is_waited_for(office: Office) -> None:
    office.api.refuse = [(429, 20429)]
    await send(office, QUESTION)
    assert "70,00" in (await office.api.until(2))[1]


async def test_a_failing_server_is_tried_again_and_nothing_is_lost(office: Office) -> None:
    office.api.refuse = [(500, 0), (503, 0)]
    await send(office, QUESTION)
    texts = await office.api.until(2)
    assert "Computerprogramm" in texts[0]
    assert "70,00" in texts[1]


@pytest.mark.parametrize("code", [21211, 21610, 21614])
async def test_a_number_that_takes_no_messages_is_left_alone(office: Office, code: int) -> None:
    office.api.refuse = [(400, code)] * 3
    await send(office, QUESTION)
    await quiet(office)
    assert office.api.sent == []


async def test_a_messaging_service_may_be_the_sender(open_office: Open) -> None:
    async with open_office(sms="MG" + "0" * 32) as office:
        await send(office, QUESTION)
        await office.api.until(1)
        assert office.api.sent[0]["MessagingServiceSid"] == "MG" + "0" * 32
        assert "From" not in office.api.sent[0]


async def test_pictures_without_words_and_senders_without_numbers(office: Office) -> None:
    await send(office, "")
    await office.api.until(2)
    await send(office, "Hallo", number="Bank")
    await quiet(office)
    assert len(office.engine.turns) == 1


def event(language: str, text: str, **more: Any) -> Event:
    data = {"id": "1", "from": "bot", "text": text, "language": language, "buttons": [], "time": time.time(), **more}
    return Event("message", data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_one_message_within_the_budget(language: str) -> None:
    reply = answer(language)
    card = reply["custom"]["card"] | {"spoken": " ".join([reply["custom"]["card"]["spoken"]] * 12)}
    shown = render({}, event(language, reply["text"], card=card, buttons=[{"id": "b", "title": "Mehr"}]))
    assert len(shown) == 1
    assert segments(shown[0].body) <= MOST
    assert shown[0].body.endswith(URL)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["crisis", "who-sees-data", "capabilities", "desk-callback-ask-contact"])
def test_everything_else_comes_whole_in_messages_within_the_budget(language: str, key: str) -> None:
    text = words(key, language, authority="Stadt", hours=24, privacy="https://stadt.example/datenschutz")
    shown = [each.body for each in render({}, event(language, text))]
    assert all(segments(each) <= MOST for each in shown)
    assert len(" ".join(shown)) > 0.9 * len(text)
    if key == "crisis":
        assert "112" in " ".join(shown)
    if language in ("de", "en"):
        assert all(gsm(each) for each in shown), "in the 7-bit alphabet, three times as much fits"
    if language in ("ar", "uk", "ru", "fa"):
        assert not any(gsm(each) for each in shown)


def test_what_the_citizen_wrote_is_not_sent_back() -> None:
    assert render({}, Event("message", {"from": "citizen", "text": "Hallo", "language": "de"})) == []
    assert render({}, Event("queue", {"position": 1, "minutes": None})) == []
