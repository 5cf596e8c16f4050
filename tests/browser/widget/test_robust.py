"""What goes wrong around the widget: reloads, tabs, networks, restarts, expiry, forbidden storage."""

from __future__ import annotations

import asyncio
import json
import random

import pytest
from playwright.async_api import Page, Route, expect
from redis.asyncio import Redis

from bot.supervisor import free_port
from tests.browser.serving import serving
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Stage, host_page, staged
from tests.browser.widget.engine import ASKED

pytestmark = pytest.mark.browser


async def test_a_reload_keeps_the_conversation_and_leaves_the_focus_alone(visitor: Citizen) -> None:
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    before = await visitor.entries.all_inner_texts()
    await visitor.page.reload()
    await expect(visitor.said_by("bot")).to_have_count(1)
    after = await visitor.entries.all_inner_texts()
    assert len(after) == len(before)
    assert await visitor.page.evaluate("document.activeElement.tagName") == "BODY"
    await visitor.ask(ASKED[visitor.language])
    await expect(visitor.said_by("bot")).to_have_count(2)


async def test_old_messages_are_not_announced_again(citizen: Citizen) -> None:
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    await citizen.page.reload()
    await expect(citizen.said_by("bot")).to_have_count(1)
    await expect(citizen.log).to_have_attribute("aria-live", "off")
    await citizen.ask("Was kostet das?")
    await expect(citizen.log).to_have_attribute("aria-live", "polite")


async def test_a_closed_dialog_stays_closed_on_the_next_page(citizen: Citizen) -> None:
    await citizen.open()
    await citizen.button("close").click()
    await citizen.page.get_by_role("link", name="Noch einmal").click()
    resume = citizen.page.get_by_role("button", name=citizen.word("launcher-resume"))
    await expect(resume).to_be_visible()
    await expect(citizen.dialog).to_have_count(0)  # and nothing more was loaded


