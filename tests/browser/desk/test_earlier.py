"""Earlier conversations in the console: the list, opened without leaving the page, and without scripts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from playwright.async_api import expect

from bot.conversation.conversations import Conversations
from bot.desk import earlier, notes, queue, serve
from bot.desk.staff import Staff
from bot.privacy.vault import Vault
from bot.settings import Settings
from tests.browser.axe import violations
from tests.browser.desk.conftest import Open

pytestmark = pytest.mark.browser


@pytest.fixture
def offering(settings: Settings) -> Settings:
    desk = {**settings.section("desk"), "earlier": True, "offer_seconds": 0}
    return replace(settings, raw={**settings.raw, "desk": desk})


async def comes(conversations: Conversations, settings: Settings, name: str, who: Staff) -> None:
    """Somebody in the same chat, who has agreed, is with a person."""
    await conversations.create("telegram", "de", conversation=name, address="4711")
    await queue.request(conversations, settings, queue.Request(name, "de", "m1-message", topic="identity"))
    await earlier.agree(conversations, settings, name)
    await serve.take(conversations, settings, name, who)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_notes_open_and_axe_finds_nothing(
    conversations: Conversations,
    desk_at: Callable[[Settings], Awaitable[str]],
    offering: Settings,
    open_desk: Open,
    anna: Staff,
    scripts: bool,
    scheme: str,
) -> None:
    vault = Vault(conversations.redis, offering.key("vault"), 600)
    for number in range(3):
        await comes(conversations, offering, f"before{number}", anna)
        await notes.add(conversations.redis, offering, vault, f"before{number}", anna, "Ruf an: 0171 3920055")
        await serve.close(conversations, offering, f"before{number}", anna, "informed")
    page = await open_desk(await desk_at(offering), "agent-a", color_scheme=scheme, java_script_enabled=scripts)
    await comes(conversations, offering, "now", anna)
    await page.reload()
    await page.locator("#mine a.row").click()
    await expect(page.locator("#earlier li")).to_have_count(3)
    await page.locator("#earlier a").first.focus()
    await page.keyboard.press("Enter")
    opened = page.locator("#visit" if scripts else "main")
    await expect(opened).to_contain_text("Ruf an: Telefonnummer ▮")
    await expect(opened.locator(".said")).to_be_in_viewport()
    if scripts:  # axe is one itself
        assert await violations(page) == []
    else:
        await page.get_by_role("link", name="Zum Gespräch").click()
        await expect(page.locator("#reply")).to_be_visible()
