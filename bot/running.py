"""Which processes a running Amtslotse consists of, and how each is started."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from redis import Redis

from bot.settings import Settings, SettingsError
from bot.supervisor import Process, Supervisor, free_port, http_probe, taken, talk_probe
from bot.training import current_model, engine_python


def supervisor(settings: Settings, say: object, demo: bool) -> Supervisor:
    """The supervisor of everything that is configured.

    Raises:
        SettingsError: a port is taken, the model is missing, or a secret that production needs.
    """
    assert callable(say)
    gateway = settings.section("gateway")
    host, port = str(gateway.get("host", "127.0.0.1")), int(gateway.get("port", 8080))
    demo_port = int(settings.section("demo").get("port", 8090))
    for number in (port, *([demo_port] if demo else [])):
        if taken(number):
            raise SettingsError(f"port {number} is in use: is `lotse up` running already?")
    if not demo and not os.environ.get("LOTSE_SECRET"):
        raise SettingsError("set LOTSE_SECRET (at least 32 characters) for production")
    model = current_model(settings)
    engine_port, actions_port = free_port(), free_port()
    env = {
        **os.environ,
        "PYTHONPATH": str(settings.home),
        "PYTHONUNBUFFERED": "1",
        "LOTSE_HOME": str(settings.home),
        "LOTSE_DATA": str(settings.data),
        "LOTSE_ENGINE_URL": f"http://127.0.0.1:{engine_port}",
        "LOTSE_ACTIONS_URL": f"http://127.0.0.1:{actions_port}/webhook",
        "OMP_NUM_THREADS": "1",
    }
    logs, home = settings.data / "log", settings.home
    python = sys.executable

    def process(name: str, command: list[str], probe_url: str, **more: object) -> Process:
        return Process(name, command, env, http_probe(probe_url), logs / f"{name}.log", home, **more)  # type: ignore[arg-type]

    stages: list[list[Process]] = []
    if not os.environ.get("LOTSE_REDIS_URL"):
        (settings.data / "valkey.url").unlink(missing_ok=True)
        stages.append(
            [Process("valkey", [python, "-m", "bot.valkey"], env, _store_probe(settings), logs / "valkey.log", home)]
        )
    engine = EngineProcess(
        "engine",
        [],
        env,
        http_probe(f"http://127.0.0.1:{engine_port}/"),
        logs / "engine.log",
        home,
        settings=settings,
        model=model,
        port=engine_port,
    )
    actions = process(
        "actions",
        _uvicorn("actions.server:app", "127.0.0.1", actions_port),
        f"http://127.0.0.1:{actions_port}/health",
        patience=900.0,  # after an import while it was down, it computes what the search needs
    )
    front = process(
        "gateway", _uvicorn("channels.gateway:app", host, port), f"http://127.0.0.1:{port}/healthz"
    )
    together = [engine, actions, front, *_calls(settings, env)]
    if demo:
        together.insert(0, process("demo", [python, "-m", "demo"], f"http://127.0.0.1:{demo_port}/healthz"))
    stages.append(together)
    return Supervisor(stages, say)


def _calls(settings: Settings, env: dict[str, str]) -> list[Process]:
    """Ears and line of calls through an Asterisk, where there are to be any (docs/phone-onpremises.md)."""
    wished = settings.section("phone.audiosocket")
    if not wished.get("enabled", False):
        return []
    host, agi = str(wished.get("host", "127.0.0.1")), int(wished.get("agi_port", 9093))
    for number in (int(wished.get("port", 9092)), agi):
        if taken(number):
            raise SettingsError(f"port {number} is in use: is `lotse up` running already?")
    python = settings.home / ".venv-speech" / "bin" / "python"
    if not python.exists():
        raise SettingsError("the phone needs .venv-speech: make .venv-speech/.installed")
    ear = settings.data / "speech.sock"
    model = [str(wished["model"])] if wished.get("model") else []
    return [
        Process(
            "speech",
            [str(python), "-m", "channels.phone.speech.server", str(ear), str(settings.data / "speech"), *model],
            {**env, "HF_HUB_OFFLINE": "1", "OMP_WAIT_POLICY": "passive"},
            talk_probe(ear, b"P\0\0\0\0", b"P\0\0\0\0"),
            settings.data / "log" / "speech.log",
            settings.home,
        ),
        Process(
            "audiosocket",
            [sys.executable, "-m", "channels.phone.audiosocket"],
            env,
            talk_probe((host, agi), b"agi_network_script: alive\n\n", b"VERBOSE alive\n"),
            settings.data / "log" / "audiosocket.log",
            settings.home,
        ),
    ]


class EngineProcess(Process):
    """The engine reads the store's address when it starts, since the embedded store picks its own port."""

    def __init__(self, *args: object, settings: Settings, model: Path, port: int) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.settings, self.model, self.port = settings, model, port

    def start(self) -> None:
        store = urlsplit(self.settings.redis_url)
        hours = int(self.settings.section("retention").get("conversation_hours", 24))
        self.env = {
            **self.env,
            "LOTSE_REDIS_HOST": store.hostname or "127.0.0.1",
            "LOTSE_REDIS_PORT": str(store.port or 6379),
            "LOTSE_REDIS_DB": (store.path or "/0").strip("/") or "0",
            "LOTSE_REDIS_USER": store.username or "",
            "LOTSE_REDIS_PASSWORD": store.password or "",
            "LOTSE_TRACKER_SECONDS": str(hours * 3600),
            "LOTSE_ENGINE_SECRET": self.settings.key("engine").hex(),
            **ENGINE_ENV,
        }
        self.command = [
            str(engine_python(self.settings)), "-m", "bot.engine", "run",
            "--interface", "127.0.0.1", "--port", str(self.port), "--model", str(self.model),
            "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
        ]  # fmt: skip
        super().start()


# No telemetry, no GPU, and no thread pool that two cores can't feed; a thread that waits sleeps, since
# spinning beside another busy process makes an encoder six times slower
ENGINE_ENV = {
    "OMP_WAIT_POLICY": "passive",
    "RASA_TELEMETRY_ENABLED": "false",
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "LOG_LEVEL": "WARNING",
}


def _uvicorn(app: str, host: str, port: int) -> list[str]:
    command = [sys.executable, "-m", "uvicorn", app, "--host", host, "--port", str(port), "--no-access-log"]
    # An open event stream must not hold up the end of the process
    return [*command, "--log-level", "warning", "--timeout-graceful-shutdown", "3", *(_factory(app))]


def _factory(app: str) -> list[str]:
    return ["--factory"] if app.endswith(":app") else []


def _store_probe(settings: Settings):  # type: ignore[no-untyped-def]
    def probe() -> bool:
        try:
            with Redis.from_url(settings.redis_url, socket_timeout=2) as client:
                return bool(client.ping())
        except Exception:
            return False

    return probe


def note_running(settings: Settings, running: Supervisor, gateway: str) -> None:
    """Leave the process ids and the address for other commands, and for an operator at three in the morning."""
    note = {"gateway": gateway, "processes": {p.name: p.popen.pid for p in running.processes if p.popen}}
    (settings.data / "running.json").write_text(json.dumps(note, indent=2))
