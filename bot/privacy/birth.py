"""Which dates of a message are somebody's date of birth.

The nearest word decides: *born* beside it, or what else happened on that day (*appointment*, *issued*, *since*). With
neither, a date is a birth date when it answers a question: the message is little else, or names a file number too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.privacy.dates import Dated
from bot.privacy.words import Cue, Token

GROWN = 14  # years; who writes a bare date of less is rarely answering "when were you born?"
FEW = 4  # words beside a date that may still be the whole answer
NEAR = 7  # words between a date and the word that explains it
_END = re.compile(r"[!?;\n؟۔…]")


def birth_dates(
    text: str, message: list[Token], cues: list[Cue], found: list[Dated], identified: bool
) -> Iterator[Dated]:
    """The birth dates among `found`.

    Args:
        text: the folded message.
        message: its tokens.
        cues: the lexicon's words in it.
        found: its dates.
        identified: it holds a file number, so that a date beside it is the second factor.
    """
    sentences = _sentences(text, message)
    dated = {place for each in found for place in range(each.first, each.after)}
    others = sum(1 for place, token in enumerate(message) if place not in dated and not token.digits)
    numbers = sum(1 for place, token in enumerate(message) if place not in dated and token.digits)
    for each in found:
        if each.day is None:
            continue
        verdict = _explained(text, message, cues, found, sentences, each, identified)
        if verdict is None:
            verdict = _answers(each, others, numbers, len(found), identified)
        if verdict:
            yield each


def _answers(each: Dated, others: int, numbers: int, dates: int, identified: bool) -> bool:
    """Whether a date that nothing explains is an answer to "when were you born?"."""
    assert each.day
    age = (date.today() - each.day).days / 365.25
    if each.weak:
        return identified or (others <= (2 if age >= GROWN else 0) and numbers == 0 and dates == 1)
    if identified or (others == 0 and dates == 1):
        return True
    if age < GROWN:
        return others <= 1 and dates == 1
    return others <= FEW or age >= GROWN + 4


def _explained(
    text: str,
    message: list[Token],
    cues: list[Cue],
    found: list[Dated],
    sentences: list[int],
    each: Dated,
    identified: bool,
) -> bool | None:
    """What the words around a date say it is; None when they say nothing."""
    directly = {cue.name for cue in cues if cue.after == each.first}
    if "born_next" in directly or text[: each.start].rstrip().endswith("*"):
        return True
    if "before" in directly:
        return False
    near: dict[str, float] = {}
    anywhere: set[str] = set()
    here = sentences[min(each.first, len(sentences) - 1)] if sentences else 0
    for cue in cues:
        if cue.name not in ("born", "certificates", "events") or each.first <= cue.first < each.after:
            continue
        anywhere.add(cue.name)
        distance = _distance(text, message, found, each, cue)
        if sentences[cue.first] == here and distance <= NEAR:
            near[cue.name] = min(distance, near.get(cue.name, NEAR))
    born, event = near.get("born"), near.get("events")
    if identified and event is not None and event > 2:
        event = None
    if born is not None:
        return event is None or born <= event
    if event is not None:
        return False
    if "certificates" in near:
        return True
    if "events" in anywhere and not identified:
        return False
    return True if anywhere & {"born", "certificates"} else None


def _distance(text: str, message: list[Token], found: list[Dated], each: Dated, cue: Cue) -> float:
    """Words between a date and a cue; a comma or another date in between sets them apart."""
    if cue.first >= each.after:
        low, high, between = each.after, cue.first, text[each.end : message[cue.first].start]
    else:
        low, high, between = cue.after, each.first, text[message[cue.after - 1].end : each.start]
    apart = sum(5 for other in found if low <= other.first and other.after <= high)
    return high - low + apart + 2 * any(mark in between for mark in ",،|")


def _sentences(text: str, message: list[Token]) -> list[int]:
    """The number of each token's sentence. A full stop ends one only after a word and before a capital."""
    numbers, current = [], 0
    for place, token in enumerate(message):
        if place:
            last = message[place - 1]
            gap = text[last.end : token.start]
            stop = ". " in gap and len(last.key) >= 4 and not token.digits and not token.text[0].islower()
            if stop or _END.search(gap):
                current += 1
        numbers.append(current)
    return numbers
