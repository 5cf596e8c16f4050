"""A real AudioSocket server on a real port; the dialogue behind it is a script where the dialogue is not the matter."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.language.messages import messages
from channels.phone.audiosocket.agi import Announced
from channels.phone.audiosocket.server import Server
from channels.phone.speech.voice import Voice
from channels.phone.steps import HangUp, Heard, HungUp, Listen, Step
from tests.phone.audiosocket.handset import PATIENCE, Handset
from tests.phone.speech.conftest import own_speech, speech  # noqa: F401 - fixtures

Answer = Callable[[Heard], list[Step]]


@dataclass
class Dialogue:
    """In place of `Calls`: answers by a function, keeps what was heard."""

    answer: Answer = lambda heard: [Listen("en", seconds=3600)]
    heard: list[Heard] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    turned: asyncio.Event = field(default_factory=asyncio.Event)  # a turn has come to its end
    slow: float = 0.0
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    told: asyncio.Event = field(default_factory=asyncio.Event)  # set it: there is news

    async def step(self, call_id: str, heard: Heard) -> list[Step]:
        self.heard.append(heard)
        self.calls.append(call_id)
        self.changed.set()
        if isinstance(heard, HungUp):
            return [HangUp()]
        await asyncio.sleep(self.slow)
        self.turned.set()
        return self.answer(heard)

    async def news(self, call_id: str, seconds: float) -> bool:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.told.wait(), seconds)
        found = self.told.is_set()
        self.told.clear()
        return found

    async def hears(self, kind: type[Any]) -> Any:
        """The latest of this kind, once there is one."""
        async with asyncio.timeout(PATIENCE):
            while not any(isinstance(heard, kind) for heard in self.heard):
                self.changed.clear()
                await self.changed.wait()
        return next(heard for heard in reversed(self.heard) if isinstance(heard, kind))


@dataclass
class Exchange:
    """A running server."""

    dialogue: Dialogue
    server: Server
    port: int
    agi: int
    dialled: list[Handset] = field(default_factory=list)

    async def dial(self, **more: Any) -> Handset:
        handset = await Handset.dial(self.port, **more)
        self.dialled.append(handset)
        return handset


Open = Callable[..., Any]


@pytest.fixture
async def exchange(tmp_path: Path) -> AsyncIterator[Open]:
    """Opens a server: `await exchange(answer, speech=socket, allowed=[…], most=…)`."""
    async with contextlib.AsyncExitStack() as stack:

        async def open_(answer: Answer | None = None, speech: Path | None = None, **more: Any) -> Exchange:
            dialogue = Dialogue(answer) if answer else Dialogue()
            wished = {"allowed": ["127.0.0.1"], "most": 10, "languages": ("de", "en"), **more}
            server = Server(
                calls=dialogue,  # type: ignore[arg-type]
                announced=Announced(),
                voice=Voice(),
                messages=messages(),
                speech=speech or tmp_path / "no-speech.sock",
                **wished,
            )
            audio = await asyncio.start_server(server.attend, "127.0.0.1", 0)
            agi = await asyncio.start_server(server.asked, "127.0.0.1", 0)
            opened = Exchange(
                dialogue, server, audio.sockets[0].getsockname()[1], agi.sockets[0].getsockname()[1]
            )

            async def close() -> None:
                for handset in opened.dialled:
                    await handset.close()
                audio.close()
                agi.close()
                await server.end()

            stack.push_async_callback(close)
            return opened

        yield open_


@pytest.fixture
def spoken() -> Callable[..., Any]:
    """What our own voice makes of a text."""

    async def speak(text: str, language: str = "en", rate: int = 8000, **more: Any) -> bytes:
        return b"".join([piece async for piece in Voice().speak(text, language, rate, **more)])

    return speak
