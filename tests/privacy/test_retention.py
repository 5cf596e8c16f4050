"""Retention is what the authority sets, and every key of the store has one that docs/privacy.md tells."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, Inbound
from bot.privacy import audit
from bot.privacy.retention import DAY, HOUR, retention
from bot.privacy.vault import Vault
from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
UNTIL_DONE = ("lotse:due:", "lotse:wake:")  # ids of conversations with work waiting


def test_retention_is_what_the_authority_sets(settings: Settings) -> None:
    table = {"conversation_hours": 2, "vault_minutes": 5, "audit_days": 10}
    kept = retention(replace(settings, raw={**settings.raw, "retention": table}))
    assert (kept.conversation, kept.vault, kept.audit) == (2 * HOUR, 300, 10 * DAY)


async def test_everything_about_a_conversation_expires(redis: Redis) -> None:
    conversations = Conversations(redis, ttl=100)
    cid, _ = await conversations.create("telegram", "de", address="1")
    await conversations.accept(cid, Inbound("m1", "hallo"), "de")
    claim = await conversations.turns.claim()
    assert claim is not None
    await conversations.commit(claim, [Event("message", {"text": "hallo"})], {"outcome": "smalltalk"}, {"b1": "/yes"})
    await conversations.typing(cid, "bot", True)
    await Vault(redis, bytes(32), 60).put(cid, "email", "x@example.org")
    await audit.record(redis, "meier", "conversation.open", cid)
    lasting = [key for key in await redis.keys("*") if await redis.ttl(key) < 0 and not key.startswith(UNTIL_DONE)]
    assert lasting == []


def test_the_record_of_processing_knows_every_key() -> None:
    told = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    found = set()
    for folder in ("bot", "channels", "actions"):
        for path in (ROOT / folder).rglob("*.py"):
            found |= set(re.findall(r"\blotse:(?:desk|status):[a-z]+|\blotse:[a-z]+", path.read_text(encoding="utf-8")))
    untold = sorted(name for name in found - {"lotse:desk", "lotse:status"} if f"`{name}`" not in told)
    assert untold == [], "say in docs/privacy.md what these keys hold, and how long"
