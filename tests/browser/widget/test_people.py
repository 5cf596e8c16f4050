"""Status and handover: covered entry, place in the queue, who has joined, the end; erasing."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import expect
from redis.asyncio import Redis

from bot.conversation import feedback
from bot.language.messages import messages
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Desk
from tests.browser.widget.engine import ASKED, SAID, STATUS_ASKED

pytestmark = pytest.mark.browser


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


async def test_waiting_can_be_ended(visitor: Citizen, desk: Desk) -> None:
    await visitor.open()
    await visitor.button("human").click()
    await expect(visitor.dialog.locator(".queue")).to_be_visible()
    await expect(visitor.button("human")).to_be_hidden()
    await visitor.button("leave").click()
    await expect(visitor.dialog.locator(".queue")).to_be_hidden()
    await expect(visitor.button("human")).to_be_visible()
    await expect(visitor.log).to_be_focused()  # the button that had the focus is gone


async def test_a_person_answers_behind_the_closed_dialog(visitor: Citizen, desk: Desk) -> None:
    await visitor.open()
    await visitor.button("human").click()
    await expect(visitor.dialog.locator(".queue")).to_be_visible()
    await visitor.button("close").click()
    await desk.take(await visitor.conversation())
    await desk.write(await visitor.conversation(), "Ich bin da.")
    waiting = visitor.page.get_by_role("button", name=visitor.word("launcher-unread"))
    await waiting.click()
    await expect(visitor.said_by("person")).to_contain_text("Ich bin da.")


async def helped(visitor: Citizen, desk: Desk) -> None:
    """A person has come, and has closed the conversation."""
    await visitor.open()
    await visitor.button("human").click()
    await expect(visitor.dialog.locator(".queue")).to_be_visible()
    await desk.take(await visitor.conversation())
    await desk.close(await visitor.conversation())
    await expect(visitor.log).to_contain_text(visitor.word("ended"))


async def test_at_the_end_the_conversation_can_be_rated(visitor: Citizen, desk: Desk, redis: Redis) -> None:
    await helped(visitor, desk)
    rate = visitor.said_by("line").last.get_by_role("button", name=visitor.word("rate"))
    await expect(rate).to_be_in_viewport(ratio=0.9)  # nobody rates what they have to look for
    await rate.click()
    panel = visitor.dialog.locator(".panel")
    await panel.get_by_role("radio", name=visitor.word("rate-4"), exact=True).check()
    await panel.get_by_role("radio", name=visitor.word("yes"), exact=True).check()
    await panel.get_by_role("textbox").fill("Gut.")
    await panel.get_by_role("button", name=visitor.word("submit")).click()
    await expect(panel.get_by_role("status")).to_have_text(visitor.word("thanks"))
    [given] = [each async for each in feedback.entries(redis)]
    assert (given["rating"], given["solved"], given["text"]) == (4, True, "Gut.")


async def test_after_the_end_the_bot_answers_again(visitor: Citizen, desk: Desk) -> None:
    await helped(visitor, desk)
    answer = await visitor.ask(ASKED[visitor.language])
    await expect(answer).to_contain_text(SAID[visitor.language][0])


async def test_erasing_leaves_nothing(visitor: Citizen, redis: Redis) -> None:
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    conversation = await visitor.conversation()
    panel = await visitor.menu()
    await panel.get_by_role("button", name=visitor.word("delete")).click()
    await panel.get_by_role("button", name=visitor.word("no"), exact=True).click()
    assert await redis.exists(f"lotse:log:{conversation}")
    await panel.get_by_role("button", name=visitor.word("delete")).click()
    await panel.get_by_role("button", name=visitor.word("yes"), exact=True).click()
    await expect(visitor.log).to_contain_text(visitor.word("deleted"))
    await expect(visitor.log).not_to_contain_text(ASKED[visitor.language])
    left = [key async for key in redis.scan_iter(f"*{conversation}*")]
    assert [key for key in left if not key.startswith("lotse:limit:")] == []  # a counter for a minute, no word in it
    assert "token" not in await visitor.kept()
    await visitor.button("new").click()
    await expect(visitor.said_by("system")).to_be_visible()
    assert await visitor.conversation() != conversation


async def test_each_sees_that_the_other_writes(visitor: Citizen, desk: Desk, redis: Redis) -> None:
    await visitor.open()
    await visitor.button("human").click()
    await expect(visitor.dialog.locator(".queue")).to_be_visible()
    conversation = await visitor.conversation()
    await desk.take(conversation)
    await expect(visitor.said_by("line")).to_contain_text("Beratung 1")
    await desk.conversations.typing(conversation, "person", True)
    await expect(visitor.dialog.locator(".status")).to_have_text(visitor.word("typing-person", name="Beratung 1"))
    async with visitor.page.expect_response(lambda response: response.url.endswith("/typing")) as told:
        await visitor.field.press_sequentially("Ich")
    assert (await told.value).status == 204
