"""What the caller hears: frames of 20 ms, no faster than they are played, since Asterisk keeps no queue worth its name.

Something goes out all the time: speech, a soft sound while the answer is being worked on, else silence, because some
lines are cut when nothing comes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from functools import cache

import numpy as np

from channels.phone.audiosocket.frames import FRAME_SECONDS, RATES, Frame, frame_bytes
from channels.phone.speech.voice import NoVoice

log = logging.getLogger("lotse.audiosocket")

BEHIND = 64 * 1024  # bytes that may wait for a peer that does not read: two seconds and more; then frames are left out
LATE = 0.5  # seconds behind the clock after which they are not made up for
COMFORT_AFTER, COMFORT_EVERY = 1.0, 2.0  # seconds of thinking until the first sound, and between two
COMFORT_HERTZ, COMFORT_SECONDS, COMFORT_LEVEL = 520.0, 0.12, 500  # of 32767: about -36 dB, not to be taken for speech


class Line:
    """The way out of one call."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.writer, self.kind = writer, 0x10
        self.rest = bytearray()  # made, not yet sent
        self.silent = asyncio.Event()  # nothing is being spoken
        self.silent.set()
        self.thinking_since: float | None = None
        self.first_sound = asyncio.Event()  # of what was last to be spoken
        self._feeding: asyncio.Task[None] | None = None
        self._stopped: set[asyncio.Task[None]] = set()

    @property
    def rate(self) -> int:
        return RATES[self.kind]

    async def run(self) -> None:
        """Send frames until the call is over."""
        clock = asyncio.get_running_loop().time
        due = clock()
        while True:
            self._send(self._next(clock()))
            due += FRAME_SECONDS
            if clock() - due > LATE:
                due = clock()
            await asyncio.sleep(max(0.0, due - clock()))

    def _send(self, payload: bytes) -> None:
        if self.writer.transport.get_write_buffer_size() < BEHIND:
            self.writer.write(Frame(self.kind, payload).packed())

    def _next(self, now: float) -> bytes:
        size = frame_bytes(self.rate)
        if len(self.rest) >= size or (self.rest and not self._feeding):
            payload = bytes(self.rest[:size])
            del self.rest[:size]
            self.first_sound.set()
            if not self.rest and not self._feeding:
                self.silent.set()
            return payload.ljust(size, b"\0")
        if self.thinking_since is not None and self.silent.is_set():
            return self._comfort(now - self.thinking_since - COMFORT_AFTER, size)
        return bytes(size)

    def _comfort(self, since: float, size: int) -> bytes:
        if since < 0:
            return bytes(size)
        start = int(since % COMFORT_EVERY / FRAME_SECONDS) * size
        return comfort(self.rate)[start : start + size].ljust(size, b"\0")

    def play(self, sound: AsyncIterator[bytes]) -> None:
        """Speak this, instead of what is being spoken; `silent` is set when all has been sent."""
        self.hush()
        self.silent.clear()
        self.first_sound.clear()
        self._feeding = asyncio.create_task(self._feed(sound))

    async def _feed(self, sound: AsyncIterator[bytes]) -> None:
        try:
            async for piece in sound:
                self.rest += piece
        except NoVoice as error:
            log.error("%s", error)
        if self._feeding is asyncio.current_task():
            self._feeding = None
            if not self.rest:
                self.silent.set()

    def hush(self) -> None:
        """Stop speaking at once."""
        if self._feeding:
            self._feeding.cancel()
            self._stopped.add(self._feeding)
            self._feeding.add_done_callback(self._stopped.discard)
            self._feeding = None
        self.rest.clear()
        self.silent.set()

    async def close(self) -> None:
        """Stop for good, and leave no voice at work."""
        self.hush()
        await asyncio.gather(*self._stopped, return_exceptions=True)


@cache
def comfort(rate: int) -> bytes:
    """A short soft tone that swells and fades."""
    time = np.arange(int(rate * COMFORT_SECONDS)) / rate
    shape = np.sin(np.pi * time / COMFORT_SECONDS) ** 2
    tone = COMFORT_LEVEL * shape * np.sin(2 * np.pi * COMFORT_HERTZ * time)
    return bytes(np.round(tone).astype("<i2").tobytes())
