"""Is a value kept anywhere in the clear? For the data protection officer, and for the tests that plant identifiers."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from bot.privacy.fold import fold


async def search(redis: Redis, folder: Path, values: Iterable[str]) -> list[tuple[str, str]]:
    """(place, value) of every value that stands in a key of the store, in what a key holds, or in a log.

    Values are compared without case, spaces, dashes, dots and slashes, and in the digits of every script.
    """
    wanted = {_plain(value): value for value in values if _plain(value)}
    found: list[tuple[str, str]] = []
    async for place, text in _everything(redis, folder):
        plain = _plain(text)
        found += [(place, value) for needle, value in wanted.items() if needle in plain and _stands(needle, text)]
    return sorted(set(found))


def _plain(text: str) -> str:
    return re.sub(r"[\s./_-]", "", fold(text).text).lower()


def _stands(needle: str, text: str) -> bool:
    """Whether a value is there for itself: ids and sealed values are long runs of hex, which hold any short number."""
    if not re.fullmatch(r"[0-9a-f]+", needle):
        return True
    spaced = r"[\s./_-]*".join(needle)
    return re.search(rf"(?<![^\W_]){spaced}(?![^\W_])", fold(text).text.lower()) is not None


async def _everything(redis: Redis, folder: Path) -> AsyncIterator[tuple[str, str]]:
    async for key in redis.scan_iter(count=1000):
        for part in [key, *await _held(redis, key)]:
            yield key, part
    for path in sorted((folder / "log").rglob("*")) if (folder / "log").exists() else ():
        if path.is_file():
            with path.open(encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    yield str(path.relative_to(folder)), line


async def _held(redis: Redis, key: str) -> list[str]:
    """Each string of what a key holds, JSON inside strings unpacked."""
    kind = await redis.type(key)
    value: Any
    if kind == "string":
        value = await redis.get(key)
    elif kind == "hash":
        value = await redis.hgetall(key)
    elif kind == "list":
        value = await redis.lrange(key, 0, -1)
    elif kind == "stream":
        value = [row for _, row in await redis.xrange(key)]
    elif kind == "zset":
        value = await redis.zrange(key, 0, -1)
    else:
        value = list(await redis.smembers(key))
    return list(_strings(value))


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _strings(name)
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, str):
        yield value
        if value[:1] in '{["':
            try:
                yield from _strings(json.loads(value))
            except json.JSONDecodeError:
                return
