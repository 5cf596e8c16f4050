"""Takes AudioSocket connections: who may, how many, and what becomes of a call when its line ends."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from pathlib import Path

from bot.language.messages import Messages
from channels.phone.audiosocket import frames
from channels.phone.audiosocket.agi import Announced
from channels.phone.audiosocket.caller import Caller
from channels.phone.audiosocket.frames import Broken, Frame
from channels.phone.audiosocket.line import Line
from channels.phone.call import Calls
from channels.phone.speech.client import Ear
from channels.phone.speech.voice import Voice
from channels.phone.steps import Began, HungUp, NotReached

log = logging.getLogger("lotse.audiosocket")
INTRODUCE = 5.0  # seconds until the UUID must have come
FIRST_SOUND = 0.5  # seconds that are waited for the first audio, which tells the rate
AHEAD = 15.0  # seconds of audio more than time has passed: nobody speaks that fast
STRANGE = 50  # unknown frames in a row
CLEAR = 5.0  # seconds for what is left to do when a caller has hung up


@dataclass
class Server:
    """All calls of one Asterisk.

    Attributes:
        allowed: networks that may connect.
        most: calls at a time; more are given back to Asterisk at once, whose dialplan goes on.
        languages: varieties that can be spoken and understood.
        speech: the speech process's socket.
    """

    calls: Calls
    announced: Announced
    voice: Voice
    messages: Messages
    allowed: Sequence[str]
    most: int
    languages: tuple[str, ...]
    speech: Path

    def __post_init__(self) -> None:
        self.networks = [ip_network(address) for address in self.allowed]
        self.running: dict[str, asyncio.Task[None]] = {}
        self.lines: set[str] = set()  # calls that are connected; one that has hung up takes no line any more

    def lets_in(self, writer: asyncio.StreamWriter) -> bool:
        peer = ip_address(writer.get_extra_info("peername")[0])
        if any(peer in network for network in self.networks):
            return True
        log.warning("an address that is not allowed has connected")
        return False

    async def asked(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One FastAGI connection."""
        if not self.lets_in(writer):
            writer.close()
            return
        over = await self.announced.attend(reader, writer)
        if over in self.announced.calls and over not in self.running:  # it was with somebody else, after a transfer
            self.announced.forget(over)
            await self._over(f"audiosocket:{over}")

    async def attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One AudioSocket connection."""
        call = ""
        try:
            if not self.lets_in(writer) or not (call := await introduced(reader)):
                return
            task = asyncio.current_task()
            if task and call not in self.running and len(self.lines) < self.most:
                self.running[call] = task
                self.lines.add(call)
                try:
                    await self._call(call, reader, writer)
                finally:
                    self.lines.discard(call)
                    del self.running[call]
        except Broken as error:
            log.warning("a connection was ended: %s", error)
        except Exception as error:
            log.error("a call has failed: %s", type(error).__name__)
        finally:
            with contextlib.suppress(ConnectionError):
                if call:
                    writer.write(Frame(frames.HANG_UP).packed())
                writer.close()

    async def _call(self, call: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        known = self.announced.get(call)
        line, ear = Line(writer), Ear(self.speech, asyncio.Queue())
        caller = Caller(
            f"audiosocket:{call}",
            self.calls,
            line,
            self.voice,
            ear,
            self.languages,
            self.messages,
            known,
        )
        came = asyncio.Event()
        hears = asyncio.create_task(hear(reader, line, caller, came))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(came.wait(), FIRST_SOUND)
        began = Began(known.caller, known.called, self.languages, known.announced)
        first = NotReached() if known.transfer else began
        known.transfer = ""
        speaks = asyncio.create_task(line.run())
        talks = asyncio.create_task(caller.run(first))
        try:
            done, _ = await asyncio.wait({hears, talks}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.lines.discard(call)
            for task in (hears, talks, speaks):
                task.cancel()
            await asyncio.gather(hears, talks, speaks, return_exceptions=True)
            await line.close()
            ear.close()
            if not known.transfer:
                self.announced.forget(call)
                await self._over(caller.call)

    async def _over(self, call: str) -> None:
        try:
            await asyncio.wait_for(self.calls.step(call, HungUp()), CLEAR)
        except Exception as error:
            log.error("the end of a call was not noted: %s", type(error).__name__)

    async def end(self) -> None:
        """Hang up everywhere."""
        for task in self.running.values():
            task.cancel()
        await asyncio.gather(*self.running.values(), return_exceptions=True)


async def introduced(reader: asyncio.StreamReader) -> str:
    """The call's UUID; empty when the connection was only a look whether somebody is there.

    Raises:
        Broken: something else came first, or nothing.
    """
    frame = await frames.read(reader, INTRODUCE)
    if frame is None:
        return ""
    if frame.kind != frames.UUID or len(frame.payload) != 16:
        raise Broken("it did not begin with a UUID")
    return str(uuid.UUID(bytes=frame.payload))


async def hear(reader: asyncio.StreamReader, line: Line, caller: Caller, came: asyncio.Event) -> None:
    """Pass on what comes until the caller hangs up.

    Raises:
        Broken: what comes is no call.
    """
    clock = asyncio.get_running_loop().time
    began, seconds, strange = clock(), 0.0, 0
    while frame := await frames.read(reader):
        if frame.kind in (frames.HANG_UP, frames.ERROR):
            return
        strange = 0 if frame.kind in (frames.KEY, *frames.RATES) else strange + 1
        if strange > STRANGE:
            raise Broken("too many frames of no known type")
        if frame.kind == frames.KEY:
            if len(frame.payload) == 1 and frame.payload in frames.KEYS:
                caller.key(frame.payload.decode())
        elif frame.kind in frames.RATES:
            if not came.is_set():
                line.kind = frame.kind
                came.set()
            if frame.kind != line.kind:
                raise Broken("the rate has changed")
            seconds += len(frame.payload) / 2 / line.rate
            if seconds > clock() - began + AHEAD:
                raise Broken("audio comes faster than anybody speaks")
            caller.sound(frame.payload)
