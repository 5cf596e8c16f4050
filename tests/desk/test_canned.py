"""Canned replies: read in one language, sent in another."""

from __future__ import annotations

import pytest

from bot.desk.canned import PREFIX, all_for, one_for
from bot.desk.staff import Staff
from bot.language.messages import messages
from bot.settings import Settings

WHO = Staff("agent-a", "Beratung A", "agent")


def test_goes_out_in_the_citizens_language_with_placeholders_filled(settings: Settings) -> None:
    reply = one_for(settings, WHO, "en", "de", "greeting")
    assert reply
    assert reply.title == "Begrüßung"
    assert reply.preview.startswith("Guten Tag, mein Name ist Beratung A.")
    assert (reply.text, reply.language) == ("Hello, my name is Beratung A. How can I help you?", "en")


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "fa", "uk"])
def test_every_reply_can_be_said_in_every_language(settings: Settings, language: str) -> None:
    replies = all_for(settings, WHO, language, "de")
    assert len(replies) == len(messages(settings.messages).keys(PREFIX)) >= 15
    for reply in replies:
        assert reply.title
        assert "{" not in reply.text + reply.preview
        assert reply.language in (language, "en", "de")


def test_there_is_none_that_was_not_written(settings: Settings) -> None:
    assert one_for(settings, WHO, "de", "de", "nonsense") is None
