"""The whole of Amtslotse as `lotse up` starts it, on ports and in a data folder of the tests' own."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from redis import Redis

from bot import settings as configuration
from bot.supervisor import free_port
from bot.training import model_path
from tests.browser.serving import serving
from tests.phone import carriers
from tests.telegram.botapi import TOKEN, BotApi

HOME = Path(__file__).resolve().parents[2]
SPEECH = HOME / ".venv-speech"  # calls by AudioSocket are only there with it
START = 420  # seconds that training and starting may take on a slow machine


def authority(folder: Path, bot_api: str = "", **ports: int) -> Path:
    """The project's own authority.toml with other ports and without the limits that tests would run into.

    Args:
        bot_api: where a Telegram Bot API server of the tests' own is; without one Telegram is off.
    """
    text = (HOME / "authority.toml").read_text(encoding="utf-8")
    text = text.replace("8080", str(ports["gateway"])).replace("8090", str(ports["demo"]))
    text = re.sub(r"messages_per_minute = \d+", "messages_per_minute = 100000", text)
    text = re.sub(r"requests_per_minute = \d+", "requests_per_minute = 100000", text)
    text = re.sub(r"(?m)^phone = false", "phone = true", text)
    text = re.sub(r"(?m)^carriers = \[\]", 'carriers = ["twilio", "vonage"]', text)
    if SPEECH.exists():
        text = text.replace("9092", str(ports["audiosocket"])).replace("9093", str(ports["agi"]))
        text = re.sub(r"(?s)(\[phone\.audiosocket\].*?enabled = )false", r"\1true", text)
    text += '\n[desk.units.elections]\nname = "Wahlamt"\ntopics = ["elections"]\nweekdays = ""\n'  # never open
    if bot_api:
        text = re.sub(r"(?m)^telegram = false", "telegram = true", text)
        text = re.sub(r'(?m)^api = "[^"]*"', f'api = "{bot_api}"', text)
        text = re.sub(r'(?m)^updates = "auto"', 'updates = "webhook"', text)
    path = folder / "authority.toml"
    path.write_text(text, encoding="utf-8")
    return path


@dataclass
class System:
    """A running Amtslotse."""

    process: subprocess.Popen[str]
    data: Path
    gateway: str
    portal: str
    env: dict[str, str]
    words: list[str] = field(default_factory=list)
    telegram: BotApi | None = None  # the Bot API that its bot speaks to
    audiosocket: int = 0  # ports for Asterisk
    agi: int = 0

    def pid(self, name: str) -> int:
        """The present process id of one of the supervised processes."""
        return int(json.loads((self.data / "running.json").read_text())["processes"][name])

    def store(self) -> Redis:
        return Redis.from_url((self.data / "valkey.url").read_text().strip(), decode_responses=True)

    def log(self, conversation: str) -> list[dict[str, Any]]:
        """Every message of a conversation's outbox."""
        with self.store() as store:
            rows = store.xrange(f"lotse:log:{conversation}")
        return [json.loads(row["data"]) for _, row in rows if row["type"] == "message"]

    def staff(self, role: str = "agent") -> tuple[str, str]:
        """Login and password of a demo account, as `lotse up` has printed them."""
        for line in self.words:
            if match := re.match(rf"\s*{role}: (\S+) / (\S+)", line):
                return match[1], match[2]
        raise AssertionError(f"no account of a {role} was printed:\n" + "\n".join(self.words))

    def citizen(self, language: str | None = None) -> Citizen:
        return Citizen(self.gateway, language)

    def end(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)


class Citizen:
    """A conversation over the portal API."""

    def __init__(self, gateway: str, language: str | None = None) -> None:
        self.client = httpx.Client(base_url=f"{gateway}/api/v1", timeout=120, trust_env=False)
        headers = {"Accept-Language": language or "de"}
        begun = self.client.post("/sessions", json={}, headers=headers)
        begun.raise_for_status()
        self.session = begun.json()
        self.id = self.session["conversation"]
        self.client.headers["Authorization"] = f"Bearer {self.session['token']}"

    def send(self, text: str, button: str | None = None, message_id: str | None = None) -> tuple[str, str]:
        """Send without waiting; (message id, id in the outbox)."""
        message_id = message_id or uuid.uuid4().hex
        body = {"text": text, "client_message_id": message_id, "button": button}
        sent = self.client.post("/messages", json=body)
        sent.raise_for_status()
        return message_id, sent.json()["id"]

    def say(self, text: str, button: str | None = None) -> list[dict[str, Any]]:
        """Send, and the bot's replies once it no longer types."""
        message_id, entry = self.send(text, button)
        return self.replies(message_id, entry)

    def replies(self, message_id: str, entry: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        with self.client.stream("GET", "/events", headers={"Last-Event-ID": entry}) as stream:
            name = ""
            for line in stream.iter_lines():
                if line.startswith("event:"):
                    name = line[6:].strip()
                elif line.startswith("data:"):
                    data = json.loads(line[5:])
                    if name == "message" and data.get("reply_to") == message_id:
                        found.append(data)
                    elif name == "typing" and not data["on"] and found:
                        return found
        raise AssertionError("the event stream ended without a reply")

    def press(self, reply: dict[str, Any], number: int = 0) -> list[dict[str, Any]]:
        """Press a button of a reply."""
        button = reply["buttons"][number]
        return self.say(button["title"], button["id"])


def start(folder: Path, bot_api: str = "") -> System:
    """Start everything; the model must have been trained."""
    ports = {name: free_port() for name in ("gateway", "demo", "audiosocket", "agi")}
    elsewhere = {"LOTSE_REDIS_URL", "LOTSE_ENGINE_URL"}  # of a stage that other tests of this worker have set up
    env = {
        **{name: value for name, value in os.environ.items() if name not in elsewhere},
        "LOTSE_HOME": str(HOME),
        "LOTSE_DATA": str(folder / "var"),
        "LOTSE_AUTHORITY": str(authority(folder, bot_api, **ports)),
        "LOTSE_TELEGRAM_TOKEN": TOKEN,
        "LOTSE_TWILIO_ACCOUNT": carriers.ACCOUNT,
        "LOTSE_TWILIO_TOKEN": carriers.TOKEN,
        "LOTSE_VONAGE_SIGNATURE_SECRET": carriers.VONAGE_SECRET,
        "NO_PROXY": "127.0.0.1",
        "PYTHONUNBUFFERED": "1",
        "COLUMNS": "200",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "up"],
        cwd=HOME,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    system = System(
        process,
        folder / "var",
        f"http://127.0.0.1:{ports['gateway']}",
        f"http://127.0.0.1:{ports['demo']}",
        env,
        audiosocket=ports["audiosocket"],
        agi=ports["agi"],
    )
    assert process.stdout
    began = time.monotonic()
    for line in process.stdout:
        system.words.append(line.rstrip())
        if "logs" in line or time.monotonic() - began > START:
            break
    if process.poll() is not None or "logs" not in system.words[-1]:
        process.kill()
        raise AssertionError("lotse up did not start:\n" + "\n".join(system.words))
    return system


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """One running system for all tests of a worker (they are kept on one worker by their group)."""
    settings = configuration.load()
    if not model_path(settings).exists():
        from bot.training import train

        train(settings)
    telegram = BotApi()
    with serving(telegram.app(), free_port()) as bot_api:
        running = start(tmp_path_factory.mktemp("system"), bot_api)
        running.telegram = telegram
        yield running
        running.end()
