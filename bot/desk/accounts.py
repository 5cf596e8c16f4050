"""Changes to accounts, for the command line and the desk's page alike: checked, one at a time, and on record.

There is always somebody left who may make accounts: the last admin can be neither removed, disabled nor demoted.

Keys:
    lotse:desk:changing  held while an account is changed, so that two admins can't demote each other at once
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any

from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import presence, staff
from bot.desk.staff import Staff, StaffError
from bot.desk.tend import hand_back
from bot.privacy import audit
from bot.settings import Settings

CHANGING = "lotse:desk:changing"
CLI = "cli"  # who changes accounts on the command line


@dataclass(frozen=True)
class Account:
    """An account as those see it who look after it. `local`: has a password here, otherwise the identity provider's."""

    who: Staff
    local: bool
    locked: bool
    last_login: float | None


async def listed(redis: Redis) -> list[Account]:
    """Every account, by login."""
    return [await _account(redis, who) for who in await staff.everybody(redis)]


async def look(redis: Redis, login: str) -> Account:
    """One account.

    Raises:
        StaffError: there is none.
    """
    return await _account(redis, await _existing(redis, login))


async def add(redis: Redis, account: Staff, by: str = CLI) -> str:
    """Make an account; returns its first password, which is kept nowhere and must be replaced.

    Raises:
        StaffError: there is one with this login, or it makes no sense.
    """
    password = staff.new_password()
    async with _alone(redis):
        if await staff.find(redis, account.login):
            raise StaffError(f"there is an account {account.login} already", "exists")
        await staff.save(redis, replace(account, must_change=True), password)
    await audit.record(redis, by, "account.add", detail=f"{account.login} {account.role}")
    return password


async def change(conversations: Conversations, settings: Settings, login: str, by: str = CLI, **changes: Any) -> Staff:
    """Another name, role, languages, topics, units or cap; what is not named stays.

    Raises:
        StaffError: there is no such account, it makes no sense, or nobody would be left who may make accounts.
    """
    async with _alone(conversations.redis):
        before = await _existing(conversations.redis, login)
        after = replace(before, **changes)
        if after.role != "admin":
            await _not_the_last(conversations.redis, before)
        await staff.save(conversations.redis, after)
    was, now = asdict(before), asdict(after)
    detail = " ".join(f"{key}={_told(now[key])}" for key in now if now[key] != was[key] and key != "name")
    await audit.record(conversations.redis, by, "account.change", detail=f"{after.login} {detail}".strip())
    if before.takes and not after.takes:
        await _out(conversations, settings, after.login)
    return after


async def first_password(redis: Redis, login: str, by: str = CLI) -> str:
    """A new first password, and no lock; whoever is logged in with the old one is out.

    Raises:
        StaffError: there is no such account.
    """
    password = staff.new_password()
    async with _alone(redis):
        account = await _existing(redis, login)
        await staff.save(redis, replace(account, must_change=True), password)
    await staff.unlock(redis, account.login)
    await staff.end_sessions(redis, account.login)
    await audit.record(redis, by, "account.password", detail=account.login)
    return password


async def unlock(redis: Redis, login: str, by: str = CLI) -> None:
    """Forget wrong passwords.

    Raises:
        StaffError: there is no such account.
    """
    account = await _existing(redis, login)
    await staff.unlock(redis, account.login)
    await audit.record(redis, by, "account.unlock", detail=account.login)


async def disable(
    conversations: Conversations, settings: Settings, login: str, by: str = CLI, undo: bool = False
) -> None:
    """Keep an account out, at once; its conversations wait for somebody else. Or let it in again.

    Raises:
        StaffError: there is no such account, it is one's own, or nobody would be left who may make accounts.
    """
    redis = conversations.redis
    async with _alone(redis):
        account = await _existing(redis, login)
        if not undo:
            _not_oneself(account, by)
            await _not_the_last(redis, account)
        await staff.save(redis, replace(account, disabled=not undo))
    await audit.record(redis, by, "account.enable" if undo else "account.disable", detail=account.login)
    if not undo:
        await _out(conversations, settings, account.login)


async def remove(conversations: Conversations, settings: Settings, login: str, by: str = CLI) -> None:
    """Take an account away for good; its conversations wait for somebody else.

    Raises:
        StaffError: there is no such account, it is one's own, or nobody would be left who may make accounts.
    """
    redis = conversations.redis
    async with _alone(redis):
        account = await _existing(redis, login)
        _not_oneself(account, by)
        await _not_the_last(redis, account)
        await staff.remove(redis, account.login)
    await audit.record(redis, by, "account.remove", detail=account.login)
    await _out(conversations, settings, account.login)
    await redis.delete(presence.PRESENCE + account.login)
    await staff.unlock(redis, account.login)


async def _account(redis: Redis, who: Staff) -> Account:
    password, last_login = await redis.hmget(f"lotse:desk:staff:{who.login}", "password", "last_login")
    return Account(who, bool(password), await staff.locked(redis, who.login), float(last_login or 0) or None)


async def _existing(redis: Redis, login: str) -> Staff:
    account = await staff.find(redis, login)
    if account is None:
        raise StaffError(f"there is no account {staff.normal(login)}", "unknown")
    return account


async def _not_the_last(redis: Redis, account: Staff) -> None:
    admins = [each.login for each in await staff.everybody(redis) if each.role == "admin" and not each.disabled]
    if admins == [account.login]:
        raise StaffError(f"{account.login} is the only admin; make another one first", "last-admin")


def _not_oneself(account: Staff, by: str) -> None:
    if account.login == by:
        raise StaffError("nobody takes themselves out", "oneself")


async def _out(conversations: Conversations, settings: Settings, login: str) -> None:
    """Logged out everywhere, and without conversations."""
    redis = conversations.redis
    await staff.end_sessions(redis, login)
    await presence.depart(redis, login)
    await hand_back(conversations, settings, login)


@asynccontextmanager
async def _alone(redis: Redis) -> AsyncIterator[None]:
    async with redis.lock(CHANGING, timeout=10, blocking_timeout=10):
        yield


def _told(value: Any) -> str:
    return (",".join(value) or "all") if isinstance(value, tuple) else str(value)
