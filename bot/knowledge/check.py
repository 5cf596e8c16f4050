"""What an editor should look at in a catalogue: what is wrong (errors) and what could be better (warnings)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx

from bot.knowledge import readability
from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.sources import open_source
from bot.knowledge.sources.catalogue import read_yaml
from bot.knowledge.sources.record import safe_url

REVIEW_DAYS = 365
EXPECTED = ("documents", "fees", "offices", "legal")
SOURCED = ("fees", "deadlines")  # facts that must say where they are from and of when
UNITS = frozenset({"days", "weeks", "months", "years"})
TEXTS = frozenset({"names", "synonyms", "summary", "sections", "topic"})
DATES = frozenset({"as_of", "valid_from", "valid_until", "last_review"})
KEYS = TEXTS | DATES | {"id", "leika", "area", "facts", "steps", "source"}
FACTS = frozenset({"documents", "eligibility", "fees", "deadlines", "duration", "offices"}) | {
    "online",
    "appointment",
    "legal",
    "forms",
    "links",
}
TIMEOUT = 5.0  # seconds for one internal link

Kind = Literal[
    "schema", "expired", "dead link", "link not checked", "language", "fact", "source", "review", "readability"
]
ERRORS = frozenset({"schema", "expired", "dead link"})


@dataclass(frozen=True)
class Finding:
    kind: Kind
    procedure: str
    text: str

    @property
    def level(self) -> str:
        return "error" if self.kind in ERRORS else "warning"


def check_catalogue(folder: Path, languages: Sequence[str], today: date) -> list[Finding]:
    """All that can be said of an own catalogue without asking the network.

    Raises: SourceError: it can't be read at all.
    """
    source = open_source(f"catalogue:{folder}")
    broken = [Finding("schema", name, reason) for name, reason in source.skipped]
    return [*broken, *_files(folder), *check(source.procedures, languages, today)]


def check(procedures: Iterable[Procedure], languages: Sequence[str], today: date) -> list[Finding]:
    return [finding for each in procedures for finding in _findings(each, languages, today)]


def _files(folder: Path) -> Iterator[Finding]:
    """Keys that nothing reads: a misspelt one would be left out without a word."""
    for path in sorted((folder / "procedures").glob("*.yml")):
        try:
            raw = read_yaml(path)
        except SourceError:
            continue  # reported as broken already
        facts = raw.get("facts")
        unknown = sorted(map(str, raw.keys() - KEYS)) + sorted(map(str, (facts.keys() if facts else set()) - FACTS))
        if unknown:
            yield Finding("schema", path.stem, f"unknown field {', '.join(unknown)}")
        if str(raw.get("id")) != path.stem:
            yield Finding("schema", path.stem, f"the id is {raw.get('id')}, unlike the file's name")


def _findings(procedure: Procedure, languages: Sequence[str], today: date) -> Iterator[Finding]:
    def found(kind: Kind, text: str) -> Finding:
        return Finding(kind, procedure.id, text)

    yield from (found("schema", text) for text in _malformed(procedure))
    for kind, texts in (("name", procedure.names), ("summary", procedure.summary)):
        if missing := [language for language in languages if not texts.get(language)]:
            yield found("language", f"no {kind} in {', '.join(missing)}")
    for part, missing in _half_translated(procedure, languages).items():
        yield found("language", f"{part}: a fact has no text in {', '.join(missing)}")
    if absent := [name for name in EXPECTED if not procedure.facts.get(name)]:
        yield found("fact", f"no {', '.join(absent)}")
    for name in SOURCED:
        for fact in procedure.facts.get(name) or []:
            lacking = [key for key in ("source", "as_of") if not fact.get(key) and not fact.get("municipal")]
            if lacking:
                yield found("source", f"{name}: {_short(fact)} has no {' and no '.join(lacking)}")
    if _is_date(procedure.valid_until) and date.fromisoformat(procedure.valid_until) < today:
        yield found("expired", f"not valid since {procedure.valid_until}")
    if not procedure.last_review:
        yield found("review", "never reviewed")
    elif _is_date(procedure.last_review) and (today - date.fromisoformat(procedure.last_review)).days > REVIEW_DAYS:
        yield found("review", f"last reviewed on {procedure.last_review}")
    yield from (found("readability", text) for text in readability.remarks(procedure))


def _malformed(procedure: Procedure) -> Iterator[str]:
    """Values that the answers could not be made of."""
    for name in ("as_of", "last_review", "valid_from", "valid_until"):
        value = getattr(procedure, name)
        if value and not _is_date(value):
            yield f"{name}: {value!r} is no date (2026-12-31)"
    facts = procedure.facts
    for name in ("documents", "eligibility", "fees", "deadlines", "offices", "legal", "steps", "forms", "links"):
        rows = facts.get(name) or []
        if not isinstance(rows, list) or not all(isinstance(each, Mapping) for each in rows):
            yield f"{name}: not a list of mappings"
            return
    for fee in facts.get("fees") or []:
        amounts = [str(fee[key]) for key in ("amount", "min", "max") if key in fee]
        if not amounts and not fee.get("text"):
            yield f"fees: {_short(fee)} names no amount"
        if bad := [amount for amount in amounts if not _is_amount(amount)]:
            yield f"fees: {bad[0]!r} is no amount (12.50)"
        if not re.fullmatch(r"[A-Z]{3}", str(fee.get("currency", "EUR"))):
            yield f"fees: {fee.get('currency')!r} is no currency (EUR)"
    for span in [*(facts.get("deadlines") or []), *([facts["duration"]] if facts.get("duration") else [])]:
        if span.get("unit", "days") not in UNITS:
            yield f"{span['unit']!r} is no unit of time ({', '.join(sorted(UNITS))})"
    yield from (f"{url!r} is no address" for url in _addresses(procedure) if not safe_url(url))


def _addresses(procedure: Procedure) -> list[str]:
    """Every address that a citizen may be shown."""
    found: list[str] = [procedure.url, *procedure.urls.values()]

    def collect(value: Any) -> None:
        if isinstance(value, Mapping):
            found.extend(str(each) for key, each in value.items() if key == "url" and each)
            for each in value.values():
                collect(each)
        elif isinstance(value, list):
            for each in value:
                collect(each)

    collect(procedure.facts)
    return list(dict.fromkeys(filter(None, found)))


def check_links(procedures: Iterable[Procedure], website: str) -> list[Finding]:
    """Ask for every address on the authority's own website; those of others are not asked for.

    A website that doesn't answer at all is said once and is no error: the check may run where it can't be reached.
    """
    host = urlsplit(website).netloc
    wanted: dict[str, str] = {}
    for procedure in procedures:
        for url in _addresses(procedure):
            if host and urlsplit(url).netloc == host:
                wanted.setdefault(url, procedure.id)
    found: list[Finding] = []
    with httpx.Client(timeout=TIMEOUT, follow_redirects=True, max_redirects=3, trust_env=False) as client:
        for url, procedure_id in wanted.items():
            try:
                with client.stream("GET", url) as answer:
                    if answer.status_code in (404, 410) or answer.status_code >= 500:
                        found.append(Finding("dead link", procedure_id, f"{url} (HTTP {answer.status_code})"))
            except httpx.TransportError as error:
                reason = f"{host} does not answer ({type(error).__name__}): its {len(wanted)} links were not checked"
                return [*found, Finding("link not checked", "", reason)]
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                found.append(Finding("dead link", procedure_id, f"{url} ({type(error).__name__})"))
    return found


def _half_translated(procedure: Procedure, languages: Sequence[str]) -> dict[str, list[str]]:
    """By kind of fact, the languages in which some of its texts are missing."""
    found: dict[str, set[str]] = {}

    def collect(name: str, value: Any) -> None:
        if isinstance(value, Mapping):
            if isinstance(value.get("text"), Mapping):
                found.setdefault(name, set()).update(code for code in languages if not value["text"].get(code))
            for each in value.values():
                collect(name, each)
        elif isinstance(value, list):
            for each in value:
                collect(name, each)

    for name, value in procedure.facts.items():
        collect(name, value)
    return {name: [code for code in languages if code in missing] for name, missing in found.items() if missing}


def _short(fact: Mapping[str, Any]) -> str:
    condition = ((fact.get("condition") or fact.get("event") or {}).get("text") or {}).get("de", "")
    amount = fact.get("amount") or "–".join(str(fact[key]) for key in ("min", "max") if key in fact)
    return " ".join(filter(None, [str(amount), str(fact.get("unit") or ""), condition])) or "an entry"


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_amount(value: str) -> bool:
    try:
        return Decimal(value).is_finite() and Decimal(value) >= 0
    except InvalidOperation:
        return False
