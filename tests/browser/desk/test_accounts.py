"""The accounts in a browser: without scripts and by keyboard alone, on narrow pages, and axe finds nothing."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect
from redis.asyncio import Redis

from bot.desk import staff
from bot.desk.staff import Staff
from tests.browser.axe import violations
from tests.browser.desk.conftest import PASSWORD, Open, account

pytestmark = pytest.mark.browser


async def to(page: Page, selector: str) -> None:
    """By Tab alone."""
    for _ in range(80):
        if await page.locator(selector).evaluate("element => element === document.activeElement"):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"{selector} can't be reached by keyboard")


async def test_made_and_changed_by_keyboard_without_scripts(redis: Redis, address: str, open_desk: Open) -> None:
    await account(redis, "chief", "Verwaltung", "admin")
    page = await open_desk(address, "chief", java_script_enabled=False)
    await page.goto(f"{address}/desk/accounts")
    await page.locator("#add-open").focus()
    await page.keyboard.press("Enter")
    for field, text in (("#login", "c.neu"), ("#name", "Beratung C")):
        await to(page, field)
        await page.keyboard.type(text)
    await to(page, 'input[value="tr"]')
    await page.keyboard.press("Space")
    await to(page, "#add")
    await page.keyboard.press("Enter")
    first = await page.locator("#password").inner_text()
    await to(page, "#cap")
    await page.keyboard.press("ArrowUp")
    await to(page, "#save")
    await page.keyboard.press("Enter")
    await expect(page.locator("main .done")).to_have_text("Gespeichert.")
    await expect(page.locator("#password")).to_have_count(0)
    made = await staff.check(redis, "c.neu", first)
    assert (made.languages, made.cap) == (("de", "tr"), staff.CAP + 1)
    await page.locator("#removing summary").focus()
    await page.keyboard.press("Enter")
    await to(page, "#sure")
    await page.keyboard.press("Space")
    await to(page, "#remove")
    await page.keyboard.press("Enter")
    await expect(page.locator("main .done")).to_have_text("Das Konto ist entfernt.")
    assert await staff.find(redis, "c.neu") is None


async def several(redis: Redis) -> None:
    await account(redis, "chief", "Verwaltung", "admin")
    skills = {"languages": ("de", "tr", "ar", "uk"), "topics": ("housing", "social"), "units": ("amt",)}
    await account(redis, "a-very-long-login.of-somebody@musterstadt.example", "Beratung mit langem Namen", **skills)
    await account(redis, "out", "Gesperrt", disabled=True)
    await staff.save(redis, Staff("sso", "Dienstkonto", "supervisor"))
    for _ in range(staff.ATTEMPTS):
        with pytest.raises(staff.LoginRefused):
            await staff.check(redis, "sso", "wrong")


PAGES = ("accounts", "accounts/out", "accounts/sso", "accounts/chief", "accounts/gone")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(redis: Redis, address: str, open_desk: Open, scheme: str) -> None:
    await several(redis)
    page = await open_desk(address, "chief", color_scheme=scheme)
    found = {}
    for path in PAGES:
        await page.goto(f"{address}/desk/{path}")
        for closed in await page.locator("details.card > summary").all():
            await closed.click()
        found[path] = await violations(page)
    await page.goto(f"{address}/desk/accounts/out")
    await page.locator("#first-password").click()
    await expect(page.locator("#password")).to_have_text(re.compile(r"\w{5}(-\w{5}){3}"))
    found["first password"] = await violations(page)
    await page.goto(f"{address}/desk/accounts")
    await page.locator("#add-open").click()
    await page.locator("#login").fill("CHIEF")
    await page.locator("#name").fill("X")
    await page.locator("#add").click()
    await expect(page.get_by_role("alert")).to_contain_text("gibt es schon")
    found["refused"] = await violations(page)
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (768, 1024), (320, 640)])
async def test_nothing_is_cut_off_sideways(
    redis: Redis, address: str, open_desk: Open, width: int, height: int
) -> None:
    await several(redis)
    page = await open_desk(address, "chief")
    await page.set_viewport_size({"width": width, "height": height})
    for path in PAGES:
        await page.goto(f"{address}/desk/{path}")
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, path


async def test_the_first_password_lets_in_once_and_is_replaced(redis: Redis, address: str, open_desk: Open) -> None:
    await account(redis, "chief", "Verwaltung", "admin")
    await account(redis, "agent-a", "Beratung A")
    page = await open_desk(address, "chief")
    await page.goto(f"{address}/desk/accounts/agent-a")
    await page.locator("#first-password").click()
    first = await page.locator("#password").inner_text()
    await page.locator("#logout").click()
    await page.get_by_label("Benutzername").fill("agent-a")
    await page.get_by_label("Passwort").fill(first)
    await page.get_by_role("button", name="Anmelden").click()
    await page.get_by_label("Bisheriges Passwort").fill(first)
    await page.locator("#new").fill(PASSWORD)
    await page.locator("#again").fill(PASSWORD)
    await page.locator("main button").click()
    await expect(page.locator("#lists")).to_be_visible()
    assert (await staff.check(redis, "agent-a", PASSWORD)).must_change is False
