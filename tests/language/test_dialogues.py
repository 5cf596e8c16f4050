"""Whole dialogues of every language, by the portal API: the trained model, the real actions, the demo's cases."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.conversation.outcomes import Outcome
from bot.language.messages import base
from tests.e2e.conftest import Citizen, System, system  # noqa: F401 - a fixture

HERE = Path(__file__).parent
LANGUAGES = [path.stem for path in sorted(HERE.glob("*.yml"))]


def dialogues(language: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((HERE / f"{language}.yml").read_text(encoding="utf-8"))["dialogues"])


def trouble(system: System, language: str, dialogue: dict[str, Any]) -> str:  # noqa: F811
    """The first thing that is not as expected; empty when all is."""
    citizen = system.citizen(language)
    if language != base(language):  # a variety is never detected, only chosen
        citizen.client.post("/language", json={"language": language}).raise_for_status()
    for turn in dialogue["turns"]:
        replies, outcome = taken(system, citizen, turn["citizen"])
        said = {
            "outcome": outcome,
            "language": replies[-1]["language"] if replies else None,
            "procedure": next((each["procedure"] for each in replies if each.get("procedure")), None),
            "part": next((each["part"] for each in replies if each.get("part")), None),
        }
        for key in ("outcome", "procedure", "part", "language"):
            if key in turn and said[key] != turn[key]:
                return f"{dialogue['name']}: “{turn['citizen']}” {key} {said[key]}, not {turn[key]}"
    return ""


def taken(system: System, citizen: Citizen, text: str) -> tuple[list[dict[str, Any]], str]:  # noqa: F811
    """The replies to `text` and the turn's outcome; there is none to hear while a person is waited for."""
    message_id, _ = citizen.send(text)
    with system.store() as store:
        end = time.monotonic() + 120
        while store.llen(f"lotse:mailbox:{citizen.id}") and time.monotonic() < end:
            time.sleep(0.02)
        outcome = store.hget(f"lotse:conversation:{citizen.id}", "outcome")  # gone where all was just erased
    said = [each for each in system.log(citizen.id) if each.get("reply_to") == message_id and each["from"] == "bot"]
    if outcome is None and not said:  # the reply, too, is gone where all was just erased
        return said, Outcome.PRIVACY.value
    return said, str(outcome or said[-1].get("outcome"))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogues(language: str, system: System) -> None:  # noqa: F811
    troubles = [found for each in dialogues(language) if (found := trouble(system, language, each))]
    assert not troubles, "\n".join(troubles)
