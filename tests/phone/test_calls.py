"""Whole calls in five languages over each carrier's webhooks, as their documentation has them."""

from __future__ import annotations

import re

import pytest

from bot.desk import serve
from bot.language.messages import messages
from tests.phone.carriers import CALLER, Heard
from tests.phone.conftest import PERSON, Office
from tests.phone.engine import ASKED, HEARD

KEYS = {"de": "1", "en": "2", "tr": "3", "ar": "4", "uk": "5"}
VOICE = {"de": "de-DE", "en": "en-GB", "tr": "tr-TR", "ar": "ar", "uk": "uk-UA"}


def speaks(heard: Heard, language: str) -> bool:
    """Whether everything that was said was said by the language's voice."""
    return bool(heard.said) and all(voice.startswith(VOICE[language][:2]) for voice, _ in heard.said)


@pytest.mark.parametrize("language", KEYS)
@pytest.mark.parametrize("carrier", ["twilio", "vonage"])
async def test_a_whole_call(office: Office, carrier: str, language: str) -> None:
    phone = office.phone(carrier)
    question, _, _, rest = ASKED[language]
    say = messages().text

    heard = await phone.dial()
    assert "Computerprogramm" in heard.text, "the notice comes first"
    assert "Press" in heard.text or "press" in heard.text, "every language is offered in its own words"
    assert heard.keys == 1

    heard = await phone.press(KEYS[language])
    assert speaks(heard, language)
    assert heard.listens.startswith(VOICE[language][:2])
    assert "Musterstadt" in heard.text, "who did not understand the first notice gets it in their language"

    heard = await phone.say(question)
    assert speaks(heard, language)
    assert HEARD[language] in heard.text
    assert "http" not in heard.text
    assert office.engine.turns[-1]["metadata"]["language"] == language
    assert office.engine.turns[-1]["metadata"]["channel"] == "call"

    again = await phone.press("*")
    assert HEARD[language] in again.text
    slower = await phone.press("8")
    assert slower.slow
    more = await phone.press("#")
    assert rest.split(".")[0] in more.text

    heard = await phone.press("6")
    assert heard.keys > 1
    assert office.engine.texts()[-1] == "/check_status"
    heard = await phone.press("2122202612345#")
    assert office.engine.texts()[-1].startswith("[file_number:")
    heard = await phone.press("24051990")
    assert office.engine.texts()[-1].startswith("[birth_date:")
    assert say(language, "status-state-in-progress") in heard.text
    kept = " ".join(str(each["text"]) for each in await office.log(phone))
    assert "12345" not in kept
    assert "1990" not in re.sub(r"24\.05\.1990|24 05 1990", "", kept), "but the example in the question"

    heard = await phone.press("0")
    assert say(language, "desk-position", position=1) in heard.text or "1" in heard.text
    await office.take(phone)
    heard = await phone.silent()
    assert "Beratung" in heard.text
    await phone.say(question)
    assert (await office.log(phone))[-1]["text"] == question, "the person at the desk reads what the caller says"
    await office.write(phone, say(language, "thank"), language)
    heard = await phone.silent()
    assert say(language, "thank").split(".")[0] in heard.text
    await serve.close(
        office.conversations, office.settings, office.conversation(phone), PERSON, serve.WRAPUPS[0]
    )
    heard = await phone.silent()
    assert speaks(heard, language)

    heard = await phone.say(say(language, "phone-words-goodbye").split(",")[0])
    assert heard.then == "hangup"
    await phone.hang_up()


async def test_the_number_itself_is_only_kept_sealed(office: Office) -> None:
    """Not in the record, not in the log, not in the state of the call."""
    phone = office.phone("twilio")
    await phone.dial()
    await phone.say(ASKED["de"][0])
    redis = office.conversations.redis
    for key in await redis.keys("*"):
        kind = await redis.type(key)
        value = await {"hash": redis.hgetall, "string": redis.get, "stream": redis.xrange}.get(kind, redis.type)(key)
        assert CALLER[1:] not in f"{key} {value}"
