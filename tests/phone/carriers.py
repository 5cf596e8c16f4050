"""Telephones: what Twilio and Vonage send for a caller, signed as they sign it, and what the caller then hears."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import re
import time
import uuid
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import httpx

from tests.phone import vendor

ACCOUNT, TOKEN, SHARED_KEY = "AC" + "0" * 32, "a-token-of-the-tests", "a-shared-key-of-the-tests"
VONAGE_SECRET = "a-signature-secret-of-the-tests-long-enough"
OURS, CALLER = "+4930231250", "+491715550123"


def twilio_signature(url: str, form: dict[str, str], secret: str = TOKEN) -> str:
    """As Twilio's own SDK makes it."""
    return vendor.signature(url, form.items(), secret)


def twilio_signature_sha256(url: str, form: dict[str, str]) -> str:
    """The documented rule, which the SDK does not have: the address, then names and values, sorted by name."""
    text = url + "".join(f"{name}{form[name]}" for name in sorted(form))
    return base64.b64encode(hmac.new(SHARED_KEY.encode(), text.encode(), hashlib.sha256).digest()).decode()


def vonage_token(body: bytes, secret: str = VONAGE_SECRET, **claims: Any) -> str:
    """A JWT as Vonage makes it, without a library."""

    def part(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    told = {
        "iat": int(time.time()),
        "jti": str(uuid.uuid4()),
        "iss": "Vonage",
        "payload_hash": hashlib.sha256(body).hexdigest(),
        "api_key": "a1b2c3d4",
        **claims,
    }
    text = f"{part(json.dumps({'alg': 'HS256', 'typ': 'JWT'}).encode())}.{part(json.dumps(told).encode())}"
    return f"{text}.{part(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest())}"


@dataclass
class Heard:
    """What the caller hears, and what the carrier was told to do then."""

    said: list[tuple[str, str]] = field(default_factory=list)  # language, text
    then: str = ""  # listen, wait, transfer, hangup
    next: str = ""
    keys: int = 0
    listens: str = ""  # language of the recogniser
    hints: list[str] = field(default_factory=list)
    number: str = ""
    slow: bool = False
    raw: str = ""

    @property
    def text(self) -> str:
        return " ".join(text for _, text in self.said)


class TwilioPhone:
    """A call by Twilio."""

    name = "twilio"

    def __init__(self, gateway: str, public: str, caller: str = CALLER) -> None:
        self.client = httpx.AsyncClient(base_url=gateway, trust_env=False, timeout=30)
        self.public, self.caller = public, caller
        self.call = "CA" + uuid.uuid4().hex
        self.next = ""

    async def post(self, path: str, **form: str) -> httpx.Response:
        values = {"AccountSid": ACCOUNT, "CallSid": self.call, "From": self.caller, "To": OURS, **form}
        headers = {
            "X-Twilio-Signature": twilio_signature(self.public + path, values),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return await self.client.post(path, content=urlencode(values), headers=headers)

    async def dial(self) -> Heard:
        return self._read(await self.post("/phone/twilio/voice", CallStatus="ringing"))

    async def say(self, text: str, confidence: float | None = 0.93) -> Heard:
        told = {} if confidence is None else {"Confidence": str(confidence)}
        return await self._go(SpeechResult=text, **told)

    async def press(self, keys: str) -> Heard:
        return await self._go(Digits=keys)

    async def silent(self) -> Heard:
        return await self._go()

    async def nobody_answers(self) -> Heard:
        return await self._go(DialCallStatus="no-answer")

    async def hang_up(self) -> None:
        response = await self.post("/phone/twilio/status", CallStatus="completed")
        assert response.status_code == 200

    async def _go(self, **form: str) -> Heard:
        path = self.next.removeprefix(self.public)
        heard = self._read(await self.post(path, CallStatus="in-progress", **form))
        while heard.then == "wait":
            self.next = heard.next
            more = self._read(await self.post(self.next.removeprefix(self.public), CallStatus="in-progress"))
            heard = Heard(heard.said + more.said, **{n: v for n, v in vars(more).items() if n != "said"})
        return heard

    def _read(self, response: httpx.Response) -> Heard:
        assert response.status_code == 200, response.text
        assert response.headers["content-type"].startswith("text/xml")
        root = ElementTree.fromstring(response.text)
        assert root.tag == "Response"
        heard = Heard(raw=response.text)
        for say in root.iter("Say"):
            heard.said.append((say.attrib["language"], " ".join("".join(say.itertext()).split())))
            heard.slow = say.find("prosody") is not None
        last = root[-1]
        if last.tag == "Gather":
            assert last.attrib["input"] == "dtmf speech"
            assert last.attrib["actionOnEmptyResult"] == "true"
            heard.then, heard.next, heard.keys = "listen", last.attrib["action"], int(last.attrib["numDigits"])
            assert last.attrib["finishOnKey"] == ("" if heard.keys == 1 else "#")
            heard.listens, heard.hints = last.attrib["language"], last.attrib["hints"].split(",")
        elif last.tag == "Redirect":
            heard.then, heard.next = "wait", str(last.text)
        elif last.tag == "Dial":
            heard.then, heard.next, heard.number = "transfer", last.attrib["action"], str(last[0].text)
        else:
            assert last.tag == "Hangup"
            heard.then = "hangup"
        self.next = heard.next
        return heard


class VonagePhone:
    """A call by Vonage."""

    name = "vonage"

    def __init__(self, gateway: str, public: str, caller: str = CALLER) -> None:
        self.client = httpx.AsyncClient(base_url=gateway, trust_env=False, timeout=30)
        self.public, self.caller = public, caller
        self.call = f"CON-{uuid.uuid4()}"
        self.next = ""

    async def post(self, path: str, **body: Any) -> httpx.Response:
        told = {"uuid": "u-" + self.call, "conversation_uuid": self.call, "from": self.caller[1:], "to": OURS[1:]}
        content = json.dumps({**told, **body}).encode()
        headers = {"Authorization": f"Bearer {vonage_token(content)}", "Content-Type": "application/json"}
        return await self.client.post(path, content=content, headers=headers)

    async def dial(self) -> Heard:
        return self._read(await self.post("/phone/vonage/answer", region_url="https://api-eu-1.nexmo.example"))

    async def say(self, text: str, confidence: float | None = 0.93) -> Heard:
        result = {"text": text} | ({} if confidence is None else {"confidence": str(confidence)})
        return await self._go(
            speech={"timeout_reason": "end_on_silence_timeout", "results": [result]},
            dtmf={"digits": None, "timed_out": False},
        )

    async def press(self, keys: str) -> Heard:
        return await self._go(dtmf={"digits": keys, "timed_out": False}, speech={"results": []})

    async def silent(self) -> Heard:
        return await self._go(speech={"timeout_reason": "start_timeout"}, dtmf={"digits": "", "timed_out": True})

    async def nobody_answers(self) -> Heard:
        ringing = await self.post(self.next.removeprefix(self.public), status="ringing", direction="outbound")
        assert ringing.text == ""
        return await self._go(status="unanswered", direction="outbound")

    async def hang_up(self) -> None:
        response = await self.post("/phone/vonage/event", status="completed", direction="inbound")
        assert response.status_code == 200

    async def _go(self, **body: Any) -> Heard:
        heard = self._read(await self.post(self.next.removeprefix(self.public), **body))
        while heard.then == "wait":
            told = await self.post(self.next.removeprefix(self.public), payload={"waited": True})
            more = self._read(told)
            heard = Heard(heard.said + more.said, **{n: v for n, v in vars(more).items() if n != "said"})
        return heard

    def _read(self, response: httpx.Response) -> Heard:
        assert response.status_code == 200, response.text
        actions = response.json()
        heard = Heard(then="hangup", raw=response.text)
        for action in actions:
            kind = action["action"]
            if kind == "talk":
                text = html.unescape(re.sub(r"<[^>]+>", "", action["text"]))
                heard.said.append((action["language"], " ".join(text.split())))
                heard.slow = "<prosody" in action["text"]
            elif kind == "input":
                assert action["type"] == ["dtmf", "speech"]
                heard.then, heard.next, heard.keys = "listen", action["eventUrl"][0], action["dtmf"]["maxDigits"]
                assert action["dtmf"]["submitOnHash"] == (heard.keys > 1)
                heard.listens, heard.hints = action["speech"]["language"], action["speech"]["context"]
            elif kind == "notify":
                heard.then, heard.next = "wait", action["eventUrl"][0]
            elif kind == "connect":
                heard.then, heard.next = "transfer", action["eventUrl"][0]
                heard.number = "+" + action["endpoint"][0]["number"]
            else:
                assert kind == "wait"
        self.next = heard.next
        return heard


Phone = TwilioPhone | VonagePhone
CARRIERS: dict[str, type[TwilioPhone] | type[VonagePhone]] = {"twilio": TwilioPhone, "vonage": VonagePhone}
