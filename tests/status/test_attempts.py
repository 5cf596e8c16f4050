"""Wrong tries: counted once, over several counters, then locked, however many come at the same moment."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis

from bot.status import attempts as module
from bot.status.attempts import Attempts


class Clock:
    """Stands in for the time module."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


@pytest.fixture
def attempts(redis: Redis) -> Attempts:
    return Attempts(redis, b"k" * 32, limit=5, window=900)


async def test_five_are_allowed_and_the_sixth_is_not(attempts: Attempts) -> None:
    tries = [await attempts.enter(f"m{n}", conversation="c1", number="N1") for n in range(6)]
    assert [entered.left for entered in tries[:5]] == [4, 3, 2, 1, 0]
    assert [bool(entered.locked) for entered in tries] == [False] * 5 + [True]


@pytest.mark.parametrize("kind", ["conversation", "number", "sender"])
async def test_each_counter_locks_by_itself(attempts: Attempts, kind: str) -> None:
    for n in range(5):
        counters = {"conversation": f"c{n}", "number": f"N{n}", "sender": f"s{n}", kind: "the same"}
        assert not (await attempts.enter(f"m{n}", **counters)).locked
    last = {"conversation": "c9", "number": "N9", "sender": "s9"}
    assert not (await attempts.enter("m9", **last)).locked
    assert (await attempts.enter("m10", **{**last, kind: "the same"})).locked


async def test_a_hundred_at_once_get_five(attempts: Attempts) -> None:
    tries = await asyncio.gather(*(attempts.enter(f"m{n}", conversation=f"c{n}", number="N1") for n in range(100)))
    assert sum(not entered.locked for entered in tries) == 5


async def test_the_same_message_counts_once(attempts: Attempts) -> None:
    lefts = {(await attempts.enter("m1", conversation="c1", number="N1")).left for _ in range(9)}
    assert lefts == {4}


async def test_the_same_message_is_let_through_again_when_it_was_the_last(attempts: Attempts) -> None:
    for n in range(5):
        await attempts.enter(f"m{n}", conversation="c1", number="N1")
    assert not (await attempts.enter("m4", conversation="c1", number="N1")).locked


async def test_the_same_message_id_of_another_conversation_is_another_try(attempts: Attempts) -> None:
    for n in range(5):
        await attempts.enter("m1", conversation=f"c{n}", number="N1")
    assert (await attempts.enter("m1", conversation="c9", number="N1")).locked


async def test_what_is_taken_back_does_not_count(attempts: Attempts) -> None:
    for n in range(20):
        entered = await attempts.enter(f"m{n}", conversation="c1", number="N1")
        assert not entered.locked
        await attempts.take_back(entered)


async def test_being_right_does_not_wipe_out_having_been_wrong(attempts: Attempts) -> None:
    for n in range(4):
        await attempts.enter(f"wrong{n}", conversation="c1", number=f"N{n}")
    await attempts.take_back(await attempts.enter("right", conversation="c1", number="mine"))
    await attempts.enter("wrong5", conversation="c1", number="N5")
    assert (await attempts.enter("wrong6", conversation="c1", number="N6")).locked


async def test_the_lock_lasts_from_the_last_wrong_try_and_is_not_prolonged(attempts: Attempts, clock: Clock) -> None:
    for n in range(5):
        clock.now += 100
        await attempts.enter(f"m{n}", conversation="c1", number="N1")
    clock.now += 890
    locked = await attempts.enter("m8", conversation="c1", number="N1")
    assert (locked.locked, locked.minutes) == (pytest.approx(10), 1)
    clock.now += 11
    assert (await attempts.enter("m9", conversation="c1", number="N1")).left == 4


async def test_old_wrong_tries_are_forgotten(attempts: Attempts, clock: Clock) -> None:
    for n in range(40):
        clock.now += 300
        assert not (await attempts.enter(f"m{n}", conversation="c1", number="N1")).locked


async def test_a_counter_may_have_a_limit_of_its_own(attempts: Attempts) -> None:
    for n in range(30):
        assert not (await attempts.enter(f"m{n}", conversation=f"c{n}", network=("n1", 30))).locked
    assert (await attempts.enter("m30", conversation="c30", network=("n1", 30))).locked


async def test_the_store_names_nobody_and_forgets(attempts: Attempts, redis: Redis) -> None:
    await attempts.enter("m1", conversation="c1", number="AB-2026-10001", sender="+491701234567")
    keys = await redis.keys("*")
    assert len(keys) == 3
    for key in keys:
        assert "10001" not in key
        assert "4917" not in key
        assert 0 < await redis.ttl(key) <= 900
