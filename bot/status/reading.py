"""Reads what case systems answer, and calls what can't be read a fault of theirs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.status.case import BackendError, State
from bot.status.http import Page

_CODE = re.compile(r"[A-Za-z0-9._-]{1,60}")


def as_json(page: Page) -> Any:
    """The JSON of a page that says it is JSON (`application/json`, `application/problem+json`, …).

    Raises:
        BackendError: it isn't.
    """
    if not page.media_type.endswith(("/json", "+json")):
        raise BackendError("answers no JSON")
    try:
        return json.loads(page.body)
    except ValueError:
        raise BackendError("answers broken JSON") from None


def part(value: Any, *path: str | int) -> Any:
    """What lies at `path` inside JSON, None when there is nothing."""
    for step in path:
        if isinstance(value, Mapping) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def day(text: Any, zone: ZoneInfo) -> date | None:
    """The day, in the authority's own time zone, of an ISO date or time; None when there is none.

    Raises:
        BackendError: it is something else.
    """
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        raise BackendError("answers a date that is none") from None
    return (moment.astimezone(zone) if moment.tzinfo else moment).date()


def code(value: Any) -> str:
    """An error code fit for the log: a short word, or nothing."""
    text = str(value or "")
    return text if _CODE.fullmatch(text) else "?"


def states(table: Mapping[str, str]) -> dict[str, State]:
    """A system's words → canonical states.

    Raises:
        ValueError: one of them is no canonical state.
    """
    return {word: State(state) for word, state in table.items()}
