from pathlib import Path

import pytest

from bot.knowledge import parts

ASKED = {
    "tr": "Bunun ücreti ne kadar?|Hangi belgeler gerekli?|Ne kadar sürer?|Bunu internetten yapabilir miyim?",
    "ar": "كم يكلف ذلك؟|ما هي المستندات المطلوبة؟|كم من الوقت يستغرق؟|هل يمكنني القيام بذلك عبر الإنترنت؟",
    "uk": "Скільки це коштує?|Які документи потрібні?|Скільки часу це займає?|Чи можна зробити це онлайн?",
    "ru": "Сколько это стоит?|Какие документы нужны?|Сколько времени это занимает?|Можно это сделать онлайн?",
    "pl": "Ile to kosztuje?|Jakie dokumenty są potrzebne?|Jak długo to trwa?|Czy mogę to zrobić online?",
    "ro": "Cât costă?|Ce documente îmi trebuie?|Cât durează?|Pot face asta online?",
    "fr": "C’est combien ?|Quels documents faut-il ?|Ça prend combien de temps ?|C’est possible en ligne ?",
    "es": "¿Cuánto cuesta?|¿Qué documentos necesito?|¿Cuánto tarda?|¿Puedo hacerlo por internet?",
    "it": "Quanto costa?|Quali documenti servono?|Quanto tempo ci vuole?|Posso farlo online?",
    "fa": "هزینه آن چقدر است؟|چه مدارکی لازم دارم؟|چقدر طول می‌کشد؟|آیا می‌توانم آنلاین انجام دهم؟",
}


@pytest.mark.parametrize("language", ASKED)
def test_every_language_is_understood(language: str) -> None:
    said = [parts.asked_part(question, language) for question in ASKED[language].split("|")]
    assert said == ["cost", "documents", "duration", "online"]


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("und was kostet das", "cost"),
        ("Welche Frist habe ich nach der Geburt?", "deadline"),
        ("Brauche ich dort einen Termin?", "appointment"),
        ("Welches Amt ist dafür zuständig?", "where"),
        ("Auf welchem Gesetz beruht das?", "legal"),
        ("Wer darf das beantragen?", "eligibility"),
    ],
)
def test_german_questions(question: str, part: str) -> None:
    assert parts.asked_part(question, "de") == part


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Ich bin umgezogen. Was kostet das?", "Was kostet das?"),
        ("Was kostet das? Ich bin umgezogen.", "Was kostet das?"),
        ("سرق جوازي. كم أدفع؟", "كم أدفع؟"),
        ("Ich bin umgezogen. Bitte um Hilfe.", "Bitte um Hilfe."),
        ("umgezogen", "umgezogen"),
        ("  ", "  "),
    ],
)
def test_the_sentence_that_asks_counts(text: str, sentence: str) -> None:
    assert parts.asking(text) == sentence


@pytest.mark.parametrize(
    ("question", "language", "part"),
    [
        ("Unser Sohn kommt im Sommer aus der Schule. Wo bekomme ich dafür ein Formular?", "de", "where"),
        ("Znalazłem na ulicy portfel z pieniędzmi. Gdzie mam go oddać?", "pl", "where"),
        ("Mon fils a eu dix-huit ans hier. C'est combien pour lui ?", "fr", "cost"),
    ],
)
def test_a_story_before_the_question_does_not_drown_it(question: str, language: str, part: str) -> None:
    assert parts.asked_part(question, language) == part


@pytest.mark.parametrize("question", ["Meine Tochter hat ein Kind bekommen.", "Hundesteuer", "", "   "])
def test_a_question_may_ask_for_no_part(question: str) -> None:
    assert parts.asked_part(question, "de") is None


@pytest.mark.parametrize("content", ["- a list", "price:\n  - Was kostet das?", "cost: [unclosed"])
def test_examples_that_cannot_be_used_are_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "de.yml").write_text(content)
    with pytest.raises(parts.PartsError, match=r"de\.yml"):
        parts.read_examples(tmp_path)


def test_no_examples_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(parts.PartsError):
        parts.read_examples(tmp_path)
