"""Makes answers that can be spoken: short pieces, numbers and dates in words, no addresses of web pages.

Numbers become words where the word is the same in every sentence. Where it is inflected by what it counts (Polish *dwa*
and *dwie*, Arabic 3 to 10, German *ein* and *eine*), the digits stay and the voice, which knows grammar, reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from babel.dates import format_date, get_month_names
from babel.numbers import get_currency_name
from num2words import num2words

from bot.language.messages import base, messages

WORDS = 40  # that a caller can keep in mind; a little more when a sentence would be cut
TOO_LONG = 55  # a sentence of more words than this is cut
LINK = re.compile(r"https?://[^\s<>\"'⁩]*[^\s<>\"'⁩.,;:!?)\]]")
_PLACEHOLDER = re.compile(r"\[[a-z_]+:[0-9a-z]+\]")
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f\u00ad"))
_SENTENCE = re.compile(r"(?<=[.!?؟…])\s+(?=\S)")

# Letters and digits that belong to one case, or five digits and more: read one by one
_FILE_NUMBER = re.compile(r"(?<![\w/])(?=[\w/-]*\d)[A-Z]{1,4}(?:[-/][A-Z0-9]{2,})+(?![\w/])")
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d|0)[\d /()-]{4,}\d(?![\w])|(?<![\w.,+])11[0256]\s?\d{3}(?!\w)")
_EMERGENCY = re.compile(r"(?<![\w.,-])1(?:10|12|15)(?![\w,-])(?!\.\d)(?!\s?(?:€|[A-Z]{3}\b))")
_LONG = re.compile(r"(?<![\w.,])\d{5,}(?![\w]|[.,]\d)")
_NUMERIC_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)|(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?!\d)")
_AMOUNT = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?"
_EURO = r"(?:€|EUR\b|Euros?\b|euros?\b|евро|євро|یورو|يورو)"
_MONEY = re.compile(rf"(?<![\w.,])(?:({_AMOUNT})\s?{_EURO}|(?:€|EUR)\s?({_AMOUNT}))(?!\d)")
_CLOCK = r"(?:[01]?\d|2[0-4]):[0-5]\d"
_HOURS = re.compile(rf"(?<![\d:])({_CLOCK})(?:\s?(?:[-–—]|bis)\s?({_CLOCK}))?(?!:?\d)(?:\s?(?:Uhr|Uhr\b|h\b))?")
_SPAN = re.compile(r"(?<![\w.,-])(\d{1,4})\s?[-–]\s?(\d{1,4})(?![\w-]|[.,]\d)")
_DECIMAL = re.compile(r"(?<![\w.,])(\d{1,6})[.,](\d{1,2})(?![\w.,]*\d)")
_GROUPED = re.compile(r"(?<![\w.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?![\w]|[.,]\d)")
_NUMBER = re.compile(r"(?<![\w.,:/-])\d{1,4}(?!\w|[.,:/-]\d)")
_SLAVIC = ("uk", "ru", "pl")
_OWN_CLOCK = (*_SLAVIC, "ar")  # hours are ordinals or have cases: `8:30` is left to the voice


@dataclass(frozen=True)
class Spoken:
    """What is said of one message.

    Attributes:
        pieces: each at most about WORDS words; the caller is asked before the next.
        links: (title, address) of pages that were not read out.
    """

    pieces: tuple[str, ...]
    links: tuple[tuple[str, str], ...] = ()


def of_message(data: Mapping[str, Any]) -> Spoken:
    """What is said of a message event of the outbox."""
    language, card = str(data["language"]), data.get("card") or {}
    links: list[tuple[str, str]] = []
    if card.get("kind") == "answer":
        source, online = card.get("source") or {}, card.get("online") or {}
        found = online.get("url") or source.get("url")
        links = [(str(card["title"]), str(found))] if found else []
        whole = str(data["text"])
        first = str(card.get("spoken") or "")
        pieces = cut(aloud(first or whole, language))
        if first and card.get("lead") is not None:
            pieces += [piece for piece in cut(aloud(_rest(card, first), language)) if piece]
        return Spoken(tuple(pieces), tuple(links))
    if card.get("kind") == "status":
        said = [f"{card['title']}: {card['state_label']} {card.get('since', '')}.", str(card.get("next") or "")]
        if card.get("expected"):
            said.append(messages().text(language, "status-expected", date=card["expected"]))
        if card.get("contact"):
            said.append(messages().text(language, "status-contact", office=card["contact"]))
        return Spoken(tuple(cut(aloud("\n".join(said), language))))
    text = str(data["text"])
    links = [("", address) for address in LINK.findall(text)]
    return Spoken(tuple(cut(aloud(text, language))), tuple(links))


def _rest(card: Mapping[str, Any], first: str) -> str:
    """The card's prose as far as it was not said in the first piece."""
    sentences = _SENTENCE.split(str(card.get("prose") or "").replace("\n", " "))
    return " ".join(each for each in sentences if each.strip(" •") and each.strip(" •.") not in first)


