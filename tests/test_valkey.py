"""The embedded store: persistent, private, and found again at the same address."""

from __future__ import annotations

import stat

import pytest
from redis import Redis
from redis.exceptions import NoPermissionError

from bot.settings import Settings, SettingsError
from bot.supervisor import free_port
from bot.valkey import connect, start_embedded


def test_what_was_written_is_there_after_a_restart_at_the_same_address(settings: Settings) -> None:
    server = start_embedded(settings, free_port())
    first = settings.redis_url
    with Redis.from_url(first) as client:
        client.set("kept", "yes")
    server.stop()
    server = start_embedded(settings)
    assert settings.redis_url == first
    with Redis.from_url(first, decode_responses=True) as client:
        assert client.get("kept") == "yes"
    server.stop()


def test_a_stranger_may_ping_and_nothing_else(settings: Settings) -> None:
    server = start_embedded(settings, free_port())
    with Redis(port=server.port) as stranger:
        assert stranger.ping()
        with pytest.raises(NoPermissionError):
            stranger.keys("*")
    server.stop()


def test_the_address_is_for_this_user_only(settings: Settings) -> None:
    server = start_embedded(settings, free_port())
    for path in (settings.data / "valkey.url", settings.data / "valkey" / "users.acl"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    server.stop()


async def test_the_client_decodes(settings: Settings) -> None:
    server = start_embedded(settings, free_port())
    client = connect(settings)
    await client.set("a", "ü")
    assert await client.get("a") == "ü"
    await client.aclose()
    server.stop()


def test_without_a_store_it_is_one_line(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOTSE_REDIS_URL", raising=False)
    with pytest.raises(SettingsError, match="no Valkey is running"):
        settings.redis_url  # noqa: B018
