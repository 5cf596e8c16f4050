"""A real speech process for tests and measurements."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from pathlib import Path

from bot.supervisor import talk_probe

HOME = Path(__file__).resolve().parents[3]
PYTHON = HOME / ".venv-speech" / "bin" / "python"
WEIGHTS = HOME / "var" / "speech"  # put together once for all
LOADING = 120  # seconds on a slow machine


def no_files() -> None:
    """In a child: from now on the kernel refuses every byte to every file."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))


class SpeechProcess:
    """Listens at `socket` after `start`; `kill` as the kernel would."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "speech.sock"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, sealed: bool = False) -> None:
        """Start and wait until it answers; sealed: without the right to write any file."""
        assert PYTHON.exists(), "the speech environment is missing: make .venv-speech/.installed"
        env = {**os.environ, "PYTHONPATH": str(HOME), "HF_HUB_OFFLINE": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        if sealed:  # the weights it can then no longer write
            subprocess.run([PYTHON, "-m", "channels.phone.speech.weights", WEIGHTS], cwd=HOME, env=env, check=True)
        self.process = subprocess.Popen(
            [PYTHON, "-m", "channels.phone.speech.server", self.socket, WEIGHTS],
            cwd=HOME,
            env=env,
            stderr=subprocess.DEVNULL,
            preexec_fn=no_files if sealed else None,
        )
        answers = talk_probe(self.socket, b"P\0\0\0\0", b"P\0\0\0\0")
        end = time.monotonic() + LOADING
        while not (self.socket.exists() and answers()):
            assert self.process.poll() is None, "the speech process has ended"
            assert time.monotonic() < end, "the speech process does not answer"
            time.sleep(0.05)

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None
