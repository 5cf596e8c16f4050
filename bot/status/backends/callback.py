"""Call-backs that citizens have asked for: their number was told in the chat, and here they hear how it stands.

The number is drawn at random and says nothing but whether somebody has called yet, so that it needs no second factor.

    kind = "callback"
    second_factor = "none"
    pattern = 'R-\\d{6}'
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from redis.exceptions import RedisError

from bot import valkey
from bot.desk.hours import zone
from bot.desk.tickets import Ticket, Tickets
from bot.settings import Settings
from bot.status.case import BackendError, CaseStatus, Found, State

FACTORS = ("none",)
STATES = {
    "open": State.RECEIVED,
    "taken": State.IN_PROGRESS,
    "done": State.CLOSED,
    "unreachable": State.WAITING_FOR_YOU,
}


@dataclass
class Callback:
    """The tickets of our own desk."""

    settings: Settings
    _tickets: Tickets | None = field(default=None, repr=False)

    async def find(self, file_number: str) -> Found | None:
        if self._tickets is None:
            self._tickets = Tickets(valkey.connect(self.settings), self.settings)
        try:
            ticket = await self._tickets.find(file_number)
        except RedisError as error:
            raise BackendError(type(error).__name__) from None
        return Found(self._status(ticket)) if ticket else None

    def _status(self, ticket: Ticket) -> CaseStatus:
        since = datetime.fromtimestamp(ticket.ended or ticket.created, zone(self.settings)).date()
        return CaseStatus(STATES.get(ticket.state, State.UNKNOWN), since=since, kind="callback")

    async def close(self) -> None:
        if self._tickets is not None:
            await self._tickets.redis.aclose()


def open(name: str, table: dict[str, object], settings: Settings) -> Callback:
    """Connects when first asked: descriptions are read where no store runs, too."""
    return Callback(settings)
