"""The action server: rasa-sdk's own application, ready when the catalogue is. `lotse up` runs it under uvicorn."""

from __future__ import annotations

import logging
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Request
from sanic.response import HTTPResponse, json

from actions.answer import library


def app() -> Any:
    """uvicorn's factory.

    Raises:
        bot.knowledge.procedure.SourceError: there is no catalogue that can be read.
    """
    library()  # a citizen's first question must not wait for it
    # said at every call: this SDK is newer than Rasa 3.6.21, which is meant (docs/architecture.md)
    logging.getLogger("rasa_sdk.utils").setLevel(logging.ERROR)
    executor = ActionExecutor()
    executor.register_package("actions")
    application = create_app(executor)
    application.register_middleware(no_tracker, "response")
    return application


async def no_tracker(request: Request, response: HTTPResponse) -> HTTPResponse | None:
    """Where an action fails, the SDK sends the whole tracker back, and the engine would log it."""
    return json({"error": "the action failed, see the action server's log"}, 500) if response.status == 500 else None
