"""Voice notes: decoded apart, heard by the speech process, never fatal."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings
from channels.phone.speech import wire
from channels.telegram import voice
from channels.telegram.ogg import RATE

HOME = Path(__file__).resolve().parents[2]
PYTHON = HOME / ".venv-speech" / "bin" / "python"
pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="no .venv-speech: make .venv-speech/.installed")
# Two seconds of a tone, as a phone would record it
RECORD = """
import io, sys, av, numpy
made = io.BytesIO()
with av.open(made, "w", format="ogg") as out:
    stream = out.add_stream("libopus", rate=48000)
    tone = (8000 * numpy.sin(numpy.arange(96000) * 2 * numpy.pi * 440 / 48000)).astype(numpy.int16)
    frame = av.AudioFrame.from_ndarray(tone.reshape(1, -1), format="s16", layout="mono")
    frame.sample_rate = 48000
    for packet in [*stream.encode(frame), *stream.encode(None)]:
        out.mux(packet)
sys.stdout.buffer.write(made.getvalue())
"""


@pytest.fixture(scope="module")
def note() -> bytes:
    return subprocess.run([PYTHON, "-c", RECORD], capture_output=True, check=True).stdout


async def test_a_note_is_decoded(note: bytes) -> None:
    pcm = await voice.samples(PYTHON, HOME, note)
    assert abs(len(pcm) / 2 / RATE - 2) < 0.1
    assert max(abs(int.from_bytes(pcm[n : n + 2], "little", signed=True)) for n in range(0, len(pcm), 2)) > 4000


@pytest.mark.parametrize("sound", [b"", b"OggS", b"\x00" * 5000, b"MThd" + b"x" * 100], ids=len)
async def test_what_is_no_note_is_nothing(sound: bytes) -> None:
    assert await voice.samples(PYTHON, HOME, sound) == b""


async def test_half_a_note_does_no_harm(note: bytes) -> None:
    assert len(await voice.samples(PYTHON, HOME, note[: len(note) // 2])) < 2 * RATE * 2


@pytest.fixture
async def speaking(settings: Settings) -> AsyncIterator[tuple[Settings, dict[str, object]]]:
    """Speech configured, with a process behind its socket that says what it is told to and notes what it heard."""
    raw = copy.deepcopy(settings.raw)
    raw["phone"]["audiosocket"]["enabled"] = True
    settings = replace(settings, raw=raw)
    settings.data.mkdir(parents=True)
    told: dict[str, object] = {"text": "was kostet ein Pass", "confidence": 0.9, "bytes": 0}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = 0
        while message := await wire.read(reader):
            kind, payload = message
            if kind == b"P":
                writer.write(wire.PING)
            elif kind == b"L":
                told["asked"] = json.loads(payload)
                number = json.loads(payload)["number"]
            elif kind == b"A":
                told["bytes"] = len(payload)
            elif kind == b"E":
                said = {"seconds": 2.0, "paused": 0.0, "took": 0.1, "language": "de", "number": number}
                writer.write(wire.pack_json(b"S", {**said, "text": told["text"], "confidence": told["confidence"]}))
        writer.close()

    server = await asyncio.start_unix_server(serve, settings.data / "speech.sock")
    yield settings, told
    server.close()


async def test_a_note_is_heard(speaking: tuple[Settings, dict[str, object]], note: bytes) -> None:
    settings, told = speaking
    transcribe = voice.transcriber(settings)
    assert transcribe
    assert await transcribe(note, "de-x-simple") == "was kostet ein Pass"
    assert told["asked"]["language"] == "de"  # type: ignore[index]
    assert told["asked"]["rate"] == RATE  # type: ignore[index]
    assert abs(int(str(told["bytes"])) / 2 / RATE - 2) < 0.1


async def test_what_was_hardly_heard_does_not_count(speaking: tuple[Settings, dict[str, object]], note: bytes) -> None:
    settings, told = speaking
    told["confidence"] = 0.1
    transcribe = voice.transcriber(settings)
    assert transcribe
    assert await transcribe(note, "de") == ""
    assert await transcribe(b"no sound", "de") == ""


async def test_without_the_process_nothing_is_heard(settings: Settings, note: bytes) -> None:
    raw = copy.deepcopy(settings.raw)
    raw["phone"]["audiosocket"]["enabled"] = True
    transcribe = voice.transcriber(replace(settings, raw=raw))
    assert transcribe
    assert await transcribe(note, "de") == ""


async def test_off_where_no_speech_is_configured(settings: Settings) -> None:
    assert voice.transcriber(settings) is None
