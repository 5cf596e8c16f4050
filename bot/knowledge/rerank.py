"""Which of the candidates answers: small linear models, learned from questions; found.py says if any does.

There is one model for each of eight cases: the question is in the documents' language or not, USE knows
its language or not, it is a few keywords or a sentence. `fit.py` learns them; `data/models-knowledge/`
holds them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot import settings
from bot.knowledge import found as judgement
from bot.knowledge.found import Found

Array = npt.NDArray[np.float32]

FIRST = ("meaning", "use", "letters")  # for all documents
# the length of a document is left out: it adds half a point on one catalogue and nothing on another
SECOND = (
    "meaning",
    "page",
    "lines",
    "use",
    "use_lines",
    "words",
    "letters",
    "letters_near",
)  # for the shortlist
OF_USE = ("use", "use_lines", "words")
SHORTLIST = 30


class ModelError(Exception):
    """The trained weights can't be read; the message is one line for the operator."""


def case(same_language: bool, use: bool, keywords: bool) -> str:
    """The name of the model for a question."""
    return f"{'same' if same_language else 'cross'}{'+use' if use else ''}{'+keywords' if keywords else ''}"


def standard(values: Array) -> Array:
    """Columns in standard deviations from their mean, so that those of several methods can be added."""
    spread = values.std(axis=0)
    return np.asarray(
        np.where(spread > 1e-6, (values - values.mean(axis=0)) / (spread + 1e-6), 0), np.float32
    )


def shares(scores: Array) -> Array:
    """Scores as probabilities that add up to one."""
    powers = np.exp(scores - scores.max())
    return np.asarray(powers / powers.sum(), dtype=np.float32)


@dataclass(frozen=True)
class Model:
    """Weights by case; the order of the numbers is that of FIRST and SECOND."""

    first: dict[str, Array]
    second: dict[str, Array]
    found: Found

    def scores_first(self, name: str, values: Array) -> Array:
        """Of every document; `values` has a column for each of FIRST."""
        return np.asarray(standard(values) @ self.first[name], dtype=np.float32)

    def scores(self, name: str, values: Array) -> Array:
        """Of the shortlist; `values` has a column for each of SECOND."""
        return np.asarray(standard(values) @ self.second[name], dtype=np.float32)


EVIDENCE = (*SECOND, *(f"out_{name}" for name in SECOND), "share")


def evidence(values: Array, scores: Array) -> Array:
    """What speaks for there being an answer (columns: EVIDENCE).

    The best document's similarities (which depend on the language asked in), how far the best of each kind
    stands out from the shortlist (which does not), and the best document's share.
    """
    best = values[int(scores.argmax())]
    out = (values.max(axis=0) - values.mean(axis=0)) / (values.std(axis=0) + 1e-3)
    return np.array([*best, *out, shares(scores).max()], dtype=np.float32)


def read(path: Path) -> Model:
    """The model that `fit.py` wrote.

    Raises:
        ModelError: the file is missing or not such a model.
    """
    try:
        note: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if note["features"] != {"first": list(FIRST), "second": list(SECOND)}:
            raise ModelError(f"{path}: learned for other features; run `lotse evaluate fit`")
        numbers = {
            key: {k: np.array(v, np.float32) for k, v in note[key].items()} for key in ("first", "second")
        }
        return Model(numbers["first"], numbers["second"], judgement.read(note["found"], len(EVIDENCE)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path}: no trained weights ({type(error).__name__}: {error})") from None


@cache
def load() -> Model:
    """The weights that come with the project."""
    return read(folder() / "ranker.json")


def folder() -> Path:
    return settings.load().home / "data" / "models-knowledge"
