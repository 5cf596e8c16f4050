"""The service JSON of Munich and Berlin (`{"data": [service, …]}`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources.record import LONGEST, Records, read_json, sections

# fields with prose, and the part they are about
FIELDS = {
    "description": "general",
    "requirements": "eligibility",
    "prerequisites": "documents",
    "fees": "cost",
    "process_time": "duration",
    "legal": "legal",
}


def read(path: Path) -> Records:
    """Raises: SourceError."""
    raw = read_json(path)
    services = raw.get("data") if isinstance(raw, dict) else None
    if not isinstance(services, list):
        raise SourceError(f"{path}: no list of services under `data`")
    for number, service in enumerate(services, 1):
        name = str(service.get("id") or "") if isinstance(service, dict) else ""
        yield name or f"service {number}", _service(service)


def _service(raw: Any) -> Procedure | str:
    if not isinstance(raw, dict) or not raw.get("id"):
        return "id is missing"
    name = str(raw.get("name") or "").strip()
    if not name:
        return "no name"
    meta = raw["meta"] if isinstance(raw.get("meta"), dict) else {}
    language = str(meta.get("locale") or "de")
    found: list[Section] = []
    for key, part in FIELDS.items():
        for html in _prose(raw.get(key)):
            if len(html) > LONGEST:
                return f"{key} is longer than {LONGEST} characters"
            found += [Section(part, {language: text}, {language: head}) for head, text in sections(html)]
    words = [word.strip() for word in str(meta.get("keywords") or "").split(",")]
    return Procedure(
        id=str(raw["id"]),
        names={language: name},
        synonyms={language: [word for word in words if word]},
        sections=found,
        leika=str(raw.get("leika") or ""),
        url=str(meta.get("url") or "").replace("{serviceId}", str(raw["id"])),
        as_of=str(meta.get("lastupdate") or "")[:10],
    )


def _prose(value: Any) -> list[str]:
    """The texts in a field, which is HTML or a list of `{"name", "description"}`."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [
            f"<p>{each.get('name') or ''}</p>{each.get('description') or ''}"
            for each in value
            if isinstance(each, dict)
        ]
    return []
