"""A real Chromium for whoever tests a page: `chromium` (the browser), `page` is made from it by each room."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
from playwright.async_api import Browser, async_playwright, expect

from tests.conftest import own_valkey

expect.set_options(timeout=20_000)  # ms; waiting is not what is tested, and a loaded machine is slow
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def valkey_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server for these tests alone: their gateway works on while the worker's other tests run."""
    yield from own_valkey(tmp_path_factory)


@pytest.fixture(scope="session")
def chromium_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Debian's Chromium, started once a worker: to start it takes longer than most tests. Yields its address."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing; in CI the browser tests must run")
        pytest.skip("Chromium is missing: apt-get install chromium")
    config = tmp_path_factory.mktemp("chromium") / "launch.json"
    wanted = {"executablePath": path, "args": ARGUMENTS, "headless": True, "wsPath": f"/{secrets.token_hex(8)}"}
    config.write_text(json.dumps(wanted), encoding="utf-8")
    command = [sys.executable, "-m", "playwright", "launch-server", "--browser", "chromium", "--config", str(config)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert process.stdout
    address = process.stdout.readline().strip()
    assert address.startswith("ws://"), address
    yield address
    os.killpg(process.pid, signal.SIGTERM)  # the browser and its driver too
    process.wait(20)


@pytest.fixture
async def chromium(chromium_server: str) -> AsyncIterator[Browser]:
    """The browser, with contexts of this test's own."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect(chromium_server)
        yield browser
        await browser.close()
