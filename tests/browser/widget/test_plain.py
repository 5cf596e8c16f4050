"""The conversation without scripts, in a browser that has them switched off; and the accessibility statement."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect
from redis.asyncio import Redis

from bot.conversation import feedback
from bot.language.messages import messages
from tests.browser.axe import violations
from tests.browser.widget.conftest import Desk, Stage

pytestmark = pytest.mark.browser
say = messages().text


@pytest.fixture
async def plain(chromium: Browser, stage: Stage, redis: Redis) -> AsyncIterator[Page]:
    """A browser without scripts that has begun a conversation in German."""
    stage.script.delay, stage.script.fail = 0.0, 0
    context = await chromium.new_context(locale="de-DE", java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{stage.gateway}/chat")
    await page.get_by_role("button", name=say("de", "plain-begin")).click()
    yield page
    await context.close()


async def ask(page: Page, text: str) -> None:
    await page.get_by_role("textbox").fill(text)
    await page.get_by_role("button", name=say("de", "widget-send"), exact=True).click()


async def conversation(redis: Redis) -> str:
    [key] = [key async for key in redis.scan_iter("lotse:conversation:*")]
    return str(key).rsplit(":", 1)[1]


async def test_the_notice_is_read_before_and_after_the_beginning(chromium: Browser, stage: Stage) -> None:
    context = await chromium.new_context(locale="tr-TR", java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{stage.gateway}/chat?language=de")
    await expect(page.get_by_text("künstliche Intelligenz")).to_be_visible()
    await page.get_by_role("button", name=say("de", "plain-begin")).click()
    await expect(page.get_by_role("listitem").first).to_contain_text("künstliche Intelligenz")
    await context.close()


async def test_a_question_and_its_answer_are_on_one_page(plain: Page) -> None:
    await ask(plain, "Ich bin umgezogen <b>& wohne</b> hier")
    await expect(plain.locator("li.citizen")).to_contain_text("Ich bin umgezogen <b>& wohne</b> hier")
    answer = plain.locator("li.bot")
    await expect(answer).to_contain_text("Wohnsitz anmelden")
    await expect(answer.get_by_role("link")).to_have_attribute("href", "http://127.0.0.1:8090/leistungen/anmeldung")


async def test_a_button_says_what_it_says(plain: Page) -> None:
    await ask(plain, "welche Ausweise")
    await plain.get_by_role("button", name="Personalausweis", exact=True).click()
    await expect(plain.locator("li.citizen").last).to_contain_text("Personalausweis")
    await expect(plain.locator("li.bot")).to_have_count(2)


async def test_what_identifies_is_covered(plain: Page) -> None:
    await ask(plain, "Wie ist der Stand?")
    await ask(plain, "AB-2026-10001")
    await expect(plain.locator("li.citizen").last).to_contain_text("Aktenzeichen verdeckt")
    assert "10001" not in await plain.content()


async def test_an_empty_and_a_too_long_message_are_told_in_words(plain: Page) -> None:
    await ask(plain, "  ")
    await expect(plain.get_by_role("alert")).to_have_text(say("de", "error-empty"))
    await ask(plain, "a" * 2001)
    await expect(plain.get_by_role("alert")).to_have_text(say("de", "error-too-long", limit=2000))
    await expect(plain.get_by_role("textbox")).to_have_value("a" * 2001)
    await expect(plain.locator("li.citizen")).to_have_count(0)


async def test_a_page_that_is_sent_twice_counts_once(plain: Page, stage: Stage) -> None:
    before = len(stage.script.turns)
    identifier = await plain.locator("input[name=message_id]").last.get_attribute("value")
    form = {"text": "echo einmal", "message_id": str(identifier), "do": "send"}
    for _ in range(2):
        await plain.context.request.post(f"{stage.gateway}/chat", form=form)
    await plain.goto(f"{stage.gateway}/chat")
    await expect(plain.locator("li.bot")).to_have_count(1)
    assert len(stage.script.turns) == before + 1


async def test_a_person_answers(plain: Page, desk: Desk, redis: Redis) -> None:
    await plain.get_by_role("button", name=say("de", "widget-human")).click()
    await expect(plain.get_by_role("button", name=say("de", "widget-leave"))).to_be_visible()
    place = plain.get_by_text(say("de", "widget-queue", position="1"))
    for _ in range(20):  # the place is told a moment after the wait has begun, and this page does not change by itself
        if await place.count():
            break
        await plain.reload()
    await expect(place).to_be_visible()
    await desk.take(await conversation(redis))
    await desk.write(await conversation(redis), "Guten Tag!")
    await plain.get_by_role("button", name=say("de", "plain-reload")).click()
    await expect(plain.locator("li.person")).to_contain_text("Beratung 1")
    await expect(plain.locator("li.person")).to_contain_text("Guten Tag!")
    await expect(plain.get_by_text(say("de", "widget-with-person", name="Beratung 1"))).to_be_visible()


async def test_another_language_and_a_thumb(plain: Page, redis: Redis) -> None:
    await plain.get_by_role("combobox").select_option(label="العربية")
    await plain.get_by_role("button", name=say("de", "plain-choose")).click()
    await expect(plain.locator("html")).to_have_attribute("dir", "rtl")
    await plain.get_by_role("textbox").fill("انتقلت إلى شقة جديدة")
    await plain.get_by_role("button", name=say("ar", "widget-send"), exact=True).click()
    await plain.get_by_role("button", name=say("ar", "widget-helpful"), exact=True).click()
    await expect(plain.get_by_role("status")).to_have_text(say("ar", "widget-thanks"))
    [given] = [each async for each in feedback.entries(redis)]
    assert given["rating"] == 1


async def test_erasing_asks_first_and_then_leaves_nothing(plain: Page, redis: Redis) -> None:
    await ask(plain, "Ich bin umgezogen")
    await plain.get_by_role("link", name=say("de", "widget-delete")).click()
    assert [key async for key in redis.scan_iter("lotse:log:*")]
    await plain.get_by_role("button", name=say("de", "widget-yes"), exact=True).click()
    await expect(plain.get_by_role("button", name=say("de", "plain-begin"))).to_be_visible()
    assert [key async for key in redis.scan_iter("lotse:log:*")] == []
    assert await plain.context.cookies() == []


async def test_the_token_is_in_a_cookie_that_scripts_and_other_sites_do_not_get(plain: Page) -> None:
    [cookie] = await plain.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"], cookie["expires"]) == (True, "Lax", "/chat", -1)
    assert cookie["value"] not in plain.url


async def test_an_expired_conversation_begins_anew(plain: Page, redis: Redis) -> None:
    await redis.flushall()
    await ask(plain, "Hallo")
    await expect(plain.get_by_role("alert")).to_have_text(say("de", "error-unauthorized"))
    await plain.get_by_role("button", name=say("de", "plain-begin")).click()
    await expect(plain.get_by_role("textbox")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(scheme: str, page: Page, stage: Stage) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    found = []
    for language in ("de", "ar"):
        await page.goto(f"{stage.gateway}/accessibility?language={language}")
        found += await violations(page)
        await page.context.clear_cookies()
        await page.goto(f"{stage.gateway}/chat?language={language}")
        found += await violations(page)
        await page.get_by_role("button", name=say(language, "plain-begin")).click()
        await page.get_by_role("textbox").fill("welche Ausweise")
        await page.get_by_role("button", name=say(language, "widget-send"), exact=True).click()
        await expect(page.locator("li.bot")).to_be_visible()
        found += await violations(page)
        await page.get_by_role("textbox").fill("")
        await page.get_by_role("button", name=say("de", "widget-send"), exact=True).or_(
            page.get_by_role("button", name=say("ar", "widget-send"), exact=True)
        ).click()
        found += await violations(page)
    assert found == []


async def test_the_statement_is_there_in_german_and_begins_simply(page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.gateway}/accessibility?language=de")
    await expect(page.get_by_role("heading", level=1)).to_have_text(say("de", "accessibility-title"))
    await expect(page.get_by_role("heading", level=2).first).to_have_text(say("de", "accessibility-short-title"))
