"""The page of the accounts, by forms alone; and that there is always somebody left who may make accounts."""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import accounts, staff
from bot.desk.staff import LoginLocked, LoginRefused, Staff, StaffError
from bot.privacy import audit
from bot.settings import Settings
from tests.desk.conftest import PASSWORD, Begin, Console, LogIn, account

NEW = {"login": "C.Neu", "name": "Beratung C", "role": "agent", "cap": "2", "languages": "tr", "topics": "housing"}


@pytest.fixture
async def chief(redis: Redis) -> Staff:
    return await account(redis, "chief", "Verwaltung", "admin")


async def desk_of(log_in: LogIn, login: str = "chief") -> Console:
    return await log_in(login)


async def post(desk: Console, path: str, **values: str) -> httpx.Response:
    """Whoever is kept out of the accounts still has a token of their own, from their own page."""
    found = re.search(r'name="csrf" value="([^"]+)"', (await desk.get("/desk/password")).text)
    assert found
    return await desk.client.post(f"/desk/accounts{path}", data={"csrf": found[1], **values})


async def noted(redis: Redis) -> list[tuple[str, str, str]]:
    found = [each async for each in audit.entries(redis)]
    return [(each.actor, each.action, each.detail) for each in found if each.action.startswith("account.")]


async def test_a_new_account_and_its_first_password(redis: Redis, chief: Staff, log_in: LogIn) -> None:
    desk = await desk_of(log_in)
    made = await post(desk, "", **NEW)
    found = re.search(r'<code id="password">([^<]+)</code>', made.text)
    assert found
    assert made.headers["cache-control"] == "no-store"
    kept = await staff.check(redis, "c.neu", found[1])
    assert (kept.languages, kept.topics, kept.units, kept.cap) == (("tr",), ("housing",), (), 2)
    assert kept.must_change is True
    page = (await desk.get("/desk/accounts")).text
    assert "Beratung C" in page
    assert found[1] not in page
    assert found[1] not in (await desk.get("/desk/accounts/c.neu")).text
    assert await noted(redis) == [("chief", "account.add", "c.neu agent")]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"login": "CHIEF"}, "gibt es schon"),
        ({"login": "a b"}, "2 bis 64 Zeichen"),
        ({"role": "boss"}, "Rolle gibt es nicht"),
        ({"name": "  "}, "Namen an"),
    ],
)
async def test_what_is_refused_keeps_what_was_typed(
    redis: Redis, chief: Staff, log_in: LogIn, wrong: dict[str, str], said: str
) -> None:
    answer = await post(await desk_of(log_in), "", **{**NEW, **wrong})
    assert answer.status_code == 422
    assert said in answer.text
    assert re.search(r'name="topics" value="housing" checked', answer.text)
    assert [each.login for each in await staff.everybody(redis)] == ["chief"]


async def test_changed_skills_hold_at_once(redis: Redis, chief: Staff, anna: Staff, log_in: LogIn) -> None:
    desk = await desk_of(log_in)
    answer = await post(desk, "/agent-a/change", name="Beratung A", role="supervisor", cap="7", languages="ar")
    assert "Gespeichert" in answer.text
    changed = await staff.check(redis, "agent-a", PASSWORD)
    assert (changed.role, changed.cap, changed.languages) == ("supervisor", 7, ("ar",))
    assert await noted(redis) == [("chief", "account.change", "agent-a role=supervisor languages=ar cap=7")]


async def test_locked_unlocked_and_a_new_first_password(redis: Redis, chief: Staff, anna: Staff, log_in: LogIn) -> None:
    agent, desk = await log_in("agent-a"), await desk_of(log_in)
    for _ in range(staff.ATTEMPTS):
        with pytest.raises(LoginRefused):
            await staff.check(redis, "agent-a", "wrong")
    with pytest.raises(LoginLocked):
        await staff.check(redis, "agent-a", PASSWORD)
    assert "Fehlversuche vergessen" in (await desk.get("/desk/accounts/agent-a")).text
    await post(desk, "/agent-a/unlock")
    assert (await staff.check(redis, "agent-a", PASSWORD)).login == "agent-a"
    given = await post(desk, "/agent-a/password")
    found = re.search(r'<code id="password">([^<]+)</code>', given.text)
    assert found
    assert (await staff.check(redis, "agent-a", found[1])).must_change is True
    assert "/desk/login" in str((await agent.get()).url)
    assert [action for _, action, _ in await noted(redis)] == ["account.unlock", "account.password"]
    assert found[1] not in str(await noted(redis))


