"""Citizens, staff and gateways that break, in small; `python -m tests.desk.simulation` is the same in large."""

from __future__ import annotations

import pytest

from tests.desk.simulation import simulate


@pytest.mark.slow
async def test_nobody_is_lost_taken_twice_or_stuck() -> None:
    result = await simulate(24, 6, handling=1.0, arriving=2.0, limit=270)
    assert result.stuck == []
    assert result.taken_twice == []
    assert (result.served, result.left_over) == (24, 0)
    assert result.overtaken == 0
