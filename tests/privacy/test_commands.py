"""`lotse privacy` on a real store."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest
from redis.asyncio import Redis
from typer.testing import CliRunner, Result

from bot.conversation.conversations import Conversations
from bot.privacy import audit
from bot.privacy.commands import app
from bot.privacy.vault import Vault

Run = Callable[..., "asyncio.Future[Result]"]


@pytest.fixture
def lotse(valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a sub-command in a thread of its own, since it starts an event loop."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)

    def run(*words: str, typed: str = "") -> asyncio.Future[Result]:
        return asyncio.ensure_future(asyncio.to_thread(CliRunner().invoke, app, list(words), input=typed))

    return run


async def test_export_prints_json(redis: Redis, lotse: Run) -> None:
    cid, _ = await Conversations(redis).create("web", "tr")
    result = await lotse("export", cid)
    kept = {entry["store"]: entry["data"] for entry in json.loads(result.output)["kept"]}
    assert kept["lotse:conversation"]["language"] == "tr"


async def test_erase_forgets(redis: Redis, lotse: Run) -> None:
    cid, token = await Conversations(redis).create("web", "de")
    assert (await lotse("erase", token)).exit_code == 0
    assert not await redis.exists(f"lotse:conversation:{cid}")


@pytest.mark.parametrize("command", ["export", "erase"])
async def test_an_unknown_conversation_is_one_line_and_exit_code_2(redis: Redis, lotse: Run, command: str) -> None:
    result = await lotse(command, "nobody")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize("command", ["export", "erase"])
async def test_what_the_operator_does_is_noted(redis: Redis, lotse: Run, command: str) -> None:
    cid, _ = await Conversations(redis).create("web", "de")
    await lotse(command, cid)
    (entry,) = [each async for each in audit.entries(redis)]
    assert (entry.actor, entry.action, entry.conversation) == ("cli", f"privacy.{command}", cid)


async def test_search_finds_what_is_kept_in_the_clear(redis: Redis, lotse: Run) -> None:
    await redis.hset("lotse:somewhere", "text", "Aktenzeichen ab 2026 12345")
    result = await lotse("search", typed="AB-2026-12345\nXY-2026-12345\n")
    assert (result.exit_code, result.stdout) == (1, "AB-2026-12345: lotse:somewhere\n")


async def test_search_finds_nothing_behind_the_vault(redis: Redis, lotse: Run) -> None:
    await Vault(redis, bytes(32), 60).put("c1", "file_number", "AB-2026-12345")
    assert (await lotse("search", typed="AB-2026-12345")).exit_code == 0


async def test_audit_lists_what_staff_did(redis: Redis, lotse: Run) -> None:
    await audit.record(redis, "meier", "value.reveal", "c1", "email")
    await audit.record(redis, "yilmaz", "login")
    (line,) = (await lotse("audit", "--actor", "meier", "--json")).output.splitlines()
    assert (json.loads(line)["action"], json.loads(line)["detail"]) == ("value.reveal", "email")
