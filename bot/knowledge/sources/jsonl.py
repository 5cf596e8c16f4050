"""JSON lines: `{"id", "language", "area"?, "title"?, "text"}`; lines of one id are its language versions."""

from __future__ import annotations

import json
from pathlib import Path

from bot.knowledge.procedure import Procedure, Section
from bot.knowledge.sources.record import LONGEST, Records, read_text


def read(path: Path) -> Records:
    """Raises: SourceError."""
    merged: dict[str, Procedure] = {}
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (json.JSONDecodeError, RecursionError):
            yield f"line {number}", "not JSON"
            continue
        if not isinstance(row, dict) or not all(
            isinstance(row.get(key), str) and row[key] for key in ("id", "language", "text")
        ):
            yield f"line {number}", "id, language or text is missing"
            continue
        name, language, text = row["id"], row["language"], row["text"]
        if len(text) > LONGEST:
            yield name, f"longer than {LONGEST} characters"
            continue
        title = str(row.get("title") or text.split("\n")[0][:120])
        known = merged.get(name)
        if known and language in known.names:
            yield name, "this id occurs twice in one language"
            continue
        known = known or Procedure(name, {}, area=str(row.get("area") or ""))
        known.names[language] = title
        known.sections.append(Section("general", {language: text.removeprefix(title).strip() or title}))
        merged[name] = known
    yield from merged.items()
