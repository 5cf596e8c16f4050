"""Dates in a message, in digits and in words; which of them are birth dates, `birth.py` decides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.privacy import calendar, spoken
from bot.privacy.words import Lexicon, Numbers, Token

OLDEST = 120  # years
FRENCH = "fr"  # where 80 is said as four twenties


@dataclass(frozen=True)
class Dated:
    """A date at `text[start:end]`, which covers `tokens[first:after]`.

    Attributes:
        day: the date; None when it can't be anybody's birth date.
        weak: so short (`3.5.85`, `03051985`) that it needs something else to be taken for a date of birth.
    """

    start: int
    end: int
    first: int
    after: int
    day: date | None
    weak: bool


_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ALONE = r"(?<!\d)(?<!\d[.,/:-])"  # not the tail of a longer number
_NUMERIC = re.compile(
    _ALONE + r"(?P<a>\d{1,4})(?P<gap>\s?[./-]\s?|,\s?|\s{1,3})(?P<b>\d{1,2})"
    r"(?P<gap2>\s?[./-]\s?|,\s?|\s{1,3})(?P<c>\d{1,4})(?!\d)(?![./:-]\d)(?!T\d\d:)"
)
_ROMAN_MONTH = re.compile(_ALONE + r"(\d{1,2})[\s.-]{0,2}\b([IVX]{1,4})\b[\s.-]{0,2}(\d{4})(?!\d)")
_RUN = re.compile(r"(?<![\d.,/:+-])(\d{8}|\d{6})(?![\d]|[.,/:-]\d)")
_CLOSE = re.compile(r"[\s.,/\-'’`´ʼºª°·]*")  # what may stand between the parts of a date
_SUFFIXES = frozenset(
    ("st", "nd", "rd", "th", "er", "re", "eme", "e", "o", "a", "го", "ого", "е", "и", "ter", "ten", "te", "ste", "sten")
)
_TIME = re.compile(r"\s?(?::\d|h\b|uhr|o'?clock|am\b|pm\b|saat|час|год|godz)", re.IGNORECASE)


def dates(text: str, message: list[Token], words: Lexicon, language: str) -> list[Dated]:
    """All dates of a message, without overlaps, in order."""
    found: list[Dated] = []
    starts = [token.start for token in message]

    def add(start: int, end: int, day: date | None, weak: bool) -> None:
        if all(end <= other.start or start >= other.end for other in found):
            first = bisect_left(starts, start)
            found.append(Dated(start, end, first, bisect_left(starts, end), day, weak))

    if any(token.digits for token in message):
        for start, end, day, weak in _numeric(text, language):
            add(start, end, day, weak)
    for first, after, day, weak in _in_words(text, message, words):
        add(message[first].start, message[after - 1].end, day, weak)
    return sorted(found, key=lambda each: each.start)


def _numeric(text: str, language: str) -> Iterator[tuple[int, int, date | None, bool]]:
    for match in _NUMERIC.finditer(text):
        gap, gap2 = match["gap"].strip(), match["gap2"].strip()
        if gap != gap2 or len(match["a"]) == 3 or len(match["c"]) == 3:
            continue
        parts = (match["a"], match["b"], match["c"])
        if not gap and max(map(len, parts)) < 4:
            continue  # three short numbers
        exists, day = _of_digits(*parts, language, "هـ" in text or "هجري" in text)
        if exists:
            short = max(len(parts[0]), len(parts[2])) < 4
            yield match.start(), match.end(), day, short or not gap or (gap == "," and short)
    for match in _ROMAN_MONTH.finditer(text):
        if match[2] in _ROMAN:
            day = _plausible(calendar.gregorian(int(match[3]), _ROMAN.index(match[2]), int(match[1])))
            yield match.start(), match.end(), day, False
    for match in _RUN.finditer(text):
        digits = match[1]
        orders = [(digits[4:], digits[2:4], digits[:2])]
        if len(digits) == 8:
            orders.append((digits[:4], digits[4:6], digits[6:]))
        for year, month, number in orders:
            if found := _plausible(calendar.gregorian(_century(int(year), len(year)), int(month), int(number))):
                yield match.start(), match.end(), found, True
                break


def _of_digits(a: str, b: str, c: str, language: str, lunar: bool) -> tuple[bool, date | None]:
    """Whether three numbers are a date, and which, if it may be a birth date."""
    year_first = len(a) == 4 or (len(c) <= 2 and int(a) > 31)
    year, day = (a, c) if year_first else (c, a)
    if len(day) > 2 or len(year) not in (2, 4):
        return False, None
    number = int(year)
    month, day_number = int(b), int(day)
    if month > 12 and day_number <= 12:  # as in the United States
        month, day_number = day_number, month
    if len(year) <= 2 and year_first and language == "fa":
        number += 1300
    number = _century(number, len(year))
    if 1250 <= number < 1500:
        found = (calendar.hijri if lunar else calendar.jalali)(number, month, day_number)
    else:
        found = calendar.gregorian(number, month, day_number)
    return found is not None, _plausible(found)


def _century(year: int, digits: int) -> int:
    """Two digits mean the last hundred years."""
    if digits > 2:
        return year
    return year + (2000 if year <= date.today().year % 100 else 1900)


def _plausible(day: date | None) -> date | None:
    """The date, when somebody alive may have been born on it."""
    today = date.today()
    return day if day and today - timedelta(days=round(OLDEST * 365.25)) <= day <= today else None


def _in_words(
    text: str, message: list[Token], words: Lexicon
) -> Iterator[tuple[int, int, date | None, bool]]:
    """Dates with the month's name, then those in number words alone (*dritter Fünfter fünfundachtzig*)."""
    taken = 0
    for place in range(len(message)):
        if place < taken:
            continue
        for size in (2, 1) if place + 1 < len(message) else (1,):
            name = " ".join(token.key for token in message[place : place + size])
            known = words.months.get(name) or (words.months.get(_bare(name)) if size == 1 else None)
            if known and (found := _around(text, message, place, place + size, known, words)):
                yield found
                taken = found[1]
                break
    yield from _only_numbers(text, message, words)


