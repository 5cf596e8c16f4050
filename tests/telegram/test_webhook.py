"""The webhook lets in only what Telegram sends to this bot, and says nothing about it in the log."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as StoreAway

from bot.settings import Settings, SettingsError
from channels.telegram import options
from channels.telegram.updates import ALLOWED
from tests.telegram.botapi import TOKEN, BotApi
from tests.telegram.conftest import Gateway, configured

WORDS = "Mein Geheimnis"


async def test_webhook_is_set_with_secret_and_kinds(gateway: Gateway, api: BotApi) -> None:
    assert api.webhook["url"] == f"{gateway.url}/telegram/webhook"
    assert len(api.webhook["secret_token"]) == 64
    assert api.webhook["allowed_updates"] == ALLOWED
    assert api.made("setWebhook")[0].get("drop_pending_updates") in (None, False)


@pytest.mark.parametrize("secret", ["", "wrong", "ä" * 20])
async def test_wrong_or_missing_secret_is_refused(
    secret: str, gateway: Gateway, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    update = json.dumps(api.update(message=api.message(7, WORDS))).encode()
    header = {"X-Telegram-Bot-Api-Secret-Token": secret.encode()} if secret else {}
    answer = await api._client.post(f"{gateway.url}/telegram/webhook", content=update, headers=header)
    assert answer.status_code == 403
    assert not await gateway.exists(7)
    assert any("was refused" in record.getMessage() for record in caplog.records)
    assert WORDS not in caplog.text


async def test_another_bots_update_is_refused(gateway: Gateway, api: BotApi) -> None:
    # the same authority's other bot: same secret key, another token
    other = hmac.new(gateway.settings.key("telegram-webhook"), b"4343:another-token-0123456789", hashlib.sha256)
    assert await api.post(api.update(message=api.message(7, WORDS)), secret=other.hexdigest()) == 403
    assert not await gateway.exists(7)


async def test_replayed_updates_count_once(gateway: Gateway, api: BotApi) -> None:
    update = api.update(message=api.message(7, "einmal"))
    assert [await api.post(update) for _ in range(3)] == [200, 200, 200]
    await api.wait_for(7, 2)
    after = api.update(message=api.message(7, "danach"))
    assert await api.post(after) == 200
    assert await api.post(update) == 200
    assert [sent.text for sent in await api.wait_for(7, 3)][1:] == ["bot: einmal", "bot: danach"]
    assert await gateway.said(7) == ["einmal", "danach"]


async def test_nothing_of_an_update_is_logged(
    gateway: Gateway, api: BotApi, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)

    async def broken(*args: object) -> None:
        raise ValueError(WORDS)

    monkeypatch.setattr("channels.telegram.chats.Chats.begin", broken)
    assert await api.post(api.update(message=api.message(987654321, WORDS))) == 200
    assert "failed: ValueError in broken" in caplog.text
    for secret in (WORDS, "987654321", TOKEN, TOKEN.partition(":")[2]):
        assert secret not in caplog.text


async def test_when_the_store_is_away_telegram_is_to_come_again(
    gateway: Gateway, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*args: object) -> None:
        raise StoreAway

    update = api.update(message=api.message(7, "hallo"))
    with monkeypatch.context() as broken:
        broken.setattr("channels.telegram.chats.Chats.begin", away)
        assert await api.post(update) == 503
    assert await api.post(update) == 200
    assert (await api.wait_for(7, 2))[1].text == "bot: hallo"


@pytest.mark.parametrize(("body", "status"), [(b"{", 400), (b"", 400), (b"\xff\xfe", 400), (b"[]", 200), (b"7", 200)])
async def test_what_is_no_update(body: bytes, status: int, gateway: Gateway, api: BotApi) -> None:
    assert await api.post(body) == status


async def test_an_update_larger_than_the_portals_requests_is_taken(gateway: Gateway, api: BotApi) -> None:
    quoted = api.message(7, "😀" * 2000)
    update = api.update(message=api.message(7, "?", reply_to_message={**quoted, "caption": "ü" * 9000}))
    assert len(json.dumps(update)) > 64 * 1024
    assert await api.post(update) == 200
    assert await api.post(b" " * 600_000) == 413


async def test_off_by_default(settings: Settings) -> None:
    assert options.load(settings) is None


@pytest.mark.parametrize("token", ["", "123", "abc:def", "4242:short"])
async def test_on_without_a_token_is_said_in_one_line(
    token: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", token)
    with pytest.raises(SettingsError, match="LOTSE_TELEGRAM_TOKEN"):
        options.load(configured(settings, "http://127.0.0.1:9", ""))


@pytest.mark.parametrize(
    ("address", "webhook"),
    [
        ("https://lotse.example.org", True),
        ("https://203.0.113.9.example.org:8443", True),
        ("http://lotse.example.org", False),
        ("https://127.0.0.1:8080", False),
        ("https://10.0.0.3", False),
        ("https://localhost", False),
        ("https://intern", False),
        ("", False),
    ],
)
async def test_webhook_where_telegram_can_reach_us(
    address: str, webhook: bool, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSE_TELEGRAM_TOKEN", TOKEN)
    found = options.load(configured(settings, "http://127.0.0.1:9", address, updates="auto"))
    assert found
    assert found.webhook is webhook
    assert TOKEN not in repr(found)
    assert found.secret not in repr(found)


async def test_the_chats_number_is_kept_where_delivery_needs_it_and_nowhere_else(
    gateway: Gateway, api: BotApi, redis: Redis
) -> None:
    api.say(987654321, "hallo")
    await api.wait_for(987654321, 2)
    holding = []
    async for key in redis.scan_iter("*"):
        kind = await redis.type(key)
        read = {"string": redis.get, "hash": redis.hgetall, "list": lambda k: redis.lrange(k, 0, -1)}
        if kind == "stream":
            value: object = await redis.xrange(key)
        elif kind == "zset":
            value = await redis.zrange(key, 0, -1)
        else:
            value = await read[kind](key) if kind in read else ""
        if "987654321" in f"{key}{value}":
            holding.append(key)
    assert holding == [f"lotse:conversation:{gateway.chats.conversation(987654321)}"]
