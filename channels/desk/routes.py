"""The desk console at `/desk`: rendered pages, forms that work without scripts, events for what is open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from redis.asyncio import Redis
from redis.exceptions import RedisError
from starlette.exceptions import HTTPException

from bot.conversation.conversations import Conversations
from bot.conversation.model import UnknownConversation
from bot.desk import outside
from bot.desk.serve import Refused
from bot.desk.tickets import Tickets
from bot.desk.translate import open_translator
from bot.privacy.retention import retention
from bot.privacy.vault import Vault
from bot.settings import Settings
from channels.desk import accounts, acts, callbacks, console, feedback, login, oidc, overview, webhook
from channels.desk.access import Desk, MustChange, NotAllowed, NotLoggedIn
from channels.desk.pages import Pages
from channels.desk.session import Sessions

STATIC = Path(__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def desk_app(settings: Settings, redis: Redis) -> FastAPI:
    """The console as an ASGI application, to be mounted at `/desk`."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    conversations = Conversations(redis, retention(settings).conversation)
    app.state.desk = Desk(
        settings,
        redis,
        conversations,
        Vault(redis, settings.key("vault"), retention(settings).vault),
        Sessions(redis, settings),
        Pages(settings),
        Tickets(redis, settings),
        outside.open_desk(settings),
        open_translator(settings),
    )
    app.middleware("http")(_safe_headers)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    for room in (login, console, acts, callbacks, overview, feedback, accounts, webhook):
        app.include_router(room.router)
    oidc.install(app, settings)
    for kind, status, code in (
        (NotAllowed, 403, "forbidden"),
        (Refused, 409, "other"),
        (UnknownConversation, 404, "unknown"),
        (RequestValidationError, 422, "invalid"),
        (HTTPException, 404, "not-found"),
        (RedisError, 503, "store"),
        (Exception, 500, "fault"),
    ):
        app.add_exception_handler(kind, _trouble(status, code))
    app.add_exception_handler(NotLoggedIn, _to_login)
    app.add_exception_handler(MustChange, _to_password)
    return app


def _trouble(status: int, code: str) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(request: Request, error: Exception) -> Response:
        desk: Desk = request.app.state.desk
        found = error.code if isinstance(error, Refused) else code
        found_status = error.status_code if isinstance(error, HTTPException) else status
        return desk.pages.page(request, "trouble.html", found_status, code=found)

    return answer


async def _to_login(request: Request, error: Exception) -> Response:
    if request.headers.get("x-background") or request.headers.get("x-script"):
        return Response(status_code=401)
    wanted = request.url.path if request.method == "GET" else ""
    query = f"?{urlencode({'next': wanted})}" if wanted.startswith("/desk/conversations/") else ""
    return RedirectResponse(f"/desk/login{query}", 303)


async def _to_password(request: Request, error: Exception) -> Response:
    return RedirectResponse("/desk/password", 303)


async def _safe_headers(request: Request, call: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await call(request)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    if "/static/" not in request.url.path:
        response.headers["Cache-Control"] = "no-store"
    return response
