"""Multinomial logistic regression in single precision.

scikit-learn's hands L-BFGS double-precision coefficients, so every step multiplies mixed matrices: 100 seconds for
20,000 examples of 896 values, where the same sum in float32 throughout takes 3 (one core; the same figures on
tests/language). Every class weighs the same, however many examples it has.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import List, Text, Tuple

import numpy as np
from scipy.optimize import minimize


@dataclass(frozen=True)
class Softmax:
    """`classes` in the order of the scores; `weights` of shape (dim + 1, classes), the last row for the bias."""

    classes: np.ndarray
    weights: np.ndarray

    @classmethod
    def fit(cls, vectors: np.ndarray, names: List[Text], C: float, max_iter: int) -> "Softmax":
        """`vectors` of shape (examples, dim), one name each; `C` is scikit-learn's: less regularisation when larger."""
        classes, numbers = np.unique(names, return_inverse=True)
        count = len(numbers)
        share = (count / (len(classes) * np.bincount(numbers)))[numbers].astype(np.float32) / np.float32(count)
        inputs = np.hstack([vectors, np.ones((count, 1), vectors.dtype)]).astype(np.float32)
        shape = (inputs.shape[1], len(classes))
        rows = np.arange(count)
        penalty = 1 / (C * count)

        def loss(flat: np.ndarray) -> Tuple[float, np.ndarray]:
            weights = flat.reshape(shape)
            scores = inputs @ weights.astype(np.float32)
            scores -= scores.max(axis=1, keepdims=True)
            np.exp(scores, out=scores)
            scores /= scores.sum(axis=1, keepdims=True)
            missing = -np.log(np.maximum(scores[rows, numbers], 1e-30))
            scores[rows, numbers] -= 1
            held = weights.copy()
            held[-1] = 0  # the bias is free
            gradient = inputs.T @ (scores * share[:, None]) + penalty * held
            return float(share @ missing) + 0.5 * penalty * float((held**2).sum()), gradient.ravel()

        found = minimize(
            loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": max_iter}
        )
        return cls(classes, found.x.reshape(shape).astype(np.float32))

    def scores(self, vectors: np.ndarray) -> np.ndarray:
        """Shape (messages, classes)."""
        return np.asarray(vectors @ self.weights[:-1] + self.weights[-1])

    def save(self, path: Path) -> None:
        np.savez(path, classes=self.classes, weights=self.weights)

    @classmethod
    def load(cls, path: Path) -> "Softmax":
        with np.load(path) as kept:
            return cls(kept["classes"], kept["weights"])
