"""What goes wrong between a carrier and us: forged, repeated, replayed requests; and what is off stays off."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import urlencode

import httpx
import pytest

from bot.settings import Settings, SettingsError
from channels.phone import webhooks
from tests.phone.carriers import ACCOUNT, CALLER, TwilioPhone, VonagePhone, twilio_signature, vonage_token
from tests.phone.conftest import PUBLIC, Office, Open, with_phone
from tests.phone.engine import ASKED

QUESTION = ASKED["de"][0]


async def post(office: Office, path: str, form: dict[str, str], signature: str) -> httpx.Response:
    async with httpx.AsyncClient(base_url=office.url, trust_env=False, timeout=30) as client:
        headers = {"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded"}
        return await client.post(path, content=urlencode(form), headers=headers)


@pytest.mark.parametrize("path", ["voice", "step?s=1", "status", "sms"])
async def test_who_does_not_sign_is_refused_and_nothing_happens(office: Office, path: str) -> None:
    form = {"AccountSid": ACCOUNT, "CallSid": "CA1", "MessageSid": "SM1", "From": CALLER, "Body": "Hallo"}
    for signature in ("", twilio_signature(f"{PUBLIC}/phone/twilio/{path}", form, "guessed")):
        response = await post(office, f"/phone/twilio/{path}", form, signature)
        assert response.status_code == 403
    assert await office.conversations.redis.keys("lotse:conversation:*") == []


async def test_another_account_is_refused_even_when_it_signs(office: Office) -> None:
    form = {"AccountSid": "AC9", "CallSid": "CA1", "From": CALLER}
    signature = twilio_signature(f"{PUBLIC}/phone/twilio/voice", form)
    assert (await post(office, "/phone/twilio/voice", form, signature)).status_code == 403


async def test_the_address_that_is_signed_is_the_public_one(office: Office) -> None:
    """Behind the proxy we hear another host and http: a signature over that is worth nothing."""
    form = {"AccountSid": ACCOUNT, "CallSid": "CA1", "From": CALLER}
    signature = twilio_signature(f"{office.url}/phone/twilio/voice", form)
    assert (await post(office, "/phone/twilio/voice", form, signature)).status_code == 403


@pytest.mark.parametrize("path", ["answer", "event?s=1"])
async def test_vonage_must_sign_too(office: Office, path: str) -> None:
    body = json.dumps({"conversation_uuid": "CON-1", "from": "491715550123"}).encode()
    async with httpx.AsyncClient(base_url=office.url, trust_env=False) as client:
        for token in ("", vonage_token(body, "guessed-secret-of-enough-length-for-it"), vonage_token(b"{}")):
            response = await client.post(f"/phone/vonage/{path}", content=body, headers={"Authorization": token})
            assert response.status_code == 403
    assert await office.conversations.redis.keys("lotse:conversation:*") == []


@pytest.mark.parametrize("carrier", ["twilio", "vonage"])
async def test_a_step_that_is_asked_for_again_is_answered_the_same_and_made_once(office: Office, carrier: str) -> None:
    phone = office.phone(carrier)
    await phone.dial()
    here = phone.next
    first = await phone.say(QUESTION)
    phone.next = here
    second = await phone.say(QUESTION)
    assert first.raw == second.raw
    assert office.engine.texts() == [QUESTION]


async def test_two_requests_for_the_same_step_at_once(office: Office) -> None:
    phone = office.phone("twilio")
    await phone.dial()
    office.engine.delay = 0.3
    path = phone.next.removeprefix(PUBLIC)
    form = {"CallStatus": "in-progress", "SpeechResult": QUESTION}
    assert isinstance(phone, TwilioPhone)
    answers = await asyncio.gather(*(phone.post(path, **form) for _ in range(3)))
    assert len({answer.text for answer in answers}) == 1
    assert office.engine.texts() == [QUESTION]


async def test_a_call_replayed_after_its_end_begins_nothing(office: Office) -> None:
    phone = office.phone("twilio")
    await phone.dial()
    await phone.hang_up()
    redis = office.conversations.redis
    answers = [key async for key in redis.scan_iter("lotse:call:answer:*")]
    await redis.delete(*answers)  # as they are after some hours
    await redis.delete(f"lotse:conversation:{office.conversation(phone)}")
    heard = await phone.dial()
    assert (heard.then, heard.said) == ("hangup", [])
    assert not await redis.exists(f"lotse:conversation:{office.conversation(phone)}")


async def test_a_step_of_a_call_that_never_began_ends_it(office: Office) -> None:
    phone = office.phone("twilio")
    phone.next = f"{PUBLIC}/phone/twilio/step?s=4"
    assert (await phone.say(QUESTION)).then == "hangup"
    assert office.engine.turns == []


@pytest.mark.parametrize("step", ["", "?s=", "?s=x", "?s=-1", "?s=99999999999"])
async def test_odd_numbers_of_steps_are_the_first(office: Office, step: str) -> None:
    phone = office.phone("twilio")
    phone.next = f"{PUBLIC}/phone/twilio/step{step}"
    assert (await phone.silent()).then == "hangup"


async def test_a_question_that_was_asked_before_hanging_up_still_gets_its_turn(office: Office) -> None:
    """Nothing is spoken any more, nothing breaks, and the transcript is whole."""
    phone = office.phone("twilio")
    await phone.dial()
    office.engine.delay = 0.5
    asking = asyncio.create_task(phone.say(QUESTION))
    await asyncio.sleep(0.2)
    await phone.hang_up()
    await asking
    assert (await phone.silent()).then == "hangup"
    texts = [each["text"] for each in await office.log(phone)]
    assert QUESTION in texts
    assert await office.conversations.redis.keys("lotse:call:" + office.conversation(phone)) == []


async def test_who_hangs_up_waits_no_longer(office: Office) -> None:
    phone = office.phone("vonage")
    await phone.dial()
    await phone.press("1")
    await phone.press("0")
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 1
    await phone.hang_up()
    assert await office.conversations.redis.zcard("lotse:desk:queue") == 0


async def test_vonages_other_events_are_none_of_the_dialogues_business(office: Office) -> None:
    phone = office.phone("vonage")
    await phone.dial()
    assert isinstance(phone, VonagePhone)
    for status in ("started", "ringing", "answered"):
        response = await phone.post("/phone/vonage/event", status=status, direction="inbound")
        assert (response.status_code, response.text) == (200, "")
    assert (await phone.press("1")).then == "listen"


@pytest.mark.parametrize("number", ["anonymous", "", "+266696687", "Restricted", "sip:x@example.org"])
async def test_a_withheld_number_is_none(office: Office, number: str) -> None:
    phone = office.phone("twilio", caller=number)
    await phone.dial()
    heard = await phone.say(QUESTION)
    record = await office.conversations.record(office.conversation(phone))
    assert record["address"] == ""
    assert "SMS" not in heard.text


async def test_the_answer_has_the_names_of_the_catalogue_as_hints(office: Office) -> None:
    phone = office.phone("twilio")
    heard = await phone.dial()
    assert any("Reisepass" in hint for hint in heard.hints)
    assert len(heard.hints) > 20
    assert all(len(hint) <= 100 for hint in heard.hints)


async def test_the_store_away_is_told_to_the_carrier(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from redis.exceptions import ConnectionError

    async def away(*_: object, **__: object) -> str:
        raise ConnectionError

    monkeypatch.setattr(webhooks, "once", away)
    phone = office.phone("twilio")
    assert isinstance(phone, TwilioPhone)
    assert (await phone.post("/phone/twilio/voice")).status_code == 503


async def test_off_by_default(open_office: Open) -> None:
    def off(settings: Settings) -> None:
        settings.raw["channels"]["phone"] = False

    async with open_office(off) as office:
        phone = office.phone("twilio")
        assert isinstance(phone, TwilioPhone)
        assert (await phone.post("/phone/twilio/voice")).status_code == 404


async def test_only_the_configured_carrier_is_there(open_office: Open) -> None:
    async with open_office(carriers=["vonage"], sms="") as office:
        phone = office.phone("twilio")
        assert isinstance(phone, TwilioPhone)
        assert (await phone.post("/phone/twilio/voice")).status_code == 404
        assert (await office.phone("vonage").dial()).then == "listen"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("LOTSE_TWILIO_TOKEN", "LOTSE_TWILIO_TOKEN"),
        ("LOTSE_TWILIO_ACCOUNT", "LOTSE_TWILIO_ACCOUNT"),
        ("LOTSE_VONAGE_SIGNATURE_SECRET", "LOTSE_VONAGE_SIGNATURE_SECRET"),
    ],
)
def test_a_missing_secret_is_told_in_one_line(
    settings: Settings, secrets: None, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    monkeypatch.delenv(name)
    with pytest.raises(SettingsError, match=told):
        webhooks.options(with_phone(settings))


def test_an_unknown_carrier_is_told(settings: Settings, secrets: None) -> None:
    with pytest.raises(SettingsError, match="acme"):
        webhooks.options(with_phone(settings, carriers=["acme"]))


def test_secrets_are_in_no_repr(settings: Settings, secrets: None) -> None:
    shown = repr(webhooks.options(with_phone(settings)))
    assert "of-the-tests" not in shown
