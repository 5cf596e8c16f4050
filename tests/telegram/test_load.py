"""Gateways that die and a Telegram that asks to wait; `python -m tests.telegram.load` is the same in large."""

from __future__ import annotations

import pytest

from channels.telegram.bot import DELIVERERS
from tests.telegram.load import run


@pytest.mark.slow
async def test_every_update_is_answered_in_order_within_the_limits() -> None:
    result = await run(60, 12, every=2.0, chance=0.03, limit=200)
    assert (result.missing, result.disordered, result.strangers) == (0, 0, 0)
    assert result.violations == []
    assert result.twice <= DELIVERERS * result.kills  # what was on its way when a gateway was killed
    assert result.kills > 0
