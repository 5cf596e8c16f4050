"""How long a text message is: GSM 7-bit or UCS-2, and in how many segments it travels (3GPP TS 23.038 and 23.040)."""

from __future__ import annotations

import re

MOST = 3  # segments of one message
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")  # two septets each
# Signs that only look nicer; letters are never changed, since a name or a word would be wrong
_PLAIN = str.maketrans(
    {"„": '"', "“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "ʼ": "'", "–": "-", "—": "-", "−": "-"}
    | {"…": "...", "•": "-", "·": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " "}
    | dict.fromkeys("\u00ad\u200b\u200e\u200f\u2066\u2067\u2068\u2069", "")
)
_END = re.compile(r"(?<=[.!?؟])\s")


def plain(text: str) -> str:
    """Without signs that would cost a text its 7-bit alphabet, and without invisible ones."""
    return text.translate(_PLAIN)


def gsm(text: str) -> bool:
    """Whether the text travels in the 7-bit alphabet."""
    return all(char in _BASIC or char in _EXTENDED for char in text)


def segments(text: str) -> int:
    """How many segments the text needs. An escaped or surrogate pair is never parted, which may cost a place."""
    if gsm(text):
        sizes, single, long = [2 if char in _EXTENDED else 1 for char in text], 160, 153
    else:
        sizes, single, long = [2 if ord(char) > 0xFFFF else 1 for char in text], 70, 67
    if sum(sizes) <= single:
        return 1
    count, used = 1, 0
    for size in sizes:
        if used + size > long:
            count, used = count + 1, 0
        used += size
    return count


def fit(text: str, tail: str = "", most: int = MOST) -> str:
    """`text` and `tail` in at most so many segments: the text is shortened, at a sentence's or a word's end."""
    whole = text + tail
    if segments(whole) <= most:
        return whole
    words = text.split(" ")
    low, high = 0, len(words)
    while low < high:  # the most words that fit
        middle = (low + high + 1) // 2
        if segments(" ".join(words[:middle]) + "..." + tail) <= most:
            low = middle
        else:
            high = middle - 1
    short = " ".join(words[:low])
    ends = [match.start() for match in _END.finditer(short + " ")]
    if ends and ends[-1] > len(short) // 2:
        return short[: ends[-1]] + tail
    return f"{short}...{tail}"


def parts(text: str, most: int = MOST) -> list[str]:
    """The whole text in messages of at most so many segments each."""
    found: list[str] = []
    current = ""
    for word in re.findall(r"\S+\s*", text):
        for piece in _pieces(word, most):
            if current and segments((current + piece).strip()) > most:
                found.append(current.strip())
                current = ""
            current += piece
    return [*found, current.strip()] if current.strip() else found


def _pieces(word: str, most: int) -> list[str]:
    if segments(word) <= most:
        return [word]
    size = 60 * most
    return [word[start : start + size] for start in range(0, len(word), size)]
