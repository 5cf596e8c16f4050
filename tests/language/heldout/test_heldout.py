"""The sentences that nobody tunes on: well formed, of every intent, and found nowhere else."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import settings
from bot.knowledge.parts import PARTS
from tests.language.test_files import LANGUAGES, examples, expectations, intents, words

HERE = Path(__file__).parent
LEAST = {"ask_procedure": 15, "ask_part": 6, "crisis": 10, "out_of_scope": 4}

every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def heldout(language: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((HERE / f"{language}.yml").read_text(encoding="utf-8"))["utterances"])


@cache
def developed_on() -> frozenset[str]:
    """What is measured while examples are written."""
    return frozenset(words(each["text"]) for language in LANGUAGES for each in expectations(language)["utterances"])


def test_every_variety_has_a_file() -> None:
    assert {path.stem for path in HERE.glob("*.yml")} == set(LANGUAGES)


@every_language
def test_they_are_well_formed(language: str) -> None:
    for each in heldout(language):
        assert set(each) <= {"text", "intent", "part", "language"}, each
        assert each["text"].strip() == each["text"] != "", each
        assert each["intent"] in intents(), each
        assert each.get("part", "cost") in PARTS, each
        assert each.get("language", "any") in {"any", *settings.load().languages}, each


@every_language
def test_every_intent_is_there(language: str) -> None:
    counted = Counter(each["intent"] for each in heldout(language))
    assert {name: counted[name] for name in intents() if counted[name] < LEAST.get(name, 1)} == {}


@every_language
def test_nothing_stands_twice(language: str) -> None:
    counted = Counter(words(each["text"]) for each in heldout(language))
    assert [text for text, times in counted.items() if times > 1] == []


@every_language
def test_nothing_was_trained_or_developed_on(language: str) -> None:
    texts = [each["text"] for each in heldout(language)]
    assert [text for text in texts if words(text) in examples() | developed_on()] == []
