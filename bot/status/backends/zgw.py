"""Cases in a Dutch case system: Zaken API 1.5.1 (the ZGW standard, "API's voor zaakgericht werken").

One request brings the case with its status, type and roles (`expand`), so that an unknown number and a wrong birth
date cost the same. A result (`resultaat`) and a decision (`besluit`) are never asked for.
https://vng-realisatie.github.io/gemma-zaken/standaard/zaken/

    kind = "zgw"
    second_factor = "birth_date"           of the initiator
    url = "https://zaken.example/zaken/api/v1"
    client_id = "lotse"
    secret = "env:ZGW_SECRET"
    organisation = "123456782"             RSIN, `bronorganisatie`
    states = { "Intake" = "received", … }  `omschrijving` or `omschrijvingGeneriek` of the status type
    procedures = { "ZAAKTYPE-1" = "reisepass", … }   optional: `identificatie` of the case type → catalogue id
    office = "buergeramt_mitte"            optional: whom to ask
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from joserfc import jwt
from joserfc.jwk import OctKey

from bot.desk.hours import zone
from bot.settings import Settings
from bot.status import backends
from bot.status.case import BackendError, CaseStatus, Found, State
from bot.status.http import Fetcher, Reader, tls
from bot.status.reading import as_json, code, day, part, states

FACTORS = ("birth_date",)
EXPAND = "status,status.statustype,zaaktype,rollen"


@dataclass(frozen=True)
class Zgw:
    """One Zaken API."""

    fetcher: Reader
    url: str
    client_id: str
    secret: str = field(repr=False)
    organisation: str
    states: dict[str, State]
    procedures: dict[str, str]
    office: str
    zone: ZoneInfo

    async def find(self, file_number: str) -> Found | None:
        page = await self.fetcher.get(
            f"{self.url}/zaken",
            self._headers,
            {"identificatie": file_number, "bronorganisatie": self.organisation, "expand": EXPAND},
        )
        answer = as_json(page)
        if page.status != 200:  # a `Fout`
            raise BackendError(f"error {code(part(answer, 'code'))}", status=page.status)
        cases = part(answer, "results")
        if not isinstance(cases, list):
            raise BackendError("answers no list of cases")
        if not cases:
            return None
        if [part(case, "identificatie") for case in cases] != [file_number]:
            raise BackendError("answers with another case")
        return self._read(cases[0])

    def _headers(self) -> dict[str, str]:
        """A token of its own for each request: the API refuses those that were issued long ago."""
        claims = {
            "iss": self.client_id,
            "iat": int(time.time()),
            "client_id": self.client_id,
            "user_id": "amtslotse",
            "user_representation": "Amtslotse",
        }
        token = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(self.secret))
        return {"Authorization": f"Bearer {token}", "Accept": "application/json", "Accept-Crs": "EPSG:4326"}

    def _read(self, case: dict[str, Any]) -> Found:
        kind = part(case, "_expand", "zaaktype")
        status = CaseStatus(
            state=self._state(case),
            since=day(part(case, "_expand", "status", "datumStatusGezet") or case.get("startdatum"), self.zone),
            expected=None
            if case.get("einddatum")
            else day(case.get("einddatumGepland") or case.get("uiterlijkeEinddatumAfdoening"), self.zone),
            procedure=self.procedures.get(str(part(kind, "identificatie")), str(part(kind, "omschrijving") or "")),
            office=self.office,
        )
        born = [
            _iso(str(part(role, "betrokkeneIdentificatie", "geboortedatum") or ""))
            for role in part(case, "_expand", "rollen") or []
            if part(role, "omschrijvingGeneriek") == "initiator"
            and part(role, "betrokkeneType") == "natuurlijk_persoon"
        ]
        return Found(status, {"birth_date": born[0]} if born and born[0] else {})

    def _state(self, case: dict[str, Any]) -> State:
        if not case.get("status"):
            return State.RECEIVED  # registered, nothing done yet
        kind = part(case, "_expand", "status", "_expand", "statustype")
        for word in (part(kind, "omschrijving"), part(kind, "omschrijvingGeneriek")):
            if word in self.states:
                return self.states[word]
        return State.CLOSED if part(kind, "isEindstatus") else State.UNKNOWN

    async def close(self) -> None:
        await self.fetcher.close()


def _iso(date: str) -> str:
    """`geboortedatum` is free text of 18 characters: ISO, or eight digits as StUF writes them."""
    return re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", date)


def open(name: str, table: dict[str, Any], settings: Settings, reader: Reader | None = None) -> Zgw:
    """Raises: KeyError, ValueError: the description is wrong."""
    return Zgw(
        fetcher=reader or Fetcher(name, tls=tls(settings.home, table)),
        url=str(table["url"]).rstrip("/"),
        client_id=str(table["client_id"]),
        secret=backends.secret(str(table["secret"]), settings),
        organisation=str(table["organisation"]),
        states=states(table.get("states", {})),
        procedures={str(kind): str(name) for kind, name in table.get("procedures", {}).items()},
        office=str(table.get("office", "")),
        zone=zone(settings),
    )
