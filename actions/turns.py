"""What was said before, as the tracker remembers it; and saying something in the citizen's place."""

from __future__ import annotations

import json
from typing import Any

from rasa_sdk import Tracker

from actions.context import Events, metadata


def last_reply(tracker: Tracker) -> dict[str, Any] | None:
    """The bot's last reply with words: `{"text", "data": {"buttons", "custom"}, …}`; None when it has said nothing."""
    for event in reversed(tracker.events):
        if event.get("event") == "bot" and event.get("text"):
            return dict(event)
    return None


def custom(reply: dict[str, Any] | None) -> dict[str, Any]:
    return dict(((reply or {}).get("data") or {}).get("custom") or {})


def offered(tracker: Tracker) -> str | None:
    """The payload that a "yes" to the last reply means: what it names itself, or its one button."""
    reply = last_reply(tracker)
    named = custom(reply).get("affirm")
    if named:
        return str(named)
    buttons = ((reply or {}).get("data") or {}).get("buttons") or []
    return str(buttons[0]["payload"]) if len(buttons) == 1 else None


def as_if_said(tracker: Tracker, payload: str) -> Events:
    """Events after which the dialogue goes on as if the citizen had pressed the button with this payload."""
    name, brace, rest = payload.removeprefix("/").partition("{")
    values = json.loads(brace + rest) if brace else {}
    entities = [{"entity": key, "value": value} for key, value in values.items()]
    return [
        {"event": "action", "name": "action_listen", "timestamp": None},
        {
            "event": "user",
            "timestamp": None,
            "text": payload,
            "metadata": metadata(tracker),
            "input_channel": tracker.latest_message.get("input_channel"),
            "parse_data": {
                "intent": {"name": name, "confidence": 1.0},
                "entities": entities,
                "text": payload,
                "metadata": metadata(tracker),
            },
        },
    ]
