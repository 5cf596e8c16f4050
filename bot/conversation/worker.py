"""Takes conversations that are due and gives each its turn, one at a time, in order."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import datetime, timezone

from bot.conversation import unanswered
from bot.conversation.conversations import Conversations
from bot.conversation.engine import EngineUnavailable
from bot.conversation.model import UnknownConversation
from bot.conversation.outcomes import Outcome
from bot.conversation.schedule import Claim
from bot.conversation.turn import Services, Turn, failed, run
from bot.privacy.export import erase
from bot.privacy.retention import retention

log = logging.getLogger("lotse.worker")
PATIENCE = 180.0  # seconds that a message waits for an engine that is restarting, on a slow machine too
AGAIN = 0.5  # seconds between tries
LAST_WORDS = 60  # seconds that an erased conversation's last words can still be read


async def work(conversations: Conversations, services: Services, stop: asyncio.Event) -> None:
    """Work until told to stop; any number of these may run, in any number of processes."""
    while not stop.is_set():
        try:
            claim = await conversations.turns.claim()
            if claim is None:
                await conversations.turns.wait()
            else:
                await take(conversations, services, claim)
        except asyncio.CancelledError:
            raise
        except Exception:  # the store was away, or a bug: the lease runs out and the turn comes again
            log.exception("turn failed")
            await asyncio.sleep(AGAIN)


async def take(conversations: Conversations, services: Services, claim: Claim) -> None:
    """Give one claimed conversation its turn."""
    inbound = await conversations.next(claim)
    if inbound is None:
        await conversations.turns.release(claim)
        return
    try:
        record = await conversations.record(claim.conversation)
    except UnknownConversation:
        await conversations.turns.release(claim)
        return
    payload = await conversations.button(claim.conversation, inbound.button) if inbound.button else None
    turn = Turn(claim.conversation, inbound, record, services, payload=payload)
    turn.language = record.get("language", "de")
    if record.get("state", "bot") == "bot":
        await conversations.typing(claim.conversation, "bot", True)
    started = time.monotonic()
    try:
        async with conversations.turns.kept(claim):
            outcome = await run(turn)
    except EngineUnavailable as error:
        if time.time() - inbound.time < PATIENCE:
            log.warning("engine unavailable (%s), trying again", error)
            await conversations.turns.release(claim, again_in=AGAIN)
            return
        failed(turn)
        outcome = Outcome.ERROR
    if await conversations.commit(claim, turn.events, turn.changes, turn.buttons):
        took, keep = time.monotonic() - started, retention(services.settings).metrics
        await count(conversations, record.get("channel", "web"), turn.language, outcome, took, keep)
        if not turn.payload:  # what was pressed is in our words
            keep = retention(services.settings).desk
            await unanswered.count(conversations.redis, inbound.text, turn.language, outcome, keep)
        if turn.erase:
            await conversations.close_and_forget(claim.conversation, LAST_WORDS)
            await erase(conversations.redis, claim.conversation, keep_outbox=True)
    await conversations.typing(claim.conversation, "bot", False)


async def count(
    conversations: Conversations, channel: str, language: str, outcome: Outcome, seconds: float, keep: int
) -> None:
    """Count the outcome by day, channel and language, nothing about the citizen, and keep it so many seconds."""
    day = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    key = f"lotse:metrics:{day}"
    async with conversations.redis.pipeline(transaction=True) as pipe:
        pipe.hincrby(key, f"turns|{channel}|{language}|{outcome.value}", 1)
        pipe.hincrbyfloat(key, f"seconds|{channel}", seconds)
        pipe.expire(key, keep)
        await pipe.execute()
