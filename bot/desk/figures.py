"""The desk in numbers: counts of days, by channel and language, and how things stand now. Nobody is recognised."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import TypeVar

from redis.asyncio import Redis

from bot.desk import presence, staff
from bot.desk.move import LIMITS, QUEUE, RECORD
from bot.desk.presence import Presence
from bot.desk.staff import Staff

Key = TypeVar("Key", str, int)
PROMISE_SECONDS, PROMISE_SHARE = 30, 0.75  # "75 % within 30 s", the service promise of the 115 service centres


@dataclass(frozen=True)
class Place:
    """Counts of one channel and language on one day."""

    channel: str
    language: str
    queued: int = 0
    taken: int = 0
    left: int = 0
    waited: float = 0.0  # seconds, of all that were taken
    within: tuple[int, ...] = (0,) * len(LIMITS)  # taken within LIMITS, each counted once


@dataclass(frozen=True)
class Day:
    """One day (UTC)."""

    day: date
    places: list[Place] = field(default_factory=list)
    back: int = 0
    wrapups: Counter[str] = field(default_factory=Counter)
    ratings: Counter[int] = field(default_factory=Counter)
    solved: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)

    @property
    def queued(self) -> int:
        return sum(place.queued for place in self.places)

    @property
    def taken(self) -> int:
        return sum(place.taken for place in self.places)

    @property
    def left(self) -> int:
        return sum(place.left for place in self.places)


@dataclass(frozen=True)
class Sum:
    """Several days, or a part of them, together."""

    queued: int
    taken: int
    left: int
    mean_wait: float | None  # seconds
    service_level: float | None  # share taken within PROMISE_SECONDS of all that were taken or left
    within: tuple[int, ...]


@dataclass(frozen=True)
class Now:
    """How things stand."""

    waiting: int
    longest: float | None  # seconds
    with_people: int
    agents: list[tuple[Staff, Presence]]


async def days(redis: Redis, number: int, today: date | None = None) -> list[Day]:
    """The last days, oldest first, today included."""
    last = today or datetime.now(timezone.utc).date()
    dates = [last - timedelta(days=back) for back in reversed(range(number))]
    async with redis.pipeline(transaction=False) as pipe:
        for day in dates:
            pipe.hgetall(f"lotse:desk:day:{day.isoformat()}")
            pipe.hgetall(f"lotse:metrics:{day.isoformat()}")
        answers = await pipe.execute()
    return [_day(day, answers[2 * n], answers[2 * n + 1]) for n, day in enumerate(dates)]


def _day(day: date, desk: dict[str, str], turns: dict[str, str]) -> Day:
    found: dict[tuple[str, str], dict[str, float]] = {}
    within: dict[tuple[str, str], list[int]] = {}
    made = Day(day)
    back = 0
    for name, value in desk.items():
        kind, *rest = name.split("|")
        if kind == "back":
            back = int(value)
        elif kind == "wrapup":
            made.wrapups[rest[0]] += int(value)
        elif kind == "rating":
            made.ratings[int(rest[0])] += int(value)
        elif kind == "solved":
            made.solved[rest[0]] += int(value)
        elif kind == "within":
            counts = within.setdefault((rest[1], rest[2]), [0] * len(LIMITS))
            if int(rest[0]) in LIMITS:
                counts[LIMITS.index(int(rest[0]))] += int(value)
        elif len(rest) == 2:
            found.setdefault((rest[0], rest[1]), {})[kind] = float(value)
    for name, value in turns.items():
        kind, *rest = name.split("|")
        if kind == "turns" and len(rest) == 3:
            made.outcomes[rest[2]] += int(value)
    places = [
        Place(
            channel,
            language,
            int(counts.get("queued", 0)),
            int(counts.get("taken", 0)),
            int(counts.get("left", 0)),
            counts.get("waited", 0.0),
            tuple(within.get((channel, language), [0] * len(LIMITS))),
        )
        for (channel, language), counts in sorted(found.items())
    ]
    return Day(day, places, back, made.wrapups, made.ratings, made.solved, made.outcomes)


def together(places: list[Place]) -> Sum:
    """The sum of any counts."""
    taken, left = sum(place.taken for place in places), sum(place.left for place in places)
    within = tuple(sum(place.within[n] for place in places) for n in range(len(LIMITS)))
    kept = sum(count for limit, count in zip(LIMITS, within, strict=True) if limit <= PROMISE_SECONDS)
    return Sum(
        sum(place.queued for place in places),
        taken,
        left,
        sum(place.waited for place in places) / taken if taken else None,
        kept / (taken + left) if taken + left else None,
        within,
    )


def by(places: list[Place], what: str) -> dict[str, Sum]:
    """Sums by `channel` or `language`, most wanted first."""
    names = Counter[str]()
    for place in places:
        names[getattr(place, what)] += place.queued
    return {
        name: together([place for place in places if getattr(place, what) == name]) for name, _ in names.most_common()
    }


def summed(counts: Iterable[Counter[Key]]) -> Counter[Key]:
    """Counts of several days together."""
    total: Counter[Key] = Counter()
    for each in counts:
        total.update(each)
    return total


def rows(known: list[Day]) -> Iterator[tuple[str, str, str, str, float]]:
    """(day, channel, language, measure, value) of everything, for a spreadsheet."""
    for day in known:
        when = day.day.isoformat()
        for place in day.places:
            for measure in ("queued", "taken", "left", "waited"):
                yield when, place.channel, place.language, measure, getattr(place, measure)
            for limit, count in zip(LIMITS, place.within, strict=True):
                yield when, place.channel, place.language, f"within {limit} s", count
        yield when, "", "", "back", day.back
        for measure, counts in (("wrap-up", day.wrapups), ("solved", day.solved), ("outcome", day.outcomes)):
            for name, count in sorted(counts.items()):
                yield when, "", "", f"{measure} {name}", count
        for rating, count in sorted(day.ratings.items()):
            yield when, "", "", f"rating {rating}", count


async def now(redis: Redis) -> Now:
    """The queue and the people at this moment."""
    waiting = await redis.zrange(QUEUE, 0, -1)
    async with redis.pipeline(transaction=False) as pipe:
        for conversation in waiting:
            pipe.hget(RECORD + conversation, "queued")
        since = [float(each) for each in await pipe.execute() if each] if waiting else []
    moment = time.time()
    here = {each.login: each for each in await presence.everybody(redis) if each.here(moment)}
    agents = [(each, here[each.login]) for each in await staff.everybody(redis) if each.login in here]
    return Now(
        len(waiting),
        moment - min(since) if since else None,
        sum(each.active for _, each in agents),
        sorted(agents, key=lambda pair: (presence.STATUSES.index(pair[1].status), pair[0].name)),
    )
