"""What an open console hears."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Inbound
from bot.desk.staff import Staff
from channels.desk import live
from tests.desk.conftest import Begin, Console, LogIn


async def heard(
    desk: Console, path: str, headers: dict[str, str] | None = None
) -> AsyncIterator[tuple[str, str, object]]:
    """(event, id, data) as they come."""
    async with desk.client.stream("GET", path, headers=headers, timeout=20) as stream:
        assert stream.status_code == 200
        name, entry = "", ""
        async for line in stream.aiter_lines():
            if line.startswith("event:"):
                name = line[6:].strip()
            elif line.startswith("id:"):
                entry = line[3:].strip()
            elif line.startswith("data:"):
                yield name, entry, json.loads(line[5:])
                entry = ""


async def until(stream: AsyncIterator[tuple[str, str, object]], wanted: str) -> tuple[str, object]:
    async for name, entry, data in stream:
        if name == wanted:
            return entry, data
    raise AssertionError(f"no {wanted}")


async def test_a_new_wish_for_a_person_renews_the_lists(citizen: Begin, anna: Staff, log_in: LogIn) -> None:
    desk = await log_in("agent-a")
    stream = heard(desk, "/desk/events")
    assert (await anext(stream))[0] == "queue"
    await asyncio.gather(citizen(), asyncio.wait_for(until(stream, "queue"), 10))


async def test_hears_what_the_citizen_says_and_resumes_where_it_was_cut(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    path = f"/desk/events?conversation={conversation}&after={(await conversations.history(conversation))[-1][0]}"
    await conversations.accept(conversation, Inbound("message-2", "erste <i>"), "de")
    first, html = await until(heard(desk, path), "message")
    assert "erste &lt;i&gt;" in str(html)
    await conversations.accept(conversation, Inbound("message-3", "zweite"), "de")
    _, html = await until(heard(desk, path, {"Last-Event-ID": first}), "message")
    assert "zweite" in str(html)


async def test_hears_that_the_citizen_types(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    stream = heard(desk, f"/desk/events?conversation={conversation}")
    await anext(stream)
    told = asyncio.create_task(until(stream, "typing"))
    while not told.done():
        await conversations.typing(conversation, "citizen", True)
        await asyncio.sleep(0.05)
    assert told.result()[1] == {"from": "citizen", "on": True}


async def test_a_stream_ends_with_its_session(
    redis: Redis, anna: Staff, log_in: LogIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "HEARTBEAT", 0.1)
    desk = await log_in("agent-a")
    stream = heard(desk, "/desk/events")
    await anext(stream)
    async for key in redis.scan_iter("lotse:desk:session:*"):
        await redis.delete(key)
    await asyncio.wait_for(until(stream, "gone"), 10)


async def test_says_what_the_citizen_has_got(
    conversations: Conversations, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen()
    desk = await log_in("agent-a")
    await desk.post(f"/desk/conversations/{conversation}/take")
    await desk.post(f"/desk/conversations/{conversation}/write", text="Guten Tag")
    said = [(entry, event) for entry, event in await conversations.history(conversation) if event.type == "message"]
    entry = said[-1][0]
    assert said[-1][1].data["text"] == "Guten Tag"

    async def shown() -> bool:
        page = (await desk.get(f"/desk/conversations/{conversation}")).text
        mark = re.search(r'data-entry="' + entry + r'".*?class="tag delivered"( hidden)?', page, re.S)
        assert mark
        return mark[1] is None

    assert not await shown()
    stream = heard(desk, f"/desk/events?conversation={conversation}&after={entry}")
    await conversations.delivered(conversation, entry)
    assert (await until(stream, "delivered"))[1] == entry
    assert await shown()
    await conversations.delivered(conversation, said[0][0])  # another tab reads from the beginning
    assert await shown()


async def test_nothing_comes_back_of_an_erased_conversation(conversations: Conversations, citizen: Begin) -> None:
    conversation = await citizen()
    await conversations.erase(conversation)
    await conversations.delivered(conversation, "1-0")
    assert not await conversations.redis.exists(f"lotse:conversation:{conversation}")
