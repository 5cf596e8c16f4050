"""The demo authority as one application: its portal pages and its case service."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse

from bot.settings import Settings
from demo import cases


def create(settings: Settings) -> FastAPI:
    """Both on one loopback port, as a small authority's server might be."""
    app = FastAPI(title="Stadt Musterstadt", docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(cases.router(settings))

    @app.get("/healthz", include_in_schema=False)
    async def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    if find_spec("demo.portal"):
        app.include_router(import_module("demo.portal").router)
    return app
