"""A message of which nothing is known is not understood, whatever intent its vector lies near.

Sentence encoders give every string a vector, "blubb fasel krx" too, and some intent is always the nearest. What such a
message lacks is words: none of them has ever been seen, nor most of the character sequences they are made of. One
word alone may be a rare one that the encoders know, and of a language without examples nothing can be said.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, Dict, FrozenSet, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.text import PLACEHOLDER, language_of

NOT_UNDERSTOOD = "nlu_fallback"
SIZE = 4  # characters of a sequence
FEWEST = 2  # words
FILE = "known.json"
_WORD = re.compile(r"[^\W\d_]+")


def sequences(word: str) -> List[str]:
    edged = f" {word} "
    return [edged[start : start + SIZE] for start in range(max(len(edged) - SIZE + 1, 1))]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NonsenseDetector(IntentClassifier, GraphComponent):
    """`share`: of a message's character sequences, so many at most are known where it counts as nonsense."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"share": 0.45}

    def __init__(
        self,
        config: Dict[Text, Any],
        storage: ModelStorage,
        resource: Resource,
        languages: FrozenSet[str] = frozenset(),
        words: FrozenSet[str] = frozenset(),
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._know(languages, words)

    def _know(self, languages: FrozenSet[str], words: FrozenSet[str]) -> None:
        self._languages, self._words = languages, words
        counted = Counter(each for word in words for each in set(sequences(word)))
        self._sequences = {each for each, times in counted.items() if times > 1}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "NonsenseDetector":
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "NonsenseDetector":
        with model_storage.read_from(resource) as folder:
            kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, frozenset(kept["languages"]), frozenset(kept["words"]))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        words = {word for example in examples for word in _words(example.get(TEXT))}
        self._know(frozenset(_base(example) for example in examples), frozenset(words))
        with self._storage.write_to(self._resource) as folder:
            kept = {"languages": sorted(self._languages), "words": sorted(words)}
            (folder / FILE).write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            if message.get(TEXT) and self._nonsense(message):
                message.set(INTENT, {"name": NOT_UNDERSTOOD, "confidence": 1.0}, add_to_output=True)
                message.set("intent_ranking", [message.get(INTENT)], add_to_output=True)
        return messages

    def _known(self, word: str) -> bool:
        """As it stands, or behind what Arabic writes together with it: "and", "with", "the"."""
        return any(word[start:] in self._words for start in (0, 1, 2) if not start or len(word) - start >= SIZE)

    def _nonsense(self, message: Message) -> bool:
        words = _words(message.get(TEXT))
        if len(words) < FEWEST or _base(message) not in self._languages or any(map(self._known, words)):
            return False
        parts = [each for word in words for each in sequences(word)]
        return bool(sum(each in self._sequences for each in parts) <= self._config["share"] * len(parts))


def _words(text: Optional[str]) -> List[str]:
    return _WORD.findall(PLACEHOLDER.sub(" ", text or "").lower())


def _base(message: Any) -> str:
    return language_of(message).split("-")[0]
