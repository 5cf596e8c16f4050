"""How long it takes, as far as the last pick-ups tell."""

from __future__ import annotations

from bot.desk import estimate


def test_grows_with_the_place_in_the_queue() -> None:
    gaps = [(1000.0 - n * 60, 60.0) for n in range(10)]
    assert estimate.seconds(gaps, 1, 1000) == 60
    assert estimate.seconds(gaps, 5, 1000) == 300


def test_cannot_tell_from_too_few_or_too_old_pick_ups() -> None:
    assert estimate.seconds([], 1, 1000) is None
    assert estimate.seconds([(1000.0, 5.0), (990.0, 5.0)], 1, 1000) is None
    assert estimate.seconds([(1000.0, 5.0)] * 10, 1, 1000 + estimate.RECENT + 1) is None


def test_told_in_whole_minutes_one_at_least() -> None:
    import time

    now = time.time()
    assert estimate.minutes([(now, 1.0)] * 5, 1) == 1
    assert estimate.minutes([(now, 45.0)] * 5, 4) == 3
