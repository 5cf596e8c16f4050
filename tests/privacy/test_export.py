"""Both rights reach every room: what has the conversation's id in its key, or it as a member."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, Inbound, UnknownConversation
from bot.privacy.export import erase, export
from bot.privacy.vault import Vault

KEY = bytes(range(32))


def said(speaker: str, text: str) -> Event:
    return Event("message", {"id": text, "from": speaker, "text": text})


async def conversation(redis: Redis, text: str = "hallo") -> str:
    """One with a trace in every room."""
    conversations = Conversations(redis)
    cid, _ = await conversations.create("web", "de")
    await conversations.accept(cid, Inbound("m1", text), "de")
    await Vault(redis, KEY, 60).put(cid, "email", "x@example.org")
    await redis.set(f"tracker:{cid}", '{"events": []}')
    await redis.hset(f"lotse:desk:record:{cid}", "note", "called")
    await redis.zadd("lotse:desk:queue", {cid: 1})
    await redis.sadd("lotse:desk:active:meier", cid)
    await redis.hset(f"lotse:desk:ticket:{cid}:123456", mapping={"agent": "meier", "preferred": "morgens"})
    await redis.hset("lotse:desk:tickets", "123456", cid)
    await redis.set(f"lotse:status:subscription:{cid}", "sealed")
    await redis.zadd("lotse:due:status", {cid: 1})
    return cid


async def traces(redis: Redis, cid: str) -> list[str]:
    found = [key for key in await redis.keys("*") if cid in key]
    for key in await redis.keys("*"):
        kind = await redis.type(key)
        members = await redis.zrange(key, 0, -1) if kind == "zset" else []
        members += await redis.smembers(key) if kind == "set" else []
        members += await redis.hvals(key) if kind == "hash" else []
        found += [key for member in members if member == cid]
    return found


async def test_an_export_holds_every_room(redis: Redis) -> None:
    found = await export(redis, await conversation(redis, "Guten Tag"))
    stores = {entry["store"] for entry in found["kept"]}
    assert {"lotse:conversation", "lotse:log", "lotse:mailbox", "tracker", "lotse:desk:record"} <= stores
    assert found["sealed_values"] == 2  # an e-mail address and a subscription
    assert "lotse:desk:queue" in found["member_of"]
    assert "Guten Tag" in str(found)


async def test_an_export_tells_nothing_of_another_conversation(redis: Redis) -> None:
    await conversation(redis, "von jemand anderem")
    assert "von jemand anderem" not in str(await export(redis, await conversation(redis)))


async def test_an_export_holds_no_token(redis: Redis) -> None:
    cid = await conversation(redis)
    secret = await redis.hget(f"lotse:conversation:{cid}", "token")
    assert secret not in str(await export(redis, cid))


async def test_an_export_does_not_tell_who_of_the_staff_it_was(redis: Redis) -> None:
    told = str((await export(redis, await conversation(redis)))["kept"])
    assert "morgens" in told
    assert "meier" not in told


async def test_erased_leaves_no_trace_in_any_room(redis: Redis) -> None:
    cid = await conversation(redis)
    await erase(redis, cid)
    assert await traces(redis, cid) == []


async def test_erasing_one_leaves_another(redis: Redis) -> None:
    gone, kept = await conversation(redis), await conversation(redis)
    before = await export(redis, kept)
    await erase(redis, gone)
    after = await export(redis, kept)
    assert [entry["store"] for entry in after["kept"]] == [entry["store"] for entry in before["kept"]]


async def test_glob_characters_in_an_id_erase_nothing_else(redis: Redis) -> None:
    cid = await conversation(redis)
    await erase(redis, "*")
    assert await redis.exists(f"lotse:conversation:{cid}")


async def test_what_a_running_turn_writes_goes_too(redis: Redis) -> None:
    cid = await conversation(redis)
    conversations = Conversations(redis)
    claim = await conversations.turns.claim()
    assert claim is not None

    async def turn() -> None:
        await asyncio.sleep(0.2)
        await redis.set(f"tracker:{cid}", "what was said")
        await conversations.commit(claim, [said("bot", "Guten Tag")], {"language": "de"})

    await asyncio.gather(turn(), erase(redis, cid))
    assert await traces(redis, cid) == []


async def test_last_words_stay_readable_and_nothing_before_them(redis: Redis) -> None:
    cid = await conversation(redis, "Löschen Sie meine Daten")
    conversations = Conversations(redis)
    await conversations.add(cid, [said("bot", "Alles gelöscht.")])
    await erase(redis, cid, keep_outbox=True)
    assert [event.data["text"] for _, event in await conversations.history(cid)] == ["Alles gelöscht."]


async def test_with_last_words_kept_the_other_rooms_forget(redis: Redis) -> None:
    cid = await conversation(redis)
    await erase(redis, cid, keep_outbox=True)
    assert not await redis.exists(f"tracker:{cid}", f"lotse:desk:record:{cid}")
    assert await redis.keys("lotse:vault:*") == []
    assert await redis.zscore("lotse:desk:queue", cid) is None
    assert await redis.zscore("lotse:due:status", cid) is None


async def test_an_erased_conversation_is_unknown(redis: Redis) -> None:
    cid = await conversation(redis)
    await erase(redis, cid)
    with pytest.raises(UnknownConversation):
        await Conversations(redis).record(cid)
