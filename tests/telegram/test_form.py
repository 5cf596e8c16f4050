"""The page for the status: a link opens it once, for minutes; what is typed there is never seen in the chat."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from redis.asyncio import Redis

from bot.language.messages import messages
from bot.privacy.vault import Vault
from channels.telegram import form
from tests.telegram.botapi import BotApi, Sent
from tests.telegram.conftest import Gateway, Gateways, dumped

ASKED = {
    "text": messages().text("de", "telegram-status-link"),
    "buttons": [{"title": "Abbrechen", "payload": "/stop"}],
    "custom": {"outcome": "status_asked", "card": {"kind": "status_form"}},
}
NUMBER, BORN = "AB-2026-12345", "24.05.1990"


@pytest.fixture
async def browser(gateway: Gateway) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=gateway.url, trust_env=False) as client:
        yield client


async def link(gateway: Gateway, api: BotApi, chat: int = 7) -> str:
    """The path that a citizen gets who asks for the status."""
    gateway.engine.replies["wie weit"] = ASKED
    count = len(api.to(chat)) + 2 - bool(api.to(chat))
    api.say(chat, "wie weit")
    return address((await api.wait_for(chat, count))[-1])


def address(sent: Sent) -> str:
    found = re.search(r"https?://\S+(/telegram/status/[\w-]+)", sent.text)
    assert found, sent.text
    return found[1]


async def test_the_form_goes_into_the_conversation_and_never_through_telegram(
    gateway: Gateway, api: BotApi, browser: httpx.AsyncClient, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    path = await link(gateway, api)
    page = await browser.get(path)
    assert page.status_code == 200
    assert messages().text("de", "telegram-form-number") in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"

    sent = await browser.post(path, data={"file_number": NUMBER, "factor": BORN})
    assert sent.status_code == 200
    assert messages().text("de", "telegram-form-done") in sent.text
    answer = (await api.wait_for(7, 3))[-1]
    payload = gateway.engine.texts()[-1]
    file_number, birth_date = r'"file_number": "(\[file_number:\w+\])"', r'"birth_date": "(\[birth_date:\w+\])"'
    found = re.fullmatch(rf"/inform\{{{file_number}, {birth_date}\}}", payload)
    assert found, payload
    vault = Vault(redis, gateway.settings.key("vault"), 900)
    conversation = gateway.chats.conversation(7)
    assert [await vault.open(conversation, each) for each in found.groups()] == [NUMBER, BORN]
    assert NUMBER not in answer.text
    everything = dumped([api.calls, gateway.engine.turns, await gateway.said(7), caplog.text])
    assert NUMBER not in everything
    assert BORN not in everything


async def test_a_pin_is_one(gateway: Gateway, api: BotApi, browser: httpx.AsyncClient) -> None:
    path = await link(gateway, api)
    await browser.post(path, data={"file_number": NUMBER, "factor": "482913"})
    await api.wait_for(7, 3)
    assert '"pin": "[pin:' in gateway.engine.texts()[-1]


async def test_a_link_works_once(gateway: Gateway, api: BotApi, browser: httpx.AsyncClient) -> None:
    path = await link(gateway, api)
    answers = await asyncio.gather(
        *(browser.post(path, data={"file_number": NUMBER, "factor": BORN}) for _ in range(5))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 410, 410, 410, 410]
    assert (await browser.get(path)).status_code == 410
    await api.wait_for(7, 3)
    assert len(gateway.engine.turns) == 2


async def test_a_link_works_for_minutes(
    gateway: Gateway, api: BotApi, browser: httpx.AsyncClient, redis: Redis
) -> None:
    path = await link(gateway, api)
    token = path.rpartition("/")[2]
    assert token not in str([key async for key in redis.scan_iter("*")])  # who reads the store can't open the page
    assert 500 < await redis.ttl(form._name(token)) <= form.SECONDS
    await redis.delete(form._name(token))
    page = await browser.get(path)
    assert page.status_code == 410
    assert messages().text("de", "telegram-form-over") in page.text


async def test_looking_does_not_use_it_up_and_half_a_form_neither(
    gateway: Gateway, api: BotApi, browser: httpx.AsyncClient
) -> None:
    path = await link(gateway, api)
    assert [(await browser.get(path)).status_code for _ in range(3)] == [200] * 3
    half = await browser.post(path, data={"file_number": NUMBER, "factor": " "})
    assert half.status_code == 422
    assert messages().text("de", "telegram-form-both") in half.text
    assert NUMBER not in half.text
    assert (await browser.post(path, data={"file_number": NUMBER, "factor": BORN})).status_code == 200


@pytest.mark.parametrize("token", ["", "x", "a" * 500, "%00", "a/b"])
async def test_made_up_links(token: str, gateway: Gateway, browser: httpx.AsyncClient) -> None:
    answer = await browser.post(f"/telegram/status/{token}", data={"file_number": NUMBER, "factor": BORN})
    assert answer.status_code in (404, 405, 410)


async def test_a_forgotten_conversation_takes_nothing(
    gateway: Gateway, api: BotApi, browser: httpx.AsyncClient, redis: Redis
) -> None:
    path = await link(gateway, api)
    await gateway.conversations.erase(gateway.chats.conversation(7))
    assert (await browser.post(path, data={"file_number": NUMBER, "factor": BORN})).status_code == 410
    assert not [key async for key in redis.scan_iter("lotse:mailbox:*")]


async def test_the_page_speaks_the_chats_language(
    gateway: Gateway, api: BotApi, browser: httpx.AsyncClient
) -> None:
    gateway.engine.replies["?"] = ASKED
    api.say(7, "?", code="ar")
    page = (await browser.get(address((await api.wait_for(7, 2))[-1]))).text
    assert 'dir="rtl"' in page
    assert messages().text("ar", "telegram-form-title") in page


async def test_at_a_public_address_the_link_is_a_button(start: Gateways, api: BotApi) -> None:
    async with start(public_url="https://lotse.example.org") as gateway:
        await api.wait_for_call("setWebhook")
        api.webhook["url"] = f"{gateway.url}/telegram/webhook"  # where it would be forwarded
        gateway.engine.replies["wie weit"] = ASKED
        api.say(7, "wie weit")
        sent = (await api.wait_for(7, 2))[-1]
        assert sent.keyboard[0][0]["text"] == messages().text("de", "telegram-status-open")
        assert sent.keyboard[0][0]["url"].startswith("https://lotse.example.org/telegram/status/")
        assert "http" not in sent.text


async def test_no_link_where_the_authority_asks_in_the_chat(start: Gateways, api: BotApi) -> None:
    async with start(status="chat") as gateway:
        await api.wait_for_call("setWebhook")
        gateway.engine.replies["wie weit"] = ASKED
        api.say(7, "wie weit")
        sent = (await api.wait_for(7, 2))[-1]
        assert "/telegram/status/" not in sent.text
