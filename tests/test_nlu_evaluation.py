"""The figures of `lotse evaluate nlu`, on predictions made here."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu_evaluation import EvaluationError, check, figures


def row(intent: str, predicted: str, language: str = "de") -> dict[str, object]:
    return {"intent": intent, "predicted": predicted, "language": language, "ms": 10.0}


def test_accuracy_inside_and_recall_outside() -> None:
    rows = [row("a", "a"), row("a", "b"), row("b", "b"), row("oos", "nlu_fallback"), row("oos", "a", "en")]
    found = figures(rows)
    assert found["n"] == 5
    assert found["accuracy"] == pytest.approx(3 / 5)
    assert found["in_scope_accuracy"] == pytest.approx(2 / 3)
    assert found["oos_recall"] == pytest.approx(1 / 2)
    assert {name: (each["n"], each["accuracy"]) for name, each in found["per_language"].items()} == {
        "de": (4, 0.75),
        "en": (1, 0.0),
    }


def test_a_language_has_its_crises_and_its_short_messages() -> None:
    rows = [
        {**row("crisis", "crisis"), "text": "one two three"},
        {**row("crisis", "greet"), "text": "one two three four"},
        {**row("greet", "crisis"), "text": "hello"},
        {**row("greet", "greet"), "text": "good evening to you"},
    ]
    found = figures(rows)["per_language"]["de"]
    assert (found["crisis_recall"], found["crisis_alarms"], found["short_accuracy"]) == (0.5, 0.5, 0.5)


def test_where_no_crisis_is_meant_none_is_counted() -> None:
    found = figures([{**row("a", "a"), "text": "b c d e"}])["per_language"]["de"]
    assert (found["crisis_recall"], found["crisis_alarms"], found["short_accuracy"]) == (None, None, None)


def test_f1_of_an_intent() -> None:
    found = figures([row("a", "a"), row("a", "b"), row("b", "b")])["per_intent"]
    assert found["a"] == {"precision": 1.0, "recall": 0.5, "f1": pytest.approx(2 / 3)}
    assert found["b"]["precision"] == 0.5


def test_nothing_is_nothing() -> None:
    assert figures([])["accuracy"] == 0.0


@pytest.mark.parametrize("text", ["{nonsense", '{"text": "x"}', '{"text": 1, "intent": "a", "language": "de"}', "[1]"])
def test_a_bad_line_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "test.jsonl"
    path.write_text('{"text": "x", "intent": "a", "language": "de"}\n' + text, encoding="utf-8")
    with pytest.raises(EvaluationError, match="line 2"):
        check(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"nowhere\.jsonl"):
        check(tmp_path / "nowhere.jsonl")
