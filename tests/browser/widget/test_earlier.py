"""The citizen agrees that conversations are linked, takes it back, erases: what the browser keeps of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from playwright.async_api import expect
from redis.asyncio import Redis

from bot.desk import earlier
from bot.language.messages import messages
from tests.browser.axe import violations
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Desk, Stage

pytestmark = pytest.mark.browser
ASKED = "Dafür speichern wir eine Kennung in Ihrem Browser."
KNOWN = messages().text("de", "desk-remember-known")


@pytest.fixture(autouse=True)
def offered(stage: Stage) -> Iterator[None]:
    """The authority offers it."""
    stage.settings.raw["desk"]["earlier"] = True
    yield
    del stage.settings.raw["desk"]["earlier"]


async def kept(citizen: Citizen) -> list[str]:
    """What stays in the browser for longer than the tab."""
    return list(await citizen.page.evaluate("Object.values(localStorage)"))


async def keeps(citizen: Citizen, count: int) -> None:
    """Wait for so many; a script of the test's own is not allowed on a page this strict."""
    async with asyncio.timeout(20):
        while len(await kept(citizen)) != count:
            await citizen.page.wait_for_timeout(50)  # ms


async def agrees(citizen: Citizen) -> str:
    """Asks for a person and says yes; returns the conversation."""
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.said_by("bot").last).to_contain_text(ASKED)
    assert await kept(citizen) == []
    await citizen.dialog.get_by_role("button", name="Ja", exact=True).click()
    await expect(citizen.log).to_contain_text(messages().text("de", "desk-remember-yes"))
    await keeps(citizen, 1)
    return await citizen.conversation()


async def comes_again(citizen: Citizen, stage: Stage) -> None:
    """In another tab, another day."""
    await citizen.page.evaluate("sessionStorage.clear()")
    await citizen.visit(stage.host)
    await citizen.open()
    await citizen.button("human").click()


async def test_who_has_agreed_is_known_and_takes_it_back(
    citizen: Citizen, desk: Desk, stage: Stage, redis: Redis, errors: list[str]
) -> None:
    first = await agrees(citizen)
    (known,) = await kept(citizen)
    assert known not in str([key async for key in redis.scan_iter("*")])  # the store has no more than a digest
    assert await violations(citizen.page) == []
    await desk.take(first)
    await desk.close(first)
    await comes_again(citizen, stage)
    await expect(citizen.said_by("bot").last).to_contain_text(KNOWN)
    second = await citizen.conversation()
    assert second != first
    assert [each.conversation for each in await earlier.visits(desk.conversations, stage.settings, second)] == [first]
    await citizen.dialog.get_by_role("button", name="Nicht mehr merken").click()
    await keeps(citizen, 0)
    assert [key async for key in redis.scan_iter("lotse:desk:person:*")] == []
    assert errors == []


async def test_who_says_no_leaves_nothing_in_the_browser(citizen: Citizen, redis: Redis) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.said_by("bot").last).to_contain_text(ASKED)
    await citizen.write("nein")
    await expect(citizen.log).to_contain_text(messages().text("de", "desk-remember-no"))
    assert await kept(citizen) == []
    assert [key async for key in redis.scan_iter("lotse:desk:person:*")] == []


async def test_erasing_erases_the_link_too(citizen: Citizen, redis: Redis) -> None:
    await agrees(citizen)
    panel = await citizen.menu()
    await panel.get_by_role("button", name=citizen.word("delete")).click()
    await panel.get_by_role("button", name="Ja", exact=True).click()
    await expect(citizen.log).to_contain_text(citizen.word("deleted"))
    assert await kept(citizen) == []
    assert [key async for key in redis.scan_iter("lotse:desk:person:*")] == []


async def test_an_id_that_has_expired_is_thrown_away(citizen: Citizen, stage: Stage, redis: Redis) -> None:
    await agrees(citizen)
    for key in [each async for each in redis.scan_iter("lotse:desk:person:*")]:
        await redis.delete(key)
    await comes_again(citizen, stage)
    await expect(citizen.said_by("bot").last).to_contain_text(ASKED)
    assert await kept(citizen) == []
