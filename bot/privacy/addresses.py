"""Postal addresses, where a pattern allows: street and house number, with postcode and town when they follow."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.privacy.contacts import e164
from bot.privacy.documents import Found, Named

# Every repetition is bounded: a message of 2,000 characters must not cost a second
_LETTER = r"(?:\s?[a-zа-яі](?![^\W_]))?"
_NUMBER = (
    rf"\d{{1,4}}{_LETTER}(?:\s?[-/]\s?\d{{1,3}}{_LETTER})?(?!\d)(?![.:]\d)"
    r"(?!\s?(?:€|euro|uhr|%|min|km|meter|tag|jahr|monat))"
)
_WORD = r"[^\W\d_](?:[\w'’.-]{0,30}[^\W_])?"
_TOWN = rf"(?:\s?[,/]?\s?(?:D-)?\d{{5}}(?!\d)(?:\s{_WORD}(?:\s(?:am|an der|im|in der|ob der)\s{_WORD})?)?)?"
_SUFFIX = r"(?:stra(?:ß|ss)e|str\.|str(?=\s\d)|allee|platz|weg|gasse|ring|damm|ufer|chaussee|pfad|steig|stieg)"
_STREET = re.compile(
    rf"(?<![^\W_])(?P<name>(?:[^\W\d_][\w.-]{{0,25}}[ -])?[^\W\d_][\w-]{{0,30}}?{_SUFFIX}"
    rf"|[^\W\d_][\w-]{{0,30}}\s{_SUFFIX})\s?,?\s?(?:Nr\.?\s?)?(?P<number>{_NUMBER}){_TOWN}",
    re.IGNORECASE,
)
# What ends like a street and is none: Parkplatz, Schulweg
_NO_STREETS = frozenset(
    ("park", "arbeits", "sitz", "stell", "spiel", "studien", "kita", "schul", "dienst", "post", "rechts", "schlaf",
     "bau", "heim", "gesetzes", "ausbildungs", "betreuungs", "pflege", "kindergarten", "liege", "steh", "einbahn",
     "auto", "haupt", "auf", "ab", "um", "aus", "vor", "ehe", "sport", "fest", "flug", "lehr", "unter", "hin", "rück",
     "hort", "krippen", "praktikums", "camping", "wohn")
)  # fmt: skip
_NAME = re.compile(r"Am|Im|Zum|Zur|[A-ZÄÖÜ]\w+(?:e|er|en)")  # of which a street's first word may be: Kleine Gasse
_NO_NAMES = frozenset(("Die", "Meine", "Unsere", "Adresse", "Wohne", "Neue", "Straße", "Adresi"))
_SLAVIC = (
    r"ul\.|ulica|ulicy|al\.|os\.|str\.|strada|bulevardul|bd\.|calea|aleea|ул\.?|улица|улице|вул\.?|вулиця|вулиці"
    r"|проспект|просп\.|пр-т|бульвар|переулок|провулок"
)
_ELSEWHERE = re.compile(
    rf"(?<![^\W_])(?:"
    rf"\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|allée|chemin|impasse|quai)(?:\s{_WORD}){{1,4}}"
    rf"|(?:via|viale|piazza|corso|vicolo|calle|c/|avenida|avda\.|paseo)(?:\s{_WORD}){{1,4}},?\s?(?:n[.º°]?\s?)?"
    rf"\d{{1,4}}(?!\d)"
    rf"|(?:{_SLAVIC})\s?(?:{_WORD},?\s){{1,3}}(?:nr\.?|д\.?|дом|буд\.?)?\s?\d{{1,4}}{_LETTER}(?:/\d+)?"
    rf"(?:,?\s(?:ap\.|m\.|кв\.?)\s?\d+)?(?!\d)"
    rf"|(?:{_WORD}\s){{1,3}}(?:sokak|sokağı|sok\.|sk\.|caddesi|cad\.|cd\.|bulvarı)\s(?:no\s?[:.]?\s?)?\d{{1,4}}(?:/\d+)?"
    rf"|\d{{1,4}}[a-z]?\s(?:{_WORD}\s){{1,3}}(?:Street|Road|Avenue|Lane|Drive|Court)(?![^\W_])"
    rf"|(?:شارع|خیابان|کوچه)\s(?:{_WORD}\s){{1,4}}(?:رقم\s|پلاک\s|شماره\s)?\d{{1,4}}(?!\d)"
    rf")",
    re.IGNORECASE,
)
# "Am Markt 3, 12345 Musterstadt" has no street's ending; a word must say that somebody lives there
_LIVED = re.compile(rf"(?:{_WORD}\s){{1,3}}{_NUMBER},?\s(?:D-)?\d{{5}}(?!\d)(?:\s{_WORD})?", re.IGNORECASE)


def addresses(text: str, public: frozenset[str], find: Named) -> Found:
    """Streets with a house number as Germans write them, some as elsewhere; the authority's own stay."""
    for match in _STREET.finditer(text):
        start, name = match.start(), match["name"]
        first, _, second = name.partition(" ")
        # "in der Lindenstraße": the word before belongs to the street only when it is a name
        if second and not re.fullmatch(_SUFFIX, second, re.IGNORECASE) and (
            first in _NO_NAMES or not _NAME.fullmatch(first)
        ):
            start, name = start + len(first) + 1, second
        if _is_street(name) and public_address(f"{name} {match['number']}") not in public:
            yield start, match.end(), "address", _tidy(text[start : match.end()])
    for match in _ELSEWHERE.finditer(text):
        yield *match.span(), "address", _tidy(match[0])
    for match in find("address", _LIVED):
        if public_address(match["value"]) not in public:
            yield *match.span("value"), "address", _tidy(match["value"])


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _is_street(name: str) -> bool:
    lowered = name.lower()
    for ending in ("platz", "weg", "ring", "damm", "ufer", "steig"):
        if lowered.endswith(ending):
            stem = lowered[: -len(ending)].rstrip(" -")
            return bool(stem) and stem not in _NO_STREETS
    return True


def public_address(text: str) -> str:
    """Street and house number, comparable; empty when there is none."""
    street = re.match(r"(.*?)(\d+)", text)
    if not street:
        return ""
    name = re.sub(r"stra(?:ß|ss)e", "str", street[1].lower())
    return re.sub(r"[\W_]", "", name) + street[2]


def public_contacts(places: Iterable[str], numbers: Iterable[str]) -> frozenset[str]:
    """What the authority itself has published, so that it need not be hidden."""
    return frozenset([*map(public_address, places), *(e164(number) or "" for number in numbers)]) - {""}
