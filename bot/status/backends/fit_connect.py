"""Where a submission through FIT-Connect, Germany's mailbox between portals and authorities, has got to.

Read from the event log of the case: a list of Security Event Tokens (RFC 8417), each signed (PS512) by the
delivery service or by the authority's own destination, and each signature checked. Events tell of transport
only: `accept-submission` means that the authority's system could read it, never that anything is approved.
https://docs.fitko.de/fit-connect/docs/getting-started/event-log/overview/

    kind = "fit_connect"
    pattern = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'    the case id
    second_factor = "pin"                  the last eight characters of the submission id, from the receipt
    url = "https://submission.example"     the delivery service
    token_url = "https://auth.example/token"
    client_id = "…"
    client_secret = "env:FIT_CONNECT_SECRET"
    destinations = ["40847c29-…"]          ours; events signed by any other are refused
    procedure = "…"                        optional: catalogue id
    office = "…"                           optional: whom to ask
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from bot.desk.hours import zone
from bot.settings import Settings
from bot.status import backends
from bot.status.case import BackendError, CaseStatus, Found, State
from bot.status.http import Fetcher, Page, Reader, tls
from bot.status.reading import as_json, part

FACTORS = ("pin",)
EVENTS = "https://schema.fitko.de/fit-connect/events/"
STATES = {
    "submit-submission": State.RECEIVED,
    "notify-submission": State.RECEIVED,
    "forward-submission": State.RECEIVED,
    "accept-submission": State.RECEIVED,
    "reject-submission": State.UNKNOWN,  # could not be read: only the authority can say what to do
}  # create-submission and delete-submission tell nothing to a citizen
LIMIT, PAGES = 500, 4  # events of one page, as many as the service gives, and pages
KEYS_FOR = 3600.0  # seconds that signing keys are believed
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass
class FitConnect:
    """One delivery service, as one of its clients."""

    fetcher: Reader
    tokens: Fetcher
    url: str
    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    destinations: frozenset[str]
    procedure: str
    office: str
    zone: ZoneInfo
    _token: tuple[str, float] = field(default=("", 0.0), repr=False)
    _keys: dict[str, tuple[RSAKey, float]] = field(default_factory=dict, repr=False)

    async def find(self, file_number: str) -> Found | None:
        events = await self._log(file_number)
        if not events:
            return None
        claims = [await self._verified(event, file_number) for event in events]
        claims.sort(key=lambda each: float(each["iat"]))
        state, since = State.UNKNOWN, None
        for each in claims:
            for name in each["events"]:
                now = STATES.get(str(name).removeprefix(EVENTS))
                if now is not None and now is not state:
                    state, since = now, self._day(each["iat"])
        submission = str(claims[0].get("sub", "")).removeprefix("submission:")
        status = CaseStatus(state, since, procedure=self.procedure, office=self.office)
        return Found(status, {"pin": submission.replace("-", "")[-8:]})

    async def _log(self, case: str) -> list[str]:
        """The tokens of the event log, unread; none when there is no such case."""
        found: list[str] = []
        for number in range(PAGES):
            path = f"{self.url}/v1/cases/{quote(case, safe='')}/events"
            page = await self._get(path, {"offset": str(number * LIMIT), "limit": str(LIMIT)})
            if page is None:
                return []
            entries = part(page, "eventLog")
            if not isinstance(entries, list):
                raise BackendError("answers no event log")
            found += [str(entry) for entry in entries]
            if len(entries) < LIMIT:
                return found
        raise BackendError("answers an endless event log")

    async def _get(self, url: str, params: dict[str, str] | None = None) -> Any:
        """JSON at an address that needs a token; None when there is nothing. A refused token is renewed once."""
        page = await self._with_token(url, params)
        if page is None:  # the token was withdrawn before its time
            self._token = ("", 0.0)
            page = await self._with_token(url, params)
        if page is None:
            raise BackendError("does not let us in", status=401)
        if page.status == 404:
            return None
        if page.status != 200:
            raise BackendError("answers", status=page.status)
        return as_json(page)

    async def _with_token(self, url: str, params: dict[str, str] | None) -> Page | None:
        """The page, None when our token is refused."""
        token = await self._access()

        def headers() -> dict[str, str]:
            return {"Authorization": f"Bearer {token}"}

        try:
            return await self.fetcher.get(url, headers, params)
        except BackendError as error:
            if error.status == 401:
                return None
            raise

    async def _access(self) -> str:
        """An access token by client credentials (RFC 6749, 4.4), kept until shortly before it expires."""
        token, until = self._token
        if time.monotonic() < until:
            return token
        form = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret,
        }
        page = await self.tokens.post(self.token_url, form)
        answer = as_json(page)
        token = part(answer, "access_token")
        if page.status != 200 or not isinstance(token, str):
            raise BackendError("gives no access token", status=page.status)
        lasts = part(answer, "expires_in")
        seconds = float(lasts) if isinstance(lasts, int | float) else 60.0
        self._token = (token, time.monotonic() + max(seconds - 30, 1))
        return token

    async def _verified(self, token: str, case: str) -> dict[str, Any]:
        """The claims of an event whose signature and case are right.

        Raises:
            BackendError: one of them isn't: then nothing in this log can be trusted.
        """
        try:
            unread = jws.extract_compact(token.encode())
            header, claims = unread.headers(), json.loads(unread.payload)
            issuer, kid = str(claims["iss"]), str(header["kid"])
            if header.get("typ") != "secevent+jwt":
                raise BackendError("an event is no Security Event Token")
            key = await self._key(issuer, kid)
            claims = jwt.decode(token, key, algorithms=["PS512"]).claims
        except (JoseError, ValueError, KeyError, TypeError, AttributeError):
            raise BackendError("an event's signature is wrong") from None
        if claims.get("txn") != f"case:{case}" or not isinstance(claims.get("iat"), int | float):
            raise BackendError("an event is of another case")
        if not isinstance(claims.get("events"), dict):
            raise BackendError("an event tells nothing")
        return claims

    async def _key(self, issuer: str, kid: str) -> RSAKey:
        """The public key that an issuer signs with, believed for an hour.

        Raises:
            BackendError: an issuer that is neither the delivery service nor a destination of ours, or no such key.
        """
        name = f"{issuer} {kid}"
        key, until = self._keys.get(name, (None, 0.0))
        if key is not None and time.monotonic() < until:
            return key
        if issuer == self.url:
            keys = part(await self._get(f"{self.url}/.well-known/jwks.json"), "keys") or []
            found = next((each for each in keys if part(each, "kid") == kid), None)
        elif issuer in self.destinations:
            found = await self._get(f"{self.url}/v1/destinations/{issuer}/keys/{quote(kid, safe='')}")
        else:
            raise BackendError("an event is signed by a stranger")
        if found is None or part(found, "kid") != kid:
            raise BackendError("an event's signing key is unknown")
        key = RSAKey.import_key(found)
        self._keys[name] = (key, time.monotonic() + KEYS_FOR)
        return key

    def _day(self, seconds: float) -> date:
        return datetime.fromtimestamp(float(seconds), self.zone).date()

    async def close(self) -> None:
        await self.fetcher.close()
        await self.tokens.close()


def open(name: str, table: dict[str, Any], settings: Settings) -> FitConnect:
    """Raises: KeyError, ValueError: the description is wrong."""
    destinations = frozenset(str(each).lower() for each in table["destinations"])
    if not destinations or not all(_UUID.fullmatch(each) for each in destinations):
        raise ValueError("destinations must be a list of destination ids")
    context = tls(settings.home, table)
    return FitConnect(
        fetcher=Fetcher(name, tls=context),
        tokens=Fetcher(f"{name} (tokens)", tls=context),
        url=str(table["url"]).rstrip("/"),
        token_url=str(table["token_url"]),
        client_id=str(table["client_id"]),
        client_secret=backends.secret(str(table["client_secret"]), settings),
        destinations=destinations,
        procedure=str(table.get("procedure", "")),
        office=str(table.get("office", "")),
        zone=zone(settings),
    )
