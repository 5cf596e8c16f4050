"""Calls over all of `lotse up`: the real engine understands, answers are spoken, a case is told to who knows it."""

from __future__ import annotations

import pytest

from bot.language.messages import messages
from channels.phone.spelled import KEYS
from tests.e2e.conftest import System
from tests.e2e.test_status import case
from tests.phone.carriers import CARRIERS, Heard, Phone

# language → key in the menu, a question, a word of the answer's title
QUESTIONS = {
    "de": ("1", "Was kostet ein neuer Reisepass?", "Reisepass"),
    "en": ("2", "How much does a new passport cost?", "assport"),
    "tr": ("3", "Yeni pasaport ne kadar tutuyor?", "asaport"),
    "ar": ("4", "كم يكلف جواز سفر جديد؟", "جواز"),
    "uk": ("5", "Скільки коштує новий закордонний паспорт?", "аспорт"),
}


async def begun(system: System, carrier: str, key: str) -> tuple[Phone, Heard]:
    phone = CARRIERS[carrier](system.gateway, system.gateway)
    phone.client.timeout = 120  # type: ignore[assignment]
    await phone.dial()
    return phone, await phone.press(key)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", QUESTIONS)
async def test_a_question_is_answered_aloud(system: System, language: str) -> None:
    key, question, title = QUESTIONS[language]
    phone, _ = await begun(system, "twilio", key)
    heard = await phone.say(question)
    assert title in heard.text
    assert "http" not in heard.text
    assert len(heard.said[0][1].split()) <= 60
    assert heard.then == "listen"
    heard = await phone.say(messages().text(language, "phone-words-goodbye").split(",")[0])
    assert heard.then == "hangup"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("carrier", CARRIERS)
async def test_a_case_by_the_keys_of_the_telephone(system: System, carrier: str) -> None:
    known = case("waiting_for_you")
    phone, _ = await begun(system, carrier, "1")
    heard = await phone.press("6")
    assert "Aktenzeichen" in heard.text
    letters = {letter: f"{key}{place}" for key, group in KEYS.items() for place, letter in enumerate(group, start=1)}
    number = "".join(letters.get(char, char) for char in known["file_number"] if char != "-")
    heard = await phone.press(f"{number}#")
    assert "Wann sind Sie geboren" in heard.text
    heard = await phone.press("".join(known["birth_date"].split(".")))
    assert "wartet auf Sie" in heard.text


@pytest.mark.timeout(600)
async def test_a_person_is_reached(system: System) -> None:
    phone, _ = await begun(system, "vonage", "1")
    heard = await phone.say("Ich möchte mit einem Menschen sprechen")
    assert "Bitte bleiben Sie am Apparat" in heard.text
    await phone.hang_up()
