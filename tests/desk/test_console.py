"""The console over a real socket, by forms alone."""

from __future__ import annotations

import re

import httpx
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event
from bot.desk import presence, staff
from bot.desk.staff import Staff
from bot.desk.tickets import Tickets
from bot.privacy import audit
from bot.privacy.vault import Vault
from bot.settings import Settings
from tests.desk.conftest import PASSWORD, Begin, LogIn, account


async def test_nobody_enters_without_logging_in(address: str, citizen: Begin) -> None:
    conversation = await citizen()
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
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
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
        answer = await client.get("/desk/login")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


async def test_login_goes_nowhere_else(address: str, anna: Staff) -> None:
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
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
    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.get(f"/desk/conversations/{conversation}")
    await desk.post(f"/desk/conversations/{conversation}/take")
    seen = [(each.actor, each.action) async for each in audit.entries(redis, conversation=conversation)]
    assert seen[:2] == [("agent-a", "conversation.open"), ("agent-a", "conversation.take")]


async def test_a_first_password_must_be_replaced_before_anything_else(redis: Redis, log_in: LogIn) -> None:
    await account(redis, "new", "Neu", must_change=True)
    desk = await log_in("new")
    page = await desk.get("/desk/")
    assert page.url.path == "/desk/password"
    csrf = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert csrf
    own = {"csrf": csrf[1], "old": PASSWORD, "new": "my-own-new-password", "again": "my-own-new-password"}
    for wrong in ({"old": "x"}, {"again": "differs"}, {"new": "short", "again": "short"}):
        assert (await desk.client.post("/desk/password", data={**own, **wrong})).status_code == 422
    assert (await desk.client.post("/desk/password", data=own)).url.path == "/desk/"
    assert (await staff.check(redis, "new", "my-own-new-password")).must_change is False


