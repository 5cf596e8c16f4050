"""Asks another system carefully: limits on everything, retries where they do no harm, no detail leaks."""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
_PAUSE = 0.25  # seconds, doubled each time, the real pause being random below it


@dataclass(frozen=True)
class Page:
    """An answer's body, read whole and no longer than MAX_BODY."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def media_type(self) -> str:
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()


class Fetcher:
    """Reads from one system. All its requests change nothing there, so they may be repeated.

    Args:
        name: of the backend, for the log.
        tls: a context with the authority's own roots or client certificate; else the public roots.
    """

    def __init__(self, name: str, *, tls: ssl.SSLContext | None = None, total: float = TOTAL) -> None:
        self.name, self._total = name, total
        self.breaker = Breaker()
        self._client = httpx.AsyncClient(
            timeout=TIMEOUT,
            follow_redirects=False,  # an API key must not travel to where somebody points
            trust_env=False,
            verify=tls or True,
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=5),
            headers={"Accept-Encoding": "identity", "User-Agent": "Amtslotse"},
        )

    async def get(
        self, url: str, *, headers: Mapping[str, str] | None = None, params: Mapping[str, str] | None = None
    ) -> Page:
        """The page at `url`: 2xx, or 4xx that the backend itself must read (404, …).

        Raises:
            BackendError: no answer, too late, too large, a redirect, not allowed, or the server's own error.
        """
        return await self._ask("GET", url, headers=headers, params=params)

    async def post(self, url: str, form: Mapping[str, str]) -> Page:
        """The answer to a form; only for what may be repeated, such as asking for a token.

        Raises:
            BackendError: as `get`.
        """
        return await self._ask("POST", url, data=dict(form))

    async def _ask(self, method: str, url: str, **more: Any) -> Page:
        if not self.breaker.allows():
            raise BackendError("left in peace after failures")
        try:
            async with asyncio.timeout(self._total):
                page = await self._tried(method, url, more)
        except TimeoutError:
            self.breaker.failed()
            raise self._fault("too slow") from None
        except BackendError as error:
            self.breaker.failed(error.retry_after)
            raise
        self.breaker.succeeded()
        if 300 <= page.status < 400:
            raise self._fault(f"redirect ({page.status})")
        if page.status in (401, 403):
            raise self._fault(f"does not let us in ({page.status})")
        return page

    async def _tried(self, method: str, url: str, more: dict[str, Any]) -> Page:
        for attempt in range(TRIES):
            last = attempt == TRIES - 1
            pause = random.uniform(0, _PAUSE * 2**attempt)  # noqa: S311 - spreads callers, hides nothing
            try:
                page = await self._once(self._client.build_request(method, url, **more))
            except (httpx.TransportError, httpx.DecodingError) as error:
                if last:
                    raise self._fault(type(error).__name__) from None
                await asyncio.sleep(pause)
                continue
            if page.status not in PASSING:
                return page
            wanted = _seconds(page.headers.get("retry-after"))
            if last or (wanted or 0) > 2:
                raise self._fault(f"answers {page.status}", wanted)
            await asyncio.sleep(max(pause, wanted or 0))
        raise AssertionError("unreachable")

    async def _once(self, request: httpx.Request) -> Page:
        response = await self._client.send(request, stream=True)
        try:
            body = b""
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_BODY:
                    raise self._fault("answer too large")
            return Page(response.status_code, response.headers, body)
        finally:
            await response.aclose()

    def _fault(self, fault: str, retry_after: float | None = None) -> BackendError:
        log.warning("backend %s: %s", self.name, fault)
        return BackendError(fault, retry_after)

    async def close(self) -> None:
        await self._client.aclose()


def _seconds(retry_after: str | None) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3); its date form counts as one minute."""
    if not retry_after:
        return None
    return float(retry_after) if retry_after.strip().isdigit() else 60.0
