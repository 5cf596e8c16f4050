"""Any of the other kinds behind an X-Road security server (Message Protocol for REST 1.0).

Redirects are not followed, as the protocol demands, and an error of X-Road itself is never taken for the
provider's "no such case". https://docs.x-road.global/Protocols/pr-rest_x-road_message_protocol_for_rest.html

    kind = "xroad"
    server = "https://security-server.example"
    client = "DE/GOV/1234/lotse"                   instance/class/member/subsystem
    service = "DE/GOV/5678/cases/status"           instance/class/member/subsystem/service code
    authority = "certificates/security-server.pem" what the server's certificate is checked against
    certificate = "certificates/lotse.pem"         ours, for mutual TLS
    key = "certificates/lotse.key"
    [status.backends.x.through]
    kind = "rest"                                  with all that this kind needs, its `url` being a path: "/cases/…"
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import quote

from bot.settings import Settings
from bot.status.backends import Backend
from bot.status.case import BackendError
from bot.status.http import Fetcher, Headers, Page, Reader, tls

FACTORS = ("birth_date", "pin", "none")
THROUGH = ("rest", "open311", "zgw")


@dataclass(frozen=True)
class SecurityServer:
    """Takes requests to the service's own address, adds what X-Road wants and checks that X-Road answered."""

    fetcher: Reader
    client: str

    async def get(self, url: str, headers: Headers = dict, params: Mapping[str, str] | None = None) -> Page:
        sent: list[str] = []

        def with_identity() -> dict[str, str]:
            sent.append(uuid.uuid4().hex)
            return {**headers(), "X-Road-Client": self.client, "X-Road-Id": sent[-1]}

        page = await self.fetcher.get(url, with_identity, params)
        if page.headers.get("x-road-id") != sent[-1]:
            raise BackendError("answers without our message's id: no security server", status=page.status)
        return page

    async def close(self) -> None:
        await self.fetcher.close()


def open(name: str, table: dict[str, Any], settings: Settings) -> Backend:
    """Raises: KeyError, ValueError: the description is wrong."""
    through = dict(table["through"])
    kind = str(through.get("kind"))
    if kind not in THROUGH:
        raise ValueError(f"through.kind must be one of {', '.join(THROUGH)}")
    server = str(table["server"]).rstrip("/")
    through["url"] = f"{server}/r1/{_identifier(table['service'], 5)}{through['url']}"
    fetcher = Fetcher(name, tls=tls(settings.home, table), fault_header="X-Road-Error")
    reader = SecurityServer(fetcher, _identifier(table["client"], 4))
    backend: Backend = import_module(f"bot.status.backends.{kind}").open(name, through, settings, reader)
    return backend


def _identifier(text: str, parts: int) -> str:
    """An X-Road identifier, each part percent-encoded."""
    found = str(text).split("/")
    if len(found) != parts or not all(found):
        raise ValueError(f"{text} must have {parts} parts with slashes between")
    return "/".join(quote(each, safe="") for each in found)
