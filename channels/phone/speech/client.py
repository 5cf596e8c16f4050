"""One call's ear: sends audio to the speech process, and gets told what was said. Outlives that process."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from channels.phone.speech import wire

log = logging.getLogger("lotse.speech")
CONNECT = 2.0  # seconds
BEHIND = 1 << 20  # bytes that may wait for a speech process that is stuck; then it counts as away
HINTS = 200  # characters: Whisper reads them as what was said before


class Away(Exception):
    """The speech process does not answer."""


@dataclass(frozen=True)
class Began:
    """The caller has begun to speak. `number` is the listening's."""

    number: int


@dataclass(frozen=True)
class Said:
    """An utterance has ended.

    Attributes:
        number: of the listening.
        text: empty when it was a noise.
        seconds: that it lasted; `paused`: that were waited for its end; `took`: that recognition took after that.
    """

    number: int
    text: str
    confidence: float
    language: str
    seconds: float
    paused: float
    took: float


@dataclass(frozen=True)
class Gone:
    """The speech process has died or hangs."""


Event = Began | Said | Gone


class Ear:
    """Listens when asked to.

    Args:
        events: where to tell of what is heard; what still comes of an earlier listening has another `number`.
    """

    def __init__(self, socket: Path, events: asyncio.Queue[Any]) -> None:
        self.socket, self.events, self.number = socket, events, 0
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None

    async def listen(
        self,
        language: str,
        languages: Sequence[str] = (),
        hints: Sequence[str] = (),
        rate: int = 8000,
        pause: float = 0.7,
    ) -> None:
        """From now on, tell of what is said.

        Args:
            language: what is expected; another of `languages` is recognised when it is clear.
            rate: samples a second of what `hear` gets.
            pause: seconds without speech that end an utterance.

        Raises:
            Away: no speech process.
        """
        writer = self._writer or await self._connect()
        self.number += 1
        spoken = sorted({whisper_code(code) for code in (language, *languages)})
        asked: dict[str, Any] = {
            "language": whisper_code(language),
            "languages": spoken,
            "hints": shortened(hints),
            "rate": rate,
            "pause": pause,
            "number": self.number,
        }
        writer.write(wire.pack_json(b"L", asked))

    def hear(self, pcm: bytes) -> None:
        """The next bytes of the call, while listening."""
        if not self._writer:
            return
        if self._writer.transport.get_write_buffer_size() > BEHIND:
            self._lost()
        else:
            self._writer.write(wire.pack(b"A", pcm))

    def quiet(self) -> None:
        """Stop listening."""
        if self._writer:
            self._writer.write(wire.pack(b"Q"))
        self.number += 1

    async def whole(self, pcm: bytes, language: str, **more: Any) -> Said:
        """What is said in a recording that is there as a whole (20 seconds at most).

        Raises:
            Away: no speech process, or it died meanwhile.
        """
        await self.listen(language, pause=60.0, **more)
        self.hear(pcm)
        assert self._writer
        self._writer.write(wire.pack(b"E"))
        while True:
            event = await self.events.get()
            if isinstance(event, Said) and event.number == self.number:
                return event
            if isinstance(event, Gone):
                raise Away

    async def _connect(self) -> asyncio.StreamWriter:
        try:
            async with asyncio.timeout(CONNECT):
                reader, writer = await asyncio.open_unix_connection(self.socket)
                writer.write(wire.PING)
                if await wire.read(reader) != (b"P", b""):
                    raise Away
        except (OSError, wire.Garbled):  # TimeoutError is an OSError
            raise Away from None
        self._writer = writer
        self._reading = asyncio.create_task(self._read(reader, writer))
        return writer

    async def _read(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while message := await wire.read(reader):
                kind, payload = message
                told = json.loads(payload)
                self.events.put_nowait(Began(**told) if kind == b"B" else Said(**told))
        except wire.Garbled:
            pass
        if writer is self._writer:
            self._lost()

    def _lost(self) -> None:
        if self._writer:
            log.warning("the speech process is away")
            self._writer.close()
            self._writer = None
            self.events.put_nowait(Gone())

    def close(self) -> None:
        """The call is over."""
        if self._writer:
            self._writer.close()
            self._writer = None
        if self._reading:
            self._reading.cancel()


def whisper_code(language: str) -> str:
    """Whisper's code of a variety: `de-x-simple` is spoken like `de`."""
    return language.partition("-")[0]


def shortened(hints: Sequence[str]) -> str:
    """Hints as one text, whole words only."""
    text = ""
    for hint in hints:
        longer = f"{text}, {hint}" if text else hint
        if len(longer) > HINTS:
            break
        text = longer
    return text