async def test_logging_out_gives_the_conversations_back(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    await desk.post("/desk/logout")
    assert (await conversations.record(conversation))["state"] == "waiting"


async def test_a_canned_reply_goes_out_in_the_citizens_language_and_the_desk_reads_german(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen("Merhaba", language="en")
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    await desk.post(f"/desk/conversations/{conversation}/canned", name="goodbye", message_id="m1")
    said = (await conversations.history(conversation))[-1][1].data
    assert (said["from"], said["language"]) == ("person", "en")
    assert said["text"] == "Thank you for the conversation. Goodbye!"
    assert said["original"] == {"language": "de", "text": "Danke für das Gespräch. Auf Wiedersehen!"}


async def test_what_staff_write_is_marked_with_its_language(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen(language="ar")
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    for text, language, direction in (
        ("Guten Tag, wie kann ich Ihnen helfen?", "de", "ltr"),
        ("مرحبا، كيف يمكنني مساعدتك اليوم؟", "ar", "rtl"),
    ):
        await desk.post(f"/desk/conversations/{conversation}/write", text=text, message_id=language)
        said = (await conversations.history(conversation))[-1][1].data
        assert (said["language"], said["dir"]) == (language, direction)


async def test_a_value_is_revealed_to_who_has_the_conversation_and_that_is_on_record(
    redis: Redis, settings: Settings, conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    placeholder = await Vault(redis, settings.key("vault"), 60).put(conversation, "phone", "+4930231250")
    desk = await log_in("agent-a")
    path = f"/desk/conversations/{conversation}/reveal"
    assert (await desk.post(path, placeholder=placeholder)).status_code == 403
    await desk.post(f"/desk/conversations/{conversation}/take")
    assert (await desk.post(path, placeholder=placeholder)).json() == {"value": "+4930231250"}
    assert (await desk.post(path, placeholder="[phone:000000000000]")).json() == {"value": None}
    seen = [each async for each in audit.entries(redis, conversation=conversation)]
    revealed = [(each.actor, each.detail) for each in seen if each.action == "value.reveal"]
    assert revealed == [("agent-a", "phone"), ("agent-a", "phone")]
    assert "4930231250" not in str(seen)


async def test_a_supervisor_sees_whispers_and_takes_over(
    redis: Redis, conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    await account(redis, "chief", "Leitung", "supervisor")
    conversation = await citizen("worum es geht")
    agent, chief = await log_in("agent-a"), await log_in("chief")
    await agent.post(f"/desk/conversations/{conversation}/take")
    assert "worum es geht" in (await chief.get(f"/desk/conversations/{conversation}")).text
    await chief.post(f"/desk/conversations/{conversation}/note", text="Frag nach dem Bescheid")
    page = (await agent.get(f"/desk/conversations/{conversation}")).text
    assert "Hinweis der Leitung" in page
    assert "Frag nach dem Bescheid" in page
    await chief.post(f"/desk/conversations/{conversation}/over")
    assert (await conversations.record(conversation))["agent"] == "chief"
    assert (await agent.post(f"/desk/conversations/{conversation}/over")).status_code == 403


async def test_passed_on_with_a_note(
    conversations: Conversations, citizen: Begin, anna: Staff, bert: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    first, second = await log_in("agent-a"), await log_in("agent-b")
    await first.post(f"/desk/conversations/{conversation}/take")
    await first.post(f"/desk/conversations/{conversation}/pass", to="login:agent-b", note="kennt den Fall")
    assert 'id="offered"' in (await second.get()).text
    page = (await second.post(f"/desk/conversations/{conversation}/take")).text
    assert "kennt den Fall" in page


async def test_the_alarm_tells_who_waits_too_long(redis: Redis, citizen: Begin, anna: Staff, log_in: LogIn) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    assert 'data-late="0"' in (await desk.get()).text
    await redis.hset(f"lotse:desk:record:{conversation}", "queued", "1000000000")
    page = (await desk.get()).text
    assert 'data-late="1"' in page
    assert "Eine Person wartet zu lange." in page


async def test_presence_is_declared_and_only_as_it_can_be(redis: Redis, anna: Staff, log_in: LogIn) -> None:
    desk = await log_in("agent-a")
    assert await presence.status_of(redis, "agent-a") == "available"
    await desk.post("/desk/presence", status="busy")
    assert await presence.status_of(redis, "agent-a") == "busy"
    assert (await desk.post("/desk/presence", status="asleep")).status_code == 422
    await desk.post("/desk/logout")
    assert await presence.status_of(redis, "agent-a") == "away"


async def test_call_backs_are_worked_off(
    redis: Redis, settings: Settings, citizen: Begin, anna: Staff, bert: Staff, log_in: LogIn
) -> None:
    tickets = Tickets(redis, settings)
    number = await tickets.make(
        await citizen(waits=False), "m1", "phone", "+4930231250", "morgens", language="tr", channel="web"
    )
    first, second = await log_in("agent-a"), await log_in("agent-b")
    assert "morgens" in (await first.get("/desk/callbacks")).text
    await first.post(f"/desk/callbacks/{number}/take")
    assert (await second.post(f"/desk/callbacks/{number}/take")).status_code == 409
    assert (await second.post(f"/desk/callbacks/{number}/reveal")).status_code == 403
    assert (await first.post(f"/desk/callbacks/{number}/reveal")).json() == {"value": "+4930231250"}
    await first.post(f"/desk/callbacks/{number}/end", state="done")
    ticket = await tickets.find(number)
    assert ticket
    assert (ticket.state, await tickets.contact(ticket)) == ("done", None)


async def test_the_catalogue_away_is_said_and_everything_else_goes_on(
    citizen: Begin, anna: Staff, log_in: LogIn, conversations: Conversations
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    found = await desk.get(f"/desk/conversations/{conversation}/search?q=Wohngeld")
    assert found.status_code == 200
    assert "Der Katalog antwortet gerade nicht" in found.text
    sent = await desk.post(f"/desk/conversations/{conversation}/answer", procedure="wohngeld")
    assert sent.status_code == 409


async def test_the_last_words_of_who_waits_long_stay_in_the_list(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    """Every new place in the queue is an event too."""
    conversation = await citizen("Mein Ausweis ist weg")
    for position in range(12, 0, -1):
        await conversations.add(conversation, [Event("queue", {"position": position, "minutes": None})])
    assert "Mein Ausweis ist weg" in (await (await log_in("agent-a")).get()).text


async def test_whoever_was_logged_out_is_told_so_and_whoever_logs_out_is_not(
    anna: Staff, redis: Redis, log_in: LogIn
) -> None:
    desk = await log_in("agent-a")
    await staff.end_sessions(redis, "agent-a")
    assert "Sie wurden abgemeldet" in (await desk.get()).text
    again = await log_in("agent-a")
    assert "Sie wurden abgemeldet" not in (await again.post("/desk/logout")).text
