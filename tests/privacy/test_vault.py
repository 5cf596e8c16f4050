"""The vault: what goes in comes out for its own conversation only, and nothing readable is stored."""

from __future__ import annotations

from redis.asyncio import Redis

from bot.privacy.vault import PLACEHOLDER, Vault

KEY = bytes(range(32))


async def test_a_value_comes_back_behind_its_placeholder(redis: Redis) -> None:
    vault = Vault(redis, KEY, 60)
    placeholder = await vault.put("c1", "file_number", "AB-2026-12345")
    assert PLACEHOLDER.fullmatch(placeholder)
    assert await vault.open("c1", placeholder) == "AB-2026-12345"


async def test_the_same_value_has_the_same_placeholder(redis: Redis) -> None:
    vault = Vault(redis, KEY, 60)
    assert await vault.put("c1", "email", "x@y.de") == await vault.put("c1", "email", "x@y.de")


async def test_another_conversation_opens_nothing(redis: Redis) -> None:
    vault = Vault(redis, KEY, 60)
    placeholder = await vault.put("c1", "email", "x@y.de")
    assert await vault.open("c2", placeholder) is None


async def test_the_store_holds_nothing_readable(redis: Redis) -> None:
    vault = Vault(redis, KEY, 60)
    await vault.put("c1", "file_number", "AB-2026-12345")
    for key in await redis.keys("*"):
        assert "12345" not in key
        assert "12345" not in await redis.get(key)


async def test_values_expire(redis: Redis) -> None:
    await Vault(redis, KEY, 60).put("c1", "email", "x@y.de")
    assert all([0 < await redis.ttl(key) <= 60 for key in await redis.keys("*")])


async def test_erase_forgets_one_conversation_only(redis: Redis) -> None:
    vault = Vault(redis, KEY, 60)
    gone, kept = await vault.put("c1", "email", "x@y.de"), await vault.put("c2", "email", "x@y.de")
    await vault.erase("c1")
    assert await vault.open("c1", gone) is None
    assert await vault.open("c2", kept) == "x@y.de"
