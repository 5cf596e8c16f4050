"""Every language is spoken; a Piper server is used where there is one."""

from __future__ import annotations

import io
import threading
import wave
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import numpy as np
import pytest

from bot.settings import Settings
from channels.phone.speech.voice import NoVoice, Voice, samples, sentences


async def spoken(voice: Voice, text: str, language: str, **more: Any) -> bytes:
    return b"".join([piece async for piece in voice.speak(text, language, **more)])


def loudness(pcm: bytes) -> float:
    return float(np.abs(np.frombuffer(pcm, "<i2").astype(float)).mean())


async def test_every_language_has_a_voice(settings: Settings) -> None:
    words = {"ar": "مرحبا بكم", "fa": "سلام به شما", "uk": "Добрий день", "ru": "Добрый день"}
    for language in settings.languages:
        pcm = await spoken(Voice(), words.get(language, "Amtslotse"), language)
        assert loudness(pcm) > 300, language


async def test_slow_takes_longer() -> None:
    quick = await spoken(Voice(), "Das kostet sechs Euro.", "de")
    slow = await spoken(Voice(), "Das kostet sechs Euro.", "de", slow=True)
    assert len(slow) > len(quick) * 1.1


async def test_a_language_without_a_voice_is_said_so() -> None:
    with pytest.raises(NoVoice):
        await spoken(Voice(), "Bonghjornu", "xx")


async def test_without_espeak_there_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NoVoice, match="not installed"):
        await spoken(Voice(), "Guten Tag", "de")


def test_sentences_are_spoken_one_by_one_but_not_two_words_alone() -> None:
    text = "Ja. Das kostet sechs Euro und dauert zwei Wochen. Sie brauchen einen Ausweis!"
    assert sentences(text) == [
        "Ja. Das kostet sechs Euro und dauert zwei Wochen.",
        "Sie brauchen einen Ausweis!",
    ]


def test_nothing_has_no_sentences() -> None:
    assert sentences("  ") == []


def tone(rate: int, seconds: float, channels: int = 1) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        sound = (8000 * np.sin(2 * np.pi * 440 * np.arange(int(rate * seconds)) / rate)).astype("<i2")
        out.writeframes(np.repeat(sound, channels).tobytes())
    return file.getvalue()


@pytest.mark.parametrize("own", [8000, 16000, 22050, 44100])
@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
def test_rates_are_changed_without_changing_the_pitch(own: int, rate: int) -> None:
    sound = np.frombuffer(samples(tone(own, 0.5), rate), "<i2").astype(float)
    assert abs(len(sound) - rate / 2) < 2
    spectrum = np.abs(np.fft.rfft(sound))
    assert abs(np.argmax(spectrum) * rate / len(sound) - 440) < 4


def test_two_channels_become_one() -> None:
    assert len(samples(tone(8000, 0.5, channels=2), 8000)) == 8000


class Piper(BaseHTTPRequestHandler):
    """Piper 1.8's HTTP server as it is: JSON with `text` to /synthesize, a WAV file out."""

    asked: list[bytes] = []  # noqa: RUF012 - one server a test
    status = 200

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(tone(22050, 1.0) if (self.status, self.path) == (200, "/synthesize") else b"")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def piper() -> Iterator[type[Piper]]:
    Piper.asked, Piper.status = [], 200
    server = HTTPServer(("127.0.0.1", 0), Piper)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Piper.url = f"http://127.0.0.1:{server.server_port}"  # type: ignore[attr-defined]
    yield Piper
    server.shutdown()
    thread.join()
    server.server_close()


async def test_a_piper_server_speaks_its_language_only(piper: Any) -> None:
    voice = Voice({"de": piper.url})
    assert len(await spoken(voice, "Guten Tag.", "de-x-simple")) == 16000
    await spoken(voice, "Good morning.", "en")
    assert [b"Guten Tag." in body for body in piper.asked] == [True]


async def test_espeak_speaks_when_piper_fails(piper: Any) -> None:
    piper.status = 500
    assert loudness(await spoken(Voice({"de": piper.url}), "Guten Tag.", "de")) > 300
