"""Telegram refuses, is slow, is away, or wants us to wait: every answer arrives once, and its limits are kept."""

from __future__ import annotations

import asyncio
import time

import pytest
from redis.asyncio import Redis
from telegram.error import RetryAfter

from bot.conversation import notice
from bot.conversation.model import Event
from channels.telegram.limits import GROUP, NOW, OVERALL, SharedLimiter
from tests.telegram.botapi import BotApi, Failure
from tests.telegram.conftest import Gateway


async def tell(gateway: Gateway, chat: int, *texts: str) -> None:
    """What the bot says by itself."""
    conversation = gateway.chats.conversation(chat)
    await gateway.conversations.add(conversation, [notice.system(text, "de") for text in texts])


async def begun(gateway: Gateway, chat: int) -> None:
    await gateway.chats.begin(chat, chat < 0, "de")
    await gateway.api.wait_for(chat, 1)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(500, "Internal Server Error"),
        Failure(502, "Bad Gateway"),
        Failure(429, "Too Many Requests: retry after 1", retry_after=1),
    ],
    ids=str,
)
async def test_a_failure_is_tried_again(failure: Failure, gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    api.failures["sendMessage"].append(failure)
    await tell(gateway, 7, "eins", "zwei")
    assert [sent.text for sent in await api.wait_for(7, 3)][1:] == ["eins", "zwei"]


async def test_retry_after_is_honoured(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    api.failures["sendMessage"].append(Failure(429, "Too Many Requests: retry after 3", retry_after=3))
    await tell(gateway, 7, "eins")
    await api.wait_for_call("sendMessage", 2)
    refused = time.monotonic()
    sent = (await api.wait_for(7, 2))[-1]
    assert sent.at - refused >= 2.9
    assert len(api.made("sendMessage")) == 3


async def test_another_chat_does_not_wait_for_it(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    await begun(gateway, 8)
    api.failures["sendMessage"].append(Failure(429, "Too Many Requests: retry after 20", retry_after=20))
    await tell(gateway, 7, "eins")
    await api.wait_for_call("sendMessage", 3)
    await tell(gateway, 8, "zwei")
    assert (await api.wait_for(8, 2, seconds=10))[-1].text == "zwei"
    assert len(api.to(7)) == 1


async def test_a_slow_answer_does_not_send_twice(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    api.failures["sendMessage"].append(Failure(200, delay=7))
    await tell(gateway, 7, "langsam", "danach")
    assert [sent.text for sent in await api.wait_for(7, 3)][1:] == ["langsam", "danach"]


async def test_what_telegram_cannot_parse_goes_without_marks(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    api.failures["sendMessage"].append(Failure(400, "Bad Request: can't parse entities: whatever"))
    await tell(gateway, 7, "a < b & c")
    sent = (await api.wait_for(7, 2))[-1]
    assert (sent.text, sent.html) == ("a < b & c", "a < b & c")


async def test_what_telegram_never_takes_does_not_stop_the_rest(
    gateway: Gateway, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    await begun(gateway, 7)
    api.failures["sendMessage"].extend([Failure(400, "Bad Request: SOMETHING_INVALID")] * 3)
    await tell(gateway, 7, "unmöglich", "möglich")
    assert [sent.text for sent in await api.wait_for(7, 2)][1:] == ["möglich"]
    assert "is left out" in caplog.text
    assert "unmöglich" not in caplog.text


@pytest.mark.parametrize("how", ["blocked", "unknown"])
async def test_dead_chats_are_closed(how: str, gateway: Gateway, api: BotApi, redis: Redis) -> None:
    await begun(gateway, 7)
    conversation = gateway.chats.conversation(7)
    await redis.hset(f"lotse:status:subscription:{conversation}", "case:1", "x")
    getattr(api, how).add(7)
    await tell(gateway, 7, "eins", "zwei", "drei")
    await gateway.until(7, "closed")
    await asyncio.sleep(0.2)
    assert len(api.made("sendMessage")) == 2  # the notice, and one try
    assert await redis.zscore("lotse:due:deliver:telegram", conversation) is None
    assert not await redis.exists(f"lotse:status:subscription:{conversation}")


async def test_who_comes_back_is_answered(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    api.blocked.add(7)
    await tell(gateway, 7, "verloren")
    await api.wait_for_call("sendMessage", 2)
    await gateway.until(7, "closed")
    api.blocked.clear()
    api.say(7, "bin wieder da")
    assert (await api.wait_for(7, 2))[-1].text == "bot: bin wieder da"


async def test_a_place_is_told_when_it_is_worth_it(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    places = [20, 19, 16, 15, 14, 11, 9, 4, 3, 3, 2, 1]
    events = [Event("queue", {"position": place, "minutes": None}) for place in places]
    conversation = gateway.chats.conversation(7)
    await gateway.conversations.add(conversation, [Event("state", {"state": "waiting"}), *events])
    sent = await api.wait_for(7, 7)
    told = [place for place in places for each in sent if f"Stelle {place}." in each.text]
    assert list(dict.fromkeys(told)) == [15, 9, 4, 3, 2]  # 20 stood in the answer to the wish; 1 is "next"
    assert len(sent) == 7


async def test_one_message_a_second_a_chat(gateway: Gateway, api: BotApi) -> None:
    await begun(gateway, 7)
    await tell(gateway, 7, "eins", "zwei", "drei")
    assert [sent.text for sent in await api.wait_for(7, 4)][1:] == ["eins", "zwei", "drei"]
    assert api.violations == []  # the server counts, strictly


async def test_typing_is_shown_while_a_turn_runs(gateway: Gateway, api: BotApi) -> None:
    gateway.engine.delay = 1.5
    api.say(7, "dauert")
    await api.wait_for_call("sendChatAction")
    assert api.made("sendChatAction")[0]["action"] == "typing"
    assert "bot: dauert" not in [sent.text for sent in api.to(7)]
    await api.wait_for(7, 2)


async def call() -> bool:
    return True


async def tried(limiter: SharedLimiter, chat: int, method: str = "sendMessage", args: str | None = None) -> bool:
    try:
        return bool(await limiter.process_request(call, (), {}, method, {"chat_id": chat}, args))
    except RetryAfter:
        return False


def limiter(redis: Redis) -> SharedLimiter:
    return SharedLimiter(redis, str)


async def test_no_more_than_so_many_a_second_over_several_gateways(redis: Redis) -> None:
    gateways = [limiter(redis), limiter(redis)]
    done = await asyncio.gather(*(tried(gateways[n % 2], n + 1, args=NOW) for n in range(OVERALL[0] + 5)))
    assert sum(done) == OVERALL[0]


async def test_no_more_than_so_many_a_minute_in_a_group(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels.telegram.limits.CHAT", (1000, 1.0))
    own = limiter(redis)
    done = [await tried(own, -5, args=NOW) for _ in range(GROUP[0] + 2)]
    assert done == [True] * GROUP[0] + [False] * 2
    assert await tried(own, -6, args=NOW)


async def test_typing_takes_nothing_from_the_chats_second(redis: Redis) -> None:
    own = limiter(redis)
    assert await tried(own, 7, "sendChatAction", NOW)
    assert await tried(own, 7, args=NOW)
    assert not await tried(own, 7, args=NOW)


async def test_a_call_that_names_no_chat_has_no_limit(redis: Redis) -> None:
    own = limiter(redis)
    for _ in range(100):
        assert await own.process_request(call, (), {}, "answerCallbackQuery", {}, None)


async def test_when_two_chats_must_wait_all_do(redis: Redis) -> None:
    own = limiter(redis)

    async def flooded() -> bool:
        raise RetryAfter(5)

    for chat in (1, 2):
        with pytest.raises(RetryAfter):
            await own.process_request(flooded, (), {}, "sendMessage", {"chat_id": chat}, None)
        assert await tried(own, 3 + chat, args=NOW) is (chat == 1)
