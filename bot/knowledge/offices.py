"""Offices of the catalogue: which one is meant, and when it is open, in the citizen's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Any

from babel.dates import get_day_names

from bot.knowledge.procedure import Procedure, best
from bot.language.messages import base, messages

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
ALIKE = 0.82  # of two words, so that "Bürgerampt" still finds the Bürgeramt
Office = Mapping[str, Any]


def of_procedures(procedures: Iterable[Procedure]) -> list[Office]:
    """Every office that the catalogue names, once."""
    found: dict[str, Office] = {}
    for procedure in procedures:
        for office in procedure.facts.get("offices", []):
            found.setdefault(str((office.get("names") or {}).get("de") or office.get("address")), office)
    return list(found.values())


def named(question: str, offices: Iterable[Office]) -> list[Office]:
    """The offices whose name, in any language, has a long word in common with the question."""
    asked = _words(question)
    return [office for office in offices if any(_alike(word, other) for word in _name_words(office) for other in asked)]


def _name_words(office: Office) -> set[str]:
    return {word for name in (office.get("names") or {}).values() for word in _words(name)}


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= 5}


def _alike(one: str, other: str) -> bool:
    if one == other or (len(one) >= 8 and one in other):
        return True
    return abs(len(one) - len(other)) <= 2 and SequenceMatcher(None, one, other).ratio() >= ALIKE


def hours(office: Office, language: str) -> list[str]:
    """Opening hours as lines, days with the same times together: "Mon – Tue: 07:30–17:00"; or as the source says."""
    week = office.get("hours") or {}
    if not week and (said := best(office.get("hours_text") or {}, language)[0]):
        return [said]
    names = get_day_names("abbreviated", locale=base(language))
    runs: list[tuple[int, int, str]] = []
    for day, key in enumerate(DAYS):
        times = ", ".join(span.replace("-", "–") for span in week.get(key, []))
        if runs and runs[-1][2] == times and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day, times)
        else:
            runs.append((day, day, times))
    return [
        f"{names[first]}{'' if first == last else f' – {names[last]}'}: {times}" for first, last, times in runs if times
    ]


def describe(office: Office, language: str) -> str:
    """Name, address, hours, telephone and step-free access as plain text."""
    say = messages().text
    lines = [
        best(office.get("names") or {}, language)[0],
        str(office.get("address", "")),
        *hours(office, language),
        say(language, "office-phone", phone=office["phone"]) if office.get("phone") else "",
        say(language, "office-step-free") if office.get("step_free") else "",
    ]
    return "\n".join(filter(None, lines))
