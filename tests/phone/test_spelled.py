"""Numbers by key and by voice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as some
from num2words import num2words

from bot import settings as configuration
from bot.language.messages import base, messages
from bot.privacy.mask import find, patterns
from channels.phone.speakable import words_of
from channels.phone.spelled import KEYS, file_number, has_free_letters, is_one_of, said, typed

PATTERN = r"[A-Z]{2}-\d{4}-\d{5}"
PATTERNS = [PATTERN, r"R-\d{6}"]
LOOK = patterns(configuration.load())
LANGUAGES = [code for code in messages().languages if code == base(code)]
NOW = date(2026, 11, 1)
DAYS = some.dates(NOW - timedelta(days=90 * 365), NOW - timedelta(days=15 * 365))


def keys_of(letter: str) -> str:
    return next(f"{key}{letters.index(letter) + 1}" for key, letters in KEYS.items() if letter in letters)


@given(some.from_regex(PATTERN.replace(r"\d", "[0-9]"), fullmatch=True))
def test_every_file_number_can_be_typed(number: str) -> None:
    keys = "".join(keys_of(char) if char.isalpha() else char for char in number if char != "-")
    assert typed(keys, PATTERNS) == number


@given(DAYS)
def test_every_birth_date_can_be_typed(day: date) -> None:
    assert typed(f"{day:%d%m%Y}", PATTERNS, "birth_date") == f"{day:%d.%m.%Y}"


@given(some.text(alphabet="0123456789*#", max_size=25))
def test_any_keys_are_some_text(keys: str) -> None:
    found = typed(keys, PATTERNS)
    assert found.count("-") in (0, 1, 2)
    assert all(char.isalnum() or char in "-." for char in found)


@pytest.mark.parametrize(
    ("keys", "pattern", "expected"),
    [
        ("123456", r"R-\d{6}", "R-123456"),  # a letter that is always the same may be left out
        ("73123456", r"R-\d{6}", "R-123456"),
        ("12345", r"R-\d{6}", None),
        ("202612", r"\d{4}/\d{2}", "2026/12"),
        ("12345", r"(?:A|B)\d+", None),  # too intricate to be spelled by keys: by voice only
        ("1234", r"\d+", "1234"),
        ("2122", r"[A-Z]{2}", "AB"),
        ("2422", r"[A-Z]{2}", None),  # there is no fourth letter on the 2
    ],
)
def test_patterns(keys: str, pattern: str, expected: str | None) -> None:
    assert file_number(keys, pattern) == expected


def test_whether_letters_have_to_be_typed() -> None:
    assert has_free_letters(PATTERN)
    assert not has_free_letters(r"R-\d{6}")


@pytest.mark.parametrize("keys", ["31021990", "00001990", "99999999", "24053026", "24051850"])
def test_what_is_no_birth_date_stays_digits(keys: str) -> None:
    assert typed(keys, [], "birth_date") == keys


def spoken_digits(number: str, language: str) -> str:
    return " ".join(num2words(int(char), lang=language) if char.isdigit() else char for char in number if char != "-")


@pytest.mark.parametrize("language", LANGUAGES)
@given(digits=some.text(alphabet="0123456789", min_size=9, max_size=9))
def test_digits_said_one_by_one_in_every_language(language: str, digits: str) -> None:
    number = f"AB-{digits[:4]}-{digits[4:]}"
    found = said(spoken_digits(number, language), language)
    assert [span.value for span in find(found, language, LOOK)] == [number]


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_by_their_code_words(language: str) -> None:
    words = [word.strip() for word in messages().text(language, "phone-words-alphabet").split(",")]
    assert len(words) == len(set(words)) == 26
    assert said(" ".join(words), language) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "A wie Anton B wie Berta zwanzig sechsundzwanzig eins zwei drei", "AB2026123"),
        ("de", "Anton Berta zweitausendsechsundzwanzig", "AB2026"),
        ("de", "AB 2026 12345", "AB 202612345"),
        ("en", "A for Alpha B for Bravo two thousand twenty six", "AB2026"),
        ("en", "a b 2026 12345", "AB202612345"),
        ("fr", "A comme Anatole B comme Berthe deux mille vingt-six quatre-vingt-cinq", "AB202685"),
        ("tr", "Adana Bolu iki sıfır iki altı", "AB2026"),
        ("ru", "альфа браво два ноль два шесть", "AB2026"),
        ("de", "Das weiß ich nicht", "Das weiß ich nicht"),
    ],
)
def test_letters_and_numbers_as_people_say_them(language: str, text: str, expected: str) -> None:
    assert said(text, language).replace(" ", "") == expected.replace(" ", "")


def spoken_date(day: date, language: str) -> str:
    """As a careful caller says it: the day's ordinal where it is usual, the month's name, the year in words."""
    month = get_month_names("wide", "format", language)[day.month]
    year = num2words(day.year, lang=language, to="year" if language in ("de", "en") else "cardinal")
    if language == "de":
        return f"{num2words(day.day, lang='de', to='ordinal')}r {month} {year}"
    if language == "en":
        return f"{num2words(day.day, lang='en', to='ordinal')} of {month} {year}"
    if language == "tr":  # which recognisers write word by word
        return f"{apart(day.day)} {month} {apart(day.year)}"
    return f"{words_of(day.day, language)} {month} {words_of(day.year, language)}"


def apart(number: int) -> str:
    words = []
    for size, name in ((1000, "bin"), (100, "yüz")):
        if number >= size:
            words += [num2words(number // size, lang="tr")] * (number // size > 1) + [name]
            number %= size
    words += [num2words(part, lang="tr") for part in (number // 10 * 10, number % 10) if part]
    return " ".join(words)


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS)
def test_birth_dates_said_in_every_language(language: str, day: date) -> None:
    found = [span.value for span in find(spoken_date(day, language), language, LOOK)]
    assert found == [day.isoformat()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ja", True), ("ja bitte", True), ("Ja, genau.", True), ("jawohl", True), ("Januar", False), ("nein", False),
     ("Ja aber was kostet das denn eigentlich", False)],
)  # fmt: skip
def test_a_yes_is_one_with_little_around_it(text: str, expected: bool) -> None:
    assert is_one_of(text, "de", "yes") is expected
