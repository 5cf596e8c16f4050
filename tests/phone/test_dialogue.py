"""The call's dialogue, step by step, over one carrier."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.desk import presence, serve
from bot.language.messages import messages
from bot.settings import Settings
from channels.phone import asking
from tests.phone.carriers import CALLER
from tests.phone.conftest import PERSON, SENDER, Office, Open
from tests.phone.engine import ASKED, URL

QUESTION = ASKED["de"][0]
MISSED = [{"text": "Das habe ich leider nicht verstanden.", "custom": {"outcome": "misunderstood"}}]


def words(key: str, language: str = "de", **args: Any) -> str:
    return messages().text(language, key, args)


async def called(office: Office, **more: str) -> Any:
    """A call in which German was chosen."""
    phone = office.phone("twilio", **more)
    await phone.dial()
    await phone.press("1")
    return phone


async def test_who_just_asks_need_not_choose_a_language(office: Office) -> None:
    phone = office.phone("twilio")
    await phone.dial()
    heard = await phone.say(QUESTION)
    assert "siebzig Euro" in heard.text


@pytest.mark.parametrize(
    ("said", "voice"), [("Türkçe", "tr-TR"), ("English please", "en-GB"), ("українською", "uk-UA")]
)
async def test_a_language_can_be_chosen_by_its_name(office: Office, said: str, voice: str) -> None:
    phone = office.phone("twilio")
    await phone.dial()
    heard = await phone.say(said)
    assert {code for code, _ in heard.said} == {voice}


async def test_all_languages_that_the_carrier_speaks_are_in_the_menu(office: Office) -> None:
    phone = office.phone("twilio")
    heard = await phone.dial()
    voices = {code for code, _ in heard.said}
    heard = await phone.press("9")
    voices |= {code for code, _ in heard.said}
    assert voices == {
        *("de-DE", "en-GB", "tr-TR", "arb", "uk-UA", "ru-RU", "pl-PL", "ro-RO", "fr-FR", "es-ES", "it-IT")
    }
    heard = await phone.press("2")
    assert {code for code, _ in heard.said} == {"es-ES"}


async def test_another_language_later(office: Office) -> None:
    phone = await called(office)
    await phone.say(QUESTION)
    heard = await phone.press("7")
    assert "Press two" in heard.text or "press two" in heard.text
    heard = await phone.press("2")
    assert "English" in heard.text
    heard = await phone.say(ASKED["en"][0])
    assert "seventy euros" in heard.text


async def test_silence_is_helped_and_then_ends(office: Office) -> None:
    phone = await called(office)
    assert (await phone.silent()).text.startswith("Ich habe nichts gehört.")
    heard = await phone.silent()
    assert "Stern" in heard.text, "there are keys, too, for who can't speak"
    heard = await phone.silent()
    assert heard.then == "hangup"
    assert "Wiederhören" in heard.text


async def test_silence_counts_only_in_a_row(office: Office) -> None:
    phone = await called(office)
    for _ in range(3):
        await phone.silent()
        await phone.silent()
        assert (await phone.press("9")).then == "listen"


async def test_an_empty_recognition_is_silence(office: Office) -> None:
    phone = await called(office)
    assert "nichts gehört" in (await phone.say("  ")).text
    assert office.engine.turns == []


async def test_what_was_hardly_heard_is_not_asked(office: Office) -> None:
    phone = await called(office)
    heard = await phone.say(QUESTION, 0.1)
    assert "nicht verstanden" in heard.text
    assert office.engine.turns == []


@pytest.mark.parametrize("yes", ["1", "ja", "Ja, genau"])
async def test_what_was_half_heard_is_confirmed(office: Office, yes: str) -> None:
    phone = await called(office)
    heard = await phone.say(QUESTION, 0.45)
    assert QUESTION.rstrip("?") in heard.text
    assert office.engine.turns == []
    heard = await (phone.press(yes) if yes.isdigit() else phone.say(yes))
    assert office.engine.texts() == [QUESTION]
    assert "siebzig Euro" in heard.text


@pytest.mark.parametrize("no", ["2", "nein"])
async def test_what_was_heard_wrongly_is_said_again(office: Office, no: str) -> None:
    phone = await called(office)
    await phone.say("Was kostet ein neuer Reifenpass?", 0.45)
    heard = await (phone.press(no) if no.isdigit() else phone.say(no))
    assert "noch einmal" in heard.text
    await phone.say(QUESTION, 0.9)
    assert office.engine.texts() == [QUESTION]


async def test_a_sentence_to_be_confirmed_is_kept_sealed(office: Office) -> None:
    phone = await called(office)
    await phone.say("Mein Aktenzeichen ist AB 2026 12345", 0.45)
    state = await office.conversations.redis.get("lotse:call:" + office.conversation(phone))
    assert "12345" not in state


async def test_a_recogniser_that_tells_no_confidence_is_believed(office: Office) -> None:
    phone = await called(office)
    await phone.say(QUESTION, None)
    await phone.say(QUESTION, 0.0)
    assert office.engine.texts() == [QUESTION, QUESTION]


async def test_three_misses_bring_a_person(office: Office) -> None:
    phone = await called(office)
    office.engine.replies["Kauderwelsch eins zwei"] = MISSED
    await phone.say("Kauderwelsch eins zwei")
    await phone.say("Murmel", 0.1)
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 0
    heard = await phone.say("Kauderwelsch eins zwei")
    assert "Menschen" in heard.text
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 1


async def test_misses_count_only_in_a_row(office: Office) -> None:
    phone = await called(office)
    for _ in range(2):
        await phone.say("Murmel", 0.1)
        await phone.say("Murmel", 0.1)
        await phone.say(QUESTION)
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 0


async def test_a_slow_answer_is_announced_and_comes(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PATIENCE", 0.1)
    phone = await called(office)
    office.engine.delay = 0.5
    heard = await phone.say(QUESTION)
    assert heard.text.count("Einen Moment") == 1
    assert "siebzig Euro" in heard.text


async def test_an_answer_that_takes_too_long_is_given_up_and_told_when_it_comes(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "PATIENCE", 0.1)
    monkeypatch.setattr(asking, "LONGEST", 0.2)
    phone = await called(office)
    office.engine.delay = 1.0
    heard = await phone.say(QUESTION)
    assert "zu lange" in heard.text
    await asyncio.sleep(1.0)
    assert "siebzig Euro" in (await phone.silent()).text


async def test_choices_have_keys_and_names(office: Office) -> None:
    phone = await called(office)
    buttons = [{"title": name, "payload": f"/choose_{name}"} for name in ("Reisepass", "Kinderreisepass")]
    which = [{"text": words("answer-which"), "buttons": buttons, "custom": {"outcome": "clarified"}}]
    office.engine.replies["Ich brauche einen Pass"] = which
    heard = await phone.say("Ich brauche einen Pass")
    assert "Für Kinderreisepass drücken Sie die zwei" in heard.text
    await phone.press("2")
    assert office.engine.texts()[-1] == "/choose_Kinderreisepass"
    await phone.say("Ich brauche einen Pass")
    await phone.say("Reisepass")
    assert office.engine.texts()[-1] == "/choose_Reisepass"


async def test_a_long_answer_comes_in_pieces(office: Office) -> None:
    phone = await called(office)
    sentence = "Dies ist ein Satz mit genau acht Wörtern."
    office.engine.replies["Erzählen Sie mir alles"] = [
        {"text": " ".join([sentence] * 12), "custom": {"outcome": "answered"}}
    ]
    heard = await phone.say("Erzählen Sie mir alles")
    sentences = heard.text.count("acht Wörtern")
    assert sentences == 5
    for _ in range(2):
        heard = await phone.say("weiter")
        sentences += heard.text.count("acht Wörtern")
    assert sentences == 12
    assert office.engine.texts() == ["Erzählen Sie mir alles"]


async def test_numbers_that_help_are_not_put_off(office: Office) -> None:
    phone = await called(office)
    office.engine.replies["Ich will nicht mehr leben"] = [{"text": words("crisis"), "custom": {"outcome": "crisis"}}]
    heard = await phone.say("Ich will nicht mehr leben")
    assert "eins eins zwei" in heard.text
    assert "eins eins sechs, eins eins eins" in heard.text


async def test_a_file_number_can_be_spelled_by_voice(office: Office) -> None:
    phone = await called(office)
    await phone.press("6")
    await phone.say("A wie Anton B wie Berta zwanzig sechsundzwanzig eins zwei drei vier fünf")
    assert office.engine.texts()[-1].startswith("[file_number:")
    await phone.say("am vierundzwanzigsten Mai neunzehnhundertneunzig")
    assert "[birth_date:" in office.engine.texts()[-1]


async def test_keys_that_spell_no_file_number_are_explained(office: Office) -> None:
    phone = await called(office)
    await phone.press("6")
    heard = await phone.press("99")
    assert "A B, zwei null zwei sechs, eins zwei drei vier fünf" in heard.text
    assert heard.keys > 1


async def test_a_single_zero_brings_a_person_even_where_a_number_is_asked_for(office: Office) -> None:
    phone = await called(office)
    await phone.press("6")
    await phone.press("0")
    assert office.engine.texts()[-1] == "/human"


async def test_the_link_comes_as_a_text_message_when_it_is_wished(office: Office) -> None:
    phone = await called(office)
    heard = await phone.say(QUESTION)
    assert "SMS" in heard.text
    assert office.api.sent == []
    heard = await phone.press("5")
    assert "unterwegs" in heard.text
    assert URL in (await office.api.until(1))[0]
    assert office.api.sent[0]["To"] == CALLER
    assert office.api.sent[0]["From"] == SENDER


async def test_no_text_message_to_a_landline(office: Office) -> None:
    phone = await called(office, caller="+4930231255")
    await phone.say(QUESTION)
    assert "leider" in (await phone.say("sms")).text
    assert office.api.sent == []


async def test_where_there_are_no_text_messages_none_is_offered(open_office: Open) -> None:
    async with open_office(sms="") as office:
        phone = await called(office)
        assert "SMS" not in (await phone.say(QUESTION)).text


async def test_a_call_back_to_the_number_that_calls(office: Office) -> None:
    phone = await called(office)
    office.engine.replies["Bitte rufen Sie mich zurück"] = [
        {"text": words("desk-callback-ask-contact"), "custom": {"outcome": "callback_taken"}}
    ]
    heard = await phone.say("Bitte rufen Sie mich zurück")
    assert "von der Sie jetzt anrufen" in heard.text
    await phone.press("1")
    assert office.engine.texts()[-1].startswith("[phone:")


async def test_a_person_by_transfer(open_office: Open) -> None:
    async with open_office(transfer={"default": "+4930231251"}) as office:
        phone = await called(office)
        heard = await phone.press("0")
        assert (heard.then, heard.number) == ("transfer", "+4930231251")
        assert await office.conversations.redis.zcard("lotse:desk:queue") == 0
        heard = await phone.nobody_answers()
        assert "niemand" in heard.text
        assert heard.then == "listen"
        assert await office.conversations.redis.zcard("lotse:desk:queue") == 1, "people who type are there"


@pytest.mark.parametrize("carrier", ["twilio", "vonage"])
async def test_a_transferred_call_that_nobody_takes_when_the_desk_is_closed(open_office: Open, carrier: str) -> None:
    def closed(settings: Settings) -> None:
        settings.raw["desk"] = {"weekdays": "", "saturday": "", "sunday": ""}

    async with open_office(closed, transfer={"default": "+4930231251"}) as office:
        phone = office.phone(carrier)
        await phone.dial()
        await phone.press("1")
        heard = await phone.press("0")
        assert heard.then == "transfer"
        heard = await phone.nobody_answers()
        assert "zurück" in heard.text
        assert office.engine.texts()[-1] == "/callback"


async def test_the_place_in_the_queue_is_told_again_when_it_changes(office: Office) -> None:
    before, phone = await called(office), await called(office)
    await before.press("0")
    heard = await phone.press("0")
    assert words("desk-position", position=2).replace("2", "zwei") in heard.text
    await before.hang_up()
    async with asyncio.timeout(10):
        while words("desk-position", position=1) not in (await phone.silent()).text:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_who_waits_may_stop_waiting(office: Office) -> None:
    phone = await called(office)
    heard = await phone.press("0")
    assert words("button-leave-queue") in heard.text
    heard = await phone.press("1")
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 0
    assert heard.then == "listen"


async def test_the_bot_comes_back_after_the_person(office: Office) -> None:
    phone = await called(office)
    await phone.press("0")
    await office.take(phone)
    await phone.silent()
    await serve.give_back(office.conversations, office.settings, office.conversation(phone), PERSON)
    heard = await phone.silent()
    assert "digitale Assistent, ein Computerprogramm" in heard.text
    assert "siebzig Euro" in (await phone.say(QUESTION)).text


async def test_who_helps_sees_that_the_caller_has_hung_up(office: Office) -> None:
    phone = await called(office)
    await phone.press("0")
    await office.take(phone)
    await phone.hang_up()
    assert (await office.log(phone))[-1]["text"] == words("phone-hung-up")


async def test_news_wakes_a_carrier_that_can_interrupt(office: Office) -> None:
    from channels.phone.call import Calls

    phone = await called(office)
    await phone.press("0")
    await presence.arrive(office.conversations.redis, PERSON)
    parts: Any = type("Parts", (), {"redis": office.conversations.redis, "settings": office.settings,
                                    "conversations": office.conversations})()  # fmt: skip
    calls = Calls(parts)
    waiting = asyncio.create_task(calls.news(f"twilio:{phone.call}", 20))
    await asyncio.sleep(0.1)
    await office.take(phone)
    assert await asyncio.wait_for(waiting, 20)
    await phone.silent()
    assert not await calls.news(f"twilio:{phone.call}", 0.1)


async def test_another_gateway_takes_the_next_step(open_office: Open) -> None:
    async with open_office() as one:
        phone = await called(one)
        await phone.say(QUESTION)
        async with open_office() as other:
            phone.client.base_url = other.url
            assert "siebzig Euro" in (await phone.press("*")).text


async def test_who_has_everything_erased_is_taken_leave_of(office: Office) -> None:
    phone = await called(office)
    office.engine.replies["Löschen Sie alle meine Daten"] = [
        {"text": words("delete-done"), "custom": {"outcome": "privacy", "erase": True}}
    ]
    heard = await phone.say("Löschen Sie alle meine Daten")
    assert words("delete-done") in heard.text
    assert heard.then == "hangup"


async def test_a_caller_hears_all_that_is_asked_before_agreeing_to_it(open_office: Open) -> None:
    def offered(settings: Settings) -> None:
        settings.raw["desk"]["earlier"] = True

    async with open_office(offered) as office:
        phone = await called(office)
        heard = await phone.press("0")
        assert "Es ist freiwillig" in heard.text
        assert messages().text("de", "phone-choice", {"title": "Ja", "key": 2}).replace("2", "zwei") in heard.text
        heard = await phone.press("2")
        assert words("desk-remember-yes") in heard.text
        links = [key async for key in office.conversations.redis.scan_iter("lotse:desk:person:*")]
        assert len(links) == 1
        assert CALLER not in str(links)
        await office.take(phone)
        await phone.silent()
        await serve.close(office.conversations, office.settings, office.conversation(phone), PERSON, "informed")
        again = await called(office)
        assert words("desk-remember-known") in (await again.press("0")).text
