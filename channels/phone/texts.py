"""What an event of the outbox is as a text message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversation.model import Event
from channels.phone.segments import MOST, fit, parts, plain, segments

SHOWN = 4  # choices with a number


@dataclass(frozen=True)
class Text:
    """One message.

    Attributes:
        always: is sent although the number wants no more messages: the confirmation of just that.
    """

    body: str
    always: bool = False


def render(record: Mapping[str, str], event: Event) -> list[Text]:
    """Nothing for what the citizen wrote; one message for an answer; as many as it takes for everything else."""
    data = event.data
    if event.type != "message" or data.get("from") == "citizen":
        return []
    card = data.get("card") or {}
    if card.get("kind") == "answer":
        return [Text(_answer(data, card))]
    text = plain(str(data["text"]))
    choices = _choices(data.get("buttons") or [])
    if choices and segments(text + choices) <= MOST:
        text += choices
    return [Text(each, bool(data.get("stopped"))) for each in parts(text)]


def _answer(data: Mapping[str, Any], card: Mapping[str, Any]) -> str:
    """What was asked for, and where it is written."""
    url = (card.get("online") or {}).get("url") or (card.get("source") or {}).get("url") or ""
    link = f"\n{url}" if url else ""
    said = plain(str(card.get("spoken") or data["text"]))
    choices = _choices(data.get("buttons") or [])
    tail = link + choices if segments(said + link + choices) <= MOST else link
    return fit(said, tail if segments(tail) < MOST else "")


def _choices(buttons: Sequence[Mapping[str, str]]) -> str:
    """The buttons with numbers, which can be sent back."""
    return "".join(f"\n{number} {plain(each['title'])}" for number, each in enumerate(buttons[:SHOWN], start=1))
