"""Long polling, where Telegram can't call us."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis

from channels.telegram.updates import ALLOWED
from tests.telegram.botapi import BotApi, Failure
from tests.telegram.conftest import Gateways


async def test_updates_are_fetched_in_order_and_once(start: Gateways, api: BotApi) -> None:
    api.say(7, "vor dem Start")
    async with start(updates="polling") as gateway:
        await api.wait_for(7, 2)
        api.say(7, "danach")
        assert [sent.text for sent in await api.wait_for(7, 3)][1:] == ["bot: vor dem Start", "bot: danach"]
        assert gateway.engine.texts() == ["vor dem Start", "danach"]
    assert api.made("getUpdates")[0]["allowed_updates"] == ALLOWED
    assert api.made("deleteWebhook")
    assert not api.webhook


async def test_what_was_fetched_but_not_taken_is_fetched_again(start: Gateways, api: BotApi, redis: Redis) -> None:
    async with start(updates="polling") as gateway:
        await api.wait_for_call("getUpdates")
        await asyncio.sleep(0)
        first = api.say(7, "eins")
        await api.wait_for(7, 2)
        # the same again, as after a kill between the mailbox and the next offset
        api.pending.append(first)
        api.say(7, "zwei")
        assert [sent.text for sent in await api.wait_for(7, 3)][1:] == ["bot: eins", "bot: zwei"]
        assert gateway.engine.texts() == ["eins", "zwei"]


async def test_one_unreadable_update_does_not_stop_the_others(start: Gateways, api: BotApi) -> None:
    api.pending.append(api.update(message={"text": "ohne alles"}))
    api.say(7, "danach")
    async with start(updates="polling"):
        assert (await api.wait_for(7, 2))[-1].text == "bot: danach"


async def test_a_conflict_is_told_in_one_line(
    start: Gateways, api: BotApi, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.polling.FIRST_WAIT", 0.05)
    api.failures["getUpdates"].extend([Failure(409, "Conflict: terminated by other getUpdates request")] * 3)
    async with start(updates="polling"):
        api.say(7, "hallo")
        await api.wait_for(7, 2)
    told = [record for record in caplog.records if "another program" in record.getMessage()]
    assert len(told) == 1
    assert told[0].exc_info is None


@pytest.mark.parametrize("code", [500, 502])
async def test_when_telegram_is_away_it_is_tried_again(
    code: int, start: Gateways, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.polling.FIRST_WAIT", 0.05)
    monkeypatch.setattr("channels.telegram.bot.FIRST_WAIT", 0.05)
    for method in ("getMe", "deleteWebhook", "getUpdates", "setMyCommands"):
        api.failures[method].extend([Failure(code, "away")] * 2)
    async with start(updates="polling"):
        api.say(7, "hallo")
        assert (await api.wait_for(7, 2))[-1].text == "bot: hallo"
        await api.wait_for_call("setMyCommands", 13)


async def test_a_token_that_is_not_accepted_is_told_in_one_line(
    start: Gateways, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    api.token = "4242:another-token-than-ours-012345"
    async with start(updates="polling"):
        async with asyncio.timeout(10):
            while "does not accept" not in caplog.text:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    assert "4242" not in caplog.text
    assert not api.made("getUpdates")


async def test_of_two_gateways_one_fetches(start: Gateways, api: BotApi) -> None:
    async with start(updates="polling"), start(updates="polling"):
        api.say(7, "hallo")
        await api.wait_for(7, 2)
        api.say(7, "noch etwas")
        await api.wait_for(7, 3)
        await asyncio.sleep(0.5)
    assert len(api.to(7)) == 3
    assert api.polls >= 3
