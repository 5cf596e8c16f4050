"""What names say of a question: that it may mean several procedures, or that it names one.

"Driving licence" may be the first one, an exchange or a foreign one. And where search is not sure because most of a
question is about something else ("By the way, what does … cost?"), the name in it tells.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.knowledge.procedure import Procedure
from bot.language.messages import base

FEW = 2  # words that tell something; whoever says more has said what they want
SHORT = 3  # letters up to which a word tells nothing, as most articles and prepositions
ENDING = 2  # letters in which two forms of a word may differ
STEM = 4  # letters that they have in common at least
LONGER = 4  # letters that the other form may have more: "permis", "permisului"
_WORD = re.compile(r"\w+")


def meanings(question: str, language: str, procedures: Iterable[Procedure]) -> list[Procedure]:
    """Those of `procedures` that go by all words of `question`.

    Empty when there are too many words, and when it is the very name of one of them.
    """
    asked = _words(question)
    telling = [each for each in asked if len(each) > SHORT]
    if not telling or len(telling) > FEW or len(asked) > len(telling) + 1:
        return []
    found = []
    for procedure in procedures:
        names = _names(procedure, language)
        if asked in names:
            return []
        if any(all(any(_same(word, each) for each in name) for word in telling) for name in names):
            found.append(procedure)
    return found


def _names(procedure: Procedure, language: str) -> list[list[str]]:
    name = procedure.names.get(language) or procedure.names.get(base(language), "")
    official = re.findall(r"\((.*?)\)", name)
    everyday = procedure.synonyms.get(language, [])
    return [_words(each) for each in (name, re.sub(r"\(.*?\)", "", name), *official, *everyday)]


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(each for each in folded if not unicodedata.combining(each)))


def _same(word: str, other: str) -> bool:
    """Whether both may be forms of one word."""
    stem = max(len(word) - ENDING, min(len(word), STEM))
    return word[:stem] == other[:stem] and len(other) <= len(word) + LONGER


def named(question: str, language: str, procedures: Iterable[Procedure]) -> Procedure | None:
    """The one of `procedures` whose name or everyday word stands in `question`: the longest such name decides."""
    asked = _words(question)
    longest: dict[int, list[Procedure]] = {}
    for procedure in procedures:
        length = max((_length(name) for name in _names(procedure, language) if _stands_in(name, asked)), default=0)
        longest.setdefault(length, []).append(procedure)
    best = max(longest, default=0)
    return longest[best][0] if best and len(longest[best]) == 1 else None


def _stands_in(name: list[str], asked: list[str]) -> bool:
    """Whether the words of `name` follow each other in `asked`, in whatever form."""
    if not any(len(word) > LONGER for word in name):
        return False
    places = range(len(asked) - len(name) + 1)
    return any(all(_same(word, asked[place + i]) for i, word in enumerate(name)) for place in places)


def _length(name: list[str]) -> int:
    return sum(map(len, name))
