"""Starts the processes of a running Amtslotse in order, watches them, starts again what dies, ends them all."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

Probe = Callable[[], bool]
GRACE = 10.0  # seconds between SIGTERM and SIGKILL
HUNG = 6  # failed probes in a row after which a process counts as hung
BACKOFF = (0.0, 1.0, 2.0, 5.0, 10.0)  # seconds before the n-th restart in a row


class StartError(Exception):
    """A process did not become ready; the message names it and its log."""


@dataclass
class Process:
    """One supervised process.

    Attributes:
        probe: says whether it is ready; asked every second for as long as it runs.
        patience: seconds that it may take to become ready.
    """

    name: str
    command: list[str]
    env: dict[str, str]
    probe: Probe
    log: Path
    cwd: Path
    patience: float = 120.0
    popen: subprocess.Popen[bytes] | None = None
    ready: bool = False
    started: float = 0.0
    failures: int = 0
    restarts: int = 0

    def start(self) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as file:
            self.popen = subprocess.Popen(  # noqa: S603 - our own command lines
                self.command,
                env=self.env,
                cwd=self.cwd,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )
        self.started, self.ready, self.failures = time.monotonic(), False, 0

    @property
    def alive(self) -> bool:
        return self.popen is not None and self.popen.poll() is None

    def stop(self) -> None:
        """SIGTERM to the whole group, SIGKILL to what is left."""
        if self.popen is None:
            return
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.popen.pid, number)
            except ProcessLookupError:
                break
            try:
                self.popen.wait(GRACE)
                break
            except subprocess.TimeoutExpired:
                continue


@dataclass
class Supervisor:
    """All processes, in the order in which they are started; those of one stage start together."""

    stages: list[list[Process]]
    say: Callable[[str], None]
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def processes(self) -> list[Process]:
        return [process for stage in self.stages for process in stage]

    def start(self) -> None:
        """Start stage after stage, each when the one before is ready.

        Raises:
            StartError: a process died at once or was not ready in time.
        """
        for stage in self.stages:
            for process in stage:
                process.start()
            for process in stage:
                self._await_ready(process)

    def _await_ready(self, process: Process) -> None:
        while not self.stopping.is_set():
            if process.probe():
                process.ready = True
                self.say(f"{process.name} is ready ({time.monotonic() - process.started:.0f} s)")
                return
            if not process.alive:
                raise StartError(f"{process.name} ended while starting: {_last_line(process.log)}")
            if time.monotonic() - process.started > process.patience:
                raise StartError(f"{process.name} was not ready in {process.patience:.0f} s, see {process.log}")
            time.sleep(0.1)

    def watch(self, restarted: Callable[[], None] = lambda: None) -> None:
        """Until told to stop: start again what has died or hangs, and tell of it."""
        while not self.stopping.wait(0.5):
            before = [process.popen for process in self.processes]
            for process in self.processes:
                self._check(process)
            if before != [process.popen for process in self.processes]:
                restarted()

    def _check(self, process: Process) -> None:
        if not process.alive:
            pause = BACKOFF[min(process.restarts, len(BACKOFF) - 1)]
            if time.monotonic() - process.started < pause:
                return
            self.say(f"{process.name} has ended, starting it again")
            process.restarts += 1
            process.start()
        elif process.probe():
            if not process.ready:
                self.say(f"{process.name} is ready again")
            process.ready, process.failures = True, 0
            if time.monotonic() - process.started > 60:
                process.restarts = 0
        elif process.ready:
            process.failures += 1
            if process.failures >= HUNG:
                self.say(f"{process.name} does not answer, starting it again")
                process.stop()
        elif time.monotonic() - process.started > process.patience:
            process.stop()

    def stop(self) -> None:
        """End everything, last started first."""
        self.stopping.set()
        for stage in reversed(self.stages):
            threads = [threading.Thread(target=process.stop) for process in stage]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


def http_probe(url: str) -> Probe:
    """Ready when `url` answers 200."""
    client = httpx.Client(timeout=5, trust_env=False)

    def probe() -> bool:
        try:
            return client.get(url).status_code == 200
        except httpx.HTTPError:
            return False

    return probe


def talk_probe(address: Path | tuple[str, int], question: bytes, answer: bytes) -> Probe:
    """Ready when whoever listens at a Unix socket, or at a port, gives this answer to this question."""

    def probe() -> bool:
        family = socket.AF_UNIX if isinstance(address, Path) else socket.AF_INET
        with socket.socket(family) as sock:
            sock.settimeout(5)
            try:
                sock.connect(str(address) if isinstance(address, Path) else address)
                sock.sendall(question)
                return sock.recv(len(answer)) == answer
            except OSError:
                return False

    return probe


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def taken(port: int) -> bool:
    """Whether somebody listens on this loopback port."""
    with socket.socket() as sock:
        sock.settimeout(0.5)
        return sock.connect_ex(("127.0.0.1", port)) == 0


def _last_line(log: Path) -> str:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return f"{lines[-1] if lines else 'no word'} (see {log})"


def _die_with_parent() -> None:
    """On Linux a child ends when the supervisor is killed (prctl(2), PR_SET_PDEATHSIG)."""
    try:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    except (AttributeError, OSError):
        return
