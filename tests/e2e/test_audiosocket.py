"""Calls from Asterisk over all of `lotse up`: heard, understood and answered aloud, and handed to a person at the desk.

The caller is `espeak-ng`, which is not always understood: then it confirms or says it again, as a caller would.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from bot import settings as configuration
from bot.desk.tickets import Tickets
from bot.language.messages import messages
from channels.phone.speakable import aloud, of_message
from channels.phone.speech.voice import Voice
from channels.phone.state import PREFIX, States
from tests.desk.conftest import sign_in
from tests.e2e.conftest import SPEECH, System
from tests.phone.audiosocket.handset import Handset
from tests.phone.audiosocket.test_agi import BEGIN, ask

pytestmark = pytest.mark.timeout(600)
CALLER = "+4930231250"
PATIENCE = 60.0  # seconds for something to happen on a machine under load
LANGUAGE, KEY = "en", "2"


def words(key: str, **args: Any) -> str:
    return messages().text(LANGUAGE, key, args)


async def spoken(text: str) -> bytes:
    return b"".join([piece async for piece in Voice().speak(text, LANGUAGE)])


class Call:
    """A caller in front of a handset, with a look at what is kept of the call."""

    def __init__(self, system: System, handset: Handset) -> None:
        self.system, self.handset = system, handset
        self.settings = replace(configuration.load(), data=system.data)
        with system.store() as store:
            states = States(store, self.settings)  # type: ignore[arg-type]
            self.conversation = states.conversation(f"audiosocket:{handset.call}")

    def state(self) -> dict[str, Any]:
        with self.system.store() as store:
            return dict(json.loads(store.get(PREFIX + self.conversation) or "{}"))

    async def logged(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The latest message of the transcript that fits, once there is one."""
        async with asyncio.timeout(PATIENCE):
            while not (found := [e for e in self.system.log(self.conversation) if fits(e)]):  # noqa: ASYNC110
                await asyncio.sleep(0.2)
        return found[-1]

    async def hears(self, message: dict[str, Any]) -> None:
        """The first piece of a message, word for word."""
        await self.handset.hears(await spoken(of_message(message).pieces[0]))

    async def is_told(self, key: str, **args: Any) -> None:
        await self.handset.hears(await spoken(aloud(words(key, **args), LANGUAGE)))

    async def says(self, text: str, understood: Callable[[], bool]) -> None:
        """Say it until it is understood."""
        for _ in range(4):
            self.handset.say(await spoken(text))
            await self.handset.said()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(15):
                    while not understood():
                        if self.state().get("phase") == "confirm":
                            self.handset.press("1")
                        await asyncio.sleep(0.2)
                    return
        raise AssertionError(f"not understood: {text}")


@contextlib.asynccontextmanager
async def calling(system: System) -> AsyncIterator[Call]:
    """A call in English."""
    assert SPEECH.exists(), "the speech environment is missing: make .venv-speech/.installed"
    said = await ask(system.agi, BEGIN.format(caller=CALLER, called="+49302312515"))
    handset = await Handset.dial(system.audiosocket, call=said.split('"')[1])
    try:
        await handset.hears_sound()
        handset.press(KEY)
        call = Call(system, handset)
        await call.is_told("phone-ask")
        yield call
    finally:
        await handset.close()


async def test_a_person_at_the_desk_helps_a_caller_and_gives_back(system: System) -> None:
    async with (
        calling(system) as call,
        httpx.AsyncClient(base_url=system.gateway, follow_redirects=True, trust_env=False, timeout=60) as client,
    ):
        call.handset.press("0")
        queued = await call.logged(lambda each: each.get("outcome") == "handed_over")
        assert any(words("desk-position", position=place) in queued["text"] for place in range(1, 20))
        await call.hears(queued)

        login, password = system.staff()
        desk = await sign_in(client, login, password)
        page = f"/desk/conversations/{call.conversation}"
        taken = await desk.post(f"{page}/take")
        assert words("phone-greeting", authority="Stadt Musterstadt").split(".")[0] in taken.text
        with system.store() as store:
            name = store.hget(f"lotse:conversation:{call.conversation}", "agent_name")
        await call.is_told("phone-joined", name=name)

        await desk.post(f"{page}/write", text="Please tell me what you need.")
        await call.hears(await call.logged(lambda each: each["from"] == "person"))

        def on_the_desk() -> bool:
            return any(
                each["from"] == "citizen" and "passport" in each["text"].lower()
                for each in system.log(call.conversation)
            )

        await call.says("How do I renew my passport?", on_the_desk)
        assert "passport" in (await desk.get(page)).text.lower()

        await desk.post(f"{page}/back")
        await call.is_told("phone-back")
        await call.handset.hang_up()
        await call.logged(lambda each: each["text"] == words("phone-hung-up"))


async def test_when_nobody_is_there_a_call_back_is_taken(system: System) -> None:
    """The electoral office of these tests never opens."""
    async with calling(system) as call:

        def answered() -> bool:
            return any(each.get("procedure") == "briefwahl" for each in system.log(call.conversation))

        await call.says("How do I apply for a postal vote?", answered)
        call.handset.press("0")
        closed = await call.logged(lambda each: each.get("outcome") == "desk_closed")
        await call.hears(closed)
        call.handset.press("1")  # a call-back, please
        await call.is_told("phone-own-number")
        call.handset.press("1")  # at the number I call from
        await call.logged(lambda each: each["text"] == words("desk-callback-ask-time"))

        def taken() -> bool:
            return any("R-" in each["text"] for each in system.log(call.conversation) if each["from"] == "bot")

        await call.says("Tomorrow morning, please.", taken)
        async with Redis.from_url((system.data / "valkey.url").read_text().strip(), decode_responses=True) as redis:
            tickets = Tickets(redis, call.settings)
            mine = [each for each in await tickets.everything() if each.conversation == call.conversation]
            assert [(each.channel, each.unit) for each in mine] == [("call", "elections")]
        await call.handset.hang_up()
