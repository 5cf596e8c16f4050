"""Trains the dialogue model, when something it is made of has changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

from bot.settings import Settings, SettingsError

SOURCES = ("config.yml", "domain.yml", "data/rules.yml", "data/nlu", "bot/engine", "bot/knowledge/encoder.py",
           "requirements/engine.txt")  # fmt: skip


class TrainingError(Exception):
    """Rasa refused the data; the message is its last word and names the log."""


def engine_python(settings: Settings) -> Path:
    """The engine's own Python.

    Raises:
        SettingsError: its environment has not been made.
    """
    path = settings.home / ".venv-engine" / "bin" / "python"
    if not path.exists():
        raise SettingsError("the engine's environment is missing: run `make setup`")
    return path


def fingerprint(settings: Settings) -> str:
    """Changes when anything changes that the model is made of."""
    digest = hashlib.sha256()
    for source in SOURCES:
        path = settings.home / source
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix in {".py", ".yml", ".txt"} and file.exists():
                digest.update(str(file.relative_to(settings.home)).encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def model_path(settings: Settings) -> Path:
    """Where the model of the present data is or will be."""
    return settings.models / f"amtslotse-{fingerprint(settings)}.tar.gz"


def current_model(settings: Settings) -> Path:
    """The model to run.

    Raises:
        SettingsError: it has not been trained.
    """
    path = model_path(settings)
    if not path.exists():
        raise SettingsError("there is no model of the present data: run `lotse train`")
    return path


def train(settings: Settings, force: bool = False) -> Path | None:
    """Train, unless the model of the present data is there; returns the new model or None.

    Raises:
        TrainingError: the data or the configuration are faulty.
    """
    path = model_path(settings)
    if path.exists() and not force:
        return None
    log = settings.data / "log" / "train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    from bot.running import ENGINE_ENV

    command = [
        str(engine_python(settings)), "-m", "bot.engine", "train", "--config", "config.yml", "--domain", "domain.yml",
        "--data", "data/nlu", "data/rules.yml", "--out", str(path.parent), "--fixed-model-name", path.name,
        *(["--force"] if force else []),
    ]  # fmt: skip
    env = {
        **os.environ,
        **ENGINE_ENV,
        "PYTHONPATH": str(settings.home),
        "LOTSE_DATA": str(settings.data),
        "LOG_LEVEL": "INFO",
        "OMP_NUM_THREADS": str(os.cpu_count() or 1),
    }
    with log.open("wb") as file:
        code = subprocess.call(  # noqa: S603 - our own command line
            command, cwd=settings.home, env=env, stdout=file, stderr=subprocess.STDOUT
        )
    if code or not path.exists():
        lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
        raise TrainingError(f"{lines[-1] if lines else 'training failed'} (see {log})")
    for old in settings.models.glob("amtslotse-*.tar.gz"):
        if old != path:
            old.unlink()
    return path
