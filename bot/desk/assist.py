"""Answers of the catalogue for staff: searched in their words, shown and sent in the citizen's language.

The action server, which has the catalogue and the encoders in memory, is asked over loopback.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

import httpx

LONGEST = 500  # characters that are searched for


class AssistUnavailable(Exception):
    """The action server does not answer."""


@dataclass(frozen=True)
class Found:
    """A procedure that fits; `parts` are the facts that it has, as (part, label)."""

    procedure: str
    title: str
    probability: float
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Drafted:
    """An answer, ready to be sent."""

    title: str
    text: str
    card: dict[str, Any] | None
    language: str


class Assist:
    """The action server as the desk uses it."""

    def __init__(self, url: str | None = None, timeout: float = 10.0) -> None:
        self.url = url or os.environ.get("LOTSE_ACTIONS_URL", "http://127.0.0.1:5055/webhook")
        self._client = httpx.AsyncClient(timeout=httpx.Timeout(timeout, connect=2), trust_env=False)

    async def search(self, text: str, language: str, reader: str) -> list[Found]:
        """The procedures that fit `text` best.

        Raises:
            AssistUnavailable: no answer.
        """
        said = await self._ask("action_desk_search", text[:LONGEST], {"language": language, "reader": reader})
        return [
            Found(
                each["procedure"],
                each["title"],
                float(each["probability"]),
                tuple((part, label) for part, label in each["parts"]),
            )
            for each in said.get("found") or []
        ]

    async def answer(self, procedure: str, part: str, language: str) -> Drafted | None:
        """The answer from one procedure; None when it is not in the catalogue any more.

        Raises:
            AssistUnavailable: no answer.
        """
        told = {"language": language, "procedure": procedure, "part": part}
        found = (await self._ask("action_desk_answer", "", told)).get("answer")
        return Drafted(found["title"], found["text"], found["card"], found["language"]) if found else None

    async def close(self) -> None:
        await self._client.aclose()

    async def _ask(self, action: str, text: str, metadata: dict[str, Any]) -> dict[str, Any]:
        """One call of rasa-sdk's webhook (Rasa's action server protocol); the custom part of its reply."""
        call = {
            "next_action": action,
            "sender_id": "desk",
            "tracker": {
                "sender_id": "desk",
                "slots": {},
                "latest_message": {"text": text, "metadata": metadata},
                "events": [],
                "paused": False,
                "followup_action": None,
                "active_loop": {},
                "latest_action_name": None,
            },
            "domain": {},
        }
        try:
            answer = await self._client.post(self.url, json=call)
            answer.raise_for_status()
            return dict(answer.json()["responses"][0]["custom"])
        except (httpx.HTTPError, ValueError, KeyError, IndexError, TypeError) as error:
            raise AssistUnavailable(type(error).__name__) from None
