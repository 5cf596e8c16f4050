"""In which language a message is: by the detector, by letters, and by how people write to offices."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import settings
from bot.language import identify as module
from bot.language.identify import identify, warm
from bot.language.spelling import learned, ngrams

ENABLED = settings.load().languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("شلونكم، وين اكدر اجدد الجواز", "ar"),
        ("میشه بگید کی باز هستین", "fa"),
        ("meni treba termin na nastupnyy tyzhden", "uk"),
        ("mne nuzhna spravka dlya raboty", "ru"),
        ("bedi jadded jawaz safari", "ar"),
        ("salam, baraye pasport che madareki lazeme", "fa"),
        ("скажіть будь ласка", "uk"),
        ("скажите пожалуйста", "ru"),
        ("wos kost n des", "de"),
    ],
)
@pytest.mark.parametrize("session", [None, "de", "en"])
def test_people_write_as_they_speak_and_in_the_letters_they_have(
    text: str, language: str, session: str | None
) -> None:
    assert identify(text, ENABLED, session) == language


def test_an_explicit_choice_wins() -> None:
    assert identify("Where is the town hall?", ENABLED, "tr", explicit=True) == "tr"


def test_one_word_does_not_change_the_language() -> None:
    assert identify("Wohngeld", ENABLED, "tr") == "tr"


def test_only_an_enabled_language_is_found() -> None:
    assert identify("мені потрібна довідка", ["de", "en"], "de") in ("de", "en")


def test_without_examples_the_detector_decides_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "learned", lambda languages: learned(languages, tmp_path))
    assert identify("Bonjour, je voudrais renouveler mon passeport", ENABLED, "de") == "fr"


def test_words_have_edges_and_identifiers_are_none() -> None:
    assert " ja" in set(ngrams("Ja"))
    assert list(ngrams("[file_number:ab12cd34] 2026")) == []


def test_what_tells_nothing_is_no_evidence(tmp_path: Path) -> None:
    for language, example in (("de", "wo ist das"), ("en", "where is that")):
        (tmp_path / f"{language}.yml").write_text(f"nlu:\n  - intent: a\n    examples: |\n      - {example}\n" * 3)
    spelling = learned(("de", "en"), tmp_path)
    assert spelling is not None
    assert set(spelling.scores("ξξξ").values()) == {0.0}
    assert spelling.scores("das")["en"] < spelling.scores("das")["de"] == 0.0


def test_what_was_warmed_is_not_learned_again_when_a_message_comes() -> None:
    enabled = ["de", "de-x-simple", "tr"]
    warm(enabled)
    before = learned.cache_info().misses
    assert identify("Merhaba, nasıl yardımcı olabilirsiniz", enabled) == "tr"
    assert learned.cache_info().misses == before
