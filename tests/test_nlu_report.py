"""The page of `lotse evaluate nlu --report`, on predictions made here."""

from __future__ import annotations

from bot.nlu_evaluation import figures
from bot.nlu_report import page


def row(text: str, intent: str, predicted: str, confidence: float = 0.5) -> dict[str, object]:
    said = {"intent": intent, "predicted": predicted, "confidence": confidence}
    return {"text": text, "language": "de", "ms": 9.0, **said}


def made(*rows: dict[str, object]) -> str:
    return page(rows, figures(rows))


def test_a_mistake_stands_there_with_what_was_meant_and_what_was_said() -> None:
    html = made(row("guten Abend", "greet", "thank"), row("danke", "thank", "thank"))
    assert '<bdi dir="auto">guten Abend</bdi></td><td>de</td><td>greet</td><td>thank</td>' in html
    assert ">danke</bdi>" not in html


def test_an_overlooked_crisis_comes_before_surer_mistakes() -> None:
    html = made(row("abc", "greet", "thank", 0.9), row("xyz", "crisis", "stop", 0.3))
    assert html.index("xyz") < html.index("abc")


def test_what_people_wrote_is_no_markup() -> None:
    assert "<script>" not in made(row("<script>alert(1)</script>", "greet", "thank"))


def test_a_fallback_has_a_column_of_its_own() -> None:
    html = made(row("hm", "greet", "nlu_fallback"), row("hallo", "greet", "greet"))
    assert '<th scope="col">oos</th>' in html
    assert "not understood" in html


def test_a_language_without_crises_has_no_bar_for_them() -> None:
    assert 'class="crisis"' not in made(row("hallo", "greet", "greet"))
    assert 'class="crisis"' in made(row("hilfe", "crisis", "crisis"))
