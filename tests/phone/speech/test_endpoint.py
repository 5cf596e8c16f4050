"""Where an utterance begins and ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from channels.phone.speech.endpoint import LONGEST, WINDOW, Change, Endpoint

SPEECH, QUIET = 0.95, 0.02


def changes(probabilities: list[float], pause: float = 0.7) -> list[Change]:
    endpoint = Endpoint(pause)
    found = [endpoint.feed(probability) for probability in probabilities]
    return [change for change in found if change is not Change.NOTHING]


def windows(seconds: float) -> int:
    return round(seconds / WINDOW)


def test_a_sentence_begins_and_ends_after_the_pause() -> None:
    heard = [QUIET] * 20 + [SPEECH] * windows(1) + [QUIET] * windows(0.8)
    assert changes(heard) == [Change.BEGAN, Change.MAYBE, Change.ENDED]


def test_a_short_yes_is_heard() -> None:
    assert Change.BEGAN in changes([QUIET] * 10 + [SPEECH] * windows(0.2) + [QUIET] * 40)


def test_a_click_is_not_speech() -> None:
    assert changes([QUIET] * 10 + [SPEECH] * 2 + [QUIET] * 100) == []


def test_a_breath_within_the_sentence_does_not_end_it() -> None:
    heard = [SPEECH] * 20 + [QUIET] * windows(0.5) + [SPEECH] * 20 + [QUIET] * windows(0.8)
    assert changes(heard) == [Change.BEGAN, Change.MAYBE, Change.ON, Change.MAYBE, Change.ENDED]


def test_a_longer_pause_is_granted_where_numbers_are_said() -> None:
    heard = [SPEECH] * 20 + [QUIET] * windows(1.0)
    assert Change.ENDED not in changes(heard, pause=1.2)
    assert Change.ENDED in changes(heard, pause=0.7)


def test_who_does_not_stop_is_cut() -> None:
    assert changes([SPEECH] * windows(LONGEST + 1))[:2] == [Change.BEGAN, Change.ENDED]


def test_a_second_sentence_is_one_of_its_own() -> None:
    sentence = [SPEECH] * 20 + [QUIET] * windows(0.8)
    assert changes(sentence * 2) == [Change.BEGAN, Change.MAYBE, Change.ENDED] * 2


@given(st.lists(st.floats(0, 1), max_size=400))
def test_beginnings_and_ends_alternate(probabilities: list[float]) -> None:
    found = [change for change in changes(probabilities) if change in (Change.BEGAN, Change.ENDED)]
    assert all(change is (Change.BEGAN, Change.ENDED)[place % 2] for place, change in enumerate(found))
