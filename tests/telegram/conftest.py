"""A gateway with Telegram on, on a real socket, between a Bot API server and a scripted engine of the tests' own."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from fastapi import FastAPI
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import queue
from bot.settings import Settings
from bot.supervisor import free_port
from channels.gateway import create
from channels.telegram.chats import Chats
from tests.serving import scripted, serving
from tests.telegram.botapi import ME, TOKEN, BotApi

Gateways = Callable[..., AbstractAsyncContextManager["Gateway"]]


class Script:
    """An engine that repeats what it is told, hands over for `/human`, and says what `replies` has for a text."""

    def __init__(self) -> None:
        self.turns: list[dict[str, Any]] = []
        self.replies: dict[str, dict[str, Any]] = {}
        self.delay = 0.0
        self.settings: Settings | None = None
        self.conversations: Conversations | None = None

    def texts(self) -> list[str]:
        return [turn["text"] for turn in self.turns]

    def app(self) -> FastAPI:
        async def turn(body: dict[str, Any]) -> list[dict[str, Any]]:
            if not any(each["message_id"] == body["message_id"] for each in self.turns):
                self.turns.append(body)
            await asyncio.sleep(self.delay)
            text, language = str(body["text"]), str(body["metadata"]["language"])
            if text in self.replies:
                return [self.replies[text]]
            if text == "/human" and self.settings and self.conversations:
                wish = queue.Request(body["conversation"], language, body["message_id"])
                await queue.request(self.conversations, self.settings, wish)
                place = await queue.place(self.conversations, body["conversation"])
                said = queue.queued_text(self.settings, language, place)
                return [{"text": said, "custom": {"outcome": "handed_over"}}]
            return [{"text": f"bot: {text}", "custom": {"outcome": "smalltalk"}}]

        return scripted(turn)


@dataclass
class Gateway:
    """One running gateway."""

    url: str
    app: FastAPI
    settings: Settings
    conversations: Conversations
    api: BotApi
    engine: Script
    chats: Chats = field(init=False)

    def __post_init__(self) -> None:
        self.chats = Chats(self.conversations, self.settings, str(ME["id"]))

    async def record(self, chat: int) -> dict[str, str]:
        return await self.conversations.record(self.chats.conversation(chat))

    async def until(self, chat: int, state: str) -> None:
        """Until the chat's conversation is in a state."""
        async with asyncio.timeout(20):
            while (await self.record(chat))["state"] != state:  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    async def exists(self, chat: int) -> bool:
        return bool(await self.conversations.redis.exists(f"lotse:conversation:{self.chats.conversation(chat)}"))

    async def said(self, chat: int) -> list[str]:
        """What the citizen has said, as it is kept."""
        history = await self.conversations.history(self.chats.conversation(chat))
        return [event.data["text"] for _, event in history if event.data.get("from") == "citizen"]


def configured(settings: Settings, api: str, public_url: str, **telegram: Any) -> Settings:
    """Settings with Telegram on and no limit that tests would run into."""
    raw = copy.deepcopy(settings.raw)
    raw["channels"]["telegram"] = True
    raw["telegram"] = {**raw.get("telegram", {}), "api": api, "updates": "webhook", **telegram}
    raw["gateway"] |= {"public_url": public_url, "messages_per_minute": 100_000}
    return replace(settings, raw=raw)


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    made = BotApi()
    async with serving(made.app()) as url:
        made.url = url
        yield made
        await made.close()


@pytest.fixture
async def engine(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Script]:
    script = Script()
    script.conversations = Conversations(redis)
    async with serving(script.app()) as url:
        monkeypatch.setenv("LOTSE_ENGINE_URL", url)
        yield script


@pytest.fixture
def start(
    settings: Settings, redis: Redis, valkey_url: str, api: BotApi, engine: Script, monkeypatch: pytest.MonkeyPatch
) -> Gateways:
    """Starts a gateway; `[telegram]` as given."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", TOKEN)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)

    @contextlib.asynccontextmanager
    async def begin(**telegram: Any) -> AsyncIterator[Gateway]:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        made = configured(settings, api.url, telegram.pop("public_url", url), **telegram)
        engine.settings = made
        app = create(made)
        async with serving(app, port):
            yield Gateway(url, app, made, Conversations(redis), api, engine)

    return begin


@pytest.fixture
async def gateway(start: Gateways, api: BotApi) -> AsyncIterator[Gateway]:
    """A gateway that takes updates by webhook and is ready for them."""
    async with start() as running:
        await api.wait_for_call("setWebhook")
        while await api.post({"update_id": 0}) == 503:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        yield running


def dumped(value: Any) -> str:
    """Everything, as one text to look for what must not be in it."""
    return json.dumps(value, ensure_ascii=False, default=str)
