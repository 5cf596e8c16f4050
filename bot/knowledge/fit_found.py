"""Learn to tell whether a catalogue has an answer (see found.py).

From OMoS-QA's training questions, each with its page in the catalogue and with it (and what is like it) taken out,
and from the examples in `data/nlu` that no office deals with.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.knowledge import rerank
from bot.knowledge.encoder import USE_LANGUAGES
from bot.knowledge.found import KEYWORDS, Array, Found
from bot.knowledge.retrieve import KEYWORDS as FEW
from bot.knowledge.retrieve import Retriever
from bot.knowledge.words import words
from bot.language.messages import base

# n-grams tell nothing across languages, and much that is false within one: a rare word in common is no answer
KINDS = {
    True: ("meaning", "page", "lines", "use", "use_lines", "words"),
    False: ("meaning", "page", "lines"),
}
OUT = {True: ("meaning", "page", "lines", "use", "words"), False: ("meaning", "page", "lines")}
STRENGTH = 0.1  # of the fit; 0.03 to 1 differ by less than a point
OFF_TOPIC = 40  # questions of each language that the offsets are learned from
REFERENCE = 20  # of each of REFERENCES: those that make the background of every catalogue
REFERENCES = ("de", "en")
ANSWERABLE = 0.82  # the share of questions that have an answer, as in answers_train_*.jsonl
NONE_BELOW = 0.25  # spreads above the background: 60 % of questions off the topic score less
ASK_BELOW = 0.9  # 85 % do
ANSWER_FROM = 0.4  # share of the first document; with more it is right more often than not


@dataclass(frozen=True)
class Judged:
    """What speaks for an answer to one question, and whether there is one."""

    evidence: Array
    language: str
    use: bool
    keywords: bool
    answerable: bool


def nothing() -> Found:
    """To be replaced: no weights yet."""
    zeros = np.zeros(len(rerank.EVIDENCE), np.float32)
    return Found({True: zeros, False: zeros}, {}, 1.0, 0.0, 0.0, 0.0, 0.5, {})


def fit_found(
    judged: Sequence[Judged],
    off_topic: Mapping[str, Sequence[str]],
    retriever: Retriever,
    say: Callable[[str], None],
) -> dict[str, Any]:
    """The note from which found.py is read.

    Args:
        off_topic: questions that no office answers, by language.
        retriever: in German pages, where all of `off_topic` are asked.
    """
    asked = {language: _sentences(rows, OFF_TOPIC) for language, rows in off_topic.items() if rows}
    told = {
        use: {language: _evidence(retriever, rows, language, use) for language, rows in asked.items()}
        for use in (True, False)
    }
    offsets = {language: _offset(told[base(language) in USE_LANGUAGES], language) for language in asked}
    offsets[KEYWORDS] = _keywords_offset(judged)
    note: dict[str, Any] = {
        "weights": {},
        "offsets": {name: _rounded(numbers) for name, numbers in offsets.items()},
        "none_below": NONE_BELOW,
        "ask_below": ASK_BELOW,
        "answer_from": ANSWER_FROM,
        "off_topic": {language: sorted(asked[language][:REFERENCE]) for language in REFERENCES},
    }
    standing: list[Array] = []
    labels: list[Array] = []
    weights: list[Array] = []
    for use, name in ((True, "use"), (False, "plain")):
        # a few words are too unlike a sentence to learn from both: they share the weights, moved by their offset
        rows = [each for each in judged if each.use == use and not each.keywords]
        values = np.array([_shifted(each.evidence, each.language, each.keywords, offsets) for each in rows])
        away = np.concatenate(
            [
                told[use][language] - offsets[language]
                for language in asked
                if not use or base(language) in USE_LANGUAGES
            ]
        )
        truth = np.array([each.answerable for each in rows])
        learned = _weights(values, truth, away, use)
        note["weights"][name] = _rounded(learned)
        ground = np.concatenate([told[use][language] - offsets[language] for language in REFERENCES]) @ learned
        mean, spread = float(ground.mean()), float(ground.std())
        standing += [(values @ learned - mean) / spread, (away @ learned - mean) / spread]
        labels += [truth, np.zeros(len(away), bool)]
        weights += [_shares(truth, 0.5), np.full(len(away), 0.5 / len(away))]
        short = [each for each in judged if each.use == use and each.keywords and each.answerable]
        few = np.array([_shifted(each.evidence, each.language, True, offsets) for each in short]) @ learned
        above, without = standing[-2][truth], standing[-2][~truth]
        for limit in (NONE_BELOW, ASK_BELOW):
            say(
                f"found ({name}): below {limit}: {np.mean(above < limit):.2f} of those that have an answer "
                f"({np.mean((few - mean) / spread < limit):.2f} as keywords), "
                f"{np.mean(without < limit):.2f} of those whose page was taken out, "
                f"{np.mean(standing[-1] < limit):.2f} of those off the topic"
            )
    line = LogisticRegression(C=100.0).fit(
        np.concatenate(standing)[:, None], np.concatenate(labels), sample_weight=1000 * np.concatenate(weights)
    )
    # how many of these have an answer was our choice; in life most have
    prior = np.log(ANSWERABLE / (1 - ANSWERABLE))
    note["slope"] = round(float(line.coef_[0, 0]), 4)
    note["constant"] = round(float(line.intercept_[0] + prior), 4)
    return note


def _sentences(rows: Sequence[str], count: int) -> list[str]:
    """Some of those of `rows` that are more than keywords, always the same ones."""
    ordered = sorted({row for row in rows if len(words(row)) > FEW})
    random.Random(1).shuffle(ordered)  # noqa: S311
    return ordered[:count]


def _evidence(retriever: Retriever, rows: Sequence[str], language: str, use: bool) -> Array:
    everything = np.arange(len(retriever.index.starts))
    found = []
    for question in rows:
        short = retriever.shortlist(question, language, everything, use)
        found.append(rerank.evidence(short.values, retriever.model.scores(short.case, short.values)))
    return np.array(found, np.float32)


def _offset(told: Mapping[str, Array], language: str) -> Array:
    """What a language adds to the evidence of questions off the topic, compared with REFERENCES."""
    centre = np.mean([told[each].mean(axis=0) for each in REFERENCES], axis=0)
    return np.asarray(told[language].mean(axis=0) - centre, np.float32)


def _keywords_offset(judged: Sequence[Judged]) -> Array:
    """What a few words instead of a sentence take from the evidence of questions that have an answer."""
    means = [
        np.mean([each.evidence for each in judged if each.answerable and each.keywords == few], axis=0)
        for few in (True, False)
    ]
    return np.asarray(means[0] - means[1], np.float32)


def _shifted(evidence: Array, language: str, keywords: bool, offsets: Mapping[str, Array]) -> Array:
    shift = offsets[base(language)] + (offsets[KEYWORDS] if keywords else 0)
    return np.asarray(evidence - shift, np.float32)


def _shares(truth: Array, whole: float) -> Array:
    """Weights that give each class its share: answerable ones 1, the others `whole`."""
    count = int(truth.sum())
    share = np.where(truth, 1.0 / max(count, 1), whole / max(len(truth) - count, 1))
    return np.asarray(share, np.float32)


def _weights(values: Array, truth: Array, away: Array, use: bool) -> Array:
    columns = [*KINDS[use], *(f"out_{name}" for name in OUT[use]), "share"]
    chosen = [rerank.EVIDENCE.index(name) for name in columns]
    rows = np.concatenate([values, away])[:, chosen]
    labels = np.concatenate([truth, np.zeros(len(away), bool)])
    weights = np.concatenate([_shares(truth, 0.5), np.full(len(away), 0.5 / len(away))]) * truth.sum()
    spread = rows.std(axis=0) + 1e-6
    learner = LogisticRegression(C=STRENGTH, max_iter=2000)
    learner.fit((rows - rows.mean(axis=0)) / spread, labels, sample_weight=weights)
    found = np.zeros(len(rerank.EVIDENCE), np.float32)
    found[chosen] = learner.coef_[0] / spread
    return found


def _rounded(numbers: Array) -> list[float]:
    return [round(float(number), 4) for number in numbers]
