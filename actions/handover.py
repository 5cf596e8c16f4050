"""A person: into the desk's queue, or a call-back when nobody is there."""

from __future__ import annotations

from functools import cache
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import context
from actions.answer import library
from actions.context import Events, say
from actions.turns import as_if_said
from bot import settings
from bot.conversation.outcomes import Outcome
from bot.desk import queue
from bot.desk.hours import is_open
from bot.desk.tickets import Tickets
from bot.language.messages import messages
from bot.privacy.vault import PLACEHOLDER

CALLBACK = ("desk-button-callback", "/callback")
LEAVE = ("button-leave-queue", "/leave_queue")
CONTACTS = ("phone", "email")
LONGEST = 200  # characters of a preferred time
LOOKED_BACK = 3  # messages before the wish for a person that may say why

# What the citizen said before → why they want a person; the first that fits in the order of queue.REASONS
_REASON_BY_INTENT = {"crisis": "crisis", "complaint": "complaint", "abuse": "abuse"}
_REASON_BY_OUTCOME = {
    Outcome.MISUNDERSTOOD.value: "misunderstood",
    Outcome.NO_CONTENT.value: "no-content",
    Outcome.ERROR.value: "fault",
}


@cache
def tickets() -> Tickets:
    return Tickets(context.redis(), settings.load())


class ActionHandover(Action):
    """Puts the conversation into the queue and says where the citizen stands."""

    def name(self) -> str:
        return "action_handover"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        configured, language = settings.load(), context.language(tracker)
        topic = _topic(tracker)
        unit = queue.unit_of(configured, topic)
        if not is_open(configured, unit=unit):
            text = queue.closed_text(configured, language, unit)
            _utter(dispatcher, language, text, Outcome.DESK_CLOSED, [CALLBACK])
            return []
        wish = queue.Request(tracker.sender_id, language, context.message_id(tracker), reason(tracker), topic, unit)
        await queue.request(context.conversations(), configured, wish)
        found = await queue.place(context.conversations(), tracker.sender_id)
        offered = [LEAVE, CALLBACK] if queue.takes_long(configured, found) else [LEAVE]
        _utter(dispatcher, language, queue.queued_text(configured, language, found), Outcome.HANDED_OVER, offered)
        return []


class ValidateCallbackForm(FormValidationAction):
    """Takes a telephone number or e-mail address that the vault still has, and a few words about the time."""

    def name(self) -> str:
        return "validate_callback_form"

    async def required_slots(
        self, domain_slots: list[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[str]:
        """Whoever gives a call-back's number asks how it stands, not for another one."""
        return [] if _known(tracker) else domain_slots

    async def validate_contact(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> dict[str, Any]:
        match = PLACEHOLDER.fullmatch(str(value).strip())
        if match and match[1] in CONTACTS and await context.vault().open(tracker.sender_id, match[0]):
            return {"contact": match[0]}
        say(dispatcher, tracker, "desk-callback-contact-invalid", Outcome.CALLBACK_ASKED)
        return {"contact": None}

    async def validate_preferred_time(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> dict[str, Any]:
        text = str(value).strip()
        if text and len(text) <= LONGEST and not text.startswith("/"):
            return {"preferred_time": text}
        say(dispatcher, tracker, "desk-callback-time-invalid", Outcome.CALLBACK_ASKED)
        return {"preferred_time": None}


class ActionCallback(Action):
    """Makes the ticket and tells its number."""

    def name(self) -> str:
        return "action_callback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        if _known(tracker):
            return as_if_said(tracker, "/check_status")
        forget: Events = [SlotSet("contact", None), SlotSet("preferred_time", None)]
        placeholder = str(tracker.get_slot("contact") or "")
        contact = await context.vault().open(tracker.sender_id, placeholder)
        if contact is None:
            say(dispatcher, tracker, "desk-callback-expired", Outcome.CALLBACK_ASKED, [CALLBACK])
            return forget
        number = await tickets().make(
            tracker.sender_id,
            context.message_id(tracker),
            placeholder.strip("[").partition(":")[0],
            contact,
            str(tracker.get_slot("preferred_time") or ""),
            language=context.language(tracker),
            channel=str(context.metadata(tracker).get("channel") or "web"),
            topic=_topic(tracker),
        )
        card = {"kind": "ticket", "number": number}
        say(dispatcher, tracker, "desk-callback-done", Outcome.CALLBACK_TAKEN, custom={"card": card}, number=number)
        return forget


def reason(tracker: Tracker) -> str:
    """Why a person is wanted, as far as the last few turns tell: one of `queue.REASONS`."""
    intents: list[str] = []
    outcome = ""
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            intents.append(str((event.get("parse_data", {}).get("intent") or {}).get("name")))
            if len(intents) > LOOKED_BACK:
                break
        elif event.get("event") == "bot" and not outcome:
            outcome = str(((event.get("data") or {}).get("custom") or {}).get("outcome") or "")
    for intent, found in _REASON_BY_INTENT.items():
        if intent in intents:
            return found
    return _REASON_BY_OUTCOME.get(outcome, "asked")


def _known(tracker: Tracker) -> bool:
    """Whether this very message names a number that a case or call-back has."""
    return next(tracker.get_latest_entity_values("file_number"), None) is not None


def _topic(tracker: Tracker) -> str:
    """The topic of the procedure that was spoken of last."""
    known = library().procedures.get(str(tracker.get_slot("procedure") or ""))
    return known.topic if known else ""


def _utter(
    dispatcher: CollectingDispatcher, language: str, text: str, outcome: Outcome, buttons: list[tuple[str, str]]
) -> None:
    said = messages().text
    dispatcher.utter_message(
        text=text,
        buttons=[{"title": said(language, title), "payload": payload} for title, payload in buttons],
        json_message={"outcome": outcome.value},
    )
