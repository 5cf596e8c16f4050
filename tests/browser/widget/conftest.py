"""The widget on a strict page of another origin, against a real gateway whose engine is scripted."""

from __future__ import annotations

import copy
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from playwright.async_api import Browser, Page
from redis.asyncio import Redis

from bot import settings as configuration
from bot.conversation.conversations import Conversations
from bot.desk import presence, serve
from bot.desk.staff import Staff
from bot.settings import Settings
from bot.supervisor import free_port
from tests.browser.serving import serving
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.engine import Script

PAGE = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Eine Seite der Stadt</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<script type="module" src="{gateway}/widget/lotse.js"></script></head>
<body><main><h1>Eine Seite der Stadt</h1><p>Text. <a href="/?lang={lang}">Noch einmal</a></p></main>
<lotse-chat {attributes}><a href="{gateway}/chat">Fragen? Zum Gespräch</a></lotse-chat></body></html>"""


@dataclass
class Stage:
    """Where the tests play: addresses, the engine's script, the gateway's settings."""

    gateway: str
    host: str
    script: Script
    settings: Settings
    valkey: str


def host_page(gateway: str) -> FastAPI:
    """A page of the city with the strictest policy that can be."""
    app = FastAPI()
    policy = f"default-src 'none'; script-src {gateway}; connect-src {gateway}; base-uri 'none'; form-action 'none'"

    @app.get("/")
    def page(lang: str = "de", attributes: str = "") -> HTMLResponse:
        html = PAGE.format(lang=lang, gateway=gateway, attributes=attributes)
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    @app.get("/lines")
    def lines(html: str, policy: str) -> HTMLResponse:
        """A page whose editors have pasted `html`, with `policy` as the only exception to its own."""
        page = f"<!doctype html><html lang=de><title>Eine Seite</title><body>{html}"
        return HTMLResponse(page, headers={"Content-Security-Policy": f"default-src 'none'; {policy}"})

    @app.get("/iframe")
    def iframe() -> HTMLResponse:
        frame = f"<iframe title=Chat src='{gateway}/widget/frame.html?language=de' width=420 height=700></iframe>"
        return HTMLResponse(f"<!doctype html><html lang=de><title>Eine Seite</title><h1>Eine Seite</h1>{frame}")

    return app


def staged(settings: Settings, gateway_port: int, host_port: int) -> Settings:
    """The project's settings for these ports, with limits that a test run does not reach."""
    raw = copy.deepcopy(settings.raw)
    raw["gateway"] |= {
        "port": gateway_port,
        "public_url": f"http://127.0.0.1:{gateway_port}",
        "allowed_origins": [f"http://127.0.0.1:{host_port}"],
        "requests_per_minute": 100000,
        "messages_per_minute": 1000,
    }
    return replace(settings, raw=raw)


@pytest.fixture(scope="session")
def stage(valkey_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Valkey, scripted engine, gateway and host page, each on a socket, for all tests of this worker."""
    from channels.gateway import create

    script, (engine, gateway, host) = Script(), [free_port() for _ in range(3)]
    folder: Path = tmp_path_factory.mktemp("data")
    settings = staged(replace(configuration.load(), data=folder), gateway, host)
    os.environ["LOTSE_REDIS_URL"], os.environ["LOTSE_ENGINE_URL"] = valkey_url, f"http://127.0.0.1:{engine}"
    with (
        serving(script.app(), engine),
        serving(create(settings), gateway) as gateway_url,
        serving(host_page(gateway_url), host) as host_url,
    ):
        yield Stage(gateway_url, host_url, script, settings, valkey_url)
    del os.environ["LOTSE_REDIS_URL"], os.environ["LOTSE_ENGINE_URL"]


@dataclass
class Desk:
    """A member of staff at the desk."""

    conversations: Conversations
    settings: Settings
    who: Staff = field(default_factory=lambda: Staff("beratung1", "Beratung 1", "agent", cap=50))

    async def take(self, conversation: str) -> None:
        await serve.take(self.conversations, self.settings, conversation, self.who)

    async def write(self, conversation: str, text: str) -> None:
        await serve.write(self.conversations, self.settings, conversation, self.who, text, "de")

    async def give_back(self, conversation: str) -> None:
        await serve.give_back(self.conversations, self.settings, conversation, self.who)

    async def close(self, conversation: str) -> None:
        await serve.close(self.conversations, self.settings, conversation, self.who, serve.WRAPUPS[0])


@pytest.fixture
async def desk(redis: Redis, stage: Stage) -> Desk:
    """The desk, with an empty queue, and somebody sitting there."""
    found = Desk(Conversations(redis), stage.settings)
    await presence.arrive(redis, found.who)
    return found


@pytest.fixture
def errors() -> list[str]:
    """What the page's console complained about; a violated policy is one of these."""
    return []


@pytest.fixture
async def page(chromium: Browser, stage: Stage, redis: Redis, errors: list[str]) -> AsyncIterator[Page]:
    """An empty page in a German browser."""
    stage.script.delay, stage.script.fail = 0.0, 0
    context = await chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 900})
    page = await context.new_page()
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    await context.close()


@pytest.fixture
async def citizen(page: Page, stage: Stage) -> Citizen:
    """Somebody on the city's page, who reads German; the dialog is closed."""
    found = Citizen(page)
    await found.visit(stage.host)
    return found


@pytest.fixture(params=["de", "ar", "de-x-simple"])
async def visitor(request: pytest.FixtureRequest, page: Page, stage: Stage) -> Citizen:
    """The same in German, Arabic or Einfache Sprache."""
    found = Citizen(page, str(request.param))
    await found.visit(f"{stage.host}/?lang=de&attributes=language={found.language}")
    return found


@pytest.fixture
async def reader(visitor: Citizen) -> Citizen:
    """Somebody who has opened the dialog, in each of the three."""
    await visitor.open()
    return visitor
