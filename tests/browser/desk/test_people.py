"""Several people at once: routing, cap, lapsed offers, passing on, whispers, giving back."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Inbound
from bot.desk import presence
from bot.desk.staff import Staff
from bot.desk.tickets import Tickets
from bot.settings import Settings
from tests.browser.desk.conftest import Open, account
from tests.desk.conftest import Begin

pytestmark = pytest.mark.browser


async def offered(page: Page, conversation: str) -> None:
    await expect(page.locator(f'#offered a[data-conversation="{conversation}"]')).to_be_visible()


async def test_offered_by_language_and_topic(redis: Redis, address: str, open_desk: Open, citizen: Begin) -> None:
    await account(redis, "turkish", "Beratung Türkisch", languages=("de", "tr"), topics=("identity",))
    await account(redis, "housing", "Beratung Wohnen", languages=("tr",), topics=("housing",))
    await account(redis, "german", "Beratung Deutsch", languages=("de",))
    pages = {login: await open_desk(address, login) for login in ("turkish", "housing", "german")}
    conversation = await citizen("kira yardımı", language="tr", topic="housing")
    await offered(pages["housing"], conversation)
    for login in ("turkish", "german"):
        await expect(pages[login].locator("#queue")).to_contain_text("anderen angeboten")
        await expect(pages[login].locator("#offered")).to_have_count(0)


async def test_nobody_gets_more_than_the_cap(redis: Redis, address: str, open_desk: Open, citizen: Begin) -> None:
    await account(redis, "one", "Beratung 1", cap=1)
    page = await open_desk(address, "one")
    await citizen("das erste")
    await page.get_by_role("button", name="Übernehmen").click()
    await expect(page.locator("#log")).to_contain_text("das erste")
    second = await citizen("das zweite")
    await page.locator(f'#queue a[data-conversation="{second}"]').click()
    await page.locator("#take").click()
    await expect(page.get_by_role("alert")).to_contain_text("Sie haben schon so viele Gespräche")


async def test_an_unanswered_offer_goes_on_to_the_next(
    redis: Redis,
    desk_at: Callable[[Settings], Awaitable[str]],
    quick: Settings,
    open_desk: Open,
    citizen: Begin,
) -> None:
    address = await desk_at(quick)
    await account(redis, "one", "Beratung 1", languages=("de", "tr"))
    await account(redis, "two", "Beratung 2", languages=("de", "tr"))
    pages = {login: await open_desk(address, login) for login in ("one", "two")}
    conversation = await citizen(language="tr")
    first = await redis.hget(f"lotse:desk:record:{conversation}", "offer")
    while not first:
        first = await redis.hget(f"lotse:desk:record:{conversation}", "offer")
    await offered(pages[first], conversation)
    await offered(pages["two" if first == "one" else "one"], conversation)


async def test_from_citizen_to_person_and_back(
    conversations: Conversations, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen("Mein Ausweis ist weg")
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await expect(page.locator("#log")).to_contain_text("Mein Ausweis ist weg")
    await page.locator("#reply").fill("Guten Tag, ich helfe Ihnen.")
    await page.locator("#send").click()
    await expect(page.locator("#log .from-person")).to_contain_text("ich helfe Ihnen")
    await expect(page.locator("#reply")).to_have_value("")
    await conversations.accept(conversation, Inbound("second-message", "Vielen Dank <b>"), "de")
    await expect(page.locator("#log .from-citizen").last).to_contain_text("Vielen Dank <b>")
    await conversations.typing(conversation, "citizen", True)
    await expect(page.locator("#typing")).to_be_visible()
    await page.locator("#back").click()
    await expect(page.locator("#mine-count")).to_have_text("0")
    assert (await conversations.record(conversation))["state"] == "bot"


async def test_the_citizen_learns_that_somebody_types(
    conversations: Conversations, redis: Redis, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    async with page.expect_response(re.compile("/typing$")):
        await page.locator("#reply").press_sequentially("Guten")
    ((_, typed),) = await redis.xrange(f"lotse:live:{conversation}")
    assert '"from": "person"' in typed["data"]


async def test_passed_on_to_a_colleague_with_a_note(
    address: str, open_desk: Open, citizen: Begin, anna: Staff, bert: Staff
) -> None:
    conversation = await citizen("wohin damit")
    first = await open_desk(address, "agent-a")
    await first.locator("#offered").get_by_role("button", name="Übernehmen").click()
    second = await open_desk(address, "agent-b")
    await first.reload()
    await first.keyboard.press("Alt+w")
    await first.locator("#pass-to").select_option("login:agent-b")
    await first.locator("#pass-note").fill("kennt sich damit aus")
    await first.locator("#pass-on").click()
    await offered(second, conversation)
    await second.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await expect(second.locator("#log .note")).to_contain_text("kennt sich damit aus")
    await expect(first.locator("#mine-count")).to_have_text("0")


async def test_a_supervisor_whispers_and_takes_over(
    redis: Redis, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    await account(redis, "chief", "Leitung", "supervisor")
    await citizen("schwierig")
    agent, chief = await open_desk(address, "agent-a"), await open_desk(address, "chief")
    await agent.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await chief.locator("#others a.row").click()
    await chief.locator("#note").fill("Bitte nach dem Bescheid fragen")
    await chief.locator("#note-save").click()
    await expect(agent.locator("#log .whisper")).to_contain_text("Bitte nach dem Bescheid fragen")
    await chief.get_by_role("button", name="Übernehmen von Kolleg*in").click()
    await expect(chief.locator("#reply")).to_be_visible()
    await expect(agent.locator("#reply")).to_have_count(0)


async def test_a_call_back_is_worked_off(
    redis: Redis, settings: Settings, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    number = await Tickets(redis, settings).make(
        await citizen(waits=False), "m1", "phone", "+49 171 3920055", "morgens", language="tr", channel="web"
    )
    page = await open_desk(address, "agent-a")
    await page.get_by_role("link", name="Rückrufe").click()
    await page.locator(f"#take-{number}").click()
    await page.locator(f"#reveal-{number}").click()
    await expect(page.locator(f"#reveal-{number}")).to_have_text("+49 171 3920055")
    await page.get_by_role("button", name="Erledigt").click()
    await expect(page.get_by_role("heading", name="Erledigt")).to_be_visible()


async def test_closed_with_a_result(redis: Redis, address: str, open_desk: Open, citizen: Begin, anna: Staff) -> None:
    conversation = await citizen()
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await page.locator("#wrapup").select_option("forwarded")
    await page.locator("#close").click()
    await expect(page.locator("#mine-count")).to_have_text("0")
    assert await redis.hget(f"lotse:desk:record:{conversation}", "wrapup") == "forwarded"


async def test_a_draft_survives_a_reload_and_a_cut_loses_nothing(
    conversations: Conversations, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen()
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await page.locator("#reply").fill("noch nicht fertig")
    await page.reload()
    await expect(page.locator("#reply")).to_have_value("noch nicht fertig")
    await page.context.set_offline(True)
    await page.locator("#send").click()
    await expect(page.locator("#send-trouble")).to_be_visible()
    await expect(page.locator("#reply")).to_have_value("noch nicht fertig")
    await page.context.set_offline(False)
    await page.locator("#send").click()
    await expect(page.locator("#log .from-person")).to_have_count(1)
    said = [e for _, e in await conversations.history(conversation) if e.data.get("from") == "person"]
    assert len(said) == 1


async def test_away_gets_no_offers(redis: Redis, address: str, open_desk: Open, citizen: Begin, anna: Staff) -> None:
    page = await open_desk(address, "agent-a")
    await page.locator("#presence-away").click()
    await expect(page.locator("#presence-away")).to_have_attribute("aria-pressed", "true")
    assert await presence.status_of(redis, "agent-a") == "away"
    await citizen()
    await expect(page.locator("#queue a.row")).to_have_count(1)
    await page.locator("#presence-available").click()
    await expect(page.locator("#offered")).to_be_visible()


async def test_the_last_words_stay_in_sight_when_the_reply_grows(
    conversations: Conversations, address: str, open_desk: Open, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen("Hallo", language="en")
    for number in range(20):
        await conversations.accept(conversation, Inbound(f"more-{number:04}", f"Frage {number}"), "en")
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await expect(page.locator("#log .from-citizen").last).to_be_in_viewport(ratio=1)
    await page.locator("#reply").press_sequentially("/moment")
    await page.keyboard.press("Enter")
    await expect(page.locator("#outgoing")).to_be_visible()
    await expect(page.locator("#log .from-citizen").last).to_be_in_viewport(ratio=1)
