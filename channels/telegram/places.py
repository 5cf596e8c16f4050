"""The nearest office to where somebody is. The place is looked at once and kept nowhere."""

from __future__ import annotations

import math

from bot.knowledge import offices
from bot.knowledge.library import served
from bot.language.messages import messages
from bot.settings import Settings

EARTH = 6371.0  # km, mean radius
SHOWN = 5  # offices to choose from where the catalogue tells no places


def nearest(settings: Settings, place: tuple[float, float], language: str) -> str:
    """The office nearest to a latitude and longitude, of those with `geo: [latitude, longitude]`; else some of all."""
    say = messages(settings.messages).text
    every = offices.of_procedures(served(settings).values())
    located = [(distance(place, office["geo"]), n) for n, office in enumerate(every) if _is_place(office.get("geo"))]
    if located:
        away, number = min(located)
        told = say(language, "telegram-nearest", kilometres=round(away, 1))
        return f"{told}\n\n{offices.describe(every[number], language)}"
    lines = [" – ".join(offices.describe(each, language).split("\n")[:2]) for each in every[:SHOWN]]
    return "\n".join([say(language, "telegram-location"), *(f"• {line}" for line in lines)])


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres as the crow flies (haversine formula)."""
    (lat, lon), (lat2, lon2) = ([math.radians(float(value)) for value in pair] for pair in (one, other))
    half = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(half)))


def _is_place(value: object) -> bool:
    return isinstance(value, list | tuple) and len(value) == 2
