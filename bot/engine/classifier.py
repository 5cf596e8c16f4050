"""The intent of a message, from three views of it that are averaged.

What it means (logistic regression over sentence vectors) carries from language to language; how it is spelt (linear
SVM over character n-grams) knows dialect, short words and typos; which examples are nearest (a vote of them) catches
what a straight line between intents can't. Each adds to the others (docs/evaluation.md), and training them takes
seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

import numpy as np
import skops.io as sio
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack
from scipy.special import log_softmax, softmax
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

RANKING = 10
NOBODY = 0.1  # the vote of an intent that no neighbour has, so that one view can't rule it out


@dataclass(frozen=True)
class Examples:
    """The training examples as unit vectors, shape (examples, dim), and the number of each one's intent."""

    vectors: np.ndarray
    intents: np.ndarray

    def vote(self, messages: np.ndarray, neighbours: int, sharpness: float) -> np.ndarray:
        """Logarithms of the share of every intent among each message's nearest examples, shape (messages, intents)."""
        cosines = messages @ self.vectors.T
        nearest = np.argsort(-cosines, axis=1)[:, :neighbours]
        near = np.take_along_axis(cosines, nearest, axis=1)
        votes = np.exp((near - near.max(axis=1, keepdims=True)) * sharpness)
        shares = np.full((len(messages), int(self.intents.max()) + 1), NOBODY)
        for row, (numbers, weights) in enumerate(zip(self.intents[nearest], votes, strict=True)):
            np.add.at(shares[row], numbers, weights)
        return np.asarray(np.log(shares / shares.sum(axis=1, keepdims=True)))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class AveragedIntentClassifier(IntentClassifier, GraphComponent):
    """Logistic regression, linear SVM and nearest neighbours.

    `C_meaning`, `C_spelling`: scikit-learn's inverse regularisation. `margin` turns the SVM's margins into the scale
    of the regression's scores. `neighbours` vote, each with the weight exp(`sharpness` × cosine). `weights`: of
    meaning, spelling and neighbours in the sum of logarithms, which `temperature` divides into a confidence.
    """

    @classmethod
    def required_components(cls) -> List[Any]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {
            "C_meaning": 1.0,
            "C_spelling": 0.3,
            "margin": 4.0,
            "max_iter": 60,
            "neighbours": 20,
            "sharpness": 12.0,
            "weights": [0.5, 1.0, 1.0],
            "temperature": 2.0,
        }

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        meaning: Optional[LogisticRegression] = None,
        spelling: Optional[LinearSVC] = None,
        examples: Optional[Examples] = None,
    ) -> None:
        self._storage, self._resource, self._config = storage, resource, config
        self._examples = examples
        self._meaning = meaning or LogisticRegression(
            C=config["C_meaning"], max_iter=config["max_iter"], class_weight="balanced"
        )
        self._spelling = spelling or LinearSVC(C=config["C_spelling"], class_weight="balanced", random_state=7)

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "AveragedIntentClassifier":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "AveragedIntentClassifier":
        with model_storage.read_from(resource) as folder:
            meaning, spelling = (_load(folder / name) for name in FILES)
            with np.load(folder / EXAMPLES) as kept:
                examples = Examples(kept["vectors"].astype(np.float32), kept["intents"])
        return cls(config, model_storage, resource, meaning, spelling, examples)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """scikit-learn checks its own parameters when it fits."""

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        dense, sparse = _views(examples)
        intents = [example.get(INTENT) for example in examples]
        self._meaning.fit(dense, intents)
        self._spelling.fit(sparse, intents)
        self._examples = Examples(_unit(dense), np.searchsorted(self._meaning.classes_, intents))
        with self._storage.write_to(self._resource) as folder:
            for name, model in zip(FILES, (self._meaning, self._spelling), strict=True):
                sio.dump(model, folder / name)
            kept = self._examples.vectors.astype(np.float16)
            np.savez(folder / EXAMPLES, vectors=kept, intents=self._examples.intents)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        messages = [message for message in messages if message.get(TEXT)]
        if messages:
            for message, row in zip(messages, self._probabilities(messages), strict=True):
                order = np.argsort(-row)[:RANKING]
                ranking = [{"name": str(self._meaning.classes_[i]), "confidence": float(row[i])} for i in order]
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _probabilities(self, messages: List[Message]) -> np.ndarray:
        """Shape (messages, intents)."""
        dense, sparse = _views(messages)
        assert self._examples is not None
        meaning = log_softmax(_two_columns(self._meaning.decision_function(dense)), axis=1)
        margins = _two_columns(self._spelling.decision_function(sparse)) * self._config["margin"]
        nearest = self._examples.vote(_unit(dense), self._config["neighbours"], self._config["sharpness"])
        views = (meaning, log_softmax(margins, axis=1), nearest)
        total = sum(weight * view for weight, view in zip(self._config["weights"], views, strict=True))
        return np.asarray(softmax(total / self._config["temperature"], axis=1))


FILES = ("meaning.skops", "spelling.skops")
EXAMPLES = "examples.npz"


def _load(path: Path) -> Any:
    return sio.load(path, trusted=sio.get_untrusted_types(file=path))


def _unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _two_columns(scores: np.ndarray) -> np.ndarray:
    """Of two classes scikit-learn gives one column."""
    return np.stack([-scores, scores], axis=1) / 2 if scores.ndim == 1 else scores


def _views(messages: List[Message]) -> Tuple[np.ndarray, csr_matrix]:
    """Dense and sparse sentence features, one row a message."""
    dense = [message.get_dense_features(TEXT)[1].features[0] for message in messages]
    sparse = [message.get_sparse_features(TEXT)[1].features for message in messages]
    return np.stack(dense).astype(np.float32), vstack(sparse).tocsr()
