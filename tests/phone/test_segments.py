"""How long text messages are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.language.messages import messages
from channels.phone.segments import MOST, fit, gsm, parts, plain, segments


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),  # two septets each
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("😀" * 35, 1),  # two UTF-16 units each
        ("😀" * 36, 2),
        ("a" * 152 + "€" + "a" * 152, 3),  # an escaped sign is not parted
        ("", 1),
    ],
)
def test_segments(text: str, count: int) -> None:
    assert segments(text) == count


def test_signs_are_made_plain_and_letters_are_not() -> None:
    assert plain("„Grüße“ – ja…") == '"Grüße" - ja...'
    assert gsm(plain("„Grüße“ – ja…"))
    assert plain("ğışçâœ ґї") == "ğışçâœ ґї"


ALPHABETS = "abc äöü € ^{} ж ґ ع ، 😀 „“–…\n."


@given(some.text(alphabet=ALPHABETS, max_size=900), some.sampled_from(["", "\nhttps://stadt.example/a"]))
def test_what_is_fitted_fits_and_keeps_its_tail(text: str, tail: str) -> None:
    found = fit(text, tail)
    assert segments(found) <= MOST
    assert found.endswith(tail)


@given(some.text(alphabet=ALPHABETS, max_size=900))
def test_parts_fit_and_lose_nothing(text: str) -> None:
    found = parts(text)
    assert all(segments(part) <= MOST for part in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@pytest.mark.parametrize("language", messages().languages)
@pytest.mark.parametrize("key", ["sms-notice", "sms-help", "sms-stopped", "sms-started"])
def test_every_message_of_ours_fits_in_every_language(language: str, key: str) -> None:
    text = messages().text(language, key, authority="Verwaltungsgemeinschaft Musterstadt", phone="+49 30 23125 115")
    assert segments(plain(text)) <= MOST
    if language in ("de", "de-x-simple", "en", "it"):
        assert gsm(plain(text))
