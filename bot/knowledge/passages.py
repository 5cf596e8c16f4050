"""What is searched: short pieces of a document, each with its title."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Passage:
    """About 400 characters of one document in one language."""

    document: str  # the same for all language versions
    section: str  # the heading it stands under, or ""
    part: str  # what it is about (documents, cost, …), or ""
    language: str
    title: str
    text: str
    area: str = ""


SIZE = 400  # characters; passages of 1,200 lose about 8 points of R@1


def pieces(text: str, size: int = SIZE) -> list[str]:
    """`text` cut at line ends into pieces of about `size` characters, long lines at sentence ends.

    A piece is at most 1.5 * `size` characters long unless one sentence is longer.
    """
    found: list[str] = []
    current = ""
    for line in (line.strip() for line in text.splitlines()):
        for part in [line] if len(line) <= 1.5 * size else _SENTENCE_END.split(line):
            if current and len(current) + len(part) > size:
                found.append(current)
                current = ""
            current = f"{current}\n{part}" if current and part else current or part
    return [*found, current] if current else found
