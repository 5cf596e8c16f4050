"""The service JSON of Munich and Berlin (`{"data": [service, …]}`)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources.fees import fees
from bot.knowledge.sources.record import LONGEST, Records, plain, read_html, read_json, safe_url

# fields with prose, and the part they are about
FIELDS = {
    "description": "general",
    "prerequisites": "eligibility",
    "requirements": "documents",
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
    if not (name := plain(raw.get("name"))):
        return "no name"
    meta = raw["meta"] if isinstance(raw.get("meta"), dict) else {}
    language = str(meta.get("locale") or "de")
    found: list[Section] = []
    for key, part in FIELDS.items():
        for html in _prose(raw.get(key)):
            if len(html) > LONGEST:
                return f"{key} is longer than {LONGEST} characters"
            page = read_html(html)
            found += [Section(part, {language: text}, {language: head}) for head, text in page.sections]
    facts = _facts(raw, language)
    priced = [section for section in found if section.part == "cost"]
    lines = [line for section in priced for line in section.text[language].splitlines()]
    if not any(section.heading[language] for section in priced) and (known := fees(lines, language)):
        facts["fees"] = known
        found = [section for section in found if section.part != "cost"]  # the facts say all of it
    words = [plain(word) for word in str(meta.get("keywords") or "").split(",")]
    return Procedure(
        id=str(raw["id"]),
        names={language: name},
        synonyms={language: list(dict.fromkeys(filter(None, words)))},
        sections=found,
        facts=facts,
        leika=str(raw.get("leika") or ""),
        url=_address(meta.get("url"), raw),
        as_of=str(meta.get("lastupdate") or "")[:10],
    )


def _facts(raw: Mapping[str, Any], language: str) -> dict[str, Any]:
    forms = _links(raw.get("forms"), language)
    named = {each["url"] for each in forms}
    known = {
        "forms": forms,
        "links": [each for each in _links(raw.get("links"), language) if each["url"] not in named],
        "offices": _offices(raw, language),
        "appointment": _appointment(raw),
    }
    return {key: value for key, value in known.items() if value}


def _links(value: Any, language: str) -> list[dict[str, Any]]:
    rows = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
    found = {
        url: {"text": {language: plain(each.get("name")) or url}, "url": url}
        for each in rows
        if (url := safe_url(each.get("link")))
    }
    return list(found.values())


def _offices(raw: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
    """Where the service is offered: each place once, by its own name or its authority's."""
    rows = raw["locations"] if isinstance(raw.get("locations"), list) else []
    found: dict[str, dict[str, Any]] = {}
    for each in (row for row in rows if isinstance(row, dict)):
        authority = each.get("authority") if isinstance(each.get("authority"), dict) else {}
        name = plain(each.get("name")) or plain((authority or {}).get("name"))
        if name and name not in found:
            place = {"id": str(each.get("location") or name), "names": {language: name}}
            found[name] = {**place, **({"url": url} if (url := safe_url(each.get("url"))) else {})}
    if not found:
        authorities = raw["authorities"] if isinstance(raw.get("authorities"), list) else []
        for each in (row for row in authorities if isinstance(row, dict)):
            if name := plain(each.get("name")):
                found[name] = {"id": str(each.get("id") or name), "names": {language: name}}
    return list(found.values())


def _appointment(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Where an appointment can be booked; whether one is needed the format does not say."""
    places = raw["locations"] if isinstance(raw.get("locations"), list) else []
    offered = any(
        isinstance(place, dict)
        and isinstance(place.get("appointment"), dict)
        and place["appointment"].get("allowed") is True
        for place in places
    )
    link = raw["appointment"].get("link") if isinstance(raw.get("appointment"), dict) else ""
    return {"url": url} if offered and (url := _address(link, raw)) else {}


def _address(value: Any, raw: Mapping[str, Any]) -> str:
    return safe_url(str(value or "").replace("{serviceId}", str(raw["id"])))


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
