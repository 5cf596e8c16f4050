"""By keyboard alone, from the login to the end; and axe finds nothing on any page, light or dark."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk.staff import Staff
from bot.desk.tickets import Tickets
from bot.settings import Settings
from tests.browser.axe import violations
from tests.browser.desk.conftest import PASSWORD, Open, account
from tests.desk.conftest import Begin

pytestmark = pytest.mark.browser


async def test_a_whole_conversation_by_keyboard(
    conversations: Conversations, redis: Redis, address: str, chromium: Browser, citizen: Begin, anna: Staff
) -> None:
    conversation = await citizen("Merhaba", language="en")
    page = await (await chromium.new_context(locale="de-DE")).new_page()
    await page.goto(f"{address}/desk/login")
    await expect(page.locator("#login")).to_be_focused()
    await page.keyboard.type("agent-a")
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.locator("#offered")).to_be_visible()
    await page.keyboard.press("Alt+n")
    await expect(page.locator("#take")).to_be_visible()
    await page.keyboard.press("Alt+t")
    await expect(page.locator("#reply")).to_be_focused()
    await page.keyboard.type("/moment")
    await page.keyboard.press("Enter")
    await expect(page.locator("#outgoing")).to_contain_text("One moment, please.")
    await page.keyboard.press("Enter")
    await expect(page.locator("#log .from-person")).to_contain_text("One moment, please.")
    await page.keyboard.type("Hello there, how are you today?")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#log .from-person")).to_have_count(2)
    await page.keyboard.press("Alt+i")
    await page.keyboard.type("spricht Englisch")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#log .note")).to_contain_text("spricht Englisch")
    await page.keyboard.press("Alt+e")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#mine-count")).to_have_text("0")
    assert (await conversations.record(conversation))["state"] == "closed"
    assert await redis.hget(f"lotse:desk:record:{conversation}", "wrapup") == "informed"


async def test_a_canned_reply_can_be_taken_back(address: str, open_desk: Open, citizen: Begin, anna: Staff) -> None:
    await citizen("Hello", language="en")
    page = await open_desk(address, "agent-a")
    await page.locator("#offered").get_by_role("button", name="Übernehmen").click()
    await page.locator("#reply").press_sequentially("/")
    await expect(page.locator("#slash li")).not_to_have_count(0)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.locator("#outgoing")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#outgoing")).to_be_hidden()
    await expect(page.locator("#reply")).to_have_value("")
    await page.keyboard.type("eigener Text")
    await expect(page.locator("#reply")).to_have_value("eigener Text")


async def test_the_help_opens_by_a_key_that_can_be_switched_off(address: str, open_desk: Open, anna: Staff) -> None:
    page = await open_desk(address, "agent-a")
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.locator("#single-key").uncheck()
    await page.keyboard.press("Escape")
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(
    redis: Redis,
    settings: Settings,
    address: str,
    open_desk: Open,
    citizen: Begin,
    anna: Staff,
    scheme: str,
) -> None:
    await account(redis, "admin", "Verwaltung", "admin")
    await account(redis, "new", "Neu", must_change=True)
    await citizen("أريد تمديد تصريح الإقامة", language="ar", reason="crisis")
    mine, _ = await citizen("Ruf an: [phone:ab12cd34]"), await citizen(language="uk", topic="housing")
    await redis.hset(f"lotse:desk:record:{mine}", "queued", "1000000000")
    tickets = Tickets(redis, settings)
    await tickets.make(await citizen(waits=False), "m1", "phone", "+49", "morgens", language="tr", channel="web")
    found = {}
    page = await open_desk(address, "agent-a", color_scheme=scheme)
    await expect(page.locator("#offered")).to_be_visible()
    found["home"] = await violations(page)
    await page.locator("#queue a.row").first.click()
    found["waiting"] = await violations(page)
    await page.goto(f"{address}/desk/conversations/{mine}")
    if await page.locator("#take").count():
        await page.locator("#take").click()
    await page.locator("#canned-tool summary").click()
    await page.keyboard.press("Alt+w")
    await page.locator("#reply").press_sequentially("/")
    found["conversation"] = await violations(page)
    await page.locator("#reply").fill("")
    await page.locator("#help-open").evaluate("button => button.click()")
    found["help"] = await violations(page)
    await page.goto(f"{address}/desk/callbacks")
    found["callbacks"] = await violations(page)
    await page.goto(f"{address}/desk/nowhere")
    found["trouble"] = await violations(page)
    page = await open_desk(address, "admin", color_scheme=scheme)
    for name in ("overview?days=30", "audit", "password"):
        await page.goto(f"{address}/desk/{name}")
        found[name] = await violations(page)
    page = await open_desk(address, "new", color_scheme=scheme)
    found["first password"] = await violations(page)
    await page.goto(f"{address}/desk/login")
    found["login"] = await violations(page)
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (820, 1180), (390, 800)])
async def test_nothing_is_cut_off_sideways(
    address: str, open_desk: Open, citizen: Begin, anna: Staff, width: int, height: int
) -> None:
    conversation = await citizen("https://www.musterstadt.example/" + "x" * 300)
    page = await open_desk(address, "agent-a")
    await page.set_viewport_size({"width": width, "height": height})
    for path in ("", f"conversations/{conversation}", "callbacks"):
        await page.goto(f"{address}/desk/{path}")
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, path
