"""Five hundred messages with planted identifiers through what a message goes through: none is kept in the clear."""

from __future__ import annotations

from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, Inbound
from bot.privacy.bench import Sentence, read
from bot.privacy.mask import protect
from bot.privacy.search import search
from bot.privacy.vault import Vault
from bot.settings import Settings

KEY = bytes(range(32))
PLANTED = [each for each in read(Path(__file__).parent / "sentences.yml") if each.spans][:500]


def secrets(sentence: Sentence) -> set[str]:
    """As written and as kept; dates of birth also stand in the words around other numbers, so only long ones."""
    found = {sentence.text[span.start : span.end] for span in sentence.spans}
    found |= {span.value for span in sentence.spans}
    return {value for value in found if sum(char.isalnum() for char in value) >= 8}


async def talk(redis: Redis, settings: Settings, sentence: Sentence) -> str:
    """Accept a message, answer it with an echo, as a careless answer would."""
    conversations, vault = Conversations(redis), Vault(redis, KEY, 60)
    cid, _ = await conversations.create("web", sentence.language)
    masked = await protect(sentence.text, sentence.language, cid, vault, settings)
    await conversations.accept(cid, Inbound("m1", masked), sentence.language)
    await conversations.add(cid, [Event("message", {"id": "r1", "from": "bot", "text": f"„{masked}“?"})])
    return cid


async def test_no_store_holds_a_planted_identifier(redis: Redis, settings: Settings) -> None:
    assert len(PLANTED) == 500
    for sentence in PLANTED:
        await talk(redis, settings, sentence)
    planted = {value for sentence in PLANTED for value in secrets(sentence)}
    assert await search(redis, settings.data, planted) == []


async def test_the_search_would_have_found_one(redis: Redis, settings: Settings) -> None:
    await Conversations(redis).create("web", "de", address="AB-2026-12345")
    assert [value for _, value in await search(redis, settings.data, ["ab 2026 12345"])] == ["ab 2026 12345"]


async def test_logs_are_searched_too(redis: Redis, settings: Settings) -> None:
    (settings.data / "log").mkdir(parents=True)
    (settings.data / "log" / "gateway.log").write_text("turn for AB-2026-12345\n", encoding="utf-8")
    assert await search(redis, settings.data, ["AB-2026-12345"]) == [("log/gateway.log", "AB-2026-12345")]


@pytest.mark.parametrize("held", ["list", "set", "zset", "stream", "json"])
async def test_every_kind_of_store_is_searched(redis: Redis, settings: Settings, held: str) -> None:
    match held:
        case "list":
            await redis.rpush("k", "AB-2026-12345")
        case "set":
            await redis.sadd("k", "AB-2026-12345")
        case "zset":
            await redis.zadd("k", {"AB-2026-12345": 1})
        case "stream":
            await redis.xadd("k", {"data": "AB-2026-12345"})
        case "json":
            await redis.set("k", '{"text": "\\u0041B-2026-12345"}')
    assert await search(redis, settings.data, ["AB-2026-12345"]) == [("k", "AB-2026-12345")]
