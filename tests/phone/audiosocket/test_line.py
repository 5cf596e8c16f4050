"""What goes out: speech, comfort while thinking, else silence; nothing is lost and nothing is hurried."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
import pytest

from channels.phone.audiosocket import frames
from channels.phone.audiosocket.frames import RATES, frame_bytes
from channels.phone.audiosocket.line import BEHIND, COMFORT_AFTER, COMFORT_EVERY, Line
from channels.phone.speech.voice import NoVoice


class Pipe:
    """A writer that keeps everything, or is clogged."""

    def __init__(self) -> None:
        self.sent, self.waiting = bytearray(), 0
        self.transport = self

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def write(self, data: bytes) -> None:
        self.sent += data


def line(kind: int = 0x10) -> Line:
    made = Line(Pipe())  # type: ignore[arg-type]
    made.kind = kind
    return made


async def pieces(*sounds: bytes) -> AsyncIterator[bytes]:
    for sound in sounds:
        yield sound
        await asyncio.sleep(0)


async def fed(line: Line, *sounds: bytes) -> None:
    line.play(pieces(*sounds))
    if line._feeding:
        await line._feeding


@pytest.mark.parametrize("kind", RATES)
def test_silence_is_sent_when_there_is_nothing(kind: int) -> None:
    assert line(kind)._next(0.0) == bytes(frame_bytes(RATES[kind]))


async def test_speech_comes_whole_and_in_order_and_is_filled_up() -> None:
    made, sound = line(), bytes(range(1, 251)) * 3
    await fed(made, sound[:500], sound[500:])
    found = b"".join(made._next(0.0) for _ in range(4))
    assert found == sound.ljust(4 * 320, b"\0")


async def test_it_is_silent_only_when_all_was_sent() -> None:
    made = line()
    await fed(made, b"\1" * 600)
    states = [(made._next(0.0), made.silent.is_set())[1] for _ in range(3)]
    assert states == [False, True, True]


async def test_nothing_to_say_is_silence() -> None:
    made = line()
    await fed(made)
    assert made.silent.is_set()


async def test_hush_stops_at_once() -> None:
    made = line()
    await fed(made, b"\1" * 6400)
    made._next(0.0)
    made.hush()
    assert made.silent.is_set()
    assert made._next(0.0) == bytes(320)


async def test_hush_stops_what_is_still_being_made() -> None:
    made, begun = line(), asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            begun.set()
            yield b"\1" * 320
            await asyncio.sleep(0)

    made.play(endless())
    await begun.wait()
    made.hush()
    for _ in range(5):
        await asyncio.sleep(0)
    assert made._next(0.0) == bytes(320)


async def test_new_words_replace_old_ones() -> None:
    made = line()
    await fed(made, b"\1" * 320)
    await fed(made, b"\2" * 320)
    assert made._next(0.0) == b"\2" * 320


async def test_a_voice_that_fails_leaves_silence() -> None:
    made = line()

    async def none() -> AsyncIterator[bytes]:
        raise NoVoice("no voice")
        yield b""

    made.play(none())
    await asyncio.wait_for(made.silent.wait(), 10)


def heard(made: Line, seconds: float) -> Any:
    sound = b"".join(made._next(number * frames.FRAME_SECONDS) for number in range(int(seconds / 0.02)))
    return np.abs(np.frombuffer(sound, "<i2").astype(int))


def test_comfort_comes_after_a_while_again_and_again_and_softly() -> None:
    made = line()
    made.thinking_since = 0.0
    sound = heard(made, COMFORT_AFTER + 2 * COMFORT_EVERY)
    begins = int(COMFORT_AFTER * 8000)
    assert sound[:begins].max() == 0
    assert 100 < sound[begins : begins + 8000].max() < 1000
    assert sound[begins + int(COMFORT_EVERY * 8000) :].max() > 100


async def test_comfort_keeps_still_while_there_is_speech() -> None:
    made = line()
    made.thinking_since = -100.0
    await fed(made, bytes(640))
    assert made._next(0.0) == bytes(320)


def test_who_does_not_read_gets_no_more() -> None:
    made = line()
    made.writer.waiting = BEHIND  # type: ignore[attr-defined]
    made._send(bytes(320))
    assert made.writer.sent == b""  # type: ignore[attr-defined]
