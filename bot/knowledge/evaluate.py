"""How good search and answers are, measured on questions whose answers are known."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bot.knowledge import lines, reliability
from bot.knowledge.encoder import Encoder
from bot.knowledge.retrieve import Retriever
from bot.knowledge.vectors import Progress
from bot.language.identify import identify


class QuestionsError(Exception):
    """The file of questions can't be used; the message is one line that names the place."""


@dataclass(frozen=True)
class Abstention:
    """How well unanswerable questions are recognised: rates between 0 and 1."""

    precision: float
    recall: float
    f1: float

    @classmethod
    def of(cls, said: Sequence[bool], true: Sequence[bool]) -> Abstention:
        hits = sum(a and b for a, b in zip(said, true, strict=True))
        precision = hits / sum(said) if any(said) else 0.0
        recall = hits / sum(true) if any(true) else 0.0
        return cls(precision, recall, f1(precision, recall))


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def read_jsonl(path: Path, required: Mapping[str, type]) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file, checked.

    Raises:
        QuestionsError: the file is missing or empty, or a line is not an object with the `required` fields.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionsError(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from None
    found = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not found:
        raise QuestionsError(f"{path}: no questions in it")
    for number, line in found:
        try:
            row = json.loads(line)
        except ValueError:
            raise QuestionsError(f"{path}:{number}: not JSON") from None
        if not isinstance(row, dict):
            raise QuestionsError(f"{path}:{number}: not an object")
        for name, kind in required.items():
            if not isinstance(row.get(name), kind):
                raise QuestionsError(f"{path}:{number}: {name!r} is missing or not a {kind.__name__}")
        yield row


def retrieval(
    retriever: Retriever,
    questions: Sequence[dict[str, Any]],
    progress: Progress | None = None,
    aliases: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Ranking and abstention over `questions` (`{"question","language","area"?,"gold"}`).

    Args:
        aliases: other names that `gold` may call a document by.

    Returns:
        `{"n","r1","r5","r10","mrr","abstention","ms_per_question"}`; ranking over answerable questions only.
    """
    places: list[int | None] = []
    said, true = [], []
    started = time.perf_counter()
    for number, row in enumerate(questions, 1):
        hits = retriever.search(row["question"], row["language"], area=row.get("area"), k=10)
        said.append(retriever.decide(hits) == "none")
        true.append(not row["gold"])
        if row["gold"]:
            gold = _named(row["gold"], aliases)
            places.append(next((place for place, hit in enumerate(hits) if hit.document in gold), None))
        if progress:
            progress(number, len(questions))
    spent = time.perf_counter() - started
    found = [place for place in places if place is not None]
    of = len(places) or 1
    return {
        "n": len(questions),
        **{f"r{k}": sum(place < k for place in found) / of for k in (1, 5, 10)},
        "mrr": sum(1 / (place + 1) for place in found) / of,
        "abstention": asdict(Abstention.of(said, true)),
        "ms_per_question": 1000 * spent / len(questions),
    }


def _named(gold: Sequence[object], aliases: Mapping[str, str] | None) -> set[str]:
    return {(aliases or {}).get(name, name) for name in map(str, gold)}


def sureness(
    retriever: Retriever,
    questions: Sequence[dict[str, Any]],
    progress: Progress | None = None,
    aliases: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Whether the search knows how sure it may be; arguments as for `retrieval`.

    Returns:
        `{"decisions","calibration_error","sure"}`: how many questions are answered ("answer_right": with the right
        document), asked back and refused; the bins of the first document's probability, see reliability.py.
    """
    said: list[float] = []
    right: list[bool] = []
    decisions: Counter[str] = Counter(dict.fromkeys(("answer", "answer_right", "clarify", "none"), 0))
    for number, row in enumerate(questions, 1):
        hits = retriever.search(row["question"], row["language"], area=row.get("area"), k=10)
        said.append(hits[0].probability if hits else 0.0)
        right.append(bool(hits) and hits[0].document in _named(row["gold"], aliases))
        decision = retriever.decide(hits)
        decisions[decision] += 1
        decisions["answer_right"] += decision == "answer" and right[-1]
        if progress:
            progress(number, len(questions))
    found = reliability.bins(said, right)
    return {
        "decisions": dict(decisions),
        "calibration_error": reliability.calibration_error(found),
        "sure": [asdict(each) for each in found],
    }


def answers(
    questions: Sequence[dict[str, Any]], encoder: Encoder, progress: Progress | None = None
) -> dict[str, Any]:
    """Which lines of a given page answer (`{"question","language","lines","gold"}`).

    Returns:
        `{"n","precision","recall","f1","abstention"}`; each of the first three is the mean over answerable
        questions, of the lines that would be quoted; whether the page answers at all is judged by itself.
    """
    marks: list[tuple[float, float, float]] = []
    said, true = [], []
    below = lines.model().none_below
    for number, row in enumerate(questions, 1):
        if not row["lines"] or not all(isinstance(line, str) for line in row["lines"]):
            raise QuestionsError(f"question {number}: 'lines' must be a list of texts, not empty")
        reading = lines.read_page(row["question"], row["language"], row["lines"], encoder)
        said.append(reading.answerable < below)
        true.append(not row["gold"])
        if row["gold"]:
            chosen = reading.chosen()
            hits = len(set(chosen) & set(row["gold"]))
            precision, recall = hits / len(chosen), hits / len(row["gold"])
            marks.append((precision, recall, f1(precision, recall)))
        if progress:
            progress(number, len(questions))
    means = [sum(column) / len(marks) for column in zip(*marks, strict=True)] or [0.0] * 3
    return {
        "n": len(questions),
        **dict(zip(("precision", "recall", "f1"), means, strict=True)),
        "abstention": asdict(Abstention.of(said, true)),
    }


def language(rows: Sequence[dict[str, Any]], languages: Sequence[str]) -> dict[str, Any]:
    """How often the language of `rows` (`{"text","language"}`) is recognised.

    Args:
        languages: the enabled ones; empty: those that occur in `rows`.
    """
    enabled = list(languages) or list(dict.fromkeys(row["language"] for row in rows))
    right: dict[str, list[bool]] = {}
    for row in rows:
        right.setdefault(row["language"], []).append(identify(row["text"], enabled) == row["language"])
    per_language = {code: sum(marks) / len(marks) for code, marks in right.items()}
    return {
        "n": len(rows),
        "accuracy": sum(sum(marks) for marks in right.values()) / len(rows),
        "per_language": per_language,
    }
