"""Years, months and days of the calendars people write birth dates in, as Gregorian dates."""

from __future__ import annotations

from datetime import date, timedelta

_JALALI_1348 = date(1969, 3, 21)  # 1 Farvardin 1348


def gregorian(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def jalali(year: int, month: int, day: int) -> date | None:
    """A date of the Iranian and Afghan (solar Hijri) calendar.

    A year is leap when its remainder by 33 is 1, 5, 9, 13, 17, 22, 26 or 30, which holds from 1244 to 1472.
    """
    if not 1244 <= year <= 1472 or not 1 <= month <= 12:
        return None
    length = 31 if month <= 6 else 30 if month < 12 or _leap(year) else 29
    if not 1 <= day <= length:
        return None
    if year >= 1348:
        days = sum(366 if _leap(each) else 365 for each in range(1348, year))
    else:
        days = -sum(366 if _leap(each) else 365 for each in range(year, 1348))
    days += 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _JALALI_1348 + timedelta(days=days + day - 1)


def _leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def hijri(year: int, month: int, day: int) -> date | None:
    """A date of the Islamic lunar calendar by the tabular rule; sighting of the moon may differ by a day."""
    if not 1250 <= year <= 1600 or not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    days = day + (29 * (month - 1) + month // 2) + (year - 1) * 354 + (3 + 11 * year) // 30
    return date(622, 7, 18) + timedelta(days=days)  # civil epoch 16 July 622 (Julian) is 19 July (Gregorian)
