"""Who signs with our secret is let in, nobody else."""

from __future__ import annotations

import json
import time
from urllib.parse import parse_qsl, urlencode

import pytest
from vonage_jwt import verify_signature

from channels.phone import signatures
from tests.phone import vendor
from tests.phone.carriers import (
    SHARED_KEY,
    TOKEN,
    VONAGE_SECRET,
    twilio_signature,
    twilio_signature_sha256,
    vonage_token,
)

URL = "https://lotse.stadt.example/phone/twilio/step?s=3"
FORM = {"CallSid": "CA123", "From": "+491715550123", "SpeechResult": "Grüße & mehr", "Digits": ""}
SETTING = "key=webhooks_key_1,algorithm=HMAC_SHA256"


def test_the_example_of_twilios_documentation() -> None:
    """https://www.twilio.com/docs/usage/security#validating-requests: address, parameters, token and signature."""
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+12349013030",
        "Digits": "1234",
        "From": "+12349013030",
        "To": "+18005551212",
    }
    headers = {"x-twilio-signature": "0/KCTR6DLpKmkAf8muzZqo1nDgQ="}
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signatures.twilio(headers, url, form.items(), "12345")


def test_a_signed_request_is_taken() -> None:
    headers = {"x-twilio-signature": twilio_signature(URL, FORM)}
    assert signatures.twilio(headers, URL, FORM.items(), TOKEN)


@pytest.mark.parametrize(
    ("url", "form", "token"),
    [
        (URL.replace("s=3", "s=4"), FORM, TOKEN),
        (URL, {**FORM, "From": "+491715550124"}, TOKEN),
        (URL, {**FORM, "More": ""}, TOKEN),
        (URL, FORM, "another-token"),
        (URL, FORM, ""),
    ],
)
def test_anything_else_is_refused(url: str, form: dict[str, str], token: str) -> None:
    headers = {"x-twilio-signature": twilio_signature(URL, FORM)}
    assert not signatures.twilio(headers, url, form.items(), token)


@pytest.mark.parametrize("signature", ["", "0", "äöü", "A" * 28])
def test_nonsense_is_refused(signature: str) -> None:
    assert not signatures.twilio({"x-twilio-signature": signature}, URL, FORM.items(), TOKEN)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("https://a.example/x", "https://a.example:443/x"),
        ("https://a.example:443/x", "https://a.example/x"),
        ("http://a.example/x", "http://a.example:80/x"),
    ],
)
def test_the_port_that_goes_without_saying(ours: str, theirs: str) -> None:
    headers = {"x-twilio-signature": twilio_signature(theirs, FORM)}
    assert signatures.twilio(headers, ours, FORM.items(), TOKEN)
    assert not signatures.twilio(headers, ours.replace("a.example", "b.example"), FORM.items(), TOKEN)


def test_the_newer_setting_signs_with_sha256_and_its_own_key() -> None:
    signature = twilio_signature_sha256(URL, FORM)
    headers = {"x-twilio-signature": signature, "x-twilio-webhooks-signature-settings": SETTING}
    assert signatures.twilio(headers, URL, FORM.items(), TOKEN, SHARED_KEY)
    assert not signatures.twilio(headers, URL, FORM.items(), TOKEN, "")
    assert not signatures.twilio({"x-twilio-signature": signature}, URL, FORM.items(), TOKEN, SHARED_KEY)


# Bodies as the webhooks of calls, their status and messages have them
REQUESTS = {
    "a call": [("CallSid", "CA1"), ("CallStatus", "ringing"), ("From", "+491715550123"), ("To", "+4930231250")],
    "German": [("CallSid", "CA1"), ("SpeechResult", "Grüße aus Köln & Umgebung: 100 % = alles?")],
    "Arabic": [("SpeechResult", "أين أجدد جواز سفري؟"), ("Confidence", "")],
    "Ukrainian": [("SpeechResult", "Де зареєструвати місце проживання"), ("Digits", "")],
    "emoji and line breaks": [("Body", "Hallo 👋🏽\r\n\tzweite Zeile + mehr"), ("NumMedia", "0")],
    "repeated": [("MediaUrl", "https://b"), ("MediaUrl", "https://a"), ("MediaUrl", "https://b"), ("Body", "x")],
    "empty": [("Body", ""), ("FromCity", ""), ("FromZip", "")],
    "names that begin alike": [("From", "1"), ("FromCity", "2"), ("Fro", "m3"), ("a", "B"), ("A", "b")],
    "nothing": [],
}
ADDRESSES = [
    "https://lotse.stadt.example/phone/twilio/voice",
    "https://lotse.stadt.example:8443/phone/twilio/voice",
    "https://lotse.stadt.example:443/phone/twilio/step?s=12",
    "https://lotse.stadt.example/phone/twilio/step?s=3&b=%C3%BC&c=",
    "http://lotse.stadt.example:80/phone/twilio/sms",
]


