"""How long it takes, as far as the last pick-ups tell."""

from __future__ import annotations

import heapq
import random
import statistics
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import estimate, presence, queue, serve
from bot.desk.estimate import Pace
from bot.desk.move import KEPT_GAPS
from bot.desk.staff import Staff
from bot.settings import Settings
from tests.desk.conftest import Begin

STEADY = Pace([(1000.0 - n * 60, 60.0) for n in range(10)], 1000)


def test_grows_with_the_place_in_the_queue() -> None:
    assert estimate.seconds(STEADY, 1, 1000) == 60
    assert estimate.seconds(STEADY, 5, 1000) == 300


def test_grows_while_nobody_is_picked_up() -> None:
    assert estimate.seconds(STEADY, 1, 1600) == 120


@pytest.mark.parametrize(
    "pace",
    [
        Pace([], 1000),
        Pace([(1000.0, 5.0), (990.0, 5.0)], 1000),
        Pace([(1000.0 - estimate.RECENT - 1, 5.0)] * 10, 1000),
        replace(STEADY, staffed=False),
    ],
)
def test_cannot_tell_from_too_few_or_too_old_pick_ups_nor_when_nobody_is_there(pace: Pace) -> None:
    assert estimate.seconds(pace, 1, 1000) is None


def test_told_in_whole_minutes_one_at_least() -> None:
    now = time.time()
    assert estimate.minutes(Pace([(now, 1.0)] * 5, now), 1) == 1
    assert estimate.minutes(Pace([(now, 45.0)] * 5, now), 4) == 4


@pytest.mark.parametrize("handling", ["exponential", "log-normal"])
@pytest.mark.parametrize("arriving", [20, 200])
def test_median_error_is_under_30_percent(handling: str, arriving: float) -> None:
    """200 citizens and 20 people, handling times of 30 s on average."""
    errors = []
    for seed in range(10):
        chance = random.Random(seed)
        begun = sorted(chance.uniform(0, arriving) for _ in range(200))
        free = [0.0] * 20
        picked = []
        for start in begun:
            at = max(heapq.heappop(free), start) + chance.uniform(0.2, 2)
            spent = chance.expovariate(1 / 30) if handling == "exponential" else chance.lognormvariate(3.22, 0.6)
            picked.append(at)
            heapq.heappush(free, at + spent)
        for now in range(5, int(max(picked)), 5):
            done = sorted(at for at in picked if at <= now)[-KEPT_GAPS - 1 :]
            gaps = [(later, later - before) for before, later in pairwise(done)]
            waiting = sorted(at for start, at in zip(begun, picked, strict=True) if start <= now < at)
            for place, at in enumerate(waiting, 1):
                told = estimate.seconds(Pace(gaps[::-1], done[-1] if done else now), place, now)
                if told is not None:
                    errors.append(abs(told - (at - now)) / (at - now))
    assert len(errors) > 1000
    assert statistics.median(errors) < 0.3


async def test_the_store_counts_gaps_only_while_somebody_waits(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    who = replace(anna, cap=20)
    await presence.arrive(redis, who)
    for _ in range(4):  # long quiet before each: the queue begins anew
        await redis.set("lotse:desk:moved:", f"{time.time() - 3600}")
        await serve.take(conversations, settings, await citizen(), who)
    last = await citizen()
    assert (await queue.places(conversations))[last].minutes == 1
    await presence.depart(redis, who.login)
    assert (await queue.places(conversations))[last].minutes is None
