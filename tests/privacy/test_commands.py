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

Run = Callable[..., "asyncio.Future[Result]"]


@pytest.fixture
def lotse(valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a sub-command in a thread of its own, since it starts an event loop."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    return lambda *words: asyncio.ensure_future(asyncio.to_thread(CliRunner().invoke, app, list(words)))


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


async def test_audit_lists_what_staff_did(redis: Redis, lotse: Run) -> None:
    await audit.record(redis, "meier", "value.reveal", "c1", "email")
    await audit.record(redis, "yilmaz", "login")
    (line,) = (await lotse("audit", "--actor", "meier", "--json")).output.splitlines()
    assert (json.loads(line)["action"], json.loads(line)["detail"]) == ("value.reveal", "email")
