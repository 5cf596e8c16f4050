"""Following a case: only with consent, sealed, ended by one word, and every change told exactly once."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from actions import context
from actions.status import CONSENT, ActionStop, ActionSubscribe, ActionUnsubscribe, subscriptions
from bot.conversation.conversations import Conversations
from bot.conversation.schedule import Schedule
from bot.language.messages import messages
from bot.status import subscriptions as module
from bot.status.subscriptions import Subscriptions
from demo.cases import sheet
from tests.status.conftest import Demo, Said
from tests.status.test_action import BORN, DOMAIN, NUMBER, ask, begin, tracker


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SPACE", 0.0)
    monkeypatch.setattr(module, "LOOK", 0.1)


async def subscribe(conversation: str, text: str) -> Said:
    said, of = Said(), tracker(conversation)
    of.latest_message["text"] = text
    await ActionSubscribe().run(said, of, DOMAIN)
    return said


async def followed(channel: str = "web") -> str:
    """A conversation that follows case NUMBER."""
    conversation, _ = await context.conversations().create(channel, "en", address="chat-7")
    await ask(NUMBER, BORN, conversation)
    assert (await subscribe(conversation, CONSENT)).outcome == "status_subscribed"
    return conversation


async def poll_once(following: Subscriptions) -> None:
    """Ask about everything that is followed, now."""
    for conversation in await following.redis.zrange(following.schedule.key, 0, -1):
        await following.redis.zadd(following.schedule.key, {conversation: 0})
    while (claim := await following.schedule.claim()) is not None:
        await following.take(claim)


async def told(conversation: str) -> list[str]:
    """The states that were told, in order."""
    history = await context.conversations().history(conversation)
    return [event.data["card"]["state"] for _, event in history if event.data.get("card")]


async def test_without_a_status_there_is_nothing_to_follow(acting: Demo) -> None:
    said = await subscribe(await begin(), CONSENT)
    assert said.outcome == "status_asked"
    assert said.last["buttons"][0]["payload"] == "/check_status"


async def test_nothing_is_followed_before_the_yes(acting: Demo, redis: Redis) -> None:
    conversation = await begin()
    await ask(NUMBER, BORN, conversation)
    said = await subscribe(conversation, "tell me when it changes")
    assert said.last["buttons"][0]["payload"] == CONSENT
    assert not await redis.exists(f"lotse:status:subscription:{conversation}")


async def test_a_change_is_told_once(acting: Demo) -> None:
    conversation = await followed()
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await poll_once(subscriptions())
    await poll_once(subscriptions())
    assert await told(conversation) == ["in_progress"]


async def test_a_change_between_answer_and_yes_is_told(acting: Demo) -> None:
    conversation = await begin()
    await ask(NUMBER, BORN, conversation)
    acting.cases.move(NUMBER, "ENTSCHIEDEN")
    await subscribe(conversation, CONSENT)
    await poll_once(subscriptions())
    assert await told(conversation) == ["decided"]


async def stop(conversation: str, *events: dict[str, Any]) -> str:
    """What "Stop" comes to."""
    said, of = Said(), tracker(conversation)
    of.events = list(events)
    await ActionStop().run(said, of, DOMAIN)
    return str(said.last["text"])


async def test_stop_alone_ends_the_messages_about_a_case(acting: Demo) -> None:
    conversation = await followed()
    assert await stop(conversation) == messages().text("en", "status-unsubscribed")
    assert not await subscriptions().end(conversation)
    assert await stop(conversation) == messages().text("en", "stopped")


async def test_stop_in_a_form_leaves_the_form_only(acting: Demo) -> None:
    conversation = await followed()
    left = [{"event": "user"}, {"event": "active_loop", "name": None}, {"event": "slot"}]
    assert await stop(conversation, *left) == messages().text("en", "stopped")
    assert await stop(conversation, *left, {"event": "user"}) == messages().text("en", "status-unsubscribed")


async def test_the_poller_runs_until_it_is_told_to_stop(acting: Demo, redis: Redis) -> None:
    conversation, stop = await followed(), asyncio.Event()
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await redis.zadd(subscriptions().schedule.key, {conversation: 0})
    task = module.start(redis, acting.settings, stop)
    while not await told(conversation):  # noqa: ASYNC110 - another task writes it
        await asyncio.sleep(0.02)
    stop.set()
    await task
    assert await told(conversation) == ["in_progress"]


async def test_the_same_yes_twice_is_one_subscription(acting: Demo) -> None:
    conversation = await followed()
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await poll_once(subscriptions())
    await subscribe(conversation, CONSENT)
    await poll_once(subscriptions())
    assert await told(conversation) == ["in_progress"]


async def test_one_word_ends_it_and_nothing_is_kept(acting: Demo, redis: Redis) -> None:
    conversation = await followed()
    said = Said()
    await ActionUnsubscribe().run(said, tracker(conversation), DOMAIN)
    assert not [key async for key in redis.scan_iter("lotse:status:*") if conversation in key]
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await poll_once(subscriptions())
    assert await told(conversation) == []


async def test_the_message_offers_the_one_word(acting: Demo) -> None:
    conversation = await followed()
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await poll_once(subscriptions())
    _, event = (await context.conversations().history(conversation))[-1]
    button = event.data["buttons"][0]
    assert await context.conversations().button(conversation, button["id"]) == "/unsubscribe"
    assert f"“{button['title']}”" in event.data["text"]
    assert '"stop": "/unsubscribe"' in (await context.conversations().record(conversation))["offer"]


async def test_the_last_state_ends_it(acting: Demo, redis: Redis) -> None:
    conversation = await followed()
    acting.cases.move(NUMBER, "ABGESCHLOSSEN")
    await poll_once(subscriptions())
    assert await told(conversation) == ["closed"]
    assert not await redis.exists(f"lotse:status:subscription:{conversation}")
    assert not await redis.zcard(subscriptions().schedule.key)


async def test_what_is_kept_is_sealed_and_expires(acting: Demo, redis: Redis) -> None:
    conversation = await followed()
    key = f"lotse:status:subscription:{conversation}"
    assert 0 < await redis.ttl(key) <= 30 * 86400 + 1
    kept = str(await redis.hgetall(key)) + str(await redis.get(f"lotse:status:verified:{conversation}"))
    for secret in (NUMBER, "10001", "chat-7", "waiting_for_you"):
        assert secret not in kept


async def test_an_expired_web_conversation_is_no_longer_followed(acting: Demo, redis: Redis) -> None:
    conversation = await followed()
    await redis.delete(f"lotse:conversation:{conversation}")
    await poll_once(subscriptions())
    assert not await redis.exists(f"lotse:status:subscription:{conversation}")


async def test_a_messenger_conversation_is_begun_anew(acting: Demo, redis: Redis) -> None:
    conversation = await followed("telegram")
    await redis.delete(f"lotse:conversation:{conversation}")
    acting.cases.move(NUMBER, "ABHOLBEREIT")
    await poll_once(subscriptions())
    record = await context.conversations().record(conversation)
    assert (record["channel"], record["address"]) == ("telegram", "chat-7")
    assert await told(conversation) == ["ready_to_collect"]
    assert await redis.zscore("lotse:due:deliver:telegram", conversation) is not None


async def test_nothing_is_told_while_a_person_speaks_and_it_is_not_lost(acting: Demo) -> None:
    conversation = await followed()
    await context.conversations().add(conversation, [], {"state": "person"})
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    await poll_once(subscriptions())
    assert await told(conversation) == []
    await context.conversations().add(conversation, [], {"state": "bot"})
    await poll_once(subscriptions())
    assert await told(conversation) == ["in_progress"]


async def test_two_pollers_with_the_same_change_tell_it_once(acting: Demo, redis: Redis) -> None:
    conversation = await followed()
    acting.cases.move(NUMBER, "IN_BEARBEITUNG")
    following = subscriptions()
    first, second = Schedule(redis, "status", 60), Schedule(redis, "status", 60)
    await redis.zadd(first.key, {conversation: 0})
    one = await first.claim()
    await redis.zadd(first.key, {conversation: 0})  # as if the lease had run out
    two = await second.claim()
    assert one
    assert two
    await asyncio.gather(following.take(one), following.take(two))
    assert await told(conversation) == ["in_progress"]


CODES = {
    "EINGEGANGEN": "received", "IN_BEARBEITUNG": "in_progress", "NACHFORDERUNG": "waiting_for_you",
    "WARTET_EXTERN": "waiting_for_third_party", "ENTSCHIEDEN": "decided", "ABHOLBEREIT": "ready_to_collect",
}  # fmt: skip
ROUNDS, FOLLOWED = 20, 10


def nursery(demo: Demo, folder: Path) -> subprocess.Popen[str]:
    """A process whose pollers are killed again and again, see pollers.py."""
    authority = folder / "authority.toml"
    original = Path(demo.settings.home, "authority.toml").read_text()
    authority.write_text(original.replace("http://127.0.0.1:8090/api", f"{demo.url}/api"))
    return subprocess.Popen(
        [sys.executable, "-m", "tests.status.pollers"],
        env={**os.environ, "LOTSE_AUTHORITY": str(authority), "LOTSE_DATA": str(demo.settings.data)},
        cwd=demo.settings.home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_200_changes_while_pollers_are_killed_are_each_told_once(
    acting: Demo, redis: Redis, tmp_path: Path
) -> None:
    rows = [row for row in sheet() if row["code"] in CODES or row["code"] == "MIGRIERT"][:FOLLOWED]
    born = {row["file_number"]: "-".join(reversed(row["birth_date"].split("."))) for row in rows}
    following = {number: await begin() for number in born}
    for number, conversation in following.items():
        await ask(number, born[number], conversation)
        await subscribe(conversation, CONSENT)
        await redis.zadd(subscriptions().schedule.key, {conversation: 0})
    expected: dict[str, list[str]] = {number: [] for number in following}
    now = {row["file_number"]: row["code"] for row in rows}
    nurseries = [nursery(acting, tmp_path) for _ in range(2)]
    try:
        for _ in range(ROUNDS):
            for number in following:
                now[number] = random.choice([code for code in CODES if code != now[number]])
                acting.cases.move(number, now[number])
                expected[number].append(CODES[now[number]])
            await _all_told(redis, following, expected)
    finally:
        kills = [int(nursery.communicate("stop")[0]) for nursery in nurseries]
    assert {number: await told(conversation) for number, conversation in following.items()} == expected
    assert sum(map(len, expected.values())) == ROUNDS * FOLLOWED
    assert sum(kills) > 20


async def _all_told(redis: Redis, following: dict[str, str], expected: dict[str, list[Any]]) -> None:
    """Wait until each conversation has as many messages as there were changes; the comparison comes later."""
    conversations, until = Conversations(redis), time.monotonic() + 120
    while time.monotonic() < until:
        counts = [len(await conversations.history(following[number])) >= len(expected[number]) for number in expected]
        if all(counts):
            return
        await asyncio.sleep(0.1)
