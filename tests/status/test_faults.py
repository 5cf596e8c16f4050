"""docs/status.md says what a citizen sees when a system fails; here every cell of its table is provoked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.status import check
from bot.status.attempts import Attempts
from bot.status.backends import Backends, open_backends
from bot.status.check import Checked, Checks, Citizen, Verdict
from tests.status.conftest import Stand, Standing
from tests.status.servers import FACTORS, NUMBERS

FAULTS: dict[str, tuple[str | None, int | None]] = {
    "nothing is wrong": (None, None),
    "nobody listens": (None, None),
    "no answer in time": ("silence", None),
    "the answer drips": ("drip", None),
    "the connection is cut": ("cut", None),
    "the connection is cut once": ("cut", 1),
    "401": ("unauthorized", None),
    "no such number": (None, None),
    "404 of something on the way": ("missing", None),
    "429, Retry-After 120": ("busy", None),
    "429 once, Retry-After 0": ("busy_a_moment", 1),
    "500": ("broken_server", None),
    "500 once": ("broken_server", 1),
    "a page instead of data": ("page", None),
    "broken data": ("broken_json", None),
    "2 MB of data": ("huge", None),
    "a redirect, which is not followed": ("redirect", None),
    "the way's own error (X-Road)": (None, None),
    "a wrong signature (FIT-Connect)": (None, None),
}


def documented() -> list[tuple[str, str, str]]:
    """(fault, kind, what is seen) of docs/status.md."""
    text = (Path(__file__).parents[2] / "docs" / "status.md").read_text(encoding="utf-8")
    rows = [re.split(r"\s*\|\s*", line.strip("| \n")) for line in text.splitlines() if line.startswith("|")]
    begin = next(n for n, row in enumerate(rows) if row[0] == "fault")
    kinds, table = rows[begin][1:], rows[begin + 2 :]
    return [(row[0], kind, seen) for row in table for kind, seen in zip(kinds, row[1:], strict=True) if seen != "–"]


def seen(checked: Checked) -> str:
    if checked.verdict is Verdict.UNAVAILABLE:
        return "busy" if checked.minutes else "later"
    return {Verdict.GIVEN: "answer", Verdict.REFUSED: "refusal"}[checked.verdict]


OTHER = {"fit_connect": "00000000-0000-4000-8000-000000000000", "open311": "111111"}


async def look_up(standing: Standing, redis: Redis, backends: Backends | None = None, unknown: bool = False) -> Checked:
    number = NUMBERS[standing.kind]
    if unknown:
        number = OTHER.get(standing.kind, number[:-1] + "9")
    checks = Checks(
        standing.settings, backends or Backends([standing.known]), Attempts(redis, b"k" * 32, limit=5, window=900)
    )
    return await checks.check(number, FACTORS[standing.kind], Citizen("c1", "m1"))


def test_the_table_has_every_fault_and_kind() -> None:
    rows = documented()
    assert {fault for fault, _, _ in rows} == set(FAULTS)
    assert {kind for _, kind, _ in rows} == set(NUMBERS)


@pytest.mark.parametrize(("fault", "kind", "expected"), documented())
async def test_what_a_citizen_sees(
    stand: Stand, redis: Redis, monkeypatch: pytest.MonkeyPatch, fault: str, kind: str, expected: str
) -> None:
    monkeypatch.setattr(check, "REFUSED_AFTER", 0.01)
    standing = stand(kind)
    standing.server.fault, standing.server.times = FAULTS[fault]
    app: Any = standing.server.app
    backends = None
    if fault.startswith("the way's"):
        app.error = "Server.ServerProxy.UnknownService"
    if fault.startswith("a wrong signature"):
        app.log[1] = app.log[1][:-8] + "AAAAAAAA"
    if fault == "nobody listens":
        table = standing.settings.raw["status"]["backends"][kind]
        for name in ("url", "server", "token_url"):
            if name in table:
                table[name] = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:9", table[name])
        backends = open_backends(standing.settings)
    checked = await look_up(standing, redis, backends, fault == "no such number")
    assert seen(checked) == expected
    if expected == "busy":
        assert checked.minutes == 2
    assert not any("elsewhere" in path for path in standing.server.asked)
    left = sum([await redis.zcard(key) async for key in redis.scan_iter("lotse:status:tries:*")])
    assert left == (2 if expected == "refusal" else 0)  # conversation and number: a fault is nobody's wrong try
    if backends:
        await backends.close()


@pytest.mark.parametrize("where", ["/token", "jwks", "destinations"])
async def test_fit_connects_other_addresses_may_fail_too(stand: Stand, redis: Redis, where: str) -> None:
    standing = stand("fit_connect")
    standing.server.where, standing.server.fault = where, "broken_server"
    assert seen(await look_up(standing, redis)) == "later"


async def test_a_system_that_is_down_is_left_in_peace(stand: Stand, redis: Redis) -> None:
    standing = stand("rest")
    standing.server.fault = "broken_server"
    for _ in range(8):
        assert seen(await look_up(standing, redis)) == "later"
    assert len(standing.server.asked) == 5 * 3  # five look-ups of three tries each, then none
