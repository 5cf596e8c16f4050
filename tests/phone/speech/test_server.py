"""The speech process, over its socket: what it understands, what it leaves alone, what kills it and what does not."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import numpy as np
import pytest

from channels.phone.speech import wire
from channels.phone.speech.client import Away, Began, Ear, Gone, Said, shortened
from channels.phone.speech.voice import Voice
from tests.phone.speech.process import SpeechProcess

SILENCE = bytes(16000)  # a second at 8 kHz
FRAME = 320


def ear(socket: Path) -> Ear:
    return Ear(socket, asyncio.Queue())


async def english(text: str = "How do I renew my passport?", rate: int = 8000) -> bytes:
    return b"".join([piece async for piece in Voice().speak(text, "en", rate)])


def noise(seconds: float, level: float = 0.05) -> bytes:
    sound = np.random.default_rng(1).normal(size=int(8000 * seconds)) * level * 32767
    return np.clip(sound, -32768, 32767).astype("<i2").tobytes()


async def said(ear: Ear) -> Said:
    while True:
        event = await ear.events.get()
        assert not isinstance(event, Gone)
        if isinstance(event, Said) and event.number == ear.number:
            return event


def feed(ear: Ear, pcm: bytes) -> None:
    """At once instead of in real time: the end is found in the audio, not by the clock."""
    for start in range(0, len(pcm), FRAME):
        ear.hear(pcm[start : start + FRAME])


async def test_a_sentence_is_understood(speech: Path) -> None:
    listening = ear(speech)
    await listening.listen("en")
    feed(listening, await english() + SILENCE)
    assert isinstance(await listening.events.get(), Began)
    found = await said(listening)
    assert "renew my passport" in found.text.lower()
    assert found.confidence > 0.5
    listening.close()


@pytest.mark.parametrize("rate", [16000, 44100, 48000])
async def test_other_rates_are_understood(speech: Path, rate: int) -> None:
    listening = ear(speech)
    found = await listening.whole(await english(rate=rate), "en", rate=rate)
    assert "passport" in found.text.lower()
    listening.close()


async def test_a_clearly_spoken_other_language_is_noticed(speech: Path) -> None:
    listening = ear(speech)
    found = await listening.whole(await english(), "de", languages=["de", "en", "tr"])
    assert found.language == "en"
    assert "passport" in found.text.lower()
    listening.close()


async def test_a_language_that_is_not_enabled_is_not_looked_for(speech: Path) -> None:
    listening = ear(speech)
    found = await listening.whole(await english(), "de", languages=["de", "tr"])
    assert found.language in ("de", "tr")
    listening.close()


async def test_silence_and_noise_are_nothing(speech: Path) -> None:
    listening = ear(speech)
    await listening.listen("de")
    feed(listening, SILENCE * 3 + noise(5) + SILENCE)
    await listening.listen("en")  # answered after all of that
    feed(listening, await english() + SILENCE)
    assert (await listening.events.get()) == Began(listening.number)  # the very first event
    assert "passport" in (await said(listening)).text.lower()
    listening.close()


async def test_what_comes_of_an_earlier_listening_is_told_apart(speech: Path) -> None:
    listening = ear(speech)
    await listening.listen("en")
    feed(listening, await english())
    await listening.listen("en")
    feed(listening, await english("Good morning to you all.") + SILENCE)
    assert "morning" in (await said(listening)).text.lower()
    listening.close()


async def test_many_calls_at_once_each_get_their_own_words(speech: Path) -> None:
    texts = ["How do I renew my passport?", "Where is the town hall?", "I would like to speak to a person."]
    keys = ["passport", "town", "person"]
    ears = [ear(speech) for _ in texts]
    recordings = [await english(text) for text in texts]
    found = await asyncio.gather(*(one.whole(pcm, "en") for one, pcm in zip(ears, recordings, strict=True)))
    assert all(key in one.text.lower() for key, one in zip(keys, found, strict=True))
    for one in ears:
        one.close()


@pytest.mark.parametrize(
    "garbage",
    [
        pytest.param(b"L\xff\xff\xff\xff", id="too-long"),
        pytest.param(wire.pack(b"L", b"not json"), id="not-json"),
        pytest.param(wire.pack_json(b"L", {"rate": 8000}), id="half-asked"),
        pytest.param(wire.pack_json(b"L", {"rate": 1, "pause": 1, "number": 1}), id="no-rate"),
    ],
)
async def test_garbage_ends_a_connection_and_nothing_else(speech: Path, garbage: bytes) -> None:
    reader, writer = await asyncio.open_unix_connection(speech)
    writer.write(garbage)
    assert await reader.read() == b""
    writer.close()
    listening = ear(speech)
    await listening.listen("en")
    listening.close()


def test_only_its_own_user_may_connect(speech: Path) -> None:
    assert speech.stat().st_mode & 0o077 == 0


async def test_without_a_process_it_is_away(tmp_path: Path) -> None:
    with pytest.raises(Away):
        await ear(tmp_path / "none.sock").listen("de")


async def test_its_death_is_told_and_survived(own_speech: SpeechProcess) -> None:
    listening = ear(own_speech.socket)
    await listening.listen("en")
    feed(listening, (await english())[:8000])
    own_speech.kill()
    while not isinstance(await listening.events.get(), Gone):
        pass
    with pytest.raises(Away):
        await listening.listen("en")
    await asyncio.to_thread(own_speech.start)
    found = await listening.whole(await english(), "en")
    assert "passport" in found.text.lower()
    listening.close()


async def test_one_that_hangs_counts_as_away(own_speech: SpeechProcess) -> None:
    listening = ear(own_speech.socket)
    await listening.listen("en")
    assert own_speech.process
    os.kill(own_speech.process.pid, signal.SIGSTOP)
    try:
        with pytest.raises(Away):
            await ear(own_speech.socket).listen("en")
        for _ in range(4000):
            listening.hear(bytes(3200))
        assert isinstance(await listening.events.get(), Gone)
    finally:
        os.kill(own_speech.process.pid, signal.SIGCONT)


def test_hints_are_cut_between_words() -> None:
    text = shortened([f"Wort{number}" for number in range(100)])
    assert len(text) <= 200
    assert text.split(", ")[-1].startswith("Wort")
