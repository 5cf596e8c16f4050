"""A call-back's number tells how it stands, in words of its own."""

from __future__ import annotations

from datetime import datetime

import pytest
from redis.asyncio import Redis

from bot.desk.hours import zone
from bot.desk.staff import Staff
from bot.desk.tickets import Tickets
from bot.language.messages import messages
from bot.settings import Settings
from bot.status.answer import compose, words
from bot.status.backends import open_backends
from bot.status.case import BackendError, State

WHO = Staff("a", "A", "agent")


@pytest.fixture
async def number(redis: Redis, settings: Settings, valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    return await Tickets(redis, settings).make(
        "c" * 32, "m1", "phone", "+4930231250", "", language="de", channel="web"
    )


async def test_a_number_as_people_type_it_is_known(number: str, settings: Settings) -> None:
    backends = open_backends(settings)
    for typed in (number, number.lower(), number.replace("-", " ")):
        of = backends.of(typed)
        assert of is not None
        assert (of[0].name, of[0].factor, of[1]) == ("callback", "none", number)
    await backends.close()


@pytest.mark.parametrize(
    ("end", "state"), [("done", State.CLOSED), ("unreachable", State.WAITING_FOR_YOU)]
)
async def test_its_state_follows_what_staff_do(
    number: str, redis: Redis, settings: Settings, end: str, state: State
) -> None:
    backends, tickets = open_backends(settings), Tickets(redis, settings)
    of = backends.of(number)
    assert of is not None

    async def told() -> State:
        found = await of[0].backend.find(number)
        assert found is not None
        assert found.factors == {}
        assert found.status.since == datetime.now(zone(settings)).date()
        return found.status.state

    assert await told() is State.RECEIVED
    ticket = await tickets.find(number)
    assert ticket is not None
    await tickets.take(ticket, WHO)
    assert await told() is State.IN_PROGRESS
    await tickets.end(ticket, WHO, end)
    assert await told() is state
    await backends.close()


async def test_another_number_is_none(number: str, settings: Settings) -> None:
    backends = open_backends(settings)
    other = f"R-{(int(number[2:]) + 1) % 1_000_000:06}"
    of = backends.of(other)
    assert of is not None
    assert await of[0].backend.find(other) is None
    await backends.close()


async def test_it_is_spoken_of_as_a_call_back(number: str, settings: Settings) -> None:
    backends = open_backends(settings)
    of = backends.of(number)
    assert of is not None
    found = await of[0].backend.find(number)
    assert found is not None
    for language in settings.languages:
        text, card = compose(found.status, language, words(settings))
        assert text.startswith(messages().text(language, "status-callback-title"))
        assert card["next"] == messages().text(language, "status-callback-next-received")
    await backends.close()


async def test_without_a_store_it_can_not_be_asked(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_REDIS_URL", "redis://127.0.0.1:9/0")
    backends = open_backends(settings)
    of = backends.of("R-000001")
    assert of is not None
    with pytest.raises(BackendError):
        await of[0].backend.find("R-000001")
    await backends.close()
