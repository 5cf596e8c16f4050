"""What the trained model makes of every language's expectations.

`make test-language LANG=tr` runs one language. The floors are what has been reached, so that nothing gets worse unseen;
the aims are .93 in every language and .96 in German and English (docs/evaluation.md has the figures).
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import settings as configuration
from bot.language.identify import identify
from bot.language.messages import base
from bot.nlu_evaluation import predictions
from bot.training import model_path, train

HERE = Path(__file__).parent
LANGUAGES = [path.stem for path in sorted(HERE.glob("*.yml"))]
FLOORS = json.loads((HERE / "floors.json").read_text())
every_language = pytest.mark.parametrize("language", LANGUAGES)
# 3,300 messages one after the other; minutes where the processor is shared
pytestmark = [pytest.mark.xdist_group("engine"), pytest.mark.timeout(1200)]


@cache
def utterances(language: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((HERE / f"{language}.yml").read_text(encoding="utf-8"))["utterances"])


Predicted = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="session")
def predicted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Predicted:
    """What the model says of the utterances of every language that is tested in this run."""
    parameters = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    chosen = {each.get("language") for each in parameters} & set(LANGUAGES)
    settings = configuration.load()
    if not model_path(settings).exists():
        train(settings)
    rows = [(language, each) for language in sorted(chosen) for each in utterances(language)]
    test = tmp_path_factory.mktemp("nlu") / "test.jsonl"
    lines = [{"text": each["text"], "intent": each["intent"], "language": base(language)} for language, each in rows]
    test.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for (language, each), row in zip(rows, predictions(settings, model_path(settings), test), strict=True):
        found[language].append({**row, "text": each["text"]})
    return found


@every_language
def test_intents(language: str, predicted: Predicted) -> None:
    rows = predicted[language]
    wrong = [(row["text"], row["intent"], row["predicted"]) for row in rows if row["intent"] != row["predicted"]]
    accuracy = 1 - len(wrong) / len(rows)
    assert accuracy >= FLOORS["intents"][language], f"{accuracy:.3f}: {wrong}"


@every_language
def test_a_crisis_is_not_overlooked(language: str, predicted: Predicted) -> None:
    missed = [row["text"] for row in predicted[language] if row["intent"] == "crisis" != row["predicted"]]
    assert len(missed) <= FLOORS["crisis_missed"][language], missed


@every_language
def test_no_crisis_is_seen_where_there_is_none(language: str, predicted: Predicted) -> None:
    others = [row for row in predicted[language] if row["intent"] != "crisis"]
    alarms = [row["text"] for row in others if row["predicted"] == "crisis"]
    assert len(alarms) / len(others) <= FLOORS["crisis_alarms"], alarms


@every_language
def test_the_language_is_recognised(language: str) -> None:
    enabled = configuration.load().languages
    rows = [each for each in utterances(language) if each.get("language") != "any"]
    wrong = [each["text"] for each in rows if base(identify(each["text"], enabled, session=language)) != base(language)]
    assert 1 - len(wrong) / len(rows) >= FLOORS["identified"], wrong
