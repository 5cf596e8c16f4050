"""Real calls against all of `lotse up`: how soon they are answered, one by one and ten at once."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from bot.supervisor import free_port
from channels.phone.audiosocket.frames import FRAME_SECONDS
from channels.phone.speech.voice import Voice
from tests.phone.audiosocket.handset import Handset
from tests.phone.speech.process import HOME

QUESTIONS = [
    "How do I renew my passport?",
    "I have moved to a new flat, what do I have to do?",
    "When is the town hall open today?",
]
TURNS, AT_ONCE, ROUNDS = 16, 10, 3
LOUD = 1500  # of 32767: speech, not the comfort sound
LATEST = 40.0
TURN = re.compile(r"turn: paused (\S+) recognised (\S+) dialogue (\S+) voice (\S+)")


class Timed(Handset):
    """A handset that notes when the first loud sound came after it had stopped speaking."""

    spoke_until = answered = 0.0

    async def ask(self, pcm: bytes) -> float | None:
        """Seconds from the last sample to the first of the answer; None when none came."""
        loud = np.flatnonzero(np.abs(np.frombuffer(pcm, "<i2").astype(int)) > 300)
        pcm = pcm[: int(loud[-1]) * 2 + 2]  # a synthesiser's own silence at the end is not the caller's
        self.say(pcm)
        await self.said()
        self.heard.clear()
        began = time.monotonic()
        while time.monotonic() - began < LATEST and not self.over.is_set():
            found = bytes(self.heard)
            self.heard.clear()
            if found and int(np.abs(np.frombuffer(found, "<i2").astype(int)).max()) > LOUD:
                return time.monotonic() - began
            await asyncio.sleep(FRAME_SECONDS / 2)
        return None


async def english(port: int) -> Timed:
    """A call that has got as far as being asked in English."""
    handset = await Timed.dial(port)
    assert isinstance(handset, Timed)
    await handset.hears_sound()
    handset.press("2")
    await asyncio.sleep(3)
    return handset


async def turns(port: int, number: int, recordings: list[bytes]) -> list[float | None]:
    """One question a call, since answers are long."""
    found: list[float | None] = []
    for turn in range(number):
        handset = await english(port)
        found.append(await handset.ask(recordings[turn % len(recordings)]))
        await handset.hang_up()
    return found


def parts(log: Path, since: int) -> str:
    rows = [list(map(float, match.groups())) for match in TURN.finditer(log.read_text()[since:])]
    rows = [row for row in rows if row[0]]  # those after speech, not greetings
    names = ("pause", "recognition after it", "dialogue", "voice")
    if not rows:
        return "no turns"
    return ", ".join(f"{name} {statistics.median(row[i] for row in rows):.2f}" for i, name in enumerate(names))


def told(name: str, found: list[float | None]) -> None:
    times = sorted(each for each in found if each is not None)
    if times:
        slow = times[min(len(times) - 1, int(len(times) * 0.95))]
        print(f"{name}: {len(times)}/{len(found)} answered, median {statistics.median(times):.2f} s, 95 % {slow:.2f} s")
    print(f"   load {os.getloadavg()[0]:.1f}")


async def calls() -> None:
    voice, recordings = Voice(), []
    for text in QUESTIONS:
        recordings.append(b"".join([piece async for piece in voice.speak(text, "en")]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        process, port, log = start(folder)
        try:
            told("one by one", await turns(port, TURNS, recordings))
            print("  ", parts(log, 0))
            since = len(log.read_text())
            many = await asyncio.gather(*(turns(port, ROUNDS, recordings) for _ in range(AT_ONCE)))
            told(f"{AT_ONCE} at once", [each for found in many for each in found])
            print("  ", parts(log, since))
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


def start(folder: Path) -> tuple[subprocess.Popen[str], int, Path]:
    """All of `lotse up`, with the telephone on."""
    ports = {"8080": free_port(), "8090": free_port(), "9092": free_port(), "9093": free_port()}
    text = (HOME / "authority.toml").read_text(encoding="utf-8")
    for old, new in ports.items():
        text = text.replace(old, str(new))
    section, switch = text.index("[phone.audiosocket]"), "enabled = false"
    place = text.index(switch, section)
    text = text[:place] + "enabled = true" + text[place + len(switch) :]
    text = text.replace("calls = 10 ", "calls = 30 ")  # a caller who dials again may be quicker than the hang-up
    (folder / "authority.toml").write_text(text, encoding="utf-8")
    data = folder / "var"
    data.mkdir()
    for made in ("speech", "index", "vectors"):  # what takes long is not made anew
        if (HOME / "var" / made).exists():
            shutil.copytree(HOME / "var" / made, data / made)
    env = {**os.environ, "LOTSE_DATA": str(data), "LOTSE_AUTHORITY": str(folder / "authority.toml"), "COLUMNS": "200"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "up"],
        cwd=HOME,
        env={**env, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    for line in process.stdout:
        print("  ", line.rstrip())
        if line.strip().startswith("logs"):
            break
    print("  ", json.loads((data / "running.json").read_text())["processes"])
    return process, ports["9092"], data / "log" / "audiosocket.log"
