"""Every refusal as `{"error": {"code", "message"}}`, the message in the citizen's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from babel.core import negotiate_locale
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from redis.exceptions import RedisError
from starlette.exceptions import HTTPException

from bot.conversation.model import MAX_TEXT, UnknownConversation
from bot.language.messages import messages
from bot.settings import Settings

STATUS_CODES = {401: "unauthorized", 413: "too-large", 429: "too-many", 503: "unavailable", 500: "internal"}


class Refused(Exception):
    """A request that is refused, with a message id `error-<code>`."""

    def __init__(self, status: int, code: str, language: str | None = None, **args: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.language, self.args_ = status, code, language, args


def preferred_language(request: Request, enabled: list[str], default: str) -> str:
    """The best enabled language of `Accept-Language` (RFC 9110, section 12.5.4)."""
    header = request.headers.get("accept-language", "")
    ranked: list[tuple[float, str]] = []
    for part in header.split(","):
        name, _, quality = part.strip().partition(";q=")
        try:
            ranked.append((float(quality or 1), name))
        except ValueError:
            continue
    wanted = [name.split("-")[0] for _, name in sorted(ranked, key=lambda item: -item[0]) if name]
    return negotiate_locale(wanted, enabled, sep="-") or default


def too_large(request: Request, settings: Settings) -> JSONResponse:
    """What the framework answers to a too large body in plain text, in the agreed shape."""
    language = preferred_language(request, settings.languages, settings.default_language)
    said = messages(settings.messages).text(language, "error-too-large")
    return JSONResponse({"error": {"code": "too-large", "message": said}}, 413)


async def spoken(request: Request) -> str | None:
    """The language of the conversation that the request belongs to, if it belongs to one."""
    token = request.headers.get("authorization", "").partition(" ")[2]
    try:
        conversations = request.app.state.parts.conversations
        record = await conversations.record(await conversations.authenticate(token))
    except (AttributeError, UnknownConversation, RedisError):
        return None
    return str(record["language"])


Page = Callable[[Request, str, int, str], Response]


def install(app: FastAPI, settings: Settings, page: Page) -> None:
    """Answer every error of this app in the agreed shape; where people see pages, by `page`."""

    def answer(request: Request, status: int, code: str, language: str | None = None, **args: Any) -> Response:
        language = language or preferred_language(request, settings.languages, settings.default_language)
        said = messages(settings.messages).text(language, f"error-{code}", args)
        if request.url.path == "/chat":
            return page(request, language, status, said)
        return JSONResponse({"error": {"code": code, "message": said}}, status)

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        language = error.language or await spoken(request)
        return answer(request, error.status, error.code, language, **error.args_)

    async def unknown(request: Request, error: Exception) -> Response:
        return answer(request, 401, "unauthorized")

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        kinds = {item["type"] for item in error.errors()}
        places = {item["loc"][-1] for item in error.errors()}
        language = await spoken(request)
        if "json_invalid" in kinds:
            return answer(request, 400, "not-json", language)
        if "text" in places and "string_too_long" in kinds:
            return answer(request, 422, "too-long", language, limit=MAX_TEXT)
        if "text" in places and kinds & {"string_too_short", "missing"}:
            return answer(request, 422, "empty", language)
        return answer(request, 422, "invalid", language)

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        code = STATUS_CODES.get(error.status_code, "invalid")
        return answer(request, error.status_code, code, await spoken(request))

    async def store(request: Request, error: Exception) -> Response:
        return answer(request, 503, "unavailable")

    async def internal(request: Request, error: Exception) -> Response:
        return answer(request, 500, "internal")

    for kind, handler in (
        (Refused, refused),
        (UnknownConversation, unknown),
        (RequestValidationError, invalid),
        (HTTPException, http),
        (RedisError, store),
        (Exception, internal),
    ):
        app.add_exception_handler(kind, handler)
