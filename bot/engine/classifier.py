"""The intent of a message, from three views of it that are averaged.

What it means (logistic regression over sentence vectors) carries from language to language; how it is spelt (linear
SVM over character n-grams) knows dialect, short words and typos; which examples are nearest (a vote of them) catches
what a straight line between intents can't. Each adds to the others (docs/evaluation.md), and training them takes
seconds.

A crisis that is overlooked costs more than one that is none: `never_missed` names the probability from which it wins
over a likelier intent. Else a message that is about nothing known is out of scope (`scope.py`).
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
from sklearn.svm import LinearSVC

from bot.engine.scope import OUT_OF_SCOPE, Scope, signs
from bot.engine.softmax import Softmax

RANKING = 10
HELD_BACK = 3  # every third example is not learned from when learning what is out of scope
BATCH = 500  # messages whose cosines with all examples are held in memory at once
NOBODY = 0.1  # the vote of an intent that no neighbour has, so that one view can't rule it out


@dataclass(frozen=True)
class Examples:
    """The training examples as unit vectors, shape (examples, dim), and the number of each one's intent."""

    vectors: np.ndarray
    intents: np.ndarray

    def vote(self, messages: np.ndarray, neighbours: int, sharpness: float) -> Tuple[np.ndarray, np.ndarray]:
        """Logarithms of the share of every intent among each message's nearest examples, shape (messages, intents);
        and the cosine of the very nearest.
        """
        cosines = messages @ self.vectors.T
        neighbours = min(neighbours, cosines.shape[1])
        nearest = np.argpartition(-cosines, neighbours - 1, axis=1)[:, :neighbours]
        near = np.take_along_axis(cosines, nearest, axis=1)
        closest = near.max(axis=1)
        votes = np.exp((near - closest[:, None]) * sharpness)
        shares = np.full((len(messages), int(self.intents.max()) + 1), NOBODY)
        for row, (numbers, weights) in enumerate(zip(self.intents[nearest], votes, strict=True)):
            np.add.at(shares[row], numbers, weights)
        return np.log(shares / shares.sum(axis=1, keepdims=True)), closest


