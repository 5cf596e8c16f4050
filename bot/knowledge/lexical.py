"""What a text says to the letter: BM25 over the character n-grams of its words.

N-grams are hashed, so there is no vocabulary to store, and a misspelt, inflected or compound word still
meets its kin: *Wohnsitzanmeldung* and *Wohnsitz anmelden* share most of theirs. BM25 after Robertson and
Zaragoza, The Probabilistic Relevance Framework (2009).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.feature_extraction.text import HashingVectorizer

FEATURES = 2**20  # at 200,000 distinct n-grams one in six shares its place, which costs nothing measurable
LENGTHS = (4, 5)
K1, B = 1.2, 0.75
_WORD = re.compile(r"\w+")


def ngrams(text: str) -> Iterator[str]:
    """The 4- and 5-grams of each word between blanks; a shorter word as it is."""
    for word in _WORD.findall(text.lower()):
        padded = f" {word} "
        for length in LENGTHS:
            for start in range(max(1, len(padded) - length + 1)):
                yield padded[start : start + length]


@cache
def _counter() -> Any:
    return HashingVectorizer(analyzer=ngrams, n_features=FEATURES, alternate_sign=False, norm=None)


@dataclass(frozen=True)
class Lexicon:
    """Documents by n-gram: the BM25 weights, ready to be added up."""

    columns: Any  # sparse CSC (documents, FEATURES): a question touches only its own n-grams' columns
    idf: npt.NDArray[np.float32]  # of n-grams that occur; 0 for the others

    @classmethod
    def build(cls, texts: Sequence[str]) -> Lexicon:
        if not texts:
            return cls(sparse.csc_matrix((0, FEATURES), dtype=np.float32), np.zeros(FEATURES, np.float32))
        rows = _counter().transform(texts).astype(np.float32)
        found = np.bincount(rows.indices, minlength=FEATURES)
        idf = np.where(found, np.log1p((len(texts) - found + 0.5) / (found + 0.5)), 0).astype(np.float32)
        length = rows.sum(axis=1).A1
        of_row = np.repeat(np.arange(len(texts)), np.diff(rows.indptr))
        damped = K1 * (1 - B + B * length[of_row] / max(float(length.mean()), 1.0))
        rows.data = (rows.data * (K1 + 1) / (rows.data + damped) * idf[rows.indices]).astype(np.float32)
        return cls(rows.tocsc(), idf)

    def scores(self, text: str) -> npt.NDArray[np.float32]:
        """BM25 of every document, as a share of the most that `text` could get."""
        asked = np.unique(_counter().transform([text]).indices)
        best = float(self.idf[asked].sum()) * (K1 + 1)
        total = self.columns[:, asked].sum(axis=1).A1
        return np.asarray(total / max(best, 1e-6), dtype=np.float32)
