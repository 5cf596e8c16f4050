"""The way of a message: in by webhook, answered, out by the Bot API."""

from __future__ import annotations

from tests.telegram.botapi import BotApi
from tests.telegram.conftest import Gateway


async def test_a_text_is_answered_after_the_notice(gateway: Gateway, api: BotApi) -> None:
    api.say(7, "Ich bin umgezogen <b>& neu")
    notice, answer = await api.wait_for(7, 2)
    assert "kein Mensch" in notice.text
    assert "Ende-zu-Ende" in notice.text
    assert answer.text == "bot: Ich bin umgezogen <b>& neu"
    assert not answer.preview
    assert api.violations == []
