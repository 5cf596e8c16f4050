"""The one address: portal API, widget, desk, and every other channel's webhooks. `lotse up` runs it under uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.body_limit import RequestBodyLimitMiddleware

from bot import settings as configuration
from bot.language.identify import warm
from bot.settings import Settings
from channels import errors, metrics
from channels.desk.routes import desk_app
from channels.parts import Parts, running
from channels.web import api, plain

MAX_BODY = 64 * 1024
# For the widget's own pages; those that may embed the script may embed them too
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'self' "
)
WIDGET = Path(__file__).parent / "web" / "static"


def create(settings: Settings) -> FastAPI:
    """The gateway as an ASGI application."""

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as stack:
            parts = await stack.enter_async_context(running(settings))
            app.state.parts = parts
            await asyncio.to_thread(warm, settings.languages)
            app.mount("/desk", desk_app(settings, parts.redis))
            wanted = settings.section("channels")
            # What these import weighs about 90 MB, which nobody carries who has them off
            if wanted.get("telegram"):
                from channels.telegram import bot as telegram

                if bot := await stack.enter_async_context(telegram.running(parts)):
                    app.mount("/telegram", bot.app())
            if wanted.get("phone"):
                from channels.phone import webhooks as phone

                if calls := await stack.enter_async_context(phone.running(parts)):
                    app.mount("/phone", calls)
            yield

    app = FastAPI(
        title="Amtslotse",
        version="1",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    # Innermost, and not as the framework's own setting, which would refuse outside of what gives refusals their shape
    app.add_middleware(RequestBodyLimitMiddleware, max_body_size=MAX_BODY)
    gateway = settings.section("gateway")
    app.state.policy = POLICY + " ".join(gateway.get("allowed_origins", []))
    app.add_middleware(
        CORSMiddleware,
        allow_origins=gateway.get("allowed_origins", []),
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
        max_age=3600,
    )
    app.middleware("http")(_safe_headers)

    @app.middleware("http")
    async def in_the_agreed_shape(request: Request, call: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await call(request)
        large = response.status_code == 413 and request.url.path.startswith("/api/")
        return errors.too_large(request, settings) if large else response

    errors.install(app, settings, plain.trouble)
    app.include_router(api.router)
    app.include_router(plain.router)
    app.mount("/widget", StaticFiles(directory=WIDGET), name="widget")

    @app.get("/healthz", include_in_schema=False)
    async def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    @app.get("/readyz", include_in_schema=False)
    async def readyz(request: Request) -> JSONResponse:
        parts: Parts = request.app.state.parts
        state = {"store": await _answers(parts), "engine": await parts.engine.ready()}
        return JSONResponse(state, 200 if all(state.values()) else 503)

    @app.get("/metrics", include_in_schema=False)
    async def measured(request: Request) -> PlainTextResponse:
        parts: Parts = request.app.state.parts
        return PlainTextResponse(await metrics.prometheus(parts.redis), media_type=metrics.MEDIA_TYPE)

    return app


async def _answers(parts: Parts) -> bool:
    try:
        return bool(await parts.redis.ping())
    except Exception:
        return False


async def _safe_headers(request: Request, call: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await call(request)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    if request.url.path.startswith("/api/"):
        response.headers.setdefault("Cache-Control", "no-store")
    if request.url.path.startswith("/widget/"):
        response.headers.setdefault("Access-Control-Allow-Origin", "*")  # the script itself is public
        response.headers.setdefault("Content-Security-Policy", request.app.state.policy)
    return response


def app() -> FastAPI:
    """uvicorn's factory."""
    return create(configuration.load())
