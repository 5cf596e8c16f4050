"""Any JSON API, by configuration: where a case is, what its fields are called, what its states mean.

[status.backends.demo]
kind = "rest"
url = "https://cases.example/api/{file_number}"
headers = { X-Api-Key = "env:CASES_KEY" }
fields = { state = "$.status", since = "$.changed", … }   JSONPath of CaseStatus's fields, and the factors
states = { OPEN = "in_progress", … }                      the system's words → canonical states
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from jsonpath_ng import JSONPath
from jsonpath_ng.parser import parse

from bot.desk.hours import zone
from bot.settings import Settings
from bot.status import backends
from bot.status.case import BackendError, CaseStatus, Found, State
from bot.status.http import Fetcher, Reader, tls
from bot.status.reading import as_json, day, states

FACTORS = ("birth_date", "pin", "none")
DAYS = ("since", "expected", "due", "letter")
FIELDS = frozenset({"state", "needs", "procedure", "office", "file_number", "birth_date", "pin", *DAYS})


@dataclass(frozen=True)
class Rest:
    """One JSON API."""

    fetcher: Reader
    url: str
    headers: dict[str, str]
    fields: dict[str, JSONPath]
    states: dict[str, State]
    zone: ZoneInfo

    async def find(self, file_number: str) -> Found | None:
        url = self.url.replace("{file_number}", quote(file_number, safe=""))
        page = await self.fetcher.get(url, lambda: self.headers)
        if page.status in (404, 410):
            return None
        if page.status != 200:
            raise BackendError("answers", status=page.status)
        return self._read(as_json(page), file_number)

    def _read(self, case: Any, file_number: str) -> Found:
        values = {name: [hit.value for hit in path.find(case)] for name, path in self.fields.items()}
        if "file_number" in values and values["file_number"] != [file_number]:
            raise BackendError("answers with another case")  # a cache on the way, for instance

        def text(name: str) -> str:
            found = [value for value in values.get(name, []) if value is not None]
            return str(found[0]) if found else ""

        listed = [value if isinstance(value, list) else [value] for value in values.get("needs", [])]
        needs = [each for some in listed for each in some]
        status = CaseStatus(
            state=self.states.get(text("state"), State.UNKNOWN),
            needs=tuple(str(each) for each in needs if each),
            procedure=text("procedure"),
            office=text("office"),
            kind="case",
            **{name: day(text(name), self.zone) for name in DAYS},
        )
        return Found(status, {name: text(name) for name in ("birth_date", "pin") if text(name)})

    async def close(self) -> None:
        await self.fetcher.close()


def open(name: str, table: dict[str, Any], settings: Settings, reader: Reader | None = None) -> Rest:
    """Raises: KeyError, ValueError: the description is wrong."""
    if unknown := set(table["fields"]) - FIELDS:
        raise ValueError(f"unknown field {', '.join(sorted(unknown))}")
    try:
        fields = {field: parse(path) for field, path in table["fields"].items()}
    except Exception as error:  # the library raises just that
        raise ValueError(f"not a JSONPath: {' '.join(str(error).split())}") from None
    return Rest(
        reader or Fetcher(name, tls=tls(settings.home, table)),
        str(table["url"]),
        {header: backends.secret(value, settings) for header, value in table.get("headers", {}).items()},
        fields,
        states(table.get("states", {})),
        zone(settings),
    )
