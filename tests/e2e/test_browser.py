"""Citizen and staff in a real browser, with the trained engine behind: ask, status, handover.

Set `LOTSE_SCREENSHOTS` to a folder to look at what each of them sees.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.language.messages import messages
from demo import cases
from tests.browser.conftest import chromium, chromium_server  # noqa: F401 - fixtures
from tests.browser.widget.citizen import Citizen
from tests.e2e.conftest import System

pytestmark = pytest.mark.browser
SLOW = 60_000  # milliseconds


def ui(key: str) -> str:
    return messages().text("de", f"desk-ui-{key}")


async def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("LOTSE_SCREENSHOTS"):
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def citizen(browser: Browser, system: System) -> Citizen:
    context = await browser.new_context(locale="de-DE", viewport={"width": 1280, "height": 860})
    context.set_default_timeout(SLOW)
    expect.set_options(timeout=SLOW)
    visitor = Citizen(await context.new_page())
    await visitor.visit(system.portal)
    await visitor.open()
    return visitor


async def test_a_question_gets_a_sourced_answer(chromium: Browser, system: System) -> None:  # noqa: F811
    visitor = await citizen(chromium, system)
    answer = await visitor.ask("Ich bin umgezogen. Was muss ich mitbringen?")
    source = answer.get_by_role("link", name="Wohnsitz anmelden")
    await expect(source.first).to_have_attribute("href", re.compile("/leistungen/anmeldung$"))
    await picture(visitor.page, "answer")
    await visitor.page.reload()
    await expect(visitor.log.get_by_text("Was muss ich mitbringen?")).to_be_visible()


async def test_the_status_form_leads_to_the_true_answer(chromium: Browser, system: System) -> None:  # noqa: F811
    known = next(each for each in cases.sheet() if each["code"] == "NACHFORDERUNG")
    visitor = await citizen(chromium, system)
    await visitor.ask("Wie weit ist mein Antrag?")
    await visitor.ask(known["file_number"])
    answer = await visitor.ask(known["birth_date"])
    await expect(answer).to_contain_text(messages().text("de", "status-state-waiting-for-you"))
    await expect(visitor.log).not_to_contain_text(known["birth_date"])
    await picture(visitor.page, "status")


async def test_a_person_takes_over_and_gives_back(chromium: Browser, system: System) -> None:  # noqa: F811
    visitor = await citizen(chromium, system)
    await visitor.ask("Was kostet ein Reisepass?")
    await visitor.ask("Ich möchte mit einem Menschen sprechen")
    await picture(visitor.page, "waiting")

    login, password = system.staff("agent")
    context = await chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 720})
    context.set_default_timeout(SLOW)
    desk = await context.new_page()
    await desk.goto(f"{system.gateway}/desk")
    await desk.get_by_label(ui("login-name")).fill(login)
    await desk.get_by_label(ui("login-password")).fill(password)
    await desk.get_by_role("button", name=ui("login-button")).click()
    await expect(desk.get_by_role("heading", name=ui("queue"))).to_be_visible()
    await picture(desk, "desk-queue")

    await desk.goto(f"{system.gateway}/desk/conversations/{await visitor.conversation()}")
    await desk.locator("#take").click()
    await expect(desk.locator("#log")).to_contain_text("Was kostet ein Reisepass?")
    await desk.locator("#reply").fill("Guten Tag, ich schaue für Sie nach.")
    await desk.locator("#send").click()
    await expect(visitor.said_by("person").last).to_contain_text("Guten Tag, ich schaue für Sie nach.")
    await picture(visitor.page, "person")

    silent = await visitor.said_by("bot").count()
    await visitor.write("Danke, und was kostet ein Personalausweis?")
    await expect(desk.locator("#log")).to_contain_text("Personalausweis")
    await picture(desk, "desk-conversation")
    assert await visitor.said_by("bot").count() == silent, "the bot is silent while a person speaks"

    await desk.locator("#back").click()
    await expect(visitor.said_by("system").last).to_contain_text("wieder der digitale Assistent")
    answer = await visitor.ask("Was kostet ein Personalausweis?")
    await expect(answer).to_contain_text("€")
    await picture(visitor.page, "back")
