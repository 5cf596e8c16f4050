"""The second factor: what a citizen must know besides the file number."""

from __future__ import annotations

import hmac
import re
import unicodedata
from datetime import date

from bot.status.case import Found

_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})\s*[./\- ]\s*(?P<month>\d{1,2})\s*[./\- ]\s*(?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})"),
)
_PIN = re.compile(r"[0-9A-Za-z]{4,12}")


def normal(kind: str, text: str) -> str | None:
    """The factor in the form that is compared: an ISO date, or a PIN without spaces; None when neither."""
    plain = unicodedata.normalize("NFKC", text).strip()
    digits = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in plain)
    if kind == "birth_date":
        found = _date(digits)
        return found.isoformat() if found else None
    pin = re.sub(r"[\s-]", "", digits).upper()
    return pin if _PIN.fullmatch(pin) else None


def _date(text: str) -> date | None:
    """A birth date: ISO, day-month-year with any mark between, or eight digits from a keypad."""
    found = next((match for form in _DATES if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    try:
        born = date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    return born if date(1900, 1, 1) <= born <= date.today() else None


def matches(found: Found | None, kind: str, given: str) -> bool:
    """Whether `given` (normalised) is the case's own factor; takes as long for a case that doesn't exist."""
    real = found.factors.get(kind, "") if found else ""
    expected = normal(kind, real)
    same = hmac.compare_digest((expected or "-").encode(), given.encode())
    return same and expected is not None
