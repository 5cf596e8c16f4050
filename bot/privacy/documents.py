"""Numbers of documents, accounts and insurances. Check digits recognise them, or else the word that names them.

A number that fails its check digits is masked all the same where the citizen says what it is (*my IBAN is …*):
a slip of the finger makes it no less personal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from stdnum import iban, luhn
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.it import codicefiscale
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.tr import tckimlik

Found = Iterator[tuple[int, int, str, str]]
Named = Callable[[str, re.Pattern[str]], Iterator[re.Match[str]]]

# re.ASCII keeps Turkish ı and the long s out of A–Z; letters of other scripts then end a number like a space
_BEFORE, _AFTER = r"(?<![^\W_])(?<!\d[.,])", r"(?![^\W_])(?![.,]\d)"
_SERIAL = "CFGHJKLMNPRTVWXYZ0123456789"  # ICAO 9303 serials of German documents: no vowels, no look-alikes


def _pattern(body: str) -> re.Pattern[str]:
    return re.compile(_BEFORE + body + _AFTER, re.IGNORECASE | re.ASCII)


def _compact(text: str) -> str:
    return re.sub(r"[\s./_-]", "", text).upper()


# --- accounts and cards

_GERMAN_IBAN = _pattern(r"DE[ ]?\d{2}(?:[ .-]?\d){18}")
_IBAN = _pattern(r"[A-Z]{2}[ ]?\d{2}(?:[ -]?[A-Z0-9]){11,30}")
_CARD = _pattern(r"(?<!\+)[2-6]\d{3}(?:[ -]?\d){8,15}")


def ibans(text: str) -> Found:
    """IBANs: a German one by its length alone, others by country length and mod 97."""
    for match in _GERMAN_IBAN.finditer(text):
        yield *match.span(), "iban", _compact(match[0])
    for match in _IBAN.finditer(text):
        words = match[0]
        while words:  # the pattern runs on into the next words
            if iban.is_valid(words):
                yield match.start(), match.start() + len(words), "iban", iban.compact(words)
                break
            words = words.rpartition(" ")[0]


def cards(text: str) -> Found:
    """Payment cards (ISO/IEC 7812): 12 to 19 digits, Luhn."""
    for match in _CARD.finditer(text):
        digits = _compact(match[0])
        if luhn.is_valid(digits) and len(set(digits)) > 2:
            yield *match.span(), "card", digits


# --- tax and social insurance

# Eleven digits, in groups or not, that are no part of a longer number in groups
_ELEVEN = _pattern(r"(?<!\+)(?<!\d{3}[ -])[1-9]\d(?:[ /.-]?\d){9}(?![ -]\d{3,4}(?![\d.,/-]))")
_TAX_OFFICE = _pattern(r"\d{2,3}/\d{3,4}/\d{4,5}")
_PENSION = _pattern(r"\d{2}[ .]?\d{6}[ .]?[A-Z][ .]?\d{2}[ .]?\d")
_HEALTH = _pattern(r"[A-Z]\d{9}")
_NIR = _pattern(r"[12](?:[ ]?\d){4}[ ]?(?:\d[\dAB])(?:[ ]?\d){8}")
_CODICE = _pattern(r"[A-Z]{6}[ ]?\d{2}[A-Z]\d{2}[ ]?[A-Z]\d{3}[A-Z]")
_FACTORS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)


def tax_ids(text: str) -> Found:
    """The German tax ID (11 digits, § 139b AO), the tax office's number with slashes, the Italian codice fiscale."""
    for match in _ELEVEN.finditer(text):
        if idnr.is_valid(_compact(match[0])):
            yield *match.span(), "tax_id", _compact(match[0])
    for match in _TAX_OFFICE.finditer(text):
        yield *match.span(), "tax_id", match[0]
    for match in _CODICE.finditer(text):
        if codicefiscale.is_valid(_compact(match[0])):
            yield *match.span(), "tax_id", _compact(match[0])


def social_insurances(text: str) -> Found:
    """German pension insurance numbers (§ 2 VKVV) and health insurance numbers, French NIR."""
    for match in _PENSION.finditer(text):
        if pension_number_valid(_compact(match[0])):
            yield *match.span(), "social_insurance", _compact(match[0])
    for match in _HEALTH.finditer(text):
        if health_number_valid(_compact(match[0])):
            yield *match.span(), "social_insurance", _compact(match[0])
    for match in _NIR.finditer(text):
        if nir.is_valid(_compact(match[0])):
            yield *match.span(), "social_insurance", _compact(match[0])


