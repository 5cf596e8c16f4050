"""The desk on a real store: conversations, accounts, and the console behind a real HTTP server."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest
from fastapi import FastAPI
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Inbound
from bot.desk import queue, staff
from bot.desk.queue import Request
from bot.desk.staff import Staff
from bot.settings import Settings
from channels.desk.routes import desk_app
from tests.serving import serving

PASSWORD = "a-long-enough-password"

Begin = Callable[..., Awaitable[str]]
LogIn = Callable[[str], Awaitable["Console"]]


@pytest.fixture
def conversations(redis: Redis) -> Conversations:
    return Conversations(redis)


@pytest.fixture
def citizen(conversations: Conversations, settings: Settings) -> Begin:
    """Begins a conversation with one message, and has it wait for a person unless told otherwise."""

    async def begin(text: str = "Ich brauche einen Menschen", *, waits: bool = True, **wish: str) -> str:
        conversation, _ = await conversations.create("web", wish.get("language", "de"))
        if "language" in wish:  # else a gateway's worker that reads the German text would go by it, sooner or later
            await conversations.redis.hset(f"lotse:conversation:{conversation}", "chosen", "1")
        await conversations.accept(conversation, Inbound("first-message", text), wish.get("language", "de"))
        if waits:
            asked = Request(conversation, **{"language": "de", "message_id": "first-message", **wish})
            assert await queue.request(conversations, settings, asked) == "done"
        return conversation

    return begin


@pytest.fixture
async def anna(redis: Redis) -> Staff:
    return await account(redis, "agent-a", "Beratung A")


@pytest.fixture
async def bert(redis: Redis) -> Staff:
    return await account(redis, "agent-b", "Beratung B")


async def account(redis: Redis, login: str, name: str, role: str = "agent", **more: object) -> Staff:
    made = Staff(login, name, role, **more)  # type: ignore[arg-type]
    await staff.save(redis, made, PASSWORD)
    return made


class Console:
    """A browser without scripts: follows forms as the pages have them."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def get(self, path: str = "/desk/") -> httpx.Response:
        return await self.client.get(path)

    async def csrf(self) -> str:
        found = re.search(r'data-csrf="([^"]+)"', (await self.get()).text)
        assert found
        return found[1]

    async def post(self, path: str, **values: str) -> httpx.Response:
        return await self.client.post(path, data={"csrf": await self.csrf(), **values})


@pytest.fixture(autouse=True)
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No action server unless a test starts one."""
    monkeypatch.setenv("LOTSE_ACTIONS_URL", "http://127.0.0.1:9/webhook")


@pytest.fixture
async def address(settings: Settings, redis: Redis) -> AsyncIterator[str]:
    """The desk behind a real server."""
    app = FastAPI()
    app.mount("/desk", desk_app(settings, redis))
    async with serving(app) as found:
        yield found


async def sign_in(client: httpx.AsyncClient, login: str, password: str = PASSWORD) -> Console:
    """As a browser would: the form first, then what it asks for."""
    form = await client.get("/desk/login")
    found = re.search(r'name="csrf" value="([^"]+)"', form.text)
    assert found
    answer = await client.post("/desk/login", data={"csrf": found[1], "login": login, "password": password})
    assert answer.status_code == 200
    return Console(client)


@pytest.fixture
async def log_in(address: str) -> AsyncIterator[LogIn]:
    """Logs a member of staff in."""
    async with contextlib.AsyncExitStack() as stack:

        async def begin(login: str) -> Console:
            client = httpx.AsyncClient(base_url=address, follow_redirects=True, trust_env=False, timeout=60)
            return await sign_in(await stack.enter_async_context(client), login)

        yield begin
