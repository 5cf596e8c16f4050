"""The intent of a message: two linear classifiers, one over what it means and one over how it is spelt, averaged.

Together they beat either and one model over both views (docs/evaluation.md): meaning carries from language to
language, spelling knows dialect, short words and typos. Trained apart they take seconds instead of minutes.
"""

from __future__ import annotations

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


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TwoViewIntentClassifier(IntentClassifier, GraphComponent):
    """Logistic regression over dense features and a linear SVM over sparse ones.

    `C_meaning`, `C_spelling`: scikit-learn's inverse regularisation. `margin` turns the SVM's margins into the scale
    of the regression's scores. The confidence is the geometric mean of both views' probabilities, scaled to one.
    """

    @classmethod
    def required_components(cls) -> List[Any]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"C_meaning": 1.0, "C_spelling": 0.3, "margin": 4.0, "max_iter": 60}

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        meaning: Optional[LogisticRegression] = None,
        spelling: Optional[LinearSVC] = None,
    ) -> None:
        self._storage, self._resource, self._margin = storage, resource, config["margin"]
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
    ) -> "TwoViewIntentClassifier":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "TwoViewIntentClassifier":
        with model_storage.read_from(resource) as folder:
            views = [_load(folder / name) for name in FILES]
        return cls(config, model_storage, resource, *views)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """scikit-learn checks its own parameters when it fits."""

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        dense, sparse = _views(examples)
        intents = [example.get(INTENT) for example in examples]
        self._meaning.fit(dense, intents)
        self._spelling.fit(sparse, intents)
        with self._storage.write_to(self._resource) as folder:
            for name, model in zip(FILES, (self._meaning, self._spelling), strict=True):
                sio.dump(model, folder / name)
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
        scores = _two_columns(self._meaning.decision_function(dense))
        margins = _two_columns(self._spelling.decision_function(sparse)) * self._margin
        both = (log_softmax(scores, axis=1) + log_softmax(margins, axis=1)) / 2
        return np.asarray(softmax(both, axis=1))


FILES = ("meaning.skops", "spelling.skops")


def _load(path: Path) -> Any:
    return sio.load(path, trusted=sio.get_untrusted_types(file=path))


def _two_columns(scores: np.ndarray) -> np.ndarray:
    """Of two classes scikit-learn gives one column."""
    return np.stack([-scores, scores], axis=1) / 2 if scores.ndim == 1 else scores


def _views(messages: List[Message]) -> Tuple[np.ndarray, csr_matrix]:
    """Dense and sparse sentence features, one row a message."""
    dense = [message.get_dense_features(TEXT)[1].features[0] for message in messages]
    sparse = [message.get_sparse_features(TEXT)[1].features for message in messages]
    return np.stack(dense).astype(np.float32), vstack(sparse).tocsr()
