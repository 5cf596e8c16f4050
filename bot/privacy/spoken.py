"""Numbers in words, of any of the languages: from the values of their words to the number they say.

`values` are what the words stand for in the order they are said: German *neunzehnhundertfünfundachtzig* is
19, 100, 5, 80; French *quatre-vingt-cinq* is 4, 20, 5; Russian *девятьсот восемьдесят пятого* is 900, 80, 5.
"""

from __future__ import annotations

from collections.abc import Sequence


def number(values: Sequence[int], twenties: bool = True) -> int | None:
    """The number that is said, below 10,000; None when the words don't make one.

    Args:
        twenties: 4 and 20 are 80, as in French; elsewhere they are 24 (*vierundzwanzig*, *أربعة وعشرون*).
    """
    for place, value in enumerate(values):
        if value >= 1000:
            thousands = _thousands(values[:place], value)
            rest = _hundreds(values[place + 1 :], twenties) if values[place + 1 :] else 0
            return None if thousands is None or rest is None else thousands + rest
    return _hundreds(values, twenties)


def year(values: Sequence[int], twenties: bool = True) -> int | None:
    """As a year is said: also *nineteen eighty-five* and *nineteen oh five*; two digits stay two digits."""
    whole = number(values, twenties)
    if whole is not None and (whole >= 1000 or max(values) >= 100):
        return whole
    for place in range(1, len(values)):
        century, rest = _tens(values[:place]), _tens(values[place:], twenties)
        if century in (18, 19, 20) and rest is not None and (rest >= 10 or values[place] == 0):
            return century * 100 + rest
    return whole


def _thousands(before: Sequence[int], value: int) -> int | None:
    if not before:
        return value
    times = _tens(before)
    return times * 1000 if value == 1000 and times is not None and 1 <= times <= 9 else None


def _hundreds(values: Sequence[int], twenties: bool = True) -> int | None:
    for place, value in enumerate(values):
        if value >= 100:
            before = values[:place]
            times = _tens(before) if before else 1
            if times is None or not 1 <= times <= 20 or (before and value != 100):
                return None
            rest = _tens(values[place + 1 :], twenties) if values[place + 1 :] else 0
            return None if rest is None else times * value + rest
    return _tens(values, twenties)


def _tens(values: Sequence[int], twenties: bool = True) -> int | None:
    """Below 100: tens and unit in either order, French twenties, Arabic and Turkish teens, a leading zero."""
    match tuple(values):
        case (one,) if one < 100:
            return one
        case (0, unit) if unit < 10:
            return unit
        case (4, 20, *rest) if twenties and not rest:
            return 80
        case (4, 20, *rest) if twenties and (more := _tens(rest)) is not None and 0 < more < 20:
            return 80 + more
        case (60 | 80 as tens, 10, unit) if 7 <= unit <= 9:
            return tens + 10 + unit
        case (60 | 80 as tens, teen) if 10 <= teen < 20:
            return tens + teen
        case (tens, unit) if 10 <= tens < 100 and tens % 10 == 0 and 0 < unit < 10:
            return tens + unit
        case (unit, tens) if 10 <= tens < 100 and tens % 10 == 0 and 0 < unit < 10:
            return tens + unit
    return None
