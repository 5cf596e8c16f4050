"""Answers as they are spoken."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.language.messages import messages
from channels.phone.speakable import TOO_LONG, WORDS, aloud, cut, of_message, ssml

LANGUAGES = messages().languages


@pytest.mark.parametrize(
    ("language", "written", "spoken"),
    [
        ("de", "Kosten: 37,00 €", "Kosten: siebenunddreißig Euro."),
        ("de", "1.234,50 €", "eintausendzweihundertvierunddreißig Euro fünfzig."),
        ("de", "2,5 Jahre", "zwei Komma fünf Jahre."),
        ("de", "bis zu 10 Tage", "bis zu zehn Tage."),
        ("de", "10-14 Tage", "zehn bis vierzehn Tage."),
        ("de", "1 Jahr", "1 Jahr."),  # ein, eine, einen: the voice knows
        ("de", "§ 17 BMG", "Paragraf siebzehn BMG."),
        ("de", "am 24.05.1990", "am vierundzwanzigsten Mai neunzehnhundertneunzig."),
        ("de", "Montag, 3. August", "Montag, dritter August."),
        ("de", "Mo 08:00–16:30 Uhr", "Mo acht Uhr bis sechzehn Uhr dreißig."),
        ("de", "AB-2026-12345", "A B, zwei null zwei sechs, eins zwei drei vier fünf."),
        ("de", "R-482913", "R, vier acht zwei neun eins drei."),
        ("de", "+49 30 23125 115", "null drei null, zwei drei eins zwei fünf, eins eins fünf."),
        ("de", "Notruf 112", "Notruf eins eins zwei."),
        ("de", "112 Euro", "einhundertzwölf Euro."),
        ("de", "12345 Musterstadt", "eins zwei drei vier fünf Musterstadt."),
        ("en", "Fee: €37.50", "Fee: thirty-seven euros fifty."),
        ("en", "on 3 August 2026", "on the third of August twenty twenty-six."),
        ("en", "08:00-16:30", "eight o'clock to sixteen thirty."),
        ("tr", "37,00 €", "otuzyedi Euro."),
        ("tr", "24 Mayıs 1990", "yirmidört Mayıs bindokuzyüzdoksan."),
        ("ar", "AB-20", "A B, اثنان صفر."),
        ("uk", "37,00 €", "тридцять сім євро."),
        ("uk", "21 день", "21 день."),
        ("uk", "24 травня 1990", "24 травня 1990."),  # the genitive of an ordinal: the voice knows
        ("ru", "до 15 дней", "до пятнадцать дней."),
        ("pl", "08:00-16:00", "od 08:00 do 16:00."),
        ("ro", "15 zile", "cincisprezece zile."),
        ("fr", "le 1 mai 2026", "le 1 mai deux mille vingt-six."),
        ("es", "24 de mayo de 1990", "veinticuatro de mayo de mil novecientos noventa."),
        ("it", "37,00 euro", "trentasette euro."),
        ("fa", "37,00 یورو", "سی و هفت یورو."),
    ],
)
def test_numbers_money_dates_and_times(language: str, written: str, spoken: str) -> None:
    assert aloud(written, language) == spoken


def test_no_address_is_read_out() -> None:
    assert aloud("Mehr dazu: https://stadt.example/a?b=1\nDanke", "de") == "Danke."
    assert aloud("Hier steht es: https://stadt.example", "de") == ""
    assert aloud("Sie finden alles unter https://stadt.example im Netz.", "de") == "Sie finden alles unter im Netz."


def test_a_list_becomes_sentences() -> None:
    assert aloud("Das brauchen Sie:\n• Foto\n• Ausweis", "de") == "Das brauchen Sie: Foto. Ausweis."


def test_what_is_hidden_is_not_spoken() -> None:
    assert "ab12" not in aloud("Nummer [file_number:ab12]", "de")


TEXT = some.lists(some.sampled_from(["Wort", "Satz.", "Frage?", "112", "37,00 €", "\n", "• x", "24.05.1990", "a,"]))


@given(TEXT.map(" ".join), some.sampled_from(LANGUAGES))
def test_pieces_are_short_and_lose_nothing(text: str, language: str) -> None:
    said = aloud(text, language)
    pieces = cut(said)
    assert " ".join(pieces).split() == said.split()
    assert all(len(piece.split()) <= max(WORDS, TOO_LONG) for piece in pieces)


@given(some.text(alphabet="ab .!?<>&\"'€§0123456789:-–\n", max_size=120), some.booleans())
def test_ssml_is_well_formed_and_says_the_same(text: str, slow: bool) -> None:
    root = ElementTree.fromstring(f"<speak>{ssml(text, slow)}</speak>")
    assert "".join("".join(root.itertext()).split()) == "".join(text.split())


def test_slow_speech_is_slow() -> None:
    assert ssml("Ja.", slow=True).startswith('<prosody rate="80%">')


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_telephone_says_is_speakable_in_every_language(language: str) -> None:
    args = {"authority": "Stadt Musterstadt", "hours": 24, "key": 2, "title": "X", "text": "X", "name": "X",
            "from": "X", "to": "X", "whole": "X", "part": "X", "hour": "X", "minute": "X"}  # fmt: skip
    for key in messages().keys("phone-"):
        if "-words-" not in key:
            said = aloud(messages().text(language, key, args), language)
            assert said
            assert len(said.split()) <= TOO_LONG, key
            assert not re.search("[\u2066-\u2069]", said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["yes", "no", "more", "repeat", "slower", "goodbye", "help"])
def test_words_of_one_meaning_are_not_words_of_another(language: str, name: str) -> None:
    own = set(messages().text(language, f"phone-words-{name}").split(", "))
    others = {"yes", "no", "more", "repeat", "slower", "goodbye", "help"} - {name}
    for other in others:
        assert not own & set(messages().text(language, f"phone-words-{other}").split(", "))


def test_a_status_is_spoken_from_its_card() -> None:
    card = {"kind": "status", "title": "Reisepass", "state": "in_progress", "state_label": "in Bearbeitung",
            "since": "(seit 17. November 2026)", "next": "Sie müssen jetzt nichts tun."}  # fmt: skip
    said = " ".join(of_message({"language": "de", "text": "x", "card": card}).pieces)
    assert "Reisepass: in Bearbeitung" in said
    assert "siebzehnter November" in said or "siebzehnten November" in said
