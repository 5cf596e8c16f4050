"""Zammad as the desk: each conversation a ticket, each message an article.

    POST /api/v1/tickets, POST /api/v1/ticket_articles, `Authorization: Token token=…`
    a webhook on tickets that change; `X-Hub-Signature: sha1=<hex>` is the HMAC-SHA1 of the body

A public article of an agent is said to the citizen; a closed ticket ends the conversation.
"""

from __future__ import annotations

import hashlib
import hmac
import html
import json
from collections.abc import Mapping
from typing import Any

import httpx
import nh3

from bot.desk.outside_protocol import Ended, Forged, OutsideUnavailable, Said

CLOSED = ("closed", "merged")


class Zammad:
    """One group; all tickets belong to one customer, since citizens are not known by name."""

    name = "zammad"

    def __init__(self, url: str, group: str, customer: str, token: str, secret: str) -> None:
        self.group, self.customer, self.secret = group, customer, secret
        self._client = httpx.AsyncClient(
            base_url=f"{url.rstrip('/')}/api/v1",
            headers={"Authorization": f"Token token={token}"},
            timeout=httpx.Timeout(10, connect=3),
        )

    async def open(self, conversation: str, title: str, transcript: str, last: str) -> str:
        article = {
            "subject": title,
            "body": transcript or last or title,
            "type": "note",
            "sender": "Customer",
            "internal": False,
            "content_type": "text/plain",
        }
        customer = f"guess:{self.customer}"
        made = await self._post(
            "/tickets",
            {
                "title": f"{title} · {conversation[:8]}",
                "group": self.group,
                "customer_id": customer,
                "article": article,
            },
        )
        return str(made["id"])

    async def say(self, outside: str, text: str, message_id: str) -> None:
        await self._post(
            "/ticket_articles",
            {
                "ticket_id": int(outside),
                "body": text,
                "type": "note",
                "sender": "Customer",
                "internal": False,
                "content_type": "text/plain",
            },
        )

    def read(self, headers: Mapping[str, str], body: bytes) -> list[Said | Ended]:
        digest = hmac.new(self.secret.encode(), body, hashlib.sha1).hexdigest()
        if not hmac.compare_digest(headers.get("x-hub-signature", ""), f"sha1={digest}"):
            raise Forged
        told = json.loads(body)
        ticket, article = told["ticket"], told.get("article") or {}
        outside = str(ticket["id"])
        found: list[Said | Ended] = []
        text = _plain(str(article.get("body") or ""), str(article.get("content_type") or ""))
        if _name(article.get("sender")) == "Agent" and not article.get("internal") and text:
            by = article.get("created_by") or {}
            name = f"{by.get('firstname', '')} {by.get('lastname', '')}".strip() if isinstance(by, dict) else str(by)
            found.append(Said(outside, str(article["id"]), name or self.name, text))
        if _name(ticket.get("state")) in CLOSED:
            found.append(Ended(outside, "closed"))
        return found

    async def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._client.post(path, json=body)
            answer.raise_for_status()
            return dict(answer.json())
        except httpx.HTTPStatusError as error:
            raise OutsideUnavailable(f"HTTP {error.response.status_code}") from None
        except (httpx.HTTPError, ValueError) as error:
            raise OutsideUnavailable(type(error).__name__) from None


def _name(value: Any) -> str:
    """Zammad sends names as text, and as objects where a payload is customised."""
    return str(value.get("name", "")) if isinstance(value, dict) else str(value or "")


def _plain(text: str, kind: str) -> str:
    if kind != "text/html":
        return text.strip()
    broken = text.replace("<br>", "\n").replace("<br/>", "\n").replace("</div>", "</div>\n").replace("</p>", "</p>\n")
    return html.unescape(nh3.clean(broken, tags=set())).strip()
