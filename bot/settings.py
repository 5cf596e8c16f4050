"""What an authority has configured: `authority.toml`, and secrets and places from the environment.

Environment:
    LOTSE_HOME        the project folder (default: the folder above this package)
    LOTSE_DATA        where the running system writes (default: `var/` in the project folder)
    LOTSE_AUTHORITY   another authority.toml
    LOTSE_REDIS_URL   a Valkey or Redis server (default: the embedded one)
    LOTSE_SECRET      the key that tokens, vault and sessions are derived from; `lotse up` makes one for the
                      demo and refuses to start with `--no-demo` without it
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import tomllib


class SettingsError(Exception):
    """The configuration can't be used; the message is one line for the operator."""


@dataclass(frozen=True)
class Settings:
    """All of `authority.toml` in `raw`; what several rooms need has a name."""

    home: Path
    data: Path
    raw: dict[str, Any] = field(repr=False)

    def section(self, dotted: str) -> dict[str, Any]:
        """The table `dotted` of authority.toml, empty when absent."""
        table: Any = self.raw
        for name in dotted.split("."):
            table = table.get(name, {}) if isinstance(table, dict) else {}
        return dict(table) if isinstance(table, dict) else {}

    @property
    def languages(self) -> list[str]:
        return list(self.section("languages").get("enabled", ["de", "en"]))

    @property
    def default_language(self) -> str:
        return str(self.section("languages").get("default", "de"))

    @property
    def catalogue(self) -> Path:
        return self.home / str(self.section("knowledge").get("catalogue", "data/catalogue"))

    @property
    def messages(self) -> Path:
        return self.home / "data" / "messages"

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def redis_url(self) -> str:
        """The server to use.

        Raises:
            SettingsError: no server is configured and the embedded one has not been started.
        """
        if url := os.environ.get("LOTSE_REDIS_URL"):
            return url
        note = self.data / "valkey.url"
        if note.exists():
            return note.read_text().strip()
        raise SettingsError("no Valkey is running: start `lotse up` or set LOTSE_REDIS_URL")

    def key(self, purpose: str) -> bytes:
        """32 bytes for one purpose, derived from the one secret (HKDF-like, RFC 5869's extract step)."""
        return hmac.new(self._secret(), purpose.encode(), hashlib.sha256).digest()

    def _secret(self) -> bytes:
        if value := os.environ.get("LOTSE_SECRET"):
            if len(value) < 32:
                raise SettingsError("LOTSE_SECRET is shorter than 32 characters")
            return value.encode()
        path = self.data / "secret"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            # O_EXCL: of two processes that start together one makes the secret, the other reads it
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                pass
            else:
                with os.fdopen(handle, "w") as file:
                    file.write(secrets.token_hex(32))
        return path.read_text().strip().encode()


@cache
def load() -> Settings:
    """The settings of this process, read once.

    Raises:
        SettingsError: authority.toml is missing or is not TOML.
    """
    home = Path(os.environ.get("LOTSE_HOME") or Path(__file__).resolve().parent.parent)
    path = Path(os.environ.get("LOTSE_AUTHORITY") or home / "authority.toml")
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(f"{path} does not exist") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}") from None
    return Settings(home=home, data=Path(os.environ.get("LOTSE_DATA") or home / "var"), raw=raw)
