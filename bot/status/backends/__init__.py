"""The case systems that an authority has, and which of them knows a file number. One module a standard."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal, Protocol

from bot.privacy.file_numbers import file_number
from bot.settings import Settings, SettingsError
from bot.status.case import Found

Factor = Literal["birth_date", "pin", "none"]
KINDS = ("rest", "open311", "zgw", "xroad", "fit_connect", "callback")


class Backend(Protocol):
    """What every module of this package offers by its function `open(name, table, settings)`."""

    async def find(self, file_number: str) -> Found | None:
        """The case, None when there is none of this number.

        Raises:
            BackendError: the system can't be asked now.
        """

    async def close(self) -> None: ...


@dataclass(frozen=True)
class Known:
    """A backend of authority.toml: `[status.backends.<name>]`."""

    name: str
    backend: Backend
    pattern: str
    factor: Factor
    example: str

    def canonical(self, text: str) -> str | None:
        """The file number as the authority writes it; None when it isn't one of this backend's."""
        given = text.strip()
        if re.fullmatch(self.pattern, given):
            return given
        for start, end, number in file_number(self.pattern).find(given):
            if end - start == len(given):
                return number
        return None


class Backends:
    """All of them, tried by pattern in the order of authority.toml."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.known = list(known)

    def of(self, text: str) -> tuple[Known, str] | None:
        """The backend of a file number and the number in its own form."""
        for known in self.known:
            if canonical := known.canonical(text):
                return known, canonical
        return None

    async def close(self) -> None:
        for known in self.known:
            await known.backend.close()


def open_backends(settings: Settings) -> Backends:
    """The backends of authority.toml.

    Raises:
        SettingsError: one of them is described wrongly.
    """
    tables = settings.section("status.backends")
    return Backends(_open(name, table, settings) for name, table in tables.items())


def _open(name: str, table: dict[str, Any], settings: Settings) -> Known:
    where = f"authority.toml: [status.backends.{name}]"
    kind, factor = str(table.get("kind")), str(table.get("second_factor", "birth_date"))
    if kind not in KINDS:
        raise SettingsError(f"{where}: kind must be one of {', '.join(KINDS)}")
    module = import_module(f"bot.status.backends.{kind}")
    if factor not in module.FACTORS:
        raise SettingsError(f"{where}: second_factor must be {' or '.join(module.FACTORS)}")
    try:
        pattern = re.compile(str(table["pattern"])).pattern
        backend = module.open(name, table, settings)
    except KeyError as error:
        raise SettingsError(f"{where}: {error.args[0]} is missing") from None
    except (re.error, ValueError) as error:
        raise SettingsError(f"{where}: {error}") from None
    return Known(name, backend, pattern, factor, str(table.get("example", "")))  # type: ignore[arg-type]


def secret(value: str, settings: Settings) -> str:
    """A configured value: `env:NAME` from the environment, `key:purpose` derived from our secret, or plain.

    Raises:
        ValueError: the environment has no such variable.
    """
    source, colon, name = value.partition(":")
    if colon and source == "env":
        if not os.environ.get(name):
            raise ValueError(f"the environment variable {name} is not set")
        return os.environ[name]
    return settings.key(name).hex() if colon and source == "key" else value
