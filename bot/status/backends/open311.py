"""Reports by citizens (a pothole, a broken lamp) in a system that speaks Open311 GeoReport v2.

The standard has no identity check: who knows a report's number may see it. So only what the standard makes public
is read, and never the description or the place. https://wiki.open311.org/GeoReport_v2/

    kind = "open311"
    second_factor = "none"
    url = "https://reports.example/open311/v2"
    jurisdiction = "city.example"     optional, `jurisdiction_id`
    format = "json"                   or "xml"
    states = { … }                    optional: for servers with more words than `open` and `closed`
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from bot.desk.hours import zone
from bot.settings import Settings
from bot.status.case import BackendError, CaseStatus, Found, State
from bot.status.http import Fetcher, Page, Reader, tls
from bot.status.reading import as_json, code, day, states

FACTORS = ("none",)
STATES = {"open": "in_progress", "closed": "closed"}
Entry = dict[str, Any]


@dataclass(frozen=True)
class Open311:
    """One GeoReport v2 endpoint."""

    fetcher: Reader
    url: str
    jurisdiction: str
    format: str
    states: dict[str, State]
    zone: ZoneInfo

    async def find(self, file_number: str) -> Found | None:
        page = await self.fetcher.get(
            f"{self.url}/requests/{quote(file_number, safe='')}.{self.format}",
            params={"jurisdiction_id": self.jurisdiction} if self.jurisdiction else None,
        )
        entries = _xml(page) if self.format == "xml" else _json(page)
        errors = [entry for entry in entries if "code" in entry and "service_request_id" not in entry]
        codes = [str(error["code"]) for error in errors]
        if page.status == 404 or "404" in codes or (page.status == 200 and not entries):
            return None
        if errors or page.status != 200:
            raise BackendError(f"error {code(codes[0] if codes else '')}", status=page.status)
        return self._read(entries, file_number)

    def _read(self, entries: list[Entry], file_number: str) -> Found:
        if [str(entry.get("service_request_id")) for entry in entries] != [file_number]:
            raise BackendError("answers with another report")
        entry = entries[0]
        status = CaseStatus(
            state=self.states.get(str(entry.get("status", "")).lower(), State.UNKNOWN),
            since=day(entry.get("updated_datetime") or entry.get("requested_datetime"), self.zone),
            expected=day(entry.get("expected_datetime"), self.zone),
            procedure=str(entry.get("service_name") or ""),
            office=str(entry.get("agency_responsible") or ""),
        )
        return Found(status)

    async def close(self) -> None:
        await self.fetcher.close()


def _json(page: Page) -> list[Entry]:
    """The array of requests, or of errors."""
    found = as_json(page)
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise BackendError("answers no array", status=page.status)
    return found


def _xml(page: Page) -> list[Entry]:
    """`<service_requests><request>…` or `<errors><error>…`, as JSON would have it."""
    if not page.media_type.endswith(("/xml", "+xml")):
        raise BackendError("answers no XML", status=page.status)
    try:
        root = fromstring(page.body)
    except (ParseError, DefusedXmlException, ValueError):
        raise BackendError("answers broken XML", status=page.status) from None
    if root.tag not in ("service_requests", "errors"):
        raise BackendError("answers other XML", status=page.status)
    return [{child.tag: (child.text or "").strip() for child in entry} for entry in root]


def open(name: str, table: dict[str, Any], settings: Settings, reader: Reader | None = None) -> Open311:
    """Raises: KeyError, ValueError: the description is wrong."""
    form = str(table.get("format", "json"))
    if form not in ("json", "xml"):
        raise ValueError("format must be json or xml")
    return Open311(
        reader or Fetcher(name, tls=tls(settings.home, table)),
        str(table["url"]).rstrip("/"),
        str(table.get("jurisdiction", "")),
        form,
        states({**STATES, **table.get("states", {})}),
        zone(settings),
    )
