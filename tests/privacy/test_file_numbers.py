"""File numbers of any authority's pattern, as people type them."""

from __future__ import annotations

import pytest

from bot.privacy.file_numbers import file_number


def found(pattern: str, text: str) -> list[str]:
    return [canonical for _, _, canonical in file_number(pattern).find(text)]


DEMO = r"[A-Z]{2}-\d{4}-\d{5}"


@pytest.mark.parametrize(
    "text", ["AB-2026-12345", "ab-2026-12345", "AB 2026 12345", "ab202612345", "AB/2026/12345", "AB - 2026 - 12345",
             "(AB-2026-12345)", "Nr.AB-2026-12345.", "AB-2026 12345"],
)  # fmt: skip
def test_one_number_in_many_spellings(text: str) -> None:
    assert found(DEMO, text) == ["AB-2026-12345"]


@pytest.mark.parametrize(
    "text", ["AB-2026-123456", "XAB-2026-12345", "AB-2026-1234", "ab 2026 12345 Euro", "A-2026-12345"]
)
def test_what_is_not_one(text: str) -> None:
    assert found(DEMO, text) == []


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"(?:WOG|WB)/\d{2,6}(?:\.\d{1,2})?", "wog 1234.5 und WB77", ["WOG/1234.5", "WB/77"]),
        (r"WOG[/-]\d{3}", "wog-123", ["WOG/123"]),
        (r"^\d{3}\.\d{3}$", "Nummer 123 456 bitte", ["123.456"]),
        (r"ab_\d{2}", "AB-12", ["ab_12"]),
        (r"Az-\d+b", "az 77B", ["Az-77b"]),
        (r"(?=X)X\d{3}", "x123", ["X123"]),
        (r"(?:\d{2}-){2}\d", "12-34-5", ["12-34-5"]),
    ],
)
def test_patterns_of_other_authorities(pattern: str, text: str, expected: list[str]) -> None:
    assert found(pattern, text) == expected
