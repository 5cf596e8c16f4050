"""Languages named in any language."""

from __future__ import annotations

import pytest

from bot import settings
from bot.language.names import named_language, native_name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Können wir Türkisch sprechen?", "tr"),
        ("English please", "en"),
        ("по-русски можно?", "ru"),
        ("po polsku proszę", "pl"),
        ("українською будь ласка", "uk"),
        ("بالعربية", "ar"),
        ("می‌توانید فارسی صحبت کنید", "fa"),
        ("parlez-vous français", "fr"),
        ("vorbiți română?", "ro"),
        ("hablas ingles?", "en"),
        ("mów po niemiecku", "de"),
    ],
)
def test_a_language_is_recognised_by_its_name(text: str, language: str) -> None:
    assert named_language(text, settings.load().languages) == language


@pytest.mark.parametrize("text", ["Können wir anders sprechen?", "Deutsch oder Englisch?", "", "😀"])
def test_none_or_several_are_none(text: str) -> None:
    assert named_language(text, settings.load().languages) is None


def test_every_enabled_language_has_a_native_name() -> None:
    names = [native_name(code) for code in settings.load().languages]
    assert len(set(names)) == len(names)
    assert all(name[0].upper() == name[0] for name in names)
