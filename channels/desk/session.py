"""Who is logged in at the desk: a cookie, of which the store knows only the hash, and a CSRF token with it.

The cookie is httpOnly and SameSite=Lax (Strict would lose it on the way back from a login elsewhere).
A session ends after `[desk] idle_minutes` without the person doing anything, and after twelve hours in any case.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass

from redis.asyncio import Redis
from starlette.requests import Request
from starlette.responses import Response

from bot.desk import staff
from bot.desk.staff import Staff
from bot.settings import Settings

COOKIE = "lotse_desk"
LOGIN_COOKIE = "lotse_desk_login"  # ties a login form to the browser that asked for it
UI_COOKIE = "lotse_desk_language"
LONGEST = 12 * 3600  # seconds


@dataclass(frozen=True)
class Session:
    """A logged-in member of staff."""

    key: str
    who: Staff
    csrf: str


class Sessions:
    """All sessions of one store."""

    def __init__(self, redis: Redis, settings: Settings) -> None:
        desk = settings.section("desk")
        self.redis = redis
        self.idle = int(desk.get("idle_minutes", 30)) * 60
        self.secure = str(settings.section("gateway").get("public_url", "")).startswith("https:")

    async def begin(self, response: Response, who: Staff) -> None:
        """Log in: a new session, whatever cookie came before."""
        token = secrets.token_urlsafe(32)
        key = _key(token)
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.hset(
                key,
                mapping={
                    "login": who.login,
                    "csrf": secrets.token_urlsafe(24),
                    "created": f"{time.time():.0f}",
                },
            )
            pipe.expire(key, self.idle)
            await pipe.execute()
        self.set_cookie(response, COOKIE, token, LONGEST)

    async def of(self, request: Request, active: bool = True) -> Session | None:
        """The session of a request, and what it does counts as activity unless told otherwise."""
        token = request.cookies.get(COOKIE)
        if not token:
            return None
        key = _key(token)
        row = await self.redis.hgetall(key)
        if not row:
            return None
        account = await staff.find(self.redis, row["login"])
        if account is None or account.disabled or time.time() - float(row["created"]) > LONGEST:
            await self.redis.delete(key)
            return None
        if active:
            await self.redis.expire(key, self.idle)
        return Session(key, account, row["csrf"])

    async def end(self, session: Session) -> None:
        await self.redis.delete(session.key)

    def set_cookie(self, response: Response, name: str, value: str, seconds: int) -> None:
        response.set_cookie(
            name, value, max_age=seconds, path="/desk", httponly=True, samesite="lax", secure=self.secure
        )


def same(given: object, kept: str) -> bool:
    """Whether a token that a form sent is the one that was given out."""
    return isinstance(given, str) and bool(kept) and hmac.compare_digest(given.encode(), kept.encode())


def from_elsewhere(request: Request) -> bool:
    """Whether a browser says that another site sent this (Fetch Metadata); older browsers say nothing."""
    return request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")


def _key(token: str) -> str:
    return "lotse:desk:session:" + hashlib.sha256(token.encode()).hexdigest()
