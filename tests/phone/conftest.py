"""A gateway with the telephone on, on a real socket, between carriers and a scripted engine of the tests' own."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import presence, serve
from bot.desk.staff import Staff
from bot.settings import Settings
from channels.gateway import create
from channels.phone.call import Calls
from channels.phone.state import States
from tests.phone.carriers import ACCOUNT, CARRIERS, SHARED_KEY, TOKEN, VONAGE_SECRET, Phone
from tests.phone.engine import Script
from tests.phone.restapi import RestApi
from tests.serving import serving

PUBLIC = "https://lotse.stadt.example"  # as the carriers call us, through the authority's proxy
SENDER = "+4930999999"
PERSON = Staff("beratung1", "Beratung 1", "agent", cap=50)


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_TWILIO_ACCOUNT", ACCOUNT)
    monkeypatch.setenv("LOTSE_TWILIO_TOKEN", TOKEN)
    monkeypatch.setenv("LOTSE_TWILIO_SHARED_KEY", SHARED_KEY)
    monkeypatch.setenv("LOTSE_VONAGE_SIGNATURE_SECRET", VONAGE_SECRET)


def with_phone(settings: Settings, api: str = "", **phone: Any) -> Settings:
    """Settings with the telephone on and no limit that tests would run into."""
    raw = copy.deepcopy(settings.raw)
    raw["channels"]["phone"] = True
    raw["phone"] = {"carriers": ["twilio", "vonage"], "sms": SENDER, "twilio": {"api": api}, "transfer": {}, **phone}
    raw["gateway"] |= {"public_url": PUBLIC, "messages_per_minute": 100_000}
    return replace(settings, raw=raw)


@dataclass
class Office:
    """The authority: its gateway, its engine, and somebody at the desk."""

    url: str
    settings: Settings
    conversations: Conversations
    engine: Script
    api: RestApi

    def phone(self, carrier: str, **more: str) -> Phone:
        return CARRIERS[carrier](self.url, PUBLIC, **more)

    def conversation(self, phone: Phone) -> str:
        return States(self.conversations.redis, self.settings).conversation(f"{phone.name}:{phone.call}")

    async def log(self, phone: Phone) -> list[dict[str, Any]]:
        """Every message of the call's outbox."""
        rows = await self.conversations.history(self.conversation(phone))
        return [event.data for _, event in rows if event.type == "message"]

    async def take(self, phone: Phone) -> None:
        await presence.arrive(self.conversations.redis, PERSON)
        await serve.take(self.conversations, self.settings, self.conversation(phone), PERSON)

    async def write(self, phone: Phone, text: str, language: str) -> None:
        await serve.write(self.conversations, self.settings, self.conversation(phone), PERSON, text, language)


Open = Callable[..., contextlib.AbstractAsyncContextManager[Office]]


@pytest.fixture
async def open_office(
    settings: Settings, redis: Redis, valkey_url: str, secrets: None, monkeypatch: pytest.MonkeyPatch
) -> Open:
    """Opens an office; what is given goes into `[phone]`."""

    @contextlib.asynccontextmanager
    async def opened(change: Callable[[Settings], None] | None = None, **phone: Any) -> AsyncIterator[Office]:
        monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
        api = RestApi()
        async with serving(api.app()) as api_url:
            wanted = with_phone(settings, api_url, **phone)
            if change:
                change(wanted)
            conversations = Conversations(redis)
            engine = Script(conversations, wanted)
            async with serving(engine.app()) as engine_url:
                monkeypatch.setenv("LOTSE_ENGINE_URL", engine_url)
                async with serving(create(wanted)) as url:
                    yield Office(url, wanted, conversations, engine, api)

    return opened


@pytest.fixture
async def office(open_office: Open) -> AsyncIterator[Office]:
    async with open_office() as found:
        yield found


@pytest.fixture
def calls_of() -> Callable[[Any], Calls]:
    return Calls