def _bare(name: str) -> str:
    """An Arabic month without an attached particle."""
    return name[1:] if name[:1] in "بلو" and len(name) > 3 else ""


Part = tuple[tuple[int, ...], int]  # the values of a token in digits or words, its place


def _around(
    text: str, message: list[Token], first: int, after: int, known: tuple[int, str, tuple[str, ...]], words: Lexicon
) -> tuple[int, int, date | None, bool] | None:
    """The date around a month's name at `message[first:after]`."""
    month, kind, languages = known
    for language in languages:
        numbers = words.numbers[language]
        left = _parts(text, message, first, -1, numbers, words)
        right = _parts(text, message, after, 1, numbers, words)
        for day, year, ends in _splits(message, left, right):
            number, weak = _year_of(year, message, language == FRENCH)
            if number is None:
                continue
            ends = [*ends, first, after - 1]
            begin, end = min(ends), max(ends) + 1
            if weak and (kind == "jalali" or _TIME.match(text, message[end - 1].end)):
                continue
            make = calendar.jalali if kind == "jalali" or 1250 <= number < 1500 else calendar.gregorian
            if found := make(number, month, day):
                return begin, end, _plausible(found), weak
    return None


def _parts(
    text: str, message: list[Token], place: int, step: int, numbers: Numbers, words: Lexicon
) -> list[list[Part]]:
    """Runs of numbers beside a month, nearest first, each in reading order: `[[day…], [year…]]` or so.

    Links (*of*, *de*, *года*) and ordinal endings (*3rd*, *1er*) part the runs; anything else ends them.
    """
    runs: list[list[Part]] = [[]]
    position = place if step > 0 else place - 1
    while 0 <= position < len(message) and len(runs) <= 6:
        edge = (message[position - 1].end, message[position].start) if step > 0 else (
            message[position].end,
            message[position + 1].start,
        )
        if not _CLOSE.fullmatch(text, *edge):
            break
        token = message[position]
        if token.digits:
            if len(token.key) > 4 or len(token.key) == 3:
                break
            runs += [[((int(token.key),), position)], []]
        elif values := _values(token, numbers):
            runs[-1].append((values, position))
        elif token.key in numbers.between and runs[-1]:
            pass
        elif token.key in numbers.links or token.key in _SUFFIXES:
            if runs[-1]:
                runs.append([])
        else:
            break
        position += step
    if step < 0:
        runs = [run[::-1] for run in runs]
    return [run for run in runs if run]


