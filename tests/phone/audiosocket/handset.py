"""The other end of an AudioSocket: what Asterisk and a caller do, frame by frame, in real time."""

from __future__ import annotations

import asyncio
import contextlib
import uuid

import numpy as np

from channels.phone.audiosocket import frames
from channels.phone.audiosocket.frames import FRAME_SECONDS, HANG_UP, KEY, RATES, UUID, Frame, frame_bytes

PATIENCE = 120.0  # seconds for anything to happen on a machine under load


class Handset:
    """One call. Sends silence when nothing is said, as a line does; keeps what it hears."""

    def __init__(self, call: str, kind: int) -> None:
        self.call, self.kind = call, kind
        self.heard = bytearray()
        self.kinds: set[int] = set()
        self.over = asyncio.Event()
        self.hung_up = False  # by a frame, not by the end of the connection
        self.mouth = bytearray()
        self.quiet = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []

    @classmethod
    async def dial(cls, port: int, call: str | None = None, kind: int = 0x10, sends: bool = True) -> Handset:
        """Connect and introduce the call; `sends`: a stream of audio too."""
        handset = cls(call or str(uuid.uuid4()), kind)
        handset.reader, handset.writer = await asyncio.open_connection("127.0.0.1", port)
        handset.send(Frame(UUID, uuid.UUID(handset.call).bytes))
        handset.tasks.append(asyncio.create_task(handset._listen()))
        if sends:
            handset.tasks.append(asyncio.create_task(handset._speak()))
        return handset

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def send(self, frame: Frame) -> None:
        self.writer.write(frame.packed())

    async def _speak(self) -> None:
        clock, size = asyncio.get_running_loop().time, frame_bytes(RATES[self.kind])
        due = clock()
        while not self.over.is_set():
            piece = bytes(self.mouth[:size]).ljust(size, b"\0")
            del self.mouth[:size]
            self.send(Frame(self.kind, piece))
            if not self.mouth:
                self.quiet.set()
            due += FRAME_SECONDS
            await asyncio.sleep(max(0.0, due - clock()))

    async def _listen(self) -> None:
        with contextlib.suppress(ConnectionError):
            while frame := await frames.read(self.reader, PATIENCE):
                if frame.kind == HANG_UP:
                    self.hung_up = True
                    break
                self.kinds.add(frame.kind)
                self.heard += frame.payload
        self.over.set()

    def say(self, pcm: bytes) -> None:
        self.mouth += pcm
        self.quiet.clear()

    async def said(self) -> None:
        """Until all that was to be said has been sent."""
        await self.quiet.wait()

    def press(self, keys: str) -> None:
        for key in keys:
            self.send(Frame(KEY, key.encode()))

    async def hears(self, pcm: bytes) -> None:
        """Until exactly this has been heard; what came before is forgotten."""
        async with asyncio.timeout(PATIENCE):
            while (place := self.heard.find(pcm)) < 0:
                assert not self.over.is_set(), "the call ended before that was heard"
                await asyncio.sleep(FRAME_SECONDS)
        del self.heard[: place + len(pcm)]

    async def hears_sound(self, level: int = 1500) -> None:
        """Until anything louder than the comfort sound comes."""
        async with asyncio.timeout(PATIENCE):
            while not self.heard or int(np.abs(np.frombuffer(bytes(self.heard), "<i2").astype(int)).max()) < level:
                assert not self.over.is_set(), "the call ended before anything was heard"
                self.heard.clear()
                await asyncio.sleep(FRAME_SECONDS)

    async def ends(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self.over.wait()

    async def hang_up(self) -> None:
        self.send(Frame(HANG_UP))
        await self.close()

    async def close(self) -> None:
        """Cut the line without a word."""
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.over.set()
        self.writer.close()
        with contextlib.suppress(ConnectionError):
            await self.writer.wait_closed()
