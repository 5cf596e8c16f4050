"""The AI and privacy notice: at first contact, and again when the bot returns after a person (AI Act, Art. 50)."""

from __future__ import annotations

import time
import uuid

from bot.conversation.model import Event
from bot.language.messages import direction, messages
from bot.settings import Settings


def words(settings: Settings) -> dict[str, str | int]:
    """What every message may mention: the authority's name, its privacy page, how long a conversation is kept."""
    authority = settings.section("authority")
    return {
        "authority": str(authority.get("name", "")),
        "privacy": str(authority.get("privacy", "")),
        "phone": str(authority.get("phone", "")),
        "hours": int(settings.section("retention").get("conversation_hours", 24)),  # a number has its plural
    }


def text(settings: Settings, language: str) -> str:
    """The notice of first contact."""
    say = messages(settings.messages).text
    return f"{say(language, 'notice-ai', words(settings))}\n{say(language, 'notice-privacy', words(settings))}"


def first(settings: Settings, language: str) -> Event:
    """The first entry of every conversation."""
    return system(text(settings, language), language)


def back(settings: Settings, language: str) -> Event:
    """After a person has given the conversation back."""
    return system(messages(settings.messages).text(language, "notice-back", words(settings)), language)


def system(content: str, language: str) -> Event:
    """A message that neither bot nor person says: a notice."""
    return Event(
        "message",
        {
            "id": uuid.uuid4().hex,
            "from": "system",
            "text": content,
            "language": language,
            "dir": direction(language),
            "buttons": [],
            "time": time.time(),
        },
    )
