"""Chatwoot as the desk: an API inbox; its Application API and its signed webhooks.

    POST /api/v1/accounts/{account}/contacts, …/conversations, …/conversations/{id}/messages
    webhooks `message_created` and `conversation_status_changed`; `X-Chatwoot-Signature: sha256=<hex>` is the
    HMAC-SHA256 of `<X-Chatwoot-Timestamp>.<body>`

`resolved` ends the conversation, `pending` gives it back to the bot.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import Any

import httpx

from bot.desk.outside_protocol import Ended, Forged, OutsideUnavailable, Said

FRESH = 300.0  # seconds that a webhook may be old


class Chatwoot:
    """One inbox of one account."""

    name = "chatwoot"

    def __init__(self, url: str, account: int, inbox: int, token: str, secret: str) -> None:
        self.inbox, self.secret = inbox, secret
        self._client = httpx.AsyncClient(
            base_url=f"{url.rstrip('/')}/api/v1/accounts/{account}",
            headers={"api_access_token": token},
            timeout=httpx.Timeout(10, connect=3),
        )

    async def open(self, conversation: str, title: str, transcript: str, last: str) -> str:
        contact = await self._post("/contacts", {"inbox_id": self.inbox, "name": title, "identifier": conversation})
        kept = contact["payload"]
        made = await self._post(
            "/conversations",
            {
                "source_id": kept["contact_inbox"]["source_id"],
                "inbox_id": self.inbox,
                "contact_id": kept["contact"]["id"],
                "status": "open",
                "custom_attributes": {"lotse_conversation": conversation},
            },
        )
        outside = str(made["id"])
        await self._message(outside, transcript, "outgoing", private=True)
        await self._message(outside, last or title, "incoming")
        return outside

    async def say(self, outside: str, text: str, message_id: str) -> None:
        await self._message(outside, text, "incoming", echo_id=message_id)

    def read(self, headers: Mapping[str, str], body: bytes) -> list[Said | Ended]:
        stamp = headers.get("x-chatwoot-timestamp", "")
        digest = hmac.new(self.secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(headers.get("x-chatwoot-signature", ""), f"sha256={digest}"):
            raise Forged
        if not stamp.isdigit() or abs(time.time() - int(stamp)) > FRESH:
            raise Forged  # an old one, sent again
        told = json.loads(body)
        event = told.get("event")
        if event == "message_created":
            text = str(told.get("content") or "").strip()
            if told.get("message_type") != "outgoing" or told.get("private") or not text:
                return []
            sender = str((told.get("sender") or {}).get("name") or self.name)
            return [Said(str(told["conversation"]["id"]), str(told["id"]), sender, text)]
        if event == "conversation_status_changed":
            if told.get("status") == "resolved":
                return [Ended(str(told["id"]), "closed")]
            if told.get("status") == "pending":
                return [Ended(str(told["id"]), "bot")]
        return []

    async def _message(self, outside: str, text: str, kind: str, *, private: bool = False, echo_id: str = "") -> None:
        body: dict[str, Any] = {"content": text, "message_type": kind, "private": private}
        if echo_id:
            body["echo_id"] = echo_id
        await self._post(f"/conversations/{outside}/messages", body)

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._client.post(path, json=body)
            answer.raise_for_status()
            return dict(answer.json())
        except httpx.HTTPStatusError as error:
            raise OutsideUnavailable(f"HTTP {error.response.status_code}") from None
        except (httpx.HTTPError, ValueError) as error:
            raise OutsideUnavailable(type(error).__name__) from None
