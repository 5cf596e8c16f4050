"""A circuit breaker: a system that is down is left in peace, and nobody is kept waiting for it."""

from __future__ import annotations

import time
from collections.abc import Callable


class Breaker:
    """Opens after some failures in a row, lets one call through after a pause, and closes when that succeeds.

    Args:
        failures: in a row, after which it opens.
        pause: seconds that it stays open.
    """

    def __init__(self, failures: int = 5, pause: float = 30.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._pause, self._clock = failures, pause, clock
        self._failures = 0
        self._closed_from = 0.0

    def allows(self) -> bool:
        """Whether a call may be made now; after the pause one caller is let through to find out."""
        if self._failures < self._limit:
            return True
        if self._clock() < self._closed_from:
            return False
        self._closed_from = self._clock() + self._pause
        return True

    def succeeded(self) -> None:
        self._failures = 0

    def failed(self, pause: float | None = None) -> None:
        """Count a failure; `pause` when the other side named one."""
        self._failures += 1
        self._closed_from = self._clock() + max(self._pause, pause or 0.0)
