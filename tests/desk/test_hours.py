"""Open when authority.toml says so, closed on the Land's holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.desk.hours import is_open, next_opening
from bot.settings import Settings, SettingsError

BERLIN = ZoneInfo("Europe/Berlin")


def with_desk(settings: Settings, land: str = "NW", **desk: object) -> Settings:
    authority = {**settings.section("authority"), "land": land}
    return replace(settings, raw={**settings.raw, "authority": authority, "desk": desk})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23 07:59", False),  # Monday
        ("2026-11-23 08:00", True),
        ("2026-11-23 12:30", False),  # the break
        ("2026-11-23 15:59", True),
        ("2026-11-23 16:00", False),
        ("2026-11-28 10:00", False),  # Saturday
        ("2026-12-25 10:00", False),  # a Friday, public holiday
        ("2026-12-24 09:00", True),  # special day, half
        ("2026-12-24 13:00", False),
    ],
)
def test_weekdays_breaks_holidays_and_special_days(settings: Settings, moment: str, expected: bool) -> None:
    desk = with_desk(settings, weekdays="08:00-12:00, 13:00-16:00", special={"2026-12-24": "08:00-12:00"})
    assert is_open(desk, at(moment)) is expected


def test_the_land_decides_what_is_a_holiday(settings: Settings) -> None:
    allhallows = at("2027-11-01 10:00")  # a Monday; holiday in NW, not in BE
    assert not is_open(with_desk(settings, "NW", weekdays="08:00-16:00"), allhallows)
    assert is_open(with_desk(settings, "BE", weekdays="08:00-16:00"), allhallows)


def test_a_day_of_its_own_wins_over_weekdays(settings: Settings) -> None:
    desk = with_desk(settings, weekdays="08:00-16:00", thursday="08:00-18:00", friday="")
    assert is_open(desk, at("2026-11-26 17:00"))
    assert not is_open(desk, at("2026-11-27 10:00"))


def test_a_unit_may_have_a_week_of_its_own(settings: Settings) -> None:
    desk = with_desk(settings, always_open=True, units={"housing": {"weekdays": "10:00-12:00"}})
    assert is_open(desk, at("2026-11-23 03:00"))
    assert not is_open(desk, at("2026-11-23 09:00"), "housing")
    assert is_open(desk, at("2026-11-23 11:00"), "housing")


def test_next_opening_is_after_the_weekend_and_the_holidays(settings: Settings) -> None:
    desk = with_desk(settings, weekdays="08:00-16:00")
    assert next_opening(desk, at("2026-12-24 16:30")) == at("2026-12-28 08:00")
    assert next_opening(desk, at("2026-11-23 09:00")) == at("2026-11-23 09:00")


def test_the_clock_is_the_authoritys_own_in_summer_and_winter(settings: Settings) -> None:
    desk = with_desk(settings, weekdays="08:00-16:00")
    assert is_open(desk, datetime.fromisoformat("2026-07-01T06:30:00+00:00"))
    assert not is_open(desk, datetime.fromisoformat("2026-12-01T06:30:00+00:00"))


def test_a_desk_without_hours_never_opens(settings: Settings) -> None:
    assert next_opening(with_desk(settings), at("2026-11-23 09:00")) is None


@pytest.mark.parametrize("hours", ["morning", "8-16", "08:00", "25:00-26:00"])
def test_hours_that_cannot_be_read_are_one_clear_line(settings: Settings, hours: str) -> None:
    with pytest.raises(SettingsError, match="hours that can't be read"):
        is_open(with_desk(settings, weekdays=hours), at("2026-11-23 09:00"))
