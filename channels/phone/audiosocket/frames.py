"""AudioSocket's frames: one byte of type, two of length (big-endian), a payload.

Types are those of Asterisk 23 (https://docs.asterisk.org/Configuration/Channel-Drivers/AudioSocket/, as of 2026-11).
Those from before 2025 know 0x00, 0x01, 0x10 and 0xff only, and so no keys.
"""

from __future__ import annotations

import asyncio
import struct
from dataclasses import dataclass

HEADER = struct.Struct(">BH")
HANG_UP, UUID, KEY, ERROR = 0x00, 0x01, 0x03, 0xFF
RATES = {0x10: 8000, 0x11: 12000, 0x12: 16000, 0x13: 24000, 0x14: 32000, 0x15: 44100, 0x16: 48000}
KEYS = b"0123456789*#ABCD"
FRAME_SECONDS = 0.02
STALLED = 60.0  # seconds without a whole frame: Asterisk sends fifty a second, also of silence


class Broken(Exception):
    """The other side does not follow the protocol; the message says how."""


@dataclass(frozen=True)
class Frame:
    """One frame."""

    kind: int
    payload: bytes = b""

    def packed(self) -> bytes:
        return HEADER.pack(self.kind, len(self.payload)) + self.payload


async def read(reader: asyncio.StreamReader, seconds: float = STALLED) -> Frame | None:
    """The next frame; None when the connection has ended, in the middle of a frame too.

    Raises:
        Broken: none came for so long.
    """
    try:
        async with asyncio.timeout(seconds):
            kind, length = HEADER.unpack(await reader.readexactly(HEADER.size))
            return Frame(kind, await reader.readexactly(length))
    except TimeoutError:
        raise Broken("nothing came any more") from None
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


def frame_bytes(rate: int) -> int:
    """Bytes of 20 ms of sound at a rate (441 samples and a bit at 44.1 kHz are rounded)."""
    return round(rate * FRAME_SECONDS) * 2
