"""Asks another system carefully: limits on everything, retries where they do no harm, no detail leaks."""

from __future__ import annotations

import asyncio
import logging
import random
import re
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import httpx

from bot.status.breaker import Breaker
from bot.status.case import BackendError

log = logging.getLogger("lotse.status")
# Both write whole addresses, which hold file numbers, at INFO and DEBUG
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

TIMEOUT = httpx.Timeout(4.0, connect=2.0)  # seconds of silence
TOTAL = 9.0  # seconds for everything, retries included; a turn has 30
MAX_BODY = 1_000_000  # bytes; a case is a few thousand
TRIES = 3
PASSING = frozenset({429, 500, 502, 503, 504})  # statuses after which trying again may help
PATIENCE = 2.0  # seconds of Retry-After that a citizen can wait; longer is told to them
_PAUSE = 0.25  # seconds, doubled each time, the real pause being random below it

Headers = Callable[[], dict[str, str]]


@dataclass(frozen=True)
class Page:
    """An answer's body, read whole and no longer than MAX_BODY."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def media_type(self) -> str:
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()


class Reader(Protocol):
    """What a backend reads through: a Fetcher, or what X-Road puts around it."""

    async def get(self, url: str, headers: Headers = dict, params: Mapping[str, str] | None = None) -> Page: ...

    async def close(self) -> None: ...


class Fetcher:
    """Reads from one system. All its requests change nothing there, so they may be repeated.

    Args:
        name: of the backend, for the log.
        tls: a context with the authority's own roots or client certificate; else the public roots.
        fault_header: a response with it comes from something on the way, not from the system itself.
    """

    def __init__(self, name: str, *, tls: ssl.SSLContext | None = None, fault_header: str = "") -> None:
        self.name, self._fault_header = name, fault_header
        self.breaker = Breaker()
        self._client = httpx.AsyncClient(
            timeout=TIMEOUT,
            follow_redirects=False,  # an API key must not travel to where somebody points
            trust_env=False,
            verify=tls or True,
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=5),
            headers={"Accept-Encoding": "identity", "User-Agent": "Amtslotse"},
        )

    async def get(self, url: str, headers: Headers = dict, params: Mapping[str, str] | None = None) -> Page:
        """The page at `url`: 2xx, or 4xx that the backend itself must read (404, …).

        Args:
            url: absolute.
            headers: makes the headers anew for each try: tokens and message ids are not to be repeated.
            params: of the query.

        Raises:
            BackendError: no answer, too late, too large, a redirect, not allowed, or the server's own error.
        """
        return await self._ask(lambda: self._client.build_request("GET", url, headers=headers(), params=params))

    async def post(self, url: str, form: Mapping[str, str]) -> Page:
        """The answer to a form; only for what may be repeated, such as asking for a token.

        Raises:
            BackendError: as `get`.
        """
        return await self._ask(lambda: self._client.build_request("POST", url, data=dict(form)))

    async def _ask(self, request: Callable[[], httpx.Request]) -> Page:
        if not self.breaker.allows():
            raise BackendError("left in peace after failures")
        try:
            async with asyncio.timeout(TOTAL):
                page = await self._tried(request)
        except TimeoutError:
            self.breaker.failed()
            raise self._fault("too slow") from None
        except BackendError as error:
            self.breaker.failed(error.retry_after)
            raise
        self.breaker.succeeded()
        if 300 <= page.status < 400:
            raise self._fault("redirects", status=page.status)
        if page.status in (401, 403):
            raise self._fault("does not let us in", status=page.status)
        return page

    async def _tried(self, request: Callable[[], httpx.Request]) -> Page:
        for attempt in range(TRIES):
            last = attempt == TRIES - 1
            pause = random.uniform(0, _PAUSE * 2**attempt)  # noqa: S311 - spreads callers, hides nothing
            try:
                page = await self._once(request())
            except (httpx.TransportError, httpx.DecodingError) as error:
                if last:
                    raise self._fault(type(error).__name__) from None
                await asyncio.sleep(pause)
                continue
            fault = page.headers.get(self._fault_header) if self._fault_header else None
            if page.status not in PASSING and fault is None:
                return page
            wanted = _seconds(page.headers.get("retry-after"))
            if last or (wanted or 0) > PATIENCE or (fault and page.status not in PASSING):
                raise self._fault(f"{self._fault_header}: {_word(fault)}" if fault else "answers", wanted, page.status)
            await asyncio.sleep(max(pause, wanted or 0))
        raise AssertionError("unreachable")

    async def _once(self, request: httpx.Request) -> Page:
        response = await self._client.send(request, stream=True)
        try:
            body = b""
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_BODY:
                    raise self._fault("answers too much")
            return Page(response.status_code, response.headers, body)
        finally:
            await response.aclose()

    def _fault(self, fault: str, retry_after: float | None = None, status: int | None = None) -> BackendError:
        log.warning("backend %s: %s%s", self.name, fault, f" ({status})" if status else "")
        return BackendError(fault, retry_after, status)

    async def close(self) -> None:
        await self._client.aclose()


def _seconds(retry_after: str | None) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3); its date form counts as one minute."""
    if not retry_after:
        return None
    return float(retry_after) if retry_after.strip().isdigit() else 60.0


def _word(text: str) -> str:
    """A header's value fit for the log."""
    return re.sub(r"[^A-Za-z0-9._-]", "?", text)[:80]


def tls(home: Path, table: Mapping[str, Any]) -> ssl.SSLContext | None:
    """The context of a backend's `authority` (its roots), `certificate` and `key` (ours), all PEM files.

    Raises:
        ValueError: a file is missing or is no such thing.
    """
    files = {name: home / table[name] for name in ("authority", "certificate", "key") if name in table}
    if not files:
        return None
    if missing := [str(path) for path in files.values() if not path.exists()]:
        raise ValueError(f"there is no {' and no '.join(missing)}")
    try:
        context = ssl.create_default_context(cafile=files.get("authority"))
        if "certificate" in files:
            context.load_cert_chain(files["certificate"], files.get("key"))
    except (OSError, ssl.SSLError) as error:
        raise ValueError(f"certificate: {error}") from None
    return context
