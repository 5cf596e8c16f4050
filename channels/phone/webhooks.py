"""Calls and text messages that come by webhook: begins and ends with the gateway, which mounts it at `/phone`.

A request that is not signed by the carrier is refused before anything of it is looked at.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, Response
from redis.exceptions import RedisError

from bot.settings import Settings, SettingsError
from channels.parts import Parts
from channels.phone import signatures, twilio, vonage
from channels.phone.call import Calls
from channels.phone.once import first, once
from channels.phone.sms import Sms
from channels.phone.steps import Began, HangUp, Heard, HungUp, Step

log = logging.getLogger("lotse.phone")
CARRIERS = ("twilio", "vonage")
DELIVERERS = 4  # numbers that are written to at the same time
_EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


@dataclass(frozen=True)
class Options:
    """What is configured in `[phone]`, and the secrets of the environment."""

    public_url: str
    carriers: tuple[str, ...]
    sms: str
    account: str = field(repr=False)
    token: str = field(repr=False)
    shared_key: str = field(repr=False)
    vonage_secret: str = field(repr=False)


def options(settings: Settings) -> Options | None:
    """The options; None when no carrier calls us by webhook.

    Raises:
        SettingsError: a carrier is unknown or its secret is missing.
    """
    table = settings.section("phone")
    carriers = tuple(map(str, table.get("carriers") or ()))
    if not settings.section("channels").get("phone") or not carriers:
        return None
    if unknown := set(carriers) - set(CARRIERS):
        raise SettingsError(f"[phone] carriers: {sorted(unknown)[0]} is none of {', '.join(CARRIERS)}")
    found = Options(
        str(settings.section("gateway").get("public_url", "")).rstrip("/"),
        carriers,
        str(table.get("sms") or ""),
        os.environ.get("LOTSE_TWILIO_ACCOUNT", ""),
        os.environ.get("LOTSE_TWILIO_TOKEN", ""),
        os.environ.get("LOTSE_TWILIO_SHARED_KEY", ""),
        os.environ.get("LOTSE_VONAGE_SIGNATURE_SECRET", ""),
    )
    if "twilio" in carriers and not (found.account and found.token):
        raise SettingsError("[phone] carriers has twilio: set LOTSE_TWILIO_ACCOUNT and LOTSE_TWILIO_TOKEN")
    if "vonage" in carriers and not found.vonage_secret:
        raise SettingsError("[phone] carriers has vonage: set LOTSE_VONAGE_SIGNATURE_SECRET")
    if found.sms and "twilio" not in carriers:
        raise SettingsError("[phone] sms needs the carrier twilio")
    return found


@contextlib.asynccontextmanager
async def running(parts: Parts) -> AsyncIterator[FastAPI | None]:
    """The application to mount, with text messages being delivered; None when it is off."""
    wanted = options(parts.settings)
    if wanted is None:
        yield None
        return
    sms = Sms(parts, wanted.account, wanted.token, wanted.sms) if wanted.sms else None
    stop = asyncio.Event()
    tasks = [asyncio.create_task(sms.run(stop)) for _ in range(DELIVERERS)] if sms else []
    try:
        yield application(parts, wanted, sms)
    finally:
        stop.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if sms:
            await sms.close()


def application(parts: Parts, wanted: Options, sms: Sms | None) -> FastAPI:
    """The webhooks of the configured carriers."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    calls = Calls(parts, sms.text if sms else None)
    app.state.calls = calls
    if "twilio" in wanted.carriers:
        _twilio(app, wanted, calls, sms)
    if "vonage" in wanted.carriers:
        _vonage(app, wanted, calls)

    @app.exception_handler(RedisError)
    async def store_is_away(request: Request, error: Exception) -> Response:
        log.warning("the store is away (%s)", type(error).__name__)
        return PlainTextResponse("try again", 503)

    return app


async def _step(
    calls: Calls, carrier: str, call: str, number: str, heard: Heard, render: Callable[[list[Step]], str]
) -> str | None:
    """One step, made once; its answer as the carrier takes it.

    Args:
        number: of the step, as our last answer had it.
    """
    call_id = f"{carrier}:{call}"
    conversation = calls.states.conversation(call_id)

    async def make() -> str:
        if isinstance(heard, Began) and not await first(calls.parts.redis, conversation):
            return render([HangUp()])  # a call that has long been over, replayed
        return render(await calls.step(call_id, heard))

    return await once(calls.parts.redis, conversation, number, make)


