"""How citizens write in each language: character n-grams of the training examples in `data/nlu`.

A detector made for edited text knows neither Iraqi Arabic nor Ukrainian in Latin letters, and three words tell it
little. The examples are what people send to offices, in every language, without diacritics and transliterated too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).resolve().parents[2] / "data" / "nlu"
SIZES = (2, 3, 4)
ALPHA = 0.1  # what an n-gram counts that a language has never been seen with
RARE = 2  # n-grams that are seen less often tell nothing
ENOUGH = 20  # n-grams; more of them are no more evidence, since neighbours depend on each other
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ]?[^\W_]+)*|\d[^\W_]*[^\W\d_][^\W_]*")  # 3an, b2addem: digits stand for letters
_EXAMPLE = re.compile(r"(?m)^\s+- (?!intent:)(.+)$")
_LATIN = re.compile(r"[^\u0370-\u1fff]*$")
PLACEHOLDER = re.compile(r"\[[a-z_]+:[0-9a-z]+\]")


def latin(text: str) -> bool:
    """Whether no letter of another script stands in `text`."""
    return _LATIN.match(text) is not None


def ngrams(text: str) -> Iterator[str]:
    """Those of every word, its edges included."""
    for word in _WORD.findall(PLACEHOLDER.sub(" ", text).casefold()):
        edged = f" {word} "
        for size in SIZES:
            yield from (edged[start : start + size] for start in range(len(edged) - size + 1))


@dataclass(frozen=True)
class Spelling:
    """`logs` holds the logarithm of each n-gram's probability in each way of writing, shape (n-grams, ways).

    `languages` says whose way each is: Russian in Latin letters is one of its own beside Russian in Cyrillic.
    """

    languages: tuple[str, ...]
    places: dict[str, int]
    logs: npt.NDArray[np.float32]

    def scores(self, text: str) -> dict[str, float]:
        """Logarithms of how likely `text` is in each language, less the likeliest one's; all 0 if it tells nothing."""
        rows = [self.places[each] for each in ngrams(text) if each in self.places]
        if not rows:
            return dict.fromkeys(self.languages, 0.0)
        total = self.logs[rows].sum(axis=0) * min(1.0, ENOUGH / len(rows))
        found: dict[str, float] = {}
        for language, score in zip(self.languages, (total - total.max()).tolist(), strict=True):
            found[language] = max(score, found.get(language, score))
        return found


@cache
def learned(languages: tuple[str, ...], folder: Path = FOLDER) -> Spelling | None:
    """Learned from the examples of those `languages` that have any; None with fewer than two. Takes about a second."""
    ways: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    for language in languages:
        path = folder / f"{language}.yml"
        for example in _EXAMPLE.findall(path.read_text(encoding="utf-8")) if path.exists() else []:
            ways[language, latin(example)].update(ngrams(example))
    if len({language for language, _ in ways}) < 2:
        return None
    every = sum(ways.values(), Counter())
    kept = [each for each, times in every.items() if times >= RARE]
    table = np.array([[count[each] for count in ways.values()] for each in kept], np.float32) + ALPHA
    totals = [sum(count.values()) + ALPHA * len(every) for count in ways.values()]
    named = tuple(language for language, _ in ways)
    return Spelling(named, {each: place for place, each in enumerate(kept)}, np.log(table / totals))
