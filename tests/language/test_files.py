"""The expectations themselves: well formed, enough of them, and none copied from the training examples."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import settings
from bot.conversation.outcomes import Outcome
from bot.knowledge.parts import PARTS
from bot.language.messages import base

HERE = Path(__file__).parent
HOME = HERE.parents[1]
LANGUAGES = [path.stem for path in sorted(HERE.glob("*.yml"))]
# Intents that nobody types: a button's, and the engine's own
UNTYPED = {"choose_procedure", "nlu_fallback"}
# At least so many of each; the ones that citizens use most, more
LEAST: dict[str, int] = {"ask_procedure": 30, "ask_part": 15, "check_status": 12, "human": 8, "crisis": 25}
UTTERANCES, DIALOGUES, EVERY_INTENT = 175, 10, 4

every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def expectations(language: str) -> dict[str, Any]:
    return dict(yaml.safe_load((HERE / f"{language}.yml").read_text(encoding="utf-8")))


@cache
def intents() -> frozenset[str]:
    domain = yaml.safe_load((HOME / "domain.yml").read_text(encoding="utf-8"))
    names = {name for each in domain["intents"] for name in (each if isinstance(each, dict) else [each])}
    return frozenset(names - UNTYPED)


@cache
def procedures() -> frozenset[str]:
    return frozenset(path.stem for path in (HOME / "data/catalogue/procedures").glob("*.yml"))


def words(text: str) -> str:
    """The text as far as it counts for being the same: letters and digits, case folded."""
    return " ".join(re.findall(r"\w+", text.casefold()))


@cache
def examples() -> frozenset[str]:
    """Every training example of every language."""
    found: set[str] = set()
    for path in (HOME / "data/nlu").glob("*.yml"):
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = str(item.get("examples", "")).splitlines()
            found.update(words(line.lstrip("- ")) for line in lines if line.strip())
    return frozenset(found)


def test_every_enabled_language_has_expectations() -> None:
    assert set(settings.load().languages) <= set(LANGUAGES)


@every_language
def test_utterances_are_well_formed(language: str) -> None:
    for each in expectations(language)["utterances"]:
        assert set(each) <= {"text", "intent", "part", "language"}, each
        assert isinstance(each["text"], str), each
        assert each["text"].strip() == each["text"] != "", each
        assert each["intent"] in intents(), each
        assert each.get("part", "cost") in PARTS, each
        assert each.get("language", "any") in {"any", *settings.load().languages}, each


@every_language
def test_only_questions_ask_for_a_part(language: str) -> None:
    asked = {each["intent"] for each in expectations(language)["utterances"] if "part" in each}
    assert asked <= {"ask_procedure", "ask_part"}


@every_language
def test_there_are_enough_of_every_intent(language: str) -> None:
    utterances = expectations(language)["utterances"]
    counted = Counter(each["intent"] for each in utterances)
    few = {name: counted[name] for name in intents() if counted[name] < LEAST.get(name, EVERY_INTENT)}
    assert not few
    assert len(utterances) >= UTTERANCES


@every_language
def test_nothing_stands_twice(language: str) -> None:
    counted = Counter(each["text"].casefold() for each in expectations(language)["utterances"])
    assert [text for text, times in counted.items() if times > 1] == []


@every_language
def test_nothing_is_copied_from_training(language: str) -> None:
    texts = [each["text"] for each in expectations(language)["utterances"]]
    assert [text for text in texts if words(text) in examples()] == []


@every_language
def test_dialogues_are_well_formed(language: str) -> None:
    dialogues = expectations(language)["dialogues"]
    assert len(dialogues) >= DIALOGUES
    assert len({each["name"] for each in dialogues}) == len(dialogues)
    for dialogue in dialogues:
        assert set(dialogue) == {"name", "turns"}, dialogue
        assert dialogue["turns"], dialogue
        for turn in dialogue["turns"]:
            assert set(turn) <= {"citizen", "outcome", "procedure", "part", "language"}, turn
            assert Outcome(turn["outcome"]), turn
            assert turn.get("procedure", "reisepass") in procedures(), turn
            assert turn.get("part", "cost") in PARTS, turn
            assert turn.get("language", base(language)) in settings.load().languages, turn


@every_language
def test_the_dialogues_meet_what_matters(language: str) -> None:
    """A crisis, a status given and refused, a person, an erasure, a question back, a misunderstanding …"""
    met = {Outcome(turn["outcome"]) for each in expectations(language)["dialogues"] for turn in each["turns"]}
    assert {
        Outcome.ANSWERED,
        Outcome.CLARIFIED,
        Outcome.STATUS_GIVEN,
        Outcome.STATUS_REFUSED,
        Outcome.HANDED_OVER,
        Outcome.LANGUAGE_CHANGED,
        Outcome.PRIVACY,
        Outcome.CRISIS,
        Outcome.OUT_OF_SCOPE,
        Outcome.NOT_ASSESSED,
        Outcome.MISUNDERSTOOD,
    } <= met