def _next(request: Request) -> tuple[str, str]:
    """The number of this step and of the one after it."""
    text = request.query_params.get("s", "0")
    number = int(text) if text.isdigit() and len(text) <= 6 else 0
    return str(number), str(number + 1)


def _twilio(app: FastAPI, wanted: Options, calls: Calls, sms: Sms | None) -> None:
    voices = {str(code): str(name) for code, name in calls.parts.settings.section("phone.twilio.voices").items()}

    async def signed(request: Request) -> dict[str, str] | None:
        """The parameters; None when Twilio has not sent them."""
        pairs = parse_qsl((await request.body()).decode(errors="replace"), keep_blank_values=True)
        query = f"?{request.url.query}" if request.url.query else ""
        url = f"{wanted.public_url}{request.url.path}{query}"
        form = dict(pairs)
        if not signatures.twilio(request.headers, url, pairs, wanted.token, wanted.shared_key):
            log.warning("a request to %s was refused: not signed by Twilio", request.url.path)
            return None
        return form if form.get("AccountSid") == wanted.account else None

    def xml(text: str | None) -> Response:
        if text is None:
            return PlainTextResponse("try again", 503)
        return Response(text, media_type="text/xml")

    async def step(request: Request, began: bool) -> Response:
        form = await signed(request)
        if form is None or not form.get("CallSid"):
            return PlainTextResponse("forbidden", 403)
        number, following = _next(request)
        url = f"{wanted.public_url}/phone/twilio/step?s={following}"

        def render(steps: list[Step]) -> str:
            return twilio.twiml(steps, url, voices, form.get("To", ""))

        heard = twilio.heard(form, began)
        if isinstance(heard, HungUp):
            number = "over"
        return xml(await _step(calls, "twilio", form["CallSid"], number, heard, render))

    @app.post("/twilio/voice")
    async def voice(request: Request) -> Response:
        return await step(request, began=True)

    @app.post("/twilio/step")
    async def again(request: Request) -> Response:
        return await step(request, began=False)

    @app.post("/twilio/status")
    async def status(request: Request) -> Response:
        form = await signed(request)
        if form is None:
            return PlainTextResponse("forbidden", 403)
        if isinstance(twilio.heard(form), HungUp):
            await calls.step(f"twilio:{form.get('CallSid', '')}", HungUp())
        return PlainTextResponse("")

    @app.post("/twilio/sms")
    async def message(request: Request) -> Response:
        form = await signed(request)
        if form is None:
            return PlainTextResponse("forbidden", 403)
        number, sid = twilio.caller(form), form.get("MessageSid", "")
        if sms is None or not number or not sid:
            return xml(_EMPTY)
        await sms.received(number, sid, form.get("Body", ""))
        return xml(_EMPTY)


def _vonage(app: FastAPI, wanted: Options, calls: Calls) -> None:
    async def signed(request: Request) -> dict[str, Any] | None:
        """The body; None when Vonage has not sent it."""
        body = await request.body()
        if not signatures.vonage(request.headers.get("authorization", ""), body, wanted.vonage_secret):
            log.warning("a request to %s was refused: not signed by Vonage", request.url.path)
            return None
        try:
            found = json.loads(body)
        except ValueError:
            return None
        return found if isinstance(found, dict) and vonage.call_id(found) else None

    async def step(request: Request, body: dict[str, Any], heard: Heard) -> Response:
        number, following = _next(request)
        url = f"{wanted.public_url}/phone/vonage/event?s={following}"

        def render(steps: list[Step]) -> str:
            return json.dumps(vonage.ncco(steps, url, str(body.get("to") or "")), ensure_ascii=False)

        text = await _step(calls, "vonage", vonage.call_id(body), number, heard, render)
        if text is None:
            return PlainTextResponse("try again", 503)
        return Response(text, media_type="application/json")

    @app.post("/vonage/answer")
    async def answer(request: Request) -> Response:
        body = await signed(request)
        if body is None:
            return PlainTextResponse("forbidden", 403)
        return await step(request, body, vonage.began(body))

    @app.post("/vonage/event")
    async def event(request: Request) -> Response:
        body = await signed(request)
        if body is None:
            return PlainTextResponse("forbidden", 403)
        heard = vonage.heard(body)
        if isinstance(heard, HungUp):
            await calls.step(f"vonage:{vonage.call_id(body)}", heard)
            return PlainTextResponse("")
        if heard is None or "s" not in request.query_params:  # only told; none of the dialogue's business
            return PlainTextResponse("")
        return await step(request, body, heard)

