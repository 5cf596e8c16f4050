"""Whether a message is about something else altogether: a score learned from the examples of what is out of scope.

There are more subjects in the world than examples of them, so a message about an unknown one is given to some intent,
if with little confidence. How little is unusual is learned from examples that the classifier has not seen: three signs
(the likeliest other intent, out of scope itself, the nearest example) are weighed by a logistic regression.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from sklearn.linear_model import LogisticRegression

OUT_OF_SCOPE = "out_of_scope"
LOST = 0.004  # the share of messages in scope that may be taken for out of scope
FEWEST = 10  # examples of out of scope to learn from
LEAST = 1e-9


def signs(probabilities: np.ndarray, closest: np.ndarray, column: int) -> np.ndarray:
    """Shape (messages, 3).

    Args:
        probabilities: shape (messages, intents); out of scope is `column`.
        closest: the cosine of each message's nearest example.
    """
    others = np.delete(probabilities, column, axis=1).max(axis=1)
    return np.stack([np.log(others + LEAST), np.log(probabilities[:, column] + LEAST), 10 * closest], axis=1)


@dataclass(frozen=True)
class Scope:
    """`weights` of the signs, and the sum from which a message is out of scope."""

    weights: np.ndarray
    least: float

    @classmethod
    def fit(cls, found: np.ndarray, outside: np.ndarray) -> Optional["Scope"]:
        """From the signs of unseen examples and which of them are out of scope; None where these are too few."""
        if outside.sum() < FEWEST or outside.all():
            return None
        learned = LogisticRegression(class_weight="balanced", max_iter=1000).fit(found, outside)
        weights = learned.coef_[0]
        return cls(weights, float(np.quantile(found[~outside] @ weights, 1 - LOST)))

    def outside(self, found: np.ndarray) -> np.ndarray:
        return np.asarray(found @ self.weights >= self.least)

    def save(self, path: Path) -> None:
        np.savez(path, weights=self.weights, least=self.least)

    @classmethod
    def load(cls, path: Path) -> Optional["Scope"]:
        if not path.exists():
            return None
        with np.load(path) as kept:
            return cls(kept["weights"], float(kept["least"]))
