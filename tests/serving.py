"""An application behind a real server on loopback, in the test's own loop; and a scripted engine as one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import uvicorn
from fastapi import FastAPI, Request


@contextlib.asynccontextmanager
async def serving(app: Any, port: int = 0) -> AsyncIterator[str]:
    """Its address while the body runs; `port` 0 takes any that is free."""
    config = uvicorn.Config(app, port=port, log_level="warning", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        assert not task.done(), "the server did not start"
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await task


def scripted(reply: Callable[[dict[str, Any]], Awaitable[list[dict[str, Any]]]]) -> FastAPI:
    """What the gateway takes for the engine: `reply` gets each turn and gives the messages."""
    app = FastAPI()

    @app.get("/")
    async def home() -> str:
        return "here"

    @app.post("/webhooks/lotse/turn")
    async def turn(request: Request) -> Any:
        return {"messages": await reply(await request.json())}

    return app
