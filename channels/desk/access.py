"""Who may do what: the dependencies that every page of the console begins with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import presence
from bot.desk.assist import Assist
from bot.desk.outside_protocol import OutsideDesk
from bot.desk.tickets import Tickets
from bot.desk.translate import Translator
from bot.privacy import audit
from bot.privacy.vault import Vault
from bot.settings import Settings
from channels.desk.pages import Pages
from channels.desk.session import Session, Sessions, from_elsewhere, same

ALWAYS = ("/desk/password", "/desk/logout")  # open to whoever must first choose a password


class NotLoggedIn(Exception):
    """To the login page, and back afterwards."""


class MustChange(Exception):
    """A first password has to be replaced before anything else."""


class NotAllowed(Exception):
    """The role does not have this, or the form was not ours."""


@dataclass(frozen=True)
class Desk:
    """What the console works with."""

    settings: Settings
    redis: Redis
    conversations: Conversations
    vault: Vault
    sessions: Sessions
    pages: Pages
    tickets: Tickets
    elsewhere: OutsideDesk | None = None
    translator: Translator | None = None
    assist: Assist = field(default_factory=Assist)

    async def note(self, session: Session, action: str, conversation: str | None = None, detail: str = "") -> None:
        """For the auditor."""
        await audit.record(self.redis, session.who.login, action, conversation, detail)


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


DeskOf = Annotated[Desk, Depends(desk_of)]


async def logged_in(request: Request, desk: DeskOf) -> Session:
    """Whoever asks; what a script does by itself (`X-Background`) does not count as being there."""
    active = "x-background" not in request.headers
    session = await desk.sessions.of(request, active)
    if session is None:
        raise NotLoggedIn
    if session.who.must_change and request.url.path not in ALWAYS:
        raise MustChange
    if active:
        await presence.act(desk.redis, session.who.login)
    return session


User = Annotated[Session, Depends(logged_in)]


async def taker(session: User) -> Session:
    """Somebody who may have conversations."""
    if not session.who.takes:
        raise NotAllowed
    return session


Taker = Annotated[Session, Depends(taker)]


async def supervisor(session: User) -> Session:
    """Somebody who supervises."""
    if not session.who.supervises:
        raise NotAllowed
    return session


Supervisor = Annotated[Session, Depends(supervisor)]


async def posted(request: Request, session: User) -> Session:
    """A form of this session's own, sent from our own page."""
    form = await request.form()
    if from_elsewhere(request) or not same(form.get("csrf"), session.csrf):
        raise NotAllowed
    return session


Poster = Annotated[Session, Depends(posted)]


async def taking(session: Poster) -> Session:
    """A form sent by somebody who may have conversations."""
    if not session.who.takes:
        raise NotAllowed
    return session


TakingPoster = Annotated[Session, Depends(taking)]
