"""`lotse staff` as an operator types it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from redis import Redis
from typer.testing import CliRunner

from bot.desk.commands import app

runner = CliRunner()


@pytest.fixture(autouse=True)
def store(valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Redis]:
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    with Redis.from_url(valkey_url, decode_responses=True) as client:
        client.flushall()
        yield client


def test_add_shows_a_first_password_once_and_asks_for_another(store: Redis) -> None:
    added = runner.invoke(app, ["add", "M.Beispiel", "--name", "Beratung 3", "--languages", "de, tr", "--cap", "2"])
    assert added.exit_code == 0, added.output
    (found,) = json.loads(runner.invoke(app, ["list", "--json"]).output)
    assert (found["login"], found["languages"], found["cap"]) == ("m.beispiel", ["de", "tr"], 2)
    assert found["must_change"] is True
    assert added.output.split()[-1] not in str(store.hgetall("lotse:desk:staff:m.beispiel"))


@pytest.mark.parametrize(
    "command",
    [
        ["add", "a b", "--name", "X"],
        ["add", "okay", "--name", "X", "--role", "boss"],
        ["password", "nobody"],
        ["change", "nobody", "--cap", "3"],
        ["unlock", "nobody"],
        ["disable", "nobody"],
        ["remove", "nobody"],
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(command: list[str]) -> None:
    result = runner.invoke(app, command)
    assert result.exit_code == 2
    assert result.output.startswith("lotse: ")
    assert len(result.output.splitlines()) == 1


def test_no_two_accounts_with_one_login() -> None:
    assert runner.invoke(app, ["add", "okay", "--name", "X"]).exit_code == 0
    assert runner.invoke(app, ["add", "OKAY", "--name", "Y"]).exit_code == 2


def test_change_leaves_what_is_not_named() -> None:
    runner.invoke(app, ["add", "okay", "--name", "X", "--topics", "housing", "--languages", "de,tr"])
    assert runner.invoke(app, ["change", "OKAY", "--role", "supervisor", "--languages", "fr"]).exit_code == 0
    (found,) = json.loads(runner.invoke(app, ["list", "--json"]).output)
    assert (found["role"], found["languages"], found["topics"]) == ("supervisor", ["fr"], ["housing"])
    assert runner.invoke(app, ["change", "okay", "--topics", ""]).exit_code == 0
    (found,) = json.loads(runner.invoke(app, ["list", "--json"]).output)
    assert (found["role"], found["topics"]) == ("supervisor", [])


def test_the_last_admin_stays() -> None:
    runner.invoke(app, ["add", "chief", "--name", "X", "--role", "admin"])
    for command in (["remove", "chief"], ["disable", "chief"], ["change", "chief", "--role", "agent"]):
        assert runner.invoke(app, command).exit_code == 2
    runner.invoke(app, ["add", "second", "--name", "Y", "--role", "admin"])
    assert runner.invoke(app, ["remove", "chief"]).exit_code == 0


def test_disable_remove_and_a_new_password(store: Redis) -> None:
    runner.invoke(app, ["add", "okay", "--name", "X"])
    before = store.hget("lotse:desk:staff:okay", "password")
    store.set("lotse:desk:failed:okay", 9)
    assert runner.invoke(app, ["password", "okay"]).exit_code == 0
    assert store.hget("lotse:desk:staff:okay", "password") != before
    assert not store.exists("lotse:desk:failed:okay")
    runner.invoke(app, ["disable", "okay"])
    assert json.loads(runner.invoke(app, ["list", "--json"]).output)[0]["disabled"] is True
    runner.invoke(app, ["disable", "okay", "--undo"])
    assert json.loads(runner.invoke(app, ["list", "--json"]).output)[0]["disabled"] is False
    assert runner.invoke(app, ["remove", "okay"]).exit_code == 0
    assert json.loads(runner.invoke(app, ["list", "--json"]).output) == []