async def test_who_is_disabled_is_out_and_what_they_had_waits(
    conversations: Conversations, citizen: Begin, chief: Staff, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    agent, desk = await log_in("agent-a"), await desk_of(log_in)
    await agent.post(f"/desk/conversations/{conversation}/take")
    assert (await conversations.record(conversation))["agent"] == "agent-a"
    await post(desk, "/agent-a/disable")
    assert (await conversations.record(conversation))["state"] == "waiting"
    assert "/desk/login" in str((await agent.get()).url)
    with pytest.raises(LoginRefused):
        await staff.check(conversations.redis, "agent-a", PASSWORD)
    await post(desk, "/agent-a/enable")
    assert (await staff.check(conversations.redis, "agent-a", PASSWORD)).disabled is False


async def test_removing_asks_twice(redis: Redis, chief: Staff, anna: Staff, log_in: LogIn) -> None:
    desk = await desk_of(log_in)
    assert (await post(desk, "/agent-a/remove")).status_code == 409
    assert await staff.find(redis, "agent-a") == anna
    assert "entfernt" in (await post(desk, "/agent-a/remove", sure="yes")).text
    assert await staff.find(redis, "agent-a") is None
    assert (await desk.get("/desk/accounts/agent-a")).status_code == 404


async def test_nobody_takes_themselves_out_or_the_last_admin(redis: Redis, chief: Staff, log_in: LogIn) -> None:
    desk = await desk_of(log_in)
    for act, values in (("disable", {}), ("remove", {"sure": "yes"}), ("change", {"name": "X", "role": "agent"})):
        answer = await post(desk, f"/chief/{act}", **values)
        assert answer.status_code in (409, 422), act
    assert await staff.find(redis, "chief") == chief
    await account(redis, "second", "Zweite", "admin", disabled=True)  # cannot get in, so does not count
    assert (await post(desk, "/chief/change", name="X", role="agent")).status_code == 422
    await post(desk, "/second/enable")
    assert (await post(desk, "/chief/change", name="X", role="agent")).status_code == 403  # done, and no admin any more
    assert [each.role for each in await staff.everybody(redis)] == ["agent", "admin"]


async def test_two_admins_cannot_demote_each_other_at_once(
    redis: Redis, conversations: Conversations, settings: Settings, chief: Staff
) -> None:
    await account(redis, "second", "Zweite", "admin")
    results = await asyncio.gather(
        *(accounts.change(conversations, settings, login, role="agent") for login in ("chief", "second")),
        return_exceptions=True,
    )
    assert sum(isinstance(each, StaffError) for each in results) == 1
    assert sorted(each.role for each in await staff.everybody(redis)) == ["admin", "agent"]


@pytest.mark.parametrize("role", ["agent", "supervisor", "editor", "auditor"])
async def test_for_admins_only(redis: Redis, chief: Staff, log_in: LogIn, role: str) -> None:
    await account(redis, "other", "Andere", role)
    desk = await desk_of(log_in, "other")
    assert (await desk.get("/desk/accounts")).status_code == 403
    assert (await desk.get("/desk/accounts/chief")).status_code == 403
    assert "/desk/accounts" not in (await desk.get("/desk/")).text
    for path in ("", "/chief/change", "/chief/password", "/other/change", "/chief/remove"):
        answer = await post(desk, path, **NEW, sure="yes")
        assert answer.status_code == 403, path
    assert {each.login: each.role for each in await staff.everybody(redis)} == {"chief": "admin", "other": role}


async def test_a_form_that_is_not_ours_does_nothing(redis: Redis, chief: Staff, anna: Staff, log_in: LogIn) -> None:
    desk = await desk_of(log_in)
    for values in ({}, {"csrf": "guessed"}):
        answer = await desk.client.post("/desk/accounts/agent-a/remove", data={**values, "sure": "yes"})
        assert answer.status_code == 403
    assert await staff.find(redis, "agent-a") == anna


async def test_an_account_of_the_identity_provider_says_so(redis: Redis, chief: Staff, log_in: LogIn) -> None:
    await staff.save(redis, Staff("sso", "Extern", "agent"))
    page = (await (await desk_of(log_in)).get("/desk/accounts")).text
    assert "<td>Dienstkonto</td>" in page
    assert "noch nie" in page
