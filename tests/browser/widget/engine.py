"""A scripted engine behind the engine's own address: it says what the tests need, in the documented reply shape."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from fastapi import FastAPI, Request

from bot import settings as configuration
from bot import valkey
from bot.conversation.conversations import Conversations
from bot.desk import queue
from bot.language.messages import messages

AS_OF = "2026-11-01"
OFFICES = [
    {
        "name": "Bürgeramt Mitte",
        "address": "Rathausplatz 1, 12345 Musterstadt",
        "phone": "+49 30 23125 200",
        "step_free": True,
        "hours": {"mo": ["07:30-17:00"], "tu": ["07:30-17:00"], "we": ["07:30-13:00"], "th": ["07:30-18:00"],
                  "fr": ["07:30-13:00"], "sa": ["09:00-12:00"]},
    },
    {
        "name": "Bürgeramt Nord",
        "address": "Lindenallee 48, 12345 Musterstadt",
        "phone": "+49 30 23125 210",
        "step_free": True,
        "hours": {"mo": ["08:00-12:00", "13:00-15:30"], "tu": ["08:00-12:00"], "we": [], "fr": ["08:00-12:00"]},
    },
]  # fmt: skip
ASKED = {
    "de": "Ich bin umgezogen",
    "de-x-simple": "Ich bin umgezogen",
    "ar": "انتقلت إلى شقة جديدة في المدينة",
}
STATUS_ASKED = {"de": "Wie ist der Stand?", "de-x-simple": "Wie ist der Stand?", "ar": "ما هي حالة طلبي؟"}
SAID = {
    "de": (
        "Wohnsitz anmelden",
        "Wenn Sie in eine neue Wohnung gezogen sind, melden Sie sich beim Bürgeramt an. Das gilt auch, wenn Sie nur "
        "in Musterstadt umziehen.",
        ["Personalausweis oder Reisepass", "Wohnungsgeberbestätigung (wenn Sie zur Miete wohnen)",
         "Heiratsurkunde, Geburtsurkunden der Kinder (wenn eine Familie zusammen umzieht)"],
        "2 Wochen, nach dem Einzug",
        "Bis zu 10 Tage",
    ),
    "de-x-simple": (
        "Wohnung anmelden",
        "Haben Sie eine neue Wohnung? Dann sagen Sie es dem Amt. Das heißt: Anmeldung. Sie kostet kein Geld.",
        ["Ihr Ausweis oder Pass", "Ein Blatt vom Vermieter"],
        "2 Wochen nach dem Einzug",
        "Bis zu 10 Tage",
    ),
    "en": (
        "Register your address (Anmeldung)",
        "When you have moved into a new home, register your address at the citizens' office. This also applies if you "
        "move within Musterstadt.",
        ["ID card or passport", "Confirmation by your landlord (if you rent)"],
        "2 weeks, after moving in",
        "Up to 10 days",
    ),
    "ar": (
        "تسجيل السكن (Anmeldung)",
        "عندما تنتقل إلى سكن جديد، يجب أن تسجل عنوانك في مكتب المواطنين. هذا يسري أيضًا إذا انتقلت داخل موسترشتات.",
        ["بطاقة الهوية أو جواز السفر", "تأكيد من صاحب السكن (Wohnungsgeberbestätigung)"],
        "أسبوعان بعد الانتقال",
        "حتى 10 أيام",
    ),
}  # fmt: skip


def answer(language: str, part: str | None = None) -> dict[str, Any]:
    """A reply with an answer card, as the action server gives it."""
    say = messages().text
    language = language if language in SAID else "de"
    title, prose, papers, deadline, duration = SAID[language]
    values = {
        "documents": papers,
        "cost": [say(language, "answer-free")],
        "deadline": [deadline],
        "duration": [duration],
        "where": [f"{office['name']}, {office['address']}" for office in OFFICES],
        "online": ["http://127.0.0.1:8090/dienste/anmeldung"],
        "legal": ["§ 17 BMG", "§ 19 BMG"],
        "appointment": [f"{say(language, 'answer-appointment-needed')} http://127.0.0.1:8090/termin"],
    }
    rows = [{"part": key, "label": say(language, f"answer-{key}"), "items": items} for key, items in values.items()]
    lead = next((f"{row['label']}:\n• " + "\n• ".join(row["items"]) for row in rows if row["part"] == part), "")
    url = "http://127.0.0.1:8090/leistungen/anmeldung"
    card = {
        "kind": "answer", "title": title, "lead": lead, "facts": rows, "prose": prose, "prose_language": language,
        "more": "…", "offices": OFFICES, "source": {"title": title, "url": url, "as_of": AS_OF},
    }  # fmt: skip
    text = "\n\n".join(filter(None, [title, lead, prose, say(language, "answer-source", url=url)]))
    more = {"title": say(language, "answer-more"), "payload": "/more"}
    return {"text": text, "buttons": [more], "custom": {"outcome": "answered", "card": card, "procedure": "anmeldung"}}


def status(language: str) -> dict[str, Any]:
    card = {
        "kind": "status", "title": "Aufenthaltstitel verlängern", "state": "waiting_for_you",
        "state_label": messages().text(language, "status-state-waiting-for-you"), "since": "17. November 2026",
        "expected": "7. Januar 2027",
        "next": messages().text(language, "status-next-waiting-for-you")
        + "\n• Nachweis der Krankenversicherung\n• Nachweis über Ihr Einkommen",
        "contact": "Ausländerbehörde, Bahnhofstraße 12, 12345 Musterstadt, +49 30 23125 300",
    }  # fmt: skip
    text = f"{card['title']}: {card['state_label']}\n\n{card['next']}"
    return {"text": text, "buttons": [], "custom": {"outcome": "status_given", "card": card}}


class Script:
    """What the engine says. `delay` holds every turn up; `fail` makes it answer 500 so many times."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.fail = 0
        self.turns: list[dict[str, Any]] = []
        self.form: dict[str, str] = {}  # conversation → what its status form asks for

    def replies(self, turn: dict[str, Any]) -> list[dict[str, Any]]:
        text, language = str(turn["text"]), str(turn["metadata"]["language"])
        low = text.casefold()
        person = {"title": messages().text(language, "button-person"), "payload": "/human"}

        def said(key: str, outcome: str, *buttons: dict[str, str], **args: Any) -> list[dict[str, Any]]:
            words = messages().text(language, key, {**turn["metadata"]["words"], **args})
            return [{"text": words, "buttons": list(buttons), "custom": {"outcome": outcome}}]

        if (asked := self.form.get(turn["conversation"])) and text.startswith("["):
            if asked == "file_number":
                self.form[turn["conversation"]] = "birth_date"
                return said("status-ask-second-factor", "status_asked")
            del self.form[turn["conversation"]]
            return [status(language)]
        if low == "/simpler":
            return [answer(language)]
        if "stand" in low or "status" in low or "حالة" in low:
            self.form[turn["conversation"]] = "file_number"
            return said("status-ask-file-number", "status_asked", {"title": messages().text(language, "button-cancel"),
                                                                   "payload": "/stop"})  # fmt: skip
        if "welche" in low:
            choices = [("Reisepass", "reisepass"), ("Personalausweis", "personalausweis"), ("Kinderreisepass", "kind")]
            buttons = [{"title": title, "payload": "/choose_procedure" + json.dumps({"procedure": name})}
                       for title, name in choices]  # fmt: skip
            return said("answer-which", "clarified", *buttons)
        if "wetter" in low:
            return said("answer-none", "no_content", person)
        if "kostet" in low:
            return [answer(language, "cost")]
        if "online" in low:
            return [answer(language, "online")]
        if "papiere" in low:
            return [answer(language, "documents")]
        if low.startswith("echo "):
            return [{"text": text[5:], "buttons": [], "custom": {"outcome": "smalltalk"}}]
        return [answer(language)]

    async def hand_over(self, turn: dict[str, Any]) -> dict[str, Any]:
        """As the action does: into the desk's queue."""
        language = str(turn["metadata"]["language"])
        settings = configuration.load()
        async with valkey.connect(settings) as redis:
            conversations = Conversations(redis)
            wish = queue.Request(turn["conversation"], language, turn["message_id"])
            await queue.request(conversations, settings, wish)
            place = await queue.place(conversations, turn["conversation"])
        text = queue.queued_text(settings, language, place)
        return {"text": text, "buttons": [], "custom": {"outcome": "handed_over"}}

    def app(self) -> FastAPI:
        """The engine's own routes."""
        app = FastAPI()

        @app.get("/")
        async def home() -> dict[str, str]:
            return {"engine": "scripted"}

        @app.post("/webhooks/lotse/turn")
        async def turn(request: Request) -> Any:
            body = await request.json()
            self.turns.append(body)
            waited = 0.0
            while waited < self.delay:  # the next test sets it to nothing, and then nobody waits any longer
                await asyncio.sleep(0.05)
                waited += 0.05
            if body["text"] == "/human":
                return {"messages": [await self.hand_over(body)]}
            if self.fail > 0:
                self.fail -= 1
                return {}  # no reply: the gateway tries again
            return {"messages": self.replies(body)}

        return app
