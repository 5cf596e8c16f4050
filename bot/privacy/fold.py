"""Text as the recognisers see it: digits of every script as 0–9, one kind of dash, nothing invisible.

Folding remembers which character comes from where, so that what is found in the folded text can be cut out
of the original.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

# Zero-width joiners, soft hyphens and bidirectional marks, pasted along with numbers and seen by nobody;
# accents and vowel signs that are characters of their own.
_INVISIBLE = re.compile(
    "[\u00ad\u0300-\u036f\u061c\u0640\u064b-\u065f\u0670\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
# Letters that look Latin and are typed instead on a Cyrillic or Greek keyboard.
_LOOKALIKES = str.maketrans(
    "АВСЕНІЈКМОРЅТУХавсеніјкморѕтухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABCEHIJKMOPSTYXabcehijkmopstyxABEZHIKMNOPTYX"
)


class _Folding(dict[int, str]):
    """Character → folded character, computed once each."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = char
        if code > 127:
            digit = unicodedata.decimal(char, None)
            category = unicodedata.category(char)
            if digit is not None:
                folded = str(digit)
            elif category == "Pd" or char == "−":
                folded = "-"
            elif category == "Zs" or char == "\u200b":  # the zero-width space parts words
                folded = " "
            elif 0xFF01 <= code <= 0xFF5E:  # fullwidth forms
                folded = chr(code - 0xFEE0)
            elif char == "\u066b":  # Arabic decimal separator, typed between the parts of a date
                folded = ","
        self[code] = folded
        return folded


_FOLDING = _Folding()


@dataclass(frozen=True)
class Folded:
    """Folded text, and where each of its characters stands in the original (None: at the same place)."""

    text: str
    places: list[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the original that `text[start:end]` comes from."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a slice of the original has gone."""
        if self.places is None:
            return start, end
        return bisect_left(self.places, start), bisect_left(self.places, end)


def fold(text: str) -> Folded:
    """Fold a message."""
    text = text.replace("\x00", " ")  # which hides what has been found
    if text.isascii():
        return Folded(text)
    if not _INVISIBLE.search(text):
        return Folded(text.translate(_FOLDING))
    places = [place for place, char in enumerate(text) if not _INVISIBLE.match(char)]
    return Folded("".join(text[place] for place in places).translate(_FOLDING), places)


def latin(folded: str) -> str:
    """Folded text with Cyrillic and Greek capitals as the Latin letters they look like; same length."""
    return folded if folded.isascii() else folded.translate(_LOOKALIKES)