def pension_number_check(first: str) -> int:
    """The last digit of `AADDMMYYLSS` (§ 2 VKVV): weights over the digits, the letter as two, digit sums."""
    digits = first[:8] + f"{ord(first[8]) - 64:02d}" + first[9:11]
    products = (int(digit) * factor for digit, factor in zip(digits, _FACTORS, strict=True))
    return sum(product // 10 + product % 10 for product in products) % 10


def pension_number_valid(number: str) -> bool:
    """Whether a pension insurance number has a day that can be and the right last digit."""
    day, month = int(number[2:4]) % 50, int(number[4:6])  # 50 is added to the day when a number is given twice
    return 1 <= day <= 31 and 1 <= month <= 12 and pension_number_check(number) == int(number[11])


def health_number_valid(number: str) -> bool:
    """Whether the last digit of a health insurance number (`A123456780`) is right: Luhn, weights from the left."""
    digits = f"{ord(number[0]) - 64:02d}" + number[1:9]
    products = (int(digit) * (1 + place % 2) for place, digit in enumerate(digits))
    return sum(product // 10 + product % 10 for product in products) % 10 == int(number[9])


# --- identity documents

_TEN = _pattern(rf"[CFGHJKLMNPRTVWXYZ][{_SERIAL}]{{8}}[ <]?\d(?:[ ]?D)?")
_NINE = _pattern(rf"[CFGHJKLMNPRTVWXYZ][{_SERIAL}]{{8}}")
_DNI = _pattern(r"(?:[XYZ][ -]?\d{7}|\d{8})[ -]?[A-Z]")
_THIRTEEN = _pattern(r"[1-9]\d{12}")


def identity_documents(text: str) -> Found:
    """Serials of German ID cards, residence permits and passports, and numbers of persons of other countries.

    A serial of nine characters has its check digit only in the machine-readable zone; people copy it with or
    without. Without, three digits among letters that no word is made of must do.
    """
    for match in _TEN.finditer(text):
        serial = _compact(match[0].replace("<", ""))
        if serial_check(serial[:9]) == int(serial[9]) and _digits(serial) >= 3:
            yield *match.span(), _document(serial), serial
    for match in _NINE.finditer(text):
        if _digits(match[0]) >= 3 and (match[0].isupper() or _digits(match[0]) >= 5):
            yield *match.span(), _document(match[0]), match[0].upper()
    for match in _ELEVEN.finditer(text):
        number = _compact(match[0])
        if tckimlik.is_valid(number) or pesel.is_valid(number):
            yield *match.span(), "id_card", number
    for match in _THIRTEEN.finditer(text):
        if cnp.is_valid(match[0]):
            yield *match.span(), "id_card", match[0]
    for match in _DNI.finditer(text):
        if dni.is_valid(_compact(match[0])) or nie.is_valid(_compact(match[0])):
            yield *match.span(), "id_card", _compact(match[0])


def serial_check(serial: str) -> int:
    """The check digit of ICAO 9303: weights 7 3 1, letters from A = 10."""
    return sum(int(char, 36) * (7, 3, 1)[place % 3] for place, char in enumerate(serial.upper())) % 10


def _digits(text: str) -> int:
    return sum("0" <= char <= "9" for char in text)


def _document(serial: str) -> str:
    """Passport offices begin serials with C F G H J K, ID card offices with L M N P R T V W X Y Z."""
    return "passport" if serial[0].upper() in "CFGHJK" else "id_card"


# --- named by a word

_SHAPES = {
    "tax_id": re.compile(r"\d(?:[ /.-]?\d){8,12}"),
    "social_insurance": re.compile(r"(?:\d[ ]?){8}[A-Z](?:[ ]?\d){3}|[A-Z]\d{9}|\d(?:[ .-]?\d){8,14}", re.IGNORECASE),
    "passport": re.compile(
        r"[A-Z]{1,3}[ -]?\d{5,9}[A-Z]?|[A-Z0-9]{2}\d{4}[A-Z0-9]{2,4}|\d{2}[ ]?\d{2}[ ]?\d{5,6}", re.IGNORECASE
    ),
    "id_card": re.compile(r"[A-Z]{1,3}[ -]?\d{5,9}[A-Z]?|[A-Z0-9]{2}\d{4}[A-Z0-9]{2,4}|\d{8,13}", re.IGNORECASE),
    "iban": re.compile(r"[A-Z]{2}[ ]?\d{2}(?:[ .-]?[A-Z0-9]{2,4}){3,8}|\d(?:[ ]?\d){5,11}", re.IGNORECASE),
    "card": re.compile(r"\d{4}(?:[ -]?\d){8,15}"),
}


def named(find: Named) -> Found:
    """Numbers of the right shape that a word says what they are."""
    for kind, shape in _SHAPES.items():
        for match in find(kind, shape):
            yield *match.span("value"), kind, _compact(match["value"])
