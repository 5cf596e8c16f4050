"""Feedback from the widget: masked, with the answer it is about."""

from __future__ import annotations

import uuid

from bot.conversation import feedback
from bot.desk.rating import rate
from bot.privacy.mask import protect
from channels.parts import Parts


async def keep_feedback(
    parts: Parts, conversation: str, message_id: str | None, rating: int | None, solved: bool | None, text: str
) -> None:
    """Keep one piece of feedback; a second thumb for the same answer replaces the first, words are kept beside it."""
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
    }
    days = int(parts.settings.section("retention").get("feedback_days", 180))
    kept_as = f"{message_id}:{'words' if text else 'thumb'}" if message_id else uuid.uuid4().hex
    await feedback.keep(parts.redis, days, kept_as, entry)
    if not message_id:  # about the whole conversation: staff see what became of theirs
        await rate(parts.conversations, parts.settings, conversation, rating, solved, masked)
