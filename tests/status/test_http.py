"""The careful client and its circuit breaker."""

from __future__ import annotations

import httpx
import pytest

from bot.status import http
from bot.status.breaker import Breaker
from bot.status.case import BackendError
from tests.status.conftest import Serve
from tests.status.servers import Faulty, rest


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_breaker_opens_after_failures_in_a_row_and_lets_one_try() -> None:
    clock = Clock()
    breaker = Breaker(failures=3, pause=30, clock=clock)
    for _ in range(2):
        breaker.failed()
    assert breaker.allows()
    breaker.failed()
    assert not breaker.allows()
    clock.now = 31
    assert [breaker.allows() for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert all(breaker.allows() for _ in range(3))


def test_the_breaker_waits_as_long_as_it_was_asked_to() -> None:
    clock = Clock()
    breaker = Breaker(failures=1, pause=30, clock=clock)
    breaker.failed(120)
    clock.now = 100
    assert not breaker.allows()
    clock.now = 121
    assert breaker.allows()


def test_one_success_forgets_the_failures_before_it() -> None:
    breaker = Breaker(failures=2)
    breaker.failed()
    breaker.succeeded()
    breaker.failed()
    assert breaker.allows()


@pytest.mark.parametrize(
    ("header", "seconds"), [(None, None), ("", None), ("7", 7.0), ("Wed, 21 Oct 2026 07:28:00 GMT", 60.0)]
)
def test_retry_after_in_both_forms(header: str | None, seconds: float | None) -> None:
    assert http._seconds(header) == seconds


async def test_headers_are_made_anew_for_each_try(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "_PAUSE", 0.01)
    server = Faulty(rest())
    server.fault, server.times = "broken_server", 2
    fetcher, made = http.Fetcher("x"), []

    def headers() -> dict[str, str]:
        made.append(str(len(made)))
        return {"X-Number": made[-1], "X-Api-Key": "the-key"}

    await fetcher.get(f"{serve(server)}/cases/1", headers)
    assert [request.headers["x-number"] for request in server.requests] == ["0", "1", "2"]
    await fetcher.close()


async def test_it_says_nothing_about_proxies_of_the_environment(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    fetcher = http.Fetcher("x")
    assert (await fetcher.get(f"{serve(rest())}/cases/1", lambda: {"X-Api-Key": "the-key"})).status == 404
    await fetcher.close()


async def test_a_certificate_of_another_authority_is_refused(
    serve: Serve, certificates: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "TIMEOUT", httpx.Timeout(2.0))
    url = serve(
        rest(),
        ssl_keyfile=certificates / "server.key",  # type: ignore[operator]
        ssl_certfile=certificates / "server.pem",  # type: ignore[operator]
    )
    fetcher = http.Fetcher("x")  # knows the public roots only
    with pytest.raises(BackendError):
        await fetcher.get(f"{url}/cases/1")
    await fetcher.close()
