"""Finds identifiers in a citizen's message and puts placeholders in their place, before anything sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import phonenumbers
from babel import Locale
from stdnum import iban, luhn
from stdnum.de import idnr

from bot.privacy.file_numbers import FileNumber, file_number
from bot.privacy.fold import fold, latin
from bot.privacy.vault import PLACEHOLDER, Vault
from bot.settings import Settings


@dataclass(frozen=True)
class Span:
    """An identifier at `text[start:end]`; `value` is its canonical form, which goes into the vault."""

    start: int
    end: int
    kind: str
    value: str


@dataclass(frozen=True)
class Patterns:
    """What an authority's identifiers look like."""

    file_numbers: tuple[FileNumber, ...] = ()
    pin: bool = False


def patterns(settings: Settings) -> Patterns:
    """The patterns of `authority.toml`."""
    backends = [table for table in settings.section("status.backends").values() if isinstance(table, dict)]
    numbers = tuple(file_number(str(table["pattern"])) for table in backends if table.get("pattern"))
    return Patterns(numbers, any(table.get("second_factor") == "pin" for table in backends))


async def protect(text: str, language: str, conversation: str, vault: Vault, settings: Settings) -> str:
    """The text with identifiers in the vault and `[kind:token]` in their place."""
    text = await _without_forgeries(text, conversation, vault)
    out, position = [], 0
    for span in find(text, language, patterns(settings)):
        out.append(text[position : span.start])
        out.append(await vault.put(conversation, span.kind, span.value))
        position = span.end
    return "".join(out) + text[position:]


async def _without_forgeries(text: str, conversation: str, vault: Vault) -> str:
    """Brackets of typed placeholders become parentheses, unless this conversation's vault knows them."""
    out, position = [], 0
    for match in PLACEHOLDER.finditer(text):
        if await vault.open(conversation, match[0]) is None:
            out.append(f"{text[position : match.start()]}({match[0][1:-1]})")
            position = match.end()
    return "".join(out) + text[position:]


def find(text: str, language: str, patterns: Patterns) -> list[Span]:
    """The identifiers of a message, in order, without overlaps. Placeholders in it are left alone."""
    folded = fold(text)
    rest = folded.text
    found: list[Span] = []
    for match in PLACEHOLDER.finditer(rest):
        rest = _blank(rest, match.start(), match.end())
    for finder in (_emails, _file_numbers, _ibans, _tax_ids, _cards, _dates, _phones):
        for start, end, kind, value in list(finder(rest, patterns)):
            if _BLANK in rest[start:end]:
                continue
            rest = _blank(rest, start, end)
            if kind:
                found.append(Span(*folded.original(start, end), kind, value))
    return sorted(found, key=lambda span: span.start)


_BLANK = "\x00"
Found = Iterator[tuple[int, int, str, str]]


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + _BLANK * (end - start) + text[end:]


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def _emails(text: str, patterns: Patterns) -> Found:
    for match in _EMAIL.finditer(text):
        yield *match.span(), "email", match[0].lower()


def _file_numbers(text: str, patterns: Patterns) -> Found:
    for number in patterns.file_numbers:
        for start, end, canonical in number.find(latin(text)):
            yield start, end, "file_number", canonical


_IBAN = re.compile(r"(?<!\w)[A-Z]{2}[ ]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?!\w)", re.IGNORECASE)


def _ibans(text: str, patterns: Patterns) -> Found:
    for match in _IBAN.finditer(text):
        words = match[0]
        while words:  # the pattern runs on into the next words
            if iban.is_valid(words):
                yield match.start(), match.start() + len(words), "iban", iban.compact(words)
                break
            words = words.rpartition(" ")[0]


_ELEVEN = re.compile(r"(?<![\d+])\d(?:[ ]?\d){10}(?!\d)")


def _tax_ids(text: str, patterns: Patterns) -> Found:
    for match in _ELEVEN.finditer(text):
        if idnr.is_valid(match[0]):
            yield *match.span(), "tax_id", idnr.compact(match[0])


_CARD = re.compile(r"(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)")


def _cards(text: str, patterns: Patterns) -> Found:
    for match in _CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if digits[0] in "3456" and luhn.is_valid(digits):
            yield *match.span(), "card", digits


_PHONE = re.compile(r"(?<![\w.])(?:\+|0)\d?(?:[ ()/.-]{0,3}\d){5,15}(?!\d)")


def _phones(text: str, patterns: Patterns) -> Found:
    for match in _PHONE.finditer(text):
        try:
            number = phonenumbers.parse(match[0], "DE")
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            yield *match.span(), "phone", e164


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in ("de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "fr", "es", "it", "fa"):
        for context in Locale.parse(language).months.values():
            for width in ("wide", "abbreviated"):
                names.update({str(name).rstrip(".").lower(): index for index, name in context[width].items()})
    return names


_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})(?![\d/-])")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})\.?(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)"
)
_BORN = re.compile(
    r"geb\w*|birth|born|doğum|doğdu|ميلاد|مولود|ولد|народ|рожд|родил|urodz|născut|naște|naștere|nascut|naissance|"
    r"nacim|nacid|nascit|nato\b|nata\b|n[ée]e?\b|تولد|متولد",
    re.IGNORECASE,
)


def _dates(text: str, patterns: Patterns) -> Found:
    for match in _NUMERIC.finditer(text):
        first, middle, last = match.groups()
        day, year = (last, first) if len(first) == 4 else (first, last)
        if iso := _iso(int(year), int(middle), int(day)):
            yield *match.span(), "birth_date" if _is_birth(text, match.span(), iso) else "", iso
    for match in _NAMED.finditer(text):
        month = _months().get(match[2].lower())
        if month and (iso := _iso(int(match[3]), month, int(match[1]))):
            yield *match.span(), "birth_date" if _is_birth(text, match.span(), iso) else "", iso


def _iso(year: int, month: int, day: int) -> str | None:
    today = date.today()
    if year < 100:
        year += 2000 if year <= today.year % 100 else 1900
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _is_birth(text: str, place: tuple[int, int], iso: str) -> bool:
    age = (date.today() - date.fromisoformat(iso)).days / 365.25
    if not 0 <= age <= 120:
        return False
    rest = text[: place[0]] + text[place[1] :]
    return bool(_BORN.search(rest)) or len(_words(rest)) <= 3


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)
