"""Whole calls in five languages: handset, line, ears, dialogue, store and workers are real; the engine is a script.

Ears and line run as processes to which the kernel grants not one byte in any file, so no voice can be on a disk.
The calls are made at the same time. Callers are spoken by `espeak-ng`, which Whisper base understands badly in all
languages but English (docs/phone-onpremises.md), so a call goes on as a caller's would: it confirms, says it once more,
and takes a key in the end.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from redis.asyncio import Redis

from bot import settings as configuration
from bot.language.messages import messages
from bot.settings import Settings
from bot.supervisor import free_port, talk_probe
from channels.parts import running
from channels.phone.audiosocket.frames import FRAME_SECONDS
from channels.phone.speech.voice import Voice
from channels.phone.state import PREFIX, States
from tests.browser.serving import serving
from tests.phone.audiosocket.handset import Handset
from tests.phone.audiosocket.test_agi import BEGIN, ask
from tests.phone.speech.process import HOME, SpeechProcess, no_files
from tests.serving import scripted

ASKED = {
    "de": ("2", ["Wann hat das Rathaus geöffnet?", "Ich habe meinen Führerschein verloren."]),
    "en": ("2", ["How do I renew my passport?", "When is the town hall open today?"]),
    "tr": ("3", ["Bir insanla konuşmak istiyorum.", "Yeni pasaport almak istiyorum."]),
    "ar": ("4", ["أريد أن أتكلم مع موظف.", "متى يفتح المكتب؟"]),
    "uk": ("5", ["Як отримати новий паспорт?", "Добрий день, мені потрібен новий паспорт."]),
}
ANSWERS = {
    "de": "Das Bürgeramt hat heute geöffnet, bitte bringen Sie Ihren Ausweis mit.",
    "en": "The town hall is open today, please bring your identity card with you.",
    "tr": "Belediye bugün açık, lütfen kimliğinizi yanınızda getirin.",
    "ar": "المكتب مفتوح اليوم، يرجى إحضار بطاقة الهوية معك.",
    "uk": "Ратуша сьогодні відчинена, візьміть із собою посвідчення.",
}


@dataclass
class Script:
    """An engine that gives one answer a language."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    def app(self) -> FastAPI:
        async def turn(body: dict[str, Any]) -> list[dict[str, Any]]:
            language = body["metadata"]["language"]
            self.asked.append((language, body["text"]))
            return [{"text": ANSWERS[language], "custom": {"outcome": "answered"}}]

        return scripted(turn)


@dataclass
class Office:
    """Everything that takes a call."""

    port: int
    agi: int
    data: Path
    script: Script
    settings: Settings
    store: str
    line: subprocess.Popen[bytes]

    async def call_state(self, call: str) -> dict[str, Any]:
        async with Redis.from_url(self.store, decode_responses=True, socket_connect_timeout=60) as redis:
            conversation = States(redis, self.settings).conversation(f"audiosocket:{call}")
            return dict(json.loads(await redis.get(PREFIX + conversation) or "{}"))


def authority(folder: Path, **ports: int) -> Path:
    text = (HOME / "authority.toml").read_text(encoding="utf-8")
    text = text.replace("port = 9092", f"port = {ports['port']}").replace("port = 9093", f"port = {ports['agi']}")
    path = folder / "authority.toml"
    path.write_text(text, encoding="utf-8")
    return path


def own_voice(folder: Path) -> Path:
    """`espeak-ng` with the usual rights: it looks for PulseAudio, which takes memory that counts as a file. What it
    speaks is the bot's, not the caller's."""
    command = folder / "bin" / "espeak-ng"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nulimit -S -f unlimited\nexec {shutil.which("espeak-ng")} "$@"\n')
    command.chmod(0o755)
    return command.parent