@pytest.mark.parametrize("url", ADDRESSES)
@pytest.mark.parametrize("name", REQUESTS)
def test_what_twilios_sdk_signs_is_taken_and_what_it_refuses_is_refused(name: str, url: str) -> None:
    form = REQUESTS[name]
    signed = vendor.signature(url, form, TOKEN)
    sent = parse_qsl(urlencode(form), keep_blank_values=True)  # as it comes in over HTTP
    changed = [[*sent, ("More", "")]]
    for place, (key, value) in enumerate(sent):
        changed += [[*sent[:place], (key, value + "!"), *sent[place + 1 :]]]
        if sent.count((key, value)) == 1:
            changed += [[*sent[:place], *sent[place + 1 :]]]
    elsewhere = (url.replace("lotse", "other"), url.replace("http", "ftp", 1), url + "&s=4")
    for address, body in [(url, sent), *((url, each) for each in changed), *((each, sent) for each in elsewhere)]:
        theirs = vendor.accepts(address, body, TOKEN, signed)
        assert theirs == ((address, body) == (url, sent))
        assert signatures.twilio({"x-twilio-signature": signed}, address, body, TOKEN) == theirs


@pytest.mark.parametrize("algorithm", ["HMAC_MD5", "none", ""])
def test_a_request_cannot_choose_a_weaker_way(algorithm: str) -> None:
    headers = {
        "x-twilio-signature": twilio_signature_sha256(URL, FORM),
        "x-twilio-webhooks-signature-settings": f"key=k,algorithm={algorithm}",
    }
    assert not signatures.twilio(headers, URL, FORM.items(), TOKEN, SHARED_KEY)


BODY = json.dumps({"conversation_uuid": "CON-1", "dtmf": {"digits": "1"}}).encode()


def test_a_young_token_over_this_body_is_taken() -> None:
    assert signatures.vonage(f"Bearer {vonage_token(BODY)}", BODY, VONAGE_SECRET)


def test_vonages_sdk_takes_the_tokens_of_these_tests_and_refuses_what_another_secret_signed() -> None:
    """The SDK makes no such tokens, it only checks their signatures."""
    assert verify_signature(vonage_token(BODY), VONAGE_SECRET)
    assert not verify_signature(vonage_token(BODY, "another-secret-that-is-long-enough-for-it"), VONAGE_SECRET)


def test_another_body_is_refused() -> None:
    assert not signatures.vonage(f"Bearer {vonage_token(BODY)}", BODY + b" ", VONAGE_SECRET)


def test_another_secret_is_refused() -> None:
    token = vonage_token(BODY, "another-secret-that-is-long-enough-for-it")
    assert not signatures.vonage(f"Bearer {token}", BODY, VONAGE_SECRET)


@pytest.mark.parametrize("seconds", [-3600, -301, 3600])
def test_an_old_token_is_a_replay_and_one_of_tomorrow_is_none_of_theirs(seconds: int) -> None:
    token = vonage_token(BODY, iat=int(time.time()) + seconds)
    assert not signatures.vonage(f"Bearer {token}", BODY, VONAGE_SECRET)


@pytest.mark.parametrize("claims", [{"payload_hash": ""}, {"iat": "soon"}, {"iat": None}, {"exp": 1}])
def test_a_token_without_what_it_needs_is_refused(claims: dict[str, object]) -> None:
    assert not signatures.vonage(f"Bearer {vonage_token(BODY, **claims)}", BODY, VONAGE_SECRET)


def test_a_token_without_a_signature_is_refused() -> None:
    head = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"
    token = f"{head}.{vonage_token(BODY).split('.')[1]}."
    assert not signatures.vonage(f"Bearer {token}", BODY, VONAGE_SECRET)


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Bearer x.y.z", "Basic abc"])
def test_no_token_is_refused(header: str) -> None:
    assert not signatures.vonage(header, BODY, VONAGE_SECRET)
