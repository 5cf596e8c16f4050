"""How long callers wait: from the carrier's request with a question to our answer, over all of `lotse up`.

    python -m tests.phone.measure [questions of each language and carrier]
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.e2e.conftest import start
from tests.e2e.test_phone import QUESTIONS, begun
from tests.phone.carriers import CARRIERS


async def measured(system: object, count: int) -> None:
    for carrier in CARRIERS:
        for language, (key, question, _) in QUESTIONS.items():
            took = []
            phone, _ = await begun(system, carrier, key)  # type: ignore[arg-type]
            await phone.say(question)
            for _ in range(count):
                began = time.perf_counter()
                await phone.say(question)
                took.append(time.perf_counter() - began)
            took.sort()
            print(f"{carrier} {language}: median {statistics.median(took):.2f} s, slowest {took[-1]:.2f} s")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        system = start(Path(folder), "")
        try:
            print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
            asyncio.run(measured(system, count))
        finally:
            system.end()


if __name__ == "__main__":
    main()