@pytest.fixture(scope="module")
def office(valkey_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Ears and line as processes that may not write, an engine, a store."""
    folder, script = tmp_path_factory.mktemp("office"), Script()
    engine, port, agi = free_port(), free_port(), free_port()
    data = folder / "var"
    data.mkdir()
    ears = SpeechProcess(data)
    ears.start(sealed=True)
    env = {
        **os.environ,
        "PYTHONPATH": str(HOME),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PATH": f"{own_voice(folder)}:{os.environ['PATH']}",
        "LOTSE_DATA": str(data),
        "LOTSE_AUTHORITY": str(authority(folder, port=port, agi=agi)),
        "LOTSE_REDIS_URL": valkey_url,
        "LOTSE_ENGINE_URL": f"http://127.0.0.1:{engine}",
    }
    line = subprocess.Popen(
        [sys.executable, "-m", "channels.phone.audiosocket"],
        cwd=HOME,
        env=env,
        stderr=subprocess.DEVNULL,
        preexec_fn=no_files,
    )
    settings = replace(configuration.load(), data=data)
    before = dict(os.environ)
    os.environ |= {"LOTSE_REDIS_URL": valkey_url, "LOTSE_ENGINE_URL": env["LOTSE_ENGINE_URL"]}
    with serving(script.app(), engine):
        alive = talk_probe(("127.0.0.1", agi), b"agi_network_script: alive\n\n", b"VERBOSE alive\n")
        while not alive():
            assert line.poll() is None, "the line process has ended"
        yield Office(port, agi, data, script, settings, valkey_url, line)
    os.environ.clear()
    os.environ.update(before)
    line.kill()
    line.wait()
    ears.kill()


@pytest.fixture
async def workers(office: Office, redis: Redis) -> AsyncIterator[None]:
    """The gateway's workers, which take the turns."""
    async with running(office.settings, workers=4):
        yield


async def spoken(text: str, language: str) -> bytes:
    return b"".join([piece async for piece in Voice().speak(text, language)])


async def until_phase(office: Office, call: str, *, changed: dict[str, Any]) -> dict[str, Any]:
    """The call's state once it says something else than `changed`, or a while later."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(15):
            while (state := await office.call_state(call)) == changed:  # noqa: ASYNC110 - the store tells nobody
                await asyncio.sleep(FRAME_SECONDS)
    return state


async def converse(office: Office, language: str) -> None:
    """Choose the language by a key, ask by voice, hear the answer in that language, hang up."""
    key, sentences = ASKED[language]
    said = await ask(office.agi, BEGIN.format(caller="+4930231250", called="+4930231251"))
    handset = await Handset.dial(office.port, call=said.split('"')[1])
    await handset.hears_sound()
    if language != "de":
        handset.press(key)
        await handset.hears(await spoken(messages().text(language, "phone-greeting", authority=NAME), language))
    for sentence in sentences:
        before = await office.call_state(handset.call)
        handset.say(await spoken(sentence, language))
        await handset.said()
        state = await until_phase(office, handset.call, changed=before)
        if state.get("phase") == "confirm":
            handset.press("1")
            break
        if state.get("phase") == "turn" or state.get("last") != before.get("last"):
            break
    else:
        handset.press("6")  # the status of an application
    await handset.hears(await spoken(ANSWERS[language], language))
    await handset.hang_up()


NAME = configuration.load().section("authority")["name"]


@pytest.mark.slow
async def test_whole_calls_in_five_languages_at_once(office: Office, workers: None) -> None:
    await asyncio.gather(*(converse(office, language) for language in ASKED))
    assert {language for language, _ in office.script.asked} == set(ASKED)
    heard = " ".join(text.lower() for language, text in office.script.asked if language == "en")
    assert "passport" in heard or "town hall" in heard


async def test_no_number_and_no_voice_is_left(office: Office, workers: None, redis: Redis) -> None:
    said = await ask(office.agi, BEGIN.format(caller="+4930231259876", called="+4930231251"))
    handset = await Handset.dial(office.port, call=said.split('"')[1])
    await handset.hears_sound()
    handset.say(await spoken("How do I renew my passport?", "en"))
    await handset.said()
    await handset.hang_up()
    kept = ""
    async for name in redis.scan_iter():
        kept += name + str(await everything(redis, name))
    assert "30231259876" not in kept
    # the model is elsewhere; the socket, and a secret if one was made, are all that a call needs here
    assert {path.name for path in office.data.rglob("*")} <= {"speech.sock", "secret"}


async def everything(redis: Redis, name: str) -> Any:
    read = {"string": redis.get, "hash": redis.hgetall, "set": redis.smembers}
    kind = await redis.type(name)
    if kind in read:
        return await read[kind](name)
    if kind == "zset":
        return await redis.zrange(name, 0, -1)
    if kind == "list":
        return await redis.lrange(name, 0, -1)
    return await redis.xrange(name)


async def test_the_end_of_the_process_hangs_up_every_call(office: Office, workers: None) -> None:
    """The last test of this file: it ends the line."""
    handset = await Handset.dial(office.port)
    await handset.hears_sound()
    office.line.send_signal(signal.SIGTERM)
    await handset.ends()
    assert handset.hung_up
    assert await asyncio.to_thread(office.line.wait, 30) == 0
