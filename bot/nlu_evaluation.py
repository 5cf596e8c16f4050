"""How well intents are understood: figures from what the engine predicted, and the command's work around it."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from bot.running import ENGINE_ENV
from bot.settings import Settings
from bot.training import engine_python

OOS = "oos"
FALLBACK = "nlu_fallback"
CRISIS = "crisis"
SHORT = 3  # words
FIELDS = ("text", "intent", "language")


class EvaluationError(Exception):
    """The files or the engine can't be used; the message is one line for the operator."""


def predictions(settings: Settings, given: Path, test: Path) -> list[dict[str, Any]]:
    """Train `config.yml`'s pipeline on `given` (or load it, if it is a model) and let it predict `test`.

    Returns the rows of `test`, each with what was `predicted`, with what `confidence`, in how many `ms`.

    Raises:
        EvaluationError: a file can't be read, or the engine refuses it.
    """
    for path in (given, test):
        check(path)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predictions.jsonl"
        command = [str(engine_python(settings)), "-m", "bot.engine", "evaluate", str(given.resolve()),
                   str(test.resolve()), "config.yml", str(out)]  # fmt: skip
        env = {**os.environ, **ENGINE_ENV, "PYTHONPATH": str(settings.home), "LOTSE_DATA": str(settings.data)}
        log = settings.data / "log" / "evaluate.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("wb") as file:
            code = subprocess.call(  # noqa: S603 - our own command line
                command, cwd=settings.home, env=env, stdout=file, stderr=subprocess.STDOUT
            )
        if code or not out.exists():
            raise EvaluationError(f"the engine could not evaluate this, see {log}")
        return [{**row, **each} for row, each in zip(_rows(test), _rows(out), strict=True)]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def check(path: Path) -> None:
    """Raises: EvaluationError, naming the line that is not `{"text", "intent", "language"}`."""
    if path.suffix == ".gz":
        return
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationError(f"{path}: {error}") from None
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line) if line.strip() else None
        except json.JSONDecodeError as error:
            raise EvaluationError(f"{path}, line {number}: not JSON ({error})") from None
        if row is not None and not (isinstance(row, dict) and all(isinstance(row.get(key), str) for key in FIELDS)):
            raise EvaluationError(f"{path}, line {number}: text, intent and language are needed")


def said(row: Mapping[str, Any]) -> str:
    """What was understood; a fallback counts as out of scope."""
    return OOS if row["predicted"] == FALLBACK else str(row["predicted"])


def figures(rows: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Accuracy, macro F1, in-scope accuracy and out-of-scope recall, over all and for each language."""
    rows = [{**row, "predicted": said(row)} for row in rows]
    inside = [row for row in rows if row["intent"] != OOS]
    outside = [row for row in rows if row["intent"] == OOS]
    per_intent = {intent: _f1(rows, intent) for intent in sorted({row["intent"] for row in rows})}
    by_language: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        by_language[row["language"]].append(row)
    return {
        "n": len(rows),
        "accuracy": _accuracy(rows),
        "macro_f1": _macro_f1(per_intent),
        "in_scope_accuracy": _accuracy(inside),
        "oos_recall": _accuracy(outside),
        "ms_per_message": median([row["ms"] for row in rows]) if rows else 0.0,
        "per_intent": per_intent,
        "per_language": {name: _of_language(each) for name, each in sorted(by_language.items())},
    }


def _of_language(rows: list[Mapping[str, Any]]) -> dict[str, Any]:
    """A figure is None where no row says anything about it."""
    short = [row for row in rows if len(row.get("text", "").split()) <= SHORT]
    crises = [row for row in rows if row["intent"] == CRISIS]
    others = [row for row in rows if row["intent"] != CRISIS]
    alarms = sum(row["predicted"] == CRISIS for row in others)
    return {
        "n": len(rows),
        "accuracy": _accuracy(rows),
        "macro_f1": _macro_f1({intent: _f1(rows, intent) for intent in {row["intent"] for row in rows}}),
        "short_accuracy": _accuracy(short) if short else None,
        "crisis_recall": _accuracy(crises) if crises else None,
        "crisis_alarms": alarms / len(others) if crises and others else None,
    }


def _macro_f1(per_intent: Mapping[str, Mapping[str, float]]) -> float:
    return sum(each["f1"] for each in per_intent.values()) / max(len(per_intent), 1)


def _accuracy(rows: list[Any]) -> float:
    return sum(row["intent"] == row["predicted"] for row in rows) / len(rows) if rows else 0.0


def _f1(rows: list[Any], intent: str) -> dict[str, float]:
    right = sum(row["intent"] == row["predicted"] == intent for row in rows)
    said = sum(row["predicted"] == intent for row in rows)
    meant = sum(row["intent"] == intent for row in rows)
    precision, recall = right / said if said else 0.0, right / meant if meant else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}
