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
    application.error_handler.add(Exception, failed)
    return application


async def failed(request: Request, error: Exception) -> HTTPResponse:
    """The SDK would send the whole tracker back, and the engine would log it."""
    logging.getLogger("lotse.actions").error("%s failed", request.json.get("next_action"), exc_info=error)
    return json({"error": type(error).__name__}, status=500)
