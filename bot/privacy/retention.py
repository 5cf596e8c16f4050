"""How long each class of data is kept: `[retention]` of authority.toml, one number a class.

Whoever writes data gives its key that many seconds to live; nothing waits for a nightly job.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.settings import Settings

HOUR, DAY = 3600, 86400


@dataclass(frozen=True)
class Retention:
    """Seconds that each class of data lives.

    Attributes:
        conversation: messages, mailbox, tracker, after the last change.
        vault: a masked value, after it was last typed.
        desk: what staff see of a case that was handed over, after its end.
        feedback: ratings and words about answers, without the conversation.
        metrics: counts by day.
        audit: who of the staff looked at what.
    """

    conversation: int
    vault: int
    desk: int
    feedback: int
    metrics: int
    audit: int


def retention(settings: Settings) -> Retention:
    """What the authority has set, with defaults for what it has not."""
    table = settings.section("retention")
    return Retention(
        conversation=int(float(table.get("conversation_hours", 24)) * HOUR),
        vault=int(float(table.get("vault_minutes", 15)) * 60),
        desk=int(float(table.get("desk_days", 30)) * DAY),
        feedback=int(float(table.get("feedback_days", 180)) * DAY),
        metrics=int(float(table.get("metrics_days", 400)) * DAY),
        audit=int(float(table.get("audit_days", 365)) * DAY),
    )
