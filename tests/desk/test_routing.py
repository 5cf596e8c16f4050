"""Offers: who is asked, in which order, and what happens when nobody answers."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import presence, routing, serve
from bot.desk.move import RECORD
from bot.desk.serve import Refused
from bot.desk.staff import Staff
from bot.settings import Settings
from tests.desk.conftest import Begin, account


async def here(redis: Redis, login: str, **more: object) -> Staff:
    """Somebody who is there and available."""
    who = await account(redis, login, login.title(), **more)
    await presence.arrive(redis, who)
    return who


async def offers(redis: Redis, settings: Settings) -> dict[str, str]:
    return dict((await routing.route(redis, settings)).offers)


async def expire(redis: Redis, conversation: str) -> None:
    await redis.hset(f"{RECORD}{conversation}", "offer_until", f"{time.time() - 1:.3f}")


async def test_goes_to_who_speaks_the_language_and_knows_the_topic(
    redis: Redis, settings: Settings, citizen: Begin
) -> None:
    await here(redis, "german", languages=("de",))
    await here(redis, "turkish", languages=("de", "tr"), topics=("identity",))
    await here(redis, "turkish-housing", languages=("tr",), topics=("housing",))
    conversation = await citizen(language="tr", topic="housing")
    assert await offers(redis, settings) == {conversation: "turkish-housing"}


async def test_a_variety_is_spoken_by_who_speaks_the_language(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "english", languages=("en",))
    await here(redis, "german", languages=("de",))
    conversation = await citizen(language="de-x-simple")
    assert await offers(redis, settings) == {conversation: "german"}


async def test_a_skill_that_nobody_here_has_does_not_hold_it_up(
    redis: Redis, settings: Settings, citizen: Begin
) -> None:
    await here(redis, "german", languages=("de",), topics=("identity",))
    conversation = await citizen(language="uk", topic="housing")
    assert await offers(redis, settings) == {conversation: "german"}


async def test_the_unit_outweighs_language_and_topic(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "elsewhere", languages=("uk",), topics=("housing",), units=("other",))
    await here(redis, "unit", languages=("de",), topics=("identity",), units=("housing",))
    conversation = await citizen(language="uk", topic="housing", unit="housing")
    assert await offers(redis, settings) == {conversation: "unit"}


async def test_waits_for_the_skilled_who_are_only_busy(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "german", languages=("de",))
    await here(redis, "turkish", languages=("tr",))
    await presence.declare(redis, "turkish", "busy")
    conversation = await citizen(language="tr")
    assert await offers(redis, settings) == {}
    await presence.declare(redis, "turkish", "away")
    assert await offers(redis, settings) == {conversation: "german"}


async def test_least_loaded_first_then_who_has_waited_longest(
    conversations: Conversations, redis: Redis, settings: Settings, citizen: Begin
) -> None:
    one, two = await here(redis, "one"), await here(redis, "two")
    first = await citizen()
    got = (await offers(redis, settings))[first]
    await serve.take(conversations, settings, first, one if got == "one" else two)
    second = await citizen()
    assert (await offers(redis, settings))[second] != got


async def test_nobody_is_asked_about_two_at_once(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "one")
    first, second = await citizen(), await citizen()
    assert await offers(redis, settings) == {first: "one"}
    assert await offers(redis, settings) == {}
    assert await routing.decline(redis, first, "one")
    assert await offers(redis, settings) == {second: "one"}


async def test_nobody_gets_more_than_the_cap_but_danger_gets_through(
    conversations: Conversations, redis: Redis, settings: Settings, citizen: Begin
) -> None:
    who = await here(redis, "one", cap=1)
    await serve.take(conversations, settings, await citizen(), who)
    await citizen()
    assert await offers(redis, settings) == {}
    crisis = await citizen(reason="crisis")
    assert await offers(redis, settings) == {crisis: "one"}
    await serve.take(conversations, settings, crisis, who)


async def test_danger_is_offered_first(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await citizen()
    crisis = await citizen(reason="crisis")
    await here(redis, "one")
    assert await offers(redis, settings) == {crisis: "one"}


async def test_an_unanswered_offer_goes_to_the_next_and_twice_means_away(
    redis: Redis, settings: Settings, citizen: Begin
) -> None:
    await here(redis, "one")
    conversation = await citizen()
    await offers(redis, settings)
    await here(redis, "two")
    await expire(redis, conversation)
    assert await offers(redis, settings) == {conversation: "two"}
    await presence.declare(redis, "two", "away")
    await expire(redis, conversation)
    other = await citizen()
    routed = dict((await routing.route(redis, settings)).offers)
    assert routed == {other: "one"}  # has said no to the first already
    await expire(redis, other)
    assert (await routing.route(redis, settings)).away == ["one"]
    assert await presence.status_of(redis, "one") == "away"


async def test_when_everybody_has_said_no_it_begins_anew(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "one")
    conversation = await citizen()
    await offers(redis, settings)
    await routing.decline(redis, conversation, "one")
    assert await offers(redis, settings) == {}
    assert await offers(redis, settings) == {conversation: "one"}


async def test_while_offered_nobody_else_takes_it_but_a_supervisor(
    conversations: Conversations, redis: Redis, settings: Settings, citizen: Begin, bert: Staff
) -> None:
    await here(redis, "one")
    conversation = await citizen()
    await offers(redis, settings)
    with pytest.raises(Refused, match="offered"):
        await serve.take(conversations, settings, conversation, bert)
    await serve.take(conversations, settings, conversation, replace(bert, role="supervisor"))


async def test_two_gateways_offer_it_once(redis: Redis, settings: Settings, citizen: Begin) -> None:
    for number in range(5):
        await here(redis, f"agent-{number}")
    await citizen()
    routed = await asyncio.gather(*(routing.route(redis, settings) for _ in range(10)))
    assert sum(len(each.offers) for each in routed) == 1


@pytest.mark.parametrize("reason", ["unseen", "disabled", "auditor", "logged out"])
async def test_nobody_is_asked_who_can_not_answer(
    redis: Redis, settings: Settings, citizen: Begin, reason: str
) -> None:
    who = await here(redis, "one", role="auditor" if reason == "auditor" else "agent")
    if reason == "unseen":
        await redis.zadd(presence.PRESENT, {"one": time.time() - presence.UNSEEN - 1})
    elif reason == "disabled":
        await redis.hset("lotse:desk:staff:one", "disabled", "1")
    elif reason == "logged out":
        await presence.depart(redis, who.login)
    else:
        await presence.declare(redis, "one", "available")
    await citizen()
    assert await offers(redis, settings) == {}


async def test_no_offers_where_staff_choose_for_themselves(redis: Redis, settings: Settings, citizen: Begin) -> None:
    await here(redis, "one")
    await citizen()
    chosen = replace(settings, raw={**settings.raw, "desk": {"offer_seconds": 0}})
    assert (await routing.route(redis, chosen)).offers == []
