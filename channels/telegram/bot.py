"""The bot as a whole: begins with the gateway, takes updates, delivers, and ends with it."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import FastAPI, Form, Request
from fastapi.responses import PlainTextResponse, Response
from redis.exceptions import RedisError
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from channels.delivery import Delivery
from channels.parts import Parts
from channels.telegram import menu, options
from channels.telegram.chats import Chats
from channels.telegram.form import LONGEST, Forms
from channels.telegram.inbox import Inbox
from channels.telegram.limits import SharedLimiter, seconds
from channels.telegram.options import Options
from channels.telegram.outbox import Outbox
from channels.telegram.polling import Poller
from channels.telegram.updates import ALLOWED
from channels.telegram.voice import Transcribe, transcriber

log = logging.getLogger("lotse.telegram")
DELIVERERS = 8  # chats that are written to at the same time
CONNECTIONS = 10  # that Telegram may open to us at once
MAX_BODY = 512 * 1024  # an update holds a message and the one it replies to, every letter of both as \uXXXX
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds between tries to begin
SLOW = 60.0  # seconds that an answer may take; giving up earlier would send a message twice


class Telegram:
    """One bot in one gateway."""

    def __init__(self, parts: Parts, wanted: Options, transcribe: Transcribe | None = None) -> None:
        self.parts, self.options = parts, wanted
        self.chats = Chats(parts.conversations, parts.settings, wanted.bot)
        self.bot: ExtBot[str] = ExtBot(
            wanted.token,
            base_url=f"{wanted.api}/bot",
            base_file_url=f"{wanted.api}/file/bot",
            request=HTTPXRequest(connection_pool_size=4 * DELIVERERS, read_timeout=SLOW, pool_timeout=SLOW),
            get_updates_request=HTTPXRequest(connection_pool_size=2),
            rate_limiter=SharedLimiter(parts.redis, self.chats.conversation),
        )
        self.forms = Forms(parts, wanted.public_url)
        self.inbox = Inbox(parts, self.chats, self.bot, transcribe)
        self.outbox = Outbox(self.bot, self.chats, self.forms)

    async def run(self, stop: asyncio.Event) -> None:
        """Begin, as soon as Telegram lets us, then work until cancelled."""
        if not await self._persist(self._introduce):
            return
        deliverers = [
            Delivery(self.parts.conversations, "telegram", self.outbox.render, self.outbox.send)
            for _ in range(DELIVERERS)
        ]
        async with asyncio.TaskGroup() as group:
            for each in deliverers:
                group.create_task(each.run(stop))
            if not self.options.webhook:
                group.create_task(Poller(self.bot, self.inbox, self.parts.redis).run())
            group.create_task(self._announce())

    async def _introduce(self) -> None:
        await self.bot.initialize()
        if self.options.webhook:
            await self.bot.set_webhook(
                f"{self.options.public_url}/telegram/webhook",
                secret_token=self.options.secret,
                allowed_updates=ALLOWED,
                max_connections=CONNECTIONS,
            )
        else:
            await self.bot.delete_webhook()
        self.inbox.me = self.bot.bot

    async def _announce(self) -> None:
        await self._persist(lambda: menu.announce(self.bot, self.parts.redis, self.parts.settings))

    async def _persist(self, work: object) -> bool:
        """Try until it is done; False when the token is not accepted, which no patience helps."""
        assert callable(work)
        wait = FIRST_WAIT
        while True:
            try:
                await work()
            except InvalidToken:
                log.error("Telegram does not accept LOTSE_TELEGRAM_TOKEN: Telegram stays off")
                return False
            except (TelegramError, RedisError) as error:
                pause = max(wait, seconds(error)) if isinstance(error, RetryAfter) else wait
                log.warning("Telegram: %s, again in %.0f s", type(error).__name__, pause)
                await asyncio.sleep(pause)
                wait = min(LONGEST_WAIT, 2 * wait)
            else:
                return True

    async def close(self) -> None:
        await self.inbox.close()
        with contextlib.suppress(Exception):
            await self.bot.shutdown()

    def app(self) -> RequestBodyLimitMiddleware:
        """What the gateway mounts at `/telegram`: the webhook, and the page for the status."""
        app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)

        @app.post("/webhook")
        async def webhook(request: Request) -> Response:
            given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if not hmac.compare_digest(given.encode(), self.options.secret.encode()):
                log.warning("an update with %s secret was refused", "a wrong" if given else "no")
                return PlainTextResponse("forbidden", 403)
            if self.inbox.me is None:
                return PlainTextResponse("not ready yet", 503)
            try:
                update = await request.json()
            except ValueError:
                return PlainTextResponse("not JSON", 400)
            try:
                await self.inbox.read(update)
            except RedisError as error:
                log.warning("the store is away (%s): Telegram is to send it again", type(error).__name__)
                return PlainTextResponse("try again", 503)
            return PlainTextResponse("")

        @app.get("/status/{token}")
        async def form(request: Request, token: str) -> Response:
            return await self.forms.show(request, token)

        @app.post("/status/{token}")
        async def sent(
            request: Request,
            token: str,
            file_number: Annotated[str, Form(max_length=4 * LONGEST)] = "",
            factor: Annotated[str, Form(max_length=4 * LONGEST)] = "",
        ) -> Response:
            return await self.forms.sent(request, token, file_number, factor)

        return RequestBodyLimitMiddleware(app, max_body_size=MAX_BODY)


def _ended(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("Telegram has stopped: %s", type(error).__name__)


@contextlib.asynccontextmanager
async def running(parts: Parts) -> AsyncIterator[Telegram | None]:
    """The configured bot at work; None when Telegram is off.

    Raises:
        SettingsError: it is on, but can't work.
    """
    wanted = options.load(parts.settings)
    if wanted is None:
        yield None
        return
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its addresses hold the token
    telegram, stop = Telegram(parts, wanted, transcriber(parts.settings)), asyncio.Event()
    task = asyncio.create_task(telegram.run(stop))
    task.add_done_callback(_ended)
    try:
        yield telegram
    finally:
        stop.set()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await telegram.close()
