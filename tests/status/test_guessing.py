"""Ten thousand guesses: who doesn't know doesn't get in, and doesn't learn what exists."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from redis.asyncio import Redis

from bot.status import check
from bot.status.attempts import Attempts
from bot.status.backends import Known, open_backends
from bot.status.case import Found
from bot.status.check import Checked, Checks, Citizen, Verdict
from demo.cases import sheet
from tests.status.conftest import Demo
from tests.status.test_action import BORN, NUMBER

GUESSES, TOGETHER = 10_000, 50
LIMIT = 5


class Counting:
    """A backend that counts what reaches it."""

    def __init__(self, known: Known) -> None:
        self.inner, self.asked = known.backend, Counter[str]()

    async def find(self, file_number: str) -> Found | None:
        self.asked[file_number] += 1
        return await self.inner.find(file_number)

    async def close(self) -> None:
        await self.inner.close()


def opened(demo: Demo, redis: Redis) -> tuple[Checks, Counting]:
    backends = open_backends(demo.settings)
    counting = Counting(backends.known[0])
    object.__setattr__(backends.known[0], "backend", counting)
    return Checks(demo.settings, backends, Attempts(redis, b"k" * 32, LIMIT, 900)), counting


async def guess(checks: Checks, guesses: Iterable[tuple[str, str, Citizen]]) -> list[Checked]:
    """Make the guesses in order, some at the same time."""
    gate = asyncio.Semaphore(TOGETHER)

    async def one(number: str, born: str, citizen: Citizen) -> Checked:
        async with gate:
            return await checks.check(number, born, citizen)

    return await asyncio.gather(*(one(*each) for each in guesses))


def birth_dates() -> list[str]:
    """Every day on which somebody of working age may be born, in any order."""
    days = [(date(1950, 1, 1) + timedelta(days=n)).isoformat() for n in range(20_000)]
    random.shuffle(days)
    return [day for day in days if day != BORN]


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "REFUSED_AFTER", 0.01)


@pytest.mark.slow
async def test_ten_thousand_dates_for_one_number_from_as_many_conversations(demo: Demo, redis: Redis) -> None:
    checks, backend = opened(demo, redis)
    days = birth_dates()[:GUESSES]
    days[TOGETHER + LIMIT :: 500] = [BORN] * len(days[TOGETHER + LIMIT :: 500])  # the right one is among them
    found = await guess(checks, [(NUMBER, day, Citizen(f"c{n}", f"m{n}")) for n, day in enumerate(days)])
    assert Counter(each.verdict for each in found) == {Verdict.REFUSED: LIMIT, Verdict.LOCKED: GUESSES - LIMIT}
    assert backend.asked == {NUMBER: LIMIT}
    await checks.backends.close()


@pytest.mark.slow
async def test_ten_thousand_numbers_from_two_hundred_conversations(demo: Demo, redis: Redis) -> None:
    checks, backend = opened(demo, redis)
    existing = [row["file_number"] for row in sheet()]
    guesses = [
        (
            random.choice(existing) if n % 3 == 0 else f"AB-2026-{random.randrange(20000, 99999)}",
            random.choice(birth_dates_of_others),
            Citizen(f"c{n % 200}", f"m{n}"),
        )
        for n in range(GUESSES)
    ]
    found = await guess(checks, guesses)
    assert {each.verdict for each in found} == {Verdict.REFUSED, Verdict.LOCKED}
    assert sum(backend.asked.values()) <= 200 * LIMIT
    assert max(backend.asked.values()) <= LIMIT
    await checks.backends.close()


birth_dates_of_others = [day for day in birth_dates() if day not in {
    "-".join(reversed(row["birth_date"].split("."))) for row in sheet()
}]  # fmt: skip


@pytest.mark.slow
async def test_one_address_with_a_new_conversation_for_each_guess(demo: Demo, redis: Redis) -> None:
    checks, backend = opened(demo, redis)
    found = await guess(
        checks,
        [(f"AB-2026-{20000 + n}", BORN, Citizen(f"c{n}", f"m{n}", "web", network="the-same")) for n in range(GUESSES)],
    )
    allowed = LIMIT * check.PER_NETWORK
    assert Counter(each.verdict for each in found) == {Verdict.REFUSED: allowed, Verdict.LOCKED: GUESSES - allowed}
    assert sum(backend.asked.values()) == allowed
    await checks.backends.close()


@pytest.mark.parametrize("last", range(LIMIT))
async def test_existing_and_missing_numbers_are_told_alike(demo: Demo, redis: Redis, last: int) -> None:
    checks, _ = opened(demo, redis)
    told = []
    for number in (NUMBER, "AB-2026-99999"):
        await redis.flushall()
        for n in range(last + 1):
            answer = await checks.check(number, f"19{60 + n}-01-01", Citizen("c1", f"m{n}"))
        told.append(answer)
    assert told[0] == told[1]
    await checks.backends.close()
