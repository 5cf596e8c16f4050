"""A word that several procedures go by, and a name in a question about something else."""

import pytest

from bot.knowledge.meanings import meanings, named
from bot.knowledge.procedure import Procedure

FIRST = Procedure("first", {"de": "Führerschein machen", "uk": "Перше водійське посвідчення"})
EXCHANGE = Procedure(
    "exchange",
    {"de": "Alten Führerschein umtauschen (Umtausch)", "uk": "Обмін старого водійського посвідчення"},
    synonyms={"de": ["rosa Lappen"]},
)
CONDUCT = Procedure("conduct", {"de": "Führungszeugnis", "tr": "Adli sicil"}, synonyms={"tr": ["sabıka kaydı"]})
ALL = [FIRST, EXCHANGE, CONDUCT]


@pytest.mark.parametrize(
    ("question", "language", "found"),
    [
        ("Führerschein", "de", ["first", "exchange"]),
        ("den Führerschein", "de", ["first", "exchange"]),
        ("Führerschein", "de-x-simple", ["first", "exchange"]),
        ("fuhrerschein", "de", ["first", "exchange"]),
        ("водійські посвідчення", "uk", ["first", "exchange"]),
        ("Führungszeugnis", "de", []),  # the very name of one
        ("Umtausch", "de", []),
        ("Wo kann ich meinen alten Führerschein umtauschen?", "de", []),
        ("", "de", []),
        ("?!", "de", []),
    ],
)
def test_a_word_may_mean_several(question: str, language: str, found: list[str]) -> None:
    assert [each.id for each in meanings(question, language, ALL)] == found


@pytest.mark.parametrize(
    ("question", "language", "found"),
    [
        ("Übrigens, was kostet so ein Führungszeugnis?", "de", "conduct"),
        ("Bu arada sabıka kaydını kaç paraya alırım?", "tr", "conduct"),
        ("Mein rosa Lappen, wie lange gilt der noch?", "de", "exchange"),
        ("Wo bekomme ich einen Führerschein?", "de", None),  # no name in full
        ("Was kostet das?", "de", None),
    ],
)
def test_a_name_in_a_question_tells(question: str, language: str, found: str | None) -> None:
    one = named(question, language, ALL)
    assert (one.id if one else None) == found


def test_the_longer_name_decides() -> None:
    child = Procedure("child", {"de": "Reisepass für Kinder"})
    plain = Procedure("plain", {"de": "Reisepass"})
    assert named("Was kostet der Reisepass für Kinder?", "de", [plain, child]) is child
    assert named("Was kostet der Reisepass?", "de", [plain, child]) is plain


def test_two_of_one_length_are_none() -> None:
    twin = Procedure("twin", {"de": "Führungszeugnis"})
    assert named("Was kostet das Führungszeugnis?", "de", [CONDUCT, twin]) is None
