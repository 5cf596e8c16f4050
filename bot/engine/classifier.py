"""The intent of a message: logistic regression over everything the featurizers say."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

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
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.linear_model import LogisticRegression

RANKING = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LogisticIntentClassifier(IntentClassifier, GraphComponent):
    """Multinomial logistic regression; `C` is scikit-learn's inverse regularisation."""

    @classmethod
    def required_components(cls) -> List[Any]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"C": 2.0, "max_iter": 200, "class_weight": "balanced"}

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        model: Optional[LogisticRegression] = None,
    ) -> None:
        self._storage, self._resource = storage, resource
        self._model = model or LogisticRegression(
            C=config["C"], max_iter=config["max_iter"], class_weight=config["class_weight"], random_state=7
        )

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LogisticIntentClassifier":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LogisticIntentClassifier":
        with model_storage.read_from(resource) as folder:
            path = folder / "classifier.skops"
            model = sio.load(path, trusted=sio.get_untrusted_types(file=path))
        return cls(config, model_storage, resource, model)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """scikit-learn checks its own parameters when it fits."""

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._model.fit(_matrix(examples), [example.get(INTENT) for example in examples])
        with self._storage.write_to(self._resource) as folder:
            sio.dump(self._model, folder / "classifier.skops")
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        messages = [message for message in messages if message.get(TEXT)]
        if messages:
            for message, row in zip(messages, self._model.predict_proba(_matrix(messages)), strict=True):
                order = np.argsort(-row)[:RANKING]
                ranking = [{"name": str(self._model.classes_[i]), "confidence": float(row[i])} for i in order]
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages


def _matrix(messages: List[Message]) -> csr_matrix:
    """One row a message: every sentence feature beside the other."""
    return vstack([hstack(_parts(message)) for message in messages]).tocsr()


def _parts(message: Message) -> List[csr_matrix]:
    _, dense = message.get_dense_features(TEXT)
    _, sparse = message.get_sparse_features(TEXT)
    return [csr_matrix(found.features) for found in (dense, sparse) if found is not None]
