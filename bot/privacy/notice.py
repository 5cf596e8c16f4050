"""The text that Art. 13 GDPR asks for, from messages and authority.toml: a template for the authority's own page."""

from __future__ import annotations

from typing import Any

from bot.desk import earlier
from bot.language.messages import messages
from bot.privacy.retention import DAY, HOUR, retention
from bot.settings import Settings

SECTIONS = (
    "controller", "officer", "purpose", "basis", "data", "hiding", "people", "storage", "earlier", "recipients",
    "rights", "complaint", "voluntary", "machine",
)  # fmt: skip


def text(settings: Settings, language: str) -> str:
    """The notice as Markdown, in one language; the officer's section only where one is configured, and that of earlier
    conversations where citizens are asked about them."""
    say = messages(settings.messages).text
    words = _words(settings)
    parts = [f"# {say(language, 'privacy-title', words)}"]
    for name in SECTIONS:
        if (name == "officer" and not words["officer"]) or (name == "earlier" and not earlier.enabled(settings)):
            continue
        parts.append(f"## {say(language, f'privacy-{name}', words)}\n\n{say(language, f'privacy-{name}-text', words)}")
    return "\n\n".join(parts) + "\n"


def _words(settings: Settings) -> dict[str, Any]:
    authority, kept = settings.section("authority"), retention(settings)
    return {
        "authority": str(authority.get("name", "")),
        "imprint": str(authority.get("imprint", "")),
        "officer": str(authority.get("privacy_officer", "")),
        "minutes": kept.vault // 60,
        "hours": kept.conversation // HOUR,
        "desk": kept.desk // DAY,
        "follow": int(settings.section("status").get("subscription_days", 30)),
        "feedback": kept.feedback // DAY,
        "audit": kept.audit // DAY,
    }
