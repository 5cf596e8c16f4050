"""What an editor should look at in a catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.knowledge.procedure import Procedure
from bot.knowledge.sources import open_source

REVIEW_DAYS = 365
EXPECTED = ("documents", "fees", "offices", "legal")


@dataclass(frozen=True)
class Finding:
    level: str  # error or warning
    procedure: str
    text: str


def check(catalogue: Path, languages: Sequence[str], today: date) -> list[Finding]:
    """Raises: SourceError: the catalogue can't be read at all."""
    source = open_source(f"catalogue:{catalogue}")
    broken = [Finding("error", name, reason) for name, reason in source.skipped]
    return broken + [finding for each in source.procedures for finding in _findings(each, languages, today)]


def _findings(procedure: Procedure, languages: Sequence[str], today: date) -> list[Finding]:
    def warn(text: str) -> Finding:
        return Finding("warning", procedure.id, text)

    found: list[Finding] = []
    for kind, texts in (("name", procedure.names), ("summary", procedure.summary)):
        if missing := [language for language in languages if not texts.get(language)]:
            found.append(warn(f"no {kind} in {', '.join(missing)}"))
    if absent := [name for name in EXPECTED if not procedure.facts.get(name)]:
        found.append(warn(f"no {', '.join(absent)}"))
    try:
        if procedure.valid_until and date.fromisoformat(procedure.valid_until) < today:
            found.append(Finding("error", procedure.id, f"expired on {procedure.valid_until}"))
        if not procedure.last_review:
            found.append(warn("never reviewed"))
        elif (today - date.fromisoformat(procedure.last_review)).days > REVIEW_DAYS:
            found.append(warn(f"last reviewed on {procedure.last_review}"))
    except ValueError as error:
        found.append(Finding("error", procedure.id, str(error)))
    return found
