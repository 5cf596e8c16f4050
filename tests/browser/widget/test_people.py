"""Status and handover: covered entry, place in the queue, who has joined, the end; erasing."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import Page, expect
from redis.asyncio import Redis

from bot.conversation import feedback
from bot.language.messages import messages
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Desk, Stage
from tests.browser.widget.engine import ASKED, STATUS_ASKED

pytestmark = pytest.mark.browser


@pytest.fixture(params=["de", "ar", "de-x-simple"])
async def reader(request: pytest.FixtureRequest, page: Page, stage: Stage) -> Citizen:
    """Somebody who has opened the dialog in German, Arabic or Einfache Sprache."""
    language = str(request.param)
    found = Citizen(page, language)
    await found.visit(f"{stage.host}/?lang=de&attributes=language={language}")
    await found.open()
    return found


async def test_file_number_and_birth_date_are_covered_while_and_after_they_are_typed(reader: Citizen) -> None:
    await reader.ask(STATUS_ASKED[reader.language])
    await expect(reader.dialog.get_by_text(reader.word("secret"))).to_be_visible()
    await expect(reader.field).to_have_css("-webkit-text-security", "disc")
    await reader.dialog.get_by_role("checkbox", name=reader.word("secret-show")).check()
    await expect(reader.field).to_have_css("-webkit-text-security", "none")
    await reader.ask("AB-2026-10001")
    number = reader.word("masked", kind=reader.word("kind-file-number"))
    await expect(reader.said_by("citizen").nth(1)).to_contain_text(number)
    await expect(reader.log).not_to_contain_text("10001")
    answer = await reader.ask("14.03.1988")
    await expect(reader.log).not_to_contain_text("1988")
    await expect(answer.locator(".state")).to_have_text(
        messages().text(reader.language, "status-state-waiting-for-you")
    )
    await expect(reader.dialog.get_by_text(reader.word("secret"))).to_be_hidden()
    kept = json.dumps(await reader.kept())
    assert "10001" not in kept
    assert "1988" not in kept


async def test_a_person_is_one_step_away_and_everything_is_told(reader: Citizen, desk: Desk) -> None:
    await reader.button("human").click()
    queue = reader.dialog.locator(".queue")
    await expect(queue).to_contain_text("1")
    conversation = await reader.conversation()
    await desk.take(conversation)
    await expect(queue).to_be_hidden()
    await expect(reader.said_by("line").last).to_contain_text("Beratung 1")
    await desk.write(conversation, "Guten Tag, wie kann ich helfen?")
    person = reader.said_by("person")
    await expect(person).to_contain_text("Beratung 1")
    await expect(person).to_contain_text("Guten Tag, wie kann ich helfen?")
    await reader.write(ASKED[reader.language])
    await expect(reader.said_by("citizen").last).to_contain_text(ASKED[reader.language])
    await expect(reader.said_by("bot")).to_have_count(1)  # the bot is silent while a person is there
    await desk.give_back(conversation)
    await expect(reader.said_by("system").last).to_contain_text(
        messages().text(reader.language, "notice-back")[:20]
    )
    await expect(reader.dialog.locator(".head")).to_contain_text(reader.word("with-bot"))


async def test_waiting_can_be_ended(citizen: Citizen, desk: Desk) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_be_visible()
    await expect(citizen.button("human")).to_be_hidden()
    await citizen.button("leave").click()
    await expect(citizen.dialog.locator(".queue")).to_be_hidden()
    await expect(citizen.button("human")).to_be_visible()
    await expect(citizen.log).to_be_focused()  # the button that had the focus is gone


async def test_a_person_answers_behind_the_closed_dialog(citizen: Citizen, desk: Desk) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_be_visible()
    await citizen.button("close").click()
    await desk.take(await citizen.conversation())
    await desk.write(await citizen.conversation(), "Ich bin da.")
    waiting = citizen.page.get_by_role("button", name=citizen.word("launcher-unread"))
    await waiting.click()
    await expect(citizen.said_by("person")).to_contain_text("Ich bin da.")


async def test_at_the_end_the_conversation_can_be_rated(citizen: Citizen, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_be_visible()
    await desk.take(await citizen.conversation())
    await desk.close(await citizen.conversation())
    await expect(citizen.log).to_contain_text(citizen.word("ended"))
    rate = citizen.said_by("line").last.get_by_role("button", name=citizen.word("rate"))
    await expect(rate).to_be_in_viewport(ratio=0.9)  # nobody rates what they have to look for
    await rate.click()
    panel = citizen.dialog.locator(".panel")
    await panel.get_by_role("radio", name=citizen.word("rate-4"), exact=True).check()
    await panel.get_by_role("radio", name=citizen.word("yes"), exact=True).check()
    await panel.get_by_role("textbox").fill("Gut.")
    await panel.get_by_role("button", name=citizen.word("submit")).click()
    await expect(panel.get_by_role("status")).to_have_text(citizen.word("thanks"))
    [given] = [each async for each in feedback.entries(redis)]
    assert (given["rating"], given["solved"], given["text"]) == (4, True, "Gut.")


async def test_after_the_end_the_bot_answers_again(citizen: Citizen, desk: Desk) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_be_visible()
    await desk.take(await citizen.conversation())
    await desk.close(await citizen.conversation())
    await expect(citizen.log).to_contain_text(citizen.word("ended"))
    answer = await citizen.ask("Ich bin umgezogen")
    await expect(answer).to_contain_text("Wohnsitz anmelden")


async def test_erasing_leaves_nothing(citizen: Citizen, redis: Redis) -> None:
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    conversation = await citizen.conversation()
    panel = await citizen.menu()
    await panel.get_by_role("button", name=citizen.word("delete")).click()
    await panel.get_by_role("button", name=citizen.word("no"), exact=True).click()
    assert await redis.exists(f"lotse:log:{conversation}")
    await panel.get_by_role("button", name=citizen.word("delete")).click()
    await panel.get_by_role("button", name=citizen.word("yes"), exact=True).click()
    await expect(citizen.log).to_contain_text(citizen.word("deleted"))
    await expect(citizen.log).not_to_contain_text("umgezogen")
    left = [key async for key in redis.scan_iter(f"*{conversation}*")]
    assert [key for key in left if not key.startswith("lotse:limit:")] == []  # a counter for a minute, no word in it
    assert "token" not in await citizen.kept()
    await citizen.button("new").click()
    await expect(citizen.said_by("system")).to_be_visible()
    assert await citizen.conversation() != conversation


async def test_each_sees_that_the_other_writes(citizen: Citizen, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_be_visible()
    conversation = await citizen.conversation()
    await desk.take(conversation)
    await expect(citizen.said_by("line")).to_contain_text("Beratung 1")
    await desk.conversations.typing(conversation, "person", True)
    await expect(citizen.dialog.locator(".status")).to_have_text(citizen.word("typing-person", name="Beratung 1"))
    async with citizen.page.expect_response(lambda response: response.url.endswith("/typing")) as told:
        await citizen.field.press_sequentially("Ich")
    assert (await told.value).status == 204
