"""When the desk is staffed: weekly hours, public holidays of the Land, special days.

`[desk]` of authority.toml, and `[desk.units.<unit>]` for a unit that differs:
    weekdays, monday … sunday   "08:00-12:00, 13:00-16:00"; "" is closed; a day's own key wins over `weekdays`
    special                     table of ISO date → hours, for instance "2026-12-24" = "08:00-12:00"
    always_open                 true for a demo
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from holidays import country_holidays

from bot.settings import Settings, SettingsError

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HORIZON = 31  # days that the next opening is looked for


def zone(settings: Settings) -> ZoneInfo:
    """The authority's own time."""
    return ZoneInfo(str(settings.section("authority").get("timezone", "Europe/Berlin")))


def is_open(settings: Settings, when: datetime | None = None, unit: str = "") -> bool:
    """Whether the desk (or one unit of it) is staffed at this moment.

    Raises:
        SettingsError: hours in authority.toml can't be read.
    """
    local = (when or datetime.now(tz=zone(settings))).astimezone(zone(settings))
    configured = _configured(settings, unit)
    if configured.get("always_open"):
        return True
    return any(begin <= local < end for begin, end in _spans(settings, configured, local.date()))


def next_opening(settings: Settings, when: datetime | None = None, unit: str = "") -> datetime | None:
    """When it opens next, `when` at the earliest; None when not within a month."""
    local = (when or datetime.now(tz=zone(settings))).astimezone(zone(settings))
    configured = _configured(settings, unit)
    if configured.get("always_open"):
        return local
    for ahead in range(HORIZON):
        for begin, end in _spans(settings, configured, local.date() + timedelta(days=ahead)):
            if end > local:
                return max(begin, local)
    return None


def _configured(settings: Settings, unit: str) -> dict[str, Any]:
    general = settings.section("desk")
    own = general.get("units", {}).get(unit, {}) if unit else {}
    if any(name in own for name in ("weekdays", *DAYS)):  # its own week replaces the general one
        general = {key: value for key, value in general.items() if key not in ("weekdays", "always_open", *DAYS)}
    return {**general, **own}


def _spans(settings: Settings, configured: dict[str, Any], day: date) -> Iterator[tuple[datetime, datetime]]:
    special = configured.get("special", {})
    if day.isoformat() in special:
        text = special[day.isoformat()]
    elif day in _holidays(str(settings.section("authority").get("land", "")), day.year):
        return
    else:
        name = DAYS[day.weekday()]
        text = configured.get(name, configured.get("weekdays", "") if day.weekday() < 5 else "")
    for span in filter(None, (part.strip() for part in str(text).split(","))):
        try:
            begin, end = (time.fromisoformat(edge.strip()) for edge in span.split("-"))
        except ValueError:
            raise SettingsError(f"[desk] has hours that can't be read: {span!r}, expected 08:00-16:00") from None
        yield (
            datetime.combine(day, begin, zone(settings)),
            datetime.combine(day, end, zone(settings)),
        )


@cache
def _holidays(land: str, year: int) -> frozenset[date]:
    """Public holidays (ISO 3166-2:DE code without the country; national ones only when it is empty)."""
    return frozenset(country_holidays("DE", subdiv=land or None, years=year))
