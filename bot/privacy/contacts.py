"""Where somebody can be reached: e-mail and telephone; and the number plate of their car."""

from __future__ import annotations

import re

import phonenumbers

from bot.privacy.documents import Found, Named

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]{0,63}[\w+-]\s?(?:@|[(\[{]\s?(?:at|ät|a)\s?[)\]}])\s?[\w-]+"
    r"(?:\s?(?:\.|[(\[{]\s?(?:dot|punkt|point|punto)\s?[)\]}])\s?[\w-]+)+",
    re.IGNORECASE,
)
_AT = re.compile(r"\s?[(\[{]\s?(?:at|ät|a)\s?[)\]}]\s?", re.IGNORECASE)
_DOT = re.compile(r"\s?[(\[{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?", re.IGNORECASE)


def emails(text: str) -> Found:
    """Addresses, also with `(at)` and `[dot]`."""
    if "@" not in text and not _AT.search(text):
        return
    for match in _EMAIL.finditer(text):
        address = _DOT.sub(".", _AT.sub("@", match[0])).replace(" ", "")
        yield *match.span(), "email", address.lower()


# --- telephone

_GROUPS = r"(?:[ \t()/.-]{0,3}\d){5,16}(?!\d)"
_PHONE = re.compile(r"(?<![\w.,§])(?:\(?\+|\(?00?)(?:[ (]{0,2}\d)" + _GROUPS)
_NAMED_PHONE = re.compile(r"\(?\d(?:[ \t()/.-]{0,3}\d){5,14}(?!\d)")
_REGIONS = {"ar": "SY", "es": "ES", "fa": "IR", "fr": "FR", "it": "IT", "pl": "PL", "ro": "RO", "ru": "RU", "tr": "TR"}
_REGIONS["uk"] = "UA"
_LATER = re.compile(r"[ \t()/.-]+\d+\)?$")


def phones(text: str, language: str, public: frozenset[str], find: Named) -> Found:
    """Numbers that can be dialled (as in Germany, or as in the language's home), but the authority's own."""
    for match in _PHONE.finditer(text):
        if found := _dialled(match[0], language):
            written, number = found
            if number not in public:
                yield match.start(), match.start() + len(written), "phone", number
    for match in find("phone", _NAMED_PHONE):
        digits = re.sub(r"\D", "", match["value"])
        if len(digits) >= 6:
            number = (_dialled(match["value"], language) or ("", digits))[1]
            if number not in public:
                yield *match.span("value"), "phone", number


def e164(number: str) -> str | None:
    """A German number as +49…; None when it is none."""
    found = _dialled(number, "de")
    return found[1] if found else None


def _dialled(text: str, language: str) -> tuple[str, str] | None:
    """The longest beginning of a text that can be dialled, and the number in the form +49…"""
    regions = ["DE", _REGIONS[language]] if language in _REGIONS else ["DE"]
    for _ in range(4):
        for region in regions:
            try:
                number = phonenumbers.parse(text, region)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(number):
                return text, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        shorter = _LATER.sub("", text)
        if shorter == text:
            return None
        text = shorter
    return None


# --- number plates

_PLATE = re.compile(
    r"(?<![\w-])([A-ZÄÖÜ]{1,3})([ ]?[-:][ ]?|[ ])([A-Z]{1,2})[ -]?(\d{1,4})([EH]?)(?![\w-])", re.IGNORECASE
)
_FOREIGN_PLATE = re.compile(
    r"[A-ZА-ЯІЇЄ]{1,3}[ -]?\d{3,5}(?:[ -]?[A-ZА-ЯІЇЄ]{1,3})?|\d{2}[ -]?[A-Z]{1,3}[ -]?\d{2,4}"
    r"|[A-ZÄÖÜ]{1,3}[ -]?[A-Z]{1,2}[ -]?\d{1,4}|\d{4}[ -]?[A-Z]{3}|[A-Z]{2}[ -]?\d{2,3}[ -]?[A-Z]{2,3}"
    r"|[A-Z]{2,3}[ -]?\d?[A-Z\d]{4,5}",
    re.IGNORECASE,
)


def plates(text: str, districts: frozenset[str], find: Named) -> Found:
    """German plates by the district's letters, others where a word says so."""
    for match in _PLATE.finditer(text):
        district, gap, letters, digits, _ = match.groups()
        spaced = "-" not in gap and ":" not in gap
        if district.upper() not in districts or (match[0].islower() and spaced):
            continue
        # "DIN A 4" and "in AB 12" are none: without a hyphen it takes capitals and two digits
        if spaced and (not district.isupper() or not letters.isupper() or len(digits) < 2 or district == "DIN"):
            continue
        yield *match.span(), "plate", re.sub(r"[ :-]+", "-", f"{district}-{letters} {digits}{match[5]}").upper()
    for match in find("plate", _FOREIGN_PLATE):
        value = match["value"]
        if any(char.isdigit() for char in value) and any(char.isalpha() for char in value):
            yield *match.span("value"), "plate", value.upper()
