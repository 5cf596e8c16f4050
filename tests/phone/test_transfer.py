"""Whoever helps a caller at the desk has them connected by phone, and has them back when nobody answers there."""

from __future__ import annotations

import contextlib
import copy
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from bot.desk import queue, serve
from bot.language.messages import messages
from bot.settings import Settings
from channels.desk.routes import desk_app
from channels.phone.speakable import aloud
from tests.desk.conftest import Console, account, sign_in
from tests.phone.carriers import CARRIERS, Phone
from tests.phone.conftest import PERSON, Office, Open
from tests.phone.test_calls import KEYS
from tests.serving import serving

HOUSING = "+4930231255"
BUTTON = 'id="transfer"'


def words(language: str, key: str, **args: Any) -> str:
    return aloud(messages().text(language, key, args), language)


@contextlib.asynccontextmanager
async def desk(office: Office, login: str = PERSON.login, name: str = PERSON.name) -> AsyncIterator[Console]:
    """Somebody with a browser, at the desk itself: the gateway's is at the public address, which is https."""
    redis = office.conversations.redis
    await account(redis, login, name)
    inside = copy.deepcopy(office.settings)
    inside.raw["gateway"]["public_url"] = ""
    app = FastAPI()
    app.mount("/desk", desk_app(inside, redis))
    async with (
        serving(app) as url,
        httpx.AsyncClient(base_url=url, follow_redirects=True, trust_env=False, timeout=60) as client,
    ):
        yield await sign_in(client, login)


async def helped(office: Office, carrier: str = "twilio", language: str = "de") -> tuple[Phone, str]:
    """A call that a person has taken: with its path at the desk."""
    phone = office.phone(carrier)
    await phone.dial()
    await phone.press(KEYS[language])
    await phone.press("0")
    await office.take(phone)
    await phone.silent()
    return phone, f"/desk/conversations/{office.conversation(phone)}"


@pytest.mark.parametrize(("carrier", "language"), [("twilio", "de"), ("vonage", "tr"), ("twilio", "ar")])
async def test_connected_back_when_nobody_answers_and_connected_again(
    open_office: Open, carrier: str, language: str
) -> None:
    async with open_office(transfer={"housing": HOUSING}) as office, desk(office) as agent:
        phone, page = await helped(office, carrier, language)
        assert BUTTON in (await agent.get(page)).text

        assert (await agent.post(f"{page}/transfer", unit="housing")).status_code == 200
        heard = await phone.silent()
        assert (heard.then, heard.number) == ("transfer", HOUSING)
        assert words(language, "phone-connect") in heard.text
        assert BUTTON not in (await agent.get(page)).text
        assert (await agent.post(f"{page}/transfer", unit="housing")).status_code == 409, "it is ringing already"

        heard = await phone.nobody_answers()
        assert heard.then == "listen"
        assert words(language, "phone-connect-failed", name=PERSON.name) in heard.text
        record = await office.conversations.record(office.conversation(phone))
        assert (record["state"], record["agent"]) == ("person", PERSON.login)
        assert await office.conversations.redis.zcard(queue.QUEUE) == 0
        shown = (await agent.get(page)).text
        assert messages().text(language, "phone-connect") in shown
        assert messages().text(language, "phone-connect-failed", {"name": PERSON.name}) in shown
        await office.write(phone, words(language, "thank"), language)
        assert words(language, "thank").split(".")[0] in (await phone.silent()).text

        await agent.post(f"{page}/transfer", unit="housing")
        assert (await phone.silent()).then == "transfer"
        await phone.hang_up()
        assert BUTTON not in (await agent.get(page)).text
        assert (await office.log(phone))[-1]["text"] == messages().text(language, "phone-hung-up")


@pytest.mark.parametrize("carrier", CARRIERS)
async def test_asked_twice_connected_once(open_office: Open, carrier: str) -> None:
    async with open_office(transfer={"housing": HOUSING}) as office, desk(office) as agent:
        phone, page = await helped(office, carrier)
        for _ in range(2):
            await agent.post(f"{page}/transfer", unit="housing")
        assert (await phone.silent()).then == "transfer"
        assert (await phone.nobody_answers()).then == "listen"
        assert (await phone.silent()).then == "listen"


async def test_who_was_given_back_meanwhile_is_not_connected(open_office: Open) -> None:
    async with open_office(transfer={"housing": HOUSING}) as office, desk(office) as agent:
        phone, page = await helped(office)
        await agent.post(f"{page}/transfer", unit="housing")
        await serve.give_back(office.conversations, office.settings, office.conversation(phone), PERSON)
        assert (await phone.silent()).then == "listen"


async def test_given_back_while_it_rings_the_bot_looks_for_somebody(open_office: Open) -> None:
    async with open_office(transfer={"housing": HOUSING}) as office, desk(office) as agent:
        phone, page = await helped(office)
        await agent.post(f"{page}/transfer", unit="housing")
        assert (await phone.silent()).then == "transfer"
        await serve.give_back(office.conversations, office.settings, office.conversation(phone), PERSON)
        heard = await phone.nobody_answers()
        assert words("de", "phone-not-reached") in heard.text
        assert await office.conversations.redis.zcard(queue.QUEUE) == 1


async def test_where_to_is_chosen_among_the_units_with_a_telephone(open_office: Open) -> None:
    def units(settings: Settings) -> None:
        settings.raw.setdefault("desk", {})["units"] = {"housing": {"name": "Wohngeldstelle"}}

    numbers = {"housing": HOUSING, "registry": "+4930231256", "nothing": ""}
    async with open_office(units, transfer=numbers) as office, desk(office) as agent:
        phone, page = await helped(office)
        shown = re.findall(r'<option value="(\w+)">([^<]*)</option>', (await agent.get(page)).text)
        assert ("housing", "Wohngeldstelle") in shown
        assert "nothing" not in dict(shown)
        assert (await agent.post(f"{page}/transfer", unit="nothing")).status_code == 409
        await agent.post(f"{page}/transfer", unit="registry")
        assert (await phone.silent()).number == numbers["registry"]


async def test_only_who_has_the_caller_connects_them(open_office: Open) -> None:
    async with open_office(transfer={"housing": HOUSING}) as office, desk(office, "beratung2", "Beratung 2") as other:
        phone, page = await helped(office)
        assert (await other.post(f"{page}/transfer", unit="housing")).status_code == 409
        assert (await phone.silent()).then == "listen"


async def test_without_a_number_it_is_not_offered(open_office: Open) -> None:
    async with open_office() as office, desk(office) as agent:
        _, page = await helped(office)
        assert BUTTON not in (await agent.get(page)).text
