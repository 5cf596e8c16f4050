"""Which word of a passage comes closest to each word of the question, in whatever language it is asked.

Every word of the catalogue has a vector; a passage scores, for each word of the question, its closest word,
rare words counting more. It is what a dictionary would do for *carte de séjour* and *Aufenthaltstitel*.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from bot.knowledge.encoder import Encoder, Vectors, unit

_WORD = re.compile(r"[^\W\d_]{2,}")
NEAR = 0.05  # how sharply the rarity of a question's word follows its closest words in the catalogue
MOST_WORDS = 24  # of a question


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def vocabulary_of(texts: Sequence[str]) -> list[str]:
    """The distinct words of `texts`; of the spellings that differ in case only, the most frequent one."""
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        for word in words(text):
            spellings.setdefault(word.lower(), Counter())[word] += 1
    return [max(spellings[key].items(), key=lambda item: (item[1], item[0]))[0] for key in sorted(spellings)]


def _centre(raw: Vectors) -> Vectors:
    return np.asarray(raw.mean(axis=0) if len(raw) else np.zeros(raw.shape[1]), dtype=np.float32)


@dataclass(frozen=True)
class Words:
    """The catalogue's words and which passage holds which."""

    vocabulary: list[str]
    raw: Vectors
    centre: Vectors
    vectors: Vectors  # `raw` centred, of length one
    holds: Any  # sparse CSR (passages, vocabulary)
    rarity: npt.NDArray[np.float32]

    @classmethod
    def of(cls, vocabulary: list[str], raw: Vectors, texts: Sequence[str]) -> Words:
        place = {word.lower(): number for number, word in enumerate(vocabulary)}
        sets = [
            sorted({place[word.lower()] for word in words(text) if word.lower() in place}) for text in texts
        ]
        bounds = np.cumsum([0, *(len(found) for found in sets)])
        columns = np.array([number for found in sets for number in found], dtype=np.int32)
        holds = sparse.csr_matrix(
            (np.ones(len(columns), np.int8), columns, bounds), shape=(len(texts), len(vocabulary))
        )
        often = np.bincount(columns, minlength=len(vocabulary))
        rarity = np.log1p((len(texts) - often + 0.5) / (often + 0.5)).astype(np.float32)
        centre = _centre(raw)
        return cls(vocabulary, raw, centre, unit(raw - centre), holds, rarity)

    def scores(self, question: str, encoder: Encoder, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
        """For the passages `rows`: the mean closeness of their closest words, -1 to 1."""
        asked = list(dict.fromkeys(words(question)))[:MOST_WORDS]
        result = np.zeros(len(rows), dtype=np.float32)
        if not asked or not self.vocabulary:
            return result
        close = unit(encoder.passage(asked) - self.centre) @ self.vectors.T
        near = np.exp((close - close.max(axis=1, keepdims=True)) / NEAR)
        weight = (near @ self.rarity) / near.sum(axis=1)
        part = self.holds[rows]
        filled = np.diff(part.indptr) > 0
        if filled.any():
            starts = part.indptr[:-1][filled]
            best = np.maximum.reduceat(close[:, part.indices], starts, axis=1)
            result[filled] = weight @ best / max(float(weight.sum()), 1e-6)
        return result
