"""Text messages by Twilio: accepted and acknowledged at once, answered by REST (https://www.twilio.com/docs/messaging).

A conversation belongs to a number; its id is a keyed hash, the number itself stands in the record only, for delivery.
Keys:
    lotse:sms:stopped:<hash>  that a number wants no more messages; until it sends START. The hash is another one, so
                              that erasing the conversation does not begin the messages again.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re

import httpx
import phonenumbers

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, Event, UnknownConversation
from bot.desk import queue
from bot.language.identify import identify
from bot.language.messages import messages
from bot.privacy.fold import fold
from bot.settings import Settings
from bot.status.backends import Backends
from bot.status.subscriptions import Subscriptions
from channels.delivery import Delivery, Record, TryLater, Unreachable
from channels.errors import Refused
from channels.parts import Parts
from channels.phone.once import first, known
from channels.phone.spelled import wordlist
from channels.phone.texts import Text, render

API = "https://api.twilio.com"
# The number does not exist, takes no messages, or has told the carrier to stop
# (https://www.twilio.com/docs/api/errors, October 2026)
GONE = {21211, 21407, 21610, 21612, 21614}
WAIT = 5.0  # seconds, when the carrier says "too many" but not until when
_MOBILE = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)


class Sms:
    """All conversations by text message."""

    def __init__(self, parts: Parts, account: str, token: str, sender: str) -> None:
        self.parts, self.sender = parts, sender
        api = str(parts.settings.section("phone.twilio").get("api") or API)
        self._path = f"/2010-04-01/Accounts/{account}/Messages.json"
        self._client = httpx.AsyncClient(base_url=api, auth=(account, token), timeout=10, trust_env=False)
        self.delivery: Delivery = Delivery(parts.conversations, "sms", render, self._send)

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; any number of these may run."""
        await self.delivery.run(stop)

    async def close(self) -> None:
        await self._client.aclose()

    def conversation(self, number: str) -> str:
        return _hash(self.parts.settings, "sms", number)

    # --- in

    async def received(self, number: str, message: str, text: str) -> None:
        """A message has come in; the same message id counts once.

        Raises:
            UnknownConversation: never; a conversation that has expired begins anew.
        """
        conversation = self.conversation(number)
        seen = _hash(self.parts.settings, "sms-message", message)
        if await known(self.parts.redis, seen):
            return
        await self._take(conversation, number, seen, text.strip()[:MAX_TEXT])
        await first(self.parts.redis, seen)

    async def _take(self, conversation: str, number: str, seen: str, text: str) -> None:
        stopped = await self.stopped(number)
        if language := _said(text, "stop"):
            if not stopped:
                await self._stop(conversation, number, language)
            return
        if stopped:
            if language := _said(text, "start"):
                await self.parts.redis.delete(self._stopped(number))
                language = await self._begun(conversation, number, language)
                await self._tell(conversation, language, "sms-started")
            return
        settings = self.parts.settings
        language = await self._begun(conversation, number, identify(text, settings.languages))
        if helped := _said(text, "help"):
            await self._tell(conversation, language if _said(text, "help", language) else helped, "sms-help")
            return
        try:
            await self.parts.accept(conversation, seen, text or "?", await self._button(conversation, text))
        except Refused as refusal:
            await self._tell(conversation, language, f"error-{refusal.code}")

    async def _begun(self, conversation: str, number: str, language: str) -> str:
        """The conversation's language; it is begun, with the notice, when there is none."""
        try:
            return (await self.parts.conversations.record(conversation)).get("language") or language
        except UnknownConversation:
            await self.parts.conversations.create("sms", language, conversation=conversation, address=number)
            await self._tell(conversation, language, "sms-notice")
            return language

    async def _button(self, conversation: str, text: str) -> str | None:
        """A single digit chooses what was offered last."""
        if not re.fullmatch(r"[1-4]", text):
            return None
        for _, event in reversed(await self.parts.conversations.history(conversation)):
            if event.data.get("from") == "bot":
                buttons = event.data.get("buttons") or []
                return str(buttons[int(text) - 1]["id"]) if int(text) <= len(buttons) else None
        return None

    # --- stop, everywhere

    async def stopped(self, number: str) -> bool:
        """Whether the number wants no messages."""
        return bool(await self.parts.redis.exists(self._stopped(number)))

    async def _stop(self, conversation: str, number: str, language: str) -> None:
        """No answer, no news of an application, no person, no link from a call: nothing but this one confirmation."""
        parts = self.parts
        await parts.redis.set(self._stopped(number), "1")
        try:
            record = await parts.conversations.record(conversation)
        except UnknownConversation:
            await parts.conversations.create("sms", language, conversation=conversation, address=number)
            record = await parts.conversations.record(conversation)
        if _said_in(record.get("language", language), "stop"):
            language = record.get("language", language)
        if record.get("state") == "waiting":
            await queue.leave(parts.conversations, parts.settings, conversation)
        await Subscriptions(parts.redis, parts.settings, Backends(())).end(conversation)
        await self._tell(conversation, language, "sms-stopped", stopped=True)

    def _stopped(self, number: str) -> str:
        return f"lotse:sms:stopped:{_hash(self.parts.settings, 'sms-stopped', number)}"

    # --- out

    async def text(self, number: str, language: str, text: str) -> bool:
        """Send somebody who is on the telephone what they have asked for; False when it may not or can't be."""
        try:
            kind = phonenumbers.number_type(phonenumbers.parse(number))
        except phonenumbers.NumberParseException:
            return False
        if kind not in _MOBILE or await self.stopped(number):
            return False
        conversation = self.conversation(number)
        try:
            await self.parts.conversations.record(conversation)
        except UnknownConversation:
            await self.parts.conversations.create("sms", language, conversation=conversation, address=number)
        await self.parts.conversations.add(conversation, [notice.system(text, language)])
        return True

    async def _tell(self, conversation: str, language: str, message: str, **more: bool) -> None:
        settings = self.parts.settings
        text = messages(settings.messages).text(language, message, notice.words(settings))
        event = notice.system(text, language)
        await self.parts.conversations.add(conversation, [Event("message", {**event.data, **more})])

    async def _send(self, record: Record, part: Text) -> None:
        """One message to Twilio.

        Raises:
            TryLater: too many at once.
            Unreachable: no message arrives there any more.
        """
        number = record["address"]
        if not part.always and await self.stopped(number):
            return
        form = {"To": number, "Body": part.body, _from(self.sender): self.sender}
        response = await self._client.post(self._path, data=form)
        if response.status_code == 429:
            raise TryLater(_seconds(response.headers.get("retry-after", "")))
        if response.status_code == 400 and _code(response) in GONE:
            raise Unreachable
        response.raise_for_status()


def _hash(settings: Settings, purpose: str, text: str) -> str:
    return hmac.new(settings.key(purpose), text.encode(), hashlib.sha256).hexdigest()[:32]


def _from(sender: str) -> str:
    return "MessagingServiceSid" if sender.startswith("MG") else "From"


def _code(response: httpx.Response) -> int:
    try:
        return int(response.json().get("code") or 0)
    except (ValueError, AttributeError, TypeError):
        return 0


def _seconds(text: str) -> float:
    return min(300.0, float(text)) if text.isdigit() else WAIT


def _said(text: str, name: str, language: str = "") -> str:
    """The language in which the whole message is one of the words `sms-words-…`; "" when it is none."""
    plain = " ".join(re.findall(r"\w+", fold(text).text.casefold()))
    every = [language] if language else messages().languages
    return next((code for code in every if plain and plain in _words(code, name)), "")


def _said_in(language: str, name: str) -> bool:
    return bool(_words(language, name))


def _words(language: str, name: str) -> list[str]:
    return [" ".join(re.findall(r"\w+", word)) for word in wordlist(language, name, "sms")]

