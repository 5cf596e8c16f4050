"""The gateway's refusals: the agreed JSON for programs, a page for people."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.settings import Settings
from channels.gateway import MAX_BODY, create
from tests.desk.conftest import serving


@pytest.fixture
async def client(
    settings: Settings, valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[httpx.AsyncClient]:
    """A gateway behind a real server."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    async with serving(create(settings)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as found:
        yield found


@pytest.fixture
async def without_store(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """A gateway whose store is away."""
    monkeypatch.setenv("LOTSE_REDIS_URL", "redis://127.0.0.1:9/0")
    async with serving(create(settings)) as url, httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as found:
        yield found


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_too_large_body_is_refused_in_the_agreed_shape(client: httpx.AsyncClient, chunked: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(MAX_BODY // 1024 + 1):
            yield b"x" * 1024

    content = pieces() if chunked else b"x" * (MAX_BODY + 1)
    headers = {"Content-Type": "application/json", "Accept-Language": "tr"}
    sent = await client.post("/api/v1/sessions", content=content, headers=headers)
    assert (sent.status_code, sent.json()["error"]["code"]) == (413, "too-large")


async def test_without_its_store_the_page_says_so_in_words(without_store: httpx.AsyncClient) -> None:
    headers = {"Accept-Language": "uk", "Cookie": "lotse-chat=a.b"}
    page = await without_store.get("/chat", headers=headers)
    assert page.status_code == 503
    assert page.headers["content-type"].startswith("text/html")
    assert '<html lang="uk"' in page.text
    assert 'href="/chat"' in page.text


async def test_without_its_store_the_api_says_so_in_json(without_store: httpx.AsyncClient) -> None:
    refused = await without_store.post("/api/v1/sessions", json={})
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "unavailable")
