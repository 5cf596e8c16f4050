"""What every channel works with: the store, the vault, the engine, the settings; and how a message is accepted."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from limits import parse
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from redis.asyncio import Redis

from bot import valkey
from bot.conversation.conversations import Conversations
from bot.conversation.engine import Engine
from bot.conversation.model import Inbound
from bot.conversation.turn import Services
from bot.conversation.worker import work
from bot.desk import earlier, queue
from bot.desk.tend import tend
from bot.privacy.mask import protect
from bot.privacy.vault import Vault
from bot.settings import Settings
from bot.status import subscriptions
from channels.errors import Refused

WORKERS = 4  # conversations that have their turn at the same time in one gateway


@dataclass
class Parts:
    """The parts of one gateway."""

    settings: Settings
    redis: Redis
    conversations: Conversations
    vault: Vault
    engine: Engine
    limiter: SlidingWindowCounterRateLimiter
    workers: list[asyncio.Task[None]] = field(default_factory=list)

    async def accept(
        self, conversation: str, message_id: str, text: str, button: str | None = None
    ) -> tuple[str, str]:
        """Mask, keep in the mailbox, and only then say so.

        Returns:
            The id in the outbox and the masked text.

        Raises:
            UnknownConversation: no such conversation.
            Refused: too many messages a minute.
        """
        record = await self.conversations.record(conversation)
        language = record.get("language", self.settings.default_language)
        rate = self.settings.section("gateway").get("messages_per_minute", 20)
        if not await self.limiter.hit(parse(f"{rate}/minute"), "message", conversation):
            raise Refused(429, "too-many", language)
        masked = await protect(text, language, conversation, self.vault, self.settings)
        inbound = Inbound(message_id, masked, button)
        return await self.conversations.accept(conversation, inbound, language), masked


def services_of(settings: Settings, conversations: Conversations, engine: Engine) -> Services:
    """What a turn needs of the desk."""

    async def leave(conversation: str) -> None:
        await queue.leave(conversations, settings, conversation)

    async def person(conversation: str, language: str, message_id: str) -> str:
        return await queue.request_now(conversations, settings, conversation, language, message_id)

    async def may_remember(conversation: str) -> str:
        return await earlier.question(conversations, settings, conversation)

    async def remember(conversation: str, agreed: bool) -> bool:
        return await earlier.answer(conversations, settings, conversation, agreed)

    return Services(settings, engine, leave, person, may_remember, remember)


@contextlib.asynccontextmanager
async def running(settings: Settings, workers: int = WORKERS) -> AsyncIterator[Parts]:
    """The parts, with their workers at work."""
    redis = valkey.connect(settings)
    retention = settings.section("retention")
    conversations = Conversations(redis, int(retention.get("conversation_hours", 24)) * 3600)
    engine = Engine(
        os.environ.get("LOTSE_ENGINE_URL", "http://127.0.0.1:5005"), settings.key("engine").hex()
    )
    vault = Vault(redis, settings.key("vault"), int(retention.get("vault_minutes", 15)) * 60)
    storage = RedisStorage(f"async+{settings.redis_url}", implementation="redispy", key_prefix="lotse:limit")
    parts = Parts(settings, redis, conversations, vault, engine, SlidingWindowCounterRateLimiter(storage))

    services = services_of(settings, conversations, engine)
    stop = asyncio.Event()
    parts.workers = [asyncio.create_task(work(conversations, services, stop)) for _ in range(workers)]
    parts.workers.append(asyncio.create_task(tend(conversations, settings, stop)))
    parts.workers.append(subscriptions.start(redis, settings, stop))
    try:
        yield parts
    finally:
        stop.set()
        for task in parts.workers:
            task.cancel()
        await asyncio.gather(*parts.workers, return_exceptions=True)
        await engine.close()
        await redis.aclose()
