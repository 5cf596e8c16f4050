"""Voice notes as text, by the speech process that also hears the calls, on the authority's own machine."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.settings import Settings
from channels.phone.speech.client import Away, Ear
from channels.telegram.ogg import RATE

log = logging.getLogger("lotse.telegram")
LONGEST = 20  # seconds of a note: what the speech process takes at once
PATIENCE = 40.0  # seconds; Telegram waits for our answer for sixty
UNSURE = 0.3  # confidence below which nothing counts as said
# A voice note's sound and the conversation's language → what was said, "" if nothing could be understood
Transcribe = Callable[[bytes, str], Awaitable[str]]


def transcriber(settings: Settings) -> Transcribe | None:
    """What understands voice notes; None where no speech is configured."""
    python = settings.home / ".venv-speech" / "bin" / "python"
    if not settings.section("phone.audiosocket").get("enabled", False) or not python.exists():
        return None

    async def transcribe(sound: bytes, language: str) -> str:
        ear = Ear(settings.data / "speech.sock", asyncio.Queue())
        try:
            async with asyncio.timeout(PATIENCE):
                pcm = await samples(python, settings.home, sound)
                said = await ear.whole(pcm, language, rate=RATE) if pcm else None
        except (Away, TimeoutError) as error:
            log.warning("a voice note was not heard: %s", type(error).__name__)
            return ""
        finally:
            ear.close()
        return said.text.strip() if said and said.confidence >= UNSURE else ""

    return transcribe


async def samples(python: Path, home: Path, sound: bytes) -> bytes:
    """The note decoded, in a process of its own; empty when it is none."""
    process = await asyncio.create_subprocess_exec(
        str(python), "-m", "channels.telegram.ogg", cwd=home, env={"PYTHONPATH": str(home)},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        made, _ = await process.communicate(sound)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    return made if process.returncode == 0 else b""
