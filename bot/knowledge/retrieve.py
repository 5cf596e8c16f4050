"""From a question to the documents that answer it.

Two steps: every document gets a quick score; the best thirty are then looked at closely (rerank.py).
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from bot.knowledge import rerank
from bot.knowledge.encoder import USE_LANGUAGES, Encoder, Vectors, load, unit
from bot.knowledge.found import Background, Decision
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.words import words
from bot.language.messages import base

log = logging.getLogger(__name__)

Scores = npt.NDArray[np.float32]
Rows = npt.NDArray[np.intp]

KEYWORDS = 3  # words at most; more count as a sentence
PRIOR = 100  # passages: how much the shipped mean vector weighs against a catalogue's own


@dataclass(frozen=True)
class Hit:
    """A document, and how likely it is the one that answers; its passages, best first, with their scores."""

    document: str
    score: float
    probability: float
    passages: list[tuple[Passage, float]]


@dataclass(frozen=True)
class Shortlist:
    """Documents by number, best guess first, with a row of similarities each (columns: rerank.SECOND)."""

    case: str
    documents: Rows
    values: Scores
    passages: Scores  # of every passage of the index: closeness in meaning


@cache
def centres() -> dict[str, Vectors]:
    """Mean vectors by `encoder:language` of questions, and `encoder:passages`."""
    path = rerank.folder() / "centres.npz"
    if not path.exists():
        log.warning("%s is missing: questions are compared without centring", path.name)
        return {}
    with np.load(path) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def question_centre(encoder: str, language: str, otherwise: Vectors) -> Vectors:
    """The mean vector of questions in `language`; taking it away leaves what a question is about."""
    known = centres()
    if f"{encoder}:{base(language)}" in known:
        return known[f"{encoder}:{base(language)}"]
    others = [row for name, row in known.items() if name.startswith(f"{encoder}:") and "passages" not in name]
    return np.asarray(np.mean(others, axis=0), dtype=np.float32) if others else otherwise


class Retriever:
    """Search in one index. Safe to call from several threads."""

    def __init__(
        self, index: Index, encoder: Encoder | None = None, model: rerank.Model | None = None
    ) -> None:
        """Raises: rerank.ModelError, encoder.EncoderError."""
        self.index = index
        self.encoder = encoder or load(index.encoder)
        self.model = model or rerank.load()
        self._use = load("use") if index.encoder != "use" else None
        self._background: dict[tuple[bool, str | None], Background] = {}
        raw = index.dense[index.encoder]
        own = raw.mean(axis=0) if len(raw) else np.zeros(self.encoder.dim, np.float32)
        prior = centres().get(f"{index.encoder}:passages", own)
        self._centre: Vectors = (own * len(raw) + prior * PRIOR) / (len(raw) + PRIOR)
        self._passages = unit(raw - self._centre)
        self._sizes = np.diff([*index.starts, len(raw)]).astype(np.float32)
        sums = np.add.reduceat(raw, index.starts) if len(raw) else raw
        self._pages = unit(sums / self._sizes[:, None] - self._centre)
        self._line_bounds = np.searchsorted(index.of_line, [*index.starts, len(raw)])
        lines = index.dense_lines[index.encoder]
        self._line_centre: Vectors = (
            lines.mean(axis=0, dtype=np.float32) if len(lines) else np.zeros(self.encoder.dim, np.float32)
        )
        spoken: dict[str, set[str]] = {}
        for passage in index.passages:
            spoken.setdefault(passage.document, set()).add(base(passage.language))
        self._spoken = [spoken[document] for document in index.documents]

    def search(self, question: str, language: str, *, area: str | None = None, k: int = 10) -> list[Hit]:
        """The `k` documents that answer `question` best, best first.

        Args:
            question: in any language; an empty one finds nothing.
            language: its code, which decides which encoders are asked.
            area: only documents of this area, and those of none.
        """
        allowed = self._of_area(area)
        if not len(allowed) or not question.strip():
            return []
        short = self.shortlist(question, language, allowed)
        scores = self.model.scores(short.case, short.values)
        share = rerank.shares(scores) * self.found(short, scores, language, area)
        order = np.argsort(-scores, kind="stable")[:k]
        return [
            self._hit(int(short.documents[row]), float(scores[row]), float(share[row]), short)
            for row in order
        ]

    def decide(self, hits: list[Hit]) -> Decision:
        """Whether the first of `hits` answers, one should ask which is meant, or there is no answer."""
        total = sum(hit.probability for hit in hits)
        return self.model.found.decide(total, hits[0].probability) if hits else "none"

    def _of_area(self, area: str | None) -> Rows:
        index = self.index
        every = np.arange(len(index.starts))
        return np.flatnonzero((index.areas == area) | (index.areas == "")) if area else every

    def found(self, short: Shortlist, scores: Scores, language: str, area: str | None = None) -> float:
        """How likely the answer is among `short` at all."""
        found, use = self.model.found, "+use" in short.case
        score = found.score(rerank.evidence(short.values, scores), language, use, "+keywords" in short.case)
        return found.probability(self.background(use, area).stands_out(score))

    def background(self, use: bool, area: str | None = None) -> Background:
        """What questions off the topic score in this catalogue, or its `area`; computed when first asked for."""
        if (use, area) not in self._background:
            everything = self._of_area(area)
            found = []
            for language, questions in self.model.found.off_topic.items():
                for question in questions:
                    short = self.shortlist(question, language, everything, use)
                    evidence = rerank.evidence(short.values, self.model.scores(short.case, short.values))
                    found.append(self.model.found.score(evidence, language, use, "+keywords" in short.case))
            spread = float(np.std(found)) if len(found) > 1 else 1.0
            self._background[use, area] = Background(float(np.mean(found or [0.0])), max(spread, 0.1))
        return self._background[use, area]

    def shortlist(self, question: str, language: str, allowed: Rows, use: bool | None = None) -> Shortlist:
        """The documents of `allowed` that are worth a closer look, and their similarities to `question`.

        Args:
            use: whether USE is asked (default: where it knows the language).
        """
        if use is None:
            use = self._use is not None and base(language) in USE_LANGUAGES
        same = sum(base(language) in self._spoken[number] for number in allowed) * 2 >= len(allowed)
        case = rerank.case(same, use, len(words(question)) <= KEYWORDS)
        columns = self.columns(question, language, use)
        quick = self.model.scores_first(case, _stack(columns, rerank.FIRST, allowed))
        chosen = allowed[np.argsort(-quick, kind="stable")[: rerank.SHORTLIST]]
        return self.closely(question, language, chosen, columns, case, use)

    def columns(self, question: str, language: str, use: bool) -> dict[str, Scores]:
        """What is quickly had for every document; beside it the closeness of every passage."""
        index = self.index
        passages = self._passages @ self._centred(question, language)
        columns = {
            "passages": passages,
            "meaning": np.maximum.reduceat(passages, index.starts),
            "page": self._pages @ self._centred(question, language),
            "letters": index.lexicon.scores(question),
            "letters_near": np.maximum.reduceat(index.passage_lexicon.scores(question), index.starts),
            "use": np.zeros(len(index.starts), np.float32),
        }
        if use and self._use:
            close = index.dense["use"] @ self._use.query([question])[0]
            columns["use"] = np.maximum.reduceat(close, index.starts)
        return columns

    def closely(
        self, question: str, language: str, chosen: Rows, columns: dict[str, Scores], case: str, use: bool
    ) -> Shortlist:
        """The documents `chosen` by line and word."""
        full = {name: column[chosen] for name, column in columns.items() if name != "passages"}
        centred = self._centred(question, language)
        full["lines"] = self._best_lines(self.index.encoder, chosen, centred, self._line_centre)
        full["use_lines"] = full["words"] = np.zeros(len(chosen), np.float32)
        if use and self._use:
            full["use_lines"] = self._best_lines("use", chosen, self._use.query([question])[0], None)
            full["words"] = self._words(question, chosen, self._use)
        return Shortlist(case, chosen, _stack(full, rerank.SECOND), columns["passages"])

    def _centred(self, question: str, language: str) -> Vectors:
        vector = self.encoder.query([question])[0]  # remembered by the encoder
        return unit(vector - question_centre(self.index.encoder, language, self._centre))

    def _best_lines(self, name: str, documents: Rows, vector: Vectors, centre: Vectors | None) -> Scores:
        """How close the closest line of each document is."""
        rows, starts = _ranges(self._line_bounds, documents)
        lines = self.index.dense_lines[name][rows].astype(np.float32)
        close = (unit(lines - centre) if centre is not None else lines) @ vector
        return np.asarray(np.maximum.reduceat(close, starts), dtype=np.float32)

    def _words(self, question: str, documents: Rows, use: Encoder) -> Scores:
        rows, starts = _ranges(np.array([*self.index.starts, len(self.index.passages)]), documents)
        return np.asarray(
            np.maximum.reduceat(self.index.words.scores(question, use, rows), starts), np.float32
        )

    def _hit(self, number: int, score: float, probability: float, short: Shortlist) -> Hit:
        index = self.index
        end = index.starts[number + 1] if number + 1 < len(index.starts) else len(index.passages)
        rows = sorted(range(int(index.starts[number]), int(end)), key=lambda row: -float(short.passages[row]))
        passages = [(index.passages[row], float(short.passages[row])) for row in rows]
        return Hit(index.documents[number], score, probability, passages)


def _stack(columns: dict[str, Scores], names: tuple[str, ...], rows: Rows | None = None) -> Scores:
    return np.stack([columns[name] if rows is None else columns[name][rows] for name in names], axis=1)


def _ranges(bounds: Rows, numbers: Rows) -> tuple[Rows, Rows]:
    """The rows from `bounds[n]` to `bounds[n + 1]` of each n, end to end, and where each n's begin."""
    parts = [np.arange(bounds[number], bounds[number + 1]) for number in numbers]
    return np.concatenate(parts), np.cumsum([0, *(len(part) for part in parts[:-1])])
