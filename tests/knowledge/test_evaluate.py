import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.knowledge import evaluate, keywords
from bot.knowledge.evaluate_commands import app
from bot.knowledge.passages import Passage
from bot.knowledge.procedure import Procedure
from bot.knowledge.retrieve import Hit


class Scripted:
    """A retriever with known results."""

    def __init__(self, results: dict[str, list[str]]) -> None:
        self.results = results

    def search(self, question: str, language: str, *, area: str | None = None, k: int = 10) -> list[Hit]:
        return [Hit(name, 0, 0.1, []) for name in self.results[question]][:k]

    def decide(self, hits: list[Hit]) -> str:
        return "answer" if hits else "none"


def test_ranking_counts_answerable_questions_and_abstention_the_others() -> None:
    scripted = Scripted({"first": ["a", "b"], "third": ["x", "y", "c"], "lost": ["x"], "off": [], "shy": []})
    questions = [
        {"question": "first", "language": "de", "gold": ["a"]},
        {"question": "third", "language": "de", "gold": ["c", "z"]},
        {"question": "lost", "language": "de", "gold": ["q"]},
        {"question": "off", "language": "de", "gold": []},
        {"question": "shy", "language": "de", "gold": ["a"]},
    ]
    figures = evaluate.retrieval(scripted, questions)  # type: ignore[arg-type]
    assert figures["n"] == 5
    assert figures["r1"] == 1 / 4
    assert figures["r5"] == 2 / 4
    assert figures["mrr"] == pytest.approx((1 + 1 / 3) / 4)
    assert figures["abstention"] == {"precision": 0.5, "recall": 1.0, "f1": pytest.approx(2 / 3)}


def test_how_sure_the_search_is_counts_every_question() -> None:
    scripted = Scripted({"right": ["a"], "wrong": ["x"], "off": [], "made up": ["a"]})
    questions = [
        {"question": "right", "language": "de", "gold": ["a"]},
        {"question": "wrong", "language": "de", "gold": ["b"]},
        {"question": "off", "language": "de", "gold": []},
        {"question": "made up", "language": "de", "gold": []},
    ]
    figures = evaluate.sureness(scripted, questions)  # type: ignore[arg-type]
    assert figures["decisions"] == {"answer": 3, "answer_right": 1, "clarify": 0, "none": 1}
    assert [(each["n"], each["right"]) for each in figures["sure"]] == [(1, 0.0), (3, pytest.approx(1 / 3))]


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def page(number: int, title: str, text: str) -> dict[str, str]:
    return {"id": f"p{number}", "language": "de", "title": title, "text": text, "area": "town"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from bot import settings

    monkeypatch.setenv("LOTSE_DATA", str(tmp_path / "var"))
    settings.load.cache_clear()
    yield tmp_path
    settings.load.cache_clear()


def test_the_command_prints_the_figures_as_json(home: Path, passages: list[Passage]) -> None:
    pages = write(home / "pages.jsonl", *(page(n, p.title, p.text) for n, p in enumerate(passages)))
    questions = write(
        home / "q.jsonl",
        {"question": "Was kostet die Hundesteuer?", "language": "de", "area": "town", "gold": ["p1"]},
        {"question": "Ich will heiraten", "language": "de", "gold": ["p3"]},
    )
    done = CliRunner().invoke(
        app, ["retrieval", "--source", f"jsonl:{pages}", "--questions", str(questions), "--json"]
    )
    assert done.exit_code == 0, done.output
    figures = json.loads(done.stdout)
    assert set(figures) == {"n", "r1", "r5", "r10", "mrr", "abstention", "ms_per_question"}
    assert figures["r1"] == 1

    drawn = CliRunner().invoke(
        app,
        ["retrieval", "--source", f"jsonl:{pages}", "--questions", str(questions), "--diagram", str(home / "sure.svg")],
    )
    assert drawn.exit_code == 0, drawn.output
    assert "calibration_error" in drawn.stdout
    assert (home / "sure.svg").read_text(encoding="utf-8").startswith("<svg")


def test_search_words_are_asked_and_not_indexed(home: Path) -> None:
    catalogue = [
        Procedure("dog", {"de": "Hundesteuer anmelden"}, synonyms={"de": ["Köter", "Steuermarke"]}),
        Procedure("pass", {"de": "Reisepass beantragen"}, synonyms={"de": ["Reisedokument", "Steuermarke"]}),
        Procedure("other", {"de": "Sperrmüll abholen lassen"}),
    ]
    assert keywords.questions(catalogue) == [
        {"question": "Köter", "language": "de", "gold": ["dog"]},
        {"question": "Steuermarke", "language": "de", "gold": ["dog", "pass"]},
        {"question": "Reisedokument", "language": "de", "gold": ["pass"]},
    ]
    indexed: list[str] = []

    def build(passages: list[Passage]) -> Scripted:
        indexed.append(" ".join(passage.text for passage in passages))
        return Scripted({"Köter": ["dog"], "Steuermarke": ["other", "pass"], "Reisedokument": ["pass"]})

    figures = keywords.evaluation(catalogue, build)  # type: ignore[arg-type]
    assert [("Köter" in text, "Reisedokument" in text) for text in indexed] == [(False, False), (True, False)]
    assert figures["hidden"] == {"n": 3, "r1": pytest.approx(2 / 3), "r5": 1, "r10": 1}
    assert figures["others_indexed"]["n"] == 2


def test_answers_as_json(home: Path) -> None:
    lines = ["Hundesteuer", "Die Steuer beträgt 120 Euro im Jahr.", "Das Rathaus ist am Markt."]
    questions = write(
        home / "a.jsonl",
        {"question": "Was kostet die Hundesteuer?", "language": "de", "lines": lines, "gold": [1]},
        {"question": "Wie werde ich Pilot?", "language": "de", "lines": lines, "gold": []},
    )
    done = CliRunner().invoke(app, ["answers", "--questions", str(questions), "--json"])
    figures = json.loads(done.stdout)
    assert set(figures) == {"n", "precision", "recall", "f1", "abstention"}
    assert figures["n"] == 2
    assert figures["recall"] == 1


def test_languages_as_json(home: Path) -> None:
    rows = [
        {"text": "Wo ist das Rathaus bitte?", "language": "de"},
        {"text": "Where is the office?", "language": "en"},
    ]
    done = CliRunner().invoke(app, ["language", str(write(home / "l.jsonl", *rows)), "--json"])
    assert json.loads(done.stdout) == {"n": 2, "accuracy": 1.0, "per_language": {"de": 1.0, "en": 1.0}}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json\n",
        "[1]\n",
        '{"question": "Was?", "language": "de"}\n',
        '{"question": 7, "language": "de", "gold": []}\n',
        b"\xff\xfe\x00",
    ],
)
def test_bad_questions_end_with_two_and_one_line(home: Path, content: str | bytes) -> None:
    path = home / "bad.jsonl"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = CliRunner().invoke(app, ["retrieval", "--source", "jsonl:nowhere", "--questions", str(path)])
    assert done.exit_code == 2
    assert done.stderr.strip().count("\n") == 0
    assert "bad.jsonl" in done.stderr


def test_an_unknown_kind_of_source_ends_with_two(home: Path) -> None:
    questions = write(home / "q.jsonl", {"question": "Was?", "language": "de", "gold": []})
    done = CliRunner().invoke(app, ["retrieval", "--source", "carrots:x", "--questions", str(questions)])
    assert done.exit_code == 2
    assert "carrots" in done.stderr
