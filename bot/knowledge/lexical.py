"""What a text says to the letter: character n-grams weighted by how rare they are (TF-IDF), as sparse rows.

N-grams are hashed, so there is no vocabulary to store, and a misspelt, inflected or compound word still meets
its kin: *Wohnsitzanmeldung* and *Wohnsitz anmelden* share most of theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.feature_extraction.text import HashingVectorizer

FEATURES = 2**20  # at 200,000 distinct n-grams one in six shares its place, which costs nothing measurable


@cache
def _counter() -> Any:
    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), n_features=FEATURES, alternate_sign=False, norm=None
    )


def _frequencies(texts: Sequence[str]) -> Any:
    """n-gram counts, damped: 1 + ln(count); shape (len(texts), FEATURES)."""
    if not texts:
        return sparse.csr_matrix((0, FEATURES), dtype=np.float32)
    counts = _counter().transform(texts).astype(np.float32)
    np.log(counts.data, out=counts.data)
    counts.data += 1
    return counts


def _normalized(rows: Any) -> Any:
    length = np.sqrt(rows.multiply(rows).sum(axis=1)).A1
    return sparse.diags(1 / np.maximum(length, 1e-9).astype(np.float32)).dot(rows).tocsr().astype(np.float32)


@dataclass(frozen=True)
class Lexicon:
    """The rows of a collection, by n-gram, and each n-gram's weight."""

    columns: Any  # sparse CSC (passages, FEATURES): a question touches only its own n-grams' columns
    idf: npt.NDArray[np.float32]

    @classmethod
    def build(cls, texts: Sequence[str]) -> Lexicon:
        rows = _frequencies(texts)
        found = np.bincount(rows.indices, minlength=FEATURES)
        idf = (np.log((1 + len(texts)) / (1 + found)) + 1).astype(np.float32)
        return cls(_normalized(rows.dot(sparse.diags(idf))).tocsc(), idf)

    def scores(self, text: str) -> npt.NDArray[np.float32]:
        """The cosine of `text` with every row, 0 to 1."""
        query = _normalized(_frequencies([text]).dot(sparse.diags(self.idf)))
        return np.asarray(self.columns[:, query.indices].dot(query.data), dtype=np.float32)