def _values(token: Token, numbers: Numbers) -> tuple[int, ...]:
    return () if token.key in numbers.links else numbers.read(token.key)


def _flat(run: Sequence[Part]) -> tuple[int, ...]:
    return tuple(value for values, _ in run for value in values)


Year = tuple[tuple[int, ...], tuple[int, ...]]  # values, places


def _splits(
    message: list[Token], left: list[list[Part]], right: list[list[Part]]
) -> Iterator[tuple[int, Year, list[int]]]:
    """Ways to read the numbers beside a month as (day, year, places of both)."""
    for day, day_places in _days(left[0], from_end=True) if left else ():
        for year in _heads(right[0]) if right else ():  # 3 May 1985
            yield day, year, [*day_places, *year[1]]
        if len(left) > 1:  # 1985, 3 May
            year = (_flat(left[1]), tuple(place for _, place in left[1]))
            yield day, year, [*day_places, *year[1]]
    if right:
        for day, day_places in _days(right[0], from_end=False):
            rest = [part for part in right[0] if part[1] not in day_places]
            follows = rest or (right[1] if len(right) > 1 else [])
            for year in _heads(follows):  # May 3, 1985
                yield day, year, [*day_places, *year[1]]
            if left and not rest:  # 1985 May 3
                year = (_flat(left[0]), tuple(place for _, place in left[0]))
                yield day, year, [*day_places, *year[1]]


def _days(run: list[Part], from_end: bool) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Days that the end (or the beginning) of a run says, the longest first."""
    for size in range(min(len(run), 4), 0, -1):
        part = run[-size:] if from_end else run[:size]
        day = spoken.number(_flat(part), twenties=False)  # no day is beyond 31
        if day is not None and 1 <= day <= 31:
            yield day, tuple(place for _, place in part)


def _heads(run: list[Part]) -> Iterator[Year]:
    for size in range(len(run), 0, -1):
        yield _flat(run[:size]), tuple(place for _, place in run[:size])


def _year_of(year: Year, message: list[Token], twenties: bool) -> tuple[int | None, bool]:
    """The year, and whether only two digits of it were given."""
    values, places = year
    if len(places) == 1 and message[places[0]].digits:
        digits = len(message[places[0]].key)
        if digits == 4:
            return values[0], False
        return (_century(values[0], 2), True) if digits == 2 else (None, True)
    number = spoken.year(values, twenties) if values else None
    if number is None or 100 <= number < 1250 or number > 2100:
        return None, True
    return (_century(number, 2), True) if number < 100 else (number, False)


def _only_numbers(
    text: str, message: list[Token], words: Lexicon
) -> Iterator[tuple[int, int, date | None, bool]]:
    """Day, month and year in number words of one language, three at least."""
    said: dict[str, int] = {}
    for token in message:
        for language in words.counts_in(token.key):
            said[language] = said.get(language, 0) + 1
    for language in (each for each, count in said.items() if count >= 3):
        numbers = words.numbers[language]
        run: list[Part] = []
        for place, token in enumerate(message):
            values = () if token.digits else _values(token, numbers)
            near = place > 0 and _CLOSE.fullmatch(text, message[place - 1].end, token.start)
            if run and not (near and (values or token.key in numbers.between)):
                yield from _spoken_date(run, language == FRENCH)
                run = []
            if values:
                run.append((values, place))
        yield from _spoken_date(run, language == FRENCH)


def _spoken_date(run: list[Part], twenties: bool) -> Iterator[tuple[int, int, date | None, bool]]:
    if len(run) > 14:  # day, month and year have fewer words
        return
    for day_size in range(min(4, len(run) - 2), 0, -1):
        day = spoken.number(_flat(run[:day_size]), twenties=False)
        for month_size in range(min(2, len(run) - day_size - 1), 0, -1):
            month = spoken.number(_flat(run[day_size : day_size + month_size]))
            year = spoken.year(_flat(run[day_size + month_size :]), twenties)
            if day is None or month is None or year is None or year < 10:
                continue
            weak = year < 100
            found = calendar.gregorian(_century(year, 2) if weak else year, month, day)
            if found and _plausible(found):
                yield run[0][1], run[-1][1] + 1, found, weak
                return
