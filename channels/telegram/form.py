"""The page on which a citizen who writes in Telegram gives what the status of a case needs.

Chats with bots are not end-to-end encrypted, so nothing is asked for there: a button opens this page. Its address
holds a random token that opens it for minutes and is used up by sending; it says nothing about anybody. What is typed
goes into the conversation's vault, the dialogue goes on with placeholders, and the answer comes in the chat.
"""

from __future__ import annotations

import hashlib
import json
import secrets

from fastapi import Request
from fastapi.responses import Response

from bot.conversation.model import UnknownConversation
from bot.language.messages import messages
from bot.status.check import network
from bot.status.verify import normal
from channels.errors import Refused
from channels.parts import Parts
from channels.web import api, plain

SECONDS = 600  # that a link opens the page
LONGEST = 60  # characters of each field
_KEY = "lotse:telegram:form:"


class Forms:
    """The links of one gateway."""

    def __init__(self, parts: Parts, public_url: str) -> None:
        self.parts, self.public_url = parts, public_url

    async def link(self, conversation: str) -> str:
        """A new link for this conversation."""
        token = secrets.token_urlsafe(24)
        await self.parts.redis.set(_name(token), conversation, ex=SECONDS)
        return f"{self.public_url}/telegram/status/{token}"

    async def show(self, request: Request, token: str) -> Response:
        """The empty form, if the link still opens it. Looking does not use it up."""
        conversation = await self.parts.redis.get(_name(token))
        language = await self._language(request, conversation)
        if not conversation:
            return self._page(language, 410, "telegram-form-over")
        return self._page(language, 200, token=token)

    async def sent(self, request: Request, token: str, file_number: str, factor: str) -> Response:
        """What was typed goes into the conversation, once for a link."""
        number, factor = file_number.strip()[:LONGEST], factor.strip()[:LONGEST]
        conversation = await self.parts.redis.get(_name(token))
        language = await self._language(request, conversation)
        try:
            await api.within_limits(request, self.parts)
            if conversation and not (number and factor):
                return self._page(language, 422, token=token, error="telegram-form-both")
            if not conversation or await self.parts.redis.getdel(_name(token)) != conversation:
                return self._page(language, 410, "telegram-form-over")
            await self._accept(request, conversation, language, token, number, factor)
        except UnknownConversation:
            return self._page(language, 410, "telegram-form-over")
        except Refused as refusal:
            return self._page(language, refusal.status, token=token, error=f"error-{refusal.code}")
        return self._page(language, 200, "telegram-form-done")

    async def _accept(
        self, request: Request, conversation: str, language: str, token: str, number: str, factor: str
    ) -> None:
        """As if it had been typed in the chat, but that Telegram never sees it."""
        vault, kind = self.parts.vault, "birth_date" if normal("birth_date", factor) else "pin"
        values = {
            "file_number": await vault.put(conversation, "file_number", number),
            kind: await vault.put(conversation, kind, factor),
        }
        button = f"form.{_digest(token)[:12]}"
        await self.parts.redis.hset(f"lotse:buttons:{conversation}", button, "/inform" + json.dumps(values))
        if request.client and (whose := network(self.parts.settings, request.client.host)):
            await self.parts.conversations.add(conversation, [], {"network": whose})  # wrong tries count there too
        said = messages(self.parts.settings.messages).text(language, "telegram-form-echo")
        await self.parts.accept(conversation, button, said, button)

    async def _language(self, request: Request, conversation: str | None) -> str:
        if conversation:
            try:
                return (await self.parts.conversations.record(conversation))["language"]
            except UnknownConversation:
                pass
        return plain.language_of(request, self.parts)

    def _page(self, language: str, status: int, key: str = "", *, token: str = "", error: str = "") -> Response:
        say = messages(self.parts.settings.messages).text
        return plain.page(
            self.parts,
            "status.html",
            language,
            status,
            told=say(language, key) if key else "",
            error=say(language, error) if error else "",
            token=token,
            longest=LONGEST,
        )


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _name(token: str) -> str:
    return _KEY + _digest(token)
