"""What every action needs: who is speaking in which language, and the rooms of `bot/` to call."""

from __future__ import annotations

from functools import cache
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from redis.asyncio import Redis

from bot import settings, valkey
from bot.conversation.conversations import Conversations
from bot.conversation.outcomes import Outcome
from bot.language.messages import messages
from bot.privacy.vault import Vault

Events = list[dict[str, Any]]


@cache
def redis() -> Redis:
    """The store; one client for the action server's one event loop."""
    return valkey.connect(settings.load())


@cache
def conversations() -> Conversations:
    hours = int(settings.load().section("retention").get("conversation_hours", 24))
    return Conversations(redis(), hours * 3600)


@cache
def vault() -> Vault:
    """Only actions open the vault."""
    configured = settings.load()
    minutes = int(configured.section("retention").get("vault_minutes", 15))
    return Vault(redis(), configured.key("vault"), minutes * 60)


def metadata(tracker: Tracker) -> dict[str, Any]:
    """What the gateway sent along: `language`, `channel`, `message_id`, `words`."""
    return dict(tracker.latest_message.get("metadata") or {})


def language(tracker: Tracker) -> str:
    """The variety to answer in: decided in the gateway, never guessed here."""
    return str(metadata(tracker).get("language") or settings.load().default_language)


def message_id(tracker: Tracker) -> str:
    """The citizen's message; whatever an action changes is idempotent by it."""
    return str(metadata(tracker).get("message_id") or "")


def intent(tracker: Tracker) -> str:
    return str((tracker.latest_message.get("intent") or {}).get("name") or "")


def say(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    key: str,
    outcome: Outcome,
    buttons: list[tuple[str, str]] | None = None,
    custom: dict[str, Any] | None = None,
    **args: Any,
) -> None:
    """Utter the message `key` in the citizen's language; `buttons` are (message key, payload)."""
    spoken = language(tracker)
    words = metadata(tracker).get("words") or {}
    dispatcher.utter_message(
        text=messages().text(spoken, key, {**words, **args}),
        buttons=[{"title": messages().text(spoken, title), "payload": payload} for title, payload in buttons or []],
        json_message={"outcome": outcome.value, **(custom or {})},
    )
