"""Feedback on answers: kept by day, without the conversation, identifiers masked."""

from __future__ import annotations

import json
import time

from bot.privacy.mask import protect
from channels.parts import Parts

KEY = "lotse:feedback"


async def keep_feedback(
    parts: Parts, conversation: str, message_id: str | None, rating: int | None, solved: bool | None, text: str
) -> None:
    """Append one piece of feedback with the answer it is about; old ones fall off after `feedback_days`."""
    record = await parts.conversations.record(conversation)
    language = record.get("language", "de")
    masked = await protect(text, language, conversation, parts.vault, parts.settings) if text else ""
    answer: dict[str, str] = {}
    if message_id:
        for _, event in await parts.conversations.history(conversation):
            if event.data.get("id") == message_id:
                answer = {key: event.data.get(key, "") for key in ("text", "outcome", "procedure")}
    entry = {
        "rating": rating,
        "solved": solved,
        "text": masked,
        "answer": answer,
        "language": language,
        "channel": record.get("channel", "web"),
        "time": time.time(),
    }
    days = int(parts.settings.section("retention").get("feedback_days", 180))
    oldest = int((time.time() - days * 86400) * 1000)
    await parts.redis.xadd(KEY, {"data": json.dumps(entry, ensure_ascii=False)})
    await parts.redis.xtrim(KEY, minid=f"{oldest}-0")
