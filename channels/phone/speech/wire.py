"""How a call and the speech process talk over a Unix socket: one byte of kind, four of length (big-endian), a payload.

To the speech process:
    L  listen: JSON {"language", "languages", "hints", "rate", "pause", "number"}; replaces what was being listened for
    A  audio: 16-bit little-endian mono at that rate
    E  enough: recognise what was heard so far, without waiting for a pause
    Q  quiet: forget what was heard
    P  are you there
From it:
    B  the caller has begun to speak: JSON {"number"}, that of the listening
    S  said: JSON {"number", "text", "confidence", "language", "seconds", "paused", "took"}; an empty text is a noise
    P  yes
"""

from __future__ import annotations

import asyncio
import json
import struct
from typing import Any

HEADER = struct.Struct(">cI")
LONGEST = 4 * 1024 * 1024  # bytes of one message: 20 s at 48 kHz are 1.9 MB
PING = HEADER.pack(b"P", 0)


class Garbled(Exception):
    """What came does not follow the protocol."""


def pack(kind: bytes, payload: bytes = b"") -> bytes:
    return HEADER.pack(kind, len(payload)) + payload


def pack_json(kind: bytes, value: dict[str, Any]) -> bytes:
    return pack(kind, json.dumps(value).encode())


async def read(reader: asyncio.StreamReader) -> tuple[bytes, bytes] | None:
    """The next message; None at the end.

    Raises:
        Garbled: a message is too long, or ends in the middle.
    """
    try:
        kind, length = HEADER.unpack(await reader.readexactly(HEADER.size))
        if length > LONGEST:
            raise Garbled
        return kind, await reader.readexactly(length)
    except asyncio.IncompleteReadError as end:
        if end.partial:
            raise Garbled from None
        return None
    except ConnectionError:
        return None
