"""A status in words, and the same as a card. The text alone is complete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel.dates import format_date

from bot.knowledge.offices import hours
from bot.knowledge.procedure import best
from bot.language.messages import base, messages
from bot.settings import Settings
from bot.status.case import CaseStatus, State

# libyaml reads the catalogue in 0.2 s instead of 2
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Named = Mapping[str, Mapping[str, Any]]  # id → what the catalogue says


@dataclass(frozen=True)
class Words:
    """The catalogue's words for what a case refers to by id."""

    procedures: Mapping[str, Mapping[str, str]]
    terms: Mapping[str, Mapping[str, str]]
    offices: Named

    def procedure(self, name: str, language: str) -> str:
        return best(self.procedures.get(name, {}), language)[0] or name

    def term(self, name: str, language: str) -> str:
        return best(self.terms.get(name, {}), language)[0] or name

    def office(self, name: str, language: str) -> str:
        office = self.offices.get(name)
        if office is None:
            return name
        parts = [best(office["names"], language)[0], office.get("address", ""), office.get("phone", "")]
        return ", ".join(str(part) for part in parts if part)


@cache
def _words(catalogue: Path) -> Words:
    procedures = [_read(path) for path in sorted((catalogue / "procedures").glob("*.yml"))]
    return Words(
        {str(each["id"]): each["names"] for each in procedures},
        _read(catalogue / "terms.yml"),
        _read(catalogue / "offices.yml"),
    )


def _read(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=_LOADER)  # noqa: S506 - a safe loader


def words(settings: Settings) -> Words:
    """The words of the authority's own catalogue, read once; none when it has no such catalogue."""
    return _words(settings.catalogue) if (settings.catalogue / "offices.yml").exists() else Words({}, {}, {})


def compose(status: CaseStatus, language: str, known: Words) -> tuple[str, dict[str, Any]]:
    """The text and the card of a status, in the citizen's language."""
    name = status.state.value.replace("_", "-")

    def say(key: str, **args: Any) -> str:
        return messages().text(language, f"status-{key}", args)

    def day(value: date) -> str:
        return str(format_date(value, "long", locale=base(language)))

    of = "callback-" if status.kind == "callback" else ""
    title = known.procedure(status.procedure, language) or say(f"{of}title")
    label = say(f"state-{name}")
    since = say("since", date=day(status.since)) if status.since else ""
    expected = say("expected", date=day(status.expected)) if status.expected else ""
    contact = known.office(status.office, language)
    unnamed = "-unnamed" if status.state is State.WAITING_FOR_YOU and not status.needs and not of else ""
    next_step = "\n".join([say(f"{of}next-{name}{unnamed}"), *_to_do(status, language, known, day)])
    card = {
        "kind": "status",
        "title": title,
        "state": status.state.value,
        "state_label": label,
        "since": day(status.since) if status.since else "",
        "expected": day(status.expected) if status.expected else "",
        "next": next_step,
        "contact": contact,
        "procedure": status.procedure,
    }
    lines = [
        " ".join(filter(None, [f"{title}: {label}", since])),
        expected,
        next_step,
        say("contact", office=contact) if contact else "",
    ]
    return "\n\n".join(line for line in lines if line), {key: value for key, value in card.items() if value}


def _to_do(status: CaseStatus, language: str, known: Words, day: Any) -> list[str]:
    """What is missing and until when; of a decision only where it is to be read."""

    def say(key: str, **args: Any) -> str:
        return messages().text(language, f"status-{key}", args)

    lines = []
    if status.state is State.WAITING_FOR_YOU:
        lines += [f"• {known.term(need, language)}" for need in status.needs]
        lines += [say("due", date=day(status.due))] if status.due else []
    if status.state is State.DECIDED and status.letter:
        lines.append(say("letter", date=day(status.letter)))
    if status.state is State.READY_TO_COLLECT and (office := known.offices.get(status.office)):
        lines += hours(office, language)
    return lines
