"""The frames of AudioSocket, whole, half and never ending."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.phone.audiosocket.frames import RATES, Broken, Frame, frame_bytes, read


def stream(data: bytes, ended: bool = True) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    reader.feed_data(data)
    if ended:
        reader.feed_eof()
    return reader


async def all_of(data: bytes) -> list[Frame]:
    reader, found = stream(data), []
    while frame := await read(reader):
        found.append(frame)
    return found


def test_a_frame_is_type_length_payload() -> None:
    assert Frame(0x10, b"\x01\x02").packed() == b"\x10\x00\x02\x01\x02"
    assert Frame(0x00).packed() == b"\x00\x00\x00"


@given(st.lists(st.builds(Frame, st.integers(0, 255), st.binary(max_size=700)), max_size=20))
def test_what_is_packed_is_read(frames: list[Frame]) -> None:
    assert asyncio.run(all_of(b"".join(frame.packed() for frame in frames))) == frames


@given(st.binary(max_size=2000))
def test_any_bytes_are_frames_until_they_end(data: bytes) -> None:
    found = asyncio.run(all_of(data))
    assert data.startswith(b"".join(frame.packed() for frame in found))


async def test_the_longest_frame_is_read() -> None:
    assert await read(stream(Frame(0x10, bytes(65535)).packed())) == Frame(0x10, bytes(65535))


@pytest.mark.parametrize("half", [b"\x10", b"\x10\x01", b"\x10\x01\x40", b"\x10\x01\x40half"])
async def test_half_a_frame_and_then_the_end_is_the_end(half: bytes) -> None:
    assert await read(stream(half)) is None


async def test_half_a_frame_and_then_nothing_is_given_up() -> None:
    with pytest.raises(Broken):
        await read(stream(b"\x10\x01\x40half", ended=False), seconds=0.05)


def test_a_frame_of_sound_lasts_20_ms() -> None:
    assert {rate: frame_bytes(rate) / 2 / rate for rate in RATES.values()} == {
        rate: pytest.approx(0.02, abs=0.0001) for rate in RATES.values()
    }