def cut(text: str) -> list[str]:
    """The text in pieces of about WORDS words, cut between sentences where that is possible."""
    pieces: list[str] = []
    current: list[str] = []
    for sentence in _sentences(text):
        words = sentence.split()
        if current and len(current) + len(words) > WORDS:
            pieces.append(" ".join(current))
            current = []
        current += words
    if current:
        pieces.append(" ".join(current))
    return pieces


def _sentences(text: str) -> Iterable[str]:
    for sentence in _SENTENCE.split(text):
        words = sentence.split()
        while len(words) > TOO_LONG:
            place = next((at for at in range(WORDS, WORDS // 2, -1) if words[at - 1][-1] in ",;:،؛–"), WORDS)
            yield " ".join(words[:place])
            words = words[place:]
        if words:
            yield " ".join(words)


def aloud(text: str, language: str) -> str:
    """`text` as it is spoken: one line, no addresses, numbers in words."""
    lines = []
    for line in text.translate(_ISOLATES).splitlines():
        bare = LINK.sub("", _PLACEHOLDER.sub("", line)).strip()
        if bare != line.strip():  # "source:", and nothing after it, says nothing
            bare = re.sub(r"[^.!?؟]*:$", "", bare).strip()
        bare = re.sub(r"^[•\-–*]\s+", "", bare)
        if bare:
            lines.append(bare if bare[-1] in ".!?:;,؟،…" else f"{bare}.")
    said = " ".join(lines)
    for change in (_priced, _timed, _spelled, _dated, _numbered):
        said = change(said, language)
    return re.sub(r"\s+([.,;:!?؟،])", r"\1", re.sub(r"\s+", " ", said)).strip()


def spell(text: str, language: str) -> str:
    """A file number, a telephone number, a PIN: each character for itself, with a pause between the groups."""
    national = re.sub(r"^\+49\s?\(?0?\)?", "0", text)
    groups = [" ".join(_character(char, language) for char in group) for group in re.findall(r"\w+", national)]
    return ", ".join(filter(None, groups))


def ssml(text: str, slow: bool = False) -> str:
    """The same as the inside of a `<speak>` element: a pause after each sentence, and slowly if that is wished."""
    marked = '<break time="350ms"/>'.join(escape(sentence) + " " for sentence in _SENTENCE.split(text)).rstrip()
    return f'<prosody rate="80%">{marked}</prosody>' if slow else marked


def _character(char: str, language: str) -> str:
    if char.isdigit():
        return words_of(int(char), language)
    return char.upper()


def words_of(number: int, language: str, to: str = "cardinal") -> str:
    """A number in words."""
    said = str(num2words(number, lang=base(language), to=to))
    if base(language) == "ar":  # written as Arabic is, and the dual whole where nothing follows it
        said = re.sub(r"(ألفا|مئتا|مائتا)$", r"\1ن", said.replace(" و ", " و"))
    return said


def _inflected(number: int, language: str) -> bool:
    """Whether the word for it depends on what is counted."""
    code = base(language)
    if code == "ar":
        return True
    if code in _SLAVIC:
        return (number % 10 in (1, 2) and number % 100 not in (11, 12)) or number == 0
    if code == "ro":
        return number % 100 in (1, 2, 12) or number % 10 in (1, 2)
    if code in ("fr", "es", "it"):
        return number % 10 == 1 and number != 11
    return number == 1


def _spelled(text: str, language: str) -> str:
    def said(match: re.Match[str]) -> str:
        return spell(match[0], language)

    for pattern in (_FILE_NUMBER, _PHONE, _EMERGENCY):
        text = pattern.sub(said, text)
    return _LONG.sub(said, _NUMERIC_DATE.sub(lambda match: _date_of(match, language) or match[0], text))


def _date_of(match: re.Match[str], language: str) -> str | None:
    try:
        day = (
            date(int(match[3]), int(match[2]), int(match[1]))
            if match[1]
            else date(int(match[4]), int(match[5]), int(match[6]))
        )
    except ValueError:
        return None
    code = base(language)
    long = str(format_date(day, "long", locale="en_GB" if code == "en" else code))
    return "".join(str(int(char)) if char.isdigit() else char for char in long)


@cache
def _day_and_month(code: str) -> re.Pattern[str]:
    months = "|".join(re.escape(name) for name in _months(code))
    return re.compile(
        rf"(?P<before>\b(?:[Aa]m|[Zz]um|[Vv]om|[Bb]is|[Aa]b|dem|[Ss]eit|den)\s)?(?<![\d.])(?P<day>\d{{1,2}})\.?"
        rf"(?P<gap>\s(?:de\s)?)(?P<month>{months})(?P<of>\.?\s(?:de\s)?(?P<year>\d{{4}}))?(?!\d)"
    )


def _dated(text: str, language: str) -> str:
    """Days and years beside the name of a month. Slavic days are ordinals in the genitive: left to the voice."""
    code = base(language)
    if code in _SLAVIC:
        return text

    def said(match: re.Match[str]) -> str:
        day, year = int(match["day"]), match["year"]
        before = match["before"] or ""
        if code == "de":
            said = words_of(day, code, "ordinal") + ("n" if before else "r") + f" {match['month']}"
        elif code == "en":
            said = f"the {words_of(day, code, 'ordinal')} of {match['month']}"
        elif day == 1 and code in ("fr", "es", "it", "ro"):
            said = match[0][len(before) : match.start("month") - match.start()] + match["month"]
        else:
            said = f"{words_of(day, code)}{match['gap']}{match['month']}"
        if year:
            link = " de " if " de " in (match["of"] or "") else " "
            said += link + words_of(int(year), code, "year" if code in ("de", "en") else "cardinal")
        return before + said

    return _day_and_month(code).sub(said, text)


def _in_a_date(match: re.Match[str], code: str) -> bool:
    """Whether the word before or after the number is the name of a month."""
    before, after = match.string[: match.start()].split()[-1:], match.string[match.end() :].split()[:1]
    return any(word.rstrip(".,") in _months(code) for word in (*before, *after))


@cache
def _months(code: str) -> list[str]:
    names = {name for context in ("format", "stand-alone") for name in get_month_names("wide", context, code).values()}
    return sorted(names, key=len, reverse=True)


def _priced(text: str, language: str) -> str:
    def said(match: re.Match[str]) -> str:
        whole, cents = _amount(match[1] or match[2])
        name = get_currency_name("EUR", count=whole, locale=base(language))
        number = str(whole) if _inflected(whole, language) else words_of(whole, language)
        if not cents:
            return f"{number} {name}"
        return f"{number} {name} {cents if _inflected(cents, language) else words_of(cents, language)}"

    return _MONEY.sub(said, text)


def _amount(text: str) -> tuple[int, int]:
    digits = re.sub(r"[\u00a0\u202f ]", "", text)
    match = re.fullmatch(r"(.*)[.,](\d{2})", digits)
    whole, cents = (match[1], int(match[2])) if match else (digits, 0)
    return int(re.sub(r"\D", "", whole)), cents


def _timed(text: str, language: str) -> str:
    say = messages().text

    def clock(time: str) -> str:
        if base(language) in _OWN_CLOCK:
            return time
        hour, minute = (words_of(int(part), language) for part in time.split(":"))
        if time.endswith(":00"):
            return say(language, "phone-time-full", hour=hour)
        return say(language, "phone-time", hour=hour, minute=minute)

    def said(match: re.Match[str]) -> str:
        if not match[2]:
            return clock(match[1])
        return say(language, "phone-range", {"from": clock(match[1]), "to": clock(match[2])})

    return _HOURS.sub(said, text).translate(_ISOLATES)


def _numbered(text: str, language: str) -> str:
    say = messages().text
    code = base(language)

    def one(number: int, year: bool = False) -> str:
        if _inflected(number, language):
            return str(number)
        return words_of(number, language, "year" if year and code in ("de", "en") else "cardinal")

    text = re.sub(r"§§?\s?", say(language, "phone-paragraph") + " ", text)
    text = _SPAN.sub(
        lambda match: say(language, "phone-range", {"from": one(int(match[1])), "to": one(int(match[2]))}), text
    )
    text = _GROUPED.sub(lambda match: one(int(re.sub(r"\D", "", match[0]))), text)
    text = _DECIMAL.sub(
        lambda match: say(
            language,
            "phone-decimal",
            {"whole": words_of(int(match[1]), language), "part": spell(match[2], language)},
        ),
        text,
    )
    text = _NUMBER.sub(
        lambda match: (
            match[0]
            if code in _SLAVIC and _in_a_date(match, code)
            else one(int(match[0]), year=1100 <= int(match[0]) <= 2099)
        ),
        text,
    )
    return text.translate(_ISOLATES)
