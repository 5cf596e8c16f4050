"""What our desk and an adapter for another one say to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol


class OutsideUnavailable(Exception):
    """The outside desk does not answer, or refuses."""


class Forged(Exception):
    """A webhook without the right signature."""


@dataclass(frozen=True)
class Said:
    """Somebody outside has said something."""

    outside: str
    id: str
    name: str
    text: str


@dataclass(frozen=True)
class Ended:
    """The conversation has ended outside: closed, or given back to the bot."""

    outside: str
    how: Literal["closed", "bot"]


class OutsideDesk(Protocol):
    """What an adapter does; one module a system."""

    name: str

    async def open(self, conversation: str, title: str, transcript: str, last: str) -> str:
        """A new conversation there; returns its id. Raises: OutsideUnavailable."""

    async def say(self, outside: str, text: str, message_id: str) -> None:
        """The citizen's words. Raises: OutsideUnavailable."""

    def read(self, headers: Mapping[str, str], body: bytes) -> list[Said | Ended]:
        """What a webhook tells. Raises: Forged, ValueError."""
