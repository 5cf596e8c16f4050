"""Processes are started in order, watched, started again when they die or hang, and all ended."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.supervisor import Process, StartError, Supervisor, free_port, http_probe, taken

SERVE = "import http.server, sys; http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), http.server.SimpleHTTPRequestHandler).serve_forever()"  # noqa: E501


def server(name: str, folder: Path, **more: float) -> Process:
    port = free_port()
    command = [sys.executable, "-c", SERVE, str(port)]
    probe = http_probe(f"http://127.0.0.1:{port}/")
    return Process(name, command, dict(os.environ), probe, folder / f"{name}.log", folder, **more)


def until(condition: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def test_all_are_ready_after_the_start_and_gone_after_the_end(tmp_path: Path) -> None:
    one, two = server("one", tmp_path), server("two", tmp_path)
    running = Supervisor([[one], [two]], lambda line: None)
    running.start()
    assert one.alive
    assert two.alive
    assert one.started < two.started
    running.stop()
    assert not one.alive
    assert not two.alive


def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    one = server("one", tmp_path)
    running = Supervisor([[one]], lambda line: None)
    running.start()
    assert one.popen
    first = one.popen.pid
    watching = threading.Thread(target=running.watch, daemon=True)
    watching.start()
    os.kill(first, signal.SIGKILL)
    assert until(lambda: one.popen is not None and one.popen.pid != first and one.ready)
    running.stop()


def test_a_process_that_ends_at_once_is_told_with_its_last_word(tmp_path: Path) -> None:
    broken = Process(
        "broken",
        [sys.executable, "-c", "print('no such model'); raise SystemExit(3)"],
        dict(os.environ),
        lambda: False,
        tmp_path / "broken.log",
        tmp_path,
    )
    running = Supervisor([[broken]], lambda line: None)
    with pytest.raises(StartError, match="broken ended while starting: no such model"):
        running.start()


def test_one_that_is_never_ready_is_given_up(tmp_path: Path) -> None:
    slow = server("slow", tmp_path, patience=0.5)
    slow.probe = lambda: False
    running = Supervisor([[slow]], lambda line: None)
    with pytest.raises(StartError, match="not ready"):
        running.start()
    running.stop()


def test_a_taken_port_is_seen(tmp_path: Path) -> None:
    one = server("one", tmp_path)
    running = Supervisor([[one]], lambda line: None)
    assert not taken(int(one.command[-1]))
    running.start()
    assert taken(int(one.command[-1]))
    running.stop()
