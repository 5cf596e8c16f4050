"""Text to speech: `espeak-ng` for every language, or a Piper server where the operator has named one.

Sentence by sentence, so that the first is heard while the next is made. The text goes through a pipe, since a command
line can be read by every user of the machine.
"""

from __future__ import annotations

import asyncio
import io
import re
import wave
from collections.abc import AsyncIterator, Mapping
from math import gcd

import httpx
import numpy as np
from scipy.signal import resample_poly

ESPEAK = {
    "de": "gmw/de", "en": "gmw/en", "tr": "trk/tr", "ar": "sem/ar", "uk": "zle/uk", "ru": "zle/ru", "pl": "zlw/pl",
    "ro": "roa/ro", "fr": "roa/fr", "es": "roa/es", "it": "roa/it", "fa": "ira/fa",
}  # fmt: skip
PACE, SLOW = 150, 0.8  # words a minute; the part of it that slow is
PIPER_SECONDS = 20.0
_END = re.compile(r"(?<=[.!?؟:;…])\s+")
SHORT = 25  # characters: shorter sentences are spoken together with the next


class NoVoice(Exception):
    """Nothing can be spoken; the message says why."""


class Voice:
    """Speaks.

    Args:
        servers: addresses of Piper 1.8 and later by language (`python -m piper.http_server -m VOICE`).
    """

    def __init__(self, servers: Mapping[str, str] | None = None) -> None:
        self.servers = dict(servers or {})
        self.client = httpx.AsyncClient(timeout=PIPER_SECONDS, trust_env=False)

    async def speak(self, text: str, language: str, rate: int = 8000, slow: bool = False) -> AsyncIterator[bytes]:
        """16-bit mono samples at `rate`, a sentence at a time.

        Raises:
            NoVoice: espeak-ng is not installed or knows no such language.
        """
        base = language.partition("-")[0]
        for sentence in sentences(text):
            recording = await self._piper(sentence, base, slow) if base in self.servers else None
            yield samples(recording or await _espeak(sentence, base, slow), rate)

    async def _piper(self, text: str, language: str, slow: bool) -> bytes | None:
        body = {"text": text, "length_scale": 1 / SLOW if slow else 1.0}
        try:
            answer = await self.client.post(f"{self.servers[language].rstrip('/')}/synthesize", json=body)
            answer.raise_for_status()
        except httpx.HTTPError:
            return None  # espeak-ng speaks instead
        return answer.content

    async def close(self) -> None:
        await self.client.aclose()


def sentences(text: str) -> list[str]:
    """A text in pieces that are spoken without a break."""
    found: list[str] = []
    for piece in _END.split(text.strip()):
        if found and len(found[-1]) < SHORT:
            found[-1] += " " + piece
        elif piece:
            found.append(piece)
    return found


def samples(recording: bytes, rate: int) -> bytes:
    """The samples of a WAV file at another rate. Its header may promise more than there is, as a pipe's does."""
    with wave.open(io.BytesIO(recording)) as file:
        if file.getsampwidth() != 2:
            raise NoVoice("a voice that is not 16-bit")
        own, channels = file.getframerate(), file.getnchannels()
        raw = file.readframes(len(recording))
    sound = np.frombuffer(raw[: len(raw) // (2 * channels) * 2 * channels], "<i2").reshape(-1, channels).mean(axis=1)
    if own != rate and len(sound):
        sound = resample_poly(sound, rate // gcd(own, rate), own // gcd(own, rate))
    return bytes(np.clip(np.round(sound), -32768, 32767).astype("<i2").tobytes())


async def _espeak(text: str, language: str, slow: bool) -> bytes:
    if language not in ESPEAK:
        raise NoVoice(f"no voice for {language}")
    pace = str(round(PACE * (SLOW if slow else 1)))
    try:
        process = await asyncio.create_subprocess_exec(
            "espeak-ng", "-v", ESPEAK[language], "-s", pace, "-b", "1", "--stdin", "--stdout",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
    except FileNotFoundError:
        raise NoVoice("espeak-ng is not installed") from None
    try:
        recording, _ = await process.communicate(text.encode())
    except asyncio.CancelledError:  # the caller has interrupted or hung up
        if process.returncode is None:
            process.kill()
        await process.communicate()
        raise
    if process.returncode or not recording:
        raise NoVoice(f"espeak-ng does not speak {language}")
    return recording
