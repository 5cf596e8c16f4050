"""A scripted engine behind the engine's own address: answers, the status form, a call-back, the desk's queue."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import FastAPI

from bot.conversation.conversations import Conversations
from bot.desk import queue
from bot.language.messages import base, messages
from bot.settings import Settings
from tests.serving import scripted

# language → what is asked, title, what is spoken of the answer, the rest of the source's text
ASKED: dict[str, tuple[str, str, str, str]] = {
    "de": (
        "Was kostet ein neuer Reisepass?",
        "Reisepass",
        "Reisepass. Kosten: 70,00 €. Es dauert bis zu 6 Wochen.",
        "Bringen Sie ein Foto mit. Der Pass gilt zehn Jahre.",
    ),
    "en": (
        "How much is a new passport please?",
        "Passport",
        "Passport. Fees: €70.00. It takes up to 6 weeks.",
        "Bring a photo. The passport is valid for ten years.",
    ),
    "tr": (
        "Yeni bir pasaport ne kadar tutuyor?",
        "Pasaport",
        "Pasaport. Ücret: 70,00 €. En fazla 6 hafta sürer.",
        "Bir fotoğraf getirin. Pasaport on yıl geçerlidir.",
    ),
    "ar": (
        "كم يكلف جواز السفر الجديد؟",
        "جواز السفر",
        "جواز السفر. الرسوم: 70,00 €. يستغرق حتى 6 أسابيع.",
        "أحضر صورة معك. الجواز صالح لعشر سنوات.",
    ),
    "uk": (
        "Скільки коштує новий закордонний паспорт?",
        "Закордонний паспорт",
        "Закордонний паспорт. Вартість: 70,00 €. Триває до 6 тижнів.",
        "Візьміть із собою фото. Паспорт дійсний десять років.",
    ),
}
# what must be heard of it: an amount in words
HEARD = {"de": "siebzig Euro", "en": "seventy euros", "tr": "yetmiş Euro", "ar": "70 يورو", "uk": "сімдесят євро"}
URL = "https://www.stadt.example/reisepass"


def answer(language: str) -> dict[str, Any]:
    """A reply with an answer card, as the action server gives it."""
    _, title, spoken, prose = ASKED.get(base(language), ASKED["en"])
    card = {
        "kind": "answer", "title": title, "lead": spoken, "facts": [], "prose": prose, "prose_language": language,
        "more": "…", "spoken": spoken, "offices": [], "source": {"title": title, "url": URL, "as_of": "2026-11-01"},
    }  # fmt: skip
    source = messages().text(language, "answer-source", url=URL)
    more = {"title": messages().text(language, "answer-more"), "payload": "/more"}
    return {
        "text": f"{spoken}\n\n{prose}\n\n{source}",
        "buttons": [more],
        "custom": {"outcome": "answered", "card": card, "procedure": "reisepass"},
    }


class Script:
    """What the engine says. `delay` holds every turn up, `replies` has answers to particular texts."""

    def __init__(self, conversations: Conversations, settings: Settings) -> None:
        self.conversations, self.settings = conversations, settings
        self.delay = 0.0
        self.turns: list[dict[str, Any]] = []
        self.replies: dict[str, list[dict[str, Any]]] = {}
        self.form: dict[str, str] = {}  # conversation → what is asked for

    def texts(self) -> list[str]:
        return [turn["text"] for turn in self.turns]

    def said(self, key: str, outcome: str, language: str, *buttons: str, **args: Any) -> dict[str, Any]:
        say = messages().text
        offered = [{"title": say(language, each), "payload": f"/{each}"} for each in buttons]
        return {"text": say(language, key, args), "buttons": offered, "custom": {"outcome": outcome}}

    async def reply(self, turn: dict[str, Any]) -> list[dict[str, Any]]:
        text, language, conversation = turn["text"], turn["metadata"]["language"], turn["conversation"]
        form = self.form.pop(conversation, "")
        if text in self.replies:
            return self.replies[text]
        if text == "/human":
            return [await self._queued(turn, language)]
        if text == "/check_status":
            self.form[conversation] = "file_number"
            return [self.said("status-ask-file-number", "status_asked", language, "button-cancel")]
        if form == "file_number":
            if text.startswith("[file_number:"):
                self.form[conversation] = "second_factor"
                return [self.said("status-ask-second-factor", "status_asked", language, "button-cancel")]
            self.form[conversation] = "file_number"
            return [self.said("status-file-number-wrong", "status_asked", language, example="AB-2026-12345")]
        if form == "second_factor" and text.startswith("[birth_date:"):
            state = messages().text(language, "status-state-in-progress")
            card = {"kind": "status", "title": "Reisepass", "state": "in_progress", "state_label": state,
                    "next": messages().text(language, "status-next-in-progress")}  # fmt: skip
            return [{"text": f"Reisepass: {state}", "custom": {"outcome": "status_given", "card": card}}]
        if text == "/callback":
            self.form[conversation] = "contact"
            return [self.said("desk-callback-ask-contact", "callback_taken", language)]
        if form == "contact" and text.startswith("[phone:"):
            return [self.said("desk-callback-ask-time", "callback_taken", language)]
        if text == "/more":
            return [{"text": ASKED.get(base(language), ASKED["en"])[3], "custom": {"outcome": "answered"}}]
        return [answer(language)]

    async def _queued(self, turn: dict[str, Any], language: str) -> dict[str, Any]:
        wish = queue.Request(turn["conversation"], language, turn["message_id"])
        await queue.request(self.conversations, self.settings, wish)
        place = await queue.place(self.conversations, turn["conversation"])
        text = queue.queued_text(self.settings, language, place)
        leave = {"title": messages().text(language, "button-leave-queue"), "payload": "/leave_queue"}
        return {"text": text, "buttons": [leave], "custom": {"outcome": "handed_over"}}

    def app(self) -> FastAPI:
        async def turn(body: dict[str, Any]) -> list[dict[str, Any]]:
            self.turns.append(body)
            await asyncio.sleep(self.delay)
            return await self.reply(body)

        return scripted(turn)