async def test_another_tab_goes_on_with_the_same_conversation(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    other = Citizen(await citizen.page.context.new_page())
    await other.visit(stage.host)
    await other.open()
    await expect(other.said_by("bot")).to_have_count(1)
    await other.ask("Was kostet das?")
    await expect(citizen.said_by("citizen").last).to_contain_text("Was kostet das?")
    await expect(citizen.said_by("bot")).to_have_count(2)


async def test_what_is_written_without_a_network_is_sent_once_when_it_is_back(visitor: Citizen, stage: Stage) -> None:
    await visitor.open()
    context = visitor.page.context
    before = len(stage.script.turns)
    await context.set_offline(True)
    await visitor.write(f"{ASKED[visitor.language]} 1")
    await visitor.write(f"{ASKED[visitor.language]} 2")
    await expect(visitor.said_by("citizen").first).to_contain_text(visitor.word("queued"))
    await context.set_offline(False)
    await expect(visitor.said_by("bot")).to_have_count(2)
    assert [turn["text"] for turn in stage.script.turns[before:]] == [f"{ASKED[visitor.language]} {n}" for n in (1, 2)]


async def test_what_was_waiting_survives_a_reload(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    block = f"{stage.gateway}/api/v1/messages"
    await citizen.page.route(block, lambda route: route.abort())
    await citizen.write("echo noch da")
    await expect(citizen.said_by("citizen").first).to_contain_text(citizen.word("queued"))
    await citizen.page.unroute(block)
    await citizen.page.reload()
    await expect(citizen.said_by("bot")).to_contain_text("noch da")
    await expect(citizen.said_by("citizen")).to_have_count(1)


async def test_a_lost_connection_is_said_and_its_return_too(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    await citizen.page.route(f"{stage.gateway}/api/v1/events", lambda route: route.abort())
    await citizen.page.reload()
    status = citizen.dialog.locator(".status")
    await expect(status).to_have_text(citizen.word("offline"))
    await citizen.page.unroute(f"{stage.gateway}/api/v1/events")
    await expect(status).to_have_text(citizen.word("online"), timeout=20000)
    await expect(citizen.said_by("system")).to_have_count(1)


async def test_with_a_third_of_all_requests_lost_nothing_is_lost_or_doubled(citizen: Citizen, stage: Stage) -> None:
    """Requests die before the gateway sees them, or after it has accepted them; the stream is cut off all the time."""
    await citizen.open()
    dice = random.Random(7)

    async def unreliable(route: Route) -> None:
        fate = dice.random()
        if fate < 0.15:
            await route.abort()
        elif fate < 0.3 and route.request.method == "POST":
            await route.fetch()  # accepted, but the answer gets lost
            await route.abort()
        else:
            await route.continue_()

    async def cut(route: Route) -> None:
        """A stream that ends after what is there by now, like a proxy's time-out; sometimes none at all."""
        if dice.random() < 0.3:
            await route.abort()
            return
        after = route.request.headers.get("last-event-id", "0")
        body = await events_so_far(citizen, stage, after)
        await route.fulfill(status=200, body=body, headers={
            "content-type": "text/event-stream", "access-control-allow-origin": stage.host})  # fmt: skip

    await citizen.page.route(f"{stage.gateway}/api/v1/messages", unreliable)
    await citizen.page.route(f"{stage.gateway}/api/v1/events", cut)
    await citizen.page.reload()
    await citizen.dialog.wait_for()
    sent = [f"echo Nummer {number}" for number in range(8)]
    for text in sent:
        await citizen.write(text)
    await expect(citizen.said_by("bot")).to_have_count(len(sent), timeout=90000)
    said = [await body.inner_text() for body in await citizen.said_by("bot").locator(".body").all()]
    assert said == [text.removeprefix("echo ") for text in sent]
    await expect(citizen.said_by("citizen")).to_have_count(len(sent))


async def test_cuts_of_five_seconds_and_late_requests_change_neither_number_nor_order(
    citizen: Citizen, stage: Stage
) -> None:
    """Some requests take a second longer than those after them; twice there is no network at all."""
    await citizen.open()
    dice = random.Random(11)

    async def late(route: Route) -> None:
        await asyncio.sleep(dice.random())
        await route.continue_()

    await citizen.page.route(f"{stage.gateway}/api/v1/messages", late)
    await citizen.page.route(f"{stage.gateway}/api/v1/events", late)
    sent = [f"echo Nummer {number}" for number in range(8)]
    for number, text in enumerate(sent):
        if number in (2, 5):
            await citizen.page.context.set_offline(True)
        await citizen.write(text)
        if number in (3, 6):
            await asyncio.sleep(5)
            await citizen.page.context.set_offline(False)
    await expect(citizen.said_by("bot")).to_have_count(len(sent), timeout=90000)
    said = [await body.inner_text() for body in await citizen.said_by("bot").locator(".body").all()]
    assert said == [text.removeprefix("echo ") for text in sent]
    assert [turn["text"] for turn in stage.script.turns][-len(sent) :] == sent
    await expect(citizen.said_by("citizen")).to_have_count(len(sent))


async def events_so_far(citizen: Citizen, stage: Stage, after: str) -> str:
    """What the gateway's stream would say now, and no more."""
    conversation = await citizen.conversation()
    async with Redis.from_url(stage.valkey, decode_responses=True) as redis:
        rows = await redis.xrange(f"lotse:log:{conversation}", min=f"({after}" if after != "0" else "-")
    return "".join(f"event: {row['type']}\ndata: {row['data']}\nid: {entry}\n\n" for entry, row in rows)


async def test_a_restarted_gateway_finds_the_conversation_again(page: Page, stage: Stage) -> None:
    from channels.gateway import create

    port, host_port = free_port(), free_port()
    settings = staged(stage.settings, port, host_port)
    citizen = Citizen(page)
    with serving(host_page(f"http://127.0.0.1:{port}"), host_port) as host:
        with serving(create(settings), port):
            await citizen.visit(host)
            await citizen.open()
            await citizen.ask("echo vorher")
        await expect(citizen.dialog.locator(".status")).to_have_text(citizen.word("offline"), timeout=10000)
        await citizen.write("echo nachher")
        with serving(create(settings), port):
            await expect(citizen.said_by("bot")).to_have_count(2, timeout=30000)
            await expect(citizen.said_by("bot").last).to_contain_text("nachher")
            await citizen.page.close()


async def test_an_expired_conversation_is_said_and_what_was_not_sent_goes_into_a_new_one(
    visitor: Citizen, redis: Redis
) -> None:
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    await redis.flushall()
    await visitor.write(f"{ASKED[visitor.language]} 2")
    await expect(visitor.log).to_contain_text(visitor.word("expired"))
    await visitor.button("new").click()
    await expect(visitor.said_by("citizen")).to_have_count(1)
    await expect(visitor.said_by("citizen")).to_contain_text(f"{ASKED[visitor.language]} 2")
    await expect(visitor.said_by("bot")).to_have_count(1)


async def test_without_storage_the_conversation_lives_as_long_as_the_page(page: Page, stage: Stage) -> None:
    await page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    citizen = Citizen(page)
    await citizen.visit(stage.host)
    await citizen.open()
    await expect(await citizen.ask("Ich bin umgezogen")).to_contain_text("Wohnsitz anmelden")


async def test_an_engine_that_says_nothing_at_first_answers_in_the_end(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    stage.script.fail = 2
    await expect(await citizen.ask("echo doch noch")).to_contain_text("doch noch")
    await expect(citizen.said_by("bot")).to_have_count(1)


async def test_a_refused_message_says_why_and_can_be_sent_again(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    refusal = {"error": {"code": "invalid", "message": "So geht es nicht."}}
    address = f"{stage.gateway}/api/v1/messages"
    headers = {"access-control-allow-origin": stage.host, "content-type": "application/json"}
    await citizen.page.route(
        address, lambda route: route.fulfill(status=422, body=json.dumps(refusal), headers=headers)
    )
    await citizen.write("echo bitte")
    await expect(citizen.said_by("citizen")).to_contain_text("So geht es nicht.")
    await citizen.page.unroute(address)
    await citizen.button("again").click()
    await expect(citizen.said_by("bot")).to_contain_text("bitte")
    await expect(citizen.said_by("citizen")).to_have_count(1)


async def test_the_launcher_waits_for_a_gateway_that_is_away(page: Page, stage: Stage) -> None:
    address = f"{stage.gateway}/api/v1/widget/messages*"
    await page.route(address, lambda route: route.abort())
    await page.goto(stage.host)
    await expect(page.get_by_role("button")).to_have_count(0)
    await page.unroute(address)
    await expect(page.get_by_role("button", name=Citizen(page).word("launcher"))).to_be_visible(timeout=15000)


async def test_a_page_may_open_the_dialog_with_a_button_of_its_own(citizen: Citizen) -> None:
    await citizen.page.locator("lotse-chat").evaluate("(node) => node.open(true)")
    await expect(citizen.field).to_be_focused()


async def test_it_works_in_an_iframe_of_any_site(page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.host}/iframe")
    frame = page.frame_locator("iframe")
    await frame.locator("#field").fill("Ich bin umgezogen")
    await frame.locator("#field").press("Enter")
    await expect(frame.get_by_role("heading", name="Wohnsitz anmelden")).to_be_visible()
