"""Accounts: right password in, wrong password out, and not for ever."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from redis.asyncio import Redis

from bot.desk import staff
from bot.desk.staff import LoginLocked, LoginRefused, Staff, StaffError
from tests.desk.conftest import PASSWORD


async def test_the_right_password_opens_whatever_the_case_of_the_login(redis: Redis, anna: Staff) -> None:
    assert await staff.check(redis, " Agent-A ", PASSWORD) == anna


@pytest.mark.parametrize("login", ["agent-a", "nobody", "", "*", "x" * 200])
async def test_wrong_login_and_wrong_password_look_the_same(redis: Redis, anna: Staff, login: str) -> None:
    with pytest.raises(LoginRefused):
        await staff.check(redis, login, "not the password")


async def test_locked_after_five_failures_even_for_the_right_password(redis: Redis, anna: Staff) -> None:
    for _ in range(5):
        with pytest.raises(LoginRefused):
            await staff.check(redis, "agent-a", "wrong")
    with pytest.raises(LoginLocked):
        await staff.check(redis, "agent-a", PASSWORD)
    assert 0 < await redis.ttl("lotse:desk:failed:agent-a") <= 15 * 60


async def test_many_guesses_at_once_are_counted(redis: Redis, anna: Staff) -> None:
    guesses = [staff.check(redis, "agent-a", f"guess-{n}") for n in range(12)]
    results = await asyncio.gather(*guesses, return_exceptions=True)
    assert sum(isinstance(each, LoginRefused) for each in results) == 5
    assert sum(isinstance(each, LoginLocked) for each in results) == 7


async def test_success_clears_the_failures(redis: Redis, anna: Staff) -> None:
    for _ in range(3):
        for _ in range(3):
            with pytest.raises(LoginRefused):
                await staff.check(redis, "agent-a", "wrong")
        assert await staff.check(redis, "agent-a", PASSWORD) == anna


async def test_a_disabled_account_does_not_open(redis: Redis, anna: Staff) -> None:
    await staff.save(redis, replace(anna, disabled=True))
    with pytest.raises(LoginRefused):
        await staff.check(redis, "agent-a", PASSWORD)


async def test_only_the_hash_is_kept(redis: Redis, anna: Staff) -> None:
    row = await redis.hgetall("lotse:desk:staff:agent-a")
    assert row["password"].startswith("$argon2id$")
    assert PASSWORD not in str(row)


@pytest.mark.parametrize(
    ("account", "password", "said"),
    [
        (Staff("UPPER case", "X", "agent"), PASSWORD, "login"),
        (Staff("okay", "X", "boss"), PASSWORD, "role"),
        (Staff("okay", " ", "agent"), PASSWORD, "name"),
        (Staff("okay", "X", "agent", cap=0), PASSWORD, "cap"),
        (Staff("okay", "X", "agent"), "short", "12"),
    ],
)
async def test_refuses_accounts_that_make_no_sense(redis: Redis, account: Staff, password: str, said: str) -> None:
    with pytest.raises(StaffError, match=said):
        await staff.save(redis, account, password)
    assert await staff.everybody(redis) == []


async def test_the_demo_has_the_same_passwords_at_every_start(redis: Redis) -> None:
    first = await staff.ensure_demo_staff(redis)
    assert await staff.ensure_demo_staff(redis) == first
    for login, password, role in first:
        assert (await staff.check(redis, login, password)).role == role


async def test_production_has_no_demo_accounts(redis: Redis, anna: Staff) -> None:
    await staff.ensure_demo_staff(redis)
    await staff.remove_demo_staff(redis)
    assert await staff.everybody(redis) == [anna]
