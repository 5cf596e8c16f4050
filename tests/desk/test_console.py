"""The console over a real socket, by forms alone."""

from __future__ import annotations

import httpx
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk.staff import Staff
from tests.desk.conftest import Begin, LogIn, account


async def test_nobody_enters_without_logging_in(address: str, citizen: Begin) -> None:
    conversation = await citizen()
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        for path in ("/desk/", "/desk/lists", f"/desk/conversations/{conversation}"):
            answer = await client.get(path)
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/desk/login")
        assert (await client.get("/desk/events")).status_code == 401


async def test_login_take_write_and_back(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen("Mein Ausweis ist weg <b>")
    desk = await log_in("agent-a")
    page = (await desk.get()).text
    assert "Mein Ausweis ist weg &lt;b&gt;" in page
    taken = await desk.post(f"/desk/conversations/{conversation}/take")
    assert 'id="reply"' in taken.text
    await desk.post(f"/desk/conversations/{conversation}/write", text="Guten Tag", message_id="m1")
    assert "Guten Tag" in (await desk.get(f"/desk/conversations/{conversation}")).text
    await desk.post(f"/desk/conversations/{conversation}/back")
    assert (await conversations.record(conversation))["state"] == "bot"


async def test_a_form_without_its_token_does_nothing(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    for values in ({}, {"csrf": "guessed"}):
        answer = await desk.client.post(f"/desk/conversations/{conversation}/take", data=values)
        assert answer.status_code == 403
    assert (await conversations.record(conversation))["state"] == "waiting"


async def test_a_form_from_another_site_does_nothing(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    answer = await desk.client.post(
        f"/desk/conversations/{conversation}/take",
        data={"csrf": await desk.csrf()},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert answer.status_code == 403
    assert (await conversations.record(conversation))["state"] == "waiting"


async def test_a_colleagues_conversation_stays_closed(citizen: Begin, anna: Staff, bert: Staff, log_in: LogIn) -> None:
    conversation = await citizen("nur für eine")
    first, second = await log_in("agent-a"), await log_in("agent-b")
    await first.post(f"/desk/conversations/{conversation}/take")
    answer = await second.get(f"/desk/conversations/{conversation}")
    assert answer.status_code == 403
    assert "nur für eine" not in answer.text
    late = await second.post(f"/desk/conversations/{conversation}/take")
    assert late.status_code == 409
    assert "schon jemand übernommen" in late.text


async def test_an_auditor_has_no_conversations(redis: Redis, citizen: Begin, log_in: LogIn) -> None:
    await account(redis, "auditor", "Prüfung", "auditor")
    desk = await log_in("auditor")
    assert (await desk.get(f"/desk/conversations/{await citizen()}")).status_code == 403


async def test_masked_values_are_named_but_not_shown(citizen: Begin, anna: Staff, log_in: LogIn) -> None:
    conversation = await citizen("Ruf an: [phone:ab12cd34] [mine:own]")
    page = (await (await log_in("agent-a")).get(f"/desk/conversations/{conversation}")).text
    assert 'data-placeholder="[phone:ab12cd34]">Telefonnummer</button> [mine:own]' in page


async def test_the_session_ends_with_the_logout_and_with_the_account(
    redis: Redis, anna: Staff, bert: Staff, log_in: LogIn
) -> None:
    first, second = await log_in("agent-a"), await log_in("agent-b")
    await first.post("/desk/logout")
    assert "/desk/login" in str((await first.get()).url)
    await redis.delete("lotse:desk:staff:agent-b")
    assert "/desk/login" in str((await second.get()).url)


async def test_looking_does_not_keep_the_session_alive_but_doing_does(redis: Redis, anna: Staff, log_in: LogIn) -> None:
    desk = await log_in("agent-a")
    key = await anext(aiter(redis.scan_iter("lotse:desk:session:*")))
    await redis.expire(key, 100)
    await desk.client.get("/desk/lists", headers={"X-Background": "1"})
    assert await redis.ttl(key) <= 100
    await desk.get()
    assert await redis.ttl(key) > 100


async def test_pages_forbid_everything_that_is_not_their_own(address: str) -> None:
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        answer = await client.get("/desk/login")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


async def test_login_goes_nowhere_else(address: str, anna: Staff) -> None:
    from tests.desk.conftest import PASSWORD

    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        await client.get("/desk/login")
        answer = await client.post(
            "/desk/login?next=//elsewhere.example/",
            data={"csrf": client.cookies["lotse_desk_login"], "login": "agent-a", "password": PASSWORD},
        )
    assert answer.headers["location"] == "/desk/"


async def test_in_english_when_asked_for(anna: Staff, log_in: LogIn) -> None:
    desk = await log_in("agent-a")
    assert "Warteschlange" in (await desk.get()).text
    assert "Nobody is waiting" in (await desk.get("/desk/?ui=en")).text
    assert "Nobody is waiting" in (await desk.get()).text


async def test_who_opened_and_took_a_conversation_is_on_record(
    redis: Redis, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    from bot.privacy import audit

    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.get(f"/desk/conversations/{conversation}")
    await desk.post(f"/desk/conversations/{conversation}/take")
    seen = [(each.actor, each.action) async for each in audit.entries(redis, conversation=conversation)]
    assert seen[:2] == [("agent-a", "conversation.open"), ("agent-a", "conversation.take")]
