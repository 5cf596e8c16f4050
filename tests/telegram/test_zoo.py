"""Every kind of update, and every oddity, has its behaviour: `zoo.yml` says which."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from redis.asyncio import Redis
from telegram import User
from telegram.ext import ExtBot

from bot.conversation.conversations import Conversations
from bot.conversation.engine import Engine
from bot.conversation.model import Event
from bot.conversation.schedule import Claim
from bot.language.messages import messages
from bot.privacy.vault import Vault
from bot.settings import Settings
from channels.parts import Parts
from channels.telegram.chats import Chats
from channels.telegram.inbox import Inbox
from channels.telegram.updates import meaning, read
from tests.telegram.botapi import ME, TOKEN, BotApi, chat_of
from tests.telegram.conftest import configured

ZOO: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "zoo.yml").read_text(encoding="utf-8"))["zoo"]
_FILL = re.compile(r"\{(\d+)×(.)\}")


def filled(value: Any) -> Any:
    """`{3×a}` is aaa."""
    if isinstance(value, str):
        return _FILL.sub(lambda match: match[2] * int(match[1]), value)
    if isinstance(value, list):
        return [filled(each) for each in value]
    if isinstance(value, dict):
        return {key: filled(each) for key, each in value.items()}
    return value


@pytest.fixture
async def inbox(settings: Settings, redis: Redis, valkey_url: str, api: BotApi) -> AsyncIterator[Inbox]:
    """Where updates come in; no worker takes what is in the mailbox."""
    settings = configured(settings, api.url, "https://lotse.example")
    conversations = Conversations(redis)
    storage = RedisStorage(f"async+{valkey_url}", implementation="redispy")
    engine = Engine("http://127.0.0.1:9", "secret")
    vault = Vault(redis, settings.key("vault"), 900)
    parts = Parts(settings, redis, conversations, vault, engine, SlidingWindowCounterRateLimiter(storage))
    bot: ExtBot[None] = ExtBot(TOKEN, base_url=f"{api.url}/bot")
    await bot.initialize()
    made = Inbox(parts, Chats(conversations, settings, bot.token.partition(":")[0]), bot)
    made.me = bot.bot
    yield made
    await made.close()
    await bot.shutdown()
    await engine.close()


async def answer(inbox: Inbox, conversation: str) -> None:
    """As a worker would: what is in the mailbox has had its turn."""
    turns = inbox.parts.conversations.turns
    while claim := await turns.claim():
        assert isinstance(claim, Claim)
        await inbox.parts.conversations.commit(claim, [], {})


@pytest.mark.parametrize("animal", ZOO, ids=[each["name"] for each in ZOO])
async def test_zoo(animal: dict[str, Any], inbox: Inbox, api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    update = filled(animal["update"])
    for before in animal.get("before", []):
        await inbox.read(before)
    conversation = inbox.chats.conversation(chat_of(update) if isinstance(update, dict) else 0)
    if animal.get("answered"):
        await answer(inbox, conversation)
    answered = len(api.answered)

    await inbox.read(update)

    assert understood(update, inbox.bot) == animal["what"]
    failed = [record.getMessage() for record in caplog.records if "failed" in record.getMessage()]
    assert bool(failed) == (animal["what"] == "unreadable"), failed
    assert await mailbox(inbox, conversation) == filled(animal.get("accepted", []))
    language, said = await spoken(inbox, conversation)
    words = messages().text
    assert len(said) == len(animal.get("said", [])), said
    for key, text in zip(animal.get("said", []), said, strict=True):
        assert beginning(words(language, key, limit=2000, website="…", kilometres="…")) in text
    if "language" in animal:
        assert language == animal["language"]
    if "toast" in animal:
        await api.wait_for_call("answerCallbackQuery", answered + 1)
        told = api.answered[-1].get("text")
        assert told == (words("de", animal["toast"]) if animal["toast"] else None)
    if "notice" in animal:
        first = (await inbox.parts.conversations.history(conversation))[0][1]
        assert words("de", animal["notice"]) in first.data["text"]
    if "state" in animal:
        assert (await inbox.parts.conversations.record(conversation))["state"] == animal["state"]


def understood(update: Any, bot: ExtBot[None]) -> str:
    try:
        found, whole = read(update, bot)
        return meaning(found, User.de_json(ME, bot), whole).what
    except Exception:
        return "unreadable"


async def mailbox(inbox: Inbox, conversation: str) -> list[Any]:
    """What waits for its turn: texts, or [text, button]; tokens of placeholders left out."""
    rows = await inbox.parts.redis.lrange(f"lotse:mailbox:{conversation}", 0, -1)
    found: list[Any] = []
    for row in map(yaml.safe_load, rows):
        text = re.sub(r"\[(\w+):\w+\]", r"[\1:…]", row["text"])
        found.append([text, row["button"]] if row["button"] else text)
    return found


async def spoken(inbox: Inbox, conversation: str) -> tuple[str, list[str]]:
    """The conversation's language, and what was said in it beside the first notice."""
    history: list[tuple[str, Event]] = await inbox.parts.conversations.history(conversation)
    said = [event.data for _, event in history if event.data.get("from") == "system"]
    record = await inbox.parts.redis.hgetall(f"lotse:conversation:{conversation}")
    return record.get("language", ""), [data["text"] for data in said[1:]]


def beginning(text: str) -> str:
    return text.split("…")[0][:60]


def test_the_zoo_is_large_enough() -> None:
    assert len(ZOO) >= 60
    assert len({each["name"] for each in ZOO}) == len(ZOO)


async def test_numbers_of_albums_and_buttons_are_not_mixed_up(inbox: Inbox, api: BotApi) -> None:
    first = api.update(message=api.message(7, "eins"))
    second = api.update(message=api.message(8, "zwei"))
    await inbox.read(first)
    await inbox.read(second)
    assert await mailbox(inbox, inbox.chats.conversation(7)) == ["eins"]
    assert await mailbox(inbox, inbox.chats.conversation(8)) == ["zwei"]
