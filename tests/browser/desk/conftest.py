"""The console in a real browser: a store, the desk and its housekeeping, several people at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import pytest
from fastapi import FastAPI
from playwright.async_api import Browser, Page
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk.tend import tend
from bot.settings import Settings
from channels.desk.routes import desk_app
from tests.desk.conftest import (  # noqa: F401 - fixtures
    PASSWORD,
    account,
    anna,
    bert,
    citizen,
    conversations,
    nobody_answers,
    serving,
)

Open = Callable[..., Awaitable[Page]]


@pytest.fixture
def quick(settings: Settings) -> Settings:
    """Offers that lapse within seconds."""
    return replace(settings, raw={**settings.raw, "desk": {**settings.section("desk"), "offer_seconds": 6}})


@pytest.fixture
async def desk_at(settings: Settings, redis: Redis) -> AsyncIterator[Callable[[Settings], Awaitable[str]]]:
    """Starts the desk with these settings; returns its address."""
    stop, running = asyncio.Event(), []

    async def start(chosen: Settings) -> str:
        app = FastAPI()
        app.mount("/desk", desk_app(chosen, redis))
        server = serving(app)
        running.append(server)
        running_at = await server.__aenter__()
        tasks.append(asyncio.create_task(tend(Conversations(redis), chosen, stop)))
        return running_at

    tasks: list[asyncio.Task[None]] = []
    yield start
    stop.set()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for server in running:
        await server.__aexit__(None, None, None)


@pytest.fixture
async def address(desk_at: Callable[[Settings], Awaitable[str]], settings: Settings) -> str:
    return await desk_at(settings)


@pytest.fixture
async def open_desk(chromium: Browser) -> AsyncIterator[Open]:
    """Logs somebody in, each in a browser context of their own; errors in the page fail the test."""
    errors: list[str] = []

    async def begin(address: str, login: str, **more: object) -> Page:
        context = await chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 720}, **more)  # type: ignore[arg-type]
        page = await context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
        await page.goto(f"{address}/desk/login")
        await page.get_by_label("Benutzername").fill(login)
        await page.get_by_label("Passwort").fill(PASSWORD)
        await page.get_by_role("button", name="Anmelden").click()
        await page.wait_for_url("**/desk/**")
        return page

    yield begin
    assert errors == []
