"""The demo authority as one application: its portal pages and its case service."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse

from bot.settings import Settings
from demo import cases, portal


def create(settings: Settings) -> FastAPI:
    """Both on one loopback port, as a small authority's server might be."""
    app = FastAPI(title="Stadt Musterstadt", docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(cases.router(settings))

    @app.get("/healthz", include_in_schema=False)
    async def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    app.include_router(portal.router)
    return app
