"""From hand to hand: to a colleague, to a unit, to a supervisor, to the bot with a hint; and notes along the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import notes, presence, queue, rating, routing, serve
from bot.desk.serve import Refused
from bot.desk.staff import Staff
from bot.privacy import export
from bot.privacy.vault import Vault
from bot.settings import Settings
from tests.desk.conftest import Begin


@pytest.fixture
async def taken(conversations: Conversations, settings: Settings, citizen: Begin, anna: Staff) -> str:
    conversation = await citizen()
    await serve.take(conversations, settings, conversation, anna)
    return conversation


async def test_to_a_colleague_who_alone_may_take_it_at_first(
    conversations: Conversations, settings: Settings, redis: Redis, taken: str, anna: Staff, bert: Staff
) -> None:
    await serve.pass_on(conversations, settings, taken, anna, login=bert.login)
    assert (await conversations.record(taken))["state"] == "waiting"
    with pytest.raises(Refused, match="offered"):
        await serve.take(conversations, settings, taken, anna)
    await serve.take(conversations, settings, taken, bert)
    assert (await conversations.record(taken))["agent"] == bert.login


async def test_an_offer_to_a_colleague_who_does_not_answer_goes_to_everybody(
    conversations: Conversations, settings: Settings, redis: Redis, taken: str, anna: Staff, bert: Staff
) -> None:
    await presence.arrive(redis, anna)
    await serve.pass_on(conversations, settings, taken, anna, login=bert.login)
    await redis.hset(f"lotse:desk:record:{taken}", "offer_until", "1")
    assert (await routing.route(redis, settings)).offers == [(taken, anna.login)]


async def test_to_a_unit(
    conversations: Conversations, settings: Settings, redis: Redis, taken: str, anna: Staff
) -> None:
    units = replace(settings, raw={**settings.raw, "desk": {"units": {"housing": {"name": "Wohnen"}}}})
    await serve.pass_on(conversations, units, taken, anna, unit="housing")
    assert await redis.hget(f"lotse:desk:record:{taken}", "unit") == "housing"
    assert list(await queue.places(conversations)) == [taken]


@pytest.mark.parametrize("to", [{"login": "nobody"}, {"login": "agent-a"}, {"unit": "no-such-unit"}, {}])
async def test_not_to_nobody_nor_to_oneself(
    conversations: Conversations, settings: Settings, taken: str, anna: Staff, to: dict[str, str]
) -> None:
    with pytest.raises(Refused, match="nobody"):
        await serve.pass_on(conversations, settings, taken, anna, **to)
    assert (await conversations.record(taken))["agent"] == anna.login


async def test_people_in_danger_stay_first_when_passed_on(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    crisis = await citizen(reason="crisis")
    await serve.take(conversations, settings, crisis, anna)
    await citizen()
    await serve.pass_on(conversations, settings, crisis, anna, unit="")
    assert next(iter(await queue.places(conversations))) == crisis
    assert await redis.hget(f"lotse:desk:record:{crisis}", "reason") == "crisis"


async def test_only_a_supervisor_takes_over(
    conversations: Conversations, settings: Settings, taken: str, anna: Staff, bert: Staff
) -> None:
    with pytest.raises(Refused, match="forbidden"):
        await serve.take_over(conversations, settings, taken, bert)
    await serve.take_over(conversations, settings, taken, replace(bert, role="supervisor"))
    with pytest.raises(Refused, match="other"):
        await serve.write(conversations, settings, taken, anna, "noch da", "de")
    state = [e.data for _, e in await conversations.history(taken) if e.type == "state"][-1]
    assert state == {"state": "person", "name": "Beratung B"}


async def test_back_to_the_bot_with_what_to_go_on_with(
    conversations: Conversations, settings: Settings, taken: str, anna: Staff
) -> None:
    await serve.give_back(conversations, settings, taken, anna, ("Wohngeld", "wohngeld"))
    last = (await conversations.history(taken))[-1][1]
    (button,) = last.data["buttons"]
    assert button["title"] == "Wohngeld"
    assert await conversations.button(taken, button["id"]) == '/choose_procedure{"procedure": "wohngeld"}'
    assert "wohngeld" in (await conversations.record(taken))["offer"]


async def test_notes_are_masked_and_go_with_the_conversation(
    redis: Redis, settings: Settings, taken: str, anna: Staff
) -> None:
    vault = Vault(redis, settings.key("vault"), 60)
    await notes.add(redis, settings, vault, taken, anna, "Ruft an unter +49 171 3920055")
    await notes.add(redis, settings, vault, taken, anna, "   ")
    (kept,) = await notes.of(redis, taken)
    assert (kept.by, kept.kind) == ("Beratung A", "note")
    assert "392" not in kept.text
    assert "[phone:" in kept.text
    assert any("notes" in str(each["store"]) for each in (await export.export(redis, taken))["kept"])
    await export.erase(redis, taken)
    assert await notes.of(redis, taken) == []


async def test_a_rating_stands_in_the_record_and_counts_once(
    conversations: Conversations, settings: Settings, redis: Redis, taken: str, anna: Staff
) -> None:
    await serve.close(conversations, settings, taken, anna, "solved")
    assert await rating.rate(conversations, settings, taken, 2, False, "")
    assert await rating.rate(conversations, settings, taken, 5, True, "danke")
    record = await redis.hgetall(f"lotse:desk:record:{taken}")
    assert (record["rating"], record["solved"], record["rating_text"]) == ("5", "yes", "danke")
    day = await redis.hgetall(next(iter(await redis.keys("lotse:desk:day:*"))))
    assert {name: int(count) for name, count in day.items() if name[:6] in ("rating", "solved")} == {
        "rating|2": 0,
        "rating|5": 1,
        "solved|no": 0,
        "solved|yes": 1,
    }


async def test_no_rating_for_what_no_person_has_had(
    conversations: Conversations, settings: Settings, citizen: Begin
) -> None:
    conversation = await citizen(waits=False)
    assert not await rating.rate(conversations, settings, conversation, 5, True, "")


async def test_the_day_counts_each_wish_once_whatever_happens_to_it(
    conversations: Conversations, settings: Settings, redis: Redis, taken: str, anna: Staff, bert: Staff
) -> None:
    await serve.pass_on(conversations, settings, taken, anna, login=bert.login)
    await serve.take(conversations, settings, taken, bert)
    await serve.close(conversations, settings, taken, bert, "solved")
    day = await redis.hgetall(next(iter(await redis.keys("lotse:desk:day:*"))))
    assert (day["queued|web|de"], day["taken|web|de"], day["within|10|web|de"]) == ("1", "1", "1")
    assert day["wrapup|solved"] == "1"
