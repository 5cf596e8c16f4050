"""Asks the engine for its replies to one message."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx


class EngineUnavailable(Exception):
    """The engine did not answer, or said nothing; the turn is to be tried again."""


@dataclass(frozen=True)
class Reply:
    """One reply of the engine: text, buttons `{title, payload}`, and what else the action told."""

    text: str
    buttons: list[dict[str, str]] = field(default_factory=list)
    custom: dict[str, Any] = field(default_factory=dict)


class Engine:
    """The sealed engine behind its one loopback address.

    Args:
        url: for instance `http://127.0.0.1:5005`.
        secret: shared with the engine by `lotse up`.
        timeout: seconds for a whole turn.
    """

    def __init__(self, url: str, secret: str, timeout: float = 30.0) -> None:
        self._client = httpx.AsyncClient(
            base_url=url, headers={"Authorization": f"Bearer {secret}"}, timeout=httpx.Timeout(timeout, connect=2)
        )

    async def turn(
        self, conversation: str, message_id: str, text: str, metadata: dict[str, Any]
    ) -> list[Reply]:
        """The replies to `text`; the same message id gets the same replies.

        Raises:
            EngineUnavailable: no answer, an error, or an answer without a word.
        """
        body = {"conversation": conversation, "message_id": message_id, "text": text, "metadata": metadata}
        try:
            response = await self._client.post("/webhooks/lotse/turn", json=body)
            response.raise_for_status()
            found = response.json()["messages"]
        except (httpx.HTTPError, json.JSONDecodeError, KeyError) as error:
            raise EngineUnavailable(type(error).__name__) from None
        replies = [
            Reply(message.get("text") or "", message.get("buttons") or [], message.get("custom") or {})
            for message in found
        ]
        if not any(reply.text or reply.custom for reply in replies):
            raise EngineUnavailable("no reply")
        return replies

    async def ready(self) -> bool:
        """Whether the engine answers at all."""
        try:
            return (await self._client.get("/", timeout=2)).status_code == 200
        except httpx.HTTPError:
            return False

    async def close(self) -> None:
        await self._client.aclose()
