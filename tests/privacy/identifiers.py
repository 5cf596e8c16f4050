"""Makes identifiers with valid check digits that belong to nobody: for the sentences and the property tests.

Check digits are computed here by other means than in `bot/privacy`, so that a mistake in one shows in the other.
Telephone numbers are from the ranges that the Federal Network Agency keeps free for films and examples.
"""

from __future__ import annotations

from random import Random

from stdnum import iban, luhn
from stdnum.iso7064 import mod_11_10

SERIAL = "CFGHJKLMNPRTVWXYZ0123456789"


def digits(rng: Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def file_number(rng: Random) -> str:
    """Of the demo authority's pattern: two letters, four digits, five digits."""
    return f"{''.join(rng.choice('ABCDEFGHKLMNPRSTW') for _ in range(2))}-{rng.randint(2019, 2026)}-{digits(rng, 5)}"


def tax_id(rng: Random) -> str:
    """11 digits: of the first ten one comes twice and eight once; ISO 7064 mod 11,10."""
    while True:
        ten = rng.sample("0123456789", 9)
        ten.insert(rng.randint(0, 9), rng.choice(ten))
        number = "".join(ten)
        if number[0] != "0":
            return number + mod_11_10.calc_check_digit(number)


def social_insurance(rng: Random) -> str:
    """A pension insurance number: area, date of birth, initial, serial, check digit."""
    area = rng.choice(("04", "10", "13", "15", "25", "38", "53", "65", "80"))
    born = f"{rng.randint(1, 28):02d}{rng.randint(1, 12):02d}{rng.randint(40, 99):02d}"
    initial, serial = rng.choice("ABCDEFGHKLMNPRSTWZ"), f"{rng.randint(0, 99):02d}"
    letter = f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(initial) + 1:02d}"
    total = 0
    for digit, weight in zip(area + born + letter + serial, "212571212121", strict=True):
        total += sum(map(int, str(int(digit) * int(weight))))
    return f"{area}{born}{initial}{serial}{total % 10}"


def _serial(rng: Random, first: str) -> str:
    while True:
        serial = rng.choice(first) + "".join(rng.choice(SERIAL) for _ in range(8))
        if 3 <= sum(char.isdigit() for char in serial) <= 7:
            return serial


def _with_check(serial: str) -> str:
    values = [int(char) if char.isdigit() else ord(char) - 55 for char in serial]
    return serial + str(sum(value * weight for value, weight in zip(values, (7, 3, 1) * 3, strict=True)) % 10)


def id_card(rng: Random) -> str:
    """The serial of an ID card, with its check digit."""
    return _with_check(_serial(rng, "LMNPRTVWXY"))


def passport(rng: Random) -> str:
    """The serial of a passport, with its check digit."""
    return _with_check(_serial(rng, "CFGHJK"))


def iban_number(rng: Random, country: str | None = None) -> str:
    """An IBAN; every second one is German."""
    country = country or rng.choice(("DE",) * 6 + ("AT", "FR", "NL", "PL", "RO", "TR", "UA"))
    while True:
        body = {
            "DE": digits(rng, 18),
            "AT": digits(rng, 16),
            "FR": digits(rng, 23),
            "NL": "".join(rng.choice("ABCDEFGHIKLMNR") for _ in range(4)) + digits(rng, 10),
            "PL": digits(rng, 24),
            "RO": "".join(rng.choice("ABCDEFGHIKLMNR") for _ in range(4)) + digits(rng, 16),
            "TR": digits(rng, 5) + "0" + digits(rng, 16),
            "UA": digits(rng, 6) + digits(rng, 19),
        }[country]
        number = f"{country}{98 - int(_as_number(f'{body}{country}00')) % 97:02d}{body}"
        if iban.is_valid(number):
            return number


def _as_number(text: str) -> str:
    return "".join(str(int(char, 36)) for char in text)


def card(rng: Random) -> str:
    """Visa or Mastercard, 16 digits; Amex, 15."""
    prefix, count = rng.choice((("4", 16), ("4", 16), ("53", 16), ("37", 15)))
    number = prefix + digits(rng, count - len(prefix) - 1)
    return number + luhn.calc_check_digit(number)


def phone(rng: Random) -> str:
    """A German number nobody has, in national digits."""
    three = digits(rng, 3)
    return rng.choice((f"03023125{three}", f"06990009{three}", f"04066969{three}", f"08999998{three}",
                       f"017604069{three[:1]}{three[1:]}", "01729925904", "01749091317", "015228817386"))  # fmt: skip


def email(rng: Random) -> str:
    name = rng.choice(("anna.schmidt", "m_yilmaz", "o.kovalenko", "ivan+amt", "leyla99", "p-nowak", "maria"))
    return f"{name}@{rng.choice(('example.org', 'example.com', 'mail.example.net'))}"


def plate(rng: Random) -> str:
    district = rng.choice(("B", "M", "HH", "K", "MTK", "EN", "BO", "LDK"))
    return f"{district}-{''.join(rng.choice('ABEHKMTX') for _ in range(rng.randint(1, 2)))} {rng.randint(10, 9999)}"


def groups(number: str, *sizes: int, gap: str = " ") -> str:
    """The number in groups; the last size repeats."""
    out, position, sizes_left = [], 0, list(sizes)
    while position < len(number):
        size = sizes_left.pop(0) if len(sizes_left) > 1 else sizes_left[0]
        out.append(number[position : position + size])
        position += size
    return gap.join(out)


MAKERS = {
    "file_number": file_number,
    "tax_id": tax_id,
    "social_insurance": social_insurance,
    "id_card": id_card,
    "passport": passport,
    "iban": iban_number,
    "card": card,
    "phone": phone,
    "email": email,
    "plate": plate,
}
