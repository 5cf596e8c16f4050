"""Who may do what: the dependencies that every page of the console begins with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.privacy import audit
from bot.settings import Settings
from channels.desk.pages import Pages
from channels.desk.session import Session, Sessions, from_elsewhere, same


class NotLoggedIn(Exception):
    """To the login page, and back afterwards."""


class NotAllowed(Exception):
    """The role does not have this, or the form was not ours."""


@dataclass(frozen=True)
class Desk:
    """What the console works with."""

    settings: Settings
    redis: Redis
    conversations: Conversations
    sessions: Sessions
    pages: Pages

    async def note(self, session: Session, action: str, conversation: str | None = None, detail: str = "") -> None:
        """For the auditor."""
        await audit.record(self.redis, session.who.login, action, conversation, detail)


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


DeskOf = Annotated[Desk, Depends(desk_of)]


async def logged_in(request: Request, desk: DeskOf) -> Session:
    """Whoever asks; what a script does by itself (`X-Background`) does not count as being there."""
    session = await desk.sessions.of(request, active="x-background" not in request.headers)
    if session is None:
        raise NotLoggedIn
    return session


User = Annotated[Session, Depends(logged_in)]


async def posted(request: Request, session: User) -> Session:
    """A form of this session's own, sent from our own page."""
    form = await request.form()
    if from_elsewhere(request) or not same(form.get("csrf"), session.csrf):
        raise NotAllowed
    return session


Poster = Annotated[Session, Depends(posted)]
