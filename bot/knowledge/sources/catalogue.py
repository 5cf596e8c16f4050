"""Our own catalogue: `procedures/*.yml`, `offices.yml`, `terms.yml` (docs/catalogue.md)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources.record import Records, read_text

ABOUT = "about.yml"  # what the catalogue says of itself
LABELLED = (
    "documents",
    "cost",
    "duration",
    "deadline",
    "where",
    "how",
    "online",
    "eligibility",
    "legal",
    "appointment",
)
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PARTS = frozenset({"general", *LABELLED})


def read_yaml(path: Path) -> dict[str, Any]:
    """Raises: SourceError: no YAML, no mapping, or it refers to itself (a few lines may so stand for millions)."""
    try:
        text = read_text(path)
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=_LOADER)):
            raise SourceError(f"{path.name}: anchors and aliases (& and *) are not allowed")
        raw = yaml.load(text, Loader=_LOADER)  # noqa: S506 (a safe loader, written in C)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise SourceError(f"{path.name}: {' '.join(str(error).split())}") from None
    if not isinstance(raw, dict):
        raise SourceError(f"{path.name}: not a mapping")
    return raw


def is_demo(path: Path) -> bool:
    """Whether the catalogue in `path` is of an authority that does not exist."""
    try:
        return (path / ABOUT).exists() and read_yaml(path / ABOUT).get("demo") is True
    except SourceError:
        return False


def read(path: Path) -> Records:
    """Raises: SourceError: terms or offices can't be read."""
    terms, offices = read_yaml(path / "terms.yml"), read_yaml(path / "offices.yml")
    for file in sorted((path / "procedures").glob("*.yml")):
        try:
            yield file.stem, _procedure(read_yaml(file), terms, offices)
        except (SourceError, KeyError, TypeError, ValueError, AttributeError) as error:
            yield file.stem, f"{type(error).__name__}: {error}"


def _procedure(raw: dict[str, Any], terms: dict[str, Any], offices: dict[str, Any]) -> Procedure:
    sections = [Section(str(each["part"]), dict(each["text"])) for each in raw.get("sections", [])]
    if unknown := {section.part for section in sections} - PARTS:
        raise ValueError(f"unknown part {', '.join(sorted(unknown))}")

    def said(name: str) -> str:
        return str(raw.get(name) or "")

    facts = _resolve(raw.get("facts") or {}, terms)
    if raw.get("steps"):
        facts["steps"] = _resolve(raw["steps"], terms)
    facts["offices"] = [{"id": name, **offices[name]} for name in facts.get("offices", [])]
    return Procedure(
        id=str(raw["id"]),
        names=dict(raw["names"]),
        summary=dict(raw.get("summary") or {}),
        synonyms=dict(raw.get("synonyms") or {}),
        sections=sections,
        facts=facts,
        url=str((raw.get("source") or {}).get("url") or ""),
        area=said("area"),
        topic=said("topic"),
        leika=said("leika"),
        as_of=said("as_of"),
        last_review=said("last_review"),
        valid_from=said("valid_from"),
        valid_until=said("valid_until"),
    )


def _resolve(value: Any, terms: dict[str, Any]) -> Any:
    """Every `{term: key}` gets its `text`; dates become ISO text, as JSON has none."""
    if isinstance(value, dict):
        found = {key: _resolve(each, terms) for key, each in value.items()}
        if "term" in value:
            if value["term"] not in terms:
                raise ValueError(f"unknown term {value['term']}")
            found["text"] = terms[value["term"]]
        return found
    if isinstance(value, list):
        return [_resolve(each, terms) for each in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
