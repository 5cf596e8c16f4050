"""What staff tell each other about a conversation: notes, a supervisor's whisper, why it was passed on.

    lotse:desk:notes:<conversation>  stream; goes when the conversation is erased

Citizens never see them on the way, but they are data about a citizen: they are in the export of the conversation, and
identifiers in them are masked like everywhere else.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

from redis.asyncio import Redis

from bot.conversation.conversations import DESK_EVENTS
from bot.desk.staff import Staff
from bot.privacy.mask import protect
from bot.privacy.retention import retention
from bot.privacy.vault import Vault
from bot.settings import Settings

Kind = Literal["note", "whisper", "transfer"]
NOTES = "lotse:desk:notes:"
LONGEST = 2000  # characters


@dataclass(frozen=True)
class Note:
    """A note; `by` is the display name."""

    id: str
    kind: str
    login: str
    by: str
    text: str
    time: float


async def add(
    redis: Redis, settings: Settings, vault: Vault, conversation: str, who: Staff, text: str, kind: Kind = "note"
) -> None:
    """Keep a note, identifiers masked; an empty one is none."""
    text = text.strip()[:LONGEST]
    if not text:
        return
    masked = await protect(text, settings.default_language, conversation, vault, settings)
    key = NOTES + conversation
    values = {"kind": kind, "login": who.login, "by": who.name, "text": masked, "time": f"{time.time():.3f}"}
    async with redis.pipeline(transaction=True) as pipe:
        pipe.xadd(key, values)
        pipe.expire(key, retention(settings).desk)
        pipe.xadd(DESK_EVENTS, {"conversation": conversation, "type": "note"}, maxlen=10_000)
        await pipe.execute()


async def of(redis: Redis, conversation: str) -> list[Note]:
    """All notes of a conversation, oldest first."""
    return [read(entry, row) for entry, row in await redis.xrange(NOTES + conversation)]


def read(entry: str, row: dict[str, str]) -> Note:
    """A stream entry as a note."""
    return Note(entry, row["kind"], row["login"], row["by"], row["text"], float(row["time"]))
