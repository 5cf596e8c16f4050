"""Learn which lines answer from questions whose answer lines are known.

The training files are OMoS-QA's `answers_train_{de,en}.jsonl` (CC BY 4.0,
digitalfabrik/integreat-qa-dataset); the development files are never read here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from bot.knowledge import rerank
from bot.knowledge.encoder import Encoder
from bot.knowledge.evaluate import f1, read_jsonl
from bot.knowledge.lines import Array, Linear, LinesModel, Trees, best_run, features, page_features, read
from bot.knowledge.vectors import Progress

LANGUAGES = ("de", "en")
SEEDS = 3
BOOSTING: dict[str, Any] = {
    "max_iter": 120,
    "max_depth": 4,
    "learning_rate": 0.06,
    "min_samples_leaf": 30,
    "l2_regularization": 20,
    "max_features": 0.3,
}


def fit_lines(folder: Path, encoder: Encoder, say: Callable[[str], None], progress: Progress) -> None:
    """Learn from the files in `folder` and write `lines.npz`; `say` is told what cross-validation reached."""
    rows = [
        row
        for language in LANGUAGES
        for row in read_jsonl(
            folder / f"answers_train_{language}.jsonl", {"question": str, "lines": list, "gold": list}
        )
    ]
    pages: list[Array] = []
    for row in rows:
        pages.append(features(row["question"], row["language"], row["lines"], encoder))
        progress(len(pages), len(rows))
    truth = [np.isin(np.arange(len(row["lines"])), row["gold"]).astype(np.float32) for row in rows]
    groups = ["\n".join(row["lines"][:3]) for row in rows]  # questions on one page stay together
    guesses: list[Array] = [np.empty(0, np.float32)] * len(rows)
    for train, test in GroupKFold(5).split(pages, groups=groups):
        learned = _lines(pages, truth, train)
        for number in test:
            guesses[number] = learned.probabilities(pages[number])
    none = np.array([not any(marks) for marks in truth])
    reached = [_score(p, t) for p, t, empty in zip(guesses, truth, none, strict=True) if not empty]
    say(f"lines: F1 {np.mean(reached):.3f} in cross-validation over {len(reached)} questions")
    page, below = _page(
        np.stack([page_features(x, p) for x, p in zip(pages, guesses, strict=True)]), ~none, groups, say
    )
    final = _lines(pages, truth, range(len(rows)))
    _save(rerank.folder() / "lines.npz", LinesModel(final.trees, final.linear, page, below))


def _score(probabilities: Array, truth: Array) -> float:
    said = best_run(probabilities)
    hits = float(truth[said].sum())
    return f1(hits / len(said), hits / float(truth.sum()))


def _lines(pages: Sequence[Array], truth: Sequence[Array], of: Sequence[int]) -> LinesModel:
    """Learned from the questions `of` that have an answer."""
    chosen = [number for number in of if truth[number].any()]
    rows = np.concatenate([pages[number] for number in chosen])
    labels = np.concatenate([truth[number] for number in chosen])
    # a language that USE lacks has NaN in its columns: show the trees what that looks like
    kinds = np.isnan(features("?", "uk", ["a", "b", "c", "d", "e", "f", "g"], _Blank(), {})).all(axis=0)
    blank = rows.copy()
    blank[:, kinds] = np.nan
    both, twice = np.concatenate([rows, blank]), np.concatenate([labels, labels])
    forests = [
        HistGradientBoostingClassifier(**BOOSTING, random_state=seed).fit(both, twice)
        for seed in range(SEEDS)
    ]
    return LinesModel(_trees(forests), _linear(rows, labels, 0.02), _linear(rows, labels, 0.02), 0.0)


class _Blank:
    """An encoder of nothing, to see which columns are missing without USE."""

    name, dim = "blank", 4

    def query(self, texts: Sequence[str]) -> Array:
        return np.ones((len(texts), self.dim), np.float32)

    passage = query


def _trees(forests: Sequence[HistGradientBoostingClassifier]) -> Trees:
    """Scikit-learn's trees as arrays, the forests' mean log-odds."""
    nodes, roots, start = [], [], 0
    for forest in forests:
        for (tree,) in forest._predictors:
            part = tree.nodes.copy()
            part["left"] += start
            part["right"] += start
            nodes.append(part)
            roots.append(start)
            start += len(part)
    every = np.concatenate(nodes)
    leaf = every["is_leaf"].astype(bool)
    return Trees(
        np.array(roots, np.int32),
        np.where(leaf, -1, every["feature_idx"]).astype(np.int32),
        np.where(leaf, 0, every["num_threshold"]).astype(np.float32),
        np.where(leaf, 0, every["left"]).astype(np.int32),
        np.where(leaf, 0, every["right"]).astype(np.int32),
        every["missing_go_to_left"].astype(bool),
        np.where(leaf, every["value"] / len(forests), 0).astype(np.float32),
        float(np.mean([forest._baseline_prediction for forest in forests])),
    )


def _linear(rows: Array, labels: Array, strength: float) -> Linear:
    finite = np.where(np.isfinite(rows), rows, np.nan)
    mean = np.nan_to_num(np.nanmean(finite, axis=0))
    filled = np.where(np.isfinite(rows), rows, mean)
    spread = filled.std(axis=0) + 1e-6
    learner = LogisticRegression(C=strength, max_iter=1000).fit((filled - mean) / spread, labels)
    weights = np.asarray(learner.coef_[0] / spread, np.float32)
    return Linear(mean.astype(np.float32), weights, float(learner.intercept_[0]))


def _page(
    rows: Array, answerable: npt.NDArray[np.bool_], groups: Sequence[str], say: Callable[[str], None]
) -> tuple[Linear, float]:
    """The model of a page holding an answer, and the threshold that tells best which pages hold none."""
    scaled = (rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-6)
    learner = LogisticRegression(C=0.1, max_iter=1000)
    guesses = cross_val_predict(
        learner, scaled, answerable, cv=GroupKFold(5), groups=groups, method="predict_proba"
    )[:, 1]
    best = (0.0, 0.5)
    for threshold in np.arange(0.3, 0.95, 0.01):
        said = guesses < threshold
        hits = float((said & ~answerable).sum())
        best = max(best, (2 * hits / (said.sum() + (~answerable).sum()), float(threshold)))
    say(f"pages without an answer: F1 {best[0]:.3f} in cross-validation, below {best[1]:.2f}")
    return _linear(rows, answerable.astype(np.float32), 0.1), best[1]


def _save(path: Path, learned: LinesModel) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = {name: getattr(learned.trees, name) for name in Trees.__dataclass_fields__}
    for name, linear in (("linear", learned.linear), ("page", learned.page)):
        parts |= {f"{name}_{each}": getattr(linear, each) for each in Linear.__dataclass_fields__}
    np.savez_compressed(path, allow_pickle=False, none_below=learned.none_below, **parts)
    read(path)
