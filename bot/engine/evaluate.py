"""Trains the pipeline of config.yml on one file of examples and tests it on another: `python -m bot.engine evaluate`.

Reads and writes JSON lines `{"text", "intent", "language"}`; what was predicted goes to a file of
`{"intent", "predicted", "confidence", "language", "ms"}`, from which `lotse evaluate nlu` makes its figures.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, Dict, List

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.model_training import train_nlu

from bot.engine.scope import OUT_OF_SCOPE

FALLBACK = "nlu_fallback"
OOS = "oos"  # what a file calls out of scope
SLASH = "\N{DIVISION SLASH}"  # in an intent's name; to Rasa a plain one divides retrieval intents, which need responses


def read(path: Path) -> List[Dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write_nlu(rows: List[Dict[str, Any]], folder: Path) -> None:
    """Examples as Rasa reads them: a file a language, whose name says the language."""
    by_language: Dict[str, Dict[str, List[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        intent = OUT_OF_SCOPE if row["intent"] == OOS else row["intent"].replace("/", SLASH)
        by_language[row["language"]][intent].append(" ".join(row["text"].split()))
    for language, intents in by_language.items():
        # by hand: Rasa takes a file for examples only when it has the bare word `nlu:` at the start of a line
        lines = ['version: "3.1"', "nlu:"]
        for intent, texts in intents.items():
            lines += [f"- intent: {json.dumps(intent)}", "  examples: |", *(f"    - {text}" for text in texts)]
        (folder / f"{language}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def train(rows: List[Dict[str, Any]], config: str, folder: Path) -> str:
    """A model of the pipeline alone; returns its path."""
    data = folder / "nlu"
    data.mkdir()
    write_nlu(rows, data)
    path = train_nlu(config, str(data), str(folder), fixed_model_name="evaluated")
    if path is None:
        raise SystemExit("evaluate: the examples can't be trained on")
    return str(path)


def understood(parsed: Dict[str, Any], outside: str = OUT_OF_SCOPE) -> str:
    """The intent's name as it stood in the file; Rasa has none for a message without words.

    Args:
        outside: what the file calls out of scope.
    """
    name = str(parsed["intent"]["name"] or FALLBACK).replace(SLASH, "/")
    return outside if name == OUT_OF_SCOPE else name


async def predict(model: str, rows: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """What the model says of each row, and how long it took in milliseconds."""
    agent = Agent.load(model)
    outside = OOS if any(row["intent"] == OOS for row in rows) else OUT_OF_SCOPE
    found = []
    for row in rows:
        message = UserMessage(row["text"].strip() or "…", metadata={"language": row["language"]})  # no text, no answer
        started = time.perf_counter()
        parsed = await agent.processor.parse_message(message)  # type: ignore[union-attr]
        found.append(
            {
                "intent": row["intent"],
                "predicted": understood(parsed, outside),
                "confidence": parsed["intent"]["confidence"],
                "language": row["language"],
                "ms": (time.perf_counter() - started) * 1000,
            }
        )
    return found


def main(arguments: List[str]) -> None:
    """`evaluate TRAIN TEST CONFIG OUT`; TRAIN may be a trained model (`.tar.gz`)."""
    given, test, config, out = arguments
    rows = read(Path(test))
    with tempfile.TemporaryDirectory() as folder:
        model = given if given.endswith(".tar.gz") else train(read(Path(given)), config, Path(folder))
        found = asyncio.run(predict(model, rows))
    Path(out).write_text("\n".join(json.dumps(row) for row in found), encoding="utf-8")
