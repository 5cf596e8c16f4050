"""Call-backs: made once, worked off by one, forgotten when done or erased."""

from __future__ import annotations

import asyncio
import re

import pytest
from redis.asyncio import Redis

from bot.desk.staff import Staff
from bot.desk.tickets import TicketRefused, Tickets
from bot.privacy import export
from bot.settings import Settings
from tests.desk.conftest import Begin

NUMBER = "+4930231250"


@pytest.fixture
def tickets(redis: Redis, settings: Settings) -> Tickets:
    return Tickets(redis, settings)


async def make(tickets: Tickets, conversation: str, message_id: str = "m1") -> str:
    return await tickets.make(
        conversation, message_id, "phone", NUMBER, "morgens", language="tr", channel="web", topic="housing"
    )


async def test_has_a_number_that_finds_it(tickets: Tickets, citizen: Begin) -> None:
    number = await make(tickets, await citizen(waits=False))
    assert re.fullmatch(r"R-\d{6}", number)
    found = await tickets.find(number)
    assert found
    assert (found.state, found.preferred, found.language, found.topic) == ("open", "morgens", "tr", "housing")
    assert (found.contact_kind, await tickets.contact(found)) == ("phone", NUMBER)


async def test_the_same_message_makes_one_ticket(tickets: Tickets, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    numbers = await asyncio.gather(*(make(tickets, conversation) for _ in range(10)))
    assert len(set(numbers)) == 1
    assert await make(tickets, conversation, "m2") not in numbers
    assert len(await tickets.everything()) == 2


async def test_the_contact_is_nowhere_in_the_store(tickets: Tickets, redis: Redis, citizen: Begin) -> None:
    await make(tickets, await citizen(waits=False))
    async for key in redis.scan_iter("*"):
        kind = await redis.type(key)
        value = await (redis.hgetall(key) if kind == "hash" else redis.get(key)) if kind in ("hash", "string") else ""
        assert NUMBER[-6:] not in f"{key}{value}"


async def test_taken_by_one_and_done(tickets: Tickets, citizen: Begin, anna: Staff, bert: Staff) -> None:
    number = await make(tickets, await citizen(waits=False))
    ticket = await tickets.find(number)
    assert ticket
    results = await asyncio.gather(*(tickets.take(ticket, who) for who in (anna, bert)), return_exceptions=True)
    assert results.count(None) == 1
    winner, loser = (anna, bert) if results[0] is None else (bert, anna)
    with pytest.raises(TicketRefused):
        await tickets.end(ticket, loser, "done")
    await tickets.end(ticket, winner, "done")
    done = await tickets.find(number)
    assert done
    assert (done.state, done.agent, await tickets.contact(done)) == ("done", winner.login, None)


async def test_left_to_somebody_else(tickets: Tickets, citizen: Begin, anna: Staff, bert: Staff) -> None:
    ticket = await tickets.find(await make(tickets, await citizen(waits=False)))
    assert ticket
    await tickets.take(ticket, anna)
    await tickets.give_up(ticket, anna)
    await tickets.take(ticket, bert)


async def test_goes_when_the_citizen_has_everything_erased(tickets: Tickets, redis: Redis, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    number = await make(tickets, conversation)
    await export.erase(redis, conversation)
    assert await tickets.find(number) is None
    assert await tickets.everything() == []
    assert await redis.hgetall("lotse:desk:tickets") == {}


async def test_is_kept_as_long_as_the_desk_keeps_records(tickets: Tickets, redis: Redis, citizen: Begin) -> None:
    conversation = await citizen(waits=False)
    number = await make(tickets, conversation)
    assert 29 * 86400 < await redis.ttl(f"lotse:desk:ticket:{conversation}:{number}") <= 30 * 86400