@dataclass(frozen=True)
class Views:
    """The three of them, trained."""

    meaning: Softmax
    spelling: LinearSVC
    examples: Examples

    @classmethod
    def fit(cls, dense: np.ndarray, sparse: csr_matrix, intents: np.ndarray, config: Dict[Text, Any]) -> "Views":
        meaning = Softmax.fit(dense, list(intents), config["C_meaning"], config["max_iter"])
        spelling = LinearSVC(C=config["C_spelling"], class_weight="balanced", random_state=7).fit(sparse, intents)
        return cls(meaning, spelling, Examples(_unit(dense), np.searchsorted(meaning.classes, intents)))

    @property
    def intents(self) -> List[Text]:
        return list(self.meaning.classes.tolist())

    def probabilities(
        self, dense: np.ndarray, sparse: csr_matrix, config: Dict[Text, Any]
    ) -> Tuple[np.ndarray, np.ndarray]:
        """Shape (messages, intents), and the cosine of each message's nearest example."""
        meaning = log_softmax(self.meaning.scores(dense), axis=1)
        margins = _two_columns(self.spelling.decision_function(sparse)) * config["margin"]
        nearest, closest = self.examples.vote(_unit(dense), config["neighbours"], config["sharpness"])
        views = (meaning, log_softmax(margins, axis=1), nearest)
        total = sum(weight * view for weight, view in zip(config["weights"], views, strict=True))
        return np.asarray(softmax(total / config["temperature"], axis=1)), closest


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class AveragedIntentClassifier(IntentClassifier, GraphComponent):
    """Logistic regression, linear SVM and nearest neighbours.

    `C_meaning`, `C_spelling`: inverse regularisation, as scikit-learn has it. `margin` turns margins into the scale
    of the regression's scores. `neighbours` vote, each with the weight exp(`sharpness` × cosine). `weights`: of
    meaning, spelling and neighbours in the sum of logarithms, which `temperature` divides into a confidence.
    `never_missed`: intents that win as soon as they are so probable, and the probability.
    """

    @classmethod
    def required_components(cls) -> List[Any]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {
            "C_meaning": 1.0,
            "C_spelling": 1.0,
            "margin": 3.0,
            "max_iter": 60,
            "neighbours": 20,
            "sharpness": 12.0,
            "weights": [0.5, 1.0, 1.0],
            "temperature": 2.0,
            "never_missed": {},
        }

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        views: Optional[Views] = None,
        scope: Optional[Scope] = None,
    ) -> None:
        self._storage, self._resource, self._config = storage, resource, config
        self._views, self._scope = views, scope

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
            with np.load(folder / EXAMPLES) as kept:
                examples = Examples(kept["vectors"].astype(np.float32), kept["intents"])
            views = Views(Softmax.load(folder / MEANING), _load(folder / SPELLING), examples)
            scope = Scope.load(folder / SCOPE)
        return cls(config, model_storage, resource, views, scope)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """scikit-learn checks its own parameters when it fits."""

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        dense, sparse = _features(examples)
        intents = np.array([example.get(INTENT) for example in examples])
        self._views = views = Views.fit(dense, sparse, intents, self._config)
        self._scope = self._learn_scope(dense, sparse, intents)
        with self._storage.write_to(self._resource) as folder:
            views.meaning.save(folder / MEANING)
            sio.dump(views.spelling, folder / SPELLING)
            kept = views.examples.vectors.astype(np.float16)
            np.savez(folder / EXAMPLES, vectors=kept, intents=views.examples.intents)
            if self._scope:
                self._scope.save(folder / SCOPE)
        return self._resource

    def _learn_scope(self, dense: np.ndarray, sparse: csr_matrix, intents: np.ndarray) -> Optional[Scope]:
        """What views that have not seen every third example make of it."""
        held = np.arange(len(intents)) % HELD_BACK == 0
        if OUT_OF_SCOPE not in intents[~held]:
            return None
        views = Views.fit(dense[~held], sparse[~held], intents[~held], self._config)
        column, rows = views.intents.index(OUT_OF_SCOPE), np.flatnonzero(held)
        found = [
            signs(*views.probabilities(dense[some], sparse[some], self._config), column)
            for some in np.array_split(rows, len(rows) // BATCH + 1)
        ]
        return Scope.fit(np.concatenate(found), intents[rows] == OUT_OF_SCOPE)

    def process(self, messages: List[Message]) -> List[Message]:
        messages = [message for message in messages if message.get(TEXT)]
        if messages and self._views is not None:
            names = self._views.intents
            probabilities, closest = self._views.probabilities(*_features(messages), self._config)
            outside = np.zeros(len(messages), bool)
            if self._scope:
                outside = self._scope.outside(signs(probabilities, closest, names.index(OUT_OF_SCOPE)))
            for message, row, beyond in zip(messages, probabilities, outside, strict=True):
                if not watch(row, names, self._config["never_missed"]) and beyond:
                    prefer(row, names.index(OUT_OF_SCOPE))
                order = np.argsort(-row)[:RANKING]
                ranking = [{"name": names[i], "confidence": float(row[i])} for i in order]
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages


MEANING, SPELLING, EXAMPLES, SCOPE = "meaning.npz", "spelling.skops", "examples.npz", "scope.npz"


def watch(row: np.ndarray, names: List[Text], never_missed: Dict[Text, float]) -> bool:
    """Let an intent that must not be missed be the first in `row`; whether there is one."""
    found = False
    for name, least in never_missed.items():
        if name in names and row[names.index(name)] >= least:
            prefer(row, names.index(name))
            found = True
    return found


def prefer(row: np.ndarray, own: int) -> None:
    """Let an intent take the place and the share of the likelier one, in `row` itself."""
    first = int(row.argmax())
    if own != first:
        row[own] += row[first]
        row[first] = 0.0


def _load(path: Path) -> Any:
    return sio.load(path, trusted=sio.get_untrusted_types(file=path))


def _unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _two_columns(scores: np.ndarray) -> np.ndarray:
    """Of two classes scikit-learn gives one column."""
    return np.stack([-scores, scores], axis=1) / 2 if scores.ndim == 1 else scores


def _features(messages: List[Message]) -> Tuple[np.ndarray, csr_matrix]:
    """Dense and sparse sentence features, one row a message."""
    dense = [message.get_dense_features(TEXT)[1].features[0] for message in messages]
    sparse = [message.get_sparse_features(TEXT)[1].features for message in messages]
    return np.stack(dense).astype(np.float32), vstack(sparse).tocsr()
