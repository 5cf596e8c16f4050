"""Who of the staff looked at what, and when: appended, never changed, gone after `retention.audit_days`.

One stream a day (`lotse:audit:2026-05-03`, UTC), so that the whole day expires by itself: a single stream
would have to be trimmed by somebody. Nothing in Amtslotse changes or deletes an entry, not even erasing the
conversation: who has read it stays accountable, and the entry holds nothing of what was said.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from redis.asyncio import Redis

from bot import settings as configuration
from bot.privacy.retention import DAY, retention

PREFIX = "lotse:audit"


@dataclass(frozen=True)
class Entry:
    """One access. `detail` never holds an identifier or a citizen's words."""

    id: str
    time: datetime
    actor: str
    action: str
    conversation: str | None
    detail: str


async def record(
    redis: Redis, actor: str, action: str, conversation: str | None = None, detail: str = ""
) -> str:
    """Append one access; returns its id.

    Args:
        redis: the store.
        actor: who did it: a login, or `cli`.
        action: what was done, one word or two with a dot: `conversation.open`, `value.reveal`.
        conversation: whose conversation it was, if one.
        detail: what else an auditor needs, for instance the kind of the value that was revealed.
    """
    now = datetime.now(timezone.utc)
    key = _key(now.date())
    entry = {"actor": actor, "action": action, "conversation": conversation or "", "detail": detail}
    async with redis.pipeline(transaction=True) as pipe:
        pipe.xadd(key, entry)
        # a day's entries go together, the retention after the day has ended
        pipe.expire(key, retention(configuration.load()).audit + DAY)
        added, _ = await pipe.execute()
    return str(added)


async def entries(
    redis: Redis,
    since: date | None = None,
    until: date | None = None,
    actor: str | None = None,
    conversation: str | None = None,
) -> AsyncIterator[Entry]:
    """The entries of the days `since` to `until` (UTC, both included), oldest first; filters are exact."""
    last = until or datetime.now(timezone.utc).date()
    day = since or last - timedelta(seconds=retention(configuration.load()).audit)
    while day <= last:
        for entry, row in await redis.xrange(_key(day)):
            found = Entry(
                id=entry,
                time=datetime.fromtimestamp(int(entry.partition("-")[0]) / 1000, timezone.utc),
                actor=row["actor"],
                action=row["action"],
                conversation=row["conversation"] or None,
                detail=row["detail"],
            )
            if actor in (None, found.actor) and conversation in (None, found.conversation):
                yield found
        day += timedelta(days=1)


def _key(day: date) -> str:
    return f"{PREFIX}:{day.isoformat()}"
