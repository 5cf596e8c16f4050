"""What travels through a conversation: one message in, events out."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

MAX_TEXT = 2000  # characters of a citizen's message
Speaker = Literal["citizen", "bot", "person", "system"]
State = Literal["bot", "waiting", "person", "closed"]


class UnknownConversation(LookupError):
    """There is no such conversation, or it has expired."""


@dataclass(frozen=True)
class Inbound:
    """A citizen's message as the mailbox keeps it: identifiers already masked.

    Attributes:
        id: the client's id for the message; the same id is accepted once.
        text: masked text, at most MAX_TEXT characters before masking.
        button: id of the button that was pressed, if one was.
        time: seconds since the epoch.
    """

    id: str
    text: str
    button: str | None = None
    time: float = field(default_factory=time.time)

    def dumps(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def loads(cls, text: str) -> Inbound:
        return cls(**json.loads(text))


@dataclass(frozen=True)
class Button:
    """A choice. `payload` is what the engine gets; it never leaves the server."""

    title: str
    payload: str
    id: str = ""


@dataclass(frozen=True)
class Event:
    """One entry of the conversation's outbox; `type` is the name of the server-sent event.

    `message` data: id, from (Speaker), name?, text, language, dir, buttons [{id, title}], card?, outcome?,
    reply_to? (id of the citizen's message), time.
    `queue` data: position, minutes (or null when it can't be told).
    `state` data: state, name? (who has joined).
    `transfer` data: number (a person wants the caller connected with it); calls only.
    """

    type: Literal["message", "queue", "state", "transfer"]
    data: dict[str, Any]

    def dumps(self) -> str:
        return json.dumps(self.data, ensure_ascii=False)
