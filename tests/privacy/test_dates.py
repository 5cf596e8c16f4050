"""Dates in digits and words, in the calendars people use, and which of them are birth dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot import settings as configuration
from bot.privacy.calendar import hijri, jalali
from bot.privacy.mask import find, patterns
from bot.privacy.spoken import number, year

LOOK = patterns(configuration.load())


def born(text: str, language: str = "de") -> list[str]:
    return [span.value for span in find(text, language, LOOK) if span.kind == "birth_date"]


@pytest.mark.parametrize(
    "text",
    ["3.5.1985", "03.05.1985", "3. 5. 1985", "3/5/1985", "3-5-1985", "1985-05-03", "3,5,1985", "3 5 1985", "03051985",
     "3.5.85", "3.V.1985", "3 mai 1985", "3-Mai-1985", "May 3, 1985", "1985 May 3",
     "1985, 3 May", "3rd of May 1985", "۳/۵/۱۹۸۵", "１９８５-０５-０３"],
)  # fmt: skip
def test_ways_to_write_a_date(text: str) -> None:
    assert born(text) == ["1985-05-03"]


@pytest.mark.parametrize("text", ["31.02.1985", "32.1.1985", "13.13.1985", "1.2.3", "12.5.1785", "3.5.1985.7"])
def test_what_is_no_date(text: str) -> None:
    assert born(text) == []


def test_a_month_above_twelve_is_the_day() -> None:
    assert born("05/23/1985") == ["1985-05-23"]


def test_two_digits_mean_the_last_hundred_years() -> None:
    today = date.today()
    assert born(f"geboren 1.1.{today.year % 100:02d}") == [f"{today.year}-01-01"]
    assert born(f"geboren 1.1.{(today.year + 1) % 100:02d}") == [f"{today.year - 99}-01-01"]


def test_nobody_is_older_than_120() -> None:
    old = date.today() - timedelta(days=121 * 366)
    assert born(f"geboren am {old.strftime('%d.%m.%Y')}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("geboren am 3.5.1985, Termin am 12.6.2025", ["1985-05-03"]),
        ("Termin am 12.6.2025, geboren am 3.5.1985", ["1985-05-03"]),
        ("Termin am 12.6.2025", []),
        ("seit 3.5.1985 hier", []),
        ("12.6.2025 habe ich die Geburtsurkunde beantragt", []),
        ("AB-2026-12345 3.5.1985 bitte um Auskunft wie es steht und was ich tun soll", ["1985-05-03"]),
        ("Am 24.12.2024?", ["2024-12-24"]),
        ("Ist am 24.12.2024 zu?", []),
        ("Geburtsdatum?\n3.5.1985", ["1985-05-03"]),
    ],
)
def test_the_nearest_word_decides(text: str, expected: list[str]) -> None:
    assert born(text) == expected


@pytest.mark.parametrize(
    ("solar", "expected"),
    [((1364, 2, 13), date(1985, 5, 3)), ((1403, 12, 30), date(2025, 3, 20)), ((1300, 1, 1), date(1921, 3, 21))],
)
def test_the_solar_calendar(solar: tuple[int, int, int], expected: date) -> None:
    assert jalali(*solar) == expected


@pytest.mark.parametrize("solar", [(1402, 12, 30), (1364, 13, 1), (1364, 7, 31), (1000, 1, 1)])
def test_days_the_solar_calendar_has_not(solar: tuple[int, int, int]) -> None:
    assert jalali(*solar) is None


def test_every_day_of_the_solar_calendar_follows_the_last() -> None:
    days = [jalali(year, month, day) for year in range(1300, 1406) for month in range(1, 13) for day in range(1, 32)]
    there = [day for day in days if day]
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(there))


def test_the_lunar_calendar_is_right_to_a_day() -> None:
    found = hijri(1445, 9, 1)
    assert found is not None
    assert abs(found - date(2024, 3, 11)) <= timedelta(days=1)


@pytest.mark.parametrize(
    ("values", "expected"),
    [((19, 100, 5, 80), 1985), ((1000, 9, 100, 4, 20, 5), 1985), ((1000, 900, 80, 5), 1985), ((2, 1000, 5), 2005),
     ((21,), 21), ((1, 20), 21), ((10, 7), 17), ((3, 10), 13), ((60, 17), 77), ((80, 10, 9), 99), ((0, 5), 5)],
)  # fmt: skip
def test_numbers_that_are_said(values: tuple[int, ...], expected: int) -> None:
    assert number(values) == expected


@pytest.mark.parametrize("values", [(3, 4), (20, 30), (100, 100), (5, 5, 5), (30, 12)])
def test_words_that_are_no_number(values: tuple[int, ...]) -> None:
    assert number(values) is None


@pytest.mark.parametrize(
    ("values", "expected"), [((19, 85), 1985), ((19, 80, 5), 1985), ((19, 0, 5), 1905), ((20, 10), 2010), ((85,), 85)]
)
def test_years_that_are_said(values: tuple[int, ...], expected: int) -> None:
    assert year(values) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("am vierundzwanzigsten Mai neunzehnhundertneunzig", "de", "1990-05-24"),
        ("dritter Mai neunzehnhundertvierundzwanzig", "de", "1924-05-03"),
        ("أربعة وعشرون مايو ألف وتسعمئة وتسعون", "ar", "1990-05-24"),
        ("le vingt-quatre mai mille neuf cent quatre-vingt-cinq", "fr", "1985-05-24"),
    ],
)
def test_four_and_twenty_are_eighty_in_french_only(text: str, language: str, expected: str) -> None:
    assert born(text, language) == [expected]


@pytest.mark.parametrize(
    ("day", "said"), [(11, "أحد عشر"), (12, "اثنا عشر"), (21, "واحد وعشرون"), (31, "واحد وثلاثون")]
)
def test_the_eleventh_is_not_the_tenth_in_arabic(day: int, said: str) -> None:
    assert born(f"{said} مايو ألف وتسعمئة وتسعون", "ar") == [f"1990-05-{day}"]
