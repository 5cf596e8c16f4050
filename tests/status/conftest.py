"""Servers over a real socket, and actions on settings and a store of the test's own."""

from __future__ import annotations

import copy
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import uvicorn
from redis.asyncio import Redis

from actions import context
from actions import status as status_actions
from bot import settings as configuration
from bot.settings import Settings
from demo.app import create
from demo.cases import Cases

Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(app)` runs an ASGI application under uvicorn on a free loopback port; returns its address."""
    servers: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(app: Any, **more: Any) -> str:
        config = uvicorn.Config(
            app,
            host="127.0.0.1",
            port=0,
            log_level="error",
            timeout_graceful_shutdown=1,
            lifespan="off",
            **more,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive(), "the server did not start"
        servers.append((server, thread))
        port = server.servers[0].sockets[0].getsockname()[1]
        return f"{'https' if 'ssl_keyfile' in more else 'http'}://127.0.0.1:{port}"

    yield start
    for server, thread in servers:
        server.should_exit = True
        thread.join(10)


@dataclass
class Demo:
    """The demo authority, running, and the settings that point at it."""

    settings: Settings
    cases: Cases
    url: str


@pytest.fixture
def demo(settings: Settings, serve: Serve) -> Demo:
    """The demo's real case service."""
    url = serve(create(settings))
    raw = copy.deepcopy(settings.raw)
    table = raw["status"]["backends"]["demo"]
    table["url"] = table["url"].replace("http://127.0.0.1:8090", url)
    return Demo(replace(settings, raw=raw), Cases(settings.data / "demo" / "cases.sqlite"), url)


@dataclass
class Said:
    """What an action uttered, as rasa_sdk's dispatcher collects it."""

    messages: list[dict[str, Any]] = field(default_factory=list)

    def utter_message(self, **message: Any) -> None:
        self.messages.append(message)

    @property
    def last(self) -> dict[str, Any]:
        return self.messages[-1]

    @property
    def outcome(self) -> str:
        return str(self.last["json_message"]["outcome"])


@pytest.fixture
async def acting(demo: Demo, redis: Redis, valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Demo]:
    """Actions that work on the demo and on this test's store."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    monkeypatch.setattr(configuration, "load", lambda: demo.settings)
    cached = [
        context.redis,
        context.vault,
        context.conversations,
        status_actions.backends,
        status_actions.checks,
        status_actions.subscriptions,
    ]
    for function in cached:
        function.cache_clear()
    yield demo
    await status_actions.backends().close()
    await context.redis().aclose()
    for function in cached:
        function.cache_clear()
