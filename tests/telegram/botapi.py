"""A Telegram Bot API server: real HTTP, the methods that we use, with Telegram's checks, refusals and flood control.

It calls the webhook as Telegram does: one update of a chat at a time, again until it is accepted. Where our limits
would be broken it answers 429 and counts it (`violations`).
"""

from __future__ import annotations

import asyncio
import html
import json
import random
import re
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "4242:a-token-of-the-tests-0123456789"
ME = {"id": 4242, "is_bot": True, "first_name": "Amtslotse", "username": "amtslotse_bot"}
TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler"}
_TAG = re.compile(r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>")


@dataclass
class Sent:
    """A message that was accepted."""

    chat: int
    number: int
    text: str  # as the citizen sees it
    html: str
    at: float
    keyboard: list[list[dict[str, str]]] = field(default_factory=list)
    reply_to: int | None = None
    preview: bool = True

    def button(self, title: str) -> str:
        """The data of the button with this title."""
        return next(b["callback_data"] for row in self.keyboard for b in row if b["text"] == title)

    @property
    def titles(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass
class Failure:
    """What a call gets instead of its answer."""

    code: int
    description: str = ""
    retry_after: int = 0
    delay: float = 0.0
    done: bool = False  # the message is accepted all the same: only the answer is lost


class Refusal(Exception):
    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code, self.description, self.retry_after = code, description, retry_after


class BotApi:
    """One bot's Bot API.

    Attributes:
        strict: break our limits and get 429.
        blocked: chats that have blocked the bot.
        failures: by method: what the next calls get.
        chance: of a 429 for no reason, a call.
    """

    def __init__(self, token: str = TOKEN) -> None:
        self.token, self.url = token, ""
        self.sent: list[Sent] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.failures: dict[str, deque[Failure]] = defaultdict(deque)
        self.blocked: set[int] = set()
        self.unknown: set[int] = set()
        self.strict = True
        self.violations: list[str] = []
        self.floods = 0
        self.flood = lambda: 0  # seconds to wait, for no reason
        self.webhook: dict[str, Any] = {}
        self.pending: list[dict[str, Any]] = []
        self.answered: list[dict[str, Any]] = []
        self.files: dict[str, bytes] = {}
        self.polls = 0
        self._fetching = False
        self._queues: dict[int, asyncio.Queue[dict[str, Any]]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._number = 1000
        self._update = 0
        self._arrived = asyncio.Event()
        self._times: dict[int, deque[float]] = defaultdict(deque)
        self._all: deque[float] = deque()
        self._connections = asyncio.Semaphore(10)  # `max_connections` of setWebhook
        self.targets: list[str] = []  # gateways behind the one address, if there are several
        self._client = httpx.AsyncClient(trust_env=False, timeout=30)

    # What the tests do

    def update(self, **content: Any) -> dict[str, Any]:
        """An update with the next number."""
        self._update += 1
        return {"update_id": self._update, **content}

    def message(self, chat: int, text: str | None = None, **more: Any) -> dict[str, Any]:
        """A private message, or one in a group for negative numbers."""
        self._number += 1
        code = more.pop("code", "de")
        return {
            "message_id": self._number,
            "date": 1_790_000_000,
            "chat": {"id": chat, "type": "private", "first_name": "P"} if chat > 0 else group(chat),
            "from": {"id": abs(chat), "is_bot": False, "first_name": "P", "language_code": code},
            **({"text": text} if text is not None else {}),
            **more,
        }

    def press(self, sent: Sent, data: str, **more: Any) -> dict[str, Any]:
        """An update: a button under a sent message is pressed."""
        message = {
            "message_id": sent.number,
            "date": 1_790_000_000,
            "chat": {"id": sent.chat, "type": "private"} if sent.chat > 0 else group(sent.chat),
            "from": ME,
            "text": sent.text,
            "reply_markup": {"inline_keyboard": sent.keyboard},
        }
        sender = {"id": abs(sent.chat), "is_bot": False, "first_name": "P", "language_code": "de"}
        query = {"id": f"q{self._update}", "from": sender, "message": message, "chat_instance": "1", "data": data}
        return self.update(callback_query={**query, **more})

    def say(self, chat: int, text: str, **more: Any) -> dict[str, Any]:
        """Push an update with a text message."""
        update = self.update(message=self.message(chat, text, **more))
        self.push(update)
        return update

    def push(self, update: dict[str, Any]) -> None:
        """Deliver as Telegram does, in the background."""
        if not self.webhook.get("url"):
            self.pending.append(update)
            self._arrived.set()
            return
        chat = chat_of(update)
        if chat not in self._queues:
            self._queues[chat] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._deliver(self._queues[chat])))
        self._queues[chat].put_nowait(update)

    async def post(self, update: Any, secret: str | None = None, **headers: str) -> int:
        """One try, as anybody could make it; the status of the answer."""
        given = self.webhook["secret_token"] if secret is None else secret
        if given:
            headers["X-Telegram-Bot-Api-Secret-Token"] = given
        content = update if isinstance(update, bytes) else json.dumps(update).encode()
        url = f"{random.choice(self.targets)}/telegram/webhook" if self.targets else self.webhook["url"]
        answer = await self._client.post(url, content=content, headers={"Content-Type": "application/json", **headers})
        return answer.status_code

    def to(self, chat: int) -> list[Sent]:
        return [each for each in self.sent if each.chat == chat]

    async def wait_for(self, chat: int, count: int, seconds: float = 30) -> list[Sent]:
        """Until so many messages have been sent to a chat."""
        async with asyncio.timeout(seconds):
            while len(self.to(chat)) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        return self.to(chat)

    async def wait_for_call(self, method: str, count: int = 1, seconds: float = 30) -> list[dict[str, Any]]:
        async with asyncio.timeout(seconds):
            while len(self.made(method)) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        return self.made(method)

    def made(self, method: str) -> list[dict[str, Any]]:
        return [params for name, params in self.calls if name == method]

    async def idle(self) -> None:
        """Until every pushed update has been accepted."""
        while any(queue.qsize() or queue._unfinished_tasks for queue in self._queues.values()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.aclose()

    async def _deliver(self, queue: asyncio.Queue[dict[str, Any]]) -> None:
        while True:
            update = await queue.get()
            while True:
                try:
                    async with self._connections:
                        if await self.post(update) == 200:
                            break
                except (httpx.HTTPError, KeyError):
                    pass
                await asyncio.sleep(0.2)
            queue.task_done()

    # What the server does

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self._call, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._file, methods=["GET"]),
            ]
        )

    async def _file(self, request: Request) -> Response:
        content = self.files.get(request.path_params["path"])
        if request.path_params["token"] != self.token or content is None:
            return JSONResponse({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        return Response(content)

    async def _call(self, request: Request) -> JSONResponse:
        method = request.path_params["method"]
        try:
            form = {key: _value(str(value)) for key, value in (await request.form()).items()}
        except ClientDisconnect:  # killed while it was speaking
            return JSONResponse({}, 400)
        try:
            if request.path_params["token"] != self.token:
                raise Refusal(401, "Unauthorized")
            self.calls.append((method, form))
            failure = self.failures[method].popleft() if self.failures[method] else None
            if failure and failure.delay:
                await asyncio.sleep(failure.delay)
            if failure and failure.code != 200 and not failure.done:
                raise Refusal(failure.code, failure.description, failure.retry_after)
            handler = getattr(self, f"_{method}", None)
            if handler is None:
                raise Refusal(404, "Not Found: method not found")
            result = await handler(form)
            if failure and failure.done:
                raise Refusal(failure.code, failure.description)
        except Refusal as error:
            body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
            if error.retry_after:
                body["parameters"] = {"retry_after": error.retry_after}
            return JSONResponse(body, error.code)
        return JSONResponse({"ok": True, "result": result})

    async def _getMe(self, form: dict[str, Any]) -> Any:
        return {**ME, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    async def _setWebhook(self, form: dict[str, Any]) -> Any:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(form.get("secret_token", "x"))):
            raise Refusal(400, "Bad Request: secret token contains unallowed characters")
        self.webhook = form
        for update in self.pending:
            self.push(update)
        self.pending = []
        return True

    async def _deleteWebhook(self, form: dict[str, Any]) -> Any:
        self.webhook = {}
        return True

    async def _setMyCommands(self, form: dict[str, Any]) -> Any:
        for command in form["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
        return True

    async def _getUpdates(self, form: dict[str, Any]) -> Any:
        if self.webhook.get("url"):
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._fetching:
            raise Refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one is running")
        self.polls += 1
        offset = int(form.get("offset") or 0)
        self.pending = [update for update in self.pending if update["update_id"] >= offset]
        if not self.pending:
            self._fetching = True
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), min(2.0, float(form.get("timeout") or 0)))
            except TimeoutError:
                pass
            finally:
                self._fetching = False
        return self.pending[:100]

    async def _getFile(self, form: dict[str, Any]) -> Any:
        name = str(form["file_id"])
        if name not in self.files:
            raise Refusal(400, "Bad Request: invalid file_id")
        return {"file_id": name, "file_unique_id": name, "file_size": len(self.files[name]), "file_path": name}

    async def _answerCallbackQuery(self, form: dict[str, Any]) -> Any:
        if len(str(form.get("text") or "")) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answered.append(form)
        return True

    async def _sendChatAction(self, form: dict[str, Any]) -> Any:
        self._reachable(int(form["chat_id"]))
        return True

    async def _sendMessage(self, form: dict[str, Any]) -> Any:
        chat = int(form["chat_id"])
        self._reachable(chat)
        self._limits(chat)
        given = str(form.get("text") or "")
        text = parsed(given) if form.get("parse_mode") == "HTML" else given
        if not text.strip():
            raise Refusal(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > 4096:
            raise Refusal(400, "Bad Request: message is too long")
        keyboard = (form.get("reply_markup") or {}).get("inline_keyboard", [])
        _check_keyboard(keyboard)
        self._number += 1
        sent = Sent(
            chat,
            self._number,
            text,
            given,
            time.monotonic(),
            keyboard,
            (form.get("reply_parameters") or {}).get("message_id"),
            not (form.get("link_preview_options") or {}).get("is_disabled", False),
        )
        self.sent.append(sent)
        about = {"id": chat, "type": "private"} if chat > 0 else group(chat)
        return {"message_id": sent.number, "date": int(time.time()), "chat": about, "from": ME, "text": text}

    def _reachable(self, chat: int) -> None:
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat in self.unknown:
            raise Refusal(400, "Bad Request: chat not found")

    def _limits(self, chat: int) -> None:
        if wait := self.flood():
            self.floods += 1
            raise Refusal(429, f"Too Many Requests: retry after {wait}", wait)
        now = time.monotonic()
        own, every = self._times[chat], self._all
        while own and own[0] <= now - 60:
            own.popleft()
        while every and every[0] <= now - 1:
            every.popleft()
        broken = ""
        if own and own[-1] > now - 1:
            broken = f"{chat}: {now - own[-1]:.3f} s after the one before"
        elif chat < 0 and len(own) >= 20:
            broken = f"{chat}: the 21st of a minute"
        elif len(every) >= 30:
            broken = "the 31st of a second"
        if broken and self.strict:
            self.violations.append(broken)
            raise Refusal(429, "Too Many Requests: retry after 1", 1)
        own.append(now)
        every.append(now)


def group(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "supergroup", "title": "G"}


def chat_of(update: dict[str, Any]) -> int:
    for content in update.values():
        if isinstance(content, dict):
            for about in (content, content.get("message") or {}):
                if isinstance(about.get("chat"), dict):
                    return int(about["chat"].get("id") or 0)
    return 0


def parsed(text: str) -> str:
    """HTML as Telegram takes it, without its tags.

    Raises:
        Refusal: as Telegram refuses it.
    """
    stack: list[str] = []
    plain, at = "", 0
    for match in _TAG.finditer(text):
        plain += _between(text[at : match.start()])
        at = match.end()
        closing, tag, attributes = match[1] == "/", match[2], match[3]
        if tag not in TAGS or (tag == "a" and not closing and not re.fullmatch(r'\s+href="[^"]+"', attributes)):
            raise Refusal(400, f"Bad Request: can't parse entities: Unsupported start tag \"{tag}\"")
        if not closing:
            stack.append(tag)
        elif not stack or stack.pop() != tag:
            raise Refusal(400, "Bad Request: can't parse entities: Unexpected end tag")
    if stack:
        raise Refusal(400, "Bad Request: can't parse entities: Can't find end tag")
    return plain + _between(text[at:])


def _between(text: str) -> str:
    if "<" in text or ">" in text:
        raise Refusal(400, "Bad Request: can't parse entities: Unclosed start tag")
    return html.unescape(text)


def _check_keyboard(keyboard: list[list[dict[str, str]]]) -> None:
    if sum(map(len, keyboard)) > 100:
        raise Refusal(400, "Bad Request: too many inline buttons")
    for row in keyboard:
        for button in row:
            if not button.get("text"):
                raise Refusal(400, "Bad Request: inline keyboard button text is empty")
            if "url" in button:
                host = urlsplit(button["url"]).hostname or ""
                if host in ("localhost", "127.0.0.1") or "." not in host:
                    raise Refusal(400, "Bad Request: inline keyboard button URL is invalid: Wrong HTTP URL")
            elif not 1 <= len(button.get("callback_data", "").encode()) <= 64:
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")


def _value(text: str) -> Any:
    if text[:1] in "[{" or text in ("true", "false"):
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return text
    return text
