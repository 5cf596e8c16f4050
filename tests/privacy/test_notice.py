"""The Art. 13 text: every section, in every language, with what the authority has set."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import settings as configuration
from bot.language.messages import messages
from bot.privacy import notice
from bot.settings import Settings


def with_settings(settings: Settings, section: str, **values: object) -> Settings:
    return replace(settings, raw={**settings.raw, section: {**settings.section(section), **values}})


@pytest.mark.parametrize("language", configuration.load().languages)
def test_every_section_is_there(settings: Settings, language: str) -> None:
    configured = with_settings(settings, "authority", privacy_officer="dsb@example.org")
    configured = with_settings(configured, "desk", earlier=True)
    headings = [line for line in notice.text(configured, language).splitlines() if line.startswith("## ")]
    assert len(headings) == len(notice.SECTIONS)


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_is_left_to_fill_in(settings: Settings, language: str) -> None:
    assert "{" not in notice.text(settings, language)


def test_retention_is_told_as_it_is_set(settings: Settings) -> None:
    told = notice.text(with_settings(settings, "retention", conversation_hours=1, audit_days=77), "en")
    assert "one hour after your last message" in told
    assert "77 days" in told


def test_without_an_officer_there_is_no_such_section(settings: Settings) -> None:
    heading = messages(settings.messages).text("en", "privacy-officer")
    assert heading not in notice.text(settings, "en")


def test_earlier_conversations_are_told_of_only_where_citizens_are_asked(settings: Settings) -> None:
    heading = messages(settings.messages).text("en", "privacy-earlier")
    assert heading not in notice.text(settings, "en")
    assert heading in notice.text(with_settings(settings, "desk", earlier=True), "en")
