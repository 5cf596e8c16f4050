"""From a question to the documents that answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import USE_LANGUAGES, Encoder, load, unit
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage

Scores = npt.NDArray[np.float32]
Decision = Literal["answer", "clarify", "none"]


@dataclass(frozen=True)
class Hit:
    """A document and how likely it answers; its passages, best first, with their scores."""

    document: str
    score: float
    probability: float
    passages: list[tuple[Passage, float]]


def standard(scores: Scores) -> Scores:
    """Scores in standard deviations from their mean, so that those of several methods can be added."""
    return np.asarray((scores - scores.mean()) / (scores.std() + 1e-6), dtype=np.float32)


class Retriever:
    """Search in one index. Thread-safe."""

    def __init__(self, index: Index, encoder: Encoder | None = None) -> None:
        self.index = index
        self.encoder = encoder or load(index.encoder)
        self._centre = {name: rows.mean(axis=0) for name, rows in index.dense.items()}
        self._dense = {name: unit(rows - self._centre[name]) for name, rows in index.dense.items()}

    def search(self, question: str, language: str, *, area: str | None = None, k: int = 10) -> list[Hit]:
        """The `k` documents that answer `question` best, best first.

        Args:
            question: in any language.
            language: its code, which decides which encoders are asked.
            area: only documents of this area and of none.
        """
        index = self.index
        if not index.passages or not question.strip():
            return []
        names = [index.encoder]
        if "use" not in names and language.split("-")[0] in USE_LANGUAGES:
            names.append("use")
        fields = {name: self._similar(name, question) for name in names}
        fields["letters"] = index.lexicon.scores(question)
        allowed = (
            np.flatnonzero((index.areas == area) | (index.areas == ""))
            if area
            else np.arange(len(index.starts))
        )
        if not len(allowed):
            return []
        total: Scores = np.zeros(len(allowed), dtype=np.float32)
        weights = {index.encoder: 1.0, "use": 0.6, "letters": 0.3}
        for name, scores in fields.items():
            total += weights[name] * standard(np.maximum.reduceat(scores, index.starts)[allowed])
        order = np.argsort(-total, kind="stable")[:k]
        return [self._hit(int(allowed[place]), float(total[place]), fields) for place in order]

    def decide(self, hits: list[Hit]) -> Decision:
        """Whether the first of `hits` answers, one should ask which is meant, or there is no answer."""
        if not hits:
            return "none"
        return "answer"

    def _similar(self, name: str, question: str) -> Scores:
        encoder = self.encoder if name == self.index.encoder else load(name)
        return np.asarray(self._dense[name] @ encoder.query([question])[0], dtype=np.float32)

    def _hit(self, place: int, score: float, fields: dict[str, Scores]) -> Hit:
        bounds = [*self.index.starts, len(self.index.passages)]
        rows = range(bounds[place], bounds[place + 1])
        best = sorted(rows, key=lambda row: -float(fields[self.index.encoder][row]))
        passages = [(self.index.passages[row], float(fields[self.index.encoder][row])) for row in best]
        return Hit(self.index.documents[place], score, float(1 / (1 + np.exp(-score))), passages)
