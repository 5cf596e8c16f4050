"""One call while a step is made: what it can say, and how it listens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.conversation import notice
from bot.language.messages import messages
from channels.parts import Parts
from channels.phone import hints
from channels.phone.speakable import aloud, ssml
from channels.phone.state import Call, States
from channels.phone.steps import Listen, Say

NUMBER = 20  # keys of a number at most
TURN, PEOPLE = 6.0, 4.0  # seconds of silence: while the bot waits for a question, while people write

SendText = Callable[[str, str, str], Awaitable[bool]]
"""Sends a text message to (number, language, text); False when the number may not or can't get one."""


@dataclass
class Line:
    """A call and what it is worked on with."""

    parts: Parts
    states: States
    call: Call
    text: SendText | None = None

    def words(self, message: str, **args: Any) -> str:
        """A message in the call's language."""
        values = {**notice.words(self.parts.settings), **args}
        return messages(self.parts.settings.messages).text(self.call.language, message, values)

    def say(self, message: str, **args: Any) -> Say:
        """Speak a message."""
        return self.speak(aloud(self.words(message, **args), self.call.language))

    def speak(self, text: str, language: str = "") -> Say:
        """Speak what is speakable already."""
        return Say(text, language or self.call.language, self.call.slow, ssml(text, self.call.slow))

    def listen(self) -> Listen:
        call = self.call
        likely = (*(title for _, title in call.choices), *hints.words(self.parts.settings, call.language))
        keys = NUMBER if call.asked and call.phase == "ask" else 1
        return Listen(call.language, likely, keys, seconds=PEOPLE if call.state in ("waiting", "person") else TURN)

    def patterns(self) -> list[str]:
        """What file numbers look like here."""
        tables = self.parts.settings.section("status.backends").values()
        return [str(table["pattern"]) for table in tables if isinstance(table, dict) and table.get("pattern")]
