"""Reads what has come into the outbox, for somebody who listens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.conversation import notice
from bot.conversation.model import Event
from bot.language.messages import messages
from bot.settings import Settings
from channels.phone.speakable import aloud, of_message
from channels.phone.state import Call

# Said otherwise on the telephone than where it is read
_OTHERWISE = {
    "capabilities": "phone-capabilities",
    "language-changed": "phone-language-changed",
    "notice-back": "phone-back",
    "greet": "phone-ask",
    "goodbye": "phone-goodbye",
}
# What the dialogue asks for, by the message that asks
_ASKS = {
    "status-ask-file-number": "file_number",
    "status-ask-second-factor": "birth_date",
    "status-birth-date-wrong": "birth_date",
    "status-ask-pin": "pin",
    "status-pin-wrong": "pin",
    "desk-callback-ask-contact": "contact",
    "desk-callback-contact-invalid": "contact",
}
# Buttons that the telephone has a key of its own for, or can't keep
_NO_CHOICE = (
    *("button-person", "button-status", "button-capabilities", "button-cancel"),
    *("answer-more", "status-subscribe", "status-again"),
)


@dataclass
class Replies:
    """What is to be said.

    Attributes:
        pieces: [text, language], each short enough for one turn.
        links: [title, address].
        outcome: of the turn, "" when there is none.
        goodbye: the bot has taken its leave, or everything was erased.
    """

    pieces: list[list[str]] = field(default_factory=list)
    links: list[list[str]] = field(default_factory=list)
    outcome: str = ""
    goodbye: bool = False


def read(call: Call, rows: list[tuple[str, Event]], settings: Settings) -> Replies:
    """What the events say; the call then knows what is offered, asked for, and who has it."""
    found = Replies()
    place: dict[str, Any] | None = None
    for _, event in rows:
        if event.type == "message" and event.data.get("from") != "citizen":
            _message(call, event.data, settings, found)
        elif event.type == "queue":
            place = event.data
        elif event.type == "state":
            _state(call, event.data, settings, found)
        elif event.type == "transfer":
            call.connect = str(event.data["number"])
    if place is not None and call.state == "waiting" and found.outcome != "handed_over":
        said = messages(settings.messages).text(call.language, "desk-position", position=place["position"])
        found.pieces.append([aloud(said, call.language), call.language])
    return found


def _message(call: Call, data: dict[str, Any], settings: Settings, found: Replies) -> None:
    language, text = str(data["language"]), str(data["text"])
    say = messages(settings.messages).text
    words = notice.words(settings)

    def is_(key: str) -> bool:
        return text == say(language, key, words)

    found.outcome = str(data.get("outcome") or found.outcome)
    found.goodbye = found.goodbye or is_("goodbye") or is_("delete-done")
    if found.outcome == "status_asked":
        call.asked = next((asked for key, asked in _ASKS.items() if is_(key)), "file_number")
    elif found.outcome in ("callback_asked", "callback_taken"):
        call.asked = next((asked for key, asked in _ASKS.items() if is_(key)), "")
    if other := next((other for key, other in _OTHERWISE.items() if is_(key)), None):
        data = {**data, "text": say(language, other, words)}
    spoken = of_message(data)
    found.pieces += [[piece, language] for piece in spoken.pieces]
    found.links += [list(link) for link in spoken.links]
    skipped = {say(language, key) for key in _NO_CHOICE}
    for button in data.get("buttons") or []:
        if button["title"] == say(language, "answer-more"):
            call.more = button["id"]
        if button["title"] not in skipped:
            call.choices.append([button["id"], button["title"]])


def _state(call: Call, data: dict[str, Any], settings: Settings, found: Replies) -> None:
    """Somebody has come or gone."""
    before, call.state, call.connect = call.state, str(data.get("state")), ""
    say = messages(settings.messages).text
    if call.state == "person":
        said = say(call.language, "phone-joined", name=str(data.get("name") or ""))
    elif call.state == "closed" and before == "person":
        said = say(call.language, "phone-closed")
    else:
        return
    call.choices = []
    found.pieces.append([aloud(said, call.language), call.language])
