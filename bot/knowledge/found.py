"""Whether the catalogue has an answer at all.

How close a question comes to its best page depends on the catalogue, on the language asked in and on how people
put things, so no similarity means the same everywhere. What does is the comparison: how far a question stands
out from questions that no office answers ("What will the weather be?"), asked of this very catalogue. A few dozen of
these come with the weights; what they score is the catalogue's background. What a language adds or takes
away (`offsets`) was learned once, from such questions in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from bot.language.messages import base

Array = npt.NDArray[np.float32]
Decision = Literal["answer", "clarify", "none"]
KEYWORDS = "keywords"  # a few words are an idiom of their own


@dataclass(frozen=True)
class Background:
    """Mean and spread of the scores that questions off the topic get."""

    mean: float
    spread: float

    def stands_out(self, score: float) -> float:
        """In spreads above the mean."""
        return (score - self.mean) / self.spread


@dataclass(frozen=True)
class Found:
    """Learned weights over `rerank.EVIDENCE`, one set where USE knows the language and one where it does not.

    `none_below` and `ask_below` are in spreads above the background; `answer_from` is the first document's share.
    """

    weights: dict[bool, Array]
    offsets: dict[str, Array]  # by language, and for keywords: taken away from the evidence
    slope: float
    constant: float
    none_below: float
    ask_below: float
    answer_from: float
    off_topic: dict[str, list[str]]  # by language: the questions of the background

    def score(self, evidence: Array, language: str, use: bool, keywords: bool) -> float:
        away = np.zeros_like(evidence)
        if base(language) in self.offsets:
            away = self.offsets[base(language)]
        if keywords and KEYWORDS in self.offsets:
            away = away + self.offsets[KEYWORDS]
        return float((evidence - away) @ self.weights[use])

    def probability(self, stands_out: float) -> float:
        """That there is an answer, for a question that stands out so far from the background."""
        return float(1 / (1 + np.exp(-(self.slope * stands_out + self.constant))))

    def decide(self, total: float, first: float) -> Decision:
        """What to do with documents whose probabilities add up to `total`, the first one's being `first`."""
        if total < self.probability(self.none_below):
            return "none"
        sure = total >= self.probability(self.ask_below) and first >= self.answer_from * total
        return "answer" if sure else "clarify"


def read(note: Mapping[str, Any], width: int) -> Found:
    """Raises: KeyError, TypeError, ValueError."""

    def row(numbers: Any) -> Array:
        found = np.array(numbers, np.float32)
        if found.shape != (width,):
            raise ValueError(f"{found.shape} numbers for {width} kinds of evidence")
        return found

    return Found(
        {True: row(note["weights"]["use"]), False: row(note["weights"]["plain"])},
        {language: row(numbers) for language, numbers in note["offsets"].items()},
        float(note["slope"]),
        float(note["constant"]),
        float(note["none_below"]),
        float(note["ask_below"]),
        float(note["answer_from"]),
        {language: [str(each) for each in rows] for language, rows in note["off_topic"].items()},
    )
